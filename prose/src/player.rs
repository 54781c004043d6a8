//! A player that explores: it walks, looks, talks, searches, trades, rests, waits, fights and fails, and seldom does the same
//! twice running, though it does. Deterministic by its number.

use crate::stage::{Game, Turn};
use gesta_content::Content;
use gesta_content::id::{BeingId, StuntId};
use gesta_rules::{Aim, Command, Template, View};
use gesta_speech::LookAt;
use std::collections::HashMap;

/// How many turns a deed is remembered, so that it is not done again at once.
const REMEMBERED_TURNS: usize = 40;
/// How many deeds are tried before a turn is given up.
const TRIES: usize = 40;

/// What a player can do with a turn.
#[derive(Clone, Debug, PartialEq)]
enum Deed {
    Command(Command),
    Look(Option<LookAt>),
}

/// The player.
pub struct Player {
    state: u64,
    turn: usize,
    done: HashMap<String, (usize, usize)>,
}

impl Player {
    /// The player of a number.
    pub fn new(number: u64) -> Player {
        Player {
            state: number.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03,
            turn: 0,
            done: HashMap::new(),
        }
    }

    /// Plays a turn; `None`: nothing can be done any more.
    pub fn turn(&mut self, game: &mut Game<'_>) -> Option<Turn> {
        self.turn += 1;
        let seen = game.view();
        // Who has just come to a place for the first time has read what it looks like.
        self.done.entry(key(&seen, &Deed::Look(None))).or_insert((1, self.turn));
        let mut deeds = if seen.fight.is_some() { fighting(&seen) } else { at_peace(game.content, &seen) };
        for _ in 0..TRIES {
            let at = self.choose(&seen, &deeds)?;
            let (_, deed) = deeds.swap_remove(at);
            let turn = match &deed {
                Deed::Command(command) => game.act(command),
                Deed::Look(at) => Some(game.look(at.as_ref())),
            };
            if turn.is_some() {
                let times = self.done.entry(key(&seen, &deed)).or_default();
                *times = (times.0 + 1, self.turn);
                return turn;
            }
        }
        None
    }

    fn choose(&mut self, seen: &View, deeds: &[(u64, Deed)]) -> Option<usize> {
        let weighed: Vec<u64> = deeds.iter().map(|(weight, deed)| self.weight(seen, *weight, deed)).collect();
        let all: u64 = weighed.iter().sum();
        let mut at = self.draw().checked_rem(all)?;
        weighed.iter().position(|weight| match at.checked_sub(*weight) {
            Some(rest) => {
                at = rest;
                false
            }
            None => true,
        })
    }

    /// What was done lately is done less. What was read lately is left alone, and so is a thing that was
    /// looked at: whoever asks for its text again wants the same text.
    fn weight(&self, seen: &View, weight: u64, deed: &Deed) -> u64 {
        let Some((times, last)) = self.done.get(&key(seen, deed)) else { return weight * 100 };
        let lately = self.turn - last <= REMEMBERED_TURNS;
        match deed {
            Deed::Look(Some(_)) => 0,
            Deed::Look(None) | Deed::Command(Command::Use { .. }) if lately => 0,
            _ if seen.fight.is_some() => weight * 100,
            Deed::Command(Command::Go { .. } | Command::Wait { .. } | Command::Rest { .. }) => weight * 50,
            _ if lately => weight * 40 / (1 + *times as u64),
            _ => weight * 80,
        }
    }

    /// The next number of a splitmix generator.
    fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

/// A deed at its place: the same reply in another talk is another. What is looked at is the same wherever it is.
fn key(seen: &View, deed: &Deed) -> String {
    if let Deed::Look(Some(at)) = deed {
        return format!("{at:?}");
    }
    format!("{:?} {:?} {deed:?}", seen.place.as_ref().map(|place| &place.id), seen.talk)
}

fn at_peace(content: &Content, seen: &View) -> Vec<(u64, Deed)> {
    let mut deeds: Vec<(u64, Deed)> = seen
        .legal
        .iter()
        .flat_map(|it| peaceful(content, it))
        .map(|(weight, it)| (weight, Deed::Command(it)))
        .collect();
    if seen.talk.is_none() {
        deeds.extend(looks(seen).into_iter().map(|at| (4, Deed::Look(at))));
    }
    deeds
}

fn looks(seen: &View) -> Vec<Option<LookAt>> {
    let mut looks = vec![None];
    if let Some(place) = &seen.place {
        looks.extend(place.features.iter().map(|id| Some(LookAt::Feature(id.clone()))));
        looks.extend(place.exits.iter().map(|exit| Some(LookAt::Exit(exit.id.clone()))));
        looks.extend(place.items.iter().map(|(id, _)| Some(LookAt::Item(id.clone()))));
        looks.extend(place.beings.iter().map(|being| Some(LookAt::Being(being.id.clone()))));
    }
    looks
}

/// What a template lets a player do in peace, with how likely it is done.
fn peaceful(content: &Content, template: &Template) -> Vec<(u64, Command)> {
    let all = |weight: u64, commands: Vec<Command>| commands.into_iter().map(|one| (weight, one)).collect();
    match template {
        Template::Go { exits, .. } => all(7, exits.iter().map(|exit| Command::Go { exit: exit.clone() }).collect()),
        Template::Act { actions } => {
            all(12, actions.iter().map(|action| Command::Act { action: action.clone() }).collect())
        }
        Template::Improvise { spots } => {
            let each = |(stunt, aims): &(StuntId, Vec<Aim>)| -> Vec<Command> {
                aims.iter().filter_map(|target| improvised(content, stunt, target)).collect()
            };
            all(3, spots.iter().flat_map(each).collect())
        }
        Template::Talk { with } => all(10, with.iter().map(|with| Command::Talk { with: with.clone() }).collect()),
        Template::Reply { replies } => {
            all(12, replies.iter().map(|reply| Command::Reply { reply: reply.clone() }).collect())
        }
        Template::Leave => all(2, vec![Command::Leave]),
        Template::Take { items } => all(8, items.iter().map(|item| Command::Take { item: item.clone() }).collect()),
        Template::Drop { items } => all(1, items.iter().map(|item| Command::Drop { item: item.clone() }).collect()),
        Template::Wear { items } => all(3, items.iter().map(|item| Command::Wear { item: item.clone() }).collect()),
        Template::Use { items } => all(2, items.iter().map(|item| Command::Use { item: item.clone() }).collect()),
        Template::Buy { from, wares } => {
            all(3, wares.iter().map(|(item, _)| Command::Buy { from: from.clone(), item: item.clone() }).collect())
        }
        Template::Sell { to, wares } => {
            all(2, wares.iter().map(|(item, _)| Command::Sell { to: to.clone(), item: item.clone() }).collect())
        }
        Template::Haggle { with } => all(4, with.iter().map(|with| Command::Haggle { with: with.clone() }).collect()),
        Template::Rest { hours, .. } => {
            all(2, vec![Command::Rest { hours: (*hours).min(8) }, Command::Rest { hours: 1 }])
        }
        Template::Wait => all(3, [10, 60].map(|minutes| Command::Wait { minutes }).to_vec()),
        Template::Attack { targets } => {
            all(1, targets.iter().map(|target| Command::Attack { target: target.clone() }).collect())
        }
        Template::PutAway { slots } => all(1, slots.iter().map(|(slot, _)| Command::PutAway { slot: *slot }).collect()),
        Template::Advance { choices } => {
            all(20, choices.iter().map(|choice| Command::Advance { choice: choice.clone() }).collect())
        }
        Template::Cast { .. } | Template::Invoke { .. } => all(2, powers(template)),
        _ => Vec::new(),
    }
}

fn improvised(content: &Content, stunt: &StuntId, target: &Aim) -> Option<Command> {
    let approach = content.mechanics.stunts.get(stunt)?.approaches.first()?.clone();
    Some(Command::Improvise { approach, stunt: stunt.clone(), target: target.clone() })
}

fn powers(template: &Template) -> Vec<Command> {
    let aims = |aims: &[Aim]| -> Vec<Option<Aim>> {
        if aims.is_empty() { vec![None] } else { aims.iter().cloned().map(Some).collect() }
    };
    match template {
        Template::Cast { spells } => spells
            .iter()
            .flat_map(|(spell, ranks, at)| {
                let rank = ranks.first().copied().unwrap_or_default();
                aims(at).into_iter().map(move |target| Command::Cast { spell: spell.clone(), rank, target })
            })
            .collect(),
        Template::Invoke { talents } => talents
            .iter()
            .flat_map(|(talent, at)| {
                aims(at).into_iter().map(move |target| Command::Invoke { talent: talent.clone(), target })
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn fighting(seen: &View) -> Vec<(u64, Deed)> {
    let commands =
        seen.legal.iter().flat_map(warlike).chain(seen.offers.iter().map(|offer| (4, offer.command.clone())));
    commands.map(|(weight, command)| (weight, Deed::Command(command))).collect()
}

/// What a template lets a player do in a fight.
fn warlike(template: &Template) -> Vec<(u64, Command)> {
    let all = |weight: u64, commands: Vec<Command>| commands.into_iter().map(|one| (weight, one)).collect();
    let at = |weight: u64, targets: &[BeingId], command: fn(BeingId) -> Command| {
        targets.iter().map(|target| (weight, command(target.clone()))).collect()
    };
    match template {
        Template::Attack { targets } => at(24, targets, |target| Command::Attack { target }),
        Template::Subdue { targets } => at(3, targets, |target| Command::Subdue { target }),
        Template::Shove { targets } => at(3, targets, |target| Command::Shove { target }),
        Template::Grapple { targets } => at(3, targets, |target| Command::Grapple { target }),
        Template::Parley { with } => at(1, with, |with| Command::Parley { with }),
        Template::BreakFree => all(10, vec![Command::BreakFree]),
        Template::Hide => all(2, vec![Command::Hide]),
        Template::Disengage => all(2, vec![Command::Disengage]),
        Template::Guard => all(4, vec![Command::Guard]),
        Template::Shift { to } => all(3, to.iter().map(|to| Command::Shift { to: to.clone() }).collect()),
        Template::Flee { exits } => all(1, exits.iter().map(|exit| Command::Flee { exit: exit.clone() }).collect()),
        Template::Use { items } => all(1, items.iter().map(|item| Command::Use { item: item.clone() }).collect()),
        Template::Cast { .. } | Template::Invoke { .. } => all(4, powers(template)),
        Template::Help { whom } => all(2, whom.iter().map(|whom| Command::Help { whom: whom.clone() }).collect()),
        _ => Vec::new(),
    }
}
