//! [`Round`]: whom one question is put to next, and when; whatever is asked for.

use crate::engine::Core;
use crate::failure::{Failure, Lateness};
use crate::retry::{Next, Retries};
use crate::setup::Target;
use std::sync::Arc;

/// The state of one target in one question.
struct Candidate {
    target: Arc<Target>,
    /// Will not do in this question.
    dropped: bool,
    failed: u32,
}

impl Candidate {
    fn new(target: Target) -> Candidate {
        Candidate { target: Arc::new(target), dropped: false, failed: 0 }
    }

    fn is_fresh(&self) -> bool {
        !self.dropped && self.failed == 0
    }
}

/// Whether what failed at one will fail at the other: a server that is gone is gone for all its models and keys, a model
/// that is broken for all keys, and a key is nobody's but its own.
fn shares(failure: &Failure, one: &Target, other: &Target) -> bool {
    let (one, other) = (&one.name, &other.name);
    let provider = one.provider == other.provider;
    match failure {
        Failure::KeyRefused | Failure::NoCredit | Failure::Forbidden | Failure::Limited { .. } => one == other,
        Failure::Unreachable | Failure::Insecure | Failure::Late(Lateness::Connect) => provider,
        _ => provider && one.model == other.model,
    }
}

/// The targets of one question, and what became of each.
pub(crate) struct Round {
    candidates: Vec<Candidate>,
    /// Who is asked now.
    at: usize,
    /// Counts the attempts.
    pub retries: Retries,
    /// What is said when nobody is left.
    last: Failure,
}

impl Round {
    /// Patience is counted from now.
    ///
    /// # Errors
    /// [`Failure::NobodyToAsk`] without a target.
    pub fn new(core: &Core, targets: Vec<Target>) -> Result<Round, Failure> {
        let first = targets.first().ok_or(Failure::NobodyToAsk)?;
        let retries = Retries::new(core.clock.now().plus(first.call.request.limits().patience.total));
        let candidates = targets.into_iter().map(Candidate::new).collect();
        Ok(Round { candidates, at: 0, retries, last: Failure::Resting })
    }

    /// Who is asked: the same as before, or the next that was not dropped.
    ///
    /// # Errors
    /// When nobody is left, why the last one gave nothing.
    pub fn next(&mut self) -> Result<Arc<Target>, Failure> {
        let count = self.candidates.len();
        let left = (0..count).map(|step| (self.at + step) % count).find(|at| !self.candidates[*at].dropped);
        self.at = left.ok_or_else(|| self.last.clone())?;
        Ok(Arc::clone(&self.candidates[self.at].target))
    }

    /// Nothing was sent.
    pub fn not_now(&mut self, failure: Failure) {
        self.candidates[self.at].dropped = true;
        // What was heard from somebody says more than that another was not asked.
        if self.last == Failure::Resting {
            self.last = failure;
        }
    }

    /// It failed. Returns when the next can be asked.
    ///
    /// # Errors
    /// The failure, when nobody else is asked.
    pub async fn failed(&mut self, core: &Core, failure: Failure) -> Result<(), Failure> {
        let failed = &mut self.candidates[self.at];
        tracing::debug!(target = ?failed.target.name, code = failure.code(), "no answer");
        failed.failed += 1;
        let (failed_here, target) = (failed.failed, Arc::clone(&failed.target));
        let others = self.candidates.iter().any(|one| one.is_fresh() && !shares(&failure, &one.target, &target));
        let next = self.retries.after(&failure, failed_here, others, core.clock.now(), core.chance.permille());
        match next {
            Next::GiveUp => return Err(failure),
            Next::Other => {
                for one in self.candidates.iter_mut().filter(|one| shares(&failure, &one.target, &target)) {
                    one.dropped = true;
                }
            }
            Next::Same(moment) => core.clock.sleep_until(moment).await,
        }
        self.last = failure;
        Ok(())
    }
}
