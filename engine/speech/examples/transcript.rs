//! Prints what the built-in narrator makes of a game that plays itself by its offers, for reading over:
//! `cargo run -p gesta-speech --example transcript -- es 60 7 core waterbowl`. No rules and no prose live here.

use gesta_content::{Content, Digest, Language};
use gesta_rules::{
    Command, Dice, DiceSeed, Event, Mode, NewGame, SeatId, SeatKind, SystemCommand, World, apply, cut, decide,
    decide_system, genesis, start, view,
};
use gesta_speech::{Happened, Narrator, ToldKind, Words, describe};
use std::error::Error;

const SEAT: SeatId = SeatId(0);
/// Every so many turns the hero looks around.
const LOOKS_EVERY: usize = 12;

struct Play {
    content: Content,
    world: World,
    depth: u64,
    narrator: Narrator,
    language: Language,
}

impl Play {
    fn happen(&mut self, events: &[Event]) {
        let before = view(&self.content, &self.world, SEAT);
        let mut seen = Vec::new();
        for event in events {
            let old = self.world.clone();
            apply(&mut self.world, event);
            self.depth += 1;
            seen.extend(cut(&self.content, &old, &self.world, event, SEAT));
        }
        let after = view(&self.content, &self.world, SEAT);
        let happened = Happened { depth: self.depth, by: Some(SEAT), events: &seen, speech: None, after: &after };
        for told in self.narrator.tell(&self.content, Some(&before), &happened) {
            match told.kind {
                ToldKind::Heading => println!("\n== {} ==", told.text),
                ToldKind::Roll => println!("   [{}]", told.text),
                _ => println!("{}", told.text),
            }
        }
    }

    fn turn(&mut self, turn: usize, seed: DiceSeed) -> bool {
        let seen = view(&self.content, &self.world, SEAT);
        if turn % LOOKS_EVERY == LOOKS_EVERY - 1 {
            describe(&self.content, self.language, &seen, None).iter().for_each(|told| println!("~ {}", told.text));
        }
        let count = seen.offers.len();
        // Offers in turn, with a wait when none is taken.
        let commands = (0..count).map(|skip| seen.offers[(turn * 5 + turn / 3 + skip) % count].command.clone());
        for command in commands.chain([Command::Wait { minutes: 60 }]) {
            let mut dice = seed.dice(&self.world.fate, &command);
            let Ok(events) = decide(&self.content, &self.world, SEAT, &command, &mut dice) else { continue };
            println!("\n> {}", Words::new(&self.content, self.language).label(&seen, &command));
            self.happen(&events);
            return true;
        }
        false
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let language: Language = args.next().unwrap_or_else(|| "en".to_owned()).parse()?;
    let turns: usize = args.next().map_or(Ok(60), |turns| turns.parse())?;
    let number: u64 = args.next().map_or(Ok(7), |seed| seed.parse())?;
    let packs: Vec<String> = args.collect();
    let content = match packs.as_slice() {
        [] => gesta_assets::shipped_content()?,
        packs => gesta_assets::shipped_content_of(&packs.iter().map(String::as_str).collect::<Vec<_>>())?,
    };
    let game = NewGame { scenario: None, mode: Mode::Story, map_seed: number, dice_commitment: Digest::ZERO };
    let world = start(&genesis(&content, &game)?).ok_or("no game begins")?;
    let mut play = Play { content, world, depth: 0, narrator: Narrator::new(language), language };
    let seat = SystemCommand::Seat { seat: SEAT, kind: SeatKind::Player, name: "Ana".to_owned(), preset: None };
    let events = decide_system(&play.content, &play.world, &seat, &mut Dice::from_key(Digest::ZERO));
    play.happen(&events.map_err(|_| "nobody can sit down")?);
    for turn in 0..turns {
        if play.world.ended.is_some() || !play.turn(turn, DiceSeed::from_number(number)) {
            break;
        }
    }
    Ok(())
}
