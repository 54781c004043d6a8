//! Ids that packs have renamed since a game was begun: which of them a world still says, and how it says the new ones.

mod said;

use crate::command::SystemCommand;
use crate::event::Renaming;
use crate::genesis::packs;
use crate::seat::SeatId;
use crate::world::{Stance, World};
use gesta_content::Content;
use gesta_content::id::{Id, Kind, Name};
use gesta_content::model::Slot;
use std::collections::{BTreeMap, BTreeSet};

/// What the driver has to cause before anything else is decided: `None` where the world knows already that this content
/// decides, and says no id that it has renamed.
pub fn content_note(content: &Content, world: &World) -> Option<SystemCommand> {
    let mechanics = content.hashes.mechanics;
    let is_noted = world.mechanics == mechanics && renamings(content, world).is_empty();
    (!is_noted).then(|| SystemCommand::ContentChanged { mechanics, packs: packs(content) })
}

/// The ids that a world says and that its content has renamed.
pub(crate) fn renamings(content: &Content, world: &World) -> Vec<Renaming> {
    if !content.has_aliases() {
        return Vec::new();
    }
    let mut found: BTreeSet<(&'static str, String)> = BTreeSet::new();
    world.clone().rename(&mut |kind, id| {
        let now = content.alias_of(kind, id)?;
        found.insert((kind, id.to_owned()));
        Some(now.to_owned())
    });
    let renaming = |(kind, from): (&str, String)| {
        let to = content.alias_of(kind, &from)?.to_owned();
        Some(Renaming { kind: Name::new(kind).ok()?, from, to })
    };
    found.into_iter().filter_map(renaming).collect()
}

/// Puts new ids for old ones in a world.
pub(crate) fn rename(world: &mut World, ids: &[Renaming]) {
    let now: BTreeMap<(&str, &str), &str> =
        ids.iter().map(|one| ((one.kind.as_str(), one.from.as_str()), one.to.as_str())).collect();
    world.rename(&mut |kind, id| now.get(&(kind, id)).map(|now| (*now).to_owned()));
}

/// What the id of a kind is called now, where it was renamed.
type Now<'a> = dyn FnMut(&'static str, &str) -> Option<String> + 'a;

/// What says ids.
trait Rename {
    fn rename(&mut self, _: &mut Now<'_>) {}
}

impl<K: Kind> Rename for Id<K> {
    fn rename(&mut self, now: &mut Now<'_>) {
        if let Some(Ok(id)) = now(K::NAME, self.as_str()).map(|id| Id::new(&id)) {
            *self = id;
        }
    }
}

impl<T: Rename> Rename for Option<T> {
    fn rename(&mut self, now: &mut Now<'_>) {
        self.iter_mut().for_each(|it| it.rename(now));
    }
}

impl<T: Rename> Rename for Vec<T> {
    fn rename(&mut self, now: &mut Now<'_>) {
        self.iter_mut().for_each(|it| it.rename(now));
    }
}

impl<T: Rename + Ord> Rename for BTreeSet<T> {
    fn rename(&mut self, now: &mut Now<'_>) {
        let all = std::mem::take(self).into_iter().map(|mut it| {
            it.rename(now);
            it
        });
        *self = all.collect();
    }
}

impl<A: Rename, B: Rename> Rename for (A, B) {
    fn rename(&mut self, now: &mut Now<'_>) {
        self.0.rename(now);
        self.1.rename(now);
    }
}

impl<A: Rename, B: Rename, C: Rename> Rename for (A, B, C) {
    fn rename(&mut self, now: &mut Now<'_>) {
        self.0.rename(now);
        self.1.rename(now);
        self.2.rename(now);
    }
}

// What stands beside ids in keys and rows, and is none.
impl Rename for u64 {}
impl Rename for Name {}
impl Rename for SeatId {}
impl Rename for Slot {}
impl Rename for Stance {}

/// Renames the keys of a map. Where something stands under the new id already, `join` decides what becomes of both.
fn keys<K, V>(map: &mut BTreeMap<K, V>, now: &mut Now<'_>, join: fn(&mut V, V))
where
    K: Rename + Ord + Clone,
{
    let mut moved = Vec::new();
    for (old, value) in std::mem::take(map) {
        let mut key = old.clone();
        key.rename(now);
        if key == old {
            map.insert(key, value);
        } else {
            moved.push((key, value));
        }
    }
    for (key, value) in moved {
        match map.get_mut(&key) {
            Some(there) => join(there, value),
            None => _ = map.insert(key, value),
        }
    }
}

fn values<K, V: Rename>(map: &mut BTreeMap<K, V>, now: &mut Now<'_>) {
    map.values_mut().for_each(|it| it.rename(now));
}

/// What stands under the new id holds.
fn stays<V>(_: &mut V, _: V) {}
