//! What a rest gives back. A long one gives everything; a short one some hit points for each hour. Energy comes back by
//! the hour either way.

use super::grants::hour_of_rest;
use crate::draft::Draft;
use crate::effect::{change_energy, heal};
use crate::event::Body;
use crate::seat::{Actor, SeatId};
use crate::when::lasting;
use gesta_content::id::ConditionId;

/// A hero has rested for some hours. Who is down finds no rest.
pub(crate) fn rest(draft: &mut Draft<'_>, seat: SeatId, hours: u8) {
    let content = draft.content;
    let rules = &content.mechanics.rules;
    let Some(hero) = draft.hero(seat).filter(|hero| !hero.down) else { return };
    let long = hours >= rules.long_rest_hours.max(1);
    let hit_points =
        if long { hero.hit_points_max } else { hour_of_rest(content, hero).saturating_mul(u16::from(hours)) };
    let spent = !hero.slots_spent.is_empty() || !hero.uses_spent.is_empty();
    change_energy(draft, seat, i32::from(rules.rest_energy) * i32::from(hours));
    heal(draft, &Actor::Hero(seat), hit_points);
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
