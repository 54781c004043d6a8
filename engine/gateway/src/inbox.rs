//! [`Inbox`]: what a gateway told, for a reader who comes when there is time. Texts that nobody has taken yet grow together,
//! so that it stays small however fast a model is.

use crate::flight::Told;
use crate::gateway::{Sink, TICKETS_MAX, Ticket};
use crate::lock::lock;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Things that wait for a reader: all that the open tickets can have said, and as much of closed ones. Whoever never
/// reads loses the oldest.
pub const INBOX_MAX: usize = TICKETS_MAX * 8;

/// An inbox. Cheap to clone; all clones are one.
#[derive(Clone, Debug, Default)]
pub struct Inbox {
    inner: Arc<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    waiting: Mutex<VecDeque<(Ticket, Told)>>,
    came: Condvar,
}

impl Inbox {
    /// The sink that fills it.
    pub fn sink(&self) -> Sink {
        let inbox = self.clone();
        Box::new(move |ticket, told| inbox.put(ticket, told))
    }

    /// The oldest, if there is any.
    pub fn take(&self) -> Option<(Ticket, Told)> {
        lock(&self.inner.waiting).pop_front()
    }

    /// The oldest, waiting so long for one.
    pub fn wait(&self, time: Duration) -> Option<(Ticket, Told)> {
        let waiting = lock(&self.inner.waiting);
        let empty = |told: &mut VecDeque<(Ticket, Told)>| told.is_empty();
        let (mut told, _) =
            self.inner.came.wait_timeout_while(waiting, time, empty).unwrap_or_else(PoisonError::into_inner);
        told.pop_front()
    }

    fn put(&self, ticket: Ticket, told: Told) {
        let mut waiting = lock(&self.inner.waiting);
        let last = waiting.iter_mut().rev().find(|(other, _)| *other == ticket);
        match (last, &told) {
            (Some((_, Told::Text(text))), Told::Text(more)) => text.append(more),
            _ => {
                if waiting.len() >= INBOX_MAX {
                    tracing::warn!("nobody reads what the gateway tells");
                    waiting.pop_front();
                }
                waiting.push_back((ticket, told));
            }
        }
        self.inner.came.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Failure;

    #[test]
    fn texts_of_a_ticket_grow_together_and_the_end_comes_last() {
        let inbox = Inbox::default();
        let sink = inbox.sink();
        for (ticket, text) in [(1, "The "), (2, "A"), (1, "rope"), (1, "."), (2, "b")] {
            sink(Ticket(ticket), Told::Text(text.into()));
        }
        sink(Ticket(1), Told::Ended(Err(Failure::Cancelled)));
        assert_eq!(inbox.take(), Some((Ticket(1), Told::Text("The rope.".into()))));
        assert_eq!(inbox.take(), Some((Ticket(2), Told::Text("Ab".into()))));
        assert_eq!(inbox.wait(Duration::ZERO), Some((Ticket(1), Told::Ended(Err(Failure::Cancelled)))));
        assert_eq!(inbox.wait(Duration::ZERO), None);
    }

    #[test]
    fn who_never_reads_loses_the_oldest() {
        let inbox = Inbox::default();
        let sink = inbox.sink();
        for number in 0..2 * INBOX_MAX as u64 {
            sink(Ticket(number), Told::Ended(Err(Failure::Cancelled)));
        }
        assert_eq!(lock(&inbox.inner.waiting).len(), INBOX_MAX);
        assert_eq!(inbox.take().map(|(ticket, _)| ticket), Some(Ticket(INBOX_MAX as u64)));
    }
}
