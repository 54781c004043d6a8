//! The words of the turn with somebody else in them: a text says that "the carrier has time to choose", a teller that another has.

use super::super::cast::Figure;
use super::super::clause::{Clause, Kind, Owner};
use super::super::fault::FaultKind;
use super::super::words::TokenKind;
use super::Judge;
use crate::noun::Gender;
use std::collections::BTreeSet;

/// How many words of a text make it known again.
const WORDS: usize = 3;

/// How many words of what the hero has done make it known again.
const OWN_WORDS: usize = 3;

impl Judge<'_> {
    /// Somebody else does what a text of this turn tells of the hero.
    pub(super) fn is_own_deed(&self, clause: &Clause) -> Option<FaultKind> {
        let who = clause.subject.as_ref().filter(|group| group.kind == Kind::Figure && !clause.passive)?;
        if self.named(who).is_empty()
            || clause.groups.iter().any(|group| group.kind == Kind::You || group.owner == Owner::Yours)
        {
            return None;
        }
        let words = self.tokens.get(clause.verb..clause.range.end)?;
        let same =
            |own: &BTreeSet<String>| words.iter().filter(|token| own.contains(&token.plain)).count() >= OWN_WORDS;
        self.scene.own.iter().any(same).then_some(FaultKind::Absent)
    }

    /// Somebody does what a text of this turn tells of another, in its own words.
    pub(super) fn is_echo(&self, clause: &Clause) -> Option<FaultKind> {
        let who = clause.subject.as_ref().filter(|group| group.kind == Kind::Figure && !clause.passive)?;
        let figures = self.named(who);
        if figures.is_empty() || who.range.end > clause.verb {
            return None;
        }
        let words = self.tokens.get(clause.verb..clause.verb + WORDS)?;
        if words.iter().any(|token| token.kind == TokenKind::Mark || token.quoted) {
            return None;
        }
        let words: Vec<&str> = words.iter().map(|token| token.plain.as_str()).collect();
        let phrase = format!(" {} ", words.join(" "));
        let mut others = false;
        for (at, _) in self.scene.text.match_indices(&phrase) {
            let name = self.scene.text[..at].split_whitespace().next_back().unwrap_or_default();
            let gender = match name {
                "woman" | "girl" => Some(Gender::F),
                "man" | "boy" => Some(Gender::M),
                _ => None,
            };
            if let Some(gender) = gender {
                let fits =
                    |figure: &&Figure| figure.gender.is_none_or(|own| own == gender) || figure.words.contains(name);
                if figures.iter().any(fits) {
                    return None;
                }
                others = true;
                continue;
            }
            let meant: Vec<_> = self.scene.cast.figures.iter().filter(|figure| figure.words.contains(name)).collect();
            let same = meant.iter().any(|figure| figures.iter().any(|own| own.id == figure.id));
            if meant.is_empty() || same {
                return None;
            }
            others = true;
        }
        others.then_some(FaultKind::Absent)
    }
}
