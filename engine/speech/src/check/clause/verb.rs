//! Which words of a stretch are its verbs: by their forms, by what stands before them, by whom they agree with.

use super::super::numbers::number;
use super::lexicon::readings;
use super::nouns::kind_of;
use super::read::{Item, Reader, Verb};
use super::stretch::Link;
use super::{Class, Form, Kind};
use gesta_content::Language;

impl<'a> Reader<'a> {
    pub(super) fn verb_like(&self, at: usize) -> Option<&'static [(Class, Form)]> {
        Some(readings(self.scene.language, self.word(at))).filter(|readings| !readings.is_empty())
    }

    /// The verb that stands here, if a verb can.
    pub(super) fn verb(&self, at: usize) -> Option<Verb> {
        // "12 hit points".
        let next = self.word(at + 1);
        if self.word(at) == "hit" && next.starts_with("point") || next.is_empty() && self.word(at).starts_with("point")
        {
            return None;
        }
        let known = self.verb_like(at).unwrap_or_default();
        let forms: Vec<Form> = known.iter().map(|(_, form)| *form).collect();
        let form = match self.scene.language {
            Language::En => self.english(at, &forms),
            Language::Es => self.spanish(at, &forms),
        }?;
        let mut classes: Vec<Class> = known.iter().filter(|(_, own)| *own == form).map(|(class, _)| *class).collect();
        if classes.is_empty() {
            classes.push(Class::Other);
        }
        let infinitive = form == Form::Base && (self.is_infinitive() || self.scene.language == Language::Es);
        let infinitive = infinitive && !self.is_begun(at);
        let bound = form == Form::Ing && !self.before.is_empty() && self.before != "by";
        let passive = form == Form::Participle && !self.have;
        // "Forcing it is hard".
        let alone = form == Form::Ing && at == self.range.start && self.link != Link::Comma;
        let thought = self.thinks();
        let infinitive = infinitive && !self.comes_off();
        let asserted = !(self.unsure || infinitive || bound || alone || thought);
        let denied = self.denied && !infinitive;
        let second = self.second && form == Form::Participle;
        let will = self.will && form == Form::Base && self.link != Link::If;
        Some(Verb { at, classes, form, passive, asserted, denied, itself: self.itself, second, will, own: self.own })
    }

    /// "Gone": no other form of a verb.
    pub(super) fn is_participle_only(&self, at: usize) -> bool {
        self.verb_like(at).is_some_and(|verbs| verbs.iter().all(|(_, form)| matches!(form, Form::Participle)))
    }

    /// "Echa a andar", "vuelve a lanzarse", "consigues abrir": the bare form is what happens.
    fn is_begun(&self, at: usize) -> bool {
        let word = |far: usize| at.checked_sub(far).filter(|at| *at >= self.range.start).map_or("", |at| self.word(at));
        let begins = |word: &str| {
            matches!(
                word,
                "echa"
                    | "echas"
                    | "echan"
                    | "rompe"
                    | "rompes"
                    | "rompen"
                    | "empieza"
                    | "empiezas"
                    | "empiezan"
                    | "comienza"
                    | "comienzas"
                    | "vuelve"
                    | "vuelves"
                    | "vuelven"
                    | "llega"
                    | "llegas"
                    | "pone"
                    | "pones"
            )
        };
        let ends = |word: &str| matches!(word, "acaba" | "acabas" | "termina" | "terminas");
        let does = |word: &str| matches!(word, "consigues" | "consigue" | "logras" | "logra");
        self.scene.language == Language::Es
            && ((word(1) == "a" && begins(word(2)))
                || (matches!(word(1), "de" | "por") && ends(word(2)))
                || does(word(1)))
    }

    /// "To" right before it, or another preposition.
    pub(super) fn is_infinitive(&self) -> bool {
        self.before == "to"
    }

    pub(super) fn subject(&self) -> Option<Kind> {
        let groups = self.items.iter().rev().find_map(|item| match item {
            Item::Group(group) if group.before.is_empty() => Some(group.kind),
            _ => None,
        });
        groups.or(self.given)
    }

    pub(super) fn has_verb(&self) -> bool {
        self.items.iter().any(|item| matches!(item, Item::Verb(_)))
    }

    /// A verb that has a subject of its own: no bare form, no "-ando".
    fn has_finite(&self) -> bool {
        let finite = |verb: &Verb| !matches!(verb.form, Form::Base | Form::Ing);
        self.items.iter().any(|item| matches!(item, Item::Verb(verb) if finite(verb)))
    }

    pub(super) fn english(&self, at: usize, forms: &[Form]) -> Option<Form> {
        let has = |form: Form| forms.contains(&form).then_some(form);
        let before = if at > self.range.start { self.word(at - 1) } else { "" };
        if self.be {
            return has(Form::Participle).or(has(Form::Ing));
        }
        if self.bare {
            return has(Form::Base);
        }
        if self.have {
            let done = ["ed", "en"].iter().any(|end| self.word(at).ends_with(end));
            return has(Form::Participle).or(done.then_some(Form::Participle));
        }
        if self.before == "to" && before == "to" {
            return has(Form::Base);
        }
        if !self.before.is_empty() {
            return has(Form::Ing).filter(|_| self.tongue.prepositions.contains(before));
        }
        let counts = at > self.range.start && number(&self.tokens[at - 1]).is_some();
        if counts
            || self.tongue.owner(before).is_some()
                && before != "her"
                && before != "that"
                && before != "all"
                && before != "both"
        {
            return None;
        }
        if self.has_verb() {
            // "Sends you reeling", "makes you drop it".
            let behind =
                matches!(self.items.last(), Some(Item::Group(group)) if matches!(group.kind, Kind::You | Kind::They));
            return has(Form::Ing).or(has(Form::Base).filter(|_| behind));
        }
        let unknown = self.unknown(at, before);
        match self.subject() {
            Some(Kind::You) => has(Form::Base).or(has(Form::Past)).or(has(Form::Ing)).or(unknown),
            Some(kind) => {
                let many = kind != Kind::You
                    && (self.paired || before.ends_with('s') || matches!(before, "they" | "both" | "dogs"));
                let base = has(Form::Base).filter(|_| many && !before.ends_with("ss"));
                has(Form::Third).or(has(Form::Past)).or(has(Form::Ing)).or(base).or(unknown)
            }
            None => {
                // "Lammert," says Pell.
                let quote =
                    at > 0 && at == self.range.start && matches!(self.tokens[at - 1].plain.as_str(), "\"" | "”");
                has(Form::Ing)
                    .or(has(Form::Past).filter(|_| at > self.range.start || quote))
                    .or(has(Form::Third).filter(|_| quote))
                    .or(unknown)
            }
        }
    }

    /// A verb that the lists do not have, right behind somebody: "the guard peels".
    pub(super) fn unknown(&self, at: usize, before: &str) -> Option<Form> {
        let word = self.word(at);
        if self.verb_like(at).is_some() || self.is_adverb(word) || self.tongue.prepositions.contains(word) {
            return None;
        }
        let small = |word: &str| {
            self.tongue.owner(word).is_some()
                || self.tongue.prepositions.contains(word)
                || self.tongue.particles.contains(word)
        };
        let articled = at >= 2
            && self.tokens[..at - 1].iter().rev().take(3).any(|token| self.tongue.owner(&token.plain).is_some());
        let figure = kind_of(self.scene, before) == Some(Kind::Figure) && (articled || self.scene.is_proper(before));
        let goes_on = at == self.range.start
            && self.link != Link::New
            && matches!(self.given, Some(Kind::Figure | Kind::They))
            && (small(self.word(at + 1)) || matches!(self.word(at + 1), "it" | "him" | "them" | "you"));
        let somebody = figure || goes_on || matches!(before, "he" | "she" | "it" | "who");
        let third = word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("'s");
        let ends = third || word.ends_with("ed");
        let free = kind_of(self.scene, word).is_none();
        if somebody && ends && free {
            return Some(Form::Third);
        }
        (before == "you" && free && self.tongue.owner(word).is_none()).then_some(Form::Base)
    }

    pub(super) fn spanish(&self, at: usize, forms: &[Form]) -> Option<Form> {
        let has = |form: Form| forms.contains(&form).then_some(form);
        let before = if at > self.range.start { self.word(at - 1) } else { "" };
        if self.have {
            let done = ["ado", "ido", "cho", "to"].iter().any(|end| self.word(at).ends_with(end));
            return has(Form::Participle).or(done.then_some(Form::Participle));
        }
        if self.be {
            return has(Form::Participle).or(has(Form::Ing));
        }
        if !self.before.is_empty() && self.tongue.prepositions.contains(before) {
            return has(Form::Base);
        }
        let clitic = matches!(before, "te" | "se" | "le" | "les" | "lo" | "me" | "nos" | "os")
            || (matches!(before, "la" | "los" | "las")
                && matches!(self.items.last(), Some(Item::Group(group)) if group.kind == Kind::They));
        let thou = before == "tu" && self.tokens[at - 1].span.len() == 3;
        if !clitic && !thou && self.tongue.owner(before).is_some() && before != "todo" {
            return None;
        }
        if !clitic && kind_of(self.scene, self.word(at)).is_some() && self.subject().is_none() {
            return None;
        }
        // "Bajó" is a verb, "bajo" is none.
        let accented =
            self.tokens[at].span.len() > self.word(at).len() || !self.word(at).ends_with('o') || self.is_strong(at);
        let finite = has(Form::You).or(has(Form::Third)).or(has(Form::Past).filter(|_| accented));
        let finite = if self.has_finite() { finite.filter(|_| clitic) } else { finite };
        finite.or(has(Form::Ing)).or(has(Form::Base)).or_else(|| self.strange(at, clitic))
    }

    /// A past without an accent: "dijo".
    pub(super) fn is_strong(&self, at: usize) -> bool {
        let word = self.word(at);
        // "Bajo el tejado".
        word != "bajo" && ["jo", "uso", "ino", "uvo", "izo", "io"].iter().any(|end| word.ends_with(end))
    }

    /// A verb that the lists do not have, behind "te" or "se".
    pub(super) fn strange(&self, at: usize, clitic: bool) -> Option<Form> {
        let word = self.word(at);
        let next = self.word(at + 1);
        let small = self.tongue.owner(next).is_some() || self.tongue.prepositions.contains(next) || next == "que";
        let vowel = ["a", "e", "an", "en"].iter().any(|end| word.ends_with(end));
        let first = at == self.range.start;
        let goes_on = first && self.link != Link::New && self.given.is_some() && small && vowel;
        let follows = next.is_empty() || small || self.is_adverb(next) || matches!(next, "te" | "se" | "lo" | "le");
        // "Respiras hondo", "Iske ordena sus lápices".
        let yours = first && follows && next != "de" && (word.ends_with("as") || word.ends_with("es"));
        let named = at > 0
            && !first
            && self.tokens[at - 1].capital
            && self.scene.is_proper(self.word(at - 1))
            && small
            && vowel;
        let free =
            self.verb_like(at).is_none() && kind_of(self.scene, word).is_none() && self.tongue.owner(word).is_none();
        let free = free && !self.tongue.prepositions.contains(word) && !self.is_adverb(word);
        if !(clitic || goes_on || yours || named) || word.len() < 4 || !free {
            return None;
        }
        let second = word.ends_with("as") || word.ends_with("es");
        Some(if second { Form::You } else { Form::Third })
    }

    /// Whether a verb stands here, with the group so far as its subject.
    pub(super) fn verb_in_group(&self, noun: usize) -> Option<()> {
        let word = self.word(self.at);
        let before = self.word(self.at - 1);
        let forms: Vec<Form> = self.verb_like(self.at).unwrap_or_default().iter().map(|(_, form)| *form).collect();
        // "The soldier's old cut closes".
        let then = self.verb_like(self.at + 1).is_some_and(|verbs| verbs.iter().any(|(_, form)| *form == Form::Third));
        let noun_then = self.scene.language == Language::En && then && kind_of(self.scene, word).is_some();
        if before.ends_with("'s") || noun_then && !forms.contains(&Form::Third) {
            return None;
        }
        // "The counting room".
        let next = self.word(self.at + 1);
        let closed = self.tongue.owner(next).is_some() || self.tongue.prepositions.contains(next);
        let closed = closed || matches!(next, "you" | "him" | "it" | "them" | "te" | "lo");
        let behind_noun = kind_of(self.scene, before).is_some();
        if forms.iter().all(|form| *form == Form::Ing) && !forms.is_empty() && !closed && !behind_noun {
            return None;
        }
        let spanish = self.scene.language == Language::Es;
        if self.has_finite() || (!spanish && self.has_verb()) {
            return forms.contains(&Form::Ing).then_some(());
        }
        match self.scene.language {
            Language::En => {
                let many = self.paired || before.ends_with('s') && !before.ends_with("ss");
                let agrees = |form: &Form| match form {
                    Form::Third | Form::Past | Form::Ing => true,
                    Form::Base => many,
                    _ => false,
                };
                let free = self.before.is_empty() || forms.contains(&Form::Third);
                // "The old torn ear": told in the present, a past form is how something looks.
                let past = forms.iter().all(|form| matches!(form, Form::Past | Form::Participle));
                let small = next.is_empty() || closed || self.tongue.particles.contains(next) || self.is_adverb(next);
                if past && !forms.is_empty() && !small && !behind_noun {
                    return None;
                }
                let known = free && forms.iter().any(agrees);
                (known || self.unknown(self.at, before).is_some()).then_some(())
            }
            Language::Es => {
                let strange = self.tokens[self.at - 1].capital && self.strange(self.at, false).is_some();
                if strange {
                    return Some(());
                }
                let finite = forms.iter().any(|form| matches!(form, Form::You | Form::Third | Form::Past | Form::Ing));
                let noun_word = kind_of(self.scene, word).is_some();
                (finite && !noun_word && self.at > noun).then_some(())
            }
        }
    }

    /// "In passing".
    pub(super) fn is_doing(&self, at: usize) -> bool {
        self.verb_like(at).is_some_and(|readings| readings.iter().any(|(_, form)| *form == Form::Ing))
    }

    /// "Manages to open it", "begins to bleed": what is managed or begun is so.
    fn comes_off(&self) -> bool {
        let last = self.items.iter().rev().find_map(|item| match item {
            Item::Verb(verb) => Some((self.word(verb.at), verb.asserted)),
            _ => None,
        });
        const BEGUN: [&str; 12] = [
            "manage", "manages", "managed", "begin", "begins", "began", "start", "starts", "started", "proceed",
            "proceeds", "happens",
        ];
        last.is_some_and(|(word, asserted)| asserted && BEGUN.contains(&word))
    }

    /// What comes is only thought.
    fn thinks(&self) -> bool {
        self.items.iter().any(|item| matches!(item, Item::Verb(verb) if verb.classes.contains(&Class::Think)))
    }
}
