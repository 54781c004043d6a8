//! [`Engine`]: the gateway for those who have a tokio runtime of their own: servers, and the thread behind
//! [`crate::Gateway`].

use crate::breakers::Breakers;
use crate::budget::{Budget, Cost, Spendings};
use crate::cache::{Cache, CacheKey, SecondLevel};
use crate::failure::Failure;
use crate::flight::{Flight, Listener};
use crate::lock::lock;
use crate::paint::{Painted, paint};
use crate::provider::Provider;
use crate::request::{Purpose, Request};
use crate::run::run;
use crate::setup::Setup;
use crate::time::{Chance, Clock};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// Questions under way at once.
pub const FLIGHTS_MAX: usize = 32;
/// The longest question, in bytes of text.
pub const REQUEST_BYTES_MAX: usize = 1024 * 1024;

/// What a gateway needs from outside.
pub struct Ports {
    /// Who answers.
    pub provider: Arc<dyn Provider>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Jitter.
    pub chance: Arc<dyn Chance>,
    /// What was spent over sessions.
    pub spendings: Box<dyn Spendings>,
    /// A second level of the cache, if there is one.
    pub answers: Option<Box<dyn SecondLevel>>,
}

/// What all questions share.
pub(crate) struct Core {
    pub provider: Arc<dyn Provider>,
    pub clock: Arc<dyn Clock>,
    pub chance: Arc<dyn Chance>,
    pub breakers: Arc<Breakers>,
    pub budget: Mutex<Budget>,
    pub spendings: Mutex<Box<dyn Spendings>>,
    pub cache: Mutex<Cache>,
    setup: Setup,
    flights: Mutex<BTreeMap<CacheKey, Arc<Flight>>>,
}

/// Asks models. Cheap to clone; all clones share one budget, one cache and the same breakers.
#[derive(Clone)]
pub struct Engine {
    core: Arc<Core>,
}

impl Engine {
    /// An engine with what was spent before.
    ///
    /// # Errors
    /// When what was spent cannot be read: a cap could be passed unseen.
    pub fn new(setup: Setup, ports: Ports) -> std::io::Result<Engine> {
        let Ports { provider, clock, chance, mut spendings, answers } = ports;
        let unix_seconds = clock.unix_seconds();
        let totals = spendings.totals(unix_seconds)?;
        let budget = Budget::new(setup.profile().caps, totals, unix_seconds);
        let core = Core {
            provider,
            clock,
            chance,
            breakers: Arc::default(),
            budget: Mutex::new(budget),
            spendings: Mutex::new(spendings),
            cache: Mutex::new(Cache::new(answers)),
            setup,
            flights: Mutex::default(),
        };
        Ok(Engine { core: Arc::new(core) })
    }

    /// Asks, or listens to whoever asked exactly the same and has no answer yet. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// [`Failure::NobodyToAsk`], [`Failure::KeyRefused`], [`Failure::TooLong`], [`Failure::Full`]: nothing was sent.
    pub fn ask(&self, request: Request) -> Result<Listener, Failure> {
        if request.purpose == Purpose::Image {
            return Err(Failure::NobodyToAsk); // A picture is no stream of text: `paint` asks for it.
        }
        if request.bytes() > REQUEST_BYTES_MAX {
            return Err(Failure::TooLong);
        }
        let targets = self.core.setup.targets(&self.core.setup.fitted(request))?;
        let first = targets.first().ok_or(Failure::NobodyToAsk)?;
        let key = CacheKey::of(&first.name.provider, &first.call);
        let mut flights = lock(&self.core.flights);
        if let Some(listener) = flights.get(&key).and_then(Flight::listen) {
            return Ok(listener);
        }
        if flights.len() >= FLIGHTS_MAX {
            return Err(Failure::Full);
        }
        let flight = Flight::new();
        let listener = flight.listen().ok_or(Failure::Stopped)?;
        flights.insert(key, Arc::clone(&flight));
        drop(flights);
        let landing = Landing { core: Arc::clone(&self.core), key, flight: Arc::clone(&flight) };
        let core = Arc::clone(&self.core);
        let task = tokio::spawn(async move {
            let end = run(&core, targets, key, &landing.flight).await;
            landing.end(end);
        });
        flight.carried_by(task.abort_handle());
        Ok(listener)
    }

    /// Asks for a picture. Must be called within a tokio runtime; whoever drops the future cancels.
    ///
    /// # Errors
    /// Why there is none, of whoever was asked last.
    pub async fn paint(&self, request: Request) -> Result<Painted, Failure> {
        if request.bytes() > REQUEST_BYTES_MAX {
            return Err(Failure::TooLong);
        }
        let targets = self.core.setup.targets(&self.core.setup.fitted(request))?;
        paint(&self.core, targets).await
    }

    /// Keeps an answer over sessions that turned out to be fit: [`crate::Done::key`].
    pub fn accept(&self, key: &CacheKey) {
        lock(&self.core.cache).accept(key);
    }

    /// Forgets an answer that turned out to be unfit: [`crate::Done::key`].
    pub fn reject(&self, key: &CacheKey) {
        lock(&self.core.cache).remove(key);
    }

    /// What was spent.
    pub fn cost(&self) -> Cost {
        lock(&self.core.budget).cost()
    }
}

/// Ends a flight, however its task ends: with an answer, cancelled, or with the runtime.
struct Landing {
    core: Arc<Core>,
    key: CacheKey,
    flight: Arc<Flight>,
}

impl Landing {
    fn end(self, end: Result<crate::flight::Done, Failure>) {
        self.leave();
        self.flight.end(end);
    }

    /// A later question of the same key may have its own flight already.
    fn leave(&self) {
        let mut flights = lock(&self.core.flights);
        if flights.get(&self.key).is_some_and(|flight| Arc::ptr_eq(flight, &self.flight)) {
            flights.remove(&self.key);
        }
    }
}

impl Drop for Landing {
    fn drop(&mut self) {
        self.leave();
        self.flight.end(Err(Failure::Cancelled));
    }
}

#[cfg(test)]
mod tests;
