//! Talking: how a talk begins, goes from node to node and ends.

use crate::command::Aim;
use crate::decide::travel_needs;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::effect::{self, Cause};
use crate::event::{Body, Purpose};
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::when::holds;
use crate::whereabouts::able_at;
use crate::world::{Talk, World};
use crate::{check, resolve};
use gesta_content::Content;
use gesta_content::id::{BeingId, DialogueId, Name};
use gesta_content::model::{Band, Dialogue, Node, Reply};

/// The node where a talk would begin now.
pub(crate) fn opening<'c>(
    content: &'c Content,
    world: &World,
    seat: SeatId,
    dialogue: &DialogueId,
) -> Option<&'c Node> {
    let dialogue = content.mechanics.dialogues.get(dialogue)?;
    dialogue.nodes.iter().find(|node| holds(content, world, seat, &node.opens))
}

/// Begins a talk and says its first node.
pub(crate) fn begin(draft: &mut Draft<'_>, seat: SeatId, with: &BeingId, dialogue: &DialogueId, dice: &mut Dice) {
    let content = draft.content;
    leave(draft, seat);
    let Some(node) = opening(content, draft.world(), seat, dialogue) else { return };
    let (with, node_name) = (with.clone(), node.name.clone());
    draft.emit(Body::TalkBegan { seat, with: with.clone(), dialogue: dialogue.clone(), node: node_name });
    say(draft, seat, &Talk { with, dialogue: dialogue.clone(), node: node.name.clone() }, dice);
}

/// Breaks off the talk that a hero is in, if any.
pub(crate) fn leave(draft: &mut Draft<'_>, seat: SeatId) {
    if draft.hero(seat).is_some_and(|hero| hero.talk.is_some()) {
        draft.emit(Body::TalkEnded { seat });
    }
}

/// Ends every talk whose partner is not there any more.
pub(crate) fn end_with_absent(draft: &mut Draft<'_>) {
    let content = draft.content;
    let world = draft.world();
    let alone: Vec<SeatId> =
        world.heroes.keys().copied().filter(|seat| !is_partner_there(content, world, *seat)).collect();
    for seat in alone {
        draft.emit(Body::TalkEnded { seat });
    }
}

/// Whether whom a hero talks with, if anybody, is there to listen.
fn is_partner_there(content: &Content, world: &World, seat: SeatId) -> bool {
    let Some(hero) = world.heroes.get(&seat) else { return true };
    hero.talk.as_ref().is_none_or(|talk| able_at(content, world, &talk.with, &hero.place))
}

/// Says a node: its text, its effects, and the end of the talk where the hero has nothing to reply.
fn say(draft: &mut Draft<'_>, seat: SeatId, talk: &Talk, dice: &mut Dice) {
    let content = draft.content;
    let Some(node) = find(content, &talk.dialogue, &talk.node) else { return leave(draft, seat) };
    draft.emit(Body::NodeSaid { seat, dialogue: talk.dialogue.clone(), node: talk.node.clone() });
    let cause = Cause { seat, target: Some(Aim::Being(talk.with.clone())) };
    effect::run(draft, &cause, &node.effects, dice);
    let goes_on = draft.hero(seat).and_then(|hero| hero.talk.clone()).is_some_and(|now| now == *talk);
    if goes_on && replies(content, draft.world(), seat, talk).is_empty() {
        leave(draft, seat);
    }
}

fn find<'c>(content: &'c Content, dialogue: &DialogueId, node: &Name) -> Option<&'c Node> {
    let dialogue: &Dialogue = content.mechanics.dialogues.get(dialogue)?;
    dialogue.nodes.iter().find(|known| known.name == *node)
}

/// The replies that a hero can give now.
pub(crate) fn replies<'c>(content: &'c Content, world: &World, seat: SeatId, talk: &Talk) -> Vec<&'c Reply> {
    let Some(node) = find(content, &talk.dialogue, &talk.node) else { return Vec::new() };
    let unsaid = |reply: &&Reply| {
        let key = (talk.dialogue.clone(), talk.node.clone(), reply.name.clone());
        !(reply.once && world.said.contains(&key))
    };
    let all = node.replies.iter().filter(unsaid);
    all.filter(|reply| holds(content, world, seat, &reply.when)).collect()
}

/// The check of a reply, prepared.
pub(crate) fn prepared(
    content: &Content,
    world: &World,
    seat: SeatId,
    dialogue: &DialogueId,
    reply: &Reply,
) -> Option<check::Prepared> {
    let pack = Name::new(dialogue.pack()).ok()?;
    let spot = (&pack, 0, reply.outcomes.cost.is_some());
    let partner = world.heroes.get(&seat).and_then(|hero| hero.talk.as_ref());
    let partner = partner.map(|talk| Actor::Being(talk.with.clone()));
    reply.check.as_ref().map(|written| check::prepare_at(content, world, seat, (written, partner.as_ref()), spot))
}

/// A hero gives a reply. One that binds everyone has to be agreed on where others are there.
pub(crate) fn reply(draft: &mut Draft<'_>, seat: SeatId, name: &Name, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    if let Some(talk) = &hero.talk {
        let binds = replies(content, world, seat, talk).iter().any(|reply| reply.name == *name && reply.party);
        if binds && !travel_needs(world, seat, &hero.place).is_empty() {
            return Err(Rejection::NeedsParty);
        }
    }
    reply_for_all(draft, seat, name, dice)
}

/// A hero gives a reply that everyone who is bound by it has agreed to.
pub(crate) fn reply_for_all(
    draft: &mut Draft<'_>,
    seat: SeatId,
    name: &Name,
    dice: &mut Dice,
) -> Result<(), Rejection> {
    let content = draft.content;
    let talk = draft.hero(seat).and_then(|hero| hero.talk.clone()).ok_or(Rejection::NoTalk)?;
    if !is_partner_there(content, draft.world(), seat) {
        return Err(Rejection::NotHere);
    }
    let offered = replies(content, draft.world(), seat, &talk);
    let reply = offered.into_iter().find(|reply| reply.name == *name).ok_or(Rejection::NotNow)?;
    let band = match prepared(content, draft.world(), seat, &talk.dialogue, reply) {
        Some(check) => {
            let (dialogue, node) = (talk.dialogue.clone(), talk.node.clone());
            let purpose = Purpose::Reply { dialogue, node, reply: reply.name.clone() };
            resolve::roll(draft, seat, purpose, &check, dice)
        }
        None => Band::Success,
    };
    let (told, outcome) = reply.outcomes.of(band);
    draft.emit(Body::Replied {
        seat,
        dialogue: talk.dialogue.clone(),
        node: talk.node.clone(),
        reply: reply.name.clone(),
        told,
        spent: reply.once,
    });
    let cause = Cause { seat, target: Some(Aim::Being(talk.with.clone())) };
    effect::run(draft, &cause, &outcome.effects, dice);
    follow(draft, seat, &talk, outcome.goto.as_ref(), dice);
    Ok(())
}

fn follow(draft: &mut Draft<'_>, seat: SeatId, before: &Talk, goto: Option<&Name>, dice: &mut Dice) {
    let now = draft.hero(seat).and_then(|hero| hero.talk.clone());
    // An effect may have ended this talk, or begun another.
    if now.as_ref() != Some(before) {
        return;
    }
    match goto {
        Some(node) => say(draft, seat, &Talk { node: node.clone(), ..before.clone() }, dice),
        None => leave(draft, seat),
    }
}
