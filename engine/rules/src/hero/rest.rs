//! What a rest gives back. A long one gives everything; a short one some hit points for each hour. Energy comes back by
//! the hour either way.

use super::grants::hour_of_rest;
use crate::draft::Draft;
use crate::effect::{change_energy, heal};
use crate::event::Body;
use crate::seat::{Actor, SeatId};
use crate::when::lasting;
use crate::world::Hero;
use crate::{fight, society};
use gesta_content::Content;
use gesta_content::id::{BeingId, ConditionId};

/// Whether a rest of so many hours is a long one.
pub(crate) fn is_long(content: &Content, hours: u8) -> bool {
    hours >= content.mechanics.rules.long_rest_hours.max(1)
}

/// Whoever lay down while others went on, and has had its hours, wakes.
pub(crate) fn wake(draft: &mut Draft<'_>) {
    let world = draft.world();
    let over = |hero: &Hero| hero.resting.filter(|_| hero.busy_until <= world.tick);
    let over = world.heroes.iter().filter_map(|(seat, hero)| Some((*seat, over(hero)?)));
    let over: Vec<(SeatId, u8)> = over.collect();
    for (seat, hours) in over {
        // Where there is no room for it in this command, it comes with the next.
        if draft.is_nearly_full() {
            return;
        }
        draft.emit(Body::Rested { seat, hours });
        rest(draft, seat, hours);
    }
}

/// A hero has rested for some hours. Who is down finds no rest.
pub(crate) fn rest(draft: &mut Draft<'_>, seat: SeatId, hours: u8) {
    let content = draft.content;
    let rules = &content.mechanics.rules;
    let Some(hero) = draft.hero(seat).filter(|hero| !hero.down) else { return };
    let long = is_long(content, hours);
    let hit_points =
        if long { hero.hit_points_max } else { hour_of_rest(content, hero).saturating_mul(u16::from(hours)) };
    let spent = !hero.slots_spent.is_empty() || !hero.uses_spent.is_empty();
    change_energy(draft, seat, i32::from(rules.rest_energy) * i32::from(hours));
    heal(draft, &Actor::Hero(seat), hit_points);
    mend_beings(draft, seat, hours);
    if !long {
        return;
    }
    if spent {
        draft.emit(Body::Refreshed { seat });
    }
    let tick = draft.tick();
    let Some(hero) = draft.hero(seat) else { return };
    let ends = |id: &&ConditionId| content.mechanics.conditions.get(*id).is_some_and(|felt| felt.ends_with_rest);
    let ended: Vec<ConditionId> = lasting(&hero.conditions, tick).filter(ends).cloned().collect();
    for condition in ended {
        draft.emit(Body::Relieved { actor: Actor::Hero(seat), condition });
    }
}

/// Wounds of beings close as those of heroes do: who goes along rests with its hero, and in a long rest so does everybody
/// else who does not fight, or a foe could be worn down by sleeping in between.
fn mend_beings(draft: &mut Draft<'_>, seat: SeatId, hours: u8) {
    let content = draft.content;
    let world = draft.world();
    let long = is_long(content, hours);
    let rests = |being: &BeingId| {
        fight::place_of_being(world, being).is_none() && (long || society::follows(world, being) == Some(seat))
    };
    let hurt = world.beings.iter().filter(|(being, state)| state.wounds > 0 && state.gone.is_none() && rests(being));
    let hurt: Vec<(BeingId, u16)> = hurt.map(|(being, state)| (being.clone(), state.wounds)).collect();
    for (being, wounds) in hurt {
        if draft.is_nearly_full() {
            return;
        }
        let by = if long { wounds } else { content.mechanics.rules.rest_hit_points.saturating_mul(u16::from(hours)) };
        heal(draft, &Actor::Being(being), by);
    }
}
