//! What is written in a talk and no reply has much of: a question is put as it stands, what is told of people is said, a gesture is
//! answered, and what only the prose names stays where it is. The player is not asked to choose among guesses.

use super::Reading;
use super::aside::{HALF_MEANT, begins_with_any};
use super::deed::{Found, Reader};
use super::matter::{Matter, QUESTIONS, matter};
use super::normal::{telling, words_of};
use super::rank::Ranked;
use crate::look::LookAt;
use gesta_rules::{Command, Template};

/// What of a deed's label, and of the names and looks of its things, makes a question in a talk mean the deed.
const DEED_LABEL: u32 = 100;
const DEED_THING: u32 = 45;
/// What makes words mean that the talk ends.
const PARTING: u32 = 60;
/// Verbs before *you* that ask what somebody does, and those that do so alone.
const DOES: [&str; 7] = ["do", "did", "are", "were", "will", "would", "can"];
const WANTS: [&str; 8] = ["quieres", "quiere", "tienes", "tiene", "te", "le", "sabes", "conoces"];
/// What a text must come to for a list of guesses at it.
const HOPEFUL: u32 = 130;
/// What of a deed's label makes more of a gesture.
const GESTURE_LESS: u32 = 60;
/// What of a reply's words makes more of a gesture in a talk than itself.
const GESTURE_REPLY: u32 = 90;
/// How it begins when somebody is asked for something.
const ASKED_FOR: [&[&str]; 19] = [
    &["could", "i", "have"],
    &["can", "i", "have"],
    &["may", "i", "have"],
    &["could", "you"],
    &["can", "you"],
    &["would", "you"],
    &["will", "you"],
    &["tell", "me", "who"],
    &["tell", "me", "what"],
    &["tell", "me", "why"],
    &["tell", "me", "where"],
    &["tell", "me", "when"],
    &["me", "da"],
    &["me", "das"],
    &["me", "daria"],
    &["me", "darias"],
    &["puede"],
    &["podria"],
    &["me", "puede"],
];
/// Verbs that an English question begins with.
const ASKING: [&str; 13] =
    ["did", "does", "do", "is", "was", "are", "were", "has", "have", "had", "isnt", "didnt", "doesnt"];
/// What money is called.
const MONEY: [&str; 8] = ["val", "coin", "coins", "money", "silver", "moneda", "monedas", "dinero"];
/// Verbs of handling things, and how many words a text may have that only handles one.
const HANDLES: [&str; 6] = ["take", "buy", "sell", "drop", "wear", "look"];
const TOOL_WORDS_MAX: usize = 5;
/// Gestures that are speech.
const SPOKEN: [&str; 5] = ["gesture_thank", "gesture_swear", "gesture_farewell", "gesture_laugh", "gesture_deceive"];
/// Verbs of deeds that are no speech.
const DEEDS: [&str; 8] = ["go", "take", "attack", "buy", "sell", "drop", "wear", "leave"];
/// How it begins when somebody says who they are.
const INTRODUCED: [&[&str]; 28] = [
    &["let", "me", "help"],
    &["ill", "help", "you"],
    &["i", "can", "help", "you"],
    &["i", "could", "help", "you"],
    &["te", "ayudo"],
    &["le", "ayudo"],
    &["deja", "que", "te", "ayude"],
    &["puedo", "ayudar"],
    &["im", "the"],
    &["im", "a"],
    &["im", "an"],
    &["im", "from"],
    &["im", "here"],
    &["im", "with"],
    &["i", "am", "the"],
    &["i", "am", "a"],
    &["i", "am", "from"],
    &["i", "am", "here"],
    &["i", "come"],
    &["i", "was", "sent"],
    &["my", "name"],
    &["soy"],
    &["me", "llamo"],
    &["mi", "nombre"],
    &["vengo", "de"],
    &["vengo", "a"],
    &["vengo", "por"],
    &["me", "manda"],
];
/// How what is told of people begins.
const TOLD: [&[&str]; 52] = [
    &["ive"],
    &["heres"],
    &["here", "is"],
    &["let", "me", "help"],
    &["ill", "help", "you"],
    &["te", "ayudo"],
    &["le", "ayudo"],
    &["deja", "que", "te", "ayude"],
    &["puedo", "ayudar"],
    &["im"],
    &["i", "am"],
    &["i", "have"],
    &["i", "was"],
    &["i", "know"],
    &["i", "think"],
    &["i", "dont"],
    &["i", "like"],
    &["i", "love"],
    &["i", "hate"],
    &["i", "heard"],
    &["my"],
    &["you"],
    &["youre"],
    &["your"],
    &["we"],
    &["were"],
    &["he"],
    &["she"],
    &["they"],
    &["thats"],
    &["that", "is"],
    &["its"],
    &["it", "is"],
    &["soy"],
    &["estoy"],
    &["me", "llamo"],
    &["mi"],
    &["yo"],
    &["usted"],
    &["tu"],
    &["eres"],
    &["es"],
    &["somos"],
    &["tengo"],
    &["creo"],
    &["se", "que"],
    &["lo", "siento"],
    &["parece"],
    &["te", "ves"],
    &["se", "ve"],
    &["siento"],
    &["no", "me"],
];

impl Reader<'_> {
    /// What people say while others speak, and is no deed and no page: "go on", "I see", "can you help me?"
    pub(super) fn murmured(&mut self) -> Option<Reading> {
        self.view.talk.as_ref().filter(|_| self.view.fight.is_none())?;
        let words = words_of(self.text);
        let whole = !words.is_empty() && self.senses().longest("murmur", &words) == words.len();
        (whole && self.label(&words).is_none() && self.reply_words() < HALF_MEANT)
            .then(|| Reading::Say { text: crate::noun::capital(self.text.trim()) })
    }

    /// What comes of a text in a talk at whose answers nobody can guess: "did you love him?" is put as it stands.
    pub(super) fn unheard(&mut self, readings: &[Reading]) -> Option<Reading> {
        let guess = matches!(readings, [Reading::Ask { guess: true, candidates, .. }] if candidates.len() > 1);
        if guess && let Some(done) = self.gesture_in_talk() {
            return Some(done);
        }
        let asked = matches!(readings, [Reading::Ask { guess: true, .. }]);
        let begs = self.asks_for_something() || self.asks_at_last() || (self.view.talk.is_some() && self.begs());
        if asked && begs && self.reply_words() < GESTURE_REPLY {
            return Some(Reading::Say { text: self.as_said() });
        }
        if !guess || self.reply_words() >= HALF_MEANT {
            return None;
        }
        if self.asks_what_you_do() {
            return Some(Reading::Say { text: self.as_said() });
        }
        if !self.shares_nothing() {
            return None;
        }
        let asks = self.asks_plainly();
        if asks || self.is_question() {
            asks.then(|| Reading::Say { text: self.as_said() })
        } else {
            self.done_in_talk()
        }
    }

    /// What comes of a text in a talk that no reply and no deed has much of: a gesture is answered, what only the prose names stays
    /// where it is, and what is told of people is said.
    fn done_in_talk(&mut self) -> Option<Reading> {
        let words = words_of(self.text);
        let verb = self.verbs.begin(&words).filter(|verb| !verb.guessed);
        let gesture = verb.as_ref().and_then(|verb| verb.names.iter().find(|name| super::gesture::is_gesture(name)));
        if let (Some(name), Some(verb)) = (gesture, verb.as_ref())
            && let Found::No(why) = self.gesture(name, &verb.rest)
        {
            return Some(self.unknown(why));
        }
        if let Some(told) = self.scenery() {
            return Some(told);
        }
        if self.tells_of_people() {
            return Some(Reading::Say { text: self.as_said() });
        }
        self.refused_deed()
    }

    /// Whether somebody in a talk is asked for something that nobody sells here: "could I have a drink of water?"
    fn asks_for_something(&self) -> bool {
        let sold = self.has(|template| matches!(template, Template::Buy { .. }));
        self.view.talk.is_some() && !sold && begins_with_any(&words_of(self.text), &ASKED_FOR)
    }

    /// Whether a text in a talk ends with a question of its own: "I'm terribly sorry, did he leave you anything?"
    fn asks_at_last(&self) -> bool {
        let text = self.text.trim_end().strip_suffix('?').unwrap_or_default();
        let last = text.rsplit_once([',', '.', '!', ';']).map(|(_, last)| last);
        let words = words_of(last.unwrap_or_default());
        let begins = words.first().is_some_and(|first| ASKING.contains(&first.as_str()));
        self.view.talk.is_some() && begins && words.len() > 2 && !self.is_beyond()
    }

    /// What comes of money that is held out in a talk, where nobody knows for what: the replies that speak of money, or none.
    pub(super) fn held_out(&mut self, readings: &[Reading]) -> Option<Reading> {
        let [Reading::Ask { guess: true, candidates, .. }] = readings else { return None };
        let words = words_of(self.text);
        let money = |words: &[String]| words.iter().any(|word| MONEY.contains(&word.as_str()));
        let verb = self.verbs.begin(&words).filter(|verb| !verb.guessed)?;
        let gives = verb.names.iter().any(|name| name == "give" || name == "drop");
        if self.view.talk.is_none() || !gives || !money(&words) {
            return None;
        }
        let pays = |command: &Command| {
            super::reply::answers(command) && money(&words_of(&self.words.label(self.view, command)))
        };
        let paid: Vec<Command> = candidates.iter().map(|(_, command)| command.clone()).filter(pays).collect();
        Some(match paid.is_empty() {
            true => self.unknown(self.words.core("unknown-give", &[])),
            false => self.guess(paid),
        })
    }

    /// Whether somebody is to be asked something where nobody is: "le pregunto por qué no hay agua".
    pub(super) fn asks_nobody(&self) -> bool {
        let somebody = self.view.place.as_ref().is_none_or(|place| !place.beings.is_empty());
        let alone = !somebody && self.view.talk.is_none() && self.view.fight.is_none();
        let asks = matches!(matter(self.text.trim()), Some(Matter::Asked(_) | Matter::About(_)));
        alone && asks && !self.view.party.iter().any(|one| one.here)
    }

    /// What comes of a gesture in a talk of which no reply has more than a word: "pat the mule".
    fn gesture_in_talk(&mut self) -> Option<Reading> {
        self.view.talk.as_ref()?;
        let words = words_of(self.text);
        let verb = self.verbs.begin(&words).filter(|verb| !verb.guessed)?;
        let silent = |name: &String| super::gesture::is_gesture(name) && !SPOKEN.contains(&name.as_str());
        let ranked = self.weighed(&words);
        let meant = |one: &Ranked| match super::reply::answers(&one.command) {
            true => one.label >= GESTURE_REPLY,
            false => one.label >= DEED_LABEL,
        };
        if !verb.names.iter().all(silent) || ranked.iter().any(meant) {
            return None;
        }
        match self.gesture(verb.names.first()?, &verb.rest) {
            Found::No(why) => Some(self.unknown(why)),
            _ => None,
        }
    }

    /// Readings without a list of unlike things that hardly a word speaks for: what the verb is refused for says more.
    pub(super) fn without_hopeless(&mut self, readings: Vec<Reading>) -> Vec<Reading> {
        let [Reading::Ask { guess: true, candidates, .. }] = readings.as_slice() else { return readings };
        if self.view.talk.is_some() || self.view.fight.is_some() {
            return readings;
        }
        let words = words_of(self.text);
        let ranked = self.weighed(&words);
        // "Take the gin and drink it" eats no bread.
        let unnamed = |(_, command): &(String, Command)| {
            let named = ranked.iter().any(|one| one.command == *command && one.label + one.thing > 0);
            matches!(command, Command::Use { .. } | Command::Drop { .. }) && !named
        };
        if candidates.len() < 3 && !candidates.iter().all(unnamed) {
            return readings;
        }
        let deed = |command: &Command| matches!(command, Command::Act { .. } | Command::Use { .. });
        let spoken_for = |(_, command): &(String, Command)| {
            deed(command) && ranked.iter().any(|one| one.command == *command && one.label + one.thing > 0)
        };
        let Some(verb) = self.verbs.begin(&words).filter(|verb| !verb.guessed && !telling(&verb.rest).is_empty())
        else {
            return readings;
        };
        // A gesture is what it is called, unless words say that something is done.
        let gesture = verb.names.iter().all(|name| super::gesture::is_gesture(name));
        let named = |one: &Ranked| one.label >= GESTURE_LESS || one.score >= HOPEFUL;
        let unnamed = candidates.iter().all(unnamed);
        let hopeful = match gesture {
            _ if unnamed => false,
            true => ranked.iter().any(named),
            false => ranked.first().is_some_and(|first| first.score >= HOPEFUL) || candidates.iter().any(spoken_for),
        };
        let wound = words.iter().any(|word| self.is_wound(std::slice::from_ref(word)));
        if hopeful || wound || verb.names.iter().any(|name| name == "take_back") {
            return readings;
        }
        match self.by_verbs(&verb.names, &verb.rest, false) {
            Found::No(why) | Found::Firm(why) => vec![self.unknown(why)],
            _ => readings,
        }
    }

    /// Readings without deeds that were only guessed because what is handled may be their tool.
    pub(super) fn without_tools(&mut self, readings: Vec<Reading>) -> Vec<Reading> {
        let [Reading::Ask { candidates, .. }] = readings.as_slice() else { return readings };
        if self.view.talk.is_some() || self.view.fight.is_some() || candidates.is_empty() {
            return readings;
        }
        self.handled_nothing(candidates).unwrap_or(readings)
    }

    /// What comes of taking, trading or looking at something that is not here, where a deed was only guessed because the thing may be
    /// its tool: "take those boots" kicks in no door, nor does "how much for the crowbar?"
    fn handled_nothing(&mut self, candidates: &[(String, Command)]) -> Option<Vec<Reading>> {
        let ranked = self.weighed(&words_of(self.text));
        let by_tool = |command: &Command| {
            let named = |one: &Ranked| one.command == *command && one.thing > 0;
            matches!(command, Command::Act { .. }) && !ranked.iter().any(named)
        };
        let words = words_of(self.text);
        let pronoun = |word: &String| super::referents::is_pronoun(word);
        if !candidates.iter().all(|(_, command)| by_tool(command)) || telling(&words).len() > TOOL_WORDS_MAX {
            return None;
        }
        let asks = words.first().is_some_and(|word| QUESTIONS.contains(&word.as_str()));
        if asks && self.text.trim_end().ends_with('?') {
            let why = self.words.core("unknown-question", &[]);
            return Some(vec![Reading::Lookup { about: self.shown(&telling(&words)), why }]);
        }
        let verb = self.verbs.begin(&words).filter(|verb| !verb.guessed && !verb.rest.iter().any(pronoun))?;
        let handles = |name: &String| HANDLES.contains(&name.as_str());
        (verb.names.iter().all(handles) && !telling(&verb.rest).is_empty()).then_some(())?;
        match self.by_verbs(&verb.names, &verb.rest, false) {
            Found::No(why) | Found::Firm(why) => Some(vec![self.unknown(why)]),
            _ => None,
        }
    }

    /// Why the first deed that a text names by its verb cannot be done: "go to the tavern", where there is none.
    fn refused_deed(&mut self) -> Option<Reading> {
        // "I'll take a look at it" promises something.
        let words = words_of(self.text);
        let promises = ["ill", "lemme", "let", "im"].contains(&words.first()?.as_str());
        let clauses = super::clause::clauses(self.text, &self.verbs);
        let verb = self.verbs.begin(&clauses.first()?.words).filter(|verb| !verb.guessed && !verb.rest.is_empty())?;
        (!promises && verb.names.iter().all(|name| DEEDS.contains(&name.as_str()))).then_some(())?;
        match self.by_verbs(&verb.names, &verb.rest, false) {
            Found::No(why) | Found::Firm(why) => Some(self.unknown(why)),
            _ => None,
        }
    }

    /// Whether a text tells of whom it is said by, or said to.
    pub(super) fn tells_of_people(&self) -> bool {
        let ours = !self.is_beyond() && !self.is_for_machines();
        ours && begins_with_any(&words_of(self.text), &TOLD)
    }

    /// Whether somebody says who they are, or what brings them: "I'm the new keeper, open up".
    pub(super) fn introduces(&self) -> bool {
        begins_with_any(&words_of(self.text), &INTRODUCED)
    }

    /// Whether a question in a talk is about what the other does, wants or has: "do you want some bread?"
    pub(super) fn asks_what_you_do(&self) -> bool {
        let words = words_of(self.text);
        let english = matches!(words.as_slice(), [does, you, ..] if DOES.contains(&does.as_str()) && you == "you");
        let spanish = words.first().is_some_and(|word| WANTS.contains(&word.as_str()));
        self.view.talk.is_some() && self.text.trim_end().ends_with('?') && (english || spanish) && !self.is_beyond()
    }

    /// Whether a text asks something by its words or its sign: "right?" and "¿eh?" do not. To be asked for something is to be asked.
    fn asks_plainly(&self) -> bool {
        let words = words_of(self.text);
        let begins = words.first().is_some_and(|word| QUESTIONS.contains(&word.as_str())) && !self.text.contains(',');
        let request = super::senses::is_request(self.senses(), &words);
        let ends = self.text.trim_end().ends_with('?');
        (ends && (request || self.asks(&words)) || begins) && (request || self.puts_a_question())
    }

    /// Whether a text calls the one whom the talk is with by name, before or behind a comma.
    fn calls_partner(&self) -> bool {
        let Some(talk) = &self.view.talk else { return false };
        let partner = LookAt::Being(talk.with.clone());
        let mut parts = self.text.split([',', '?', '!', '.']).map(words_of).filter(|part| !part.is_empty());
        parts
            .any(|part| part.len() < 3 && self.is_proper(&part) && self.scene.find(&telling(&part)).contains(&&partner))
    }

    /// Whether a word of these is written as a proper name is.
    fn is_proper(&self, words: &[String]) -> bool {
        let mut written = self.text.split_whitespace().filter(|word| word.starts_with(char::is_uppercase));
        written.any(|word| words_of(word).iter().any(|word| words.contains(word)))
    }

    /// Whether nothing that can be said or done in a talk has much of the text, and no reply begins with the same word of asking.
    fn shares_nothing(&mut self) -> bool {
        let together = self.view.party.iter().any(|one| one.here);
        if self.view.talk.is_none() || together || self.is_beyond() || self.is_for_machines() {
            return false;
        }
        let words = words_of(self.text);
        let asked = asked_with(&words);
        let label = |command: &Command| words_of(&self.words.label(self.view, command));
        let mut replies = super::reply::spelled_out(self.view).into_iter().filter(super::reply::answers);
        // Whoever calls the other by name asks something of their own: "and where are the other two, Iske?"
        let same = asked.is_some() && !self.calls_partner() && replies.any(|reply| asked_with(&label(&reply)) == asked);
        let asks_wh = asked.is_some() && self.asks_plainly() && !super::senses::is_request(self.senses(), &words);
        let ranked = self.weighed(&words);
        let leaves = |command: &Command| *command == Command::Leave || self.takes_leave(command);
        let parts = ranked.iter().any(|one| one.score >= PARTING && leaves(&one.command));
        let slight = |one: &Ranked| match super::reply::answers(&one.command) {
            true => one.label < HALF_MEANT,
            // "Who lives in the loft?" goes nowhere, and what happened to the cart is not lifting it.
            false if matches!(one.command, Command::Go { .. }) => true,
            false if asks_wh && !matches!(one.command, Command::Buy { .. }) => true,
            false => one.label < DEED_LABEL && one.thing < DEED_THING,
        };
        !same && !parts && ranked.iter().all(slight)
    }
}

/// The word that a text asks with, early in it: "what are" is another than "what is".
fn asked_with(words: &[String]) -> Option<(&str, Option<&str>)> {
    let asks = |word: &&String| QUESTIONS.contains(&word.as_str()) || ["que", "whats"].contains(&word.as_str());
    let at = words.iter().take(3).position(|word| asks(&word))?;
    let before = at.checked_sub(1).map_or("", |before| words[before].as_str());
    Some(match words[at].as_str() {
        "what" | "whats" if words.iter().skip(at + 1).take(2).any(|word| word == "your") => ("what", Some("your")),
        "que" if ["por", "para"].contains(&before) => ("why", None),
        "whats" => ("what", Some("is")),
        word @ ("what" | "how") => (word, words.get(at + 1).map(String::as_str)),
        word => (word, None),
    })
}
