//! What of an archive is larger than a save can keep: said by line, before anything of it is written.

use crate::tree::Told;
use crate::{BRANCHES_MAX, EVENT_BYTES_MAX, META_BYTES_MAX, UTTERANCE_CHARS_MAX};
use gesta_content::Digest;
use gesta_rules::{Event, canonical};
use std::collections::BTreeMap;

/// Most settings that an archive carries.
const META_MAX: usize = 256;
/// Longest key of a setting, in characters.
const KEY_CHARS_MAX: usize = 60;
/// Longest name of a branch, in characters: that of the tables.
const BRANCH_CHARS_MAX: usize = 64;

/// What is too large in the first line: the names of the branches, and what a program kept beside the chronicle.
pub(crate) fn of_header<'a>(
    branches: impl ExactSizeIterator<Item = &'a str>,
    meta: &BTreeMap<String, String>,
) -> Option<String> {
    if branches.len() as u64 > BRANCHES_MAX.unsigned_abs() {
        return Some(format!("a game has at most {BRANCHES_MAX} branches"));
    }
    let named = |name: &str| (1..=BRANCH_CHARS_MAX).contains(&name.chars().count());
    if !branches.into_iter().all(named) {
        return Some(format!("the name of a branch has 1 to {BRANCH_CHARS_MAX} characters"));
    }
    let fits = |(key, value): (&String, &String)| {
        (1..=KEY_CHARS_MAX).contains(&key.chars().count()) && value.len() <= META_BYTES_MAX
    };
    let most = format!("at most {META_MAX} settings are kept, {META_BYTES_MAX} bytes each");
    (meta.len() > META_MAX || !meta.iter().all(fits)).then_some(most)
}

/// What is too large in a command.
pub(crate) fn of_command(told: &Told) -> Option<String> {
    if told.utterance.as_ref().is_some_and(|text| text.chars().count() > UTTERANCE_CHARS_MAX) {
        return Some(format!("a player writes at most {UTTERANCE_CHARS_MAX} characters at once"));
    }
    let large = |(event, _): &(Event, Digest)| canonical(&event.body).len() > EVENT_BYTES_MAX;
    told.events.iter().any(large).then(|| format!("an event is larger than {EVENT_BYTES_MAX} bytes"))
}
