//! The command line.

use clap::{Parser, Subcommand};
use gesta_content::Language;
use gesta_content::id::ScenarioId;
use gesta_net::PORT;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

const LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::UNSPECIFIED), PORT);

/// Hosts a game of Gesta for friends.
#[derive(Debug, Parser)]
#[command(name = "gesta-server", version)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Opens the realm and lets players in, until Ctrl-C.
    Run(Run),
    /// Replays the table of a server that is not running, and says where it stands.
    Replay(Replay),
}

/// Arguments of `run`.
#[derive(Debug, clap::Args)]
pub struct Run {
    /// The folder with the server's key and database.
    #[arg(long, value_name = "DIR")]
    pub home: Option<PathBuf>,
    /// Where to listen. Port 0 takes any free port.
    #[arg(long, value_name = "ADDR:PORT", default_value_t = LISTEN)]
    pub listen: SocketAddr,
    /// The name or address that stands in invite links, if it is not the one listened on.
    #[arg(long, value_name = "HOST")]
    pub host: Option<String>,
    /// The realm's name: a-z, A-Z, 0-9, - and _.
    #[arg(long, value_name = "REALM", default_value = "friends")]
    pub name: String,
    /// How many players sit at the table, 1 to 8.
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=8))]
    pub seats: u8,
    /// How many player invites are made at the first run (default: one for each seat).
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(0..=64))]
    pub invites: Option<u8>,
    /// One life, and nothing is forgiven.
    #[arg(long)]
    pub iron: bool,
    /// A pack beside those that come with the game; may be given several times.
    #[arg(long = "pack", value_name = "DIR")]
    pub packs: Vec<PathBuf>,
    /// What a new table plays (default: what the last pack begins with).
    #[arg(long, value_name = "PACK:NAME")]
    pub scenario: Option<ScenarioId>,
    /// The language of what is printed here.
    #[arg(long, value_name = "en|es", default_value_t = Language::En)]
    pub lang: Language,
    /// The dice seed of a new table, as 64 hexadecimal digits. Only for tests: whoever knows it knows every roll.
    #[arg(long, value_name = "HEX", hide = true)]
    pub dice_seed: Option<String>,
    /// The seed of generated places of a new table. Only for tests.
    #[arg(long, value_name = "N", hide = true)]
    pub map_seed: Option<u64>,
    /// Lifts the limits for each address. Only for tests and load on this machine.
    #[arg(long, hide = true)]
    pub loopback_limits: bool,
}

/// Arguments of `replay`.
#[derive(Debug, clap::Args)]
pub struct Replay {
    /// The folder with the server's key and database.
    #[arg(long, value_name = "DIR")]
    pub home: Option<PathBuf>,
    /// Prints one JSON object instead of lines.
    #[arg(long)]
    pub json: bool,
    /// Also says where this seat's view stands.
    #[arg(long, value_name = "N")]
    pub seat: Option<u8>,
    /// A pack beside those that come with the game; may be given several times.
    #[arg(long = "pack", value_name = "DIR")]
    pub packs: Vec<PathBuf>,
}
