//! Whose turn it is: everybody acts in the order of initiative, and the fight waits where a player must decide.

use super::room::{self, Crowd, Deed};
use super::sides::{fighter, has, is_stunned, stands};
use super::{close_if_over, creature, stand_in};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::Body;
use crate::hero::{death_save, turn_of_harm};
use crate::seat::{Actor, SeatId};
use crate::whereabouts::is_present;
use crate::world::{Fight, Fighter, Stance, World};
use gesta_content::id::PlaceId;

/// Whose turn it is.
pub(crate) fn whose_turn(fight: &Fight) -> Option<&Actor> {
    fight.fighters.get(usize::from(fight.turn)).map(|fighter| &fighter.actor)
}

/// The turn of whoever acted is over: the next ones act until a hero's player must decide.
pub(crate) fn end_turn(draft: &mut Draft<'_>, place: &PlaceId, dice: &mut Dice) {
    // A stand-in acts in the middle of the turns of others; they go on when it has.
    if draft.stands_in() {
        return;
    }
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
        let world = draft.world();
        let fight = world.fights.get(&place);
        let turn = fight.and_then(|fight| fight.fighters.get(usize::from(fight.turn)));
        if let Some(Fighter { actor: Actor::Hero(seat), .. }) = turn.filter(|it| stands(world, it)) {
            let seat = *seat;
            stand_in::act(draft, &place, seat, dice);
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
/// also at a hero who is stunned and can only let the turn pass, so that one command never goes on for ever, and, when
/// nobody is there to decide, at any hero.
pub(super) fn settle_turn(draft: &mut Draft<'_>, place: &PlaceId, round: u32, turn: usize, dice: &mut Dice) {
    let (mut round, mut turn) = (round, turn);
    let within = |fight: &Fight| fight.fighters.iter().filter(|fighter| !fighter.out).count();
    let mut steps = draft.world().fights.get(place).map_or(0, within);
    let waiting = before_next_player(draft.world(), place, turn);
    let mut crowd = Crowd::new(draft, waiting, round);
    loop {
        if draft.has_ended() || close_if_over(draft, place) {
            return;
        }
        let Some(fight) = draft.world().fights.get(place) else { return };
        let Some(next) = fight.fighters.get(turn).cloned() else { return };
        // An order has at most FIGHTERS_MAX places, which fits.
        let Ok(index) = u8::try_from(turn) else { return };
        if !next.out && take_turn(draft, place, (&next, round, index), (steps > 0, &mut crowd), dice) {
            return;
        }
        if !next.out {
            steps = steps.saturating_sub(1);
        }
        (round, turn) = after(draft, place, round, turn);
    }
}

/// How many act from `turn` on before a player does.
fn before_next_player(world: &World, place: &PlaceId, turn: usize) -> usize {
    let Some(fight) = world.fights.get(place) else { return 0 };
    let order = fight.fighters.iter().cycle().skip(turn).take(fight.fighters.len());
    order.take_while(|fighter| !decides(world, fighter)).filter(|fighter| !fighter.out).count()
}

/// One turn. `true`: the fight waits here for a player. Where a command cannot cause as much as all would do, some hold
/// back until the next round.
fn take_turn(
    draft: &mut Draft<'_>,
    place: &PlaceId,
    (next, round, turn): (&Fighter, u32, u8),
    (goes_on, crowd): (bool, &mut Crowd),
    dice: &mut Dice,
) -> bool {
    let content = draft.content;
    let holds_back = crowd.holds_back();
    let wish = wish(draft.world(), next);
    let deed = room::deed(draft, place, (&next.actor, wish)).filter(|_| !holds_back);
    let world = draft.world();
    let Some(fight) = world.fights.get(place) else { return true };
    let began = Body::TurnBegan { place: place.clone(), round, turn };
    if let (Actor::Hero(seat), Deed::Lies) = (&next.actor, wish) {
        let (seat, waits) = (*seat, world.heroes.get(seat).is_some_and(|hero| !hero.stable && !hero.dead));
        return waits && deed.is_some() && lies(draft, (place, began), seat, dice);
    }
    let surprised = has(world, fight, &next.actor, Stance::Surprised);
    let loses_turn = surprised || is_stunned(content, world, &next.actor);
    let is_hero = matches!(next.actor, Actor::Hero(_));
    let nobody_decides = !fight.fighters.iter().any(|fighter| decides(world, fighter));
    let waited_for = decides(world, next);
    let stops = if goes_on { waited_for && !loses_turn } else { waited_for || (is_hero && nobody_decides) };
    if deed.is_none() && !stops {
        return false;
    }
    draft.emit(began);
    turn_of_harm(draft, &next.actor, dice);
    let world = draft.world();
    let fight = world.fights.get(place);
    if !fight.and_then(|fight| fighter(fight, &next.actor)).is_some_and(|it| stands(world, it)) {
        return false;
    }
    if stops || loses_turn {
        return stops;
    }
    match &next.actor {
        Actor::Hero(seat) if deed == Some(Deed::Guards) => stand_in::guard(draft, place, *seat),
        Actor::Hero(seat) => stand_in::act(draft, place, *seat, dice),
        Actor::Being(being) => creature::act(draft, place, being, dice),
    }
    false
}

/// What somebody who needs no player would do at its turn.
fn wish(world: &World, next: &Fighter) -> Deed {
    match &next.actor {
        Actor::Hero(_) if !stands(world, next) => Deed::Lies,
        Actor::Hero(seat) if !stand_in::is_bold(world, *seat) => Deed::Guards,
        _ => Deed::Acts,
    }
}

/// The turn of a hero who is down and in danger. `true`: it is up again, and its player decides.
fn lies(draft: &mut Draft<'_>, (place, began): (&PlaceId, Body), seat: SeatId, dice: &mut Dice) -> bool {
    draft.emit(began);
    death_save(draft, seat, dice);
    let world = draft.world();
    let own = world.fights.get(place).and_then(|fight| fighter(fight, &Actor::Hero(seat)));
    own.is_some_and(|own| decides(world, own))
}
