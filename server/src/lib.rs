//! A server for one realm with one table: accounts by device key, invites, seats, and the loop around `gesta-table` that
//! groups commits. Thin: no rule of the game is here, and the wire is `gesta-net`'s.
//!
//! Entry points: [`Server::start`], [`replay`]; [`run`] is the whole program.
//!
//! Who does what: one thread (`writer`) owns the realm's database; one task (`shard`) owns the table and decides; each
//! connection (`guest`) has a task that carries requests in and updates out. Invariant: *decide → durable → apply →
//! publish*; nobody hears of an event that is not on disk.

mod args;
mod config;
mod copies;
mod founding;
mod guest;
mod house;
mod listen;
mod lock;
mod program;
mod replay;
mod server;
mod shard;
mod writer;

pub use args::Args;
pub use config::{COPY_EVERY, Config, ContentError, Patience, load_content};
pub use founding::{InviteKind, StartError};
pub use lock::LockError;
pub use program::run;
pub use replay::{ReplayError, Replayed, SeatReplayed, replay};
pub use server::{Invite, Server};
