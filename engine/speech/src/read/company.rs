//! Haggling, sending away, putting away, and proposing to the party.

use super::Reading;
use super::deed::{Found, Reader};
use super::normal::{number, telling};
use super::pick::Pick;
use super::reply::{Overlap, overlap, spelled_out};
use crate::look::LookAt;
use gesta_content::model::Slot;
use gesta_rules::{Command, PartyDecision, Rejection, Template};

impl Reader<'_> {
    /// "haggle with the chandler over the rope".
    pub(crate) fn haggle(&mut self, rest: &[String]) -> Found {
        let keepers = self.beings(|template| match template {
            Template::Haggle { with } => Some(with),
            _ => None,
        });
        let over = |word: &String| ["over", "for", "about", "sobre", "por"].contains(&word.as_str());
        let rest = &rest[..rest.iter().position(over).unwrap_or(rest.len())];
        if keepers.is_empty() {
            let shop = self.view.place.as_ref().is_some_and(|place| !place.shops.is_empty());
            return match (self.view.fight.is_some(), shop) {
                (true, _) => self.refused(&Rejection::InFight),
                (false, true) if self.view.talk.is_none() => Found::Firm(self.words.core("unknown-haggled", &[])),
                (false, true) => Found::No(self.words.core("unknown-haggled", &[])),
                (false, false) => Found::No(self.words.core("unknown-no_shop", &[])),
            };
        }
        self.somebody(rest, &keepers, |with| Command::Haggle { with }, |reader, rest| reader.cannot(rest))
    }

    /// "send the dog away".
    pub(crate) fn dismiss(&mut self, rest: &[String]) -> Found {
        let along = self.beings(|template| match template {
            Template::Dismiss { beings } => Some(beings),
            _ => None,
        });
        if along.is_empty() {
            return match self.view.fight {
                Some(_) => self.refused(&Rejection::InFight),
                None => Found::No(self.words.core("unknown-no_follower", &[])),
            };
        }
        self.somebody(rest, &along, |being| Command::Dismiss { being }, |reader, rest| reader.cannot(rest))
    }

    /// "sheathe the sword", "take off the coat".
    pub(crate) fn put_away(&mut self, rest: &[String]) -> Found {
        let slots: Vec<(Slot, LookAt)> = self
            .view
            .legal
            .iter()
            .filter_map(|template| match template {
                Template::PutAway { slots } => Some(slots),
                _ => None,
            })
            .flatten()
            .map(|(slot, item)| (*slot, LookAt::Item(item.clone())))
            .collect();
        let command = |slot: Slot| Command::PutAway { slot };
        if slots.is_empty() {
            return Found::No(self.words.core("unknown-nothing_worn", &[]));
        }
        // "sheathe my weapon": what is in the hand needs no name.
        let hand = |word: &String| ["weapon", "arma", "hand", "mano"].contains(&word.as_str());
        let named = telling(rest);
        if !named.is_empty() && named.iter().all(hand) && slots.iter().any(|(slot, _)| *slot == Slot::Hand) {
            return Found::Do(vec![command(Slot::Hand)]);
        }
        let parts: Vec<&[String]> = rest
            .split(|word| ["and", "y", "e", super::normal::COMMA].contains(&word.as_str()))
            .filter(|part| !part.is_empty())
            .collect();
        if parts.len() > 1 {
            let each = parts.iter().map(|part| match self.pick(part, &slots) {
                Pick::One(slot) => Some(command(slot)),
                _ => None,
            });
            if let Some(commands) = each.collect::<Option<Vec<Command>>>() {
                return Found::Do(commands);
            }
        }
        match self.pick(rest, &slots) {
            Pick::One(slot) => Found::Do(vec![command(slot)]),
            Pick::Many(several) | Pick::Unnamed(several) => {
                Found::Which("ask-which", several.into_iter().map(command).collect())
            }
            Pick::Perhaps(several) if self.scene.find(&named).is_empty() => {
                Found::Which("ask-which", several.into_iter().map(command).collect())
            }
            Pick::Dangling(word) => self.dangling(&word),
            Pick::Perhaps(_) | Pick::None => match self.scene.find(&named).first() {
                // "Me guardo la ginebra" that stands on the table.
                Some(LookAt::Item(item))
                    if self.has(|template| matches!(template, Template::Take { items } if items.contains(item))) =>
                {
                    Found::Do(vec![Command::Take { item: item.clone() }])
                }
                Some(thing) => {
                    let noun = super::scene::noun(&self.words, self.view, thing);
                    Found::No(self.words.core_with("unknown-not_worn", "thing", &noun.the()))
                }
                None => self.no_such(&named),
            },
        }
    }

    /// "propose to go by the stair", "propose to rest 8 hours", "propose to pay".
    pub(crate) fn propose(&mut self, rest: &[String]) -> Found {
        let bargains: Vec<Command> = spelled_out(self.view).into_iter().filter(binds).collect();
        match overlap(&self.words, self.view, rest, &bargains) {
            Overlap::Clear(command) => return Found::Do(vec![command]),
            Overlap::Maybe(commands) => return Found::Which("ask-mean", commands),
            Overlap::None => {}
        }
        let to = rest.iter().take_while(|word| ["to", "that", "we", "que"].contains(&word.as_str())).count();
        let rest = &rest[to..];
        let verb = self.verbs.begin(rest);
        let rests = verb.as_ref().is_some_and(|verb| verb.names.iter().any(|name| name == "rest"));
        let rest_of = |word: &String| ["rest", "sleep", "nap", "descanso", "siesta"].contains(&word.as_str());
        // "Acampemos cuatro horas."
        let timed = !rest.is_empty() && super::pause::of_time(rest) && super::pause::hours_said(rest).is_some();
        let rests = rests || timed;
        if rests || rest.iter().any(rest_of) {
            return self.rest_together(rest);
        }
        let (exits, party) = self.exits();
        if !party && let Some(verb) = verb.as_ref().filter(|verb| !verb.guessed) {
            // "I propose that we talk", where nobody comes along.
            match self.by_verbs(&verb.names, &verb.rest, true) {
                Found::No(_) | Found::NotThis => {}
                found => return found,
            }
        }
        if !party {
            return match bargains.is_empty() {
                true => self.refused(&Rejection::Alone),
                false => Found::Which("ask-which", bargains),
            };
        }
        let named = verb.map_or_else(|| rest.to_vec(), |verb| verb.rest);
        let command = |exit| Command::Propose { decision: PartyDecision::Travel { exit } };
        match self.pick(&named, &exits) {
            Pick::One(exit) => Found::Do(vec![command(exit)]),
            Pick::Dangling(word) => self.dangling(&word),
            Pick::None => self.no_way(&named),
            Pick::Many(exits) | Pick::Perhaps(exits) | Pick::Unnamed(exits) => {
                Found::Which("ask-way", exits.into_iter().map(command).collect())
            }
        }
    }

    /// Whether a text speaks of what several do.
    pub(crate) fn speaks_of_all(&self) -> bool {
        let words = super::normal::words_of(self.text);
        // "subimos", "descansemos".
        let plural = |word: &String| {
            word.len() > 5 && ["amos", "emos", "imos"].iter().any(|end| word.ends_with(end)) && word != "queremos"
        };
        let spanish = self.words.language() == gesta_content::Language::Es;
        self.senses().has("joint", &words) || (spanish && words.iter().any(plural))
    }

    /// What the hero alone was read to do, where it is a deed of all.
    pub(crate) fn jointly(&self, found: Found) -> Found {
        let joint = |command: &Command| match command {
            Command::Go { exit } if self.exits().1 => {
                Some(Command::Propose { decision: PartyDecision::Travel { exit: exit.clone() } })
            }
            Command::Rest { hours } if self.has(|template| matches!(template, Template::Rest { party: true, .. })) => {
                Some(Command::Propose { decision: PartyDecision::Rest { hours: *hours } })
            }
            _ => None,
        };
        match &found {
            Found::Do(commands) => match commands.as_slice() {
                [only] => match joint(only).filter(|_| self.speaks_of_all()) {
                    Some(joint) => Found::Do(vec![joint]),
                    None => found,
                },
                _ => found,
            },
            // "¿Agarramos por la rambla los dos?" asks about what all do first.
            Found::Which(question, commands) => {
                let joints: Vec<Command> = commands.iter().filter_map(joint).take(3).collect();
                if joints.is_empty() || !self.speaks_of_all() {
                    return found;
                }
                let all = joints.into_iter().chain(commands.iter().cloned()).take(6);
                Found::Which(question, all.collect())
            }
            _ => found,
        }
    }

    /// What all would do, where somebody waits for an answer: "venga, descansemos".
    pub(crate) fn or_answered(&self, readings: Vec<Reading>) -> Vec<Reading> {
        let Some(proposal) = self.proposal().filter(|_| self.speaks_of_all()) else { return readings };
        let joint = |command: &Command| matches!(command, Command::Rest { .. } | Command::Propose { .. });
        let commands: Vec<Command> = match readings.as_slice() {
            [Reading::Act(command)] => vec![command.clone()],
            [Reading::Ask { candidates, .. }, ..] => candidates.iter().map(|(_, command)| command.clone()).collect(),
            _ => return readings,
        };
        if !commands.iter().any(joint) {
            return readings;
        }
        let yes = Command::Answer { proposal, agree: true };
        vec![self.guess(std::iter::once(yes).chain(commands).take(4).collect())]
    }

    /// What waits for an answer.
    pub(crate) fn proposal(&self) -> Option<u32> {
        self.view.legal.iter().find_map(|template| match template {
            Template::Answer { proposal } => Some(*proposal),
            _ => None,
        })
    }

    /// A rest of everybody at the place.
    pub(crate) fn rest_together(&self, rest: &[String]) -> Found {
        let together = |hours: u8| Command::Propose { decision: PartyDecision::Rest { hours } };
        if !self.has(|template| matches!(template, Template::Rest { party: true, .. })) {
            let why = if self.view.fight.is_some() { Rejection::InFight } else { Rejection::Alone };
            return self.refused(&why);
        }
        let said = super::pause::hours_said(rest).map(u16::from);
        match said.or_else(|| rest.iter().find_map(|word| number(word))) {
            Some(hours @ 1..=12) => Found::Do(vec![together(hours as u8)]),
            Some(_) => self.refused(&Rejection::OutOfRange { min: 1, max: 12 }),
            None => Found::Which("ask-how_long", self.rests().map(together).collect()),
        }
    }
}

/// Whether a command proposes a reply that binds everybody.
pub(crate) fn binds(command: &Command) -> bool {
    matches!(command, Command::Propose { decision: PartyDecision::Bargain { .. } })
}
