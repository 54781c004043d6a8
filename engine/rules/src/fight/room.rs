//! How much of a fight fits into one command. Everybody between two players' turns acts in the same command, which may
//! cause [`EVENTS_PER_COMMAND_MAX`] events: where that is not enough for all, some hold back, and others in the next round.

use super::sides::{foes, heroes_up, is_ally, opponents, stats};
use crate::draft::Draft;
use crate::hero;
use crate::seat::Actor;
use crate::world::{EVENTS_PER_COMMAND_MAX, Fight, Hero, World};
use gesta_content::Content;
use gesta_content::id::PlaceId;
use gesta_content::model::{PowerTarget, Profile};

/// Most events of a turn that touches one foe: coming there, an opening, blow, harm, what a hit brings, a fall.
const TURN_EVENTS: usize = 12;
/// More of them for each further foe whom a spell touches.
const TOUCHED_EVENTS: usize = 3;
/// Events of a turn on average.
const USUAL_EVENTS: usize = 4;
/// Events of the turn of who is down: it begins, the death save, what that comes to.
const LYING_EVENTS: usize = 4;
/// Most events of a turn of who stands on guard: it begins, the guard, and the harm and fall that a condition brings.
const GUARDING_EVENTS: usize = 8;
/// Events of a hero who is carried home.
const CARRIED_EVENTS: usize = 4;
/// Events of a hero who reaches a level.
const RISING_EVENTS: usize = 5;
/// Events that close a fight or a command, whoever is in it.
const CLOSING_EVENTS: usize = 6;

/// Who of those that act before the next player holds back.
pub(super) struct Crowd {
    /// How many they are.
    count: usize,
    /// How many of them fit.
    fits: usize,
    /// How many had their turn, or held back.
    passed: usize,
    /// Moves on by as many as fit with each round.
    shift: usize,
}

impl Crowd {
    pub(super) fn new(draft: &Draft<'_>, count: usize, round: u32) -> Crowd {
        let room = EVENTS_PER_COMMAND_MAX.saturating_sub(draft.len() + TURN_EVENTS);
        let fits = (room / USUAL_EVENTS).max(1);
        // A remainder of a u32, which fits.
        let shift = (round as usize).wrapping_mul(fits) % count.max(1);
        Crowd { count, fits, passed: 0, shift }
    }

    /// Whether it is the next one's part to hold back in this round.
    pub(super) fn holds_back(&mut self) -> bool {
        let at = self.passed;
        self.passed += 1;
        self.count > self.fits && (at + self.shift) % self.count >= self.fits
    }
}

/// What somebody does at its turn, as far as the room for it depends on that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    /// It acts: a blow, a spell.
    Acts,
    /// It stands on guard.
    Guards,
    /// It is down and rolls a death save.
    Lies,
}

/// What somebody does at its turn that fits into the command: what it would, or else, for a hero on its feet, standing
/// on guard. `None`: not even that.
pub(super) fn deed(draft: &mut Draft<'_>, place: &PlaceId, (actor, wish): (&Actor, Deed)) -> Option<Deed> {
    if fits(draft, place, actor, wish) {
        return Some(wish);
    }
    let can_guard = wish == Deed::Acts && matches!(actor, Actor::Hero(_));
    (can_guard && fits(draft, place, actor, Deed::Guards)).then_some(Deed::Guards)
}

/// Whether a turn of somebody, and what may follow from it, fits into the command.
fn fits(draft: &mut Draft<'_>, place: &PlaceId, actor: &Actor, deed: Deed) -> bool {
    let content = draft.content;
    let world = draft.world();
    let needed = world.fights.get(place).map_or(0, |fight| needed(content, world, fight, (actor, deed)));
    draft.len() + needed <= EVENTS_PER_COMMAND_MAX
}

fn needed(content: &Content, world: &World, fight: &Fight, (actor, deed): (&Actor, Deed)) -> usize {
    let up = heroes_up(world, fight).len();
    let touched = match deed {
        Deed::Lies => return LYING_EVENTS + CLOSING_EVENTS,
        Deed::Guards => {
            // Even who only stands there may fall by what it suffers from.
            let lost = if up <= 1 { CARRIED_EVENTS * world.heroes.len() } else { 0 };
            return GUARDING_EVENTS + lost + CLOSING_EVENTS;
        }
        Deed::Acts if casts(content, world, actor) => opponents(world, fight, actor).len().max(1),
        Deed::Acts => 1,
    };
    let lost = if up <= touched && !is_ally(world, actor) { CARRIED_EVENTS * world.heroes.len() } else { 0 };
    let won = if foes(world, fight).count() <= touched { victory(content, world, fight) } else { 0 };
    TURN_EVENTS + TOUCHED_EVENTS * (touched - 1) + lost.max(won) + CLOSING_EVENTS
}

/// Whether somebody may touch many at once.
fn casts(content: &Content, world: &World, actor: &Actor) -> bool {
    match actor {
        Actor::Being(being) => {
            stats(content, being).is_some_and(|stats| stats.profile == Profile::Caster && !stats.spells.is_empty())
        }
        Actor::Hero(seat) => world.heroes.get(seat).is_some_and(|hero| knows_of_many(content, hero)),
    }
}

/// Whether a hero has a power over all foes at once.
fn knows_of_many(content: &Content, hero: &Hero) -> bool {
    let spells = hero::known_spells(content, hero);
    let spells = spells.iter().filter_map(|id| content.mechanics.spells.get(id)).map(|spell| &spell.power);
    let talents = hero.talents.iter().filter_map(|id| content.mechanics.talents.get(id)?.power.as_ref());
    spells.chain(talents).any(|power| power.target == PowerTarget::Foes)
}

/// What a victory brings: experience, levels, and the fallen up again.
fn victory(content: &Content, world: &World, fight: &Fight) -> usize {
    let all = fight.fighters.iter().filter(|fighter| !is_ally(world, &fighter.actor));
    let worth = all.fold(0_u32, |sum, fighter| match &fighter.actor {
        Actor::Being(being) => sum.saturating_add(stats(content, being).map_or(0, |stats| stats.experience)),
        Actor::Hero(_) => sum,
    });
    let rises = |hero: &Hero| {
        let with = hero.experience.saturating_add(worth);
        content.mechanics.rules.levels.iter().any(|step| step.level > hero.level && step.experience <= with)
    };
    let heroes = world.heroes.values();
    heroes.map(|hero| 1 + usize::from(hero.down) + if rises(hero) { RISING_EVENTS } else { 0 }).sum()
}
