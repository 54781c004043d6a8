//! `gesta odds`: exact odds as the rules compute them, of a check by its numbers or of what can be done in a saved game.

mod game;
mod shown;

use super::{print_json, print_text};
use crate::args::Odds as Wanted;
use crate::failure::Failure;
use crate::library::Shelf;
use crate::packs;
use gesta_content::model::TermValue;
use gesta_rules::{Advantage, Odds, PLAIN_DICE_MAX, PlainCheck};
use serde_json::json;

/// The pack whose rules decide where no other is named.
const RULES: &str = "core";

/// Prints odds.
pub(super) fn run(shelf: &Shelf, wanted: &Wanted) -> Result<(), Failure> {
    match &wanted.save {
        Some(name) => game::run(shelf, name, &wanted.what.join(" "), wanted.json),
        None => plain(shelf, wanted),
    }
}

fn plain(shelf: &Shelf, wanted: &Wanted) -> Result<(), Failure> {
    let words = shelf.words();
    if wanted.dice.len() > PLAIN_DICE_MAX {
        let what = words.count("odds-dice-many", &[], &[("max", PLAIN_DICE_MAX as u64)]);
        return Err(Failure::usage(what, words.say("odds-dice-many-next", &[])));
    }
    let named = if wanted.packs.is_empty() { vec![RULES.to_owned()] } else { wanted.packs.clone() };
    let rules = packs::load(shelf.folders(), words, &named)?.mechanics.rules;
    let check = PlainCheck {
        bonus: wanted.bonus,
        dice: wanted.dice.iter().map(|die| die.0).collect(),
        // The command line has one of the two: an attack's armour class, or a check's difficulty.
        difficulty: wanted.armour.or(wanted.difficulty).unwrap_or_default(),
        advantage: match (wanted.advantage, wanted.disadvantage) {
            (true, _) => Advantage::Advantage,
            (false, true) => Advantage::Disadvantage,
            (false, false) => Advantage::None,
        },
        bands: if wanted.attack { rules.attack } else { rules.check },
        cost_allowed: wanted.cost,
    };
    let odds = check.odds();
    if wanted.json {
        let dice: Vec<String> = check.dice.iter().map(written).collect();
        let mut value = shown::as_json(&odds);
        value["bonus"] = json!(check.bonus);
        value["dice"] = json!(dice);
        value["attack"] = json!(wanted.attack);
        value["cost_allowed"] = json!(check.cost_allowed);
        return print_json(&value);
    }
    let lines = [formula(shelf, &check, &odds)].into_iter().chain(shown::table(words, &odds));
    print_text(&(lines.collect::<Vec<_>>().join("\n") + "\n"))
}

/// "d20 +4 +d4 vs 12".
fn formula(shelf: &Shelf, check: &PlainCheck, odds: &Odds) -> String {
    let d20 = if check.advantage == Advantage::None { "d20" } else { "2d20" };
    let dice: String = check.dice.iter().map(|die| format!(" {}", written(die))).collect();
    let dice = format!("{d20} {:+}{dice}", check.bonus);
    shelf.words().say("odds-formula", &[("dice", &dice), ("difficulty", &odds.difficulty.to_string())])
}

fn written(die: &TermValue) -> String {
    match die {
        TermValue::Flat(by) => format!("{by:+}"),
        TermValue::Plus(sides) => format!("+d{sides}"),
        TermValue::Minus(sides) => format!("-d{sides}"),
    }
}
