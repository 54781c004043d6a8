//! One connection of a link: from the address to the end.

use super::worker::{Out, end_of};
use super::{Closed, Follow, Follower, Joined, LinkEvent, Lost};
use crate::close::CloseCode;
use crate::frame::{Frame, FrameError, read_frame, write_frame};
use crate::identity::{CERTIFICATE_NAME, Identity};
use crate::invite::InviteLink;
use crate::settings::{HANDSHAKE_TIME, client_endpoint};
use crate::wire::{
    Admitted, Auth, ContentTag, ControlDown, ControlUp, Hello, PROTOCOL_FIRST, PROTOCOL_LAST, SeatDown, SeatUp,
    TableSeat, Welcome,
};
use gesta_table::{Request, Update};
use quinn::{Connection, Endpoint, RecvStream, SendStream};
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::sync::mpsc;

/// How long the whole way from the first packet to the seat may take.
const CONNECT_TIME: Duration = Duration::from_secs(20);
/// How long a goodbye may take to leave.
const GOODBYE_TIME: Duration = Duration::from_millis(500);
/// Updates that may wait between the socket and the front end.
const UPDATES_WAITING_MAX: usize = 64;

/// Where to and as whom.
pub(super) struct Target {
    pub(super) link: InviteLink,
    pub(super) identity: Identity,
    pub(super) player: String,
    pub(super) content: ContentTag,
}

/// How a connection ended.
pub(super) enum End {
    /// It may be tried again.
    Lost(Lost),
    /// It may not.
    Closed(Closed),
    /// The front end is gone.
    Dropped,
}

/// A connection with a seat at its end.
pub(super) struct Seated {
    pub(super) joined: Joined,
    goodbye: Goodbye,
    /// Kept open: its end would mean goodbye.
    _control: (SendStream, RecvStream),
    send: SendStream,
    recv: RecvStream,
}

/// Closes the connection however its holder ends, also when the future is dropped.
struct Goodbye {
    endpoint: Endpoint,
    connection: Connection,
}

impl Drop for Goodbye {
    fn drop(&mut self) {
        CloseCode::Done.close(&self.connection);
    }
}

impl Seated {
    pub(super) fn endpoint(&self) -> Endpoint {
        self.goodbye.endpoint.clone()
    }
}

/// Waits, not for long, until a goodbye has left: it does so only while the runtime still turns.
pub(super) async fn wait_for_goodbye(endpoint: &Endpoint) {
    // Late or not, this side is done.
    let _ = tokio::time::timeout(GOODBYE_TIME, endpoint.wait_idle()).await;
}

pub(super) async fn connect(target: &Target) -> Result<Seated, End> {
    let no_answer = |text: &str| End::Lost(Lost::NoAnswer { text: text.to_owned() });
    tokio::time::timeout(CONNECT_TIME, connect_slowly(target)).await.map_err(|_| no_answer("timed out"))?
}

async fn connect_slowly(target: &Target) -> Result<Seated, End> {
    let goodbye = shake_hands(target, resolve(&target.link).await?).await?;
    let connection = goodbye.connection.clone();
    let lost = |error: quinn::ConnectionError| end_of(&error);
    let (mut send, mut recv) = connection.open_bi().await.map_err(lost)?;
    let (welcome, admitted) = introduce(target, &connection, &mut send, &mut recv).await?;
    let Some(TableSeat { table, seat, .. }) = admitted.seats.first().cloned() else {
        return Err(End::Closed(Closed::NoSeat));
    };
    let control = (send, recv);
    let (mut send, recv) = connection.open_bi().await.map_err(lost)?;
    write(&connection, &mut send, &SeatUp::Sit { table }).await?;
    let joined = Joined {
        realm: welcome.realm,
        player: admitted.player,
        seat,
        game: welcome.game,
        presentation_differs: welcome.content.presentation != target.content.presentation,
    };
    Ok(Seated { joined, goodbye, _control: control, send, recv })
}

async fn resolve(link: &InviteLink) -> Result<SocketAddr, End> {
    let nowhere = || End::Lost(Lost::NoAddress { host: link.host.clone() });
    let mut found = tokio::net::lookup_host((link.host.as_str(), link.port)).await.map_err(|_| nowhere())?;
    found.next().ok_or_else(nowhere)
}

async fn shake_hands(target: &Target, address: SocketAddr) -> Result<Goodbye, End> {
    let shown = Arc::new(OnceLock::new());
    let here = |text: String| End::Closed(Closed::Here { text });
    let pin = target.link.key;
    let endpoint = client_endpoint(address.ip(), pin, Arc::clone(&shown), &target.identity)
        .map_err(|error| here(error.to_string()))?;
    let connecting = endpoint.connect(address, CERTIFICATE_NAME).map_err(|error| here(error.to_string()))?;
    let shaken = tokio::time::timeout(HANDSHAKE_TIME, connecting).await;
    match (shown.get(), shaken) {
        (Some(&shown), _) => Err(End::Closed(Closed::WrongKey { pinned: pin, shown })),
        (None, Ok(Ok(connection))) => Ok(Goodbye { endpoint, connection }),
        (None, Ok(Err(error))) => Err(End::Lost(Lost::NoAnswer { text: error.to_string() })),
        (None, Err(_)) => Err(End::Lost(Lost::NoAnswer { text: "timed out".to_owned() })),
    }
}

async fn introduce(
    target: &Target,
    connection: &Connection,
    send: &mut SendStream,
    recv: &mut RecvStream,
) -> Result<(Welcome, Admitted), End> {
    let hello = Hello {
        protocol_first: PROTOCOL_FIRST,
        protocol_last: PROTOCOL_LAST,
        game: crate::GAME_VERSION.to_owned(),
        realm: target.link.realm.clone(),
        content: target.content.clone(),
    };
    write(connection, send, &ControlUp::Hello(hello)).await?;
    let welcome = match read(connection, recv).await? {
        ControlDown::Welcome(welcome) => welcome,
        ControlDown::Refuse(why) => return Err(End::Closed(Closed::Refused(why))),
        ControlDown::Admitted(_) => return Err(out_of_turn(connection)),
    };
    let auth = Auth { invite: target.link.invite, player: target.player.clone() };
    write(connection, send, &ControlUp::Auth(auth)).await?;
    match read(connection, recv).await? {
        ControlDown::Admitted(admitted) => Ok((welcome, admitted)),
        ControlDown::Refuse(why) => Err(End::Closed(Closed::Refused(why))),
        ControlDown::Welcome(_) => Err(out_of_turn(connection)),
    }
}

/// Plays until the connection ends. Reading has a task of its own, since a frame must not be given up half read.
pub(super) async fn play(
    seated: Seated,
    follower: &mut Follower,
    asked: &mut mpsc::Receiver<Request>,
    out: &Out,
) -> End {
    let Seated { goodbye, _control, mut send, mut recv, .. } = seated;
    let connection = goodbye.connection.clone();
    let (arrived, mut updates) = mpsc::channel(UPDATES_WAITING_MAX);
    let reading = connection.clone();
    let reader = tokio::spawn(async move {
        loop {
            let update = read::<SeatDown>(&reading, &mut recv).await;
            let was_last = update.is_err();
            if arrived.send(update).await.is_err() || was_last {
                return;
            }
        }
    });
    let end = turn_by_turn(&connection, &mut send, &mut updates, follower, asked, out).await;
    reader.abort();
    end
}

async fn turn_by_turn(
    connection: &Connection,
    send: &mut SendStream,
    updates: &mut mpsc::Receiver<Result<SeatDown, End>>,
    follower: &mut Follower,
    asked: &mut mpsc::Receiver<Request>,
    out: &Out,
) -> End {
    for request in follower.on_connected() {
        if let Err(end) = write(connection, send, &SeatUp::Request(request)).await {
            return end;
        }
    }
    loop {
        let request = tokio::select! {
            update = updates.recv() => match update {
                Some(Ok(SeatDown::Update(update))) => match pass_on(follower, update, out) {
                    Ok(Some(request)) => request,
                    Ok(None) => continue,
                    Err(end) => return end,
                },
                Some(Err(end)) => return end,
                None => return End::Lost(Lost::Connection { text: "the reader has ended".to_owned() }),
            },
            request = asked.recv() => match request {
                Some(request) => {
                    follower.asked(&request);
                    request
                }
                None => return End::Dropped,
            },
        };
        if let Err(end) = write(connection, send, &SeatUp::Request(request)).await {
            return end;
        }
    }
}

/// Gives an update to the front end; returns what must be asked because of it.
fn pass_on(follower: &mut Follower, update: Update, out: &Out) -> Result<Option<Request>, End> {
    let follow = follower.received(&update);
    if matches!(follow, Follow::Pass | Follow::PassAndSync) && !out.tell(LinkEvent::Update(update)) {
        return Err(End::Dropped);
    }
    let must_sync = matches!(follow, Follow::PassAndSync | Follow::DropAndSync);
    if must_sync {
        tracing::warn!("this seat's view and the server's have come apart; asking for everything anew");
    }
    Ok(must_sync.then_some(Request::Resume { view_hash: None }))
}

async fn write<T: Frame>(connection: &Connection, send: &mut SendStream, message: &T) -> Result<(), End> {
    match write_frame(send, message).await {
        Ok(()) => Ok(()),
        Err(error) => Err(end_of_frame(connection, error).await),
    }
}

async fn read<T: Frame>(connection: &Connection, recv: &mut RecvStream) -> Result<T, End> {
    match read_frame(recv).await {
        Ok(Some(message)) => Ok(message),
        Ok(None) => Err(end_of_frame(connection, FrameError::Lost("the server ended the stream".to_owned())).await),
        Err(error) => Err(end_of_frame(connection, error).await),
    }
}

/// What a frame's failure means. When the stream is gone, the connection's own end tells why.
async fn end_of_frame(connection: &Connection, error: FrameError) -> End {
    match error.close_code() {
        Some(code) => {
            code.close(connection);
            End::Closed(Closed::Protocol { text: error.to_string() })
        }
        None => match tokio::time::timeout(GOODBYE_TIME, connection.closed()).await {
            Ok(error) => end_of(&error),
            Err(_) => End::Lost(Lost::Connection { text: error.to_string() }),
        },
    }
}

fn out_of_turn(connection: &Connection) -> End {
    CloseCode::WrongState.close(connection);
    End::Closed(Closed::Protocol { text: CloseCode::WrongState.text().to_owned() })
}
