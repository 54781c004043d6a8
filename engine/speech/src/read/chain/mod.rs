//! Several clauses: which of them are deeds, which are talk around a deed, and what the whole comes to where no clause is a
//! deed by itself.

mod asked;
mod order;
mod part;

use super::Reading;
use super::calls::CALLS;
use super::clause::Clause;
use super::deed::{BEYOND, DENIED, Reader, SURE};
use super::vocative::{called_in_fight, several_wares, vocative, without_calls};
use asked::questions;
use gesta_rules::Command;
use order::in_order;
pub(super) use part::is_other;
use part::{Part, parts_of};

/// What clauses that are refused for sure come to together must be so likely.
const TOGETHER: u32 = 200;

/// Reads a clause that stands alone, which may still be two deeds.
fn single(reader: &mut Reader<'_>, text: &str, clause: &Clause) -> Vec<Reading> {
    if let Some(readings) = vocative(reader, text, clause) {
        return readings;
    }
    let readings = reader.read(text, clause);
    if let Some(bought) = several_wares(reader, clause, &readings) {
        return bought;
    }
    let open = match readings.as_slice() {
        [Reading::Ask { guess, .. }] => *guess,
        [Reading::Act(Command::Reply { .. } | Command::Leave) | Reading::Unknown { .. }] => true,
        _ => false,
    };
    let whole: Vec<Command> = match readings.as_slice() {
        [Reading::Ask { candidates, .. }] => candidates.iter().map(|(_, command)| command.clone()).collect(),
        _ => Vec::new(),
    };
    if open
        && reader.strength > DENIED
        && let Some(halves) = reader.halves(text, clause, &whole)
    {
        return halves;
    }
    readings
}

/// Reads several clauses.
pub(crate) fn read_all(reader: &mut Reader<'_>, text: &str, clauses: &[Clause]) -> Vec<Reading> {
    if let [clause] = clauses {
        return single(reader, text, clause);
    }
    let called = called_in_fight(reader, clauses);
    let clauses = without_answer(reader, called.as_deref().unwrap_or(clauses));
    if let [clause] = clauses {
        return single(reader, text, clause);
    }
    let kept = without_calls(reader, clauses);
    match kept.as_slice() {
        [clause] => single(reader, text, clause),
        clauses => read_parts(reader, text, clauses),
    }
}

/// The clauses without a yes or no to nothing: "and yes, attack it", where nobody has asked anything.
fn without_answer<'c>(reader: &Reader<'_>, clauses: &'c [Clause]) -> &'c [Clause] {
    let [first, rest @ ..] = clauses else { return clauses };
    let answers = |name: &String| name == "yes" || name == "no";
    let answer = reader.verbs.whole(&first.words).iter().any(answers);
    let asked = reader.view.talk.is_some() || reader.proposal().is_some();
    if answer && !asked && !rest.is_empty() { rest } else { clauses }
}

fn read_parts(reader: &mut Reader<'_>, text: &str, clauses: &[Clause]) -> Vec<Reading> {
    let mut parts = parts_of(reader, text, clauses);
    let (whole, all) = all_words(clauses, &parts);
    // "Look, ...", "oye, ...": who calls for attention does nothing.
    let calls = |part: &Part| CALLS.contains(&part.text.to_lowercase().as_str());
    if !parts.iter().all(calls) {
        parts.retain(|part| !calls(part));
    }
    let Some(first) = first_that_counts(&parts) else {
        return nothing(reader, &all, parts);
    };
    // "Prefiero no tocar la cuerda, que el cura la mira": why something is not done is no deed either.
    let why = |at: usize| parts[at].strength == DENIED && parts[at + 1].reason;
    if (first == 1 && parts.len() == 2 && why(0)) && !parts[1].is_deed() {
        reader.denied.push(parts[1].words.clone());
        return nothing(reader, &all, parts);
    }
    if let Some(readings) = answered_first(reader, &all, &mut parts, first) {
        return readings;
    }
    let denied = parts[..first].iter().any(|part| !part.idle);
    keep_gestures(reader, &parts, first);
    parts.drain(..first);
    if !parts[0].is_deed() {
        return questions(reader, &all, &whole, parts);
    }
    if let Some(reply) = reply_of_all(reader, &all, &parts) {
        return vec![reply];
    }
    // "Forget the door, I head up to the loft": what costs nothing and is said with its own verb is no guess.
    let plain = matches!(parts[0].first(), Some(Command::Go { .. } | Command::Talk { .. })) && parts[0].begins;
    if denied && !plain {
        let commands: Vec<Command> = parts.iter().filter_map(|part| part.first().cloned()).take(1).collect();
        let ask = reader.guess(commands);
        return with_rest(vec![ask], &parts[1..]);
    }
    in_order(reader, &parts)
}

/// Keeps the answers to gestures before the first deed, and to one behind all others, so that they are told with them.
fn keep_gestures(reader: &mut Reader<'_>, parts: &[Part], first: usize) {
    if reader.view.talk.is_some() || reader.view.fight.is_some() {
        return;
    }
    let answer = |part: &Part| match part.readings.as_slice() {
        [Reading::Unknown { why, .. }] if part.idle && part.gesture => Some(why.clone()),
        _ => None,
    };
    let before = parts[..first].iter().filter_map(answer).map(|why| (true, why));
    let after = parts[first + 1..].iter().rev().take_while(|part| answer(part).is_some()).filter_map(answer);
    let gestures: Vec<(bool, String)> = before.chain(after.map(|why| (false, why))).collect();
    reader.gestures.extend(gestures);
}

/// The words of all clauses: as they are looked for in a talk, and as they are read together. What is denied says nothing of
/// what is meant.
fn all_words(clauses: &[Clause], parts: &[Part]) -> (Vec<String>, Vec<String>) {
    let all: Vec<String> = clauses.iter().flat_map(|clause| clause.words.iter().cloned()).collect();
    let meant = clauses.iter().zip(parts).filter(|(_, part)| part.strength != DENIED);
    let meant: Vec<String> = meant.flat_map(|(clause, _)| clause.words.iter().cloned()).collect();
    if meant.is_empty() { (all.clone(), all) } else { (all, meant) }
}

/// The first part that is anything. "Mientras no mira, alzo el mantel": what only says when or why is taken where there is
/// nothing else.
fn first_that_counts(parts: &[Part]) -> Option<usize> {
    let any = parts.iter().position(|part| !part.is_nothing())?;
    let first = parts.iter().position(|part| !part.is_nothing() && (!part.is_aside() || part.is_deed()));
    Some(first.unwrap_or(any))
}

/// What is said before the first that counts is no deed, and what it says of is; nor is what is denied before it. But what is no
/// part of the story is an answer; what follows waits for it.
fn answered_first(reader: &mut Reader<'_>, all: &[String], parts: &mut [Part], first: usize) -> Option<Vec<Reading>> {
    let before = &parts[..first];
    if reader.view.fight.is_some() && before.iter().any(|part| part.gesture) && !reader.is_beyond() {
        // "I fling up a hand, point past him and shout": gestures that come to something together.
        if let Some(reading) = reader.whole(all).filter(|_| reader.strength >= 130) {
            return Some(vec![reading]);
        }
    }
    let answers = |part: &Part| part.strength == BEYOND || part.odd || part.gesture;
    let beside = |part: &Part| part.idle && parts[first].is_deed();
    before.iter().any(|part| answers(part) && !beside(part)).then(|| {
        let readings = std::mem::take(&mut parts[0].readings);
        with_rest(readings, &parts[1..])
    })
}

/// The reply that all words come to in a talk, before what the first clause does.
fn reply_of_all(reader: &mut Reader<'_>, all: &[String], parts: &[Part]) -> Option<Reading> {
    let said = reader.view.talk.is_some() && !matches!(parts[0].first(), Some(Command::Reply { .. } | Command::Leave));
    let gist = said.then(|| reader.gist(all)).flatten().filter(|gist| gist.label >= 90)?;
    let is_reply = matches!(gist.commands.first(), Some(Command::Reply { .. }));
    if !is_reply || clauses_are_deeds(parts) {
        return None;
    }
    let commands = gist.commands.into_iter().take(2).chain(parts[0].first().cloned()).collect();
    Some(reader.guess(commands))
}

fn clauses_are_deeds(parts: &[Part]) -> bool {
    parts.len() > 1 && parts.iter().all(Part::is_deed)
}

/// No clause is anything by itself: the whole may be.
fn nothing(reader: &mut Reader<'_>, all: &[String], mut parts: Vec<Part>) -> Vec<Reading> {
    if parts[0].strength <= DENIED {
        // Denied, or no part of the story.
        let readings = std::mem::take(&mut parts[0].readings);
        return with_rest(readings, &parts[1..]);
    }
    // "Pat the mule and ask him its name": a gesture stands aside.
    if reader.view.fight.is_none()
        && let [first, second] = parts.as_slice()
        && first.idle
        && let Some(readings) = reader.asks_somebody(&second.text)
    {
        return readings;
    }
    // "Sit down on the wall and think": gestures come to nothing together, too.
    if reader.view.talk.is_none() && reader.view.fight.is_none() && parts.iter().all(|part| part.idle && part.gesture) {
        return std::mem::take(&mut parts[0].readings);
    }
    let refused = |part: &Part| part.begins && part.strength == SURE && part.is_nothing();
    let firm = reader.view.talk.is_none() && parts.len() > 1 && parts.iter().all(refused);
    match reader.whole(all).filter(|_| !firm || reader.strength >= TOGETHER) {
        Some(reading) => vec![reading],
        None => match reader.some_reply(all, 3) {
            Some(reading) => vec![reading],
            None => {
                let readings = std::mem::take(&mut parts[0].readings);
                with_rest(readings, &parts[1..])
            }
        },
    }
}

/// The texts of some parts that tell anything.
fn texts_of(rest: &[Part]) -> Vec<String> {
    rest.iter().filter(|part| !part.is_chatter() || part.wonders()).map(|part| part.text.clone()).collect()
}

/// Readings, and what is left to be read when they are done.
fn with_rest(mut readings: Vec<Reading>, rest: &[Part]) -> Vec<Reading> {
    let texts = texts_of(rest);
    if let Some(Reading::Rest { texts: before }) = readings.last_mut() {
        before.extend(texts);
    } else if !texts.is_empty() {
        readings.push(Reading::Rest { texts });
    }
    readings
}
