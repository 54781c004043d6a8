//! Going, fleeing, moving in a fight, and leaving.

use super::deed::{Found, Reader};
use super::normal::telling;
use super::pick::Pick;
use super::stem::stem;
use crate::look::LookAt;
use gesta_content::Language;
use gesta_content::id::{BeingId, ExitId};
use gesta_rules::{Command, PartyDecision, Rejection, Spot, Template};

/// Words that end a talk, whatever replies there are.
const ENDS: [&str; 15] = [
    "away",
    "leave",
    "bye",
    "goodbye",
    "farewell",
    "end",
    "talking",
    "conversation",
    "adios",
    "luego",
    "terminar",
    "acabar",
    "acaba",
    "despido",
    "hablar",
];

/// Words behind which stands what somebody goes through.
const THROUGH: [&str; 4] = ["through", "out", "por", "off"];
/// Words behind which a thing stands that is gone near.
const NEAR: [&str; 9] = ["round", "around", "over", "near", "nearer", "closer", "alrededor", "cerca", "junto"];
/// Words behind which stands what for somebody goes somewhere.
const WHAT_FOR: [&str; 6] = ["for", "because", "where", "para", "porque", "donde"];
/// So many words name at most what is left with somebody.
const LEFT_WORDS_MAX: usize = 5;
/// So many words stand at most before the last of a verb of going: "I go round".
const VERB_WORDS_MAX: usize = 3;
/// Words that say whither, those of one direction together.
const DIRECTIONS: [&[&str]; 4] = [
    &["up", "upstairs", "upwards", "arriba", "ascend"],
    &["down", "downstairs", "downwards", "abajo", "descend"],
    &["in", "inside", "indoors", "dentro", "adentro", "enter"],
    &["out", "outside", "outdoors", "fuera", "afuera", "exit"],
];
/// Words for a way, and the plain ones that labels begin with.
const PLAIN: [(&str, &str); 10] = [
    ("inside", "in"),
    ("indoors", "in"),
    ("outside", "out"),
    ("outdoors", "out"),
    ("upstairs", "up"),
    ("downstairs", "down"),
    ("walk", "go"),
    ("head", "go"),
    ("step", "go"),
    ("get", "go"),
];

impl Reader<'_> {
    pub(crate) fn exits(&self) -> (Vec<(ExitId, LookAt)>, bool) {
        let exits = self.view.legal.iter().find_map(|template| match template {
            Template::Go { exits, party } => Some((exits, *party)),
            _ => None,
        });
        let named = |exits: &Vec<ExitId>| exits.iter().map(|id| (id.clone(), LookAt::Exit(id.clone()))).collect();
        exits.map_or((Vec::new(), false), |(exits, party)| (named(exits), party))
    }

    pub(crate) fn go(&mut self, rest: &[String]) -> Found {
        let (exits, party) = self.exits();
        let joint =
            |word: &String| ["together", "juntos", "juntas", "all", "todos", "everyone"].contains(&word.as_str());
        let together = party && rest.iter().any(joint);
        let rest: Vec<String> = rest.iter().filter(|word| !joint(word)).cloned().collect();
        let rest = self.senses().without("gait", &rest);
        let going = |exit: ExitId| match together {
            true => Command::Propose { decision: PartyDecision::Travel { exit } },
            false => Command::Go { exit },
        };
        if let Some(zone) = self.zone(&rest) {
            return zone;
        }
        if exits.is_empty() && self.has(|template| matches!(template, Template::Flee { .. })) {
            // "Bajemos los fierros" is no flight.
            let named = telling(&rest);
            let known =
                |word: &String| !self.scene.find(std::slice::from_ref(word)).is_empty() || self.is_whither(word);
            return match named.is_empty() || named.iter().any(known) {
                true => self.flee(&rest),
                false => Found::NotThis,
            };
        }
        if matches!(telling(&rest).as_slice(), [word] if ["back", "atras", "vuelta"].contains(&word.as_str())) {
            return self.back(&exits);
        }
        let again = |word: &String| {
            ["back", "again", "vuelta", "atras", "down", "abajo", "up", "arriba", "along", "otra", "vez"]
                .contains(&word.as_str())
        };
        let plain: Vec<String> = rest.iter().filter(|word| !again(word)).cloned().collect();
        let rest = if telling(&plain).is_empty() { rest } else { plain };
        // "Walk up to the carter" goes by no cart road.
        if let [LookAt::Being(_)] = self.scene.find(&telling(&rest)).as_slice() {
            return self.no_way(&rest);
        }
        if let Some(thing) = self.gone_near(&rest) {
            return Found::Meta(super::Meta::Look(Some(thing)));
        }
        if let Some(with) = self.walked_up_to(&rest) {
            return Found::Do(vec![Command::Talk { with }]);
        }
        // "Into the Full Jug for a drink": what for says nothing of where.
        let end = rest.iter().position(|word| WHAT_FOR.contains(&word.as_str())).filter(|at| *at > 1);
        let picked = match end.map(|end| self.pick(&rest[..end], &exits)) {
            Some(Pick::One(exit)) => Pick::One(exit),
            _ => self.pick(&rest, &exits),
        };
        match picked {
            Pick::One(exit) => self.guarded(&exit).unwrap_or_else(|| Found::Do(vec![going(exit)])),
            Pick::Many(_) if let Some(exit) = self.way_to_goal(&rest, &exits) => {
                self.guarded(&exit).unwrap_or_else(|| Found::Do(vec![going(exit)]))
            }
            Pick::Perhaps(_) if let Some(exit) = self.way_by(&rest, &exits) => {
                self.guarded(&exit).unwrap_or_else(|| Found::Do(vec![going(exit)]))
            }
            Pick::Many(exits) => Found::Which("ask-way", exits.into_iter().map(going).collect()),
            Pick::Unnamed(all) | Pick::Perhaps(all) if let Some(exit) = self.way_written(&all) => {
                self.guarded(&exit).unwrap_or_else(|| Found::Do(vec![going(exit)]))
            }
            Pick::None | Pick::Unnamed(_) | Pick::Perhaps(_) if let Some(exit) = self.way_that_goes(&rest, &exits) => {
                self.guarded(&exit).unwrap_or_else(|| Found::Do(vec![going(exit)]))
            }
            Pick::Unnamed(mut all) if all.len() == 1 => {
                let exit = all.remove(0);
                self.guarded(&exit).unwrap_or_else(|| Found::Do(vec![going(exit)]))
            }
            Pick::Unnamed(all) | Pick::Perhaps(all) if !all.is_empty() => {
                Found::Which("ask-way", all.into_iter().map(going).collect())
            }
            Pick::Dangling(word) => self.dangling(&word),
            Pick::None | Pick::Unnamed(_) | Pick::Perhaps(_) => self.no_way(&rest),
        }
    }

    /// The only way whose label says up, down, in or out, where a text says no more than that.
    fn way_that_goes(&self, rest: &[String], exits: &[(ExitId, LookAt)]) -> Option<ExitId> {
        let words = super::normal::words_of(self.text);
        let sense = |word: &String| DIRECTIONS.iter().position(|words| words.contains(&word.as_str()));
        let whither = words.iter().find_map(sense)?;
        let idle = |word: &String| sense(word).is_some() || super::normal::is_small(word) || self.is_whither(word);
        if !rest.iter().all(idle) {
            return None;
        }
        let leads = |exit: &&ExitId| {
            let label = super::normal::words_of(&self.words.going(exit));
            label.iter().any(|word| sense(word) == Some(whither))
        };
        let mut found = exits.iter().map(|(exit, _)| exit).filter(leads);
        found.next().filter(|_| found.next().is_none()).cloned()
    }

    /// The way whose label begins as the player writes: "go in" is "Go in by the toll door", where no other way is gone in by.
    fn way_written(&self, exits: &[ExitId]) -> Option<ExitId> {
        let language = self.words.language();
        let stems = |words: Vec<String>| -> Vec<String> { words.iter().map(|word| stem(language, word)).collect() };
        let plain =
            |word: String| PLAIN.iter().find(|(other, _)| *other == word).map_or(word, |(_, so)| (*so).to_owned());
        let said = stems(super::normal::words_of(self.text).into_iter().map(plain).collect());
        let begins = |exit: &&ExitId| stems(super::normal::words_of(&self.words.going(exit))).starts_with(&said);
        let mut meant = exits.iter().filter(begins);
        // One Spanish word says as much as two: "entro", "bajo".
        let enough = said.len() > 1 || language == Language::Es;
        let exit = meant.next().filter(|_| enough)?;
        meant.next().is_none().then(|| exit.clone())
    }

    /// The way that stands before the place it leads to: "the wash | to the town".
    fn way_to_goal(&mut self, rest: &[String], exits: &[(ExitId, LookAt)]) -> Option<ExitId> {
        let to = |word: &String| ["to", "into", "towards", "hasta", "hacia", "a", "al"].contains(&word.as_str());
        let at = rest.iter().rposition(to).filter(|at| *at > 0)?;
        match self.pick(&rest[..at], exits) {
            Pick::One(exit) => Some(exit),
            _ => self.way_by(rest, exits),
        }
    }

    /// The thing of this place that is gone round or up to, which no way out is called: "round the cart".
    fn gone_near(&self, rest: &[String]) -> Option<LookAt> {
        let near = |word: &String| NEAR.contains(&word.as_str());
        // "Go round" is one verb.
        let begun = || super::normal::words_of(self.text).iter().take(VERB_WORDS_MAX).any(near);
        (self.view.fight.is_none() && (rest.first().is_some_and(near) || begun())).then_some(())?;
        let skip =
            rest.iter().take_while(|word| NEAR.contains(&word.as_str()) || super::normal::is_small(word)).count();
        match self.scene.find(&telling(&rest[skip..])).as_slice() {
            [thing @ LookAt::Feature(_)] => Some((*thing).clone()),
            _ => None,
        }
    }

    /// Who is walked up to, called by how they look: "over to the woman in grey".
    fn walked_up_to(&self, rest: &[String]) -> Option<BeingId> {
        let to = rest.iter().position(|word| word == "to").map_or(0, |at| at + 1);
        let whom = &rest[to..];
        if self.view.fight.is_some() || !self.senses().has("somebody", whom) {
            return None;
        }
        let with = self.talkers();
        let mut found = self.looking_so(whom, &with);
        found.pop().filter(|_| found.is_empty())
    }

    /// The way that stands behind the word for it, or before an English goal: "al pueblo | por el camino".
    fn way_by(&mut self, rest: &[String], exits: &[(ExitId, LookAt)]) -> Option<ExitId> {
        let at = |words: &[&str]| rest.iter().rposition(|word| words.contains(&word.as_str())).filter(|at| *at > 0);
        let by = at(&["by", "via", "por"]).map(|at| &rest[at + 1..]);
        let before = at(&["to", "into", "towards"]).map(|at| &rest[..at]);
        [by, before].into_iter().flatten().find_map(|words| match self.pick(words, exits) {
            Pick::One(exit) => Some(exit),
            _ => None,
        })
    }

    /// Whether words go on from where a way leads: "back to the square and into the inn".
    pub(crate) fn goes_further(&self, words: &[String], done: &Command) -> bool {
        let Command::Go { exit } = done else { return false };
        let going = |verb: &super::lexicon::VerbFound| !verb.guessed && verb.names.iter().any(|name| name == "go");
        let Some(verb) = self.verbs.begin(words).filter(going) else { return false };
        let told = telling(&verb.rest);
        let named: Vec<String> =
            told.into_iter().filter(|word| !self.senses().is_light(word) && !self.is_whither(word)).collect();
        let way = LookAt::Exit(exit.clone());
        // "Climb the goat track and carry on into town": that is where it leads.
        let label = super::normal::words_of(&self.words.label(self.view, done));
        let same = self.scene.find(&named).contains(&&way) || named.iter().any(|word| label.contains(word));
        !named.is_empty() && !same
    }

    /// Whether a word says where to without naming it: "fuera", "lejos", "away".
    fn is_whither(&self, word: &String) -> bool {
        self.senses().has("whither", std::slice::from_ref(word)) || super::referents::is_pronoun(word)
    }

    /// A spot of a fight that is named by all words of its name: "behind the barricade" is no way out.
    pub(crate) fn zone(&self, rest: &[String]) -> Option<Found> {
        let spots = self.view.legal.iter().find_map(|template| match template {
            Template::Shift { to } => Some(to.clone()),
            _ => None,
        })?;
        let named = |spot: &&Spot| {
            let told = telling(&super::normal::words_of(&self.words.whither(spot)));
            matches!(spot, Spot::Zone(_)) && !told.is_empty() && told.iter().all(|word| rest.contains(word))
        };
        let shift = |to: &Spot| Command::Shift { to: to.clone() };
        let found: Vec<Command> = spots.iter().filter(named).map(shift).collect();
        match found.len() {
            0 => {}
            // "Subo al escritorio y desde ahí le arreo" is more than to go there.
            1 if telling(rest).len() < 5 => return Some(Found::Do(found)),
            1 => return Some(Found::Which("ask-mean", found)),
            _ => return Some(Found::Which("ask-which", found)),
        }
        // "La mesa" is the desk, where no way out is called so.
        let heard = super::senses::Heard::new(self.senses(), rest);
        let way = |thing: &LookAt| matches!(thing, LookAt::Exit(_));
        if self.things_heard(&heard).iter().any(|(thing, heard)| way(thing) && heard.score >= 70) {
            return None;
        }
        let like = |spot: &&Spot| {
            let terms = self.senses().terms(&self.words.whither(spot));
            matches!(spot, Spot::Zone(_))
                && !terms.is_empty()
                && terms.iter().all(|term| heard.hit_nearly(term).is_some())
        };
        let like: Vec<Command> = spots.iter().filter(like).map(shift).collect();
        if like.is_empty() { None } else { Some(Found::Which("ask-mean", like)) }
    }

    /// Why there is no going through an exit that somebody guards.
    fn guarded(&self, exit: &ExitId) -> Option<Found> {
        let seen = self.view.place.iter().flat_map(|place| &place.exits).find(|seen| seen.id == *exit)?;
        let by = seen.guarded.clone()?;
        Some(self.refused(&Rejection::Guarded { exit: exit.clone(), by }))
    }

    pub(crate) fn back(&mut self, exits: &[(ExitId, LookAt)]) -> Found {
        let before = self.memory.before().cloned();
        let leads = |id: &ExitId| {
            let seen = self.view.place.iter().flat_map(|place| &place.exits).find(|exit| exit.id == *id);
            before.is_some() && seen.and_then(|exit| exit.to.clone()) == before
        };
        match exits.iter().find(|(id, _)| leads(id)) {
            Some((exit, _)) => Found::Do(vec![Command::Go { exit: exit.clone() }]),
            None => Found::Which("ask-way", exits.iter().map(|(exit, _)| Command::Go { exit: exit.clone() }).collect()),
        }
    }

    /// Why there is no going: the exit is shut, the words name somebody, or nothing.
    pub(crate) fn no_way(&mut self, rest: &[String]) -> Found {
        let named = telling(rest);
        if named.is_empty() {
            return Found::No(self.words.core("unknown-not_now", &[]));
        }
        let found: Vec<LookAt> = self.scene.find(&named).into_iter().cloned().collect();
        let said = super::normal::words_of(self.text);
        match found.first() {
            Some(LookAt::Exit(exit)) => {
                self.memory.name(LookAt::Exit(exit.clone()));
                let open =
                    self.view.place.iter().flat_map(|place| &place.exits).any(|seen| seen.id == *exit && seen.open);
                if open {
                    self.not_with(&LookAt::Exit(exit.clone()))
                } else {
                    Found::No(self.words.rejection(self.view, &Rejection::Shut { exit: exit.clone() }))
                }
            }
            Some(LookAt::Being(_)) => self.talk(rest),
            // "Me voy a la cama": what can be done with it, where nobody goes into it.
            Some(LookAt::Feature(feature)) => {
                let acts = self.acts_on(feature);
                let goes = self.verbs.begin(&said).is_some_and(|verb| !verb.guessed && verb.names == ["go"]);
                match acts.is_empty() {
                    // Who goes to a thing sees it.
                    true if goes => Found::Meta(super::Meta::Look(Some(LookAt::Feature(feature.clone())))),
                    true => self.not_with(&LookAt::Feature(feature.clone())),
                    false => Found::Which("ask-mean", acts),
                }
            }
            Some(thing) => self.not_with(&thing.clone()),
            None if self.is_here_already(&named) => Found::No(self.words.core("unknown-there", &[])),
            None => match self.leads_to(&named) {
                // "Back to the hatch" goes where the hatch is; out of the window goes nobody.
                Some((exit, ..)) if !said.iter().any(|word| THROUGH.contains(&word.as_str())) => {
                    self.guarded(&exit).unwrap_or_else(|| Found::Do(vec![Command::Go { exit }]))
                }
                _ => self.no_such(&named),
            },
        }
    }

    /// What can be done here with a thing.
    pub(crate) fn acts_on(&self, feature: &gesta_content::id::FeatureId) -> Vec<Command> {
        let content = self.words.content();
        let actions = self.view.legal.iter().filter_map(|template| match template {
            Template::Act { actions } => Some(actions),
            _ => None,
        });
        let on = actions
            .flatten()
            .filter(|id| content.action(id).is_some_and(|(_, action)| action.feature.as_ref() == Some(feature)));
        on.take(4).map(|id| Command::Act { action: id.clone() }).collect()
    }

    pub(crate) fn flee(&mut self, rest: &[String]) -> Found {
        let exits: Vec<(ExitId, LookAt)> = self
            .view
            .legal
            .iter()
            .filter_map(|template| match template {
                Template::Flee { exits } => Some(exits),
                _ => None,
            })
            .flatten()
            .map(|id| (id.clone(), LookAt::Exit(id.clone())))
            .collect();
        if exits.is_empty() {
            return match self.view.fight {
                Some(_) => Found::No(self.words.core("unknown-not_now", &[])),
                None => self.go(rest),
            };
        }
        let command = |exit: ExitId| Command::Flee { exit };
        match self.pick(rest, &exits) {
            Pick::One(exit) => Found::Do(vec![command(exit)]),
            Pick::Unnamed(mut one) if one.len() == 1 => Found::Do(one.drain(..).map(command).collect()),
            // In a fight "run from the dog" names the foe: the ways out are what can be chosen.
            _ => Found::Which("ask-way", exits.into_iter().map(|(exit, _)| command(exit)).collect()),
        }
    }

    pub(crate) fn shift(&mut self, verb: &str) -> Found {
        let spots = self.view.legal.iter().find_map(|template| match template {
            Template::Shift { to } => Some(to.clone()),
            _ => None,
        });
        let Some(spots) = spots else {
            let why = if self.view.fight.is_some() { Rejection::MovedAlready } else { Rejection::NoFight };
            return Found::No(self.words.rejection(self.view, &why));
        };
        let fits = |spot: &Spot| (*spot == Spot::Engaged) == (verb == "close_in");
        let commands: Vec<Command> = spots.into_iter().filter(fits).map(|to| Command::Shift { to }).collect();
        match commands.len() {
            0 if verb == "step_back" && self.has(|template| matches!(template, Template::Disengage)) => {
                Found::Which("ask-mean", vec![Command::Disengage])
            }
            0 => Found::No(self.words.core("unknown-not_now", &[])),
            1 => Found::Do(commands),
            _ => Found::Which("ask-which", commands),
        }
    }

    /// Whether words only take leave of somebody, or take back what was begun: "alright, see you later", "never mind".
    fn only_said(&self, words: &[String]) -> bool {
        let only = |name: &String| name == "gesture_farewell" || name == "gesture_oops";
        let said = |verb: &super::lexicon::VerbFound| verb.names.iter().any(only);
        let begin = |at: usize| self.verbs.begin(&words[at..]).filter(|verb| !verb.guessed && said(verb));
        (0..words.len().min(3)).any(|at| begin(at).is_some())
    }

    pub(crate) fn leave(&mut self, rest: &[String]) -> Found {
        // "Te dejo esta ficha" parts with the thing, not with somebody.
        let thing = |from: usize| matches!(self.scene.find(&telling(&rest[from..])).first(), Some(LookAt::Item(_)));
        let ends = (1..=rest.len().min(LEFT_WORDS_MAX))
            .any(|end| matches!(self.scene.find(&telling(&rest[..end])).first(), Some(LookAt::Item(_))));
        if !rest.is_empty() && (ends || thing(0)) {
            return Found::NotThis;
        }
        if self.has(|template| matches!(template, Template::Leave)) {
            let words = super::normal::words_of(self.text);
            let plain = words.len() < 5 && words.iter().any(|word| ENDS.contains(&word.as_str()));
            let replies = super::reply::spelled_out(self.view).into_iter().filter(|reply| self.takes_leave(reply));
            let mut commands: Vec<Command> = replies.collect();
            commands.push(Command::Leave);
            // Who takes leave in other words may mean a reply that does.
            return if plain || commands.len() == 1 {
                Found::Do(vec![Command::Leave])
            } else {
                Found::Which("ask-mean", commands)
            };
        }
        // "I leave her": of whom nothing is wanted any more.
        let somebody = matches!(self.scene.find(&telling(rest)).first(), Some(LookAt::Being(_)))
            || matches!(rest, [one] if super::referents::is_pronoun(one));
        if self.view.talk.is_none() && self.view.fight.is_none() && somebody {
            return self.gesture("gesture_farewell", &[]);
        }
        // Who greets does not go.
        let greets = ["buenas", "buenos", "hola", "good", "adios", "goodbye", "bye", "hasta"];
        let words = super::normal::words_of(self.text);
        let greeted = words.first().is_some_and(|word| greets.contains(&word.as_str()));
        if self.only_said(&words) || (words.len() > 2 && greeted) {
            return Found::NotThis;
        }
        match telling(rest).is_empty() && self.view.talk.is_none() && self.view.place.is_none() {
            true => Found::No(self.words.rejection(self.view, &Rejection::NoTalk)),
            false => self.go(rest),
        }
    }
}
