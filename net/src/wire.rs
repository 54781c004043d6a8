//! What peers say to each other: plain data. How it is put into bytes stands in [`crate::frame`].
//!
//! # Format
//! The bytes are a protocol. **Variants are only added, at the end; a variant's fields never change.** A change that an
//! older peer cannot read raises [`PROTOCOL_LAST`]. The golden frames in `tests/golden` hold this.
//!
//! # Order
//! The client opens the control stream and says [`ControlUp::Hello`]; the server answers [`ControlDown::Welcome`] or
//! [`ControlDown::Refuse`]. The client says [`ControlUp::Auth`]; the server answers [`ControlDown::Admitted`] or
//! [`ControlDown::Refuse`]. Then the client opens one stream for each table, says [`SeatUp::Sit`], and from there on sends
//! [`SeatUp::Request`]s and gets [`SeatDown::Update`]s, in order.

use crate::invite::InviteToken;
use gesta_content::id::{Name, ScenarioId};
use gesta_content::{Content, Digest};
use gesta_rules::SeatId;
use gesta_table::{Request, Update};
use serde::{Deserialize, Serialize};

/// What is negotiated in the TLS handshake.
pub const ALPN: &[u8] = b"gesta/1";
/// The oldest protocol that this build speaks.
pub const PROTOCOL_FIRST: u16 = 3;
/// The newest protocol that this build speaks.
pub const PROTOCOL_LAST: u16 = 3;
/// Longest name of a player, in characters.
pub const PLAYER_NAME_MAX: usize = 40;

/// Which table of a realm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TableId(pub u32);

/// A pack and its version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackVersion {
    /// The pack.
    pub id: Name,
    /// Its version, `1.2.3`.
    pub version: String,
}

/// What a peer plays with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentTag {
    /// Hash of all that the rules read. Peers must agree.
    pub mechanics: Digest,
    /// Hash of texts, grammar and lexicon. A difference is only said.
    pub presentation: Digest,
    /// The packs, in the order in which they were loaded.
    pub packs: Vec<PackVersion>,
}

impl ContentTag {
    /// The tag of loaded content.
    pub fn of(content: &Content) -> ContentTag {
        let pack = |pack: &gesta_content::PackInfo| PackVersion { id: pack.id.clone(), version: pack.version.clone() };
        ContentTag {
            mechanics: content.hashes.mechanics,
            presentation: content.hashes.presentation,
            packs: content.packs.iter().map(pack).collect(),
        }
    }
}

/// The first word of a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The oldest protocol that it speaks.
    pub protocol_first: u16,
    /// The newest protocol that it speaks.
    pub protocol_last: u16,
    /// Version of the game, for people.
    pub game: String,
    /// The realm that it wants.
    pub realm: String,
    /// What it plays with.
    pub content: ContentTag,
}

/// Who a client is. The device's key is already proven by the TLS handshake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Auth {
    /// A one-time invite, needed when the device is not known yet.
    pub invite: Option<InviteToken>,
    /// What the player wants to be called, at most [`PLAYER_NAME_MAX`] characters. A known device keeps its name.
    pub player: String,
}

/// The server's answer to a good [`Hello`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Welcome {
    /// The protocol that both speak from now on.
    pub protocol: u16,
    /// Version of the server's game, for people.
    pub game: String,
    /// The realm.
    pub realm: String,
    /// What the server plays with.
    pub content: ContentTag,
}

/// A seat that the client may take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableSeat {
    /// At which table.
    pub table: TableId,
    /// Which seat.
    pub seat: SeatId,
    /// What is played there.
    pub scenario: ScenarioId,
}

/// The server's answer to a good [`Auth`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Admitted {
    /// What the player is called in this realm.
    pub player: String,
    /// Where the client may sit.
    pub seats: Vec<TableSeat>,
}

/// Why a client is not let in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refuse {
    /// No protocol is spoken by both.
    Protocol {
        /// The oldest that the server speaks.
        first: u16,
        /// The newest that the server speaks.
        last: u16,
        /// Version of the server's game.
        game: String,
    },
    /// The rules or packs differ.
    Content {
        /// What the server plays with.
        server: ContentTag,
    },
    /// There is no such realm here.
    Realm {
        /// The realm that is here.
        here: String,
    },
    /// The device is unknown and brought no invite.
    NotInvited,
    /// The invite is unknown or revoked.
    InviteUnknown,
    /// The invite was used by another device.
    InviteUsed,
    /// The player's name is empty, too long, or holds control characters.
    BadName,
    /// All seats are taken.
    Full,
    /// The server cannot look that up or write it down now; later it may.
    Unavailable,
}

/// From client to server on the control stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ControlUp {
    /// First.
    Hello(Hello),
    /// Second.
    Auth(Auth),
}

/// From server to client on the control stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ControlDown {
    /// Go on.
    Welcome(Welcome),
    /// You may sit.
    Admitted(Admitted),
    /// Not let in; the connection ends.
    Refuse(Refuse),
}

/// From client to server on a table's stream.
#[expect(clippy::large_enum_variant, reason = "put into bytes or taken apart at once, never kept in numbers")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SeatUp {
    /// First: which table.
    Sit {
        /// One of [`Admitted::seats`].
        table: TableId,
    },
    /// Then: what the seat asks.
    Request(Request),
}

/// From server to client on a table's stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SeatDown {
    /// What the table tells the seat.
    Update(Update),
}

/// Whether `name` can be a player's name: 1 to [`PLAYER_NAME_MAX`] characters, none of them a control character, and not
/// only blanks.
pub fn is_player_name(name: &str) -> bool {
    let length = name.chars().count();
    (1..=PLAYER_NAME_MAX).contains(&length) && !name.chars().any(char::is_control) && !name.trim().is_empty()
}
