//! What packs let a narrator know of their world. Presentation only: no rule reads it, and changing it never changes the
//! mechanics hash.

use crate::Language;
use crate::id::{CodexId, LoreId};
use serde::{Deserialize, Serialize};

/// Something that a model is told once it is spoken of: who the ferryman's brother was, what the bell is rung for. It comes to
/// mind by its keys, and it tells only what the hero may know. Text: `lore-NAME` (two or three sentences, in the words of
/// somebody who lives there).
///
/// It is told with the turn in which it came to mind, and stays there for as long as that turn is remembered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lore {
    /// Its id.
    pub id: LoreId,
    /// By which words it comes to mind: one part for each language of the pack. None are needed where `constant` is `true`.
    #[serde(default)]
    pub keys: Vec<LoreKeys>,
    /// What the `secondary` words have to do with it.
    #[serde(default)]
    pub logic: KeyLogic,
    /// It is always told, whatever is spoken of.
    #[serde(default)]
    pub constant: bool,
    /// The term that the hero must know first; nothing: everybody may know this.
    pub after: Option<CodexId>,
    /// Where more comes to mind than there is room for, the lowest numbers are told.
    #[serde(default = "order")]
    pub order: u16,
    /// Most tokens of the text, a token being four characters, 16 to 400.
    #[serde(default = "budget")]
    pub budget: u16,
}

/// The words of one language by which lore comes to mind. A word stands for all its forms (`bell` for `bells`, `tocar` for
/// `tocan`), and only whole words count; several words in one text have to follow one another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoreKeys {
    /// The language of the words.
    pub language: Language,
    /// Any of these has to be spoken of.
    pub primary: Vec<String>,
    /// Further words, for `logic`; where there are none, the first are enough.
    #[serde(default)]
    pub secondary: Vec<String>,
}

/// What secondary words have to do with lore, beside the primary ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum KeyLogic {
    /// One of them has to be spoken of too.
    #[default]
    AndAny,
    /// All of them have to be spoken of too.
    AndAll,
    /// None of them may be spoken of.
    NotAny,
    /// Not all of them may be spoken of at once.
    NotAll,
}

fn order() -> u16 {
    100
}

fn budget() -> u16 {
    120
}
