//! What comes in is cleaned before anything is done with it: words of other players, of servers, of saves and of systems. What
//! packs say is cleaned where their texts are read.

use crate::input::{Input, Narrated};
use crate::kept::{KeptProse, Past};
use gesta_content::SanitizedText;
use gesta_rules::View;
use gesta_table::{Turn, Update};

/// An input without anything in its words that would do something to a screen. Lines are cleaned where they are read, and
/// names of saves stay what their files are called.
pub(crate) fn cleaned(mut input: Input) -> Input {
    match &mut input {
        Input::Update(told) => update(told),
        Input::Opened(game) => past(&mut game.past),
        Input::Past(told) => past(told),
        Input::Kept(prose) => kept(prose),
        Input::Saves(saves) => {
            for save in saves {
                words(&mut save.summary);
                words(&mut save.line);
            }
        }
        Input::Notes(notes) => notes.iter_mut().for_each(|note| words(&mut note.text)),
        Input::Found(found) => found.iter_mut().for_each(|row| words(&mut row.text)),
        Input::Trouble(text) | Input::Said(text) => words(text),
        Input::Settings(_, trouble) => trouble.iter_mut().for_each(words),
        Input::Fonts(fonts) => fonts.iter_mut().for_each(words),
        Input::NoFont(name, near) => {
            words(name);
            near.iter_mut().for_each(words);
        }
        Input::Recalled { memories, .. } => memories.iter_mut().for_each(words),
        // Sentences are cleaned where they are checked, across the pieces that they come in.
        Input::Narrated { piece: Narrated::Reviewed | Narrated::Text(_) | Narrated::Done, .. } => {}
        Input::Narrated { piece: Narrated::Failed(why), .. } => words(why),
        // Sentences are cleaned where they are checked.
        Input::SummedUp { answer: Ok(_), .. } => {}
        Input::SummedUp { answer: Err(why), .. } => words(why),
        // Only labels of our own list, and what is true or false, is read out of it.
        Input::Interpreted(Ok(_)) | Input::Reviewed { answer: Ok(_), .. } => {}
        Input::Reviewed { answer: Err(why), .. } => words(why),
        Input::Interpreted(Err(why)) => words(why),
        Input::Narrators(narrators) => {
            for narrator in narrators {
                name(&mut narrator.name);
                words(&mut narrator.remark);
                narrator.trouble.iter_mut().for_each(words);
            }
        }
        Input::Line(_) | Input::Pick(_) | Input::Term(_) | Input::Sentence { .. } | Input::Act(_) => {}
        Input::TextPercent(_) | Input::Back | Input::NoSpeaker | Input::Hears => {}
    }
    input
}

fn words(text: &mut String) {
    *text = SanitizedText::from(std::mem::take(text)).into_string();
}

/// A name stands in the midst of a line.
fn name(text: &mut String) {
    words(text);
    if text.contains(['\n', '\t']) {
        *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
}

fn update(told: &mut Update) {
    match told {
        Update::Synced { view: seen, .. } => view(seen),
        Update::Turn(told) => turn(told),
        // Branches are gone to by the names that they have, and shown by their numbers.
        Update::Done { .. } | Update::Odds { .. } | Update::Branches { .. } | Update::Rewound { .. } => {}
        // Texts of the program say why, and clean what they quote.
        Update::Refused { .. } => {}
    }
}

fn past(told: &mut Past) {
    told.turns.iter_mut().for_each(turn);
    told.prose.iter_mut().for_each(kept);
    for part in &mut told.parts {
        part.by.iter_mut().for_each(name);
        words(&mut part.text);
    }
}

fn kept(prose: &mut KeptProse) {
    name(&mut prose.by);
    words(&mut prose.text);
}

fn turn(told: &mut Turn) {
    told.speech.iter_mut().for_each(words);
    view(&mut told.view);
}

fn view(seen: &mut View) {
    seen.hero.iter_mut().flat_map(|hero| &mut hero.name).for_each(name);
    for companion in &mut seen.party {
        name(&mut companion.player);
        companion.name.iter_mut().for_each(name);
    }
}
