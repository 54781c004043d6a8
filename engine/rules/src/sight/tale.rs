//! What a seat knows of the story beyond the place: quests, reputation, the map, the codex, who goes along.

use super::model::{MapPlace, MapWay, QuestSeen};
use crate::seat::SeatId;
use crate::when::holds;
use crate::world::{Hero, World};
use crate::{known, society};
use gesta_content::Content;
use gesta_content::id::{BeingId, CodexId, FactionId, QuestId};
use std::collections::{BTreeMap, BTreeSet};

/// Quests that have begun, with what is to be done.
pub(super) fn quests(content: &Content, world: &World, seat: SeatId) -> BTreeMap<QuestId, QuestSeen> {
    let seen = |(id, state): (&QuestId, &crate::QuestState)| {
        let stages = content.mechanics.quests.get(id).map_or(&[][..], |quest| &quest.stages);
        let stage = stages.iter().find(|stage| stage.name == state.stage);
        let objectives = stage.map_or(&[][..], |stage| &stage.objectives).iter();
        let objective = |it: &gesta_content::model::Objective| {
            (it.name.clone(), holds(content, world, seat, &it.done), it.optional)
        };
        let failed = stage.is_some_and(|stage| stage.fails);
        let objectives = objectives.map(objective).collect();
        (id.clone(), QuestSeen { stage: state.stage.clone(), closed: state.closed, failed, objectives })
    };
    world.quests.iter().map(seen).collect()
}

/// Reputations that have changed, or that are not even from the beginning.
pub(super) fn reputation(content: &Content, world: &World, seat: SeatId) -> BTreeMap<FactionId, i16> {
    if !world.heroes.contains_key(&seat) {
        return BTreeMap::new();
    }
    let met = |id: &&FactionId| world.reputation.contains_key(*id);
    let all = content.mechanics.factions.keys().filter(met);
    all.map(|id| (id.clone(), society::reputation(content, world, id))).collect()
}

/// The places that a hero has seen, with the ways out of them that it knows of.
pub(super) fn map(content: &Content, hero: &Hero) -> Vec<MapPlace> {
    let way = |exit: &gesta_content::model::Exit| MapWay {
        exit: exit.id.clone(),
        to: hero.visited.contains(&exit.to).then(|| exit.to.clone()),
        travelled: hero.travelled.contains(&exit.id),
    };
    let place = |id: &gesta_content::id::PlaceId| MapPlace {
        id: id.clone(),
        ways: known::exits(content, hero, id).into_iter().map(way).collect(),
    };
    hero.visited.iter().map(place).collect()
}

/// The terms that a hero can look up.
pub(super) fn codex(content: &Content, world: &World, seat: SeatId) -> BTreeSet<CodexId> {
    let Some(hero) = world.heroes.get(&seat) else { return BTreeSet::new() };
    let all = content.mechanics.codex.values();
    let known = all.filter(|term| hero.codex.contains(&term.id) || holds(content, world, seat, &term.known));
    known.map(|term| term.id.clone()).collect()
}

/// Beings that go along with the party.
pub(super) fn followers(world: &World) -> Vec<BeingId> {
    let along = world.beings.iter().filter(|(_, state)| state.follows.is_some() && state.gone.is_none());
    along.map(|(being, _)| being.clone()).collect()
}
