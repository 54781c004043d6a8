//! [`Vocabulary`]: what of a content stays as it is while it is played, ready for the interpreter: the phrases of all verbs
//! and the words of all lexicons for things. It is made once and kept in the player's memory, because packs hold far more
//! words than one text needs.

use super::normal::{telling, words_of};
use super::scene::Named;
use crate::look::LookAt;
use gesta_content::id::PlaceId;
use gesta_content::{Content, Hashes, Language, TextArg, TextKey};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Phrases with their verbs, by their first word.
pub(crate) type Phrases = BTreeMap<String, Vec<(Vec<String>, String)>>;

/// Most names that are kept. A place has far fewer; whoever has seen more begins again.
const NAMES_MAX: usize = 2_048;

/// The words of one content.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    of: Hashes,
    /// The phrases of the verbs that do not depend on who reads.
    pub phrases: Arc<Phrases>,
    /// The words that lexicons have for a thing, by its text key without the pack.
    things: BTreeMap<String, Vec<Vec<String>>>,
}

/// Adds phrases with their verbs.
pub(crate) fn add(phrases: &mut Phrases, all: impl IntoIterator<Item = (Vec<String>, String)>) {
    for (phrase, verb) in all {
        let Some(first) = phrase.first() else { continue };
        phrases.entry(first.clone()).or_default().push((phrase, verb));
    }
}

impl Vocabulary {
    fn new(content: &Content) -> Vocabulary {
        let mut phrases = Phrases::new();
        let mut things: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        for entry in &content.lexicon {
            let words: Vec<Vec<String>> = entry.words.iter().map(|words| words_of(words)).collect();
            if let Some(thing) = &entry.thing {
                let named = words.iter().map(|words| telling(words));
                things.entry(thing.clone()).or_default().extend(named);
            }
            if let Some(verb) = &entry.verb {
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
        Vocabulary { of: content.hashes, phrases: Arc::new(phrases), things }
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
}

impl Kept {
    /// The words of this content. Those of another are forgotten.
    pub(crate) fn vocabulary(&mut self, content: &Content) -> Arc<Vocabulary> {
        match &self.vocabulary {
            Some(known) if known.of == content.hashes => Arc::clone(known),
            _ => {
                let new = Arc::new(Vocabulary::new(content));
                *self = Kept { vocabulary: Some(Arc::clone(&new)), names: BTreeMap::new() };
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
}
