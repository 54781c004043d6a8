//! [`Audience`]: what one seat was told lately, and the chain over all that it was ever told.

use crate::link::Turn;
use gesta_content::Digest;
use gesta_rules::{canonical, from_canonical, next_view_hash};
use std::collections::VecDeque;

/// Turns that are kept for a seat that is away: what a party plays in an evening. Who missed more gets everything anew.
pub const RESUME_TURNS_MAX: usize = 128;
/// Bytes of them. A turn has some three thousand; a seat's newest turn is kept however long it is.
pub const RESUME_BYTES_MAX: usize = 384 * 1024;

/// What one seat was told.
#[derive(Debug, Default)]
pub(crate) struct Audience {
    view_hash: Digest,
    /// The chain before each turn, and the turn's bytes.
    recent: VecDeque<(Digest, Vec<u8>)>,
    /// How many bytes those turns have.
    bytes: usize,
}

impl Audience {
    /// The seat is told a turn.
    pub(crate) fn told(&mut self, turn: &Turn) {
        self.keep(canonical(turn));
    }

    fn keep(&mut self, bytes: Vec<u8>) {
        let before = self.view_hash;
        self.view_hash = next_view_hash(&before, &bytes);
        self.bytes += bytes.len();
        self.recent.push_back((before, bytes));
        while self.recent.len() > 1 && (self.recent.len() > RESUME_TURNS_MAX || self.bytes > RESUME_BYTES_MAX) {
            self.bytes -= self.recent.pop_front().map_or(0, |(_, bytes)| bytes.len());
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_bounded_in_turns_and_in_bytes() {
        let mut audience = Audience::default();
        (0..1_000).for_each(|_| audience.keep(vec![1; 16]));
        assert_eq!((audience.recent.len(), audience.bytes), (RESUME_TURNS_MAX, RESUME_TURNS_MAX * 16));
        (0..100).for_each(|_| audience.keep(vec![2; RESUME_BYTES_MAX / 8]));
        assert_eq!((audience.recent.len(), audience.bytes), (8, RESUME_BYTES_MAX));
        audience.keep(vec![3; 2 * RESUME_BYTES_MAX]);
        assert_eq!((audience.recent.len(), audience.bytes), (1, 2 * RESUME_BYTES_MAX), "the newest turn is kept");
    }
}
