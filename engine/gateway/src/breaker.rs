//! [`Breaker`]: leaves a provider alone that failed lately. Plain state; time is an argument. [`crate::breakers`] has one
//! for each target.

use crate::time::Moment;
use std::collections::VecDeque;
use std::time::Duration;

/// Only what happened within this time counts.
pub const WINDOW: Duration = Duration::from_secs(120);
/// Fewer results than these say nothing.
pub const VOLUME_MIN: usize = 4;
/// This share of failures opens the breaker.
pub const FAILED_PERCENT: usize = 50;
/// How long it stays open before one request may try.
pub const OPEN_TIME: Duration = Duration::from_secs(30);
/// Results that are kept.
pub const RESULTS_MAX: usize = 64;
/// The longest rest that a provider can ask for.
pub const REST_MAX: Duration = Duration::from_secs(3_600);

/// What a breaker says to somebody who wants to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Send.
    Go(Pass),
    /// Leave it alone, until then or until the trial that is under way has ended.
    Rest(Moment),
}

/// The leave to send once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// One of many.
    Usual,
    /// The only one, to see whether all is well again.
    Trial,
}

/// How something that was sent ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was answered.
    Good,
    /// The provider is to blame.
    Bad,
    /// It says nothing: cancelled, or refused for our own fault.
    Neither,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Closed,
    Open { until: Moment },
    HalfOpen,
}

/// The memory of one target.
#[derive(Debug)]
pub struct Breaker {
    state: State,
    results: VecDeque<(Moment, bool)>,
    /// A trial is under way.
    trial: bool,
    rest_until: Moment,
}

impl Default for Breaker {
    fn default() -> Breaker {
        Breaker { state: State::Closed, results: VecDeque::new(), trial: false, rest_until: Moment::default() }
    }
}

impl Breaker {
    /// Asks for leave to send. Each pass is given back to [`Breaker::ended`].
    pub fn ask(&mut self, now: Moment) -> Verdict {
        if now < self.rest_until {
            return Verdict::Rest(self.rest_until);
        }
        match self.state {
            State::Closed => Verdict::Go(Pass::Usual),
            State::Open { until } if now < until => Verdict::Rest(until),
            State::HalfOpen if self.trial => Verdict::Rest(now),
            State::Open { .. } | State::HalfOpen => {
                self.state = State::HalfOpen;
                self.trial = true;
                Verdict::Go(Pass::Trial)
            }
        }
    }

    /// Something that was sent has ended.
    pub fn ended(&mut self, pass: Pass, outcome: Outcome, now: Moment) {
        match pass {
            Pass::Trial => {
                self.trial = false;
                self.tried(outcome, now);
            }
            // What was sent before it opened says nothing about now.
            Pass::Usual if self.state == State::Closed => self.count(outcome, now),
            Pass::Usual => {}
        }
    }

    /// The provider asked to be left alone.
    pub fn rest(&mut self, until: Moment, now: Moment) {
        self.rest_until = self.rest_until.max(until.min(now.plus(REST_MAX)));
    }

    /// Whether nothing is remembered, so that a new one would say the same.
    pub fn is_blank(&self, now: Moment) -> bool {
        let old = self.results.back().is_none_or(|(at, _)| now.since(*at) > WINDOW);
        self.state == State::Closed && old && now >= self.rest_until
    }

    fn tried(&mut self, outcome: Outcome, now: Moment) {
        match outcome {
            Outcome::Good => {
                self.state = State::Closed;
                self.results.clear();
            }
            Outcome::Bad => self.state = State::Open { until: now.plus(OPEN_TIME) },
            Outcome::Neither => {}
        }
    }

    fn count(&mut self, outcome: Outcome, now: Moment) {
        if outcome == Outcome::Neither {
            return;
        }
        self.results.retain(|(at, _)| now.since(*at) <= WINDOW);
        if self.results.len() == RESULTS_MAX {
            self.results.pop_front();
        }
        self.results.push_back((now, outcome == Outcome::Good));
        let failed = self.results.iter().filter(|(_, good)| !good).count();
        if self.results.len() >= VOLUME_MIN && failed * 100 >= self.results.len() * FAILED_PERCENT {
            self.state = State::Open { until: now.plus(OPEN_TIME) };
            self.results.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Moment {
        Moment(Duration::from_secs(seconds))
    }

    fn opened() -> Breaker {
        let mut breaker = Breaker::default();
        for second in 0..VOLUME_MIN as u64 {
            assert_eq!(breaker.ask(at(second)), Verdict::Go(Pass::Usual));
            breaker.ended(Pass::Usual, Outcome::Bad, at(second));
        }
        breaker
    }

    #[test]
    fn too_few_failures_say_nothing() {
        let mut breaker = Breaker::default();
        for second in 0..VOLUME_MIN as u64 - 1 {
            breaker.ended(Pass::Usual, Outcome::Bad, at(second));
        }
        assert_eq!(breaker.ask(at(9)), Verdict::Go(Pass::Usual));
    }

    #[test]
    fn failures_that_are_long_past_say_nothing() {
        let mut breaker = Breaker::default();
        for second in [0, 1, 2, 3 + WINDOW.as_secs()] {
            breaker.ended(Pass::Usual, Outcome::Bad, at(second));
        }
        assert_eq!(breaker.ask(at(200)), Verdict::Go(Pass::Usual));
    }

    #[test]
    fn enough_failures_open_it_for_a_while_and_then_one_may_try() {
        let mut breaker = opened();
        let until = at(3).plus(OPEN_TIME);
        assert_eq!(breaker.ask(at(4)), Verdict::Rest(until));
        assert_eq!(breaker.ask(until), Verdict::Go(Pass::Trial));
        assert!(matches!(breaker.ask(until), Verdict::Rest(_)), "only one may try");
        breaker.ended(Pass::Trial, Outcome::Good, until);
        assert_eq!(breaker.ask(until), Verdict::Go(Pass::Usual));
    }

    #[test]
    fn a_trial_that_fails_opens_it_again() {
        let mut breaker = opened();
        let until = at(3).plus(OPEN_TIME);
        assert_eq!(breaker.ask(until), Verdict::Go(Pass::Trial));
        breaker.ended(Pass::Trial, Outcome::Bad, until);
        assert_eq!(breaker.ask(until), Verdict::Rest(until.plus(OPEN_TIME)));
    }

    #[test]
    fn a_trial_that_was_dropped_leaves_the_next_one_free() {
        let mut breaker = opened();
        let until = at(3).plus(OPEN_TIME);
        assert_eq!(breaker.ask(until), Verdict::Go(Pass::Trial));
        breaker.ended(Pass::Trial, Outcome::Neither, until);
        assert_eq!(breaker.ask(until), Verdict::Go(Pass::Trial));
    }

    #[test]
    fn cancellations_and_our_own_faults_do_not_count() {
        let mut breaker = Breaker::default();
        for second in 0..20 {
            breaker.ended(Pass::Usual, Outcome::Neither, at(second));
        }
        assert_eq!(breaker.ask(at(20)), Verdict::Go(Pass::Usual));
        assert!(breaker.is_blank(at(20)));
    }

    #[test]
    fn what_was_sent_before_it_opened_neither_closes_it_nor_ends_a_trial() {
        let mut breaker = opened();
        let until = at(3).plus(OPEN_TIME);
        breaker.ended(Pass::Usual, Outcome::Good, at(5));
        assert_eq!(breaker.ask(at(6)), Verdict::Rest(until));
        assert_eq!(breaker.ask(until), Verdict::Go(Pass::Trial));
        breaker.ended(Pass::Usual, Outcome::Neither, until);
        assert!(matches!(breaker.ask(until), Verdict::Rest(_)));
    }

    #[test]
    fn a_rest_that_was_asked_for_is_kept_but_not_for_ever() {
        let mut breaker = Breaker::default();
        breaker.rest(at(90), at(0));
        assert_eq!(breaker.ask(at(89)), Verdict::Rest(at(90)));
        assert_eq!(breaker.ask(at(90)), Verdict::Go(Pass::Usual));
        breaker.rest(at(10_000_000), at(100));
        assert_eq!(breaker.ask(at(101)), Verdict::Rest(at(100).plus(REST_MAX)));
    }

    #[test]
    fn its_memory_is_bounded() {
        let mut breaker = Breaker::default();
        for _ in 0..10 * RESULTS_MAX {
            breaker.ended(Pass::Usual, Outcome::Good, at(1));
        }
        assert_eq!(breaker.results.len(), RESULTS_MAX);
    }
}
