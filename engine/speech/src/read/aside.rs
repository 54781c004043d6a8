//! What no reply of a talk says: the partner hears it as it stands. Packs let people speak of what lore names, so a question
//! about that is put to them at once; of anything else the player is asked whether it shall be said.

use super::Reading;
use super::deed::Reader;
use super::manner::manners;
use super::matter::{Matter, as_said, matter};
use super::normal::words_of;
use super::program::Meta;
use crate::look::LookAt;
use crate::prompt::lore_named;
use gesta_content::TextArg;
use gesta_content::id::{BeingId, LoreId};
use gesta_content::model::{Cue, Grammar, Mood};
use gesta_rules::{Actor, Command, Template};

/// What of a reply's words a text must have to mean the reply rather than what lore names.
const MEANT: u32 = 45;
/// What it must have where the text is else no more than a courtesy.
pub(super) const HALF_MEANT: u32 = 35;
/// A text of so many words at most that greets or thanks does nothing else.
const COURTESY_WORDS_MAX: usize = 3;
/// How a question about something begins.
const ABOUT_IT: [&[&str]; 31] = [
    &["whats", "the", "matter", "with"],
    &["whats", "wrong", "with"],
    &["what", "is", "wrong", "with"],
    &["whats", "up", "with"],
    &["que", "le", "pasa", "a"],
    &["que", "le", "pasa", "al"],
    &["que", "tiene", "de", "malo"],
    &["whats", "all", "this", "about"],
    &["what", "is", "all", "this", "about"],
    &["whats", "this", "about"],
    &["what", "is", "this", "about"],
    &["whats", "this", "i", "hear"],
    &["any", "idea"],
    &["que", "es", "eso", "de"],
    &["que", "es", "esto", "de"],
    &["que", "pasa", "con"],
    &["que", "hay", "de"],
    &["tell", "me", "about"],
    &["talk", "to", "me", "about"],
    &["speak", "to", "me", "about"],
    &["what", "about"],
    &["what", "do", "you", "think"],
    &["what", "do", "you", "know"],
    &["hablame", "de"],
    &["hableme", "de"],
    &["cuentame"],
    &["cuenteme"],
    &["que", "opinas", "de"],
    &["que", "opina", "de"],
    &["que", "sabes", "de"],
    &["que", "sabe", "de"],
];
/// Questions to whoever is there, as they stand.
const WHATS_UP: [&str; 15] = [
    "whats wrong",
    "what is wrong",
    "whats the matter",
    "what is the matter",
    "what happened",
    "what happened here",
    "whats going on",
    "whats going on here",
    "que pasa",
    "que pasa aqui",
    "que le pasa",
    "que te pasa",
    "que ha pasado aqui",
    "que paso aqui",
    "que ha pasado",
];
/// Words for whoever is spoken to.
const YOU: [&str; 17] = [
    "you", "your", "yours", "youre", "eres", "usted", "ustedes", "tu", "te", "vos", "sos", "suyo", "suya", "suyos",
    "suyas", "tuyo", "tuyos",
];
/// Spanish verbs that a question to somebody begins with.
const DO_YOU: [&str; 16] = [
    "puedes",
    "podrias",
    "quieres",
    "sabes",
    "sabe",
    "conoces",
    "conoce",
    "vienes",
    "crees",
    "cree",
    "viste",
    "has",
    "vives",
    "piensas",
    "recuerdas",
    "necesitas",
];
/// Verbs of handling things.
const HANDLING: [&str; 9] =
    ["take", "drop", "put", "give", "wear", "put_away", "use", "gesture_throw", "gesture_touch"];
/// So many people are offered at most as those whom a question is for.
const PUT_MAX: usize = 3;

/// How it begins when somebody wants to be let in.
const LET_IN: [&[&str]; 10] = [
    &["let", "me", "in"],
    &["let", "us", "in"],
    &["open", "up"],
    &["abreme"],
    &["abrame"],
    &["abridme"],
    &["dejame", "entrar"],
    &["dejeme", "entrar"],
    &["dejame", "pasar"],
    &["dejeme", "pasar"],
];

impl Reader<'_> {
    /// The lore that the text names.
    fn named_lore(&self) -> Vec<&LoreId> {
        let (content, language) = (self.words.content(), self.words.language());
        lore_named(content, language, self.view, self.text).map(|lore| &lore.id).collect()
    }

    /// Whether somebody has words of their own for one of these.
    fn speaks_of(&self, being: &BeingId, named: &[&LoreId]) -> bool {
        let speaks = |grammar: &Grammar| {
            grammar.cue == Cue::Answered
                && grammar.language == self.words.language()
                && grammar.lore.iter().any(|lore| named.contains(&lore))
                && (grammar.beings.is_empty() || grammar.beings.contains(being))
        };
        !named.is_empty() && self.words.content().grammar.iter().any(speaks)
    }

    /// In a talk: the question that the partner can answer and no reply asks.
    pub(crate) fn aside(&mut self) -> Option<Reading> {
        let with = &self.view.talk.as_ref()?.with;
        // What somebody can speak of is not out of this world, whatever other words say.
        if self.is_for_machines() || !self.speaks_of(with, &self.named_lore()) {
            return None;
        }
        let about = matches!(matter(self.text.trim()), Some(Matter::About(_)));
        (about || !self.means_more(MEANT)).then(|| Reading::Say { text: self.as_said() })
    }

    /// Whether the text has so much of the words of a reply or a deed.
    fn means_more(&mut self, least: u32) -> bool {
        let words = words_of(self.text);
        self.gist(&words).is_some_and(|gist| gist.words >= least)
    }

    /// What was read of a text in a talk, unless it was only a guess at replies, or nothing, and the partner can answer the text
    /// itself: what it is about, or a greeting and the like.
    pub(crate) fn or_aside(&mut self, mut readings: Vec<Reading>) -> Vec<Reading> {
        let (guessed, refused) = match readings.as_slice() {
            [Reading::Ask { candidates, guess: true, .. }] => {
                let said = |command: &Command| super::reply::answers(command) || is_speech(command);
                (self.puts_a_question() || candidates.iter().all(|(_, command)| said(command)), false)
            }
            [Reading::Unknown { .. } | Reading::Lookup { .. }] => (true, true),
            // "Hey Iske, who are you?" looks at nobody.
            [Reading::Meta(Meta::Look(Some(LookAt::Being(seen))))] if self.is_asked(seen) => (true, true),
            // "Do you want some bread?"
            [Reading::Meta(Meta::Look(Some(LookAt::Item(_))))] if self.asks_what_you_do() => (true, true),
            [Reading::Meta(Meta::Look(Some(_)))] => (self.asks_of_a_matter(), false),
            _ => (false, false),
        };
        // One guess is a good one.
        let one = matches!(readings.as_slice(), [Reading::Ask { candidates, .. }] if candidates.len() == 1);
        let aside = if guessed && !one && !(refused && self.handles_something()) { self.aside() } else { None };
        let asks = matches!(readings.as_slice(), [Reading::Ask { .. }]);
        // "You look tired" looks for nothing.
        let split =
            matches!(readings.as_slice(), [Reading::Unknown { .. } | Reading::Lookup { .. }, Reading::Rest { .. }]);
        if (refused || split) && self.view.talk.is_some() && self.tells_of_people() {
            return vec![Reading::Say { text: self.as_said() }];
        }
        // All replies at once are no guess at all.
        let lost = guessed && !refused && !one && asks && self.reply_words() < HALF_MEANT;
        if let Some(aside) = aside.or_else(|| self.courtesy(refused, lost).filter(|_| refused || asks)) {
            return vec![aside];
        }
        if let Some(said) = self.unheard(&readings) {
            return vec![said];
        }
        if let [Reading::Ask { candidates, .. }] = readings.as_mut_slice()
            && guessed
            && !candidates.iter().any(|(_, command)| is_speech(command))
        {
            // A question that no reply has a word of is more likely meant as it stands than as any of them.
            let question = self.is_question();
            let said = |command: &Command| super::reply::answers(command) || is_speech(command);
            if question && candidates.iter().any(|(_, command)| said(command)) {
                candidates.retain(|(_, command)| said(command));
            }
            let first = lost && question;
            let at = if first { 0 } else { candidates.len() };
            self.say_it().into_iter().for_each(|say| candidates.insert(at, say));
        }
        readings
    }

    /// Whether a text begins by handling something, and asks nothing: "put the token on the sill" is no speech.
    fn handles_something(&self) -> bool {
        let clauses = super::clause::clauses(self.text, &self.verbs);
        let verb = clauses.first().and_then(|clause| self.verbs.begin(&clause.words)).filter(|verb| !verb.guessed);
        let handles = |name: &String| HANDLING.contains(&name.as_str());
        !self.is_question() && verb.is_some_and(|verb| !verb.rest.is_empty() && verb.names.iter().all(handles))
    }

    /// Whether a question is put to the one whom the talk is with: "who are you?"
    fn is_asked(&self, seen: &BeingId) -> bool {
        let partner = self.view.talk.as_ref().is_some_and(|talk| talk.with == *seen);
        let to = |word: &String| YOU.contains(&word.as_str());
        partner && self.is_question() && words_of(self.text).iter().any(to)
    }

    /// Whether a text in a talk asks about something, or asks and wants nothing done.
    pub(super) fn puts_a_question(&self) -> bool {
        let words = words_of(self.text);
        // "Que no te pese" asks nothing.
        let asks = self.is_question() && (self.text.contains('?') || words.first().is_some_and(|word| word != "que"));
        self.asks_of_a_matter() || (asks && !super::senses::is_request(self.senses(), &words))
    }

    /// How much the text has of the words of any reply.
    pub(super) fn reply_words(&mut self) -> u32 {
        let ranked = self.weighed(&words_of(self.text));
        let replies = ranked.iter().filter(|one| super::reply::answers(&one.command));
        replies.map(|one| one.label).max().unwrap_or_default()
    }

    /// A question, as somebody could be asked it.
    pub(super) fn is_question(&self) -> bool {
        manners(self.words.content(), &self.as_said()).contains(&Mood::Asking)
    }

    /// In a talk: a greeting, thanks, hard words, as they stand. Where anything else was made of the text, it must be no more than
    /// that, or all replies at once (`lost`, as of "who are you?"); where nothing was (`refused`), a question is said, too.
    fn courtesy(&self, refused: bool, lost: bool) -> Option<Reading> {
        let talks = self.view.talk.is_some() && !self.is_beyond() && !self.is_for_machines();
        let said = self.as_said();
        let manners = if talks { manners(self.words.content(), &said) } else { Vec::new() };
        let courtesy = |mood: &Mood| match mood {
            Mood::Greeting | Mood::Kindly | Mood::Rude => {
                refused || lost || words_of(self.text).len() <= COURTESY_WORDS_MAX
            }
            Mood::AskingWho => lost,
            Mood::Asking => refused && super::denied::no_deed(&words_of(self.text)).is_none(),
            _ => false,
        };
        manners.iter().any(courtesy).then_some(Reading::Say { text: said })
    }

    /// Outside a talk: a question that nothing here answers, or a courtesy, may be meant for somebody who is here.
    pub(crate) fn or_put(&self, readings: Vec<Reading>) -> Vec<Reading> {
        let free = self.view.talk.is_none() && self.view.fight.is_none();
        let words = words_of(self.text);
        let tells = self.tells_of_people()
            && !words.iter().any(|word| ["dont", "not", "no", "never", "nunca"].contains(&word.as_str()));
        let greets = self.greets();
        if !free || self.is_beyond() || self.is_for_machines() || !(tells || self.is_put_to_somebody()) {
            return readings;
        }
        let with = self.talkers();
        let asks_you = self.asks_you();
        let put = match readings.as_slice() {
            [Reading::Unknown { .. } | Reading::Lookup { .. }] => !tells || self.introduces(),
            // "Can you help me get in?" goes nowhere.
            [Reading::Ask { candidates, .. }] if self.asks_for_help() => {
                !candidates.iter().any(|(_, command)| matches!(command, Command::Talk { .. } | Command::Act { .. }))
            }
            // "What's the matter with your wheel, friend?"
            [Reading::Meta(Meta::Look(Some(_)))] => {
                asks_you || greets && self.text.trim_end().ends_with('?') || self.asks_who_does()
            }
            // "Good morning, my friend! What's happened to your cart?"
            [Reading::Meta(Meta::Look(Some(_))), Reading::Rest { .. }] => greets && self.text.trim_end().ends_with('?'),
            // "Whose boots are those?", of which nothing is to be seen.
            [Reading::Ask { guess: true, looks, .. }] if looks.is_empty() && self.asks_whose() => true,
            // "What's the matter with the mule, won't he pull?"
            [Reading::Ask { guess: true, .. }] if asks_you && begins_with_any(&words, &ABOUT_IT) => true,
            // "Would you carry me up on your mule?"
            [Reading::Ask { guess: true, candidates, .. }] if asks_you && candidates.len() != 1 => {
                let deed = |command: &Command| matches!(command, Command::Act { .. } | Command::Use { .. });
                candidates.iter().all(|(_, command)| deed(command))
            }
            // "Who are you, old man?" "Good evening, how is your mule?" "I am Marten, and I look for work."
            [Reading::Ask { candidates, .. }] => match (candidates.as_slice(), with.as_slice()) {
                ([(_, Command::Talk { with })], [(only, _)]) => {
                    (asks_you || tells || self.thanks() || greets && self.text.trim_end().ends_with('?'))
                        && with == only
                }
                _ => false,
            },
            _ => false,
        };
        // "How did it get in there?" is asked of whoever may know.
        let looked_up = matches!(readings.as_slice(), [Reading::Lookup { .. }])
            && !asks_you
            && !self.asks_of_the_past(&words)
            && !self.asks_who_does()
            && !self.asks_whose();
        let put = if put { self.put_to_any(&with, looked_up) } else { None };
        put.unwrap_or(readings)
    }

    /// Everybody whom a talk can begin with.
    pub(super) fn talkers(&self) -> Vec<(BeingId, LookAt)> {
        self.beings(|template| match template {
            Template::Talk { with } => Some(with),
            _ => None,
        })
    }

    /// What is said to whoever of these may be meant: the one who is here alone unless something is looked up, whoever has words
    /// for it, or, where somebody is asked as such, anybody.
    fn put_to_any(&self, with: &[(BeingId, LookAt)], looked_up: bool) -> Option<Vec<Reading>> {
        let named = self.named_lore();
        let mut meant: Vec<&BeingId> = match with {
            [(only, _)] if !looked_up => vec![only],
            _ => with.iter().map(|(being, _)| being).filter(|being| self.speaks_of(being, &named)).collect(),
        };
        let begs = self.begs();
        if meant.is_empty()
            && (begs
                || self.asks_you()
                || self.introduces()
                || self.asks_for_help()
                || self.asks_who_does()
                || self.asks_whose())
        {
            meant = with.iter().map(|(being, _)| being).collect();
        }
        self.put_to_these(&meant)
    }

    /// What is said to one of these.
    pub(super) fn put_to_these(&self, meant: &[&BeingId]) -> Option<Vec<Reading>> {
        let meant = &meant[..meant.len().min(PUT_MAX)];
        let begs = self.begs();
        let talk = |being: &BeingId| Command::Talk { with: being.clone() };
        match meant {
            [] => None,
            [only] if begs || self.text.trim_end().ends_with('?') || self.tells_of_people() || self.thanks() => {
                Some(self.put_to(talk(only)))
            }
            // "Ask about the priest", where one is here who can be asked.
            [only] if matter(self.text.trim()).is_some() => Some(vec![Reading::Act(talk(only)), self.said_in_talk()]),
            several => {
                let says = several.iter().map(|being| (self.say_to(being, None).0, talk(being)));
                let question = self.words.core("ask-mean", &[]);
                let ask = Reading::Ask { question, candidates: says.collect(), looks: Vec::new(), guess: true };
                Some(vec![ask, self.said_in_talk()])
            }
        }
    }

    /// The text as it is said when a talk has begun.
    fn said_in_talk(&self) -> Reading {
        Reading::Rest { texts: vec![format!("\"{}\"", self.as_said())] }
    }

    /// A choice between saying the text to somebody and doing something: no talk has to begin for it.
    pub(crate) fn said_or_done(&self, mut readings: Vec<Reading>) -> Vec<Reading> {
        if let [Reading::Ask { candidates, .. }, rest] = readings.as_mut_slice()
            && *rest == self.said_in_talk()
            && !candidates.iter().all(|(_, command)| matches!(command, Command::Talk { .. }))
        {
            for (_, command) in candidates {
                if let Command::Talk { with } = command {
                    *command = Command::Speak { to: Some(Actor::Being(with.clone())) };
                }
            }
            readings.truncate(1);
        }
        readings
    }

    /// Whether somebody asks to be let in.
    pub(super) fn begs(&self) -> bool {
        let words = words_of(self.text);
        LET_IN.iter().any(|phrase| words.iter().zip(phrase.iter()).filter(|(a, b)| a == b).count() == phrase.len())
    }

    /// Outside a talk: somebody asks to be let in, which is said to whoever can open: "let me in and I'll pay you".
    pub(super) fn begs_entry(&self) -> Option<Vec<Reading>> {
        let free = self.view.talk.is_none() && self.view.fight.is_none();
        if !free || !self.begs() {
            return None;
        }
        let with = self.talkers();
        self.put_to_any(&with, false)
    }

    /// Whether a text greets whoever is spoken to.
    pub(super) fn greets(&self) -> bool {
        manners(self.words.content(), &self.as_said()).contains(&Mood::Greeting)
    }

    /// Whether a text is kind to whoever is spoken to: thanks, a farewell.
    fn thanks(&self) -> bool {
        manners(self.words.content(), &self.as_said()).contains(&Mood::Kindly)
    }

    /// Whether a text asks whoever is spoken to for help: "can you help me get in?"
    fn asks_for_help(&self) -> bool {
        let words = words_of(self.text);
        let helps = |two: &[String]| matches!(two, [help, me] if help == "help" && me == "me");
        let spanish = ["ayuda", "ayudas", "ayudais", "ayudan", "ayudarme", "ayudaria", "ayudarias"];
        let asks = self.text.trim_end().ends_with('?');
        asks && (words.windows(2).any(helps) || words.iter().any(|word| spanish.contains(&word.as_str())))
    }

    /// Whether a text asks something of whoever is spoken to.
    fn asks_you(&self) -> bool {
        let said = self.as_said();
        let words = words_of(&said);
        let you = |word: &String| YOU.contains(&word.as_str());
        // "Do you have any rope?" asks for a ware.
        let trades = ["offers", "sale", "wares"].iter().any(|mark| self.senses().has(mark, &words));
        let called = self.text.rsplit_once(',').is_some_and(|(_, last)| super::calls::is_call(last));
        let whole = WHATS_UP.contains(&words.join(" ").as_str());
        // "¿Me vendes un barril?", "¿sabes dónde está?"
        let asks_me = words.len() > 2
            && words
                .first()
                .is_some_and(|first| ["me", "nos"].contains(&first.as_str()) || DO_YOU.contains(&first.as_str()));
        said.contains('?')
            && !trades
            && (called || whole || asks_me || words.iter().any(you) || begins_with_any(&words, &ABOUT_IT))
    }

    /// Whether a text asks about something: "ask her about", "tell me about".
    fn asks_of_a_matter(&self) -> bool {
        let words = words_of(self.text);
        matter(self.text.trim()).is_some() || begins_with_any(&words, &ABOUT_IT)
    }

    /// Whether a text sounds as said to somebody: a question, a greeting, thanks.
    fn is_put_to_somebody(&self) -> bool {
        let manners = manners(self.words.content(), &self.as_said());
        let spoken = |mood: &Mood| matches!(mood, Mood::Greeting | Mood::Kindly | Mood::Asking);
        (manners.iter().any(spoken) || self.asks_of_the_world() || self.asks_whose()) && !manners.contains(&Mood::Rude)
    }

    /// The choice to say a text as it stands, for a question about what else it may mean.
    pub(crate) fn say_it(&self) -> Option<(String, Command)> {
        let talk = self.view.talk.as_ref()?;
        Some(self.say_to(&talk.with, None))
    }

    fn say_to(&self, being: &BeingId, to: Option<Actor>) -> (String, Command) {
        let who = self.words.being(self.view, being);
        let said = self.as_said();
        let label = self.words.core("label-say-so", &[("target", TextArg::Str(&who)), ("what", TextArg::Str(&said))]);
        (crate::noun::contract(self.words.language(), &label), Command::Speak { to })
    }

    pub(super) fn as_said(&self) -> String {
        as_said(&self.words, self.text)
    }
}

/// Whether words begin with one of some phrases and go on.
pub(super) fn begins_with_any(words: &[String], phrases: &[&[&str]]) -> bool {
    let begins = |phrase: &&&[&str]| words.len() > phrase.len() && words.iter().zip(phrase.iter()).all(|(a, b)| a == b);
    phrases.iter().any(|phrase| begins(&phrase))
}

fn is_speech(command: &Command) -> bool {
    matches!(command, Command::Speak { .. })
}
