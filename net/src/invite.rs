//! [`InviteLink`]: `gesta://host:port/REALM#k=<key hash>&i=<token>`. Says where a realm is, which key its server must
//! have, and lets one device in.

use crate::identity::KeyHash;
use data_encoding::BASE64URL_NOPAD;
use gesta_content::Digest;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::net::Ipv6Addr;
use std::str::FromStr;

/// The port where nothing else is said.
pub const PORT: u16 = 4747;
/// Longest link that is read, in bytes.
const LINK_BYTES_MAX: usize = 1_024;
/// Longest host and longest name of a realm, in bytes.
const HOST_BYTES_MAX: usize = 253;
const REALM_BYTES_MAX: usize = 40;

/// A one-time invite. Whoever has it may come in, so it is never printed by accident.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct InviteToken(pub [u8; 16]);

impl InviteToken {
    /// What a server keeps of it, so that a stolen database lets nobody in.
    pub fn digest(&self) -> Digest {
        Digest::of(&[b"gesta invite 1", &self.0])
    }
}

impl fmt::Debug for InviteToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InviteToken(secret)")
    }
}

/// Where a realm is, which key its server has, and what lets one in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InviteLink {
    /// Name or address of the server; an IPv6 address without brackets.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// The realm.
    pub realm: String,
    /// The key that the server must have.
    pub key: KeyHash,
    /// The invite; `None` in links for who is known already.
    pub invite: Option<InviteToken>,
}

/// Why a text is no invite link. Each message says what is wrong and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Far too long.
    #[error("the link is longer than {LINK_BYTES_MAX} characters; copy it again")]
    TooLong,
    /// It does not begin as a link.
    #[error("a link begins with gesta:// ; copy the whole link again")]
    Scheme,
    /// The host is missing or malformed.
    #[error("`{0}` is no host; the link should begin like gesta://example.org:4747/")]
    Host(String),
    /// The port is no number from 1 to 65535.
    #[error("`{0}` is no port; a port is a number from 1 to 65535")]
    Port(String),
    /// The realm is missing or malformed.
    #[error("`{0}` is no realm's name; use a-z, A-Z, 0-9, - and _, at most {REALM_BYTES_MAX} characters")]
    Realm(String),
    /// The part with the server's key is missing.
    #[error("the link ends before #k=...; the end was cut off: copy the whole link again")]
    NoKey,
    /// The server's key is damaged.
    #[error("the key after k= is damaged; copy the whole link again")]
    Key,
    /// The invite is damaged.
    #[error("the invite after i= is damaged; copy the whole link again")]
    Invite,
    /// A part stands twice or is unknown.
    #[error("`{0}` does not belong into a link; copy it again, or update the game")]
    Part(String),
}

/// Whether `name` can be a realm's name: `[A-Za-z0-9_-]`, 1 to 40 of them.
pub(crate) fn is_realm_name(name: &str) -> bool {
    let known = |c: u8| c.is_ascii_alphanumeric() || c == b'-' || c == b'_';
    !name.is_empty() && name.len() <= REALM_BYTES_MAX && name.bytes().all(known)
}

impl InviteLink {
    /// Checks what cannot be told from the types: used before a link is printed.
    ///
    /// # Errors
    /// [`LinkError::Host`], [`LinkError::Port`], [`LinkError::Realm`].
    pub fn check(&self) -> Result<(), LinkError> {
        if self.host.parse::<Ipv6Addr>().is_err() && !is_host_name(&self.host) {
            return Err(LinkError::Host(self.host.clone()));
        }
        if self.port == 0 {
            return Err(LinkError::Port("0".to_owned()));
        }
        if is_realm_name(&self.realm) { Ok(()) } else { Err(LinkError::Realm(self.realm.clone())) }
    }
}

fn is_host_name(host: &str) -> bool {
    let known = |c: u8| c.is_ascii_alphanumeric() || c == b'-' || c == b'.' || c == b'_';
    !host.is_empty() && host.len() <= HOST_BYTES_MAX && host.bytes().all(known)
}

impl fmt::Display for InviteLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let InviteLink { host, port, realm, key, invite } = self;
        match host.contains(':') {
            true => write!(f, "gesta://[{host}]:{port}/{realm}#k={key}")?,
            false => write!(f, "gesta://{host}:{port}/{realm}#k={key}")?,
        }
        match invite {
            Some(invite) => write!(f, "&i={}", BASE64URL_NOPAD.encode(&invite.0)),
            None => Ok(()),
        }
    }
}

impl FromStr for InviteLink {
    type Err = LinkError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if text.len() > LINK_BYTES_MAX {
            return Err(LinkError::TooLong);
        }
        let rest = text.strip_prefix("gesta://").ok_or(LinkError::Scheme)?;
        let (place, secrets) = rest.split_once('#').ok_or(LinkError::NoKey)?;
        let (authority, realm) = place.split_once('/').unwrap_or((place, ""));
        let (host, port) = read_authority(authority)?;
        let (key, invite) = read_secrets(secrets)?;
        let link = InviteLink { host, port, realm: realm.to_owned(), key, invite };
        link.check()?;
        Ok(link)
    }
}

fn read_authority(authority: &str) -> Result<(String, u16), LinkError> {
    let bad_host = || LinkError::Host(authority.to_owned());
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let (host, port) = rest.split_once(']').ok_or_else(bad_host)?;
            host.parse::<Ipv6Addr>().map_err(|_| bad_host())?;
            (host, port)
        }
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let port = match port.strip_prefix(':') {
        Some(digits) => read_port(digits)?,
        None if port.is_empty() => PORT,
        None => return Err(bad_host()),
    };
    Ok((host.to_owned(), port))
}

fn read_port(digits: &str) -> Result<u16, LinkError> {
    let bad = || LinkError::Port(digits.to_owned());
    if !digits.bytes().all(|c| c.is_ascii_digit()) {
        return Err(bad());
    }
    digits.parse().ok().filter(|port| *port != 0).ok_or_else(bad)
}

fn read_secrets(secrets: &str) -> Result<(KeyHash, Option<InviteToken>), LinkError> {
    let (mut key, mut invite) = (None, None);
    for part in secrets.split('&') {
        match part.split_once('=') {
            Some(("k", text)) if key.is_none() => key = Some(KeyHash::from_text(text).ok_or(LinkError::Key)?),
            Some(("i", text)) if invite.is_none() => invite = Some(read_token(text)?),
            // Only the part's name: what follows may be a secret.
            _ => return Err(LinkError::Part(part.split('=').next().unwrap_or("").chars().take(12).collect())),
        }
    }
    Ok((key.ok_or(LinkError::NoKey)?, invite))
}

fn read_token(text: &str) -> Result<InviteToken, LinkError> {
    let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| LinkError::Invite)?;
    bytes.try_into().map(InviteToken).map_err(|_| LinkError::Invite)
}
