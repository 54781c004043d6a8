//! Every single I/O of a session fails once, in each way: nothing panics, nothing is called saved that is not, what was done can
//! still be read, and play goes on when the disk works again.

use crate::counts::{STRIDE, TURNS, number, tell};
use crate::session::{Deed, Player, deeds, new_files, noticed, reopened};
use gesta_faults::{Disk, Fault, Image, Plan, image, lay_out, watch};
use gesta_table::Trouble;
use std::path::Path;

/// Deeds that are done after the one that failed, before the session ends.
const DEEDS_AFTER: usize = 4;
/// In one of so many sessions it is also looked at what a kill would leave.
const KILLED_EVERY: u64 = 4;

/// What is tried, and what should come of it.
struct Trial {
    base: Image,
    deeds: Vec<Deed>,
    /// What a player notices after so many deeds.
    noticed: Vec<String>,
}

impl Trial {
    fn new(turns: u64) -> Trial {
        let (base, deeds) = (new_files(), deeds(turns));
        let folder = tempfile::tempdir().expect("a folder");
        let _disk = watch(folder.path());
        lay_out(folder.path(), &base).expect("the files are written");
        let mut player = Player::of(folder.path());
        player.carry_out(Deed::Reopen).expect("it opens");
        let mut all = vec![noticed(player.save.as_mut().expect("it is open")).expect("it can be read")];
        for deed in &deeds {
            player.carry_out(*deed).expect("nothing fails");
            all.push(noticed(player.save.as_mut().expect("it is open")).expect("it can be read"));
        }
        Trial { base, deeds, noticed: all }
    }

    /// A session in which this fails. Whether anything did.
    fn survive(&self, plan: Plan) -> bool {
        let folder = tempfile::tempdir().expect("a folder");
        let disk = watch(folder.path());
        lay_out(folder.path(), &self.base).expect("the files are written");
        disk.fail(plan);
        let mut player = Player::of(folder.path());
        let mut done = 0;
        let mut end = self.deeds.len();
        for deed in &self.deeds {
            if let Err(failed) = player.carry_out(*deed) {
                let case = format!("{plan:?}, deed {done}, {deed:?}");
                let trouble = failed.trouble().unwrap_or_else(|| panic!("{case}: {failed:?}"));
                if plan.fault != Fault::Error {
                    assert_eq!(*trouble, Trouble::DiskFull, "{case}");
                }
                self.look(&case, &mut player, done, plan);
                if plan.at.is_multiple_of(KILLED_EVERY) {
                    self.killed(&case, folder.path(), done);
                }
                self.go_on(&case, &disk, &mut player, (*deed, done));
                end = end.min(done + DEEDS_AFTER);
            }
            done += 1;
            if done >= end {
                break;
            }
        }
        let met = disk.mend() > 0;
        drop(player);
        let there = reopened(folder.path()).unwrap_or_else(|error| panic!("{plan:?}: {error}"));
        assert!(there == self.noticed[done], "{plan:?}: after {done} deeds {there}\nnot {}", self.noticed[done]);
        met
    }

    /// What was done before can be read, while no space is left, too.
    fn look(&self, case: &str, player: &mut Player, done: usize, plan: Plan) {
        // A device that gives nothing but errors need not be readable.
        if let Some(save) = &mut player.save
            && !(plan.fault == Fault::Error && plan.lasts)
        {
            let seen = noticed(save).unwrap_or_else(|error| panic!("{case}: cannot be read: {error}"));
            assert!(seen == self.noticed[done], "{case}: it is {seen}\nnot {}", self.noticed[done]);
        }
    }

    /// What would be there if the process were killed now: what was done, and of what failed all or nothing.
    fn killed(&self, case: &str, folder: &Path, done: usize) {
        let other = tempfile::tempdir().expect("a folder");
        let _disk = watch(other.path());
        lay_out(other.path(), &image(folder).expect("the files can be read")).expect("the files are written");
        let there = reopened(other.path()).unwrap_or_else(|error| panic!("{case}: killed: {error}"));
        assert!(self.noticed[done..=done + 1].contains(&there), "{case}: killed: {there}");
    }

    /// The same deed is refused as long as the disk fails, and done when it works again.
    fn go_on(&self, case: &str, disk: &Disk, player: &mut Player, (deed, done): (Deed, usize)) {
        let failed = disk.failed();
        let again = player.carry_out(deed);
        if again.is_ok() {
            // It was the one failure, or the deed was done before the journal could not be emptied.
            return;
        }
        assert!(disk.failed() > failed, "{case}: it fails although the disk works: {again:?}");
        disk.mend();
        player.carry_out(deed).unwrap_or_else(|error| panic!("{case}: the disk works again: {error:?}"));
        let seen = noticed(player.save.as_mut().expect("it is open")).expect("it can be read");
        assert!(seen == self.noticed[done + 1], "{case}: done again, it is {seen}");
    }
}

/// Fails every I/O that the fault counts; on most days only one in `everyday`, and fewest of a fault that differs from another
/// only in how long it lasts.
fn every_one(what: &str, (fault, lasts): (Fault, bool), everyday: u64) {
    let trial = Trial::new(number(TURNS, 16));
    let stride = number(STRIDE, everyday).max(1);
    let mut at = 0;
    while trial.survive(Plan { fault, at, lasts }) {
        at += stride;
    }
    assert!(at > 8 * trial.deeds.len() as u64, "a session has more I/Os than {at}");
    tell(what, at.div_ceil(stride), "no panic, no false \"saved\", play went on");
}

#[test]
fn an_error_of_any_one_io_costs_nothing_that_was_done() {
    every_one("EIO, once, at the n-th I/O", (Fault::Error, false), 2);
}

#[test]
fn a_device_that_fails_from_any_io_on_costs_nothing_that_was_done() {
    every_one("EIO from the n-th I/O on", (Fault::Error, true), 5);
}

#[test]
fn a_disk_that_is_full_from_any_write_on_refuses_turns_until_space_returns() {
    every_one("ENOSPC from the n-th write on", (Fault::Full, true), 5);
}

#[test]
fn a_write_that_is_cut_short_is_never_called_saved() {
    every_one("short write at the n-th write, then ENOSPC", (Fault::Short, true), 2);
}
