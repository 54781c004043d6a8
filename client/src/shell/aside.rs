//! What is kept beside the events of a game: the player's notes, what was told (so that it can be searched), and the story
//! as a file. Done in the table's thread, because the save is there.

use crate::chance::now_ms;
use crate::failure::Failure;
use crate::library::Library;
use crate::outfile;
use crate::past::{self, SEAT};
use crate::trouble;
use gesta_app::{ExportForm, FoundRow, Input, KeptPart, NoteRow};
use gesta_content::Language;
use gesta_export::Teller;
use gesta_saves::{BUILT_IN, FoundIn, NoteError, NoteId, Part, Prose, Question, SEARCH_RESULTS_MAX, Save};
use gesta_speech::prompt::MEMORIES_MAX;
use gesta_table::{Driver, Log, LogError};
use std::collections::VecDeque;
use std::sync::Arc;

/// Turns whose place in the file is remembered, for the prose that comes after them.
const PLACES_MAX: usize = 64;
/// So many events back everything is still told word for word.
pub(super) const RECENT_EVENTS: u64 = 40;

/// What is asked beside the requests to the table.
#[derive(Debug)]
pub(super) enum Aside {
    ReadNotes,
    AddNote(String),
    EditNote(i64, String),
    EraseNote(i64),
    KeepPart { part: KeptPart, language: Language },
    KeepProse { depth: u64, by: Option<String>, text: String, language: Language },
    Recall { depth: u64, texts: Vec<(String, u16)>, language: Language },
    Search(String),
    ReadPast(Language),
    Export(ExportForm, Language),
}

/// The save's own work, with what it needs to know.
pub(super) struct Words<'a> {
    pub(super) library: &'a Library,
    pub(super) name: &'a str,
    /// Where the last turns stand in the file: depth and number of the event.
    places: VecDeque<(u64, i64)>,
}

impl<'a> Words<'a> {
    pub(super) fn new(library: &'a Library, name: &'a str) -> Words<'a> {
        Words { library, name, places: VecDeque::new() }
    }

    /// Takes note of where the game stands now.
    pub(super) fn stands_at(&mut self, driver: &Driver<Save>) {
        let head = driver.head();
        if self.places.back() != Some(&(head.depth, head.seq)) {
            self.places.push_back((head.depth, head.seq));
            if self.places.len() > PLACES_MAX {
                self.places.pop_front();
            }
        }
    }

    /// Does what was asked; what the client is told of it. It waits for that, except for prose.
    pub(super) fn answer(&self, driver: &mut Driver<Save>, aside: Aside) -> Option<Input> {
        match aside {
            Aside::ReadNotes => Some(self.notes(driver)),
            Aside::AddNote(text) => {
                let event = driver.head().seq;
                let kept = driver.log().add_note(SEAT, event, &text, now_ms());
                Some(self.after_note(driver, kept.map(drop)))
            }
            Aside::EditNote(id, text) => {
                let kept = driver.log().edit_note(NoteId(id), &text, now_ms());
                Some(self.after_note(driver, kept))
            }
            Aside::EraseNote(id) => {
                let gone = driver.log().delete_note(NoteId(id));
                Some(self.after_note(driver, gone))
            }
            Aside::KeepProse { depth, by, text, language } => {
                self.keep_prose(driver, depth, (by, text), language);
                None
            }
            Aside::KeepPart { part, language } => {
                self.keep_part(driver, part, language);
                None
            }
            Aside::Recall { depth, texts, language } => Some(recalled(driver, depth, &texts, language)),
            Aside::Search(text) => Some(self.search(driver, &text)),
            Aside::ReadPast(language) => Some(match past::read(driver, language) {
                Ok(past) => Input::Past(past),
                Err(error) => Input::Said(trouble::of_driver(self.library.shelf(), self.name, &error).what),
            }),
            Aside::Export(form, language) => Some(Input::Said(match self.export(driver, form, language) {
                Ok(said) => said,
                Err(failure) => format!("{} {}", failure.what, failure.next).trim().to_owned(),
            })),
        }
    }

    fn log_trouble(&self, error: &LogError) -> Failure {
        trouble::of_log(self.library.shelf(), self.name, error)
    }

    fn notes(&self, driver: &mut Driver<Save>) -> Input {
        let row = |note: gesta_saves::Note| NoteRow { id: note.id.0, depth: note.depth, text: note.text };
        match driver.log().notes(SEAT) {
            Ok(notes) => Input::Notes(notes.into_iter().map(row).collect()),
            Err(error) => Input::Said(self.log_trouble(&error).what),
        }
    }

    fn after_note(&self, driver: &mut Driver<Save>, done: Result<(), NoteError>) -> Input {
        match done {
            Ok(()) => self.notes(driver),
            Err(NoteError::Log(error)) => Input::Said(self.log_trouble(&error).what),
            Err(error) => {
                Input::Said(note_refused(self.library.words(), &error, gesta_saves::NOTES_MAX.unsigned_abs()))
            }
        }
    }

    /// Prose is best effort: without it the story can still be told again.
    fn keep_prose(
        &self,
        driver: &mut Driver<Save>,
        depth: u64,
        (by, text): (Option<String>, String),
        language: Language,
    ) {
        let place = self.places.iter().rev().find(|(at, _)| *at == depth);
        if let Some((_, event)) = place.filter(|_| driver.log().read_only().is_none()) {
            let source = by.unwrap_or_else(|| BUILT_IN.to_owned());
            let text = text.chars().take(gesta_saves::PROSE_CHARS_MAX).collect();
            let prose =
                Prose { event: *event, seat: Some(SEAT), language, text, source, tokens: 0, cost_millionths: 0 };
            let _ = driver.log().put_prose(&prose);
        }
    }

    /// As prose, best effort: what a part came to can be worked out again.
    fn keep_part(&self, driver: &mut Driver<Save>, part: KeptPart, language: Language) {
        let place = self.places.iter().rev().find(|(at, _)| *at == part.depth);
        if let Some((_, event)) = place.filter(|_| driver.log().read_only().is_none()) {
            let source = part.by.unwrap_or_else(|| BUILT_IN.to_owned());
            let part = Part { event: *event, seat: SEAT, language, source, text: part.text };
            let _ = driver.log().put_part(&part);
        }
    }

    fn search(&self, driver: &mut Driver<Save>, text: &str) -> Input {
        let row = |found: gesta_saves::Found| FoundRow {
            depth: found.depth,
            in_note: matches!(found.kind, FoundIn::Note(_)),
            text: marked(&found),
        };
        match driver.log().search(SEAT, text, SEARCH_RESULTS_MAX) {
            Ok(found) => Input::Found(found.into_iter().map(row).collect()),
            Err(error) => Input::Said(self.log_trouble(&error).what),
        }
    }

    /// Writes the story into the folder for exports, under a name that is free; what to say of it.
    fn export(&self, driver: &mut Driver<Save>, form: ExportForm, language: Language) -> Result<String, Failure> {
        let (words, folders) = (self.library.words(), self.library.shelf().folders());
        let line = driver.log().line().map_err(|error| self.log_trouble(&error))?;
        let mut teller = Teller::new(Arc::clone(self.library.content()), language, self.name, SEAT);
        let prose = past::prose_of(driver.log(), language).map_err(|error| self.log_trouble(&error))?;
        teller.remember(prose);
        let told = past::tell_line(self.library.content(), &line, &mut |turn, mark| teller.turn(turn, mark));
        told.map_err(|_| Failure::work(words.say("export-nothing", &[("name", self.name)]), ""))?;
        let notes = past::notes_on(driver.log(), &line).map_err(|error| self.log_trouble(&error))?;
        let story = teller.finish(notes);
        let (text, ending) = match form {
            ExportForm::Html => (story.html(), "html"),
            ExportForm::Markdown => (story.markdown(), "md"),
            ExportForm::Json => (story.json(), "json"),
        };
        let folder = folders.exports();
        std::fs::create_dir_all(&folder).map_err(|error| trouble::of_file(words, &folder, &error))?;
        let path = outfile::free(&folder, self.name, ending);
        outfile::write(words, &path, text.as_bytes(), false)?;
        let shown = path.display().to_string();
        Ok(words.say("export-written", &[("name", self.name), ("path", &shown)]))
    }
}

/// The words around what was found, which stands between brackets: no colour has to say it.
fn marked(found: &gesta_saves::Found) -> String {
    let mut text = found.snippet.clone();
    for hit in found.hits.iter().rev() {
        if text.get(hit.clone()).is_some() {
            text.insert(hit.end, ']');
            text.insert(hit.start, '[');
        }
    }
    text
}
/// What of the save belongs to a turn. A memory that fails is no trouble: the turn is told without it.
fn recalled(driver: &mut Driver<Save>, depth: u64, texts: &[(String, u16)], language: Language) -> Input {
    // What was told lately stands in the conversation.
    let before = depth.saturating_sub(RECENT_EVENTS);
    let question = Question { seat: SEAT, language, texts, before };
    let memories = driver.log().recall(&question, MEMORIES_MAX).unwrap_or_default();
    Input::Recalled { depth, memories: memories.into_iter().map(|memory| memory.text).collect() }
}

/// Why a note was not kept, in the player's language; of a file that could not do it, as the system says it.
pub(super) fn note_refused(words: &crate::words::Words, error: &NoteError, notes_max: u64) -> String {
    let most = |key: &str, most: u64| words.count(key, &[], &[("most", most)]);
    match error {
        NoteError::Empty => words.say("note-empty", &[]),
        NoteError::TooLong(_) => most("note-too-long", gesta_saves::NOTE_CHARS_MAX as u64),
        NoteError::TooMany => most("note-too-many", notes_max),
        NoteError::NoNote(_) => words.say("note-missing", &[]),
        NoteError::Log(error) => words.say("notes-shut", &[("what", &error.to_string())]),
    }
}
