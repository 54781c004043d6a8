//! [`Page`]: a story as headings and paragraphs, with its rolls as numbered notes. What Markdown and HTML have in common.

use crate::story::{Kind, Note, Part, Story};
use crate::words::Words;
use std::collections::BTreeSet;

/// A story as it stands on a page.
pub(crate) struct Page {
    pub blocks: Vec<Block>,
    /// The rolls; note 1 is the first.
    pub rolls: Vec<String>,
}

/// A stretch of a page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// A place, an ending.
    Heading(String),
    /// A paragraph, with the numbers of the rolls that led to it.
    Paragraph { kind: Kind, text: String, rolls: Vec<usize> },
}

impl Page {
    pub(crate) fn of(story: &Story) -> Page {
        let mut page = Page { blocks: Vec::new(), rolls: Vec::new() };
        // The title stands over the whole page already.
        let title = |part: &&Part| !(part.kind == Kind::Heading && part.text == story.title);
        page.turn(story.opening.iter().filter(title));
        for turn in &story.turns {
            page.turn(turn.parts.iter());
        }
        page
    }

    /// Adds a turn. A roll belongs to what is told after it.
    fn turn<'a>(&mut self, parts: impl Iterator<Item = &'a Part>) {
        let before = self.blocks.len();
        let mut waiting = Vec::new();
        for part in parts {
            match part.kind {
                // Numbers of a moment that is over are for who plays, not for who reads.
                Kind::Status => {}
                Kind::Heading => self.blocks.push(Block::Heading(part.text.clone())),
                Kind::Roll => {
                    self.rolls.push(part.text.clone());
                    waiting.push(self.rolls.len());
                }
                kind => {
                    let mut lines = lines(&part.text).peekable();
                    while let Some(line) = lines.next() {
                        let rolls = if lines.peek().is_none() { std::mem::take(&mut waiting) } else { Vec::new() };
                        self.blocks.push(Block::Paragraph { kind, text: line.to_owned(), rolls });
                    }
                }
            }
        }
        if waiting.is_empty() {
            return;
        }
        // Nothing was told of it: it stands with what was done, or by itself.
        let paragraph = self.blocks[before..].iter_mut().rev().find_map(|block| match block {
            Block::Paragraph { rolls, .. } => Some(rolls),
            Block::Heading(_) => None,
        });
        match paragraph {
            Some(rolls) => rolls.extend(waiting),
            None => {
                let text = waiting.iter().map(|number| self.rolls[number - 1].as_str()).collect::<Vec<_>>().join("; ");
                self.blocks.push(Block::Paragraph { kind: Kind::Roll, text, rolls: waiting });
            }
        }
    }
}

/// The lines of a text that say something.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// Who played, and when in the story: "Hedda Kroon. Day 1, 21:00 to Day 1, 23:40".
pub(crate) fn byline(story: &Story, words: &Words) -> String {
    let span = match (story.turns.first(), story.turns.last()) {
        (Some(first), Some(last)) if first.clock == last.clock => first.clock.clone(),
        (Some(first), Some(last)) => words.with("span", &[("from", &first.clock), ("to", &last.clock)]),
        _ => String::new(),
    };
    let parts: Vec<String> = [story.hero.clone(), span].into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(". ")
}

/// What it was played with and what wrote it, for the foot of the page.
pub(crate) fn imprint(story: &Story, words: &Words) -> String {
    let packs: Vec<String> = story.packs.iter().map(|pack| format!("{} {}", pack.title, pack.version)).collect();
    let packs = words.with("packs", &[("packs", &packs.join(", "))]);
    let version = ("version", env!("CARGO_PKG_VERSION"));
    let models: BTreeSet<&str> = story.turns.iter().filter_map(|turn| turn.narrator.as_deref()).collect();
    let told = match models.is_empty() {
        true => words.with("told-by", &[version]),
        false => {
            let models = models.into_iter().collect::<Vec<_>>().join(", ");
            words.with("told-with", &[version, ("models", &models)])
        }
    };
    format!("{packs} {told}")
}

/// When in the story a note was written.
pub(crate) fn note_clock<'a>(story: &'a Story, note: &Note) -> &'a str {
    let turn = story.turns.iter().find(|turn| turn.depth >= note.depth).or(story.turns.last());
    turn.map_or("", |turn| &turn.clock)
}
