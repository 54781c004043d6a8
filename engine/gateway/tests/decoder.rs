//! What streams decode to. Each file of `streams/WIRE` is an answer as it came over the wire; its sibling `.events` holds
//! what it must decode to (`UPDATE_EXPECT=1` writes it anew), in whatever pieces the bytes come.

use gesta_gateway::wire::{Carrier, Decoder};
use gesta_gateway::{ANSWER_BYTES_MAX, Event, FRAME_BYTES_MAX, Failure, Wire};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};

struct Case {
    path: PathBuf,
    wire: Wire,
    bytes: Vec<u8>,
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for wire in Wire::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/streams").join(wire.name());
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|kind| kind != "events") {
                cases.push(Case { bytes: fs::read(&path).unwrap(), path, wire });
            }
        }
    }
    assert!(cases.len() > 20, "the cases are there");
    cases
}

impl Case {
    fn decoder(&self) -> Decoder {
        let name = self.path.to_string_lossy();
        let carrier = if name.contains(".tool.") { Carrier::Tool } else { Carrier::Prose };
        match name.ends_with(".json") {
            true => Decoder::whole(self.wire, carrier),
            false => Decoder::streamed(self.wire, carrier),
        }
    }

    fn decoded<'a>(&self, pieces: impl Iterator<Item = &'a [u8]>) -> Vec<Event> {
        decoded(self.decoder(), pieces)
    }
}

fn decoded<'a>(mut decoder: Decoder, pieces: impl Iterator<Item = &'a [u8]>) -> Vec<Event> {
    let mut events = Vec::new();
    for piece in pieces {
        events.extend(decoder.feed(piece));
    }
    events.extend(decoder.end());
    let last = events.iter().filter(|event| matches!(event, Event::Finished(_) | Event::Failed(_))).count();
    assert_eq!(last, 1, "exactly one event is the last: {events:?}");
    assert!(matches!(events.last(), Some(Event::Finished(_) | Event::Failed(_))), "{events:?}");
    events
}

/// Windows may check text files out with other line ends; streams have their own.
fn with_crlf(bytes: &[u8]) -> Vec<u8> {
    String::from_utf8(bytes.to_vec()).unwrap().replace('\n', "\r\n").into_bytes()
}

#[test]
fn streams_decode_to_what_they_say() {
    for case in cases() {
        let events = case.decoded([&case.bytes[..]].into_iter());
        let shown: String = events.iter().map(|event| format!("{event:?}\n")).collect();
        let expected = case.path.with_extension("events");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expected, &shown).unwrap();
        }
        let wanted = fs::read_to_string(&expected).unwrap_or_default().replace("\r\n", "\n");
        assert_eq!(shown, wanted, "{}", case.path.display());
    }
}

#[test]
fn each_byte_by_itself_and_other_line_ends_change_nothing() {
    for case in cases() {
        let whole = case.decoded([&case.bytes[..]].into_iter());
        assert_eq!(case.decoded(case.bytes.chunks(1)), whole, "{}", case.path.display());
        if !case.path.to_string_lossy().ends_with(".json") {
            let bytes = with_crlf(&case.bytes);
            for size in 1..9 {
                assert_eq!(case.decoded(bytes.chunks(size)), whole, "{} by {size}", case.path.display());
            }
        }
    }
}

proptest! {
    #[test]
    fn streams_decode_alike_in_whatever_pieces_they_come(
        at in any::<prop::sample::Index>(),
        sizes in proptest::collection::vec(1_usize..300, 1..30),
    ) {
        let cases = cases();
        let case = at.get(&cases);
        let mut pieces = Vec::new();
        let (mut rest, mut sizes) = (&case.bytes[..], sizes.iter().cycle());
        while !rest.is_empty() {
            let (piece, after) = rest.split_at(rest.len().min(*sizes.next().unwrap()));
            pieces.push(piece);
            rest = after;
        }
        prop_assert_eq!(case.decoded(pieces.into_iter()), case.decoded([&case.bytes[..]].into_iter()));
    }

    #[test]
    fn a_stream_that_is_cut_or_damaged_anywhere_ends_once_and_gives_no_text_that_was_not_sent(
        at in any::<prop::sample::Index>(),
        place in any::<prop::sample::Index>(),
        damage in proptest::option::of(any::<u8>()),
    ) {
        let cases = cases();
        let case = at.get(&cases);
        let texts = |events: &[Event]| -> String {
            events.iter().filter_map(|event| match event { Event::Text(text) => Some(text.as_str()), _ => None }).collect()
        };
        let all = texts(&case.decoded([&case.bytes[..]].into_iter()));
        let mut bytes = case.bytes.clone();
        let place = place.index(bytes.len());
        match damage {
            Some(byte) => {
                bytes[place] = byte;
                case.decoded([&bytes[..]].into_iter());
            }
            None => {
                let cut = texts(&case.decoded([&bytes[..place]].into_iter()));
                prop_assert!(all.starts_with(&cut), "{cut}");
            }
        }
    }

    #[test]
    fn whatever_comes_ends_once(bytes in proptest::collection::vec(any::<u8>(), 0..400), wire in 0_usize..4, tool: bool) {
        let carrier = if tool { Carrier::Tool } else { Carrier::Prose };
        decoded(Decoder::streamed(Wire::ALL[wire], carrier), bytes.chunks(7));
        decoded(Decoder::whole(Wire::ALL[wire], carrier), bytes.chunks(7));
    }
}

#[test]
fn a_line_without_an_end_and_an_answer_without_an_end_are_refused() {
    let line = vec![b'a'; FRAME_BYTES_MAX + 1];
    let empty = b"\n".repeat(1 << 20);
    let blank = vec![b' '; 1 << 20];
    for wire in Wire::ALL {
        let last = |decoder, pieces: Vec<&[u8]>| decoded(decoder, pieces.into_iter()).pop();
        let too_large = Some(Event::Failed(Failure::TooLarge));
        assert_eq!(last(Decoder::streamed(wire, Carrier::Prose), vec![&line[..]]), too_large);
        let times = ANSWER_BYTES_MAX / (1 << 20) + 1;
        assert_eq!(last(Decoder::streamed(wire, Carrier::Prose), vec![&empty[..]; times]), too_large);
        assert_eq!(last(Decoder::whole(wire, Carrier::Prose), vec![&blank[..]; times]), too_large);
    }
}
