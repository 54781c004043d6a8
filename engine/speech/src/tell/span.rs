//! [`Span`]: which events a stretch of a told paragraph tells, and whether it is a line of gain.

use super::{Told, ToldKind};
use gesta_content::model::Cue;
use std::ops::Range;

/// A stretch of a told paragraph and what it tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Where in the text, in bytes.
    pub range: Range<usize>,
    /// The events of the turn that it was made of and those that came with them, by their places in
    /// [`Happened::events`](crate::Happened::events), in order. Empty: it tells how things are.
    pub events: Vec<usize>,
    /// It says what the reader's hero has or has lost from now on. No other narrator retells it: it stands as it is.
    pub gain: bool,
}

/// Whether a fact is one of what the reader's hero has or has lost from now on.
pub(super) fn is_gain(cue: Cue) -> bool {
    matches!(cue, Cue::GotItem | Cue::LostItem | Cue::GotVal | Cue::LostVal)
}

impl Told {
    /// A paragraph that tells these events.
    pub(super) fn of(kind: ToldKind, text: String, events: Vec<usize>, gain: bool) -> Told {
        let mut told = Told::new(kind, text);
        told.spans.push(Span { range: 0..told.text.len(), events, gain });
        told
    }

    /// Adds a sentence that tells these events.
    pub(super) fn append(&mut self, text: &str, events: Vec<usize>, gain: bool) {
        self.text.append(&" ".into());
        let start = self.text.len();
        self.text.append(&text.into());
        self.spans.push(Span { range: start..self.text.len(), events, gain });
    }

    /// The same without its lines of gain; `None`: nothing else is in it.
    pub fn without_gains(&self) -> Option<Told> {
        let mut kept = Told { kind: self.kind, text: "".into(), spans: Vec::new() };
        if !self.spans.iter().any(|span| span.gain) {
            return Some(self.clone());
        }
        for (text, span) in self.stretches().filter(|(_, span)| !span.gain) {
            match kept.spans.is_empty() {
                true => kept = Told::of(self.kind, text.to_owned(), span.events.clone(), false),
                false => kept.append(text, span.events.clone(), false),
            }
        }
        (!kept.text.is_empty()).then_some(kept)
    }

    /// Its lines of gain, each a paragraph of its own.
    pub fn gains(&self) -> Vec<Told> {
        let gains = self.stretches().filter(|(_, span)| span.gain);
        gains.map(|(text, span)| Told::of(self.kind, text.to_owned(), span.events.clone(), true)).collect()
    }

    fn stretches(&self) -> impl Iterator<Item = (&str, &Span)> {
        self.spans.iter().filter_map(|span| Some((self.text.get(span.range.clone())?.trim(), span)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_gain_are_taken_out_whole_and_lose_nothing() {
        let mut told = Told::of(ToldKind::Prose, "The door gives.".to_owned(), vec![0, 1], false);
        told.append("You now have a lead token.", vec![2], true);
        told.append("Dust falls.", vec![3], false);
        assert_eq!(told.text, "The door gives. You now have a lead token. Dust falls.");
        let rest = told.without_gains().expect("more than a gain");
        assert_eq!(rest.text, "The door gives. Dust falls.");
        assert_eq!(
            rest.spans.iter().map(|span| &rest.text[span.range.clone()]).collect::<Vec<_>>().concat(),
            "The door gives.Dust falls."
        );
        let gains = told.gains();
        assert_eq!((gains.len(), gains[0].text.as_str()), (1, "You now have a lead token."));
        assert_eq!(gains[0].without_gains(), None);
        assert_eq!(rest.without_gains(), Some(rest.clone()));
    }
}
