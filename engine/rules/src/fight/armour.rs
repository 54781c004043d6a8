//! What an attack must reach, and how much of the harm comes through.

use super::sides::{conditions, fighter, stats};
use crate::hero;
use crate::seat::Actor;
use crate::world::{Spot, World};
use gesta_content::id::PlaceId;
use gesta_content::{Content, Name};

/// What an attack on somebody at a place must reach.
pub(crate) fn armour_class(content: &Content, world: &World, place: &PlaceId, actor: &Actor) -> i16 {
    let own = match actor {
        Actor::Hero(seat) => world.heroes.get(seat).map_or(10, |hero| hero::armour_class(content, hero)),
        Actor::Being(being) => stats(content, being).map_or(10, |stats| i16::from(stats.armour_class)),
    };
    let felt: i16 = conditions(content, world, actor).iter().map(|condition| i16::from(condition.armour)).sum();
    own + felt + stance(content, world, place, actor)
}

/// What guarding and the zone add.
fn stance(content: &Content, world: &World, place: &PlaceId, actor: &Actor) -> i16 {
    let Some(fighter) = world.fights.get(place).and_then(|fight| fighter(fight, actor)) else { return 0 };
    let guard = if fighter.guarding { i16::from(content.mechanics.rules.guard_bonus) } else { 0 };
    let cover = match &fighter.spot {
        Spot::Zone(zone) => {
            let zones = content.mechanics.places.get(place).map_or(&[][..], |place| &place.zones);
            zones.iter().find(|known| known.id == *zone).map_or(0, |known| i16::from(known.cover))
        }
        Spot::Engaged | Spot::Near | Spot::Far => 0,
    };
    guard + cover
}

/// How much of harm of a kind comes through to somebody: twice what it fears, half (rounded down) of what it resists,
/// nothing of what does not touch it.
pub(crate) fn comes_through(content: &Content, world: &World, actor: &Actor, (by, kind): (u16, &Name)) -> u16 {
    let (resists, fears, ignores) = match actor {
        Actor::Being(being) => {
            let Some(stats) = stats(content, being) else { return by };
            (stats.resists.contains(kind), stats.fears.contains(kind), stats.ignores.contains(kind))
        }
        Actor::Hero(seat) => {
            let resists = world.heroes.get(seat).is_some_and(|hero| hero::halves(content, hero, kind));
            (resists, false, false)
        }
    };
    match (ignores, resists, fears) {
        (true, _, _) => 0,
        (false, true, false) => by / 2,
        (false, false, true) => by.saturating_mul(2),
        (false, true, true) | (false, false, false) => by,
    }
}
