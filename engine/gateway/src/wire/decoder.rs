//! [`Decoder`]: the bytes of an answer in, its events out. Pure; time, sockets and retries are elsewhere.

use super::ask::Carrier;
use super::frames::{BadFrame, Frame, Frames, Framing};
use super::plain::Plain;
use super::{anthropic, gemini, ollama, openai};
use crate::event::{Event, Finish, Usage};
use crate::failure::Failure;
use crate::provider::{ANSWER_BYTES_MAX, Wire};
use serde_json::Value;

/// Decodes one answer whose status was 2xx.
///
/// Call [`feed`](Decoder::feed) with bytes as they come, then [`end`](Decoder::end) once, whether the body ended in order or
/// broke off. The events do not depend on how the bytes were cut up. After `Finished` or `Failed` there are no more, and
/// after `end` there was exactly one of them.
#[derive(Debug)]
pub struct Decoder {
    wire: Wire,
    body: Body,
    bytes: usize,
    plain: Plain,
    answer: Answer,
}

#[derive(Debug)]
enum Body {
    /// Piece by piece.
    Streamed(Frames),
    /// One JSON value, read when it is whole.
    Whole(Vec<u8>),
}

/// What formats tell the decoder. It keeps to the order of events and to the single last one.
#[derive(Debug)]
pub(super) struct Answer {
    pub carrier: Carrier,
    /// Tokens so far, for formats that tell them by halves.
    pub usage: Usage,
    /// Why it ends, for formats whose end mark comes later.
    pub finish: Option<Finish>,
    /// Whether the end of the body ends the answer in order, once `finish` is known: Gemini has no other mark.
    pub body_ends: bool,
    events: Vec<Event>,
    is_over: bool,
}

impl Answer {
    fn new(carrier: Carrier) -> Answer {
        Answer { carrier, usage: Usage::default(), finish: None, body_ends: false, events: Vec::new(), is_over: false }
    }

    /// A piece of the answer.
    pub(super) fn text(&mut self, text: &str) {
        self.said(text.to_owned());
    }

    fn said(&mut self, text: String) {
        if !text.is_empty() {
            self.push(Event::Text(text));
        }
    }

    /// A piece of something that is not shown.
    pub(super) fn working(&mut self) {
        self.push(Event::Working);
    }

    /// What was used so far.
    pub(super) fn used(&mut self, usage: Usage) {
        self.usage = usage;
        self.push(Event::Usage(usage));
    }

    /// The end mark.
    pub(super) fn finished(&mut self, finish: Finish) {
        self.push(Event::Finished(finish));
        self.is_over = true;
    }

    /// It failed.
    pub(super) fn failed(&mut self, failure: Failure) {
        self.push(Event::Failed(failure));
        self.is_over = true;
    }

    fn push(&mut self, event: Event) {
        if !self.is_over {
            self.events.push(event);
        }
    }
}

impl Decoder {
    /// For an answer that comes piece by piece.
    pub fn streamed(wire: Wire, carrier: Carrier) -> Decoder {
        let framing = if wire == Wire::Ollama { Framing::Lines } else { Framing::Events };
        Decoder::new(wire, carrier, Body::Streamed(Frames::new(framing)))
    }

    /// For an answer in one piece.
    pub fn whole(wire: Wire, carrier: Carrier) -> Decoder {
        Decoder::new(wire, carrier, Body::Whole(Vec::new()))
    }

    fn new(wire: Wire, carrier: Carrier, body: Body) -> Decoder {
        Decoder { wire, body, bytes: 0, plain: Plain::default(), answer: Answer::new(carrier) }
    }

    /// Whether the last event was given: nothing that follows is read.
    pub fn is_over(&self) -> bool {
        self.answer.is_over
    }

    /// Takes bytes; gives what they say.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Event> {
        if !self.answer.is_over {
            self.bytes = self.bytes.saturating_add(bytes.len());
            match self.bytes > ANSWER_BYTES_MAX {
                true => self.answer.failed(Failure::TooLarge),
                false => self.take(bytes),
            }
        }
        std::mem::take(&mut self.answer.events)
    }

    fn take(&mut self, bytes: &[u8]) {
        match &mut self.body {
            Body::Whole(whole) => whole.extend_from_slice(bytes),
            Body::Streamed(frames) => {
                let mut whole = Vec::new();
                let fed = frames.feed(bytes, &mut whole);
                for frame in whole {
                    if !self.answer.is_over {
                        frame_decoded(self.wire, &frame, &mut self.plain, &mut self.answer);
                    }
                }
                match fed {
                    Ok(()) => {}
                    Err(BadFrame::TooLong) => self.answer.failed(Failure::TooLarge),
                    Err(BadFrame::NoText) => self.answer.failed(Failure::Malformed),
                }
            }
        }
    }

    /// The body has ended, or broke off: gives what is left to say.
    pub fn end(&mut self) -> Vec<Event> {
        if !self.answer.is_over {
            match &mut self.body {
                Body::Streamed(frames) => {
                    // What is left may be the last frame, or the half of one: then it is not the frame that is wrong.
                    if let Some(frame) = frames.end().filter(is_whole) {
                        frame_decoded(self.wire, &frame, &mut self.plain, &mut self.answer);
                    }
                }
                Body::Whole(bytes) => whole_decoded(self.wire, &std::mem::take(bytes), &mut self.answer),
            }
        }
        match self.answer.finish {
            Some(finish) if self.answer.body_ends => self.answer.finished(finish),
            _ => self.answer.failed(Failure::Unfinished),
        }
        std::mem::take(&mut self.answer.events)
    }
}

fn is_whole(frame: &Frame) -> bool {
    frame.data.trim() == openai::DONE || serde_json::from_str::<Value>(&frame.data).is_ok()
}

fn frame_decoded(wire: Wire, frame: &Frame, plain: &mut Plain, answer: &mut Answer) {
    if wire == Wire::OpenAi && frame.data.trim() == openai::DONE {
        return openai::done(answer);
    }
    if let Some(text) = plain_text(wire, frame, plain, answer) {
        return answer.said(text);
    }
    let value = match serde_json::from_str::<Value>(&frame.data) {
        Ok(value) => value,
        // Of what only says that it is an error, there is nothing to understand.
        Err(_) if frame.name == "error" => return answer.failed(Failure::Broken { status: 200 }),
        Err(_) => return answer.failed(Failure::Malformed),
    };
    match wire {
        Wire::OpenAi => openai::frame(&frame.name, &value, answer),
        Wire::Anthropic => anthropic::frame(&value, answer),
        Wire::Gemini => gemini::frame(&value, answer),
        Wire::Ollama => ollama::frame(&value, answer),
    }
}

/// The text of a frame that says nothing else, in the format where that is worth a look.
fn plain_text(wire: Wire, frame: &Frame, plain: &mut Plain, answer: &Answer) -> Option<String> {
    let may_be = wire == Wire::OpenAi && answer.carrier != Carrier::Tool && frame.name.is_empty();
    if may_be { plain.text(&frame.data) } else { None }
}

fn whole_decoded(wire: Wire, bytes: &[u8], answer: &mut Answer) {
    match serde_json::from_slice::<Value>(bytes) {
        Ok(value) => match wire {
            Wire::OpenAi => openai::whole(&value, answer),
            Wire::Anthropic => anthropic::whole(&value, answer),
            Wire::Gemini => gemini::whole(&value, answer),
            Wire::Ollama => ollama::frame(&value, answer),
        },
        Err(error) if error.is_eof() => answer.failed(Failure::Unfinished),
        Err(_) => answer.failed(Failure::Malformed),
    }
}
