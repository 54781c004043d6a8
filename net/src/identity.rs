//! [`Identity`]: an Ed25519 key and its self-signed certificate, of a server or of a player's device. Who trusts whom
//! stands in [`crate::trust`].
//!
//! Peers know each other by [`KeyHash`]: `blake3("gesta key 1" ‖ SubjectPublicKeyInfo)`, the latter as DER. The
//! certificate around the key is made anew at each start and means nothing.

use data_encoding::BASE64URL_NOPAD;
use gesta_content::Digest;
use rcgen::{CertificateParams, KeyPair, PKCS_ED25519};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A certificate needs some name, and a client has to name the server; ours mean nothing.
pub const CERTIFICATE_NAME: &str = "gesta.invalid";
/// Every SubjectPublicKeyInfo of an Ed25519 key begins so; 32 bytes of key follow (RFC 8410).
const ED25519_SPKI: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
const ED25519_SPKI_BYTES: usize = 44;

/// What a key is known by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyHash(pub [u8; 32]);

impl KeyHash {
    /// Of the key in a certificate; `None` when it is no readable certificate of an Ed25519 key.
    pub fn of_certificate(certificate: &CertificateDer<'_>) -> Option<KeyHash> {
        let spki = webpki::EndEntityCert::try_from(certificate).ok()?.subject_public_key_info();
        let is_ed25519 = spki.len() == ED25519_SPKI_BYTES && spki.starts_with(&ED25519_SPKI);
        is_ed25519.then(|| KeyHash(Digest::of(&[b"gesta key 1", &spki]).0))
    }

    /// Reads what `Display` writes; `None` for anything else.
    pub fn from_text(text: &str) -> Option<KeyHash> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        bytes.try_into().ok().map(KeyHash)
    }
}

impl fmt::Display for KeyHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&BASE64URL_NOPAD.encode(&self.0))
    }
}

impl fmt::Debug for KeyHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// The file cannot be read or written.
    #[error("the key file {} cannot be used: {why}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        why: io::Error,
    },
    /// The file is no key.
    #[error("{} holds no Ed25519 key; restore it from a backup, or move it away to get a new key (others will not know it)", path.display())]
    Damaged {
        /// Which file.
        path: PathBuf,
    },
    /// Others may read the key.
    #[error("others may read the key in {0}; run: chmod 600 {0}", path.display())]
    Open {
        /// Which file.
        path: PathBuf,
    },
    /// No key or certificate could be made.
    #[error("no key could be made: {0}")]
    Crypto(#[from] rcgen::Error),
}

/// An Ed25519 key and its self-signed certificate.
pub struct Identity {
    pkcs8: Vec<u8>,
    certificate: CertificateDer<'static>,
    hash: KeyHash,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identity({})", self.hash)
    }
}

impl Identity {
    /// A new one, kept nowhere.
    ///
    /// # Errors
    /// [`IdentityError::Crypto`] when the system gives no randomness.
    pub fn new() -> Result<Identity, IdentityError> {
        Ok(Identity::of(&KeyPair::generate_for(&PKCS_ED25519)?)?)
    }

    /// The one in the file at `path`; made there (mode 0600, whole or not at all) when there is no such file.
    ///
    /// # Errors
    /// [`IdentityError`].
    pub fn load_or_make(path: &Path) -> Result<Identity, IdentityError> {
        let failed = |why: io::Error| IdentityError::File { path: path.to_owned(), why };
        match fs::read_to_string(path) {
            Ok(text) => {
                refuse_open(path)?;
                read_pem(path, &text)
            }
            Err(why) if why.kind() == io::ErrorKind::InvalidData => {
                Err(IdentityError::Damaged { path: path.to_owned() })
            }
            Err(why) if why.kind() != io::ErrorKind::NotFound => Err(failed(why)),
            Err(_) => {
                let key = KeyPair::generate_for(&PKCS_ED25519)?;
                write_new(path, key.serialize_pem().as_bytes()).map_err(failed)?;
                // Another process may have been quicker: what stands in the file counts.
                read_pem(path, &fs::read_to_string(path).map_err(failed)?)
            }
        }
    }

    fn of(key: &KeyPair) -> Result<Identity, rcgen::Error> {
        let certificate = CertificateParams::new(vec![CERTIFICATE_NAME.to_owned()])?.self_signed(key)?.der().clone();
        let hash = KeyHash::of_certificate(&certificate).ok_or(rcgen::Error::CouldNotParseKeyPair)?;
        Ok(Identity { pkcs8: key.serialize_der(), certificate, hash })
    }

    /// What the key is known by.
    pub fn hash(&self) -> KeyHash {
        self.hash
    }

    /// The certificate.
    pub fn certificate(&self) -> CertificateDer<'static> {
        self.certificate.clone()
    }

    /// The private key, for TLS.
    pub fn private_key(&self) -> PrivateKeyDer<'static> {
        PrivatePkcs8KeyDer::from(self.pkcs8.clone()).into()
    }

    /// 32 secret bytes that only the holder of this key can make, a different 32 for each purpose.
    pub(crate) fn derive(&self, purpose: &str) -> [u8; 32] {
        blake3::derive_key(&format!("gesta {purpose} 1"), &self.pkcs8)
    }
}

fn read_pem(path: &Path, text: &str) -> Result<Identity, IdentityError> {
    let damaged = |_| IdentityError::Damaged { path: path.to_owned() };
    let key = KeyPair::from_pkcs8_pem_and_sign_algo(text, &PKCS_ED25519).map_err(damaged)?;
    Ok(Identity::of(&key)?)
}

/// Writes a file that only its owner may read, under another name first; a file that is there already stays.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut mark = [0; 8];
    getrandom::fill(&mut mark).map_err(io::Error::other)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let draft = folder.join(format!(".{name}.{:016x}", u64::from_le_bytes(mark)));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&draft)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| fs::hard_link(&draft, path));
    fs::remove_file(&draft)?;
    match written {
        Err(why) if why.kind() != io::ErrorKind::AlreadyExists => Err(why),
        Ok(()) | Err(_) => sync_folder(folder),
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn refuse_open(path: &Path) -> Result<(), IdentityError> {
    use std::os::unix::fs::PermissionsExt;
    let found = fs::metadata(path).map_err(|why| IdentityError::File { path: path.to_owned(), why })?;
    if found.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    Err(IdentityError::Open { path: path.to_owned() })
}

#[cfg(not(unix))]
fn refuse_open(_path: &Path) -> Result<(), IdentityError> {
    Ok(())
}
