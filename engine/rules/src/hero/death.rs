//! Between falling and dying. A hero who is down rolls a death save at each of its turns while others fight on. Where
//! nobody fights on, story mode has the party found (`fight::end`), and in iron mode the saves are rolled out here.

use crate::check::{Prepared, of_skill};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::{Body, Purpose};
use crate::seat::SeatId;
use crate::world::{Hero, Mode, World};
use crate::{fight, resolve, time};
use gesta_content::Content;
use gesta_content::model::{Band, DeathSaves};

/// Sides of the die of a death save.
const DEATH_DIE: u8 = 20;
/// How long somebody lies out of its senses, in seconds.
const FAINT_SECONDS: u64 = 3_600;
/// What stands as the roll where no die was rolled: who is down was hurt.
const NO_ROLL: u8 = 0;

/// What a death save came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    Lies,
    Up,
    Safe,
    Dead,
}

/// What one roll makes of successes and failures so far.
fn after_roll(rules: &DeathSaves, (successes, failures): (u8, u8), natural: u8) -> ((u8, u8), Turn) {
    let (successes, failures) = match natural {
        DEATH_DIE => return ((successes, failures), Turn::Up),
        1 => (successes, failures.saturating_add(2)),
        _ if natural >= rules.difficulty => (successes.saturating_add(1), failures),
        _ => (successes, failures.saturating_add(1)),
    };
    let turn = if failures >= rules.failures {
        Turn::Dead
    } else if successes >= rules.successes {
        Turn::Safe
    } else {
        Turn::Lies
    };
    ((successes, failures), turn)
}

/// Whether a hero lies there and fights for its life.
fn is_dying(hero: &Hero) -> bool {
    hero.down && !hero.dead && !hero.stable
}

/// A fallen hero rolls a death save.
pub(crate) fn death_save(draft: &mut Draft<'_>, seat: SeatId, dice: &mut Dice) {
    let rules = draft.content.mechanics.rules.death;
    let Some(saves) = draft.hero(seat).filter(|hero| is_dying(hero)).map(|hero| hero.death_saves) else { return };
    let natural = dice.roll(DEATH_DIE);
    let (saves, turn) = after_roll(&rules, saves, natural);
    tell(draft, seat, (natural, saves), turn);
}

fn tell(draft: &mut Draft<'_>, seat: SeatId, (natural, (successes, failures)): (u8, (u8, u8)), turn: Turn) {
    draft.emit(Body::DeathSaved { seat, natural, successes, failures });
    match turn {
        Turn::Lies => {}
        Turn::Up => raise(draft, seat, 1),
        Turn::Safe => draft.emit(Body::HeroStable { seat }),
        Turn::Dead => draft.emit(Body::HeroDied { seat }),
    }
}

/// A hero who is down is hurt: that is a failed death save, and whoever was out of danger is in it again.
pub(crate) fn hurt_while_down(draft: &mut Draft<'_>, seat: SeatId) {
    let rules = draft.content.mechanics.rules.death;
    let Some(hero) = draft.hero(seat).filter(|hero| hero.down && !hero.dead) else { return };
    let (successes, failures) = if hero.stable { (0, 0) } else { hero.death_saves };
    let failures = failures.saturating_add(1);
    let turn = if failures >= rules.failures { Turn::Dead } else { Turn::Lies };
    tell(draft, seat, (NO_ROLL, (successes, failures)), turn);
}

/// A hero who is down, and not dead, gets up with so many hit points; into the fight that goes on there, if any.
pub(crate) fn raise(draft: &mut Draft<'_>, seat: SeatId, hit_points: u16) {
    let Some(hero) = draft.hero(seat).filter(|hero| hero.down && !hero.dead) else { return };
    let hit_points = hit_points.clamp(1, hero.hit_points_max.max(1));
    draft.emit(Body::HeroUp { seat, hit_points });
    fight::join_all(draft);
}

/// Whether a hero who is down when a fight is won gets up again: the dead do in story mode, where nobody dies for good.
pub(crate) fn gets_up(world: &World, seat: SeatId) -> bool {
    world.heroes.get(&seat).is_some_and(|hero| hero.down && (!hero.dead || world.mode == Mode::Story))
}

/// The check of binding somebody up, prepared.
pub(crate) fn prepare_mend(content: &Content, world: &World, seat: SeatId) -> Option<Prepared> {
    let rules = &content.mechanics.rules;
    of_skill(content, world, seat, &rules.mend_skill, i16::from(rules.mend_difficulty))
}

/// A hero binds up another who is down: a success brings it out of danger, a critical to its feet. Nothing happens
/// where there is nobody to bind up.
pub(crate) fn mend(draft: &mut Draft<'_>, seat: SeatId, whom: SeatId, dice: &mut Dice) {
    let content = draft.content;
    let world = draft.world();
    if !world.heroes.get(&whom).is_some_and(is_dying) {
        return;
    }
    let Some(check) = prepare_mend(content, world, seat) else { return };
    match resolve::roll(draft, seat, Purpose::Mend(whom), &check, dice) {
        Band::Critical => raise(draft, whom, 1),
        Band::Success | Band::Cost => draft.emit(Body::HeroStable { seat: whom }),
        Band::Failure | Band::Disaster => {}
    }
}

/// Iron mode, where a fall is not the end of it but may be. Where nobody fights on, who fell and has a companion
/// standing by gets up again; who has none rolls its death saves out, and comes to itself if it lives; and when nobody at all is on its feet any more,
/// the story falls to its end.
pub(crate) fn settle_fallen(draft: &mut Draft<'_>, dice: &mut Dice) {
    if draft.world().mode != Mode::Iron || draft.has_ended() || draft.world().ended.is_some() {
        return;
    }
    let world = draft.world();
    let stands_by = |seat: &SeatId| {
        let place = world.heroes.get(seat).map(|hero| &hero.place);
        world.heroes.values().any(|other| !other.down && Some(&other.place) == place)
    };
    let (helped, alone): (Vec<SeatId>, Vec<SeatId>) = lying(world, |hero| !hero.dead).into_iter().partition(stands_by);
    for seat in helped {
        raise(draft, seat, 1);
    }
    for seat in alone {
        roll_out(draft, seat, dice);
        come_round(draft, seat);
    }
    let world = draft.world();
    if !world.heroes.is_empty() && world.heroes.values().all(|hero| hero.down) {
        fight::fall(draft);
    }
}

/// Whoever is out of danger, and has nobody to help it up, comes to itself after a while where it lies.
fn come_round(draft: &mut Draft<'_>, seat: SeatId) {
    if draft.hero(seat).is_some_and(|hero| hero.down && hero.stable && !hero.dead) {
        draft.emit(Body::HeroUp { seat, hit_points: 1 });
        super::tend(draft, seat);
        time::pass(draft, &[seat], FAINT_SECONDS);
    }
}

/// Heroes who are down, and of whom `is` holds, where no fight goes on.
fn lying(world: &World, is: impl Fn(&Hero) -> bool) -> Vec<SeatId> {
    let there = |hero: &Hero| hero.down && is(hero) && !world.fights.contains_key(&hero.place);
    world.heroes.iter().filter(|(_, hero)| there(hero)).map(|(seat, _)| *seat).collect()
}

/// All death saves of a hero at once, told by how they ended.
fn roll_out(draft: &mut Draft<'_>, seat: SeatId, dice: &mut Dice) {
    let rules = draft.content.mechanics.rules.death;
    let dying = draft.hero(seat).filter(|hero| is_dying(hero));
    let Some(mut saves) = dying.map(|hero| hero.death_saves) else { return };
    // Each roll counts on one of two sides, or ends it: there are no more rolls than both sides need together.
    for _ in 0..=u16::from(rules.successes) + u16::from(rules.failures) {
        let natural = dice.roll(DEATH_DIE);
        let (now, turn) = after_roll(&rules, saves, natural);
        saves = now;
        if turn != Turn::Lies {
            return tell(draft, seat, (natural, saves), turn);
        }
    }
}
