//! What creatures do in a fight, by their profile. Deterministic, given the dice. Those who go along with the party fight
//! on its side by the same profiles, and do not run.

use super::attack::{self, can_aim};
use super::reach::{self, approach, shift};
use super::sides::{fighter, has, is_ally, is_beset, is_held, opponents, skill_of};
use super::{contest, hide, morale};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::{Body, Purpose};
use crate::rejection::Rejection;
use crate::seat::Actor;
use crate::whereabouts::being_hit_points;
use crate::world::{Fight, Fighter, Spot, Stance, World};
use gesta_content::Content;
use gesta_content::id::{BeingId, PlaceId};
use gesta_content::model::{Attack, Profile, Stats};

/// One creature takes its turn.
pub(super) fn act(draft: &mut Draft<'_>, place: &PlaceId, being: &BeingId, dice: &mut Dice) {
    let content = draft.content;
    let Some(stats) = super::stats(content, being) else { return };
    let actor = Actor::Being(being.clone());
    let runs = !is_ally(draft.world(), &actor) && morale::breaks(draft, place, (being, stats), dice);
    if runs && morale::gives_up(draft, place, (being, stats), dice) {
        return;
    }
    let world = draft.world();
    let Some(fight) = world.fights.get(place) else { return };
    let (seen, hidden): (Vec<&Fighter>, Vec<&Fighter>) =
        opponents(world, fight, &actor).into_iter().partition(|other| can_aim(world, fight, &other.actor));
    if seen.is_empty() {
        let hidden: Vec<Actor> = hidden.into_iter().map(|other| other.actor.clone()).collect();
        return hide::search(draft, place, being, &hidden, dice);
    }
    if stats.profile == Profile::Caster && crate::decide::cast_by_being(draft, being, dice) {
        return;
    }
    if keeps_away(stats) && is_shooter(stats) {
        shoot(draft, place, (being, stats), dice);
    } else {
        fight_on(draft, place, (being, stats), dice);
    }
}

fn keeps_away(stats: &Stats) -> bool {
    matches!(stats.profile, Profile::Archer | Profile::Caster)
}

fn is_shooter(stats: &Stats) -> bool {
    stats.attacks.iter().any(|attack| attack.ranged)
}

/// Steps away from who is at hand as far as one move goes, and shoots at who is hurt the most.
fn shoot(draft: &mut Draft<'_>, place: &PlaceId, (being, stats): (&BeingId, &Stats), dice: &mut Dice) {
    let content = draft.content;
    let actor = Actor::Being(being.clone());
    let world = draft.world();
    let Some(fight) = world.fights.get(place) else { return };
    let Some(own) = fighter(fight, &actor) else { return };
    let to = match own.spot {
        Spot::Engaged if is_beset(world, fight, &actor) => Some(Spot::Near),
        Spot::Near => Some(Spot::Far),
        Spot::Engaged | Spot::Far | Spot::Zone(_) => None,
    };
    let to = to.filter(|_| !own.moved && !is_held(content, world, fight, &actor));
    if let Some(to) = to {
        if !reach::give_opening(draft, place, &actor, dice) {
            return;
        }
        shift(draft, place, &actor, &to);
    }
    let world = draft.world();
    let Some(fight) = world.fights.get(place) else { return };
    let target = ranked(content, world, fight, (&actor, stats.profile)).into_iter().next();
    let shot = stats.attacks.iter().find(|attack| attack.ranged);
    if let (Some(target), Some(shot)) = (target, shot) {
        attack::by_being(draft, place, (being, shot), &target, dice);
    }
}

/// What a creature that fights at hand can do about a foe.
enum Deed<'c> {
    Strike(Actor, &'c Attack),
    Hold(Actor),
    BreakFree(Actor),
    Go(Spot),
    Wait,
}

fn fight_on(draft: &mut Draft<'_>, place: &PlaceId, (being, stats): (&BeingId, &Stats), dice: &mut Dice) {
    let content = draft.content;
    let actor = Actor::Being(being.clone());
    let Some(deed) = plan(content, draft.world(), place, (being, stats)) else { return };
    match deed {
        Deed::Strike(target, attack) => {
            let far = attack.ranged || reach::close_in(draft, place, &actor, &target).is_ok();
            if far {
                attack::by_being(draft, place, (being, attack), &target, dice);
            }
            if stats.profile == Profile::Skirmisher {
                slip_away(draft, place, &actor);
            }
        }
        Deed::Hold(target) => {
            let wrestle = &content.mechanics.rules.wrestle_skill;
            let purpose = Purpose::Grapple(target.clone());
            if contest::of_being(draft, (being, wrestle), (&target, wrestle), purpose, dice) {
                reach::set_stance(draft, place, &target, (Stance::Grappled, Some(&actor)), true);
            }
        }
        Deed::BreakFree(holder) => {
            let wrestle = &content.mechanics.rules.wrestle_skill;
            let purpose = Purpose::BreakFree(holder.clone());
            if contest::of_being(draft, (being, wrestle), (&holder, wrestle), purpose, dice) {
                reach::end_stance(draft, place, &actor, Stance::Grappled);
            }
        }
        Deed::Go(to) => shift(draft, place, &actor, &to),
        Deed::Wait => draft.emit(Body::Guarded { place: place.clone(), actor }),
    }
}

/// What a creature that fights at hand does: it strikes the first it wants that it can reach; shoots where it reaches
/// nobody; or goes nearer.
fn plan<'c>(
    content: &Content,
    world: &World,
    place: &PlaceId,
    (being, stats): (&BeingId, &'c Stats),
) -> Option<Deed<'c>> {
    let actor = Actor::Being(being.clone());
    let fight = world.fights.get(place)?;
    let own = fighter(fight, &actor)?;
    let blade = stats.attacks.iter().find(|attack| !attack.ranged);
    let shot = stats.attacks.iter().find(|attack| attack.ranged);
    let wanted = ranked(content, world, fight, (&actor, stats.profile));
    let reached = |target: &Actor| fighter(fight, target).map(|other| approach(content, world, fight, (own, other)));
    let at_hand = wanted.iter().find(|target| matches!(reached(target), Some(Ok(_))));
    if let (Some(target), Some(blade)) = (at_hand, blade) {
        let here = matches!(reached(target), Some(Ok(false)));
        if here && stats.profile == Profile::Brute && would_hold(content, world, fight, (being, target)) {
            return Some(Deed::Hold(target.clone()));
        }
        return Some(Deed::Strike(target.clone(), blade));
    }
    let first = wanted.first()?;
    if let Some(shot) = shot {
        return Some(Deed::Strike(first.clone(), shot));
    }
    if let Some(holder) = super::sides::holder(world, fight, &actor) {
        return Some(Deed::BreakFree(holder.clone()));
    }
    let held = matches!(reached(first), Some(Err(Rejection::HeldFast))) || is_held(content, world, fight, &actor);
    if own.moved || held {
        return Some(Deed::Wait);
    }
    let goal = fighter(fight, first).map(|other| &other.spot);
    Some(match (&own.spot, goal) {
        (Spot::Far | Spot::Engaged, _) => Deed::Go(Spot::Near),
        (_, Some(Spot::Far)) => Deed::Go(Spot::Far),
        _ => Deed::Wait,
    })
}

/// Whether a brute that has learned to wrestle holds a foe fast instead of striking: one that is badly hurt, so that it
/// does not get away.
fn would_hold(content: &Content, world: &World, fight: &Fight, (being, target): (&BeingId, &Actor)) -> bool {
    let Actor::Hero(seat) = target else { return false };
    let wrestles = skill_of(content, being, &content.mechanics.rules.wrestle_skill) > 0;
    let hurt = world.heroes.get(seat).is_some_and(|hero| hero.hit_points.saturating_mul(2) <= hero.hit_points_max);
    let holds_already = fight
        .stances
        .iter()
        .any(|((_, stance), by)| *stance == Stance::Grappled && by.as_ref() == Some(&Actor::Being(being.clone())));
    wrestles && hurt && !holds_already && !has(world, fight, target, Stance::Grappled)
}

/// A skirmisher that was at hand already steps away after its blow, too quick to give an opening.
fn slip_away(draft: &mut Draft<'_>, place: &PlaceId, actor: &Actor) {
    let content = draft.content;
    let world = draft.world();
    let Some(fight) = world.fights.get(place) else { return };
    let own = fighter(fight, actor).filter(|own| !own.out && !own.moved && own.spot == Spot::Engaged);
    if own.is_some() && !is_held(content, world, fight, actor) {
        shift(draft, place, actor, &Spot::Near);
    }
}

/// Those of the other side who can be aimed at, first whom a profile wants most.
fn ranked(content: &Content, world: &World, fight: &Fight, (actor, profile): (&Actor, Profile)) -> Vec<Actor> {
    let own = fighter(fight, actor);
    let mut foes: Vec<&Fighter> =
        opponents(world, fight, actor).into_iter().filter(|other| can_aim(world, fight, &other.actor)).collect();
    let steps = |other: &Fighter| match own.map(|own| approach(content, world, fight, (own, other))) {
        Some(Ok(false)) => 0_u16,
        Some(Ok(true)) => 1,
        _ => 2,
    };
    foes.sort_by_key(|other| {
        let (left, lost) = health(content, world, &other.actor);
        let wish = match profile {
            Profile::Skirmisher | Profile::Archer | Profile::Caster => (left, 0),
            Profile::Brute | Profile::Coward => (steps(other), 0),
            Profile::Pack => (u16::from(other.spot != Spot::Engaged), u16::MAX - lost),
        };
        (wish, other.actor.clone())
    });
    foes.into_iter().map(|other| other.actor.clone()).collect()
}

/// Hit points that somebody has left and has lost.
fn health(content: &Content, world: &World, actor: &Actor) -> (u16, u16) {
    match actor {
        Actor::Hero(seat) => world
            .heroes
            .get(seat)
            .map_or((u16::MAX, 0), |hero| (hero.hit_points, hero.hit_points_max.saturating_sub(hero.hit_points))),
        Actor::Being(being) => {
            let lost = world.beings.get(being).map_or(0, |state| state.wounds);
            (being_hit_points(content, world, being), lost)
        }
    }
}
