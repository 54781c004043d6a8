//! The task that owns the table: it decides, hands what was decided to the writer, and on its answer applies and
//! publishes. One proposal is in flight at a time; what comes meanwhile waits in order.

mod audience;
mod flight;

use crate::config::Patience;
use crate::writer::{ToWriter, now_ms};
use audience::Guests;
use flight::{Cause, Flight, Landed};
use gesta_content::Digest;
use gesta_rules::{SeatId, SeatKind, SystemCommand};
use gesta_saves::{ChronicleId, SNAPSHOT_EVERY};
use gesta_table::{CmdId, LogError, Proposal, Receipt, Refusal, Request, Stored, Table, Trouble, Update};
use quinn::Connection;
use std::collections::VecDeque;
use tokio::sync::{OwnedSemaphorePermit, mpsc, oneshot};
use tokio::time::Instant;

pub(crate) use audience::{GuestId, OUTBOX_MAX};

/// What the shard is told.
#[derive(Debug)]
pub(crate) enum ToShard {
    /// Somebody may sit here from now on; answered when that is durable.
    Sit { command: SystemCommand, seat: SeatId, answer: oneshot::Sender<bool> },
    /// Somebody sits down and listens.
    Attach { seat: SeatId, guest: GuestId, connection: Connection, outbox: mpsc::Sender<Update> },
    /// Somebody is gone.
    Detach { seat: SeatId, guest: GuestId },
    /// Somebody asks something. The permit is given back when it is answered.
    Ask { seat: SeatId, guest: GuestId, request: Box<Request>, permit: OwnedSemaphorePermit },
    /// No more; answered when nothing is in flight.
    Stop { answer: oneshot::Sender<()> },
}

/// What waits for its turn.
enum Work {
    Request {
        seat: SeatId,
        guest: GuestId,
        request: Box<Request>,
        _permit: OwnedSemaphorePermit,
    },
    Sit {
        command: SystemCommand,
        seat: SeatId,
        answer: oneshot::Sender<bool>,
    },
    /// Whether somebody is here has changed, or may have.
    Presence(SeatId),
    Lapse(u32),
}

/// One table and its guests.
pub(crate) struct Shard {
    table: Table,
    chronicle: ChronicleId,
    writer: mpsc::Sender<ToWriter>,
    guests: Guests,
    patience: Patience,
    waiting: VecDeque<Work>,
    flight: Option<Flight>,
    /// The party decision that waits, and until when.
    lapse: Option<(u32, Instant)>,
    /// How deep the table was when its world was kept last.
    snapshot_depth: u64,
    /// When those who did not come back are away.
    returns: Option<Instant>,
    stop: Option<oneshot::Sender<()>>,
}

impl Shard {
    pub(crate) fn new(
        table: Table,
        chronicle: ChronicleId,
        writer: mpsc::Sender<ToWriter>,
        patience: Patience,
    ) -> Shard {
        let mut shard = Shard {
            // What lies before the start was kept by opening.
            snapshot_depth: table.head().depth,
            table,
            chronicle,
            writer,
            guests: Guests::default(),
            patience,
            waiting: VecDeque::new(),
            flight: None,
            lapse: None,
            returns: Some(Instant::now() + patience.come_back),
            stop: None,
        };
        shard.watch_proposal();
        shard
    }

    /// Runs until it is stopped, or until nobody can talk to it any more.
    pub(crate) async fn run(mut self, mut inbox: mpsc::Receiver<ToShard>) {
        loop {
            while self.flight.is_none() && self.stop.is_none() {
                let Some(work) = self.waiting.pop_front() else { break };
                self.begin(work).await;
            }
            if self.flight.is_none()
                && let Some(stop) = self.stop.take()
            {
                // Who asked may have given up waiting.
                let _ = stop.send(());
                return;
            }
            let timer = self.lapse.map(|(_, at)| at).into_iter().chain(self.returns).min();
            tokio::select! {
                biased;
                landed = flight::land(&mut self.flight) => self.landed(landed),
                message = inbox.recv() => match message {
                    Some(message) => self.hear(message),
                    None => return,
                },
                () = sleep_until(timer) => self.ring(),
            }
        }
    }

    fn hear(&mut self, message: ToShard) {
        match message {
            ToShard::Sit { command, seat, answer } => self.waiting.push_back(Work::Sit { command, seat, answer }),
            ToShard::Attach { seat, guest, connection, outbox } => self.guests.attach(seat, guest, connection, outbox),
            ToShard::Detach { seat, guest } => {
                if self.guests.detach(seat, guest) {
                    self.waiting.push_back(Work::Presence(seat));
                }
            }
            ToShard::Ask { seat, guest, request, permit } => {
                self.waiting.push_back(Work::Request { seat, guest, request, _permit: permit });
            }
            ToShard::Stop { answer } => self.stop = Some(answer),
        }
    }

    async fn begin(&mut self, work: Work) {
        match work {
            Work::Request { seat, guest, request, .. } if self.guests.is_here(seat, guest) => {
                self.request(seat, *request).await;
            }
            // Asked by who is gone, or was replaced: asked again by its successor.
            Work::Request { .. } => {}
            Work::Sit { seat, answer, .. } if self.table.world().seats.contains_key(&seat) => drop(answer.send(true)),
            Work::Sit { command, answer, .. } => self.system(&command, Some(answer)).await,
            Work::Presence(seat) => {
                let is_here = self.guests.is_listening(seat);
                let state = self.table.world().seats.get(&seat);
                if state.is_some_and(|state| state.kind == SeatKind::Player && state.away == is_here) {
                    self.system(&SystemCommand::Presence { seat, away: !is_here }, None).await;
                }
            }
            Work::Lapse(proposal) => self.system(&SystemCommand::Lapse { proposal }, None).await,
        }
    }

    async fn request(&mut self, seat: SeatId, request: Request) {
        if let Some(updates) = self.table.answer(seat, &request) {
            if matches!(request, Request::Resume { .. }) {
                self.guests.listens(seat);
                self.waiting.push_back(Work::Presence(seat));
            }
            self.guests.answer(seat, updates);
            return;
        }
        match request {
            Request::Do { id, command, offered, utterance } => {
                match self.table.propose(seat, (id, &command), offered.as_ref(), utterance.as_deref()) {
                    Ok(proposal) => self.write(proposal, Cause::Seat).await,
                    // It may have been done already, and be refused only for that.
                    Err(why) => self.look_up(seat, id, why).await,
                }
            }
            Request::TakeBack { id, .. } | Request::Switch { id, .. } | Request::Branches { id } => {
                self.guests.answer(seat, vec![Update::Refused { id, why: Refusal::NotAllowed }]);
            }
            Request::Ask { .. } | Request::Resume { .. } => {}
        }
    }

    async fn system(&mut self, command: &SystemCommand, answer: Option<oneshot::Sender<bool>>) {
        match self.table.propose_system(command) {
            Ok(proposal) => self.write(proposal, Cause::System(answer)).await,
            Err(rejection) => {
                tracing::info!(?command, %rejection, "the table refused what was wanted of it");
                Cause::System(answer).tell(false);
            }
        }
    }

    async fn write(&mut self, proposal: Proposal, cause: Cause) {
        let (answer, appended) = oneshot::channel();
        let record = proposal.record(now_ms());
        let append = ToWriter::Append { chronicle: self.chronicle, record, answer };
        // When the writer is gone, the answer never comes, and landing says so.
        let _ = self.writer.send(append).await;
        self.flight = Some(Flight::Append { proposal, cause, appended });
    }

    async fn look_up(&mut self, seat: SeatId, id: CmdId, why: Refusal) {
        let (answer, stored) = oneshot::channel();
        // As above.
        let _ = self.writer.send(ToWriter::Stored { chronicle: self.chronicle, id, answer }).await;
        self.flight = Some(Flight::LookUp { seat, id, why, stored });
    }

    fn landed(&mut self, landed: Landed) {
        match landed {
            Landed::Durable { proposal, cause, head } => {
                match self.table.commit(proposal, head) {
                    Ok(updates) => self.guests.publish(updates),
                    // One proposal is in flight at a time, so this would be a fault of this file.
                    Err(stale) => tracing::error!(%stale, "a durable turn was not applied"),
                }
                cause.tell(true);
                self.watch_proposal();
                self.keep_world();
            }
            Landed::NotDurable { proposal, cause, why } => {
                self.guests.publish(self.table.abort(&proposal, why));
                cause.tell(false);
            }
            Landed::Repeated { proposal, stored, cause } => {
                let record = proposal.record(0);
                if let Some(seat) = record.seat {
                    self.repeated(seat, record.cmd_id, &stored);
                }
                cause.tell(true);
            }
            Landed::Looked { seat, id, stored: Some(stored), .. } => self.repeated(seat, id, &stored),
            Landed::Looked { seat, id, why, stored: None } => {
                self.guests.answer(seat, vec![Update::Refused { id, why }]);
            }
        }
    }

    /// Keeps the world now and then, so that the next opening replays only what came after.
    fn keep_world(&mut self) {
        let head = *self.table.head();
        if head.depth < self.snapshot_depth.saturating_add(SNAPSHOT_EVERY) {
            return;
        }
        let world = Box::new(self.table.world().clone());
        // A writer that has too much to do is asked again after the next turn.
        if self.writer.try_send(ToWriter::Snapshot { chronicle: self.chronicle, head, world }).is_ok() {
            self.snapshot_depth = head.depth;
        }
    }

    /// The same request once more: what was answered then. Another seat's id is nobody's business.
    fn repeated(&mut self, seat: SeatId, id: CmdId, stored: &Stored) {
        let update = if stored.seat == Some(seat) {
            let is_last = stored.head == *self.table.head();
            let view_hash = if is_last { self.table.view_hash(seat) } else { Digest::ZERO };
            Update::Done { id, receipt: Receipt { depth: stored.head.depth, view_hash, chain: None } }
        } else {
            Update::Refused { id, why: Refusal::NotAllowed }
        };
        self.guests.answer(seat, vec![update]);
    }

    /// Starts the clock of a party decision that is new.
    fn watch_proposal(&mut self) {
        let open = self.table.world().proposal.as_ref().map(|proposal| proposal.id);
        self.lapse = match (open, self.lapse) {
            (Some(open), Some((known, at))) if open == known => Some((known, at)),
            (Some(open), _) => Some((open, Instant::now() + self.patience.proposal)),
            (None, _) => None,
        };
    }

    fn ring(&mut self) {
        let now = Instant::now();
        if self.returns.is_some_and(|at| at <= now) {
            self.returns = None;
            self.waiting.extend(self.table.world().seats.keys().map(|seat| Work::Presence(*seat)));
        }
        if let Some((proposal, at)) = self.lapse
            && at <= now
        {
            // Asked again later, should the disk refuse.
            self.lapse = Some((proposal, now + self.patience.proposal));
            self.waiting.push_back(Work::Lapse(proposal));
        }
    }
}

/// Never, when there is nothing to wait for.
async fn sleep_until(at: Option<Instant>) {
    match at {
        Some(at) => tokio::time::sleep_until(at).await,
        None => std::future::pending().await,
    }
}

/// What a log's failure is to a player.
fn trouble(error: LogError) -> Trouble {
    match error {
        LogError::Trouble(trouble) => trouble,
        other => Trouble::Io(other.to_string()),
    }
}
