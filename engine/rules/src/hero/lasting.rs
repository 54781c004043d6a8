//! Conditions over time: harm that comes again at each turn of a fight and once in a minute elsewhere, what ends when
//! somebody is hurt, and what has run out.

use crate::dice::Dice;
use crate::draft::Draft;
use crate::effect::damage;
use crate::event::Body;
use crate::fight;
use crate::seat::{Actor, SeatId};
use crate::world::World;
use gesta_content::id::ConditionId;
use gesta_content::model::Harm;
use std::collections::BTreeMap;

/// Seconds between two bouts of harm.
const HARM_SECONDS: u64 = 60;
/// Most bouts of harm of one command: a day on the road is not rolled minute by minute.
const BOUTS_MAX: u64 = 240;

/// Everybody's conditions, with who has them.
fn books(world: &World) -> Vec<(Actor, &BTreeMap<ConditionId, Option<u64>>)> {
    let heroes = world.heroes.iter().filter(|(_, hero)| !hero.dead);
    let heroes = heroes.map(|(seat, hero)| (Actor::Hero(*seat), &hero.conditions));
    let beings = world.beings.iter().filter(|(_, state)| state.gone.is_none());
    heroes.chain(beings.map(|(being, state)| (Actor::Being(being.clone()), &state.conditions))).collect()
}

fn fights(world: &World, actor: &Actor) -> bool {
    match actor {
        Actor::Hero(seat) => fight::place_of_hero(world, *seat).is_some(),
        Actor::Being(being) => fight::place_of_being(world, being).is_some(),
    }
}

/// The harm that somebody's conditions bring at its turn in a fight.
pub(crate) fn turn_of_harm(draft: &mut Draft<'_>, actor: &Actor, dice: &mut Dice) {
    let content = draft.content;
    let felt = fight::conditions(content, draft.world(), actor);
    let harm: Vec<&Harm> = felt.into_iter().filter_map(|felt| felt.harm.as_ref()).collect();
    for harm in harm {
        let by = dice.sum(&harm.dice);
        damage(draft, actor, by, &harm.kind);
    }
}

/// The harm of the minutes that have passed in this command, for everybody who was hurting before it, still is, and did
/// not fight meanwhile.
pub(crate) fn minutes_of_harm(draft: &mut Draft<'_>, dice: &mut Dice) {
    let before = draft.before();
    let now = draft.tick();
    if now / HARM_SECONDS == before.tick / HARM_SECONDS {
        return;
    }
    for (actor, harm, bouts) in bouts(draft, before, now) {
        let by = (0..bouts).fold(0_u16, |sum, _| sum.saturating_add(dice.sum(&harm.dice)));
        let falls = matches!(&actor, Actor::Hero(seat) if draft.hero(*seat).is_none_or(|hero| hero.down));
        if !falls && !draft.is_nearly_full() {
            damage(draft, &actor, by, &harm.kind);
        }
    }
}

/// Who is to be hurt by what how often.
fn bouts<'c>(draft: &mut Draft<'c>, before: &World, now: u64) -> Vec<(Actor, &'c Harm, u64)> {
    let content = draft.content;
    let world = draft.world();
    let mut all = Vec::new();
    for (actor, conditions) in books(before) {
        if fights(before, &actor) || fights(world, &actor) {
            continue;
        }
        for (id, until) in conditions {
            let Some(harm) = content.mechanics.conditions.get(id).and_then(|condition| condition.harm.as_ref()) else {
                continue;
            };
            let end = until.map_or(now, |until| until.min(now));
            let bouts = (end / HARM_SECONDS).saturating_sub(before.tick / HARM_SECONDS).min(BOUTS_MAX);
            if bouts > 0 && still_has(world, &actor, id) {
                all.push((actor.clone(), harm, bouts));
            }
        }
    }
    all
}

fn still_has(world: &World, actor: &Actor, condition: &ConditionId) -> bool {
    match actor {
        Actor::Hero(seat) => world.heroes.get(seat).is_some_and(|hero| hero.conditions.contains_key(condition)),
        Actor::Being(being) => world.beings.get(being).is_some_and(|state| state.conditions.contains_key(condition)),
    }
}

/// Somebody was hurt: what ends with that ends.
pub(crate) fn after_hurt(draft: &mut Draft<'_>, actor: &Actor) {
    let content = draft.content;
    let felt = fight::conditions(content, draft.world(), actor).into_iter();
    let ended: Vec<ConditionId> = felt.filter(|felt| felt.ends_when_hurt).map(|felt| felt.id.clone()).collect();
    for condition in ended {
        draft.emit(Body::Relieved { actor: actor.clone(), condition });
    }
}

/// Conditions that have run out end.
pub(crate) fn expire(draft: &mut Draft<'_>) {
    let now = draft.tick();
    let mut over: Vec<(Actor, ConditionId)> = Vec::new();
    for (actor, conditions) in books(draft.world()) {
        let ended = conditions.iter().filter(|(_, until)| until.is_some_and(|until| until <= now));
        over.extend(ended.map(|(id, _)| (actor.clone(), id.clone())));
    }
    for (actor, condition) in over {
        // What finds no room in this command ends with the next; it has no hold on anybody any more.
        if draft.is_nearly_full() {
            return;
        }
        draft.emit(Body::Relieved { actor, condition });
    }
}

/// Whoever finds a fallen hero sees to what would kill it again.
pub(crate) fn tend(draft: &mut Draft<'_>, seat: SeatId) {
    let content = draft.content;
    let Some(hero) = draft.hero(seat) else { return };
    let harms = |id: &&ConditionId| content.mechanics.conditions.get(*id).is_some_and(|it| it.harm.is_some());
    let harmful: Vec<ConditionId> = hero.conditions.keys().filter(harms).cloned().collect();
    for condition in harmful {
        draft.emit(Body::Relieved { actor: Actor::Hero(seat), condition });
    }
}
