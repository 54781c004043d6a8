//! Disks and folders that do not do what they should: said clearly, and never a false "saved".

use crate::story::{bytes, cmd_id, events, new_save, play, record, told};
use gesta_rules::SeatId;
use gesta_saves::{OpenError, Proof, ReadOnlyReason, Save, list, packs_of};
use gesta_table::{Log, LogError, Trouble};
use std::path::{Path, PathBuf};

fn game(folder: &Path) -> PathBuf {
    let path = folder.join("ana.gesta");
    let mut save = Save::create(&path, &new_save("ana")).unwrap();
    play(&mut save, None, 0..20);
    save.close().unwrap();
    path
}

/// Makes the journal impossible, as a folder without the right to write does, for the system's administrator too.
fn forbid_journal(path: &Path) -> PathBuf {
    let journal = PathBuf::from(format!("{}-wal", path.display()));
    std::fs::create_dir(&journal).unwrap();
    journal
}

#[test]
fn a_save_that_cannot_be_written_is_opened_to_be_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    // A name with everything that means something in an address.
    let sub = folder.path().join("a?b=c&d#e%20f é");
    std::fs::create_dir(&sub).unwrap();
    let path = game(&sub);
    let line = told(&mut Save::open(&path).unwrap());
    let before = bytes(&path);
    let journal = forbid_journal(&path);
    let mut save = Save::open(&path).unwrap();
    assert_eq!(save.read_only(), Some(ReadOnlyReason::NotWritable));
    assert!(save.read_only().unwrap().to_string().contains("copy the save"));
    assert_eq!(told(&mut save), line);
    let head = save.head().unwrap();
    let refused = LogError::Trouble(Trouble::ReadOnly);
    assert_eq!(save.append(&record(head, cmd_id(99), events(9))), Err(refused.clone()));
    assert_eq!(save.rewind(&head.unwrap()), Err(refused.clone()));
    assert_eq!(save.erase_prose(None), Err(refused));
    assert!(save.add_note(SeatId(0), 3, "x", 0).is_err());
    assert_eq!(save.stored(&cmd_id(99)).unwrap(), None);
    assert_eq!(save.search(SeatId(0), "x", 5).unwrap(), []);
    save.close().unwrap();
    assert!(packs_of(&path).unwrap().is_some());
    assert!(list(&sub).unwrap()[0].summary.is_ok());
    assert_eq!(bytes(&path), before, "looking at it changed it");
    std::fs::remove_dir(journal).unwrap();
    let mut save = Save::open(&path).unwrap();
    assert_eq!(save.read_only(), None, "and it can be played on when it can be written");
    play(&mut save, head, 20..22);
}

#[test]
fn a_journal_that_cannot_be_read_is_not_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path());
    let mut save = Save::open(&path).unwrap();
    let head = save.head().unwrap();
    play(&mut save, head, 20..25);
    // The last commands stand in the journal alone, and the file itself cannot be written.
    let copy = folder.path().join("copy.gesta");
    std::fs::copy(&path, &copy).unwrap();
    std::fs::copy(format!("{}-wal", path.display()), format!("{}-wal", copy.display())).unwrap();
    drop(save);
    let opened = std::fs::metadata(&copy).map(|meta| meta.permissions()).and_then(|mut rights| {
        rights.set_readonly(true);
        std::fs::set_permissions(&copy, rights)
    });
    opened.unwrap();
    match Save::open(&copy) {
        // The administrator may write everything: then all is there.
        Ok(mut save) => assert_eq!((save.read_only(), told(&mut save).len()), (None, 25)),
        Err(error) => {
            assert_eq!(error, OpenError::Trouble { path: copy, trouble: Trouble::ReadOnly });
            assert!(error.to_string().contains("allow"), "{error}");
        }
    }
}

#[test]
fn a_folder_that_is_a_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("saves");
    std::fs::write(&file, "x").unwrap();
    let refused = Save::create(&file.join("a.gesta"), &new_save("a")).unwrap_err().to_string();
    assert!(refused.contains("saves"), "{refused}");
    assert!(list(&file).unwrap_err().to_string().contains("saves"));
    let path = game(folder.path());
    let refused = Save::open(&path).unwrap().backup(&file, 5, gesta_saves::BackupReason::Play).unwrap_err();
    assert!(refused.to_string().contains("saves"), "{refused}");
}

#[test]
fn every_trouble_says_what_and_what_to_do() {
    let path = PathBuf::from("/saves/ana.gesta");
    let troubles = [
        (Trouble::DiskFull, "free some space"),
        (Trouble::ReadOnly, "allow"),
        (Trouble::Busy, "close it there"),
        (Trouble::Io("input/output error".to_owned()), "backup"),
    ];
    for (trouble, advice) in troubles {
        let of_open = OpenError::Trouble { path: path.clone(), trouble: trouble.clone() }.to_string();
        let of_save = gesta_saves::SaveError::Trouble { path: path.clone(), trouble }.to_string();
        for said in [of_open, of_save] {
            assert!(said.contains("/saves/ana.gesta") && said.contains(advice), "{said}");
        }
    }
}

/// Writes fail in the middle of a game, by a limit on the size of files that the system enforces. Only Unix has it.
#[cfg(unix)]
mod writes_fail {
    use super::*;
    use std::process::{Command, Stdio};

    /// The variable that turns a run of this test into the player whose writes fail.
    const PLAYER: &str = "GESTA_TEST_LIMITED_PLAYER_OF";
    const TEST: &str = "trouble::writes_fail::no_failed_write_is_ever_called_saved";

    /// Plays until a command is refused; says each that is done, and what came instead of the last.
    fn play_until_refused(path: &Path) {
        let mut save = Save::open(path).expect("the save opens");
        let mut head = save.head().expect("the head is there");
        for number in told(&mut save).len() as u64.. {
            match save.append(&record(head, cmd_id(number), events(number))) {
                Ok(next) => {
                    println!("done {number}");
                    head = Some(next);
                }
                Err(error) => {
                    println!("refused {number} {error}");
                    // Play goes on to be read: what was done is there, what was refused is not.
                    assert_eq!(save.head().expect("the head can be read"), head);
                    assert_eq!(save.stored(&cmd_id(number)).expect("it can be asked"), None);
                    return;
                }
            }
        }
    }

    #[test]
    fn no_failed_write_is_ever_called_saved() {
        if let Some(path) = std::env::var_os(PLAYER) {
            return play_until_refused(&PathBuf::from(path));
        }
        let folder = tempfile::tempdir().unwrap();
        let mut refusals = 0;
        for step in 0..12 {
            let path = folder.path().join(format!("{step}.gesta"));
            drop(Save::create(&path, &new_save("a")).unwrap());
            // In blocks of 512 bytes; a step of 7 blocks hits headers, middles and ends of pages and of frames.
            let blocks = 160 + step * 7;
            let test = std::env::current_exe().unwrap();
            let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
            let mut command = Command::new("sh");
            command.args(["-c", &script]).arg(test).args(["--exact", TEST, "--nocapture"]);
            let out = command.env(PLAYER, &path).stdout(Stdio::piped()).output().unwrap();
            let said = String::from_utf8_lossy(&out.stdout).into_owned();
            assert!(out.status.success(), "{blocks} blocks: {said}\n{}", String::from_utf8_lossy(&out.stderr));
            let done = said.lines().filter(|line| line.contains("done ")).count();
            refusals += said.lines().filter(|line| line.contains("refused ")).count();
            let mut save = Save::open_proving(&path, Proof::Full).unwrap();
            assert_eq!(told(&mut save).len(), done, "{blocks} blocks: {said}");
            let head = save.head().unwrap();
            play(&mut save, head, done as u64..done as u64 + 3);
        }
        assert_eq!(refusals, 12, "the limit never held");
    }
}
