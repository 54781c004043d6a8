//! One connection, from its handshake to its end.

use crate::house::{House, TABLE};
use crate::shard::{GuestId, OUTBOX_MAX, ToShard};
use crate::writer::{Enter, Entered, ToWriter};
use gesta_net::{
    AUTH_TIME, Admitted, CloseCode, ControlUp, FRAME_TIME, FrameError, Greeted, Refuse, SeatDown, SeatUp, TableSeat,
    greet, read_frame, write_frame,
};
use gesta_rules::{SeatId, SeatKind, SystemCommand};
use gesta_table::Update;
use quinn::{Connection, RecvStream, SendStream};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use tokio::sync::{Semaphore, mpsc, oneshot};

/// Most requests of one connection that wait to be answered; then its stream waits.
const REQUESTS_MAX: usize = 16;

/// Why a connection ended, for the log.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Gone {
    #[error("no authentication in time")]
    AuthSlow,
    #[error("not greeted: {0}")]
    Greet(#[from] gesta_net::GreetError),
    #[error("refused: {0:?}")]
    Refused(Refuse),
    #[error("{0}")]
    Frame(#[from] FrameError),
    #[error("something came out of turn")]
    WrongState,
    #[error("the server is stopping")]
    Stopping,
    #[error("{0}")]
    Connection(#[from] quinn::ConnectionError),
}

/// The control stream of somebody who was let in.
type Control = (SendStream, RecvStream);

/// Serves a connection to its end, and closes it.
pub(crate) async fn serve(connection: &Connection, house: &House) -> Gone {
    let gone = match tokio::time::timeout(AUTH_TIME, let_in(connection, house)).await {
        Ok(Ok((seat, control))) => sit(connection, house, seat, control).await,
        Ok(Err(gone)) => gone,
        Err(_) => Gone::AuthSlow,
    };
    let code = match &gone {
        Gone::AuthSlow => CloseCode::AuthSlow,
        Gone::Frame(error) => error.close_code().unwrap_or(CloseCode::Done),
        Gone::WrongState => CloseCode::WrongState,
        Gone::Stopping => CloseCode::Stopping,
        Gone::Refused(_) => CloseCode::Refused,
        Gone::Greet(_) | Gone::Connection(_) => CloseCode::Done,
    };
    // Closing again what is closed already does nothing.
    code.close(connection);
    gone
}

async fn let_in(connection: &Connection, house: &House) -> Result<(SeatId, Control), Gone> {
    let greeted = greet(connection, &house.offered).await?;
    match seat_for(&greeted, house).await {
        Ok(entered) => {
            tracing::info!(account = entered.account.0, seat = entered.seat.0, "let in");
            let seat = TableSeat { table: TABLE, seat: entered.seat, scenario: house.scenario.clone() };
            let control = greeted.admit(Admitted { player: entered.name, seats: vec![seat] }).await?;
            Ok((entered.seat, control))
        }
        Err(why) => {
            greeted.refuse(why.clone()).await;
            Err(Gone::Refused(why))
        }
    }
}

async fn seat_for(greeted: &Greeted, house: &House) -> Result<Entered, Refuse> {
    let (answer, entered) = oneshot::channel();
    let (chronicle, players) = (house.chronicle, house.players);
    let enter = Enter { chronicle, players, key: greeted.key, auth: greeted.auth.clone() };
    house.writer.send(ToWriter::Enter { enter, answer }).await.map_err(|_| Refuse::Unavailable)?;
    let entered = entered.await.map_err(|_| Refuse::Unavailable)??;
    let preset = match entered.kind {
        SeatKind::Player | SeatKind::Bot => {
            house.presets.get(usize::from(entered.seat.0) % house.presets.len().max(1)).cloned()
        }
        SeatKind::Spectator => None,
    };
    let (seat, kind) = (entered.seat, entered.kind);
    let command = SystemCommand::Seat { seat, kind, name: entered.name.clone(), preset };
    let (answer, is_seated) = oneshot::channel();
    house.shard.send(ToShard::Sit { command, seat, answer }).await.map_err(|_| Refuse::Unavailable)?;
    match is_seated.await {
        Ok(true) => Ok(entered),
        Ok(false) => Err(Refuse::Full),
        Err(_) => Err(Refuse::Unavailable),
    }
}

async fn sit(connection: &Connection, house: &House, seat: SeatId, control: Control) -> Gone {
    let (send, mut recv) = match tokio::time::timeout(AUTH_TIME, table_stream(connection)).await {
        Ok(Ok(streams)) => streams,
        Ok(Err(gone)) => return gone,
        Err(_) => return Gone::AuthSlow,
    };
    let guest = GuestId(house.guests.fetch_add(1, Ordering::Relaxed));
    let (outbox, updates) = mpsc::channel(OUTBOX_MAX);
    let attach = ToShard::Attach { seat, guest, connection: connection.clone(), outbox };
    if house.shard.send(attach).await.is_err() {
        return Gone::Stopping;
    }
    // Each of these ends only with the connection, so nothing is given up half done.
    let gone = tokio::select! {
        gone = requests(&mut recv, house, seat, guest) => gone,
        gone = send_updates(connection, send, updates) => gone,
        gone = silent(control) => gone,
        gone = no_more_streams(connection) => gone,
    };
    // When the shard is gone, so is the seat.
    let _ = house.shard.send(ToShard::Detach { seat, guest }).await;
    gone
}

async fn table_stream(connection: &Connection) -> Result<(SendStream, RecvStream), Gone> {
    let (send, mut recv) = connection.accept_bi().await?;
    match read_frame(&mut recv).await? {
        Some(SeatUp::Sit { table }) if table == TABLE => Ok((send, recv)),
        _ => Err(Gone::WrongState),
    }
}

async fn requests(recv: &mut RecvStream, house: &House, seat: SeatId, guest: GuestId) -> Gone {
    let room = Arc::new(Semaphore::new(REQUESTS_MAX));
    loop {
        // The semaphore is never closed.
        let Ok(permit) = Arc::clone(&room).acquire_owned().await else { return Gone::Stopping };
        let request = match read_frame(recv).await {
            Ok(Some(SeatUp::Request(request))) => Box::new(request),
            Ok(Some(SeatUp::Sit { .. }) | None) => return Gone::WrongState,
            Err(error) => return Gone::Frame(error),
        };
        if house.shard.send(ToShard::Ask { seat, guest, request, permit }).await.is_err() {
            return Gone::Stopping;
        }
    }
}

async fn send_updates(connection: &Connection, mut send: SendStream, mut updates: mpsc::Receiver<Update>) -> Gone {
    while let Some(update) = updates.recv().await {
        let frame = SeatDown::Update(update);
        match tokio::time::timeout(FRAME_TIME, write_frame(&mut send, &frame)).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                if let FrameError::TooBig { bytes } = error {
                    tracing::error!(
                        bytes,
                        "an update does not fit into a frame; the place or hero has grown too large"
                    );
                }
                return Gone::Frame(error);
            }
            Err(_) => {
                CloseCode::TooFarBehind.close(connection);
                break;
            }
        }
    }
    // Replaced, too far behind, or the shard has ended.
    match connection.close_reason() {
        Some(error) => Gone::Connection(error),
        None => Gone::Stopping,
    }
}

/// After admission nothing more is said on the control stream. Its end alone is no goodbye.
async fn silent((_send, mut recv): Control) -> Gone {
    match read_frame::<ControlUp>(&mut recv).await {
        Ok(Some(_)) => Gone::WrongState,
        Ok(None) => std::future::pending().await,
        Err(error) => Gone::Frame(error),
    }
}

/// One table, one stream; nothing else is expected of a client.
async fn no_more_streams(connection: &Connection) -> Gone {
    let error = tokio::select! {
        more = connection.accept_bi() => more.err(),
        more = connection.accept_uni() => more.err(),
    };
    error.map_or(Gone::WrongState, Gone::Connection)
}
