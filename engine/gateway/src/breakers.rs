//! [`Breakers`]: a breaker for each (provider, model, key), and [`Permit`]s that give their pass back when they are dropped.

use crate::breaker::{Breaker, Outcome, Pass, Verdict};
use crate::failure::Failure;
use crate::lock::lock;
use crate::time::Moment;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// Breakers that are kept. Those that remember nothing go first.
pub const BREAKERS_MAX: usize = 256;

/// Who is asked, down to the key, by the name of where the key came from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TargetName {
    /// The provider's name in the profile.
    pub provider: String,
    /// The model's name.
    pub model: String,
    /// Where the key came from; empty without a key.
    pub key: String,
}

/// All breakers.
#[derive(Debug, Default)]
pub struct Breakers {
    all: Mutex<BTreeMap<TargetName, Breaker>>,
}

impl Breakers {
    /// Asks for leave to send.
    ///
    /// # Errors
    /// Until when the target is left alone.
    pub fn ask(self: &Arc<Self>, target: &TargetName, now: Moment) -> Result<Permit, Moment> {
        let mut all = lock(&self.all);
        if !all.contains_key(target) {
            make_room(&mut all, now);
        }
        match all.entry(target.clone()).or_default().ask(now) {
            Verdict::Go(pass) => {
                Ok(Permit { breakers: Arc::clone(self), target: target.clone(), pass: Some(pass), asked: now })
            }
            Verdict::Rest(until) => Err(until),
        }
    }

    /// The provider asked to be left alone until then.
    pub fn rest(&self, target: &TargetName, until: Moment, now: Moment) {
        if let Some(breaker) = lock(&self.all).get_mut(target) {
            breaker.rest(until, now);
        }
    }
}

/// Room for one more. The oldest that remembers nothing goes, otherwise the first.
fn make_room(all: &mut BTreeMap<TargetName, Breaker>, now: Moment) {
    if all.len() < BREAKERS_MAX {
        return;
    }
    let blank = all.iter().find(|(_, breaker)| breaker.is_blank(now)).map(|(name, _)| name.clone());
    if let Some(name) = blank.or_else(|| all.keys().next().cloned()) {
        all.remove(&name);
    }
}

/// The leave to send once. Dropped, it says nothing about the provider, and a trial becomes free again.
#[derive(Debug)]
pub struct Permit {
    breakers: Arc<Breakers>,
    target: TargetName,
    pass: Option<Pass>,
    asked: Moment,
}

impl Permit {
    /// It was answered.
    pub fn answered(mut self, now: Moment) {
        self.give_back(Outcome::Good, now);
    }

    /// It failed.
    pub fn failed(mut self, failure: &Failure, now: Moment) {
        let outcome = if failure.counts_against_provider() { Outcome::Bad } else { Outcome::Neither };
        self.give_back(outcome, now);
    }

    fn give_back(&mut self, outcome: Outcome, now: Moment) {
        let Some(pass) = self.pass.take() else { return };
        if let Some(breaker) = lock(&self.breakers.all).get_mut(&self.target) {
            breaker.ended(pass, outcome, now);
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.give_back(Outcome::Neither, self.asked);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::breaker::{OPEN_TIME, VOLUME_MIN};
    use std::time::Duration;

    fn target(key: &str) -> TargetName {
        TargetName { provider: "p".into(), model: "m".into(), key: key.into() }
    }

    fn at(seconds: u64) -> Moment {
        Moment(Duration::from_secs(seconds))
    }

    #[test]
    fn each_key_has_a_breaker_of_its_own() {
        let breakers = Arc::new(Breakers::default());
        for _ in 0..VOLUME_MIN {
            breakers.ask(&target("a"), at(0)).expect("it is closed").failed(&Failure::Unfinished, at(0));
        }
        assert!(breakers.ask(&target("a"), at(1)).is_err());
        assert!(breakers.ask(&target("b"), at(1)).is_ok());
    }

    #[test]
    fn a_dropped_permit_frees_the_trial() {
        let breakers = Arc::new(Breakers::default());
        for _ in 0..VOLUME_MIN {
            breakers.ask(&target("a"), at(0)).expect("it is closed").failed(&Failure::Unfinished, at(0));
        }
        let later = at(0).plus(OPEN_TIME);
        let trial = breakers.ask(&target("a"), later).expect("one may try");
        assert!(breakers.ask(&target("a"), later).is_err());
        drop(trial);
        breakers.ask(&target("a"), later).expect("the next may try").answered(later);
        assert!(breakers.ask(&target("a"), later).is_ok());
    }

    #[test]
    fn their_number_is_bounded() {
        let breakers = Arc::new(Breakers::default());
        for number in 0..2 * BREAKERS_MAX {
            drop(breakers.ask(&target(&number.to_string()), at(0)));
        }
        assert_eq!(lock(&breakers.all).len(), BREAKERS_MAX);
    }
}
