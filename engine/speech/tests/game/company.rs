//! Several seats at one table: each is told its own part, in its own language, and nobody is told somebody else's.

use gesta_content::{Content, Digest, Language};
use gesta_rules::{
    Command, CutEvent, Dice, DiceSeed, Mode, NewGame, PartyDecision, SeatId, SeatKind, SystemCommand, View, World,
    apply, cut, decide, decide_system, genesis, start, view,
};
use gesta_speech::{Happened, Narrator, Told, ToldKind};

const SEATS: [SeatId; 3] = [SeatId(0), SeatId(1), SeatId(8)];

/// A table of two players and a spectator, with a narrator for each.
struct Company {
    content: Content,
    world: World,
    depth: u64,
    narrators: [Narrator; 3],
}

impl Company {
    fn new(language: Language) -> Company {
        let content = gesta_assets::shipped_content_of(&["core", "tollhouse"]).expect("the shipped packs load");
        let game = NewGame { scenario: None, mode: Mode::Story, map_seed: 1, dice_commitment: Digest::ZERO };
        let world = start(&genesis(&content, &game).expect("a scenario")).expect("a genesis");
        let narrators = [(); 3].map(|()| Narrator::new(language));
        let mut company = Company { content, world, depth: 0, narrators };
        for seat in SEATS {
            let kind = if seat.is_spectator() { SeatKind::Spectator } else { SeatKind::Player };
            let command = SystemCommand::Seat { seat, kind, name: "somebody".to_owned(), preset: None };
            let mut dice = Dice::from_key(Digest::ZERO);
            let events = decide_system(&company.content, &company.world, &command, &mut dice).expect("a free seat");
            events.iter().for_each(|event| apply(&mut company.world, event));
        }
        company
    }

    /// A command of a seat, and what each seat is told of it.
    fn act(&mut self, seat: u8, command: &Command, speech: Option<&str>) -> Option<[Vec<Told>; 3]> {
        let mut dice = DiceSeed::from_number(5).dice(&self.world.fate, command);
        let events = decide(&self.content, &self.world, SeatId(seat), command, &mut dice).ok()?;
        let before: Vec<View> = SEATS.iter().map(|seat| view(&self.content, &self.world, *seat)).collect();
        let mut parts: [Vec<CutEvent>; 3] = Default::default();
        for event in &events {
            let old = self.world.clone();
            apply(&mut self.world, event);
            self.depth += 1;
            for (part, seat) in parts.iter_mut().zip(SEATS) {
                part.extend(cut(&self.content, &old, &self.world, event, seat));
            }
        }
        let mut told: [Vec<Told>; 3] = Default::default();
        for (at, seat_told) in told.iter_mut().enumerate() {
            let after = view(&self.content, &self.world, SEATS[at]);
            let by = Some(SeatId(seat));
            let happened = Happened { depth: self.depth, by, events: &parts[at], speech, after: &after };
            *seat_told = self.narrators[at].tell(&self.content, Some(&before[at]), &happened);
        }
        Some(told)
    }
}

fn go(exit: &str) -> Command {
    Command::Go { exit: exit.parse().expect("an id") }
}

fn names(told: &[Told], kind: ToldKind, name: &str) -> bool {
    told.iter().any(|told| told.kind == kind && told.text.contains(name))
}

#[test]
fn who_stays_sees_somebody_go_and_come_back() {
    let mut company = Company::new(Language::En);
    let [own, other, _] = company.act(0, &go("tollhouse:loft_path"), None).expect("a way");
    assert!(names(&own, ToldKind::Heading, "net loft"), "{own:?}");
    assert!(names(&other, ToldKind::Others, "Hedda Kroon"), "{other:?}");
    assert!(!other.iter().any(|told| told.kind == ToldKind::Heading), "the other has gone nowhere: {other:?}");
    company.act(1, &Command::Wait { minutes: 10 }, None).expect("time passes");
    let [_, other, _] = company.act(0, &go("tollhouse:loft_steps"), None).expect("a way");
    assert!(names(&other, ToldKind::Others, "Hedda"), "the short name does now: {other:?}");
}

#[test]
fn who_only_watches_is_led_to_where_the_heroes_are() {
    let mut company = Company::new(Language::En);
    let decision = PartyDecision::Travel { exit: "tollhouse:loft_path".parse().expect("an id") };
    company.act(0, &Command::Propose { decision }, None).expect("somebody to ask");
    let [.., watcher] = company.act(1, &Command::Answer { proposal: 1, agree: true }, None).expect("an answer");
    assert!(names(&watcher, ToldKind::Heading, "net loft"), "{watcher:?}");
}

#[test]
fn speech_is_told_to_who_hears_it_in_the_manner_of_the_language() {
    for (language, said) in [(Language::En, "“Open up.”"), (Language::Es, "—Open up —dice")] {
        let mut company = Company::new(language);
        let [_, other, _] = company.act(0, &Command::Speak { to: None }, Some("Open up.")).expect("words");
        assert!(other.iter().any(|told| told.text.contains(said)), "{other:?}");
    }
}

#[test]
fn nothing_raw_reaches_any_seat() {
    for language in Language::ALL {
        let mut company = Company::new(language);
        for turn in 0..60_usize {
            let seat = (turn % 2) as u8;
            let offers = view(&company.content, &company.world, SeatId(seat)).offers;
            let Some(offer) = offers.get(turn * 7 % offers.len().max(1)) else { continue };
            let Some(told) = company.act(seat, &offer.command, None) else { continue };
            for told in told.iter().flatten() {
                let raw = ["{", "}", "told-", "word-", "label-", "tollhouse:", "core:", "  ."];
                let found = raw.iter().find(|raw| told.text.contains(**raw));
                assert!(found.is_none() && !told.text.trim().is_empty(), "{found:?} in {told:?}");
            }
        }
    }
}
