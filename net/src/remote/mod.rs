//! [`RemoteLink`]: what a front end holds of a table on a server. Runs on a thread of its own, connects again by itself,
//! and resumes where it was. What it remembers for that is a [`Follower`]; one connection is [`connection`].

mod backoff;
mod connection;
mod follow;
mod worker;

pub use follow::{Follow, Follower};

use crate::identity::{Identity, KeyHash};
use crate::invite::{InviteLink, LinkError};
use crate::wire::{ContentTag, Refuse};
use gesta_content::Digest;
use gesta_rules::SeatId;
use gesta_table::{Request, Update};
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::JoinHandle;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, oneshot};

/// Most requests that wait to be sent.
const REQUESTS_MAX: usize = 64;
/// Most events that wait to be read by the front end; then the server has to wait, too.
const EVENTS_MAX: usize = 1_024;

/// What it takes to join.
pub struct Join {
    /// Where to.
    pub link: InviteLink,
    /// The device's key.
    pub identity: Identity,
    /// What the player wants to be called.
    pub player: String,
    /// What is played with here.
    pub content: ContentTag,
    /// Where the seat's view chain stood when this device was last here: only what was missed since is sent then, where the
    /// server still has it. `None`: everything is sent anew.
    pub known: Option<Digest>,
    /// Called after each new event, from another thread; must return at once.
    pub waker: Box<dyn Fn() + Send + Sync>,
}

impl std::fmt::Debug for Join {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Not the link: it may hold an invite.
        f.debug_struct("Join").field("identity", &self.identity).field("player", &self.player).finish_non_exhaustive()
    }
}

/// Why joining did not even begin.
#[derive(Debug, thiserror::Error)]
pub enum JoinError {
    /// The link cannot be used.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// No thread could be started.
    #[error("no thread could be started: {0}")]
    Thread(#[from] std::io::Error),
}

/// What a link tells its front end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkEvent {
    /// The server let us in, for the first time. Updates follow.
    Joined(Joined),
    /// From the table.
    Update(Update),
    /// There is no connection; the link tries again by itself. Said once for each loss.
    Lost(Lost),
    /// The connection is back. What was missed follows.
    Back,
    /// The link has ended for good. Nothing follows.
    Closed(Closed),
}

/// Where we sit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The realm.
    pub realm: String,
    /// What we are called there.
    pub player: String,
    /// Our seat.
    pub seat: SeatId,
    /// Version of the server's game.
    pub game: String,
    /// The server's texts differ from ours. Nothing breaks by it.
    pub presentation_differs: bool,
}

/// Why there is no connection at the moment. `text` is for logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// The host's name has no address.
    NoAddress {
        /// Which host.
        host: String,
    },
    /// Nobody answers there.
    NoAnswer {
        /// What was seen.
        text: String,
    },
    /// The connection broke.
    Connection {
        /// What was seen.
        text: String,
    },
    /// The server said that it is stopping.
    Stopping,
}

/// Why a link has ended for good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closed {
    /// The server has another key than the link says. Nothing was sent to it.
    WrongKey {
        /// What the link says.
        pinned: KeyHash,
        /// What was shown.
        shown: KeyHash,
    },
    /// The server does not let us in.
    Refused(Refuse),
    /// The same player joined from elsewhere.
    Replaced,
    /// The server has no seat for us.
    NoSeat,
    /// One side did not understand the other.
    Protocol {
        /// What was seen.
        text: String,
    },
    /// No connection can be made from here at all.
    Here {
        /// What was seen.
        text: String,
    },
}

/// Why a request was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Too many requests wait already.
    #[error("too many requests wait for the server")]
    Busy,
    /// The link has ended.
    #[error("the link has ended")]
    Closed,
}

/// What a front end holds of a table on a server. Dropping it ends its thread soon; [`RemoteLink::leave`] also waits until
/// the server was told.
#[derive(Debug)]
pub struct RemoteLink {
    /// What the link tells. Ends after [`LinkEvent::Closed`].
    pub updates: Receiver<LinkEvent>,
    requests: mpsc::Sender<Request>,
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

impl RemoteLink {
    /// Asks something of the table. What is not answered when the connection breaks is asked again after it is back;
    /// by its id it is done only once.
    ///
    /// # Errors
    /// [`SendError`].
    pub fn send(&self, request: Request) -> Result<(), SendError> {
        self.requests.try_send(request).map_err(|error| match error {
            TrySendError::Full(_) => SendError::Busy,
            TrySendError::Closed(_) => SendError::Closed,
        })
    }

    /// Says goodbye to the server, for which it waits half a second at most.
    pub fn leave(self) {
        let RemoteLink { updates, requests, stop, thread } = self;
        // The thread may be waiting to put an event into the channel, so that goes first.
        drop((updates, requests, stop));
        // A panic of that thread was printed by itself; there is nothing left to end.
        let _ = thread.join();
    }
}

/// Joins a table. Returns at once; the first event tells how it went.
///
/// # Errors
/// [`JoinError`].
pub fn join(join: Join) -> Result<RemoteLink, JoinError> {
    join.link.check()?;
    let (requests, asked) = mpsc::channel(REQUESTS_MAX);
    let (events, updates) = sync_channel(EVENTS_MAX);
    let (stop, stopped) = oneshot::channel();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let work = move || runtime.block_on(worker::run(join, asked, events, stopped));
    let thread = std::thread::Builder::new().name("gesta-link".to_owned()).spawn(work)?;
    Ok(RemoteLink { updates, requests, stop, thread })
}
