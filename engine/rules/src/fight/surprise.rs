//! Surprise. Who begins a fight by attacking somebody who is not hostile tries to hide what is coming: one roll of the
//! hiding skill against the watchfulness of each (10 and its bonus in noticing). A creature that is written with a bonus
//! in hiding lies in wait where the story begins the fight: it surprises each hero whose watchfulness is less than 10 and
//! that bonus. Who is surprised loses the first turn and uses no openings until then.

use super::sides::skill_of;
use crate::check::{Prepared, of_skill};
use crate::draft::Draft;
use crate::seat::{Actor, SeatId};
use crate::sight::Regard;
use crate::society;
use crate::world::World;
use gesta_content::Content;
use gesta_content::id::BeingId;
use gesta_content::model::TermValue;

/// What everybody's watchfulness begins at.
const WATCHFULNESS_BASE: i16 = 10;
/// What disadvantage takes from a hero's watchfulness, and advantage adds to it.
const WATCHFULNESS_EDGE: i16 = 5;

/// How a fight comes about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Onset {
    /// A hero attacks.
    Attack {
        /// What its roll of hiding came to (`None`: there was nobody to take by surprise).
        hidden: Option<i16>,
        /// Who did not expect it. The attack itself makes enemies, so this has to be asked before it.
        unaware: Vec<BeingId>,
    },
    /// The story brings it about.
    Story,
}

/// How well a being watches.
fn watchfulness(content: &Content, being: &BeingId) -> i16 {
    WATCHFULNESS_BASE + i16::from(skill_of(content, being, &content.mechanics.rules.notice_skill))
}

/// How well a hero watches: 10 and what it adds to noticing without dice.
fn watchfulness_of_hero(content: &Content, world: &World, seat: SeatId) -> i16 {
    let Some(check) = of_skill(content, world, seat, &content.mechanics.rules.notice_skill, 0) else { return 0 };
    let flat =
        check.terms.iter().map(|term| if let TermValue::Flat(value) = term.value { i16::from(value) } else { 0 });
    let edge = match check.advantage {
        crate::Advantage::Advantage => WATCHFULNESS_EDGE,
        crate::Advantage::Disadvantage => -WATCHFULNESS_EDGE,
        crate::Advantage::None => 0,
    };
    WATCHFULNESS_BASE + flat.sum::<i16>() + edge
}

/// Whether a being does not expect an attack.
pub(crate) fn is_unaware(content: &Content, world: &World, being: &BeingId) -> bool {
    society::regard(content, world, being) != Regard::Hostile
}

/// The check with which a hero tries to surprise the keenest of these, prepared.
pub(crate) fn prepare(content: &Content, world: &World, seat: SeatId, beings: &[BeingId]) -> Option<Prepared> {
    let keenest = beings.iter().filter(|being| is_unaware(content, world, being));
    let difficulty = keenest.map(|being| watchfulness(content, being)).max()?;
    let check = of_skill(content, world, seat, &content.mechanics.rules.hide_skill, difficulty)?;
    Some(super::hide::loud(content, world, seat, check))
}

/// Who is surprised when a fight begins so.
pub(super) fn surprised(draft: &mut Draft<'_>, onset: Onset, (heroes, beings): (&[SeatId], &[BeingId])) -> Vec<Actor> {
    let content = draft.content;
    let world = draft.world();
    match onset {
        Onset::Attack { hidden: None, .. } => Vec::new(),
        Onset::Attack { hidden: Some(total), unaware } => {
            let fooled = |being: &&BeingId| unaware.contains(being) && watchfulness(content, being) <= total;
            beings.iter().filter(fooled).cloned().map(Actor::Being).collect()
        }
        Onset::Story => {
            let hide = &content.mechanics.rules.hide_skill;
            let stealth = beings.iter().map(|being| skill_of(content, being, hide)).filter(|bonus| *bonus > 0).max();
            let Some(stealth) = stealth else { return Vec::new() };
            let fooled =
                |seat: &&SeatId| watchfulness_of_hero(content, world, **seat) < WATCHFULNESS_BASE + i16::from(stealth);
            heroes.iter().filter(fooled).copied().map(Actor::Hero).collect()
        }
    }
}
