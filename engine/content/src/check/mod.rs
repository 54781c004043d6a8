//! What must hold of entries and texts that were read: each check one file.

mod dialogues;
mod ids;
mod map;
mod names;
mod numbers;
mod presence;
mod quests;
mod references;
mod story;
mod texts;
mod walk;
mod wanted;
mod words;

use crate::load::{Entry, Pack, PackTexts, Report};
use ids::Known;

/// All checks.
pub(crate) fn all(packs: &[Pack], entries: &[Entry], texts: &[PackTexts], report: &mut Report) {
    let known = Known::of(entries);
    ids::check(entries, report);
    references::check(packs, entries, &known, report);
    names::check(entries, report);
    numbers::check(entries, report);
    presence::check(entries, report);
    texts::check(packs, entries, texts, &known, report);
    words::check(entries, texts, report);
    dialogues::check(entries, report);
    story::check(packs, entries, report);
    // What is out of reach can only be said when every entry could be read.
    if !report.reading_failed() {
        map::check(entries, report);
        quests::check(entries, report);
    }
}
