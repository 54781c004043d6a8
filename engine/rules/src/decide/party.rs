//! Party decisions: one proposes, the others at the place agree or not.

use super::travel;
use crate::command::PartyDecision;
use crate::draft::Draft;
use crate::event::{Body, Verdict};
use crate::rejection::Rejection;
use crate::seat::SeatId;
use crate::time::active;
use crate::world::World;
use gesta_content::id::PlaceId;

/// Who must agree to a decision of a seat: everyone who plays at the place and is free.
pub(crate) fn travel_needs(world: &World, seat: SeatId, place: &PlaceId) -> Vec<SeatId> {
    let free = |other: &SeatId| {
        let hero = world.heroes.get(other);
        *other != seat && hero.is_some_and(|hero| hero.place == *place && hero.busy_until <= world.tick)
    };
    active(world).filter(free).collect()
}

/// A seat proposes a decision.
pub(super) fn propose(draft: &mut Draft<'_>, seat: SeatId, decision: &PartyDecision) -> Result<(), Rejection> {
    possible(draft, &[seat], decision)?;
    let world = draft.world();
    if world.proposal.is_some() {
        return Err(Rejection::ProposalWaits);
    }
    let place = &world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?.place;
    let waiting = travel_needs(world, seat, place);
    if waiting.is_empty() {
        return Err(Rejection::Alone);
    }
    let proposal = world.proposals.saturating_add(1);
    draft.emit(Body::Proposed { proposal, by: seat, decision: decision.clone(), waiting });
    Ok(())
}

fn possible(draft: &mut Draft<'_>, group: &[SeatId], decision: &PartyDecision) -> Result<(), Rejection> {
    match decision {
        PartyDecision::Travel { exit } => group.iter().try_for_each(|seat| travel::may_pass(draft, *seat, exit)),
        PartyDecision::Rest { hours } if (1..=travel::REST_HOURS_MAX).contains(hours) => Ok(()),
        PartyDecision::Rest { .. } => Err(Rejection::OutOfRange { min: 1, max: u32::from(travel::REST_HOURS_MAX) }),
    }
}

/// A seat answers the decision that waits.
pub(super) fn answer(draft: &mut Draft<'_>, seat: SeatId, proposal: u32, agree: bool) -> Result<(), Rejection> {
    let open = draft.world().proposal.clone();
    let open = open.filter(|open| open.id == proposal && open.waiting.contains(&seat)).ok_or(Rejection::NoProposal)?;
    draft.emit(Body::Answered { proposal, seat, agree });
    if !agree {
        draft.emit(Body::ProposalClosed { proposal, verdict: Verdict::Declined });
        return Ok(());
    }
    if open.waiting.len() > 1 {
        return Ok(());
    }
    carry_out(draft, open.id, open.by, &open.decision)
}

/// Everyone has agreed: the proposer and all who are at the place and free do it.
fn carry_out(draft: &mut Draft<'_>, proposal: u32, by: SeatId, decision: &PartyDecision) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let free = world.heroes.get(&by).filter(|hero| hero.busy_until <= world.tick && !hero.down);
    let place = free.map(|hero| hero.place.clone()).filter(|place| !world.fights.contains_key(place));
    let mut group = vec![by];
    if let Some(place) = &place {
        group.extend(travel_needs(world, by, place));
    }
    if place.is_none() || possible(draft, &group, decision).is_err() {
        draft.emit(Body::ProposalClosed { proposal, verdict: Verdict::Void });
        return Ok(());
    }
    draft.emit(Body::ProposalClosed { proposal, verdict: Verdict::Agreed });
    match decision {
        PartyDecision::Travel { exit } => {
            if let Some((_, exit)) = content.exit(exit) {
                travel::walk(draft, &group, exit);
            }
            Ok(())
        }
        PartyDecision::Rest { hours } => travel::rest_together(draft, &group, *hours),
    }
}

/// A hero who goes away takes its proposal along, and nobody waits for its answer.
pub(crate) fn withdraw(draft: &mut Draft<'_>, seat: SeatId) {
    let Some(open) = draft.world().proposal.clone() else { return };
    if open.by == seat || open.waiting.contains(&seat) {
        draft.emit(Body::ProposalClosed { proposal: open.id, verdict: Verdict::Void });
    }
}
