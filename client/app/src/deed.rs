//! What a player did in a turn, read from its events: the same words stand in the story when the game is opened again.

use gesta_rules::{Actor, Body, Command, CutEvent, Passage, SeatId, View};

/// The command that a turn of `seat` came from, as far as its events show it. What is decided comes before what follows
/// from it: who attacks may close in first, and who does something may get hold of a thing or leave a talk by it.
pub(crate) fn deed_of(events: &[CutEvent], seat: SeatId, before: Option<&View>) -> Option<Command> {
    let bodies = || events.iter().map(|event| &event.event().body);
    let first = |read: &dyn Fn(&Body) -> Option<Command>| bodies().find_map(read);
    first(&|body| stunt(body, seat, events))
        .or_else(|| first(&|body| decided(body, seat)))
        .or_else(|| first(&|body| moved(body, seat, before)))
        .or_else(|| first(&|body| traded(body, seat)))
        .or_else(|| first(&|body| left(body, seat)))
}

fn stunt(body: &Body, seat: SeatId, events: &[CutEvent]) -> Option<Command> {
    let Body::Improvised { seat: who, stunt, target, .. } = body else { return None };
    let approach = events.iter().find_map(|event| match &event.event().body {
        Body::Checked { actor: Actor::Hero(who), roll, .. } if *who == seat => roll.skill.clone(),
        _ => None,
    })?;
    (*who == seat).then(|| Command::Improvise { approach, stunt: stunt.clone(), target: target.clone() })
}

/// Events that only a decision brings. Speech in character has words of its own, which the narrator tells.
fn decided(body: &Body, seat: SeatId) -> Option<Command> {
    let command = match body {
        Body::Acted { seat: who, action, .. } if *who == seat => Command::Act { action: action.clone() },
        Body::Attacked { attacker: Actor::Hero(who), target: Actor::Being(target), .. } if *who == seat => {
            Command::Attack { target: target.clone() }
        }
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
        _ => return None,
    };
    Some(command)
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

/// Things that change hands, or are put on.
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
        Body::Used { seat: who, item } if *who == seat => Command::Use { item: item.clone() },
        Body::Worn { seat: who, item: Some(item), .. } if *who == seat => Command::Wear { item: item.clone() },
        _ => return None,
    };
    Some(command)
}

/// What often only follows from something else.
fn left(body: &Body, seat: SeatId) -> Option<Command> {
    match body {
        Body::Shifted { actor: Actor::Hero(who), to, .. } if *who == seat => Some(Command::Shift { to: to.clone() }),
        Body::TalkEnded { seat: who } if *who == seat => Some(Command::Leave),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::stage::{SEAT, cut};
    use gesta_content::id::PlaceId;
    use gesta_rules::Spot;

    fn shifted() -> CutEvent {
        let place: PlaceId = "quay:steps".parse().unwrap();
        cut(Body::Shifted { place, actor: Actor::Hero(SEAT), to: Spot::Engaged })
    }

    fn waited(seat: SeatId) -> CutEvent {
        cut(Body::Waited { seat, minutes: 5 })
    }

    #[test]
    fn what_was_decided_comes_before_what_follows_from_it() {
        assert_eq!(deed_of(&[shifted(), waited(SEAT)], SEAT, None), Some(Command::Wait { minutes: 5 }));
        assert_eq!(deed_of(&[shifted()], SEAT, None), Some(Command::Shift { to: Spot::Engaged }));
    }

    #[test]
    fn what_others_do_is_no_deed_of_the_seat() {
        assert_eq!(deed_of(&[waited(SeatId(1))], SEAT, None), None);
        assert_eq!(deed_of(&[], SEAT, None), None);
    }
}
