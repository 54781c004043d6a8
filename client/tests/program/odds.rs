//! `gesta odds`: the exact odds, against every fall of the dice written out one by one, and against a million rolls.

use crate::support::Home;
use gesta_content::model::{Bands, TermValue};
use gesta_content::{Content, Digest};
use gesta_rules::{Advantage, Dice, PlainCheck};
use serde_json::Value;

const BANDS: [&str; 5] = ["critical", "success", "cost", "failure", "disaster"];

fn rules() -> gesta_content::model::Rules {
    let core: Vec<_> = gesta_assets::shipped().into_iter().filter(|pack| pack.origin.ends_with("core")).collect();
    let (content, _) = gesta_content::load(&core);
    let content: Content = content.expect("the core pack loads");
    content.mechanics.rules.clone()
}

/// A check as the command line has it, and as this file works it out.
struct Case {
    bonus: i16,
    difficulty: i16,
    advantage: Advantage,
    dice: &'static [(&'static str, i16)],
    cost: bool,
    attack: bool,
}

impl Case {
    fn arguments(&self) -> Vec<String> {
        let mut arguments = vec!["odds".to_owned(), "--json".to_owned(), "--bonus".to_owned(), self.bonus.to_string()];
        let goal = if self.attack { "--armour" } else { "--difficulty" };
        arguments.extend([goal.to_owned(), self.difficulty.to_string()]);
        arguments.extend(self.dice.iter().flat_map(|(die, _)| ["--die".to_owned(), (*die).to_owned()]));
        match self.advantage {
            Advantage::None => {}
            Advantage::Advantage => arguments.push("--advantage".to_owned()),
            Advantage::Disadvantage => arguments.push("--disadvantage".to_owned()),
        }
        arguments.extend(self.cost.then(|| "--cost".to_owned()));
        arguments.extend(self.attack.then(|| "--attack".to_owned()));
        arguments
    }

    /// Every fall of every die, each counted once.
    fn enumerate(&self, bands: &Bands) -> ([u64; 5], u64) {
        let mut sums = vec![0_i16];
        for (_, faces) in self.dice {
            let sign = faces.signum();
            sums = sums.iter().flat_map(|sum| (1..=faces.abs()).map(move |face| sum + sign * face)).collect();
        }
        let second = if self.advantage == Advantage::None { 1..=1 } else { 1..=20 };
        let (mut counts, mut total) = ([0; 5], 0);
        for (one, other) in (1..=20_i16).flat_map(|one| second.clone().map(move |other| (one, other))) {
            let natural = match self.advantage {
                Advantage::None => one,
                Advantage::Advantage => one.max(other),
                Advantage::Disadvantage => one.min(other),
            };
            for sum in &sums {
                counts[self.band(bands, natural, natural + self.bonus + sum - self.difficulty)] += 1;
                total += 1;
            }
        }
        (counts, total)
    }

    /// The rules of bands, written a second time.
    fn band(&self, bands: &Bands, natural: i16, margin: i16) -> usize {
        let at = |threshold: Option<i8>| threshold.map(i16::from);
        match natural {
            20 => 0,
            1 => 4,
            _ if at(bands.critical).is_some_and(|from| margin >= from) => 0,
            _ if margin >= 0 => 1,
            _ if at(bands.disaster).is_some_and(|from| margin <= from) => 4,
            _ if self.cost && at(bands.cost).is_some_and(|from| margin >= from) => 2,
            _ => 3,
        }
    }
}

/// A share is exact when its ways are, and its percentage is no further from the truth than half of the last digit.
fn assert_share(share: &Value, ways: u64, total: u64, what: &str) {
    assert_eq!(share["ways"], ways, "{what}");
    assert_eq!(share.get("ways_max"), None, "nothing is hidden: {what}");
    let text = share["percent"].as_str().expect("a text");
    let (whole, decimals) = text.split_once('.').expect("a decimal point");
    assert_eq!(decimals.len(), 2, "{what}: {text}");
    let hundredths: i128 = format!("{whole}{decimals}").parse().expect("digits");
    let twice_off = 2 * (hundredths * i128::from(total) - i128::from(ways) * 10_000);
    assert!(twice_off.abs() <= i128::from(total), "{what}: {text} for {ways} of {total}");
    assert!(twice_off != -i128::from(total), "half is rounded up, {what}: {text} for {ways} of {total}");
}

#[test]
fn odds_agree_with_every_fall_of_the_dice_to_the_last_digit() {
    let (home, rules) = (Home::new(), rules());
    let dice: [&[(&str, i16)]; 5] =
        [&[], &[("+d4", 4)], &[("-d6", -6)], &[("+d4", 4), ("-d6", -6)], &[("d8", 8), ("+d100", 100)]];
    let mut written = [false; 5];
    for (at, dice) in dice.into_iter().enumerate() {
        for advantage in [Advantage::None, Advantage::Advantage, Advantage::Disadvantage] {
            for (cost, attack) in [(false, false), (true, false), (false, true)] {
                // Bonuses and difficulties that differ, so that every band is met.
                let (bonus, difficulty) = ([4, -3, 7, 0, -90][at], [12, 13, 25, 10, 15][at]);
                let case = Case { bonus, difficulty, advantage, dice, cost, attack };
                let arguments = case.arguments();
                let found = home.json(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
                let (counts, total) = case.enumerate(if attack { &rules.attack } else { &rules.check });
                let what = arguments.join(" ");
                assert_eq!(found["total"], total, "{what}");
                for ((name, count), written) in BANDS.iter().zip(counts).zip(&mut written) {
                    assert_share(&found["bands"][name], count, total, &what);
                    *written |= count > 0;
                }
                assert_share(&found["succeeds"], counts[0] + counts[1], total, &what);
                assert_share(&found["achieves"], counts[0] + counts[1] + counts[2], total, &what);
            }
        }
    }
    assert_eq!(written, [true; 5], "every band is met somewhere");
}

#[test]
fn a_million_rolls_of_the_games_dice_follow_the_odds() {
    let rules = rules();
    let check = |advantage, dice: &[TermValue], cost_allowed, bands| PlainCheck {
        bonus: 4,
        dice: dice.to_vec(),
        difficulty: 13,
        advantage,
        bands,
        cost_allowed,
    };
    let checks = [
        check(Advantage::None, &[], true, rules.check),
        check(Advantage::Advantage, &[TermValue::Plus(4)], true, rules.check),
        check(Advantage::Disadvantage, &[TermValue::Plus(6), TermValue::Minus(4)], false, rules.check),
        check(Advantage::None, &[], false, rules.attack),
    ];
    for (number, check) in checks.iter().enumerate() {
        let odds = check.odds();
        let mut dice = Dice::from_key(Digest::of(&[b"a fixed key of this test", &[number as u8]]));
        let rolls = 1_000_000_u32;
        let mut counts = [0_u32; 5];
        for _ in 0..rolls {
            counts[check.roll(&mut dice).band as usize] += 1;
        }
        let expected = odds.bands.map(|share| f64::from(rolls) * share.low as f64 / odds.total as f64);
        for (seen, expected) in counts.iter().zip(expected).filter(|(_, expected)| *expected == 0.0) {
            assert_eq!(*seen, 0, "{check:?}: rolled what cannot be, expected {expected}");
        }
        let parts = counts.iter().zip(expected).filter(|(_, expected)| *expected > 0.0);
        let chi_square: f64 = parts.map(|(seen, expected)| (f64::from(*seen) - expected).powi(2) / expected).sum();
        // At most 4 degrees of freedom, one in a million; the keys are fixed, so the result never varies.
        assert!(chi_square < 33.4, "chi-square {chi_square:.1}: {counts:?} instead of {expected:?}");
    }
}

#[test]
fn a_saved_game_is_asked_for_its_odds_in_words_by_number_or_whole() {
    let home = Home::new();
    let (out, _) = home.expect(&["play", "--new", "ebb", "--plain", "--seed", "7"], "quit\n", 0);
    let all = home.json(&["odds", "--save", "ebb", "--json"]);
    let all = all["odds"].as_array().expect("a list");
    let shown: Vec<&str> = out.lines().filter(|line| line.contains(" % (")).collect();
    let risky: Vec<&Value> = all.iter().filter(|one| !one["odds"].is_null()).collect();
    assert_eq!(risky.len(), shown.len(), "as many risks as the game shows");
    for (one, line) in risky.iter().zip(&shown) {
        assert!(line.contains(one["label"].as_str().expect("a label")), "{line}");
        let least =
            one["odds"]["succeeds"]["percent"].as_str().and_then(|text| text.split_once('.')).expect("a number").0;
        assert!(line.contains(&format!(" {least}")), "{least} in {line}");
    }
    let door = home.json(&["odds", "--save", "ebb", "force", "the", "toll", "door", "--json"]);
    assert_eq!(door["odds"].as_array().map(Vec::len), Some(1), "{door}");
    let door = &door["odds"][0];
    assert_eq!(Some(door), all.iter().find(|one| one["label"] == door["label"]), "free words mean the choice");
    assert!(
        door["odds"]["achieves"]["ways_max"].as_u64() > door["odds"]["achieves"]["ways"].as_u64(),
        "hidden: {door}"
    );
    assert!(!door.to_string().contains("bar_inside"), "what is hidden from the hero is not named: {door}");
    let number = 1 + all.iter().position(|one| one == door).expect("it is a choice");
    let by_number = home.json(&["odds", "--save", "ebb", &number.to_string(), "--json"]);
    assert_eq!(&by_number["odds"][0], door);
    let (out, _) = home.expect(&["odds", "--save", "ebb", &number.to_string(), "--lang", "es"], "", 0);
    assert!(out.contains("Desastre: 5,0-10,0 %"), "{out}");
    let (_, err) = home.expect(&["odds", "--save", "ebb", "9999"], "", 1);
    assert!(err.contains("9999") && err.contains("gesta odds --save"), "{err}");
    let (_, err) = home.expect(&["odds", "--save", "ebb", "xyzzy plugh"], "", 1);
    assert!(err.contains("xyzzy plugh"), "{err}");
    home.expect(&["odds", "--save", "ebbb"], "", 1);
    // Looking changes nothing.
    home.expect(&["saves", "verify", "ebb"], "", 0);
}

#[test]
fn odds_in_words_name_the_formula_and_each_band() {
    let home = Home::new();
    let arguments = ["odds", "--bonus", "-1", "--difficulty", "12", "--advantage", "--die", "+d4", "--cost"];
    let (out, _) = home.expect(&arguments, "", 0);
    assert!(out.starts_with("2d20 -1 +d4 vs 12\n"), "{out}");
    for band in ["Critical", "Success", "Success at a cost", "Failure", "Disaster"] {
        assert!(out.contains(&format!("\n{band} ")), "{band}: {out}");
    }
    assert!(out.contains(" of 1600"), "{out}");
    let wrong: [&[&str]; 5] = [
        &["odds", "--difficulty", "0"],
        &["odds", "--difficulty", "12", "--bonus", "101"],
        &["odds", "--difficulty", "12", "--die", "2d4"],
        &["odds", "--attack"],
        &["odds", "--difficulty", "12", "--pack", "nothing_like_it"],
    ];
    for (arguments, code) in wrong.into_iter().zip([2, 2, 2, 2, 3]) {
        home.expect(arguments, "", code);
    }
    let many: Vec<&str> =
        ["odds", "--difficulty", "12"].into_iter().chain(["--die", "d4"].into_iter().cycle().take(18)).collect();
    let (_, err) = home.expect(&many, "", 2);
    assert!(err.contains('8'), "the limit is named: {err}");
}
