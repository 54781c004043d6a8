//! Odds against brute force over every face of every die, and rolls against the odds.

use super::falls::{band, contest_band};
use super::*;
use crate::dice::Dice;
use gesta_content::Digest;

const BANDS: Bands = Bands { critical: Some(10), cost: Some(-4), disaster: Some(-10) };

fn prepared(values: &[TermValue], unknown: &[TermValue], advantage: Advantage, cost_allowed: bool) -> Prepared {
    let term = |value: &TermValue, known| PreparedTerm {
        name: TermName::Proficiency,
        value: *value,
        written: *value,
        known,
        shown_after: false,
    };
    let known = values.iter().map(|value| term(value, true));
    let terms = known.chain(unknown.iter().map(|value| term(value, false))).collect();
    Prepared { skill: None, difficulty: 13, terms, advantage, bands: BANDS, cost_allowed, against: None }
}

/// All falls of all dice, written out: first the d20 or two, then each bonus die face by face.
fn brute(check: &Prepared) -> ([u64; 5], u64) {
    let seconds = if check.advantage == Advantage::None { 1 } else { 20 };
    let mut counts = [0; 5];
    let mut total = 0;
    for one in 1..=20_u8 {
        for other in 1..=seconds {
            let natural = match check.advantage {
                Advantage::None => one,
                Advantage::Advantage => one.max(other),
                Advantage::Disadvantage => one.min(other),
            };
            let mut sums = vec![i16::from(natural)];
            for term in &check.terms {
                let faces: Vec<i16> = match term.value {
                    TermValue::Flat(value) => vec![i16::from(value)],
                    TermValue::Plus(sides) => (1..=i16::from(sides)).collect(),
                    TermValue::Minus(sides) => (1..=i16::from(sides)).map(|face| -face).collect(),
                };
                sums = sums.iter().flat_map(|sum| faces.iter().map(move |face| sum + face)).collect();
            }
            for sum in sums {
                counts[band(&BANDS, natural, sum - check.difficulty, check.cost_allowed) as usize] += 1;
                total += 1;
            }
        }
    }
    (counts, total)
}

#[test]
fn odds_are_every_fall_of_the_dice() {
    use TermValue::{Flat, Minus, Plus};
    let terms: [&[TermValue]; 6] =
        [&[], &[Flat(4)], &[Flat(-3), Plus(4)], &[Plus(4), Plus(6)], &[Minus(6)], &[Flat(2), Plus(6), Minus(4)]];
    for values in terms {
        for advantage in [Advantage::None, Advantage::Advantage, Advantage::Disadvantage] {
            for cost_allowed in [true, false] {
                let check = prepared(values, &[], advantage, cost_allowed);
                let (odds, (counts, total)) = (check.odds(), brute(&check));
                assert_eq!(
                    (odds.bands.map(|share| share.low), odds.total),
                    (counts, total),
                    "{values:?} {advantage:?}"
                );
                assert_eq!(odds.bands.map(|share| share.high), counts, "nothing is unknown");
            }
        }
    }
}

#[test]
fn an_unknown_term_gives_the_least_and_the_most_of_each_band() {
    let check = prepared(&[TermValue::Flat(1)], &[TermValue::Flat(-4)], Advantage::None, true);
    let odds = check.odds();
    for (at, share) in odds.bands.iter().enumerate() {
        let could_be =
            (-4..=0).map(|value| brute(&prepared(&[TermValue::Flat(1 + value)], &[], Advantage::None, true)).0[at]);
        let could_be: Vec<u64> = could_be.collect();
        assert_eq!(Some(&share.low), could_be.iter().min(), "band {at}");
        assert_eq!(Some(&share.high), could_be.iter().max(), "band {at}");
    }
}

#[test]
fn naturals_come_before_margins() {
    assert_eq!(band(&BANDS, 20, -15, false), Band::Critical);
    assert_eq!(band(&BANDS, 1, 15, true), Band::Disaster);
    assert_eq!(band(&BANDS, 10, 10, false), Band::Critical);
    assert_eq!(band(&BANDS, 10, 0, false), Band::Success);
    assert_eq!(band(&BANDS, 10, -1, true), Band::Cost);
    assert_eq!(band(&BANDS, 10, -1, false), Band::Failure);
    assert_eq!(band(&BANDS, 10, -4, true), Band::Cost);
    assert_eq!(band(&BANDS, 10, -5, true), Band::Failure);
    assert_eq!(band(&BANDS, 10, -10, true), Band::Disaster);
}

#[test]
fn a_million_rolls_follow_the_odds() {
    let check = prepared(&[TermValue::Flat(2), TermValue::Plus(4)], &[], Advantage::Advantage, true);
    let odds = check.odds();
    let mut dice = Dice::from_key(Digest::of(&[b"a fixed key of this test"]));
    let mut counts = [0_u64; 5];
    for _ in 0..1_000_000 {
        counts[check.roll(&mut dice).band as usize] += 1;
    }
    let expected = odds.bands.map(|share| 1e6 * share.low as f64 / odds.total as f64);
    let parts = counts.iter().zip(expected).filter(|(_, expected)| *expected > 0.0);
    let chi_square: f64 = parts.map(|(seen, expected)| (*seen as f64 - expected).powi(2) / expected).sum();
    // 4 degrees of freedom, one in a million; the key is fixed, so the result never varies.
    assert!(chi_square < 33.4, "chi-square {chi_square:.1}: {counts:?} instead of {expected:?}");
}

/// All falls of both sides of a contest, written out.
fn brute_contest(check: &Prepared) -> [u64; 5] {
    let side = |advantage: Advantage, terms: &[PreparedTerm]| -> Vec<i16> {
        let seconds = if advantage == Advantage::None { 1 } else { 20 };
        let mut falls = Vec::new();
        for one in 1..=20_i16 {
            for other in 1..=seconds {
                let natural = match advantage {
                    Advantage::None => one,
                    Advantage::Advantage => one.max(other),
                    Advantage::Disadvantage => one.min(other),
                };
                let mut totals = vec![natural];
                for term in terms {
                    let faces: Vec<i16> = match term.value {
                        TermValue::Flat(value) => vec![i16::from(value)],
                        TermValue::Plus(sides) => (1..=i16::from(sides)).collect(),
                        TermValue::Minus(sides) => (1..=i16::from(sides)).map(|face| -face).collect(),
                    };
                    totals = totals.iter().flat_map(|total| faces.iter().map(move |face| total + face)).collect();
                }
                falls.extend(totals);
            }
        }
        falls
    };
    let against = check.against.as_ref().expect("a contest");
    let (own, foe) = (side(check.advantage, &check.terms), side(against.advantage, &against.terms));
    let mut counts = [0; 5];
    for total in &own {
        for other in &foe {
            counts[contest_band(&BANDS, total - other, check.cost_allowed) as usize] += 1;
        }
    }
    counts
}

fn contest(values: &[TermValue], foe: &[TermValue], (own_edge, foe_edge): (Advantage, Advantage)) -> Prepared {
    let terms = prepared(foe, &[], Advantage::None, false).terms;
    let opponent = Opponent { who: Actor::Hero(SeatId(1)), skill: None, terms, advantage: foe_edge };
    Prepared { against: Some(Box::new(opponent)), ..prepared(values, &[], own_edge, true) }
}

#[test]
fn odds_of_a_contest_are_every_fall_of_both_sides() {
    use TermValue::{Flat, Minus, Plus};
    let all = [Advantage::None, Advantage::Advantage, Advantage::Disadvantage];
    for edges in all.into_iter().flat_map(|own| all.map(|foe| (own, foe))) {
        for (own, foe) in [(&[Flat(2)][..], &[Flat(3)][..]), (&[Flat(1), Plus(4)], &[]), (&[Minus(4)], &[Plus(6)])] {
            let check = contest(own, foe, edges);
            let (odds, counts) = (check.odds(), brute_contest(&check));
            assert_eq!(odds.bands.map(|share| share.low), counts, "{own:?} {foe:?} {edges:?}");
            assert_eq!((odds.total, odds.difficulty), (counts.iter().sum(), 0));
        }
    }
}

#[test]
fn a_tie_leaves_everything_as_it_was_and_no_natural_decides_a_contest() {
    assert_eq!(contest_band(&BANDS, 0, true), Band::Failure);
    assert_eq!(contest_band(&BANDS, 1, true), Band::Success);
    assert_eq!(contest_band(&BANDS, -1, true), Band::Cost);
    let check = contest(&[], &[TermValue::Flat(60)], (Advantage::None, Advantage::None));
    assert_eq!(check.odds().achieves.high, 0, "a natural 20 does not beat what is 40 higher");
}

#[test]
fn contests_follow_their_odds() {
    let check = contest(&[TermValue::Flat(2)], &[TermValue::Plus(4)], (Advantage::None, Advantage::Advantage));
    let odds = check.odds();
    let mut dice = Dice::from_key(Digest::of(&[b"a fixed key of this contest"]));
    let mut counts = [0_u64; 5];
    for _ in 0..200_000 {
        let (_, roll, foe) = check.roll_contest(&mut dice).expect("somebody rolls against it");
        assert_eq!((roll.difficulty, foe.difficulty), (foe.total, roll.total));
        counts[roll.band as usize] += 1;
    }
    let expected = odds.bands.map(|share| 2e5 * share.low as f64 / odds.total as f64);
    let parts = counts.iter().zip(expected).filter(|(_, expected)| *expected > 0.0);
    let chi_square: f64 = parts.map(|(seen, expected)| (*seen as f64 - expected).powi(2) / expected).sum();
    assert!(chi_square < 33.4, "chi-square {chi_square:.1}: {counts:?} instead of {expected:?}");
}

#[test]
fn dice_beyond_what_can_be_counted_are_left_out_of_odds_and_rolls_alike() {
    let many = [TermValue::Plus(6); 40];
    let check = prepared(&many, &[], Advantage::Advantage, true);
    let odds = check.odds();
    assert!(odds.total < u64::MAX / 10_000, "percentages can be told of it");
    let roll = check.roll(&mut Dice::from_key(Digest::of(&[b"many dice"])));
    assert_eq!(roll.terms.len(), odds.terms.len());
    assert!(roll.terms.len() < many.len());
}
