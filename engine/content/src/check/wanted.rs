//! Which texts an entry has: the keys and attributes that the doc comments of `model` name.

use crate::Language;
use crate::id::{Id, Kind, Name};
use crate::load::{Body, Entry};
use crate::model::{Being, Check, Dialogue, Exit, ExitState, Item, Outcomes, Place, Shop, StuntSpot, When};
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

/// The messages that an entry has, by pack and key.
#[derive(Debug, Default)]
pub(crate) struct Wants<'a> {
    pub(crate) all: BTreeMap<(String, String), Want<'a>>,
    /// The pack of the thing that is being gone through: what stands inside a thing may be of another pack than it.
    pack: String,
}

/// What the entry wants; `locked` are the exits that some effect shuts.
pub(crate) fn wanted<'a>(entry: &'a Entry, locked: &[&str]) -> Wants<'a> {
    // What has no id is of the pack that first had it, even where another pack replaces it.
    let pack = entry.id().and_then(|(_, id)| id.split(':').next()).unwrap_or(&entry.home);
    let mut wants = Wants { all: BTreeMap::new(), pack: pack.to_owned() };
    match &entry.body {
        Body::Attribute(it) => wants.of(&it.id, &["short"]),
        Body::Skill(it) => wants.of(&it.id, &[]),
        Body::Condition(it) => wants.of(&it.id, &["on", "off"]),
        Body::Stunt(it) => {
            wants.of(&it.id, &[]);
            wants.bands(&TextKey::of(&it.id).key, &it.outcomes, true, Need::Never);
            for term in &it.terms {
                wants.add(&named("term", &term.name), term.name.as_str(), Need::Always);
            }
        }
        Body::Item(it) => wants.item(it),
        Body::Being(it) => wants.being(it),
        Body::Place(it) => wants.place(it, locked),
        Body::Dialogue(it) => wants.dialogue(it),
        Body::Quest(it) => {
            wants.of(&it.id, &[]);
            for stage in &it.stages {
                let key = TextKey::of(&it.id).inner(&stage.name);
                wants.add(&key.key, stage.name.as_str(), Need::Always);
                for objective in &stage.objectives {
                    wants.add(&key.clone().inner(&objective.name).key, objective.name.as_str(), Need::Always);
                }
            }
        }
        Body::Journal(it) => wants.of(&it.id, &[]),
        Body::Ending(it) => wants.of(&it.id, &["text"]),
        Body::Preset(it) => wants.of(&it.id, &["look", "gender"]),
        Body::Scenario(it) => {
            wants.of(&it.id, &["opening"]);
            wants.attribute(&TextKey::of(&it.id).key, "voice", Need::Never);
        }
        Body::Rules(it) => {
            for season in &it.calendar.seasons {
                wants.add(&named("season", season), season.as_str(), Need::Always);
            }
        }
        Body::Shop(it) => wants.shop(it),
        Body::Calling(it) => {
            wants.of(&it.id, &["look"]);
            it.paths.iter().for_each(|path| wants.of(&path.id, &["look"]));
        }
        Body::Origin(it) => wants.of(&it.id, &["look"]),
        Body::Talent(it) => {
            wants.of(&it.id, &["look"]);
            let key = TextKey::of(&it.id).key;
            wants.attribute(&key, "use", if it.power.is_some() { Need::Always } else { Need::Never });
        }
        Body::Spell(it) => wants.of(&it.id, &["look", "use"]),
        Body::Faction(it) => wants.of(&it.id, &[]),
        Body::Deed(it) => wants.of(&it.id, &[]),
        Body::Weather(it) => wants.of(&it.id, &["look"]),
        Body::Codex(it) => wants.of(&it.id, &["text"]),
        Body::Chapter(it) => wants.of(&it.id, &["text"]),
        Body::Lore(it) => wants.of(&it.id, &[]),
        Body::Happening(it) => wants.add(&TextKey::of(&it.id).key, it.id.as_str(), Need::Never),
        Body::Climate(_) | Body::Flag(_) | Body::Grammar(_) | Body::Lexicon(_) | Body::Broken => {}
        Body::Scene(_) | Body::Portrait(_) | Body::Plate(_) => {}
    }
    wants
}

impl<'a> Wants<'a> {
    fn add(&mut self, key: &str, needle: &'a str, value: Need) {
        let key = (self.pack.clone(), key.to_owned());
        self.all.entry(key).or_insert_with(|| Want { needle, value, attributes: BTreeMap::new() });
    }

    fn attribute(&mut self, key: &str, name: &'static str, need: Need) {
        if let Some(want) = self.all.get_mut(&(self.pack.clone(), key.to_owned())) {
            want.attributes.insert(name, need);
        }
    }

    /// What follows is about this thing, and its texts are in its pack.
    fn about<K: Kind>(&mut self, id: &Id<K>) {
        id.pack().clone_into(&mut self.pack);
    }

    /// The message of an id, with attributes that must be there.
    fn of<K: Kind>(&mut self, id: &'a Id<K>, attributes: &[&'static str]) {
        let key = TextKey::of(id).key;
        self.about(id);
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
            self.about(owner);
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
        if being.stats.as_ref().is_some_and(|stats| stats.parley.is_some()) {
            let key = format!("{}-parley", TextKey::of(&being.id).key);
            self.add(&key, being.id.as_str(), Need::Never);
            self.attribute(&key, "success", Need::Always);
            self.attribute(&key, "failure", Need::Always);
            self.terms(being.stats.as_ref().and_then(|stats| stats.parley.as_ref()).map(|parley| &parley.check));
        }
        self.spots(&being.id, &being.stunts);
    }

    fn shop(&mut self, shop: &'a Shop) {
        if shop.haggle.is_some() {
            let key = format!("{}-haggle", TextKey::of(&shop.id).key);
            self.add(&key, shop.id.as_str(), Need::Never);
            self.attribute(&key, "success", Need::Always);
            self.attribute(&key, "failure", Need::Always);
        }
    }

    fn place(&mut self, place: &'a Place, locked: &[&str]) {
        self.of(&place.id, &["look"]);
        self.attribute(&TextKey::of(&place.id).key, "again", Need::Never);
        place.zones.iter().for_each(|zone| self.of(&zone.id, &[]));
        for feature in &place.features {
            self.of(&feature.id, &["look"]);
            self.spots(&feature.id, &feature.stunts);
        }
        self.about(&place.id);
        for arrival in &place.arrivals {
            let key = TextKey::of(&place.id).inner(&arrival.name).key;
            self.add(&key, arrival.name.as_str(), Need::Never);
            self.bands(&key, &arrival.outcomes, arrival.check.is_some(), Need::Always);
            self.terms(arrival.check.as_ref());
        }
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
                // Without a check the next node may tell what follows; a success of its own may be told before it.
                let need = if reply.check.is_some() { Need::Always } else { Need::Never };
                self.bands(&key, &reply.outcomes, reply.check.is_some(), need);
                self.terms(reply.check.as_ref());
            }
        }
    }
}

fn named(kind: &str, name: &Name) -> String {
    TextKey::named("", kind, name).key
}
