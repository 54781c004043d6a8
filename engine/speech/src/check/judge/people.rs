//! What people say, how they stand, and whether they are there at all.

use super::super::cast::Figure;
use super::super::claims::RISEN;
use super::super::clause::{Class, Clause, Group, Kind, Owner, clauses};
use super::super::fault::{Deed, FaultKind};
use super::super::scene::{Presence, Scene};
use super::super::words::{Speech, Token, TokenKind, WordSet, set, tokens};
use super::Judge;
use super::lists::{ALONE, DEAD, FREE, GONE, HABITS, HURT, LIES, OWN, WHOLE};
use super::words::es;
use gesta_content::Language;
use std::sync::LazyLock;

impl Judge<'_> {
    /// The reader's hero says or decides something.
    pub(super) fn speaks(&self, clause: &Clause, deed: Deed) -> Option<Deed> {
        let to_itself =
            clause.groups.iter().any(|group| group.kind == Kind::You || self.word(group.head) == "adentros");
        let yours = Self::is_you(clause.subject.as_ref()) && !clause.passive && !to_itself && !self.scene.casts;
        let said = self.happened(Deed::Say) && !(deed == Deed::Decide && RESOLVES.contains(self.word(clause.verb)));
        (yours && !said && !self.happened(deed)).then_some(deed)
    }

    /// "You will go into the hill": the hero means to.
    pub(super) fn means(&self, clause: &Clause) -> Option<Deed> {
        let verb = self.word(clause.verb);
        let yours = clause.will && Self::is_you(clause.subject.as_ref()) && !clause.passive;
        (yours && !FORESEEN.contains(verb) && !self.happened(Deed::Say) && !self.happened(Deed::Decide))
            .then_some(Deed::Decide)
    }

    pub(super) fn concedes(&self, clause: &Clause) -> Option<Deed> {
        let meant = |group: &Group| group.head != clause.verb || !self.who(group).is_empty();
        let person = |group: &Group| Self::is_somebody(Some(group)) && self.word(group.head) != "it" && meant(group);
        let yields = self.scene.strict && clause.subject.as_ref().is_some_and(person) && !clause.passive;
        (yields && !self.happened(Deed::Win)).then_some(Deed::Win)
    }

    /// How things stand, by the words behind "is".
    pub(super) fn stands(&self, clause: &Clause) -> Option<Deed> {
        let who = clause.subject.as_ref()?;
        let heads = clause.groups.iter().filter(|group| group.before.is_empty()).map(|group| self.word(group.head));
        let words = || heads.clone().chain(clause.particles.iter().map(String::as_str));
        let is = |set: &WordSet| words().any(|word| set.contains(word));
        let life = self.scene.sums.life;
        match who.kind {
            Kind::Way if is(&FREE) => self.open(clause),
            Kind::Goods | Kind::Money if is(&OWN) => {
                let own = self.has_gained(who) || self.has_any(who, &self.scene.held);
                (!own && who.owner != Owner::Yours).then_some(Deed::Gain)
            }
            Kind::Goods | Kind::Money if is(&GONE) && who.owner == Owner::Yours => {
                (!self.has_any(who, &self.scene.lost)).then_some(Deed::Lose)
            }
            Kind::Figure if is(&GONE) && !words().any(|word| word == "off" || word == "steps") => {
                self.gone(who, clause)
            }
            Kind::Figure if clause.groups.iter().any(|group| group.before == "through" && self.leads_away(group)) => {
                self.gone(who, clause)
            }
            Kind::You if is(&HURT) => {
                (!self.happened(Deed::Hurt) && life.is_some_and(|life| life.is_whole())).then_some(Deed::BeHurt)
            }
            Kind::Figure if is(&HURT) => self.suffer(clause),
            Kind::You if is(&WHOLE) => (!life.is_none_or(|life| life.is_whole())).then_some(Deed::BeWhole),
            Kind::Wound if is(&GONE) || is(&WHOLE) => (!self.happened(Deed::Heal)).then_some(Deed::Heal),
            Kind::They if self.word(who.head) == "it" && self.is_late(clause) => Some(Deed::Rise),
            Kind::You if is(&ALONE) => (!self.scene.cast.is_alone()).then_some(Deed::Alone),
            _ => None,
        }
    }

    /// "Distingues la voz de Iske", where she is not: heard or seen, and not only remembered.
    pub(super) fn is_heard(&self, clause: &Clause) -> Option<FaultKind> {
        let absent = |figure: &Figure| {
            let gone = figure.presence == Presence::Absent && !figure.went;
            (gone || figure.presence == Presence::Dead) && !figure.died
        };
        let heard = |group: &&Group| {
            let named = || group.range.clone().any(|at| self.tokens[at].capital && self.scene.is_proper(self.word(at)));
            let figures = || self.scene.cast.named(&self.tokens[group.range.clone()]);
            es("voices", self.word(group.head)) && named() && !figures().is_empty() && figures().into_iter().all(absent)
        };
        let meant = es("recalls", self.word(clause.verb));
        let found = clause.subject.iter().chain(&clause.groups).find(heard).filter(|_| !meant);
        found.map(|_| FaultKind::Absent)
    }

    /// "It is the keeper": who is dead.
    fn is_late(&self, clause: &Clause) -> bool {
        let late = |group: &Group| {
            self.scene.late.contains(self.word(group.head))
                && group.before.is_empty()
                && !group.range.clone().any(|at| matches!(self.word(at), "dead" | "late" | "old" | "chair" | "book"))
                && self.named(group).iter().all(|figure| figure.presence != Presence::Here)
        };
        clause.groups.iter().any(late)
    }

    /// Somebody acts who is not there, or dead.
    pub(super) fn is_missing(&self, clause: &Clause) -> Option<FaultKind> {
        let who = clause.subject.as_ref().filter(|_| !clause.passive || clause.itself)?;
        let verb = self.word(clause.verb);
        let old = |token: &Token| {
            matches!(
                token.plain.as_str(),
                "old" | "viejo" | "vieja" | "drowned" | "dead" | "muerto" | "muerta" | "late"
            )
        };
        let ghost = self.tokens[who.range.clone()].iter().any(old);
        let buried = |word: &str| self.scene.late.contains(word);
        let voice = es("voices", self.word(who.head)) && who.range.clone().any(|at| buried(self.word(at)));
        let owner = |at: usize| matches!(self.word(at.saturating_sub(1)), "de" | "del" | "of");
        let named = who.range.clone().any(|at| buried(self.word(at)) && !owner(at));
        let told = clause.groups.iter().any(|group| DEAD.contains(self.word(group.head)));
        let late = !LIES.contains(verb) && (named || voice) && !HABITS.contains(verb) && !told;
        // "En el umbral está el viejo guarda".
        let there = named && who.head > clause.verb && matches!(verb, "esta" | "aguarda" | "espera");
        if there && !self.is_told_dead(clause) {
            return Some(FaultKind::Dead);
        }
        let stands = clause.classes.iter().any(|class| matches!(class, Class::Die | Class::Be));
        if late && !stands && (ghost || self.named(who).iter().all(|figure| figure.presence != Presence::Here)) {
            return Some(FaultKind::Dead);
        }
        let face = |at: usize| self.word(at).strip_suffix("'s").is_some_and(|word| self.scene.late.contains(word));
        if who.kind == Kind::Body
            && who.range.clone().any(face)
            && ghost | RISEN.contains(verb) | clause.classes.contains(&Class::Come)
        {
            return Some(FaultKind::Dead);
        }
        let figures = self.who(who);
        if who.head == clause.verb {
            // "Un instante después se levanta": who was named last, and has died.
            let rises = es("stirs", verb) && self.scene.language == Language::Es && who.kind == Kind::They;
            let dead = rises && !figures.is_empty() && figures.iter().all(|figure| figure.died);
            return dead.then_some(FaultKind::Dead);
        }
        let rises = RISEN.contains(verb) || es("stirs", verb) || clause.classes.contains(&Class::Speak);
        if self.word(who.head) != "it" && rises && !figures.is_empty() && figures.iter().all(|figure| figure.died) {
            return Some(FaultKind::Dead);
        }
        let figures = self.named(who);
        if figures.is_empty() || self.tokens[who.head].kind != TokenKind::Word {
            return None;
        }
        let dead = |figure: &&Figure| figure.presence == Presence::Dead && !figure.died;
        let absent = |figure: &&Figure| figure.presence == Presence::Absent && !figure.went && !figure.died;
        if figures.iter().all(dead) && !LIES.contains(verb) {
            return Some(FaultKind::Dead);
        }
        let named = self.tokens[who.head].capital && !clause.classes.contains(&Class::Be);
        (named && figures.iter().all(absent) && !HABITS.contains(verb)).then_some(FaultKind::Absent)
    }
}

/// What no reply says.
static RESOLVES: WordSet = LazyLock::new(|| {
    set(
        "resolve resolved vow vowed swear swore promise pledge decide decided determine choose plan intend renounce forswear",
    )
});

/// What somebody will do without meaning to.
static FORESEEN: WordSet = LazyLock::new(|| {
    set(
        "wear bear dream live grow need be have see find know remember want feel hear forget notice wish regret miss learn lose get ache hurt smell last think pay carry recognise recognize taste recall owe",
    )
});

/// Who has died by a text, in words: the *keeper* "who died three days ago".
pub(in super::super) fn late(scene: &Scene, text: &str) -> Vec<String> {
    let tokens = tokens(text, &mut Speech::default());
    let died = clauses(scene, &tokens).0.into_iter().filter(|clause| clause.classes.contains(&Class::Die));
    let died = died.filter(|clause| matches!(tokens[clause.verb].plain.as_str(), "died" | "murio" | "muerto"));
    let heads = died.filter_map(|clause| clause.subject).map(|group| tokens[group.head].plain.clone());
    heads.filter(|head| head.len() > 3 && !matches!(head.as_str(), "days" | "years" | "someone")).collect()
}
