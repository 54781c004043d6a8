//! A session of play with everything that writes: turns, taking back, prose, notes, snapshots, erasing, closing. Each deed can
//! be tried again after it failed.

use crate::story;
use crate::story::{bytes, cmd_id, events, new_save, record, world};
use gesta_content::Language;
use gesta_faults::{Dice, Image, watch};
use gesta_rules::SeatId;
use gesta_saves::{Description, NoteError, OpenError, Proof, Prose, Save};
use gesta_table::{Log, LogError, Trouble};
use std::path::{Path, PathBuf};

/// The file of every session.
pub const FILE: &str = "ana.gesta";

/// Something that a player does and that is to be durable, or nothing of it.
#[derive(Clone, Copy, Debug)]
pub enum Deed {
    /// A command, by its number.
    Turn(u64),
    /// Back to before the command.
    TakeBack(u64),
    /// What was told at the head.
    Prose(u64),
    /// A note at the head.
    Note(u64),
    /// Where the game stands.
    Describe(u64),
    /// The world at the head.
    Snapshot,
    /// The player's words are erased, from the journal too.
    Erase,
    /// The save is closed and opened again.
    Reopen,
}

/// A session with this many turns; between them everything else.
pub fn deeds(turns: u64) -> Vec<Deed> {
    let mut deeds = Vec::new();
    for number in 0..turns {
        deeds.push(Deed::Turn(number));
        deeds.extend(match number % 12 {
            3 => Some(Deed::Prose(number)),
            4 => Some(Deed::Describe(number)),
            5 => Some(Deed::Snapshot),
            7 => Some(Deed::TakeBack(number - 1)),
            8 => Some(Deed::Note(number)),
            9 => Some(Deed::Reopen),
            11 => Some(Deed::Erase),
            _ => None,
        });
    }
    deeds
}

/// Why a deed failed.
#[derive(Debug)]
pub enum Failed {
    Log(LogError),
    Open(OpenError),
}

impl Failed {
    /// The trouble that it is called; `None`: it is called something else.
    pub fn trouble(&self) -> Option<&Trouble> {
        match self {
            Failed::Log(LogError::Trouble(trouble)) | Failed::Open(OpenError::Trouble { trouble, .. }) => Some(trouble),
            _ => None,
        }
    }
}

impl From<LogError> for Failed {
    fn from(error: LogError) -> Failed {
        Failed::Log(error)
    }
}

/// A player with a save, which may just be closed.
pub struct Player {
    path: PathBuf,
    pub save: Option<Save>,
}

impl Player {
    /// A player whose save is not open yet.
    pub fn of(folder: &Path) -> Player {
        Player { path: folder.join(FILE), save: None }
    }

    /// Does one thing. An error says that nothing of it was done.
    pub fn carry_out(&mut self, deed: Deed) -> Result<(), Failed> {
        if let Deed::Reopen = deed
            && let Some(save) = self.save.take()
        {
            // A mark that stays is no loss; what counts is whether it opens.
            drop(save.close());
        }
        let save = self.opened()?;
        let head = save.head()?;
        let at = head.map_or(0, |head| head.seq);
        match deed {
            Deed::Reopen => {}
            Deed::Turn(number) => drop(save.append(&record(head, cmd_id(number), events(number)))?),
            Deed::TakeBack(number) => {
                let before = save.stored(&cmd_id(number - 1))?.expect("the command before was done").head;
                save.rewind(&before)?;
            }
            Deed::Prose(number) => save.put_prose(&prose(at, number))?,
            Deed::Note(number) => note(save, at, number)?,
            Deed::Describe(number) => {
                let words = |what: &str| format!("{what} {number}");
                save.describe(&Description {
                    hero: words("hero"),
                    place: words("place"),
                    tick: number,
                    day: None,
                    line: words("line"),
                    sight: None,
                })?;
            }
            Deed::Snapshot => {
                let world = world(save);
                save.put_snapshot(&head.expect("a game has begun"), &world)?;
            }
            Deed::Erase => drop(save.erase_utterances(None)?),
        }
        Ok(())
    }

    /// The save, opened if it is not. One that could only be opened to be looked at is trouble.
    fn opened(&mut self) -> Result<&mut Save, Failed> {
        if self.save.is_none() {
            let save = Save::open(&self.path).map_err(Failed::Open)?;
            if save.read_only().is_some() {
                return Err(Failed::Log(LogError::Trouble(Trouble::ReadOnly)));
            }
            self.save = Some(save);
        }
        Ok(self.save.as_mut().expect("it was just opened"))
    }
}

fn prose(event: i64, number: u64) -> Prose {
    let (text, source) = (format!("It rains, {number}."), "built-in".to_owned());
    Prose { event, seat: None, language: Language::En, text, source, tokens: 0, cost_millionths: 0 }
}

fn note(save: &mut Save, event: i64, number: u64) -> Result<(), Failed> {
    match save.add_note(SeatId(0), event, &format!("note {number}"), number as i64) {
        Ok(_) => Ok(()),
        Err(NoteError::Log(error)) => Err(error.into()),
        Err(other) => panic!("{other}"),
    }
}

/// Everything of a save that a player could notice, but for the words that may be erased.
pub fn noticed(save: &mut Save) -> Result<String, LogError> {
    let line: Vec<_> = save.line()?.into_iter().map(|done| (done.seat, done.events)).collect();
    let notes: Vec<_> = save.notes(SeatId(0))?.into_iter().map(|note| (note.event, note.text)).collect();
    let prose = save.prose(SeatId(0), Language::En, 1_000)?;
    let described = save.describe_now().map(|summary| summary.description);
    Ok(format!("{line:?} {:?} {notes:?} {prose:?} {described:?}", save.branches()?))
}

/// A new save that was closed: one file.
pub fn new_files() -> Image {
    let folder = tempfile::tempdir().expect("a folder");
    let _disk = watch(folder.path());
    let path = folder.path().join(FILE);
    let save = Save::create(&path, &new_save("ana")).expect("a new save");
    save.close().expect("it closes");
    Image::from([(FILE.to_owned(), bytes(&path))])
}

/// Opens the save in a folder, proves all of it, and says what a player would notice. SQLite alone must find it whole too.
pub fn reopened(folder: &Path) -> Result<String, String> {
    let path = folder.join(FILE);
    let mut save = Save::open_proving(&path, Proof::Full).map_err(|error| error.to_string())?;
    let seen = noticed(&mut save).map_err(|error| error.to_string())?;
    drop(save);
    match integrity(&path).map_err(|error| error.to_string())?.as_str() {
        "ok" => Ok(seen),
        fault => Err(fault.to_owned()),
    }
}

fn integrity(path: &Path) -> rusqlite::Result<String> {
    rusqlite::Connection::open(path)?.query_row("PRAGMA integrity_check", [], |row| row.get(0))
}

/// Throws from a seed.
pub fn with_dice<T>(seed: u64, work: impl FnOnce(Dice<'_>) -> T) -> T {
    let mut numbers = story::Numbers(seed);
    work(&mut |below| numbers.below(below))
}
