//! [`Retries`]: the one owner of all trying again. Three attempts in all, whoever is asked; one deadline.

use crate::failure::{Failure, Lateness};
use crate::time::{Moment, jittered};
use std::time::Duration;

/// Attempts in all, the first one and all fallbacks included.
pub const ATTEMPTS_MAX: u32 = 3;
/// The first wait before the same provider is asked again; each next is twice as long.
pub const BACKOFF_BASE: Duration = Duration::from_millis(500);
/// The longest wait that is our own choice.
pub const BACKOFF_CAP: Duration = Duration::from_secs(5);
/// How much a wait is moved, so that many clients do not come back at the same moment.
pub const BACKOFF_JITTER_PERMILLE: u32 = 200;

/// What to do after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Ask the same again at that time.
    Same(Moment),
    /// Ask the next one at once.
    Other,
    /// Give up: the failure is the answer.
    GiveUp,
}

/// Counts the attempts of one request.
#[derive(Clone, Copy, Debug)]
pub struct Retries {
    attempts: u32,
    waits: u32,
    deadline: Moment,
}

impl Retries {
    /// For a request that has to be answered until then.
    pub fn new(deadline: Moment) -> Retries {
        Retries { attempts: 0, waits: 0, deadline }
    }

    /// Counts an attempt that begins.
    pub fn begin(&mut self) {
        self.attempts += 1;
    }

    /// The end of all patience.
    pub fn deadline(&self) -> Moment {
        self.deadline
    }

    /// What to do after an attempt failed. `failed_here` is how often this target failed in this request, this time
    /// included; `others`: whether there is another that could be asked now; `permille` moves the wait, from 0 to 1,000.
    pub fn after(&mut self, failure: &Failure, failed_here: u32, others: bool, now: Moment, permille: u32) -> Next {
        if self.attempts >= ATTEMPTS_MAX || now >= self.deadline {
            return Next::GiveUp;
        }
        match reaction(failure) {
            Reaction::GiveUp => Next::GiveUp,
            Reaction::OtherOnly => other(others),
            _ if others && !matches!(reaction(failure), Reaction::SameFirst) => Next::Other,
            Reaction::SameFirst if others && failed_here > 1 => Next::Other,
            _ => self.wait(failure, others, now, permille),
        }
    }

    fn wait(&mut self, failure: &Failure, others: bool, now: Moment, permille: u32) -> Next {
        let own = (BACKOFF_BASE * 2_u32.saturating_pow(self.waits.min(8))).min(BACKOFF_CAP);
        let own = jittered(own, BACKOFF_JITTER_PERMILLE, permille);
        let asked = match failure {
            Failure::Limited { retry_after } | Failure::Busy { retry_after } => *retry_after,
            _ => None,
        };
        // Who says how long is not asked before; nobody else has to be waited for so long.
        if others && asked.is_some_and(|asked| asked > BACKOFF_CAP) {
            return Next::Other;
        }
        let moment = now.plus(asked.map_or(own, |asked| asked.max(own)));
        if moment >= self.deadline {
            return other(others);
        }
        self.waits += 1;
        Next::Same(moment)
    }
}

fn other(others: bool) -> Next {
    if others { Next::Other } else { Next::GiveUp }
}

enum Reaction {
    /// Nobody would answer otherwise.
    GiveUp,
    /// This key, model or address will not do in this request, another one may.
    OtherOnly,
    /// The next one at once, or the same after a wait.
    OtherFirst,
    /// The same after a wait; when it fails again, the next one.
    SameFirst,
}

fn reaction(failure: &Failure) -> Reaction {
    match failure {
        Failure::KeyRefused | Failure::NoCredit | Failure::Forbidden | Failure::Insecure => Reaction::OtherOnly,
        Failure::Broken { .. } | Failure::Busy { .. } => Reaction::SameFirst,
        Failure::Late(Lateness::Total) => Reaction::GiveUp,
        Failure::Unreachable
        | Failure::Late(_)
        | Failure::Limited { .. }
        | Failure::Unfinished
        | Failure::Malformed
        | Failure::TooLarge
        | Failure::Empty => Reaction::OtherFirst,
        Failure::NoSuchModel
        | Failure::TooLong
        | Failure::Refused { .. }
        | Failure::Cancelled
        | Failure::OverBudget(_)
        | Failure::Resting
        | Failure::NobodyToAsk
        | Failure::Full
        | Failure::Stopped => Reaction::GiveUp,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: u64) -> Moment {
        Moment(Duration::from_millis(millis))
    }

    fn after(failure: &Failure, failed_here: u32, others: bool) -> Next {
        let mut retries = Retries::new(at(60_000));
        retries.begin();
        retries.after(failure, failed_here, others, at(1_000), 500)
    }

    const BROKEN: Failure = Failure::Broken { status: 500 };

    #[test]
    fn a_refused_key_is_not_used_again_in_this_request() {
        for failure in [Failure::KeyRefused, Failure::NoCredit, Failure::Forbidden] {
            assert_eq!(after(&failure, 1, true), Next::Other, "{failure}");
            assert_eq!(after(&failure, 1, false), Next::GiveUp, "{failure}");
        }
    }

    #[test]
    fn other_four_hundreds_are_never_tried_again() {
        for failure in [Failure::NoSuchModel, Failure::TooLong, Failure::refused(400, ""), Failure::refused(422, "")] {
            assert_eq!(after(&failure, 1, true), Next::GiveUp, "{failure}");
        }
    }

    #[test]
    fn a_limit_rotates_or_waits_as_long_as_was_asked() {
        let limited = Failure::Limited { retry_after: Some(Duration::from_secs(7)) };
        assert_eq!(after(&limited, 1, true), Next::Other);
        assert_eq!(after(&limited, 1, false), Next::Same(at(8_000)));
        let unsaid = Failure::Limited { retry_after: None };
        assert_eq!(after(&unsaid, 1, false), Next::Same(at(1_500)));
        let long = Failure::Limited { retry_after: Some(Duration::from_secs(61)) };
        assert_eq!(after(&long, 1, false), Next::GiveUp);
    }

    #[test]
    fn a_broken_server_gets_one_more_chance_before_the_next_is_asked() {
        assert_eq!(after(&BROKEN, 1, true), Next::Same(at(1_500)));
        assert_eq!(after(&BROKEN, 2, true), Next::Other);
        assert_eq!(after(&BROKEN, 2, false), Next::Same(at(1_500)));
    }

    #[test]
    fn a_busy_server_that_asks_for_long_is_not_waited_for_where_there_is_another() {
        let busy = Failure::Busy { retry_after: Some(Duration::from_secs(20)) };
        assert_eq!(after(&busy, 1, true), Next::Other);
        assert_eq!(after(&busy, 1, false), Next::Same(at(21_000)));
    }

    #[test]
    fn nobody_home_means_the_next_at_once() {
        assert_eq!(after(&Failure::Unreachable, 1, true), Next::Other);
        assert_eq!(after(&Failure::Unreachable, 1, false), Next::Same(at(1_500)));
    }

    #[test]
    fn there_are_three_attempts_in_all() {
        let mut retries = Retries::new(at(60_000));
        retries.begin();
        assert_eq!(retries.after(&BROKEN, 1, true, at(0), 500), Next::Same(at(500)));
        retries.begin();
        assert_eq!(retries.after(&BROKEN, 2, true, at(600), 500), Next::Other);
        retries.begin();
        assert_eq!(retries.after(&Failure::Unreachable, 1, true, at(700), 500), Next::GiveUp);
    }

    #[test]
    fn waits_double_up_to_their_cap_and_are_jittered() {
        let mut retries = Retries::new(at(600_000));
        let mut waits = Vec::new();
        for permille in [500, 500, 500, 500, 500, 0, 1_000] {
            match retries.after(&BROKEN, 1, false, at(0), permille) {
                Next::Same(moment) => waits.push(moment.0.as_millis()),
                next => assert_eq!(next, Next::Same(at(0))),
            }
        }
        assert_eq!(waits, [500, 1_000, 2_000, 4_000, 5_000, 4_000, 6_000]);
    }

    #[test]
    fn nothing_is_tried_after_the_deadline() {
        let mut retries = Retries::new(at(1_000));
        retries.begin();
        assert_eq!(retries.after(&BROKEN, 1, false, at(700), 500), Next::GiveUp);
        assert_eq!(retries.after(&Failure::Unreachable, 1, true, at(1_000), 500), Next::GiveUp);
    }
}
