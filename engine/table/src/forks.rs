//! [`forks`]: how the lines of a chronicle make a tree.

use crate::log::{Branch, Fork, LogError};
use std::collections::BTreeMap;

/// A line before its fork is known: its name, the number and depth of its last event (`None`: it has none), and whether it
/// is the one that goes on.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its name.
    pub name: String,
    /// Its last event, as number and depth.
    pub head: Option<(i64, u64)>,
    /// It is the one that goes on.
    pub current: bool,
}

/// The lines as a tree: each but the first leaves another at the last event that both have. `parent` gives the number of
/// the event that an event follows. Lines earlier in the list are those that later ones leave.
///
/// The deepest line goes up step by step until it meets another, so no event above the lowest fork is asked for.
///
/// # Errors
/// What `parent` fails with.
pub fn forks(
    lines: Vec<Line>,
    parent: &mut dyn FnMut(i64) -> Result<Option<i64>, LogError>,
) -> Result<Vec<Branch>, LogError> {
    let mut found: BTreeMap<usize, (usize, u64)> = BTreeMap::new();
    let mut climbing: BTreeMap<(u64, i64), usize> = BTreeMap::new();
    for (at, line) in lines.iter().enumerate() {
        if let Some((seq, depth)) = line.head {
            meet(&mut climbing, &mut found, (depth, seq), at);
        }
    }
    while climbing.len() > 1 {
        let Some(((depth, seq), at)) = climbing.pop_last() else { break };
        let Some(above) = parent(seq)? else { continue };
        meet(&mut climbing, &mut found, (depth.saturating_sub(1), above), at);
    }
    let name = |at: usize| lines.get(at).map(|line| line.name.clone()).unwrap_or_default();
    let branch = |(at, line): (usize, &Line)| Branch {
        name: line.name.clone(),
        depth: line.head.map_or(0, |(_, depth)| depth),
        current: line.current,
        fork: found.get(&at).map(|(from, depth)| Fork { from: name(*from), depth: *depth }),
    };
    Ok(lines.iter().enumerate().map(branch).collect())
}

/// A line comes to an event. Where another is there already, the later of the two leaves the earlier.
fn meet(
    climbing: &mut BTreeMap<(u64, i64), usize>,
    found: &mut BTreeMap<usize, (usize, u64)>,
    event: (u64, i64),
    at: usize,
) {
    let other = climbing.get(&event).copied();
    climbing.insert(event, other.map_or(at, |other| other.min(at)));
    if let Some(other) = other {
        found.insert(other.max(at), (other.min(at), event.0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Events as number and what they follow: `1 - 2 - 3 - 4`, `2 - 5 - 6`, `5 - 7`, and nothing else.
    fn parent(seq: i64) -> Option<i64> {
        match seq {
            2 => Some(1),
            3 | 5 => Some(2),
            4 => Some(3),
            6 | 7 => Some(5),
            _ => None,
        }
    }

    /// A line: its name, the number and the depth of its last event.
    type Told = (&'static str, i64, u64);

    fn told(heads: &[Told]) -> Vec<String> {
        let line =
            |(name, seq, depth): &Told| Line { name: (*name).to_owned(), head: Some((*seq, *depth)), current: false };
        let branches = forks(heads.iter().map(line).collect(), &mut |seq| Ok(parent(seq))).expect("no log fails");
        let shown = |branch: Branch| match branch.fork {
            Some(fork) => format!("{} leaves {} at {}", branch.name, fork.from, fork.depth),
            None => branch.name,
        };
        branches.into_iter().map(shown).collect()
    }

    #[test]
    fn lines_leave_each_other_at_the_last_event_that_both_have() {
        let cases: [(&[Told], &[&str]); 5] = [
            (&[("a", 4, 3)], &["a"]),
            (&[("a", 4, 3), ("b", 6, 3)], &["a", "b leaves a at 1"]),
            (&[("a", 4, 3), ("b", 6, 3), ("c", 7, 3)], &["a", "b leaves a at 1", "c leaves b at 2"]),
            (&[("a", 2, 1), ("b", 6, 3)], &["a", "b leaves a at 1"]),
            (&[("a", 6, 3), ("b", 6, 3)], &["a", "b leaves a at 3"]),
        ];
        for (heads, expected) in cases {
            assert_eq!(told(heads), expected, "{heads:?}");
        }
    }

    #[test]
    fn a_line_without_events_leaves_nothing() {
        let lines = vec![Line { name: "new".to_owned(), head: None, current: true }];
        let branches = forks(lines, &mut |_| Ok(None)).expect("no log fails");
        assert_eq!(branches.first().map(|branch| (branch.depth, branch.fork.clone())), Some((0, None)));
    }
}
