//! The program: from arguments to an exit code. What is printed for people and scripts stands here.
//!
//! Exit codes: 0 done, 1 failed, 2 wrong arguments, 3 broken packs.

use crate::args::{Args, Command, Replay, Run};
use crate::config::{COPY_EVERY, Config, ContentError, Patience, load_content};
use crate::founding::InviteKind;
use crate::replay::replay;
use crate::server::Server;
use anyhow::Context;
use directories::ProjectDirs;
use gesta_content::{Digest, Language};
use gesta_net::Limits;
use gesta_rules::{DiceSeed, Mode, SeatId};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

const FAILED: u8 = 1;
const WRONG_ARGUMENTS: u8 = 2;
const BROKEN_PACKS: u8 = 3;

/// Runs the program.
pub fn run(args: Args) -> ExitCode {
    let done = match args.command {
        Command::Run(args) => serve(&args),
        Command::Replay(args) => print_replay(&args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("gesta-server: {error:#}");
            let is_packs = matches!(error.downcast_ref(), Some(ContentError::Packs(_)));
            let is_argument = error.downcast_ref::<BadSeed>().is_some();
            ExitCode::from(if is_packs {
                BROKEN_PACKS
            } else if is_argument {
                WRONG_ARGUMENTS
            } else {
                FAILED
            })
        }
    }
}

/// The dice seed on the command line is none.
#[derive(Debug, thiserror::Error)]
#[error("--dice-seed takes 64 hexadecimal digits")]
struct BadSeed;

fn serve(args: &Run) -> anyhow::Result<()> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
    let dice_seed = match &args.dice_seed {
        Some(hex) => Some(DiceSeed(Digest::from_hex(hex).ok_or(BadSeed)?.0)),
        None => None,
    };
    let config = Config {
        home: home(args.home.as_deref())?,
        listen: args.listen,
        host: args.host.clone(),
        realm: args.name.clone(),
        seats: args.seats,
        invites: args.invites.unwrap_or(args.seats),
        mode: if args.iron { Mode::Iron } else { Mode::Story },
        content: load_content(&args.packs)?,
        scenario: args.scenario.clone(),
        dice_seed,
        map_seed: args.map_seed,
        patience: Patience::default(),
        copy_every: COPY_EVERY,
        limits: if args.loopback_limits { Limits::Loopback } else { Limits::Public },
    };
    if config.limits == Limits::Loopback {
        tracing::warn!("the limits for each address are lifted; this is for tests on one machine");
    }
    // Before the first line is printed: who has read it may stop us at once.
    let waiting = Signals::new().context("no signals can be waited for")?;
    let server = Server::start(&config)?;
    say(&server, args.lang);
    waiting.wait();
    tracing::info!("stopping");
    server.stop();
    Ok(())
}

/// Lines that scripts read begin with the same words in every language; the others are for people.
fn say(server: &Server, language: Language) {
    let mut lines = vec![format!("listening on {}", server.address())];
    for invite in server.invites() {
        let kind = match invite.kind {
            InviteKind::Player => "player",
            InviteKind::Spectator => "spectator",
        };
        lines.push(format!("invite {kind} {}", invite.link));
    }
    let hint = match (server.invites().is_empty(), language) {
        (false, Language::En) => "Give each player one link: each works once, for one device, within 30 days.",
        (false, Language::Es) => {
            "Da a cada jugador un enlace: cada uno sirve una vez, para un dispositivo, durante 30 días."
        }
        (true, Language::En) => "Everybody who joined before can come back. Ctrl-C stops the server.",
        (true, Language::Es) => "Quien ya se unió puede volver. Ctrl-C detiene el servidor.",
    };
    lines.push(format!("{hint}\n"));
    // Nobody may be reading; that is no reason not to serve.
    let _ = std::io::stdout().write_all(lines.join("\n").as_bytes());
}

/// Ctrl-C and the signal with which systems stop a service.
struct Signals {
    runtime: tokio::runtime::Runtime,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

impl Signals {
    fn new() -> std::io::Result<Signals> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let guard = runtime.enter();
            let (terminate, interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
            drop(guard);
            Ok(Signals { runtime, terminate, interrupt })
        }
        #[cfg(not(unix))]
        Ok(Signals { runtime })
    }

    #[cfg(unix)]
    fn wait(self) {
        let Signals { runtime, mut terminate, mut interrupt } = self;
        runtime.block_on(async {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
        });
    }

    #[cfg(not(unix))]
    fn wait(self) {
        // Without Ctrl-C there is nothing to wait for; the system ends us.
        if self.runtime.block_on(tokio::signal::ctrl_c()).is_err() {
            self.runtime.block_on(std::future::pending::<()>());
        }
    }
}

fn print_replay(args: &Replay) -> anyhow::Result<()> {
    let content = load_content(&args.packs)?;
    let replayed = replay(&home(args.home.as_deref())?, content, args.seat.map(SeatId))?;
    if args.json {
        println!("{}", serde_json::to_string(&replayed)?);
        return Ok(());
    }
    println!("depth {}", replayed.depth);
    println!("hash {}", replayed.hash);
    println!("world {}", replayed.world_hash);
    if let Some(seat) = &replayed.seat {
        println!("seat {}: chain {} view {}", seat.seat, seat.view_hash, seat.view);
    }
    Ok(())
}

/// `--home`, or `server` under `GESTA_HOME`, or the platform's custom.
fn home(given: Option<&Path>) -> anyhow::Result<PathBuf> {
    if let Some(home) = given {
        return Ok(home.to_owned());
    }
    match std::env::var_os("GESTA_HOME").filter(|home| !home.is_empty()) {
        Some(home) => Ok(PathBuf::from(home).join("server")),
        None => {
            let system = ProjectDirs::from("", "", "gesta").context("the system names no home; give --home DIR")?;
            Ok(system.data_dir().join("server"))
        }
    }
}
