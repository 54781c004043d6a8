//! [`RequestIds`]: the ids of requests, from a seed that the binary draws once.

use gesta_content::Digest;
use gesta_table::CmdId;

/// Ids that never repeat within a run, and not between runs with different seeds.
#[derive(Debug)]
pub(crate) struct RequestIds {
    seed: [u8; 16],
    counter: u64,
}

impl RequestIds {
    /// The ids that follow from a seed.
    pub(crate) fn new(seed: [u8; 16]) -> RequestIds {
        RequestIds { seed, counter: 0 }
    }

    /// The first 16 bytes of `blake3(seed ‖ counter)`, the counter as 8 bytes, little end first.
    pub(crate) fn next(&mut self) -> CmdId {
        let digest = Digest::of(&[&self.seed, &self.counter.to_le_bytes()]);
        self.counter += 1;
        let mut id = [0; 16];
        id.copy_from_slice(&digest.0[..16]);
        CmdId(id)
    }
}
