//! Party decisions: one proposes, the others at the place agree or not.

use super::travel;
use crate::command::PartyDecision;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::{Body, Verdict};
use crate::rejection::Rejection;
use crate::seat::SeatId;
use crate::talk;
use crate::time::active;
use crate::world::{Hero, Proposal, World};
use gesta_content::Content;
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
    let content = draft.content;
    let world = draft.world();
    let place = &world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?.place;
    possible(content, world, seat, decision)?;
    let waiting = travel_needs(world, seat, place);
    // That one of them cannot is all that the proposer learns: not who, and not why.
    if !agreeable(content, world, &waiting, decision) {
        return Err(Rejection::NotNow);
    }
    if world.proposal.is_some() {
        return Err(Rejection::ProposalWaits);
    }
    if waiting.is_empty() {
        return Err(Rejection::Alone);
    }
    let proposal = world.proposals.saturating_add(1);
    draft.emit(Body::Proposed { proposal, by: seat, decision: decision.clone(), waiting });
    Ok(())
}

fn hero_of(world: &World, seat: SeatId) -> Result<&Hero, Rejection> {
    world.heroes.get(&seat).ok_or(Rejection::NotPlaying)
}

/// Whether all of these could take part in a decision.
pub(crate) fn agreeable(content: &Content, world: &World, seats: &[SeatId], decision: &PartyDecision) -> bool {
    if matches!(decision, PartyDecision::Bargain { .. }) {
        return true;
    }
    seats.iter().all(|seat| possible(content, world, *seat, decision).is_ok())
}

fn possible(content: &Content, world: &World, seat: SeatId, decision: &PartyDecision) -> Result<(), Rejection> {
    match decision {
        PartyDecision::Travel { exit } => travel::may_pass(content, world, seat, exit),
        PartyDecision::Rest { hours } => travel::may_rest(content, world, seat, *hours),
        // Who is asked has only to agree; the one who talks gives the reply.
        PartyDecision::Bargain { dialogue, node, reply } => match &hero_of(world, seat)?.talk {
            Some(talk) if talk.dialogue == *dialogue && talk.node == *node => {
                let offered = talk::replies(content, world, seat, talk);
                let binds = offered.iter().any(|known| known.party && known.name == *reply);
                binds.then_some(()).ok_or(Rejection::NotNow)
            }
            _ => Err(Rejection::NoTalk),
        },
    }
}

/// A seat answers the decision that waits.
pub(super) fn answer(
    draft: &mut Draft<'_>,
    seat: SeatId,
    (proposal, agree): (u32, bool),
    dice: &mut Dice,
) -> Result<(), Rejection> {
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
    carry_out(draft, &open, dice)
}

/// Everyone has agreed: the proposer and all who were asked, are at the place and free do it.
fn carry_out(draft: &mut Draft<'_>, open: &Proposal, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    let Proposal { id: proposal, by, decision, asked, .. } = open;
    let (proposal, by) = (*proposal, *by);
    let world = draft.world();
    let free = world.heroes.get(&by).filter(|hero| hero.busy_until <= world.tick && !hero.down);
    let place = free.map(|hero| hero.place.clone()).filter(|place| !world.fights.contains_key(place));
    let mut group = vec![by];
    if let Some(place) = &place {
        group.extend(travel_needs(world, by, place).into_iter().filter(|seat| asked.contains(seat)));
    }
    let can = possible(content, world, by, decision).is_ok();
    if place.is_none() || !can || !agreeable(content, world, &group, decision) {
        draft.emit(Body::ProposalClosed { proposal, verdict: Verdict::Void });
        return Ok(());
    }
    draft.emit(Body::ProposalClosed { proposal, verdict: Verdict::Agreed });
    match decision {
        PartyDecision::Travel { exit } => {
            if let (Some((_, exit)), Some(place)) = (content.exit(exit), place) {
                group.extend(travel::absent_followers(content, draft.world(), &place, &exit.id));
                travel::walk(draft, &group, exit);
            }
            Ok(())
        }
        PartyDecision::Rest { hours } => {
            travel::rest_together(draft, &group, *hours);
            Ok(())
        }
        PartyDecision::Bargain { reply, .. } => talk::reply_for_all(draft, by, reply, dice),
    }
}

/// A hero who goes away, by its own feet or not, takes its proposal along, and nobody waits for its answer.
pub(crate) fn withdraw(draft: &mut Draft<'_>, seat: SeatId) {
    let Some(open) = draft.world().proposal.clone() else { return };
    if open.by == seat || open.waiting.contains(&seat) {
        draft.emit(Body::ProposalClosed { proposal: open.id, verdict: Verdict::Void });
    }
}
