//! [`Flight`]: one question under way, and all who listen to it. Identical questions share one; when the last listener
//! goes, it is cancelled.

use crate::cache::CacheKey;
use crate::event::Finish;
use crate::failure::Failure;
use crate::lock::lock;
use crate::money::Nano;
use crate::request::ModelName;
use gesta_content::SanitizedText;
use std::sync::{Arc, Mutex};
use tokio::sync::watch;
use tokio::task::AbortHandle;

/// The longest answer that is told on, in bytes of text.
pub const TEXT_BYTES_MAX: usize = 64 * 1024;

/// What a listener hears. `Ended` is the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// Who answers; said once, before the first text.
    By(ModelName),
    /// A piece of the text, without anything that could harm a screen, but not checked against the game. For a request
    /// with a schema: the whole JSON, in one piece.
    Text(SanitizedText),
    /// The end. After a failure the text so far is incomplete.
    Ended(Result<Done, Failure>),
}

/// An answer that came whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Who answered.
    pub by: ModelName,
    /// Why it ended.
    pub finish: Finish,
    /// What it cost.
    pub cost: Nano,
    /// The provider did not say what was used: the cost is an estimate.
    pub estimated: bool,
    /// It was not asked for anew.
    pub from_cache: bool,
    /// Its place in the cache, for an answer that turns out to be unfit.
    pub key: CacheKey,
}

/// A question under way.
#[derive(Debug)]
pub(crate) struct Flight {
    state: Mutex<State>,
    changed: watch::Sender<()>,
}

#[derive(Debug, Default)]
struct State {
    by: Option<ModelName>,
    pieces: Vec<SanitizedText>,
    bytes: usize,
    end: Option<Result<Done, Failure>>,
    listeners: usize,
    task: Option<AbortHandle>,
}

impl Flight {
    pub fn new() -> Arc<Flight> {
        Arc::new(Flight { state: Mutex::default(), changed: watch::Sender::new(()) })
    }

    /// One more who listens, from the beginning; nobody, if it was cancelled already.
    pub fn listen(self: &Arc<Self>) -> Option<Listener> {
        let mut state = lock(&self.state);
        if state.listeners == 0 && state.task.is_some() {
            return None;
        }
        state.listeners += 1;
        Some(Listener { flight: Arc::clone(self), changed: self.changed.subscribe(), told_by: false, next_piece: 0 })
    }

    /// The task that is ended when nobody listens.
    pub fn carried_by(&self, task: AbortHandle) {
        lock(&self.state).task = Some(task);
    }

    /// Who answers.
    pub fn by(&self, by: ModelName) {
        lock(&self.state).by.get_or_insert(by);
    }

    /// A piece of the answer.
    ///
    /// # Errors
    /// [`Failure::TooLarge`] when more came than is told on.
    pub fn text(&self, piece: SanitizedText) -> Result<(), Failure> {
        let mut state = lock(&self.state);
        state.bytes += piece.len();
        if state.bytes > TEXT_BYTES_MAX {
            return Err(Failure::TooLarge);
        }
        state.pieces.push(piece);
        drop(state);
        self.changed.send_replace(());
        Ok(())
    }

    /// The end. Only the first counts.
    pub fn end(&self, end: Result<Done, Failure>) {
        lock(&self.state).end.get_or_insert(end);
        self.changed.send_replace(());
    }
}

/// Somebody who listens to a question. Dropping it is cancelling; the provider's connection is closed when nobody else
/// listens.
#[derive(Debug)]
pub struct Listener {
    flight: Arc<Flight>,
    changed: watch::Receiver<()>,
    told_by: bool,
    next_piece: usize,
}

impl Listener {
    /// The next that is told. After `Ended` it is told again. Cancel safe.
    pub async fn next(&mut self) -> Told {
        loop {
            self.changed.mark_unchanged();
            if let Some(told) = self.ready() {
                return told;
            }
            if self.changed.changed().await.is_err() {
                return Told::Ended(Err(Failure::Stopped));
            }
        }
    }

    /// How it has ended, if it has.
    pub(crate) fn end(&self) -> Option<Result<Done, Failure>> {
        lock(&self.flight.state).end.clone()
    }

    fn ready(&mut self) -> Option<Told> {
        let state = lock(&self.flight.state);
        if let Some(by) = state.by.as_ref().filter(|_| !self.told_by) {
            self.told_by = true;
            return Some(Told::By(by.clone()));
        }
        if let Some(piece) = state.pieces.get(self.next_piece) {
            self.next_piece += 1;
            return Some(Told::Text(piece.clone()));
        }
        state.end.clone().map(Told::Ended)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut state = lock(&self.flight.state);
        state.listeners -= 1;
        if state.listeners == 0
            && state.end.is_none()
            && let Some(task) = &state.task
        {
            task.abort();
        }
    }
}
