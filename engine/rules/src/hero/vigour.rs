//! The most that a hero can have of hit points and energy. Both are kept in the hero; what talents, worn things and the
//! tough attribute add to them is brought in line once, at the end of each command, whatever changed it.

use super::arms::modifier_of;
use super::casting::calling;
use super::grants::{Source, granted, grants};
use crate::draft::Draft;
use crate::event::Body;
use crate::world::Hero;
use gesta_content::Content;
use gesta_content::model::{Grant, Level};

/// Most hit points and energy that anybody can have.
pub(super) const VIGOUR_MAX: u16 = 9_999;

/// What talents and things add to the most hit points and to the most energy.
pub(super) fn bonus(content: &Content, hero: &Hero) -> (i32, i32) {
    sum(hero, grants(content, hero))
}

fn sum<'a>(hero: &Hero, grants: impl Iterator<Item = &'a Grant>) -> (i32, i32) {
    grants.fold((0_i32, 0_i32), |(hit_points, energy), grant| match grant {
        Grant::HitPoints(each) => (hit_points.saturating_add(i32::from(*each) * i32::from(hero.level)), energy),
        Grant::Energy(more) => (hit_points, energy.saturating_add(i32::from(*more))),
        _ => (hit_points, energy),
    })
}

/// What worn things alone add.
fn lent(content: &Content, hero: &Hero) -> (i32, i32) {
    let worn = granted(content, hero).filter(|(source, _)| matches!(source, Source::Item(_)));
    sum(hero, worn.map(|(_, grant)| grant))
}

/// The most hit points of a hero who reaches a level: half of the hit die and 1, with the tough modifier, at least 1;
/// for who has no calling as the books say.
pub(crate) fn most_hit_points_at(content: &Content, hero: &Hero, step: &Level) -> u16 {
    let gained = match calling(content, hero) {
        Some(calling) => {
            let tough = modifier_of(hero, &content.mechanics.rules.tough);
            let gained = i16::from(calling.hit_die) / 2 + 1 + i16::from(tough);
            gained.max(1).unsigned_abs()
        }
        None => step.hit_points,
    };
    hero.hit_points_max.saturating_add(gained).min(VIGOUR_MAX.max(hero.hit_points_max))
}

/// A most that changes by so much.
fn moved(now: u16, by: i32) -> u16 {
    let most = i32::from(now).saturating_add(by).clamp(1, i32::from(VIGOUR_MAX.max(now)));
    u16::try_from(most).unwrap_or(now)
}

/// The most hit points and energy of `after`, who was `before`: what its talents, things and tough attribute add now
/// instead of what they added then. Levels are not counted here, they bring their own.
pub(super) fn settled(content: &Content, before: &Hero, after: &Hero) -> (u16, u16) {
    let ((had_points, had_energy), (points, energy)) = (bonus(content, before), bonus(content, after));
    let tough = |hero: &Hero| i32::from(modifier_of(hero, &content.mechanics.rules.tough));
    let toughened = match calling(content, after) {
        Some(_) => (tough(after) - tough(before)) * i32::from(before.level),
        None => 0,
    };
    let hit_points = moved(after.hit_points_max, points.saturating_sub(had_points).saturating_add(toughened));
    (hit_points, moved(after.energy_max, energy.saturating_sub(had_energy)))
}

/// The part of that which talents and attributes bring. It comes with what there is; what is lent by worn things does
/// not, or putting them on and off would heal.
fn own_part(content: &Content, (before, after): (&Hero, &Hero), (hit_points, energy): (u16, u16)) -> (u16, u16) {
    let ((had_points, had_energy), (lent_points, lent_energy)) = (lent(content, before), lent(content, after));
    let (by_points, by_energy) = (had_points.saturating_sub(lent_points), had_energy.saturating_sub(lent_energy));
    (moved(hit_points, by_points), moved(energy, by_energy))
}

/// Brings the most hit points and energy of every hero in line with what happened in this command.
pub(crate) fn reconcile(draft: &mut Draft<'_>) {
    let content = draft.content;
    let before = draft.before();
    let now = draft.world();
    let changed = now.heroes.iter().filter_map(|(seat, hero)| {
        let most = settled(content, before.heroes.get(seat)?, hero);
        let had = (hero.hit_points_max, hero.energy_max);
        let own = own_part(content, (before.heroes.get(seat)?, hero), most);
        (most != had || own != had).then_some((*seat, had, own, most))
    });
    let changed: Vec<_> = changed.collect();
    for (seat, had, own, most) in changed {
        if own != had {
            draft.emit(Body::VigourChanged { seat, hit_points_max: own.0, energy_max: own.1 });
        }
        if most != own {
            draft.emit(Body::MostChanged { seat, hit_points_max: most.0, energy_max: most.1 });
        }
    }
}
