//! Why a connection is closed: a number on the wire and a text for whoever reads the log of the other side.

use quinn::VarInt;

/// Why a connection is closed. The numbers are part of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CloseCode {
    /// Nothing is wrong; one side is done.
    Done = 0,
    /// A frame is longer than it may be.
    FrameTooLong = 1,
    /// A frame is no message, or bytes are left over.
    FrameMalformed = 2,
    /// A frame is of a kind that this side does not know.
    FrameUnknown = 3,
    /// A frame did not arrive in time.
    FrameSlow = 4,
    /// A frame that is well-formed but not expected now.
    WrongState = 5,
    /// The peer did not authenticate in time.
    AuthSlow = 6,
    /// The peer was told on the control stream why it is not let in.
    Refused = 7,
    /// The peer reads too slowly what is sent to it.
    TooFarBehind = 8,
    /// The server is stopping; come back later.
    Stopping = 9,
    /// The same seat was taken by a newer connection of the same player.
    Replaced = 10,
    /// What had to be sent does not fit into a frame.
    TooBig = 11,
    /// Too many connections from this address.
    TooMany = 12,
}

impl CloseCode {
    const ALL: [CloseCode; 13] = [
        CloseCode::Done,
        CloseCode::FrameTooLong,
        CloseCode::FrameMalformed,
        CloseCode::FrameUnknown,
        CloseCode::FrameSlow,
        CloseCode::WrongState,
        CloseCode::AuthSlow,
        CloseCode::Refused,
        CloseCode::TooFarBehind,
        CloseCode::Stopping,
        CloseCode::Replaced,
        CloseCode::TooBig,
        CloseCode::TooMany,
    ];

    /// The code of a number on the wire.
    pub fn of(number: VarInt) -> Option<CloseCode> {
        CloseCode::ALL.into_iter().find(|code| code.number() == number)
    }

    /// The number on the wire.
    pub fn number(self) -> VarInt {
        VarInt::from_u32(self as u32)
    }

    /// The text on the wire.
    pub fn text(self) -> &'static str {
        match self {
            CloseCode::Done => "goodbye",
            CloseCode::FrameTooLong => "a frame is longer than 65536 bytes",
            CloseCode::FrameMalformed => "a frame is malformed",
            CloseCode::FrameUnknown => "a frame is of an unknown kind",
            CloseCode::FrameSlow => "a frame took longer than 10 seconds",
            CloseCode::WrongState => "a frame came that was not expected now",
            CloseCode::AuthSlow => "no authentication within 15 seconds",
            CloseCode::Refused => "refused; the reason was sent before",
            CloseCode::TooFarBehind => "too far behind",
            CloseCode::Stopping => "the server is stopping",
            CloseCode::Replaced => "replaced by a newer connection",
            CloseCode::TooBig => "an update does not fit into a frame",
            CloseCode::TooMany => "too many connections from this address",
        }
    }

    /// Closes `connection` for this reason.
    pub fn close(self, connection: &quinn::Connection) {
        connection.close(self.number(), self.text().as_bytes());
    }

    /// Why the peer closed, if it said one of these.
    pub fn from_error(error: &quinn::ConnectionError) -> Option<CloseCode> {
        match error {
            quinn::ConnectionError::ApplicationClosed(close) => CloseCode::of(close.error_code),
            _ => None,
        }
    }
}
