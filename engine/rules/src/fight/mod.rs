//! Fights: how they begin, who comes into them and who goes. Whose turn it is stands in [`turn`], who is on which side in
//! [`sides`], distance in [`reach`], attacks in [`attack`], what creatures do in [`creature`], how fights end in [`end`].

mod armour;
pub(crate) mod attack;
mod blow;
mod contest;
mod creature;
mod end;
pub(crate) mod hide;
mod morale;
pub(crate) mod parley;
pub(crate) mod reach;
mod room;
mod sides;
mod stand_in;
pub(crate) mod stunt;
pub(crate) mod surprise;
mod turn;

pub(crate) use armour::{armour_class, comes_through};
pub(crate) use end::{being_falls, close_if_over, fall, hero_falls};
pub(crate) use sides::{
    beings, conditions, fighter, foes, has, holder, is_ally, is_beset, is_dazed, is_held, lasts_until, opponents,
    stances, stands, stats,
};
pub(crate) use surprise::Onset;
pub(crate) use turn::{end_turn, unstick, whose_turn};

use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::Body;
use crate::hero;
use crate::seat::{Actor, PLAYERS_MAX, SeatId};
use crate::whereabouts::{able_at, heroes_at};
use crate::world::{Fight, Fighter, Spot, Stance, World};
use gesta_content::Content;
use gesta_content::id::{BeingId, PlaceId};

/// Most beings that fight against the heroes in one fight.
const FOES_MAX: usize = 16;
/// Most beings that fight on the side of the heroes.
const ALLIES_MAX: usize = 8;
/// Most members of one fight: every hero finds room, and a turn fits into a byte.
const FIGHTERS_MAX: usize = FOES_MAX + ALLIES_MAX + PLAYERS_MAX as usize;
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
pub(crate) fn place_of_being<'w>(world: &'w World, being: &BeingId) -> Option<&'w PlaceId> {
    let fights = |fight: &Fight| beings(fight).any(|it| it == being);
    world.fights.iter().find(|(_, fight)| fights(fight)).map(|(place, _)| place)
}

/// The story begins a fight of all heroes at a hero's place against these beings, or lets the beings join the one that
/// goes on.
pub(crate) fn begin(draft: &mut Draft<'_>, seat: SeatId, beings: &[BeingId], dice: &mut Dice) {
    begin_so(draft, seat, beings, Onset::Story, dice);
}

/// Begins a fight, or lets beings join the one that goes on.
pub(crate) fn begin_so(draft: &mut Draft<'_>, seat: SeatId, beings: &[BeingId], onset: Onset, dice: &mut Dice) {
    let content = draft.content;
    let Some(place) = draft.place(seat) else { return };
    let world = draft.world();
    let able = |id: &&BeingId| stats(content, id).is_some() && able_at(content, world, id, &place);
    let able: Vec<BeingId> = beings.iter().filter(able).cloned().collect();
    if able.is_empty() {
        return;
    }
    // Who turns against the party goes along with it no more.
    for being in &able {
        crate::effect::part(draft, being);
    }
    let world = draft.world();
    if let Some(fight) = world.fights.get(&place) {
        let known = fight.fighters.iter().filter(|fighter| !is_ally(world, &fighter.actor)).count();
        let new = able.into_iter().map(Actor::Being).filter(|actor| fighter(fight, actor).is_none_or(|it| it.out));
        let new: Vec<Actor> = new.take(FOES_MAX.saturating_sub(known)).collect();
        join(draft, &place, new);
        return;
    }
    let heroes = heroes_at(world, &place);
    for hero in &heroes {
        crate::talk::leave(draft, *hero);
        interrupt(draft, *hero);
    }
    let able: Vec<BeingId> = able.into_iter().take(FOES_MAX).collect();
    let allies = followers_at(content, draft.world(), &place);
    let surprised = surprise::surprised(draft, onset, (&heroes, &able));
    let actors = heroes.into_iter().map(Actor::Hero).chain(allies.into_iter().chain(able).map(Actor::Being));
    let fighters = in_order(content, draft.world(), actors.collect(), dice);
    draft.emit(Body::FightBegan { place: place.clone(), fighters });
    for actor in surprised {
        reach::set_stance(draft, &place, &actor, (Stance::Surprised, None), true);
    }
    turn::settle_turn(draft, &place, 1, 0, dice);
}

fn join(draft: &mut Draft<'_>, place: &PlaceId, actors: Vec<Actor>) {
    for actor in actors {
        draft.emit(Body::FightJoined { place: place.clone(), fighter: Box::new(fresh(actor)) });
    }
}

/// Those at a place who go along with the party and can fight.
pub(crate) fn followers_at(content: &Content, world: &World, place: &PlaceId) -> Vec<BeingId> {
    let follow = world.beings.iter().filter(|(_, state)| state.follows.is_some()).map(|(being, _)| being);
    let able = follow.filter(|being| stats(content, being).is_some() && able_at(content, world, being, place));
    able.take(ALLIES_MAX).cloned().collect()
}

/// Whatever a hero was busy with, a fight ends it.
fn interrupt(draft: &mut Draft<'_>, seat: SeatId) {
    let until = draft.tick();
    if draft.hero(seat).is_some_and(|hero| hero.busy_until > until) {
        draft.emit(Body::Occupied { seat, until });
    }
}

/// Everybody of the party on its feet is in the fight that goes on at its place, also one who fled from it and came
/// back.
pub(crate) fn join_all(draft: &mut Draft<'_>) {
    let content = draft.content;
    let world = draft.world();
    if world.fights.is_empty() {
        return;
    }
    let misses = |actor: &Actor, fight: &Fight| fighter(fight, actor).is_none_or(|own| own.out);
    let new = |(place, fight): (&PlaceId, &Fight)| {
        let heroes = heroes_at(world, place).into_iter().map(Actor::Hero);
        let allies = followers_at(content, world, place).into_iter().map(Actor::Being);
        // Who goes along comes in with a hero, and not alone.
        let new: Vec<Actor> = heroes.chain(allies).filter(|actor| misses(actor, fight)).collect();
        (place.clone(), new)
    };
    let new: Vec<(PlaceId, Vec<Actor>)> = world.fights.iter().map(new).collect();
    for (place, actors) in new {
        for actor in &actors {
            if let Actor::Hero(seat) = actor {
                crate::talk::leave(draft, *seat);
                interrupt(draft, *seat);
            }
        }
        join(draft, &place, actors);
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
        Actor::Hero(seat) => world.heroes.get(seat).map_or(0, |hero| hero::initiative(content, hero)),
        Actor::Being(being) => stats(content, being).map_or(0, |stats| i16::from(stats.initiative)),
    }
}
