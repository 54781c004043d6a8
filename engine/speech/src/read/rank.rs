//! How likely each command is that could be given now, by all the words of a text: the verbs that they suggest, the names and
//! looks of things that they share, the words of labels. What is ranked here is asked about; the grammar of clauses does.

use super::deed::Reader;
use super::senses::{Heard, Senses, Term};
use crate::look::LookAt;
use gesta_content::id::{BeingId, ItemId};
use gesta_content::model::Outcome;
use gesta_content::{Language, TextKey};
use gesta_rules::{Aim, Command, PartyDecision, Spot, Template};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// From so many things on, only those that were heard of are tried.
const CROWD: usize = 40;

/// What a command is made of, for comparing.
struct Parts {
    /// The verbs that mean it, the likeliest first.
    verbs: Vec<String>,
    /// The things that it is about.
    things: Vec<LookAt>,
    /// Its label has words of its own.
    label: bool,
}

/// The words of a label.
#[derive(Debug, Default)]
pub(crate) struct Label {
    /// Its own, and others that packs have for it.
    pub own: Vec<Term>,
    /// Those of what is answered.
    pub answer: Vec<Term>,
}

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
        let labels: Vec<Option<std::sync::Arc<Label>>> =
            commands.iter().map(|(command, parts)| parts.label.then(|| self.label_of(command))).collect();
        let mut shared: BTreeMap<usize, u32> = BTreeMap::new();
        let own: Vec<BTreeSet<usize>> = labels
            .iter()
            .map(|label| {
                label
                    .iter()
                    .flat_map(|label| &label.own)
                    .filter_map(|term| heard.hit_nearly(term))
                    .map(|(_, at)| at)
                    .collect()
            })
            .collect();
        own.iter().flatten().for_each(|at| *shared.entry(*at).or_default() += 1);
        let mut siblings: BTreeMap<String, u32> = BTreeMap::new();
        for (_, parts) in &commands {
            if let Some(verb) = parts.verbs.first().filter(|_| !parts.things.is_empty()) {
                *siblings.entry(verb.clone()).or_default() += 1;
            }
        }
        let grows = self.speaks_of_growth();
        let said_rank = self.said_rank();
        let joint = self.speaks_of_all();
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
                (0, 0, _) => thing * default_weight(&command, self.view.fight.is_some()) / 100,
                (0, _, _) => said + thing * 7 / 10,
                // Which of many is meant is not said at all.
                (_, 0, false) if thing == 0 => verb * alone_weight(&parts, &siblings) / 100,
                _ => verb + said + thing,
            };
            if matches!(command, Command::Advance { .. }) && !grows {
                continue;
            }
            let ranked_so = matches!(command, Command::Cast { rank, .. } if Some(rank) == said_rank);
            let score = if ranked_so { score + 40 } else { score };
            let score = if joint && matches!(command, Command::Propose { .. }) { score + 120 } else { score };
            // Pages of the hero are not what a word means by the way.
            let apart = matches!(command, Command::StandIn { .. } | Command::Propose { .. });
            let score = if apart && verb == 0 && !joint { score / 2 } else { score };
            // In a talk nobody else is spoken to who is not named.
            let elsewhere = thing == 0 && self.view.talk.is_some() && matches!(command, Command::Talk { .. });
            if score > 0 && !elsewhere {
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
        super::powers::rank_of(&super::words_of(self.text)).0
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

    /// The commands of the view, in a crowd only those about what was heard of.
    fn narrowed(&self, things: &BTreeMap<LookAt, ThingHeard>) -> Vec<(Command, Parts)> {
        let mut view = gesta_rules::View { legal: Vec::new(), ..self.view.clone() };
        let rank = self.said_rank();
        view.legal = self.view.legal.iter().map(|template| narrowed(template, things, rank)).collect();
        let commands = crate::every::commands_of(self.words.content(), &view);
        commands
            .into_iter()
            .map(|command| {
                let parts = self.parts(&command);
                (command, parts)
            })
            .collect()
    }

    fn label_of(&mut self, command: &Command) -> std::sync::Arc<Label> {
        let talk = self.view.talk.as_ref().map(|talk| (talk.dialogue.clone(), talk.node.clone()));
        let language = self.words.language();
        let key = (talk, command.clone(), language);
        if let Some(known) = self.memory.kept.label(&key) {
            return known;
        }
        let label = std::sync::Arc::new(self.label_words(command));
        self.memory.kept.keep_label(key, &label);
        label
    }

    fn label_words(&self, command: &Command) -> Label {
        let senses = self.senses();
        let text = match command {
            Command::Cast { spell, .. } => self.words.named(spell),
            Command::Invoke { talent, .. } => self.words.named(talent),
            Command::Advance { choice } => self.choice_text(choice),
            command => self.words.label(self.view, command),
        };
        let mut own = senses.terms(&text);
        let mut answer = Vec::new();
        if let Some(key) = self.text_key(command) {
            own.extend(senses.terms(&self.words.text(&key, Some("also")).unwrap_or_default()));
        }
        let goto = self.reply_outcome(command).and_then(|outcome| outcome.goto.as_ref());
        if let (Some(talk), Some(goto)) = (&self.view.talk, goto) {
            let said = self.words.text(&TextKey::of(&talk.dialogue).inner(goto), None);
            answer = senses.terms(&said.unwrap_or_default());
        }
        own.sort();
        own.dedup();
        Label { own, answer }
    }

    /// The text that a command is named by, where packs may say other words for it.
    fn text_key(&self, command: &Command) -> Option<TextKey> {
        match command {
            Command::Act { action } => Some(TextKey::of(action)),
            Command::Cast { spell, .. } => Some(TextKey::of(spell)),
            Command::Invoke { talent, .. } => Some(TextKey::of(talent)),
            Command::Advance { choice } => Some(super::growth::choice_key(choice)),
            Command::Go { exit } => Some(TextKey::of(exit)),
            Command::Reply { reply } | Command::Propose { decision: PartyDecision::Bargain { reply, .. } } => {
                let talk = self.view.talk.as_ref()?;
                Some(TextKey::of(&talk.dialogue).inner(&talk.node).inner(reply))
            }
            _ => None,
        }
    }

    /// What a command is about.
    pub(crate) fn things_of(&self, command: &Command) -> Vec<LookAt> {
        self.parts(command).things
    }

    /// What a reply of this talk leads to.
    fn reply_outcome(&self, command: &Command) -> Option<&Outcome> {
        let Command::Reply { reply: said } = command else { return None };
        let talk = self.view.talk.as_ref()?;
        let dialogue = self.words.content().mechanics.dialogues.get(&talk.dialogue)?;
        let node = dialogue.nodes.iter().find(|node| node.name == talk.node)?;
        let reply = node.replies.iter().find(|reply| reply.name == *said)?;
        Some(&reply.outcomes.success)
    }

    /// Whether a reply only ends the talk.
    pub(crate) fn takes_leave(&self, command: &Command) -> bool {
        self.reply_outcome(command).is_some_and(|outcome| *outcome == Outcome::default())
    }

    fn choice_text(&self, choice: &gesta_rules::Advancement) -> String {
        self.words.text(&super::growth::choice_key(choice), None).unwrap_or_default()
    }

    fn parts(&self, command: &Command) -> Parts {
        use Command as C;
        let being = |id: &BeingId| vec![LookAt::Being(id.clone())];
        let item = |id: &ItemId| vec![LookAt::Item(id.clone())];
        let make = |verbs: &[&str], things: Vec<LookAt>, label: bool| Parts {
            verbs: verbs.iter().map(|verb| (*verb).to_owned()).collect(),
            things,
            label,
        };
        let fights = self.view.fight.is_some();
        match command {
            C::Go { exit } => make(&["go"], vec![LookAt::Exit(exit.clone())], true),
            C::Act { action } => {
                let found = self.words.content().action(action).map(|(_, action)| action);
                let target = found.and_then(|action| {
                    action.exit.clone().map(LookAt::Exit).or(action.feature.clone().map(LookAt::Feature))
                });
                make(&[found.map_or("", |action| action.verb.as_str())], target.into_iter().collect(), true)
            }
            C::Improvise { stunt, target, .. } => {
                let thing = super::powers::thing(target);
                let label = matches!(thing, LookAt::Exit(_) | LookAt::Feature(_));
                make(&[stunt.name()], vec![thing], label)
            }
            C::Talk { with } => make(&["talk"], being(with), false),
            C::Reply { .. } if self.takes_leave(command) => make(&["leave"], Vec::new(), true),
            C::Reply { .. } => make(&["reply"], Vec::new(), true),
            C::Leave => make(&["leave"], Vec::new(), false),
            C::Take { item: id } => make(&["take"], item(id), false),
            C::Drop { item: id } => make(&["drop"], item(id), false),
            C::Wear { item: id } => make(&["wear"], item(id), false),
            C::Use { item: id } => make(&["use"], item(id), false),
            C::Give { item: id, to } => make(&["give"], vec![LookAt::Item(id.clone()), LookAt::Hero(*to)], false),
            C::Buy { item: id, .. } => make(&["buy"], item(id), false),
            C::Sell { item: id, .. } => make(&["sell"], item(id), false),
            C::Attack { target } => make(&["attack"], being(target), false),
            C::Subdue { target } => make(&["subdue"], being(target), false),
            C::Shove { target } => make(&["shove"], being(target), false),
            C::Grapple { target } => make(&["grapple"], being(target), false),
            C::Parley { with } => make(&["parley", "talk"], being(with), false),
            C::Haggle { with } => make(&["haggle"], being(with), false),
            C::Dismiss { being: id } => make(&["dismiss"], being(id), false),
            C::Help { whom } => {
                let thing = match whom {
                    gesta_rules::Actor::Being(id) => LookAt::Being(id.clone()),
                    gesta_rules::Actor::Hero(seat) => LookAt::Hero(*seat),
                };
                make(&["aid"], vec![thing], false)
            }
            C::Shift { to: Spot::Engaged } => make(&["close_in"], Vec::new(), false),
            C::Shift { to: Spot::Near | Spot::Far } => make(&["step_back"], Vec::new(), false),
            C::Shift { to: Spot::Zone(_) } => make(&["shift", "go"], Vec::new(), true),
            C::Flee { exit } => make(&["flee", "go"], vec![LookAt::Exit(exit.clone())], false),
            C::Guard => make(&["guard"], Vec::new(), false),
            C::BreakFree => make(&["break_free"], Vec::new(), false),
            C::Hide => make(&["hide"], Vec::new(), false),
            C::Disengage => make(&["disengage", "step_back"], Vec::new(), false),
            C::Rest { .. } => make(&["rest"], Vec::new(), false),
            C::Wait { .. } => make(&["wait"], Vec::new(), false),
            C::Answer { agree: true, .. } => make(&["yes"], Vec::new(), false),
            C::Answer { agree: false, .. } => make(&["no"], Vec::new(), false),
            C::Propose { decision: PartyDecision::Travel { exit } } => {
                make(&["propose", "go"], vec![LookAt::Exit(exit.clone())], true)
            }
            C::Propose { decision: PartyDecision::Rest { .. } } => make(&["propose", "rest"], Vec::new(), false),
            C::Propose { .. } => make(&["propose"], Vec::new(), true),
            C::Cast { spell, target, .. } => {
                let own = format!("spell {spell}");
                make(&[&own, "cast"], self.aims(target), true)
            }
            C::Invoke { talent, target } => {
                let own = format!("talent {talent}");
                make(&[&own, "invoke"], self.aims(target), true)
            }
            C::Advance { .. } => make(&["rise"], Vec::new(), true),
            C::StandIn { .. } => make(&["stand_in"], Vec::new(), true),
            C::PutAway { slot } => {
                let worn = self.view.hero.as_ref().and_then(|hero| hero.worn.get(slot)).cloned();
                make(&["put_away"], worn.into_iter().map(LookAt::Item).collect(), false)
            }
            _ if fights => make(&[], Vec::new(), false),
            _ => make(&[], Vec::new(), false),
        }
    }

    fn aims(&self, target: &Option<Aim>) -> Vec<LookAt> {
        target.iter().map(super::powers::thing).collect()
    }
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

/// A template with only those of many things that were heard of.
fn narrowed(template: &Template, things: &BTreeMap<LookAt, ThingHeard>, rank: Option<u8>) -> Template {
    let being = |ids: &Vec<BeingId>| kept(ids, |id| things.contains_key(&LookAt::Being(id.clone())));
    let item = |ids: &Vec<ItemId>| kept(ids, |id| things.contains_key(&LookAt::Item(id.clone())));
    let aims = |aims: &Vec<Aim>| kept(aims, |aim| things.contains_key(&super::powers::thing(aim)));
    match template {
        Template::Talk { with } => Template::Talk { with: being(with) },
        Template::Attack { targets } => Template::Attack { targets: being(targets) },
        Template::Subdue { targets } => Template::Subdue { targets: being(targets) },
        Template::Shove { targets } => Template::Shove { targets: being(targets) },
        Template::Grapple { targets } => Template::Grapple { targets: being(targets) },
        Template::Parley { with } => Template::Parley { with: being(with) },
        Template::Take { items } => Template::Take { items: item(items) },
        Template::Drop { items } => Template::Drop { items: item(items) },
        Template::Wear { items } => Template::Wear { items: item(items) },
        Template::Use { items } => Template::Use { items: item(items) },
        Template::Give { items, to } => Template::Give { items: item(items), to: to.clone() },
        Template::Go { exits, party } => {
            let exits = kept(exits, |id| things.contains_key(&LookAt::Exit(id.clone())));
            Template::Go { exits, party: *party }
        }
        Template::Improvise { spots } => {
            Template::Improvise { spots: spots.iter().map(|(stunt, all)| (stunt.clone(), aims(all))).collect() }
        }
        Template::Cast { spells } => {
            let cast =
                |(id, ranks, all): &(_, Vec<u8>, Vec<Aim>)| (Clone::clone(id), kept_rank(ranks, rank), aims(all));
            Template::Cast { spells: spells.iter().map(cast).collect() }
        }
        other => other.clone(),
    }
}

fn kept<T: Clone>(all: &[T], keep: impl Fn(&T) -> bool) -> Vec<T> {
    if all.len() <= CROWD { all.to_vec() } else { all.iter().filter(|one| keep(one)).cloned().collect() }
}

/// The rank that is said, or the lowest.
fn kept_rank(ranks: &[u8], said: Option<u8>) -> Vec<u8> {
    let said = said.filter(|rank| ranks.contains(rank));
    said.or_else(|| ranks.iter().min().copied()).into_iter().collect()
}
