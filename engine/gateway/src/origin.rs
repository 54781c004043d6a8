//! [`Base`] and [`Origin`]: the address of a provider, checked once. Keys are bound to origins.

use std::fmt;
use thiserror::Error;
use url::{Host, Url};

/// Scheme, host and port: what a key is bound to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin(String);

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The address that a provider's paths are put behind. It is https, or http on this machine where that was allowed, and
/// holds no name, password, query or fragment.
#[derive(Clone, PartialEq, Eq)]
pub struct Base(Url);

/// Why an address is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BaseError {
    /// It cannot be read.
    #[error("this is no address; write it like https://api.example.org/v1")]
    Unreadable,
    /// Neither http nor https.
    #[error("only https can be used, or http for a server on this machine")]
    Scheme,
    /// http to another machine.
    #[error("http to another machine would show the key and the story to everybody on the way; use https")]
    Unsafe,
    /// http to this machine, without leave.
    #[error("http is only used where the provider has `http = true`; add it below, if the server is yours")]
    HttpNotAllowed,
    /// A name, a password, a query or a fragment.
    #[error("the address has a name, a password, a `?` or a `#`; keys have their own place in the profile")]
    Extra,
}

impl Base {
    /// Reads and checks an address.
    ///
    /// # Errors
    /// [`BaseError`] says which rule it breaks.
    pub fn read(text: &str, http_allowed: bool) -> Result<Base, BaseError> {
        let url = Url::parse(text.trim()).map_err(|_| BaseError::Unreadable)?;
        let extra = !url.username().is_empty() || url.password().is_some() || url.query().is_some();
        if extra || url.fragment().is_some() {
            return Err(BaseError::Extra);
        }
        let base = Base(url);
        match base.0.scheme() {
            "https" if base.0.has_host() => Ok(base),
            "http" if !base.is_loopback() => Err(BaseError::Unsafe),
            "http" if !http_allowed => Err(BaseError::HttpNotAllowed),
            "http" => Ok(base),
            _ => Err(BaseError::Scheme),
        }
    }

    /// Whether it is on this machine.
    pub fn is_loopback(&self) -> bool {
        match self.0.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        }
    }

    /// Whether it is http: then it is on this machine.
    pub fn is_plain(&self) -> bool {
        self.0.scheme() == "http"
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> Origin {
        Origin(self.0.origin().ascii_serialization())
    }

    /// The address of a path behind the base, whatever slashes stand between. Segments are joined as they are: the
    /// caller escapes what comes from elsewhere.
    pub fn join(&self, path: &str) -> Url {
        let mut url = self.0.clone();
        let front = url.path().trim_end_matches('/').to_owned();
        url.set_path(&format!("{front}/{}", path.trim_start_matches('/')));
        url
    }

    /// The same origin without the path, for servers whose other doors stand beside `/v1`.
    pub fn root(&self) -> Base {
        let mut url = self.0.clone();
        url.set_path("/");
        Base(url)
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

impl fmt::Debug for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{Base, BaseError};

    fn refused(text: &str, http: bool) -> Option<BaseError> {
        Base::read(text, http).err()
    }

    #[test]
    fn https_is_taken_and_http_only_on_this_machine_with_leave() {
        assert_eq!(refused("https://api.openai.com/v1", false), None);
        assert_eq!(refused("http://127.0.0.1:8080/v1", true), None);
        assert_eq!(refused("http://[::1]:8080", true), None);
        assert_eq!(refused("http://localhost:11434", true), None);
        assert_eq!(refused("http://localhost:11434", false), Some(BaseError::HttpNotAllowed));
        assert_eq!(refused("http://192.168.0.7:11434", true), Some(BaseError::Unsafe));
        assert_eq!(refused("http://127.0.0.1.evil.example", true), Some(BaseError::Unsafe));
        assert_eq!(refused("ftp://localhost", true), Some(BaseError::Scheme));
        assert_eq!(refused("file:///etc/passwd", true), Some(BaseError::Scheme));
        assert_eq!(refused("api.openai.com", false), Some(BaseError::Unreadable));
    }

    #[test]
    fn an_address_with_a_password_or_a_query_is_refused() {
        for text in ["https://me:pw@x.example/v1", "https://x.example/?key=1", "https://x.example/#a"] {
            assert_eq!(refused(text, false), Some(BaseError::Extra), "{text}");
        }
    }

    #[test]
    fn paths_are_put_behind_the_base() {
        for (base, whole) in [
            ("https://x.example/v1", "https://x.example/v1/models"),
            ("https://x.example/v1/", "https://x.example/v1/models"),
            ("https://x.example", "https://x.example/models"),
        ] {
            let base = Base::read(base, false).expect("it is a good address");
            assert_eq!(base.join("/models").as_str(), whole);
            assert_eq!(base.root().join("api").as_str(), "https://x.example/api");
        }
    }

    #[test]
    fn the_origin_has_the_port_and_no_path() {
        let origin = |text| Base::read(text, true).expect("it is a good address").origin();
        assert_eq!(origin("https://x.example/v1"), origin("https://X.example:443/v2"));
        assert_ne!(origin("https://x.example"), origin("https://x.example:8443"));
        assert_eq!(origin("http://localhost:1234/v1").to_string(), "http://localhost:1234");
    }
}
