//! The loop of a link's thread: connect, play, lose, wait, connect again.

use super::backoff::Backoff;
use super::connection::{self, End, Seated};
use super::{Closed, Follower, Join, LinkEvent, Lost};
use gesta_table::Request;
use quinn::Endpoint;
use std::sync::mpsc::SyncSender;
use tokio::sync::{mpsc, oneshot};

/// Where events go.
pub(super) struct Out {
    events: SyncSender<LinkEvent>,
    waker: Box<dyn Fn() + Send + Sync>,
}

impl Out {
    /// Tells the front end; `false` when it is gone. Blocks while it is too far behind, which only delays this link.
    pub(super) fn tell(&self, event: LinkEvent) -> bool {
        let told = self.events.send(event).is_ok();
        (self.waker)();
        told
    }
}

pub(super) async fn run(
    join: Join,
    mut asked: mpsc::Receiver<Request>,
    events: SyncSender<LinkEvent>,
    mut stopped: oneshot::Receiver<()>,
) {
    let Join { link, identity, player, content, known, waker } = join;
    let out = Out { events, waker };
    let target = connection::Target { link, identity, player, content };
    let mut line = Line { follower: Follower::at(known), ..Line::default() };
    // The sender of `stopped` is never used: it ends when the front end drops the link.
    tokio::select! {
        _ = &mut stopped => {}
        () = line.again_and_again(&target, &mut asked, &out) => {}
    }
    if let Some(endpoint) = &line.endpoint {
        connection::wait_for_goodbye(endpoint).await;
    }
}

/// What outlives a connection.
#[derive(Default)]
struct Line {
    follower: Follower,
    backoff: Backoff,
    was_joined: bool,
    is_lost: bool,
    endpoint: Option<Endpoint>,
}

impl Line {
    async fn again_and_again(&mut self, target: &connection::Target, asked: &mut mpsc::Receiver<Request>, out: &Out) {
        loop {
            match self.once(target, asked, out).await {
                End::Lost(why) => {
                    if !std::mem::replace(&mut self.is_lost, true) && !out.tell(LinkEvent::Lost(why)) {
                        return;
                    }
                }
                End::Closed(why) => {
                    out.tell(LinkEvent::Closed(why));
                    return;
                }
                End::Dropped => return,
            }
            tokio::time::sleep(self.backoff.next()).await;
        }
    }

    async fn once(&mut self, target: &connection::Target, asked: &mut mpsc::Receiver<Request>, out: &Out) -> End {
        let seated = match connection::connect(target).await {
            Ok(seated) => seated,
            Err(end) => return end,
        };
        if !self.greet(&seated, out) {
            return End::Dropped;
        }
        self.endpoint = Some(seated.endpoint());
        self.backoff.reset();
        connection::play(seated, &mut self.follower, asked, out).await
    }

    /// Says that we are in, or back; `false` when nobody listens any more.
    fn greet(&mut self, seated: &Seated, out: &Out) -> bool {
        let was_lost = std::mem::replace(&mut self.is_lost, false);
        if !std::mem::replace(&mut self.was_joined, true) {
            return out.tell(LinkEvent::Joined(seated.joined.clone()));
        }
        !was_lost || out.tell(LinkEvent::Back)
    }
}

/// Kinds of ends, from what was seen of the connection.
pub(super) fn end_of(error: &quinn::ConnectionError) -> End {
    use crate::close::CloseCode as Code;
    let text = error.to_string();
    match (error, Code::from_error(error)) {
        (_, Some(Code::Replaced)) => End::Closed(Closed::Replaced),
        (_, Some(Code::Stopping)) => End::Lost(Lost::Stopping),
        (_, Some(Code::Done | Code::TooFarBehind | Code::TooMany | Code::AuthSlow | Code::FrameSlow)) => {
            End::Lost(Lost::Connection { text })
        }
        (_, Some(_)) | (quinn::ConnectionError::VersionMismatch, None) => End::Closed(Closed::Protocol { text }),
        (_, None) => End::Lost(Lost::Connection { text }),
    }
}
