//! [`Failure`]: every way in which no answer comes, what happened in it, and what a person can do.

use serde::{Deserialize, Serialize};
use std::time::Duration;
use thiserror::Error;

/// Characters of a provider's own words that are kept in a failure. They are sanitized before they are shown.
pub const SAID_CHARS_MAX: usize = 200;

/// Why no answer came. `Display` says what happened and never holds a key, a prompt or an answer; [`Failure::advice`]
/// says what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Failure {
    /// Nobody listens at the address, or there is no way to it.
    #[error("nothing answers at the provider's address")]
    Unreachable,
    /// The other side could not prove who it is, or no common protocol was found.
    #[error("no safe connection to the provider could be made")]
    Insecure,
    /// Patience ran out.
    #[error("the provider was too slow: {0}")]
    Late(Lateness),
    /// 401.
    #[error("the provider does not know the key, or was given none")]
    KeyRefused,
    /// 402, or a 429 that says that the account is empty.
    #[error("the provider's account has no credit left")]
    NoCredit,
    /// 403.
    #[error("the key may not use this model")]
    Forbidden,
    /// 429.
    #[error("the provider takes no more requests for now")]
    Limited {
        /// How long the provider asks to wait.
        retry_after: Option<Duration>,
    },
    /// 503 and 529: busy, or loading a model.
    #[error("the provider is busy")]
    Busy {
        /// How long the provider asks to wait.
        retry_after: Option<Duration>,
    },
    /// Any other 5xx, or an error in the midst of a stream.
    #[error("the provider failed (status {status})")]
    Broken {
        /// The status of HTTP; 200 when the stream itself said so.
        status: u16,
    },
    /// 404, or 400 that names the model.
    #[error("the provider has no such model")]
    NoSuchModel,
    /// The request is longer than the model can read.
    #[error("the request is longer than the model can read")]
    TooLong,
    /// Any other 3xx or 4xx.
    #[error("the provider refused the request (status {status}){}", quoted(said))]
    Refused {
        /// The status of HTTP.
        status: u16,
        /// What the provider said of it, at most [`SAID_CHARS_MAX`] characters; see [`Failure::refused`].
        said: String,
    },
    /// The stream ended without its end mark.
    #[error("the answer broke off")]
    Unfinished,
    /// What came is not what the provider's format says, or not the JSON that was asked for.
    #[error("the provider's answer could not be understood")]
    Malformed,
    /// More came than is ever read.
    #[error("the provider's answer is too large")]
    TooLarge,
    /// The provider's filter, or a model that said nothing at all.
    #[error("the provider gave no text")]
    Empty,
    /// Somebody wanted it no longer.
    #[error("the request was cancelled")]
    Cancelled,
    /// A cap of the budget would be passed.
    #[error("the budget of the {0} is used up")]
    OverBudget(Span),
    /// All that could be asked failed lately, and is left alone for a while.
    #[error("all providers failed lately and are left alone for a while")]
    Resting,
    /// The profile names nobody for this purpose who could be asked.
    #[error("no model is set up for this")]
    NobodyToAsk,
    /// More requests at once than the gateway takes.
    #[error("too many requests are under way")]
    Full,
    /// The gateway is not running.
    #[error("the gateway was stopped")]
    Stopped,
}

/// Which patience ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Lateness {
    /// No connection in time.
    #[error("no connection in time")]
    Connect,
    /// No first word in time.
    #[error("no first word in time")]
    FirstToken,
    /// A pause in the midst.
    #[error("it stopped in the midst")]
    Idle,
    /// The time for all of it.
    #[error("the whole answer took too long")]
    Total,
    /// Fewer characters a second than anybody waits for.
    #[error("the words came too slowly")]
    Slow,
}

/// The time that a cap counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// From start to end of the program.
    #[error("session")]
    Session,
    /// A day of the calendar, in UTC.
    #[error("day")]
    Day,
    /// A month of the calendar, in UTC.
    #[error("month")]
    Month,
}

impl Failure {
    /// A refusal with the provider's own words, shortened and without control characters.
    pub fn refused(status: u16, said: &str) -> Failure {
        let plain = said.chars().filter(|letter| !letter.is_control());
        Failure::Refused { status, said: plain.take(SAID_CHARS_MAX).collect() }
    }

    /// The failure that a status of HTTP means. Adapters look at the body first where it says more (a missing model, a
    /// request that is too long, an empty account).
    pub fn of_status(status: u16, retry_after: Option<Duration>, said: &str) -> Failure {
        match status {
            401 => Failure::KeyRefused,
            402 => Failure::NoCredit,
            403 => Failure::Forbidden,
            404 => Failure::NoSuchModel,
            408 => Failure::Late(Lateness::FirstToken),
            413 => Failure::TooLong,
            429 => Failure::Limited { retry_after },
            503 | 529 => Failure::Busy { retry_after },
            500.. => Failure::Broken { status },
            _ => Failure::refused(status, said),
        }
    }

    /// A short name for logs and for texts in the player's language, which stand in the locale under `narrator-` and this
    /// name, and what to do under the same with `-next`. It never changes.
    pub fn code(&self) -> &'static str {
        match self {
            Failure::Unreachable => "unreachable",
            Failure::Insecure => "insecure",
            Failure::Late(_) => "late",
            Failure::KeyRefused => "key_refused",
            Failure::NoCredit => "no_credit",
            Failure::Forbidden => "forbidden",
            Failure::Limited { .. } => "limited",
            Failure::Busy { .. } => "busy",
            Failure::Broken { .. } => "broken",
            Failure::NoSuchModel => "no_such_model",
            Failure::TooLong => "too_long",
            Failure::Refused { .. } => "refused",
            Failure::Unfinished => "unfinished",
            Failure::Malformed => "malformed",
            Failure::TooLarge => "too_large",
            Failure::Empty => "empty",
            Failure::Cancelled => "cancelled",
            Failure::OverBudget(_) => "over_budget",
            Failure::Resting => "resting",
            Failure::NobodyToAsk => "nobody_to_ask",
            Failure::Full => "full",
            Failure::Stopped => "stopped",
        }
    }

    /// Which of several, for the texts of those codes that have several: the patience that ran out, the span of a cap.
    pub fn detail(&self) -> Option<&'static str> {
        match self {
            Failure::Late(lateness) => Some(match lateness {
                Lateness::Connect => "connect",
                Lateness::FirstToken => "first_token",
                Lateness::Idle => "idle",
                Lateness::Total => "total",
                Lateness::Slow => "slow",
            }),
            Failure::OverBudget(span) => Some(match span {
                Span::Session => "session",
                Span::Day => "day",
                Span::Month => "month",
            }),
            _ => None,
        }
    }

    /// What a person can do about it. The built-in narrator goes on in any case.
    pub fn advice(&self) -> &'static str {
        match self {
            Failure::Unreachable => "Start the local server, or check the address in the profile and the network.",
            Failure::Insecure => "Check the address and the clock of this machine; a proxy may stand between.",
            Failure::Late(_) => "Try a smaller model, or give it more time in the profile.",
            Failure::KeyRefused => "Check the key: gesta narrator list says where it was looked for.",
            Failure::NoCredit => "Add credit at the provider, or put another provider first in the profile.",
            Failure::Forbidden => "Choose a model that the key may use, or allow it at the provider.",
            Failure::Limited { .. } => "Wait a while, or name a second provider in the profile.",
            Failure::Busy { .. } => "Wait until the model is loaded, or name a second provider in the profile.",
            Failure::Broken { .. } | Failure::Unfinished => "Try again later; the provider has trouble.",
            Failure::NoSuchModel => "Look for the model's exact name with: gesta narrator list",
            Failure::TooLong => "Choose a model that reads more, or raise its context in the local server.",
            Failure::Refused { .. } => "Check the model's name and the presets in the profile.",
            Failure::Malformed => "Check that the provider's `wire` in the profile is the one that it speaks.",
            Failure::TooLarge => "Choose another model: this one does not stop by itself.",
            Failure::Empty => "Choose another model, or one that filters less.",
            Failure::Cancelled | Failure::Stopped => "Nothing is to be done.",
            Failure::OverBudget(_) => "Raise the cap in the profile, or play on with the built-in narrator.",
            Failure::Resting => "Wait half a minute; then one request tries again.",
            Failure::NobodyToAsk => "Name a model for this purpose in the profile.",
            Failure::Full => "Wait until an answer has come.",
        }
    }

    /// Whether the provider is to blame, so that its breaker counts it. Cancellations, our own refusals and 4xx are not
    /// its fault; a limit that it set is obeyed by waiting.
    pub fn counts_against_provider(&self) -> bool {
        matches!(
            self,
            Failure::Unreachable
                | Failure::Insecure
                | Failure::Late(_)
                | Failure::Busy { .. }
                | Failure::Broken { .. }
                | Failure::Unfinished
                | Failure::Malformed
                | Failure::TooLarge
        )
    }
}

fn quoted(said: &str) -> String {
    if said.is_empty() { String::new() } else { format!(": {said}") }
}

#[cfg(test)]
mod tests {
    use super::{Failure, SAID_CHARS_MAX};
    use std::time::Duration;

    #[test]
    fn statuses_become_what_they_mean() {
        let wait = Some(Duration::from_secs(7));
        for (status, code) in [
            (301, "refused"),
            (400, "refused"),
            (401, "key_refused"),
            (402, "no_credit"),
            (403, "forbidden"),
            (404, "no_such_model"),
            (422, "refused"),
            (429, "limited"),
            (500, "broken"),
            (502, "broken"),
            (503, "busy"),
            (529, "busy"),
        ] {
            assert_eq!(Failure::of_status(status, wait, "").code(), code, "{status}");
        }
        assert_eq!(Failure::of_status(429, wait, ""), Failure::Limited { retry_after: wait });
    }

    #[test]
    fn a_providers_words_are_shortened_and_lose_their_control_characters() {
        let failure = Failure::refused(400, &format!("bad\u{1b}[2J{}", "x".repeat(1_000)));
        let shown = failure.to_string();
        assert!(!shown.contains('\u{1b}'), "{shown}");
        assert!(shown.chars().count() < SAID_CHARS_MAX + 60, "{shown}");
    }

    #[test]
    fn four_hundreds_and_cancellations_do_not_count_against_a_provider() {
        for failure in [
            Failure::Cancelled,
            Failure::KeyRefused,
            Failure::NoSuchModel,
            Failure::refused(400, ""),
            Failure::Limited { retry_after: None },
        ] {
            assert!(!failure.counts_against_provider(), "{failure}");
        }
        assert!(Failure::Broken { status: 500 }.counts_against_provider());
        assert!(Failure::Unfinished.counts_against_provider());
    }
}
