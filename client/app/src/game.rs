//! [`Game`]: what a client keeps of the game that is open.

use crate::input::{FoundRow, NoteRow};
use crate::journey::Journey;
use crate::kept::KeptProse;
use crate::log::Log;
use crate::meaning::Meaning;
use crate::narration::Narration;
use crate::parts::Parts;
use crate::screen::SentenceSeen;
use crate::trace::Traces;
use gesta_content::Language;
use gesta_content::id::{CodexId, ItemId};
use gesta_rules::{Command, Odds, SeatId, View};
use gesta_speech::{Meta, Narrator, Reading, Referents};
use gesta_table::{Branch, CmdId, Request};
use std::collections::{BTreeMap, VecDeque};

/// The open game.
#[derive(Debug)]
pub(crate) struct Game {
    /// The save's name, or the server's address.
    pub(crate) name: String,
    pub(crate) seat: SeatId,
    pub(crate) remote: bool,
    pub(crate) view: Option<View>,
    pub(crate) depth: u64,
    pub(crate) narrator: Narrator,
    pub(crate) narration: Narration,
    /// What a model is asked the meaning of.
    pub(crate) meaning: Option<Meaning>,
    pub(crate) referents: Referents,
    /// What was written last, to be done again.
    pub(crate) written: Option<String>,
    /// The request that waits for its answer.
    pub(crate) pending: Option<Pending>,
    /// What of a line is still to be done.
    pub(crate) queue: VecDeque<Step>,
    /// The question that waits for the player.
    pub(crate) asked: Option<Asked>,
    /// The next question is about what a model took a text for.
    pub(crate) by_model: bool,
    pub(crate) log: Log,
    pub(crate) parts: Parts,
    /// The way that is being gone, place by place.
    pub(crate) journey: Option<Journey>,
    /// What the player has noted (`None`: not read yet).
    pub(crate) notes: Option<Vec<NoteRow>>,
    /// The branches (`None`: not asked for yet).
    pub(crate) branches: Option<Vec<Branch>>,
    /// What was searched for, and what an effect found of it.
    pub(crate) search: Option<(String, Vec<FoundRow>)>,
    /// What the pages of single things show.
    pub(crate) item: Option<ItemId>,
    pub(crate) term: Option<CodexId>,
    pub(crate) note: Option<i64>,
    pub(crate) turn: Option<u64>,
    pub(crate) sentence: Option<SentenceSeen>,
    /// What the story rests on.
    pub(crate) traces: Traces,
    /// What models told of turns that are about to be told again, by their depth.
    pub(crate) kept: BTreeMap<u64, KeptProse>,
    /// Turns of the past are told: no card is shown for what they bring.
    pub(crate) retelling: bool,
    /// The opening was told.
    pub(crate) begun: bool,
    /// The scene is told again at the next `Synced`.
    pub(crate) rewound: bool,
    /// The player went back from the ending to the story.
    pub(crate) reading_on: bool,
}

/// A request that was sent.
#[derive(Debug)]
pub(crate) struct Pending {
    pub(crate) id: CmdId,
    pub(crate) kind: PendingKind,
    /// As it was sent, to send it again after a loss of the link.
    pub(crate) request: Request,
}

/// What was asked for.
#[derive(Debug)]
pub(crate) enum PendingKind {
    /// Doing this.
    Do(Command),
    /// The odds of this, before it is done.
    Consider(Command, Option<String>),
    /// Going back some turns.
    TakeBack,
    /// Going to another branch.
    Switch,
    /// The list of branches.
    Branches,
}

/// One part of what a line says.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) reading: Reading,
    /// What was written, with the first part of a line.
    pub(crate) utterance: Option<String>,
}

/// A question to the player. Its candidates stand where the choices do.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) candidates: Vec<Candidate>,
    /// The first candidate is what was read, the second is not to do it.
    pub(crate) confirms: bool,
    /// What was read is a guess: it is not done by a slip on Enter.
    pub(crate) guess: bool,
    /// What was written: to write it once more is a yes.
    pub(crate) said: Option<String>,
    /// A model read it so: whether that was right is worth remembering.
    pub(crate) by_model: bool,
}

/// An answer that can be picked.
#[derive(Debug)]
pub(crate) struct Candidate {
    pub(crate) label: String,
    pub(crate) odds: Option<Odds>,
    pub(crate) deed: Deed,
}

/// What follows from picking.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "at most nine at a time; a box would only cost readers")]
pub(crate) enum Deed {
    /// Do it with these odds.
    Do(Command, Option<Odds>, Option<String>),
    /// Ask for its odds first.
    Consider(Command, Option<String>),
    /// A word for the program.
    Meta(Meta),
    /// Leave it.
    Leave,
}

impl Candidate {
    /// What is rolled for when this is picked, and its odds, where they are known.
    pub(crate) fn risk(&self) -> Option<(&Command, &Odds)> {
        match &self.deed {
            Deed::Do(command, ..) | Deed::Consider(command, _) => Some((command, self.odds.as_ref()?)),
            Deed::Meta(_) | Deed::Leave => None,
        }
    }
}

impl Game {
    pub(crate) fn new(name: String, seat: SeatId, remote: bool, language: Language) -> Game {
        Game {
            name,
            seat,
            remote,
            view: None,
            depth: 0,
            narrator: Narrator::new(language),
            narration: Narration::default(),
            meaning: None,
            referents: Referents::default(),
            written: None,
            pending: None,
            queue: VecDeque::new(),
            asked: None,
            by_model: false,
            log: Log::default(),
            parts: Parts::default(),
            journey: None,
            notes: None,
            branches: None,
            search: None,
            item: None,
            term: None,
            note: None,
            turn: None,
            sentence: None,
            traces: Traces::default(),
            kept: BTreeMap::new(),
            retelling: false,
            begun: false,
            rewound: false,
            reading_on: false,
        }
    }

    /// The story has ended.
    pub(crate) fn is_over(&self) -> bool {
        self.view.as_ref().is_some_and(|view| view.ended.is_some())
    }

    /// Tells in another language from now on.
    pub(crate) fn speak(&mut self, language: Language) {
        self.narrator = Narrator::new(language);
        self.narration.forget();
        self.meaning = None;
        self.referents = Referents::default();
        self.asked = None;
        self.by_model = false;
        self.queue.clear();
        self.journey = None;
    }

    /// The question and what was to follow it are dropped; what that was.
    pub(crate) fn drop_rest(&mut self) -> Vec<Reading> {
        self.journey = None;
        self.queue.drain(..).map(|step| step.reading).collect()
    }

    /// The player's name of a seat.
    pub(crate) fn player(&self, seat: SeatId) -> String {
        let view = self.view.as_ref();
        let companion = view.and_then(|view| view.party.iter().find(|companion| companion.seat == seat));
        companion.map_or_else(|| (u32::from(seat.0) + 1).to_string(), |companion| companion.player.clone())
    }
}
