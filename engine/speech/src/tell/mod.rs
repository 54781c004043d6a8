//! [`Narrator`]: from the events of a turn, as one seat may know them, to prose. Deterministic for the same inputs.
//!
//! It reads cut events and views only, so no name stands in its prose that the seat does not know. Sentences come from the
//! packs' grammar, texts of deeds and talks from the packs' texts.

mod answer;
mod choose;
mod company;
mod deeds;
mod fact;
mod fight;
mod goods;
mod growth;
mod line;
mod plan;
mod recall;
mod setting;
mod span;
mod standing;
mod struggle;
mod talk;
#[cfg(test)]
mod tests;
mod walk;

use crate::words::Words;
use choose::Habits;
use gesta_content::model::Cue;
use gesta_content::{Content, Digest, Language, SanitizedText};
use gesta_rules::{CutEvent, SeatId, View, canonical};
use plan::Telling;
use rand_chacha::ChaCha8Rng;
use rand_core::SeedableRng;
pub use span::Span;

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is.
    pub kind: ToldKind,
    /// One paragraph.
    pub text: SanitizedText,
    /// What its stretches tell, in order; empty for what is no part of a turn.
    pub spans: Vec<Span>,
}

impl Told {
    pub(crate) fn new(kind: ToldKind, text: impl Into<SanitizedText>) -> Told {
        Told { kind, text: text.into(), spans: Vec::new() }
    }
}

/// What a told paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ToldKind {
    /// The name of a place, a story, an ending.
    Heading,
    /// The narrator.
    Prose,
    /// What the reader's hero says.
    You,
    /// A roll with its terms. Stands before the prose that tells what came of it.
    Roll,
    /// What another hero does.
    Others,
    /// What somebody says in a talk.
    Speech,
    /// How things stand in numbers. Stands last.
    Status,
}

/// One turn, as one seat may know it.
#[derive(Clone, Copy, Debug)]
pub struct Happened<'a> {
    /// How many events deep the game is after it.
    pub depth: u64,
    /// Whose command it was.
    pub by: Option<SeatId>,
    /// What happened.
    pub events: &'a [CutEvent],
    /// What was said in character.
    pub speech: Option<&'a str>,
    /// What the seat may know after it.
    pub after: &'a View,
}

/// A fact of a turn that was selected to be told by the grammar, and what was made of it: what measures the narrator reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selected {
    /// The kind of fact.
    pub cue: Cue,
    /// The names that it is about, without articles.
    pub nouns: Vec<String>,
    /// The sentence; `None`: no pack has a line for it.
    pub sentence: Option<String>,
}

/// The built-in narrator of one seat, in one language. It remembers which sentences it used lately.
#[derive(Clone, Debug)]
pub struct Narrator {
    language: Language,
    habits: Habits,
    grounds: Vec<String>,
    selected: Vec<Selected>,
}

impl Narrator {
    /// A narrator that has told nothing yet.
    pub fn new(language: Language) -> Self {
        Narrator { language, habits: Habits::default(), grounds: Vec::new(), selected: Vec::new() }
    }

    /// Tells a turn. `before` is what the seat knew before it (`None`: the game has just been opened).
    pub fn tell(&mut self, content: &Content, before: Option<&View>, happened: &Happened<'_>) -> Vec<Told> {
        let words = Words::new(content, self.language);
        self.habits.next_turn(happened.depth);
        let chance = cosmetic(happened, self.language);
        let (told, grounds, selected) = Telling::new(words, &mut self.habits, chance, before, happened).tell();
        self.grounds = grounds;
        self.selected = selected;
        told
    }

    /// What packs themselves say of the turn that was told last: their texts, without the narrator's own sentences. Whatever
    /// another narrator tells of that turn may rest on them ([`Scene::ground`](crate::Scene::ground)).
    pub fn grounds(&self) -> &[String] {
        &self.grounds
    }

    /// The facts that the last turn was made of, in the order in which they were told.
    pub fn selected(&self) -> &[Selected] {
        &self.selected
    }
}

/// The stream that picks wordings: `blake3("gesta words 1" ‖ canonical(depth, events) ‖ seat ‖ language)`. It has nothing
/// to do with the dice. A joined client has no event hashes, so the digest of what it was told stands for them.
fn cosmetic(happened: &Happened<'_>, language: Language) -> ChaCha8Rng {
    let told = canonical(&(happened.depth, happened.events));
    let seat = [happened.after.seat.0];
    let key = Digest::of(&[b"gesta words 1", &told, &seat, language.code().as_bytes()]);
    ChaCha8Rng::from_seed(key.0)
}
