//! [`Part`]: what one clause among several came to.

use super::super::clause::Clause;
use super::super::deed::{DENIED, Reader, SURE};
use super::super::matter::QUESTIONS;
use super::super::vocative::several_wares;
use super::super::{Meta, Reading, gesture, normal, split, stem};
use gesta_rules::Command;
use std::collections::BTreeSet;

/// From this on, a clause that is asked about stands for itself.
pub(super) const STANDS: u32 = 165;
/// Words that a clause begins with which only says why or how.
const ASIDES: [&str; 17] = [
    "si", "que", "porque", "pues", "aunque", "because", "since", "as", "so", "for", "but", "pero", "sin", "which",
    "who", "though", "como",
];

/// Verbs of what may be possible when something else is done.
const LATER: [&str; 25] = [
    "take", "drop", "wear", "use", "give", "go", "talk", "buy", "sell", "attack", "look", "flee", "rest", "wait",
    "cast", "read", "open", "search", "put_away", "leave", "quit", "hide", "guard", "invoke", "propose",
];

/// Gestures that are done, and change nothing.
const IDLE: [&str; 17] = [
    "gesture_kiss",
    "gesture_sing",
    "gesture_dance",
    "gesture_pray",
    "gesture_weep",
    "gesture_wash",
    "gesture_thank",
    "gesture_farewell",
    "gesture_deceive",
    "gesture_face",
    "gesture_stand",
    "gesture_think",
    "gesture_silence",
    "gesture_laugh",
    "gesture_touch",
    "gesture_point",
    "gesture_swear",
];

/// What one clause came to.
pub(super) struct Part {
    pub(super) readings: Vec<Reading>,
    pub(super) strength: u32,
    pub(super) text: String,
    /// How many words it has.
    pub(super) length: usize,
    /// It is one word alone that nobody knows.
    pub(super) odd: bool,
    /// It begins with a verb that may be possible later.
    pub(super) verb: bool,
    /// It is a gesture, which is answered.
    pub(super) gesture: bool,
    /// It is one that comes to nothing beside a deed: "sit down and wait".
    pub(super) idle: bool,
    /// It says what is done after what stands before it.
    pub(super) then: bool,
    /// It begins like something that is said besides.
    pub(super) aside: bool,
    /// It says why: "que el cura la mira".
    pub(super) reason: bool,
    /// It begins with a verb.
    pub(super) begins: bool,
    /// What that verb may be.
    pub(super) names: Vec<String>,
    /// It says that somebody goes, the verb last.
    pub(super) goes: bool,
    /// It only says how the hero is: "tengo la garganta como lija".
    pub(super) plight: bool,
    /// Its words.
    pub(super) words: Vec<String>,
}

impl Part {
    pub(super) fn is_deed(&self) -> bool {
        !self.readings.is_empty() && self.readings.iter().all(|reading| matches!(reading, Reading::Act(_)))
    }

    pub(super) fn is_nothing(&self) -> bool {
        self.readings.iter().all(|reading| matches!(reading, Reading::Unknown { .. } | Reading::Lookup { .. }))
    }

    /// Whether it only says when something else is done.
    pub(super) fn is_aside(&self) -> bool {
        let whiles = ["mientras", "while", "whilst"];
        let first = self.words.first().map(String::as_str).unwrap_or_default();
        self.plight || whiles.contains(&first) || (first == "con" && !self.begins)
    }

    /// Whether it may be left out where other clauses are deeds.
    pub(super) fn is_chatter(&self) -> bool {
        (self.is_nothing() && (!self.verb || self.idle))
            || (self.aside && !self.is_deed())
            || (self.length < 3 && !self.verb && !self.is_deed())
    }

    /// Whether it is read again where another deed leads: what comes to nothing here may be done there.
    pub(super) fn is_kept(&self, reader: &Reader<'_>) -> bool {
        let somewhere = self.names.iter().any(|name| reader.is_verb_somewhere(name));
        !self.is_chatter() || self.begins && somewhere && self.names_something() && self.strength != DENIED
    }

    /// Whether it is a deed of its own, and no part of what is said.
    pub(super) fn stands(&self) -> bool {
        self.is_deed() || (self.strength >= STANDS && self.strength < SURE && self.first().is_some())
    }

    /// Whether it is a question of its own: "and who else is lodging here?"
    pub(super) fn asks_besides(&self, reader: &Reader<'_>) -> bool {
        let asks = |word: &String| QUESTIONS.contains(&word.as_str());
        self.words.len() > 2 && self.words.iter().take(2).any(asks) && reader.text.trim_end().ends_with('?')
    }

    /// Whether it asks who, what or where: "look around: who is this Itria?"
    pub(super) fn wonders(&self) -> bool {
        let first = self.words.first().map(String::as_str).unwrap_or_default();
        self.words.len() > 2
            && ["who", "whos", "what", "whats", "where", "wheres", "why", "quien", "donde"].contains(&first)
    }

    /// Whether it begins with a verb of reading.
    pub(super) fn reads(&self) -> bool {
        let first = self.words.first().map(String::as_str).unwrap_or_default();
        self.begins && ["read", "leo", "leer", "lee"].contains(&first)
    }

    /// Whether it is said to somebody: "and say hello to the woman with the nets".
    pub(super) fn speaks(&self) -> bool {
        self.begins && self.names.iter().any(|name| name == "say" || name == "talk") && self.names_something()
    }

    /// Whether it asks nobody but who is talked to by then.
    pub(super) fn is_asked_of(&self, done: &[Reading]) -> bool {
        match self.readings.as_slice() {
            [reading @ Reading::Act(Command::Talk { .. })] => done.contains(reading),
            [Reading::Act(_)] => false,
            _ => true,
        }
    }

    /// Whether it asks about what is done already.
    pub(super) fn says_again(&self, done: &[Reading]) -> bool {
        let again = |first: &Command| done.iter().any(|done| matches!(done, Reading::Act(command) if command == first));
        self.first().is_some_and(|first| again(first) && !(self.begins && is_other(&self.names, first)))
    }

    /// Whether it has more than its verb, written once or again: "go go go" has not.
    pub(super) fn names_something(&self) -> bool {
        let telling: BTreeSet<String> = normal::telling(&self.words).into_iter().collect();
        telling.len() > 1
    }

    /// The first command that it does or asks about.
    pub(super) fn first(&self) -> Option<&Command> {
        match self.readings.first()? {
            Reading::Act(command) => Some(command),
            Reading::Ask { candidates, .. } => candidates.first().map(|(_, command)| command),
            _ => None,
        }
    }
}

/// Whether verbs are others than what a command does: "buy a lantern and light it" is more than buying.
pub(in crate::read) fn is_other(names: &[String], command: &Command) -> bool {
    let own: &[&str] = match command {
        Command::Go { .. } => &["go", "leave", "quit", "flee", "look", "talk"],
        Command::Buy { .. } => &["buy", "take", "give", "look", "haggle"],
        Command::Take { .. } => &["take", "look"],
        _ => return false,
    };
    let has = |some: &[&str]| names.iter().any(|name| some.contains(&name.as_str()));
    has(&LATER) && !has(own)
}

/// The parts of a text, in their order.
pub(super) fn parts_of(reader: &mut Reader<'_>, text: &str, clauses: &[Clause]) -> Vec<Part> {
    let mut parts = Vec::new();
    for at in 0..clauses.len() {
        let part = part_at(reader, text, clauses, at, &parts);
        parts.push(part);
    }
    parts
}

/// The part that a clause is behind those before it.
fn part_at(reader: &mut Reader<'_>, text: &str, clauses: &[Clause], at: usize, parts: &[Part]) -> Part {
    let clause = &clauses[at];
    let denied = at.checked_sub(1).filter(|before| parts[*before].strength == DENIED).map(|before| &clauses[before]);
    let told = |part: &Part| part.is_nothing() && part.strength > DENIED && !part.begins && !part.verb;
    let names = |part: &Part| told(part) || (part.strength == DENIED && reader.view.fight.is_none());
    if parts.last().is_some_and(names) {
        reader.name_spoken_of(&clauses[at - 1].words);
    }
    let mut own = part(reader, text, clause);
    if own.is_nothing()
        && let Some(whole) = denied.and_then(|denied| with_verb_of(reader, denied, clause))
    {
        own = part(reader, text, &whole);
    }
    if let Some(again) = with_verb_before(reader, text, clauses, at, parts, &own) {
        own = again;
    }
    // "No voy a tocar a los perros. Solo quiero ver el calendario": looking is meant then.
    let eyes = reader.senses().has("eyes", &clause.words) || clause.words.iter().any(|word| word == "ver");
    let looks = eyes && matches!(own.readings.as_slice(), [Reading::Meta(Meta::Look(Some(_)))]);
    if let Some(denied) = denied.filter(|_| !looks)
        && let Some((strength, ask)) = reader.meant_instead(&denied.words, &clause.words, own.first())
    {
        own.readings = vec![ask];
        own.strength = strength;
    }
    own
}

/// A clause without a verb that goes on with the deed before it: "compro un pico y una vela".
fn with_verb_before(
    reader: &mut Reader<'_>,
    text: &str,
    clauses: &[Clause],
    at: usize,
    parts: &[Part],
    own: &Part,
) -> Option<Part> {
    let before = parts.last().filter(|before| before.is_deed() && !own.is_deed())?;
    let done = before.first().map(std::mem::discriminant)?;
    let whole = with_verb_of(reader, &clauses[at - 1], &clauses[at])?;
    let again = part(reader, text, &whole);
    let same = again.is_deed() && again.first().map(std::mem::discriminant) == Some(done);
    same.then_some(Part { text: own.text.clone(), ..again })
}

/// A clause without a verb that stands behind a denial: "I won't talk to her but to the boy".
fn with_verb_of(reader: &Reader<'_>, denied: &Clause, clause: &Clause) -> Option<Clause> {
    if clause.words.len() > 6 || reader.verbs.begins(&clause.words) {
        return None;
    }
    let verbs = (0..denied.words.len().min(6)).map(|at| &denied.words[at..]);
    let found = verbs.filter_map(|words| Some((words, reader.verbs.begin(words).filter(|verb| !verb.guessed)?)));
    let (words, verb) = found.max_by_key(|(_, verb)| verb.taken)?;
    let begin = words[..verb.taken].iter().cloned();
    Some(Clause {
        words: begin.chain(clause.words.iter().cloned()).collect(),
        spans: clause.spans.clone(),
        then: clause.then,
    })
}

/// The sentence that a clause stands in.
fn sentence_of<'t>(text: &'t str, clause: &Clause) -> Option<&'t str> {
    let (start, end) = (clause.spans.first()?.0, clause.spans.last()?.1);
    let ends = ['.', '!', '?', ';'];
    let from = text.get(..start)?.rfind(ends).map_or(0, |at| at + 1);
    let to = text.get(end..)?.find(ends).map_or(text.len(), |at| end + at);
    text.get(from..to)
}

fn part(reader: &mut Reader<'_>, text: &str, clause: &Clause) -> Part {
    let readings = match sentence_of(text, clause).and_then(|said| reader.label(&normal::words_of(said))) {
        // "I'll be back. Who is the man at the hatch?"
        Some(reply @ Command::Reply { .. }) => {
            reader.strength = SURE;
            vec![Reading::Act(reply)]
        }
        _ => reader.read(text, clause),
    };
    let readings = several_wares(reader, clause, &readings).unwrap_or(readings);
    let verb = reader.verbs.begin(&clause.words);
    // "Nica, conmigo no cuentes": a short word beside others is hardly a slip of a verb.
    let slip = clause.words.len() == 1 && clause.words[0].len() < 5 && verb.as_ref().is_some_and(|verb| verb.guessed);
    let readings = if slip { reader.finish(reader.no_verb(), false) } else { readings };
    let verb = verb.filter(|verb| !verb.guessed);
    let gesture = verb.as_ref().is_some_and(|verb| verb.names.iter().all(|name| gesture::is_gesture(name)));
    let gesture = gesture && reader.strength == SURE;
    let worn = verb
        .as_ref()
        .is_some_and(|verb| verb.names.iter().any(|name| name == "wear") && reader.worn_named(&verb.rest).is_some());
    let nothing = matches!(readings.as_slice(), [Reading::Unknown { .. }]);
    let fetched = nothing && reader.fetches(&clause.words);
    // "I leave her": outside a talk nothing comes of it.
    let left = verb.as_ref().is_some_and(|verb| verb.names.iter().any(|name| name == "leave"))
        && reader.view.talk.is_none()
        && reader.strength == SURE
        && nothing;
    let idle = worn
        || fetched
        || left
        || gesture && verb.as_ref().is_some_and(|verb| verb.names.iter().any(|name| IDLE.contains(&name.as_str())));
    let names = verb.as_ref().map(|verb| verb.names.clone()).unwrap_or_default();
    // What is aimed at few words may be there later; a figure of speech is not.
    let verb = verb.is_some_and(|verb| {
        normal::telling(&verb.rest).len() < 4 && verb.names.iter().any(|name| LATER.contains(&name.as_str()))
    });
    let known = |word: &String| {
        let stems = stem::stems(reader.words.language(), word);
        word.len() < 8 || stems.iter().any(|stem| reader.senses().knows(stem))
    };
    let odd = clause.words.len() == 1 && !clause.words.iter().all(known);
    let before = text.get(..clause.spans.first().map_or(0, |(start, _)| *start)).unwrap_or_default();
    let before = normal::words_of(before);
    let last = before.last().cloned().unwrap_or_default();
    // "Me duele" has lost its first word where a clause begins.
    let from = before.len().saturating_sub(1);
    let whole: Vec<String> = before[from..].iter().chain(&clause.words).cloned().collect();
    let begins = |words: &[String]| reader.senses().begins("plight", words) > 0;
    let plight = begins(&clause.words) || begins(&whole);
    let reason =
        before.iter().rev().take(3).any(|word| ["si", "que", "porque", "because", "aunque"].contains(&word.as_str()));
    let begins = [&last, &clause.words[0]].iter().any(|word| ASIDES.contains(&word.as_str()));
    let goes = split::goes(&clause.words);
    let why = ["que", "porque", "pues"].contains(&last.as_str());
    let aside = begins || (reason && clause.words.len() < 8);
    Part {
        readings,
        strength: reader.strength,
        text: clause.written(text).to_owned(),
        length: clause.words.len(),
        odd,
        verb: verb || goes,
        gesture,
        idle,
        then: clause.then,
        begins: reader.verbs.phrase_len(&clause.words) > 0,
        names,
        aside: aside && !goes,
        reason: why,
        goes,
        plight,
        words: clause.words.clone(),
    }
}
