//! What a player did in a turn, read from its events: the same words stand in the story when the game is opened again.

use gesta_content::Content;
use gesta_content::id::BeingId;
use gesta_content::model::PowerTarget;
use gesta_rules::{
    Actor, Advancement, Aim, Body, Command, CutEvent, Fighter, Gone, Passage, Purpose, SeatId, Stance, View,
};

/// The command that a turn of `seat` came from, as far as its events show it. What is decided comes before what follows
/// from it: who attacks may close in first, and who does something may get hold of a thing or leave a talk by it.
pub(crate) fn deed_of(content: &Content, events: &[CutEvent], seat: SeatId, before: Option<&View>) -> Option<Command> {
    let all: Vec<&Body> = events.iter().map(|event| &event.event().body).collect();
    // In a fight the turns of the others follow the deed, and an opening that one of them gives is used in the same turn.
    let fights = before.is_some_and(|view| view.fight.is_some());
    let deed_ends = all.iter().position(|body| fights && matches!(body, Body::TurnBegan { .. }));
    let bodies = &all[..deed_ends.unwrap_or(all.len())];
    let first = |read: &dyn Fn(&Body) -> Option<Command>| bodies.iter().copied().find_map(read);
    first(&|body| stunt(body, seat, bodies))
        .or_else(|| first(&|body| decided(body, seat)))
        .or_else(|| first(&|body| powers(content, body, seat)))
        .or_else(|| first(&|body| rolled(body, seat, (bodies, before))))
        .or_else(|| first(&|body| fought(body, seat, bodies)))
        .or_else(|| first(&|body| moved(body, seat, before)))
        .or_else(|| first(&|body| traded(body, seat)))
        .or_else(|| first(&|body| grown(body, seat)))
        .or_else(|| opened(bodies, before))
        .or_else(|| first(&|body| left(body, seat)))
}

fn stunt(body: &Body, seat: SeatId, bodies: &[&Body]) -> Option<Command> {
    let Body::Improvised { seat: who, stunt, target, .. } = body else { return None };
    let approach = bodies.iter().find_map(|body| match body {
        Body::Checked { actor: Actor::Hero(who), roll, .. } if *who == seat => roll.skill.clone(),
        _ => None,
    })?;
    (*who == seat).then(|| Command::Improvise { approach, stunt: stunt.clone(), target: target.clone() })
}

/// Events that only a decision brings. Speech in character has words of its own, which the narrator tells.
fn decided(body: &Body, seat: SeatId) -> Option<Command> {
    let command = match body {
        Body::Acted { seat: who, action, .. } if *who == seat => Command::Act { action: action.clone() },
        Body::Replied { seat: who, reply, .. } if *who == seat => Command::Reply { reply: reply.clone() },
        Body::Used { seat: who, item } if *who == seat => Command::Use { item: item.clone() },
        Body::Rested { seat: who, hours } | Body::RestBegan { seat: who, hours } if *who == seat => {
            Command::Rest { hours: *hours }
        }
        Body::Waited { seat: who, minutes } if *who == seat => Command::Wait { minutes: *minutes },
        Body::Guarded { actor: Actor::Hero(who), .. } if *who == seat => Command::Guard,
        Body::Proposed { by, decision, .. } if *by == seat => Command::Propose { decision: decision.clone() },
        Body::Answered { proposal, seat: who, agree } if *who == seat => {
            Command::Answer { proposal: *proposal, agree: *agree }
        }
        Body::Parleyed { seat: who, being, .. } if *who == seat => Command::Parley { with: being.clone() },
        Body::StandInChosen { seat: who, stand_in } if *who == seat => Command::StandIn { choice: *stand_in },
        _ => return None,
    };
    Some(command)
}

/// Spells and talents. A target is named only where the power asks for one: else it is on everybody it is on.
fn powers(content: &Content, body: &Body, seat: SeatId) -> Option<Command> {
    let aimed = |sort: Option<PowerTarget>, targets: &[Aim]| {
        use PowerTarget::{Ally, Being, Exit, Feature};
        let named = sort.is_none_or(|sort| matches!(sort, Ally | Being | Exit | Feature));
        targets.first().filter(|_| named && targets.len() == 1).cloned()
    };
    match body {
        Body::Cast { actor: Actor::Hero(who), spell, rank, targets } if *who == seat => {
            let sort = content.mechanics.spells.get(spell).map(|spell| spell.power.target);
            Some(Command::Cast { spell: spell.clone(), rank: *rank, target: aimed(sort, targets) })
        }
        Body::Invoked { seat: who, talent, targets } if *who == seat => {
            let power = content.mechanics.talents.get(talent).and_then(|talent| talent.power.as_ref());
            Some(Command::Invoke { talent: talent.clone(), target: aimed(power.map(|power| power.target), targets) })
        }
        _ => None,
    }
}

/// What was rolled for, where nothing but the roll says it.
fn rolled(body: &Body, seat: SeatId, (bodies, before): (&[&Body], Option<&View>)) -> Option<Command> {
    let purpose = match body {
        Body::Checked { actor, purpose, .. } | Body::Contested { actor, purpose, .. }
            if *actor == Actor::Hero(seat) =>
        {
            purpose
        }
        _ => return None,
    };
    match purpose {
        Purpose::Shove(Actor::Being(target)) => Some(Command::Shove { target: target.clone() }),
        Purpose::Grapple(Actor::Being(target)) => Some(Command::Grapple { target: target.clone() }),
        Purpose::BreakFree(_) => Some(Command::BreakFree),
        Purpose::Mend(whom) => Some(Command::Help { whom: Actor::Hero(*whom) }),
        // Whom a hero wants to surprise it attacks; in a fight it hides.
        Purpose::Hide => opened(bodies, before).or(Some(Command::Hide)),
        Purpose::Haggle(shop) => {
            let shops = before?.place.iter().flat_map(|place| &place.shops);
            let keeper = shops.filter(|seen| seen.id == *shop).map(|seen| seen.keeper.clone()).next()?;
            Some(Command::Haggle { with: keeper })
        }
        Purpose::Flight => fled(bodies, seat).or_else(|| only_way(before?)),
        _ => None,
    }
}

fn fled(bodies: &[&Body], seat: SeatId) -> Option<Command> {
    bodies.iter().find_map(|body| match body {
        Body::Moved { actor: Actor::Hero(who), exit: Some(exit), .. } if *who == seat => {
            Some(Command::Flee { exit: exit.clone() })
        }
        _ => None,
    })
}

/// Who did not get away ran for the way out; which one is known where there is one.
fn only_way(before: &View) -> Option<Command> {
    match before.place.as_ref()?.exits.as_slice() {
        [exit] => Some(Command::Flee { exit: exit.id.clone() }),
        _ => None,
    }
}

/// What is done in a fight without a roll of its own, and attacks.
fn fought(body: &Body, seat: SeatId, bodies: &[&Body]) -> Option<Command> {
    let own = Actor::Hero(seat);
    match body {
        Body::Attacked { attacker, target: Actor::Being(target), .. } if *attacker == own => {
            let spared =
                |body: &&Body| matches!(body, Body::BeingGone { being, why: Gone::Subdued } if being == target);
            let target = target.clone();
            Some(if bodies.iter().any(spared) { Command::Subdue { target } } else { Command::Attack { target } })
        }
        Body::StanceSet { actor, stance: Stance::Disengaged, on: true, .. } if *actor == own => {
            Some(Command::Disengage)
        }
        Body::StanceSet { actor, stance: Stance::Helped, by: Some(by), on: true, .. } if *by == own => {
            Some(Command::Help { whom: actor.clone() })
        }
        Body::StanceSet { actor, stance: Stance::Hidden, on: true, .. } if *actor == own => Some(Command::Hide),
        _ => None,
    }
}

/// Ways, and the beginning of a talk.
fn moved(body: &Body, seat: SeatId, before: Option<&View>) -> Option<Command> {
    match body {
        Body::Moved { actor: Actor::Hero(who), exit: Some(exit), .. } if *who == seat => {
            let (exit, fights) = (exit.clone(), before.is_some_and(|view| view.fight.is_some()));
            Some(if fights { Command::Flee { exit } } else { Command::Go { exit } })
        }
        Body::TalkBegan { seat: who, with, .. } if *who == seat => Some(Command::Talk { with: with.clone() }),
        _ => None,
    }
}

/// Things that change hands, are put on or put away.
fn traded(body: &Body, seat: SeatId) -> Option<Command> {
    let command = match body {
        Body::ItemGained { seat: who, item, from, .. } if *who == seat => match from {
            Passage::Ground(_) => Command::Take { item: item.clone() },
            Passage::Shop(_, keeper) => Command::Buy { from: keeper.clone(), item: item.clone() },
            Passage::Hero(_) | Passage::Being(_) | Passage::Story => return None,
        },
        Body::ItemLost { seat: who, item, to, .. } if *who == seat => match to {
            Passage::Ground(_) => Command::Drop { item: item.clone() },
            Passage::Shop(_, keeper) => Command::Sell { to: keeper.clone(), item: item.clone() },
            Passage::Hero(to) => Command::Give { item: item.clone(), to: *to },
            Passage::Being(_) | Passage::Story => return None,
        },
        Body::Worn { seat: who, item: Some(item), .. } if *who == seat => Command::Wear { item: item.clone() },
        Body::Worn { seat: who, slot, item: None } if *who == seat => Command::PutAway { slot: *slot },
        _ => return None,
    };
    Some(command)
}

/// What a level brings and the player chose.
fn grown(body: &Body, seat: SeatId) -> Option<Command> {
    let choice = match body {
        Body::PathTaken { seat: who, path } if *who == seat => Advancement::Path(path.clone()),
        Body::AttributeRaised { seat: who, attribute, .. } if *who == seat => Advancement::Attribute(attribute.clone()),
        Body::TalentGained { seat: who, talent, chosen: true } if *who == seat => Advancement::Talent(talent.clone()),
        Body::SpellLearned { seat: who, spell, chosen: true } if *who == seat => Advancement::Spell(spell.clone()),
        _ => return None,
    };
    Some(Command::Advance { choice })
}

/// Whom a fight was begun with: who could be attacked by a choice, else the first of those who do not go along.
fn opened(bodies: &[&Body], before: Option<&View>) -> Option<Command> {
    let fighters = bodies.iter().find_map(|body| match body {
        Body::FightBegan { fighters, .. } => Some(fighters),
        _ => None,
    })?;
    let follows = |being: &BeingId| before.is_some_and(|view| view.followers.contains(being));
    let foes: Vec<&BeingId> = fighters.iter().filter_map(|fighter| foe(fighter).filter(|foe| !follows(foe))).collect();
    let offers = before.into_iter().flat_map(|view| &view.offers);
    let offered = offers.filter_map(|offer| match &offer.command {
        Command::Attack { target } if foes.contains(&target) => Some(target),
        _ => None,
    });
    let target = offered.chain(foes.iter().copied()).next()?.clone();
    Some(Command::Attack { target })
}

fn foe(fighter: &Fighter) -> Option<&BeingId> {
    match &fighter.actor {
        Actor::Being(being) => Some(being),
        Actor::Hero(_) => None,
    }
}

/// What often only follows from something else.
fn left(body: &Body, seat: SeatId) -> Option<Command> {
    match body {
        Body::Shifted { actor: Actor::Hero(who), to, .. } if *who == seat => Some(Command::Shift { to: to.clone() }),
        Body::TalkEnded { seat: who } if *who == seat => Some(Command::Leave),
        Body::Followed { being, seat: None } => Some(Command::Dismiss { being: being.clone() }),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
