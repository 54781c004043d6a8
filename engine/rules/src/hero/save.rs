//! Saves: what somebody rolls to come through what befalls it. A save is a check without a skill: what helps or hinders
//! every check does so here too. Nothing but a natural 20 or 1 makes it better or worse than held or not.

use super::arms::modifier_of;
use super::casting::calling;
use super::grants::{Counted, grants};
use crate::check::{Prepared, PreparedTerm, being_reasons, being_terms, condition_terms, grant_terms, reasons_of};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::Purpose;
use crate::odds::TermName;
use crate::resolve;
use crate::seat::Actor;
use crate::when::holds;
use crate::world::{Hero, World};
use gesta_content::Content;
use gesta_content::id::{AttributeId, BeingId};
use gesta_content::model::Grant;

/// Whether a hero adds its proficiency to the saves of an attribute.
pub(super) fn is_proficient(content: &Content, hero: &Hero, attribute: &AttributeId) -> bool {
    let given = |grant: &Grant| matches!(grant, Grant::Save(given) if given == attribute);
    calling(content, hero).is_some_and(|calling| calling.saves.contains(attribute)) || grants(content, hero).any(given)
}

/// What a hero adds to a save, conditions aside.
pub(super) fn own_terms(
    content: &Content,
    hero: &Hero,
    attribute: &AttributeId,
    counts: Counted<'_>,
) -> Vec<PreparedTerm> {
    let name = TermName::Attribute(attribute.clone());
    let mut terms = vec![PreparedTerm::flat(name, modifier_of(hero, attribute))];
    if is_proficient(content, hero, attribute) {
        terms.push(PreparedTerm::flat(TermName::Save(attribute.clone()), hero.proficiency));
    }
    terms.extend(grant_terms(content, hero, None, counts));
    terms
}

/// What a being adds to a save: the best that its `stats.skills` say of a skill of the attribute, or nothing.
fn being_bonus(content: &Content, being: &BeingId, attribute: &AttributeId) -> Option<PreparedTerm> {
    let stats = content.mechanics.beings.get(being)?.stats.as_ref()?;
    let uses = |skill: &_| content.mechanics.skills.get(skill).is_some_and(|skill| skill.attribute == *attribute);
    let (skill, bonus) = stats.skills.iter().filter(|(skill, _)| uses(skill)).max_by_key(|(_, bonus)| *bonus)?;
    Some(PreparedTerm::flat(TermName::Foe(being.clone(), skill.clone()), *bonus))
}

/// A save of anybody, prepared.
pub(crate) fn prepare_save(
    content: &Content,
    world: &World,
    who: &Actor,
    (attribute, difficulty): (&AttributeId, i16),
) -> Prepared {
    let (terms, reasons) = match who {
        Actor::Hero(seat) => {
            let counts = |when: &_| holds(content, world, *seat, when);
            let hero = world.heroes.get(seat);
            let mut terms = hero.map(|hero| own_terms(content, hero, attribute, &counts)).unwrap_or_default();
            terms.extend(hero.into_iter().flat_map(|hero| condition_terms(content, hero, world.tick)));
            (terms, reasons_of(content, world, *seat, None))
        }
        Actor::Being(being) => {
            let mut terms: Vec<PreparedTerm> = being_bonus(content, being, attribute).into_iter().collect();
            terms.extend(being_terms(content, world, who));
            (terms, being_reasons(content, world, who, None))
        }
    };
    Prepared {
        skill: None,
        difficulty,
        terms,
        advantage: reasons.advantage(),
        bands: content.mechanics.rules.attack,
        cost_allowed: false,
        against: None,
    }
}

/// Somebody saves against what `from` does, or (`None`) a place. `true`: it comes through.
pub(crate) fn save(
    draft: &mut Draft<'_>,
    who: &Actor,
    (attribute, difficulty): (&AttributeId, i16),
    from: Option<&Actor>,
    dice: &mut Dice,
) -> bool {
    let content = draft.content;
    let prepared = prepare_save(content, draft.world(), who, (attribute, difficulty));
    let purpose = Purpose::Save { attribute: attribute.clone(), from: from.cloned() };
    resolve::of(draft, who.clone(), purpose, &prepared, dice).achieves()
}
