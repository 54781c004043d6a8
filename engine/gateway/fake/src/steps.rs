//! From a reply to what is done on the connection, step by step. Pure.

use crate::format::{Format, is_streamed};
use crate::script::{Fault, Manner, Refusal, Reply, Say};
use crate::seen::Seen;
use crate::speak::{self, Frame, Kind};
use serde_json::Value;
use std::time::Duration;

/// The words of errors that the fake makes itself.
const TROUBLE: &str = "The model is overloaded";

/// One thing that is done while an answer is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Bytes of the body are sent, as one chunk.
    Send(Vec<u8>),
    /// Nothing for a while.
    Wait(Duration),
    /// Nothing any more, until the client leaves or the fake ends.
    Silence,
    /// The same bytes again and again, until the client leaves or the fake ends.
    Repeat {
        /// What is sent.
        bytes: Vec<u8>,
        /// The wait before each time.
        every: Duration,
    },
    /// The connection is closed although the body has not ended.
    Cut,
}

/// What is sent for a request: nothing at all, or a head and a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    /// The connection stays open.
    Silence,
    /// The connection is closed.
    Hangup,
    /// A head and a body.
    Answer(Answer),
}

/// A head and a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// The wait before the head.
    pub before: Duration,
    pub status: u16,
    /// Besides those that frame the body.
    pub headers: Vec<(&'static str, String)>,
    pub body: Body,
}

/// A body and how its end is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    /// By its length, which is announced.
    Whole(Vec<u8>),
    /// By its length; less than is announced may be sent.
    Announced(usize, Vec<Step>),
    /// By the last chunk.
    Chunked(Vec<Step>),
}

impl Plan {
    /// JSON with a status.
    pub(crate) fn json(status: u16, value: &Value) -> Plan {
        answer(status, "application/json", Body::Whole(value.to_string().into_bytes()))
    }
}

fn answer(status: u16, content_type: &str, body: Body) -> Plan {
    let headers = vec![("Content-Type", content_type.to_owned())];
    Plan::Answer(Answer { before: Duration::ZERO, status, headers, body })
}

/// How a request for text is answered.
pub(crate) fn plan(format: Format, seen: &Seen, reply: Reply) -> Plan {
    match reply {
        Reply::Say(say) => say_plan(format, seen, &say),
        Reply::Refuse(refusal) => refuse(format, &refusal),
        Reply::Redirect { to } => {
            let headers = vec![("Location", to), ("Content-Type", "text/plain".to_owned())];
            let body = Body::Whole(b"It is elsewhere.".to_vec());
            Plan::Answer(Answer { before: Duration::ZERO, status: 302, headers, body })
        }
        Reply::Page => answer(200, "text/html", Body::Whole(b"<!doctype html><title>Log in</title>".to_vec())),
        Reply::Silence => Plan::Silence,
        Reply::Hangup => Plan::Hangup,
        Reply::Raw { content_type, steps } => answer(200, &content_type, Body::Chunked(steps)),
    }
}

fn refuse(format: Format, refusal: &Refusal) -> Plan {
    let body = speak::error(format, refusal.status, &refusal.message).to_string().into_bytes();
    let mut headers = vec![("Content-Type", "application/json".to_owned())];
    headers.extend(refusal.retry_after.clone().map(|value| ("Retry-After", value)));
    Plan::Answer(Answer { before: Duration::ZERO, status: refusal.status, headers, body: Body::Whole(body) })
}

fn say_plan(format: Format, seen: &Seen, say: &Say) -> Plan {
    let request = seen.json();
    let is_array = format == Format::Gemini && !seen.target.contains("alt=sse");
    let (content_type, body) = match is_streamed(format, &seen.target, &request) {
        true if is_array => ("application/json", Body::Whole(array(say, &request))),
        true => (format.stream_type(), Body::Chunked(streamed(format, say, &request))),
        false => ("application/json", in_one(format, say, &request)),
    };
    let headers = vec![("Content-Type", content_type.to_owned())];
    Plan::Answer(Answer { before: say.manner.before, status: 200, headers, body })
}

/// Gemini's stream when events were not asked for.
fn array(say: &Say, request: &Value) -> Vec<u8> {
    let parts: Vec<String> = speak::frames(Format::Gemini, say, request).into_iter().map(|frame| frame.data).collect();
    format!("[{}]", parts.join(",\n")).into_bytes()
}

/// The steps of a stream, with its fault, in its manner.
fn streamed(format: Format, say: &Say, request: &Value) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut texts = 0;
    for frame in speak::frames(format, say, request) {
        let at = matches!(frame.kind, Kind::Text | Kind::Finish | Kind::End).then_some(texts);
        if let Some(last) = at.and_then(|texts| broken(format, say, request, texts)) {
            steps.extend(last);
            return pieces(steps, &say.manner);
        }
        if say.fault == Fault::NoEndMark && frame.kind == Kind::End {
            break;
        }
        if matches!(frame.kind, Kind::Text | Kind::Thinking) {
            steps.extend(waits(format, &say.manner));
        }
        texts += usize::from(frame.kind == Kind::Text);
        steps.push(send(format, &frame, &say.manner));
    }
    pieces(steps, &say.manner)
}

/// What is before a token.
fn waits(format: Format, manner: &Manner) -> Vec<Step> {
    let mut steps = Vec::new();
    if !manner.pace.is_zero() {
        steps.push(Step::Wait(manner.pace));
    }
    if manner.pings {
        steps.push(Step::Send(ended(speak::ping(format), manner).into_bytes()));
    }
    steps
}

/// The last steps of a stream that breaks here, after `texts` tokens.
fn broken(format: Format, say: &Say, request: &Value, texts: usize) -> Option<Vec<Step>> {
    let raw = |bytes: &[u8]| {
        let mut line = if format.has_events() { b"data: ".to_vec() } else { Vec::new() };
        line.extend_from_slice(bytes);
        line
    };
    match say.fault {
        Fault::Cut { after } if after <= texts => Some(vec![Step::Cut]),
        Fault::Silence { after } if after <= texts => Some(vec![Step::Silence]),
        Fault::Error { after } if after <= texts => {
            Some(vec![send(format, &speak::error_frame(format, TROUBLE), &say.manner)])
        }
        Fault::BadJson { after } if after <= texts => Some(vec![Step::Send(raw(b"{\"choices\": [{\"delta\": \n\n"))]),
        Fault::BadText { after } if after <= texts => {
            Some(vec![Step::Send(raw(b"{\"error\": \"\xff\xfe\xc3\"}\n\n")), Step::Silence])
        }
        Fault::HugeLine { after, bytes } if after <= texts => {
            let mut steps = vec![Step::Send(raw(b"\""))];
            steps.extend((0..bytes.div_ceil(HUGE_PIECE)).map(|_| Step::Send(vec![b'a'; HUGE_PIECE])));
            steps.push(Step::Silence);
            Some(steps)
        }
        Fault::Endless { every } if say.text.len() <= texts => {
            let token = Say { text: vec!["and on ".to_owned()], ..Say::default() };
            let frame = speak::frames(format, &token, request).into_iter().find(|frame| frame.kind == Kind::Text)?;
            let bytes = ended(&speak::written(format, &frame), &say.manner).into_bytes();
            Some(vec![Step::Repeat { bytes, every }])
        }
        _ => None,
    }
}

const HUGE_PIECE: usize = 16 * 1024;

fn send(format: Format, frame: &Frame, manner: &Manner) -> Step {
    Step::Send(ended(&speak::written(format, frame), manner).into_bytes())
}

/// With the line ends of the manner.
fn ended(text: &str, manner: &Manner) -> String {
    if manner.crlf { text.replace('\n', "\r\n") } else { text.to_owned() }
}

/// Each thing that is sent, in pieces of so many bytes.
fn pieces(steps: Vec<Step>, manner: &Manner) -> Vec<Step> {
    let Some(size) = manner.piece_bytes else { return steps };
    let mut smaller = Vec::new();
    for step in steps {
        match step {
            Step::Send(bytes) => smaller.extend(bytes.chunks(size.max(1)).map(|piece| Step::Send(piece.to_vec()))),
            other => smaller.push(other),
        }
    }
    smaller
}

/// An answer that is not streamed, with its fault.
fn in_one(format: Format, say: &Say, request: &Value) -> Body {
    let bytes = speak::whole(format, say, request).to_string().into_bytes();
    let length = bytes.len();
    let half = Step::Send(bytes[..length / 2].to_vec());
    match say.fault {
        Fault::Cut { .. } | Fault::NoEndMark => Body::Announced(length, vec![half, Step::Cut]),
        Fault::Silence { .. } => Body::Announced(length, vec![half, Step::Silence]),
        Fault::Error { .. } => Body::Whole(speak::error(format, 503, TROUBLE).to_string().into_bytes()),
        Fault::BadJson { .. } => Body::Whole(bytes[..length / 2].to_vec()),
        Fault::BadText { .. } => Body::Whole(b"{\"error\": \"\xff\xfe\xc3\"}".to_vec()),
        Fault::Endless { every } => Body::Chunked(vec![half, Step::Repeat { bytes: b"and on ".to_vec(), every }]),
        Fault::HugeLine { bytes, .. } => {
            Body::Chunked((0..bytes.div_ceil(HUGE_PIECE)).map(|_| Step::Send(vec![b' '; HUGE_PIECE])).collect())
        }
        Fault::None if say.manner.pace.is_zero() => Body::Whole(bytes),
        Fault::None => {
            let slow = bytes.chunks(8).flat_map(|piece| [Step::Wait(say.manner.pace), Step::Send(piece.to_vec())]);
            Body::Announced(length, slow.collect())
        }
    }
}
