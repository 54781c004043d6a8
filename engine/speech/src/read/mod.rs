//! From free text to readings: what the player may have meant, of all that is possible now.
//!
//! Only what the view holds can come out: commands are put together from its offers and legal templates, and what
//! is not there is answered with why, and with what can be done instead. It asks rather than guesses.

mod abuse;
mod afar;
mod aid;
mod answered;
mod aside;
mod asking;
mod both;
mod calls;
mod certain;
mod chain;
mod choice;
mod clause;
mod company;
mod decided;
mod deed;
mod denied;
mod doubt;
mod fray;
mod gesture;
mod gist;
mod growth;
mod handle;
mod lexicon;
mod manner;
mod matter;
mod nearly;
mod normal;
mod pack_verb;
mod parting;
mod pause;
mod people;
mod pick;
mod powers;
mod program;
mod rank;
mod referents;
mod reply;
mod said;
mod scene;
mod scenery;
mod second;
mod senses;
mod settled;
mod split;
mod stem;
mod told;
mod trade;
mod unheard;
mod vocabulary;
mod vocative;
mod way;
mod wondered;

use crate::look::LookAt;
use crate::words::Words;
pub use answered::{Answer, answer_in};
use clause::clauses;
use deed::Reader;
use gesta_content::{Content, Language, TextArg};
use gesta_rules::{Command, View};
pub(crate) use manner::manners;
pub(crate) use normal::words_of;
pub use program::Meta;
pub use referents::Referents;
use referents::subject;
pub(crate) use stem::{stem, stems};

/// Longest text that is read, in characters.
pub const TEXT_CHARS_MAX: usize = 600;
/// Most deeds that one text is split into.
pub const CHAIN_MAX: usize = 8;

/// What a text was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A command.
    Act(Command),
    /// It can mean several things, or one that should be confirmed.
    Ask {
        /// What is asked.
        question: String,
        /// The answers, as label and command.
        candidates: Vec<(String, Command)>,
        /// What may only be looked at instead, as label and thing: answers that stand behind the others.
        looks: Vec<(String, LookAt)>,
        /// Not all of the words were understood: the answers are a guess, and none of them is to be done by a slip.
        guess: bool,
    },
    /// Perhaps a word for the program that takes something back or ends something, mistyped.
    Doubt {
        /// What is asked.
        question: String,
        /// What it may be.
        meta: Meta,
    },
    /// What is asked about is not here: what was told before may say it.
    Lookup {
        /// What is asked about, as it was written.
        about: String,
        /// What to say where nothing was told of it.
        why: String,
    },
    /// Speech in character.
    Say {
        /// The words.
        text: String,
    },
    /// A word for the program.
    Meta(Meta),
    /// Nothing that can be done here.
    Unknown {
        /// Why.
        why: String,
        /// What can be done here.
        can: Vec<String>,
    },
    /// A gesture beside a deed, answered in character: nothing comes of it, and what follows goes on.
    Told {
        /// The answer.
        text: String,
    },
    /// What follows in the text, as it was written: to be read when what stands before it is done, because it may
    /// depend on that.
    Rest {
        /// The clauses.
        texts: Vec<String>,
    },
}

/// Reads a text. A chain ("take the knife and then go to the loft") gives several readings, in order. From the first
/// clause on that is no deed yet, what follows is left as [`Reading::Rest`], because it may depend on what is done before.
pub fn interpret(
    content: &Content,
    language: Language,
    view: &View,
    memory: &mut Referents,
    text: &str,
) -> Vec<Reading> {
    memory.arrive(view);
    let words = Words::new(content, language).after_refusals(memory.refused());
    let readings = asked_by_number(&words, read(words, view, memory, text));
    readings.iter().filter_map(subject).for_each(|thing| memory.name(thing));
    if readings.iter().any(|reading| matches!(reading, Reading::Unknown { .. } | Reading::Lookup { .. })) {
        memory.refuse();
    }
    readings
}

/// A text as it is said to somebody: of "ask her about the tide" what is asked.
pub fn as_said(content: &Content, language: Language, text: &str) -> String {
    matter::as_said(&Words::new(content, language), text)
}

fn read(words: Words<'_>, view: &View, memory: &mut Referents, text: &str) -> Vec<Reading> {
    if text.chars().nth(TEXT_CHARS_MAX).is_some() {
        let limit = [("limit", TextArg::Int(TEXT_CHARS_MAX as i64))];
        return vec![unknown(&words, view, words.core("unknown-long", &limit))];
    }
    let mut reader = Reader::new(words, view, memory, text);
    if let Some(bare) = calls::without_last(text).filter(|bare| reader.is_plain_deed(bare)) {
        return read(words, view, reader.memory, bare);
    }
    if let Some(said) = quoted(text) {
        let behind = behind_quote(text);
        let told = behind.map(|behind| read(words, view, reader.memory, behind));
        // "'Look out!', I lie": what stands behind is the deed.
        if let Some(told) =
            told.filter(|told| !told.iter().any(|one| matches!(one, Reading::Unknown { .. } | Reading::Say { .. })))
        {
            return told;
        }
        return say(words, view, reader.memory, said);
    }
    if reader.only_parts() {
        return vec![Reading::Act(Command::Leave)];
    }
    if let Some(reading) = reader.murmured() {
        return vec![reading];
    }
    if let Some(readings) = reader.thanks_first() {
        return readings;
    }
    if reader.asks_nobody() {
        return vec![unknown(&words, view, words.core("told-nobody-hears", &[]))];
    }
    if let Some(readings) = both::both(words, view, reader.memory, text) {
        return readings;
    }
    if let Some(readings) = both::done_and_told(words, view, reader.memory, text) {
        return readings;
    }
    if let Some(said) = reader.told_in_talk() {
        return say(words, view, reader.memory, said);
    }
    if let Some(note) = program::noted(text, &reader.verbs) {
        return vec![Reading::Meta(Meta::Note(note))];
    }
    if let Some(reading) = reader.away(text) {
        return vec![reading];
    }
    if let Some(readings) = reader.called(text) {
        return readings;
    }
    if let Some(readings) = reader.begs_entry() {
        return readings;
    }
    let clauses = clauses(text, &reader.verbs);
    // A label may be several clauses, and is still one choice.
    if let Some(command) = reader.label(&words_of(text)).filter(|_| clauses.len() > 1) {
        return vec![Reading::Act(command)];
    }
    // A reply may be several sentences, and is still one.
    if let Some(reading) = reader.whole_reply(text).filter(|_| clauses.len() > 1) {
        return vec![reading];
    }
    if let Some(command) = reader.nearly_label() {
        return vec![Reading::Act(command)];
    }
    if let Some(readings) = reader.offers_less() {
        return readings;
    }
    if let Some(reading) = reader.bargained() {
        return vec![reading];
    }
    if clauses.is_empty() {
        return vec![empty(&words, view, text)];
    }
    if clauses.len() > CHAIN_MAX {
        let limit = [("limit", TextArg::Int(CHAIN_MAX as i64))];
        return vec![unknown(&words, view, words.core("unknown-too_many", &limit))];
    }
    if let Some(rest) = reader.parts_first(text, &clauses) {
        return vec![Reading::Act(Command::Leave), rest];
    }
    if let Some(readings) = if clauses.len() == 1 { reader.begged_of() } else { None } {
        return readings;
    }
    let readings = chain::read_all(&mut reader, text, &clauses);
    let readings = reader.or_answered(readings);
    let readings = reader.or_aside(readings);
    let readings = reader.and_ask(readings);
    let readings = reader.or_told(readings);
    let readings = reader.without_tools(readings);
    let readings = reader.or_put(readings);
    let readings = reader.wondered(readings);
    let readings = reader.second_thought(readings);
    let readings = reader.said_or_done(readings);
    let readings = reader.without_tools(readings);
    let readings = reader.without_hopeless(readings);
    let readings = reader.or_handed(readings);
    let readings = reader.or_scenery(readings);
    let readings = reader.without_marvels(readings);
    let readings = reader.without_worn(readings);
    let readings = reader.settled(readings);
    let readings = reader.decided(readings);
    reader.with_gestures(readings)
}

/// Readings whose question says whether it has one answer or several: "this" is one thing.
fn asked_by_number(words: &Words<'_>, mut readings: Vec<Reading>) -> Vec<Reading> {
    let mean = words.core("ask-mean", &[]);
    for reading in &mut readings {
        if let Reading::Ask { question, candidates, looks, .. } = reading
            && *question == mean
            && candidates.len() + looks.len() > 1
        {
            *question = words.core("ask-mean_one", &[]);
        }
    }
    readings
}

/// What somebody says, word for word: the reply that says so, or speech.
fn say(words: Words<'_>, view: &View, memory: &mut Referents, said: String) -> Vec<Reading> {
    let mut reader = Reader::new(words, view, memory, &said);
    let readings = vec![reader.told(said.clone(), &words_of(&said))];
    let readings = reader.or_aside(readings);
    let readings = reader.settled(readings);
    said_only(&reader, readings, &said)
}

/// What is said in a talk is a reply or speech, and no deed.
fn said_only(reader: &Reader<'_>, mut readings: Vec<Reading>, said: &str) -> Vec<Reading> {
    if let [Reading::Ask { candidates, looks, .. }] = readings.as_mut_slice()
        && reader.view.talk.is_some()
    {
        candidates.retain(|(_, command)| reply::answers(command) || matches!(command, Command::Speak { .. }));
        looks.clear();
        if candidates.iter().all(|(_, command)| matches!(command, Command::Speak { .. })) {
            return vec![Reading::Say { text: said.to_owned() }];
        }
    }
    readings
}

/// A text without a word: nothing, or only "?".
fn empty(words: &Words<'_>, view: &View, text: &str) -> Reading {
    if text.trim().starts_with('?') {
        return Reading::Meta(Meta::Help);
    }
    unknown(words, view, words.core("unknown-empty", &[]))
}

/// Why nothing came of a text, with the first choices.
pub(crate) fn unknown(words: &Words<'_>, view: &View, why: String) -> Reading {
    let can = view.offers.iter().take(4).map(|offer| words.label(view, &offer.command)).collect();
    Reading::Unknown { why, can }
}

/// The words of a text that is a quotation from its beginning.
fn quoted(text: &str) -> Option<String> {
    let text = text.trim();
    let opens = text.starts_with(['"', '“', '«', '—']);
    let said = normal::spoken(text);
    (opens && !said.is_empty()).then_some(said)
}

/// What stands behind a quotation that a text begins with, where it is more than who says it.
fn behind_quote(text: &str) -> Option<&str> {
    let text = text.trim();
    let open = text.chars().next()?;
    let close = match open {
        '"' => '"',
        '“' => '”',
        '«' => '»',
        _ => return None,
    };
    let from = open.len_utf8();
    let end = text.get(from..)?.find(close)? + from + close.len_utf8();
    let behind = text.get(end..)?.trim_start_matches([',', ' ', '.']);
    (words_of(behind).len() > 2).then_some(behind)
}
