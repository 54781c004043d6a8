//! The server's handle: it lives on a thread of its own and ends with its value.

use crate::format::Format;
use crate::script::Script;
use crate::seen::{Ended, How, Seen};
use crate::serve;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::runtime::Handle;
use tokio::sync::{oneshot, watch};
use tokio::task::JoinSet;

/// Connections at once; what comes beyond is closed.
pub const CONNECTIONS_MAX: usize = 1024;

/// A fake that nobody ends ends itself after so long.
pub const LIFE_MAX: Duration = Duration::from_secs(3600);

/// How a fake is set up.
#[derive(Clone)]
pub struct Config {
    /// The port on the loopback; 0 takes a free one.
    pub port: u16,
    /// What it answers to requests for text.
    pub script: Script,
    /// The formats that it knows; the paths of others are not found.
    pub speaks: Vec<Format>,
    /// The models that it lists.
    pub models: Vec<String>,
    /// How many requests it remembers, the newest; all are counted.
    pub remembers: usize,
}

impl Config {
    /// All formats, one model, a free port.
    pub fn new(script: impl Into<Script>) -> Config {
        let models = vec!["fake-model".to_owned()];
        Config { port: 0, script: script.into(), speaks: Format::ALL.to_vec(), models, remembers: 10_000 }
    }
}

/// A running server. It and all its connections end when this value is dropped.
pub struct Fake {
    address: SocketAddr,
    shared: Arc<Shared>,
    handle: Handle,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Fake {
    /// Starts one that answers by a script, in all formats.
    pub fn start(script: impl Into<Script>) -> io::Result<Fake> {
        Fake::with(Config::new(script))
    }

    /// Starts one.
    pub fn with(config: Config) -> io::Result<Fake> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, config.port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared { config, state: Mutex::default(), changed: watch::Sender::new(0) });
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        let serving = Arc::clone(&shared);
        let thread = std::thread::Builder::new().name("fake-provider".to_owned()).spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    () = accept(listener, serving) => {}
                    _ = stopped => {}
                    () = tokio::time::sleep(LIFE_MAX) => {}
                }
            });
        })?;
        Ok(Fake { address, shared, handle, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All requests that it remembers, in the order in which they came.
    pub fn requests(&self) -> Vec<Seen> {
        self.shared.state().seen.clone()
    }

    /// How many requests came, also those that it does not remember.
    pub fn count(&self) -> usize {
        self.shared.state().count
    }

    /// How many connections were taken.
    pub fn connections(&self) -> usize {
        self.shared.state().connections
    }

    /// Waits until something is true of the requests; the requests then, or `None` if the time runs out.
    pub async fn until(&self, limit: Duration, is_so: impl Fn(&[Seen]) -> bool) -> Option<Vec<Seen>> {
        let mut changes = self.shared.changed.subscribe();
        let met = async {
            loop {
                let seen = self.requests();
                if is_so(&seen) {
                    return Some(seen);
                }
                changes.changed().await.ok()?;
            }
        };
        tokio::time::timeout(limit, met).await.ok().flatten()
    }

    /// The same for programs without a runtime. It cannot be called within one.
    pub fn wait(&self, limit: Duration, is_so: impl Fn(&[Seen]) -> bool) -> Option<Vec<Seen>> {
        self.handle.block_on(self.until(limit, is_so))
    }
}

impl Drop for Fake {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic of the thread was a panic of the script, and is on the screen already.
            let _ = thread.join();
        }
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            arrived = listener.accept() => match arrived {
                Ok((stream, _)) if connections.len() < CONNECTIONS_MAX => {
                    shared.state().connections += 1;
                    connections.spawn(serve::connection(stream, Arc::clone(&shared)));
                }
                _ => {}
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

/// What all connections share.
pub(crate) struct Shared {
    pub(crate) config: Config,
    state: Mutex<State>,
    changed: watch::Sender<u64>,
}

#[derive(Default)]
struct State {
    seen: Vec<Seen>,
    count: usize,
    connections: usize,
}

impl Shared {
    /// Remembers a request and gives it its number.
    pub(crate) fn record(&self, mut seen: Seen) -> Seen {
        let mut state = self.state();
        seen.number = state.count;
        state.count += 1;
        state.seen.push(seen.clone());
        if state.seen.len() > self.config.remembers {
            state.seen.remove(0);
        }
        drop(state);
        self.tell();
        seen
    }

    /// Notes how an answer ended.
    pub(crate) fn ended(&self, number: usize, how: How) {
        let at = Instant::now();
        if let Some(seen) = self.state().seen.iter_mut().rev().find(|seen| seen.number == number) {
            seen.ended = Some(Ended { at, how });
        }
        self.tell();
    }

    fn tell(&self) {
        self.changed.send_modify(|changes| *changes = changes.wrapping_add(1));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}
