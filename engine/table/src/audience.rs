//! [`Audience`]: what one seat was told lately, and the chain over all that it was ever told.

use crate::link::Turn;
use gesta_content::Digest;
use gesta_rules::{canonical, from_canonical, next_view_hash};
use std::collections::VecDeque;

/// Turns that are kept for a seat whose connection was lost. Who missed more gets everything anew.
pub const RESUME_TURNS_MAX: usize = 32;

/// What one seat was told.
#[derive(Debug, Default)]
pub(crate) struct Audience {
    view_hash: Digest,
    /// The chain before each turn, and the turn's bytes.
    recent: VecDeque<(Digest, Vec<u8>)>,
}

impl Audience {
    /// The seat is told a turn.
    pub(crate) fn told(&mut self, turn: &Turn) {
        let bytes = canonical(turn);
        let before = self.view_hash;
        self.view_hash = next_view_hash(&before, &bytes);
        if self.recent.len() == RESUME_TURNS_MAX {
            self.recent.pop_front();
        }
        self.recent.push_back((before, bytes));
    }

    /// Where the chain stands.
    pub(crate) fn view_hash(&self) -> Digest {
        self.view_hash
    }

    /// The turns after a point of the chain; `None` when the point is not known any more.
    pub(crate) fn after(&self, known: &Digest) -> Option<Vec<Turn>> {
        if *known == self.view_hash {
            return Some(Vec::new());
        }
        let at = self.recent.iter().position(|(before, _)| before == known)?;
        // These bytes were made from turns, so they are turns.
        self.recent.iter().skip(at).map(|(_, bytes)| from_canonical(bytes).ok()).collect()
    }
}
