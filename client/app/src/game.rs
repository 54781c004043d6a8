//! [`Game`]: what a client keeps of the game that is open.

use gesta_content::Language;
use gesta_rules::{Actor, Roll};
use gesta_rules::{Body, Command, Odds, SeatId, View};
use gesta_speech::{Narrator, Reading, Referents};
use gesta_table::{CmdId, Request, Turn};
use std::collections::VecDeque;

/// Turns whose figures can still be taken back out of the statistics.
const TALLY_TURNS_MAX: usize = 10_000;

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
    pub(crate) referents: Referents,
    /// The request that waits for its answer.
    pub(crate) pending: Option<Pending>,
    /// What of a line is still to be done.
    pub(crate) queue: VecDeque<Step>,
    /// The question that waits for the player.
    pub(crate) asked: Option<Asked>,
    pub(crate) tally: Tally,
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
    /// Going back a turn.
    TakeBack,
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
pub(crate) enum Deed {
    /// Do it with these odds.
    Do(Command, Option<Odds>, Option<String>),
    /// Ask for its odds first.
    Consider(Command, Option<String>),
    /// Leave it.
    Leave,
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
            referents: Referents::default(),
            pending: None,
            queue: VecDeque::new(),
            asked: None,
            tally: Tally::default(),
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
        self.referents = Referents::default();
        self.asked = None;
        self.queue.clear();
    }

    /// The question and what was to follow it are dropped; how many things that were.
    pub(crate) fn drop_rest(&mut self) -> usize {
        let dropped = self.queue.len();
        self.queue.clear();
        dropped
    }

    /// The player's name of a seat.
    pub(crate) fn player(&self, seat: SeatId) -> String {
        let view = self.view.as_ref();
        let companion = view.and_then(|view| view.party.iter().find(|companion| companion.seat == seat));
        companion.map_or_else(|| (u32::from(seat.0) + 1).to_string(), |companion| companion.player.clone())
    }
}

/// Figures for the card after an ending.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    before: Figures,
    /// By depth, so that what is taken back does not count.
    turns: VecDeque<(u64, Figures)>,
}

/// Turns and rolls of the player.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    pub(crate) turns: u32,
    pub(crate) rolls: u32,
    pub(crate) made: u32,
}

impl Figures {
    fn add(&mut self, other: Figures) {
        self.turns = self.turns.saturating_add(other.turns);
        self.rolls = self.rolls.saturating_add(other.rolls);
        self.made = self.made.saturating_add(other.made);
    }
}

fn roll_of(body: &Body, seat: SeatId) -> Option<&Roll> {
    match body {
        Body::Checked { actor: Actor::Hero(who), roll, .. } if *who == seat => Some(roll),
        Body::Attacked { attacker: Actor::Hero(who), roll, .. } if *who == seat => Some(roll),
        _ => None,
    }
}

impl Tally {
    /// Counts a turn if it is the seat's own.
    pub(crate) fn count(&mut self, turn: &Turn, seat: SeatId) {
        if turn.by != Some(seat) {
            return;
        }
        let rolls = turn.events.iter().filter_map(|event| roll_of(&event.event().body, seat));
        let mut figures = Figures { turns: 1, ..Figures::default() };
        for roll in rolls {
            figures.add(Figures { turns: 0, rolls: 1, made: u32::from(roll.band.achieves()) });
        }
        self.turns.push_back((turn.depth, figures));
        if self.turns.len() > TALLY_TURNS_MAX
            && let Some((_, oldest)) = self.turns.pop_front()
        {
            self.before.add(oldest);
        }
    }

    /// Forgets what lies deeper.
    pub(crate) fn rewind(&mut self, depth: u64) {
        self.turns.retain(|(at, _)| *at <= depth);
    }

    /// All of it together.
    pub(crate) fn sum(&self) -> Figures {
        let mut sum = self.before;
        self.turns.iter().for_each(|(_, figures)| sum.add(*figures));
        sum
    }
}
