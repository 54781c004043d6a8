//! Doors and ways, and who comes and goes by them.

use super::super::clause::{Class, Clause, Group, Kind, Owner};
use super::super::fault::Deed;
use super::Judge;
use super::lists::{AIR, ARRIVES, AWAY, FREE, SHUT, STAYS, STEPS, THROUGH};
use super::words::es;
use gesta_content::Language;

impl Judge<'_> {
    pub(super) fn open(&self, clause: &Clause) -> Option<Deed> {
        let subject = clause.subject.as_ref();
        let wound = |group: &Group| group.kind == Kind::Wound && group.before.is_empty();
        let steps_aside = Self::is_you(subject)
            && clause.groups.iter().any(|group| group.kind == Kind::You && group.before.is_empty());
        if steps_aside {
            return None;
        }
        if clause.groups.iter().any(wound) && (Self::is_you(subject) || Self::is_somebody(subject)) {
            return self.wounds(clause);
        }
        let alone = clause.passive || !clause.groups.iter().any(|group| group.before.is_empty());
        let acts = |group: &Group| {
            matches!(group.kind, Kind::You | Kind::They | Kind::Figure | Kind::Goods | Kind::Way | Kind::Body)
        };
        let behind = |group: &Group| group.kind == Kind::Way && group.before.is_empty() && group.head > clause.verb;
        if self.scene.strict
            && subject.is_some_and(|group| group.kind == Kind::Other)
            && clause.groups.iter().any(behind)
        {
            return Some(Deed::Open);
        }
        if subject.is_some_and(|group| !acts(group)) {
            return None;
        }
        let own = subject.filter(|group| group.kind == Kind::Way && alone);
        let other = clause.groups.iter().find(|group| group.kind == Kind::Way && group.before.is_empty());
        let way = own.or(other)?;
        let open = self.has_any(way, &self.scene.ways.0);
        (!self.happened(Deed::Open) && !open).then_some(Deed::Open)
    }

    /// Words that lead away from here.
    pub(super) fn goes_away(&self, clause: &Clause) -> bool {
        let away = |word: &String| AWAY.contains(word.as_str());
        let aside =
            clause.groups.iter().any(|group| group.before == "of" && !matches!(group.kind, Kind::Way | Kind::Place));
        (clause.particles.iter().any(away) && !aside) || clause.groups.iter().any(|group| self.leads_away(group))
    }

    /// "Through the door", "up the steps", "to the loft", where the hero is not.
    pub(super) fn leads_away(&self, group: &Group) -> bool {
        let before = group.before.as_str();
        let far = || self.scene.is_elsewhere(&self.text(group));
        let here = self.scene.here.contains(self.word(group.head));
        let way = matches!(group.kind, Kind::Way | Kind::Place) && !here;
        let steps = STEPS.contains(self.word(group.head));
        // "Back to the shore": no such place is here.
        let strange =
            group.kind == Kind::Place && matches!(before, "to" | "into") && !self.scene.has_word(self.word(group.head));
        (way && (THROUGH.contains(before) || before == "for" && self.scene.language == Language::En))
            || (strange && self.scene.language == Language::En)
            || (steps && matches!(before, "up" | "down" | "por" | "under" | "over"))
            || (matches!(before, "" | "to" | "toward" | "towards" | "into" | "a" | "al" | "hasta" | "hacia" | "en")
                && far())
            || (way && steps && before.is_empty())
    }

    pub(super) fn is_out(&self, clause: &Clause) -> bool {
        clause.particles.iter().any(|word| matches!(word.as_str(), "out" | "off" | "away" | "fuera"))
    }

    pub(super) fn leave(&self, clause: &Clause) -> Option<Deed> {
        let who = clause.subject.as_ref()?;
        // "Cuando vuelves a mirar, se ha escabullido": somebody else has.
        let other =
            |at: usize| matches!(self.word(at), "ha" | "han" | "habia") && self.word(at.saturating_sub(1)) == "se";
        if who.kind == Kind::You && other(clause.verb.saturating_sub(1)) {
            return None;
        }
        let far = self.scene.language == Language::Es && self.goes_away(clause);
        if who.head == clause.verb && who.kind == Kind::They && !clause.passive && !far {
            return None;
        }
        if matches!(who.kind, Kind::Goods | Kind::Money) {
            let own = who.owner == Owner::Yours || (who.kind == Kind::Money && !self.happened(Deed::Lose));
            return self.breaks(clause).filter(|_| own).or_else(|| {
                let alone = clause.groups.iter().all(|group| !group.before.is_empty());
                (own && who.kind == Kind::Money && alone && !self.scene.sums.paid).then_some(Deed::Lose)
            });
        }
        let what = clause.groups.iter().find(|group| group.before.is_empty());
        let quits = matches!(self.word(clause.verb), "abandona" | "abandonan");
        let here = |group: &Group| (who.kind == Kind::You || quits) && self.scene.here.contains(self.word(group.head));
        let along = |group: &Group| es("paths", self.word(group.head));
        let places = |group: &Group| matches!(group.kind, Kind::Way | Kind::Place | Kind::You);
        let away = what.is_none_or(|group| places(group) || here(group) || along(group));
        let turned = matches!(
            self.word(clause.verb),
            "gone"
                | "va"
                | "marcha"
                | "larga"
                | "escapa"
                | "aleja"
                | "retira"
                | "escabulle"
                | "marchado"
                | "ido"
                | "largado"
                | "escapado"
                | "alejado"
                | "retirado"
                | "esfumado"
                | "escabullido"
                | "fue"
                | "marcho"
        );
        if clause.passive && !turned || !away {
            return None;
        }
        self.gone(who, clause)
    }

    pub(super) fn walk(&self, clause: &Clause) -> Option<Deed> {
        let who = clause.subject.as_ref()?;
        // "You come away with a ledger".
        let comes_with = clause.groups.iter().any(|group| group.before == "with" && group.kind == Kind::Goods);
        if who.kind == Kind::You && comes_with {
            return None;
        }
        let alone = clause.groups.iter().all(|group| self.leads_away(group) || group.before == "for");
        let known = who.kind == Kind::They
            && self.word(who.head) != "it"
            && self.scene.language == Language::En
            && !self.who(who).is_empty();
        if (who.kind == Kind::Figure || known) && self.word(clause.verb) == "gone" && alone {
            return self.gone(who, clause);
        }
        let only = clause.groups.iter().all(|group| !group.before.is_empty() || group.kind == Kind::You);
        if who.kind == Kind::Figure && ARRIVES.contains(self.word(clause.verb)) && only {
            return self.gone(who, clause);
        }
        let aside = |word: &String| matches!(word.as_str(), "up" | "back" | "aside" | "away" | "out" | "open");
        let own = matches!(who.kind, Kind::Goods | Kind::Money) && who.owner == Owner::Yours;
        if own && self.word(clause.verb) == "gone" && !self.has_any(who, &self.scene.lost) {
            return Some(Deed::Lose);
        }
        let over = |group: &Group| {
            matches!(group.before.as_str(), "over" | "across") && super::lists::COUNTERS.contains(self.word(group.head))
        };
        if own && clause.groups.iter().any(over) && !self.has_lost(who) {
            return Some(Deed::Lose);
        }
        let after = |group: &Group| group.before == "after" && matches!(group.kind, Kind::They | Kind::Figure);
        if who.kind == Kind::You && clause.groups.iter().any(after) {
            return self.gone(who, clause);
        }
        if who.kind == Kind::Way && clause.particles.iter().any(aside) {
            return self.open(clause);
        }
        let pushes = matches!(self.word(clause.verb), "push" | "pushes" | "brush" | "brushes" | "metes" | "mete");
        let moved = |group: &Group| {
            let object =
                !matches!(group.kind, Kind::Other | Kind::Way | Kind::Place) || (pushes && group.kind == Kind::Other);
            let itself =
                self.scene.language == Language::Es && Self::is_you(clause.subject.as_ref()) && group.kind == Kind::You;
            group.before.is_empty() && object && !itself
        };
        if !self.goes_away(clause) || clause.groups.iter().any(moved) {
            return None;
        }
        self.gone(who, clause)
    }

    pub(super) fn gone(&self, who: &Group, clause: &Clause) -> Option<Deed> {
        let to = |group: &Group| matches!(group.before.as_str(), "to" | "into" | "onto" | "a" | "al" | "hasta" | "en");
        let elsewhere = || clause.groups.iter().any(|group| to(group) && self.scene.is_elsewhere(&self.text(group)));
        match who.kind {
            Kind::You => (!self.happened(Deed::Move) || elsewhere()).then_some(Deed::Move),
            Kind::Figure | Kind::They
                if who.kind == Kind::Figure || !self.who(who).is_empty() && self.word(who.head) != "it" =>
            {
                let comes = clause.classes.iter().any(|class| matches!(class, Class::Come | Class::Move))
                    && !self.is_out(clause);
                let fine = self.is_of(who, |figure| figure.went || figure.died || (figure.attacked && comes));
                (!fine && !self.idle(Deed::Go, clause)).then_some(Deed::Go)
            }
            _ => None,
        }
    }

    /// What succeeded is told as a failure: "the door does not open".
    pub(super) fn fails(&self, clause: &Clause) -> Option<Deed> {
        if !self.scene.achieved || self.scene.strict {
            return None;
        }
        let air = |group: &Group| AIR.contains(self.word(group.head)) && group.before.is_empty();
        let own = |group: &Group| {
            group.kind == Kind::You
                || group.owner == Owner::Yours
                || matches!(self.word(group.head), "golpe" | "blow" | "swing")
        };
        let meets = clause.classes.iter().any(|class| matches!(class, Class::Find | Class::Harm | Class::Other));
        if meets
            && self.happened(Deed::Harm)
            && clause.subject.as_ref().is_some_and(own)
            && clause.groups.iter().any(air)
        {
            return Some(Deed::Fail);
        }
        let way = |group: &Group| group.kind == Kind::Way;
        let about = clause.subject.iter().chain(&clause.groups).any(way);
        let budges = ["move", "mueve", "mueven", "budge", "budges"].contains(&self.word(clause.verb));
        let opens = budges || clause.classes.contains(&Class::Open);
        let shut = clause.groups.iter().any(|group| SHUT.contains(self.word(group.head)))
            || clause.particles.iter().any(|word| word == "shut");
        let stays = STAYS.contains(self.word(clause.verb)) && clause.asserted && shut;
        let refused = clause.denied && opens;
        // "But the bar holds", and nothing more.
        let holds = clause.subject.as_ref().is_some_and(way)
            && clause.asserted
            && matches!(self.word(clause.verb), "holds" | "resists" | "withstands")
            && clause.groups.iter().all(|group| matches!(group.before.as_str(), "" | "on" | "against"))
            && !(clause.verb..clause.verb + 8)
                .any(|at| matches!(self.word(at), "then" | "until" | "before" | "but" | "moment"));
        let holds = holds && self.scene.language == Language::En;
        (about && self.happened(Deed::Open) && (refused || stays || holds)).then_some(Deed::Fail)
    }

    /// "Leaves the hatch open", with whatever verb.
    pub(super) fn stands_open(&self, clause: &Clause) -> Option<Deed> {
        let way = |group: &&Group| group.kind == Kind::Way && group.before.is_empty();
        let free =
            |group: &Group| self.tokens[group.range.clone()].iter().any(|token| FREE.contains(token.plain.as_str()));
        let opened = clause.particles.iter().any(|word| word == "open");
        let lain = |group: &Group| {
            clause.groups.iter().any(|other| FREE.contains(self.word(other.head)) && other.range.len() <= 2)
                && !group.range.is_empty()
        };
        let subject = clause.subject.as_ref().filter(|group| group.kind == Kind::Way && !clause.passive);
        if let Some(way) = subject.filter(|group| opened || lain(group)) {
            let known = self.has_any(way, &self.scene.ways.0);
            return (!self.happened(Deed::Open) && !known).then_some(Deed::Open);
        }
        let told = clause.groups.iter().filter(way).any(|group| free(group) || opened);
        if told && !self.happened(Deed::Open) { self.open(clause) } else { None }
    }
}
