//! [`Screen`]: everything that a front end draws, as plain data in the player's language. A front end decides where and
//! how, never what.

use crate::action::Action;
use crate::detail::{Detail, Section};
use crate::settings::Settings;
use crate::sounds::Sounds;
use gesta_content::id::CodexId;
use gesta_content::{Language, SanitizedText};
use gesta_paint::Subject;
use std::ops::Range;

/// What is to be seen now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// The language of all words on it.
    pub language: Language,
    /// Which page.
    pub page: Page,
    /// The page's title: the story's, the place's, "Saved games".
    pub heading: String,
    /// A second line under the heading: day and hour, or nothing.
    pub subheading: String,
    /// Short facts: hit points, energy, val, whose turn.
    pub status: Vec<Fact>,
    /// The story so far, oldest first. Ids only grow, and a passage never changes once it is there.
    pub story: Vec<Passage>,
    /// What a model has told so far of the turn that it tells: it stands under the story until it is part of it. Empty: nothing
    /// yet. `None`: no model tells.
    pub telling: Option<String>,
    /// Passages up to this id have appeared already as they were told: they are not shown little by little again.
    pub live: u64,
    /// Terms of the codex that the story names, in the order of its passages.
    pub terms: Vec<TermSeen>,
    /// Sentences of the story that can be asked about, in the order of its passages.
    pub sentences: Vec<SentenceSeen>,
    /// The numbered choices, or the rows of a list page; both are picked by number.
    pub choices: Vec<Choice>,
    /// The row that Enter takes where the player has marked none: front ends draw it as marked.
    pub proposed: Option<u8>,
    /// Where the player writes; `None` on pages without free text.
    pub prompt: Option<Prompt>,
    /// What a line can be completed with ([`completions`](crate::completions)); empty on pages without free text.
    pub words: Vec<String>,
    /// 3-5 hints for the last row.
    pub hints: Vec<Hint>,
    /// Lines of a page of text: help, the terms of a roll, a journal. Empty on the story page.
    pub body: Vec<String>,
    /// Who narrates, and whether the network is used: "built-in narrator, offline".
    pub badge: String,
    /// Something that the player must know now: "Saved", "The disk is full: nothing more is saved".
    pub notice: Option<Notice>,
    /// The game waits for the table; nothing can be sent yet.
    pub waiting: bool,
    /// The page as data, for front ends that draw more than lines. `body` and `choices` say the same in words.
    pub detail: Detail,
    /// What the page shows, for front ends that have pictures: the place, the thing, the hero.
    pub picture: Option<Subject>,
    /// Who is talked with.
    pub sitter: Option<Subject>,
    /// The player's last roll, for front ends that show the dice; `None`: nothing was rolled yet.
    pub roll: Option<RollSeen>,
    /// What is to be heard, for front ends that play sounds.
    pub sounds: Sounds,
    /// What stands beside the story where there is room: the hero, who is there, quests, ways. All of it is also said
    /// elsewhere: in the status, on pages of its own.
    pub aside: Vec<Section>,
    /// Everything that can be asked for on this page, with its keys.
    pub keys: Vec<KeyOf>,
    /// What the player likes.
    pub settings: Settings,
}

impl Screen {
    /// A screen with nothing on it.
    pub fn empty(language: Language) -> Screen {
        Screen {
            language,
            page: Page::Title,
            heading: String::new(),
            subheading: String::new(),
            status: Vec::new(),
            story: Vec::new(),
            telling: None,
            live: 0,
            terms: Vec::new(),
            sentences: Vec::new(),
            choices: Vec::new(),
            proposed: None,
            prompt: None,
            words: Vec::new(),
            hints: Vec::new(),
            body: Vec::new(),
            badge: String::new(),
            notice: None,
            waiting: false,
            detail: Detail::None,
            picture: None,
            sitter: None,
            roll: None,
            sounds: Sounds::default(),
            aside: Vec::new(),
            keys: Vec::new(),
            settings: Settings::default(),
        }
    }
}

impl Screen {
    /// What a key asks for, written as hints write it but in lower case (`ctrl-l`, `f1`): what the hints say first, then every
    /// other key of the page. `None` also where the key sends or chooses, which front ends do themselves.
    pub fn action_of(&self, key: &str) -> Option<Action> {
        if let Some(hint) = self.hints.iter().find(|hint| hint.key.to_lowercase() == key) {
            return (!matches!(hint.action, Action::Send | Action::Choose)).then_some(hint.action);
        }
        let writes = self.prompt.is_some();
        let fits = |letter: &str, chord: &str| (!writes && letter == key) || chord.to_lowercase() == key;
        self.keys.iter().find(|row| fits(row.letter, row.chord)).map(|row| row.action)
    }

    /// The key that does what a hint says at once: where sentences are written a letter begins one, and another key is meant.
    pub fn key_at_hand<'s>(&'s self, hint: &'s Hint) -> &'s str {
        let is_letter = hint.key.chars().all(char::is_alphabetic) && hint.key.chars().count() == 1;
        let chord = self.keys.iter().find(|key| key.action == hint.action && !key.chord.is_empty());
        let writes = self.prompt.is_some() || (hint.action == Action::Quit && !self.page.quits_by_letter());
        match chord.filter(|_| writes && is_letter) {
            Some(key) => key.chord,
            None => &hint.key,
        }
    }
}

/// The pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// Before a game.
    Title,
    /// The game.
    Story,
    /// Saved games.
    Saves,
    /// The terms of a choice's odds, and what was told last, sentence by sentence.
    Why,
    /// What stands behind a sentence: events, roll and rule.
    Sentence,
    /// The journal.
    Journal,
    /// Keys and words.
    Help,
    /// The card after an ending.
    Ending,
    /// Making a hero, step by step.
    Making,
    /// The player's notes.
    Notes,
    /// One note.
    Note,
    /// The map.
    Map,
    /// What is carried.
    Inventory,
    /// One thing that is carried, and what can be done with it.
    Item,
    /// The hero, and what a level brings.
    Sheet,
    /// The terms that are known.
    Codex,
    /// One term.
    Term,
    /// The quests.
    Quests,
    /// Who goes along.
    Party,
    /// How the dice fell.
    Audit,
    /// The story turn by turn.
    History,
    /// One turn of it, to read and to go back to.
    Turn,
    /// The branches of the game.
    Branches,
    /// What the player likes.
    Settings,
    /// Every action with its key and its word.
    Palette,
    /// Who tells.
    Narrator,
    /// What a model was sent last.
    Sent,
    /// The card after a chapter.
    Chapter,
}

impl Page {
    /// All pages.
    pub const ALL: [Page; 28] = [
        Page::Title,
        Page::Story,
        Page::Saves,
        Page::Why,
        Page::Sentence,
        Page::Journal,
        Page::Help,
        Page::Ending,
        Page::Making,
        Page::Notes,
        Page::Note,
        Page::Map,
        Page::Inventory,
        Page::Item,
        Page::Sheet,
        Page::Codex,
        Page::Term,
        Page::Quests,
        Page::Party,
        Page::Audit,
        Page::History,
        Page::Turn,
        Page::Branches,
        Page::Settings,
        Page::Palette,
        Page::Narrator,
        Page::Sent,
        Page::Chapter,
    ];

    /// Its name for machines, in lower case.
    pub fn name(self) -> &'static str {
        match self {
            Page::Title => "title",
            Page::Story => "story",
            Page::Saves => "saves",
            Page::Why => "why",
            Page::Sentence => "sentence",
            Page::Journal => "journal",
            Page::Help => "help",
            Page::Ending => "ending",
            Page::Making => "making",
            Page::Notes => "notes",
            Page::Note => "note",
            Page::Map => "map",
            Page::Inventory => "inventory",
            Page::Item => "item",
            Page::Sheet => "sheet",
            Page::Codex => "codex",
            Page::Term => "term",
            Page::Quests => "quests",
            Page::Party => "party",
            Page::Audit => "audit",
            Page::History => "history",
            Page::Turn => "turn",
            Page::Branches => "branches",
            Page::Settings => "settings",
            Page::Palette => "palette",
            Page::Narrator => "narrator",
            Page::Sent => "sent",
            Page::Chapter => "chapter",
        }
    }

    /// Whether it is seen only while a game is open.
    pub fn is_in_game(self) -> bool {
        use Page::{Help, Making, Narrator, Palette, Saves, Settings, Title};
        !matches!(self, Title | Saves | Making | Settings | Help | Palette | Narrator)
    }

    /// Whether a letter alone ends the program on it: not over a story, where it may stand in a word that was begun on the
    /// wrong page.
    pub fn quits_by_letter(self) -> bool {
        matches!(self, Page::Title | Page::Ending)
    }

    /// Whether the story is seen on it, above what else it shows.
    pub fn tells_story(self) -> bool {
        matches!(self, Page::Story | Page::Ending | Page::Chapter)
    }
}

/// A short fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What: "Energy"; empty where the value says it all.
    pub label: String,
    /// How much: "12/20".
    pub value: String,
}

impl Fact {
    /// "Energy: 12/20"; what has no label says it all: "Your turn".
    pub fn line(&self) -> String {
        if self.label.is_empty() { self.value.clone() } else { format!("{}: {}", self.label, self.value) }
    }
}

/// A stretch of the story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Grows by one with each passage of a game.
    pub id: u64,
    /// What it is; front ends draw each kind in its own way, never by colour alone.
    pub kind: PassageKind,
    /// The words, one paragraph, without the prefix.
    pub text: SanitizedText,
}

/// A term of the codex in the words of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermSeen {
    /// The passage, by its id.
    pub passage: u64,
    /// Where in its text, in bytes.
    pub range: Range<usize>,
    /// Which term; it can be picked with [`Input::Term`](crate::Input::Term).
    pub term: CodexId,
}

/// A sentence of a passage that can be asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentenceSeen {
    /// The passage, by its id.
    pub passage: u64,
    /// Where in its text, in bytes; it can be picked with [`Input::Sentence`](crate::Input::Sentence).
    pub range: Range<usize>,
}

/// What a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PassageKind {
    /// The name of a place or chapter.
    Heading,
    /// The narrator.
    Prose,
    /// What the player did or wrote.
    You,
    /// A roll with its terms.
    Roll,
    /// What another person says or does.
    Others,
    /// How things stand in numbers: hit points, foes, distances.
    Status,
    /// What the game itself says: a refusal, a question, a saved game.
    Notice,
}

/// Something that can be picked by its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The number to type or press, from 1.
    pub number: u8,
    /// What it says.
    pub label: String,
    /// What is rolled, if anything is at risk.
    pub chance: Option<Chance>,
    /// A second line: the last words of a save, what a miss costs.
    pub detail: String,
    /// It is the one that is chosen, or one of those that are.
    pub marked: bool,
    /// It can be chosen beside others: where it is not, its empty box shows.
    pub markable: bool,
    /// What is chosen, to be seen: a hero, where a story begins, where a saved game stands.
    pub picture: Option<Subject>,
}

impl Choice {
    /// A row of a list.
    pub(crate) fn row(number: u8, label: String, detail: String) -> Choice {
        Choice { number, label, chance: None, detail, marked: false, markable: false, picture: None }
    }
}

/// The odds of a choice, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chance {
    /// "62 %" or "48-62 %".
    pub percent: String,
    /// What is rolled: "Strength (Athletics)".
    pub skill: String,
    /// "d20 +4 vs 12".
    pub formula: String,
}

/// A roll of the player, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollSeen {
    /// How many events deep the game is after it: another roll has another depth.
    pub depth: u64,
    /// The dice as they lie: one, or two with advantage or disadvantage.
    pub dice: Vec<u8>,
    /// Which of them counts.
    pub counts: usize,
    /// What was added, term by term: "+3 Strength".
    pub terms: Vec<String>,
    /// "= 13 vs 12".
    pub sum: String,
    /// "success by 1".
    pub verdict: String,
}

/// Where the player writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// What is shown in the empty line: "What do you do?".
    pub placeholder: String,
}

/// A key and what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// What it asks for.
    pub action: Action,
    /// The key: "u", "Enter", "1-9".
    pub key: String,
    /// What is typed for it where keys are no help: "u", "back".
    pub word: String,
    /// What it does: "take back".
    pub label: String,
}

/// The keys of an action on this page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyOf {
    /// The action.
    pub action: Action,
    /// A letter, where no sentences are written; empty: none.
    pub letter: &'static str,
    /// A key that works everywhere: `F1`, `Ctrl-P`, `Esc`; empty: none.
    pub chord: &'static str,
}

/// Something that the player must know now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How grave it is.
    pub tone: Tone,
    /// What happened and what to do.
    pub text: String,
}

/// How grave a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Good to know.
    Calm,
    /// Something is wrong.
    Grave,
}
