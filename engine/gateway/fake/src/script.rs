//! What a script says: how requests are answered, as plain data.

use crate::seen::Seen;
use crate::steps::Step;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Which reply each request for text gets.
#[derive(Clone)]
pub struct Script(Arc<dyn Fn(&Seen) -> Reply + Send + Sync>);

impl Script {
    /// A function of what arrived; so somebody can be played who answers to the prompt, and lies.
    pub fn of(answer: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Script {
        Script(Arc::new(answer))
    }

    /// One after the other; the last one for all that follow. An empty list refuses with 500.
    pub fn list(replies: Vec<Reply>) -> Script {
        let left = Mutex::new(replies.into_iter());
        let last = Mutex::new(Reply::Refuse(Refusal::new(500, "the script is empty")));
        Script::of(move |_| {
            let mut last = last.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            if let Some(next) = left.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).next() {
                *last = next;
            }
            last.clone()
        })
    }

    pub(crate) fn answer(&self, seen: &Seen) -> Reply {
        (self.0)(seen)
    }
}

impl From<Reply> for Script {
    fn from(reply: Reply) -> Script {
        Script::list(vec![reply])
    }
}

impl From<Vec<Reply>> for Script {
    fn from(replies: Vec<Reply>) -> Script {
        Script::list(replies)
    }
}

impl From<Say> for Script {
    fn from(say: Say) -> Script {
        Script::list(vec![Reply::Say(say)])
    }
}

/// How one request is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// With text, in the format of the request, with or without a fault.
    Say(Say),
    /// With an error status.
    Refuse(Refusal),
    /// With 302 to another place.
    Redirect {
        /// The `Location`.
        to: String,
    },
    /// With a page of HTML under 200, as captive portals and wrong ports do.
    Page,
    /// Not at all: the connection stays open.
    Silence,
    /// Not at all: the connection is closed.
    Hangup,
    /// With 200 and these steps as a chunked body; for what nothing else here can say.
    Raw {
        /// The content type.
        content_type: String,
        /// The body.
        steps: Vec<Step>,
    },
}

/// A text, as a model gives it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Say {
    /// What it thinks before, token by token.
    pub thinking: Vec<String>,
    /// The text, token by token.
    pub text: Vec<String>,
    /// Why it ends.
    pub finish: Finish,
    /// What it reports as used; `None` reports nothing.
    pub usage: Option<Tokens>,
    /// How it is sent.
    pub manner: Manner,
    /// What goes wrong.
    pub fault: Fault,
}

impl Say {
    /// A text in tokens of a word each, with usage (100 tokens in, 40 of them cached, one out for each word).
    pub fn words(text: &str) -> Say {
        let text: Vec<String> = text.split_inclusive(' ').map(str::to_owned).collect();
        let usage = Some(Tokens { input: 100, cached: 40, output: text.len() as u64 });
        Say { text, usage, ..Say::default() }
    }

    /// With a fault.
    pub fn but(mut self, fault: Fault) -> Say {
        self.fault = fault;
        self
    }

    /// The text in one piece.
    pub fn whole(&self) -> String {
        self.text.concat()
    }
}

/// Tokens used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tokens {
    /// Of the prompt, those out of the cache with them.
    pub input: u64,
    /// Those of `input` that came out of the cache.
    pub cached: u64,
    /// Of the answer.
    pub output: u64,
}

/// Why a text ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Finish {
    /// It was said.
    #[default]
    Stop,
    /// The limit of tokens was met.
    Length,
    /// The provider's filter.
    Filtered,
}

/// How something is sent that is right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// Lines end with CR LF.
    pub crlf: bool,
    /// A comment or a ping stands before each token.
    pub pings: bool,
    /// The bytes of the body are sent in pieces of so many, so that tokens, lines and code points are split.
    pub piece_bytes: Option<usize>,
    /// The wait before the head of the answer.
    pub before: Duration,
    /// The wait before each token.
    pub pace: Duration,
}

/// What goes wrong with a text. `after` counts the tokens of the text that were sent before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    #[default]
    None,
    /// All is said and the answer ends in order, but the format's end mark is missing.
    NoEndMark,
    /// The connection is closed in the midst.
    Cut {
        /// Tokens before.
        after: usize,
    },
    /// An error in the provider's words, under HTTP 200.
    Error {
        /// Tokens before.
        after: usize,
    },
    /// Nothing more comes, and the connection stays open.
    Silence {
        /// Tokens before.
        after: usize,
    },
    /// The text never ends.
    Endless {
        /// The wait between two tokens.
        every: Duration,
    },
    /// A piece is no JSON.
    BadJson {
        /// Tokens before.
        after: usize,
    },
    /// A piece holds bytes that are no UTF-8.
    BadText {
        /// Tokens before.
        after: usize,
    },
    /// A line that does not end for so many bytes.
    HugeLine {
        /// Tokens before.
        after: usize,
        /// Its length.
        bytes: usize,
    },
}

/// An answer with an error status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The status.
    pub status: u16,
    /// The header `Retry-After`, as it is sent.
    pub retry_after: Option<String>,
    /// The words of the error.
    pub message: String,
}

impl Refusal {
    /// Without `Retry-After`.
    pub fn new(status: u16, message: &str) -> Refusal {
        Refusal { status, retry_after: None, message: message.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::{Reply, Say, Script};
    use crate::seen::Seen;

    #[test]
    fn the_last_reply_of_a_list_is_given_again() {
        let (first, last) = (Reply::Page, Reply::Say(Say::words("a b")));
        let script = Script::list(vec![first.clone(), last.clone()]);
        let answers: Vec<Reply> = (0..3).map(|_| script.answer(&Seen::default())).collect();
        assert_eq!(answers, [first, last.clone(), last]);
    }

    #[test]
    fn words_keep_their_spaces() {
        assert_eq!(Say::words("The door  opens.").whole(), "The door  opens.");
    }
}
