//! Heart: when creatures run or give up.

use super::end::being_falls;
use super::reach::give_opening;
use super::sides::{is_ally, is_held};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::seat::Actor;
use crate::whereabouts::being_hit_points;
use crate::world::{Fight, Gone, World};
use gesta_content::id::{BeingId, PlaceId};
use gesta_content::model::{Profile, Stats};

/// What a d20 must reach for a creature to stand its ground when its morale is tested.
const MORALE_DIFFICULTY: u8 = 11;

/// Whether a creature loses heart now: a coward as soon as it is hurt; others, where they can lose it at all, by a d20
/// when few hit points are left, or when most of their side are out.
pub(super) fn breaks(
    draft: &mut Draft<'_>,
    place: &PlaceId,
    (being, stats): (&BeingId, &Stats),
    dice: &mut Dice,
) -> bool {
    let content = draft.content;
    let left = being_hit_points(content, draft.world(), being);
    let hurt = left < stats.hit_points;
    if stats.profile == Profile::Coward && hurt {
        return true;
    }
    if stats.morale == 0 {
        return false;
    }
    let world = draft.world();
    let alone = world.fights.get(place).is_some_and(|fight| most_are_out(world, fight));
    ((hurt && left <= stats.morale) || alone) && dice.roll(20) < MORALE_DIFFICULTY
}

/// Whether more of those who fight against the heroes are out than are not.
fn most_are_out(world: &World, fight: &Fight) -> bool {
    let side: Vec<_> = fight.fighters.iter().filter(|fighter| !is_ally(world, &fighter.actor)).collect();
    let out = side.iter().filter(|fighter| fighter.out).count();
    out * 2 > side.len()
}

/// A creature that has lost heart gives up, or runs and gives whoever is at hand an opening. `false`: it is held, and
/// has to fight on.
pub(super) fn gives_up(
    draft: &mut Draft<'_>,
    place: &PlaceId,
    (being, stats): (&BeingId, &Stats),
    dice: &mut Dice,
) -> bool {
    let content = draft.content;
    if stats.yields {
        being_falls(draft, being, Gone::Surrendered);
        return true;
    }
    let actor = Actor::Being(being.clone());
    let world = draft.world();
    if world.fights.get(place).is_some_and(|fight| is_held(content, world, fight, &actor)) {
        return false;
    }
    if give_opening(draft, place, &actor, dice) {
        being_falls(draft, being, Gone::Fled);
    }
    true
}
