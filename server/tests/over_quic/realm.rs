//! A server of its own for a test, and what plays on it: links as front ends hold them, and raw peers that say anything.

use gesta_content::{Content, Digest};
use gesta_net::{
    Admitted, Auth, CERTIFICATE_NAME, CloseCode, Closed, ContentTag, ControlDown, ControlUp, Hello, Identity,
    InviteLink, Join, Joined, Limits, LinkEvent, RemoteLink, SeatDown, SeatUp, TableId, client_endpoint, join,
    read_frame, write_frame,
};
use gesta_rules::{Command, DiceSeed, Mode, View, canonical, next_view_hash};
use gesta_server::{COPY_EVERY, Config, InviteKind, Patience, Replayed, Server, load_content, replay};
use gesta_table::{CmdId, Receipt, Request, Turn, Update};
use quinn::{Connection, Endpoint, RecvStream, SendStream};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, OnceLock};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const SOON: Duration = Duration::from_secs(20);

static CONTENT: LazyLock<Arc<Content>> = LazyLock::new(|| load_content(&[]).expect("the shipped packs load"));

/// A realm in a folder of its own, with its server.
pub struct Realm {
    home: TempDir,
    server: Option<Server>,
    address: SocketAddr,
    pub players: Vec<InviteLink>,
    pub spectator: InviteLink,
}

pub fn content() -> ContentTag {
    ContentTag::of(&CONTENT)
}

fn config(home: PathBuf, listen: SocketAddr, invites: u8) -> Config {
    let short = Duration::from_millis(700);
    Config {
        patience: Patience { proposal: short, come_back: short },
        copy_every: COPY_EVERY,
        home,
        listen,
        host: None,
        realm: "friends".to_owned(),
        seats: 2,
        invites,
        mode: Mode::Story,
        content: Arc::clone(&CONTENT),
        scenario: gesta_content::Id::new("tollhouse:ebb").ok(),
        dice_seed: Some(DiceSeed::from_number(7)),
        map_seed: Some(7),
        limits: Limits::Loopback,
    }
}

impl Realm {
    pub fn new(invites: u8) -> Realm {
        Realm::guarded(invites, Limits::Loopback)
    }

    /// With the limits that addresses have.
    pub fn guarded(invites: u8, limits: Limits) -> Realm {
        Realm::start(invites, limits, COPY_EVERY)
    }

    /// With a copy as often as that.
    pub fn copied(invites: u8, copy_every: Duration) -> Realm {
        Realm::start(invites, Limits::Loopback, copy_every)
    }

    fn start(invites: u8, limits: Limits, copy_every: Duration) -> Realm {
        let home = tempfile::tempdir().unwrap();
        let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let server = Server::start(&Config { limits, copy_every, ..config(home.path().to_owned(), any, invites) });
        let server = server.unwrap();
        let of = |kind| server.invites().iter().filter(move |invite| invite.kind == kind).map(|i| i.link.clone());
        let (players, mut spectators) = (of(InviteKind::Player).collect(), of(InviteKind::Spectator));
        let spectator = spectators.next().unwrap();
        drop(spectators);
        Realm { home, address: server.address(), players, spectator, server: Some(server) }
    }

    /// The folder with everything of the realm.
    pub fn home(&self) -> &std::path::Path {
        self.home.path()
    }

    /// Starts the server again, where it was before.
    pub fn restart(&mut self) {
        let config = config(self.home.path().to_owned(), self.address, 2);
        let server = Server::start(&config).unwrap();
        assert!(server.invites().is_empty(), "invites are made at the first start only");
        self.server = Some(server);
    }

    pub fn kill(&mut self) {
        self.end(Server::kill);
    }

    pub fn stop(&mut self) {
        self.end(Server::stop);
    }

    /// A server has a runtime of its own, which cannot end inside the runtime of a test.
    fn end(&mut self, how: fn(Server)) {
        if let Some(server) = self.server.take() {
            std::thread::spawn(move || how(server)).join().unwrap();
        }
    }

    pub fn replayed(&self, seat: u8) -> Replayed {
        replay(self.home.path(), Arc::clone(&CONTENT), Some(gesta_rules::SeatId(seat))).unwrap()
    }

    fn device(&self, name: &str) -> Identity {
        Identity::load_or_make(&self.home.path().join(format!("device-{name}.pem"))).unwrap()
    }

    /// A front end's link, of the device called `name`.
    pub fn join(&self, link: &InviteLink, name: &str) -> Player {
        let (identity, player) = (self.device(name), name.to_owned());
        let waker = Box::new(|| {});
        let link = join(Join { link: link.clone(), identity, player, content: content(), known: None, waker }).unwrap();
        Player {
            link,
            view_hash: Digest::ZERO,
            depth: 0,
            view: None,
            turns: 0,
            lost: 0,
            next_id: 1,
            name: name.to_owned(),
        }
    }

    /// A peer that has shaken hands as the device called `name`, and has said nothing yet.
    pub async fn knock(&self, name: &str) -> Peer {
        let shown = Arc::new(OnceLock::new());
        let identity = self.device(name);
        let endpoint = client_endpoint(self.address.ip(), self.players[0].key, shown, &identity).unwrap();
        let connection = endpoint.connect(self.address, CERTIFICATE_NAME).unwrap().await.unwrap();
        Peer { _endpoint: endpoint, connection }
    }
}

impl Drop for Realm {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A player at a front end that keeps no more than where it stands.
pub struct Player {
    pub link: RemoteLink,
    pub view_hash: Digest,
    pub depth: u64,
    pub view: Option<View>,
    pub turns: usize,
    pub lost: usize,
    next_id: u16,
    name: String,
}

impl Player {
    /// The next event, with what it says about where the seat stands taken in.
    pub fn event(&mut self) -> LinkEvent {
        let event =
            self.link.updates.recv_timeout(SOON).unwrap_or_else(|why| panic!("{} hears nothing: {why}", self.name));
        match &event {
            LinkEvent::Update(Update::Synced { depth, view_hash, view }) => {
                (self.depth, self.view_hash) = (*depth, *view_hash);
                self.view = Some((**view).clone());
            }
            LinkEvent::Update(Update::Turn(turn)) => self.take(turn),
            LinkEvent::Lost(_) => self.lost += 1,
            _ => {}
        }
        event
    }

    fn take(&mut self, turn: &Turn) {
        self.view_hash = next_view_hash(&self.view_hash, &canonical(turn));
        (self.depth, self.turns) = (turn.depth, self.turns + 1);
        self.view = Some(turn.view.clone());
    }

    /// Waits until `wanted` gives something.
    pub fn until<T>(&mut self, what: &str, mut wanted: impl FnMut(&LinkEvent) -> Option<T>) -> T {
        let start = Instant::now();
        while start.elapsed() < SOON {
            let event = self.event();
            if let LinkEvent::Closed(why) = &event
                && wanted(&event).is_none()
            {
                panic!("{}: closed ({why:?}) while waiting for {what}", self.name);
            }
            if let Some(found) = wanted(&event) {
                return found;
            }
        }
        panic!("{}: no {what}", self.name);
    }

    pub fn joined(&mut self) -> Joined {
        let joined = self.until("joined", |event| match event {
            LinkEvent::Joined(joined) => Some(joined.clone()),
            _ => None,
        });
        self.until("sync", |event| matches!(event, LinkEvent::Update(Update::Synced { .. })).then_some(()));
        joined
    }

    pub fn closed(&mut self) -> Closed {
        self.until("closed", |event| match event {
            LinkEvent::Closed(why) => Some(why.clone()),
            _ => None,
        })
    }

    pub fn id(&mut self) -> CmdId {
        let mut id = [0; 16];
        id[14..].copy_from_slice(&self.next_id.to_le_bytes());
        self.next_id += 1;
        let name = self.name.as_bytes();
        id[..name.len().min(14)].copy_from_slice(&name[..name.len().min(14)]);
        CmdId(id)
    }

    /// Says something in character and waits until that is done.
    pub fn speak(&mut self, words: &str) -> Receipt {
        let request = self.speech(words);
        let Request::Do { id, .. } = request else { unreachable!() };
        self.link.send(request).unwrap();
        self.done(id)
    }

    pub fn speech(&mut self, words: &str) -> Request {
        let command = Command::Speak { to: None };
        Request::Do { id: self.id(), command, offered: None, utterance: Some(words.to_owned()) }
    }

    pub fn done(&mut self, wanted: CmdId) -> Receipt {
        self.until("done", |event| match event {
            LinkEvent::Update(Update::Done { id, receipt }) if *id == wanted => Some(*receipt),
            LinkEvent::Update(Update::Refused { id, why }) if *id == wanted => panic!("refused: {why:?}"),
            _ => None,
        })
    }

    /// Hears everything up to a depth.
    pub fn hear_to(&mut self, depth: u64) {
        while self.depth < depth {
            self.event();
        }
        assert_eq!(self.depth, depth, "{}", self.name);
    }
}

/// A peer that says whatever a test wants.
pub struct Peer {
    _endpoint: Endpoint,
    pub connection: Connection,
}

pub fn hello() -> Hello {
    Hello {
        protocol_first: gesta_net::PROTOCOL_FIRST,
        protocol_last: gesta_net::PROTOCOL_LAST,
        game: "test".to_owned(),
        realm: "friends".to_owned(),
        content: content(),
    }
}

impl Peer {
    pub async fn control(&self) -> (SendStream, RecvStream) {
        self.connection.open_bi().await.unwrap()
    }

    /// Says hello and authenticates; what the server answers.
    pub async fn enter(&self, link: &InviteLink, name: &str) -> (Admitted, (SendStream, RecvStream)) {
        let (mut send, mut recv) = self.control().await;
        write_frame(&mut send, &ControlUp::Hello(hello())).await.unwrap();
        assert!(matches!(read_frame(&mut recv).await.unwrap(), Some(ControlDown::Welcome(_))));
        let auth = Auth { invite: link.invite, player: name.to_owned() };
        write_frame(&mut send, &ControlUp::Auth(auth)).await.unwrap();
        match read_frame(&mut recv).await.unwrap() {
            Some(ControlDown::Admitted(admitted)) => (admitted, (send, recv)),
            other => panic!("{other:?}"),
        }
    }

    pub async fn sit(&self) -> (SendStream, RecvStream) {
        let (mut send, recv) = self.connection.open_bi().await.unwrap();
        write_frame(&mut send, &SeatUp::Sit { table: TableId(1) }).await.unwrap();
        (send, recv)
    }

    /// Why the server closed the connection.
    pub async fn closed(&self) -> Option<CloseCode> {
        let error = tokio::time::timeout(SOON, self.connection.closed()).await.expect("the server closes");
        CloseCode::from_error(&error)
    }
}

pub async fn update(recv: &mut RecvStream) -> Update {
    match tokio::time::timeout(SOON, read_frame(recv)).await.unwrap().unwrap() {
        Some(SeatDown::Update(update)) => update,
        None => panic!("the stream has ended"),
    }
}
