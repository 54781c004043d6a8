//! [`Reader`]: one clause into readings. The verbs of the rules stand here; trade and gifts in `trade`.

use super::clause::Clause;
use super::lexicon::Verbs;
use super::normal::{number, spoken, telling};
use super::pick::Pick;
use super::reply::{Overlap, overlap, spelled_out};
use super::scene::Scene;
use super::{Meta, Reading, Referents};
use crate::look::LookAt;
use crate::words::Words;
use gesta_content::id::{BeingId, ExitId, ItemId};
use gesta_content::{Language, TextArg, TextKey};
use gesta_rules::{Actor, Aim, Command, PartyDecision, Rejection, Spot, Template, View};

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
}

/// Verbs of the rules that actions of packs may use too.
const BUILT_IN: [&str; 8] = ["take", "drop", "wear", "use", "give", "go", "talk", "look"];

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
    /// Not possible, and why.
    No(String),
    /// This verb is not meant by these words.
    NotThis,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(words: Words<'a>, view: &'a View, memory: &'a mut Referents) -> Self {
        let scene = Scene::of(words.content(), view);
        Reader { words, view, memory, scene, verbs: Verbs::of(words.content()) }
    }

    /// Reads one clause.
    pub(crate) fn read(&mut self, text: &str, clause: &Clause) -> Vec<Reading> {
        let words = &clause.words;
        if let Some(reading) = self.by_number(words) {
            return vec![reading];
        }
        if let Some(why) = no_deed(words) {
            return vec![self.unknown(self.words.core(why, &[]))];
        }
        let asked = text.trim_end().ends_with('?');
        let verb = self.verbs.begin(words);
        if let Some(said) = verb.as_ref().filter(|verb| verb.names.iter().any(|name| name == "say")).and_then(|verb| {
            let start = clause.starts.get(verb.taken)?;
            Some(spoken(text.get(*start..)?))
        }) {
            return vec![if said.is_empty() { self.unknown(self.words.core("unknown-empty", &[])) } else { Reading::Say { text: said } }];
        }
        if let Some(reading) = self.in_talk(words, verb.as_ref().is_some_and(|verb| !verb.guessed)) {
            return vec![reading];
        }
        let found = match &verb {
            Some(verb) => self.by_verbs(&verb.names, &verb.rest, verb.guessed),
            None => Found::NotThis,
        };
        let found = match found {
            Found::NotThis => self.without_verb(words, verb.is_some()),
            found => found,
        };
        self.finish(found, asked)
    }

    fn by_number(&mut self, words: &[String]) -> Option<Reading> {
        let [word] = words else { return None };
        let n: usize = word.bytes().all(|b| b.is_ascii_digit()).then(|| word.parse().unwrap_or(usize::MAX))?;
        let offers = &self.view.offers;
        if let Some(offer) = n.checked_sub(1).and_then(|at| offers.get(at)) {
            return Some(Reading::Act(offer.command.clone()));
        }
        if offers.is_empty() {
            return Some(self.unknown(self.words.core("unknown-no_choices", &[])));
        }
        let args = [
            ("n", TextArg::Int(i64::try_from(n).unwrap_or(i64::MAX).min(999_999))),
            ("max", TextArg::Int(offers.len() as i64)),
        ];
        Some(self.unknown(self.words.core("unknown-number", &args)))
    }

    /// A quotation: the reply that says so, where a talk offers one; else speech.
    pub(crate) fn quoted(&self, said: String) -> Reading {
        let replies: Vec<Command> =
            spelled_out(self.view).into_iter().filter(|command| matches!(command, Command::Reply { .. })).collect();
        match overlap(&self.words, self.view, &super::normal::words_of(&said), &replies) {
            Overlap::Clear(command) => Reading::Act(command),
            _ => Reading::Say { text: said },
        }
    }

    /// In a talk the words of a reply come first, before any verb that is not clearly one.
    fn in_talk(&mut self, words: &[String], verb: bool) -> Option<Reading> {
        self.view.talk.as_ref()?;
        let replies: Vec<Command> =
            spelled_out(self.view).into_iter().filter(|command| matches!(command, Command::Reply { .. })).collect();
        match overlap(&self.words, self.view, words, &replies) {
            Overlap::Clear(command) => Some(Reading::Act(command)),
            Overlap::Maybe(commands) if !verb => Some(self.ask(self.words.core("ask-mean", &[]), commands)),
            _ => None,
        }
    }

    fn by_verbs(&mut self, names: &[String], rest: &[String], guessed: bool) -> Found {
        let mut found: Vec<Found> = Vec::new();
        for name in names {
            // A verb of the rules can be a verb of an action as well: "take the ledger off its chain".
            if BUILT_IN.contains(&name.as_str()) && self.is_pack_verb(name) {
                found.push(self.pack_verb(name, rest));
            }
            found.push(self.by_verb(name, rest));
        }
        let mut done: Vec<Found> = Vec::new();
        for found in found.iter().filter(|found| matches!(found, Found::Do(_) | Found::Meta(_))) {
            if !done.contains(found) {
                done.push(found.clone());
            }
        }
        match done.as_slice() {
            [Found::Do(commands)] if guessed && names.len() > 1 => Found::Which("ask-mean", commands.clone()),
            [only] => only.clone(),
            [] => {
                let asks = |found: &&Found| matches!(found, Found::Which(..) | Found::Sure(..));
                let no = |found: &&Found| matches!(found, Found::No(_));
                found.iter().find(asks).or_else(|| found.iter().find(no)).cloned().unwrap_or(Found::NotThis)
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
        let alone = telling(rest).is_empty();
        match verb {
            "help" | "take_back" | "saves" | "journal" | "inventory" | "quit" | "title" | "english" | "spanish"
                if alone =>
            {
                program_word(verb).map_or(Found::NotThis, Found::Meta)
            }
            "why" => Found::Meta(Meta::Why(rest.iter().find_map(|word| u8::try_from(number(word)?).ok()))),
            "look" => self.look(rest),
            "go" => self.go(rest),
            "take" | "drop" | "wear" | "use" => self.handle(verb, rest),
            "give" => self.give(rest),
            "buy" => self.buy(rest),
            "sell" => self.sell(rest),
            "talk" => self.talk(rest),
            "attack" => self.attack(rest),
            "guard" if self.has(|template| matches!(template, Template::Guard)) => Found::Do(vec![Command::Guard]),
            "guard" => Found::No(self.words.rejection(self.view, &Rejection::NoFight)),
            "flee" => self.flee(rest),
            "close_in" | "step_back" => self.shift(verb),
            "rest" | "wait" => self.pass_time(verb, rest),
            "leave" => self.leave(rest),
            "yes" | "no" if alone => self.answer(verb == "yes"),
            other => self.pack_verb(other, rest),
        }
    }

    fn is_pack_verb(&self, verb: &str) -> bool {
        let content = self.words.content();
        self.has(|template| match template {
            Template::Act { actions } => {
                actions.iter().any(|id| content.action(id).is_some_and(|(_, action)| action.verb.as_str() == verb))
            }
            _ => false,
        })
    }

    pub(crate) fn has(&self, fits: impl Fn(&Template) -> bool) -> bool {
        self.view.legal.iter().any(fits)
    }

    fn look(&mut self, rest: &[String]) -> Found {
        let named = telling(rest);
        if named.is_empty() && !rest.iter().any(|word| super::referents::is_pronoun(word)) {
            return Found::Meta(Meta::Look(None));
        }
        if matches!(named.as_slice(), [word] if ["around", "alrededor", "here", "aqui", "everywhere"].contains(&word.as_str())) {
            return Found::Meta(Meta::Look(None));
        }
        if matches!(named.as_slice(), [word] if ["me", "myself", "mi", "mismo", "self"].contains(&word.as_str())) {
            return Found::Meta(Meta::Look(Some(LookAt::Hero(self.view.seat))));
        }
        let all: Vec<(LookAt, LookAt)> =
            self.scene.named.iter().map(|named| (named.thing.clone(), named.thing.clone())).collect();
        match self.pick(rest, &all) {
            Pick::One(thing) => Found::Meta(Meta::Look(Some(thing))),
            // Looking costs nothing, so the first of several will do.
            Pick::Many(things) => Found::Meta(Meta::Look(things.into_iter().next())),
            Pick::Dangling(word) => self.dangling(&word),
            Pick::Perhaps(_) | Pick::Unnamed(_) | Pick::None => self.no_such(&named),
        }
    }

    fn exits(&self) -> (Vec<(ExitId, LookAt)>, bool) {
        let exits = self.view.legal.iter().find_map(|template| match template {
            Template::Go { exits, party } => Some((exits, *party)),
            _ => None,
        });
        let named = |exits: &Vec<ExitId>| exits.iter().map(|id| (id.clone(), LookAt::Exit(id.clone()))).collect();
        exits.map_or((Vec::new(), false), |(exits, party)| (named(exits), party))
    }

    fn go(&mut self, rest: &[String]) -> Found {
        let (exits, party) = self.exits();
        let joint = |word: &String| ["together", "juntos", "juntas", "all", "todos", "everyone"].contains(&word.as_str());
        let together = party && rest.iter().any(joint);
        let rest: Vec<String> = rest.iter().filter(|word| !joint(word)).cloned().collect();
        let going = |exit: ExitId| match together {
            true => Command::Propose { decision: PartyDecision::Travel { exit } },
            false => Command::Go { exit },
        };
        if exits.is_empty() && self.has(|template| matches!(template, Template::Flee { .. })) {
            return self.flee(&rest);
        }
        if matches!(telling(&rest).as_slice(), [word] if ["back", "atras", "vuelta"].contains(&word.as_str())) {
            return self.back(&exits);
        }
        let again = |word: &String| ["back", "again", "vuelta", "atras", "down", "abajo"].contains(&word.as_str());
        let plain: Vec<String> = rest.iter().filter(|word| !again(word)).cloned().collect();
        let rest = if telling(&plain).is_empty() { rest } else { plain };
        match self.pick(&rest, &exits) {
            Pick::One(exit) => Found::Do(vec![going(exit)]),
            Pick::Many(exits) => Found::Which("ask-way", exits.into_iter().map(going).collect()),
            Pick::Unnamed(mut all) if all.len() == 1 => Found::Do(all.drain(..).map(going).collect()),
            Pick::Unnamed(all) | Pick::Perhaps(all) if !all.is_empty() => {
                Found::Which("ask-way", all.into_iter().map(going).collect())
            }
            Pick::Dangling(word) => self.dangling(&word),
            Pick::None | Pick::Unnamed(_) | Pick::Perhaps(_) => self.no_way(&rest),
        }
    }

    fn back(&mut self, exits: &[(ExitId, LookAt)]) -> Found {
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
    fn no_way(&mut self, rest: &[String]) -> Found {
        let named = telling(rest);
        if named.is_empty() {
            return Found::No(self.words.core("unknown-not_now", &[]));
        }
        let found: Vec<LookAt> = self.scene.find(&named).into_iter().cloned().collect();
        match found.first() {
            Some(LookAt::Exit(exit)) => {
                self.memory.name(LookAt::Exit(exit.clone()));
                let open = self.view.place.iter().flat_map(|place| &place.exits).any(|seen| seen.id == *exit && seen.open);
                if open { self.not_with(&LookAt::Exit(exit.clone())) } else { Found::No(self.words.rejection(self.view, &Rejection::Shut { exit: exit.clone() })) }
            }
            Some(LookAt::Being(_)) => self.talk(rest),
            Some(thing) => self.not_with(&thing.clone()),
            None => self.no_such(&named),
        }
    }

    fn handle(&mut self, verb: &str, rest: &[String]) -> Found {
        let items: Vec<ItemId> = self
            .view
            .legal
            .iter()
            .filter_map(|template| match (verb, template) {
                ("take", Template::Take { items })
                | ("drop", Template::Drop { items })
                | ("wear", Template::Wear { items })
                | ("use", Template::Use { items }) => Some(items),
                _ => None,
            })
            .flatten()
            .cloned()
            .collect();
        let command = |item: ItemId| match verb {
            "take" => Command::Take { item },
            "drop" => Command::Drop { item },
            "wear" => Command::Wear { item },
            _ => Command::Use { item },
        };
        self.each(rest, &items, command, |reader, rest| match verb {
            "take" => reader.cannot_take(rest),
            _ => reader.cannot(rest),
        })
    }

    /// One command for each thing that is named, with "all" for everything.
    pub(crate) fn each(
        &mut self,
        rest: &[String],
        items: &[ItemId],
        command: impl Fn(ItemId) -> Command,
        none: impl Fn(&mut Self, &[String]) -> Found,
    ) -> Found {
        let options: Vec<(ItemId, LookAt)> = items.iter().map(|id| (id.clone(), LookAt::Item(id.clone()))).collect();
        let all = |word: &String| ["all", "everything", "todo", "todos", "todas"].contains(&word.as_str());
        if telling(rest).iter().all(all) && rest.iter().any(all) && !items.is_empty() {
            let commands: Vec<Command> = items.iter().cloned().map(command).collect();
            // What costs or cannot be had back is asked for one by one.
            let free = commands.iter().all(|command| matches!(command, Command::Take { .. } | Command::Drop { .. }));
            return if free { Found::Do(commands) } else { Found::Which("ask-which", commands) };
        }
        let mut commands = Vec::new();
        let parts = rest.split(|word| ["and", "y", "e", super::normal::COMMA].contains(&word.as_str()));
        for part in parts.filter(|part| !part.is_empty()).chain(rest.is_empty().then_some(rest)) {
            match self.pick(part, &options) {
                Pick::One(item) => commands.push(command(item)),
                Pick::Unnamed(mut one) if one.len() == 1 => commands.extend(one.drain(..).map(&command)),
                Pick::Many(several) => return Found::Which("ask-which", several.into_iter().map(command).collect()),
                Pick::Unnamed(several) if !several.is_empty() => {
                    return Found::Which("ask-which", several.into_iter().map(command).collect());
                }
                Pick::Perhaps(several) if self.scene.find(&telling(part)).is_empty() => {
                    return Found::Which("ask-mean", several.into_iter().map(command).collect());
                }
                Pick::Dangling(word) => return self.dangling(&word),
                Pick::Perhaps(_) | Pick::Unnamed(_) | Pick::None => return none(self, part),
            }
        }
        Found::Do(commands)
    }

    fn cannot_take(&mut self, rest: &[String]) -> Found {
        let carried = self.scene.find(&telling(rest)).into_iter().find_map(|thing| match thing {
            LookAt::Item(id) if self.view.hero.as_ref().is_some_and(|hero| hero.items.contains_key(id)) => Some(id.clone()),
            _ => None,
        });
        // "take the path": a way out is taken by going.
        if carried.is_none() && self.scene.find(&telling(rest)).iter().all(|thing| matches!(thing, LookAt::Exit(_))) {
            let named = telling(rest);
            return if self.scene.find(&named).is_empty() { self.cannot(rest) } else { self.go(rest) };
        }
        match carried {
            Some(item) => Found::No(self.words.core_with("unknown-carried", "item", &self.words.item_noun(&item).the())),
            None => self.cannot(rest),
        }
    }

    /// Why a verb does not work with what is named.
    pub(crate) fn cannot(&mut self, rest: &[String]) -> Found {
        let named = telling(rest);
        if named.is_empty() {
            return Found::No(self.words.core("unknown-not_now", &[]));
        }
        let found = self.scene.find(&named).first().map(|thing| (*thing).clone());
        match found {
            Some(thing) => self.not_with(&thing),
            None => self.no_such(&named),
        }
    }

    pub(crate) fn not_with(&self, thing: &LookAt) -> Found {
        let noun = super::scene::noun(&self.words, self.view, thing);
        Found::No(self.words.core_with("unknown-not_with", "thing", &noun.the()))
    }

    pub(crate) fn no_such(&self, named: &[String]) -> Found {
        let shown: String = named.join(" ").chars().take(40).collect();
        Found::No(self.words.core_with("unknown-thing", "thing", &shown))
    }

    pub(crate) fn dangling(&self, word: &str) -> Found {
        Found::No(self.words.core_with("unknown-pronoun", "thing", word))
    }

    fn beings(&self, fits: impl Fn(&Template) -> Option<&Vec<BeingId>>) -> Vec<(BeingId, LookAt)> {
        let found = self.view.legal.iter().find_map(fits);
        found.into_iter().flatten().map(|id| (id.clone(), LookAt::Being(id.clone()))).collect()
    }

    fn talk(&mut self, rest: &[String]) -> Found {
        let with = self.beings(|template| match template {
            Template::Talk { with } => Some(with),
            _ => None,
        });
        // "ask the widow about the ledger": what stands behind "about" is the matter, not the person.
        let end = rest.iter().position(|word| ["about", "sobre", "acerca", "por"].contains(&word.as_str())).unwrap_or(rest.len());
        let rest = &rest[..end];
        let command = |with: BeingId| Command::Talk { with };
        match self.pick(rest, &with) {
            Pick::One(one) => Found::Do(vec![command(one)]),
            Pick::Unnamed(mut one) if one.len() == 1 => Found::Do(one.drain(..).map(command).collect()),
            Pick::Many(several) => Found::Which("ask-whom", several.into_iter().map(command).collect()),
            Pick::Unnamed(several) | Pick::Perhaps(several) if !several.is_empty() && self.scene.find(&telling(rest)).is_empty() => {
                Found::Which("ask-whom", several.into_iter().map(command).collect())
            }
            Pick::Dangling(word) => self.dangling(&word),
            Pick::Perhaps(_) | Pick::Unnamed(_) | Pick::None => self.cannot_talk(rest),
        }
    }

    fn cannot_talk(&mut self, rest: &[String]) -> Found {
        if self.view.talk.is_some() {
            return Found::No(self.words.rejection(self.view, &Rejection::InTalk));
        }
        let being = self.scene.find(&telling(rest)).into_iter().find_map(|thing| match thing {
            LookAt::Being(id) => Some(id.clone()),
            _ => None,
        });
        match being {
            Some(id) => {
                let text = self.words.core_with("unknown-no_talk_with", "target", &self.words.being(self.view, &id));
                Found::No(crate::noun::capital(&text))
            }
            None => self.cannot(rest),
        }
    }

    fn attack(&mut self, rest: &[String]) -> Found {
        let targets = self.beings(|template| match template {
            Template::Attack { targets } => Some(targets),
            _ => None,
        });
        let at = rest.iter().position(|word| ["with", "con", "using", "usando"].contains(&word.as_str()));
        let (whom, tool) = rest.split_at(at.unwrap_or(rest.len()));
        let picked = self.pick(whom, &targets);
        let target = match picked {
            Pick::One(one) => one,
            Pick::Unnamed(one) if one.len() == 1 => one[0].clone(),
            Pick::Many(several) => return Found::Which("ask-whom", several.into_iter().map(|target| Command::Attack { target }).collect()),
            Pick::Unnamed(several) | Pick::Perhaps(several) if !several.is_empty() && self.scene.find(&telling(whom)).is_empty() => {
                return Found::Which("ask-whom", several.into_iter().map(|target| Command::Attack { target }).collect());
            }
            Pick::Dangling(word) => return self.dangling(&word),
            Pick::Perhaps(_) | Pick::Unnamed(_) | Pick::None => return self.cannot(whom),
        };
        if let Some(found) = self.other_weapon(tool, &target) {
            return found;
        }
        let foe = Actor::Being(target.clone());
        let fights = self.view.fight.as_ref().is_some_and(|fight| fight.fighters.iter().any(|one| one.actor == foe));
        if fights {
            return Found::Do(vec![Command::Attack { target }]);
        }
        let who = crate::noun::capital(&self.words.being(self.view, &target));
        Found::Sure(self.words.core_with("ask-attack", "target", &who), vec![Command::Attack { target }])
    }

    /// "attack the dog with the knife" while another weapon is in the hand.
    fn other_weapon(&mut self, tool: &[String], target: &BeingId) -> Option<Found> {
        let named = telling(tool);
        let hero = self.view.hero.as_ref().filter(|_| !named.is_empty())?;
        let items: Vec<(ItemId, LookAt)> = hero.items.keys().map(|id| (id.clone(), LookAt::Item(id.clone()))).collect();
        match self.pick(tool, &items) {
            Pick::One(item) if hero.worn.values().any(|worn| *worn == item) => None,
            Pick::One(item) => Some(Found::Which(
                "ask-mean",
                vec![Command::Wear { item }, Command::Attack { target: target.clone() }],
            )),
            _ => Some(self.no_such(&named)),
        }
    }

    fn flee(&mut self, rest: &[String]) -> Found {
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

    fn shift(&mut self, verb: &str) -> Found {
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
            0 => Found::No(self.words.core("unknown-not_now", &[])),
            1 => Found::Do(commands),
            _ => Found::Which("ask-which", commands),
        }
    }

    fn pass_time(&mut self, verb: &str, rest: &[String]) -> Found {
        let rests = verb == "rest";
        if !self.has(|template| match template {
            Template::Rest { .. } => rests,
            Template::Wait => !rests,
            _ => false,
        }) {
            let why = if self.view.fight.is_some() { Rejection::InFight } else { Rejection::NotNow };
            return Found::No(self.words.rejection(self.view, &why));
        }
        let count = rest.iter().find_map(|word| number(word));
        let half = rest.iter().any(|word| ["half", "media"].contains(&word.as_str()));
        let hours = rest.iter().any(|word| word.starts_with("hour") || word.starts_with("hora"));
        match (rests, count, hours, half) {
            (true, Some(hours @ 1..=12), ..) => Found::Do(vec![Command::Rest { hours: hours as u8 }]),
            (true, None, ..) if telling(rest).is_empty() => {
                Found::Which("ask-how_long", [1, 4, 8].map(|hours| Command::Rest { hours }).to_vec())
            }
            (true, Some(_), ..) => Found::No(self.words.rejection(self.view, &Rejection::OutOfRange { min: 1, max: 12 })),
            (false, _, true, true) => Found::Do(vec![Command::Wait { minutes: 30 }]),
            (false, Some(hours @ 1..=4), true, _) => Found::Do(vec![Command::Wait { minutes: hours as u8 * 60 }]),
            (false, Some(minutes @ 1..=240), false, _) => Found::Do(vec![Command::Wait { minutes: minutes as u8 }]),
            (false, None, false, _) if telling(rest).iter().all(|word| ["moment", "momento", "rato", "bit", "while", "poco"].contains(&word.as_str())) => {
                Found::Do(vec![Command::Wait { minutes: 10 }])
            }
            (false, Some(_), ..) => Found::No(self.words.rejection(self.view, &Rejection::OutOfRange { min: 1, max: 240 })),
            _ => Found::Which("ask-how_long", self.spans(rests)),
        }
    }

    fn spans(&self, rests: bool) -> Vec<Command> {
        if rests {
            return [1, 4, 8].map(|hours| Command::Rest { hours }).to_vec();
        }
        [10, 60, 240].map(|minutes| Command::Wait { minutes }).to_vec()
    }

    fn leave(&mut self, rest: &[String]) -> Found {
        if self.has(|template| matches!(template, Template::Leave)) {
            return Found::Do(vec![Command::Leave]);
        }
        match telling(rest).is_empty() && self.view.talk.is_none() && self.view.place.is_none() {
            true => Found::No(self.words.rejection(self.view, &Rejection::NoTalk)),
            false => self.go(rest),
        }
    }

    fn answer(&mut self, agree: bool) -> Found {
        let proposal = self.view.legal.iter().find_map(|template| match template {
            Template::Answer { proposal } => Some(*proposal),
            _ => None,
        });
        match proposal {
            Some(proposal) => Found::Do(vec![Command::Answer { proposal, agree }]),
            None => Found::No(self.words.rejection(self.view, &Rejection::NoProposal)),
        }
    }

    /// A verb that packs define: of an action of the place, or of a stunt.
    fn pack_verb(&mut self, verb: &str, rest: &[String]) -> Found {
        let content = self.words.content();
        let mut options: Vec<(Command, LookAt)> = Vec::new();
        let mut bare: Vec<Command> = Vec::new();
        for template in &self.view.legal {
            match template {
                Template::Act { actions } => {
                    for id in actions {
                        let Some((_, action)) = content.action(id).filter(|(_, action)| action.verb.as_str() == verb) else { continue };
                        let command = Command::Act { action: id.clone() };
                        let target = action.exit.clone().map(LookAt::Exit).or(action.feature.clone().map(LookAt::Feature));
                        match target {
                            Some(target) => options.push((command, target)),
                            None => bare.push(command),
                        }
                    }
                }
                Template::Improvise { spots } => {
                    for (stunt, aims) in spots.iter().filter(|(stunt, _)| stunt.name() == verb) {
                        let approach = self.approach(stunt, rest);
                        for approach in approach {
                            options.extend(aims.iter().map(|aim| {
                                let command = Command::Improvise { approach: approach.clone(), stunt: stunt.clone(), target: aim.clone() };
                                (command, match aim {
                                    Aim::Being(id) => LookAt::Being(id.clone()),
                                    Aim::Exit(id) => LookAt::Exit(id.clone()),
                                })
                            }));
                        }
                    }
                }
                _ => {}
            }
        }
        let at = rest.iter().position(|word| ["with", "con", "using", "usando"].contains(&word.as_str()));
        let whom = &rest[..at.unwrap_or(rest.len())];
        let ask = |mut commands: Vec<Command>| match commands.len() {
            1 => Found::Do(vec![commands.remove(0)]),
            _ => Found::Which("ask-which", commands),
        };
        match self.pick(whom, &options) {
            Pick::One(command) => Found::Do(vec![command]),
            Pick::Many(commands) => Found::Which("ask-which", commands),
            Pick::Unnamed(commands) if !commands.is_empty() || !bare.is_empty() => ask(commands.into_iter().chain(bare).collect()),
            Pick::Perhaps(commands) if self.scene.find(&telling(whom)).is_empty() => Found::Which("ask-mean", commands),
            Pick::Dangling(word) => self.dangling(&word),
            _ => self.no_pack_verb(verb, whom, options.into_iter().map(|(command, _)| command).chain(bare).collect()),
        }
    }

    /// A pack's verb does not fit what is named. Reading and searching fall back to looking; an intent that names
    /// something that is not there ("I find a magic sword") is asked back as what can be tried.
    fn no_pack_verb(&mut self, verb: &str, rest: &[String], commands: Vec<Command>) -> Found {
        let named = telling(rest);
        let there = !self.scene.find(&named).is_empty();
        if ["read", "search"].contains(&verb) && (there || commands.is_empty()) {
            return self.look(rest);
        }
        match (there, commands.is_empty()) {
            (false, false) => Found::Which("ask-mean", commands),
            (false, true) if !named.is_empty() => self.no_such(&named),
            _ => self.cannot(rest),
        }
    }

    /// The skills that a stunt is tried with: the one that is named, or all.
    fn approach(&self, stunt: &gesta_content::id::StuntId, rest: &[String]) -> Vec<gesta_content::id::SkillId> {
        let Some(stunt) = self.words.content().mechanics.stunts.get(stunt) else { return Vec::new() };
        let named = stunt.approaches.iter().filter(|skill| {
            Language::ALL.iter().any(|language| {
                let text = self.words.content().texts.get(*language, &TextKey::of(*skill), &[]).unwrap_or_default();
                let words = telling(&super::normal::words_of(&text));
                !words.is_empty() && words.iter().all(|word| rest.contains(word))
            })
        });
        let named: Vec<_> = named.cloned().collect();
        if named.is_empty() { stunt.approaches.clone() } else { named }
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
            return Found::No(self.words.core("unknown-verb", &[]));
        }
        let found: Vec<LookAt> = self.scene.find(&telling(words)).into_iter().cloned().collect();
        match found.as_slice() {
            [LookAt::Exit(_)] => self.go(words),
            [LookAt::Being(id)] if self.has(|template| matches!(template, Template::Talk { with } if with.contains(id))) => {
                Found::Which("ask-mean", vec![Command::Talk { with: id.clone() }])
            }
            [LookAt::Item(item)] if self.has(|template| matches!(template, Template::Take { items } if items.contains(item))) => {
                Found::Which("ask-mean", vec![Command::Take { item: item.clone() }])
            }
            [] => Found::No(self.words.core("unknown-verb", &[])),
            [thing, ..] => Found::Meta(Meta::Look(Some(thing.clone()))),
        }
    }

    fn finish(&self, found: Found, asked: bool) -> Vec<Reading> {
        match found {
            Found::Do(commands) if asked => vec![self.ask(self.words.core("ask-sure", &[]), commands)],
            Found::Do(commands) if commands.is_empty() => vec![self.unknown(self.words.core("unknown-not_now", &[]))],
            Found::Do(commands) => commands.into_iter().map(Reading::Act).collect(),
            Found::Which(_, commands) if commands.is_empty() => vec![self.unknown(self.words.core("unknown-not_now", &[]))],
            Found::Which(question, commands) => vec![self.ask(self.words.core(question, &[]), commands)],
            Found::Sure(question, commands) => vec![self.ask(question, commands)],
            Found::Meta(meta) => vec![Reading::Meta(meta)],
            Found::No(why) => vec![self.unknown(why)],
            Found::NotThis => vec![self.unknown(self.words.core("unknown-verb", &[]))],
        }
    }

    fn ask(&self, question: String, commands: Vec<Command>) -> Reading {
        let label = |command: Command| (self.words.label(self.view, &command), command);
        Reading::Ask { question, candidates: commands.into_iter().take(9).map(label).collect() }
    }

    fn unknown(&self, why: String) -> Reading {
        super::unknown(&self.words, self.view, why)
    }
}

/// The core key of why a clause is no deed at all: it denies, or it waits for something.
fn no_deed(words: &[String]) -> Option<&'static str> {
    let first = words.first()?.as_str();
    let denies = |word: &str| ["dont", "never", "not", "nunca", "jamas", "cannot", "wont"].contains(&word);
    if denies(first) || (first == "no" && words.len() > 1) || words.get(1).is_some_and(|word| word == "not") {
        return Some("unknown-negation");
    }
    (["if", "si", "when", "cuando", "unless"].contains(&first) && words.len() > 2).then_some("unknown-condition")
}

fn program_word(verb: &str) -> Option<Meta> {
    match verb {
        "help" => Some(Meta::Help),
        "take_back" => Some(Meta::TakeBack),
        "saves" => Some(Meta::Saves),
        "journal" => Some(Meta::Journal),
        "inventory" => Some(Meta::Inventory),
        "quit" => Some(Meta::Quit),
        "title" => Some(Meta::Title),
        "english" => Some(Meta::Language(Language::En)),
        "spanish" => Some(Meta::Language(Language::Es)),
        _ => None,
    }
}
