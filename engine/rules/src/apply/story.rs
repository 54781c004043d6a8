//! Events of the table, the clock, places, people, quests and party decisions.

use crate::event::{Body, Event, Verdict};
use crate::seat::{Actor, SeatId};
use crate::world::{Proposal, QuestState, SeatState, World};
use std::collections::BTreeSet;

/// Applies an event of this family; `false` when it belongs to another.
pub(super) fn apply(world: &mut World, event: &Event) -> bool {
    match &event.body {
        Body::ContentChanged { mechanics, .. } => world.mechanics = *mechanics,
        Body::Seated { seat, kind, name } => {
            world.seats.insert(*seat, SeatState { kind: *kind, name: name.clone(), away: false });
        }
        Body::PresenceChanged { seat, away } => {
            if let Some(state) = world.seats.get_mut(seat) {
                state.away = *away;
            }
        }
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
        Body::BeingGone { being, why } => world.beings.entry(being.clone()).or_default().gone = Some(*why),
        Body::Moved { actor: Actor::Being(being), to, .. } => {
            world.beings.entry(being.clone()).or_default().place = Some(to.clone());
        }
        Body::Acted { action, spent: true, .. } => {
            world.done.insert(action.clone());
        }
        Body::Replied { dialogue, node, reply, spent: true, .. } => {
            world.said.insert((dialogue.clone(), node.clone(), reply.clone()));
        }
        Body::Ended { ending } => world.ended = Some(ending.clone()),
        Body::Proposed { .. } | Body::Answered { .. } | Body::ProposalClosed { .. } => proposal(world, &event.body),
        // Told, not kept: what they led to stands in events of its own.
        Body::Acted { .. }
        | Body::Replied { .. }
        | Body::Improvised { .. }
        | Body::Checked { .. }
        | Body::Spoke { .. }
        | Body::Used { .. }
        | Body::Rested { .. }
        | Body::Waited { .. }
        | Body::Attacked { .. }
        | Body::Cued { .. }
        // Only told, never stored.
        | Body::Left { .. }
        | Body::Arrived { .. } => {}
        _ => return false,
    }
    true
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
