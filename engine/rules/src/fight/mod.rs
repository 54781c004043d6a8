//! Fights: who is in them, whose turn it is, how somebody falls and how they end. Attacks stand in [`attack`], what
//! creatures do in [`creature`].

pub(crate) mod attack;
mod creature;
mod end;

pub(crate) use end::{being_falls, close_if_over, hero_falls};

use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::Body;
use crate::seat::{Actor, PLAYERS_MAX, SeatId};
use crate::whereabouts::{able_at, heroes_at, is_present, modifier};
use crate::world::{Fight, Fighter, Spot, World};
use gesta_content::Content;
use gesta_content::id::{BeingId, PlaceId};
use gesta_content::model::Condition;

/// Most beings of one fight.
const FOES_MAX: usize = 16;
/// Most members of one fight: every hero finds room, and a turn fits into a byte.
const FIGHTERS_MAX: usize = FOES_MAX + PLAYERS_MAX as usize;
const _: () = assert!(FIGHTERS_MAX <= u8::MAX as usize);

/// The fight at a hero's place, if the hero is in it.
pub(crate) fn of_hero(world: &World, seat: SeatId) -> Option<(&PlaceId, &Fight)> {
    let (place, fight) = world.fights.get_key_value(&world.heroes.get(&seat)?.place)?;
    let within = |fighter: &Fighter| fighter.actor == Actor::Hero(seat) && !fighter.out;
    fight.fighters.iter().any(within).then_some((place, fight))
}

/// The place of the fight that a hero is in.
pub(crate) fn place_of_hero(world: &World, seat: SeatId) -> Option<PlaceId> {
    of_hero(world, seat).map(|(place, _)| place.clone())
}

/// The place of the fight that a being is in.
pub(crate) fn place_of_being(world: &World, being: &BeingId) -> Option<PlaceId> {
    let fights = |fight: &Fight| foes(fight).any(|foe| foe == being);
    world.fights.iter().find(|(_, fight)| fights(fight)).map(|(place, _)| place.clone())
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
        let known = fight.fighters.iter().filter(|fighter| matches!(fighter.actor, Actor::Being(_))).count();
        let new = able.into_iter().map(Actor::Being).filter(|actor| fighter(fight, actor).is_none_or(|it| it.out));
        let new: Vec<Actor> = new.take(FOES_MAX.saturating_sub(known)).collect();
        for actor in new {
            draft.emit(Body::FightJoined { place: place.clone(), fighter: Box::new(fresh(actor)) });
        }
        return;
    }
    let heroes = heroes_at(world, &place);
    for hero in &heroes {
        crate::talk::leave(draft, *hero);
        interrupt(draft, *hero);
    }
    let actors = heroes.into_iter().map(Actor::Hero).chain(able.into_iter().take(FOES_MAX).map(Actor::Being));
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

/// Every hero on its feet is in the fight that goes on at its place, also one who fled from it and came back.
pub(crate) fn join_all(draft: &mut Draft<'_>) {
    let world = draft.world();
    let misses = |seat: &SeatId, fight: &Fight| fighter(fight, &Actor::Hero(*seat)).is_none_or(|own| own.out);
    let up = world.heroes.iter().filter(|(_, hero)| !hero.down);
    let comes = |(seat, place): &(SeatId, PlaceId)| world.fights.get(place).is_some_and(|fight| misses(seat, fight));
    let new: Vec<(SeatId, PlaceId)> = up.map(|(seat, hero)| (*seat, hero.place.clone())).filter(comes).collect();
    for (seat, place) in new {
        crate::talk::leave(draft, seat);
        interrupt(draft, seat);
        draft.emit(Body::FightJoined { place, fighter: Box::new(fresh(Actor::Hero(seat))) });
    }
}

/// Who goes away to `to` (`None`: out of the story) is out of the fight that it was in.
pub(crate) fn leave(draft: &mut Draft<'_>, actor: &Actor, to: Option<&PlaceId>) {
    let world = draft.world();
    let within = |fight: &Fight| fighter(fight, actor).is_some_and(|own| !own.out);
    let left = world.fights.iter().filter(|(place, fight)| within(fight) && Some(*place) != to);
    let left: Vec<PlaceId> = left.map(|(place, _)| place.clone()).collect();
    for place in left {
        draft.emit(Body::FightLeft { place, actor: actor.clone() });
    }
}

/// A hero's deed is over. Where the hero was in a fight when it began, the turn is over too; and who was carried out of
/// the place is out of its fight.
pub(crate) fn deed_done(draft: &mut Draft<'_>, seat: SeatId, fights: Option<&PlaceId>, dice: &mut Dice) {
    let Some(place) = fights else { return };
    if let Some(here) = draft.place(seat) {
        leave(draft, &Actor::Hero(seat), Some(&here));
    }
    end_turn(draft, place, dice);
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

/// Sees to every fight: one that is over ends, and a turn that stands on somebody who cannot take it passes on, as long
/// as anybody in the fight can.
pub(crate) fn unstick(draft: &mut Draft<'_>, dice: &mut Dice) {
    let places: Vec<PlaceId> = draft.world().fights.keys().cloned().collect();
    for place in places {
        if close_if_over(draft, &place) || !is_stuck(draft.world(), &place) {
            continue;
        }
        let fight = draft.world().fights.get(&place);
        let stands = fight.and_then(|fight| fight.fighters.get(usize::from(fight.turn))).filter(|it| !it.out).cloned();
        if let Some(Fighter { actor: actor @ Actor::Hero(_), .. }) = stands {
            draft.emit(Body::Guarded { place: place.clone(), actor });
        }
        end_turn(draft, &place, dice);
    }
}

/// Whether a fight waits for somebody who cannot decide, although somebody else in it can.
fn is_stuck(world: &World, place: &PlaceId) -> bool {
    let Some(fight) = world.fights.get(place) else { return false };
    let turn = fight.fighters.get(usize::from(fight.turn));
    !turn.is_some_and(|fighter| decides(world, fighter)) && fight.fighters.iter().any(|fighter| decides(world, fighter))
}

/// Whether a fighter is a hero whose player is there and whose hands are free.
fn decides(world: &World, fighter: &Fighter) -> bool {
    let Actor::Hero(seat) = &fighter.actor else { return false };
    let free = |hero: &crate::Hero| !hero.down && hero.busy_until <= world.tick;
    !fighter.out && is_present(world, *seat) && world.heroes.get(seat).is_some_and(free)
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

/// Lets everybody act from `turn` on who needs no player, and stops at the first hero who does. After a round it stops
/// also at a hero who is stunned, so that nobody is stunned for ever, and, when nobody is there to decide, at any hero.
fn settle_turn(draft: &mut Draft<'_>, place: &PlaceId, round: u32, turn: usize, dice: &mut Dice) {
    let (mut round, mut turn) = (round, turn);
    let mut steps = draft.world().fights.get(place).map_or(0, |fight| fight.fighters.len());
    loop {
        if close_if_over(draft, place) {
            return;
        }
        let world = draft.world();
        let Some(fight) = world.fights.get(place) else { return };
        let Some(next) = fight.fighters.get(turn).cloned() else { return };
        if next.out {
            (round, turn) = after(draft, place, round, turn);
            continue;
        }
        let waited_for = decides(world, &next);
        let nobody_decides = !fight.fighters.iter().any(|fighter| decides(world, fighter));
        let is_hero = matches!(next.actor, Actor::Hero(_));
        let stunned = is_stunned(draft, &next.actor);
        let stops = if steps > 0 { waited_for && !stunned } else { waited_for || (is_hero && nobody_decides) };
        // When a command has caused as much as it may, who is left holds back until the next round.
        if stops || !draft.is_nearly_full() {
            // An order has at most FIGHTERS_MAX places, which fits.
            let Ok(index) = u8::try_from(turn) else { return };
            draft.emit(Body::TurnBegan { place: place.clone(), round, turn: index });
            if stops {
                return;
            }
            act_alone(draft, place, &next.actor, dice);
        }
        steps = steps.saturating_sub(1);
        (round, turn) = after(draft, place, round, turn);
    }
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
