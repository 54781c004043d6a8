//! How the dice fell: every roll of the game, each face of the die, and each result against what the odds led one to
//! expect. Whole numbers only.

use super::{Parts, clock};
use crate::acting::count_arg;
use crate::app::App;
use crate::detail::{AuditSeen, AuditSide, BandSeen, Detail, RolledSeen};
use crate::log::Rolled;
use gesta_content::TextArg;
use gesta_content::model::{Bands, TermValue};
use gesta_rules::{Actor, Adds, Odds, PlainCheck, Roll, View};
use gesta_speech::Words;

/// Fewer dice than this say nothing about whether they are even.
const DICE_LEAST: u32 = 100;
/// Most rolls that are listed; all of them count.
const ROLLS_SHOWN: usize = 200;
/// What chi-square with 19 degrees of freedom exceeds in one of twenty, and in one of a hundred sets of even dice, in
/// thousandths.
const ONE_IN_TWENTY: u64 = 30_144;
const ONE_IN_HUNDRED: u64 = 36_191;

/// The results that are told apart. A near miss stands with the misses, and the label says so: whether it still did what
/// was tried depends on the deed, not on the dice.
const RESULTS: [&str; 4] = ["audit-critical", "audit-success", "audit-miss", "audit-disaster"];

fn result_of(rolled: &Rolled) -> usize {
    use gesta_content::model::Band;
    match rolled.roll.band {
        Band::Critical => 0,
        Band::Success => 1,
        Band::Cost | Band::Failure => 2,
        Band::Disaster => 3,
    }
}

/// The odds that a roll had, from its own terms. What it does not name was fixed.
pub(super) fn odds_of(roll: &Roll, bands: Bands) -> Odds {
    let mut bonus = i32::from(roll.total) - i32::from(roll.natural);
    let mut dice = Vec::new();
    for term in &roll.terms {
        if let Adds::Known(value @ (TermValue::Plus(_) | TermValue::Minus(_))) = term.term.value {
            dice.push(value);
            bonus -= i32::from(term.added);
        }
    }
    let bonus = i8::try_from(bonus.clamp(i8::MIN.into(), i8::MAX.into())).unwrap_or(0);
    PlainCheck { bonus, dice, difficulty: roll.difficulty, advantage: roll.advantage, bands, cost_allowed: false }
        .odds()
}

/// Chi-square of the faces in thousandths.
fn chi_square_thousandths(faces: &[u32; 20]) -> u64 {
    let all: u64 = faces.iter().map(|count| u64::from(*count)).sum();
    let squares: u64 = faces.iter().map(|count| (20 * u64::from(*count)).abs_diff(all).pow(2)).sum();
    // Each face is expected all/20 times: the sum of (20 n - all)² / 20² over all/20.
    squares.saturating_mul(1_000).checked_div(20 * all).unwrap_or(0)
}

impl App {
    fn rolls(&self) -> impl Iterator<Item = (u64, &Rolled)> {
        let turns = self.game.iter().flat_map(|game| game.log.turns());
        let mut number = 0;
        turns.flat_map(move |turn| {
            number = turn.number.unwrap_or(number);
            turn.rolls.iter().map(move |rolled| (number, rolled))
        })
    }

    fn side(&self, label: &str, own: bool) -> AuditSide {
        let rules = &self.content.mechanics.rules;
        let (mut rolls, mut expected, mut seen) = (0, [0_u64; 4], [0_u32; 4]);
        for (_, rolled) in self.rolls().filter(|(_, rolled)| rolled.own == own && !rolled.contest) {
            let odds = odds_of(&rolled.roll, if rolled.attack { rules.attack } else { rules.check });
            rolls += 1;
            seen[result_of(rolled)] += 1;
            for (at, share) in odds.bands.iter().enumerate() {
                // The bands are critical, success, cost, failure, disaster.
                let result = [0, 1, 2, 2, 3][at];
                expected[result] += share.low.saturating_mul(10_000) / odds.total.max(1);
            }
        }
        let bands = RESULTS.iter().zip(expected).zip(seen).map(|((key, expected), seen)| BandSeen {
            label: self.locale.plain(key),
            expected_hundredths: expected / 100,
            seen,
        });
        AuditSide { label: self.locale.plain(label), rolls, bands: bands.collect() }
    }

    fn audit(&self, view: &View) -> AuditSeen {
        let words = Words::new(&self.content, self.language());
        let mut faces = [0_u32; 20];
        for (_, rolled) in self.rolls() {
            for die in &rolled.roll.d20 {
                if let Some(count) = usize::from(*die).checked_sub(1).and_then(|at| faces.get_mut(at)) {
                    *count = count.saturating_add(1);
                }
            }
        }
        let dice = faces.iter().sum();
        let mut rolls: Vec<RolledSeen> = self
            .rolls()
            .map(|(turn, rolled)| {
                let text = words.roll(view, &rolled.roll);
                let key = if rolled.own { "audit-roll-own" } else { "audit-roll-other" };
                let turn_arg = ("turn", TextArg::Int(i64::try_from(turn).unwrap_or(i64::MAX)));
                let who = match &rolled.who {
                    Actor::Being(being) => words.being(view, being),
                    Actor::Hero(seat) => words.hero_of(view, *seat),
                };
                let args = [turn_arg, ("who", TextArg::Str(&who)), ("roll", TextArg::Str(&text))];
                let text = self.locale.say(key, &args);
                RolledSeen { turn, natural: rolled.roll.natural, text }
            })
            .collect();
        rolls.reverse();
        rolls.truncate(ROLLS_SHOWN);
        AuditSeen {
            dice,
            faces,
            sides: vec![self.side("audit-own", true), self.side("audit-others", false)],
            chi_square_thousandths: (dice >= DICE_LEAST).then(|| chi_square_thousandths(&faces)),
            rolls,
        }
    }

    pub(super) fn audit_parts(&self) -> Parts {
        let Some(view) = self.view() else { return Parts::default() };
        let audit = self.audit(view);
        Parts {
            heading: self.locale.plain("page-audit"),
            body: self.audit_lines(&audit),
            detail: Detail::Audit(audit),
            ..Parts::default()
        }
    }

    fn audit_lines(&self, audit: &AuditSeen) -> Vec<String> {
        if audit.dice == 0 {
            return vec![self.locale.plain("page-audit-none")];
        }
        let dice = TextArg::Int(i64::from(audit.dice));
        let mut lines = vec![self.verdict(audit)];
        for side in audit.sides.iter().filter(|side| side.rolls > 0) {
            let args = [("who", TextArg::Str(&side.label)), ("rolls", TextArg::Int(i64::from(side.rolls)))];
            lines.push(String::new());
            lines.push(self.locale.say("audit-side", &args));
            for band in &side.bands {
                let tenths = (band.expected_hundredths + 5) / 10;
                let expected = format!("{}{}{}", tenths / 10, self.locale.plain("decimal-mark"), tenths % 10);
                let args = [
                    ("result", TextArg::Str(&band.label)),
                    ("seen", TextArg::Int(i64::from(band.seen))),
                    ("expected", TextArg::Str(&expected)),
                ];
                lines.push(format!("   {}", self.locale.say("audit-band", &args)));
            }
        }
        lines.push(String::new());
        lines.push(self.locale.say("audit-faces", &[("dice", dice)]));
        for (at, count) in audit.faces.iter().enumerate().filter(|(_, count)| **count > 0) {
            let args = [("face", count_arg(at + 1)), ("count", TextArg::Int(i64::from(*count)))];
            lines.push(format!("   {}", self.locale.say("audit-face", &args)));
        }
        lines.push(String::new());
        lines.push(self.locale.plain("audit-rolls"));
        lines.extend(audit.rolls.iter().map(|roll| format!("   {}", roll.text)));
        lines
    }

    /// Whether the dice are even, in words.
    fn verdict(&self, audit: &AuditSeen) -> String {
        let (dice, least) = (TextArg::Int(i64::from(audit.dice)), TextArg::Int(i64::from(DICE_LEAST)));
        let Some(chi) = audit.chi_square_thousandths else {
            return self.locale.say("audit-too-few", &[("dice", dice), ("least", least)]);
        };
        let tenths = (chi + 50) / 100;
        let shown = format!("{}{}{}", tenths / 10, self.locale.plain("decimal-mark"), tenths % 10);
        let key = match chi {
            chi if chi < ONE_IN_TWENTY => "audit-even",
            chi if chi < ONE_IN_HUNDRED => "audit-uneven",
            _ => "audit-very-uneven",
        };
        self.locale.say(key, &[("chi", TextArg::Str(&shown)), ("dice", dice)])
    }

    /// "Day 1, 21:40" of a turn of the log.
    pub(super) fn turn_time(&self, tick: u64, second_of_day: u32) -> String {
        clock::moment(&self.locale, tick, (tick, second_of_day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use gesta_content::model::Band;
    use gesta_rules::{Advantage, Roll};

    #[test]
    fn even_faces_have_no_chi_square_and_loaded_ones_a_large_one() {
        assert_eq!(chi_square_thousandths(&[50; 20]), 0);
        assert_eq!(chi_square_thousandths(&[0; 20]), 0);
        let mut loaded = [10; 20];
        loaded[19] = 60;
        // Expected 12.5 each: 19 * 2.5² / 12.5 + 47.5² / 12.5 = 190.
        assert_eq!(chi_square_thousandths(&loaded), 190_000);
    }

    #[test]
    fn expected_results_are_the_odds_of_the_roll_itself() {
        let roll = Roll {
            skill: None,
            d20: vec![9],
            natural: 9,
            advantage: Advantage::None,
            terms: Vec::new(),
            total: 13,
            difficulty: 12,
            band: Band::Success,
        };
        let who = Actor::Hero(gesta_rules::SeatId(0));
        let rolled = Rolled { who, own: true, attack: true, contest: false, roll };
        let odds = odds_of(&rolled.roll, Bands { critical: None, cost: None, disaster: None });
        let lows: Vec<u64> = odds.bands.iter().map(|share| share.low * 20 / odds.total).collect();
        assert_eq!(lows, [1, 12, 0, 6, 1], "20 is a critical, 8-19 succeed, 2-7 miss, 1 is a disaster");
    }
}
