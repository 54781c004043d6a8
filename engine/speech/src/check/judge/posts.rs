//! What Spanish prose tells of those who have a place and a part in the turn: who leaves a post, who hands something over, who deals
//! instead of another; and wounds told of without a verb.

use super::super::clause::{Class, Clause, Group, Kind, Owner};
use super::super::fault::{Deed, FaultKind};
use super::super::patterns::is_body;
use super::super::words::TokenKind;
use super::Judge;
use super::words::es;
use gesta_content::Language;

/// How far from a wound the body stands that has it, in words.
const NEAR: usize = 6;

impl Judge<'_> {
    /// Who sits or keeps watch stands up and goes: "abandona el ventanillo", "se levanta del cajón", "se planta delante de ti".
    pub(super) fn leaves_post(&self, clause: &Clause) -> Option<Deed> {
        let who =
            clause.subject.as_ref().filter(|who| Self::is_somebody(Some(who)) && (!clause.passive || clause.itself))?;
        if self.scene.language != Language::Es || self.who(who).is_empty() {
            return None;
        }
        let verb = self.word(clause.verb);
        let post = |group: &Group| es("posts", self.word(group.head)) && group.owner != Owner::Yours;
        let from = |group: &Group| matches!(group.before.as_str(), "de" | "del");
        let quits = es("quits", verb) && clause.groups.iter().any(|group| group.before.is_empty() && post(group))
            || es("rises", verb) && clause.groups.iter().any(|group| from(group) && post(group));
        let crosses = es("crosses", verb)
            && clause.groups.iter().any(|group| group.before.is_empty() && es("floors", self.word(group.head)));
        let before_you = clause.itself
            && es("plants", verb)
            && clause.particles.iter().any(|word| matches!(word.as_str(), "delante" | "detras" | "enfrente"))
            && clause.groups.iter().any(|group| group.kind == Kind::You);
        let fine = self.is_of(who, |figure| figure.went || figure.died || figure.attacked || figure.harmed);
        ((quits || crosses || before_you) && !fine).then_some(Deed::Go)
    }

    /// Somebody hands over what nobody has got, whatever it is: "te entrega un pase", "te pone delante un plato".
    pub(super) fn hands_over(&self, clause: &Clause) -> Option<Deed> {
        let who = clause.subject.as_ref().filter(|who| Self::is_somebody(Some(who)) && !clause.passive)?;
        let verb = self.word(clause.verb);
        let to_you = clause.groups.iter().any(|group| group.kind == Kind::You && group.before.is_empty());
        let ahead = clause.particles.iter().any(|word| word == "delante");
        let hands = es("hands", verb) || ahead && es("serves", verb);
        let one = |group: &Group| {
            let article = matches!(self.word(group.range.start), "un" | "una" | "otro" | "otra" | "unos" | "unas");
            let thing = matches!(group.kind, Kind::Other | Kind::Goods);
            article && thing && group.before.is_empty() && !es("airs", self.word(group.head))
        };
        let what = clause.groups.iter().filter(|group| group.head > clause.verb && one(group));
        let told = hands && to_you && Some(who.head) != clause.verb.checked_add(1);
        (told && what.into_iter().any(|group| !self.has_gained(group))).then_some(Deed::Gain)
    }

    /// Somebody else yields, or notes it down, than whom one deals with.
    pub(super) fn deals_instead(&self, clause: &Clause) -> Option<FaultKind> {
        let who = clause.subject.as_ref().filter(|_| !clause.passive && self.scene.partner.is_some())?;
        let verb = self.word(clause.verb);
        let concedes = clause.classes.contains(&Class::Concede) || es("deals", verb);
        let named = !self.who(who).is_empty();
        let another = self.scene.language == Language::Es && named && self.is_no_partner(who);
        (concedes && another).then_some(FaultKind::Absent)
    }

    /// Another shoots than who has attacked: "Zuane Corda dispara".
    pub(super) fn shoots_instead(&self, clause: &Clause) -> Option<FaultKind> {
        let who = clause.subject.as_ref().filter(|who| who.kind == Kind::Figure && !clause.passive)?;
        let mut all = self.scene.cast.figures.iter();
        let figures = self.named(who);
        let another = !figures.is_empty() && !figures.iter().any(|figure| figure.attacked || figure.acted);
        let shoots = es("shoots", self.word(clause.verb)) && self.scene.language == Language::Es;
        (shoots && another && all.any(|figure| figure.struck)).then_some(FaultKind::Absent)
    }

    /// What somebody has lost grows again: "la oreja le vuelve a crecer".
    pub(super) fn grows(&self, clause: &Clause) -> Option<Deed> {
        let near = |group: &&Group| group.head < clause.verb && clause.verb - group.head <= NEAR;
        let body = self.groups.iter().filter(near).any(|group| group.kind == Kind::Body && group.owner != Owner::Yours);
        let theirs = (clause.verb.saturating_sub(4)..clause.verb).any(|at| matches!(self.word(at), "le" | "les"));
        let healed = self.scene.cast.figures.iter().any(|figure| figure.healed);
        (es("grows", self.word(clause.verb)) && body && theirs && !healed).then_some(Deed::Heal)
    }

    /// A wound is told of without a verb: "en tu muslo, una dentellada", "sus dientes en tu hombro". The token it stands at.
    pub(super) fn bare_wound(&self, from: usize) -> Option<(usize, Deed)> {
        if self.scene.language != Language::Es || self.happened(Deed::Hurt) {
            return None;
        }
        (from..self.tokens.len()).find(|at| self.is_bare_wound(*at, from)).map(|at| (at, Deed::Hurt))
    }

    fn is_bare_wound(&self, at: usize, from: usize) -> bool {
        let token = &self.tokens[at];
        let before = |far: usize| at.checked_sub(far).filter(|at| *at >= from).map_or("", |at| self.word(at));
        let one = |word: &str| matches!(word, "un" | "una" | "otro" | "otra");
        let wound = es("gashes", self.word(at)) && (one(before(1)) || one(before(2)));
        let teeth = es("fangs", self.word(at)) && matches!(before(1), "sus" | "su" | "los" | "el" | "la" | "las");
        let denied = (1..=3).any(|far| matches!(before(far), "ni" | "sin" | "no" | "como" | "de"));
        if token.quoted || denied || !(wound || teeth) {
            return false;
        }
        let ends =
            (at + 1..self.tokens.len()).find(|at| matches!(self.word(*at), "." | ";")).unwrap_or(self.tokens.len());
        let bone = (at + 1..at + 4).any(|at| self.word(at) == "hueso" && self.word(at.saturating_sub(2)) == "hasta");
        let fresh = (at..at + 2).any(|at| matches!(self.word(at), "nuevo" | "nueva")) && is_body(self.word(at + 4));
        let behind = (at + 1..ends).take(NEAR).take_while(|at| self.tokens[*at].kind != TokenKind::Mark);
        let yours = |at: usize| {
            matches!(self.word(at), "tu" | "tus")
                && matches!(self.word(at.saturating_sub(1)), "en" | "sobre" | "contra" | "por" | "bajo")
                && (at + 1..at + 3).any(|at| is_body(self.word(at)))
        };
        let ahead = (at.saturating_sub(2 * NEAR).max(from)..at).any(yours);
        let stands = (at + 1..at + 4).any(|at| matches!(self.word(at), "sigue" | "siguen" | "esta" | "estan"));
        !stands && behind.clone().any(yours) || wound && (ahead || bone || fresh)
    }
}
