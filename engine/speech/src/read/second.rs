//! The second thought: what all words of a text come to, where its clauses came to nothing, to less, or to a look at what
//! something is done to.

use super::chain::is_other;
use super::deed::{Found, Reader};
use super::gist::{Gist, alike};
use super::normal::{COMMA, telling, words_of};
use super::senses::Heard;
use super::{Meta, Reading};
use crate::look::LookAt;
use gesta_rules::{Command, PartyDecision, SeatId, Template};

/// What a text must come to that no clause was anything of.
const RESCUED: u32 = 130;
/// What it must come to besides what is asked about already.
const ADDED: u32 = 150;
/// What it must come to where only a look was read.
const DONE: u32 = 180;
/// What a clause of a talk must come to that is a deed.
const DEED: u32 = 120;
/// What of a reply's words must be heard to offer it.
const REPLY: u32 = 65;
/// What words of a reply make all clauses parts of it.
const REPLIED: u32 = 130;
/// What a clause must come to that is another deed than the one before it.
const ANOTHER: u32 = 165;
/// Most answers of a question that something is added to.
const ANSWERS_MAX: usize = 5;

impl Reader<'_> {
    /// Readings, or what all words of the text come to besides.
    pub(crate) fn second_thought(&mut self, readings: Vec<Reading>) -> Vec<Reading> {
        if self.is_beyond() {
            return readings;
        }
        let readings = self.without_more_of_it(readings);
        match readings.first() {
            Some(Reading::Unknown { .. }) if !self.waits => self.rescued(readings),
            // "Read the board and force the door" does both.
            Some(Reading::Meta(Meta::Look(Some(_)))) if !self.waits && readings.len() == 1 => self.or_done(readings),
            Some(Reading::Ask { guess: true, .. }) => self.added(readings),
            Some(Reading::Ask { .. }) if self.view.talk.is_some() => self.or_said(readings),
            _ => readings,
        }
    }

    /// What all words come to but those that are denied.
    fn gist_of_all(&mut self) -> Option<Gist> {
        let mut words = words_of(self.text);
        for denied in &self.denied {
            let denied: Vec<String> = denied.iter().filter(|word| *word != COMMA).cloned().collect();
            let at = words.windows(denied.len().max(1)).position(|window| window == denied)?;
            words.drain(at..at + denied.len());
        }
        self.gist(&words).filter(|gist| !gist.commands.is_empty())
    }

    /// Nothing was read: what all words say clearly is asked about.
    fn rescued(&mut self, readings: Vec<Reading>) -> Vec<Reading> {
        // What is refused for good reason stays refused, and stops what should come after it.
        let stops = |reader: &Self| match readings.get(1) {
            Some(Reading::Rest { texts }) => texts.first().is_some_and(|text| reader.comes_after(text)),
            _ => false,
        };
        let refused = self.clauses.0 == self.clauses.1 || stops(self);
        if refused || (self.text.trim_end().ends_with('?') && self.view.talk.is_none()) {
            return readings;
        }
        if let Some(replies) = self.replied_to(REPLY) {
            return vec![self.guess(replies)];
        }
        let fights = self.view.fight.is_some();
        let clear = |gist: &Gist| gist.score >= RESCUED && (fights || gist.label >= 65 || gist.thing >= 40);
        match self.gist_of_all().filter(clear) {
            Some(gist) => vec![self.guess(gist.commands)],
            None => readings,
        }
    }

    /// What all words come to in a talk that is a reply by its words.
    fn replied_to(&mut self, least: u32) -> Option<Vec<Command>> {
        self.view.talk.as_ref()?;
        let mut gist = self.gist_of_all().filter(|gist| gist.words >= least)?;
        gist.commands.retain(super::reply::answers);
        (!gist.commands.is_empty()).then_some(gist.commands)
    }

    /// A deed in a talk that must be confirmed: a reply may say it, too. "Embisto las puertas".
    fn or_said(&mut self, readings: Vec<Reading>) -> Vec<Reading> {
        let [Reading::Ask { candidates, .. }] = readings.as_slice() else { return readings };
        let known: Vec<Command> = candidates.iter().map(|(_, command)| command.clone()).collect();
        match self.replied_to(REPLY) {
            Some(replies) => {
                let replies = replies.into_iter().filter(|reply| !known.contains(reply)).take(2);
                vec![self.guess(replies.chain(known.iter().cloned()).collect())]
            }
            None => readings,
        }
    }

    /// A look was read: what is done to the thing may be meant.
    fn or_done(&mut self, readings: Vec<Reading>) -> Vec<Reading> {
        let words = words_of(self.text);
        if let Some(replies) = self.replied_to(REPLIED) {
            self.looks = match readings.first() {
                Some(Reading::Meta(Meta::Look(Some(thing)))) => vec![thing.clone()],
                _ => Vec::new(),
            };
            return vec![self.guess(replies)];
        }
        let gist = self.gist_of_all();
        // Peace and prices are often asked for.
        let spoken = |gist: &Gist| matches!(gist.commands[0], Command::Parley { .. } | Command::Haggle { .. });
        let asks = self.asks(&words) && !gist.as_ref().is_some_and(spoken);
        if asks || self.senses().has("eyes", &words) || self.senses().has("plain_look", &words) {
            return readings;
        }
        if let Some(way) = self.or_gone(&words, &readings) {
            return way;
        }
        let goes = |gist: &Gist| matches!(gist.commands[0], Command::Go { .. } | Command::Flee { .. });
        let named = self.verbs.begin(&words).is_none();
        let least = |gist: &Gist| match gist.commands[0] {
            Command::Give { .. } | Command::Haggle { .. } => RESCUED,
            // "Una cama": what is only named is had, where a deed is called so.
            Command::Act { .. } if named && gist.extra >= 65 => 65,
            _ => DONE,
        };
        let Some(gist) = gist.filter(|gist| gist.score >= least(gist) && !goes(gist)) else {
            return self.or_bought(&readings).unwrap_or(readings);
        };
        if let Some(Reading::Meta(Meta::Look(Some(thing)))) = readings.first() {
            self.looks = vec![thing.clone()];
        }
        vec![self.guess(gist.commands)]
    }

    /// A way is named behind a word that says whither: "a la calle otra vez".
    fn or_gone(&mut self, words: &[String], readings: &[Reading]) -> Option<Vec<Reading>> {
        let [Reading::Meta(Meta::Look(Some(LookAt::Exit(exit))))] = readings else { return None };
        let whither = ["a", "al", "hacia", "para", "pa", "por", "rumbo", "back", "off", "to", "out", "through"];
        words.first().filter(|word| whither.contains(&word.as_str()))?;
        let goes = self.has(|template| matches!(template, Template::Go { exits, .. } if exits.contains(exit)));
        let exit = exit.clone();
        goes.then(|| {
            self.looks = vec![LookAt::Exit(exit.clone())];
            vec![self.guess(vec![Command::Go { exit }])]
        })
    }

    /// A ware is only named: it may be wanted. "Una cuerda, por favor".
    fn or_bought(&mut self, readings: &[Reading]) -> Option<Vec<Reading>> {
        let [Reading::Meta(Meta::Look(Some(LookAt::Item(item))))] = readings else { return None };
        let buy = self.view.legal.iter().find_map(|template| match template {
            Template::Buy { from, wares } => wares
                .iter()
                .any(|(ware, ..)| ware == item)
                .then(|| Command::Buy { from: from.clone(), item: item.clone() }),
            _ => None,
        })?;
        self.looks = vec![LookAt::Item(item.clone())];
        Some(vec![self.guess(vec![buy])])
    }

    /// A question was read: the likeliest of all words is one of its answers, and what is named may be looked at.
    fn added(&mut self, readings: Vec<Reading>) -> Vec<Reading> {
        let readings = self.or_looked_at(readings);
        let readings = self.or_power_named(readings);
        let readings = self.for_others(readings);
        self.or_likeliest(readings)
    }

    /// A question none of whose answers is about a thing that is named: it may be looked at.
    fn or_looked_at(&mut self, mut readings: Vec<Reading>) -> Vec<Reading> {
        let words = words_of(self.text);
        let heard = Heard::new(self.senses(), &words);
        let things = self.things_heard(&heard);
        let mut named = things.iter().filter(|(_, heard)| heard.whole).map(|(thing, _)| thing.clone());
        let (Some(thing), None) = (named.next(), named.next()) else { return readings };
        let Some(Reading::Ask { candidates, looks, .. }) = readings.first_mut() else { return readings };
        let about = |command: &Command| self.things_of(command).contains(&thing);
        if looks.is_empty() && self.view.talk.is_none() && !candidates.iter().any(|(_, command)| about(command)) {
            looks.push((self.look_label(&thing), thing));
        }
        readings
    }

    /// A question none of whose answers is the power that the text names: "suelto una chispa a los ojos de la capitana".
    fn or_power_named(&mut self, mut readings: Vec<Reading>) -> Vec<Reading> {
        let words = words_of(self.text);
        if self.view.talk.is_some() || self.asks(&words) {
            return readings;
        }
        let Some((power, around)) = self.named_power(&words) else { return readings };
        let (Found::Do(commands) | Found::Which(_, commands)) = self.power(&power, &around) else { return readings };
        let Some(Reading::Ask { candidates, .. }) = readings.first_mut() else { return readings };
        let Some(first) = commands.into_iter().next() else { return readings };
        if !candidates.iter().any(|(_, known)| alike(known, &first)) {
            candidates.truncate(ANSWERS_MAX);
            candidates.push((self.words.label(self.view, &first), first));
        }
        readings
    }

    /// What somebody of the party is told by name to do, he does, or all do: "Mirte, coge la linterna".
    fn for_others(&mut self, mut readings: Vec<Reading>) -> Vec<Reading> {
        let words = words_of(self.text);
        let other = words.iter().filter(|word| word.len() > 2).find_map(|word| {
            match self.scene.find(std::slice::from_ref(word)).as_slice() {
                [LookAt::Hero(seat)] if *seat != self.view.seat => Some(*seat),
                _ => None,
            }
        });
        let Some(other) = other else { return readings };
        let Some(Reading::Ask { candidates, .. }) = readings.first_mut() else { return readings };
        let legal = crate::every::commands_of(self.words.content(), self.view);
        let theirs = candidates.iter().filter_map(|(_, command)| for_other(command, other));
        let theirs: Vec<Command> = theirs.filter(|command| legal.contains(command)).take(1).collect();
        for command in theirs {
            if !candidates.iter().any(|(_, known)| *known == command) {
                candidates.truncate(ANSWERS_MAX - 1);
                candidates.insert(0, (self.words.label(self.view, &command), command));
            }
        }
        readings
    }

    /// A question: the likeliest of all words is one of its answers.
    fn or_likeliest(&mut self, mut readings: Vec<Reading>) -> Vec<Reading> {
        let Some(gist) = self.gist_of_all().filter(|gist| gist.score >= ADDED) else { return readings };
        let Some(Reading::Ask { candidates, .. }) = readings.first_mut() else { return readings };
        // What is written in a talk is mostly speech.
        let talks = self.view.talk.is_some();
        let first = gist.commands.iter().find(|one| talks && super::reply::answers(one)).unwrap_or(&gist.commands[0]);
        let first = first.clone();
        // "Padre, dígame una cosa: aquel día, ¿quién tocó la campana?" is one reply.
        let reply = super::reply::answers(&first) && gist.words >= REPLIED;
        if !candidates.iter().any(|(_, command)| alike(command, &first)) {
            let label = self.words.label(self.view, &first);
            candidates.truncate(ANSWERS_MAX - 1);
            candidates.push((label, first));
        }
        if reply && readings[1..].iter().all(|rest| self.is_said(rest)) {
            readings.truncate(1);
        }
        readings
    }

    /// Whether a rest belongs to what is said, because nothing of it is said to come later.
    fn is_said(&mut self, rest: &Reading) -> bool {
        let Reading::Rest { texts } = rest else { return false };
        texts.iter().all(|text| {
            let gist = self.gist(&words_of(text));
            !self.comes_after(text)
                && gist.is_none_or(|gist| super::reply::answers(&gist.commands[0]) || gist.score < DEED)
        })
    }

    /// Whether a text names one person or thing that is here.
    fn names_one(&self, text: &str) -> bool {
        let named: Vec<String> =
            telling(&words_of(text)).into_iter().filter(|word| !self.senses().is_light(word)).collect();
        matches!(self.scene.find(&named).as_slice(), [LookAt::Being(_) | LookAt::Feature(_) | LookAt::Item(_)])
    }

    /// Whether a clause is said to come after what stands before it: "and then".
    fn comes_after(&self, text: &str) -> bool {
        let before = self.text.find(text).and_then(|at| self.text.get(..at)).unwrap_or_default();
        let before = words_of(before);
        before.iter().rev().take(2).any(|word| super::clause::is_then(word) || word == "after")
    }

    /// Whether words only say more of what is done or asked about; `sure` where all words come to that as well.
    fn says_more(&mut self, words: &[String], done: &[Command], sure: bool) -> bool {
        let named = telling(words);
        let called = matches!(self.scene.find(&named).as_slice(), [LookAt::Being(_) | LookAt::Hero(_)]);
        // "Hasta aquí llegaste, vuélvete con tu gente": who is sent away is told where to.
        if called || matches!(done.first(), Some(Command::Dismiss { .. })) {
            return true;
        }
        let verb = self.verbs.begin(words).filter(|verb| !verb.guessed && self.verbs.phrase_len(words) > 0);
        if verb.as_ref().is_some_and(|verb| done.iter().all(|done| is_other(&verb.names, done))) {
            return false;
        }
        // "Go up to the loft and say hello to the woman with the nets": speaking is no way.
        let speaks = verb.is_some_and(|verb| verb.names.iter().any(|name| name == "say" || name == "talk"));
        let gone = |done: &Command| matches!(done, Command::Go { .. });
        if speaks && !named.is_empty() && done.iter().all(gone) {
            return false;
        }
        if done.iter().any(|done| self.goes_further(words, done)) {
            return false;
        }
        let Some(gist) = self.gist(words) else { return !self.verbs.begins(words) || named.len() < 2 && sure };
        let leaves = |command: &Command| *command == Command::Leave || self.takes_leave(command);
        let parts = leaves(&gist.commands[0]) && done.iter().any(leaves);
        let is_done = |command: &Command| parts || done.iter().any(|one| alike(one, command));
        if parts {
            return true;
        }
        if is_done(&gist.commands[0]) {
            return sure || !self.verbs.begins(words);
        }
        sure && gist.score < ANOTHER && gist.commands.iter().any(is_done)
    }

    /// Readings without a rest that only says more of what is done or asked about: "hold my breath and run for it".
    fn without_more_of_it(&mut self, mut readings: Vec<Reading>) -> Vec<Reading> {
        let done: Vec<Command> = match readings.as_slice() {
            [Reading::Act(command), Reading::Rest { .. }] => vec![command.clone()],
            [Reading::Ask { candidates, .. }, Reading::Rest { .. }] => {
                candidates.iter().map(|(_, command)| command.clone()).collect()
            }
            // "I look around: who is this Itria?" asks about somebody besides.
            [Reading::Meta(Meta::Look(None)), Reading::Rest { texts }]
                if texts.iter().any(|text| self.names_one(text)) =>
            {
                return readings;
            }
            // "¿Cómo es la reja? ¿Tiene candado?": looking answers both.
            [Reading::Meta(Meta::Look(_)), Reading::Rest { .. }] if self.text.trim_end().ends_with('?') => {
                readings.truncate(1);
                return readings;
            }
            _ => return readings,
        };
        let Some(Reading::Rest { mut texts }) = readings.pop() else { return readings };
        let best = self.gist_of_all().and_then(|gist| gist.commands.into_iter().next());
        let sure = best.is_some_and(|best| done.iter().any(|one| alike(one, &best)));
        // What is to be said to somebody is kept as it stands.
        let said = |text: &String| text.starts_with('"');
        texts.retain(|text| said(text) || self.comes_after(text) || !self.says_more(&words_of(text), &done, sure));
        if !texts.is_empty() {
            readings.push(Reading::Rest { texts });
        }
        readings
    }
}

/// What a deed of the hero is where another of the party is told to do it.
fn for_other(command: &Command, other: SeatId) -> Option<Command> {
    use Command::{Drop, Give, Go, Propose, Rest, Sell, Take, Use, Wear};
    match command {
        Go { exit } => Some(Propose { decision: PartyDecision::Travel { exit: exit.clone() } }),
        Rest { hours } => Some(Propose { decision: PartyDecision::Rest { hours: *hours } }),
        Wear { item } | Take { item } | Drop { item } | Use { item } | Sell { item, .. } => {
            Some(Give { item: item.clone(), to: other })
        }
        _ => None,
    }
}
