//! Events into the world. Total: it cannot fail, does not roll and reads no content. An event that speaks of something
//! unknown changes nothing of it, so that every chronicle replays on every version.

mod fight;
mod hero;
mod story;

use crate::chain::next_fate;
use crate::event::{Body, Event, Genesis};
use crate::world::{WORLD_FORMAT, World};
use gesta_content::Digest;
use std::collections::{BTreeMap, BTreeSet};

/// The world after a genesis event; `None` when the event is none.
pub fn start(event: &Event) -> Option<World> {
    let Body::Began(genesis) = &event.body else { return None };
    let mut world = empty(genesis);
    world.fate = next_fate(&Digest::ZERO, event);
    Some(world)
}

fn empty(genesis: &Genesis) -> World {
    World {
        world_format: WORLD_FORMAT,
        mechanics: genesis.mechanics,
        mode: genesis.mode,
        scenario: genesis.scenario.clone(),
        map_seed: genesis.map_seed,
        fate: Digest::ZERO,
        tick: 0,
        dawn: genesis.dawn,
        seats: BTreeMap::new(),
        heroes: BTreeMap::new(),
        beings: BTreeMap::new(),
        ground: BTreeMap::new(),
        exits: BTreeMap::new(),
        flags: BTreeMap::new(),
        quests: BTreeMap::new(),
        done: BTreeSet::new(),
        said: BTreeSet::new(),
        stock: BTreeMap::new(),
        fights: BTreeMap::new(),
        proposal: None,
        proposals: 0,
        ended: None,
        reputation: BTreeMap::new(),
        memories: BTreeMap::new(),
        heard: BTreeSet::new(),
        replied: BTreeSet::new(),
        befallen: BTreeSet::new(),
        happened: BTreeSet::new(),
        weather: None,
        lit: BTreeMap::new(),
        haggled: BTreeMap::new(),
        chapters: Vec::new(),
    }
}

/// Applies one event.
pub fn apply(world: &mut World, event: &Event) {
    if event.body.has_consequence() {
        world.fate = next_fate(&world.fate, event);
    }
    let known = story::apply(world, event) || hero::apply(world, event) || fight::apply(world, &event.body);
    debug_assert!(known || matches!(event.body, Body::Began(_)), "every event belongs to one family: {:?}", event.body);
}
