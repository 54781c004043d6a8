//! Canonical bytes, and the hashes made of them: events' chain, World, fate.

use crate::event::Event;
use crate::world::World;
use gesta_content::Digest;
use serde::{Deserialize, Serialize};

/// Most events fit into this many bytes, so that a vector for one need not grow.
const EVENT_BYTES_USUAL: usize = 256;

/// Canonical bytes: postcard of plain structs and enums, maps in the order of their keys, no floats.
pub fn canonical<T: Serialize + ?Sized>(value: &T) -> Vec<u8> {
    // Writing into a growing vector cannot run out of room, and no canonical type has a length that is unknown.
    let bytes = Vec::with_capacity(EVENT_BYTES_USUAL);
    postcard::to_extend(value, bytes).expect("canonical types are always encodable")
}

/// Reads canonical bytes of a `T`, all of them.
///
/// # Errors
/// [`NotCanonical`] when the bytes are no `T`, or when bytes are left over.
pub fn from_canonical<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, NotCanonical> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Ok(value),
        Ok(_) | Err(_) => Err(NotCanonical),
    }
}

/// The bytes are not what they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the bytes are damaged or of another format")]
pub struct NotCanonical;

/// `blake3("gesta event 1" ‖ parent ‖ canonical(depth, seat, tick, body))`. The genesis has depth 0 and a parent of 32
/// zero bytes.
pub fn event_hash(parent: &Digest, depth: u64, event: &Event) -> Digest {
    Digest::of(&[b"gesta event 1", &parent.0, &canonical(&(depth, event.seat, event.tick, &event.body))])
}

/// `blake3("gesta fate 1" ‖ fate ‖ canonical(tick, body))`: what an event with consequence leaves for the dice.
pub fn next_fate(fate: &Digest, event: &Event) -> Digest {
    Digest::of(&[b"gesta fate 1", &fate.0, &canonical(&(event.tick, &event.body))])
}

/// `blake3("gesta world 1" ‖ canonical(world))`.
pub fn world_hash(world: &World) -> Digest {
    Digest::of(&[b"gesta world 1", &canonical(world)])
}

/// `blake3(previous ‖ bytes)`: the chain of what one seat was sent.
pub fn next_view_hash(previous: &Digest, bytes: &[u8]) -> Digest {
    Digest::of(&[&previous.0, bytes])
}
