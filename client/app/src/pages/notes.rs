//! The player's own notes: the list, and one of them. What is written there is kept in the save, or, of a game at somebody else's
//! table, beside the saves.

use super::{Parts, clock, rows};
use crate::app::App;
use crate::input::{Effect, NoteRow};
use crate::log::Logged;
use crate::screen::Page;
use gesta_content::TextArg;

impl App {
    pub(crate) fn show_notes(&mut self) {
        self.go(Page::Notes);
        self.effect(Effect::ReadNotes);
    }

    fn notes(&self) -> &[NoteRow] {
        self.game.as_ref().and_then(|game| game.notes.as_deref()).unwrap_or_default()
    }

    /// Where and when a note was written: its place, the game time and the turn.
    fn note_pin(&self, note: &NoteRow) -> String {
        let Some((game, view)) = self.game.as_ref().zip(self.view()) else { return String::new() };
        match game.log.own_at(note.depth) {
            Some((number, turn)) => self.pin(number, turn),
            // Before the first deed, or longer ago than what is kept.
            None if game.log.own().next().is_none_or(|(number, _)| number == 1) => {
                let start = clock::moment(&self.locale, 0, (view.tick, view.second_of_day));
                self.locale.say("pin-start", &[("when", TextArg::Str(&start))])
            }
            None => String::new(),
        }
    }

    /// "Day 1, 17:04, turn 12, The square", of the player's own turn of a number.
    pub(super) fn pin(&self, number: u64, turn: &Logged) -> String {
        let Some(view) = self.view() else { return String::new() };
        let when = clock::moment(&self.locale, turn.tick, (view.tick, view.second_of_day));
        let place = turn.place.as_ref().map(|place| self.name_of(place)).unwrap_or_default();
        let number = TextArg::Int(i64::try_from(number).unwrap_or(i64::MAX));
        let args = [("when", TextArg::Str(&when)), ("place", TextArg::Str(&place)), ("number", number)];
        self.locale.say(if place.is_empty() { "pin-nowhere" } else { "pin" }, &args)
    }

    pub(super) fn notes_parts(&self) -> Parts {
        let known = self.game.as_ref().is_some_and(|game| game.notes.is_some());
        let remote = self.game.as_ref().is_some_and(|game| game.remote);
        let body = match (known, remote) {
            (false, _) => "page-notes-loading",
            (true, true) if self.notes().is_empty() => "page-notes-none-remote",
            (true, false) if self.notes().is_empty() => "page-notes-none",
            (true, _) => "page-notes-how",
        };
        Parts {
            heading: self.locale.plain("page-notes"),
            choices: rows(self.notes().iter().map(|note| (note.text.clone(), self.note_pin(note)))),
            placeholder: Some(self.locale.plain("note-prompt")),
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
            subheading: note.map(|note| self.note_pin(note)).unwrap_or_default(),
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
