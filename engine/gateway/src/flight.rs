//! [`Flight`]: one question under way, and all who listen to it. Identical questions share one; when the last listener
//! goes, it is cancelled.

use crate::cache::CacheKey;
use crate::event::Finish;
use crate::failure::Failure;
use crate::lock::lock;
use crate::money::Nano;
use crate::request::ModelName;
use gesta_content::SanitizedText;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};
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
#[derive(Debug, Default)]
pub(crate) struct Flight {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    by: Option<ModelName>,
    pieces: Vec<SanitizedText>,
    bytes: usize,
    end: Option<Result<Done, Failure>>,
    listeners: usize,
    /// How many have ever listened: the number of the next.
    numbers: u64,
    /// Those who have heard everything so far, by number. Most questions have one listener, for whom this is the cheapest.
    waiting: Vec<(u64, Waker)>,
    task: Option<AbortHandle>,
}

impl Flight {
    pub fn new() -> Arc<Flight> {
        Arc::default()
    }

    /// One more who listens, from the beginning; nobody, if it was cancelled already.
    pub fn listen(self: &Arc<Self>) -> Option<Listener> {
        let mut state = lock(&self.state);
        if state.listeners == 0 && state.task.is_some() {
            return None;
        }
        state.listeners += 1;
        state.numbers += 1;
        Some(Listener { flight: Arc::clone(self), number: state.numbers, told_by: false, next_piece: 0 })
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
        wake(state);
        Ok(())
    }

    /// The end. Only the first counts.
    pub fn end(&self, end: Result<Done, Failure>) {
        let mut state = lock(&self.state);
        state.end.get_or_insert(end);
        wake(state);
    }
}

/// Wakes all who wait, when the state is free again for them.
fn wake(mut state: MutexGuard<'_, State>) {
    let waiting = std::mem::take(&mut state.waiting);
    drop(state);
    waiting.into_iter().for_each(|(_, waker)| waker.wake());
}

/// Somebody who listens to a question. Dropping it is cancelling; the provider's connection is closed when nobody else
/// listens.
#[derive(Debug)]
pub struct Listener {
    flight: Arc<Flight>,
    number: u64,
    told_by: bool,
    next_piece: usize,
}

impl Listener {
    /// The next that is told. After `Ended` it is told again. Cancel safe.
    pub async fn next(&mut self) -> Told {
        poll_fn(|context| self.poll(context)).await
    }

    /// How it has ended, if it has.
    pub(crate) fn end(&self) -> Option<Result<Done, Failure>> {
        lock(&self.flight.state).end.clone()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Told> {
        let mut state = lock(&self.flight.state);
        if let Some(by) = state.by.as_ref().filter(|_| !self.told_by) {
            self.told_by = true;
            return Poll::Ready(Told::By(by.clone()));
        }
        if let Some(piece) = state.pieces.get(self.next_piece) {
            self.next_piece += 1;
            return Poll::Ready(Told::Text(piece.clone()));
        }
        if let Some(end) = &state.end {
            return Poll::Ready(Told::Ended(end.clone()));
        }
        // Under the same lock as the look, so that nothing that is told in between is missed.
        match state.waiting.iter_mut().find(|(number, _)| *number == self.number) {
            Some((_, waker)) => waker.clone_from(context.waker()),
            None => state.waiting.push((self.number, context.waker().clone())),
        }
        Poll::Pending
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut state = lock(&self.flight.state);
        state.listeners -= 1;
        state.waiting.retain(|(number, _)| *number != self.number);
        if state.listeners == 0
            && state.end.is_none()
            && let Some(task) = &state.task
        {
            task.abort();
        }
    }
}
