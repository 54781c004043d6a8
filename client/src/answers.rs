//! What models answered, kept over sessions in the folder for what can be made anew: the file is `gesta-saves`', the gateway
//! asks it. It holds answers under the hashes of what was asked, and neither a prompt nor a key.

use crate::chance::now_ms;
use crate::folders::Folders;
use gesta_gateway::{CacheKey, SecondLevel, Stored};
use gesta_saves::{Answer, Answers, SaveError};
use std::path::{Path, PathBuf};

/// Its name, in the folder of its own and in quarantine.
const FILE: &str = "answers.sqlite";

struct Kept(Answers);

impl SecondLevel for Kept {
    fn get(&mut self, key: &CacheKey) -> Option<Stored> {
        let Answer { text, used, expires_unix_seconds } = self.0.get(&key.0)?;
        // It was answered, even if nobody can read any more what it had cost.
        let usage = serde_json::from_slice(&used).unwrap_or_default();
        Some(Stored { text, usage, expires_unix_seconds })
    }

    fn put(&mut self, key: &CacheKey, stored: &Stored) {
        let Stored { text, usage, expires_unix_seconds } = stored;
        let used = serde_json::to_vec(usage).unwrap_or_default();
        let answer = Answer { text: text.clone(), used, expires_unix_seconds: *expires_unix_seconds };
        self.0.put(&key.0, &answer, u64::try_from(now_ms() / 1_000).unwrap_or(0));
    }

    fn remove(&mut self, key: &CacheKey) {
        self.0.remove(&key.0);
    }
}

/// The file.
pub fn file(folders: &Folders) -> PathBuf {
    folders.cache.join(FILE)
}

/// Where it is put when it is damaged.
pub fn put_aside(folders: &Folders) -> PathBuf {
    folders.quarantine.join(FILE)
}

/// The answers. `damaged` is called when a damaged file was put aside; the game goes on with an empty one.
pub fn open(folders: &Folders, damaged: impl Fn() + Send + 'static) -> Box<dyn SecondLevel> {
    let tell = Box::new(move |_: &Path| damaged());
    Box::new(Kept(Answers::new(&file(folders), &folders.quarantine, tell)))
}

/// Forgets all of them: how many there were.
///
/// # Errors
/// When the file cannot be written.
pub fn forget(folders: &Folders) -> Result<u64, SaveError> {
    Answers::forget(&file(folders), &folders.quarantine)
}

#[cfg(test)]
mod tests {
    use super::*;
    use gesta_gateway::Usage;

    #[test]
    fn an_answer_comes_back_with_what_it_had_cost() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::under(home.path());
        let usage = Usage { fresh: 1, cached: 2, written: 3, output: 4 };
        for (number, usage) in [(1, Some(usage)), (2, None)] {
            let stored = Stored { text: "You wait.".to_owned(), usage, expires_unix_seconds: u64::MAX >> 1 };
            open(&folders, || ()).put(&CacheKey([number; 32]), &stored);
            assert_eq!(open(&folders, || ()).get(&CacheKey([number; 32])), Some(stored));
        }
        assert_eq!(forget(&folders), Ok(2));
        assert_eq!(open(&folders, || ()).get(&CacheKey([1; 32])), None);
    }
}
