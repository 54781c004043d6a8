//! [`Reader`]: one clause into readings. What each verb takes stands in the files beside this one.

use super::clause::Clause;
use super::denied::no_deed;
use super::doubt::{leaves_words, weighs};
use super::gesture::is_gesture;
use super::lexicon::Verbs;
use super::normal::{said_of, telling};
use super::pick::Pick;
use super::powers::Power;
use super::rank::Ranked;
use super::reply::{Overlap, answers, overlap, spelled_out};
use super::scene::Scene;
use super::vocabulary::Vocabulary;
use super::{Meta, Reading, Referents};
use crate::look::LookAt;
use crate::words::Words;
use gesta_content::Language;
use gesta_rules::{Command, Rejection, Template, View};
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Reads clauses for one text.
pub(crate) struct Reader<'a> {
    /// The words of the player's language.
    pub words: Words<'a>,
    /// What the seat knows.
    pub view: &'a View,
    /// What pronouns stand for.
    pub memory: &'a mut Referents,
    /// What can be named.
    pub scene: Scene,
    /// What verbs there are.
    pub verbs: Verbs,
    /// What was written.
    pub text: &'a str,
    /// What words suggest.
    pub vocabulary: Arc<Vocabulary>,
    /// How sure the last reading is.
    pub strength: u32,
    /// What may only be looked at, where the last reading asks.
    pub looks: Vec<LookAt>,
    /// The text speaks of what nobody in the story could do.
    pub marvel: bool,
    /// The clauses that deny.
    pub denied: Vec<Vec<String>>,
    /// Gestures beside the deeds, answered: whether each stands before them, and the answer.
    pub gestures: Vec<(bool, String)>,
    /// Some of the text waits for something.
    pub waits: bool,
    /// How many clauses were read, and of how many a refusal is what is meant.
    pub clauses: (usize, usize),
    /// The commands by how likely words make them, of the words that were weighed already: several questions are asked of them.
    pub weighed: BTreeMap<Vec<String>, Arc<[Ranked]>>,
    /// Whether the text speaks of what a level brings, once that was asked.
    pub growth: OnceCell<bool>,
}

/// Verbs of the rules that actions of packs may use too.
const BUILT_IN: [&str; 16] = [
    "take", "drop", "wear", "use", "give", "go", "talk", "look", "shove", "hide", "cast", "rest", "wait", "guard",
    "attack", "put_away",
];

/// How sure a reading is that the grammar found.
pub(crate) const SURE: u32 = 300;

/// How sure a question is that the grammar found.
const ASKED: u32 = 140;

/// What speaks of no part of the story is worth so much.
pub(crate) const BEYOND: u32 = 1;
/// What is only denied, or waits for something.
pub(crate) const DENIED: u32 = 2;

/// What came of one verb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// These, in order.
    Do(Vec<Command>),
    /// One of these, by the key of the question.
    Which(&'static str, Vec<Command>),
    /// A ready question about these.
    Sure(String, Vec<Command>),
    /// A word for the program.
    Meta(Meta),
    /// Perhaps a word for the program, mistyped.
    Doubt(Meta),
    /// What is asked about is not here; why, where nothing was told of it either.
    Lookup(String, String),
    /// Not possible, and why, whatever else the words may come to: more than one text may ask for, a ware that nobody sells.
    Firm(String),
    /// Not possible, and why.
    No(String),
    /// This verb is not meant by these words.
    NotThis,
}

/// The thing whose writing is read: the "it" of "what's written on it", the "board" of "what the board says", "lo que pone".
fn written_on(rest: &[String]) -> Vec<String> {
    let (begin, end) = match rest {
        [what, ..] if ["what", "whats"].contains(&what.as_str()) => (1, rest.len()),
        [lo, que, ..] if lo == "lo" && que == "que" => (2, rest.len()),
        _ => return rest.to_vec(),
    };
    let said = &rest[begin..end];
    let on = said.iter().rposition(|word| ["on", "in", "en"].contains(&word.as_str()));
    let says = |word: &String| SAYS.contains(&word.as_str());
    let thing: Vec<String> = match on {
        Some(at) if at + 1 < said.len() => said[at + 1..].to_vec(),
        _ => said.iter().filter(|word| !says(word)).cloned().collect(),
    };
    match thing.is_empty() {
        true => vec![if rest[0] == "lo" { "lo" } else { "it" }.to_owned()],
        false => thing,
    }
}

/// Words that say what stands written.
const SAYS: [&str; 12] =
    ["says", "say", "reads", "is", "stands", "written", "pone", "dice", "hay", "esta", "escrito", "escrita"];

impl<'a> Reader<'a> {
    pub(crate) fn new(words: Words<'a>, view: &'a View, memory: &'a mut Referents, text: &'a str) -> Self {
        let content = words.content();
        let scene = Scene::of(content, view, &mut memory.kept);
        let vocabulary = memory.kept.vocabulary(content);
        let verbs = Verbs::of(content, &vocabulary, view, words.language());
        let marvel = vocabulary.senses(words.language()).is_marvel(&super::words_of(text));
        Reader {
            words,
            view,
            memory,
            scene,
            verbs,
            text,
            vocabulary,
            strength: 0,
            looks: Vec::new(),
            marvel,
            denied: Vec::new(),
            gestures: Vec::new(),
            waits: false,
            clauses: (0, 0),
            weighed: BTreeMap::new(),
            growth: OnceCell::new(),
        }
    }

    /// Reads one clause.
    pub(crate) fn read(&mut self, text: &str, clause: &Clause) -> Vec<Reading> {
        let words = &clause.words;
        self.clauses.0 += 1;
        self.strength = SURE;
        self.looks.clear();
        if let Some(reading) = self.by_number(words) {
            return vec![reading];
        }
        if let Some(page) = self.page_named(words) {
            return vec![Reading::Meta(page)];
        }
        if let Some(reading) = self.abused(words) {
            return vec![reading];
        }
        let asked = text.trim_end().ends_with('?');
        if let Some(found) = self.ware_asked(words).or_else(|| self.price_asked(words)).or_else(|| self.wished(words)) {
            return self.finish(found, asked);
        }
        let verb = self.verbs.begin(words);
        // "when I am away" is no condition but a word about who plays the hero.
        let away = verb.as_ref().is_some_and(|verb| verb.names.iter().any(|name| name == "stand_in"));
        // "ni loca quemo yo ese libro" answers nobody.
        let answer = verb.as_ref().filter(|verb| verb.taken > 1 && !verb.guessed);
        let answer = answer.is_some_and(|verb| {
            let is = |one: &str| verb.names.iter().any(|name| name == one);
            // "No sé qué hacer" and "no te necesito más" deny nothing either.
            let spoken = ["help", "take_back", "haggle", "dismiss", "yes"].iter().any(|one| is(one));
            is("leave") || spoken || is("no") && !self.deed_follows(&verb.rest)
        });
        let refrains = self.senses().has("refrain", words).then_some("unknown-negation");
        if let Some(why) = no_deed(words).or(refrains).filter(|_| !away && !answer) {
            if let Some(command) = self.label(words) {
                return vec![Reading::Act(command)];
            }
            return vec![self.undone(words, why)];
        }
        if let Some(said) = verb.as_ref().filter(|verb| verb.names.iter().any(|name| name == "say")).and_then(|verb| {
            // Who says nothing speaks to nobody; "grito para asustarla" says why.
            let nothing = |word: &String| ["nothing", "nada", "naught", "para"].contains(&word.as_str());
            // "Call out into the dark", "grito hacia la oscuridad" say nothing yet.
            let whither = |word: &String| ["into", "towards", "toward", "hacia"].contains(&word.as_str());
            if verb.rest.first().is_some_and(whither) {
                return None;
            }
            let (start, _) = clause.spans.get(verb.taken).filter(|_| !verb.rest.first().is_some_and(nothing))?;
            // A quotation begins with its mark.
            let before = text.get(..*start)?;
            let mark = before.char_indices().next_back().filter(|(_, c)| ['"', '“', '«'].contains(c));
            Some(said_of(text.get(mark.map_or(*start, |(at, _)| at)..)?))
        }) {
            return vec![self.told(said, words)];
        }
        if let Some(command) = self.label(words) {
            return vec![Reading::Act(command)];
        }
        if let Some(reading) = self.grown(words, verb.as_ref()) {
            return vec![reading];
        }
        if let Some(reading) = self.in_talk(words, verb.as_ref().is_some_and(|verb| !verb.guessed)) {
            return vec![reading];
        }
        let found = match &verb {
            // "Read the letter" may be a verb of its own, and still names the letter.
            Some(verb) if verb.rest.is_empty() && verb.taken > 1 && verb.names == ["use"] => {
                let rest = words[1..].to_vec();
                let named = !self.scene.find(&telling(&rest)).is_empty();
                self.by_verbs(&verb.names, if named { &rest } else { &verb.rest }, verb.guessed)
            }
            Some(verb) => self.by_verbs(&verb.names, &verb.rest, verb.guessed),
            None => Found::NotThis,
        };
        let other = found == Found::NotThis;
        let found = match found {
            Found::NotThis => self.without_verb(words, verb.is_some()),
            found => found,
        };
        let found = self.short_slip(words, verb.is_some()).unwrap_or(found);
        let found = self.jointly(found);
        if matches!(found, Found::Firm(_)) {
            self.clauses.1 += 1;
            return self.finish(found, false);
        }
        let why = verb.as_ref().is_some_and(|verb| verb.names.iter().any(|name| name == "why"));
        if !other
            && (why || !self.asks(words))
            && (self.verbs.phrase_len(words) > 0 && self.is_certain(verb.as_ref(), &found)
                || self.verbs.is_written(words) && self.is_vain(verb.as_ref(), &found))
        {
            self.clauses.1 += 1;
            return self.finish(found, asked);
        }
        if matches!(found, Found::Which(..)) {
            self.strength = ASKED;
        }
        let found = self.by_all_words(words, found);
        let readings = self.finish(found, asked);
        match readings.as_slice() {
            [Reading::Unknown { .. } | Reading::Lookup { .. }] => match self.some_reply(words, 3) {
                Some(reading) => vec![reading],
                None => readings.into_iter().map(|reading| self.or_looked_up(words, reading)).collect(),
            },
            _ => readings,
        }
    }

    /// The command whose label the clause is, word for word, in either language.
    pub(crate) fn label(&self, words: &[String]) -> Option<Command> {
        // "Fine, I'll be back" is the same.
        let courtesy =
            words.iter().take_while(|word| super::parting::is_courtesy(word) || word.as_str() == super::normal::COMMA);
        let bare = words.get(courtesy.count()..).filter(|bare| !bare.is_empty() && bare.len() < words.len());
        self.labelled().into_iter().find(|command| {
            Language::ALL.iter().any(|language| {
                let label = Words::new(self.words.content(), *language).label(self.view, command);
                let label = super::normal::words_of(&label);
                label == words || super::reply::answers(command) && bare.is_some_and(|bare| label.as_slice() == bare)
            })
        })
    }

    /// The commands whose labels may be typed word for word.
    fn labelled(&self) -> Vec<Command> {
        let mut commands = spelled_out(self.view);
        let choices = self.view.legal.iter().filter_map(|template| match template {
            Template::Advance { choices } => Some(choices),
            _ => None,
        });
        commands.extend(choices.flatten().map(|choice| Command::Advance { choice: choice.clone() }));
        commands
    }

    /// In a talk the words of a reply come first, before any verb that is not clearly one.
    fn in_talk(&mut self, words: &[String], verb: bool) -> Option<Reading> {
        self.view.talk.as_ref()?;
        let replies: Vec<Command> = spelled_out(self.view).into_iter().filter(answers).collect();
        match overlap(&self.words, self.view, words, &replies) {
            Overlap::Clear(command) => Some(Reading::Act(command)),
            Overlap::Maybe(commands) if !verb => Some(self.guess(commands)),
            _ => None,
        }
    }

    pub(crate) fn by_verbs(&mut self, names: &[String], rest: &[String], guessed: bool) -> Found {
        let mut found: Vec<Found> = Vec::new();
        // In a fight "back off" takes leave of nobody.
        let fights = self.view.fight.is_some() && names.len() > 1;
        for name in names.iter().filter(|name| !fights || *name != "leave") {
            // A verb of the rules can be a verb of an action as well: "take the ledger off its chain".
            if BUILT_IN.contains(&name.as_str()) && self.is_pack_verb(name) {
                found.push(self.pack_verb(name, rest));
            }
            found.push(self.by_verb(name, rest));
        }
        // "Throw my shield at her" puts nothing on.
        if names.iter().any(|name| name == "gesture_throw" || name == "drop") {
            found.retain(|found| !matches!(found, Found::Firm(_)));
        }
        let mut done: Vec<Found> = Vec::new();
        for found in found.iter().filter(|found| matches!(found, Found::Do(_) | Found::Meta(_))) {
            if !done.contains(found) {
                done.push(found.clone());
            }
        }
        match done.as_slice() {
            [Found::Do(commands)]
                if guessed
                    && (names.len() > 1
                        || (telling(rest).is_empty()
                            && super::words_of(self.text).iter().all(|word| word.len() < 6))
                        || leaves_words(commands, rest)
                        || self.spends(commands)) =>
            {
                Found::Which("ask-mean", commands.clone())
            }
            [Found::Meta(meta)] if guessed && weighs(meta) => Found::Doubt(meta.clone()),
            [only] => only.clone(),
            [] => {
                let asks = |found: &&Found| matches!(found, Found::Which(..) | Found::Sure(..));
                let no = |found: &&Found| matches!(found, Found::No(_) | Found::Lookup(..));
                let firm = |found: &&Found| matches!(found, Found::Firm(_));
                found
                    .iter()
                    .find(firm)
                    .or_else(|| found.iter().find(asks))
                    .or_else(|| found.iter().find(no))
                    .cloned()
                    .unwrap_or(Found::NotThis)
            }
            several => {
                let commands = several.iter().filter_map(|found| match found {
                    Found::Do(commands) => commands.first().cloned(),
                    _ => None,
                });
                Found::Which("ask-mean", commands.collect())
            }
        }
    }

    fn by_verb(&mut self, verb: &str, rest: &[String]) -> Found {
        if let Some(found) = self.program(verb, rest) {
            return found;
        }
        if let Some(power) = Power::of_verb(verb) {
            return self.power(&power, rest);
        }
        // "Conmigo no cuentes, causa": who is called changes no answer.
        let calls = |word: &String| self.senses().has("call", std::slice::from_ref(word));
        let alone = telling(rest).iter().all(calls);
        match verb {
            "help" | "aid" => self.aid(rest),
            "look" => self.look(rest),
            "go" => self.go(rest),
            "use" if self.is_wound(rest) => self.aid(&[]),
            "use" => self.uses(rest),
            "take" | "drop" | "wear" => self.handle(verb, rest),
            "give" => self.give(rest),
            "buy" => self.buy(rest),
            "sell" => self.sell(rest),
            "talk" => self.talk(rest),
            "attack" => self.attack(rest),
            "guard" | "break_free" | "hide" | "disengage" => match self.named_power(rest) {
                Some((power, rest)) => self.power(&power, &rest),
                None => self.alone_in_fight(verb),
            },
            "subdue" | "shove" | "grapple" => self.strike(verb, rest),
            "parley" => self.parley(rest),
            "cast" => self.cast(rest),
            "invoke" => self.invoke(rest),
            "haggle" => self.haggle(rest),
            "dismiss" => self.dismiss(rest),
            "put_away" => self.put_away(rest),
            "propose" => self.propose(rest),
            "rise" => self.rise(rest),
            "stand_in" => self.stand_in(rest),
            "flee" => self.flee(rest),
            "close_in" if self.view.fight.is_none() && !telling(rest).is_empty() => self.go(rest),
            "close_in" | "step_back" => self.shift(verb),
            // "Stand behind the barricade": the whole text has the words of the spot.
            "shift" => self.zone(&super::normal::words_of(self.text)).unwrap_or(Found::NotThis),
            "rest" | "wait" => self.pass_time(verb, rest),
            // "Good day" parts and greets.
            "leave" if self.view.talk.is_none() && self.greets() => self.talk(&[]),
            "leave" => self.leave(rest),
            "yes" | "no" if alone => self.answer(verb == "yes"),
            "compass" => self.compass(rest),
            "put" => self.put(rest),
            gesture if is_gesture(gesture) => self.gesture(gesture, rest),
            other => self.pack_verb(other, rest),
        }
    }

    pub(crate) fn has(&self, fits: impl Fn(&Template) -> bool) -> bool {
        self.view.legal.iter().any(fits)
    }

    pub(crate) fn look(&mut self, rest: &[String]) -> Found {
        let rest = written_on(rest);
        let rest = rest.as_slice();
        let named = telling(rest);
        if named.is_empty() && !rest.iter().any(|word| super::referents::is_pronoun(word)) {
            return Found::Meta(Meta::Look(None));
        }
        if matches!(named.as_slice(), [word] if ["around", "alrededor", "here", "aqui", "everywhere"].contains(&word.as_str()))
        {
            return Found::Meta(Meta::Look(None));
        }
        if matches!(named.as_slice(), [word] if ["me", "myself", "mi", "mismo", "self"].contains(&word.as_str())) {
            return Found::Meta(Meta::Look(Some(LookAt::Hero(self.view.seat))));
        }
        let all: Vec<(LookAt, LookAt)> =
            self.scene.named.iter().map(|named| (named.thing.clone(), named.thing.clone())).collect();
        let around = |word: &String| ["around", "round", "about", "over", "alrededor", "por"].contains(&word.as_str());
        if rest.first().is_some_and(around) && self.is_here_already(&telling(&rest[1..])) {
            return Found::Meta(Meta::Look(None));
        }
        match self.pick(rest, &all) {
            Pick::One(thing) => Found::Meta(Meta::Look(Some(thing))),
            // Looking costs nothing, so the first of several will do.
            Pick::Many(things) => {
                let somebody = things.iter().find(|thing| matches!(thing, LookAt::Being(_))).cloned();
                Found::Meta(Meta::Look(somebody.or_else(|| things.into_iter().next())))
            }
            Pick::Dangling(word) => self.dangling(&word),
            // "Look round the square."
            Pick::Perhaps(_) | Pick::Unnamed(_) | Pick::None if self.is_here_already(&named) => {
                Found::Meta(Meta::Look(None))
            }
            Pick::Perhaps(_) | Pick::Unnamed(_) | Pick::None => {
                let before = super::handle::before_place(rest).map(|head| self.pick(head, &all));
                if let Some(Pick::One(thing)) = before {
                    return Found::Meta(Meta::Look(Some(thing)));
                }
                let words = super::words_of(self.text);
                let sees = self.view.talk.is_none() && !self.asks(&words) && self.senses().has("eyes", &words);
                match self.kin(&named, &all).into_iter().next().filter(|_| sees) {
                    Some(thing) => Found::Meta(Meta::Look(Some(thing))),
                    None => self.nothing_of(&named),
                }
            }
        }
    }

    fn answer(&mut self, agree: bool) -> Found {
        let proposal = self.proposal();
        match proposal {
            Some(proposal) => Found::Do(vec![Command::Answer { proposal, agree }]),
            None => Found::No(self.words.rejection(self.view, &Rejection::NoProposal)),
        }
    }

    /// Things are used, and so are talents and spells; what is carried comes first where they share a name.
    fn uses(&mut self, rest: &[String]) -> Found {
        let carried = self.scene.find(&telling(rest)).into_iter().any(|thing| matches!(thing, LookAt::Item(_)));
        match self.named_power(rest).filter(|_| !carried) {
            Some((power, rest)) => self.power(&power, &rest),
            None => self.handle("use", rest),
        }
    }

    /// A clause without a verb: a way out or a place by name, a person, a thing, or the words of a choice.
    fn without_verb(&mut self, words: &[String], verb: bool) -> Found {
        if !verb && matches!(self.scene.find(&telling(words)).as_slice(), [LookAt::Exit(_)]) {
            return self.go(words);
        }
        match overlap(&self.words, self.view, words, &spelled_out(self.view)) {
            Overlap::Clear(command) => return Found::Do(vec![command]),
            Overlap::Maybe(commands) if verb || telling(words).len() > 1 => return Found::Which("ask-mean", commands),
            _ => {}
        }
        if verb {
            return self.no_verb();
        }
        let found: Vec<LookAt> = self.scene.find(&telling(words)).into_iter().cloned().collect();
        match found.as_slice() {
            [LookAt::Exit(_)] => self.go(words),
            [LookAt::Being(id)]
                if self.has(|template| matches!(template, Template::Talk { with } if with.contains(id))) =>
            {
                Found::Which("ask-mean", vec![Command::Talk { with: id.clone() }])
            }
            [LookAt::Item(item)]
                if self.has(|template| matches!(template, Template::Take { items } if items.contains(item))) =>
            {
                Found::Which("ask-mean", vec![Command::Take { item: item.clone() }])
            }
            [] => self.no_verb(),
            [thing, ..] => Found::Meta(Meta::Look(Some(thing.clone()))),
        }
    }

    pub(crate) fn finish(&self, found: Found, asked: bool) -> Vec<Reading> {
        match found {
            Found::Do(commands) if asked => vec![self.ask(self.words.core("ask-sure", &[]), commands)],
            Found::Do(commands) if commands.is_empty() => vec![self.unknown(self.words.core("unknown-not_now", &[]))],
            Found::Do(commands) => commands.into_iter().map(Reading::Act).collect(),
            Found::Which(_, commands) if commands.is_empty() && self.looks.is_empty() => {
                vec![self.unknown(self.words.core("unknown-not_now", &[]))]
            }
            Found::Which("ask-mean", commands) => vec![self.guess(commands)],
            Found::Which(question, commands) => vec![self.ask(self.words.core(question, &[]), commands)],
            Found::Sure(question, commands) => vec![self.ask(question, commands)],
            Found::Meta(meta) => vec![Reading::Meta(meta)],
            Found::Doubt(meta) => vec![Reading::Doubt { question: self.words.core("ask-mean", &[]), meta }],
            Found::Lookup(about, why) => vec![Reading::Lookup { about, why }],
            Found::Firm(why) | Found::No(why) => vec![self.unknown(why)],
            Found::NotThis => self.finish(self.no_verb(), asked),
        }
    }

    pub(crate) fn ask(&self, question: String, commands: Vec<Command>) -> Reading {
        let label = |command: Command| (self.words.label(self.view, &command), command);
        let mut asked: Vec<Command> = Vec::new();
        commands.into_iter().for_each(|command| {
            if !asked.contains(&command) {
                asked.push(command);
            }
        });
        let candidates = asked.into_iter().take(9).map(label).collect();
        Reading::Ask { question, candidates, looks: Vec::new(), guess: false }
    }

    /// Asks whether one of these is meant, by words that say so only in part.
    pub(crate) fn guess(&self, commands: Vec<Command>) -> Reading {
        let looks = self.looks.iter().map(|thing| (self.look_label(thing), thing.clone())).collect();
        match self.ask(self.words.core("ask-mean", &[]), commands) {
            Reading::Ask { question, candidates, .. } => Reading::Ask { question, candidates, looks, guess: true },
            other => other,
        }
    }

    /// What an answer is called that only looks at something.
    pub(crate) fn look_label(&self, thing: &LookAt) -> String {
        let name = super::scene::noun(&self.words, self.view, thing).the();
        let text = self.words.core_with("answer-look", "thing", &name);
        crate::noun::contract(self.words.language(), &text)
    }

    pub(crate) fn unknown(&self, why: String) -> Reading {
        super::unknown(&self.words, self.view, why)
    }
}
