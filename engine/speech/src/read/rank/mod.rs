//! How likely each command is that could be given now, by all the words of a text: the verbs that they suggest, the names and
//! looks of things that they share, the words of labels. What is ranked here is asked about; the grammar of clauses does.

mod crowd;
mod label;
mod parts;

use super::deed::Reader;
use super::powers;
use super::senses::{Heard, Senses, Term};
use crate::look::LookAt;
use gesta_content::Language;
use gesta_rules::Command;
pub(crate) use label::Label;
use parts::Parts;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How well something was heard.
#[derive(Clone, Debug, Default)]
pub(crate) struct ThingHeard {
    /// In hundredths of a whole name.
    pub score: u32,
    /// A whole name was heard.
    pub whole: bool,
}

/// A command and how likely it is.
#[derive(Clone, Debug)]
pub(crate) struct Ranked {
    /// What.
    pub command: Command,
    /// All in all.
    pub score: u32,
    /// By its things.
    pub thing: u32,
    /// By the words of its label.
    pub label: u32,
    /// Those of them that name none of its things.
    pub extra: u32,
}

impl Reader<'_> {
    pub(crate) fn senses(&self) -> &Senses {
        self.vocabulary.senses(self.words.language())
    }

    /// What of the scene was heard, and how well.
    pub(crate) fn things_heard(&self, heard: &Heard) -> BTreeMap<LookAt, ThingHeard> {
        let at = Language::ALL.iter().position(|one| *one == self.words.language()).unwrap_or_default();
        let mut found: BTreeMap<LookAt, ThingHeard> = BTreeMap::new();
        let mut looks: Vec<(&LookAt, BTreeSet<usize>)> = Vec::new();
        let mut shared: BTreeMap<usize, u32> = BTreeMap::new();
        for named in &self.scene.named {
            let sounds = &named.heard[at];
            let names = sounds.names.iter().map(|name| named_score(heard, name));
            let best = names.max_by_key(|one| one.score).unwrap_or_default();
            if best.score > 0 {
                found.insert(named.thing.clone(), best);
            }
            let seen: BTreeSet<usize> =
                sounds.looks.iter().filter_map(|term| heard.hit(term)).map(|(_, at)| at).collect();
            for at in &seen {
                *shared.entry(*at).or_default() += 1;
            }
            looks.push((&named.thing, seen));
        }
        for (thing, seen) in looks.into_iter().filter(|(_, seen)| !seen.is_empty()) {
            let weight = |at: &usize| match shared.get(at) {
                None | Some(0..=1) => 45,
                Some(2) => 28,
                Some(3..=4) => 15,
                _ => 6,
            };
            let sum: u32 = seen.iter().map(weight).sum();
            found.entry(thing.clone()).or_default().score += sum.min(110);
        }
        found
    }

    /// As [`ranked`](Reader::ranked), of words: worked out once for a text.
    pub(crate) fn weighed(&mut self, words: &[String]) -> Arc<[Ranked]> {
        if let Some(known) = self.weighed.get(words) {
            return Arc::clone(known);
        }
        let heard = Heard::new(self.senses(), words);
        let ranked: Arc<[Ranked]> = self.ranked(&heard).into();
        self.weighed.insert(words.to_vec(), Arc::clone(&ranked));
        ranked
    }

    /// All commands that are likely at all, the likeliest first.
    fn ranked(&mut self, heard: &Heard) -> Vec<Ranked> {
        let things = self.things_heard(heard);
        let commands = self.narrowed(&things);
        let labels: Vec<Option<Arc<Label>>> =
            commands.iter().map(|(command, parts)| parts.label.then(|| self.label_of(command))).collect();
        let mut shared: BTreeMap<usize, u32> = BTreeMap::new();
        let own: Vec<BTreeSet<usize>> = labels.iter().map(|label| own_words(heard, label.as_deref())).collect();
        own.iter().flatten().for_each(|at| *shared.entry(*at).or_default() += 1);
        let siblings = siblings(&commands);
        let buys = commands.iter().any(|(command, _)| matches!(command, Command::Buy { .. }));
        let asked = Asked {
            names_a_thing: buys && self.names_any_item(heard),
            grows: self.speaks_of_growth(),
            rank: self.said_rank(),
            joint: self.speaks_of_all(),
            fights: self.view.fight.is_some(),
            talks: self.view.talk.is_some(),
        };
        let mut ranked = Vec::new();
        for (((command, parts), label), own) in commands.into_iter().zip(&labels).zip(&own) {
            let verb = verb_score(heard, &parts);
            let thing: u32 =
                parts.things.iter().filter_map(|thing| things.get(thing)).map(|one| one.score.min(170)).sum();
            let weight = |at: &usize| match shared.get(at) {
                None | Some(0..=1) => 90,
                Some(2) => 65,
                Some(3..=4) => 45,
                _ => 25,
            };
            let mut said: u32 = own.iter().map(weight).sum();
            if let Some(label) = label {
                let answer: BTreeSet<usize> =
                    label.answer.iter().filter_map(|term| heard.hit(term)).map(|(_, at)| at).collect();
                said += answer.difference(own).count().min(4) as u32 * 18;
            }
            let names = self.heard_names(&parts.things, heard);
            let extra: u32 = own.difference(&names).map(weight).sum();
            let score = match (verb, said, parts.things.is_empty()) {
                (0, 0, _) => thing * default_weight(&command, asked.fights) / 100,
                (0, _, _) => said + thing * 7 / 10,
                // Which of many is meant is not said at all.
                (_, 0, false) if thing == 0 => verb * alone_weight(&parts, &siblings) / 100,
                _ => verb + said + thing,
            };
            let by_looks = names.is_empty() && matches!(command, Command::Buy { .. });
            let score = if by_looks && asked.names_a_thing { 0 } else { asked.adjusted(&command, score, verb, thing) };
            if score > 0 {
                ranked.push(Ranked { command, score, thing, label: said, extra });
            }
        }
        ranked.sort_by(|one, other| {
            other.score.cmp(&one.score).then_with(|| self.offered(&other.command).cmp(&self.offered(&one.command)))
        });
        ranked
    }

    /// The rank that a text says for a spell.
    fn said_rank(&self) -> Option<u8> {
        powers::rank_of(&super::words_of(self.text)).0
    }

    /// Where the names of these things were heard.
    fn heard_names(&self, things: &[LookAt], heard: &Heard) -> BTreeSet<usize> {
        let at = Language::ALL.iter().position(|one| *one == self.words.language()).unwrap_or_default();
        let named = things.iter().filter_map(|thing| self.scene.get(thing));
        let terms = named.flat_map(|named| named.heard[at].names.iter().flatten());
        terms.filter_map(|term| heard.hit_nearly(term)).map(|(_, at)| at).collect()
    }

    /// Whether a command stands among the choices.
    pub(crate) fn offered(&self, command: &Command) -> bool {
        self.view.offers.iter().any(|offer| offer.command == *command)
    }
}

/// What a text says beside verbs and things.
struct Asked {
    /// It names something whole that is bought somewhere: "buy rope" means no crowbar with a string round it.
    names_a_thing: bool,
    /// It speaks of what the hero learns.
    grows: bool,
    /// The rank that it says for a spell.
    rank: Option<u8>,
    /// It speaks of all of the party.
    joint: bool,
    fights: bool,
    talks: bool,
}

impl Asked {
    /// A score with what else is known of such commands; 0: it is not meant.
    fn adjusted(&self, command: &Command, score: u32, verb: u32, thing: u32) -> u32 {
        match command {
            Command::Advance { .. } if !self.grows => 0,
            // In a talk nobody else is spoken to who is not named.
            Command::Talk { .. } if thing == 0 && self.talks => 0,
            Command::Cast { rank, .. } if Some(*rank) == self.rank => score + 40,
            Command::Propose { .. } if self.joint => score + 120,
            // Pages of the hero are not what a word means by the way.
            Command::StandIn { .. } | Command::Propose { .. } if verb == 0 && !self.joint => score / 2,
            _ => score,
        }
    }
}

/// Where the own words of a label were heard.
fn own_words(heard: &Heard, label: Option<&Label>) -> BTreeSet<usize> {
    let own = label.iter().flat_map(|label| &label.own);
    own.filter_map(|term| heard.hit_nearly(term)).map(|(_, at)| at).collect()
}

/// How many commands about things each verb begins.
fn siblings(commands: &[(Command, Parts)]) -> BTreeMap<String, u32> {
    let mut siblings: BTreeMap<String, u32> = BTreeMap::new();
    for (_, parts) in commands {
        if let Some(verb) = parts.verbs.first().filter(|_| !parts.things.is_empty()) {
            *siblings.entry(verb.clone()).or_default() += 1;
        }
    }
    siblings
}

/// How strongly the verb of a command is suggested; its second verbs count less.
fn verb_score(heard: &Heard, parts: &Parts) -> u32 {
    let said = |(nth, verb): (usize, &String)| {
        let strength = heard.verbs.get(verb).copied().unwrap_or_default();
        if nth == 0 { strength } else { strength * 8 / 10 }
    };
    parts.verbs.iter().enumerate().map(said).max().unwrap_or_default()
}

/// What a verb counts whose thing is not named: the less, the more things it could be done with.
fn alone_weight(parts: &Parts, siblings: &BTreeMap<String, u32>) -> u32 {
    match parts.verbs.first().and_then(|verb| siblings.get(verb)) {
        None | Some(0..=1) => 95,
        Some(2) => 85,
        Some(3) => 75,
        _ => 60,
    }
}

/// What is likely to be done with a thing of which nothing is said.
fn default_weight(command: &Command, fights: bool) -> u32 {
    match command {
        Command::Shove { .. } | Command::Grapple { .. } | Command::Subdue { .. } if fights => 50,
        Command::Go { .. } | Command::Flee { .. } => 100,
        Command::Talk { .. } | Command::Parley { .. } => 95,
        Command::Take { .. } | Command::Shift { .. } => 90,
        Command::Buy { .. } | Command::Use { .. } | Command::Attack { .. } => 85,
        Command::Act { .. } => 80,
        Command::Wear { .. } | Command::Cast { .. } | Command::Invoke { .. } => 60,
        Command::Propose { .. } | Command::Sell { .. } | Command::Drop { .. } => 30,
        _ => 40,
    }
}

/// How well a name was heard.
fn named_score(heard: &Heard, name: &[Term]) -> ThingHeard {
    let hits: u32 = name.iter().filter_map(|term| heard.hit_nearly(term)).map(|(hit, _)| hit).sum();
    if hits == 0 || name.is_empty() {
        return ThingHeard::default();
    }
    let length = name.len() as u32;
    let all = hits >= length * 75;
    let score = if all { hits / length + (length - 1) * 25 } else { hits * 8 / (length * 10) };
    ThingHeard { score, whole: hits >= length * 100 }
}
