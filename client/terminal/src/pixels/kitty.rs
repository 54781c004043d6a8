//! Kitty's graphics protocol: a picture as PNG, in pieces, drawn over the cells from the cursor on.

use data_encoding::BASE64;
use gesta_paint::Picture;
use std::fmt::Write;

/// The number of our picture in the terminal: there is one.
const IMAGE: u32 = 7_331_017;
/// Most bytes of a piece.
const PIECE_BYTES_MAX: usize = 4_096;

/// Takes the picture from the screen and from the terminal's memory.
pub const DELETE: &str = "\x1b_Ga=d,d=I,i=7331017,q=2\x1b\\";

/// The bytes that draw a picture over so many columns and rows. The cursor stays where it is, nothing is answered, and an
/// older picture of ours goes.
pub fn encode(picture: &Picture, (columns, rows): (u16, u16)) -> Vec<u8> {
    let text = BASE64.encode(&packed(picture));
    let pieces: Vec<&[u8]> = text.as_bytes().chunks(PIECE_BYTES_MAX).collect();
    let mut sent = String::with_capacity(text.len() + pieces.len() * 16 + 64);
    for (at, piece) in pieces.iter().enumerate() {
        let more = u8::from(at + 1 < pieces.len());
        sent.push_str("\x1b_G");
        if at == 0 {
            // A string takes whatever is written to it.
            let _ = write!(sent, "a=T,f=100,t=d,i={IMAGE},p=1,c={columns},r={rows},C=1,");
        }
        let _ = write!(sent, "q=2,m={more};");
        sent.push_str(std::str::from_utf8(piece).unwrap_or_default());
        sent.push_str("\x1b\\");
    }
    sent.into_bytes()
}

/// A picture as PNG, without the bytes that say that it is opaque.
fn packed(picture: &Picture) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let colours: Vec<u8> = picture.rgba.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    // Memory takes all that is written to it, and the picture has as many pixels as it says.
    let _ = encoder.write_header().and_then(|mut writer| writer.write_image_data(&colours));
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pictures that a terminal would have, and the keys of the first piece.
    fn decoded(bytes: &[u8]) -> (String, Picture) {
        let text = std::str::from_utf8(bytes).unwrap();
        let pieces: Vec<&str> =
            text.split_terminator("\x1b\\").map(|piece| piece.strip_prefix("\x1b_G").unwrap()).collect();
        let mut data = String::new();
        for (at, piece) in pieces.iter().enumerate() {
            let (keys, part) = piece.split_once(';').unwrap();
            assert!(part.len() <= PIECE_BYTES_MAX);
            assert!(keys.ends_with(if at + 1 < pieces.len() { "q=2,m=1" } else { "q=2,m=0" }), "{keys}");
            assert!(at + 1 == pieces.len() || part.len() % 4 == 0);
            data.push_str(part);
        }
        let png = BASE64.decode(data.as_bytes()).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        let rgba = pixels.chunks_exact(3).flat_map(|pixel| [pixel[0], pixel[1], pixel[2], 255]).collect();
        let first = pieces[0].split_once(';').unwrap().0.to_owned();
        (first, Picture { width: info.width, height: info.height, rgba })
    }

    #[test]
    fn the_pieces_make_the_same_pixels_again() {
        for (width, height) in [(1, 1), (3, 2), (90, 70)] {
            // Noise, so that it takes several pieces.
            let rgba = (0..width * height)
                .flat_map(|at: u32| {
                    let noise = at.wrapping_mul(2_654_435_761).to_le_bytes();
                    [noise[1], noise[2], noise[3], 255]
                })
                .collect();
            let picture = Picture { width, height, rgba };
            let bytes = encode(&picture, (9, 5));
            let (keys, again) = decoded(&bytes);
            assert_eq!(again, picture);
            assert_eq!(keys.split_once(",q=2").unwrap().0, "a=T,f=100,t=d,i=7331017,p=1,c=9,r=5,C=1");
            assert_eq!(bytes.len() > PIECE_BYTES_MAX * 2, width == 90);
        }
    }

    #[test]
    fn what_is_deleted_is_what_was_sent() {
        assert_eq!(DELETE, format!("\x1b_Ga=d,d=I,i={IMAGE},q=2\x1b\\"));
    }
}
