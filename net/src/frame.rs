//! Frames: how messages become bytes on a stream, and back. A frame is a length (u32, little end first) and that many
//! bytes of canonical encoding. What messages there are stands in [`crate::wire`].

use crate::close::CloseCode;
use crate::wire::{ControlDown, ControlUp, SeatDown, SeatUp};
use quinn::{ReadError, ReadExactError, RecvStream, SendStream};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::time::Duration;

/// Longest message in a frame, in bytes.
pub const FRAME_BYTES_MAX: usize = 64 * 1024;
/// How long a frame may take from its first byte to its last.
pub const FRAME_TIME: Duration = Duration::from_secs(10);

const LENGTH_BYTES: usize = 4;

/// A message that is put into frames: an enum whose first byte is its kind.
pub trait Frame: Serialize + DeserializeOwned {
    /// How many kinds there are.
    const KINDS: u8;
}

impl Frame for ControlUp {
    const KINDS: u8 = 2;
}
impl Frame for ControlDown {
    const KINDS: u8 = 3;
}
impl Frame for SeatUp {
    const KINDS: u8 = 2;
}
impl Frame for SeatDown {
    const KINDS: u8 = 1;
}

/// Why a frame could not be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// The message to be sent is longer than a frame may be.
    #[error("a message of {bytes} bytes does not fit into a frame of {FRAME_BYTES_MAX}")]
    TooBig {
        /// Its length.
        bytes: usize,
    },
    /// The peer announced a frame that is too long.
    #[error("the peer sent a frame of {bytes} bytes; {FRAME_BYTES_MAX} are allowed")]
    TooLong {
        /// The length that it announced.
        bytes: u32,
    },
    /// The kind of the message is unknown here.
    #[error("the peer sent a frame of unknown kind {kind}")]
    UnknownKind {
        /// Its number.
        kind: u8,
    },
    /// The bytes are no message.
    #[error("the peer sent a malformed frame")]
    Malformed,
    /// The frame did not arrive in time.
    #[error("the peer took longer than {} s for a frame", FRAME_TIME.as_secs())]
    Slow,
    /// The stream ended inside a frame.
    #[error("the stream ended inside a frame")]
    Cut,
    /// The connection or stream is gone.
    #[error("the connection was lost: {0}")]
    Lost(String),
}

impl FrameError {
    /// The code with which the connection is closed for this; `None` where there is no connection any more.
    pub fn close_code(&self) -> Option<CloseCode> {
        match self {
            FrameError::TooBig { .. } => Some(CloseCode::TooBig),
            FrameError::TooLong { .. } => Some(CloseCode::FrameTooLong),
            FrameError::UnknownKind { .. } => Some(CloseCode::FrameUnknown),
            FrameError::Malformed | FrameError::Cut => Some(CloseCode::FrameMalformed),
            FrameError::Slow => Some(CloseCode::FrameSlow),
            FrameError::Lost(_) => None,
        }
    }
}

/// The bytes of a frame with `message` in it.
///
/// # Errors
/// [`FrameError::TooBig`] when the message is longer than [`FRAME_BYTES_MAX`].
pub fn encode<T: Frame>(message: &T) -> Result<Vec<u8>, FrameError> {
    let body = gesta_rules::canonical(message);
    if body.len() > FRAME_BYTES_MAX {
        return Err(FrameError::TooBig { bytes: body.len() });
    }
    // The length was just checked, so it fits into 32 bits.
    let mut frame = (body.len() as u32).to_le_bytes().to_vec();
    frame.extend_from_slice(&body);
    Ok(frame)
}

/// The message of a frame's bytes, without the length before them.
///
/// # Errors
/// [`FrameError::UnknownKind`] or [`FrameError::Malformed`].
pub fn decode<T: Frame>(body: &[u8]) -> Result<T, FrameError> {
    match body.first() {
        Some(&kind) if kind >= T::KINDS => Err(FrameError::UnknownKind { kind }),
        _ => gesta_rules::from_canonical(body).map_err(|_| FrameError::Malformed),
    }
}

/// Reads the next message; `None` when the peer ended the stream between two frames. Waits for a frame's first byte
/// without limit, for the rest of it [`FRAME_TIME`].
///
/// # Errors
/// [`FrameError`], all but `TooBig`.
pub async fn read_frame<T: Frame>(stream: &mut RecvStream) -> Result<Option<T>, FrameError> {
    let mut length = [0; LENGTH_BYTES];
    let read = stream.read(&mut length).await.map_err(|error| FrameError::Lost(read_text(&error)))?;
    let Some(already) = read else { return Ok(None) };
    let rest = async {
        read_exact(stream, &mut length[already..]).await?;
        let bytes = u32::from_le_bytes(length);
        if bytes as usize > FRAME_BYTES_MAX {
            return Err(FrameError::TooLong { bytes });
        }
        let mut body = vec![0; bytes as usize];
        read_exact(stream, &mut body).await?;
        Ok(body)
    };
    let body = tokio::time::timeout(FRAME_TIME, rest).await.map_err(|_| FrameError::Slow)??;
    decode(&body).map(Some)
}

/// Writes a message.
///
/// # Errors
/// [`FrameError::TooBig`], [`FrameError::Lost`].
pub async fn write_frame<T: Frame>(stream: &mut SendStream, message: &T) -> Result<(), FrameError> {
    let frame = encode(message)?;
    stream.write_all(&frame).await.map_err(|error| FrameError::Lost(error.to_string()))
}

async fn read_exact(stream: &mut RecvStream, into: &mut [u8]) -> Result<(), FrameError> {
    stream.read_exact(into).await.map_err(|error| match error {
        ReadExactError::FinishedEarly(_) => FrameError::Cut,
        ReadExactError::ReadError(error) => FrameError::Lost(read_text(&error)),
    })
}

/// quinn's own text of a lost connection is only "connection lost"; what matters stands behind it.
fn read_text(error: &ReadError) -> String {
    match error {
        ReadError::ConnectionLost(why) => why.to_string(),
        other => other.to_string(),
    }
}
