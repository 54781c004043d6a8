//! [`Lore`]: the names that packs have, read once for a content: who and what there is to be known, and to be given away.

use super::words::plain_words;
use crate::words::Words;
use gesta_content::id::BeingId;
use gesta_content::{Content, Language};
use std::collections::{BTreeMap, BTreeSet};

/// Words that belong to no name.
pub(super) const SMALL: [&str; 22] = [
    "the", "a", "an", "of", "to", "in", "on", "and", "el", "la", "los", "las", "un", "una", "de", "del", "al", "en",
    "y", "con", "for", "para",
];

/// All names of a content.
#[derive(Clone, Debug, Default)]
pub struct Lore {
    /// What each being is called, in every language.
    pub(super) beings: BTreeMap<BeingId, Vec<String>>,
    /// Names of places, ways, things and factions, their words parted by spaces, with one before and one behind.
    pub(super) phrases: BTreeSet<String>,
    /// What items are: the heads of their names.
    pub(super) items: BTreeSet<String>,
}

impl Lore {
    /// Reads the names of a content.
    pub fn of(content: &Content) -> Lore {
        let mut lore = Lore::default();
        for language in Language::ALL {
            lore.read(&Words::new(content, language), content);
        }
        lore
    }

    fn read(&mut self, words: &Words<'_>, content: &Content) {
        let all = &content.mechanics;
        for id in all.beings.keys() {
            self.beings.entry(id.clone()).or_default().push(words.named(id));
        }
        for place in all.places.values() {
            self.phrase(&words.named(&place.id));
            place.exits.iter().for_each(|exit| self.phrase(&words.named(&exit.id)));
            place.features.iter().for_each(|feature| self.phrase(&words.named(&feature.id)));
        }
        all.factions.keys().for_each(|faction| self.phrase(&words.named(faction)));
        for item in all.items.keys() {
            let name = words.named(item);
            self.phrase(&name);
            self.items.extend(head(words.language(), &name));
        }
    }

    /// A common word alone says nothing of a thing that the packs happen to have.
    fn phrase(&mut self, name: &str) {
        if content_words(name).count() >= 2 {
            self.phrases.insert(phrase(name));
        }
    }
}

/// The word of a name that says what the thing is: the *ledger* of "toll ledger", the *bottle* of "bottle of gin".
fn head(language: Language, name: &str) -> Option<String> {
    match language {
        Language::En => content_words(name.split(" of ").next().unwrap_or(name)).last(),
        Language::Es => content_words(name).next(),
    }
}

/// The words of a name that are not small.
pub(super) fn content_words(name: &str) -> impl Iterator<Item = String> {
    plain_words(name).into_iter().filter(|word| !SMALL.contains(&word.as_str()))
}

/// A name without its article, as it is looked for in texts.
pub(super) fn phrase(name: &str) -> String {
    let words = plain_words(name);
    let first = words.iter().position(|word| !SMALL.contains(&word.as_str())).unwrap_or(0);
    format!(" {} ", words[first.min(words.len())..].join(" "))
}
