//! Events of fights.

use crate::event::Body;
use crate::seat::Actor;
use crate::world::{Fight, Fighter, Stance, World};
use gesta_content::id::PlaceId;
use std::collections::{BTreeMap, BTreeSet};

/// What holds of somebody until its next turn begins.
const UNTIL_NEXT_TURN: [Stance; 3] = [Stance::Surprised, Stance::Disengaged, Stance::Reacted];

/// Applies an event of this family; `false` when it belongs to another.
pub(super) fn apply(world: &mut World, body: &Body) -> bool {
    match body {
        Body::FightBegan { place, fighters } => {
            let (stances, parleyed) = (BTreeMap::new(), BTreeSet::new());
            let fight = Fight { round: 1, fighters: fighters.clone(), turn: 0, stances, parleyed };
            world.fights.insert(place.clone(), fight);
        }
        Body::FightJoined { place, fighter } => {
            if let Some(fight) = world.fights.get_mut(place) {
                // Who comes back takes up the old place in the order, so that nobody stands in it twice.
                match fight.fighters.iter_mut().find(|known| known.actor == fighter.actor) {
                    Some(known) => *known = Fighter::clone(fighter),
                    None => fight.fighters.push(Fighter::clone(fighter)),
                }
            }
        }
        Body::TurnBegan { place, round, turn } => {
            if let Some(fight) = world.fights.get_mut(place) {
                fight.round = *round;
                fight.turn = *turn;
                if let Some(fighter) = fight.fighters.get_mut(usize::from(*turn)) {
                    fighter.guarding = false;
                    fighter.moved = false;
                    let actor = fighter.actor.clone();
                    for stance in UNTIL_NEXT_TURN {
                        fight.stances.remove(&(actor.clone(), stance));
                    }
                }
            }
        }
        Body::Shifted { place, actor, to } => with(world, place, actor, |fighter| {
            fighter.spot = to.clone();
            fighter.moved = true;
        }),
        Body::Guarded { place, actor } => with(world, place, actor, |fighter| fighter.guarding = true),
        Body::FightLeft { place, actor } => {
            with(world, place, actor, |fighter| fighter.out = true);
            if let Some(fight) = world.fights.get_mut(place) {
                fight.stances.retain(|(whose, _), by| whose != actor && by.as_ref() != Some(actor));
            }
        }
        Body::StanceSet { place, actor, stance, by, on } => {
            if let Some(fight) = world.fights.get_mut(place) {
                let key = (actor.clone(), *stance);
                if *on {
                    fight.stances.insert(key, by.clone());
                } else {
                    fight.stances.remove(&key);
                }
            }
        }
        Body::Parleyed { seat, being, .. } => {
            let place = world.heroes.get(seat).map(|hero| &hero.place);
            if let Some(fight) = place.and_then(|place| world.fights.get_mut(place)) {
                fight.parleyed.insert(being.clone());
            }
        }
        Body::FightEnded { place, .. } => {
            world.fights.remove(place);
        }
        _ => return false,
    }
    true
}

fn with(world: &mut World, place: &PlaceId, actor: &Actor, change: impl FnOnce(&mut Fighter)) {
    let fight = world.fights.get_mut(place);
    let fighter = fight.and_then(|fight| fight.fighters.iter_mut().find(|fighter| fighter.actor == *actor));
    if let Some(fighter) = fighter {
        change(fighter);
    }
}
