//! [`Past`]: what a save has of a game that is opened: its turns, and what models told of them. Turns are told again by the
//! built-in narrator; what a model told is shown as it was.

use crate::parts::KeptPart;
use gesta_table::Turn;

/// What stands between what was told at once (rolls, headings, speech) and what a model told of the turn. No paragraph of a
/// model holds it, so the last one in a text is where the model's words begin.
const BEFORE_A_MODEL: &str = "\n\n";

/// The story so far, as a save has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// The turns, oldest first.
    pub turns: Vec<Turn>,
    /// What models told of some of them, in the language that is read.
    pub prose: Vec<KeptProse>,
    /// What its parts came to, in the language that is read.
    pub parts: Vec<KeptPart>,
}

impl From<Vec<Turn>> for Past {
    fn from(turns: Vec<Turn>) -> Past {
        Past { turns, ..Past::default() }
    }
}

/// What a model told of a turn, as [`Effect::KeepProse`](crate::Effect::KeepProse) had it kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptProse {
    /// Where the turn stands.
    pub depth: u64,
    /// The narrator, as the settings call it.
    pub by: String,
    /// All that was told of the turn.
    pub text: String,
}

impl KeptProse {
    /// The paragraphs of the model.
    pub(crate) fn paragraphs(&self) -> impl Iterator<Item = &str> {
        let own = self.text.rsplit_once(BEFORE_A_MODEL).map_or(self.text.as_str(), |(_, own)| own);
        paragraphs(own)
    }
}

/// All that was told of a turn of which a model told the last part.
pub(crate) fn with_model(at_once: &str, told: &str) -> String {
    let told = paragraphs(told).collect::<Vec<_>>().join("\n");
    if at_once.is_empty() { told } else { format!("{}{BEFORE_A_MODEL}{told}", at_once.trim_end()) }
}

/// The lines of a text that say something.
pub(crate) fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').map(str::trim).filter(|paragraph| !paragraph.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_model_are_found_behind_whatever_was_told_at_once() {
        let told = "You wait.\n \n\nThe mud ticks. ";
        for at_once in ["", "You: d20 12.", "The quay\n\nA long text.\n\nWith paragraphs.\n"] {
            let kept = KeptProse { depth: 4, by: "near".to_owned(), text: with_model(at_once, told) };
            assert_eq!(kept.paragraphs().collect::<Vec<_>>(), ["You wait.", "The mud ticks."], "{at_once:?}");
            assert!(kept.text.starts_with(at_once.trim_end()), "what was told at once can be searched, too");
        }
    }
}
