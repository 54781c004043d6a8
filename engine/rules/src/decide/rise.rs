//! What a level brings, where there is a choice. It stays open until it is taken.

use crate::command::Advancement;
use crate::draft::Draft;
use crate::event::Body;
use crate::hero;
use crate::rejection::Rejection;
use crate::seat::SeatId;

/// A hero chooses what a level brings.
pub(super) fn advance(draft: &mut Draft<'_>, seat: SeatId, choice: &Advancement) -> Result<(), Rejection> {
    let content = draft.content;
    let hero = draft.hero(seat).ok_or(Rejection::NotPlaying)?;
    if !hero::may_choose(content, hero, choice) {
        return Err(Rejection::NoChoice);
    }
    match choice {
        Advancement::Path(path) => {
            draft.emit(Body::PathTaken { seat, path: path.clone() });
            hero::gain(draft, seat);
        }
        Advancement::Attribute(attribute) => {
            // It is below the most that a score can be raised to, which is a byte.
            let now = hero.attributes.get(attribute).copied().unwrap_or(0).saturating_add(1);
            draft.emit(Body::AttributeRaised { seat, attribute: attribute.clone(), now });
        }
        Advancement::Talent(talent) => {
            draft.emit(Body::TalentGained { seat, talent: talent.clone(), chosen: true });
        }
        Advancement::Spell(spell) => {
            draft.emit(Body::SpellLearned { seat, spell: spell.clone(), chosen: true });
        }
    }
    Ok(())
}
