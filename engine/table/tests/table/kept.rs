//! Logs that keep worlds: a game that is opened from one is the game that was left.

use super::*;
use gesta_rules::World;
use gesta_table::Tail;

/// A log in memory that keeps one world.
#[derive(Clone)]
struct Keeping {
    inner: MemoryLog,
    kept: (Head, World),
    lines_read: usize,
}

impl Log for Keeping {
    fn stored(&mut self, id: &CmdId) -> Result<Option<Stored>, LogError> {
        self.inner.stored(id)
    }
    fn append(&mut self, record: &Record) -> Result<Head, LogError> {
        self.inner.append(record)
    }
    fn line(&mut self) -> Result<Vec<Replayed>, LogError> {
        self.lines_read += 1;
        self.inner.line()
    }
    fn tail(&mut self, commands: usize) -> Result<Tail, LogError> {
        let line = self.inner.line()?;
        let stands = |one: &Replayed| one.events.last().is_some_and(|(_, head)| *head == self.kept.0);
        match line.iter().position(stands).map(|at| line[at + 1..].to_vec()) {
            Some(after) if after.len() >= commands => Ok(Tail { from: Some(self.kept.clone()), commands: after }),
            _ => Ok(Tail { from: None, commands: self.line()? }),
        }
    }
    fn rewind(&mut self, to: &Head) -> Result<String, LogError> {
        self.inner.rewind(to)
    }
    fn switch(&mut self, branch: &str) -> Result<(), LogError> {
        self.inner.switch(branch)
    }
    fn branches(&mut self) -> Result<Vec<Branch>, LogError> {
        self.inner.branches()
    }
}

/// A game of so many players, and its log with the world kept that it had after its third turn.
fn played(players: u8) -> (Driver<MemoryLog>, Keeping) {
    let game = NewGame { scenario: None, mode: Mode::Story, map_seed: 7, dice_commitment: seed().commitment() };
    let seats: Vec<SystemCommand> = (0..players).map(|number| seat(number, SeatKind::Player)).collect();
    let driver = Driver::create(content(), MemoryLog::new(), seed(), (&game, &seats), Box::new(|| 0));
    let (mut driver, mut kept) = (driver.expect("a game begins"), None);
    for id in 0..6 {
        // Who is alone may try the door.
        let command = if players == 1 && id == 3 { force() } else { wait() };
        assert_eq!(refusal(&driver.handle(SeatId(id % players), &send(id, command))), None);
        if id == 2 {
            kept = Some((*driver.head(), driver.world().clone()));
        }
    }
    let log = Keeping { inner: driver.log().clone(), kept: kept.expect("six turns"), lines_read: 0 };
    (driver, log)
}

fn open(log: Keeping) -> Driver<Keeping> {
    Driver::open(content(), log, seed(), Box::new(|| 0)).expect("it opens")
}

#[test]
fn a_game_of_one_goes_on_from_a_world_that_was_kept() {
    let (mut left, log) = played(1);
    let mut opened = open(log);
    let stands = |driver: &Driver<Keeping>| (*driver.head(), world_hash(driver.world()));
    assert_eq!(stands(&opened), (*left.head(), world_hash(left.world())));
    let whole = left.past(SeatId(0), usize::MAX).expect("the past");
    assert_eq!(opened.past(SeatId(0), 2).expect("the past"), whole[whole.len() - 2..]);
    assert_eq!(opened.log().lines_read, 0, "nothing before that world is read");
    assert_eq!(opened.past(SeatId(0), usize::MAX).expect("the past"), whole);
    // The dice, too, fall as they would have fallen.
    for id in [10, 11] {
        left.handle(SeatId(0), &send(id, force()));
        opened.handle(SeatId(0), &send(id, force()));
    }
    assert_eq!(stands(&opened), (*left.head(), world_hash(left.world())));
    let back = Request::TakeBack { id: cmd(12), turns: 4 };
    assert_eq!(refusal(&opened.handle(SeatId(0), &back)), None);
    left.handle(SeatId(0), &back);
    assert_eq!(world_hash(opened.world()), world_hash(left.world()), "turns from before that world are taken back");
}

#[test]
fn a_game_of_two_tells_both_their_past_again() {
    let (left, log) = played(2);
    let opened = open(log);
    for seat in [SeatId(0), SeatId(1)] {
        assert_eq!(opened.sync(seat), left.sync(seat), "the view chain is the same too");
    }
}
