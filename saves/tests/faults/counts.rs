//! How much is tried, and how it is told to `cargo xtask torture`.

/// How many crash states are made, of each session that makes them.
pub const CRASH_STATES: &str = "GESTA_CRASH_STATES";
/// How many turns a session has.
pub const TURNS: &str = "GESTA_FAULT_TURNS";
/// Of how many I/Os one is made to fail, each in a session of its own; 1 is every one.
pub const STRIDE: &str = "GESTA_FAULT_STRIDE";

/// The number in a variable of the environment, or the one for every day.
pub fn number(name: &str, everyday: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(everyday)
}

/// Says a row of the table: what was tried, how often, what came of it.
pub fn tell(what: &str, count: u64, came: &str) {
    println!("torture | {what} | {count} | {came}");
}
