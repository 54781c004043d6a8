//! Effects of content, turned into events.

use crate::command::Aim;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::{Body, Passage};
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::when::holds;
use crate::whereabouts::{able_at, being_hit_points, heroes_at, is_able, place_of};
use crate::world::{Gone, ITEMS_MAX, QUESTS_OPEN_MAX, Secret, VAL_MAX, World};
use crate::{fight, society, talk, time};
use gesta_content::DiceExpr;
use gesta_content::id::{BeingId, ExitId, ItemId, JournalId, PlaceId, QuestId};
use gesta_content::model::{Effect, When, Who};
use std::collections::BTreeSet;

/// Who causes effects and what the deed is aimed at.
#[derive(Clone)]
pub(crate) struct Cause {
    pub seat: SeatId,
    pub target: Option<Aim>,
}

/// Lets effects happen, in their order. Nothing follows the fall of the hero who causes them, or the end of the story:
/// who was carried off does not go on to climb the wall. What was set off after a fall is another matter and happens
/// whole: a happening or an arrival comes only once, and what it brings would be lost.
pub(crate) fn run(draft: &mut Draft<'_>, cause: &Cause, effects: &[Effect], dice: &mut Dice) {
    let since = draft.len();
    for effect in effects {
        // Content may send itself in a circle; the command is then refused as a whole.
        if draft.is_overfull() || draft.has_fallen_since(cause.seat, since) || draft.has_ended() {
            return;
        }
        one(draft, cause, effect, dice);
    }
}

fn one(draft: &mut Draft<'_>, cause: &Cause, effect: &Effect, dice: &mut Dice) {
    let seat = cause.seat;
    match effect {
        Effect::Damage { who, dice: expression, kind } => {
            for actor in whom(draft, cause, *who) {
                let by = dice.sum(expression);
                damage(draft, &actor, by, kind);
            }
        }
        Effect::Heal { who, dice: expression } => heal_all(draft, cause, *who, expression, dice),
        Effect::Afflict { who, condition, seconds } => {
            let content = draft.content;
            for actor in whom(draft, cause, *who) {
                let until = seconds.map(|seconds| fight::lasts_until(content, draft.world(), &actor, seconds));
                draft.emit(Body::Afflicted { actor, condition: condition.clone(), until });
            }
        }
        Effect::Relieve { who, condition } => {
            for actor in whom(draft, cause, *who) {
                draft.emit(Body::Relieved { actor, condition: condition.clone() });
            }
        }
        Effect::Give { item, count } => give(draft, seat, item, *count, Passage::Story),
        Effect::Take { item, count } => take(draft, seat, item, *count),
        Effect::Val(by) => change_val(draft, seat, i64::from(*by)),
        Effect::Energy(by) => change_energy(draft, seat, i32::from(*by)),
        Effect::Time(seconds) => time::pass(draft, &[seat], u64::from(*seconds)),
        Effect::Flag { flag, to } => draft.emit(Body::FlagSet { flag: flag.clone(), to: *to }),
        Effect::Stage { quest, stage } => move_quest(draft, quest, stage),
        Effect::Attitude { being, by } => society::change_attitude(draft, being, i16::from(*by)),
        Effect::RevealExit(exit) => reveal(draft, seat, Secret::Exit(exit.clone())),
        Effect::RevealFeature(feature) => reveal(draft, seat, Secret::Feature(feature.clone())),
        Effect::Open(exit) => draft.emit(Body::ExitSet { exit: exit.clone(), open: true }),
        Effect::Lock(exit) => draft.emit(Body::ExitSet { exit: exit.clone(), open: false }),
        Effect::Experience(by) => party_gains_experience(draft, cause, *by),
        Effect::Journal(page) => note(draft, seat, page),
        Effect::Cue(cue) => draft.emit(Body::Cued { seat, cue: cue.clone() }),
        Effect::End(ending) => draft.emit(Body::Ended { ending: ending.clone() }),
        Effect::Add { flag, by } => {
            let to = draft.world().flags.get(flag).copied().unwrap_or(0).saturating_add(*by);
            draft.emit(Body::FlagSet { flag: flag.clone(), to });
        }
        Effect::Reputation { faction, by } => society::change_reputation(draft, faction, i16::from(*by)),
        Effect::If { when, then, otherwise } => {
            let holds = holds(draft.content, draft.world(), seat, when);
            run(draft, cause, if holds { then } else { otherwise }, dice);
        }
        Effect::Deed { .. }
        | Effect::Join(_)
        | Effect::Part(_)
        | Effect::Weather { .. }
        | Effect::Codex(_)
        | Effect::Chapter(_)
        | Effect::Unlock => company(draft, cause, effect),
        Effect::Rest(_) | Effect::Learn(_) | Effect::Talent(_) | Effect::Refresh => growth(draft, seat, effect),
        Effect::Move(_)
        | Effect::Pass
        | Effect::Send { .. }
        | Effect::Remove(_)
        | Effect::Talk { .. }
        | Effect::Fight(_) => {
            scene(draft, cause, effect, dice);
        }
    }
}

fn party_gains_experience(draft: &mut Draft<'_>, cause: &Cause, by: u32) {
    for actor in whom(draft, cause, Who::Party) {
        if let Actor::Hero(seat) = actor {
            gain_experience(draft, seat, by);
        }
    }
}

/// Effects on what people remember, who goes along, the sky, and what is told of the world.
fn company(draft: &mut Draft<'_>, cause: &Cause, effect: &Effect) {
    let seat = cause.seat;
    match effect {
        Effect::Deed { deed, to } => {
            let aimed = match &cause.target {
                Some(Aim::Being(being)) => Some(being),
                _ => None,
            };
            if let Some(to) = to.as_ref().or(aimed) {
                society::do_deed(draft, seat, deed, to);
            }
        }
        Effect::Join(being) => join(draft, seat, being),
        Effect::Part(being) => part(draft, being),
        Effect::Weather { weather, hours } => {
            let until = draft.tick().saturating_add(u64::from(*hours) * 3_600);
            draft.emit(Body::WeatherSet { weather: weather.clone(), until });
        }
        Effect::Codex(codex) if draft.hero(seat).is_some_and(|hero| !hero.codex.contains(codex)) => {
            draft.emit(Body::CodexLearned { seat, codex: codex.clone() });
        }
        Effect::Chapter(chapter) if draft.world().chapters.iter().all(|(ended, _)| ended != chapter) => {
            draft.emit(Body::ChapterClosed { chapter: chapter.clone() });
        }
        Effect::Unlock => {
            if let Some(Aim::Exit(exit)) = &cause.target {
                draft.emit(Body::ExitSet { exit: exit.clone(), open: true });
            }
        }
        _ => {}
    }
}

/// A being goes along with a hero from now on, if it can and does not yet.
fn join(draft: &mut Draft<'_>, seat: SeatId, being: &BeingId) {
    if is_able(draft.world(), being) && society::follows(draft.world(), being).is_none() {
        draft.emit(Body::Followed { being: being.clone(), seat: Some(seat) });
    }
}

/// A being goes along no more, and stays where it is.
pub(crate) fn part(draft: &mut Draft<'_>, being: &BeingId) {
    if society::follows(draft.world(), being).is_some() {
        draft.emit(Body::Followed { being: being.clone(), seat: None });
    }
}

/// Effects on what a hero can do.
fn growth(draft: &mut Draft<'_>, seat: SeatId, effect: &Effect) {
    match effect {
        Effect::Rest(hours) => crate::decide::rest_of(draft, seat, *hours),
        Effect::Learn(spell) if draft.hero(seat).is_some_and(|hero| !hero.spells.contains(spell)) => {
            draft.emit(Body::SpellLearned { seat, spell: spell.clone(), chosen: false });
        }
        Effect::Talent(talent) if draft.hero(seat).is_some_and(|hero| !hero.talents.contains(talent)) => {
            draft.emit(Body::TalentGained { seat, talent: talent.clone(), chosen: false });
        }
        Effect::Refresh => draft.emit(Body::Refreshed { seat }),
        _ => {}
    }
}

/// Effects that change who is where, and with whom.
fn scene(draft: &mut Draft<'_>, cause: &Cause, effect: &Effect, dice: &mut Dice) {
    let seat = cause.seat;
    match effect {
        Effect::Move(to) => carry(draft, seat, (to, None)),
        Effect::Pass => {
            let Some(Aim::Exit(exit)) = &cause.target else { return };
            if let Some((_, written)) = draft.content.exit(exit) {
                carry(draft, seat, (&written.to, Some(exit)));
            }
        }
        Effect::Send { being, to } => send(draft, being, to),
        Effect::Remove(being) => {
            fight::leave(draft, &Actor::Being(being.clone()), None);
            draft.emit(Body::BeingGone { being: being.clone(), why: Gone::Left });
        }
        Effect::Talk { being, dialogue } => {
            let content = draft.content;
            let here = draft.place(seat);
            // Nobody talks with who is elsewhere.
            if here.is_some_and(|here| able_at(content, draft.world(), being, &here)) {
                talk::begin(draft, seat, being, dialogue, dice);
            }
        }
        Effect::Fight(beings) => fight::begin(draft, seat, beings, dice),
        _ => {}
    }
}

/// A hero goes somewhere else, out of any fight that it was in.
fn carry(draft: &mut Draft<'_>, seat: SeatId, (to, exit): (&PlaceId, Option<&ExitId>)) {
    let (actor, from) = (Actor::Hero(seat), draft.place(seat));
    fight::leave(draft, &actor, Some(to));
    draft.emit(Body::Moved { actor, from, to: to.clone(), exit: exit.cloned() });
}

/// A being goes somewhere else, out of any fight that it was in, and along with nobody any more.
fn send(draft: &mut Draft<'_>, being: &BeingId, to: &PlaceId) {
    let content = draft.content;
    if !is_able(draft.world(), being) {
        return;
    }
    let from = place_of(content, draft.world(), being);
    let actor = Actor::Being(being.clone());
    fight::leave(draft, &actor, Some(to));
    part(draft, being);
    draft.emit(Body::Moved { actor, from, to: to.clone(), exit: None });
}

fn whom(draft: &mut Draft<'_>, cause: &Cause, who: Who) -> Vec<Actor> {
    match who {
        Who::Actor => vec![Actor::Hero(cause.seat)],
        Who::Target => match &cause.target {
            Some(Aim::Being(being)) => vec![Actor::Being(being.clone())],
            Some(Aim::Hero(seat)) => vec![Actor::Hero(*seat)],
            Some(Aim::Exit(_) | Aim::Feature(_)) | None => Vec::new(),
        },
        Who::Party => {
            let Some(place) = draft.place(cause.seat) else { return Vec::new() };
            heroes_at(draft.world(), &place).into_iter().map(Actor::Hero).collect()
        }
    }
}

/// Hurts somebody, and sees to what follows when nothing is left.
pub(crate) fn damage(draft: &mut Draft<'_>, actor: &Actor, by: u16, kind: &gesta_content::Name) {
    hurt(draft, actor, (by, kind), Gone::Dead);
}

/// Hurts somebody as much as comes through to them; a being that is brought down is out as `fall` says.
pub(crate) fn hurt(draft: &mut Draft<'_>, actor: &Actor, (by, kind): (u16, &gesta_content::Name), fall: Gone) {
    let content = draft.content;
    let by = fight::comes_through(content, draft.world(), actor, (by, kind));
    if by == 0 {
        return;
    }
    match actor {
        Actor::Hero(seat) => {
            let Some(hero) = draft.hero(*seat) else { return };
            if hero.down {
                return crate::hero::hurt_while_down(draft, *seat);
            }
            let now = hero.hit_points.saturating_sub(by);
            draft.emit(Body::Damaged { actor: actor.clone(), by, kind: kind.clone(), now });
            crate::hero::after_hurt(draft, actor);
            if now == 0 {
                fight::hero_falls(draft, *seat);
            }
        }
        Actor::Being(being) => {
            let left = being_hit_points(content, draft.world(), being);
            // Who has nothing to lose, dead or without a body in the books, cannot be hurt.
            if left == 0 {
                return;
            }
            let wounds = draft.world().beings.get(being).map_or(0, |state| state.wounds);
            let by = by.min(left);
            let now = wounds.saturating_add(by);
            draft.emit(Body::Damaged { actor: actor.clone(), by, kind: kind.clone(), now });
            crate::hero::after_hurt(draft, actor);
            if by == left {
                fight::being_falls(draft, being, fall);
            }
        }
    }
}

fn heal_all(draft: &mut Draft<'_>, cause: &Cause, who: Who, expression: &DiceExpr, dice: &mut Dice) {
    for actor in whom(draft, cause, who) {
        let by = dice.sum(expression);
        heal(draft, &actor, by);
    }
}

/// Heals somebody, up to the most that they can have.
pub(crate) fn heal(draft: &mut Draft<'_>, actor: &Actor, by: u16) {
    let (by, now) = match actor {
        Actor::Hero(seat) => {
            let Some(hero) = draft.hero(*seat) else { return };
            if hero.down {
                return crate::hero::raise(draft, *seat, by);
            }
            let by = by.min(hero.hit_points_max.saturating_sub(hero.hit_points));
            (by, hero.hit_points + by)
        }
        Actor::Being(being) => {
            let wounds = draft.world().beings.get(being).map_or(0, |state| state.wounds);
            let by = by.min(wounds);
            (by, wounds - by)
        }
    };
    if by > 0 {
        draft.emit(Body::Healed { actor: actor.clone(), by, now });
    }
}

/// Gives items to a hero. What is too much to carry falls to the ground.
pub(crate) fn give(draft: &mut Draft<'_>, seat: SeatId, item: &ItemId, count: u16, from: Passage) {
    let Some(hero) = draft.hero(seat) else { return };
    let place = hero.place.clone();
    let room = ITEMS_MAX.saturating_sub(carried(hero));
    draft.emit(Body::ItemGained { seat, item: item.clone(), count, from });
    let too_many = u16::try_from(u32::from(count).saturating_sub(room)).unwrap_or(u16::MAX);
    if too_many > 0 {
        let to = Passage::Ground(place);
        draft.emit(Body::ItemLost { seat, item: item.clone(), count: too_many, to });
    }
}

/// How many things a hero carries.
pub(crate) fn carried(hero: &crate::Hero) -> u32 {
    hero.items.values().map(|count| u32::from(*count)).sum()
}

fn take(draft: &mut Draft<'_>, seat: SeatId, item: &ItemId, count: u16) {
    let have = draft.hero(seat).and_then(|hero| hero.items.get(item).copied()).unwrap_or(0);
    let count = count.min(have);
    if count > 0 {
        draft.emit(Body::ItemLost { seat, item: item.clone(), count, to: Passage::Story });
    }
}

/// Changes a hero's coins; never below nothing or above [`VAL_MAX`].
pub(crate) fn change_val(draft: &mut Draft<'_>, seat: SeatId, by: i64) {
    let Some(hero) = draft.hero(seat) else { return };
    let had = i64::from(hero.val);
    let now = had.saturating_add(by).clamp(0, i64::from(VAL_MAX));
    if now != had {
        // Between 0 and VAL_MAX, so it fits.
        draft.emit(Body::ValChanged { seat, by: now - had, now: now as u32 });
    }
}

/// Changes a hero's energy; never below 0 or above the most.
pub(crate) fn change_energy(draft: &mut Draft<'_>, seat: SeatId, by: i32) {
    let Some(hero) = draft.hero(seat) else { return };
    let had = i32::from(hero.energy);
    let now = had.saturating_add(by).clamp(0, i32::from(hero.energy_max));
    if now != had {
        // Between 0 and a u16, so it fits.
        draft.emit(Body::EnergyChanged { seat, by: now - had, now: now as u16 });
    }
}

/// A quest goes to a stage, if it may.
pub(crate) fn move_quest(draft: &mut Draft<'_>, quest: &QuestId, stage: &gesta_content::Name) {
    let written = draft.content.mechanics.quests.get(quest);
    let Some(to) = written.and_then(|quest| quest.stages.iter().find(|known| known.name == *stage)) else { return };
    let closed = to.closes;
    let world = draft.world();
    if world.quests.get(quest).is_some_and(|state| state.closed || state.stage == *stage) {
        return;
    }
    if !has_room_for(world, quest) {
        return draft.refuse(Rejection::TooManyQuests { limit: QUESTS_OPEN_MAX as u32 });
    }
    draft.emit(Body::QuestMoved { quest: quest.clone(), stage: stage.clone(), closed });
}

/// Whether a quest goes on, or one more can begin.
fn has_room_for(world: &World, quest: &QuestId) -> bool {
    world.quests.contains_key(quest) || open_quests(world) < QUESTS_OPEN_MAX
}

fn open_quests(world: &World) -> usize {
    world.quests.values().filter(|state| !state.closed).count()
}

/// Whether there is room for all quests that these effects may begin, whatever else they do.
pub(crate) fn are_open_to<'e>(world: &World, effects: impl IntoIterator<Item = &'e Effect>) -> bool {
    let mut new = BTreeSet::new();
    effects.into_iter().for_each(|effect| begun(world, effect, &mut new));
    new.is_empty() || open_quests(world) + new.len() <= QUESTS_OPEN_MAX
}

fn begun<'e>(world: &World, effect: &'e Effect, new: &mut BTreeSet<&'e QuestId>) {
    match effect {
        Effect::Stage { quest, .. } if !world.quests.contains_key(quest) => _ = new.insert(quest),
        Effect::If { then, otherwise, .. } => then.iter().chain(otherwise).for_each(|effect| begun(world, effect, new)),
        _ => {}
    }
}

fn note(draft: &mut Draft<'_>, seat: SeatId, page: &JournalId) {
    if draft.hero(seat).is_some_and(|hero| hero.journal.iter().all(|(known, _)| known != page)) {
        draft.emit(Body::Noted { seat, page: page.clone() });
    }
}

fn reveal(draft: &mut Draft<'_>, seat: SeatId, secret: Secret) {
    if draft.hero(seat).is_some_and(|hero| !hero.secrets.contains(&secret)) {
        draft.emit(Body::Revealed { seat, secret });
    }
}

/// Gives experience, and the levels that it reaches.
pub(crate) fn gain_experience(draft: &mut Draft<'_>, seat: SeatId, by: u32) {
    let Some(hero) = draft.hero(seat) else { return };
    let now = hero.experience.saturating_add(by);
    draft.emit(Body::ExperienceGained { seat, by, now });
    crate::hero::rise(draft, seat);
}

/// Endings that are reached of themselves.
pub(crate) fn check_endings(draft: &mut Draft<'_>, seat: SeatId) {
    let content = draft.content;
    let mut of_themselves = content.mechanics.endings.values().filter(|ending| ending.when != When::Never).peekable();
    // Looking at the world costs a copy of it; most stories end by an effect only.
    if of_themselves.peek().is_none() || draft.world().ended.is_some() {
        return;
    }
    let reached = of_themselves.find(|ending| holds(content, draft.world(), seat, &ending.when));
    if let Some(ending) = reached {
        draft.emit(Body::Ended { ending: ending.id.clone() });
    }
}
