//! The words of the turn with somebody else in them: a text says that "the carrier has time to choose", a teller that another has.

use super::super::clause::{Clause, Kind};
use super::super::fault::FaultKind;
use super::super::words::TokenKind;
use super::Judge;

/// How many words of a text make it known again.
const WORDS: usize = 3;

impl Judge<'_> {
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
