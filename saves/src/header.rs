//! The header of SQLite's files, as this program writes it: for a copy of a save whose own was overwritten. Nothing but
//! salvage reads such a copy.

use crate::connection::PAGE_BYTES;
use crate::schema::{FORMAT, Purpose};
use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

/// Writes a header over the first hundred bytes of a file. What it says of the file is what every save has: the fields are
/// those of section 1.3 of SQLite's file format.
pub(crate) fn write(path: &Path) -> std::io::Result<()> {
    let mut file = File::options().write(true).open(path)?;
    let pages = u32::try_from(file.metadata()?.len() / PAGE_BYTES).unwrap_or(u32::MAX);
    file.seek(SeekFrom::Start(0))?;
    file.write_all(&bytes(pages))
}

fn bytes(pages: u32) -> [u8; 100] {
    let mut header = [0; 100];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, b"SQLite format 3\0");
    put(16, &(PAGE_BYTES as u16).to_be_bytes());
    // Write and read version: with a journal ahead of it. No bytes reserved; the fractions that SQLite demands.
    put(18, &[2, 2, 0, 64, 32, 32]);
    // The counter of changes, the number of pages, and the counter for which that number holds.
    put(24, &1_u32.to_be_bytes());
    put(28, &pages.to_be_bytes());
    put(92, &1_u32.to_be_bytes());
    // The format of the schema, and UTF-8.
    put(44, &4_u32.to_be_bytes());
    put(56, &1_u32.to_be_bytes());
    put(60, &FORMAT.to_be_bytes());
    put(68, &Purpose::Save.application_id().to_be_bytes());
    header
}
