//! [`Table`]: one running game, sans I/O.
//!
//! # How to drive it
//! 1. [`Founding::new`] makes a genesis; when its record is durable, [`Founding::durable`] gives the table. Or
//!    [`Table::restore`] makes one of what a log holds.
//! 2. [`Table::propose`] and [`Table::propose_system`] decide, purely: nothing changes, nobody hears of anything.
//! 3. The driver makes the proposal's [`Record`] durable.
//! 4. [`Table::commit`] applies it and gives the updates to send. If the disk refused there is nothing to undo:
//!    [`Table::abort`] gives the author the reason.
//!
//! One proposal is in flight at a time; [`Table::commit`] refuses one that no longer follows the head.

use crate::audience::Audience;
use crate::link::{ChainReceipt, Receipt, Refusal, Request, Trouble, Turn, UTTERANCE_BYTES_MAX, Update};
use crate::log::{CmdId, Head, Record, Replayed, Tail};
use gesta_content::{Content, Digest, is_invisible};
use gesta_rules::{
    Command, DiceSeed, Event, NewGame, Odds, Rejection, RuleError, SeatId, SystemCommand, View, World, apply, cut,
    decide, decide_system, event_hash, genesis, odds_of, start, view, world_hash,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A game that is about to begin.
#[derive(Debug)]
pub struct Founding {
    content: Arc<Content>,
    seed: DiceSeed,
    genesis: Event,
}

impl Founding {
    /// Decides the genesis of a new game.
    ///
    /// # Errors
    /// [`RuleError`] when there is nothing to begin with.
    pub fn new(content: Arc<Content>, seed: DiceSeed, game: &NewGame) -> Result<Founding, RuleError> {
        let genesis = genesis(&content, game)?;
        Ok(Founding { content, seed, genesis })
    }

    /// What to write first.
    pub fn record(&self, wall_time_ms: i64) -> Record {
        let hash = event_hash(&Digest::ZERO, 0, &self.genesis);
        Record {
            cmd_id: system_id(&Digest::ZERO, &hash.0),
            seat: None,
            parent: None,
            events: vec![(self.genesis.clone(), hash)],
            utterance: None,
            wall_time_ms,
        }
    }

    /// The genesis is on disk: the game begins. `reveals_chain` says whether receipts show where they stand in the
    /// chronicle: to the one who holds the save, never to guests.
    ///
    /// # Errors
    /// [`NotALine`] when the event is no genesis (it always is).
    pub fn durable(self, head: Head, reveals_chain: bool) -> Result<Table, NotALine> {
        let world = start(&self.genesis).ok_or(NotALine)?;
        Ok(Table { content: self.content, seed: self.seed, world, head, reveals_chain, audiences: BTreeMap::new() })
    }
}

/// What a log holds is no game: it does not begin with a genesis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the chronicle does not begin with a genesis")]
pub struct NotALine;

/// A proposal that no longer follows the head of its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the proposal was decided on a state that is gone")]
pub struct Stale;

/// What a command would lead to. Nothing of it has happened.
#[derive(Clone, Debug)]
pub struct Proposal {
    id: CmdId,
    seat: Option<SeatId>,
    parent: Head,
    events: Vec<(Event, Digest)>,
    utterance: Option<String>,
}

impl Proposal {
    /// The id of its command.
    pub fn id(&self) -> CmdId {
        self.id
    }

    /// The same as a command of its own, for where one with this id is written already.
    pub(crate) fn once_more(self) -> Proposal {
        let id = system_id(&self.parent.hash, &self.id.0);
        Proposal { id, ..self }
    }

    /// What to write.
    pub fn record(&self, wall_time_ms: i64) -> Record {
        Record {
            cmd_id: self.id,
            seat: self.seat,
            parent: Some(self.parent),
            events: self.events.clone(),
            utterance: self.utterance.clone(),
            wall_time_ms,
        }
    }
}

/// One running game. See the module for how to drive it.
#[derive(Debug)]
pub struct Table {
    content: Arc<Content>,
    seed: DiceSeed,
    world: World,
    head: Head,
    reveals_chain: bool,
    audiences: BTreeMap<SeatId, Audience>,
}

impl Table {
    /// The game that a log holds, and, for each seat in `tell`, every turn as that seat was told it.
    ///
    /// # Errors
    /// [`NotALine`] when the line does not begin with a genesis.
    pub fn restore(
        content: Arc<Content>,
        seed: DiceSeed,
        line: &[Replayed],
        reveals_chain: bool,
        tell: &mut dyn FnMut(SeatId, &Turn),
    ) -> Result<Table, NotALine> {
        let mut table = Table::begun(content, seed, line, reveals_chain)?;
        for command in line.iter().skip(1) {
            let events: Vec<&Event> = command.events.iter().map(|(event, _)| event).collect();
            let turns = table.advance(command.seat, &events, command.utterance.as_deref());
            for (seat, turn) in &turns {
                tell(*seat, turn);
            }
            if let Some((_, head)) = command.events.last() {
                table.head = *head;
            }
        }
        Ok(table)
    }

    /// The game of a line's end, and the last `turns` turns as `seat` was told them. What was told before is not worked out
    /// again, so the view chains of this table begin here: for a game that nobody else follows.
    ///
    /// # Errors
    /// [`NotALine`] when the line begins neither with a genesis nor with a world that was kept.
    pub fn restore_alone(
        content: Arc<Content>,
        seed: DiceSeed,
        tail: Tail,
        (seat, turns): (SeatId, usize),
    ) -> Result<(Table, Vec<Turn>), NotALine> {
        let (mut table, commands) = match tail.from {
            Some((head, world)) => {
                let table = Table { content, seed, world, head, reveals_chain: true, audiences: BTreeMap::new() };
                (table, tail.commands.as_slice())
            }
            None => {
                let table = Table::begun(content, seed, &tail.commands, true)?;
                (table, tail.commands.get(1..).unwrap_or_default())
            }
        };
        let (before, told) = commands.split_at(commands.len().saturating_sub(turns));
        for command in before {
            table.pass_over(command);
        }
        let mut past = Vec::with_capacity(told.len());
        for command in told {
            let events: Vec<&Event> = command.events.iter().map(|(event, _)| event).collect();
            let turns = table.advance(command.seat, &events, command.utterance.as_deref());
            past.extend(turns.into_iter().filter(|(told, _)| *told == seat).map(|(_, turn)| turn));
            if let Some((_, head)) = command.events.last() {
                table.head = *head;
            }
        }
        Ok((table, past))
    }

    /// The table at the genesis of a line.
    fn begun(content: Arc<Content>, seed: DiceSeed, line: &[Replayed], reveals_chain: bool) -> Result<Table, NotALine> {
        let [(genesis, head)] = line.first().ok_or(NotALine)?.events.as_slice() else { return Err(NotALine) };
        let world = start(genesis).ok_or(NotALine)?;
        Ok(Table { content, seed, world, head: *head, reveals_chain, audiences: BTreeMap::new() })
    }

    /// What a command led to happens, and nobody is told.
    fn pass_over(&mut self, command: &Replayed) {
        for (event, head) in &command.events {
            apply(&mut self.world, event);
            self.head = *head;
        }
    }

    /// Where the game stands in the chronicle.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// The state of the game. Not for front ends: they get views.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// The content that decides.
    pub fn content(&self) -> &Arc<Content> {
        &self.content
    }

    /// The seed of the dice.
    pub fn seed(&self) -> &DiceSeed {
        &self.seed
    }

    /// Decides a command of a seat. Pure.
    ///
    /// # Errors
    /// [`Refusal`] with the reason; nothing happened.
    pub fn propose(
        &self,
        seat: SeatId,
        (id, command): (CmdId, &Command),
        offered: Option<&Odds>,
        utterance: Option<&str>,
    ) -> Result<Proposal, Refusal> {
        if utterance.is_some_and(|text| text.len() > UTTERANCE_BYTES_MAX) {
            return Err(Refusal::Malformed);
        }
        let mut dice = self.seed.dice(&self.world.fate, command);
        let events = decide(&self.content, &self.world, seat, command, &mut dice).map_err(Refusal::Rule)?;
        // Only what the rules allow can have other odds: their own refusals come first.
        if let Some(offered) = offered {
            match self.odds(seat, command) {
                Some(now) if now == *offered => {}
                Some(now) => return Err(Refusal::Rule(Rejection::OddsChanged { now: Box::new(now) })),
                None => return Err(Refusal::Rule(Rejection::NotNow)),
            }
        }
        if events.is_empty() {
            // Every command that is not refused has at least one event; this one had no consequence at all.
            return Err(Refusal::Rule(Rejection::NotNow));
        }
        let utterance = utterance.map(in_one_line).filter(|text| !text.is_empty());
        Ok(self.proposal(id, Some(seat), events, utterance))
    }

    /// Decides what the driver causes. Pure.
    ///
    /// # Errors
    /// [`Rejection`] with the reason; nothing happened.
    pub fn propose_system(&self, command: &SystemCommand) -> Result<Proposal, Rejection> {
        let mut dice = self.seed.system_dice(&self.world.fate, command);
        let events = decide_system(&self.content, &self.world, command, &mut dice)?;
        let id = system_id(&self.head.hash, &gesta_rules::canonical(command));
        Ok(self.proposal(id, None, events, None))
    }

    fn proposal(&self, id: CmdId, seat: Option<SeatId>, events: Vec<Event>, utterance: Option<String>) -> Proposal {
        let (mut parent, mut depth) = (self.head.hash, self.head.depth);
        let chain = |event: Event| {
            depth += 1;
            parent = event_hash(&parent, depth, &event);
            (event, parent)
        };
        let events = events.into_iter().map(chain).collect();
        Proposal { id, seat, parent: self.head, events, utterance }
    }

    /// The proposal is on disk, with this head: it happens, and these updates tell of it.
    ///
    /// # Errors
    /// [`Stale`] when the proposal does not follow the head; nothing changes then.
    pub fn commit(&mut self, proposal: Proposal, head: Head) -> Result<Vec<(SeatId, Update)>, Stale> {
        if proposal.parent != self.head {
            return Err(Stale);
        }
        let events: Vec<&Event> = proposal.events.iter().map(|(event, _)| event).collect();
        let turns = self.advance(proposal.seat, &events, proposal.utterance.as_deref());
        self.head = head;
        let mut updates: Vec<(SeatId, Update)> =
            turns.into_iter().map(|(seat, turn)| (seat, Update::Turn(Box::new(turn)))).collect();
        if let Some(seat) = proposal.seat {
            updates.push((seat, Update::Done { id: proposal.id, receipt: self.receipt(seat) }));
        }
        Ok(updates)
    }

    /// The disk refused the proposal: nothing happened, and its author is told why.
    pub fn abort(&self, proposal: &Proposal, why: Trouble) -> Vec<(SeatId, Update)> {
        let refused = |seat| (seat, Update::Refused { id: proposal.id, why: Refusal::NotSaved(why) });
        proposal.seat.map(refused).into_iter().collect()
    }

    /// Applies events and tells every seat its part.
    fn advance(&mut self, by: Option<SeatId>, events: &[&Event], speech: Option<&str>) -> Vec<(SeatId, Turn)> {
        let mut told: BTreeMap<SeatId, Vec<gesta_rules::CutEvent>> = BTreeMap::new();
        for event in events {
            let before = event.body.looks_back().then(|| self.world.clone());
            apply(&mut self.world, event);
            for seat in self.world.seats.keys() {
                let before = before.as_ref().unwrap_or(&self.world);
                let part = cut(&self.content, before, &self.world, event, *seat);
                told.entry(*seat).or_default().extend(part);
            }
        }
        let depth = self.head.depth + events.len() as u64;
        let mut turns = Vec::with_capacity(told.len());
        for (seat, events) in told {
            let hears = events.iter().any(|event| matches!(event.event().body, gesta_rules::Body::Spoke { .. }));
            let speech = speech.filter(|_| hears).map(str::to_owned);
            let turn = Turn { depth, by, events, speech, view: self.seen(seat) };
            self.audiences.entry(seat).or_default().told(&turn);
            turns.push((seat, turn));
        }
        self.head.depth = depth;
        turns
    }

    /// Where the last command of a seat stands now.
    pub(crate) fn receipt(&self, seat: SeatId) -> Receipt {
        let chain = self.reveals_chain.then(|| ChainReceipt {
            seq: self.head.seq,
            hash: self.head.hash,
            world_hash: world_hash(&self.world),
        });
        Receipt { depth: self.head.depth, view_hash: self.view_hash(seat), chain }
    }

    /// What a seat may know. Turns are taken back only by who holds the save, so guests are not offered it.
    fn seen(&self, seat: SeatId) -> View {
        let mut view = view(&self.content, &self.world, seat);
        view.can_take_back &= self.reveals_chain;
        view
    }

    /// Where the view chain of a seat stands.
    pub fn view_hash(&self, seat: SeatId) -> Digest {
        self.audiences.get(&seat).map_or(Digest::ZERO, Audience::view_hash)
    }

    /// The odds of a command, for what a seat knows.
    pub fn odds(&self, seat: SeatId, command: &Command) -> Option<Odds> {
        odds_of(&self.content, &self.world, seat, command)
    }

    /// Everything anew for a seat.
    pub fn sync(&self, seat: SeatId) -> Update {
        let view = Box::new(self.seen(seat));
        Update::Synced { depth: self.head.depth, view_hash: self.view_hash(seat), view }
    }

    /// What a seat missed since `view_hash`: the turns after it, at most [`crate::RESUME_TURNS_MAX`], or everything anew.
    pub fn resume(&self, seat: SeatId, view_hash: Option<Digest>) -> Vec<Update> {
        let audience = self.audiences.get(&seat);
        let missing = view_hash.and_then(|known| audience.and_then(|audience| audience.after(&known)));
        match missing {
            Some(turns) => turns.into_iter().map(|turn| Update::Turn(Box::new(turn))).collect(),
            None => vec![self.sync(seat)],
        }
    }

    /// Answers a request that changes nothing; `None` for one that does.
    pub fn answer(&self, seat: SeatId, request: &Request) -> Option<Vec<Update>> {
        match request {
            Request::Ask { id, command } => Some(vec![Update::Odds { id: *id, odds: self.odds(seat, command) }]),
            Request::Resume { view_hash } => Some(self.resume(seat, *view_hash)),
            Request::Do { .. } | Request::TakeBack { .. } | Request::Switch { .. } | Request::Branches { .. } => None,
        }
    }
}

/// What a player wrote, without characters that would do something to another player's screen.
fn in_one_line(text: &str) -> String {
    let spaced = text.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter });
    spaced.filter(|letter| !letter.is_control() && !is_invisible(*letter)).collect::<String>().trim().to_owned()
}

/// The identity of what the driver causes: 16 bytes of a digest over what it follows and what it is.
fn system_id(parent: &Digest, command: &[u8]) -> CmdId {
    let digest = Digest::of(&[b"gesta system 1", &parent.0, command]);
    let mut id = [0; 16];
    id.copy_from_slice(&digest.0[..16]);
    CmdId(id)
}
