//! What is with the writer: a proposal that is to become durable, or a question whether a command was done before.

use super::trouble;
use crate::writer::Appended;
use gesta_rules::SeatId;
use gesta_table::{CmdId, Head, LogError, Proposal, Refusal, Stored, Trouble};
use tokio::sync::oneshot;

/// Why something was proposed.
pub(super) enum Cause {
    /// A seat wanted it; the table's updates tell it.
    Seat,
    /// The server wanted it; told whether it is so now.
    System(Option<oneshot::Sender<bool>>),
}

impl Cause {
    pub(super) fn tell(self, is_so: bool) {
        if let Cause::System(Some(answer)) = self {
            // Who asked may be gone.
            let _ = answer.send(is_so);
        }
    }
}

/// What is with the writer.
pub(super) enum Flight {
    Append { proposal: Proposal, cause: Cause, appended: oneshot::Receiver<Appended> },
    LookUp { seat: SeatId, id: CmdId, why: Refusal, stored: oneshot::Receiver<Result<Option<Stored>, LogError>> },
}

/// What came back.
pub(super) enum Landed {
    Durable { proposal: Proposal, cause: Cause, head: Head },
    NotDurable { proposal: Proposal, cause: Cause, why: Trouble },
    Repeated { proposal: Proposal, cause: Cause, stored: Stored },
    Looked { seat: SeatId, id: CmdId, why: Refusal, stored: Option<Stored> },
}

/// Waits for the writer's answer; for ever, when nothing is with it. Giving up waiting loses nothing.
pub(super) async fn land(flight: &mut Option<Flight>) -> Landed {
    let answer = match flight {
        Some(Flight::Append { appended, .. }) => Answer::Appended(appended.await.unwrap_or_else(|_| gone())),
        Some(Flight::LookUp { stored, .. }) => Answer::Stored(stored.await.unwrap_or(Ok(None))),
        None => std::future::pending().await,
    };
    match (flight.take(), answer) {
        (Some(Flight::Append { proposal, cause, .. }), Answer::Appended(appended)) => match appended {
            Appended::Done(head) => Landed::Durable { proposal, cause, head },
            Appended::Repeated(stored) => Landed::Repeated { proposal, cause, stored },
            Appended::Failed(error) => Landed::NotDurable { proposal, cause, why: trouble(error) },
        },
        (Some(Flight::LookUp { seat, id, why, .. }), Answer::Stored(stored)) => match stored {
            Ok(stored) => Landed::Looked { seat, id, why, stored },
            Err(error) => Landed::Looked { seat, id, why: Refusal::NotSaved(trouble(error)), stored: None },
        },
        // The answer was made from this very flight just above.
        _ => std::future::pending().await,
    }
}

enum Answer {
    Appended(Appended),
    Stored(Result<Option<Stored>, LogError>),
}

fn gone() -> Appended {
    Appended::Failed(LogError::Trouble(Trouble::Io("the server is stopping".to_owned())))
}
