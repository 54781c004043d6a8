//! The player's own notes: the list, and one of them. What is written there is kept in the save.

use super::{Parts, clock, rows};
use crate::app::App;
use crate::input::{Effect, NoteRow};
use crate::screen::Page;
use gesta_content::TextArg;

impl App {
    pub(crate) fn show_notes(&mut self) {
        self.go(Page::Notes);
        if self.keeps_notes() {
            self.effect(Effect::ReadNotes);
        }
    }

    /// Notes stand in the save, so a game at somebody else's table has none.
    fn keeps_notes(&self) -> bool {
        self.game.as_ref().is_some_and(|game| !game.remote)
    }

    fn notes(&self) -> &[NoteRow] {
        self.game.as_ref().and_then(|game| game.notes.as_deref()).unwrap_or_default()
    }

    /// When a note was written, in game time.
    fn note_time(&self, note: &NoteRow) -> String {
        let Some(view) = self.view() else { return String::new() };
        let log = self.game.as_ref().map(|game| &game.log);
        let turn = log.and_then(|log| log.at_depth(note.depth)).filter(|turn| turn.depth == note.depth);
        turn.map(|turn| clock::moment(&self.locale, turn.tick, (view.tick, view.second_of_day))).unwrap_or_default()
    }

    pub(super) fn notes_parts(&self) -> Parts {
        let known = self.game.as_ref().is_some_and(|game| game.notes.is_some());
        let body = match (self.keeps_notes(), known) {
            (false, _) => "page-notes-remote",
            (true, false) => "page-notes-loading",
            (true, true) if self.notes().is_empty() => "page-notes-none",
            (true, true) => "page-notes-how",
        };
        Parts {
            heading: self.locale.plain("page-notes"),
            choices: rows(self.notes().iter().map(|note| (note.text.clone(), self.note_time(note)))),
            placeholder: self.keeps_notes().then(|| self.locale.plain("note-prompt")),
            body: vec![self.locale.plain(body)],
            ..Parts::default()
        }
    }

    pub(super) fn note_parts(&self) -> Parts {
        let shown = self.game.as_ref().and_then(|game| game.note);
        let note = self.notes().iter().find(|note| Some(note.id) == shown);
        let body = match note {
            Some(note) => vec![note.text.clone()],
            None => vec![self.locale.plain("note-gone")],
        };
        Parts {
            heading: self.locale.plain("page-note"),
            subheading: note.map(|note| self.note_time(note)).unwrap_or_default(),
            choices: rows(note.map(|_| (self.locale.plain("note-erase"), String::new()))),
            placeholder: note.map(|_| self.locale.plain("note-change-prompt")),
            body,
            ..Parts::default()
        }
    }

    pub(super) fn pick_note(&mut self, number: usize) {
        self.show_note(number);
    }

    /// Shows the note of a number.
    pub(crate) fn show_note(&mut self, number: usize) {
        if let Some(id) = self.note_id(number)
            && let Some(game) = &mut self.game
        {
            game.note = Some(id);
            self.go(Page::Note);
        }
    }

    /// The note that stands at a number of the list; the list is read before it is asked for.
    fn note_id(&mut self, number: usize) -> Option<i64> {
        let ids: Vec<i64> = self.notes().iter().map(|note| note.id).collect();
        self.at(number, &ids)
    }

    pub(super) fn pick_note_deed(&mut self, number: usize) {
        let Some(id) = self.game.as_ref().and_then(|game| game.note) else { return };
        if self.at(number, &[()]).is_some() {
            self.effect(Effect::EraseNote { id });
            self.back();
        }
    }

    /// Keeps a note about how things stand now.
    pub(crate) fn add_note(&mut self, text: &str) {
        if !self.keeps_notes() {
            let text = self.locale.plain("page-notes-remote");
            return self.note(text);
        }
        self.effect(Effect::AddNote { text: text.to_owned() });
        let text = self.locale.say("note-kept", &[("text", TextArg::Str(text))]);
        self.note(text);
    }

    /// The note that is shown says something else from now on.
    pub(crate) fn change_note(&mut self, text: &str) {
        if let Some(id) = self.game.as_ref().and_then(|game| game.note) {
            self.effect(Effect::EditNote { id, text: text.to_owned() });
            self.back();
        }
    }

    /// "note 2: ...".
    pub(crate) fn edit_note(&mut self, number: usize, text: &str) {
        if let Some(id) = self.note_id(number) {
            self.effect(Effect::EditNote { id, text: text.to_owned() });
        }
    }

    /// "delete note 2".
    pub(crate) fn erase_note(&mut self, number: usize) {
        if let Some(id) = self.note_id(number) {
            self.effect(Effect::EraseNote { id });
        }
    }
}
