//! Fights: who is in them, whose turn it is, how somebody falls and how they end. Attacks stand in [`attack`], what
//! creatures do in [`creature`].

pub(crate) mod attack;
mod creature;
mod end;

pub(crate) use end::{being_falls, close_if_over, hero_falls};

use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::Body;
use crate::seat::{Actor, SeatId};
use crate::whereabouts::{able_at, heroes_at, is_present, modifier};
use crate::world::{Fight, Fighter, Spot, World};
use gesta_content::Content;
use gesta_content::id::{BeingId, PlaceId};
use gesta_content::model::Condition;

/// The fight at a hero's place, if the hero is in it.
pub(crate) fn of_hero(world: &World, seat: SeatId) -> Option<(&PlaceId, &Fight)> {
    let (place, fight) = world.fights.get_key_value(&world.heroes.get(&seat)?.place)?;
    let within = |fighter: &Fighter| fighter.actor == Actor::Hero(seat) && !fighter.out;
    fight.fighters.iter().any(within).then_some((place, fight))
}

/// Whose turn it is.
pub(crate) fn whose_turn(fight: &Fight) -> Option<&Actor> {
    fight.fighters.get(usize::from(fight.turn)).map(|fighter| &fighter.actor)
}

/// The fighter of an actor.
pub(crate) fn fighter<'w>(fight: &'w Fight, actor: &Actor) -> Option<&'w Fighter> {
    fight.fighters.iter().find(|fighter| fighter.actor == *actor)
}

/// Beings that still fight, in the order of initiative.
pub(crate) fn foes(fight: &Fight) -> impl Iterator<Item = &BeingId> {
    fight.fighters.iter().filter(|fighter| !fighter.out).filter_map(|fighter| match &fighter.actor {
        Actor::Being(being) => Some(being),
        Actor::Hero(_) => None,
    })
}

/// Begins a fight of all heroes at a hero's place against these beings, or lets the beings join the one that goes on.
pub(crate) fn begin(draft: &mut Draft<'_>, seat: SeatId, beings: &[BeingId], dice: &mut Dice) {
    let content = draft.content;
    let Some(place) = draft.place(seat) else { return };
    let fights = |being: &&BeingId| content.mechanics.beings.get(*being).is_some_and(|being| being.stats.is_some());
    let world = draft.world();
    let able: Vec<BeingId> =
        beings.iter().filter(fights).filter(|id| able_at(content, world, id, &place)).cloned().collect();
    if able.is_empty() {
        return;
    }
    if let Some(fight) = world.fights.get(&place) {
        let new: Vec<BeingId> =
            able.into_iter().filter(|id| fighter(fight, &Actor::Being(id.clone())).is_none()).collect();
        for being in new {
            draft.emit(Body::FightJoined { place: place.clone(), fighter: Box::new(fresh(Actor::Being(being))) });
        }
        return;
    }
    let heroes = heroes_at(world, &place);
    for hero in &heroes {
        crate::talk::leave(draft, *hero);
        interrupt(draft, *hero);
    }
    let actors = heroes.into_iter().map(Actor::Hero).chain(able.into_iter().map(Actor::Being));
    let fighters = in_order(content, draft.world(), actors.collect(), dice);
    draft.emit(Body::FightBegan { place: place.clone(), fighters });
    settle_turn(draft, &place, 1, 0, dice);
}

/// Whatever a hero was busy with, a fight ends it.
fn interrupt(draft: &mut Draft<'_>, seat: SeatId) {
    let until = draft.tick();
    if draft.hero(seat).is_some_and(|hero| hero.busy_until > until) {
        draft.emit(Body::Occupied { seat, until });
    }
}

/// A hero who comes into a place where a fight goes on is in it.
pub(crate) fn join(draft: &mut Draft<'_>, seat: SeatId) {
    let Some(place) = draft.place(seat) else { return };
    let actor = Actor::Hero(seat);
    if draft.world().fights.get(&place).is_some_and(|fight| fighter(fight, &actor).is_none()) {
        draft.emit(Body::FightJoined { place, fighter: Box::new(fresh(actor)) });
    }
}

fn fresh(actor: Actor) -> Fighter {
    Fighter { actor, spot: Spot::Near, guarding: false, moved: false, out: false }
}

/// Initiative: d20 + bonus, highest first; heroes before beings where it is the same.
fn in_order(content: &Content, world: &World, actors: Vec<Actor>, dice: &mut Dice) -> Vec<Fighter> {
    let mut rolled: Vec<(i16, Actor)> = actors
        .into_iter()
        .map(|actor| (i16::from(dice.roll(20)) + initiative(content, world, &actor), actor))
        .collect();
    // Heroes come first in the list, and the sort is stable.
    rolled.sort_by_key(|(roll, _)| std::cmp::Reverse(*roll));
    rolled.into_iter().map(|(_, actor)| fresh(actor)).collect()
}

fn initiative(content: &Content, world: &World, actor: &Actor) -> i16 {
    match actor {
        Actor::Hero(seat) => {
            let score = world.heroes.get(seat).and_then(|hero| hero.attributes.get(&content.mechanics.rules.nimble));
            i16::from(modifier(score.copied().unwrap_or(10)))
        }
        Actor::Being(being) => {
            let stats = content.mechanics.beings.get(being).and_then(|being| being.stats.as_ref());
            stats.map_or(0, |stats| i16::from(stats.initiative))
        }
    }
}

/// The turn of whoever acted is over: the next ones act until a hero's player must decide.
pub(crate) fn end_turn(draft: &mut Draft<'_>, place: &PlaceId, dice: &mut Dice) {
    let Some(fight) = draft.world().fights.get(place) else { return };
    let (round, turn) = (fight.round, usize::from(fight.turn));
    let (round, turn) = after(draft, place, round, turn);
    settle_turn(draft, place, round, turn, dice);
}

/// Whoever went away in the middle of a turn stands on guard, and the others go on.
pub(crate) fn pass_over(draft: &mut Draft<'_>, seat: SeatId, dice: &mut Dice) {
    let actor = Actor::Hero(seat);
    let world = draft.world();
    let Some((place, fight)) = of_hero(world, seat) else { return };
    if whose_turn(fight) != Some(&actor) || crate::time::active(world).next().is_none() {
        return;
    }
    let place = place.clone();
    draft.emit(Body::Guarded { place: place.clone(), actor });
    end_turn(draft, &place, dice);
}

/// The place in the order that follows; time passes at the end of a round.
fn after(draft: &mut Draft<'_>, place: &PlaceId, round: u32, turn: usize) -> (u32, usize) {
    let count = draft.world().fights.get(place).map_or(1, |fight| fight.fighters.len());
    if turn + 1 < count {
        return (round, turn + 1);
    }
    let seconds = u64::from(draft.content.mechanics.rules.round_seconds);
    draft.emit(Body::TimePassed { seconds });
    (round.saturating_add(1), 0)
}

/// Lets everybody act from `turn` on who needs no player, and stops at the first hero who does. When nobody is there to
/// decide, it stops after a round and waits.
fn settle_turn(draft: &mut Draft<'_>, place: &PlaceId, round: u32, turn: usize, dice: &mut Dice) {
    let (mut round, mut turn) = (round, turn);
    let mut steps = draft.world().fights.get(place).map_or(0, |fight| fight.fighters.len());
    loop {
        if close_if_over(draft, place) {
            return;
        }
        let Some(fight) = draft.world().fights.get(place) else { return };
        let Some(next) = fight.fighters.get(turn).cloned() else { return };
        if next.out {
            (round, turn) = after(draft, place, round, turn);
            continue;
        }
        // A fight's fighters are limited by the beings of a place; an order beyond a byte is no fight that can begin.
        let Ok(index) = u8::try_from(turn) else { return };
        draft.emit(Body::TurnBegan { place: place.clone(), round, turn: index });
        let waits = match &next.actor {
            Actor::Hero(seat) => can_decide(draft, *seat) && !is_stunned(draft, &next.actor),
            Actor::Being(_) => false,
        };
        let is_hero = matches!(next.actor, Actor::Hero(_));
        if waits || (is_hero && steps == 0) {
            return;
        }
        steps = steps.saturating_sub(1);
        // When a command has caused as much as it may, the creatures that are left hold back until the next round.
        if !draft.is_nearly_full() {
            act_alone(draft, place, &next.actor, dice);
        }
        (round, turn) = after(draft, place, round, turn);
    }
}

/// Whether a hero's player is there and the hero has its hands free.
fn can_decide(draft: &mut Draft<'_>, seat: SeatId) -> bool {
    let world = draft.world();
    is_present(world, seat) && world.heroes.get(&seat).is_some_and(|hero| hero.busy_until <= world.tick)
}

fn act_alone(draft: &mut Draft<'_>, place: &PlaceId, actor: &Actor, dice: &mut Dice) {
    if is_stunned(draft, actor) {
        return;
    }
    match actor {
        Actor::Hero(_) => draft.emit(Body::Guarded { place: place.clone(), actor: actor.clone() }),
        Actor::Being(being) => creature::act(draft, place, being, dice),
    }
}

fn is_stunned(draft: &mut Draft<'_>, actor: &Actor) -> bool {
    let content = draft.content;
    conditions(content, draft.world(), actor).iter().any(|condition| condition.stunned)
}

/// The conditions that somebody is in.
pub(crate) fn conditions<'c>(content: &'c Content, world: &World, actor: &Actor) -> Vec<&'c Condition> {
    let books = match actor {
        Actor::Hero(seat) => world.heroes.get(seat).map(|hero| &hero.conditions),
        Actor::Being(being) => world.beings.get(being).map(|state| &state.conditions),
    };
    let Some(books) = books else { return Vec::new() };
    crate::when::lasting(books, world.tick).filter_map(|id| content.mechanics.conditions.get(id)).collect()
}
