//! The numbered choices: of all that can be done, the few that matter most here, with their odds.

use super::combat;
use super::legal::{free_exits, usable};
use super::model::{OFFERS_MAX, Offer};
use crate::command::{Aim, Command, PartyDecision};
use crate::decide::{agreeable, may_haggle, prepare_stunt, travel_needs};
use crate::odds_of::odds_of;
use crate::seat::{Actor, SeatId};
use crate::whereabouts::{beings_at, is_able, items_on_ground};
use crate::world::{Fight, Hero, World};
use crate::{fight, known, talk};
use gesta_content::Content;
use gesta_content::id::ExitId;
use gesta_content::model::{Effect, Who};

/// Most choices of one sort, so that no sort crowds out the others.
const PER_SORT_MAX: usize = 4;

/// The numbered choices of a seat.
pub(super) fn offers(content: &Content, world: &World, seat: SeatId) -> Vec<Offer> {
    let Some(hero) = world.heroes.get(&seat) else { return Vec::new() };
    if world.ended.is_some() {
        return Vec::new();
    }
    let mut commands = answers(world, seat);
    if !hero.down && hero.busy_until <= world.tick {
        match fight::of_hero(world, seat) {
            Some((_, fight)) if fight::whose_turn(fight) == Some(&Actor::Hero(seat)) => {
                commands.extend(in_fight(content, world, (seat, hero), fight));
            }
            Some(_) => {}
            None if hero.talk.is_some() => commands.extend(in_talk(content, world, seat, hero)),
            None => commands.extend(at_peace(content, world, seat, hero)),
        }
    }
    commands.truncate(OFFERS_MAX);
    let offer = |command: Command| Offer { odds: odds_of(content, world, seat, &command), command };
    commands.into_iter().map(offer).collect()
}

fn answers(world: &World, seat: SeatId) -> Vec<Command> {
    let open = world.proposal.as_ref().filter(|open| open.waiting.contains(&seat));
    let answer = |proposal: u32| [true, false].map(|agree| Command::Answer { proposal, agree });
    open.map(|open| answer(open.id).to_vec()).unwrap_or_default()
}

fn in_fight(content: &Content, world: &World, (seat, hero): (SeatId, &Hero), fight: &Fight) -> Vec<Command> {
    if fight::is_dazed(content, world, seat) {
        return vec![Command::Guard];
    }
    let mut commands = combat::urgent(world, seat, fight);
    commands.extend(combat::attacks(content, world, seat, fight).into_iter().take(PER_SORT_MAX));
    commands.extend(combat::approach(content, world, seat, fight));
    commands.extend(combat::words(content, world, seat, fight));
    commands.extend(stunts(content, world, seat, hero).into_iter().take(2));
    commands.push(Command::Guard);
    commands
        .extend(combat::ways_out(content, world, seat, hero).into_iter().take(1).map(|exit| Command::Flee { exit }));
    let usable = usable(content, world, seat, hero).into_iter();
    commands.extend(usable.take(1).map(|item| Command::Use { item }));
    commands
}

fn in_talk(content: &Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<Command> {
    let Some(talk) = &hero.talk else { return Vec::new() };
    let replies = talk::replies(content, world, seat, talk).into_iter().take(OFFERS_MAX - 1);
    let others = !travel_needs(world, seat, &hero.place).is_empty();
    let replies = replies.filter_map(|reply| {
        let name = reply.name.clone();
        if !(reply.party && others) {
            return Some(Command::Reply { reply: name });
        }
        let decision = PartyDecision::Bargain { dialogue: talk.dialogue.clone(), node: talk.node.clone(), reply: name };
        world.proposal.is_none().then_some(Command::Propose { decision })
    });
    replies.chain([Command::Leave]).collect()
}

fn at_peace(content: &Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<Command> {
    let talkers = known::talkers(content, world, seat, hero).into_iter();
    let actions = known::actions(content, world, seat, hero).into_iter();
    let mut sorts: Vec<Vec<Command>> = vec![
        actions.map(|action| Command::Act { action: action.id.clone() }).collect(),
        talkers.map(|being| Command::Talk { with: being.id.clone() }).collect(),
        ways(content, world, seat, hero),
        stunts(content, world, seat, hero).into_iter().filter(|command| !at_person(command)).collect(),
        items_on_ground(content, world, &hero.place).into_iter().map(|(item, _)| Command::Take { item }).collect(),
        hagglers(content, world, seat, hero),
    ];
    for sort in &mut sorts {
        sort.truncate(PER_SORT_MAX);
    }
    fair_share(sorts)
}

/// Takes from the sorts in turn until there is room for no more, and keeps each sort together.
fn fair_share(sorts: Vec<Vec<Command>>) -> Vec<Command> {
    let mut shares = vec![0_usize; sorts.len()];
    let mut room = OFFERS_MAX;
    while room > 0 && shares.iter().zip(&sorts).any(|(share, sort)| *share < sort.len()) {
        for (share, sort) in shares.iter_mut().zip(&sorts) {
            if room > 0 && *share < sort.len() {
                *share += 1;
                room -= 1;
            }
        }
    }
    shares.into_iter().zip(sorts).flat_map(|(share, sort)| sort.into_iter().take(share)).collect()
}

fn at_person(command: &Command) -> bool {
    matches!(command, Command::Improvise { target: Aim::Being(_), .. })
}

/// Ways out; where others are there too, going is proposed to them.
fn ways(content: &Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<Command> {
    let others = travel_needs(world, seat, &hero.place);
    let together = !others.is_empty() && world.proposal.is_none();
    let way = |exit: ExitId| {
        let decision = PartyDecision::Travel { exit: exit.clone() };
        // A way that the others do not know of is gone alone.
        if together && agreeable(content, world, &others, &decision) {
            Command::Propose { decision }
        } else {
            Command::Go { exit }
        }
    };
    free_exits(content, world, seat, hero).into_iter().map(way).collect()
}

/// Keepers whose prices can be talked down.
fn hagglers(content: &Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<Command> {
    let here = beings_at(content, world, &hero.place).into_iter().filter(|being| is_able(world, &being.id));
    let open =
        here.filter(|being| known::shop(content, world, seat, being).is_some_and(|shop| may_haggle(world, seat, shop)));
    open.map(|being| Command::Haggle { with: being.id.clone() }).collect()
}

/// Whether a success would change anything: who is frightened already needs no second scare. It can still be said.
fn would_change(content: &Content, world: &World, chance: &known::Chance<'_>) -> bool {
    let Aim::Being(being) = &chance.target else { return true };
    let felt = fight::conditions(content, world, &Actor::Being(being.clone()));
    let effects = &chance.outcomes().success.effects;
    let is_felt = |effect: &Effect| match effect {
        Effect::Afflict { who: Who::Target, condition, .. } => felt.iter().any(|felt| felt.id == *condition),
        _ => false,
    };
    effects.is_empty() || !effects.iter().all(is_felt)
}

/// Every stunt that can be tried, each with the approach that serves the hero best.
fn stunts(content: &Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<Command> {
    let best = |chance: &known::Chance<'_>| {
        let odds = |approach: &_| {
            let check = prepare_stunt(content, world, seat, (approach, chance));
            check.map_or(0, |check| check.odds().achieves.low)
        };
        // The first of equals, so that the order in the pack decides.
        let approaches = chance.stunt.approaches.iter().rev().max_by_key(|approach| odds(approach));
        approaches.map(|approach| Command::Improvise {
            approach: approach.clone(),
            stunt: chance.stunt.id.clone(),
            target: chance.target.clone(),
        })
    };
    let all = known::chances(content, world, seat, hero);
    all.iter().filter(|chance| would_change(content, world, chance)).filter_map(best).collect()
}
