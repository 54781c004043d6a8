//! `gesta export`: the story of a saved game, to keep.

use super::print_bytes;
use crate::args::{Export, StoryFormat};
use crate::failure::Failure;
use crate::library::Shelf;
use crate::outfile;
use crate::past::{Past, SEAT};
use crate::trouble;
use gesta_content::Language;
use gesta_export::{Story, Teller};
use std::io::{self, Write};
use std::sync::Arc;

/// Writes the story of a saved game. `asked` is the language that was asked for; else it is told in the save's own.
pub(super) fn run(shelf: &Shelf, asked: Option<Language>, wanted: &Export) -> Result<(), Failure> {
    let story = tell(shelf, asked, &wanted.name)?;
    let text = match wanted.written_as() {
        StoryFormat::Md => story.markdown(),
        StoryFormat::Html => story.html(),
        StoryFormat::Json => story.json(),
    };
    let Some(file) = &wanted.out else { return print_bytes(text.as_bytes()) };
    let words = shelf.words();
    outfile::write(words, file, text.as_bytes(), wanted.force)?;
    let said = words.say("export-written", &[("name", &wanted.name), ("path", &file.display().to_string())]);
    // Standard output is for the story; whoever closed standard error does not want to hear of it.
    let _ = writeln!(io::stderr(), "{said}");
    Ok(())
}

fn tell(shelf: &Shelf, asked: Option<Language>, name: &str) -> Result<Story, Failure> {
    let words = shelf.words();
    let past = Past::open(shelf, name)?;
    let language = asked.unwrap_or(past.language);
    let mut teller = Teller::new(Arc::clone(&past.content), language, name, SEAT);
    teller.remember(past.prose(language).map_err(|error| trouble::of_log(shelf, name, &error))?);
    let told = past.tell(&mut |turn, mark| teller.turn(turn, mark));
    told.map_err(|_| {
        let named = [("name", name)];
        Failure::work(words.say("export-nothing", &named), words.say("export-nothing-next", &named))
    })?;
    let notes = past.notes().map_err(|error| trouble::of_log(shelf, name, &error))?;
    Ok(teller.finish(notes))
}
