//! One entry of a data file: its kind, what it says and where it stands.

use super::files::TextFile;
use super::parse;
use super::patchwork::Patchwork;
use super::report::{Report, Spot};
use crate::content::Mechanics;
use crate::id::{Id, Kind};
use crate::model::{self, Grammar, Lexicon, Lore, Plate, Portrait, Rules, Scene};
use crate::pictures::Presentation;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The things inside an entry that have ids of their own: the kind of the entry as written, the field, and their kind.
pub(crate) const INNER: &[(&str, &str, &str)] = &[
    ("Place", "zones", "zone"),
    ("Place", "exits", "exit"),
    ("Place", "features", "feature"),
    ("Place", "actions", "action"),
    ("Calling", "paths", "path"),
];

/// Every kind of thing that has an id, as it is called in ids and in the keys of texts.
pub(crate) fn kinds_of_ids() -> impl Iterator<Item = &'static str> {
    KINDS_WITH_ID.iter().map(|(_, kind)| *kind).chain(INNER.iter().map(|(.., kind)| *kind))
}

macro_rules! bodies {
    ($($(#[$doc:meta])* $field:ident: $kind:ident;)*) => {
        /// What an entry says.
        #[derive(Clone, Debug)]
        #[allow(clippy::large_enum_variant, reason = "one list of entries lives for the time of loading")]
        pub(crate) enum Body {
            Rules(Rules),
            $($kind(model::$kind),)*
            Grammar(Grammar),
            Lexicon(Lexicon),
            Scene(Scene),
            Portrait(Portrait),
            Plate(Plate),
            Lore(Lore),
            /// It could not be read; what follows from it is not told again.
            Broken,
        }

        /// The kinds of entries, as they are written.
        pub(crate) const KINDS: &[&str] =
            &["Rules", $(stringify!($kind),)* "Grammar", "Lexicon", "Scene", "Portrait", "Plate", "Lore"];

        /// The kinds of entries that have ids: as they are written, and as they are called in ids.
        pub(crate) const KINDS_WITH_ID: &[(&str, &str)] =
            &[$((stringify!($kind), <crate::id::kind::$kind as Kind>::NAME),)* ("Lore", <crate::id::kind::Lore as Kind>::NAME)];

        impl Body {
            /// Reads an entry of the kind `word`; `None` where it could not be read or there is no such kind.
            pub(crate) fn read(word: &str, text: &Patchwork, report: &mut Report) -> Option<Body> {
                match word {
                    "Rules" => parse::value(text, report).map(Body::Rules),
                    $(stringify!($kind) => parse::value(text, report).map(Body::$kind),)*
                    "Grammar" => parse::value(text, report).map(Body::Grammar),
                    "Lexicon" => parse::value(text, report).map(Body::Lexicon),
                    "Scene" => parse::value(text, report).map(Body::Scene),
                    "Portrait" => parse::value(text, report).map(Body::Portrait),
                    "Plate" => parse::value(text, report).map(Body::Plate),
                    "Lore" => parse::value(text, report).map(Body::Lore),
                    _ => None,
                }
            }

            /// The entry with every field written, also those that were left out.
            pub(crate) fn written_out(&self) -> Option<String> {
                match self {
                    Body::Rules(it) => parse::written_out(it),
                    $(Body::$kind(it) => parse::written_out(it),)*
                    Body::Grammar(it) => parse::written_out(it),
                    Body::Lexicon(it) => parse::written_out(it),
                    Body::Scene(it) => parse::written_out(it),
                    Body::Portrait(it) => parse::written_out(it),
                    Body::Plate(it) => parse::written_out(it),
                    Body::Lore(it) => parse::written_out(it),
                    Body::Broken => None,
                }
            }

            /// The entry's own id with its kind.
            pub(crate) fn id(&self) -> Option<(&'static str, &str)> {
                match self {
                    Body::Rules(_) | Body::Grammar(_) | Body::Lexicon(_) | Body::Broken => None,
                    Body::Scene(_) | Body::Portrait(_) | Body::Plate(_) => None,
                    Body::Lore(it) => Some(row(&it.id)),
                    $(Body::$kind(it) => Some(row(&it.id)),)*
                }
            }

            /// Puts an entry that has an id where the rules find it. Rules are there already.
            pub(crate) fn put(self, to: &mut Mechanics, shown: &mut Presentation) {
                match self {
                    Body::Rules(_) | Body::Broken => {}
                    $(Body::$kind(it) => put(&mut to.$field, it.id.clone(), it),)*
                    Body::Grammar(it) => shown.grammar.push(it),
                    Body::Lexicon(it) => shown.lexicon.push(it),
                    Body::Scene(it) => shown.pictures.scenes.push(it),
                    Body::Portrait(it) => shown.pictures.portraits.push(it),
                    Body::Plate(it) => shown.pictures.plates.push(it),
                    Body::Lore(it) => shown.lore.push(it),
                }
            }
        }
    };
}

entry_kinds!(bodies);

fn row<K: Kind>(id: &Id<K>) -> (&'static str, &str) {
    (K::NAME, id.as_str())
}

fn put<K: Kind, T>(map: &mut BTreeMap<Id<K>, T>, id: Id<K>, it: T) {
    map.insert(id, it);
}

/// One entry.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The pack that it stands in.
    pub(crate) pack: String,
    /// Packs that may speak through it: its own, those that patched it, and the one whose entry it replaces.
    pub(crate) owners: Vec<String>,
    /// The pack that first had an entry of this id.
    pub(crate) home: String,
    /// The kind as written.
    pub(crate) kind: String,
    /// What it says.
    pub(crate) body: Body,
    /// The file.
    pub(crate) file: Rc<TextFile>,
    /// Its text, with patches worked in.
    pub(crate) text: Patchwork,
}

impl Entry {
    /// The text of the entry.
    pub(crate) fn text(&self) -> &str {
        self.text.as_str()
    }

    /// Where `"needle"` stands first in the entry, or where the entry begins.
    pub(crate) fn spot(&self, needle: &str) -> Spot {
        self.at(self.find(needle))
    }

    fn find(&self, needle: &str) -> usize {
        let quoted = self.text().find(&format!("\"{needle}\"")).filter(|_| !needle.is_empty());
        quoted.unwrap_or(0)
    }

    /// Where `"needle"` stands for the last time in the entry.
    pub(crate) fn spot_last(&self, needle: &str) -> Spot {
        self.at(self.text().rfind(&format!("\"{needle}\"")).unwrap_or(0))
    }

    /// Where `needle` stands first behind `"anchor"` in the entry; there, if it does not.
    pub(crate) fn spot_after(&self, anchor: &str, needle: &str) -> Spot {
        let anchor = self.find(anchor);
        self.at(anchor + self.text()[anchor..].find(needle).unwrap_or(0))
    }

    /// Where the byte at `offset` of the text was written.
    pub(crate) fn at(&self, offset: usize) -> Spot {
        self.text.spot(offset)
    }

    /// The kind and id, for `Diagnostic::path`.
    pub(crate) fn path(&self) -> String {
        match self.id() {
            Some((_, id)) => format!("{} {id}", self.kind),
            None => self.kind.clone(),
        }
    }

    /// The entry's own id with its kind.
    pub(crate) fn id(&self) -> Option<(&'static str, &str)> {
        self.body.id()
    }

    /// All ids that the entry defines: its own, and those of what stands inside it.
    pub(crate) fn defines(&self) -> Vec<(&'static str, &str)> {
        let mut ids: Vec<_> = self.id().into_iter().collect();
        if let Body::Place(place) = &self.body {
            ids.extend(place.zones.iter().map(|zone| row(&zone.id)));
            ids.extend(place.exits.iter().map(|exit| row(&exit.id)));
            ids.extend(place.features.iter().map(|feature| row(&feature.id)));
            ids.extend(place.actions.iter().map(|action| row(&action.id)));
        }
        if let Body::Calling(calling) = &self.body {
            ids.extend(calling.paths.iter().map(|path| row(&path.id)));
        }
        ids
    }
}
