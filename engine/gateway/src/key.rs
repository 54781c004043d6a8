//! [`Key`]: a provider's secret. It shows itself to nobody, and is given only to the origin that it is bound to.

use crate::origin::Origin;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;

/// A secret with the origin that may have it. It has no `Display` and no serialization, and its `Debug` hides it; its
/// memory is wiped when it goes.
#[derive(Clone)]
pub struct Key {
    origin: Origin,
    /// Where it came from, such as `env:OPENAI_API_KEY`: never the secret.
    source: String,
    secret: SecretString,
}

impl Key {
    /// Binds a secret to an origin.
    pub fn new(origin: Origin, source: impl Into<String>, secret: String) -> Key {
        Key { origin, source: source.into(), secret: SecretString::from(secret) }
    }

    /// The secret, for a request to this origin; nothing for any other.
    pub fn for_origin(&self, origin: &Origin) -> Option<&str> {
        (*origin == self.origin).then(|| self.secret.expose_secret())
    }

    /// Where it came from: it names the key in breakers and messages.
    pub fn source(&self) -> &str {
        &self.source
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({}, for {})", self.source, self.origin)
    }
}

#[cfg(test)]
mod tests {
    use super::Key;
    use crate::origin::Base;

    #[test]
    fn a_key_is_given_to_its_own_origin_only_and_never_shown() {
        let origin = |text| Base::read(text, false).expect("it is a good address").origin();
        let key = Key::new(origin("https://x.example/v1"), "env:X_KEY", "sk-hidden".to_owned());
        assert_eq!(key.for_origin(&origin("https://x.example/other")), Some("sk-hidden"));
        assert_eq!(key.for_origin(&origin("https://x.example:444")), None);
        assert_eq!(key.for_origin(&origin("https://x.example.evil.example")), None);
        assert!(!format!("{key:?} {key:#?}").contains("hidden"));
    }
}
