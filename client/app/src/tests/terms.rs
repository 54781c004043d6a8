//! Terms of the codex in the story, from the passage to the page of the term.

use super::stage::*;
use crate::{Input, Page, PassageKind};
use gesta_content::Language;

#[test]
fn a_term_that_the_story_names_can_be_picked_there() {
    for (language, text, words) in [
        (Language::En, "She throws you the long rope.", "long rope"),
        (Language::Es, "Te tira la cuerda larga.", "cuerda larga"),
    ] {
        let mut app = playing(language, true);
        app.tell(PassageKind::Prose, text.to_owned());
        app.tell(PassageKind::You, text.to_owned());
        app.update(Input::Said(String::new()));
        let screen = app.screen();
        let told = screen.story.iter().rev().find(|passage| passage.kind == PassageKind::Prose).unwrap();
        let seen: Vec<_> = screen.terms.iter().filter(|term| term.passage >= told.id).collect();
        assert_eq!(seen.len(), 1, "what the player wrote is no story: {seen:?}");
        assert_eq!(&told.text[seen[0].range.clone()], words);
        let term = seen[0].term.clone();
        app.update(Input::Term(term));
        assert_eq!(app.screen().page, Page::Term);
    }
}

#[test]
fn a_term_that_is_not_known_is_not_opened() {
    let mut app = playing(Language::En, true);
    app.update(Input::Term("quay:secret".parse().unwrap()));
    assert_eq!(app.screen().page, Page::Story);
}
