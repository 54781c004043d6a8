//! [`Server`]: a running server, and how it ends.

use crate::config::Config;
use crate::copies::{self, Copies};
use crate::founding::{InviteKind, Opened, StartError, open};
use crate::house::House;
use crate::listen::listen;
use crate::shard::{Shard, ToShard};
use crate::writer::{self, ToWriter};
use gesta_net::{CloseCode, ContentTag, Doorman, Identity, InviteLink, Offered, server_endpoint};
use gesta_rules::RuleError;
use quinn::Endpoint;
use std::fs::DirBuilder;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::sync::{mpsc, oneshot};

/// Most messages that wait for the shard.
const WAITING_MAX: usize = 1_024;
/// How long a stop waits for the table, and again for goodbyes to leave.
const STOP_TIME: Duration = Duration::from_secs(5);

/// An invite that was made just now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invite {
    /// What it is for.
    pub kind: InviteKind,
    /// The link to give away.
    pub link: InviteLink,
}

/// A running server. Dropping it is like pulling the plug: what was acknowledged is on disk, and nobody is told.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    invites: Vec<Invite>,
    runtime: Runtime,
    endpoint: Endpoint,
    shard: mpsc::Sender<ToShard>,
    writing: mpsc::Sender<ToWriter>,
    writer: JoinHandle<()>,
}

impl Server {
    /// Opens the realm and listens.
    ///
    /// # Errors
    /// [`StartError`].
    pub fn start(config: &Config) -> Result<Server, StartError> {
        let home = &config.home;
        make_home(home).map_err(|why| StartError::Home { path: home.clone(), why })?;
        let identity = Identity::load_or_make(&Config::key_path(home))?;
        let link = InviteLink {
            host: config.host.clone().unwrap_or_else(|| "localhost".to_owned()),
            port: gesta_net::PORT,
            realm: config.realm.clone(),
            key: identity.hash(),
            invite: None,
        };
        link.check()?;
        let scenario = config.content.start().ok_or(RuleError::NoScenario)?;
        let (scenario, presets) = (scenario.id.clone(), scenario.presets.clone());
        let Opened { lock, realm, chronicle, table, invites } = open(config)?;

        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("server")
            .enable_all()
            .build()
            .map_err(StartError::System)?;
        let guard = runtime.enter();
        let endpoint = server_endpoint(config.listen, &identity)?;
        let address =
            endpoint.local_addr().map_err(|why| gesta_net::EndpointError::Socket { address: config.listen, why })?;
        let copies = Copies::new(Config::backups_path(home));
        let (writing, thread) = writer::start(lock, realm, copies).map_err(StartError::System)?;
        runtime.spawn(copies::ask(writing.downgrade(), config.copy_every));
        let (shard, inbox) = mpsc::channel(WAITING_MAX);
        runtime.spawn(Shard::new(table, chronicle, writing.clone(), config.patience).run(inbox));
        let house = House {
            offered: Offered { realm: config.realm.clone(), content: ContentTag::of(&config.content) },
            chronicle,
            scenario,
            presets,
            players: config.seats,
            writer: writing.clone(),
            shard: shard.clone(),
            guests: AtomicU64::new(0),
        };
        runtime.spawn(listen(endpoint.clone(), Doorman::new(config.limits), Arc::new(house)));
        drop(guard);

        let host = config.host.clone().unwrap_or_else(|| reachable(address.ip()).to_string());
        let link = InviteLink { host, port: address.port(), ..link };
        let invites = invites
            .into_iter()
            .map(|(kind, token)| Invite { kind, link: InviteLink { invite: Some(token), ..link.clone() } })
            .collect();
        Ok(Server { address, invites, runtime, endpoint, shard, writing, writer: thread })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The invites that were made at this start; none but at the first.
    pub fn invites(&self) -> &[Invite] {
        &self.invites
    }

    /// Ends in order: nothing in flight is lost, and everybody is told.
    pub fn stop(self) {
        let Server { runtime, endpoint, shard, writing, writer, .. } = self;
        runtime.block_on(async {
            let (answer, stopped) = oneshot::channel();
            let asked = shard.send(ToShard::Stop { answer });
            let done = async { asked.await.is_ok() && stopped.await.is_ok() };
            if !tokio::time::timeout(STOP_TIME, done).await.unwrap_or(false) {
                tracing::error!("the table did not stop in time; what was not acknowledged may be lost");
            }
            // A writer that is gone has said why by itself.
            let _ = writing.send(ToWriter::Stop).await;
            endpoint.close(CloseCode::Stopping.number(), CloseCode::Stopping.text().as_bytes());
            // Who does not answer the goodbye does not keep the server.
            let _ = tokio::time::timeout(STOP_TIME, endpoint.wait_idle()).await;
        });
        drop(writing);
        end(runtime, (endpoint, shard), writer);
    }

    /// Ends as if killed: no goodbye, nothing flushed. For tests of exactly that.
    pub fn kill(self) {
        let Server { runtime, endpoint, shard, writing, writer, .. } = self;
        drop(writing);
        end(runtime, (endpoint, shard), writer);
    }
}

/// Makes the folder, for its owner only: the secret of the dice and the players' words are in it.
fn make_home(home: &Path) -> std::io::Result<()> {
    let mut folder = DirBuilder::new();
    folder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
    folder.create(home)
}

/// The writer ends when nobody can talk to it any more; then the database is free.
fn end(runtime: Runtime, senders: (Endpoint, mpsc::Sender<ToShard>), writer: JoinHandle<()>) {
    drop(senders);
    runtime.shutdown_timeout(STOP_TIME);
    // A panic of that thread was printed by itself.
    let _ = writer.join();
}

/// An address that others can reach. One that stands for all of this machine's is no place to go to, so the one that
/// packets to elsewhere would leave from is taken; connecting a datagram socket sends nothing.
fn reachable(address: IpAddr) -> IpAddr {
    if !address.is_unspecified() {
        return address;
    }
    let elsewhere = SocketAddr::from(([192, 0, 2, 1], 9));
    let found = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).and_then(|socket| {
        socket.connect(elsewhere)?;
        socket.local_addr()
    });
    found.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |found| found.ip())
}
