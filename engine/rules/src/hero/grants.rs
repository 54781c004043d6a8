//! What a hero has from its talents and from what it wears or holds: one list, whatever asks.

use crate::odds::TermName;
use crate::world::Hero;
use gesta_content::Content;
use gesta_content::id::{ItemId, Name, SkillId, TalentId};
use gesta_content::model::{Grant, Training, When};

/// Whether a condition of a grant counts. In a game that is asked of the world; on a sheet only what always holds
/// counts.
pub(crate) type Counted<'a> = &'a dyn Fn(&When) -> bool;

/// Where a grant comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Source<'h> {
    Talent(&'h TalentId),
    Item(&'h ItemId),
}

impl Source<'_> {
    /// What a term of this source is called.
    pub(crate) fn term(self) -> TermName {
        match self {
            Source::Talent(talent) => TermName::Talent(talent.clone()),
            Source::Item(item) => TermName::Item(item.clone()),
        }
    }
}

/// All that a hero's talents and worn things give, with where it comes from: talents in the order of their ids, then
/// things in the order of their slots.
pub(crate) fn granted<'a>(content: &'a Content, hero: &'a Hero) -> impl Iterator<Item = (Source<'a>, &'a Grant)> {
    let talents = hero.talents.iter().filter_map(|id| content.mechanics.talents.get(id));
    let talents = talents.flat_map(|it| it.grants.iter().map(move |grant| (Source::Talent(&it.id), grant)));
    let worn = hero.worn.values().filter_map(|id| content.mechanics.items.get(id));
    let worn = worn.flat_map(|it| it.grants.iter().map(move |grant| (Source::Item(&it.id), grant)));
    talents.chain(worn)
}

/// All that a hero's talents and worn things give.
pub(crate) fn grants<'a>(content: &'a Content, hero: &'a Hero) -> impl Iterator<Item = &'a Grant> {
    granted(content, hero).map(|(_, grant)| grant)
}

/// How well a hero is trained in a skill, by itself or by what it has; the better counts.
pub(crate) fn training(content: &Content, hero: &Hero, skill: &SkillId) -> Option<Training> {
    let given = grants(content, hero).filter_map(|grant| match grant {
        Grant::Skill { skill: of, training } if of == skill => Some(*training),
        _ => None,
    });
    given.chain(hero.skills.get(skill).copied()).max()
}

/// Whether harm of a kind hurts a hero half.
pub(crate) fn halves(content: &Content, hero: &Hero, kind: &Name) -> bool {
    grants(content, hero).any(|grant| matches!(grant, Grant::Resist(resisted) if resisted == kind))
}

/// By how many per cent prices fall for a hero.
pub(crate) fn price_percent(content: &Content, hero: &Hero) -> u8 {
    let percent = grants(content, hero).filter_map(|grant| match grant {
        Grant::Prices(percent) => Some(*percent),
        _ => None,
    });
    percent.fold(0, u8::saturating_add)
}

/// Hit points that come back to a hero in an hour of rest.
pub(crate) fn hour_of_rest(content: &Content, hero: &Hero) -> u16 {
    let more = grants(content, hero).filter_map(|grant| match grant {
        Grant::Rest(more) => Some(*more),
        _ => None,
    });
    more.fold(content.mechanics.rules.rest_hit_points, u16::saturating_add)
}
