//! People of whom nobody knows, and another one of whom there is one.

use super::super::clause::{Clause, Group, Kind};
use super::super::fault::FaultKind;
use super::Judge;
use super::words::es;

impl Judge<'_> {
    /// "Un sacerdote se santigua", "un segundo vigilante aparece", where the story has none.
    pub(super) fn is_stranger(&self, clause: &Clause) -> Option<FaultKind> {
        // "La plaza está llena de vecinos".
        let full =
            |group: &Group| (group.range.start.saturating_sub(2)..group.range.end).any(|at| es("full", self.word(at)));
        let object =
            |group: &&Group| matches!(group.before.as_str(), "" | "a" | "al") || group.before == "de" && full(group);
        let groups = clause.subject.iter().chain(clause.groups.iter().filter(object));
        let strange = |group: &Group| {
            let words = || group.range.clone().map(|at| self.word(at));
            let one = |word: &str| word.trim_end_matches('s').to_owned();
            let many = |word: &str| full(group) && es("persons", &one(word)) && !self.scene.has_word(&one(word));
            let unknown = |word: &str| {
                many(word) || es("persons", word) && !self.scene.has_word(word) && !self.scene.cast.is_anybody(word)
            };
            let second = group.kind == Kind::Figure && words().any(|word| es("second", word));
            let other = second && !words().any(|word| self.scene.is_proper(word)) && !self.has_others(group);
            self.tokens.get(group.head).is_some_and(|token| !token.quoted) && (words().any(unknown) || other)
        };
        groups.into_iter().any(strange).then_some(FaultKind::Absent)
    }

    /// Whether there are several of whom a group may mean one: "la otra perra".
    fn has_others(&self, group: &Group) -> bool {
        let text = self.text(group);
        let definite = text.starts_with("la otra") || text.starts_with("el otro");
        definite && self.scene.heads.iter().any(|count| *count > 1)
    }
}
