//! [`Gateway`]: the gateway for those without async: a thread of its own, tickets, and what is told to a function. It is
//! only started when a profile is in use: with the built-in narrator there is no thread and no socket.

use crate::budget::Cost;
use crate::cache::CacheKey;
use crate::engine::{Engine, Ports};
use crate::failure::Failure;
use crate::flight::Told;
use crate::lock::lock;
use crate::request::Request;
use crate::setup::Setup;
use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use tokio::sync::{Notify, mpsc};

/// Tickets that are open at once.
pub const TICKETS_MAX: usize = 64;

/// A request that was begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

/// Is told everything, on the gateway's thread. It must not wait: whoever waits there holds up every answer. An
/// [`crate::Inbox`] makes one.
pub type Sink = Box<dyn Fn(Ticket, Told) + Send + Sync>;

/// Open tickets, and how each is cancelled.
type Open = Arc<Mutex<BTreeMap<Ticket, Arc<Notify>>>>;

/// A gateway on a thread of its own. Dropping it cancels everything; nothing is told after that.
pub struct Gateway {
    engine: Engine,
    begin: Option<mpsc::Sender<(Ticket, Request)>>,
    open: Open,
    next: AtomicU64,
    thread: Option<JoinHandle<()>>,
}

impl Gateway {
    /// Starts the thread. No connection is made before the first request.
    ///
    /// # Errors
    /// When what was spent before cannot be read, or the system gives no thread.
    pub fn start(setup: Setup, ports: Ports, sink: Sink) -> io::Result<Gateway> {
        let engine = Engine::new(setup, ports)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (begin, begun) = mpsc::channel(TICKETS_MAX);
        let open = Open::default();
        let served = Served { engine: engine.clone(), open: Arc::clone(&open), sink: sink.into() };
        let thread = std::thread::Builder::new().name("gesta-gateway".to_owned()).spawn(move || {
            runtime.block_on(serve(served, begun));
            // A name that is still looked up would otherwise hold up the end of the game until the system gives up.
            runtime.shutdown_background();
        })?;
        Ok(Gateway { engine, begin: Some(begin), open, next: AtomicU64::new(1), thread: Some(thread) })
    }

    /// Begins a request. What comes of it is told to the sink, `Ended` last, whatever happens.
    ///
    /// # Errors
    /// [`Failure::Full`] with [`TICKETS_MAX`] tickets open; [`Failure::Stopped`] when the thread is gone.
    pub fn begin(&self, request: Request) -> Result<Ticket, Failure> {
        let sender = self.begin.as_ref().ok_or(Failure::Stopped)?;
        let mut open = lock(&self.open);
        if open.len() >= TICKETS_MAX {
            return Err(Failure::Full);
        }
        let ticket = Ticket(self.next.fetch_add(1, Ordering::Relaxed));
        sender.try_send((ticket, request)).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => Failure::Full,
            mpsc::error::TrySendError::Closed(_) => Failure::Stopped,
        })?;
        open.insert(ticket, Arc::default());
        Ok(ticket)
    }

    /// Cancels: the connection is closed at once, and `Ended(Err(Cancelled))` is told unless the end came first. An old
    /// ticket does nothing.
    pub fn cancel(&self, ticket: Ticket) {
        if let Some(cancel) = lock(&self.open).get(&ticket) {
            cancel.notify_one();
        }
    }

    /// Keeps an answer over sessions that turned out to be fit: [`crate::Done::key`].
    pub fn accept(&self, key: &CacheKey) {
        self.engine.accept(key);
    }

    /// Forgets an answer that turned out to be unfit: [`crate::Done::key`].
    pub fn reject(&self, key: &CacheKey) {
        self.engine.reject(key);
    }

    /// What was spent.
    pub fn cost(&self) -> Cost {
        self.engine.cost()
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        self.begin = None;
        if let Some(thread) = self.thread.take() {
            // Whoever drops it on its own thread, from the sink, cannot wait for it.
            if thread.thread().id() != std::thread::current().id() {
                let _ = thread.join();
            }
        }
    }
}

/// What the thread has.
#[derive(Clone)]
struct Served {
    engine: Engine,
    open: Open,
    sink: Arc<dyn Fn(Ticket, Told) + Send + Sync>,
}

/// Begins what is asked for until nobody can ask any more; then the runtime ends, and with it what is under way.
async fn serve(served: Served, mut begun: mpsc::Receiver<(Ticket, Request)>) {
    while let Some((ticket, request)) = begun.recv().await {
        let cancel = lock(&served.open).get(&ticket).cloned().unwrap_or_default();
        let closing = Closing { open: Arc::clone(&served.open), ticket };
        tokio::spawn(tell(served.clone(), closing, request, cancel));
    }
}

async fn tell(served: Served, closing: Closing, request: Request, cancel: Arc<Notify>) {
    let ticket = closing.ticket;
    let mut listener = match served.engine.ask(request) {
        Ok(listener) => listener,
        Err(failure) => return closing.end(&served, Err(failure)),
    };
    loop {
        let told = tokio::select! {
            biased;
            () = cancel.notified() => {
                // An answer that was kept meanwhile is told of, so that it can be rejected.
                let end = listener.end().unwrap_or(Err(Failure::Cancelled));
                drop(listener);
                return closing.end(&served, end);
            }
            told = listener.next() => told,
        };
        match told {
            Told::Ended(end) => return closing.end(&served, end),
            told => (served.sink)(ticket, told),
        }
    }
}

/// Closes a ticket, however its task ends.
struct Closing {
    open: Open,
    ticket: Ticket,
}

impl Closing {
    /// Closes it before the end is told, so that whoever hears of it can begin the next.
    fn end(self, served: &Served, end: Result<crate::flight::Done, Failure>) {
        let ticket = self.ticket;
        drop(self);
        (served.sink)(ticket, Told::Ended(end));
    }
}

impl Drop for Closing {
    fn drop(&mut self) {
        lock(&self.open).remove(&self.ticket);
    }
}

#[cfg(test)]
mod tests;
