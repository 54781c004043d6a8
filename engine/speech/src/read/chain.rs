//! Several clauses: which of them are deeds, which are talk around a deed, and what the whole comes to where no clause is a
//! deed by itself.

use super::clause::Clause;
use super::deed::{Reader, SURE};
use super::{CHAIN_MAX, Reading};
use gesta_rules::Command;

/// From this on, a clause that is asked about stands for itself.
const STANDS: u32 = 165;
/// Words that a clause begins with which only says why or how.
const ASIDES: [&str; 17] = [
    "si", "que", "porque", "pues", "aunque", "because", "since", "as", "so", "for", "but", "pero", "sin", "which",
    "who", "though", "como",
];

/// Words alone that only call for attention.
const CALLS: [&str; 17] = [
    "no", "oye", "oiga", "mira", "mire", "mirad", "look", "listen", "hey", "escucha", "escuche", "well", "bueno",
    "here", "venga", "vale", "anda",
];

/// What one clause came to.
struct Part {
    readings: Vec<Reading>,
    strength: u32,
    text: String,
    /// How many words it has.
    length: usize,
    /// It is one word alone that nobody knows.
    odd: bool,
    /// It begins with a verb that may be possible later.
    verb: bool,
    /// It begins like something that is said besides.
    aside: bool,
}

impl Part {
    fn is_deed(&self) -> bool {
        !self.readings.is_empty() && self.readings.iter().all(|reading| matches!(reading, Reading::Act(_)))
    }

    fn is_nothing(&self) -> bool {
        self.readings.iter().all(|reading| matches!(reading, Reading::Unknown { .. } | Reading::Lookup { .. }))
    }

    /// Whether it may be left out where other clauses are deeds.
    fn is_chatter(&self) -> bool {
        (self.is_nothing() && !self.verb)
            || (self.aside && !self.is_deed())
            || (self.length < 3 && !self.verb && !self.is_deed())
    }

    /// Whether it is a deed of its own, and no part of what is said.
    fn stands(&self) -> bool {
        self.is_deed() || (self.strength >= STANDS && self.strength < SURE && self.first().is_some())
    }

    /// The first command that it does or asks about.
    fn first(&self) -> Option<&Command> {
        match self.readings.first()? {
            Reading::Act(command) => Some(command),
            Reading::Ask { candidates, .. } => candidates.first().map(|(_, command)| command),
            _ => None,
        }
    }
}

/// Reads several clauses.
pub(crate) fn read_all(reader: &mut Reader<'_>, text: &str, clauses: &[Clause]) -> Vec<Reading> {
    if let [clause] = clauses {
        return reader.read(text, clause);
    }
    let all: Vec<String> = clauses.iter().flat_map(|clause| clause.words.iter().cloned()).collect();
    let mut parts: Vec<Part> = clauses.iter().map(|clause| part(reader, text, clause)).collect();
    // "Look, ...", "oye, ...": who calls for attention does nothing.
    let calls = |part: &Part| CALLS.contains(&part.text.to_lowercase().as_str());
    if !parts.iter().all(calls) {
        parts.retain(|part| !calls(part));
    }
    let Some(first) = parts.iter().position(|part| !part.is_nothing()) else {
        return nothing(reader, &all, parts);
    };
    // What is said before and besides is no deed, and what it says of is.
    // What is denied, or plainly cannot be done, is an answer; what follows waits for it.
    if first > 0
        && parts[..first].iter().any(|part| part.strength == 1 || (part.strength == SURE && !part.verb) || part.odd)
    {
        let readings = std::mem::take(&mut parts[0].readings);
        return with_rest(readings, &parts[1..]);
    }
    let denied = first > 0;
    parts.drain(..first);
    if !parts[0].is_deed() {
        return questions(reader, &all, parts);
    }
    let said = reader.view.talk.is_some() && !matches!(parts[0].first(), Some(Command::Reply { .. } | Command::Leave));
    let gist = said.then(|| reader.gist(&all)).flatten().filter(|gist| gist.label >= 90);
    let reply = |gist: &super::gist::Gist| matches!(gist.commands.first(), Some(Command::Reply { .. }));
    if let Some(gist) = gist.filter(|gist| reply(gist) && !clauses_are_deeds(&parts)) {
        let commands = gist.commands.into_iter().take(2).chain(parts[0].first().cloned()).collect();
        return vec![reader.guess(commands)];
    }
    if denied {
        let commands: Vec<Command> = parts.iter().filter_map(|part| part.first().cloned()).take(1).collect();
        let ask = reader.guess(commands);
        return with_rest(vec![ask], &parts[1..]);
    }
    let mut readings = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        if part.is_deed() {
            for reading in &part.readings {
                let again = ends(reader, reading) && readings.iter().any(|done| ends(reader, done));
                if !again && !readings.contains(reading) {
                    readings.push(reading.clone());
                }
            }
        } else if part.strength != 1 && !part.is_chatter() && (part.stands() || !said_already(reader, &readings)) {
            readings.truncate(CHAIN_MAX);
            return with_rest(readings, &parts[at..]);
        }
    }
    readings.truncate(CHAIN_MAX);
    readings
}

fn part(reader: &mut Reader<'_>, text: &str, clause: &Clause) -> Part {
    let readings = reader.read(text, clause);
    let verb = reader.verbs.begin(&clause.words).filter(|verb| !verb.guessed);
    let names_it = |rest: &[String]| {
        let named = super::normal::telling(rest);
        named.is_empty() || named.iter().any(|word| !super::referents::is_pronoun(word))
    };
    let verb = verb
        .is_some_and(|verb| names_it(&verb.rest) && verb.names.iter().any(|name| !super::gesture::is_gesture(name)));
    let known = |word: &String| {
        let stems = super::stem::stems(reader.words.language(), word);
        word.len() < 8 || stems.iter().any(|stem| reader.senses().knows(stem))
    };
    let odd = clause.words.len() == 1 && !clause.words.iter().all(known);
    let before = text.get(..clause.spans.first().map_or(0, |(start, _)| *start)).unwrap_or_default();
    let before = super::normal::words_of(before);
    let last = before.last().cloned().unwrap_or_default();
    let reason = before.iter().rev().take(3).any(|word| ["si", "que", "porque", "because"].contains(&word.as_str()));
    let begins = [&last, &clause.words[0]].iter().any(|word| ASIDES.contains(&word.as_str()));
    let aside = begins || (reason && clause.words.len() < 8);
    Part {
        readings,
        strength: reader.strength,
        text: clause.written(text).to_owned(),
        length: clause.words.len(),
        odd,
        verb,
        aside,
    }
}

fn clauses_are_deeds(parts: &[Part]) -> bool {
    parts.len() > 1 && parts.iter().all(Part::is_deed)
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

/// No clause is anything by itself: the whole may be.
fn nothing(reader: &mut Reader<'_>, all: &[String], mut parts: Vec<Part>) -> Vec<Reading> {
    if parts[0].strength == 1 {
        // Denied, or no part of the story.
        let readings = std::mem::take(&mut parts[0].readings);
        return with_rest(readings, &parts[1..]);
    }
    match reader.whole(all) {
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

/// The first clause that is anything is asked about, or is a word for the program.
fn questions(reader: &mut Reader<'_>, all: &[String], mut parts: Vec<Part>) -> Vec<Reading> {
    // A name that somebody is called by is no looking: "Peppa, a word".
    let called = matches!(parts[0].readings.as_slice(), [Reading::Meta(super::Meta::Look(_))]) && !parts[0].verb;
    let asks = called || matches!(parts[0].readings.as_slice(), [Reading::Ask { .. }]);
    let others = !called
        && parts[1..].iter().any(|part| {
            (part.strength >= STANDS || part.is_deed()) && part.first().is_some() && part.first() != parts[0].first()
        });
    let strong = parts.iter().map(|part| part.strength).max().unwrap_or_default();
    if asks && !(others && parts[0].strength >= 130) {
        if let Some(reading) = reader.whole(all).filter(|_| called || reader.strength >= strong.min(250)) {
            return vec![reading];
        }
        let best = parts.iter().enumerate().max_by_key(|(at, part)| (part.strength, std::cmp::Reverse(*at)));
        let best = best.map_or(0, |(at, _)| at);
        return std::mem::take(&mut parts[best].readings);
    }
    let readings = std::mem::take(&mut parts[0].readings);
    let mut rest = parts.split_off(1);
    if asks && reader.view.talk.is_some() {
        rest.retain(Part::stands);
    }
    with_rest(readings, &rest)
}

/// Readings, and what is left to be read when they are done.
fn with_rest(mut readings: Vec<Reading>, rest: &[Part]) -> Vec<Reading> {
    let texts: Vec<String> = rest.iter().filter(|part| !part.is_chatter()).map(|part| part.text.clone()).collect();
    if !texts.is_empty() {
        readings.push(Reading::Rest { texts });
    }
    readings
}
