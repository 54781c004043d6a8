//! What a list of saved games says of each: where it stands, and the last line that was told.

use super::{Found, Library};
use crate::chance::now_ms;
use crate::words::Words;
use gesta_app::SaveRow;
use gesta_saves::{Description, OpenError, Summary};

/// Longest last line of a saved game in a list, in characters.
const LINE_CHARS_MAX: usize = 120;

/// The game that is being played, which cannot be read from its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenNow {
    /// Its name.
    pub name: String,
    /// Where it stood when it was last on the screen; `None` until it was.
    pub stands: Option<Description>,
}

impl Library {
    /// The saved games for the page that lists them; the one that is being played comes first.
    pub fn rows(&self, open: Option<&OpenNow>) -> Vec<SaveRow> {
        let mut rows: Vec<SaveRow> = Vec::new();
        for found in self.shelf.all().unwrap_or_default() {
            match open.filter(|open| open.name == found.name && found.is_open()) {
                Some(open) => rows.insert(0, self.open_row(open)),
                None => rows.push(row(&self.shelf.words, found)),
            }
        }
        rows
    }

    fn open_row(&self, open: &OpenNow) -> SaveRow {
        let words = &self.shelf.words;
        let bare = words.say("save-row-open", &[]);
        let summary = open.stands.as_ref().map(|known| format!("{}, {bare}", standing(words, known)));
        SaveRow {
            name: open.name.clone(),
            summary: summary.unwrap_or(bare),
            line: open.stands.as_ref().map_or_else(String::new, |known| cut(&known.line)),
            played_ms: now_ms(),
        }
    }
}

impl Found {
    fn is_open(&self) -> bool {
        matches!(self.summary, Err(OpenError::OpenElsewhere(_)))
    }
}

fn row(words: &Words, found: Found) -> SaveRow {
    let description = found.summary.as_ref().ok().and_then(|summary| summary.description.as_ref());
    SaveRow {
        played_ms: found.played_ms(),
        summary: describe(words, &found),
        line: description.map_or_else(String::new, |known| cut(&known.line)),
        name: found.name,
    }
}

/// The last line that was told, cut short.
fn cut(told: &str) -> String {
    let line = told.lines().next().unwrap_or_default();
    let cut: String = line.chars().take(LINE_CHARS_MAX).collect();
    if cut.len() < line.len() { format!("{}…", cut.trim_end()) } else { cut }
}

fn standing(words: &Words, known: &Description) -> String {
    let day = known.tick / 86_400 + 1;
    words.count("save-row", &[("hero", &known.hero), ("place", &known.place)], &[("day", day)])
}

/// Where a saved game stands, or what is wrong with it.
pub fn describe(words: &Words, found: &Found) -> String {
    match &found.summary {
        Ok(Summary { newer_format: Some(_), .. }) => words.say("save-row-newer", &[]),
        Ok(Summary { description: Some(known), .. }) => standing(words, known),
        Ok(summary) => words.count("save-row-bare", &[], &[("events", summary.depth)]),
        Err(OpenError::OpenElsewhere(_)) => words.say("save-row-open", &[]),
        Err(OpenError::Newer { .. }) => words.say("save-row-newer", &[]),
        Err(OpenError::NotASave(_)) => words.say("save-row-not", &[]),
        Err(OpenError::Damaged { .. }) => words.say("save-row-damaged", &[]),
        Err(OpenError::Trouble { .. } | OpenError::Missing(_)) => words.say("save-row-trouble", &[]),
    }
}
