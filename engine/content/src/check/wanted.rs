//! Which texts an entry has: the keys and attributes that the doc comments of `model` name.

use crate::Language;
use crate::id::{Id, Kind, Name};
use crate::load::{Body, Entry};
use crate::model::{Being, Check, Dialogue, Exit, ExitState, Item, Outcomes, Place, StuntSpot, When};
use crate::text::TextKey;
use std::collections::BTreeMap;

/// Whether a text must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// In every language of the pack.
    Always,
    /// In this language.
    In(Language),
    /// It may be there.
    Never,
}

/// One message: whether its own text is needed, and its attributes.
#[derive(Debug)]
pub(crate) struct Want<'a> {
    /// The word of the entry that a diagnostic points at.
    pub(crate) needle: &'a str,
    /// The message's own text; `None`: it has attributes only.
    pub(crate) value: Need,
    /// Its attributes.
    pub(crate) attributes: BTreeMap<&'static str, Need>,
}

/// The messages that an entry has, by key.
#[derive(Debug, Default)]
pub(crate) struct Wants<'a> {
    pub(crate) all: BTreeMap<String, Want<'a>>,
}

/// What the entry wants; `locked` are the exits that some effect shuts.
pub(crate) fn wanted<'a>(entry: &'a Entry, locked: &[&str]) -> Wants<'a> {
    let mut wants = Wants::default();
    match &entry.body {
        Body::Attribute(it) => wants.of(&it.id, &["short"]),
        Body::Skill(it) => wants.of(&it.id, &[]),
        Body::Condition(it) => wants.of(&it.id, &["on", "off"]),
        Body::Stunt(it) => {
            wants.of(&it.id, &[]);
            wants.bands(&TextKey::of(&it.id).key, &it.outcomes, true, Need::Never);
        }
        Body::Item(it) => wants.item(it),
        Body::Being(it) => wants.being(it),
        Body::Place(it) => wants.place(it, locked),
        Body::Dialogue(it) => wants.dialogue(it),
        Body::Quest(it) => {
            wants.of(&it.id, &[]);
            for stage in &it.stages {
                wants.add(&TextKey::of(&it.id).inner(&stage.name).key, stage.name.as_str(), Need::Always);
            }
        }
        Body::Journal(it) => wants.of(&it.id, &[]),
        Body::Ending(it) => wants.of(&it.id, &["text"]),
        Body::Preset(it) => wants.of(&it.id, &["look", "gender"]),
        Body::Scenario(it) => wants.of(&it.id, &["opening"]),
        Body::Rules(_) | Body::Shop(_) | Body::Flag(_) | Body::Grammar(_) | Body::Lexicon(_) | Body::Broken => {}
    }
    wants
}

impl<'a> Wants<'a> {
    fn add(&mut self, key: &str, needle: &'a str, value: Need) {
        self.all.entry(key.to_owned()).or_insert_with(|| Want { needle, value, attributes: BTreeMap::new() });
    }

    fn attribute(&mut self, key: &str, name: &'static str, need: Need) {
        if let Some(want) = self.all.get_mut(key) {
            want.attributes.insert(name, need);
        }
    }

    /// The message of an id, with attributes that must be there.
    fn of<K: Kind>(&mut self, id: &'a Id<K>, attributes: &[&'static str]) {
        let key = TextKey::of(id).key;
        self.add(&key, id.as_str(), Need::Always);
        for name in attributes {
            self.attribute(&key, name, Need::Always);
        }
    }

    /// The attributes for bands. Success and, with a check, failure are always told; the others where written.
    fn bands(&mut self, key: &str, outcomes: &Outcomes, checked: bool, need: Need) {
        self.attribute(key, "success", need);
        if checked {
            let Outcomes { critical, success: _, cost, failure: _, disaster } = outcomes;
            let written = [("critical", critical), ("cost", cost), ("disaster", disaster)];
            for (band, outcome) in written {
                self.attribute(key, band, if outcome.is_some() { need } else { Need::Never });
            }
            self.attribute(key, "failure", need);
        }
    }

    fn terms(&mut self, check: Option<&'a Check>) {
        for term in check.iter().flat_map(|check| &check.terms) {
            self.add(&named("term", &term.name), term.name.as_str(), Need::Always);
        }
    }

    fn spots<K: Kind>(&mut self, owner: &Id<K>, spots: &'a [StuntSpot]) {
        for spot in spots {
            let (Some(outcomes), Ok(stunt)) = (&spot.outcomes, Name::new(spot.stunt.name())) else { continue };
            let key = TextKey::of(owner).inner(&stunt).key;
            self.add(&key, spot.stunt.as_str(), Need::Never);
            self.bands(&key, outcomes, true, Need::Never);
        }
    }

    fn item(&mut self, item: &'a Item) {
        self.of(&item.id, &["look"]);
        let key = TextKey::of(&item.id).key;
        self.attribute(&key, "gender", Need::In(Language::Es));
        self.attribute(&key, "article", Need::In(Language::En));
        self.attribute(&key, "use", if item.usage.is_some() { Need::Always } else { Need::Never });
    }

    fn being(&mut self, being: &'a Being) {
        self.of(&being.id, &["look", "gender"]);
        let hides = being.name_known != When::Always;
        self.attribute(&TextKey::of(&being.id).key, "unknown", if hides { Need::Always } else { Need::Never });
        for attack in being.stats.iter().flat_map(|stats| &stats.attacks) {
            self.add(&named("attack", &attack.name), attack.name.as_str(), Need::Always);
        }
        self.spots(&being.id, &being.stunts);
    }

    fn place(&mut self, place: &'a Place, locked: &[&str]) {
        self.of(&place.id, &["look"]);
        self.attribute(&TextKey::of(&place.id).key, "again", Need::Never);
        place.zones.iter().for_each(|zone| self.of(&zone.id, &[]));
        place.features.iter().for_each(|feature| self.of(&feature.id, &["look"]));
        place.exits.iter().for_each(|exit| self.exit(exit, locked));
        for action in &place.actions {
            self.of(&action.id, &[]);
            self.bands(&TextKey::of(&action.id).key, &action.outcomes, action.check.is_some(), Need::Always);
            self.terms(action.check.as_ref());
        }
    }

    fn exit(&mut self, exit: &'a Exit, locked: &[&str]) {
        self.of(&exit.id, &["go"]);
        let shuts = exit.state == ExitState::Locked || locked.contains(&exit.id.as_str());
        self.attribute(&TextKey::of(&exit.id).key, "shut", if shuts { Need::Always } else { Need::Never });
        self.spots(&exit.id, &exit.stunts);
    }

    fn dialogue(&mut self, dialogue: &'a Dialogue) {
        for node in &dialogue.nodes {
            let said = TextKey::of(&dialogue.id).inner(&node.name);
            self.add(&said.key, node.name.as_str(), Need::Always);
            for reply in &node.replies {
                let key = said.clone().inner(&reply.name).key;
                self.add(&key, reply.name.as_str(), Need::Always);
                if reply.check.is_some() {
                    self.bands(&key, &reply.outcomes, true, Need::Always);
                }
                self.terms(reply.check.as_ref());
            }
        }
    }
}

fn named(kind: &str, name: &Name) -> String {
    TextKey::named("", kind, name).key
}
