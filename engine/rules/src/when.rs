//! Whether a condition of content holds in a world.

use crate::seat::SeatId;
use crate::world::{Hero, World};
use crate::{sky, society, whereabouts};
use gesta_content::Content;
use gesta_content::id::ConditionId;
use gesta_content::model::When;

/// Seconds of a day.
pub(crate) const DAY_SECONDS: u64 = 86_400;

/// The second of the day now.
pub(crate) fn second_of_day(world: &World) -> u32 {
    // Below 86,400, so it fits.
    ((u64::from(world.dawn) + world.tick) % DAY_SECONDS) as u32
}

/// Whether `when` holds for the hero of `seat`. Without a hero only conditions that need none can hold.
pub(crate) fn holds(content: &Content, world: &World, seat: SeatId, when: &When) -> bool {
    test(content, world, seat, when, true)
}

/// Whether a being's own `when` holds. Nobody is near for that: who is where is only being asked, and two beings that
/// wait for each other would never be answered. The loader refuses such content.
pub(crate) fn holds_for_being(content: &Content, world: &World, seat: SeatId, when: &When) -> bool {
    test(content, world, seat, when, false)
}

fn test(content: &Content, world: &World, seat: SeatId, when: &When, asks_near: bool) -> bool {
    let hero = world.heroes.get(&seat);
    let of_hero = |test: &dyn Fn(&Hero) -> bool| hero.is_some_and(test);
    match when {
        When::Always => true,
        When::Never => false,
        When::Has { item, count } => of_hero(&|hero| hero.items.get(item).is_some_and(|have| have >= count)),
        When::Flag { flag, min } => world.flags.get(flag).copied().unwrap_or(0) >= *min,
        When::Stage { quest, stage } => world.quests.get(quest).is_some_and(|state| state.stage == *stage),
        When::Begun { quest } => world.quests.contains_key(quest),
        When::Attribute { attribute, min } => of_hero(&|hero| hero.attributes.get(attribute) >= Some(min)),
        When::Level { min } => of_hero(&|hero| hero.level >= *min),
        When::Hour { from, to } => hour_within(second_of_day(world) / 3_600, u32::from(*from), u32::from(*to)),
        When::At { place } => of_hero(&|hero| hero.place == *place),
        When::Near { being } => asks_near && of_hero(&|hero| whereabouts::able_at(content, world, being, &hero.place)),
        When::Attitude { being, min } => whereabouts::attitude(content, world, being) >= i16::from(*min),
        When::Gone { being } => world.beings.get(being).is_some_and(|state| state.gone.is_some()),
        When::Open { exit } => whereabouts::is_open(content, world, exit),
        When::Done { action } => world.done.contains(action),
        When::In { condition } => of_hero(&|hero| lasts(hero.conditions.get(condition), world.tick)),
        When::Val { min } => of_hero(&|hero| hero.val >= *min),
        When::Reputation { faction, min } => society::reputation(content, world, faction) >= i16::from(*min),
        When::Skill { skill } => of_hero(&|hero| crate::hero::training(content, hero, skill).is_some()),
        When::Calling { calling } => of_hero(&|hero| hero.calling.as_ref() == Some(calling)),
        When::Origin { origin } => of_hero(&|hero| hero.origin.as_ref() == Some(origin)),
        When::Talent { talent } => of_hero(&|hero| hero.talents.contains(talent)),
        When::Day { from } => sky::day(world) >= *from,
        When::Season { season } => sky::season(content, world) == Some(season),
        When::Weather { weather } => {
            of_hero(&|hero| sky::weather(content, world, &hero.place).as_ref() == Some(weather))
        }
        When::Dark => sky::sees_nothing(content, world, seat),
        When::Remembers { being, deed } => world.memories.get(being).is_some_and(|deeds| deeds.contains_key(deed)),
        When::Said { dialogue, node, reply } => {
            world.replied.contains(&(dialogue.clone(), node.clone(), reply.clone()))
        }
        When::Heard { dialogue, node } => world.heard.contains(&(dialogue.clone(), node.clone())),
        When::Companion { being } => society::follows(world, being).is_some() && whereabouts::is_able(world, being),
        When::Energy { min } => of_hero(&|hero| hero.energy >= *min),
        When::Hurt { percent } => {
            of_hero(&|hero| u32::from(hero.hit_points) * 100 <= u32::from(hero.hit_points_max) * u32::from(*percent))
        }
        When::Worn { item } => of_hero(&|hero| hero.worn.values().any(|worn| worn == item)),
        When::Knows { codex } => {
            let written = content.mechanics.codex.get(codex);
            of_hero(&|hero| hero.codex.contains(codex))
                || written.is_some_and(|codex| test(content, world, seat, &codex.known, asks_near))
        }
        When::Chapter { chapter } => world.chapters.iter().any(|(ended, _)| ended == chapter),
        When::Happened { happening } => world.happened.contains(happening),
        When::Heroes { min } => of_hero(&|hero| whereabouts::heroes_at(world, &hero.place).len() >= usize::from(*min)),
        When::All(all) => all.iter().all(|one| test(content, world, seat, one, asks_near)),
        When::Any(any) => any.iter().any(|one| test(content, world, seat, one, asks_near)),
        When::Not(not) => !test(content, world, seat, not, asks_near),
    }
}

fn hour_within(hour: u32, from: u32, to: u32) -> bool {
    if from <= to { (from..to).contains(&hour) } else { hour >= from || hour < to }
}

/// Whether a condition that stands like this in the books lasts at `tick`.
pub(crate) fn lasts(until: Option<&Option<u64>>, tick: u64) -> bool {
    until.is_some_and(|until| until.is_none_or(|end| end > tick))
}

/// The conditions of `books` that last at `tick`.
pub(crate) fn lasting(
    books: &std::collections::BTreeMap<ConditionId, Option<u64>>,
    tick: u64,
) -> impl Iterator<Item = &ConditionId> {
    books.iter().filter(move |(_, until)| until.is_none_or(|end| end > tick)).map(|(condition, _)| condition)
}
