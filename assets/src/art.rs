//! A picture of a pack, read when it is to be seen: packs are loaded without them.

use crate::shipped::shipped_file;
use gesta_content::{ART_BYTES_MAX, ArtFile};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// The bytes of a picture.
///
/// # Errors
/// It is not there any more, the system refuses, or since it was looked at it has become something else than a file that is
/// not too large.
pub fn read_art(art: &ArtFile) -> io::Result<Vec<u8>> {
    if let Some(found) = shipped_file(&art.origin, &art.path) {
        return found.map(<[u8]>::to_vec);
    }
    let path = Path::new(&art.origin).join(&art.path);
    if !fs::symlink_metadata(&path)?.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    let mut bytes = Vec::new();
    File::open(&path)?.take(ART_BYTES_MAX + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > ART_BYTES_MAX {
        return Err(io::Error::other(format!("it has more than {ART_BYTES_MAX} bytes")));
    }
    Ok(bytes)
}
