//! The same faults while a backup is made and while a damaged save is recovered: what was acknowledged is there afterwards, and
//! the same thing succeeds when the disk works again.

use crate::counts::{STRIDE, number, tell};
use crate::session::{Deed, FILE, Player, new_files, noticed, reopened};
use crate::story::bytes;
use gesta_faults::{Fault, Image, Plan, image, lay_out, watch};
use gesta_saves::{BackupReason, Folders, OpenError, Proof, Save, SaveError, backups, recover};
use gesta_table::{Log, LogError, Trouble};
use std::path::Path;

/// Turns that the backup holds, and turns that came after it.
const TURNS: (u64, u64) = (20, 12);
/// A day after the backup, so that both are kept.
const LATER_MS: i64 = 90_000_000;
/// Every way in which a disk fails here.
const WAYS: [(Fault, bool); 4] =
    [(Fault::Error, false), (Fault::Error, true), (Fault::Full, true), (Fault::Short, true)];

/// A save with a backup and turns since, closed, and what a player notices.
fn played() -> (Image, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let _disk = watch(folder.path());
    lay_out(folder.path(), &new_files()).expect("the files are written");
    let mut player = Player::of(folder.path());
    let mut turns = |range: std::ops::Range<u64>| {
        range.for_each(|turn| player.carry_out(Deed::Turn(turn)).expect("nothing fails"));
        player.carry_out(Deed::Reopen).expect("nothing fails");
        player.save.take().expect("it is open")
    };
    turns(0..TURNS.0).backup(&folders(folder.path()).backups, 5_000, BackupReason::Play).expect("nothing fails");
    let mut save = turns(TURNS.0..TURNS.0 + TURNS.1);
    let seen = noticed(&mut save).expect("it can be read");
    save.close().expect("it closes");
    (image(folder.path()).expect("the files can be read"), seen)
}

fn folders(folder: &Path) -> Folders {
    Folders { backups: folder.join("backups"), quarantine: folder.join("quarantine") }
}

/// The trouble that an error is called; `None`: it is called something else.
fn trouble(error: &SaveError) -> Option<&Trouble> {
    match error {
        SaveError::Trouble { trouble, .. }
        | SaveError::Open(OpenError::Trouble { trouble, .. })
        | SaveError::Log(LogError::Trouble(trouble)) => Some(trouble),
        _ => None,
    }
}

/// Lets every I/O of `work` fail, in each way; `look` is given the folder when the disk works again, and what came of it.
fn every_one<T>(
    what: &str,
    base: &Image,
    work: impl Fn(&Path) -> Result<T, SaveError>,
    look: impl Fn(&str, &Path, Result<T, SaveError>),
) {
    let stride = number(STRIDE, 8).max(1);
    let mut count = 0;
    for (fault, lasts) in WAYS {
        for at in (0..).step_by(stride as usize) {
            let folder = tempfile::tempdir().expect("a folder");
            let disk = watch(folder.path());
            lay_out(folder.path(), base).expect("the files are written");
            let plan = Plan { fault, at, lasts };
            disk.fail(plan);
            let came = work(folder.path());
            if disk.mend() == 0 {
                break;
            }
            if let Err(error) = &came {
                assert!(trouble(error).is_some(), "{plan:?}: {error:?}");
            }
            look(&format!("{plan:?}"), folder.path(), came);
            count += 1;
        }
    }
    assert!(count > 40 / stride, "{what} has more I/Os than {count}");
    tell(&format!("EIO, ENOSPC, short write in {what}"), count, "nothing acknowledged lost");
}

#[test]
fn no_fault_while_a_backup_is_made_harms_the_save_or_leaves_half_a_backup() {
    let (base, seen) = played();
    let make = |folder: &Path| {
        let save = Save::open(&folder.join(FILE))?;
        save.backup(&folders(folder).backups, LATER_MS, BackupReason::Play)
    };
    every_one("a backup", &base, make, |case, folder, came| {
        assert!(reopened(folder).as_ref() == Ok(&seen), "{case}: something is missing");
        let path = folder.join(FILE);
        let found = backups(&folders(folder).backups, &path).expect("the folder can be read");
        assert_eq!(found.len(), 1 + usize::from(came.is_ok()), "{case}");
        for backup in found {
            Save::open_proving(&backup.path, Proof::Full).unwrap_or_else(|error| panic!("{case}: {error}"));
        }
        if came.is_err() {
            make(folder).unwrap_or_else(|error| panic!("{case}: the disk works again: {error}"));
        }
    });
}

#[test]
fn no_fault_while_a_save_is_recovered_costs_a_turn() {
    let (mut base, seen) = played();
    let damaged = spoilt(&base);
    base.insert(FILE.to_owned(), damaged.clone());
    let recovered = |folder: &Path| recover(&folder.join(FILE), &folders(folder), LATER_MS);
    every_one("a recovery", &base, recovered, |case, folder, came| {
        if came.is_err() {
            assert!(bytes(&folder.join(FILE)) == damaged, "{case}: the damaged save is where it was");
            let again = recovered(folder).unwrap_or_else(|error| panic!("{case}: the disk works again: {error}"));
            assert!(again.is_some(), "{case}: it was not recovered");
        }
        assert!(reopened(folder).as_ref() == Ok(&seen), "{case}: something is missing");
    });
}

/// The save with a byte of an early event changed, which its backup has whole.
fn spoilt(base: &Image) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    lay_out(folder.path(), base).expect("the files are written");
    let line = Save::open(&folder.path().join(FILE)).expect("it opens").line().expect("it can be read");
    let hash = line[TURNS.0 as usize / 2].events[0].1.hash;
    let mut bytes = base[FILE].clone();
    let at = bytes.windows(32).position(|window| window == hash.0).expect("the hash stands in the file");
    bytes[at] ^= 1;
    bytes
}
