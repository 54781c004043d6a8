//! How it came out: what succeeded is no failure, and who is hurt is not whole, said by denying it.

use super::super::clause::{Class, Clause, Group, Kind, Owner};
use super::super::fault::Deed;
use super::super::words::{WordSet, set};
use super::Judge;
use std::sync::LazyLock;

/// What does not come of what fails.
static GOOD: WordSet = LazyLock::new(|| set("good effect use help relief result"));
/// What there is no more of, of who is whole.
static PAIN: WordSet = LazyLock::new(|| set("pain mark scratch trace wound scar hurt ache bruise left"));
/// What stays as it was, where it changed.
static AS_IT_WAS: WordSet = LazyLock::new(|| set("stay stays stand stands remain remains hold holds"));

impl Judge<'_> {
    /// Told by denying it: "there is no pain left in you", "it does no good".
    pub(super) fn denies(&self, clause: &Clause) -> Option<Deed> {
        if !clause.denied || clause.asserted {
            return None;
        }
        self.denies_pain(clause).or_else(|| self.denies_effect(clause)).or_else(|| self.denies_wounds(clause))
    }

    /// "No pain is left in you", and the hero is hurt.
    fn denies_pain(&self, clause: &Clause) -> Option<Deed> {
        let pain =
            |group: &Group| self.tokens[group.range.clone()].iter().any(|token| PAIN.contains(token.plain.as_str()));
        let stands =
            clause.classes.contains(&Class::Be) || matches!(self.word(clause.verb), "left" | "remains" | "feel");
        let yours = |group: &Group| group.kind == Kind::You || group.owner == Owner::Yours && group.kind == Kind::Body;
        let all = || clause.subject.iter().chain(&clause.groups);
        let no = |group: &Group| {
            let first = group.range.start;
            (first.saturating_sub(2)..=first).any(|at| matches!(self.word(at), "no" | "a" | "any"))
        };
        let wounds = all()
            .filter(|group| no(group))
            .any(|group| pain(group) && (group.kind == Kind::Wound || self.word(group.head) == "left"));
        let hurt = self.scene.sums.life.is_some_and(|life| !life.is_whole());
        (stands && wounds && all().any(yours) && hurt).then_some(Deed::BeWhole)
    }

    /// "It does nothing for you", "does not heal you", "does no good", and it did.
    fn denies_effect(&self, clause: &Clause) -> Option<Deed> {
        let verb = self.word(clause.verb);
        let you = |group: &Group| group.kind == Kind::You || group.owner == Owner::Yours;
        let thing =
            clause.subject.as_ref().is_some_and(|group| matches!(group.kind, Kind::They | Kind::Goods | Kind::Other));
        let nothing = matches!(verb, "does" | "do" | "has" | "makes")
            && clause.groups.iter().any(|group| group.kind == Kind::Nobody || GOOD.contains(self.word(group.head)));
        let healed =
            self.happened(Deed::Heal) && clause.classes.contains(&Class::Heal) && clause.groups.iter().any(you);
        let worked = self.happened(Deed::Heal) || self.scene.achieved && !self.scene.strict;
        (thing && worked && nothing || healed).then_some(Deed::Fail)
    }

    /// "It is not hurt any more", and it was hurt just now.
    fn denies_wounds(&self, clause: &Clause) -> Option<Deed> {
        let who = clause.subject.as_ref().filter(|group| matches!(group.kind, Kind::Figure | Kind::They))?;
        let hurt = clause.passive && clause.classes.contains(&Class::Harm);
        let figures = self.who(who);
        let harmed = !figures.is_empty() && figures.iter().all(|figure| figure.harmed);
        (hurt && harmed).then_some(Deed::Unscathed)
    }

    /// There is what a text of this turn says there is not: a bark.
    pub(super) fn is_told_not(&self, clause: &Clause) -> Option<Deed> {
        let stem =
            |word: &str| ["ing", "ed", "s"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word).to_owned();
        let told =
            |at: usize| self.scene.denied.contains(self.word(at)) || self.scene.denied.contains(&stem(self.word(at)));
        let sounds = |at: usize| {
            matches!(
                stem(self.word(at)).as_str(),
                "bark" | "growl" | "howl" | "sound" | "word" | "splash" | "stumble" | "slip" | "groan"
            )
        };
        let head = clause.subject.as_ref().map(|group| group.head);
        let before =
            (clause.verb.saturating_sub(3)..clause.verb).any(|at| matches!(self.word(at), "without" | "no" | "not"));
        let speaks = |at: usize| at != clause.verb || self.word(at) != "word";
        (clause.asserted
            && !before
            && [head, Some(clause.verb)].into_iter().flatten().any(|at| told(at) && sounds(at) && speaks(at)))
        .then_some(Deed::Change)
    }

    /// What has changed is told to be as it was: "the prices stay just as they were".
    pub(super) fn stays_as_it_was(&self, clause: &Clause) -> Option<Deed> {
        let prices = clause.subject.as_ref().is_some_and(|group| {
            self.tokens[group.range.clone()].iter().any(|token| matches!(token.plain.as_str(), "price" | "prices"))
        });
        let stays = AS_IT_WAS.contains(self.word(clause.verb));
        let fell = self.scene.achieved && !self.scene.strict && !self.scene.sums.paid;
        (prices && stays && fell && clause.asserted).then_some(Deed::Fail)
    }

    /// The hero gives up what it has done.
    pub(super) fn gives_up(&self, clause: &Clause) -> Option<Deed> {
        let yours = Self::is_you(clause.subject.as_ref());
        let up = clause.particles.iter().any(|word| word == "up")
            && clause.classes.contains(&Class::Give)
            && !Self::goods(clause).any(|_| true);
        (yours && up && self.scene.achieved && !self.scene.strict && !clause.denied).then_some(Deed::Fail)
    }

    /// "Unhurt" beside somebody who is not.
    pub(super) fn stands_whole(&self, clause: &Clause) -> Option<Deed> {
        let yours = Self::is_you(clause.subject.as_ref()) && !clause.passive;
        let whole = |group: &Group| {
            group.range.len() == 1
                && matches!(
                    self.word(group.head),
                    "unhurt" | "unharmed" | "uninjured" | "unscathed" | "whole" | "healed"
                )
        };
        let hurt = self.scene.sums.life.is_some_and(|life| !life.is_whole());
        // "You see them both, unhurt".
        let others = clause.groups.iter().any(|group| matches!(group.kind, Kind::Figure | Kind::They));
        (yours && !others && hurt && clause.groups.iter().any(whole)).then_some(Deed::BeWhole)
    }
}
