//! A player without a person: it chooses a sensible command from what its seat may know and do. In fights it weighs by
//! exact odds; elsewhere it draws among what is offered, so that it comes through whole games.

use crate::command::{Advancement, Aim, Command, PartyDecision};
use crate::decide::decide;
use crate::dice::Dice;
use crate::fight::{self, attack};
use crate::odds_of::odds_of;
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::sight::{Template, View, view};
use crate::whereabouts::being_hit_points;
use crate::world::{Hero, World};
use gesta_content::id::{BeingId, SpellId};
use gesta_content::model::{Effect, Power, Who};
use gesta_content::{Content, DiceExpr, Digest};

/// What standing on guard is worth: less than any blow that may land.
const GUARD_WORTH: u64 = 120;
/// What it is worth to bring a fallen companion out of danger, if it surely works.
const MEND_WORTH: u64 = 9_000;
/// What it is worth to come nearer where nobody is in reach.
const APPROACH_WORTH: u64 = 300;
/// What getting free of somebody's hands is worth, if it surely works.
const FREE_WORTH: u64 = 1_500;
/// A point of harm or healing that is sure.
const POINT_WORTH: u64 = 1_000;
/// Below so many per cent of its hit points a hero heals itself first.
const HURT_PERCENT: u32 = 40;
/// A hero rests from so many per cent of its hit points down.
const REST_PERCENT: u32 = 50;
/// For so many hours.
const REST_HOURS: u8 = 8;

/// What a bot on a seat does now; `None`: nothing, because somebody else has to act first. The dice are the bot's own, not
/// those of the game.
pub fn bot_command(content: &Content, world: &World, seat: SeatId, dice: &mut Dice) -> Option<Command> {
    let hero = world.heroes.get(&seat)?;
    let sight = view(content, world, seat);
    if let Some(proposal) = answerable(&sight) {
        return Some(Command::Answer { proposal, agree: true });
    }
    if let Some(choice) = growth(&sight) {
        return Some(Command::Advance { choice });
    }
    if fight::of_hero(world, seat).is_some() {
        return best(content, world, (seat, hero), &sight);
    }
    if let Some(command) = recover(hero, &sight) {
        return Some(command);
    }
    drawn(content, world, seat, &sight, dice)
}

/// What a bot does at its turn of a fight. Pure: the same situation leads to the same command.
pub(crate) fn fight_command(content: &Content, world: &World, seat: SeatId) -> Option<Command> {
    let hero = world.heroes.get(&seat)?;
    best(content, world, (seat, hero), &view(content, world, seat))
}

fn answerable(view: &View) -> Option<u32> {
    view.legal.iter().find_map(|template| match template {
        Template::Answer { proposal } => Some(*proposal),
        _ => None,
    })
}

fn growth(view: &View) -> Option<Advancement> {
    view.legal.iter().find_map(|template| match template {
        Template::Advance { choices } => choices.first().cloned(),
        _ => None,
    })
}

/// A hurt hero rests where it can do so for long.
fn recover(hero: &Hero, view: &View) -> Option<Command> {
    let hurt = u32::from(hero.hit_points) * 100 <= u32::from(hero.hit_points_max) * REST_PERCENT;
    let can = view.legal.iter().find_map(|template| match template {
        Template::Rest { party, hours: REST_HOURS.. } => Some(*party),
        _ => None,
    });
    match can.filter(|_| hurt && hero.talk.is_none())? {
        false => Some(Command::Rest { hours: REST_HOURS }),
        true if view.proposal.is_none() => {
            Some(Command::Propose { decision: PartyDecision::Rest { hours: REST_HOURS } })
        }
        true => None,
    }
}

/// One of the choices that are offered; what is likely to work comes more often. Offered is also what a hero is too tired for
/// just now, and that is passed over.
fn drawn(content: &Content, world: &World, seat: SeatId, view: &View, dice: &mut Dice) -> Option<Command> {
    let weight = |offer: &crate::Offer| {
        let chance = offer.odds.as_ref().map_or(10_000, |odds| odds.basis_points(&odds.achieves).0);
        let keen = match &offer.command {
            Command::Act { .. } | Command::Reply { .. } | Command::Take { .. } => 4,
            Command::Propose { decision: PartyDecision::Bargain { .. } } => 4,
            Command::Talk { .. } | Command::Go { .. } | Command::Propose { .. } => 2,
            _ => 1,
        };
        // Between 1 and 40, which fits.
        (1 + chance * keen / 1_000) as u32
    };
    let mut weighed: Vec<(u32, &Command)> = view.offers.iter().map(|offer| (weight(offer), &offer.command)).collect();
    loop {
        let all: u32 = weighed.iter().map(|(weight, _)| weight).sum();
        if all == 0 {
            return waiting(view);
        }
        let mut at = (u32::from(dice.roll(200)) * 200 + u32::from(dice.roll(200))) % all;
        let drawn = weighed.iter().position(|(weight, _)| {
            let is_it = at < *weight;
            at = at.saturating_sub(*weight);
            is_it
        });
        let (_, command) = weighed.remove(drawn?);
        // What it comes to is thrown away, and so are its dice.
        let tried = decide(content, world, seat, command, &mut Dice::from_key(Digest::ZERO));
        if !matches!(tried, Err(Rejection::TooTired { .. })) {
            return Some(command.clone());
        }
    }
}

/// Where nothing is offered, time passes.
fn waiting(view: &View) -> Option<Command> {
    view.legal.iter().find(|template| matches!(template, Template::Wait)).map(|_| Command::Wait { minutes: 30 })
}

/// The command of a turn that is worth most; of equals the first.
fn best(content: &Content, world: &World, own: (SeatId, &Hero), view: &View) -> Option<Command> {
    let mut candidates: Vec<(u64, Command)> =
        view.legal.iter().flat_map(|template| weighed(content, world, own, template)).collect();
    candidates.reverse();
    candidates.into_iter().max_by_key(|(worth, _)| *worth).map(|(_, command)| command)
}

/// What the commands of one template are worth.
fn weighed(content: &Content, world: &World, own: (SeatId, &Hero), template: &Template) -> Vec<(u64, Command)> {
    let (seat, hero) = own;
    let chance = |command: &Command| {
        odds_of(content, world, seat, command).map_or(10_000, |odds| odds.basis_points(&odds.achieves).0)
    };
    match template {
        Template::Attack { targets } => {
            let blows = attack::expected(content, hero);
            let command = |target: &BeingId| {
                let command = Command::Attack { target: target.clone() };
                (harm_worth(content, world, target, blows) * chance(&command) / 10_000, command)
            };
            targets.iter().map(command).collect()
        }
        Template::Cast { spells } => spells.iter().flat_map(|spell| casts(content, world, own, spell)).collect(),
        Template::Invoke { talents } => {
            let talent = |(id, aims): &(_, Vec<Aim>)| {
                let power = content.mechanics.talents.get(id).and_then(|talent| talent.power.as_ref());
                let command = |target: Option<Aim>| Command::Invoke { talent: id.clone(), target };
                power.map(|power| uses(content, world, own, (power, aims), command)).unwrap_or_default()
            };
            talents.iter().flat_map(talent).collect()
        }
        Template::Help { whom } => {
            let down = whom.iter().filter(
                |actor| matches!(actor, Actor::Hero(other) if world.heroes.get(other).is_some_and(|it| it.down)),
            );
            let command = |actor: &Actor| {
                let command = Command::Help { whom: actor.clone() };
                (MEND_WORTH * chance(&command) / 10_000, command)
            };
            down.map(command).collect()
        }
        Template::Use { items } => {
            let command = |item: &gesta_content::id::ItemId| {
                let usage = content.mechanics.items.get(item)?.usage.as_ref()?;
                let points = healing(&usage.effects, Who::Actor);
                Some((heal_worth(hero, points), Command::Use { item: item.clone() })).filter(|(worth, _)| *worth > 0)
            };
            items.iter().filter_map(command).collect()
        }
        Template::BreakFree => vec![(FREE_WORTH * chance(&Command::BreakFree) / 10_000, Command::BreakFree)],
        Template::Shift { to } => nearer(world, seat, to),
        Template::Guard => vec![(GUARD_WORTH, Command::Guard)],
        _ => Vec::new(),
    }
}

/// The step that brings a hero nearer to the first foe.
fn nearer(world: &World, seat: SeatId, to: &[crate::Spot]) -> Vec<(u64, Command)> {
    let Some((_, fight)) = fight::of_hero(world, seat) else { return Vec::new() };
    let Some(nearer) = attack::nearer(world, seat, fight) else { return Vec::new() };
    // Whoever is engaged stays so.
    let own = fight::fighter(fight, &Actor::Hero(seat));
    if own.is_some_and(|own| own.spot == crate::Spot::Engaged) || !to.contains(&nearer) {
        return Vec::new();
    }
    vec![(APPROACH_WORTH, Command::Shift { to: nearer })]
}

/// What so many points of harm to a foe are worth: no more than it has left, and half as much again when that fells it.
fn harm_worth(content: &Content, world: &World, target: &BeingId, points: u64) -> u64 {
    let left = u64::from(being_hit_points(content, world, target));
    if points >= left { left * POINT_WORTH * 3 / 2 } else { points * POINT_WORTH }
}

/// What so many points of healing are worth to a hero: nothing until it is badly hurt.
fn heal_worth(hero: &Hero, points: u64) -> u64 {
    let lost = u64::from(hero.hit_points_max.saturating_sub(hero.hit_points));
    let hurt = hero.down || u32::from(hero.hit_points) * 100 <= u32::from(hero.hit_points_max) * HURT_PERCENT;
    if hurt { points.min(lost) * POINT_WORTH * 3 / 2 } else { 0 }
}

/// What casting a spell with its lowest slot is worth, at each of those it can be aimed at.
fn casts(
    content: &Content,
    world: &World,
    own: (SeatId, &Hero),
    (spell, ranks, aims): &(SpellId, Vec<u8>, Vec<Aim>),
) -> Vec<(u64, Command)> {
    let Some(written) = content.mechanics.spells.get(spell) else { return Vec::new() };
    let Some(rank) = ranks.iter().min().copied() else { return Vec::new() };
    let command = |target: Option<Aim>| Command::Cast { spell: spell.clone(), rank, target };
    uses(content, world, own, (&written.power, aims), command)
}

/// What using a power is worth, at each of those it can be aimed at.
fn uses(
    content: &Content,
    world: &World,
    (seat, hero): (SeatId, &Hero),
    (power, aims): (&Power, &[Aim]),
    command: impl Fn(Option<Aim>) -> Command,
) -> Vec<(u64, Command)> {
    let (harm, heal, own) =
        (harming(&power.effects), healing(&power.effects, Who::Target), healing(&power.effects, Who::Actor));
    let worth = |target: Option<&Aim>| match target {
        Some(Aim::Being(being)) if fight::is_ally(world, &Actor::Being(being.clone())) => {
            let lost = world.beings.get(being).map_or(0, |state| u64::from(state.wounds));
            let hurt = lost * 2 > u64::from(being_hit_points(content, world, being));
            if hurt { heal.min(lost) * POINT_WORTH } else { 0 }
        }
        Some(Aim::Being(being)) => harm_worth(content, world, being, harm),
        Some(Aim::Hero(other)) => world.heroes.get(other).map_or(0, |other| heal_worth(other, heal)),
        Some(Aim::Exit(_) | Aim::Feature(_)) => 0,
        None => {
            let foes = fight::of_hero(world, seat).map(|(_, fight)| fight::foes(world, fight).cloned().collect());
            let foes: Vec<BeingId> = foes.unwrap_or_default();
            foes.iter().map(|foe| harm_worth(content, world, foe, harm)).sum::<u64>() + heal_worth(hero, own + heal)
        }
    };
    let aims: Vec<Option<Aim>> = if aims.is_empty() { vec![None] } else { aims.iter().cloned().map(Some).collect() };
    let weighed = aims.into_iter().map(|aim| {
        let worth = worth(aim.as_ref());
        let command = command(aim);
        let odds = odds_of(content, world, seat, &command);
        (worth * odds.map_or(10_000, |odds| odds.basis_points(&odds.achieves).0) / 10_000, command)
    });
    weighed.filter(|(worth, _)| *worth > 0).collect()
}

/// The points of harm that effects bring, on average.
fn harming(effects: &[Effect]) -> u64 {
    let each = |effect: &Effect| match effect {
        Effect::Damage { who: Who::Target, dice, .. } => average(dice),
        Effect::If { then, .. } => harming(then),
        _ => 0,
    };
    effects.iter().map(each).sum()
}

/// The points of healing that effects bring to somebody, on average.
fn healing(effects: &[Effect], whom: Who) -> u64 {
    let each = |effect: &Effect| match effect {
        Effect::Heal { who, dice } if *who == whom || *who == Who::Party => average(dice),
        Effect::If { then, .. } => healing(then, whom),
        _ => 0,
    };
    effects.iter().map(each).sum()
}

/// What dice come to on average, rounded down.
pub(crate) fn average(dice: &DiceExpr) -> u64 {
    let twice = i64::from(dice.count) * (i64::from(dice.sides) + 1) + 2 * i64::from(dice.bonus);
    u64::try_from(twice / 2).unwrap_or(0)
}
