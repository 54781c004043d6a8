//! [`Driver`]: a table over a log, one request at a time: *decide → durable → apply → publish*. Used where one game has a
//! thread of its own; a server groups the commits of many tables instead.

use crate::link::{Refusal, Request, TAKE_BACK_MAX, Trouble, Turn, Update};
use crate::log::{CmdId, Head, Log, LogError, Replayed};
use crate::table::{Founding, NotALine, Table};
use gesta_content::Content;
use gesta_rules::{Body, DiceSeed, NewGame, RuleError, SeatId, SystemCommand, World, can_take_back, packs};
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
    Seat(gesta_rules::Rejection),
    /// What the log holds is no game.
    #[error(transparent)]
    NotALine(#[from] NotALine),
}

/// A table over a log.
pub struct Driver<L> {
    table: Table,
    log: L,
    clock: Clock,
}

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
        let mut driver = Driver { table, log, clock };
        for seat in seats {
            driver.system(seat).map_err(|refusal| match refusal {
                Refusal::Rule(rejection) => DriverError::Seat(rejection),
                Refusal::NotSaved(trouble) => DriverError::Log(LogError::Trouble(trouble)),
                _ => DriverError::Seat(gesta_rules::Rejection::SeatTaken),
            })?;
        }
        Ok(driver)
    }

    /// Goes on with the game that a log holds. Where other mechanics decide than before, that is noted as an event.
    ///
    /// # Errors
    /// [`DriverError`] when the log cannot be read or holds no game.
    pub fn open(content: Arc<Content>, mut log: L, seed: DiceSeed, clock: Clock) -> Result<Driver<L>, DriverError> {
        let line = log.line()?;
        let table = restore(content, seed, &line)?;
        let mut driver = Driver { table, log, clock };
        driver.note_content();
        Ok(driver)
    }

    /// Notes in the chronicle that other mechanics decide from here on, where the line does not say so yet.
    fn note_content(&mut self) {
        let content = Arc::clone(self.table.content());
        if self.table.world().mechanics != content.hashes.mechanics {
            let changed = SystemCommand::ContentChanged { mechanics: content.hashes.mechanics, packs: packs(&content) };
            // A save that cannot be written can still be read; the note is made when it can be.
            let _ = self.system(&changed);
        }
    }

    /// Answers a request of a seat: the updates for everybody, in order.
    pub fn handle(&mut self, seat: SeatId, request: &Request) -> Vec<(SeatId, Update)> {
        if let Some(updates) = self.table.answer(seat, request) {
            return updates.into_iter().map(|update| (seat, update)).collect();
        }
        let (id, done) = match request {
            Request::Do { id, .. } => (*id, self.carry_out(seat, request)),
            Request::TakeBack { id, turns } => (*id, self.take_back(seat, *turns)),
            Request::Switch { id, branch } => (*id, self.switch(seat, branch)),
            Request::Branches { id } => (*id, self.branches(seat, *id)),
            Request::Ask { .. } | Request::Resume { .. } => return Vec::new(),
        };
        done.unwrap_or_else(|why| vec![(seat, Update::Refused { id, why })])
    }

    fn carry_out(&mut self, seat: SeatId, request: &Request) -> Result<Vec<(SeatId, Update)>, Refusal> {
        let Request::Do { id, command, offered, utterance } = request else { return Err(Refusal::Malformed) };
        if let Some(stored) = self.log.stored(id).map_err(not_saved)? {
            return self.stored_answer(seat, *id, stored.seat, stored.head);
        }
        let proposal = self.table.propose(seat, (*id, command), offered.as_ref(), utterance.as_deref())?;
        let record = proposal.record((self.clock)());
        match self.log.append(&record) {
            // One thread drives this table, so nothing came between; a stale proposal would be a fault of the log.
            Ok(head) => self.table.commit(proposal, head).map_err(|_| Refusal::NotAllowed),
            Err(error) => {
                let Refusal::NotSaved(trouble) = not_saved(error) else { return Err(Refusal::NotAllowed) };
                Ok(self.table.abort(&proposal, trouble))
            }
        }
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
        let proposal = self.table.propose_system(command).map_err(Refusal::Rule)?;
        let head = self.log.append(&proposal.record((self.clock)())).map_err(not_saved)?;
        self.table.commit(proposal, head).map_err(|_| Refusal::NotAllowed)
    }

    fn take_back(&mut self, seat: SeatId, turns: u16) -> Result<Vec<(SeatId, Update)>, Refusal> {
        self.may_rewind(seat)?;
        if !(1..=TAKE_BACK_MAX).contains(&turns) {
            return Err(Refusal::Malformed);
        }
        let line = self.log.line().map_err(not_saved)?;
        let own = line.iter().enumerate().filter(|(_, command)| command.seat == Some(seat));
        let first = own.rev().nth(usize::from(turns) - 1).map(|(at, _)| at).ok_or(Refusal::NothingThere)?;
        let to = first.checked_sub(1).and_then(|at| line.get(at)?.events.last()).ok_or(Refusal::NothingThere)?;
        self.log.rewind(&to.1).map_err(not_saved)?;
        self.reload(seat)
    }

    fn switch(&mut self, seat: SeatId, branch: &str) -> Result<Vec<(SeatId, Update)>, Refusal> {
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

    fn reload(&mut self, by: SeatId) -> Result<Vec<(SeatId, Update)>, Refusal> {
        let line = self.log.line().map_err(not_saved)?;
        let (content, seed) = (Arc::clone(self.table.content()), self.table.seed().clone());
        self.table = restore(content, seed, &line).map_err(|_| Refusal::NothingThere)?;
        // The line may stand before the note that other mechanics decide.
        self.note_content();
        let branches = self.log.branches().map_err(not_saved)?;
        let branch = branches.into_iter().find(|branch| branch.current).map(|branch| branch.name).unwrap_or_default();
        let depth = self.table.head().depth;
        let seats: Vec<SeatId> = self.table.world().seats.keys().copied().collect();
        let rewound = |seat| (seat, Update::Rewound { by, depth, branch: branch.clone() });
        Ok(seats.into_iter().flat_map(|seat| [rewound(seat), (seat, self.table.sync(seat))]).collect())
    }

    /// The last `turns` turns of the story as one seat was told them, oldest first.
    ///
    /// # Errors
    /// [`DriverError`] when the log cannot be read.
    pub fn past(&mut self, seat: SeatId, turns: usize) -> Result<Vec<Turn>, DriverError> {
        let line = self.log.line()?;
        let (content, seed) = (Arc::clone(self.table.content()), self.table.seed().clone());
        let (_, past) = Table::restore_alone(content, seed, &line, (seat, turns))?;
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

/// The table of a line. Where somebody else sits, too, what everybody was told is worked out again, because their view
/// chains hang on it; a game that is played alone opens at once, however long it is.
fn restore(content: Arc<Content>, seed: DiceSeed, line: &[Replayed]) -> Result<Table, NotALine> {
    let seated = |command: &Replayed| {
        command.events.iter().filter(|(event, _)| matches!(event.body, Body::Seated { .. })).count()
    };
    if line.iter().map(seated).sum::<usize>() > 1 {
        return Table::restore(content, seed, line, true, &mut |_, _| {});
    }
    Table::restore_alone(content, seed, line, (SeatId(0), 0)).map(|(table, _)| table)
}

fn not_saved(error: LogError) -> Refusal {
    match error {
        LogError::Trouble(trouble) => Refusal::NotSaved(trouble),
        LogError::Damaged(what) => Refusal::NotSaved(Trouble::Io(what)),
        LogError::Refused(_) => Refusal::Malformed,
        LogError::NoBranch(_) | LogError::NotThere(_) => Refusal::NothingThere,
    }
}
