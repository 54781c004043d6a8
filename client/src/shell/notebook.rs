//! [`TableNotes`]: what the player notes at a table of a server. The host never sees it.

use super::aside::{Aside, note_refused};
use crate::chance::now_ms;
use crate::folders::Folders;
use crate::words::Words;
use gesta_app::{Input, NoteRow};
use gesta_content::Digest;
use gesta_net::{InviteLink, KeyHash};
use gesta_saves::{NOTEBOOK_NOTES_MAX, NoteError, NoteId, Notebook};
use gesta_table::Update;
use std::path::PathBuf;

/// The name of their file, beside the folder of the saves.
const FILE: &str = "notes.sqlite";

/// The notes of one table, and how deep its game is.
pub(super) struct TableNotes {
    file: PathBuf,
    place: [u8; 32],
    depth: u64,
}

impl TableNotes {
    /// Nothing is opened before the first note is read or written.
    pub(super) fn of(folders: &Folders, link: &InviteLink, device: KeyHash) -> TableNotes {
        let folder = folders.saves.parent().unwrap_or(&folders.saves);
        // Without the version of the wire: notes outlive it.
        let place = Digest::of(&[b"gesta notes 1", &link.key.0, &device.0, link.realm.as_bytes()]).0;
        TableNotes { file: folder.join(FILE), place, depth: 0 }
    }

    /// The game goes on, or back.
    pub(super) fn hears(&mut self, update: &Update) {
        match update {
            Update::Synced { depth, .. } | Update::Rewound { depth, .. } => self.depth = *depth,
            Update::Turn(turn) => self.depth = turn.depth,
            Update::Done { .. } | Update::Refused { .. } | Update::Odds { .. } | Update::Branches { .. } => {}
        }
    }

    /// Does what was asked of notes; what the client is told of it. `None`: it was something else.
    pub(super) fn answer(&self, words: &Words, aside: &Aside) -> Option<Input> {
        let written = match aside {
            Aside::ReadNotes => self.with(|_| Ok(())),
            Aside::AddNote(text) => self.with(|book| book.add(self.depth, text, now_ms())),
            Aside::EditNote(id, text) => self.with(|book| book.edit(NoteId(*id), text, now_ms())),
            Aside::EraseNote(id) => self.with(|book| book.delete(NoteId(*id))),
            _ => return None,
        };
        Some(match written {
            Ok(notes) => Input::Notes(notes),
            Err(Refused::Note(error)) => Input::Said(note_refused(words, &error, NOTEBOOK_NOTES_MAX.unsigned_abs())),
            Err(Refused::File(what)) => Input::Said(words.say("notes-shut", &[("what", &what)])),
        })
    }

    fn with(&self, act: impl FnOnce(&mut Notebook) -> Result<(), NoteError>) -> Result<Vec<NoteRow>, Refused> {
        let opened = Notebook::open(&self.file, self.place);
        let mut book = opened.map_err(|error| Refused::File(error.to_string()))?;
        act(&mut book).map_err(Refused::Note)?;
        let notes = book.notes().map_err(Refused::Note)?;
        Ok(notes.into_iter().map(|note| NoteRow { id: note.id.0, depth: note.depth, text: note.text }).collect())
    }
}

/// Why a note was not kept.
enum Refused {
    Note(NoteError),
    File(String),
}
