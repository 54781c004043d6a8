//! What a seat may not know is in nothing that leaves a table: not in a view, not in a cut event.

use crate::play::{Game, allowed, command, id};
use gesta_rules::{Body, Event, Mode, SeatId, SeatKind, SystemCommand, World, apply, canonical, cut};
use proptest::prelude::*;

/// What the tollhouse pack hides until somebody finds it.
const HIDDEN: [&str; 3] = ["sluice_hatch", "scratched_tally", "bar_inside"];

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Everything that a seat is sent for these events: the parts of each and the view after all.
fn sent(game: &Game, before: &World, events: &[Event], seat: u8) -> Vec<u8> {
    let mut world = before.clone();
    let mut bytes = Vec::new();
    for event in events {
        let earlier = world.clone();
        apply(&mut world, event);
        bytes.extend(cut(&game.content, &earlier, &world, event, SeatId(seat)).iter().flat_map(canonical));
    }
    bytes.extend(canonical(&game.view(seat)));
    bytes
}

fn knows(world: &World, seat: u8, text: &str) -> bool {
    let by_flag = text == "bar_inside" && world.flags.get(&id("bar_known")).is_some_and(|flag| *flag > 0);
    let hero = world.heroes.get(&SeatId(seat));
    by_flag || hero.is_some_and(|hero| hero.secrets.iter().any(|secret| format!("{secret:?}").contains(text)))
}

/// Whether a check was rolled whose hidden term is named after the roll.
fn shown_after(events: &[Event]) -> bool {
    let named = |event: &Event| match &event.body {
        Body::Checked { roll, .. } => {
            roll.terms.iter().any(|term| !term.hidden && format!("{term:?}").contains("bar_inside"))
        }
        _ => false,
    };
    events.iter().any(named)
}

#[test]
fn what_one_hero_finds_the_other_does_not_know() {
    let found = (0..60).find_map(|seed| {
        let mut game = Game::new(seed, Mode::Story, 2);
        let before = game.world.clone();
        let events = game.play(0, &command("act search_wall")).ok()?;
        knows(&game.world, 0, "sluice_hatch").then_some((game, before, events))
    });
    let (game, before, events) = found.expect("a seed that finds the hatch");
    assert!(holds(&sent(&game, &before, &events, 0), "sluice_hatch"), "the finder is told");
    assert!(!holds(&sent(&game, &before, &events, 1), "sluice_hatch"), "the other is not, though standing there");
    assert!(!holds(&sent(&game, &before, &events, 8), "sluice_hatch"), "nor is a spectator");
}

#[test]
fn who_is_elsewhere_hears_nothing_of_a_talk() {
    let mut game = Game::new(1, Mode::Story, 2);
    game.play(1, &command("go loft_path")).expect("the way is open");
    let before = game.world.clone();
    let events = game.play(0, &command("talk agent")).expect("the agent is there");
    let far = events.iter().filter(|event| {
        let mut after = before.clone();
        apply(&mut after, event);
        cut(&game.content, &before, &after, event, SeatId(1)).is_some()
    });
    assert_eq!(far.count(), 0);
}

#[test]
fn nobody_is_sent_a_seed_a_flag_or_the_genesis() {
    let game = Game::new(1, Mode::Story, 1);
    let genesis = &game.events[0];
    assert!(cut(&game.content, &game.world, &game.world, genesis, SeatId(0)).is_none());
    let flag = Event { seat: None, tick: 0, body: Body::FlagSet { flag: id("bar_known"), to: 1 } };
    assert!(cut(&game.content, &game.world, &game.world, &flag, SeatId(0)).is_none());
    let view = canonical(&game.view(0));
    assert!(!view.windows(32).any(|window| window == game.world.fate.0));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_walk_betrays_what_a_seat_does_not_know(
        seed in 0_u64..1_000, choices in prop::collection::vec(any::<u16>(), 1..80),
    ) {
        let mut game = Game::new(seed, Mode::Story, 2);
        let spectator = SystemCommand::Seat {
            seat: SeatId(8), kind: SeatKind::Spectator, name: "watcher".to_owned(), preset: None,
        };
        game.system(&spectator).expect("there is room to watch");
        let mut bar_was_shown = false;
        for choice in choices {
            let seat = (choice % 2) as u8;
            let commands = allowed(&game.view(seat));
            let Some(command) = commands.get(usize::from(choice / 2) % commands.len().max(1)) else { continue };
            let before = game.world.clone();
            let Ok(events) = game.play(seat, command) else { continue };
            bar_was_shown |= shown_after(&events);
            for other in [0, 1, 8] {
                let bytes = sent(&game, &before, &events, other);
                for text in HIDDEN {
                    let may = knows(&game.world, other, text)
                        || (text == "bar_inside" && bar_was_shown)
                        || (other == 8 && knows(&game.world, 0, text) && knows(&game.world, 1, text));
                    prop_assert!(may || !holds(&bytes, text), "seat {other} was sent `{text}` after {command:?}");
                }
            }
        }
    }
}
