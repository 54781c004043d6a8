//! The player's notes.

use super::{at, keep, played};
use crate::tests::stage::*;
use crate::{Effect, Input, Page};
use gesta_content::Language;

#[test]
fn notes_are_kept_changed_and_erased_by_words_and_by_number() {
    for (language, add, edit, erase) in [
        (Language::En, "note: the bell is cracked", "note 1: it rings flat", "delete note 1"),
        (Language::Es, "nota: la campana está rajada", "nota 1: suena mal", "borrar nota 1"),
    ] {
        let mut app = played(language);
        let said = add.split_once(": ").unwrap().1.to_owned();
        assert_eq!(line(&mut app, add), [Effect::AddNote { text: said }], "{add}");
        assert_eq!(app.screen().page, Page::Story);
        assert!(app.screen().waiting, "what comes next does not overtake the note");
        keep(&mut app);
        let said = edit.split_once(": ").unwrap().1.to_owned();
        assert_eq!(line(&mut app, edit), [Effect::EditNote { id: 7, text: said }], "{edit}");
        keep(&mut app);
        assert_eq!(line(&mut app, erase), [Effect::EraseNote { id: 7 }], "{erase}");
    }
    // Without a colon what nothing here is meant by is a note, too.
    let mut app = played(Language::Es);
    let text = "buy water".to_owned();
    assert_eq!(line(&mut app, "nota buy water"), [Effect::AddNote { text }]);
    let mut app = at(Page::Note, Language::En);
    assert_eq!(line(&mut app, "It is cracked"), [Effect::EditNote { id: 7, text: "It is cracked".to_owned() }]);
    let mut app = at(Page::Notes, Language::En);
    assert_eq!(line(&mut app, "Ask at the mill"), [Effect::AddNote { text: "Ask at the mill".to_owned() }]);
    keep(&mut app);
    line(&mut app, "1");
    assert_eq!(app.update(Input::Pick(1)), [Effect::EraseNote { id: 7 }]);
    assert_eq!(app.screen().page, Page::Notes);
    keep(&mut app);
    line(&mut app, "9");
    assert_eq!(notice(&app), "There is no number 9 here. The only one is 1.");
}
