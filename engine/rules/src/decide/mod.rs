//! [`decide`]: commands to events. Pure: the same content, world, seat, command and dice give the same events.
//!
//! Each family of commands has a file; what must hold for all of them stands here, in the order of [`Rejection`].

mod act;
mod company;
mod goods;
mod party;
mod powers;
mod rise;
mod scuffle;
mod trade;
mod travel;
mod wrestle;

use crate::command::Command;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::effect::check_endings;
use crate::event::{Body, Event};
use crate::fight;
use crate::hero;
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::tale;
use crate::talk;
use crate::time;
use crate::whereabouts::able_at;
use crate::world::{Hero, World};
use gesta_content::Content;
use gesta_content::id::BeingId;

pub(crate) use act::{prepare_action, prepare_stunt};
pub(crate) use party::{agreeable, travel_needs, withdraw};
pub(crate) use powers::{cast_by_being, cast_odds, castable, invocable, invoke_odds};
pub(crate) use scuffle::{may_disengage, may_flee, moves, prepare_flight};
pub(crate) use trade::{is_silenced, may_haggle, prepare_haggle};
pub(crate) use travel::{most_rest, rest_of};
pub(crate) use wrestle::{holder_of, may_help, prepare_help, prepare_hold};

/// What a command leads to. Pure.
///
/// # Errors
/// The first [`Rejection`] that holds; nothing happens then.
pub fn decide(
    content: &Content,
    world: &World,
    seat: SeatId,
    command: &Command,
    dice: &mut Dice,
) -> Result<Vec<Event>, Rejection> {
    let hero = may_act(world, seat, command)?;
    in_its_time(world, seat, hero, command)?;
    let mut draft = Draft::new(content, world, Some(seat));
    let done = dispatch(&mut draft, seat, command, dice);
    has_its_senses(content, world, seat, command, &done)?;
    done?;
    // Words change nothing, and move no die.
    if !matches!(command, Command::Speak { .. }) {
        settle(&mut draft, seat, dice);
    }
    draft.finish()
}

/// How often what follows of itself may lead to more of its kind: a fight that ends drags a hero into another.
const SETTLING_PASSES: usize = 4;

/// What follows of itself from anything that happens: the clock goes on when everybody is busy, talks with who is gone
/// end, fights take in who is there and go on past who cannot act, and stories end.
pub(crate) fn settle(draft: &mut Draft<'_>, seat: SeatId, dice: &mut Dice) {
    let mut greeted = tale::Greeted::new();
    hero::minutes_of_harm(draft, dice);
    for _ in 0..SETTLING_PASSES {
        if draft.is_overfull() || draft.has_ended() {
            return;
        }
        let before = draft.len();
        for traveller in draft.travellers() {
            party::withdraw(draft, traveller);
        }
        tale::found(draft, dice);
        tale::arrivals(draft, &mut greeted, dice);
        if draft.world().heroes.len() > 1 {
            time::catch_up(draft);
            hero::wake(draft);
        }
        talk::end_with_absent(draft);
        fight::join_all(draft);
        fight::unstick(draft, dice);
        hero::settle_fallen(draft, dice);
        tale::happenings(draft, seat, dice);
        hero::rise_late(draft);
        if draft.len() == before {
            break;
        }
    }
    tale::found(draft, dice);
    hero::expire(draft);
    hero::reconcile(draft);
    check_endings(draft, seat);
}

fn may_act<'w>(world: &'w World, seat: SeatId, command: &Command) -> Result<&'w Hero, Rejection> {
    if world.ended.is_some() {
        return Err(Rejection::StoryEnded);
    }
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    if needs_no_hands(command) {
        return Ok(hero);
    }
    if hero.down {
        return Err(Rejection::Down);
    }
    if hero.busy_until > world.tick {
        return Err(Rejection::Busy { until: hero.busy_until });
    }
    Ok(hero)
}

/// Words, answers and choices need no free hands, and no turn.
fn needs_no_hands(command: &Command) -> bool {
    matches!(
        command,
        Command::Speak { .. } | Command::Answer { .. } | Command::Advance { .. } | Command::StandIn { .. }
    )
}

/// What can be done in a fight, and only there.
fn in_its_time(world: &World, seat: SeatId, hero: &Hero, command: &Command) -> Result<(), Rejection> {
    let fight = fight::of_hero(world, seat).map(|(_, fight)| fight);
    if needs_no_hands(command) {
        return Ok(());
    }
    let Some(fight) = fight else {
        let only_there = matches!(
            command,
            Command::Shift { .. }
                | Command::Guard
                | Command::Flee { .. }
                | Command::Shove { .. }
                | Command::Grapple { .. }
                | Command::BreakFree
                | Command::Hide
                | Command::Disengage
                | Command::Parley { .. }
        );
        if only_there {
            return Err(Rejection::NoFight);
        }
        return if matches!(command, Command::Reply { .. } | Command::Leave) && hero.talk.is_none() {
            Err(Rejection::NoTalk)
        } else {
            Ok(())
        };
    };
    if fight::whose_turn(fight) != Some(&Actor::Hero(seat)) {
        return Err(Rejection::NotYourTurn);
    }
    match command {
        Command::Attack { .. }
        | Command::Shift { .. }
        | Command::Guard
        | Command::Flee { .. }
        | Command::Improvise { .. }
        | Command::Use { .. }
        | Command::Wear { .. }
        | Command::PutAway { .. }
        | Command::Cast { .. }
        | Command::Invoke { .. }
        | Command::Subdue { .. }
        | Command::Shove { .. }
        | Command::Grapple { .. }
        | Command::BreakFree
        | Command::Hide
        | Command::Help { .. }
        | Command::Disengage
        | Command::Parley { .. } => Ok(()),
        _ => Err(Rejection::InFight),
    }
}

/// Who is stunned in a fight lets its turn pass and does nothing else. That comes in its place among the reasons: what is
/// not there, or shut, is said before it.
fn has_its_senses(
    content: &Content,
    world: &World,
    seat: SeatId,
    command: &Command,
    done: &Result<(), Rejection>,
) -> Result<(), Rejection> {
    let before = matches!(done, Err(Rejection::NotHere | Rejection::Shut { .. } | Rejection::Guarded { .. }));
    let passes = needs_no_hands(command) || *command == Command::Guard;
    if passes || before || !fight::is_dazed(content, world, seat) { Ok(()) } else { Err(Rejection::HeldFast) }
}

fn dispatch(draft: &mut Draft<'_>, seat: SeatId, command: &Command, dice: &mut Dice) -> Result<(), Rejection> {
    match command {
        Command::Go { exit } => travel::go(draft, seat, exit),
        Command::Rest { hours } => travel::rest(draft, seat, *hours),
        Command::Wait { minutes } => travel::wait(draft, seat, *minutes),
        Command::Act { action } => act::action(draft, seat, action, dice),
        Command::Improvise { approach, stunt, target } => act::stunt(draft, seat, (approach, stunt, target), dice),
        Command::Talk { with } => begin_talk(draft, seat, with, dice),
        Command::Reply { reply } => talk::reply(draft, seat, reply, dice),
        Command::Leave => {
            talk::leave(draft, seat);
            Ok(())
        }
        Command::Take { item } => goods::take(draft, seat, item),
        Command::Drop { item } => goods::put_down(draft, seat, item),
        Command::Wear { item } => goods::wear(draft, seat, item, dice),
        Command::Use { item } => goods::apply(draft, seat, item, dice),
        Command::Give { item, to } => goods::hand_over(draft, seat, item, *to),
        Command::Buy { from, item } => trade::buy(draft, seat, from, item),
        Command::Sell { to, item } => trade::sell(draft, seat, to, item),
        Command::Attack { target } => scuffle::attack(draft, seat, (target, false), dice),
        Command::Shift { to } => scuffle::shift(draft, seat, to, dice),
        Command::Guard => scuffle::guard(draft, seat, dice),
        Command::Flee { exit } => scuffle::flee(draft, seat, exit, dice),
        Command::Propose { decision } => party::propose(draft, seat, decision),
        Command::Answer { proposal, agree } => party::answer(draft, seat, (*proposal, *agree), dice),
        Command::Speak { to } => speak(draft, seat, to.as_ref()),
        Command::Cast { spell, rank, target } => powers::cast(draft, seat, (spell, *rank, target.as_ref()), dice),
        Command::Invoke { talent, target } => powers::invoke(draft, seat, (talent, target.as_ref()), dice),
        Command::Subdue { target } => scuffle::subdue(draft, seat, target, dice),
        Command::Shove { target } => wrestle::shove(draft, seat, target, dice),
        Command::Grapple { target } => wrestle::grapple(draft, seat, target, dice),
        Command::BreakFree => wrestle::break_free(draft, seat, dice),
        Command::Hide => wrestle::hide(draft, seat, dice),
        Command::Help { whom } => wrestle::help(draft, seat, whom, dice),
        Command::Disengage => scuffle::disengage(draft, seat, dice),
        Command::Parley { with } => wrestle::parley(draft, seat, with, dice),
        Command::Haggle { with } => trade::haggle(draft, seat, with, dice),
        Command::Advance { choice } => rise::advance(draft, seat, choice),
        Command::StandIn { choice } => {
            draft.emit(Body::StandInChosen { seat, stand_in: *choice });
            Ok(())
        }
        Command::PutAway { slot } => goods::put_away(draft, seat, *slot, dice),
        Command::Dismiss { being } => company::dismiss(draft, seat, being),
    }
}

/// A command in place of an absent player, in the middle of the turns of others. `false`: it was refused.
pub(crate) fn in_place_of(draft: &mut Draft<'_>, seat: SeatId, command: &Command, dice: &mut Dice) -> bool {
    draft.set_stands_in(true);
    let done = dispatch(draft, seat, command, dice);
    draft.set_stands_in(false);
    done.is_ok()
}

fn begin_talk(draft: &mut Draft<'_>, seat: SeatId, with: &BeingId, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    if hero.talk.as_ref().is_some_and(|talk| talk.with == *with) {
        return Err(Rejection::InTalk);
    }
    if !able_at(content, world, with, &hero.place) {
        return Err(Rejection::NotHere);
    }
    let dialogue = content.mechanics.beings.get(with).and_then(|being| being.dialogue.as_ref());
    let dialogue = dialogue.ok_or(Rejection::NotNow)?;
    talk::opening(content, world, seat, dialogue).ok_or(Rejection::NotNow)?;
    talk::begin(draft, seat, with, dialogue, dice);
    Ok(())
}

fn speak(draft: &mut Draft<'_>, seat: SeatId, to: Option<&Actor>) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let here = world.heroes.get(&seat).map(|hero| hero.place.clone()).ok_or(Rejection::NotPlaying)?;
    let hears = |actor: &Actor| crate::whereabouts::place_of_actor(content, world, actor).as_ref() == Some(&here);
    if to.is_some_and(|actor| !hears(actor)) {
        return Err(Rejection::NotHere);
    }
    draft.emit(Body::Spoke { seat, to: to.cloned() });
    Ok(())
}
