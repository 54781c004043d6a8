//! Where the parts of a world say ids. Each is taken apart by all of its fields, so that one that is added cannot be forgotten.

use super::{Now, Rename, keys, stays, values};
use crate::command::PartyDecision;
use crate::seat::Actor;
use crate::world::{BeingState, Fight, Fighter, Hero, Memory, Proposal, Secret, Spot, Talk, World};
use std::collections::BTreeMap;

impl Rename for World {
    #[rustfmt::skip]
    fn rename(&mut self, now: &mut Now<'_>) {
        let World {
            world_format: _, mechanics: _, mode: _, map_seed: _, fate: _, tick: _, dawn: _, seats: _, proposals: _,
            scenario, heroes, beings, ground, exits, flags, quests, done, said, stock, fights, proposal, ended,
            reputation, memories, heard, replied, befallen, happened, weather, lit, haggled, chapters,
        } = self;
        scenario.rename(now);
        values(heroes, now);
        keys(beings, now, stays);
        values(beings, now);
        keys(ground, now, |there, more| *there = there.saturating_add(more));
        keys(exits, now, stays);
        keys(flags, now, stays);
        keys(quests, now, stays);
        done.rename(now);
        said.rename(now);
        keys(stock, now, |there, more| *there = there.saturating_add(more));
        keys(fights, now, stays);
        values(fights, now);
        proposal.rename(now);
        ended.rename(now);
        keys(reputation, now, stays);
        keys(memories, now, stays);
        values(memories, now);
        heard.rename(now);
        replied.rename(now);
        befallen.rename(now);
        happened.rename(now);
        weather.rename(now);
        keys(lit, now, stays);
        keys(haggled, now, stays);
        chapters.rename(now);
    }
}

impl Rename for Hero {
    #[rustfmt::skip]
    fn rename(&mut self, now: &mut Now<'_>) {
        let Hero {
            name: _, busy_until: _, level: _, experience: _, proficiency: _, hit_points: _, hit_points_max: _,
            energy: _, energy_max: _, val: _, down: _, gender: _, talents_chosen: _, spells_chosen: _,
            points_spent: _, slots_spent: _, death_saves: _, stable: _, dead: _, resting: _,
            preset, place, attributes, skills, items, worn, conditions, secrets, visited, journal, talk, calling,
            path, origin, talents, spells, uses_spent, codex, travelled,
        } = self;
        preset.rename(now);
        place.rename(now);
        keys(attributes, now, stays);
        keys(skills, now, stays);
        keys(items, now, |there, more| *there = there.saturating_add(more));
        values(worn, now);
        keys(conditions, now, stays);
        secrets.rename(now);
        visited.rename(now);
        journal.rename(now);
        talk.rename(now);
        calling.rename(now);
        path.rename(now);
        origin.rename(now);
        talents.rename(now);
        spells.rename(now);
        keys(uses_spent, now, stays);
        codex.rename(now);
        travelled.rename(now);
    }
}

impl Rename for BeingState {
    fn rename(&mut self, now: &mut Now<'_>) {
        let BeingState { wounds: _, attitude: _, gone: _, follows: _, place, conditions } = self;
        place.rename(now);
        keys(conditions, now, stays);
    }
}

/// What a being remembers, by deed.
impl<K: Rename + Ord + Clone> Rename for BTreeMap<K, Memory> {
    fn rename(&mut self, now: &mut Now<'_>) {
        keys(self, now, stays);
    }
}

impl Rename for Fight {
    fn rename(&mut self, now: &mut Now<'_>) {
        let Fight { round: _, turn: _, fighters, stances, parleyed } = self;
        fighters.rename(now);
        keys(stances, now, stays);
        values(stances, now);
        parleyed.rename(now);
    }
}

impl Rename for Fighter {
    fn rename(&mut self, now: &mut Now<'_>) {
        let Fighter { guarding: _, moved: _, out: _, actor, spot } = self;
        actor.rename(now);
        spot.rename(now);
    }
}

impl Rename for Spot {
    fn rename(&mut self, now: &mut Now<'_>) {
        match self {
            Spot::Zone(zone) => zone.rename(now),
            Spot::Engaged | Spot::Near | Spot::Far => {}
        }
    }
}

impl Rename for Actor {
    fn rename(&mut self, now: &mut Now<'_>) {
        match self {
            Actor::Being(being) => being.rename(now),
            Actor::Hero(_) => {}
        }
    }
}

impl Rename for Secret {
    fn rename(&mut self, now: &mut Now<'_>) {
        match self {
            Secret::Exit(exit) => exit.rename(now),
            Secret::Feature(feature) => feature.rename(now),
        }
    }
}

impl Rename for Talk {
    fn rename(&mut self, now: &mut Now<'_>) {
        let Talk { node: _, with, dialogue } = self;
        with.rename(now);
        dialogue.rename(now);
    }
}

impl Rename for Proposal {
    fn rename(&mut self, now: &mut Now<'_>) {
        let Proposal { id: _, by: _, waiting: _, asked: _, decision } = self;
        match decision {
            PartyDecision::Travel { exit } => exit.rename(now),
            PartyDecision::Bargain { dialogue, .. } => dialogue.rename(now),
            PartyDecision::Rest { .. } => {}
        }
    }
}
