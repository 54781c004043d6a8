//! [`Log`]: what a client keeps of the turns of a game: for the history, the dice audit and the cards. Turns that are taken
//! back leave it.

use gesta_content::id::{JournalId, PlaceId};
use gesta_rules::{Actor, Body, Gone, Roll, SeatId};
use gesta_table::Turn;
use std::collections::VecDeque;

/// Most turns that are kept whole; of older ones only the figures remain.
pub(crate) const LOG_TURNS_MAX: usize = 10_000;
/// Longest text that is kept of a turn, in bytes, for searching.
const TOLD_BYTES_MAX: usize = 4_000;
/// How many turns back the last roll is looked for.
const ROLL_TURNS_MAX: usize = 200;
/// Most rolls that are kept of one turn.
const ROLLS_PER_TURN_MAX: usize = 32;

/// The turns of a game.
#[derive(Debug, Default)]
pub(crate) struct Log {
    before: Figures,
    turns: VecDeque<Logged>,
}

/// A turn.
#[derive(Clone, Debug)]
pub(crate) struct Logged {
    pub(crate) depth: u64,
    /// The number of the player's own turn, from 1; `None`: somebody else's.
    pub(crate) number: Option<u64>,
    pub(crate) tick: u64,
    pub(crate) second_of_day: u32,
    pub(crate) place: Option<PlaceId>,
    pub(crate) did: String,
    pub(crate) told: String,
    pub(crate) rolls: Vec<Rolled>,
    /// Pages of the journal that it brought.
    pub(crate) pages: Vec<JournalId>,
    figures: Figures,
}

/// A roll that the player saw.
#[derive(Clone, Debug)]
pub(crate) struct Rolled {
    /// Who rolled.
    pub(crate) who: Actor,
    /// It is the player's own.
    pub(crate) own: bool,
    /// It is an attack: its scale of results is another.
    pub(crate) attack: bool,
    /// Two rolled against each other: how often each result was to be expected is not known of the one roll.
    pub(crate) contest: bool,
    pub(crate) roll: Roll,
}

/// Counts for the cards. All but `turns` are of the player's own hero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    pub(crate) turns: u64,
    pub(crate) rolls: u32,
    pub(crate) made: u32,
    /// Of those, the near misses that did it all the same.
    pub(crate) costs: u32,
    pub(crate) criticals: u32,
    pub(crate) disasters: u32,
    pub(crate) foes: u32,
    pub(crate) earned: u64,
    pub(crate) spent: u64,
}

impl Figures {
    fn add(&mut self, other: Figures) {
        self.turns = self.turns.saturating_add(other.turns);
        self.rolls = self.rolls.saturating_add(other.rolls);
        self.made = self.made.saturating_add(other.made);
        self.costs = self.costs.saturating_add(other.costs);
        self.criticals = self.criticals.saturating_add(other.criticals);
        self.disasters = self.disasters.saturating_add(other.disasters);
        self.foes = self.foes.saturating_add(other.foes);
        self.earned = self.earned.saturating_add(other.earned);
        self.spent = self.spent.saturating_add(other.spent);
    }

    /// What came since these figures.
    pub(crate) fn since(self, then: Figures) -> Figures {
        Figures {
            turns: self.turns.saturating_sub(then.turns),
            rolls: self.rolls.saturating_sub(then.rolls),
            made: self.made.saturating_sub(then.made),
            costs: self.costs.saturating_sub(then.costs),
            criticals: self.criticals.saturating_sub(then.criticals),
            disasters: self.disasters.saturating_sub(then.disasters),
            foes: self.foes.saturating_sub(then.foes),
            earned: self.earned.saturating_sub(then.earned),
            spent: self.spent.saturating_sub(then.spent),
        }
    }

    fn of(turn: &Turn, seat: SeatId, rolls: &[Rolled]) -> Figures {
        use gesta_content::model::Band;
        let mine = turn.by == Some(seat);
        let mut figures = Figures { turns: u64::from(mine), ..Figures::default() };
        for rolled in rolls.iter().filter(|rolled| rolled.own) {
            figures.rolls += 1;
            figures.made += u32::from(rolled.roll.band.achieves());
            figures.costs += u32::from(rolled.roll.band == Band::Cost);
            figures.criticals += u32::from(rolled.roll.band == Band::Critical);
            figures.disasters += u32::from(rolled.roll.band == Band::Disaster);
        }
        for event in &turn.events {
            match &event.event().body {
                Body::BeingGone { why: Gone::Dead | Gone::Fled | Gone::Surrendered | Gone::Subdued, .. } => {
                    figures.foes += 1;
                }
                Body::ValChanged { seat: who, by, .. } if *who == seat && *by > 0 => {
                    figures.earned += by.unsigned_abs()
                }
                Body::ValChanged { seat: who, by, .. } if *who == seat => figures.spent += by.unsigned_abs(),
                _ => {}
            }
        }
        figures
    }
}

/// The rolls of a turn, as far as they were seen.
fn rolls_of(turn: &Turn, seat: SeatId) -> Vec<Rolled> {
    let seen = |who: &Actor, attack: bool, contest: bool, roll: &Roll| {
        let own = *who == Actor::Hero(seat);
        Rolled { who: who.clone(), own, attack, contest, roll: roll.clone() }
    };
    let rolls = turn.events.iter().flat_map(|event| match &event.event().body {
        Body::Checked { actor, roll, .. } => vec![seen(actor, false, false, roll)],
        Body::Attacked { attacker, roll, .. } => vec![seen(attacker, true, false, roll)],
        Body::Contested { actor, against, roll, foe, .. } => {
            vec![seen(actor, false, true, roll), seen(against, false, true, foe)]
        }
        _ => Vec::new(),
    });
    rolls.take(ROLLS_PER_TURN_MAX).collect()
}

fn pages_of(turn: &Turn, seat: SeatId) -> Vec<JournalId> {
    let pages = turn.events.iter().filter_map(|event| match &event.event().body {
        Body::Noted { seat: who, page } if *who == seat => Some(page.clone()),
        _ => None,
    });
    pages.collect()
}

/// A text cut to what is kept of a turn.
fn within(mut text: String) -> String {
    if text.len() > TOLD_BYTES_MAX {
        let end = (0..=TOLD_BYTES_MAX).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.truncate(end);
    }
    text
}

impl Log {
    /// Adds a turn: what was done in it, and what was told of it.
    pub(crate) fn add(&mut self, turn: &Turn, seat: SeatId, did: String, told: String) {
        let rolls = rolls_of(turn, seat);
        let figures = Figures::of(turn, seat, &rolls);
        let number = (turn.by == Some(seat)).then(|| self.sum().turns + 1);
        let told = within(told);
        self.turns.push_back(Logged {
            depth: turn.depth,
            number,
            tick: turn.view.tick,
            second_of_day: turn.view.second_of_day,
            place: turn.view.place.as_ref().map(|place| place.id.clone()),
            did,
            told,
            rolls,
            pages: pages_of(turn, seat),
            figures,
        });
        if self.turns.len() > LOG_TURNS_MAX
            && let Some(oldest) = self.turns.pop_front()
        {
            self.before.add(oldest.figures);
        }
    }

    /// Adds to what was told of the turn at a depth; what had been told of it before.
    pub(crate) fn tell_more(&mut self, depth: u64, more: &str) -> Option<String> {
        let turn = self.turns.iter_mut().rev().find(|turn| turn.depth == depth)?;
        let before = std::mem::take(&mut turn.told);
        let parts = [before.as_str(), more].into_iter().filter(|part| !part.is_empty());
        turn.told = within(parts.collect::<Vec<_>>().join("\n"));
        Some(before)
    }

    /// Forgets what lies deeper.
    pub(crate) fn rewind(&mut self, depth: u64) {
        self.turns.retain(|turn| turn.depth <= depth);
    }

    /// All turns that are kept, oldest first.
    pub(crate) fn turns(&self) -> impl DoubleEndedIterator<Item = &Logged> {
        self.turns.iter()
    }

    /// The player's newest roll, with the depth of its turn.
    pub(crate) fn last_roll(&self) -> Option<(u64, &Roll)> {
        let turns = self.turns.iter().rev().take(ROLL_TURNS_MAX);
        let mut rolls = turns.flat_map(|turn| turn.rolls.iter().rev().map(|rolled| (turn.depth, rolled)));
        rolls.find(|(_, rolled)| rolled.own).map(|(depth, rolled)| (depth, &rolled.roll))
    }

    /// The player's own turns, oldest first.
    pub(crate) fn own(&self) -> impl DoubleEndedIterator<Item = (u64, &Logged)> {
        self.turns.iter().filter_map(|turn| Some((turn.number?, turn)))
    }

    /// The own turn of a number.
    pub(crate) fn turn(&self, number: u64) -> Option<&Logged> {
        self.own().find(|(at, _)| *at == number).map(|(_, turn)| turn)
    }

    /// The player's own turn that something belongs to that stood at a depth: the last one by then.
    pub(crate) fn own_at(&self, depth: u64) -> Option<(u64, &Logged)> {
        self.own().take_while(|(_, turn)| turn.depth <= depth).last()
    }

    /// The turn that brought a page of the journal, and the player's own turn by then.
    pub(crate) fn with_page(&self, page: &JournalId) -> Option<(u64, &Logged)> {
        let turn = self.turns.iter().find(|turn| turn.pages.contains(page))?;
        Some((self.own_at(turn.depth)?.0, turn))
    }

    /// All figures together.
    pub(crate) fn sum(&self) -> Figures {
        let mut sum = self.before;
        self.turns.iter().for_each(|turn| sum.add(turn.figures));
        sum
    }

    /// The figures up to a tick: what had happened when a chapter ended.
    pub(crate) fn sum_until(&self, tick: u64) -> Figures {
        let mut sum = self.before;
        self.turns.iter().filter(|turn| turn.tick <= tick).for_each(|turn| sum.add(turn.figures));
        sum
    }
}
