//! Files that commands write where the player says: whole or not at all, and never over another file without being told to.

use crate::failure::Failure;
use crate::trouble;
use crate::words::Words;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Writes `bytes` to `path`: to a temporary file beside it, made durable, then named. With `force` a file that is there is
/// replaced.
///
/// # Errors
/// Why nothing was written.
pub fn write(words: &Words, path: &Path, bytes: &[u8], force: bool) -> Result<(), Failure> {
    let shown = path.display().to_string();
    let target = match std::fs::metadata(path) {
        Ok(there) if !there.is_file() => {
            return Err(Failure::usage(
                words.say("out-no-file", &[("path", &shown)]),
                words.say("out-no-file-next", &[]),
            ));
        }
        Ok(_) if !force => return Err(exists(words, path)),
        // Of a link the file behind it is replaced.
        Ok(_) => path.canonicalize().map_err(|error| trouble::of_file(words, path, &error))?,
        Err(_) => path.to_path_buf(),
    };
    let folder = folder_of(&target);
    if !folder.is_dir() {
        let folder = folder.display().to_string();
        let what = words.say("out-no-folder", &[("path", &folder)]);
        return Err(Failure::work(what, words.say("out-no-folder-next", &[])));
    }
    let failed = |error: std::io::Error| trouble::of_file(words, path, &error);
    let mut file = temporary(&folder).map_err(failed)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(failed)?;
    let named = if force { file.persist(&target) } else { file.persist_noclobber(&target) };
    named.map(drop).map_err(|error| match error.error.kind() {
        std::io::ErrorKind::AlreadyExists => exists(words, path),
        _ => failed(error.error),
    })
}

/// Most files of one name that are told apart by numbers.
const NUMBERS_MAX: usize = 10_000;

/// A name in `folder` that no file has: `name.ending`, else `name (2).ending` and so on. What was kept before stays.
pub fn free(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let plain = folder.join(format!("{name}.{ending}"));
    let numbered = (2..=NUMBERS_MAX).map(|number| folder.join(format!("{name} ({number}).{ending}")));
    std::iter::once(plain.clone()).chain(numbered).find(|path| !path.exists()).unwrap_or(plain)
}

fn exists(words: &Words, path: &Path) -> Failure {
    let path = path.display().to_string();
    Failure::work(words.say("out-exists", &[("path", &path)]), words.say("out-exists-next", &[]))
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_path_buf(),
        _ => PathBuf::from("."),
    }
}

/// A file that is gone if it gets no name. What is kept may be read by whom the system's mask lets.
fn temporary(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".gesta-").suffix(".new");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_not_named_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut names = Vec::new();
        for _ in 0..3 {
            let path = free(folder.path(), "Mirte 1", "html");
            std::fs::write(&path, b"a story").unwrap();
            names.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
        assert_eq!(names, ["Mirte 1.html", "Mirte 1 (2).html", "Mirte 1 (3).html"]);
    }
}
