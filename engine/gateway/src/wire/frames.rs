//! Bytes to frames: events of `text/event-stream`, or lines of JSON, however the bytes were cut up on the way. Nothing is
//! decoded as text before its line is whole, so no code point is ever split. Pure.

use crate::provider::FRAME_BYTES_MAX;

/// How frames are told from each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Framing {
    /// Server-sent events: fields by line, an empty line at the end.
    Events,
    /// A line each.
    Lines,
}

/// A frame: the name of its event, if it has one, and its data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Frame {
    pub name: String,
    pub data: String,
}

/// Why no frame can be made of the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BadFrame {
    /// Longer than [`FRAME_BYTES_MAX`].
    TooLong,
    /// No UTF-8.
    NoText,
}

/// Splits bytes into frames. It holds at most one frame that is not whole.
#[derive(Debug)]
pub(super) struct Frames {
    framing: Framing,
    /// The beginning of a line whose end has not come.
    line: Vec<u8>,
    /// The fields of an event whose end has not come.
    event: Frame,
    /// Whether the event has a line of data, which may be empty.
    has_data: bool,
    /// Whether the first line is still to come: a byte order mark may stand before it.
    is_first: bool,
}

impl Frames {
    pub(super) fn new(framing: Framing) -> Frames {
        Frames { framing, line: Vec::new(), event: Frame::default(), has_data: false, is_first: true }
    }

    /// Takes bytes and gives the frames that became whole, in order.
    pub(super) fn feed(&mut self, bytes: &[u8], whole: &mut Vec<Frame>) -> Result<(), BadFrame> {
        let mut rest = bytes;
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            self.keep(&rest[..end])?;
            rest = &rest[end + 1..];
            self.line_ended(whole)?;
        }
        self.keep(rest)
    }

    /// The frame that the end of the bytes makes whole, if any: some servers leave out the last empty line.
    pub(super) fn end(&mut self) -> Option<Frame> {
        let mut whole = Vec::new();
        self.line_ended(&mut whole).ok()?;
        if self.framing == Framing::Events {
            self.event_ended(&mut whole);
        }
        whole.pop()
    }

    fn keep(&mut self, bytes: &[u8]) -> Result<(), BadFrame> {
        if self.line.len() + self.event.data.len() + bytes.len() > FRAME_BYTES_MAX {
            return Err(BadFrame::TooLong);
        }
        self.line.extend_from_slice(bytes);
        Ok(())
    }

    fn line_ended(&mut self, whole: &mut Vec<Frame>) -> Result<(), BadFrame> {
        let mut bytes = std::mem::take(&mut self.line);
        let read = self.read(&bytes, whole);
        // Its memory serves the next line.
        bytes.clear();
        self.line = bytes;
        read
    }

    fn read(&mut self, line: &[u8], whole: &mut Vec<Frame>) -> Result<(), BadFrame> {
        let line = std::str::from_utf8(line).map_err(|_| BadFrame::NoText)?;
        let line = line.strip_suffix('\r').unwrap_or(line);
        let line = match std::mem::take(&mut self.is_first) {
            true => line.strip_prefix('\u{feff}').unwrap_or(line),
            false => line,
        };
        match self.framing {
            Framing::Lines if line.trim().is_empty() => {}
            Framing::Lines => whole.push(Frame { name: String::new(), data: line.to_owned() }),
            Framing::Events if line.is_empty() => self.event_ended(whole),
            Framing::Events => self.field(line),
        }
        Ok(())
    }

    fn field(&mut self, line: &str) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "event" => value.clone_into(&mut self.event.name),
            // llama.cpp's server writes its errors as a field of this name.
            "error" => {
                "error".clone_into(&mut self.event.name);
                self.data(value);
            }
            "data" => self.data(value),
            // Comments (no name), `id`, `retry`, and what is not known.
            _ => {}
        }
    }

    fn data(&mut self, value: &str) {
        if std::mem::replace(&mut self.has_data, true) {
            self.event.data.push('\n');
        }
        self.event.data.push_str(value);
    }

    fn event_ended(&mut self, whole: &mut Vec<Frame>) {
        let event = std::mem::take(&mut self.event);
        // An event without data is none, by the standard.
        if std::mem::take(&mut self.has_data) {
            whole.push(event);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BadFrame, Frame, Frames, Framing};
    use crate::provider::FRAME_BYTES_MAX;
    use proptest::prelude::*;

    fn fed(framing: Framing, pieces: &[&[u8]]) -> Result<Vec<Frame>, BadFrame> {
        let (mut frames, mut whole) = (Frames::new(framing), Vec::new());
        for piece in pieces {
            frames.feed(piece, &mut whole)?;
        }
        whole.extend(frames.end());
        Ok(whole)
    }

    fn events(text: &str) -> Vec<(String, String)> {
        fed(Framing::Events, &[text.as_bytes()]).unwrap().into_iter().map(|frame| (frame.name, frame.data)).collect()
    }

    fn pair(name: &str, data: &str) -> (String, String) {
        (name.to_owned(), data.to_owned())
    }

    #[test]
    fn events_have_names_and_lines_of_data_and_comments_are_none() {
        let text = "\u{feff}: ping\n\nevent: a\r\ndata: 1\r\ndata:2\r\n\r\nid: 7\n\ndata\n\ndata:  x\n\n";
        assert_eq!(events(text), [pair("a", "1\n2"), pair("", ""), pair("", " x")]);
    }

    #[test]
    fn an_error_may_be_a_field_of_its_own() {
        assert_eq!(events("error: {\"code\":500}\n\n"), [pair("error", "{\"code\":500}")]);
    }

    #[test]
    fn the_last_frame_needs_no_empty_line() {
        assert_eq!(events("data: [DONE]"), [pair("", "[DONE]")]);
        assert_eq!(fed(Framing::Lines, &[b"{}\r\n\r\n{\"a\":1}"]).unwrap().len(), 2);
    }

    #[test]
    fn a_frame_that_does_not_end_is_refused_before_it_is_kept() {
        let piece = vec![b'a'; 64 * 1024];
        let pieces: Vec<&[u8]> = std::iter::repeat_n(&piece[..], FRAME_BYTES_MAX / piece.len() + 1).collect();
        assert_eq!(fed(Framing::Lines, &pieces), Err(BadFrame::TooLong));
        // Many lines of one event count together.
        let line = [b"data: ", &piece[..], b"\n"].concat();
        let lines: Vec<&[u8]> = std::iter::repeat_n(&line[..], FRAME_BYTES_MAX / piece.len() + 1).collect();
        assert_eq!(fed(Framing::Events, &lines), Err(BadFrame::TooLong));
        assert_eq!(fed(Framing::Lines, &[b"\xff\n"]), Err(BadFrame::NoText));
    }

    proptest! {
        #[test]
        fn frames_do_not_depend_on_how_the_bytes_are_cut(
            text in "(event: [a-c]|data: ?[a-zñ🕯\r:]{0,6}|: x|\r|[a-z]{0,3}|\u{feff})(\r?\n){1,2}((event: [a-c]|data: ?[a-zñ🕯\r:]{0,6}|\r)(\r?\n){1,2}){0,6}",
            cuts in proptest::collection::vec(1_usize..7, 1..40),
        ) {
            for framing in [Framing::Events, Framing::Lines] {
                let mut pieces = Vec::new();
                let (mut rest, mut cut) = (text.as_bytes(), cuts.iter().cycle());
                while let Some(at) = cut.next().filter(|_| !rest.is_empty()) {
                    let (piece, after) = rest.split_at((*at).min(rest.len()));
                    pieces.push(piece);
                    rest = after;
                }
                prop_assert_eq!(fed(framing, &pieces), fed(framing, &[text.as_bytes()]));
            }
        }
    }
}
