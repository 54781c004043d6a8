//! The deeds of several clauses in their order, up to what has to wait until those before it are done: what is behind a way,
//! and what is said in a talk.

use super::super::deed::{DENIED, Reader};
use super::super::{CHAIN_MAX, Reading, gesture};
use super::part::{Part, is_other};
use super::{texts_of, with_rest};
use gesta_rules::Command;

/// Words that a way begins with whose verb stands before it.
const WHITHER: [&str; 14] =
    ["up", "down", "into", "to", "through", "back", "out", "over", "across", "al", "a", "hasta", "hacia", "por"];

/// The deeds in their order, up to what has to wait.
pub(super) fn in_order(reader: &mut Reader<'_>, parts: &[Part]) -> Vec<Reading> {
    let mut readings = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let rest = &parts[at..];
        let waits = waits_for_way(reader, &readings, rest).or_else(|| waits_for_talk(reader, &mut readings, rest));
        if let Some(texts) = waits {
            readings.extend((!texts.is_empty()).then_some(Reading::Rest { texts }));
            return readings;
        }
        // What is more than one text may ask for waits until the rest of it is done.
        if part.is_deed() && readings.len() + part.readings.len() > CHAIN_MAX {
            return with_rest(readings, rest);
        }
        if part.is_deed() {
            add(reader, &mut readings, part);
        } else if stops(reader, &readings, part) {
            readings.truncate(CHAIN_MAX);
            return with_rest(readings, rest);
        }
    }
    readings.truncate(CHAIN_MAX);
    readings
}

/// Adds what a part does. What one part says more than once ("three bandages") is done so often; what another says again is not.
fn add(reader: &Reader<'_>, readings: &mut Vec<Reading>, part: &Part) {
    let before = readings.len();
    for reading in &part.readings {
        let again = ends(reader, reading) && readings.iter().any(|done| ends(reader, done));
        if !again && !readings[..before].contains(reading) {
            readings.push(reading.clone());
        }
    }
}

/// Whether a part that is no deed may not be left out.
fn stops(reader: &mut Reader<'_>, readings: &[Reading], part: &Part) -> bool {
    // "Put my shoulder to it and heave the wheel out": one deed in two clauses.
    if part.says_again(readings) {
        return false;
    }
    // "God bless, father. And back to the square I go."
    if readings.iter().any(|done| ends(reader, done)) && reader.goes_on(&part.words) {
        return true;
    }
    (part.strength > DENIED || is_begun(part, readings.last()))
        && !part.is_chatter()
        && (part.stands() || part.asks_besides(reader) || !said_already(reader, readings))
}

/// The first of some parts and those behind it, as they are left to be read behind a way that was gone just before.
fn waits_for_way(reader: &mut Reader<'_>, readings: &[Reading], rest: &[Part]) -> Option<Vec<String>> {
    let [part, later @ ..] = rest else { return None };
    let Some(Reading::Act(done @ Command::Go { .. })) = readings.last() else { return None };
    let first = part.first();
    // What is done behind a way depends on what is there.
    let local = matches!(
        first,
        Some(Command::Talk { .. } | Command::Take { .. } | Command::Act { .. } | Command::Attack { .. })
    );
    let again = part.says_again(readings);
    if local && part.is_deed() && !again {
        return Some(texts_of(rest));
    }
    if waits_to_be_possible(reader, part) {
        let kept = later.iter().filter(|part| part.is_kept(reader));
        return Some(std::iter::once(part).chain(kept).map(|part| part.text.clone()).collect());
    }
    // "Out to the square and then up into the arcade": the verb is the same.
    let other_way = matches!(first, Some(Command::Go { .. })) && !again;
    if part.begins && part.is_deed() && other_way {
        return Some(texts_of(rest));
    }
    let whither = part.words.len() > 1 && WHITHER.contains(&part.words[0].as_str());
    if !part.begins && (!part.is_deed() || other_way) && whither {
        let go = if reader.verbs.is_spanish() { "voy" } else { "go" };
        return Some(and_all(format!("{go} {}", part.text), later));
    }
    // "Back to the square and into the inn": which way that is, is known there, as is who can be spoken to.
    if (reader.goes_further(&part.words, done) || part.speaks()) && first.is_none_or(|first| first == done) {
        return Some(texts_of(rest));
    }
    // "Go to the loft and search it": what "it" is stands behind the way.
    reader.searches_it(&part.words).map(|text| and_all(text, later))
}

/// "Go down and pick the lock": whether what cannot be done before a way may be done behind it.
fn waits_to_be_possible(reader: &Reader<'_>, part: &Part) -> bool {
    let behind = part.is_nothing() && part.begins && part.strength != DENIED && part.names_something();
    let done_there =
        |name: &String| name == "haggle" || reader.is_verb_somewhere(name) || gesture::is_gesture(name) && !part.idle;
    behind && (part.verb || part.names.iter().any(done_there))
}

/// The first of some parts and those behind it, as they are left to be said when a talk has begun.
fn waits_for_talk(reader: &Reader<'_>, readings: &mut Vec<Reading>, rest: &[Part]) -> Option<Vec<String>> {
    let [part, later @ ..] = rest else { return None };
    let asked_on = |said: String| {
        let on = later.iter().map(|part| reader.asked_on(&part.text));
        std::iter::once(said).chain(on).collect::<Vec<String>>()
    };
    if let Some(Reading::Act(Command::Talk { .. })) = readings.last() {
        // "Hablo con Iske y le pregunto qué quiere".
        if let Some(said) = reader.to_ask(&part.text).filter(|_| part.is_asked_of(readings)) {
            return Some(asked_on(said));
        }
        // "Le enseño la ficha y le digo que...".
        if let [Reading::Say { text }] = part.readings.as_slice() {
            return Some(and_all(format!("\"{text}\""), later));
        }
    }
    // What somebody is asked who is not talked with yet.
    let [talk @ Reading::Act(Command::Talk { .. })] = part.readings.as_slice() else { return None };
    let said = reader.to_ask(&part.text)?;
    if !readings.contains(talk) {
        readings.push(talk.clone());
    }
    Some(asked_on(said))
}

/// A text, and those of some parts behind it.
fn and_all(first: String, later: &[Part]) -> Vec<String> {
    std::iter::once(first).chain(later.iter().map(|part| part.text.clone())).collect()
}

/// Whether a part that comes to nothing begins as another deed than what is done before it, so that it may not be left out:
/// "pocket the token and go up".
fn is_begun(part: &Part, before: Option<&Reading>) -> bool {
    let other = |reading: &Reading| match reading {
        // "Pick it up and read what is on it" is more than taking it.
        Reading::Act(command @ Command::Take { .. }) => part.reads() || is_other(&part.names, command),
        Reading::Act(command) => is_other(&part.names, command),
        _ => false,
    };
    part.strength != DENIED && part.begins && part.verb && before.is_some_and(other)
}

/// Whether something was answered in a talk, so that what follows belongs to it.
fn said_already(reader: &Reader<'_>, readings: &[Reading]) -> bool {
    let said = |reading: &Reading| matches!(reading, Reading::Act(Command::Reply { .. } | Command::Leave));
    let answered = |reading: &Reading| matches!(reading, Reading::Act(Command::Answer { .. }));
    readings.last().is_some_and(|last| answered(last) || (reader.view.talk.is_some() && said(last)))
}

/// Whether a reading ends a talk.
fn ends(reader: &Reader<'_>, reading: &Reading) -> bool {
    matches!(reading, Reading::Act(command) if *command == Command::Leave || reader.takes_leave(command))
}
