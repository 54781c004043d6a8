//! [`Meta`]: words for the program, and how they are found. What is done about them is the client's.

use super::deed::{Found, Reader};
use super::lexicon::Verbs;
use super::normal::{BREAK, is_small, number, spoken, telling, tokens, words_of};
use super::powers::means_me;
use super::referents::is_pronoun;
use crate::look::LookAt;
use gesta_content::id::CodexId;
use gesta_content::{Language, TextKey};

/// Words for the program: no command comes of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meta {
    /// Keys and words.
    Help,
    /// Take back the last turn.
    TakeBack,
    /// Do once more what was written last.
    Again,
    /// The saved games.
    Saves,
    /// The journal.
    Journal,
    /// Look around, or at something.
    Look(Option<LookAt>),
    /// What the hero carries.
    Inventory,
    /// The terms of the odds of a choice, by its number.
    Why(Option<u8>),
    /// Leave the program.
    Quit,
    /// Another language.
    Language(Language),
    /// Back to the title.
    Title,
    /// The map.
    Map,
    /// The hero's sheet.
    Sheet,
    /// The quests.
    Quests,
    /// The player's notes.
    Notes,
    /// Write a note, in the player's own words.
    Note(String),
    /// The terms of the story, or one of them.
    Codex(Option<CodexId>),
    /// The party.
    Party,
    /// The story so far.
    History,
    /// Look for words in the story so far.
    Search(String),
    /// Take back all turns after this one.
    BackTo(u32),
    /// The tree of branches.
    Branches,
    /// The audit of the dice.
    Audit,
    /// The settings.
    Settings,
    /// Every action by its name.
    Palette,
    /// Export the story, perhaps in a format that was named.
    Export(Option<String>),
}

/// Words between a word for the program and what it is about.
const FILLERS: [&str; 10] = ["as", "to", "about", "history", "story", "como", "historia", "cronica", "term", "termino"];

/// Words that stand about a page that is asked for.
const AROUND_PAGE: [&str; 16] = [
    "me", "up", "out", "again", "now", "page", "screen", "open", "say", "says", "look", "quickly", "own", "pantalla",
    "pagina", "ahora",
];

impl Reader<'_> {
    /// A word for the program; `None` where the verb is not one, or means something else with these words.
    pub(crate) fn program(&self, verb: &str, rest: &[String]) -> Option<Found> {
        let named: Vec<String> = telling(rest).into_iter().filter(|word| !FILLERS.contains(&word.as_str())).collect();
        let alone = telling(rest).is_empty() && !rest.iter().any(|word| is_pronoun(word));
        if let Some(meta) = page(verb).filter(|_| alone || (verb == "help" && means_me(rest))) {
            return Some(Found::Meta(meta));
        }
        let meta = match verb {
            "why" if !asks_odds(rest) => return Some(Found::No(self.words.core("unknown-question", &[]))),
            "why" => Meta::Why(rest.iter().find_map(|word| u8::try_from(number(word)?).ok())),
            "codex" if named.is_empty() => Meta::Codex(None),
            "codex" => return Some(self.codex(&named)),
            "history" if named.is_empty() => Meta::History,
            // "What happened here?" is asked of somebody.
            "history" if named.iter().all(|word| ["here", "aqui", "aca"].contains(&word.as_str())) => {
                return Some(Found::NotThis);
            }
            "history" | "search_history" if !named.is_empty() => Meta::Search(named.join(" ")),
            "back_to" => Meta::BackTo(named.first().and_then(|word| word.parse().ok())?),
            "export" => Meta::Export(named.first().cloned()),
            _ => return None,
        };
        Some(Found::Meta(meta))
    }

    /// A page that is asked for in plain words: "show me the map", "open my journal", "what does my sheet say".
    pub(crate) fn page_named(&self, words: &[String]) -> Option<Meta> {
        // "¿Y ahora qué?" alone.
        let raw = words_of(self.text);
        if !raw.is_empty() && self.senses().longest("what_now", &raw) == raw.len() {
            return Some(Meta::Quests);
        }
        let shows = self.senses().begins("show", words);
        let rest = words.get(shows..).filter(|rest| shows > 0 || rest.first().is_some_and(|word| is_small(word)))?;
        let named: Vec<String> =
            telling(rest).into_iter().filter(|word| !AROUND_PAGE.contains(&word.as_str())).collect();
        if named.is_empty() || named.len() > 3 || !self.scene.find(&named).is_empty() {
            return None;
        }
        let pages = self.verbs.whole(&named);
        let found = pages.iter().find_map(|verb| page(verb).filter(|meta| !super::doubt::weighs(meta)));
        found.or_else(|| pages.iter().any(|verb| verb == "codex").then_some(Meta::Codex(None)))
    }

    fn codex(&self, named: &[String]) -> Found {
        let terms = self.view.codex.iter().map(|id| {
            let texts = Language::ALL.map(|language| self.words.content().texts.get(language, &TextKey::of(id), &[]));
            let names = texts.into_iter().flatten().map(|text| telling(&words_of(&text))).collect();
            (id.clone(), names)
        });
        let terms: Vec<(CodexId, Vec<Vec<String>>)> = terms.collect();
        match super::pick::best(named, &terms).as_slice() {
            [] => {
                let shown = self.shown(named);
                let why = self.words.core_with("unknown-codex", "thing", &shown);
                Found::Lookup(shown, why)
            }
            [id, ..] => Found::Meta(Meta::Codex(Some(id.clone()))),
        }
    }
}

/// Words that ask for the odds, behind "why".
const OF_ODDS: [&str; 26] = [
    "odds",
    "chance",
    "chances",
    "roll",
    "dice",
    "die",
    "number",
    "choice",
    "option",
    "percent",
    "is",
    "was",
    "are",
    "so",
    "it",
    "tirada",
    "dado",
    "dados",
    "numero",
    "opcion",
    "probabilidad",
    "probabilidades",
    "suerte",
    "tan",
    "es",
    "ciento",
];

/// Whether what stands behind "why" asks how odds come about, rather than why somebody did something.
fn asks_odds(rest: &[String]) -> bool {
    telling(rest).iter().all(|word| number(word).is_some() || OF_ODDS.contains(&word.as_str()))
}

/// The page that a word alone asks for.
fn page(verb: &str) -> Option<Meta> {
    Some(match verb {
        "help" => Meta::Help,
        "take_back" => Meta::TakeBack,
        "again" => Meta::Again,
        "saves" => Meta::Saves,
        "journal" => Meta::Journal,
        "inventory" => Meta::Inventory,
        "quit" => Meta::Quit,
        "title" => Meta::Title,
        "english" => Meta::Language(Language::En),
        "spanish" => Meta::Language(Language::Es),
        "map" => Meta::Map,
        "sheet" => Meta::Sheet,
        "quests" => Meta::Quests,
        "notes" => Meta::Notes,
        "party" => Meta::Party,
        "branches" => Meta::Branches,
        "audit" => Meta::Audit,
        "settings" => Meta::Settings,
        "palette" => Meta::Palette,
        _ => return None,
    })
}

/// The words of a note: "note: the tide turns at ten". A text like that is never split, and read as nothing else.
pub(crate) fn noted(text: &str, verbs: &Verbs) -> Option<String> {
    let tokens = tokens(text);
    let words: Vec<String> = tokens.iter().map(|token| token.word.clone()).collect();
    let verb = verbs.begin(&words).filter(|verb| !verb.guessed && verb.names.iter().any(|name| name == "note"))?;
    let next = tokens.get(verb.taken..)?.iter().find(|token| token.word != BREAK)?;
    let last = tokens.get(verb.taken.checked_sub(1)?)?;
    let marked = text.get(last.start..next.start)?.contains(':');
    // "note the scratches" is a way of looking; a colon or an unmistakable verb makes it a note.
    let plain = verb.taken == 1 && ["note", "nota", "apunta", "apunto", "apuntar"].contains(&last.word.as_str());
    let note = spoken(text.get(next.start..)?);
    (!note.is_empty() && (marked || !plain)).then_some(note)
}
