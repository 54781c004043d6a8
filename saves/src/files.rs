//! Files and folders of saves: names, the files that belong to a database, moving and making durable. What is in
//! them is not read: opening a save's file by other means than SQLite would drop this process's locks on it.

use crate::SaveError;
use crate::connection::Existing;
use crate::error::{file_error, open_error, trouble};
use crate::schema::Purpose;
use gesta_table::Trouble;
use std::fs::File;
use std::path::{Path, PathBuf};

/// The ending of a save's file.
pub const EXTENSION: &str = "gesta";
/// Longest name of a save, in characters.
pub const NAME_CHARS_MAX: usize = 80;
/// Longest name of a save, in bytes: file systems allow 255, and what is not finished or put aside has longer names.
pub const NAME_BYTES_MAX: usize = 200;

/// Whether a text can name a save, and a file on every system.
pub(crate) fn check_name(name: &str) -> Result<(), SaveError> {
    let fits = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_' | '\'' | ',' | '(' | ')');
    let length = (1..=NAME_CHARS_MAX).contains(&name.chars().count()) && name.len() <= NAME_BYTES_MAX;
    if length && name.trim() == name && name.chars().all(fits) && !is_device(name) {
        return Ok(());
    }
    Err(SaveError::BadName(name.to_owned()))
}

/// Whether Windows takes a name for a device, whatever ending follows it.
fn is_device(name: &str) -> bool {
    let name = name.to_lowercase();
    let numbered = ["com", "lpt"].iter().find_map(|device| name.strip_prefix(device));
    ["con", "prn", "aux", "nul"].contains(&name.as_str())
        || numbered.is_some_and(|rest| rest.chars().count() == 1 && rest.chars().all(|c| "0123456789¹²³".contains(c)))
}

/// A hidden name beside `path`, for what is not finished.
pub(crate) fn temporary(path: &Path) -> PathBuf {
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    path.with_file_name(format!(".{name}.new"))
}

/// A database's file with those that SQLite keeps beside it.
pub(crate) fn database_files(path: &Path) -> [PathBuf; 3] {
    ["", "-wal", "-shm"].map(|ending| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    })
}

/// A hidden name beside `path`, for a copy of it to read.
pub(crate) fn reading(path: &Path) -> PathBuf {
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    path.with_file_name(format!(".{name}.read.new"))
}

/// A hidden name beside `path`, for what is finished and only has to take its place.
pub(crate) fn ready(path: &Path) -> PathBuf {
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    path.with_file_name(format!(".{name}.ready"))
}

/// Removes a database and what belongs to it. What is not there is no error.
pub(crate) fn remove_database(path: &Path) -> Result<(), SaveError> {
    database_files(path).iter().try_for_each(|file| remove(file))
}

/// Removes a file. One that is not there is no error.
pub(crate) fn remove(file: &Path) -> Result<(), SaveError> {
    match std::fs::remove_file(file) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(file_error(file, &error)),
    }
}

/// Makes a place free for a new database. A journal without its file, which was removed or moved elsewhere, would be taken
/// for the new file's own: it is put aside, and kept, since it may hold the last commands of a game. So is what was to take the
/// place of a file that is gone.
pub(crate) fn free_place(path: &Path) -> Result<(), SaveError> {
    if path.exists() {
        return Err(SaveError::Exists(path.to_path_buf()));
    }
    let [_, journal, index] = database_files(path);
    remove(&index)?;
    put_aside(&ready(path))?;
    put_aside(&journal)
}

/// Gives a file that belongs to nothing any more a name that nobody looks for. An empty one goes.
fn put_aside(file: &Path) -> Result<(), SaveError> {
    let Ok(found) = file.symlink_metadata() else { return Ok(()) };
    if found.is_file() && found.len() == 0 {
        return remove(file);
    }
    let numbered = |number: u32| {
        let mut name = file.as_os_str().to_owned();
        name.push(if number == 1 { ".orphan".to_owned() } else { format!(".orphan_{number}") });
        PathBuf::from(name)
    };
    let free = (1..).map(numbered).find(|name| !name.exists()).unwrap_or_else(|| numbered(0));
    std::fs::rename(file, &free).map_err(|error| file_error(file, &error))
}

/// Moves a database and what belongs to it. Nothing is overwritten.
pub(crate) fn move_database(from: &Path, to: &Path) -> Result<(), SaveError> {
    free_place(to)?;
    for (from, to) in database_files(from).iter().zip(database_files(to)) {
        match std::fs::rename(from, &to) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(file_error(from, &error)),
        }
    }
    sync_folder(from)?;
    sync_folder(to)
}

/// Makes a closed database durable in its one file. A disk that failed may have left a journal when it was closed: its
/// commands would be lost with its name.
pub(crate) fn sync(path: &Path) -> Result<(), SaveError> {
    let [_, journal, _] = database_files(path);
    if journal.exists() {
        crate::connection::empty_journal(path).map_err(|error| open_error(path, &error))?;
    }
    let file = File::options().read(true).write(true).open(path).map_err(|error| file_error(path, &error))?;
    file.sync_all().map_err(|error| file_error(path, &error))
}

/// Makes the names in the folder of `path` durable. Only Unix can and must.
pub(crate) fn sync_folder(path: &Path) -> Result<(), SaveError> {
    if cfg!(unix) {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| file_error(folder, &error))?;
    }
    Ok(())
}

/// Makes a folder, with those above it.
pub(crate) fn make_folder(path: &Path) -> Result<(), SaveError> {
    std::fs::create_dir_all(path).map_err(|error| file_error(path, &error))
}

/// Only the owner may read a file: a realm's database holds the dice of games that are going on. Elsewhere than on Unix the
/// folder's own rights must do.
pub(crate) fn make_private(path: &Path) -> Result<(), SaveError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let owner = std::fs::Permissions::from_mode(0o600);
        std::fs::set_permissions(path, owner).map_err(|error| file_error(path, &error))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Copies a file, byte for byte, and makes the copy durable. Nothing is overwritten.
pub(crate) fn copy_durably(from: &Path, to: &Path) -> Result<(), SaveError> {
    let mut source = File::open(from).map_err(|error| file_error(from, &error))?;
    let mut target = File::create_new(to).map_err(|error| file_error(to, &error))?;
    std::io::copy(&mut source, &mut target).and_then(|_| target.sync_all()).map_err(|error| file_error(to, &error))
}

/// Copies a closed database and the journal that belongs to it.
pub(crate) fn copy_database(from: &Path, to: &Path) -> Result<(), SaveError> {
    let ([file, journal, _], [to_file, to_journal, _]) = (database_files(from), database_files(to));
    std::fs::copy(&file, &to_file).map_err(|error| file_error(&file, &error))?;
    if journal.exists() {
        std::fs::copy(&journal, &to_journal).map_err(|error| file_error(&journal, &error))?;
    }
    Ok(())
}

/// A database that some connection holds must not be moved from under it.
pub(crate) fn refuse_if_open(path: &Path) -> Result<(), SaveError> {
    let held = crate::connection::open(path, Purpose::Save, Existing::Required)
        .and_then(|connection| connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())));
    match held {
        Err(error) if trouble(&error) == Trouble::Busy => Err(SaveError::OpenElsewhere(path.to_path_buf())),
        // Damaged, or no database at all: then nobody plays it.
        Ok(()) | Err(_) => Ok(()),
    }
}
