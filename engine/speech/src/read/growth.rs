//! What a level brings, and who plays the hero while its player is away.

use super::Reading;
use super::deed::{Found, Reader};
use super::lexicon::VerbFound;
use super::normal::{telling, words_of};
use gesta_content::{Language, TextKey};
use gesta_rules::{Advancement, Command, Rejection, StandIn, Template};

/// Words that say what sort of choice is meant, or how much, and name none.
const SORTS: [&str; 24] = [
    "path",
    "senda",
    "camino",
    "talent",
    "talento",
    "spell",
    "conjuro",
    "hechizo",
    "attribute",
    "atributo",
    "point",
    "points",
    "punto",
    "puntos",
    "score",
    "one",
    "uno",
    "new",
    "nuevo",
    "up",
    "level",
    "nivel",
    "more",
    "mas",
];

/// So many of them say that something of that sort is meant, whatever else the text says.
const NAMING: usize = 14;

impl Reader<'_> {
    /// Whether a text speaks of what a level brings: nothing of it is offered to other words.
    pub(crate) fn speaks_of_growth(&self) -> bool {
        *self.growth.get_or_init(|| {
            let words = words_of(self.text);
            self.senses().grows(&words) || self.names_growth(&words)
        })
    }

    /// Whether a text has the whole name, of two words or more, of something that a level brings.
    fn names_growth(&self, words: &[String]) -> bool {
        let choices = self.view.legal.iter().filter_map(|template| match template {
            Template::Advance { choices } => Some(choices),
            _ => None,
        });
        let names = choices.flatten().flat_map(|choice| self.choice_names(choice));
        // A name of one word may be anything in a longer text, and anything that is here.
        let told = telling(words).len();
        let single = |name: &[String]| {
            told < 5
                && matches!(name, [word] if word.len() > 4 && !self.senses().is_light(word))
                && self.scene.find(name).is_empty()
                && self.named_power(name).is_none()
        };
        // "La meccha": a slip of the hand in a word that nothing else is called.
        let slip = |typed: &String, word: &String| {
            word.len() > 4
                && super::normal::nearly(typed, word)
                && !self.senses().knows(&self.senses().term(typed).stem)
        };
        let said = |word: &String| words.iter().any(|typed| typed == word || slip(typed, word));
        let mut said = names.filter(|name| name.iter().all(said));
        said.any(|name| name.len() > 1 || single(&name))
    }

    /// What a level brings, where a text names it wholly beside a word of its sort: "la mía será la senda de la Lámpara" is
    /// no way out.
    pub(crate) fn grown(&mut self, words: &[String], verb: Option<&VerbFound>) -> Option<Reading> {
        let rises = verb.is_some_and(|verb| !verb.guessed && verb.names.iter().any(|name| name == "rise"));
        let sort = words.iter().any(|word| SORTS[..NAMING].contains(&word.as_str()));
        if rises || !sort || self.asks(words) {
            return None;
        }
        let choices = self.view.legal.iter().filter_map(|template| match template {
            Template::Advance { choices } => Some(choices),
            _ => None,
        });
        let bare = |name: Vec<String>| -> Vec<String> {
            name.into_iter().filter(|word| !SORTS.contains(&word.as_str())).collect()
        };
        let named = |choice: &Advancement| {
            let mut names = self.choice_names(choice).into_iter().map(bare).filter(|name| !name.is_empty());
            names.any(|name| name.iter().all(|word| words.contains(word)))
        };
        let named: Vec<Advancement> = choices.flatten().filter(|choice| named(choice)).cloned().collect();
        if named.is_empty() || named.len() > 3 {
            return None;
        }
        Some(self.guess(named.into_iter().map(|choice| Command::Advance { choice }).collect()))
    }

    /// "choose the path of the lamp", "raise strength", "learn lull".
    pub(crate) fn rise(&mut self, rest: &[String]) -> Found {
        let choices = self.view.legal.iter().find_map(|template| match template {
            Template::Advance { choices } => Some(choices.clone()),
            _ => None,
        });
        let Some(choices) = choices else {
            // "follow the path" may be a way out.
            let way = matches!(self.scene.find(&telling(rest)).as_slice(), [crate::look::LookAt::Exit(_), ..]);
            return match way {
                true => self.go(rest),
                // "Me subo al escritorio" is no level.
                false if !telling(rest).is_empty() && !self.speaks_of_growth() => Found::NotThis,
                false => self.refused(&Rejection::NoChoice),
            };
        };
        let named: Vec<String> = telling(rest).into_iter().filter(|word| !SORTS.contains(&word.as_str())).collect();
        let command = |choice: Advancement| Command::Advance { choice };
        let options: Vec<(Advancement, Vec<Vec<String>>)> =
            choices.iter().map(|choice| (choice.clone(), self.choice_names(choice))).collect();
        let found = super::pick::best(&named, &options);
        match found.as_slice() {
            [only] => Found::Do(vec![command(only.clone())]),
            [] if named.is_empty() => Found::Which("ask-advance", choices.into_iter().map(command).collect()),
            [] if !self.speaks_of_growth() => Found::NotThis,
            [] => self.refused(&Rejection::NoChoice),
            _ => Found::Which("ask-advance", found.into_iter().map(command).collect()),
        }
    }

    fn choice_names(&self, choice: &Advancement) -> Vec<Vec<String>> {
        let key = choice_key(choice);
        let texts =
            Language::ALL.into_iter().filter_map(|language| self.words.content().texts.get(language, &key, &[]));
        texts.map(|text| telling(&words_of(&text))).collect()
    }

    /// Who plays while the player is away, in whatever words that is said: "gotta shower, let the bot play me".
    pub(crate) fn away(&mut self, text: &str) -> Option<super::Reading> {
        let words = words_of(text);
        if !self.has(|template| matches!(template, Template::StandIn)) || !self.senses().has("absent", &words) {
            return None;
        }
        let found = self.stand_in(&words);
        self.finish(found, false).into_iter().next()
    }

    /// "while I am away, follow the others".
    pub(crate) fn stand_in(&self, rest: &[String]) -> Found {
        if !self.has(|template| matches!(template, Template::StandIn)) {
            return self.refused(&Rejection::Alone);
        }
        let says = |words: &[&str]| rest.iter().any(|word| words.contains(&word.as_str()));
        let choice = if says(&[
            "follow",
            "follows",
            "sigue",
            "seguir",
            "siga",
            "others",
            "demas",
            "tag",
            "behind",
            "trail",
            "detras",
            "sigan",
            "seguirlos",
        ]) {
            Some(StandIn::Follow)
        } else if says(&[
            "guard", "defend", "wait", "stand", "guardia", "defiende", "defender", "espera", "watch", "guards",
            "defends", "guarde", "defienda", "vigile", "vigila", "espere",
        ]) {
            Some(StandIn::Guard)
        } else if says(&[
            "act",
            "alone",
            "bot",
            "play",
            "plays",
            "computer",
            "machine",
            "actua",
            "actuar",
            "actue",
            "solo",
            "sola",
            "juega",
            "juegue",
            "maquina",
            "ordenador",
            "computadora",
            "ia",
        ]) {
            Some(StandIn::Bot)
        } else {
            None
        };
        let all = [StandIn::Guard, StandIn::Follow, StandIn::Bot];
        match choice {
            Some(choice) => Found::Do(vec![Command::StandIn { choice }]),
            None => Found::Which("ask-which", all.map(|choice| Command::StandIn { choice }).to_vec()),
        }
    }
}

/// The text that names a choice.
pub(crate) fn choice_key(choice: &Advancement) -> TextKey {
    match choice {
        Advancement::Path(id) => TextKey::of(id),
        Advancement::Attribute(id) => TextKey::of(id),
        Advancement::Talent(id) => TextKey::of(id),
        Advancement::Spell(id) => TextKey::of(id),
    }
}
