//! What the loader has to say about a pack: [`Diagnostic`]s with their place. How they are printed is in `render`.

use crate::code::Code;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The packs cannot be loaded like this.
    Error,
    /// They can, but it is probably not meant like this.
    Warning,
}

impl Severity {
    /// The word that is printed.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// One thing that is wrong with a pack, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// Which fact it is.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// The file, as `origin/path`.
    pub file: String,
    /// The line, from 1 on.
    pub line: usize,
    /// The column in characters, from 1 on.
    pub column: usize,
    /// The field, such as `Place tollhouse:causeway: exits[0].to`; empty where there is none.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// `file:line:column: error[G0101]: message`, one line.
    pub fn short(&self) -> String {
        let Diagnostic { code, severity, file, line, column, message, .. } = self;
        format!("{file}:{line}:{column}: {}[{}]: {message}", severity.word(), code.text())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.text())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        let found = Code::ALL.into_iter().find(|(_, code, _)| *code == text);
        found.map(|(code, _, _)| code).ok_or_else(|| de::Error::custom("no such code"))
    }
}
