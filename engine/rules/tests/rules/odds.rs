//! Odds are exact, rolls follow them, and what a seat does not know is a range that holds the truth.

use crate::play::{Game, command, id};
use gesta_content::model::Band;
use gesta_rules::{Adds, Advantage, Body, Command, Mode, Odds, Roll, SeatId, TermName, apply, odds_of};

fn odds(game: &Game, line: &str) -> Odds {
    odds_of(&game.content, &game.world, SeatId(0), &command(line)).unwrap_or_else(|| panic!("`{line}` has no odds"))
}

fn roll_of(game: &mut Game, line: &str) -> Roll {
    let events = game.play(0, &command(line)).unwrap_or_else(|why| panic!("{line}: {why:?}"));
    let rolled = events.into_iter().find_map(|event| match event.body {
        Body::Checked { roll, .. } | Body::Attacked { roll, .. } => Some(*roll),
        _ => None,
    });
    rolled.expect("a roll")
}

/// Every fall of the dice, one by one, with the rules of bands written out a second time.
fn enumerate(odds: &Odds) -> [u64; 5] {
    let mut counts = [0; 5];
    let flat: i16 = odds
        .terms
        .iter()
        .map(|term| match term.value {
            Adds::Known(gesta_content::model::TermValue::Flat(value)) => i16::from(value),
            other => panic!("a flat term, not {other:?}"),
        })
        .sum();
    let second = if odds.advantage == Advantage::None { 1..=1 } else { 1..=20 };
    for one in 1..=20_i16 {
        for other in second.clone() {
            let natural = match odds.advantage {
                Advantage::None => one,
                Advantage::Advantage => one.max(other),
                Advantage::Disadvantage => one.min(other),
            };
            let margin = natural + flat - odds.difficulty;
            let band = match (natural, margin) {
                (20, _) => Band::Critical,
                (1, _) => Band::Disaster,
                (_, 10..) => Band::Critical,
                (_, 0..) => Band::Success,
                (_, ..=-10) => Band::Disaster,
                (_, -4..) if odds.bands[Band::Cost as usize].high > 0 => Band::Cost,
                _ => Band::Failure,
            };
            counts[band as usize] += 1;
        }
    }
    counts
}

#[test]
fn odds_of_shipped_checks_agree_with_enumeration() {
    let mut compared = 0;
    for seed in 0..6 {
        let mut game = Game::new(seed, Mode::Story, 1);
        for line in ["act listen_door", "go loft_path", "go loft_steps", "talk watchman", "reply business"] {
            for offer in game.view(0).offers {
                let Some(odds) = offer.odds.filter(|odds| !odds.is_range()) else { continue };
                let counted = odds.bands.map(|share| share.low);
                assert_eq!(enumerate(&odds), counted, "{:?}", offer.command);
                assert_eq!(counted.iter().sum::<u64>(), odds.total);
                compared += 1;
            }
            let _ = game.play(0, &command(line));
        }
    }
    assert!(compared > 20, "only {compared} checks were compared");
}

#[test]
fn a_hidden_term_makes_a_range_that_holds_the_truth() {
    let game = Game::new(3, Mode::Story, 1);
    let blind = odds(&game, "act force_door");
    assert!(blind.is_range());
    let unknown = blind.terms.iter().filter(|term| term.name == TermName::Unknown).count();
    assert_eq!(unknown, 1, "the bar is there, and not named: {:?}", blind.terms);
    assert!(!format!("{blind:?}").contains("bar_inside"), "nor does its name stand anywhere");
    // Whoever knows of the bar sees exact odds, and they lie within the range that was shown before.
    let mut told = game.clone();
    let flag = Body::FlagSet { flag: id("bar_known"), to: 1 };
    apply(&mut told.world, &gesta_rules::Event { seat: None, tick: 0, body: flag });
    let exact = odds(&told, "act force_door");
    assert!(!exact.is_range());
    let named = TermName::Named {
        pack: gesta_content::Name::new("tollhouse").expect("a name"),
        name: gesta_content::Name::new("bar_inside").expect("a name"),
    };
    assert!(exact.terms.iter().any(|term| term.name == named));
    for (range, exact) in blind.bands.iter().zip(&exact.bands) {
        assert!((range.low..=range.high).contains(&exact.low), "{range:?} does not hold {exact:?}");
    }
    assert_eq!(blind.achieves.low, exact.achieves.low, "at the worst the bar holds as it does");
    assert!(blind.achieves.high > exact.achieves.high);
}

#[test]
fn the_same_decision_rolls_the_same_and_another_does_not() {
    let rolls = |line: &str, before: &[&str]| {
        let mut game = Game::new(11, Mode::Story, 1);
        for line in before {
            game.play(0, &command(line)).expect("it can be done");
        }
        roll_of(&mut game, line)
    };
    let first = rolls("act force_door", &[]);
    assert_eq!(first, rolls("act force_door", &[]), "the same decision in the same situation");
    assert_eq!(first, rolls("act force_door", &["speak"]), "talking does not reroll");
    let others = [
        rolls("climb toll_door", &[]),
        rolls("act search_wall", &[]),
        rolls("act force_door", &["wait 10"]),
        rolls("act force_door", &["take lead_token"]),
    ];
    assert!(others.iter().any(|other| other.d20 != first.d20), "another decision or situation has dice of its own");
}

#[test]
fn rolls_follow_the_odds() {
    // One roll each of 4,000 games with seeds of their own. The bound is chi-square with 4 degrees of freedom at one in
    // a million; seeds are fixed, so this cannot fail by chance once it has passed.
    let games = 4_000_u32;
    let shown = odds(&Game::new(0, Mode::Story, 1), "climb toll_door");
    let mut counts = [0_u32; 5];
    for seed in 0..games {
        let mut game = Game::new(u64::from(seed), Mode::Story, 1);
        counts[roll_of(&mut game, "climb toll_door").band as usize] += 1;
    }
    let expected = shown.bands.map(|share| f64::from(games) * share.low as f64 / shown.total as f64);
    let parts = counts.iter().zip(expected).filter(|(_, expected)| *expected > 0.0);
    let chi_square: f64 = parts.map(|(seen, expected)| (f64::from(*seen) - expected).powi(2) / expected).sum();
    assert!(chi_square < 33.4, "chi-square {chi_square:.1}: {counts:?} instead of {expected:?}");
}

#[test]
fn only_what_is_risky_has_odds() {
    let game = Game::new(1, Mode::Story, 1);
    for line in ["go loft_path", "take lead_token", "wait 10", "talk agent", "speak"] {
        assert_eq!(odds_of(&game.content, &game.world, SeatId(0), &command(line)), None::<Odds>, "{line}");
    }
    let impossible = Command::Act { action: id("take_ledger") };
    assert_eq!(odds_of(&game.content, &game.world, SeatId(0), &impossible), None);
}
