//! [`Input`]: what happens to the client: a player's doing, the table's updates, what effects brought.
//! [`Effect`]: what the client wants done outside itself.

use crate::action::Action;
use crate::kept::{KeptProse, Past};
use crate::parts::KeptPart;
use crate::settings::Settings;
use gesta_content::Language;
use gesta_content::id::{CodexId, PresetId, ScenarioId};
use gesta_paint::Subject;
use gesta_rules::{HeroPlan, Mode};
use gesta_speech::prompt::Message;
use gesta_table::{Request, Update};

/// Something that happened to the client.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// A line was written and sent: a number, a command, speech, a word for the program.
    Line(String),
    /// A choice or row was picked by its number.
    Pick(u8),
    /// A term of the codex was picked where the story names it.
    Term(CodexId),
    /// A place in the story was picked: what stands behind the sentence there is asked.
    Sentence {
        /// The passage, by its id.
        passage: u64,
        /// Where in its text, in bytes.
        at: usize,
    },
    /// A key or button asked for something.
    Act(Action),
    /// The table said something.
    Update(Box<Update>),
    /// A game was opened; a `Synced` follows.
    Opened(OpenGame),
    /// The saves that an [`Effect::ListSaves`] asked for.
    Saves(Vec<SaveRow>),
    /// An effect failed, or the link was lost: what happened and what to do, in the player's language.
    Trouble(String),
    /// The link is back after a loss.
    Back,
    /// What the player likes, read from the file or set in a front end; and what was wrong with the file.
    Settings(Box<Settings>, Option<String>),
    /// The size of the text was changed in the window, in per cent.
    TextPercent(u16),
    /// The notes of the open game, after one of the effects that read or change them.
    Notes(Vec<NoteRow>),
    /// What an [`Effect::Search`] found.
    Found(Vec<FoundRow>),
    /// The story so far, told again from the chronicle: what [`Effect::ReadPast`] asked for.
    Past(Past),
    /// What a model told of the turn that comes next, for who tells a game again turn by turn.
    Kept(KeptProse),
    /// Fonts that the window can be written in: the next one is taken from them.
    Fonts(Vec<String>),
    /// The font of the settings is not on this system; these names are near it.
    NoFont(String, Vec<String>),
    /// Nothing on this system can read aloud.
    NoSpeaker,
    /// The front end can be heard: it was built with sound.
    Hears,
    /// What belongs to the turn at this depth of what was told before: what [`Effect::Recall`] asked for, the best first.
    Recalled {
        /// Where the turn stands.
        depth: u64,
        /// What is remembered.
        memories: Vec<String>,
    },
    /// A model tells the turn at this depth: what [`Effect::Narrate`] asked for.
    Narrated {
        /// Where the turn stands.
        depth: u64,
        /// What came.
        piece: Narrated,
    },
    /// Which sentences of the turn at this depth stand, as JSON, or why there is no answer: what [`Effect::Review`] asked for.
    Reviewed {
        /// Where the turn stands.
        depth: u64,
        /// The answer, or why there is none.
        answer: Result<String, String>,
    },
    /// What a model says that a part of the story came to, or why it says nothing: what [`Effect::SumUp`] asked for.
    SummedUp {
        /// Where the part ends.
        depth: u64,
        /// The answer, or why there is none.
        answer: Result<String, String>,
    },
    /// What a model took a text for, as JSON, or why there is no answer: what [`Effect::Interpret`] asked for.
    Interpreted(Result<String, String>),
    /// Which narrators there are besides the built-in one.
    Narrators(Vec<NarratorRow>),
    /// Something outside was done: what to say of it.
    Said(String),
}

/// What comes of a model that tells a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Narrated {
    /// A model reviews what comes: nobody reads any of it before it has. Comes before all else, or never.
    Reviewed,
    /// A piece of text.
    Text(String),
    /// It has come to its end.
    Done,
    /// It has not: why, in the player's language.
    Failed(String),
}

/// A narrator that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NarratorRow {
    /// What it is called in the settings.
    pub name: String,
    /// The model and where it is: "llama3.2 at localhost:11434".
    pub remark: String,
    /// Why it cannot be used now, and what to do.
    pub trouble: Option<String>,
    /// What it tells leaves this machine.
    pub remote: bool,
}

/// A game that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenGame {
    /// The save's name, or the server's address.
    pub name: String,
    /// The seat that is played.
    pub seat: gesta_rules::SeatId,
    /// Whether the table is behind a network.
    pub remote: bool,
    /// The story so far, told again from the chronicle; empty for a new game.
    pub past: Past,
}

/// A saved game, for lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveRow {
    /// Its name.
    pub name: String,
    /// The hero's name, place and game time, in the player's language, or what is wrong with the file.
    pub summary: String,
    /// The last line that was told; empty where none is known.
    pub line: String,
    /// When it was last played, in milliseconds since 1970.
    pub played_ms: i64,
    /// Where it stands, to be seen; `None` where that is not known.
    pub picture: Option<Subject>,
}

/// A note of the player, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteRow {
    /// Its number in the save.
    pub id: i64,
    /// How many events deep the game was when it was written.
    pub depth: u64,
    /// What it says.
    pub text: String,
}

/// Something that was found in the story or in a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundRow {
    /// How many events deep the game is there.
    pub depth: u64,
    /// It stands in a note.
    pub in_note: bool,
    /// The words around it.
    pub text: String,
}

/// What a new game begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewGame {
    /// What is played (`None`: what the packs begin with).
    pub scenario: Option<ScenarioId>,
    /// The hero.
    pub hero: NewHero,
    /// How forgiving.
    pub mode: Mode,
    /// The same dice and places as in the game that is open.
    pub same_dice: bool,
}

/// Who plays in a new game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewHero {
    /// A ready hero (`None`: the scenario's first).
    Ready(Option<PresetId>),
    /// One that the player made.
    Made {
        /// Its name; empty: that of the calling's ready hero.
        name: String,
        /// What it is made of.
        plan: Box<HeroPlan>,
    },
}

/// In what form a story is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExportForm {
    /// One file for a browser.
    Html,
    /// Plain text with marks.
    Markdown,
    /// For programs.
    Json,
}

/// Something that the client wants done outside itself.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "a few a second, moved once; a box would only cost readers")]
pub enum Effect {
    /// Send a request over the link.
    Send(Request),
    /// List the saves, answered by [`Input::Saves`].
    ListSaves,
    /// Begin a new game, answered by [`Input::Opened`].
    NewGame(Box<NewGame>),
    /// Open a save (`None`: the last one played), answered by [`Input::Opened`].
    Open(Option<String>),
    /// Load the packs of a story that was offered from elsewhere, answered by [`crate::App::play_with`].
    LoadStory(ScenarioId),
    /// The player reads another language from now on.
    Language(Language),
    /// Keep what the player likes.
    Keep(Box<Settings>),
    /// Read the notes of the open game, answered by [`Input::Notes`].
    ReadNotes,
    /// Keep a note where the game stands, answered by [`Input::Notes`].
    AddNote {
        /// What it says.
        text: String,
    },
    /// Change a note, answered by [`Input::Notes`].
    EditNote {
        /// Its number.
        id: i64,
        /// What it says from now on.
        text: String,
    },
    /// Erase a note, answered by [`Input::Notes`].
    EraseNote {
        /// Its number.
        id: i64,
    },
    /// Tell the story again: another branch goes on. Answered by [`Input::Past`].
    ReadPast,
    /// Keep what was told of the turn at this depth, so that it can be searched, and shown again where a model told it.
    KeepProse {
        /// Where it stands.
        depth: u64,
        /// The model that told it, by the narrator's name; `None`: the built-in narrator.
        by: Option<String>,
        /// What was told.
        text: String,
    },
    /// Keep what a part of the story came to; what was kept of it before is replaced.
    KeepPart(KeptPart),
    /// Have a model say what the part of the story came to that ended at this depth, answered by [`Input::SummedUp`]. Beside
    /// whatever else a model is asked.
    SumUp {
        /// Where the part ends.
        depth: u64,
        /// Which narrator.
        narrator: String,
        /// What the model is told.
        prompt: Vec<Message>,
    },
    /// Look for what belongs to the turn at this depth in what was told before it, answered by [`Input::Recalled`].
    Recall {
        /// Where the turn stands.
        depth: u64,
        /// What to look for, and how much its words count, in per cent.
        texts: Vec<(String, u16)>,
    },
    /// Have a model tell the turn at this depth, answered by [`Input::Narrated`] until its `Done` or `Failed`.
    Narrate {
        /// Where the turn stands.
        depth: u64,
        /// Which narrator.
        narrator: String,
        /// What the model is told.
        prompt: Vec<Message>,
        /// The player wants to have it reviewed, whether the narrator's profile says so or not.
        review: bool,
    },
    /// Have a model review what was told of the turn at this depth, answered by [`Input::Reviewed`].
    Review {
        /// Where the turn stands.
        depth: u64,
        /// Which narrator.
        narrator: String,
        /// What the model is asked.
        prompt: Vec<Message>,
        /// The JSON Schema of its answer.
        schema: String,
    },
    /// Ask a model which deed a text means, answered by [`Input::Interpreted`].
    Interpret {
        /// Which narrator.
        narrator: String,
        /// What the model is asked.
        prompt: Vec<Message>,
        /// The JSON Schema of its answer.
        schema: String,
    },
    /// What became of the last answer to [`Effect::Interpret`]: it was what was meant, so that the same text in the same scene
    /// need not be asked about in other sessions, or it was not, so that it is asked about anew.
    KeepReading {
        /// It was what was meant.
        meant: bool,
    },
    /// What a model tells is not wanted any more; `reject`: because it was not true, so that it is not told again.
    StopNarration {
        /// It was not true.
        reject: bool,
    },
    /// List the narrators, answered by [`Input::Narrators`].
    ListNarrators,
    /// Ask a narrator for a sentence, to see whether it answers; answered by [`Input::Said`].
    TryNarrator(String),
    /// Search the story and the notes, answered by [`Input::Found`].
    Search(String),
    /// Write the story into a file, answered by [`Input::Said`].
    Export(ExportForm),
    /// Close the game and end the program.
    Quit,
}
