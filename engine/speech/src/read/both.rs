//! Two questions in one text, put to whom the talk is with: "where is the key, and how many dogs are there?" Each is asked.

use super::matter::QUESTIONS;
use super::normal::words_of;
use super::{Reading, Referents, read};
use crate::words::Words;
use gesta_rules::{Command, View};

/// Between two questions, the longest first.
const JOINTS: [&str; 8] = ["? and ", ", and ", " and ", "? ¿y ", "? y ", ", y ", " y ", SENTENCES];
/// Between two questions that are sentences.
const SENTENCES: &str = "? ";
/// What stands before what somebody is told behind a deed.
const TOLD_BEHIND: [&str; 8] = [
    " and tell him ",
    " and tell her ",
    " and tell them ",
    " y le digo que ",
    " y le cuento que ",
    " y les digo que ",
    " y le explico que ",
    " y le aseguro que ",
];
/// Words before a question that are no part of it.
const BEFORE: [&str; 12] = ["so", "and", "but", "well", "ok", "then", "y", "pero", "bueno", "oiga", "oye", "entonces"];
/// Verbs that a question begins with.
const BEGIN: [&str; 12] = ["is", "are", "do", "does", "did", "can", "could", "will", "would", "have", "has", "was"];
/// A question has at least so many words.
const WORDS_MIN: usize = 2;

/// Two questions of a talk, where the first is answered by itself; what follows is left as a rest.
pub(super) fn both(words: Words<'_>, view: &View, memory: &mut Referents, text: &str) -> Option<Vec<Reading>> {
    if view.fight.is_some() {
        return None;
    }
    let text = text.trim();
    let lower = text.to_lowercase();
    // Lower case may be longer than what it is of; then the places differ.
    let lower = if lower.len() == text.len() { lower.as_str() } else { text };
    let joined = JOINTS.iter().find_map(|joint| {
        let (at, joint) = lower.match_indices(joint).find(|(at, joint)| {
            let behind = lower.get(at + joint.len()..).unwrap_or_default();
            // "Where is the key, and was he murdered?" has its mark between the two.
            asks(behind, !joint.starts_with(' ')) && asks(lower.get(..*at).unwrap_or_default(), true)
        })?;
        // Two sentences are said as they stand, unless the first is a reply.
        Some((text.get(..at)?, text.get(at + joint.len()..)?, joint == SENTENCES))
    });
    let only_reply = matches!(joined, Some((.., true)));
    let (ahead, behind) = match joined {
        Some((ahead, behind, _)) => (ahead, behind),
        None if view.talk.is_none() => return None,
        None => asked_and_said(words, view, memory, text)?,
    };
    let first = format!("{}?", ahead.trim_end_matches('?'));
    let mut readings = read(words, view, memory, &first);
    let free = |command: &Command| view.offers.iter().any(|offer| offer.command == *command && offer.odds.is_none());
    match readings.as_slice() {
        [Reading::Act(Command::Reply { .. })] if view.talk.is_none() => return None,
        [Reading::Say { .. } | Reading::Meta(_)] if only_reply => return None,
        [Reading::Say { .. }] if view.talk.is_some() => {}
        // "What have I got, and how badly am I hurt?"
        [Reading::Meta(page)] => match read(words, view, memory, behind).as_slice() {
            [Reading::Meta(other)] if other != page => {}
            _ => return None,
        },
        [Reading::Act(command @ Command::Reply { .. })] if free(command) => {}
        _ => return None,
    }
    readings.push(Reading::Rest { texts: vec![behind.to_owned()] });
    Some(readings)
}

/// A question, and what is a reply by itself behind it: "who are you anyway? I've business in the counting room."
fn asked_and_said<'t>(
    words: Words<'_>,
    view: &View,
    memory: &mut Referents,
    text: &'t str,
) -> Option<(&'t str, &'t str)> {
    let (ahead, behind) = text.split_once("? ")?;
    let said = words_of(behind).len() > WORDS_MIN && !asks(behind, true) && !behind.contains('?');
    if !said || !asks(ahead, true) {
        return None;
    }
    let reply = |readings: &[Reading]| match readings {
        [Reading::Act(command @ Command::Reply { .. })] => Some(command.clone()),
        _ => None,
    };
    let second = reply(&read(words, view, memory, behind))?;
    let first = reply(&read(words, view, memory, &format!("{ahead}?")))?;
    (first != second).then_some((ahead, behind))
}

/// What is done, and what is told somebody behind it: "I put the token on the sill and tell him that Tjada sent me".
pub(super) fn done_and_told(words: Words<'_>, view: &View, memory: &mut Referents, text: &str) -> Option<Vec<Reading>> {
    if view.fight.is_some() {
        return None;
    }
    let lower = text.to_lowercase();
    let lower = if lower.len() == text.len() { lower.as_str() } else { text };
    let (at, joint) = TOLD_BEHIND.iter().find_map(|joint| lower.find(joint).map(|at| (at, *joint)))?;
    let ahead = text.get(..at).filter(|ahead| words_of(ahead).len() > WORDS_MIN)?;
    let said = text.get(at + joint.len()..)?.trim();
    let said = said.strip_prefix("that ").or_else(|| said.strip_prefix("que ")).unwrap_or(said);
    let mut readings = read(words, view, memory, ahead.trim_end_matches([',', ' ']));
    let begun = view.talk.is_some() || matches!(readings.as_slice(), [Reading::Act(Command::Talk { .. })]);
    let left = matches!(readings.last(), Some(Reading::Rest { .. }));
    if left || matches!(readings.as_slice(), [Reading::Say { .. }]) || words_of(said).len() < WORDS_MIN {
        return None;
    }
    let told = match begun {
        true => format!("\"{}\"", crate::noun::capital(&super::matter::to_whom(said))),
        false => text.get(at + joint.find(['t', 'l', 'd'])?..)?.to_owned(),
    };
    readings.push(Reading::Rest { texts: vec![told] });
    Some(readings)
}

/// Whether words are a question by how they begin, or by a verb as well.
fn asks(text: &str, verb: bool) -> bool {
    let words = words_of(text);
    let before = words.iter().take_while(|word| BEFORE.contains(&word.as_str())).count();
    let Some(first) = words.get(before) else { return false };
    let first = first.as_str();
    let marked = text.trim_start_matches([' ', '¿']).starts_with("qué");
    let wh = QUESTIONS.contains(&first) || marked || ["whats", "wheres", "whos", "hows"].contains(&first);
    words.len() - before >= WORDS_MIN && (wh || verb && (BEGIN.contains(&first) || text.contains('¿')))
}

#[cfg(test)]
mod tests {
    use super::asks;

    #[test]
    fn a_question_begins_as_questions_do() {
        for (text, verb, expected) in [
            ("so where is the key", true, true),
            ("is it far", true, true),
            ("is it far", false, false),
            ("how many dogs are there?", false, true),
            ("¿qué pasa con los perros", true, true),
            ("que pases", false, false),
            ("tell me", true, false),
            ("how", false, false),
            ("", true, false),
        ] {
            assert_eq!(asks(text, verb), expected, "{text}");
        }
    }
}
