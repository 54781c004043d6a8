//! Events of the table, the clock, places, people, quests and party decisions.

use crate::event::{Body, Event, Verdict};
use crate::rename::rename;
use crate::seat::{Actor, SeatId};
use crate::world::{Gone, Memory, Proposal, QuestState, SeatState, StandIn, World};
use std::collections::BTreeSet;

/// Applies an event of this family; `false` when it belongs to another.
pub(super) fn apply(world: &mut World, event: &Event) -> bool {
    match &event.body {
        Body::ContentChanged { mechanics, .. } => world.mechanics = *mechanics,
        Body::Renamed { ids } => rename(world, ids),
        Body::Seated { .. } | Body::PresenceChanged { .. } | Body::StandInChosen { .. } => seated(world, &event.body),
        Body::TimePassed { seconds } => world.tick = world.tick.saturating_add(*seconds),
        Body::ExitSet { exit, open } => {
            world.exits.insert(exit.clone(), *open);
        }
        Body::FlagSet { flag, to } => {
            world.flags.insert(flag.clone(), *to);
        }
        Body::QuestMoved { quest, stage, closed } => {
            world.quests.insert(quest.clone(), QuestState { stage: stage.clone(), closed: *closed });
        }
        Body::AttitudeChanged { being, by } => {
            let state = world.beings.entry(being.clone()).or_default();
            state.attitude = state.attitude.saturating_add(*by);
        }
        Body::BeingGone { being, why } => gone(world, being, *why),
        Body::Moved { actor: Actor::Being(being), to, .. } => {
            world.beings.entry(being.clone()).or_default().place = Some(to.clone());
        }
        Body::Acted { action, spent: true, .. } => {
            world.done.insert(action.clone());
        }
        Body::Replied { dialogue, node, reply, spent, .. } => {
            let key = (dialogue.clone(), node.clone(), reply.clone());
            if *spent {
                world.said.insert(key.clone());
            }
            world.replied.insert(key);
        }
        Body::ReputationChanged { faction, by, .. } => {
            let changed = world.reputation.entry(faction.clone()).or_default();
            *changed = changed.saturating_add(*by);
        }
        Body::Remembered { being, deed, seat } => remember(world, (being, deed), *seat, event.tick),
        Body::Followed { being, seat } => followed(world, being, *seat),
        Body::WeatherSet { weather, until } => world.weather = Some((weather.clone(), *until)),
        Body::LightSet { place, light, until } => {
            world.lit.insert(place.clone(), (*light, *until));
        }
        Body::ChapterClosed { chapter } => world.chapters.push((chapter.clone(), event.tick)),
        Body::Befell { place, arrival, spent: true, .. } => {
            world.befallen.insert((place.clone(), arrival.clone()));
        }
        Body::Happened { happening } => {
            world.happened.insert(happening.clone());
        }
        Body::Haggled { seat, shop, percent, until, .. } => {
            world.haggled.insert((shop.clone(), *seat), (*percent, *until));
        }
        Body::Ended { ending } => world.ended = Some(ending.clone()),
        Body::Proposed { .. } | Body::Answered { .. } | Body::ProposalClosed { .. } => proposal(world, &event.body),
        body => return is_only_told(body),
    }
    true
}

/// What is told and not kept: what it led to stands in events of its own.
fn is_only_told(body: &Body) -> bool {
    matches!(
        body,
        Body::Acted { .. }
            | Body::Befell { .. }
            | Body::Contested { .. }
            | Body::Cast { .. }
            | Body::Invoked { .. }
            | Body::Improvised { .. }
            | Body::Checked { .. }
            | Body::Spoke { .. }
            | Body::Used { .. }
            | Body::Waited { .. }
            | Body::Attacked { .. }
            | Body::Cued { .. }
            // Never even stored.
            | Body::Left { .. }
            | Body::Arrived { .. }
    )
}

/// Who sits at the table, whether it is there, and who stands in for it.
fn seated(world: &mut World, body: &Body) {
    match body {
        Body::Seated { seat, kind, name } => {
            let state = SeatState { kind: *kind, name: name.clone(), away: false, stand_in: StandIn::default() };
            world.seats.insert(*seat, state);
        }
        Body::PresenceChanged { seat, away } => {
            if let Some(state) = world.seats.get_mut(seat) {
                state.away = *away;
            }
        }
        Body::StandInChosen { seat, stand_in } => {
            if let Some(state) = world.seats.get_mut(seat) {
                state.stand_in = *stand_in;
            }
        }
        _ => {}
    }
}

/// Who takes part no more stays where it fought, or where its hero is.
fn gone(world: &mut World, being: &gesta_content::id::BeingId, why: Gone) {
    let leader = world.beings.get(being).and_then(|state| state.follows);
    let beside = || leader.and_then(|leader| world.heroes.get(&leader)).map(|hero| &hero.place);
    let place = crate::fight::place_of_being(world, being).or_else(beside).cloned();
    let state = world.beings.entry(being.clone()).or_default();
    state.gone = Some(why);
    if place.is_some() {
        state.place = place;
    }
}

/// Who goes along no more stays where its hero is.
fn followed(world: &mut World, being: &gesta_content::id::BeingId, seat: Option<SeatId>) {
    let state = world.beings.entry(being.clone()).or_default();
    let left = state.follows.filter(|_| seat.is_none());
    state.follows = seat;
    if let Some(place) = left.and_then(|leader| world.heroes.get(&leader)).map(|hero| hero.place.clone()) {
        world.beings.entry(being.clone()).or_default().place = Some(place);
    }
}

fn remember(
    world: &mut World,
    (being, deed): (&gesta_content::id::BeingId, &gesta_content::id::DeedId),
    by: SeatId,
    tick: u64,
) {
    let deeds = world.memories.entry(being.clone()).or_default();
    let memory = deeds.entry(deed.clone()).or_insert(Memory { by, count: 0, tick });
    *memory = Memory { by, count: memory.count.saturating_add(1), tick };
}

fn proposal(world: &mut World, body: &Body) {
    match body {
        Body::Proposed { proposal, by, decision, waiting } => {
            world.proposals = world.proposals.max(*proposal);
            let asked: BTreeSet<SeatId> = waiting.iter().copied().collect();
            let (id, decision) = (*proposal, decision.clone());
            world.proposal = Some(Proposal { id, by: *by, decision, waiting: asked.clone(), asked });
        }
        Body::Answered { seat, agree: true, .. } => {
            if let Some(open) = &mut world.proposal {
                open.waiting.remove(seat);
            }
        }
        Body::ProposalClosed {
            verdict: Verdict::Agreed | Verdict::Declined | Verdict::Lapsed | Verdict::Void, ..
        } => {
            world.proposal = None;
        }
        _ => {}
    }
}
