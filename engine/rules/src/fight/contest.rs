//! Contests in which a creature takes the part of who acts. Those of heroes are prepared in [`crate::check`].

use crate::check::{Prepared, opponent};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::Purpose;
use crate::resolve;
use crate::seat::Actor;
use gesta_content::id::{BeingId, SkillId};

/// A being measures itself with somebody: its skill against the other's. `true`: it wins.
pub(super) fn of_being(
    draft: &mut Draft<'_>,
    (being, skill): (&BeingId, &SkillId),
    (other, with): (&Actor, &SkillId),
    purpose: Purpose,
    dice: &mut Dice,
) -> bool {
    let content = draft.content;
    let actor = Actor::Being(being.clone());
    let world = draft.world();
    let own = opponent(content, world, &actor, skill);
    let prepared = Prepared {
        skill: own.skill,
        difficulty: 0,
        terms: own.terms,
        advantage: own.advantage,
        bands: content.mechanics.rules.check,
        cost_allowed: false,
        against: Some(Box::new(opponent(content, world, other, with))),
    };
    resolve::of(draft, actor, purpose, &prepared, dice).achieves()
}
