//! What SQLite did to the files of a folder, in order, and what its files held before.

use std::collections::BTreeMap;
use std::path::Path;

/// Files by their names below the watched folder, with `/` between the parts, and their bytes.
pub type Image = BTreeMap<String, Vec<u8>>;

/// One thing that was done to the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A file came into being, empty.
    Create {
        /// Which.
        file: String,
    },
    /// Bytes were written.
    Write {
        /// Where to.
        file: String,
        /// From this byte on.
        offset: u64,
        /// What.
        bytes: Vec<u8>,
    },
    /// A file was cut, or made longer with zeros.
    Truncate {
        /// Which.
        file: String,
        /// To how many bytes.
        bytes: u64,
    },
    /// All that was done to a file until here is durable, its name too.
    Sync {
        /// Which.
        file: String,
    },
    /// A file was removed; its name may come back with a crash.
    Delete {
        /// Which.
        file: String,
    },
    /// The program was told that its work until here is durable.
    Mark,
}

/// What was done, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    /// The steps. Every number up to their count is an instant at which the power can fail.
    pub steps: Vec<Step>,
}

impl Trace {
    /// How many marks stand before an instant.
    pub fn marks_before(&self, instant: usize) -> usize {
        self.steps.iter().take(instant).filter(|step| **step == Step::Mark).count()
    }
}

/// The files below a folder, as they are.
///
/// # Errors
/// What the system says.
pub fn image(folder: &Path) -> std::io::Result<Image> {
    let mut image = Image::new();
    read_below(folder, "", &mut image)?;
    Ok(image)
}

fn read_below(folder: &Path, before: &str, image: &mut Image) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read_below(&entry.path(), &format!("{name}/"), image)?;
        } else {
            image.insert(name, std::fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// Makes a folder hold these files, and no others.
///
/// # Errors
/// What the system says.
pub fn lay_out(folder: &Path, image: &Image) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        match entry.file_type()?.is_dir() {
            true => std::fs::remove_dir_all(entry.path())?,
            false => std::fs::remove_file(entry.path())?,
        }
    }
    for (name, bytes) in image {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        std::fs::write(path, bytes)?;
    }
    Ok(())
}
