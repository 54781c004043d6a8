//! [`Clock`] and [`Chance`]: the only ways in which time and randomness come in. All state machines take a [`Moment`].

use crate::provider::Answer;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A point of monotonic time: how long after the clock's beginning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub Duration);

impl Moment {
    /// So much later.
    pub fn plus(self, time: Duration) -> Moment {
        Moment(self.0.saturating_add(time))
    }

    /// How long ago the other was; nothing when it is yet to come.
    pub fn since(self, earlier: Moment) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

/// Tells the time and waits.
pub trait Clock: Send + Sync {
    /// Monotonic time, for limits and waits.
    fn now(&self) -> Moment;
    /// Seconds of the calendar since 1970 in UTC, for budgets and what is stored.
    fn unix_seconds(&self) -> u64;
    /// Ends when it is as late as that.
    fn sleep_until(&self, moment: Moment) -> Answer<()>;
}

/// The machine's clock, through tokio's timer: in a runtime whose time is paused it is a virtual one.
#[derive(Debug)]
pub struct SystemClock {
    start: tokio::time::Instant,
}

impl Default for SystemClock {
    fn default() -> SystemClock {
        SystemClock { start: tokio::time::Instant::now() }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        Moment(self.start.elapsed())
    }

    fn unix_seconds(&self) -> u64 {
        SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs())
    }

    fn sleep_until(&self, moment: Moment) -> Answer<()> {
        Box::pin(tokio::time::sleep_until(self.start + moment.0))
    }
}

/// Gives random numbers.
pub trait Chance: Send + Sync {
    /// From 0 to 1,000.
    fn permille(&self) -> u32;
}

/// The system's randomness; without it, always the middle.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    fn permille(&self) -> u32 {
        // The share that 65,536 leaves over of 1,001 does not matter for waits.
        getrandom::u32().map_or(500, |number| number % 1_001)
    }
}

/// A time moved by at most so many thousandths up or down: `permille` 0 is the shortest, 1,000 the longest.
pub(crate) fn jittered(time: Duration, range_permille: u32, permille: u32) -> Duration {
    let factor = 1_000 - range_permille + 2 * range_permille * permille.min(1_000) / 1_000;
    time * factor / 1_000
}

#[cfg(test)]
mod tests {
    use super::jittered;
    use std::time::Duration;

    #[test]
    fn jitter_keeps_to_its_range() {
        let second = Duration::from_secs(1);
        assert_eq!(jittered(second, 200, 0), Duration::from_millis(800));
        assert_eq!(jittered(second, 200, 500), second);
        assert_eq!(jittered(second, 200, 1_000), Duration::from_millis(1_200));
        assert_eq!(jittered(second, 200, u32::MAX), Duration::from_millis(1_200));
    }
}
