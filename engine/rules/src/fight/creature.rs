//! What creatures do in a fight, by their profile. Deterministic, given the dice.

use super::{attack, end, fighter};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::Body;
use crate::seat::{Actor, SeatId};
use crate::whereabouts::being_hit_points;
use crate::world::{Fight, Gone, Spot, World};
use gesta_content::id::{BeingId, PlaceId};
use gesta_content::model::{Attack, Profile, Stats};

/// What a d20 must reach for a creature to stand its ground when its morale is tested.
const MORALE_DIFFICULTY: u8 = 11;

/// One creature takes its turn.
pub(super) fn act(draft: &mut Draft<'_>, place: &PlaceId, being: &BeingId, dice: &mut Dice) {
    let content = draft.content;
    let Some(stats) = content.mechanics.beings.get(being).and_then(|being| being.stats.as_ref()) else { return };
    if loses_heart(draft, being, stats, dice) {
        end::being_falls(draft, being, Gone::Fled);
        return;
    }
    let actor = Actor::Being(being.clone());
    let world = draft.world();
    let Some(fight) = world.fights.get(place) else { return };
    let Some(own) = fighter(fight, &actor) else { return };
    let Some(target) = choose(world, fight, stats.profile) else { return };
    let spot = own.spot.clone();
    let Some(attack) = reaching(stats, &spot) else { return };
    if !attack.ranged && spot != Spot::Engaged {
        let to = if spot == Spot::Far { Spot::Near } else { Spot::Engaged };
        let arrives = to == Spot::Engaged;
        draft.emit(Body::Shifted { place: place.clone(), actor, to });
        if !arrives {
            return;
        }
    }
    attack::by_being(draft, place, being, (attack, target), dice);
}

fn loses_heart(draft: &mut Draft<'_>, being: &BeingId, stats: &Stats, dice: &mut Dice) -> bool {
    let content = draft.content;
    let left = being_hit_points(content, draft.world(), being);
    let hurt = left < stats.hit_points;
    match stats.profile {
        Profile::Coward => hurt,
        _ => hurt && left <= stats.morale && dice.roll(20) < MORALE_DIFFICULTY,
    }
}

/// The first attack that reaches from a spot; at hand every attack does.
fn reaching<'c>(stats: &'c Stats, spot: &Spot) -> Option<&'c Attack> {
    let ranged = || stats.attacks.iter().find(|attack| attack.ranged);
    if *spot == Spot::Engaged { stats.attacks.first() } else { ranged().or_else(|| stats.attacks.first()) }
}

/// Whom a creature goes for.
fn choose(world: &World, fight: &Fight, profile: Profile) -> Option<SeatId> {
    let foes = fight.fighters.iter().filter(|fighter| !fighter.out).filter_map(|fighter| match fighter.actor {
        Actor::Hero(seat) => Some((seat, fighter.spot == Spot::Engaged)),
        Actor::Being(_) => None,
    });
    let health = |seat: SeatId| world.heroes.get(&seat).map_or(u16::MAX, |hero| hero.hit_points);
    match profile {
        Profile::Skirmisher | Profile::Archer => foes.min_by_key(|(seat, _)| (health(*seat), *seat)),
        Profile::Brute | Profile::Pack | Profile::Coward => foes.min_by_key(|(seat, at_hand)| (!at_hand, *seat)),
    }
    .map(|(seat, _)| seat)
}
