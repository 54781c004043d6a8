//! Puts checked entries together into [`Content`].

use super::entry::{Body, Entry};
use super::files::Pack;
use super::hash::hashes;
use super::texts::{PackTexts, bundles};
use crate::content::{Index, Mechanics, PackInfo};
use crate::id::{Id, Kind};
use crate::model::{Grammar, Lexicon, Rules};
use crate::text::Texts;
use crate::{Content, Name};
use std::collections::BTreeMap;

/// Everything that entries say.
pub(crate) struct Parts {
    mechanics: Mechanics,
    grammar: Vec<Grammar>,
    lexicon: Vec<Lexicon>,
}

/// Entries in the order of their packs; inside a pack, by file and line.
pub(crate) fn in_order(mut entries: Vec<Entry>, packs: &[Pack]) -> Vec<Entry> {
    let rank = |id: &str| packs.iter().position(|pack| pack.id() == id).unwrap_or(packs.len());
    entries.sort_by_cached_key(|entry| (rank(&entry.pack), entry.file.path.clone(), entry.start));
    entries
}

/// Sorts entries by kind. `None` without rules; the checks have told of that.
pub(crate) fn build(entries: Vec<Entry>) -> Option<Parts> {
    let rules = entries.iter().find_map(|entry| match &entry.body {
        Body::Rules(rules) => Some(rules.clone()),
        _ => None,
    })?;
    let mut parts = Parts { mechanics: empty(rules), grammar: Vec::new(), lexicon: Vec::new() };
    for entry in entries {
        parts.add(entry.body);
    }
    Some(parts)
}

fn empty(rules: Rules) -> Mechanics {
    Mechanics {
        rules,
        attributes: BTreeMap::new(),
        skills: BTreeMap::new(),
        conditions: BTreeMap::new(),
        stunts: BTreeMap::new(),
        items: BTreeMap::new(),
        shops: BTreeMap::new(),
        beings: BTreeMap::new(),
        places: BTreeMap::new(),
        dialogues: BTreeMap::new(),
        quests: BTreeMap::new(),
        journal: BTreeMap::new(),
        flags: BTreeMap::new(),
        endings: BTreeMap::new(),
        presets: BTreeMap::new(),
        scenarios: BTreeMap::new(),
    }
}

fn put<K: Kind, T>(map: &mut BTreeMap<Id<K>, T>, id: &Id<K>, it: T) {
    map.insert(id.clone(), it);
}

impl Parts {
    fn add(&mut self, body: Body) {
        let to = &mut self.mechanics;
        match body {
            Body::Rules(_) | Body::Broken => {}
            Body::Attribute(it) => put(&mut to.attributes, &it.id.clone(), it),
            Body::Skill(it) => put(&mut to.skills, &it.id.clone(), it),
            Body::Condition(it) => put(&mut to.conditions, &it.id.clone(), it),
            Body::Stunt(it) => put(&mut to.stunts, &it.id.clone(), it),
            Body::Item(it) => put(&mut to.items, &it.id.clone(), it),
            Body::Shop(it) => put(&mut to.shops, &it.id.clone(), it),
            Body::Being(it) => put(&mut to.beings, &it.id.clone(), it),
            Body::Place(it) => put(&mut to.places, &it.id.clone(), it),
            Body::Dialogue(it) => put(&mut to.dialogues, &it.id.clone(), it),
            Body::Quest(it) => put(&mut to.quests, &it.id.clone(), it),
            Body::Journal(it) => put(&mut to.journal, &it.id.clone(), it),
            Body::Flag(it) => put(&mut to.flags, &it.id.clone(), it),
            Body::Ending(it) => put(&mut to.endings, &it.id.clone(), it),
            Body::Preset(it) => put(&mut to.presets, &it.id.clone(), it),
            Body::Scenario(it) => put(&mut to.scenarios, &it.id.clone(), it),
            Body::Grammar(it) => self.grammar.push(it),
            Body::Lexicon(it) => self.lexicon.push(it),
        }
    }
}

/// The content of all packs.
pub(crate) fn content(parts: Parts, texts: Vec<PackTexts>, packs: Vec<Pack>) -> Content {
    let Parts { mechanics, grammar, lexicon } = parts;
    let hashes = hashes(&mechanics, &texts, &grammar, &lexicon);
    let index = Index::of(&mechanics.places);
    let packs = packs.into_iter().filter_map(info).collect();
    Content { mechanics, texts: Texts { bundles: bundles(texts) }, grammar, lexicon, packs, hashes, index }
}

fn info(pack: Pack) -> Option<PackInfo> {
    let manifest = pack.manifest?;
    let (id, version): (Name, String) = (manifest.id, manifest.version.to_string());
    Some(PackInfo { id, version, title: manifest.title, start: manifest.start, files: pack.digest })
}
