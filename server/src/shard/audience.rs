//! The connections at a table: who hears what. Bounded: who reads too slowly is sent away and may come back.

use gesta_net::CloseCode;
use gesta_rules::SeatId;
use gesta_table::Update;
use quinn::Connection;
use std::collections::BTreeMap;
use tokio::sync::mpsc;

/// Most updates that wait for one connection.
pub(crate) const OUTBOX_MAX: usize = 512;

/// Which connection, of all that this server has had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct GuestId(pub(crate) u64);

struct Guest {
    id: GuestId,
    connection: Connection,
    outbox: mpsc::Sender<Update>,
    /// It has resumed, so turns follow what it has. Before that they would tear its view chain.
    listens: bool,
}

/// The connections at a table, one a seat.
#[derive(Default)]
pub(super) struct Guests(BTreeMap<SeatId, Guest>);

impl Guests {
    /// Somebody sits down; who sat there before from elsewhere is sent away.
    pub(super) fn attach(&mut self, seat: SeatId, id: GuestId, connection: Connection, outbox: mpsc::Sender<Update>) {
        if let Some(old) = self.0.insert(seat, Guest { id, connection, outbox, listens: false }) {
            CloseCode::Replaced.close(&old.connection);
        }
    }

    /// Somebody is gone; `false` when another connection has the seat by now.
    pub(super) fn detach(&mut self, seat: SeatId, id: GuestId) -> bool {
        let was_here = self.is_here(seat, id);
        if was_here {
            self.0.remove(&seat);
        }
        was_here
    }

    pub(super) fn is_here(&self, seat: SeatId, id: GuestId) -> bool {
        self.0.get(&seat).is_some_and(|guest| guest.id == id)
    }

    pub(super) fn is_listening(&self, seat: SeatId) -> bool {
        self.0.get(&seat).is_some_and(|guest| guest.listens)
    }

    /// From now on a seat hears every turn.
    pub(super) fn listens(&mut self, seat: SeatId) {
        if let Some(guest) = self.0.get_mut(&seat) {
            guest.listens = true;
        }
    }

    /// Answers what a seat asked.
    pub(super) fn answer(&mut self, seat: SeatId, updates: Vec<Update>) {
        updates.into_iter().for_each(|update| self.tell(seat, update));
    }

    /// Tells everybody what happened. Whoever does not listen yet gets it when resuming.
    pub(super) fn publish(&mut self, updates: Vec<(SeatId, Update)>) {
        for (seat, update) in updates {
            if !matches!(update, Update::Turn(_)) || self.is_listening(seat) {
                self.tell(seat, update);
            }
        }
    }

    fn tell(&mut self, seat: SeatId, update: Update) {
        let Some(guest) = self.0.get_mut(&seat) else { return };
        if guest.outbox.try_send(update).is_err() {
            // Full, or its connection is ending anyway. Its task takes it from the table.
            guest.listens = false;
            CloseCode::TooFarBehind.close(&guest.connection);
        }
    }
}
