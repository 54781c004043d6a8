//! Where keys are found: the environment, a file that only its owner can read, the system's keyring. Each key is bound to
//! the origin of its provider as it is read.

use crate::config::{KeySource, ProviderConfig};
use crate::key::Key;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// The longest key.
pub const KEY_BYTES_MAX: usize = 4_096;

/// The service under which the system's keyring has keys.
#[cfg(feature = "keyring")]
const KEYRING_SERVICE: &str = "gesta";

/// Why there is no key at a place. No variant holds any of what was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KeyTrouble {
    /// The variable is not set, or there is no such file or entry.
    #[error("there is nothing")]
    NotThere,
    /// Others could read the file.
    #[error("others on this machine could read it (mode {mode:03o}); make it yours alone: chmod 600")]
    Open {
        /// The permissions of the file.
        mode: u32,
    },
    /// Not a plain file.
    #[error("it is no plain file")]
    NoFile,
    /// It cannot be read.
    #[error("it cannot be read: {0}")]
    Unreadable(std::io::ErrorKind),
    /// Nothing but blanks.
    #[error("it is empty")]
    Empty,
    /// Too long, several lines, or with characters that no key has.
    #[error("what stands there is no key: it must be one line of plain characters")]
    NoKey,
    /// This program was built without the keyring.
    #[error("this program was built without the system's keyring; use env: or file:")]
    NoKeyring,
    /// The keyring is locked, or nobody serves it.
    #[error("the system's keyring does not open")]
    Shut,
}

impl KeyTrouble {
    /// A short name for texts in the player's language. It never changes.
    pub fn code(&self) -> &'static str {
        match self {
            KeyTrouble::NotThere => "not_there",
            KeyTrouble::Open { .. } => "open",
            KeyTrouble::NoFile => "no_file",
            KeyTrouble::Unreadable(_) => "unreadable",
            KeyTrouble::Empty => "empty",
            KeyTrouble::NoKey => "no_key",
            KeyTrouble::NoKeyring => "no_keyring",
            KeyTrouble::Shut => "shut",
        }
    }
}

/// Where keys can be.
pub trait KeyPlaces {
    /// What stands at a place.
    ///
    /// # Errors
    /// Why nothing can be had from it.
    fn read(&self, source: &KeySource) -> Result<String, KeyTrouble>;
}

/// The places of this machine.
#[derive(Clone, Debug)]
pub struct SystemKeys {
    /// The folder of settings, which files of keys are relative to.
    pub folder: PathBuf,
}

impl KeyPlaces for SystemKeys {
    fn read(&self, source: &KeySource) -> Result<String, KeyTrouble> {
        match source {
            KeySource::Env(name) => std::env::var(name).map_err(|_| KeyTrouble::NotThere),
            KeySource::File(path) => read_private(&self.folder.join(path)),
            KeySource::Keyring(name) => read_keyring(name),
        }
    }
}

/// The system may ask its user for the keyring's password.
#[cfg(feature = "keyring")]
fn read_keyring(name: &str) -> Result<String, KeyTrouble> {
    let entry = keyring::Entry::new(KEYRING_SERVICE, name);
    entry.and_then(|entry| entry.get_password()).map_err(|error| match error {
        keyring::Error::NoEntry => KeyTrouble::NotThere,
        _ => KeyTrouble::Shut,
    })
}

#[cfg(not(feature = "keyring"))]
fn read_keyring(_: &str) -> Result<String, KeyTrouble> {
    Err(KeyTrouble::NoKeyring)
}

/// Reads a small file that nobody else can. The permissions are those of the file that was opened, so that nobody can
/// exchange it in between.
fn read_private(path: &Path) -> Result<String, KeyTrouble> {
    let trouble = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => KeyTrouble::NotThere,
        kind => KeyTrouble::Unreadable(kind),
    };
    // Opening a pipe would wait for whoever writes into it.
    if !std::fs::metadata(path).map_err(trouble)?.is_file() {
        return Err(KeyTrouble::NoFile);
    }
    let file = File::open(path).map_err(trouble)?;
    private(&file.metadata().map_err(trouble)?)?;
    let mut text = String::new();
    file.take(KEY_BYTES_MAX as u64 + 2).read_to_string(&mut text).map_err(trouble)?;
    Ok(text)
}

#[cfg(unix)]
fn private(metadata: &std::fs::Metadata) -> Result<(), KeyTrouble> {
    use std::os::unix::fs::PermissionsExt;
    let mode = metadata.permissions().mode() & 0o777;
    if mode & 0o077 == 0 { Ok(()) } else { Err(KeyTrouble::Open { mode }) }
}

/// Windows keeps a user's folder from others by itself, and has no mode to look at.
#[cfg(not(unix))]
fn private(_: &std::fs::Metadata) -> Result<(), KeyTrouble> {
    Ok(())
}

/// The keys of a provider, and the places that gave none.
pub(crate) fn gather(provider: &ProviderConfig, places: &dyn KeyPlaces) -> (Vec<Key>, Vec<(KeySource, KeyTrouble)>) {
    let mut keys = Vec::new();
    let mut troubles = Vec::new();
    for source in &provider.keys {
        match places.read(source).and_then(checked) {
            Ok(secret) => keys.push(Key::new(provider.base.origin(), source.to_string(), secret)),
            Err(trouble) => troubles.push((source.clone(), trouble)),
        }
    }
    (keys, troubles)
}

/// A key goes into a header: nothing but one line of printable ASCII.
fn checked(text: String) -> Result<String, KeyTrouble> {
    let key = text.trim();
    if key.is_empty() {
        return Err(KeyTrouble::Empty);
    }
    let good = key.len() <= KEY_BYTES_MAX && key.bytes().all(|byte| byte.is_ascii_graphic());
    if good { Ok(key.to_owned()) } else { Err(KeyTrouble::NoKey) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    struct Given(Result<&'static str, KeyTrouble>);

    impl KeyPlaces for Given {
        fn read(&self, _: &KeySource) -> Result<String, KeyTrouble> {
            self.0.map(str::to_owned)
        }
    }

    fn openai(places: &dyn KeyPlaces) -> (Vec<Key>, Vec<(KeySource, KeyTrouble)>) {
        gather(&Config::known().providers["openai"], places)
    }

    #[test]
    fn a_key_is_bound_to_the_origin_of_its_provider() {
        let (keys, troubles) = openai(&Given(Ok(" sk-1\n")));
        let config = Config::known();
        assert_eq!(troubles, []);
        assert_eq!(keys[0].for_origin(&config.providers["openai"].base.origin()), Some("sk-1"));
        assert_eq!(keys[0].for_origin(&config.providers["anthropic"].base.origin()), None);
        assert_eq!(keys[0].source(), "env:OPENAI_API_KEY");
    }

    #[test]
    fn what_is_no_key_is_not_taken() {
        for (text, trouble) in [
            (Ok(" \n"), KeyTrouble::Empty),
            (Ok("two\nlines"), KeyTrouble::NoKey),
            (Ok("a b"), KeyTrouble::NoKey),
            (Ok("clé"), KeyTrouble::NoKey),
            (Err(KeyTrouble::NotThere), KeyTrouble::NotThere),
        ] {
            let (keys, troubles) = openai(&Given(text));
            assert!(keys.is_empty());
            assert_eq!(troubles, [(KeySource::Env("OPENAI_API_KEY".into()), trouble)]);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_can_read_is_refused_with_the_reason() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder can be made");
        let path = folder.path().join("openai.key");
        std::fs::write(&path, "sk-hidden").expect("it can be written");
        let places = SystemKeys { folder: folder.path().to_path_buf() };
        let read = |mode| {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).expect("it is ours");
            places.read(&KeySource::File("openai.key".into()))
        };
        assert_eq!(read(0o600).as_deref(), Ok("sk-hidden"));
        assert_eq!(read(0o400).as_deref(), Ok("sk-hidden"));
        for mode in [0o640, 0o604, 0o644, 0o660] {
            let trouble = read(mode).expect_err("others could read it");
            assert_eq!(trouble, KeyTrouble::Open { mode });
            assert!(trouble.to_string().contains("chmod 600"));
        }
        assert_eq!(places.read(&KeySource::File("none".into())), Err(KeyTrouble::NotThere));
        assert_eq!(places.read(&KeySource::File(".".into())), Err(KeyTrouble::NoFile));
    }

    #[cfg(not(feature = "keyring"))]
    #[test]
    fn a_program_without_the_keyring_says_so() {
        let places = SystemKeys { folder: PathBuf::new() };
        assert_eq!(places.read(&KeySource::Keyring("openai".into())), Err(KeyTrouble::NoKeyring));
    }

    #[test]
    fn a_long_file_is_no_key() {
        assert_eq!(checked("x".repeat(KEY_BYTES_MAX + 1)), Err(KeyTrouble::NoKey));
    }
}
