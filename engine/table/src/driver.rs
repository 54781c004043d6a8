//! [`Driver`]: a table over a log, one request at a time: *decide → durable → apply → publish*. Used where one game has a
//! thread of its own; a server groups the commits of many tables instead.

use crate::link::{Refusal, Request, TAKE_BACK_MAX, Trouble, Turn, Update};
use crate::log::{CmdId, Head, Log, LogError, Replayed, Tail};
use crate::table::{Founding, NotALine, Proposal, Table};
use gesta_content::Content;
use gesta_rules::{
    Body, DiceSeed, NewGame, Rejection, RuleError, SeatId, SystemCommand, World, can_take_back, content_note,
};
use std::sync::Arc;

/// Wall time in milliseconds since 1970. Kept beside commands for people; no rule reads it.
pub type Clock = Box<dyn FnMut() -> i64 + Send>;

/// A table could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DriverError {
    /// The log failed.
    #[error(transparent)]
    Log(#[from] LogError),
    /// There is nothing to begin with.
    #[error(transparent)]
    Rule(#[from] RuleError),
    /// A seat could not be taken.
    #[error("a seat cannot be taken: {0}")]
    Seat(Rejection),
    /// What the log holds is no game.
    #[error(transparent)]
    NotALine(#[from] NotALine),
}

/// A table over a log.
pub struct Driver<L> {
    table: Table,
    log: L,
    clock: Clock,
    /// The line says already which content decides.
    noted: bool,
}

/// What everybody is told of one request, in order.
type Updates = Vec<(SeatId, Update)>;

impl<L: Log> Driver<L> {
    /// Begins a new game and seats everybody in `seats` (of [`SystemCommand::Seat`]).
    ///
    /// # Errors
    /// [`DriverError`]; what was written until then stays in the log.
    pub fn create(
        content: Arc<Content>,
        mut log: L,
        seed: DiceSeed,
        (game, seats): (&NewGame, &[SystemCommand]),
        mut clock: Clock,
    ) -> Result<Driver<L>, DriverError> {
        let founding = Founding::new(content, seed, game)?;
        let head = log.append(&founding.record(clock()))?;
        let table = founding.durable(head, true)?;
        let mut driver = Driver { table, log, clock, noted: true };
        for seat in seats {
            driver.system(seat).map_err(|refusal| match refusal {
                Refusal::Rule(rejection) => DriverError::Seat(rejection),
                Refusal::NotSaved(trouble) => DriverError::Log(LogError::Trouble(trouble)),
                _ => DriverError::Seat(Rejection::SeatTaken),
            })?;
        }
        Ok(driver)
    }

    /// Goes on with the game that a log holds. Where other mechanics decide than before, that is noted as an event.
    ///
    /// # Errors
    /// [`DriverError`] when the log cannot be read or holds no game.
    pub fn open(content: Arc<Content>, mut log: L, seed: DiceSeed, clock: Clock) -> Result<Driver<L>, DriverError> {
        let table = restore_from(content, seed, &mut log)?;
        let mut driver = Driver { table, log, clock, noted: false };
        // A save that cannot be written can still be read; the note is made before anything is decided.
        let _ = driver.note_content();
        Ok(driver)
    }

    /// Notes in the chronicle that other mechanics decide from here on, where the line does not say so yet.
    fn note_content(&mut self) -> Result<Updates, Refusal> {
        if self.noted {
            return Ok(Vec::new());
        }
        let told = match content_note(self.table.content(), self.table.world()) {
            Some(note) => self.system(&note)?,
            None => Vec::new(),
        };
        self.noted = true;
        Ok(told)
    }

    /// Answers a request of a seat: the updates for everybody, in order.
    pub fn handle(&mut self, seat: SeatId, request: &Request) -> Vec<(SeatId, Update)> {
        if let Some(updates) = self.table.answer(seat, request) {
            return updates.into_iter().map(|update| (seat, update)).collect();
        }
        let mut told = Vec::new();
        let (id, done) = match request {
            Request::Do { id, .. } => (*id, self.carry_out(seat, request, &mut told)),
            Request::TakeBack { id, turns } => (*id, self.take_back(seat, *turns)),
            Request::Switch { id, branch } => (*id, self.switch(seat, branch)),
            Request::Branches { id } => (*id, self.branches(seat, *id)),
            Request::Ask { .. } | Request::Resume { .. } => return Vec::new(),
        };
        told.extend(done.unwrap_or_else(|why| vec![(seat, Update::Refused { id, why })]));
        told
    }

    /// Carries out a command. What is told before its own answer, whatever that is, goes to `told`.
    fn carry_out(&mut self, seat: SeatId, request: &Request, told: &mut Updates) -> Result<Updates, Refusal> {
        let Request::Do { id, command, offered, utterance } = request else { return Err(Refusal::Malformed) };
        if let Some(stored) = self.log.stored(id).map_err(not_saved)? {
            return self.stored_answer(seat, *id, stored.seat, stored.head);
        }
        told.extend(self.note_content()?);
        let proposal = self.table.propose(seat, (*id, command), offered.as_ref(), utterance.as_deref())?;
        match self.write(proposal) {
            Err(LogError::NotThere(_)) => {
                // The log stands elsewhere: its line could not be read when it moved there. What was asked for was decided on
                // a state that is gone; the seats are told the one that is.
                told.extend(self.reload(seat)?);
                Err(Refusal::Rule(Rejection::NotNow))
            }
            done => done.map_err(not_saved),
        }
    }

    /// Makes a proposal durable, and lets it happen.
    fn write(&mut self, proposal: Proposal) -> Result<Updates, LogError> {
        let head = self.log.append(&proposal.record((self.clock)()))?;
        // One thread drives this table, so nothing came between; a stale proposal would be a fault of the log.
        self.table.commit(proposal, head).map_err(|_| LogError::NotThere(head.seq))
    }

    /// The same request once more: what was answered then.
    fn stored_answer(
        &self,
        seat: SeatId,
        id: CmdId,
        by: Option<SeatId>,
        head: Head,
    ) -> Result<Vec<(SeatId, Update)>, Refusal> {
        if by != Some(seat) {
            return Err(Refusal::NotAllowed);
        }
        let receipt = if head == *self.table.head() {
            self.table.receipt(seat)
        } else {
            crate::Receipt { depth: head.depth, view_hash: gesta_content::Digest::ZERO, chain: None }
        };
        Ok(vec![(seat, Update::Done { id, receipt })])
    }

    /// Carries out what the driver itself causes.
    ///
    /// # Errors
    /// [`Refusal`] with the reason; nothing happened.
    pub fn system(&mut self, command: &SystemCommand) -> Result<Vec<(SeatId, Update)>, Refusal> {
        let mut proposal = self.table.propose_system(command).map_err(Refusal::Rule)?;
        // The same was caused at the same event before, on a line that was left: this is another command.
        while self.log.stored(&proposal.id()).map_err(not_saved)?.is_some() {
            proposal = proposal.once_more();
        }
        self.write(proposal).map_err(not_saved)
    }

    fn take_back(&mut self, seat: SeatId, turns: u16) -> Result<Updates, Refusal> {
        self.may_rewind(seat)?;
        if !(1..=TAKE_BACK_MAX).contains(&turns) {
            return Err(Refusal::Malformed);
        }
        let mut line = self.log.line().map_err(not_saved)?;
        let own = line.iter().enumerate().filter(|(_, command)| command.seat == Some(seat));
        let first = own.rev().nth(usize::from(turns) - 1).map(|(at, _)| at).ok_or(Refusal::NothingThere)?;
        line.truncate(first);
        // Made before the log moves: what is on disk then is also told.
        let (content, seed) = (Arc::clone(self.table.content()), self.table.seed().clone());
        let table = restore(content, seed, line).map_err(|_| Refusal::NothingThere)?;
        self.log.rewind(table.head()).map_err(not_saved)?;
        self.table = table;
        Ok(self.stands_anew(seat))
    }

    fn switch(&mut self, seat: SeatId, branch: &str) -> Result<Updates, Refusal> {
        self.may_rewind(seat)?;
        self.log.switch(branch).map_err(not_saved)?;
        self.reload(seat)
    }

    fn branches(&mut self, seat: SeatId, id: CmdId) -> Result<Vec<(SeatId, Update)>, Refusal> {
        if !self.table.world().heroes.contains_key(&seat) {
            return Err(Refusal::NotAllowed);
        }
        let branches = self.log.branches().map_err(not_saved)?;
        Ok(vec![(seat, Update::Branches { id, branches })])
    }

    fn may_rewind(&self, seat: SeatId) -> Result<(), Refusal> {
        if can_take_back(self.table.world(), seat) { Ok(()) } else { Err(Refusal::NoTakeBack) }
    }

    /// Goes to where the log stands.
    fn reload(&mut self, by: SeatId) -> Result<Updates, Refusal> {
        let (content, seed) = (Arc::clone(self.table.content()), self.table.seed().clone());
        self.table = restore_from(content, seed, &mut self.log).map_err(|error| match error {
            DriverError::Log(error) => not_saved(error),
            _ => Refusal::NothingThere,
        })?;
        Ok(self.stands_anew(by))
    }

    /// The table stands elsewhere: everybody is told where.
    fn stands_anew(&mut self, by: SeatId) -> Updates {
        // The line may stand before the note that other mechanics decide. If it cannot be made now, it is made later.
        self.noted = false;
        let _ = self.note_content();
        // The name of the branch is only told: where it cannot be read, the game stands there all the same.
        let branches = self.log.branches().unwrap_or_default();
        let branch = branches.into_iter().find(|branch| branch.current).map(|branch| branch.name).unwrap_or_default();
        let depth = self.table.head().depth;
        let seats: Vec<SeatId> = self.table.world().seats.keys().copied().collect();
        let rewound = |seat| (seat, Update::Rewound { by, depth, branch: branch.clone() });
        seats.into_iter().flat_map(|seat| [rewound(seat), (seat, self.table.sync(seat))]).collect()
    }

    /// The last `turns` turns of the story as one seat was told them, oldest first.
    ///
    /// # Errors
    /// [`DriverError`] when the log cannot be read.
    pub fn past(&mut self, seat: SeatId, turns: usize) -> Result<Vec<Turn>, DriverError> {
        let tail = self.log.tail(turns)?;
        let (content, seed) = (Arc::clone(self.table.content()), self.table.seed().clone());
        let (_, past) = Table::restore_alone(content, seed, tail, (seat, turns))?;
        Ok(past)
    }

    /// Everything anew for a seat.
    pub fn sync(&self, seat: SeatId) -> Update {
        self.table.sync(seat)
    }

    /// Where the game stands in the chronicle.
    pub fn head(&self) -> &Head {
        self.table.head()
    }

    /// The state of the game. Not for front ends: they get views.
    pub fn world(&self) -> &World {
        self.table.world()
    }

    /// The log, for what only it can do: backups, notes, prose.
    pub fn log(&mut self) -> &mut L {
        &mut self.log
    }

    /// Ends the driver and gives its log back.
    pub fn into_log(self) -> L {
        self.log
    }
}

/// The table where a log stands. Where somebody else sits, too, what everybody was told is worked out again, because their
/// view chains hang on it; a game that is played alone opens from the last world that was kept, however long it is.
fn restore_from(content: Arc<Content>, seed: DiceSeed, log: &mut impl Log) -> Result<Table, DriverError> {
    let tail = log.tail(0)?;
    if tail.from.is_some() && !is_alone(&tail) {
        return Ok(restore(content, seed, log.line()?)?);
    }
    Ok(restore_tail(content, seed, tail)?)
}

/// The table of a whole line.
fn restore(content: Arc<Content>, seed: DiceSeed, line: Vec<Replayed>) -> Result<Table, NotALine> {
    restore_tail(content, seed, Tail { from: None, commands: line })
}

fn restore_tail(content: Arc<Content>, seed: DiceSeed, tail: Tail) -> Result<Table, NotALine> {
    if tail.from.is_none() && !is_alone(&tail) {
        return Table::restore(content, seed, &tail.commands, true, &mut |_, _| {});
    }
    Table::restore_alone(content, seed, tail, (SeatId(0), 0)).map(|(table, _)| table)
}

/// Whether at most one seat was ever taken.
fn is_alone(tail: &Tail) -> bool {
    let seated = |command: &Replayed| {
        command.events.iter().filter(|(event, _)| matches!(event.body, Body::Seated { .. })).count()
    };
    let before = tail.from.as_ref().map_or(0, |(_, world)| world.seats.len());
    before + tail.commands.iter().map(seated).sum::<usize>() <= 1
}

fn not_saved(error: LogError) -> Refusal {
    match error {
        LogError::Trouble(trouble) => Refusal::NotSaved(trouble),
        LogError::Damaged(what) => Refusal::NotSaved(Trouble::Io(what)),
        LogError::Refused(_) => Refusal::Malformed,
        LogError::NoBranch(_) | LogError::NotThere(_) => Refusal::NothingThere,
    }
}
