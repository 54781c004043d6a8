//! What must hold of entries and texts that were read: each check one file.

mod art;
mod dialogues;
mod ids;
mod lore;
mod map;
mod names;
mod numbers;
mod presence;
mod quests;
mod references;
mod slots;
mod story;
mod texts;
mod walk;
mod wanted;
mod words;

use crate::art::Art;
use crate::load::{Body, Entry, Pack, PackTexts, Report};
use ids::Known;

/// The ids of other things that an entry speaks of, with their kinds, each time that it does.
pub(crate) fn references_of(body: &Body) -> Vec<(&'static str, &str)> {
    let mut ids = Vec::new();
    walk::walk(body, &mut |part| {
        if let walk::Part::Id(kind, id) = part {
            ids.push((kind, id));
        }
    });
    ids
}

/// All checks; the pictures that are fit to be shown come back.
pub(crate) fn all(packs: &[Pack], entries: &[Entry], texts: &[PackTexts], report: &mut Report) -> Art {
    let known = Known::of(entries);
    ids::check(entries, report);
    references::check(packs, entries, &known, report);
    names::check(entries, report);
    numbers::check(entries, report);
    presence::check(entries, report);
    texts::check(packs, entries, texts, &known, report);
    lore::check(packs, entries, texts, report);
    words::check(entries, texts, &known, report);
    dialogues::check(entries, report);
    story::check(packs, entries, report);
    // What is out of reach can only be said when every entry could be read.
    if !report.reading_failed() {
        map::check(entries, report);
        quests::check(entries, report);
    }
    art::take(packs, &known, report)
}
