//! [`Held`]: money that is held for one attempt. It is settled or released; dropped in the midst, the estimate is charged,
//! since a provider may have worked for nobody.

use crate::budget::Charge;
use crate::engine::Core;
use crate::event::Usage;
use crate::failure::Span;
use crate::lock::lock;
use crate::money::Nano;
use crate::setup::Target;
use std::sync::Arc;

/// Held money.
pub(crate) struct Held {
    core: Arc<Core>,
    target: Arc<Target>,
    estimate: Nano,
    open: bool,
}

impl Held {
    /// Holds what an attempt may cost.
    ///
    /// # Errors
    /// The span whose cap would be passed.
    pub fn reserve(core: &Arc<Core>, target: &Arc<Target>) -> Result<Held, Span> {
        let estimate = target.price.estimate(&target.call.request);
        lock(&core.budget).reserve(estimate, core.clock.unix_seconds())?;
        Ok(Held { core: Arc::clone(core), target: Arc::clone(target), estimate, open: true })
    }

    /// Nothing was used.
    pub fn release(mut self) {
        self.open = false;
        lock(&self.core.budget).release(self.estimate);
    }

    /// Pays for what was used, or the estimate where nobody said. Gives the cost, and whether it is the estimate.
    pub fn settle(mut self, usage: Option<Usage>) -> (Nano, bool) {
        self.pay(usage)
    }

    /// Pays the estimate, which is the price: a picture has no other.
    pub fn settle_whole(mut self) -> Nano {
        let cost = self.estimate;
        self.pay_as(cost, None, false);
        cost
    }

    fn pay(&mut self, usage: Option<Usage>) -> (Nano, bool) {
        let cost = usage.map_or(self.estimate, |usage| self.target.price.of(&usage));
        let estimated = usage.is_none() && cost > Nano(0);
        self.pay_as(cost, usage, estimated)
    }

    fn pay_as(&mut self, cost: Nano, usage: Option<Usage>, estimated: bool) -> (Nano, bool) {
        if !std::mem::take(&mut self.open) {
            return (Nano(0), false);
        }
        let core = &self.core;
        let unix_seconds = core.clock.unix_seconds();
        lock(&core.budget).settle(self.estimate, cost, estimated, unix_seconds);
        if cost > Nano(0) {
            let by = self.target.model();
            let purpose = self.target.call.request.purpose;
            let charge = Charge { unix_seconds, by, purpose, usage, cost, estimated };
            match lock(&core.spendings).charge(&charge) {
                Ok(totals) => lock(&core.budget).learn(totals),
                Err(error) => tracing::warn!(%error, "what a model cost could not be kept"),
            }
        }
        (cost, estimated)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.pay(None);
    }
}
