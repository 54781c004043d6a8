//! A pack read from a folder, with limits that keep a hostile folder from doing harm.
//!
//! Names and encodings of files are the loader's business; here only what must hold before anything is read.

use gesta_content::{ART_FOLDER, FILES_MAX, PICTURE_HEAD_BYTES, PackFiles, PictureFile};
use std::fs::{self, DirEntry, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Most bytes of all files of a pack.
pub const PACK_BYTES_MAX: u64 = 256 << 20;
/// Deepest folder inside a pack.
const DEPTH_MAX: usize = 16;

/// Why a folder cannot be read as a pack.
#[derive(Debug, thiserror::Error)]
pub enum ReadPackError {
    /// It is not there, or is a file.
    #[error("{} is no folder; name the folder that holds pack.ron", .0.display())]
    NoFolder(PathBuf),
    /// The system refuses.
    #[error("{} cannot be read: {}; look at its permissions", .path.display(), .error)]
    Io {
        /// What was read.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A link could lead anywhere.
    #[error("{} is a link; put the file itself into the pack", .0.display())]
    Link(PathBuf),
    /// Neither file nor folder.
    #[error("{} is neither a file nor a folder; take it out of the pack", .0.display())]
    Special(PathBuf),
    /// The name is no text.
    #[error("{} has a name that is no text; use a-z, 0-9, _ and -", .0.display())]
    Name(PathBuf),
    /// Too many files.
    #[error("{} has more than {FILES_MAX} files; put more entries into one file", .0.display())]
    TooMany(PathBuf),
    /// Too many bytes.
    #[error("{} has more than {} MiB; make pictures and sounds smaller", .0.display(), PACK_BYTES_MAX >> 20)]
    TooBig(PathBuf),
    /// Folders in folders in folders.
    #[error("{} lies too deep; {DEPTH_MAX} folders in each other are the most", .0.display())]
    TooDeep(PathBuf),
}

/// Reads the files of a pack, of pictures only the beginning. Hidden files (`.git`) are passed over; links are refused, not followed.
///
/// # Errors
/// [`ReadPackError`] for the first thing that is not as it must be.
pub fn read_folder(path: &Path) -> Result<PackFiles, ReadPackError> {
    if !path.is_dir() {
        return Err(ReadPackError::NoFolder(path.to_owned()));
    }
    let mut reader = Reader { root: path, bytes: 0, pack: PackFiles::default() };
    reader.pack.origin = path.display().to_string();
    reader.folder(path, "", 0)?;
    Ok(reader.pack)
}

struct Reader<'a> {
    root: &'a Path,
    bytes: u64,
    pack: PackFiles,
}

impl Reader<'_> {
    fn folder(&mut self, folder: &Path, prefix: &str, depth: usize) -> Result<(), ReadPackError> {
        if depth > DEPTH_MAX {
            return Err(ReadPackError::TooDeep(folder.to_owned()));
        }
        let failed = |error| ReadPackError::Io { path: folder.to_owned(), error };
        for entry in fs::read_dir(folder).map_err(failed)? {
            self.entry(&entry.map_err(failed)?, prefix, depth)?;
        }
        Ok(())
    }

    fn entry(&mut self, entry: &DirEntry, prefix: &str, depth: usize) -> Result<(), ReadPackError> {
        let path = entry.path();
        let Ok(name) = entry.file_name().into_string() else { return Err(ReadPackError::Name(path)) };
        if name.starts_with('.') {
            return Ok(());
        }
        let failed = |error| ReadPackError::Io { path: entry.path(), error };
        let kind = entry.file_type().map_err(failed)?;
        let name = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if kind.is_symlink() {
            return Err(ReadPackError::Link(path));
        }
        if kind.is_dir() {
            return self.folder(&path, &name, depth + 1);
        }
        if !kind.is_file() {
            return Err(ReadPackError::Special(path));
        }
        // Asked before it is read: nobody's memory pays for a file that is refused.
        let bytes = entry.metadata().map_err(failed)?.len();
        self.bytes += bytes;
        if self.bytes > PACK_BYTES_MAX {
            return Err(ReadPackError::TooBig(self.root.to_owned()));
        }
        if self.pack.files.len() + self.pack.pictures.len() >= FILES_MAX {
            return Err(ReadPackError::TooMany(self.root.to_owned()));
        }
        if name.starts_with(ART_FOLDER) {
            // What of it is to be seen is read when it is.
            let mut head = Vec::new();
            let mut beginning = File::open(&path).map_err(failed)?.take(PICTURE_HEAD_BYTES as u64);
            beginning.read_to_end(&mut head).map_err(failed)?;
            self.pack.pictures.insert(name, PictureFile { bytes, head });
            return Ok(());
        }
        let bytes = fs::read(&path).map_err(failed)?;
        self.pack.files.insert(name, bytes);
        Ok(())
    }
}
