//! [`MemoryLog`]: a log that keeps nothing. For looking at games and for trying rules without a file.

use crate::forks::{Line, forks};
use crate::log::{Branch, CmdId, Head, Log, LogError, Record, Replayed, Stored};
use std::collections::BTreeMap;

/// The name of the branch that every chronicle begins with.
pub const FIRST_BRANCH: &str = "main";

/// A chronicle in memory.
#[derive(Debug, Clone, Default)]
pub struct MemoryLog {
    /// Each command with the index of the one that it follows.
    commands: Vec<(Record, Vec<Head>, Option<usize>)>,
    branches: BTreeMap<String, usize>,
    current: String,
    events: i64,
}

impl MemoryLog {
    /// An empty log.
    pub fn new() -> MemoryLog {
        MemoryLog { current: FIRST_BRANCH.to_owned(), ..MemoryLog::default() }
    }

    /// The event that an event follows.
    fn parent_of(&self, seq: i64) -> Option<i64> {
        let within = |(_, heads, _): &&(Record, Vec<Head>, Option<usize>)| heads.iter().any(|head| head.seq == seq);
        let (_, heads, parent) = self.commands.iter().find(within)?;
        match heads.iter().position(|head| head.seq == seq)? {
            0 => parent.and_then(|at| self.head_of(at)).map(|head| head.seq),
            at => heads.get(at - 1).map(|head| head.seq),
        }
    }

    fn head_of(&self, command: usize) -> Option<Head> {
        self.commands.get(command).and_then(|(_, heads, _)| heads.last().copied())
    }
}

impl Log for MemoryLog {
    fn stored(&mut self, id: &CmdId) -> Result<Option<Stored>, LogError> {
        let found = self.commands.iter().find(|(record, ..)| record.cmd_id == *id);
        Ok(found.and_then(|(record, heads, _)| Some(Stored { seat: record.seat, head: *heads.last()? })))
    }

    fn append(&mut self, record: &Record) -> Result<Head, LogError> {
        // As a save does: what is written already is the same command, sent once more.
        if let Some(done) = self.stored(&record.cmd_id)? {
            let same = record.events.last().is_some_and(|(_, hash)| *hash == done.head.hash);
            return if same { Ok(done.head) } else { Err(LogError::NotThere(done.head.seq)) };
        }
        let parent = self.branches.get(&self.current).copied();
        let head = parent.and_then(|at| self.head_of(at));
        if record.parent != head {
            return Err(LogError::NotThere(record.parent.map_or(0, |head| head.seq)));
        }
        let first = head.map_or(0, |head| head.depth + 1);
        let mut heads = Vec::new();
        for (depth, (_, hash)) in (first..).zip(&record.events) {
            self.events += 1;
            heads.push(Head { seq: self.events, depth, hash: *hash });
        }
        let last = heads.last().copied().ok_or_else(|| LogError::Damaged("a command without events".to_owned()))?;
        self.commands.push((record.clone(), heads, parent));
        self.branches.insert(self.current.clone(), self.commands.len() - 1);
        Ok(last)
    }

    fn line(&mut self) -> Result<Vec<Replayed>, LogError> {
        let mut line = Vec::new();
        let mut at = self.branches.get(&self.current).copied();
        while let Some((record, heads, parent)) = at.and_then(|at| self.commands.get(at)) {
            let events = record.events.iter().map(|(event, _)| event.clone()).zip(heads.iter().copied()).collect();
            line.push(Replayed { seat: record.seat, events, utterance: record.utterance.clone() });
            at = *parent;
        }
        line.reverse();
        Ok(line)
    }

    fn rewind(&mut self, to: &Head) -> Result<String, LogError> {
        let at = (0..self.commands.len()).find(|at| self.head_of(*at).as_ref() == Some(to));
        let at = at.ok_or(LogError::NotThere(to.seq))?;
        let kept = format!("line-{}", self.branches.len() + 1);
        if let Some(old) = self.branches.insert(self.current.clone(), at) {
            self.branches.insert(kept.clone(), old);
        }
        Ok(kept)
    }

    fn switch(&mut self, branch: &str) -> Result<(), LogError> {
        if !self.branches.contains_key(branch) {
            return Err(LogError::NoBranch(branch.to_owned()));
        }
        self.current = branch.to_owned();
        Ok(())
    }

    fn branches(&mut self) -> Result<Vec<Branch>, LogError> {
        let line = |(name, at): (&String, &usize)| Line {
            name: name.clone(),
            head: self.head_of(*at).map(|head| (head.seq, head.depth)),
            current: *name == self.current,
        };
        // `main` comes first: the others were kept when turns of it were taken back.
        let (first, others): (Vec<Line>, Vec<Line>) =
            self.branches.iter().map(line).partition(|line| line.name == FIRST_BRANCH);
        let lines = first.into_iter().chain(others).collect();
        forks(lines, &mut |seq| Ok(self.parent_of(seq)))
    }
}
