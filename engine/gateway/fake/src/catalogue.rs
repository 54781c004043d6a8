//! Every way to answer that has a name, good and bad.

use crate::script::{Fault, Finish, Manner, Refusal, Reply, Say};
use std::time::Duration;

/// What is said where nothing else is asked for; with letters of two, three and four bytes.
const TEXT: &str = "The door opens. Señora Ortiz waits — she holds a lamp 🕯 and says nothing.";

/// A way to answer.
#[derive(Clone, Copy, Debug)]
pub struct Named {
    /// Its name.
    pub name: &'static str,
    /// What it does.
    pub does: &'static str,
    make: fn() -> Reply,
}

impl Named {
    /// The reply itself.
    pub fn reply(&self) -> Reply {
        (self.make)()
    }
}

/// The way with this name.
pub fn named(name: &str) -> Option<&'static Named> {
    CATALOGUE.iter().find(|one| one.name == name)
}

fn text() -> Say {
    Say::words(TEXT)
}

fn broken(fault: Fault) -> Reply {
    Reply::Say(text().but(fault))
}

fn sent(manner: Manner) -> Reply {
    Reply::Say(Say { manner, ..text() })
}

fn refused(status: u16, message: &str) -> Reply {
    Reply::Refuse(Refusal::new(status, message))
}

/// All of them.
#[rustfmt::skip]
pub const CATALOGUE: &[Named] = &[
    Named { name: "text", does: "a text in order", make: || Reply::Say(text()) },
    Named { name: "split", does: "each byte by itself, so that code points are split",
        make: || sent(Manner { piece_bytes: Some(1), ..Manner::default() }) },
    Named { name: "crlf", does: "lines end with CR LF, in pieces of five bytes",
        make: || sent(Manner { crlf: true, piece_bytes: Some(5), ..Manner::default() }) },
    Named { name: "pings", does: "a comment or ping before each token",
        make: || sent(Manner { pings: true, ..Manner::default() }) },
    Named { name: "thinking", does: "thinking before the text",
        make: || Reply::Say(Say { thinking: vec!["Who waits? ".into(), "Ortiz.".into()], ..text() }) },
    Named { name: "no-usage", does: "no usage is reported", make: || Reply::Say(Say { usage: None, ..text() }) },
    Named { name: "length", does: "ends at the limit of tokens",
        make: || Reply::Say(Say { finish: Finish::Length, ..text() }) },
    Named { name: "filtered", does: "ends by the provider's filter",
        make: || Reply::Say(Say { finish: Finish::Filtered, ..text() }) },
    Named { name: "empty", does: "ends in order without a text", make: || Reply::Say(Say::words("")) },
    Named { name: "slow", does: "a token each 200 ms",
        make: || sent(Manner { pace: Duration::from_millis(200), ..Manner::default() }) },
    Named { name: "401", does: "the key is wrong", make: || refused(401, "Incorrect API key provided") },
    Named { name: "402", does: "no money left", make: || refused(402, "Insufficient credits") },
    Named { name: "403", does: "not allowed", make: || refused(403, "Model not allowed for this key") },
    Named { name: "404", does: "no such model", make: || refused(404, "The model does not exist") },
    Named { name: "429", does: "too many requests, again after 1 s", make: || {
        Reply::Refuse(Refusal { retry_after: Some("1".to_owned()), ..Refusal::new(429, "Rate limit reached") })
    } },
    Named { name: "500", does: "an error of the server", make: || refused(500, "Internal server error") },
    Named { name: "503", does: "busy", make: || refused(503, "Server is busy; please try again later.") },
    Named { name: "error-200", does: "an error under 200 before any text", make: || broken(Fault::Error { after: 0 }) },
    Named { name: "error-late", does: "an error under 200 after three tokens", make: || broken(Fault::Error { after: 3 }) },
    Named { name: "cut", does: "closed after three tokens", make: || broken(Fault::Cut { after: 3 }) },
    Named { name: "no-end", does: "all is said, the end mark is missing", make: || broken(Fault::NoEndMark) },
    Named { name: "endless", does: "the text never ends",
        make: || broken(Fault::Endless { every: Duration::from_millis(5) }) },
    Named { name: "silent", does: "the head comes and nothing else", make: || broken(Fault::Silence { after: 0 }) },
    Named { name: "stalled", does: "silent after three tokens", make: || broken(Fault::Silence { after: 3 }) },
    Named { name: "bad-json", does: "no JSON after three tokens", make: || broken(Fault::BadJson { after: 3 }) },
    Named { name: "bad-text", does: "no UTF-8 after three tokens", make: || broken(Fault::BadText { after: 3 }) },
    Named { name: "huge-line", does: "a line of 8 MiB after three tokens",
        make: || broken(Fault::HugeLine { after: 3, bytes: 8 * 1024 * 1024 }) },
    Named { name: "redirect", does: "302 to another host",
        make: || Reply::Redirect { to: "http://127.0.0.2:9/v1/chat/completions".to_owned() } },
    Named { name: "page", does: "a page of HTML under 200", make: || Reply::Page },
    Named { name: "dead", does: "no answer at all", make: || Reply::Silence },
    Named { name: "hangup", does: "closed without an answer", make: || Reply::Hangup },
];
