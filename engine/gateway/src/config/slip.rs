//! [`Slip`]: everything that can be wrong with `narrator.toml`. `Display` says it in English; in the player's language it
//! stands in the locale, under `narrator-file-` and its code.

use crate::origin::BaseError;
use thiserror::Error;

/// What is wrong, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Slip {
    /// The file is too large.
    #[error("the file has more than {bytes} bytes. Shorten it.")]
    TooLarge {
        /// The most that is read.
        bytes: usize,
    },
    /// It cannot be read as TOML.
    #[error("this is no TOML: {said}. Mend the line, or put a # before it.")]
    NoToml {
        /// What the reader of TOML says, in English.
        said: String,
    },
    /// A value of another kind.
    #[error("`{path}` cannot be that. Write {wanted}.")]
    Value {
        /// The field.
        path: String,
        /// What it can be.
        wanted: Wanted,
    },
    /// A value where a table is meant.
    #[error("`{path}` is no table. Write [{header}] on a line of its own.")]
    NoTable {
        /// The field.
        path: String,
        /// The line that begins the table.
        header: String,
    },
    /// More entries than are read.
    #[error("`{path}` has more than {max} entries. Remove some.")]
    TooMany {
        /// The table.
        path: String,
        /// The most.
        max: usize,
    },
    /// A field that is left out of account, and a known one that is like it.
    #[error("nobody knows `{path}`. Did you mean `{similar}`?")]
    UnknownSimilar {
        /// The field.
        path: String,
        /// The known one.
        similar: String,
    },
    /// A field that is left out of account.
    #[error("nobody knows `{path}`. It is left out of account. Known here: {known}.")]
    Unknown {
        /// The field.
        path: String,
        /// What is known there.
        known: String,
    },
    /// A name with a slash, or none.
    #[error("`{name}` is no name for a provider. Choose one without a slash.")]
    ProviderName {
        /// The name.
        name: String,
    },
    /// A provider of the player's own without an address.
    #[error("the provider `{name}` has no address. Add a line like base = \"https://api.example.org/v1\".")]
    NoAddress {
        /// The provider.
        name: String,
    },
    /// An address that is not taken. It is not repeated: it may hold what somebody took for the place of a key.
    #[error("{0}.")]
    Address(BaseError),
    /// A key that is named by no place. It is not repeated: it may be the key itself.
    #[error(
        "a key is named by where it is, and this is none of the places. \
         Write \"env:VARIABLE\", \"file:NAME\" or \"keyring:NAME\"; take out a key that stands here itself."
    )]
    KeyPlace,
    /// Nothing that models have.
    #[error("`{name}` is nothing that models have or lack. Known: {ABILITIES}.")]
    NoAbility {
        /// What was named.
        name: String,
    },
    /// A profile or a purpose without a model.
    #[error("`{name}` names no model. Write in [{header}] a line like models = [\"provider/model\"].")]
    NoModels {
        /// The profile or the purpose.
        name: String,
        /// The table for the line.
        header: String,
    },
    /// A model without its provider.
    #[error("`{name}` names no provider. Write \"provider/model\".")]
    NoProvider {
        /// What was written.
        name: String,
    },
    /// A provider that is not there, and one that is like it.
    #[error("there is no provider `{name}`. Did you mean `{similar}`?")]
    ProviderSimilar {
        /// The name.
        name: String,
        /// The known one.
        similar: String,
    },
    /// A provider that is not there.
    #[error("there is no provider `{name}`. Add [providers.{name}] with its address.")]
    ProviderUnknown {
        /// The name.
        name: String,
    },
}

/// What models can have or lack.
pub const ABILITIES: &str = "stream, usage, json_schema, grammar, tools, temperature, top_p, min_p, seed, cache";

/// What a value can be.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Wanted {
    /// A text.
    #[error("a text in quotes")]
    Text,
    /// Yes or no.
    #[error("true or false")]
    Flag,
    /// A whole number.
    #[error("a whole number from 0 to {0}")]
    Number(u64),
    /// A list of texts.
    #[error("a list of at most {0} texts, like [\"one\", \"two\"]")]
    Texts(usize),
    /// One of some words.
    #[error("one of {0}")]
    OneOf(String),
}

impl Slip {
    /// A short name for texts in the player's language. It never changes.
    pub fn code(&self) -> &'static str {
        match self {
            Slip::TooLarge { .. } => "too_large",
            Slip::NoToml { .. } => "no_toml",
            Slip::Value { wanted, .. } => match wanted {
                Wanted::Text => "wanted_text",
                Wanted::Flag => "wanted_flag",
                Wanted::Number(_) => "wanted_number",
                Wanted::Texts(_) => "wanted_texts",
                Wanted::OneOf(_) => "wanted_one_of",
            },
            Slip::NoTable { .. } => "no_table",
            Slip::TooMany { .. } => "too_many",
            Slip::UnknownSimilar { .. } => "unknown_similar",
            Slip::Unknown { .. } => "unknown",
            Slip::ProviderName { .. } => "provider_name",
            Slip::NoAddress { .. } => "no_address",
            Slip::Address(error) => match error {
                BaseError::Unreadable => "address_unreadable",
                BaseError::Scheme => "address_scheme",
                BaseError::Unsafe => "address_unsafe",
                BaseError::HttpNotAllowed => "address_http",
                BaseError::Extra => "address_extra",
            },
            Slip::KeyPlace => "key_place",
            Slip::NoAbility { .. } => "no_ability",
            Slip::NoModels { .. } => "no_models",
            Slip::NoProvider { .. } => "no_provider",
            Slip::ProviderSimilar { .. } => "provider_similar",
            Slip::ProviderUnknown { .. } => "provider_unknown",
        }
    }

    /// What stands in the places of that text.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        let one = |name, value: &str| vec![(name, value.to_owned())];
        let two = |name, value: &str, other, its: &str| vec![(name, value.to_owned()), (other, its.to_owned())];
        match self {
            Slip::TooLarge { bytes } => one("most", &bytes.to_string()),
            Slip::NoToml { said } => one("said", said),
            Slip::Value { path, wanted } => match wanted {
                Wanted::Text | Wanted::Flag => one("path", path),
                Wanted::Number(most) => two("path", path, "most", &most.to_string()),
                Wanted::Texts(most) => two("path", path, "most", &most.to_string()),
                Wanted::OneOf(all) => two("path", path, "known", all),
            },
            Slip::NoTable { path, header } => two("path", path, "header", header),
            Slip::TooMany { path, max } => two("path", path, "most", &max.to_string()),
            Slip::UnknownSimilar { path, similar } => two("path", path, "similar", similar),
            Slip::Unknown { path, known } => two("path", path, "known", known),
            Slip::ProviderName { name }
            | Slip::NoAddress { name }
            | Slip::NoProvider { name }
            | Slip::ProviderUnknown { name } => one("name", name),
            Slip::NoAbility { name } => two("name", name, "known", ABILITIES),
            Slip::NoModels { name, header } => two("name", name, "header", header),
            Slip::ProviderSimilar { name, similar } => two("name", name, "similar", similar),
            Slip::Address(_) | Slip::KeyPlace => Vec::new(),
        }
    }
}
