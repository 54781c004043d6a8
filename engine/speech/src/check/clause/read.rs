//! Reads the words of a stretch: groups of nouns, verbs, small words.

use super::super::scene::Scene;
use super::super::words::{Token, TokenKind};
use super::lexicon::enclitic;
use super::nouns::kind_of;
use super::stretch::{Link, Stretch};
use super::tongue::Tongue;
use super::{Class, Form, Group, Kind};
use gesta_content::Language;
use std::ops::Range;

/// A verb found in a stretch.
pub(super) struct Verb {
    pub(super) at: usize,
    pub(super) classes: Vec<Class>,
    pub(super) form: Form,
    pub(super) passive: bool,
    pub(super) asserted: bool,
    pub(super) denied: bool,
    /// Spanish "se".
    pub(super) itself: bool,
    /// Spanish "has".
    pub(super) second: bool,
    /// "Will", "is going to".
    pub(super) will: bool,
    /// A small verb before it makes the group before that its subject: "you look down the cuts have closed".
    pub(super) own: bool,
}

pub(super) enum Item {
    Group(Group),
    Verb(Verb),
    Particle(String),
}

/// Reads the items of a stretch.
pub(super) struct Reader<'a> {
    pub(super) scene: &'a Scene,
    pub(super) tongue: &'static Tongue,
    pub(super) tokens: &'a [Token],
    pub(super) range: Range<usize>,
    pub(super) at: usize,
    pub(super) before: String,
    pub(super) items: Vec<Item>,
    pub(super) be: bool,
    pub(super) have: bool,
    /// A bare form comes: "does open".
    pub(super) bare: bool,
    /// Nothing that follows is so.
    pub(super) unsure: bool,
    pub(super) denied: bool,
    pub(super) itself: bool,
    pub(super) second: bool,
    pub(super) link: Link,
    /// The subject, if none stands in the stretch.
    pub(super) given: Option<Kind>,
    /// The subject is one of two: "you and Sidore".
    pub(super) paired: bool,
    /// "Will": what somebody means to do.
    pub(super) will: bool,
    /// The group before a small verb is the subject of what comes.
    pub(super) own: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        scene: &'a Scene,
        tongue: &'static Tongue,
        tokens: &'a [Token],
        stretch: &Stretch,
        given: Option<&Group>,
    ) -> Self {
        let range = stretch.range.clone();
        // What denies anywhere in the stretch denies all of it.
        let denies = |at: usize| {
            let word = tokens[at].plain.as_str();
            let behind = at > range.start && tongue.prepositions.contains(tokens[at - 1].plain.as_str());
            (tongue.denials.contains(word) && !behind) || word.ends_with("n't")
        };
        let denied = range.clone().any(denies);
        let asked = tokens[range.end..].iter().find(|token| matches!(token.plain.as_str(), "." | "?" | "!"));
        let unsure = denied || stretch.link == Link::If || asked.is_some_and(|mark| mark.plain == "?");
        let (at, given) = (range.start, given.map(|group| group.kind));
        let (before, items) = (String::new(), Vec::new());
        Reader {
            scene,
            tongue,
            tokens,
            range,
            at,
            before,
            items,
            be: false,
            have: false,
            bare: false,
            unsure,
            denied,
            itself: false,
            second: false,
            link: stretch.link,
            given,
            paired: false,
            will: false,
            own: false,
        }
    }

    pub(super) fn word(&self, at: usize) -> &'a str {
        self.tokens.get(at).filter(|_| at < self.range.end).map_or("", |token| token.plain.as_str())
    }

    pub(super) fn items(mut self) -> Vec<Item> {
        while self.at < self.range.end {
            self.step();
        }
        self.items
    }

    /// Reads one word, or one group of nouns.
    pub(super) fn step(&mut self) {
        let word = self.word(self.at);
        let is_mark = self.tokens[self.at].kind == TokenKind::Mark;
        if is_mark || self.pronoun(word) || self.auxiliary(word) || self.particle(word) {
            self.at += 1;
        } else if let Some(verb) = self.verb(self.at) {
            (self.be, self.have, self.itself, self.bare) = (false, false, false, false);
            self.before.clear();
            self.items.push(Item::Verb(verb));
            // "Dejándote": whom it is done to stands in the word.
            if self.scene.language == Language::Es && enclitic(word).is_some_and(|(_, pronoun)| pronoun == "te") {
                self.push_pronoun(Kind::You);
            }
            self.at += 1;
        } else if self.tongue.prepositions.contains(word) {
            word.clone_into(&mut self.before);
            self.at += 1;
        } else if self.is_adverb(word) {
            self.at += 1;
        } else {
            self.group();
        }
    }

    /// "Picks up the spear": the word belongs to the verb before it, not to the spear.
    fn is_phrasal(&self, word: &str) -> bool {
        let Some(Item::Verb(verb)) = self.items.last().filter(|_| self.scene.language == Language::En) else {
            return false;
        };
        let moves = [Class::Give, Class::Take, Class::Find, Class::Use, Class::Break, Class::Open];
        let alone = !verb.classes.iter().any(|class| matches!(class, Class::Move | Class::Come | Class::Leave));
        let holds = matches!(
            self.word(verb.at),
            "hold" | "holds" | "holding" | "let" | "lets" | "knock" | "knocks" | "kick" | "kicks"
        );
        let down =
            |word: &str| ["slid", "drop", "pour", "hang", "drip", "lean"].iter().any(|begin| word.starts_with(begin));
        let fits = verb.at + 1 == self.at && (holds || alone && verb.classes.iter().any(|class| moves.contains(class)));
        fits && matches!(word, "up" | "out" | "off" | "down" | "away" | "back")
            && !down(self.word(verb.at))
            && self.word(self.at + 1) != "of"
    }

    /// "Out", "away", and "open" behind a verb.
    fn particle(&mut self, word: &str) -> bool {
        if self.is_phrasal(word) {
            self.items.push(Item::Particle(word.to_owned()));
            self.before.clear();
            return true;
        }
        let opens = matches!(word, "open" | "shut") && self.has_verb();
        let alone = !self.opens_group(self.at + 1) && !self.is_doing(self.at + 1);
        let beside = self.tongue.particles.contains(word) && alone && self.verb(self.at).is_none();
        if opens || beside {
            self.items.push(Item::Particle(word.to_owned()));
            self.before.clear();
        }
        opens || beside
    }

    pub(super) fn is_adverb(&self, word: &str) -> bool {
        let ly = self.scene.language == Language::En && word.len() > 4 && word.ends_with("ly");
        ly || word.ends_with("mente") || self.tongue.adverbs.contains(word) || self.tongue.denials.contains(word)
    }

    pub(super) fn auxiliary(&mut self, word: &str) -> bool {
        let tongue = self.tongue;
        let is_do = matches!(word, "do" | "does" | "did" | "doesn't" | "don't" | "didn't");
        if is_do && self.scene.language == Language::En {
            let next = (self.at + 1..self.range.end).find(|at| !self.is_adverb(self.word(*at)));
            let bare = |readings: &[(Class, Form)]| readings.iter().any(|(_, form)| *form == Form::Base);
            self.bare = next.and_then(|at| self.verb_like(at)).is_some_and(bare);
            return self.bare;
        }
        if tongue.modals.contains(word) {
            (self.unsure, self.bare) = (true, true);
            self.will = matches!(word, "will" | "shall" | "'ll" | "you'll");
            if word == "you'll" {
                self.push_pronoun(Kind::You);
            }
            return true;
        }
        if tongue.had.contains(word) {
            (self.unsure, self.have) = (true, true);
            return true;
        }
        if self.is_full_verb(word) {
            return false;
        }
        if tongue.have.contains(word) {
            self.own = self.has_verb() && matches!(self.items.last(), Some(Item::Group(_)));
            self.second = word == "has" && self.scene.language == Language::Es;
            self.have = true;
            return true;
        }
        let noun = kind_of(self.scene, word).is_some();
        if tongue.be.contains(word) && !noun && !self.is_this(word) {
            self.be = true;
            self.stands();
            return true;
        }
        false
    }

    /// "Gets to his feet", "has time": no small verb of another.
    fn is_full_verb(&self, word: &str) -> bool {
        let gets = matches!(word, "gets" | "get" | "got");
        let has = matches!(word, "has" | "have") && !self.bare;
        if self.scene.language != Language::En || !(gets || has) {
            return false;
        }
        let next = (self.at + 1..self.range.end).find(|at| !self.is_adverb(self.word(*at)));
        let Some(next) = next else { return gets };
        let done = self.verb_like(next).is_some_and(|verbs| verbs.iter().any(|(_, form)| *form == Form::Participle));
        let word = self.word(next);
        let ends = word.ends_with("ed") || word.ends_with("en") || matches!(word, "been" | "had" | "to" | "");
        let thing = self.tongue.owner(word).is_some() || kind_of(self.scene, word).is_some() || word == "time";
        if gets { !done && !ends && !self.tongue.be.contains(word) || word == "to" } else { !done && thing }
    }

    /// "Esta puerta": no verb.
    pub(super) fn is_this(&self, word: &str) -> bool {
        matches!(word, "esta" | "estas") && self.tokens[self.at].span.len() == word.len()
    }

    /// "Is" with no other verb behind it says how things stand.
    pub(super) fn stands(&mut self) {
        let next = (self.at + 1..self.range.end).find(|at| !self.is_adverb(self.word(*at)));
        let partial = |form: &Form| matches!(form, Form::Participle | Form::Ing);
        let other =
            next.and_then(|at| self.verb_like(at)).is_some_and(|verbs| verbs.iter().any(|(_, form)| partial(form)));
        let been = self.word(self.at) == "been" && self.have;
        if !other && (been || self.tongue.stands.contains(self.word(self.at))) {
            (self.be, self.have) = (false, false);
            let (at, classes, asserted) = (self.at, vec![Class::Be], !self.unsure);
            self.items.push(Item::Verb(Verb {
                at,
                classes,
                form: Form::Third,
                passive: false,
                asserted,
                denied: self.denied,
                itself: false,
                second: false,
                will: false,
                own: self.has_verb() && matches!(self.items.last(), Some(Item::Group(_))),
            }));
        }
    }
}
