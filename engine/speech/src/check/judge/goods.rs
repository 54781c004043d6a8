//! What changes hands: who gave what to whom, what was taken, lost, broken.

use super::super::clause::{Class, Clause, Group, Kind, Owner};
use super::super::dealt::Dealt;
use super::super::fault::{Deed, Fault, FaultKind};
use super::super::patterns::is_goods;
use super::super::scene::Scene;
use super::super::words::Token;
use super::Judge;
use super::lists::{CLOTHES, COUNTERS, KEPT};
use super::words::es;
use gesta_content::Language;
use gesta_rules::Actor;

impl Judge<'_> {
    pub(super) fn goods(clause: &Clause) -> impl Iterator<Item = &Group> {
        // "Throws in a lantern".
        let given = |group: &Group| group.before == "in" && clause.classes.contains(&Class::Give);
        let object = move |group: &&Group| group.before.is_empty() || given(group);
        let goods = |group: &&Group| matches!(group.kind, Kind::Goods | Kind::Money);
        clause.groups.iter().filter(goods).filter(object)
    }

    /// What of it changed hands, one way or the other.
    pub(super) fn dealt(&self, group: &Group, gained: bool) -> Option<&Dealt> {
        let words = || self.tokens[group.range.clone()].iter().map(|token| token.plain.as_str());
        let is =
            |dealt: &Dealt, word: &str| dealt.words.contains(word) || dealt.words.contains(word.trim_end_matches('s'));
        self.scene.dealt.iter().find(|dealt| dealt.gained == gained && words().any(|word| is(dealt, word)))
    }

    pub(super) fn has_gained(&self, group: &Group) -> bool {
        let gained = &self.scene.gained;
        self.dealt(group, true).is_some() || self.has_any(group, gained)
    }

    /// Whether somebody else is named than the one with whom it was dealt.
    pub(super) fn is_another(&self, named: &Group, dealt: Option<&Dealt>) -> bool {
        let figures = self.who(named);
        let Some(dealt) = dealt.filter(|_| !figures.is_empty()) else { return false };
        let is = |actor: &Actor| figures.iter().any(|figure| figure.id == *actor);
        match &dealt.with {
            Some(actor) => !is(actor),
            None => dealt.lay,
        }
    }

    /// Somebody else is named than the one whom the hero talks with.
    pub(super) fn is_no_partner(&self, named: &Group) -> bool {
        let figures = self.named(named);
        let partner = self.scene.partner.as_ref().map(|partner| Actor::Being(partner.clone()));
        partner.is_some_and(|partner| !figures.is_empty() && figures.iter().all(|figure| figure.id != partner))
    }

    /// The reader's hero as the one who gets it: "you", "your hand".
    pub(super) fn to_you(&self, clause: &Clause) -> bool {
        clause.groups.iter().any(|group| match group.kind {
            Kind::You => matches!(group.before.as_str(), "" | "to" | "for" | "on" | "a" | "para" | "before" | "beside"),
            _ => {
                let head = self.word(group.head);
                group.owner == Owner::Yours
                    && !group.before.is_empty()
                    && KEPT.contains(head)
                    && !matches!(group.before.as_str(), "from" | "off" | "of" | "de" | "out")
            }
        })
    }

    /// The hero puts it away: "into your coat".
    pub(super) fn to_own(&self, clause: &Clause) -> bool {
        let into = |before: &str| {
            matches!(
                before,
                "in" | "into" | "inside" | "under" | "beneath" | "up" | "through" | "en" | "bajo" | "dentro" | "de"
            )
        };
        let own = |group: &Group| group.owner == Owner::Yours || self.scene.language == Language::Es;
        clause.groups.iter().any(|group| into(&group.before) && own(group) && KEPT.contains(self.word(group.head)))
    }

    pub(super) fn is_from_you(&self, clause: &Clause) -> bool {
        let out = clause.particles.iter().any(|word| word == "out");
        let near =
            |word: &String| matches!(word.as_str(), "cerca" | "lejos" | "delante" | "detras" | "encima" | "debajo");
        if clause.particles.iter().any(near) {
            return false;
        }
        clause.groups.iter().any(|group| {
            let from =
                matches!(group.before.as_str(), "from" | "off" | "out" | "de" | "del") || (out && group.before == "of");
            from && (group.kind == Kind::You || (group.owner == Owner::Yours && KEPT.contains(self.word(group.head))))
        })
    }

    pub(super) fn give(&self, clause: &Clause) -> Option<Deed> {
        let subject = clause.subject.as_ref();
        if Self::is_you(subject) && !clause.passive {
            return if self.to_own(clause) { self.take(clause) } else { self.give_away(clause) };
        }
        // "She lays it out for you": in words.
        let after = |far: usize| self.word(clause.verb + far);
        if after(1) == "it" && matches!(after(2), "out" | "before") && matches!(after(0), "lays" | "sets" | "puts") {
            return None;
        }
        let gives_way = clause.groups.iter().any(|group| matches!(self.word(group.head), "way" | "paso"));
        if gives_way && subject.is_some_and(|group| group.kind == Kind::Way) {
            return self.open(clause);
        }
        if clause.passive && matches!(self.word(clause.verb), "left" | "quedan") {
            return None;
        }
        let goods = |group: &&Group| matches!(group.kind, Kind::Goods | Kind::Money);
        if clause.passive {
            // "You are given a key", "the key is put into your hand".
            let given = subject.filter(goods).filter(|_| self.to_you(clause));
            let given = given.or_else(|| Self::goods(clause).find(|_| Self::is_you(subject)));
            return given.filter(|group| !self.has_gained(group)).map(|_| Deed::Gain);
        }
        if !Self::is_somebody(subject) {
            return None;
        }
        let throws = matches!(self.word(clause.verb), "throws" | "tosses" | "adds" | "chucks" | "flings");
        let thrown = throws && clause.groups.iter().any(|group| group.before == "in" && group.kind == Kind::Goods);
        let back = thrown
            || clause.particles.iter().any(|word| matches!(word.as_str(), "in" | "over" | "across" | "back"))
            || self.word(clause.verb) == "adds";
        let laid = |group: &Group| COUNTERS.contains(self.word(group.head));
        let sold =
            subject.is_some_and(|who| Self::goods(clause).any(|group| self.is_another(who, self.dealt(group, true))));
        if !(self.to_you(clause) || back || sold || clause.groups.iter().any(laid)) {
            return None;
        }
        let free = |group: &&Group| group.owner != Owner::Yours;
        // What was only offered comes back.
        let returns =
            self.word(clause.verb).starts_with("devuelv") || clause.particles.iter().any(|word| word == "back");
        let own = |group: &Group| group.kind == Kind::Money && returns && !self.scene.sums.paid;
        // Whom one deals with gives, and nobody else.
        let stranger = || subject.is_some_and(|who| self.is_no_partner(who));
        let tells = self.word(clause.verb).starts_with("cont") || self.word(clause.verb).starts_with("cuent");
        let tells = tells && matches!(self.word(clause.verb.saturating_sub(1)), "lo" | "la");
        let wrong = |group: &Group| {
            !(tells || self.has_gained(group) || own(group) && !stranger())
                || subject.is_some_and(|who| self.is_another(who, self.dealt(group, true)))
        };
        Self::goods(clause).filter(free).any(wrong).then_some(Deed::Gain)
    }

    /// The hero gives something away.
    pub(super) fn give_away(&self, clause: &Clause) -> Option<Deed> {
        // Nobody has taken it yet.
        if matches!(self.word(clause.verb), "offer" | "extend" | "proffer") {
            return None;
        }
        if self.lays_down(clause) {
            return Some(Deed::Lose);
        }
        let dative = |group: &&Group| {
            matches!(group.before.as_str(), "" | "to" | "a" | "al") && matches!(group.kind, Kind::Figure | Kind::They)
        };
        let named = clause.groups.iter().find(|group| dative(group) && group.kind == Kind::Figure);
        let to = named.or_else(|| clause.groups.iter().find(dative))?;
        let wrong = |group: &Group| !self.has_lost(group) || self.is_another(to, self.dealt(group, false));
        Self::goods(clause).any(wrong).then_some(Deed::Lose)
    }

    /// The hero lays what it has on a counter, and it was not dealt.
    fn lays_down(&self, clause: &Clause) -> bool {
        let on = |group: &Group| matches!(group.before.as_str(), "on" | "onto" | "across" | "over" | "upon");
        let counter = |group: &Group| {
            let words = &self.tokens[group.range.clone()];
            words.iter().any(|token| COUNTERS.contains(token.plain.as_str()) || token.plain == "boat's")
        };
        let mine = |group: &Group| group.owner == Owner::Yours || self.has_any(group, &self.scene.held);
        let goods = |group: &&Group| group.kind == Kind::Goods && mine(group);
        clause.groups.iter().any(|group| on(group) && counter(group))
            && Self::goods(clause).filter(goods).any(|group| !self.has_lost(group))
    }

    pub(super) fn take(&self, clause: &Clause) -> Option<Deed> {
        let subject = clause.subject.as_ref();
        if clause.passive {
            return None;
        }
        let finds = clause.classes.contains(&Class::Find) && clause.groups.iter().any(|group| group.kind == Kind::Way);
        let found = |group: &Group| {
            group.before.is_empty()
                && group.head > clause.verb
                && matches!(group.kind, Kind::Other | Kind::Goods | Kind::Way)
                && !self.scene.has_word(self.word(group.head))
                && !es("blanks", self.word(group.head))
                && !matches!(
                    self.word(group.head),
                    "hold"
                        | "purchase"
                        | "foothold"
                        | "grip"
                        | "words"
                        | "more"
                        | "much"
                        | "little"
                        | "crack"
                        | "cracks"
                )
        };
        let by_you = subject.is_some_and(|group| group.kind == Kind::You || group.owner == Owner::Yours);
        if self.scene.strict && by_you && clause.classes.contains(&Class::Find) && clause.groups.iter().any(found) {
            return Some(Deed::Win);
        }
        if finds
            && self.scene.strict
            && subject.is_some_and(|group| group.kind == Kind::You || group.owner == Owner::Yours)
        {
            return Some(Deed::Win);
        }
        if Self::is_you(subject) {
            let wrong = |group: &Group| {
                let own = self.has_any(group, &self.scene.held) || self.has_any(group, &self.scene.lost);
                let own = own || (group.kind == Kind::Money && self.scene.has_coins);
                let from = clause.groups.iter().find(|group| matches!(group.before.as_str(), "from" | "off"));
                !(own || self.has_gained(group))
                    || from.is_some_and(|from| self.is_another(from, self.dealt(group, true)))
            };
            return Self::goods(clause).any(wrong).then_some(Deed::Take);
        }
        if !Self::is_somebody(subject) {
            return None;
        }
        let mine = |group: &Group| group.owner == Owner::Yours || self.is_from_you(clause);
        let wrong = |group: &Group| {
            (mine(group) && !self.has_lost(group))
                || subject.is_some_and(|who| self.is_another(who, self.dealt(group, false)))
        };
        Self::goods(clause).any(wrong).then_some(Deed::Lose)
    }

    pub(super) fn lose(&self, clause: &Clause) -> Option<Deed> {
        if !Self::is_you(clause.subject.as_ref()) || clause.passive {
            return None;
        }
        let wrong = |group: &Group| group.owner == Owner::Yours && !self.has_any(group, &self.scene.lost);
        Self::goods(clause).any(wrong).then_some(Deed::Lose)
    }

    /// The hero eats or drinks something up: what it has, or what lies about.
    pub(super) fn uses(&self, clause: &Clause) -> Option<Deed> {
        if !Self::is_you(clause.subject.as_ref()) || clause.passive {
            return None;
        }
        let part = |group: &&Group| matches!(group.before.as_str(), "" | "of" | "from" | "de");
        let goods = |group: &&Group| group.kind == Kind::Goods;
        let mut eaten = clause.groups.iter().filter(part).filter(goods);
        eaten.any(|group| !self.has_lost(group)).then_some(Deed::Lose)
    }

    /// Something of the hero's breaks, or is gone.
    pub(super) fn breaks(&self, clause: &Clause) -> Option<Deed> {
        let subject = clause.subject.as_ref()?;
        let alone = clause.passive || !clause.groups.iter().any(|group| group.before.is_empty());
        let goods = matches!(subject.kind, Kind::Goods | Kind::Money);
        let goods = goods && !(subject.kind == Kind::Money && self.scene.sums.paid);
        let mine = goods && (subject.owner == Owner::Yours || self.has_any(subject, &self.scene.held));
        (alone && mine && !self.has_any(subject, &self.scene.lost)).then_some(Deed::Lose)
    }

    /// Something in the hero's hands that it does not have, or that nobody knows here.
    pub(super) fn invents(&self, clause: &Clause) -> Option<FaultKind> {
        let by_you = Self::is_you(clause.subject.as_ref());
        let wrong = |group: &&Group| {
            let head = self.word(group.head);
            let has = self.is_own(group);
            let known = self.scene.has_word(head) || self.scene.has_word(head.trim_end_matches('s'));
            let mine = group.owner == Owner::Yours && !has;
            let thing = is_goods(self.scene.language, Some(self.scene), head);
            thing && group.kind == Kind::Goods && !CLOTHES.contains(head) && (mine || (by_you && !known && !has))
        };
        let found = clause.subject.iter().chain(&clause.groups).find(wrong);
        found.map(|_| FaultKind::InventedThing)
    }

    /// "Holds it out to you": what the hero did not get, or not from there.
    pub(super) fn holds_out(&self, clause: &Clause) -> Option<Deed> {
        let who = clause.subject.as_ref().filter(|_| Self::is_somebody(clause.subject.as_ref()) && !clause.passive)?;
        let holds = matches!(self.word(clause.verb), "holds" | "hold" | "held" | "holding" | "reaches" | "stretches");
        let out = clause.particles.iter().any(|word| word == "out");
        let to = |group: &Group| {
            group.kind == Kind::You && matches!(group.before.as_str(), "to" | "for" | "toward" | "towards")
        };
        let what = clause
            .groups
            .iter()
            .find(|group| group.before.is_empty() && matches!(group.kind, Kind::Goods | Kind::They))?;
        let what = if what.kind == Kind::They {
            self.groups.iter().rev().find(|other| other.head < what.head && other.kind == Kind::Goods)?
        } else {
            what
        };
        let dealt = self.dealt(what, true);
        // Nobody hands over what was taken from where it lay.
        let wrong =
            !self.has_gained(what) || dealt.is_some_and(|dealt| dealt.with.is_none()) || self.is_another(who, dealt);
        (holds && out && clause.groups.iter().any(to) && wrong && !self.has_lost(what)).then_some(Deed::Gain)
    }

    /// The hero leaves something of its own behind.
    pub(super) fn leaves_behind(&self, clause: &Clause) -> Option<Deed> {
        let leaves = Self::is_you(clause.subject.as_ref()) && !clause.passive && self.word(clause.verb) == "leave";
        let stays = |group: &Group| {
            matches!(group.before.as_str(), "against" | "on" | "behind" | "beside" | "by" | "under" | "at")
        };
        let mine = |group: &Group| group.owner == Owner::Yours && !self.has_lost(group);
        (leaves && clause.groups.iter().any(stays) && Self::goods(clause).any(mine)).then_some(Deed::Lose)
    }

    /// What is no ware is taken, too: "you tuck the fish under your coat".
    pub(super) fn pockets(&self, clause: &Clause) -> Option<Deed> {
        if !Self::is_you(clause.subject.as_ref()) || clause.passive {
            return None;
        }
        let verb = self.word(clause.verb);
        let away =
            matches!(verb, "pocket" | "steal" | "filch" | "pilfer" | "swipe" | "nab" | "unhook" | "unscrew" | "palm")
                || (matches!(verb, "tuck" | "slip" | "stow" | "hide" | "stuff" | "shove" | "stick" | "drop")
                    && self.to_own(clause));
        let object = clause.groups.iter().find(|group| group.before.is_empty() && group.head > clause.verb)?;
        let thing = matches!(object.kind, Kind::Other | Kind::Goods | Kind::They) && object.owner != Owner::Yours;
        let own = self.is_own(object)
            || object.kind == Kind::They && (self.scene.deeds.contains(&Deed::Take) || !self.scene.lost.is_empty());
        (away && thing && !own).then_some(Deed::Take)
    }

    /// "The key slips into your sleeve".
    pub(super) fn slips(&self, clause: &Clause) -> Option<Deed> {
        let subject = clause.subject.as_ref()?;
        let slips = subject.kind == Kind::Goods && !clause.passive && self.to_own(clause);
        (slips && subject.owner != Owner::Yours && !self.is_own(subject)).then_some(Deed::Gain)
    }

    /// Somebody has something out of the hero's hands, with whatever verb.
    pub(super) fn leaves_hands(&self, clause: &Clause) -> Option<Deed> {
        let taken = Self::is_somebody(clause.subject.as_ref()) && !clause.passive && self.is_from_you(clause);
        (taken && Self::goods(clause).any(|group| !self.has_lost(group))).then_some(Deed::Lose)
    }

    /// Something falls out of the hero's hands, or somebody has taken it: "se te cae el cuchillo", "se la ha llevado".
    pub(super) fn drops(&self, clause: &Clause) -> Option<Deed> {
        let verb = self.word(clause.verb);
        let own = |group: &&Group| group.before.is_empty() && group.kind == Kind::Goods && self.keeps(group);
        let goods = || clause.subject.iter().chain(&clause.groups).filter(own);
        let from_you = clause.groups.iter().any(|group| group.kind == Kind::You);
        let falls = clause.itself && from_you && es("falls", verb);
        let taken = es("carries", verb) && !Self::is_you(clause.subject.as_ref()) && (clause.itself || from_you);
        ((falls || taken) && goods().next().is_some()).then_some(Deed::Lose)
    }

    /// What the hero has is told as gone: "buscas la porra y ya no está".
    pub(super) fn is_gone(&self, clause: &Clause) -> Option<Deed> {
        let stands = clause.denied && matches!(self.word(clause.verb), "esta" | "estan" | "aparece" | "aparecen");
        let alone = clause.groups.iter().all(|group| group.kind == Kind::You);
        let who = clause.subject.as_ref().filter(|_| stands && alone)?;
        let unnamed = who.kind == Kind::They && who.head == clause.verb;
        let last = self.groups.iter().rev().find(|group| group.head < clause.verb && group.kind == Kind::Goods);
        let what = if unnamed { last? } else { who };
        (what.kind == Kind::Goods && self.keeps(what)).then_some(Deed::Lose)
    }

    /// The hero does something with what is not its own: "te cuelgas la linterna".
    pub(super) fn handles(&self, clause: &Clause) -> Option<Deed> {
        let by_you = Self::is_you(clause.subject.as_ref()) && self.scene.language == Language::Es;
        let looks = es("looks", self.word(clause.verb)) || clause.classes.contains(&Class::Speak);
        let strange = |group: &&Group| {
            group.kind == Kind::Goods && group.owner != Owner::Theirs && !self.is_own(group) && self.is_item(group)
        };
        let object = |group: &&Group| group.before.is_empty() && self.word(group.head) != "puno";
        let pronoun = matches!(self.word(clause.verb.saturating_sub(1)), "lo" | "la" | "los" | "las");
        let told = by_you && !pronoun && !looks && clause.groups.iter().filter(object).any(|group| strange(&group));
        told.then_some(Deed::Take)
    }

    /// A thing that can be had, and not only a word of one.
    fn is_item(&self, group: &Group) -> bool {
        let head = self.word(group.head);
        // "Un par de veces".
        head != "par" && (self.scene.items.contains(head) || self.scene.items.contains(head.trim_end_matches('s')))
    }

    /// The hero has it after the turn.
    fn keeps(&self, group: &Group) -> bool {
        self.has_any(group, &self.scene.held) && !self.has_lost(group)
    }

    /// The hero has it, has just got it, or has just lost it.
    pub(super) fn is_own(&self, group: &Group) -> bool {
        [&self.scene.held, &self.scene.lost, &self.scene.gained].into_iter().any(|set| self.has_any(group, set))
    }

    pub(super) fn has_lost(&self, group: &Group) -> bool {
        self.dealt(group, false).is_some() || self.has_any(group, &self.scene.lost)
    }
}

/// Something is given for nothing, whoever says so: "on the house".
pub(in super::super) fn presents(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    let words: Vec<&str> = tokens.iter().map(|token| token.plain.as_str()).collect();
    let text = format!(" {} ", words.join(" "));
    let alone = |phrase: &str| {
        let marks = [",", ".", "\"", "”", "“", "«", "»", ";", "!", "—", ":"];
        marks.iter().any(|mark| text.contains(&format!(" {phrase} {mark} ")))
            && (phrase != "on the house" || marks.iter().any(|mark| text.contains(&format!(" {mark} {phrase} "))))
    };
    let quoted = tokens.iter().any(|token| token.quoted);
    let told = PRESENTS.iter().find(|phrase| alone(phrase) && !scene.has_text(phrase));
    let told = told.or_else(|| SAID.iter().find(|phrase| quoted && alone(phrase) && !scene.has_text(phrase)));
    if let (Some(_), Some(first), Some(last)) = (told, tokens.first(), tokens.last()) {
        faults.push(Fault { kind: FaultKind::Deed(Deed::Gain), span: first.span.start..last.span.end });
    }
}

/// What somebody says who makes a present.
const SAID: [&str; 9] = [
    "is free",
    "one's free",
    "that's free",
    "it's yours",
    "it is yours",
    "yours now",
    "no charge",
    "on me",
    "my treat",
];

const PRESENTS: [&str; 15] = [
    "on the house",
    "free of charge",
    "as a gift",
    "as a present",
    "for free",
    "at no charge",
    "invita la casa",
    "paga la casa",
    "de regalo",
    "de propina",
    "sin cobrarte",
    "cortesia de la casa",
    "invito yo",
    "va de mi parte",
    "no te cobro",
];
