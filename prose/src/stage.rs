//! A game that plays itself while a narrator of each language tells it. No measure lives here.

use gesta_content::id::BeingId;
use gesta_content::{Content, Digest, Language};
use gesta_rules::{
    Actor, Body, Command, CutEvent, Dice, DiceSeed, Event, Mode, NewGame, SeatId, SeatKind, SystemCommand, View, World,
    apply, cut, decide, decide_system, genesis, start, view,
};
use gesta_speech::{Happened, LookAt, Narrator, Selected, Told, ToldKind, describe};
use std::error::Error;
use std::time::{Duration, Instant};

/// How often a passage is told to time it. The machine does other things, too: the shortest time is the narrator's.
const TRIES: usize = 4;

/// The seat that plays.
pub const SEAT: SeatId = SeatId(0);

/// What one turn was told as, in one language.
pub struct Page {
    /// The paragraphs of the narration: no headings, no rolls, no lines of numbers.
    pub paragraphs: Vec<String>,
    /// The texts of packs among them.
    pub grounds: Vec<String>,
    /// The facts that it was made of.
    pub selected: Vec<Selected>,
    /// How long the telling took.
    pub took: Duration,
}

/// One turn: what the seat knew before and after, what happened, and what was told, in the order of [`Language::ALL`].
pub struct Turn {
    /// The deed, for whoever reads the run.
    pub deed: String,
    /// What the seat knew before.
    pub before: View,
    /// What happened, as the seat may know it.
    pub events: Vec<CutEvent>,
    /// What the seat knows after.
    pub after: View,
    /// What was told.
    pub pages: Vec<Page>,
}

/// A game with its narrators.
pub struct Game<'a> {
    /// The packs.
    pub content: &'a Content,
    /// The game.
    pub world: World,
    seed: DiceSeed,
    depth: u64,
    narrators: Vec<Narrator>,
}

impl<'a> Game<'a> {
    /// A new game with one hero; its opening is the first turn.
    pub fn new(content: &'a Content, number: u64) -> Result<(Game<'a>, Turn), Box<dyn Error>> {
        let narrators = Language::ALL.map(Narrator::new).to_vec();
        Game::told_by(content, number, narrators, 0)
    }

    fn told_by(
        content: &'a Content,
        number: u64,
        narrators: Vec<Narrator>,
        depth: u64,
    ) -> Result<(Game<'a>, Turn), Box<dyn Error>> {
        let new = NewGame { scenario: None, mode: Mode::Story, map_seed: number, dice_commitment: Digest::ZERO };
        let world = start(&genesis(content, &new)?).ok_or("no game begins")?;
        let seed = DiceSeed::from_number(number);
        let mut game = Game { content, world, seed, depth, narrators };
        let presets = content.start().map(|start| start.presets.clone()).unwrap_or_default();
        let preset = presets.get(usize::try_from(number)? % presets.len().max(1)).cloned();
        let seat = SystemCommand::Seat { seat: SEAT, kind: SeatKind::Player, name: "Ana".to_owned(), preset };
        let events = decide_system(content, &game.world, &seat, &mut Dice::from_key(Digest::ZERO));
        let turn = game.happen("begin", &events.map_err(|_| "nobody can sit down")?);
        Ok((game, turn))
    }

    /// Another game that the same narrators tell, with the hero at blows with somebody: `None` where that cannot be.
    pub fn fight(self, number: u64, foe: &BeingId) -> Result<(Game<'a>, Option<Turn>), Box<dyn Error>> {
        let (mut game, _) = Game::told_by(self.content, number, self.narrators, self.depth)?;
        let being = &game.content.mechanics.beings.get(foe).ok_or("no such foe")?;
        let Some(to) = being.at.clone() else { return Ok((game, None)) };
        let body = Body::Moved { actor: Actor::Hero(SEAT), from: None, to, exit: None };
        let tick = game.world.tick;
        apply(&mut game.world, &Event { seat: None, tick, body });
        let turn = game.act(&Command::Attack { target: foe.clone() });
        Ok((game, turn.filter(|turn| turn.after.fight.is_some())))
    }

    /// What the seat knows.
    pub fn view(&self) -> View {
        view(self.content, &self.world, SEAT)
    }

    /// Does something; `None`: the rules refuse.
    pub fn act(&mut self, command: &Command) -> Option<Turn> {
        let mut dice = self.seed.dice(&self.world.fate, command);
        let events = decide(self.content, &self.world, SEAT, command, &mut dice).ok()?;
        Some(self.happen(&format!("{command:?}"), &events))
    }

    /// Looks at something, or around.
    pub fn look(&self, at: Option<&LookAt>) -> Turn {
        let seen = self.view();
        let pages = Language::ALL.map(|language| {
            let told = describe(self.content, language, &seen, at);
            let timed = |_| {
                let begun = Instant::now();
                _ = describe(self.content, language, &seen, at);
                begun.elapsed()
            };
            page(told, (Vec::new(), Vec::new()), (0..TRIES).map(timed).min().unwrap_or_default())
        });
        let deed = format!("Look {at:?}");
        Turn { deed, before: seen.clone(), events: Vec::new(), after: seen, pages: pages.into() }
    }

    fn happen(&mut self, deed: &str, happened: &[Event]) -> Turn {
        let before = self.view();
        let mut events = Vec::new();
        for event in happened {
            let old = self.world.clone();
            apply(&mut self.world, event);
            self.depth += 1;
            events.extend(cut(self.content, &old, &self.world, event, SEAT));
        }
        let after = self.view();
        let happened = Happened { depth: self.depth, by: Some(SEAT), events: &events, speech: None, after: &after };
        let mut pages = Vec::new();
        for narrator in &mut self.narrators {
            let timed = |narrator: &mut Narrator| {
                let begun = Instant::now();
                let told = narrator.tell(self.content, Some(&before), &happened);
                (begun.elapsed(), told)
            };
            let tries = (1..TRIES).map(|_| timed(&mut narrator.clone()).0).min();
            let (took, told) = timed(narrator);
            let took = tries.map_or(took, |other| other.min(took));
            pages.push(page(told, (narrator.selected().to_vec(), narrator.grounds().to_vec()), took));
        }
        Turn { deed: deed.to_owned(), before, events, after, pages }
    }
}

fn page(told: Vec<Told>, (selected, grounds): (Vec<Selected>, Vec<String>), took: Duration) -> Page {
    let narration = |told: &Told| !matches!(told.kind, ToldKind::Heading | ToldKind::Roll | ToldKind::Status);
    let paragraphs = told.into_iter().filter(narration).map(|told| told.text.into_string()).collect();
    Page { paragraphs, selected, grounds, took }
}
