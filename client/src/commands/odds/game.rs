//! Odds of what can be done in a saved game: a choice by its number, free words, or every choice. As the player's seat knows
//! them: what is hidden from the hero stays hidden here.

use super::shown;
use crate::commands::{print_json, print_text};
use crate::failure::Failure;
use crate::library::Shelf;
use crate::past::{Past, SEAT};
use gesta_rules::{Command, Odds, View, view};
use gesta_speech::{Reading, Referents, Words, interpret};
use gesta_table::Table;
use serde_json::{Value, json};

/// Something that could be done, and its odds if it is rolled for.
struct Chance {
    label: String,
    command: Option<Command>,
    odds: Option<Odds>,
}

/// Prints the odds of `what`; of every choice where it is empty.
pub(super) fn run(shelf: &Shelf, name: &str, what: &str, json: bool) -> Result<(), Failure> {
    let past = Past::open(shelf, name)?;
    let table = past.tell(&mut |_, _| {}).map_err(|_| {
        let named = [("name", name)];
        Failure::work(shelf.words().say("export-nothing", &named), shelf.words().say("export-nothing-next", &named))
    })?;
    let seen = view(&past.content, table.world(), SEAT);
    let words = Words::new(&past.content, shelf.words().language());
    let chances = chances(shelf, &table, &seen, (name, what))?;
    if json {
        let rows = chances.iter().map(|chance| {
            let odds = chance.odds.as_ref().map(shown::as_json);
            json!({ "label": chance.label, "command": chance.command, "odds": odds })
        });
        return print_json(&json!({ "save": name, "odds": rows.collect::<Vec<Value>>() }));
    }
    print_text(&(lines(shelf, (&words, &seen), what, &chances).join("\n") + "\n"))
}

/// The same lines as the page of the game that explains odds.
fn lines(shelf: &Shelf, (words, seen): (&Words<'_>, &View), what: &str, chances: &[Chance]) -> Vec<String> {
    let mut lines = Vec::new();
    for chance in chances {
        match chance.command.as_ref().zip(chance.odds.as_ref()) {
            Some((command, odds)) => {
                lines.push(format!("{}  {}", chance.label, words.chance(seen, command, odds).percent));
                lines.extend(words.terms(seen, command, odds).into_iter().map(|term| format!("   {term}")));
            }
            None if what.is_empty() => {}
            None => lines.push(shelf.words().say("odds-no-roll", &[("what", &chance.label)])),
        }
    }
    if lines.is_empty() {
        lines.push(shelf.words().say("odds-none", &[]));
    }
    lines
}

fn chances(shelf: &Shelf, table: &Table, seen: &View, (name, what): (&str, &str)) -> Result<Vec<Chance>, Failure> {
    let words = Words::new(table.content(), shelf.words().language());
    let chance = |command: &Command| Chance {
        label: words.label(seen, command),
        command: Some(command.clone()),
        odds: table.odds(SEAT, command),
    };
    if what.is_empty() {
        return Ok(seen.offers.iter().map(|offer| chance(&offer.command)).collect());
    }
    if let Ok(number) = what.parse::<usize>() {
        let offer = number.checked_sub(1).and_then(|at| seen.offers.get(at));
        return match offer {
            Some(offer) => Ok(vec![chance(&offer.command)]),
            None => Err(no_choice(shelf, name, number, seen.offers.len())),
        };
    }
    let mut found = Vec::new();
    for reading in interpret(table.content(), words.language(), seen, &mut Referents::default(), what) {
        match reading {
            Reading::Act(command) => found.push(chance(&command)),
            Reading::Ask { candidates, .. } => found.extend(candidates.iter().map(|(_, command)| chance(command))),
            Reading::Say { text } => found.push(Chance { label: text, command: None, odds: None }),
            Reading::Meta(_) | Reading::Doubt { .. } => {
                found.push(Chance { label: what.to_owned(), command: None, odds: None })
            }
            Reading::Told { .. } => {}
            Reading::Lookup { why, .. } => return Err(not_read(shelf, what, &why, &[])),
            // What follows is weighed as things stand: nothing is done here that it could depend on.
            Reading::Rest { texts } => found.extend(chances(shelf, table, seen, (name, &texts.join("; ")))?),
            Reading::Unknown { why, can } => return Err(not_read(shelf, what, &why, &can)),
        }
    }
    Ok(found)
}

fn no_choice(shelf: &Shelf, name: &str, number: usize, count: usize) -> Failure {
    let words = shelf.words();
    let what = words.count("odds-no-choice", &[], &[("number", number as u64), ("count", count as u64)]);
    Failure::work(what, words.say("odds-no-choice-next", &[("name", name)]))
}

fn not_read(shelf: &Shelf, what: &str, why: &str, can: &[String]) -> Failure {
    let words = shelf.words();
    let next = match can {
        [] => String::new(),
        can => words.say("odds-not-read-next", &[("can", &can.join("; "))]),
    };
    Failure::work(words.say("odds-not-read", &[("what", what), ("why", why)]), next)
}
