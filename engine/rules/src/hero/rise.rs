//! How heroes rise: levels that experience reaches, and the talents that come with them of themselves.

use super::vigour::most_hit_points_at;
use crate::draft::Draft;
use crate::event::Body;
use crate::seat::SeatId;
use crate::world::Hero;
use gesta_content::Content;
use gesta_content::id::{CallingId, PathId, TalentId};
use gesta_content::model::{Gain, Level};
use std::collections::BTreeSet;

/// The talents that a calling and a path bring up to a level.
pub(super) fn brought(
    content: &Content,
    calling: Option<&CallingId>,
    path: Option<&PathId>,
    level: u8,
) -> BTreeSet<TalentId> {
    let calling = calling.and_then(|calling| content.mechanics.callings.get(calling));
    let own = calling.map_or(&[][..], |calling| &calling.gains);
    let path = path.and_then(|path| content.path(path)).map_or(&[][..], |(_, path)| &path.gains);
    let due = |gain: &&Gain| gain.level <= level;
    own.iter().chain(path).filter(due).flat_map(|gain| gain.talents.iter().cloned()).collect()
}

/// The level that a hero reaches next, if the books have one.
pub(super) fn next_level<'c>(content: &'c Content, hero: &Hero) -> Option<&'c Level> {
    let above = content.mechanics.rules.levels.iter().filter(|step| step.level > hero.level);
    above.min_by_key(|step| step.level)
}

/// A hero reaches the levels that its experience is enough for, at once. Where that finds no room in this command, it
/// comes with the next.
pub(crate) fn rise(draft: &mut Draft<'_>, seat: SeatId) {
    let content = draft.content;
    let Some(hero) = draft.hero(seat) else { return };
    let mut risen = hero.clone();
    while let Some(step) = next_level(content, &risen).filter(|step| step.experience <= risen.experience) {
        risen.hit_points_max = most_hit_points_at(content, &risen, step);
        (risen.level, risen.proficiency) = (step.level, step.proficiency);
    }
    let due = brought(content, risen.calling.as_ref(), risen.path.as_ref(), risen.level);
    let new = due.difference(&risen.talents).count();
    if risen.level == hero.level || !draft.has_room_for(1 + new) {
        return;
    }
    let (level, proficiency, hit_points_max) = (risen.level, risen.proficiency, risen.hit_points_max);
    draft.emit(Body::LevelReached { seat, level, proficiency, hit_points_max });
    gain(draft, seat);
}

/// Whoever found no room to rise in an earlier command does so now.
pub(crate) fn rise_late(draft: &mut Draft<'_>) {
    let content = draft.content;
    let due = |hero: &Hero| next_level(content, hero).is_some_and(|step| step.experience <= hero.experience);
    let late: Vec<SeatId> = draft.world().heroes.iter().filter(|(_, hero)| due(hero)).map(|(seat, _)| *seat).collect();
    for seat in late {
        rise(draft, seat);
    }
}

/// A hero gets the talents that its calling and path have for its level, and that it does not have yet.
pub(crate) fn gain(draft: &mut Draft<'_>, seat: SeatId) {
    let content = draft.content;
    let Some(hero) = draft.hero(seat) else { return };
    let due = brought(content, hero.calling.as_ref(), hero.path.as_ref(), hero.level);
    let new: Vec<TalentId> = due.difference(&hero.talents).cloned().collect();
    for talent in new {
        draft.emit(Body::TalentGained { seat, talent, chosen: false });
    }
}
