//! [`Cache`]: answers to exactly the same question. Nothing near enough: opposites are as like each other as paraphrases.
//! Bounded in bytes and entries; a second level may stand behind it.

use crate::event::{Finish, Usage};
use crate::origin::Base;
use crate::provider::{Call, Endpoint};
use crate::request::{Block, Extent, Limits, Message, Request, Role, Sampling, Schema};
use crate::time::jittered;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

/// Answers kept in memory.
pub const CACHE_ENTRIES_MAX: usize = 512;
/// Bytes of answers kept in memory.
pub const CACHE_BYTES_MAX: usize = 8 * 1024 * 1024;
/// How long an answer is kept.
pub const CACHE_TTL: Duration = Duration::from_secs(24 * 3_600);
/// How much that time is moved, so that not all of an evening is forgotten at once.
pub const CACHE_TTL_JITTER_PERMILLE: u32 = 100;

/// The hash of everything that an answer depends on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CacheKey(pub [u8; 32]);

impl fmt::Debug for CacheKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(blake3::Hash::from_bytes(self.0).to_hex().as_str())
    }
}

impl CacheKey {
    /// Of a call. All fields are named, so that a new one does not build before somebody has decided whether it matters.
    pub fn of(provider: &str, call: &Call) -> CacheKey {
        let Call { place, model, capabilities: _, sampling, request } = call;
        let Endpoint { wire, base, key: _, habit: _ } = place;
        // The patience of who asks changes no answer, and the model asked for is the one of the call.
        let Request { purpose, model: _, system, messages, schema, extent, limits: _, preset: _, variation } =
            request.as_ref();
        let Limits { output_tokens_max, patience: _ } = request.limits();
        let Sampling { temperature_percent, top_p_percent, min_p_percent, seed } = sampling;
        let mut hash = Hash::new();
        hash.text(provider).text(wire.name()).base(base).text(model);
        for number in [temperature_percent, top_p_percent, min_p_percent] {
            hash.number(number.map_or(u64::MAX, u64::from));
        }
        hash.number(u64::from(seed.is_some())).number(seed.unwrap_or(0));
        hash.text(purpose.name()).number(u64::from(output_tokens_max)).number(u64::from(*variation));
        hash.number(system.len() as u64);
        for Block { text, stays } in system {
            hash.text(text).number(u64::from(*stays));
        }
        hash.number(messages.len() as u64);
        for Message { role, text } in messages {
            hash.number(u64::from(*role == Role::Model)).text(text);
        }
        hash.number(u64::from(schema.is_some()));
        if let Some(Schema { name, json }) = schema {
            hash.text(name).text(&json.to_string());
        }
        if let Some(Extent { width, height }) = extent {
            hash.number(u64::from(*width)).number(u64::from(*height));
        }
        CacheKey(hash.0.finalize().into())
    }
}

/// Lengths stand before texts, so that no two questions are written alike.
struct Hash(blake3::Hasher);

impl Hash {
    fn new() -> Hash {
        let mut hasher = blake3::Hasher::new();
        hasher.update(b"gesta answer 1");
        Hash(hasher)
    }

    fn number(&mut self, number: u64) -> &mut Hash {
        self.0.update(&number.to_le_bytes());
        self
    }

    fn text(&mut self, text: &str) -> &mut Hash {
        self.number(text.len() as u64);
        self.0.update(text.as_bytes());
        self
    }

    fn base(&mut self, base: &Base) -> &mut Hash {
        self.text(&base.to_string())
    }
}

/// A whole answer, sanitized.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The text, or the JSON.
    pub text: String,
    /// What it cost when it was made.
    pub usage: Option<Usage>,
    /// Until when it may be given, in seconds since 1970.
    pub expires_unix_seconds: u64,
}

/// A slower memory behind the first, such as a file. It keeps no more than it has room for, and may forget anything.
pub trait SecondLevel: Send {
    /// What is stored under the key, expired or not.
    fn get(&mut self, key: &CacheKey) -> Option<Stored>;
    /// Stores an answer.
    fn put(&mut self, key: &CacheKey, stored: &Stored);
    /// Forgets an answer.
    fn remove(&mut self, key: &CacheKey);
}

/// The answers in memory, those used longest ago going first, and the second level.
#[derive(Default)]
pub struct Cache {
    entries: BTreeMap<CacheKey, (Stored, u64)>,
    /// Which was used when: the order in which they go.
    uses: BTreeMap<u64, CacheKey>,
    next_use: u64,
    bytes: usize,
    behind: Option<Box<dyn SecondLevel>>,
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache")
            .field("entries", &self.entries.len())
            .field("bytes", &self.bytes)
            .finish_non_exhaustive()
    }
}

impl Cache {
    /// With a second level or none.
    pub fn new(behind: Option<Box<dyn SecondLevel>>) -> Cache {
        Cache { behind, ..Cache::default() }
    }

    /// The answer under a key, if it has not expired.
    pub fn get(&mut self, key: &CacheKey, unix_seconds: u64) -> Option<Stored> {
        let found = match self.entries.get(key) {
            Some((stored, _)) => stored.clone(),
            None => self.behind.as_mut()?.get(key)?,
        };
        if found.expires_unix_seconds <= unix_seconds {
            self.remove(key);
            return None;
        }
        self.keep(key, found.clone());
        Some(found)
    }

    /// Stores an answer that came whole, for this session; whatever was cut, filtered or empty is not stored.
    pub fn put(
        &mut self,
        key: &CacheKey,
        text: &str,
        finish: Finish,
        usage: Option<Usage>,
        unix_seconds: u64,
        permille: u32,
    ) {
        let whole = match finish {
            Finish::Complete => !text.trim().is_empty(),
            Finish::Cut | Finish::Filtered => false,
        };
        if !whole {
            return;
        }
        let ttl = jittered(CACHE_TTL, CACHE_TTL_JITTER_PERMILLE, permille).as_secs();
        let stored = Stored { text: text.to_owned(), usage, expires_unix_seconds: unix_seconds.saturating_add(ttl) };
        self.keep(key, stored);
    }

    /// An answer was found to be true by whoever asked: only now it goes where other sessions find it.
    pub fn accept(&mut self, key: &CacheKey) {
        if let (Some(behind), Some((stored, _))) = (&mut self.behind, self.entries.get(key)) {
            behind.put(key, stored);
        }
    }

    /// Forgets an answer: it was rejected, or has expired.
    pub fn remove(&mut self, key: &CacheKey) {
        self.drop_entry(key);
        if let Some(behind) = &mut self.behind {
            behind.remove(key);
        }
    }

    fn keep(&mut self, key: &CacheKey, stored: Stored) {
        self.drop_entry(key);
        if stored.text.len() > CACHE_BYTES_MAX / 8 {
            return; // One answer does not drive out all others.
        }
        self.bytes += stored.text.len();
        self.uses.insert(self.next_use, *key);
        self.entries.insert(*key, (stored, self.next_use));
        self.next_use += 1;
        while self.entries.len() > CACHE_ENTRIES_MAX || self.bytes > CACHE_BYTES_MAX {
            let Some(oldest) = self.uses.values().next().copied() else { return };
            self.drop_entry(&oldest);
        }
    }

    fn drop_entry(&mut self, key: &CacheKey) {
        if let Some((stored, used)) = self.entries.remove(key) {
            self.bytes -= stored.text.len();
            self.uses.remove(&used);
        }
    }
}

#[cfg(test)]
#[path = "cache_tests.rs"]
mod tests;
