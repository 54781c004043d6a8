//! Randomness of the system: for ids of requests and for seeds of dice. Nothing else in the client rolls.

use crate::failure::Failure;
use gesta_rules::DiceSeed;

/// Fills `bytes`.
///
/// # Errors
/// When the system gives none.
pub fn fill(bytes: &mut [u8]) -> Result<(), Failure> {
    getrandom::fill(bytes).map_err(|error| {
        Failure::work(
            format!("The system gives no randomness: {error}."),
            "Try again; restart the machine if this stays.",
        )
    })
}

/// The seeds of a new game: the dice, and generated places. The same `number` gives the same seeds.
///
/// # Errors
/// As [`fill`].
pub fn seeds(number: Option<u64>) -> Result<(DiceSeed, u64), Failure> {
    if let Some(number) = number {
        return Ok((DiceSeed::from_number(number), number));
    }
    let (mut dice, mut map) = ([0; 32], [0; 8]);
    fill(&mut dice)?;
    fill(&mut map)?;
    Ok((DiceSeed(dice), u64::from_le_bytes(map)))
}

/// Wall time in milliseconds since 1970; for people only.
pub fn now_ms() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.ok().and_then(|since| i64::try_from(since.as_millis()).ok()).unwrap_or(0)
}
