//! Pronouns and groups of nouns in a stretch.

use super::super::words::TokenKind;
use super::nouns::kind_of;
use super::read::{Item, Reader};
use super::{Form, Group, Kind, Owner};
use gesta_content::Language;
use std::ops::Range;

/// What says when something happens, without a preposition.
const TIMES: [&str; 9] = ["instante", "momento", "rato", "segundo", "vez", "veces", "minuto", "minutos", "instantes"];

impl<'a> Reader<'a> {
    /// Whether a group of nouns begins here.
    pub(super) fn opens_group(&self, at: usize) -> bool {
        let word = self.word(at);
        !word.is_empty()
            && !self.tongue.prepositions.contains(word)
            && !self.is_adverb(word)
            && !self.tongue.particles.contains(word)
            && self.verb_like(at).is_none()
    }

    /// Whether a noun can stand here: "her hand", not "her the hand".
    pub(super) fn has_noun(&self, at: usize) -> bool {
        let word = self.word(at);
        let small =
            self.tongue.prepositions.contains(word) || self.tongue.particles.contains(word) || self.is_adverb(word);
        let other =
            self.tongue.owner(word).is_some() || self.tongue.be.contains(word) || self.tongue.have.contains(word);
        let verb = self.verb_like(at).is_some_and(|verbs| verbs.iter().all(|(_, form)| *form == Form::Ing));
        !(word.is_empty() || small || other || verb || matches!(word, "you" | "it" | "them" | "him" | "yet" | "to"))
    }

    pub(super) fn push_pronoun(&mut self, kind: Kind) {
        let before = std::mem::take(&mut self.before);
        let (head, range) = (self.at, self.at..self.at + 1);
        self.items.push(Item::Group(Group {
            kind,
            owner: Owner::Nobody,
            before,
            head,
            range,
            thou: self.word(self.at) == "tu",
        }));
    }

    pub(super) fn pronoun(&mut self, word: &str) -> bool {
        let kind = match (self.scene.language, word) {
            (Language::En, "you" | "you're" | "you've" | "yourself") => Kind::You,
            (Language::En, "his") => return false,
            (Language::En, "her") if self.has_noun(self.at + 1) => return false,
            (Language::En, "he" | "she" | "it" | "they" | "him" | "her" | "them" | "he's" | "she's" | "it's") => {
                Kind::They
            }
            (Language::En, "himself" | "herself" | "itself" | "themselves") => {
                self.itself = true;
                return true;
            }
            (Language::En, "nobody" | "nothing" | "none") | (Language::Es, "nadie" | "nada") => Kind::Nobody,
            (Language::Es, "te" | "ti" | "contigo" | "os") => Kind::You,
            (Language::Es, "tu") if self.tokens[self.at].span.len() == 3 => Kind::You,
            (Language::Es, "ella" | "ellos" | "ellas" | "le" | "les") => Kind::They,
            (Language::Es, "el") if self.tokens[self.at].span.len() == 3 => Kind::They,
            (Language::Es, "la" | "lo" | "los" | "las") if self.is_clitic() => Kind::They,
            (Language::Es, "se") => {
                self.itself = true;
                return true;
            }
            _ => return false,
        };
        self.push_pronoun(kind);
        if self.scene.language == Language::En {
            self.be |= word.ends_with("'re") || matches!(word, "he's" | "she's" | "it's");
            self.have |= word.ends_with("'ve");
        }
        true
    }

    /// "La" before a verb: "la abre".
    pub(super) fn is_clitic(&self) -> bool {
        let next = self.word(self.at + 1);
        // "Se la ha llevado".
        if self.tongue.have.contains(next) {
            return true;
        }
        let finite = |form: &Form| matches!(form, Form::You | Form::Third | Form::Past);
        let verb = self.verb_like(self.at + 1).is_some_and(|verbs| verbs.iter().any(|(_, form)| finite(form)));
        verb && kind_of(self.scene, next).is_none() && self.before.is_empty()
    }

    /// A group of nouns.
    pub(super) fn group(&mut self) {
        let start = self.at;
        let mut owner = self.owners();
        // "One of the lanterns".
        if self.at > start && matches!(self.word(self.at), "of" | "de") {
            self.at += 1;
            owner = self.owners().or(owner);
        }
        let noun = self.at;
        while self.at < self.range.end && self.goes_on(noun) {
            let word = self.word(self.at);
            if word.ends_with("'s") && kind_of(self.scene, word) == Some(Kind::Figure) {
                owner = Some(Owner::Theirs);
            }
            self.at += 1;
        }
        if self.at == start {
            self.at += 1;
            return;
        }
        let (mut kind, head) = self.meaning(noun..self.at);
        let owner = owner.unwrap_or(Owner::Nobody);
        if self.word(head) == "chest" && owner != Owner::Nobody {
            kind = Kind::Body;
        }
        let mut before = std::mem::take(&mut self.before);
        // "Un instante después se levanta": when, not who.
        if before.is_empty() && kind == Kind::Other && TIMES.contains(&self.word(head)) {
            "en".clone_into(&mut before);
        }
        let group = Group { kind, owner, before, head, range: start..self.at, thou: false };
        if matches!(group.before.as_str(), "of" | "de" | "del")
            && let Some(Item::Group(last)) = self.items.last_mut()
        {
            widen(last, &group);
        } else {
            self.items.push(Item::Group(group));
        }
    }

    /// Reads articles and the like; whose it is, as far as one of them says so.
    fn owners(&mut self) -> Option<Owner> {
        let mut owner = None;
        while let Some(own) = self.tongue.owner(self.word(self.at)) {
            owner = Some(own).filter(|own| *own != Owner::Nobody).or(owner);
            self.at += 1;
        }
        owner
    }

    /// Whether the word here is part of a group that began at `noun`.
    pub(super) fn goes_on(&self, noun: usize) -> bool {
        let word = self.word(self.at);
        if self.tokens[self.at].kind == TokenKind::Mark || self.tongue.owner(word).is_some() && self.at > noun {
            return false;
        }
        // "Behind his counter Pell waits".
        let token = &self.tokens[self.at];
        if self.at > noun && token.capital && !self.tokens[self.at - 1].capital && self.scene.is_proper(word) {
            return false;
        }
        // "The last bandage", "one last breath".
        let before = if self.at > 0 { self.word(self.at - 1) } else { "" };
        let counted = matches!(word, "first" | "last" | "only" | "very" | "best" | "better" | "right" | "more")
            && (self.tongue.owner(before).is_some() || before == "one");
        let small = self.tongue.prepositions.contains(word)
            || self.is_adverb(word) && !(counted && self.scene.language == Language::En)
            || self.tongue.modals.contains(word)
            || self.tongue.be.contains(word)
            || self.tongue.have.contains(word)
            || self.tongue.had.contains(word)
            || matches!(
                word,
                "you"
                    | "he"
                    | "she"
                    | "it"
                    | "they"
                    | "him"
                    | "them"
                    | "himself"
                    | "herself"
                    | "themselves"
                    | "yourself"
                    | "te"
                    | "os"
                    | "se"
                    | "le"
                    | "les"
                    | "lo"
            );
        if small || self.tongue.particles.contains(word) {
            return false;
        }
        // A verb behind a noun ends the group; behind an article it is a noun.
        self.at == noun || self.verb_in_group(noun).is_none()
    }

    /// What a run of words means, and which word says so.
    pub(super) fn meaning(&self, range: Range<usize>) -> (Kind, usize) {
        let end = range.end.saturating_sub(1);
        let known = |at: usize| {
            let word = self.word(at);
            let owner = word.ends_with("'s") && at != end;
            kind_of(self.scene, word).filter(|_| !owner).map(|kind| (kind, at))
        };
        let capital = range
            .clone()
            .find(|at| self.tokens[*at].capital && kind_of(self.scene, self.word(*at)) == Some(Kind::Figure));
        if let Some(at) = capital.filter(|at| !self.word(*at).ends_with("'s")) {
            return (Kind::Figure, at);
        }
        let words: Vec<&str> = range.clone().map(|at| self.word(at)).collect();
        if self.scene.is_elsewhere(&words.join(" ")) {
            return (Kind::Place, end);
        }
        match self.scene.language {
            // The last word says what it is: the "door" of "toll door".
            // "The gate wide".
            Language::En => {
                let state = end > range.start
                    && matches!(self.word(end), "wide" | "ajar" | "free" | "loose" | "full" | "tight");
                let before = known(end.saturating_sub(1)).filter(|_| state);
                known(end).or(before).unwrap_or((Kind::Other, end))
            }
            Language::Es => range.clone().find_map(known).unwrap_or((Kind::Other, range.start.min(end))),
        }
    }
}

/// "A pair of boots", "el filo de la espada": what it is a part of says what it is, or whose.
fn widen(last: &mut Group, part: &Group) {
    let whose = match part.kind {
        Kind::You => Some(Owner::Yours),
        Kind::Figure => Some(Owner::Theirs),
        _ => None,
    };
    if let Some(whose) = whose.filter(|_| last.owner == Owner::Nobody) {
        last.owner = whose;
    }
    if last.kind == Kind::Other && whose.is_none() {
        (last.kind, last.head) = (part.kind, part.head);
        last.owner = if part.owner == Owner::Nobody { last.owner } else { part.owner };
    }
    last.range.end = part.range.end;
}
