//! The wire: what peers say to each other, the handshake, the QUIC endpoints, and a [`RemoteLink`] that a front end holds
//! like any other link.
//!
//! This crate knows no rule, no file of a game and no account: a server (`gesta-server`) decides who may sit where, a
//! table (`gesta-table`) what happens. Keys are the only files that it reads and writes.
//!
//! Entry points: [`join`] for a client; [`server_endpoint`], [`Doorman`] and [`greet`] for a server; [`InviteLink`] for
//! both.
//!
//! Invariant: every type that crosses the wire is free of recursion and of sequences whose elements take no bytes, since
//! the encoding has no depth limit. `tests/wire_shape.rs` proves it for each of them.

mod close;
mod door;
mod frame;
mod greet;
mod identity;
mod invite;
mod limits;
mod remote;
mod say;
mod settings;
mod trust;
mod wire;

pub use close::CloseCode;
pub use door::{Doorman, Entered, Verdict};
pub use frame::{FRAME_BYTES_MAX, FRAME_TIME, Frame, FrameError, decode, encode, read_frame, write_frame};
pub use greet::{GreetError, Greeted, Offered, greet};
pub use identity::{CERTIFICATE_NAME, Identity, IdentityError, KeyHash};
pub use invite::{InviteLink, InviteToken, LinkError, PORT};
pub use limits::{AddressLimits, Limits};
pub use remote::{Closed, Follow, Follower, Join, JoinError, Joined, LinkEvent, Lost, RemoteLink, SendError, join};
pub use settings::{
    AUTH_TIME, EndpointError, HANDSHAKE_TIME, client_endpoint, open_after_authentication, server_endpoint,
};
pub use wire::{
    ALPN, Admitted, Auth, ContentTag, ControlDown, ControlUp, Hello, PLAYER_NAME_MAX, PROTOCOL_FIRST, PROTOCOL_LAST,
    PackVersion, Refuse, SeatDown, SeatUp, TableId, TableSeat, Welcome,
};

/// The version of the game, as peers tell it to each other.
pub const GAME_VERSION: &str = env!("CARGO_PKG_VERSION");
