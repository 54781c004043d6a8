//! [`Vocabulary`]: what of a content stays as it is while it is played, ready for the interpreter: the phrases of all verbs
//! and the words of all lexicons for things. It is made once and kept in the player's memory, because packs hold far more
//! words than one text needs.

use super::normal::{telling, words_of};
use super::rank::Label;
use super::scene::Named;
use super::senses::{Senses, is_sense};
use super::stem::{stem, stems};
use crate::look::LookAt;
use gesta_content::id::{DialogueId, Name, PlaceId};
use gesta_content::{Content, Hashes, Language, TextArg, TextKey};
use gesta_rules::Command;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

/// Phrases with their verbs, by their first word.
pub(crate) type Phrases = BTreeMap<String, Vec<(Vec<String>, String)>>;

/// Most names that are kept. A place has far fewer; whoever has seen more begins again.
const NAMES_MAX: usize = 2_048;

/// Of so many contents the words are shared.
const SHARED_MAX: usize = 4;

/// The words of one content.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    of: Hashes,
    /// The phrases of the verbs that do not depend on who reads.
    pub phrases: Arc<Phrases>,
    /// The words that lexicons have for a thing, by its text key without the pack.
    things: BTreeMap<String, Vec<Vec<String>>>,
    /// All words of those.
    names: BTreeSet<String>,
    /// What words suggest, by language.
    senses: [Senses; 2],
    /// The phrases of the verbs by the stem of their first word, by language.
    forms: [Forms; 2],
}

/// Phrases by the stem of their first word.
type Forms = BTreeMap<String, Vec<Form>>;

/// A phrase of a verb, in whatever form it stands.
#[derive(Debug)]
pub(crate) struct Form {
    /// The stems of its words.
    pub stems: Vec<String>,
    /// Its verb.
    pub verb: String,
    /// It is a verb with a pronoun hanging on it, which the stem has not.
    pub bare: bool,
}

/// Adds phrases with their verbs.
pub(crate) fn add(phrases: &mut Phrases, all: impl IntoIterator<Item = (Vec<String>, String)>) {
    for (phrase, verb) in all {
        let Some(first) = phrase.first() else { continue };
        phrases.entry(first.clone()).or_default().push((phrase, verb));
    }
}

fn add_forms(forms: &mut Forms, language: Language, words: &[String], verb: &str) {
    let Some(first) = words.first().filter(|first| first.len() > 2) else { return };
    let others: Vec<String> = words[1..].iter().map(|word| stem(language, word)).collect();
    for (nth, stem) in stems(language, first).into_iter().enumerate() {
        let stems = std::iter::once(stem.clone()).chain(others.iter().cloned()).collect();
        forms.entry(stem).or_default().push(Form { stems, verb: verb.to_owned(), bare: nth > 0 });
    }
}

/// Every way to walk with every word for whither: "stroll | over to".
fn walks(content: &Content, language: Language) -> Vec<Vec<String>> {
    let marked = |mark: &str| -> Vec<Vec<String>> {
        let is = |verb: &Option<Name>| verb.as_ref().is_some_and(|verb| verb.as_str() == mark);
        let entries = content.lexicon.iter().filter(|entry| entry.language == language && is(&entry.verb));
        entries.flat_map(|entry| &entry.words).map(|words| words_of(words)).collect()
    };
    let towards = marked("mark_towards");
    let with = |walk: Vec<String>| towards.iter().map(move |to| [walk.as_slice(), to.as_slice()].concat());
    marked("mark_walk").into_iter().flat_map(with).collect()
}

impl Vocabulary {
    fn new(content: &Content) -> Vocabulary {
        let mut phrases = Phrases::new();
        let mut things: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        let mut forms = [Forms::new(), Forms::new()];
        for language in Language::ALL {
            let at = Language::ALL.iter().position(|one| *one == language).unwrap_or_default();
            let walks = walks(content, language);
            walks.iter().for_each(|words| add_forms(&mut forms[at], language, words, "go"));
            add(&mut phrases, walks.into_iter().map(|words| (words, "go".to_owned())));
        }
        for entry in &content.lexicon {
            let words: Vec<Vec<String>> = entry.words.iter().map(|words| words_of(words)).collect();
            if let Some(thing) = &entry.thing {
                let named = words.iter().map(|words| telling(words));
                things.entry(thing.clone()).or_default().extend(named);
            }
            if let Some(verb) = entry.verb.as_ref().filter(|verb| !is_sense(verb.as_str())) {
                let at = Language::ALL.iter().position(|language| *language == entry.language).unwrap_or_default();
                words.iter().for_each(|words| add_forms(&mut forms[at], entry.language, words, verb.as_str()));
                add(&mut phrases, words.into_iter().map(|words| (words, verb.as_str().to_owned())));
            }
        }
        for id in content.mechanics.stunts.keys() {
            for language in Language::ALL {
                let text = content.texts.get(language, &TextKey::of(id), &[("target", TextArg::Str(""))]);
                let words = words_of(&text.unwrap_or_default());
                let kept = words.iter().rposition(|word| !super::normal::is_small(word)).map_or(0, |at| at + 1);
                add(&mut phrases, [(words[..kept].to_vec(), id.name().to_owned())]);
            }
        }
        let senses = Language::ALL.map(|language| Senses::of(content, language));
        let names = things.values().flatten().flatten().cloned().collect();
        Vocabulary { of: content.hashes, phrases: Arc::new(phrases), things, names, senses, forms }
    }

    /// The words of a content, which all memories of it share: they are the same for every player.
    fn shared(content: &Content) -> Arc<Vocabulary> {
        static SHARED: Mutex<Vec<Arc<Vocabulary>>> = Mutex::new(Vec::new());
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = shared.iter().find(|known| known.of == content.hashes) {
            return Arc::clone(known);
        }
        let new = Arc::new(Vocabulary::new(content));
        shared.truncate(SHARED_MAX - 1);
        shared.insert(0, Arc::clone(&new));
        new
    }

    /// What words of a language suggest.
    pub(crate) fn senses(&self, language: Language) -> &Senses {
        let at = self.senses.iter().position(|senses| senses.language == language).unwrap_or_default();
        &self.senses[at]
    }

    /// The phrases of verbs whose first word has this stem.
    pub(crate) fn forms(&self, language: Language, stem: &str) -> &[Form] {
        let at = Language::ALL.iter().position(|one| *one == language).unwrap_or_default();
        self.forms[at].get(stem).map_or(&[], Vec::as_slice)
    }

    /// Whether a word is of the names that lexicons have for any thing of the world.
    pub(crate) fn names(&self, word: &str) -> bool {
        self.names.contains(word)
    }

    /// The words that lexicons have for a thing.
    pub(crate) fn of_thing(&self, key: &TextKey) -> &[Vec<String>] {
        self.things.get(&key.key).map_or(&[], Vec::as_slice)
    }
}

/// What a name of a thing hangs on: whether it is known, and where a way is known to lead.
pub(crate) type NameKey = (LookAt, Option<PlaceId>, bool);

/// What is kept from text to text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept {
    vocabulary: Option<Arc<Vocabulary>>,
    names: BTreeMap<NameKey, Arc<Named>>,
    labels: BTreeMap<LabelKey, Arc<Label>>,
}

/// A label whose words are kept: the talk that it stands in, the command, and the language.
pub(crate) type LabelKey = (Option<(DialogueId, Name)>, Command, Language);

impl Kept {
    /// The words of this content. Those of another are forgotten.
    pub(crate) fn vocabulary(&mut self, content: &Content) -> Arc<Vocabulary> {
        match &self.vocabulary {
            Some(known) if known.of == content.hashes => Arc::clone(known),
            _ => {
                let new = Vocabulary::shared(content);
                *self = Kept { vocabulary: Some(Arc::clone(&new)), ..Kept::default() };
                new
            }
        }
    }

    /// The names of a thing, worked out by `name` the first time.
    pub(crate) fn named(&mut self, key: NameKey, name: impl FnOnce() -> Named) -> Arc<Named> {
        if let Some(known) = self.names.get(&key) {
            return Arc::clone(known);
        }
        let named = Arc::new(name());
        if self.names.len() >= NAMES_MAX {
            self.names.clear();
        }
        self.names.insert(key, Arc::clone(&named));
        named
    }

    /// The words of a label, where they are known.
    pub(crate) fn label(&self, key: &LabelKey) -> Option<Arc<Label>> {
        self.labels.get(key).cloned()
    }

    /// Keeps the words of a label.
    pub(crate) fn keep_label(&mut self, key: LabelKey, label: &Arc<Label>) {
        if self.labels.len() >= NAMES_MAX {
            self.labels.clear();
        }
        self.labels.insert(key, Arc::clone(label));
    }
}
