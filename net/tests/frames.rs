//! Frames: what is too long, cut, unknown or malformed is an error and never a panic.

use gesta_net::{ControlUp, FRAME_BYTES_MAX, FrameError, SeatDown, SeatUp, TableId, decode, encode};
use gesta_table::{CmdId, Refusal, Request, Trouble, Update};
use proptest::prelude::*;

fn refused(text_bytes: usize) -> SeatDown {
    let why = Refusal::NotSaved(Trouble::Io("x".repeat(text_bytes)));
    SeatDown::Update(Update::Refused { id: CmdId([0; 16]), why })
}

#[test]
fn the_longest_message_fits_and_one_byte_more_does_not() {
    let around = encode(&refused(60_000)).unwrap().len() - 4 - 60_000;
    let longest = FRAME_BYTES_MAX - around;
    let frame = encode(&refused(longest)).unwrap();
    assert_eq!(frame.len(), 4 + FRAME_BYTES_MAX);
    assert_eq!(decode::<SeatDown>(&frame[4..]).unwrap(), refused(longest));
    assert_eq!(encode(&refused(longest + 1)), Err(FrameError::TooBig { bytes: FRAME_BYTES_MAX + 1 }));
}

#[test]
fn damaged_messages_are_refused() {
    let cases: [(&str, &[u8], FrameError); 7] = [
        ("nothing", &[], FrameError::Malformed),
        ("unknown kind", &[2, 0, 0], FrameError::UnknownKind { kind: 2 }),
        ("kind of many bytes", &[0xff, 0xff, 0xff, 0xff, 0x0f], FrameError::UnknownKind { kind: 0xff }),
        ("cut", &[0], FrameError::Malformed),
        ("bytes left over", &[0, 1, 0], FrameError::Malformed),
        ("unknown request", &[1, 99], FrameError::Malformed),
        (
            "length beyond the end",
            &[1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 3],
            FrameError::Malformed,
        ),
    ];
    for (fact, bytes, why) in cases {
        assert_eq!(decode::<SeatUp>(bytes), Err(why), "{fact}");
    }
    assert_eq!(decode::<SeatUp>(&[0, 1]), Ok(SeatUp::Sit { table: TableId(1) }));
}

proptest! {
    #[test]
    fn no_bytes_make_reading_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = decode::<SeatUp>(&bytes);
        let _ = decode::<SeatDown>(&bytes);
        let _ = decode::<ControlUp>(&bytes);
    }

    #[test]
    fn a_flipped_bit_never_reads_as_the_same_message(bit in 0usize..8 * 33) {
        let message = SeatUp::Request(Request::Resume { view_hash: Some(gesta_content::Digest([9; 32])) });
        let mut bytes = encode(&message).unwrap().split_off(4);
        bytes[bit / 8] ^= 1 << (bit % 8);
        prop_assert_ne!(decode::<SeatUp>(&bytes), Ok(message));
    }
}
