//! The power fails: from what a session wrote and synced, the states that may be left are made, and each is opened. What was
//! acknowledged is there, whole, and nothing is damaged.

use crate::counts::{CRASH_STATES, TURNS, number, tell};
use crate::session::{Deed, Player, deeds, new_files, noticed, reopened, with_dice};
use gesta_faults::{Image, Step, Trace, crash, lay_out, watch};

/// What a session left behind to be judged by.
pub struct Recorded {
    pub before: Image,
    pub trace: Trace,
    /// What a player notices after so many marks.
    pub noticed: Vec<String>,
}

/// What came of opening many states.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdicts {
    /// States in which all that was acknowledged is there.
    pub whole: u64,
    /// States that open, and lack something that was acknowledged.
    pub lost: u64,
    /// States that do not open, or hold what never was.
    pub corrupt: Vec<String>,
}

impl Recorded {
    fn of(turns: u64) -> Recorded {
        let before = new_files();
        let folder = tempfile::tempdir().expect("a folder");
        let disk = watch(folder.path());
        lay_out(folder.path(), &before).expect("the files are written");
        disk.record();
        let mut player = Player::of(folder.path());
        let mut all = Vec::new();
        for deed in [Deed::Reopen].into_iter().chain(deeds(turns)) {
            player.carry_out(deed).expect("nothing fails");
            disk.mark();
            all.push(noticed(player.save.as_mut().expect("it is open")).expect("it can be read"));
        }
        drop(player);
        // Before the first mark the save was there as well.
        all.insert(0, all[0].clone());
        Recorded { before, trace: disk.take_trace(), noticed: all }
    }

    /// Makes and opens `count` states from a seed.
    pub fn judge(&self, count: u64, seed: u64) -> Verdicts {
        let folder = tempfile::tempdir().expect("a folder");
        let _disk = watch(folder.path());
        let mut verdicts = Verdicts::default();
        with_dice(seed, |dice| {
            for round in 0..count {
                let instant = dice(self.trace.steps.len() + 1);
                let left = crash(&self.before, &self.trace, instant, dice);
                lay_out(folder.path(), &left).expect("the files are written");
                let case = format!("seed {seed}, round {round}, instant {instant}");
                self.weigh(&mut verdicts, &case, instant, reopened(folder.path()));
            }
        });
        verdicts
    }

    fn weigh(&self, verdicts: &mut Verdicts, case: &str, instant: usize, there: Result<String, String>) {
        let done = self.trace.marks_before(instant);
        // What was under way when the power failed is there, or not at all.
        let fits = self.noticed.len().min(done + 2);
        match there {
            Ok(there) if self.noticed[done..fits].contains(&there) => verdicts.whole += 1,
            Ok(there) if self.noticed[..done].contains(&there) => verdicts.lost += 1,
            Ok(there) => verdicts.corrupt.push(format!("{case}: {there}")),
            Err(error) => verdicts.corrupt.push(format!("{case}: {error}")),
        }
    }

    /// [`Recorded::judge`] by two threads.
    pub fn judge_all(&self, count: u64, seed: u64) -> Verdicts {
        std::thread::scope(|scope| {
            let halves = [(count / 2, seed), (count - count / 2, seed + 1)];
            let threads = halves.map(|(count, seed)| scope.spawn(move || self.judge(count, seed)));
            let mut all = Verdicts::default();
            for thread in threads {
                let half = thread.join().expect("no state makes opening panic");
                all.whole += half.whole;
                all.lost += half.lost;
                all.corrupt.extend(half.corrupt);
            }
            all
        })
    }
}

#[test]
fn no_power_cut_loses_or_damages_what_was_acknowledged() {
    let recorded = Recorded::of(number(TURNS, 24));
    let count = number(CRASH_STATES, 400);
    let verdicts = recorded.judge_all(count, 2026);
    assert_eq!(verdicts, Verdicts { whole: count, ..Verdicts::default() });
    tell("crash states, synchronous = FULL", count, "0 lost, 0 corrupt");
}

#[test]
fn the_same_power_cuts_lose_turns_on_a_disk_that_syncs_nothing() {
    let mut recorded = Recorded::of(12);
    recorded.trace.steps.retain(|step| !matches!(step, Step::Sync { .. }));
    let count = 200;
    let verdicts = recorded.judge_all(count, 2026);
    assert!(verdicts.whole < count / 2, "the harness is blind: {} of {count} states are whole", verdicts.whole);
}
