//! What packs say about language: sentences for the narrator and words for the interpreter. Presentation only: no rule
//! reads it, and changing it never changes the mechanics hash.

use crate::Language;
use crate::id::Name;
use serde::{Deserialize, Serialize};

/// Sentences of the built-in narrator for one kind of fact.
///
/// Example: `Grammar(language: "en", cue: Hit, lines: ["{actor} catches {target} across the ribs with {weapon}."])`.
/// Slots are written `{name}` with an optional form, `{the target}`, `{a item}`, `{Target}` (capital: begins a
/// sentence); the narrator's documentation names the slots of each cue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grammar {
    /// The language of the lines.
    pub language: Language,
    /// The kind of fact that they tell.
    pub cue: Cue,
    /// When they fit; the most moods that hold win.
    #[serde(default)]
    pub moods: Vec<Mood>,
    /// Whole sentences.
    pub lines: Vec<String>,
}

/// The kinds of facts that the narrator tells with sentences of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cue {
    /// A hero goes from one place to another. Slots: `exit`, `place`.
    Went,
    /// Somebody else arrives. Slots: `actor`.
    Arrived,
    /// Somebody else leaves. Slots: `actor`, `exit`.
    Left,
    /// A thing is picked up. Slots: `item`.
    Took,
    /// A thing is put down. Slots: `item`.
    Dropped,
    /// A thing is received from somebody. Slots: `item`, `target`.
    Received,
    /// A thing is handed over or lost. Slots: `item`.
    Gave,
    /// Something is bought. Slots: `item`, `val`, `target`.
    Bought,
    /// Something is sold. Slots: `item`, `val`, `target`.
    Sold,
    /// A thing is put on or taken into the hand. Slots: `item`.
    Wore,
    /// A blow lands. Slots: `actor`, `target`, `weapon`, `amount`.
    Hit,
    /// A blow lands that could hardly be better. Slots: as `Hit`.
    Crit,
    /// A blow misses. Slots: `actor`, `target`, `weapon`.
    Miss,
    /// Somebody falls and does not get up. Slots: `target`.
    Felled,
    /// Somebody runs from a fight. Slots: `actor`.
    Fled,
    /// Somebody tries to run and cannot. Slots: `actor`.
    Held,
    /// Somebody stands on guard. Slots: `actor`.
    Guarded,
    /// Somebody changes the distance. Slots: `actor`, `zone`.
    Shifted,
    /// A fight begins. Slots: `foes`.
    FightBegan,
    /// A fight is won.
    FightWon,
    /// A fight is lost.
    FightLost,
    /// Harm outside a fight. Slots: `target`, `amount`.
    Hurt,
    /// Hit points come back. Slots: `target`, `amount`.
    Healed,
    /// A rest. Slots: `hours`.
    Rested,
    /// Time passes idly. Slots: `minutes`.
    Waited,
    /// A level is reached. Slots: `level`.
    Rose,
    /// A party decision is agreed on.
    Agreed,
    /// A stunt that has no text of its own works. Slots: `target`.
    StuntWorked,
    /// A stunt that has no text of its own fails. Slots: `target`.
    StuntFailed,
}

/// What must hold for a line to fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Mood {
    /// The hero who reads is the one who acts.
    ByYou,
    /// The hero who reads is the one it happens to.
    ToYou,
    /// Neither is the reader.
    Others,
    /// It is dark.
    Dark,
    /// It is light.
    Bright,
    /// By a little.
    Narrow,
    /// By a lot.
    Wide,
    /// The one it happens to is badly hurt.
    Grave,
    /// The first time in this game.
    First,
    /// Not the first time.
    Again,
    /// The weapon shoots or is thrown.
    Ranged,
    /// The weapon is bare hands.
    Unarmed,
}

/// Words that the interpreter understands, in one language.
///
/// Example: `Lexicon(language: "en", verb: "force", words: ["force", "break open", "shoulder"])`. Either `verb` (a verb of
/// an action or a built-in verb) or `thing` (the text key of a thing, such as `exit-harbour_door`) is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    /// The language of the words.
    pub language: Language,
    /// The verb that they mean.
    #[serde(default)]
    pub verb: Option<Name>,
    /// The thing that they mean, as `kind-name` of the same pack.
    #[serde(default)]
    pub thing: Option<String>,
    /// Words and phrases, without articles.
    pub words: Vec<String>,
}
