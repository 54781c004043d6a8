//! [`Traces`]: what the sentences of the story rest on: the events of their turn, and which of them each tells.

use gesta_rules::CutEvent;
use gesta_speech::{Span, Told};
use gesta_table::Turn;
use std::collections::VecDeque;
use std::ops::Range;

/// Most turns whose sentences can be asked about.
pub(crate) const TRACED_TURNS_MAX: usize = 200;
/// Words this short say too little to know an event by.
const WORD_CHARS_MIN: usize = 4;
/// So many letters of two words are compared: their endings differ.
const STEM_CHARS: usize = 5;
/// Words that stand in any sentence.
const COMMON: [&str; 28] = [
    "your", "with", "from", "that", "this", "what", "over", "into", "then", "they", "there", "have", "when", "where",
    "para", "como", "pero", "este", "esta", "tras", "sobre", "hasta", "desde", "entre", "cuando", "donde", "todo",
    "toda",
];

/// The newest turns of a game, with what was told of them.
#[derive(Debug, Default)]
pub(crate) struct Traces {
    turns: VecDeque<TracedTurn>,
}

/// A turn and what was told of it.
#[derive(Debug)]
pub(crate) struct TracedTurn {
    pub(crate) depth: u64,
    pub(crate) events: Vec<CutEvent>,
    passages: Vec<TracedPassage>,
    /// What the built-in narrator had to say where a model told: it knows which event is which.
    retold: Vec<Told>,
}

/// A passage of the story and what it was made of.
#[derive(Debug)]
pub(crate) struct TracedPassage {
    id: u64,
    source: Source,
}

/// Who told a passage.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// The built-in narrator, who knows what each stretch tells.
    BuiltIn(Vec<Span>),
    /// A model, by its narrator's name.
    Model(String),
}

/// What is known of a sentence.
#[derive(Debug)]
pub(crate) struct Found<'t> {
    pub(crate) turn: &'t TracedTurn,
    pub(crate) source: &'t Source,
}

impl Traces {
    /// A turn is about to be told.
    pub(crate) fn begin(&mut self, turn: &Turn) {
        if self.turns.len() >= TRACED_TURNS_MAX {
            self.turns.pop_front();
        }
        let (events, passages) = (turn.events.clone(), Vec::new());
        self.turns.push_back(TracedTurn { depth: turn.depth, events, passages, retold: Vec::new() });
    }

    /// A passage tells of the turn at a depth.
    pub(crate) fn told(&mut self, depth: u64, id: u64, source: Source) {
        if let Some(turn) = self.turns.iter_mut().rev().find(|turn| turn.depth == depth) {
            turn.passages.push(TracedPassage { id, source });
        }
    }

    /// A model told the turn at a depth, in place of these words.
    pub(crate) fn retold(&mut self, depth: u64, told: Vec<Told>) {
        if let Some(turn) = self.turns.iter_mut().rev().find(|turn| turn.depth == depth) {
            turn.retold = told;
        }
    }

    /// What is known of a passage.
    pub(crate) fn of(&self, passage: u64) -> Option<Found<'_>> {
        self.turns.iter().rev().find_map(|turn| {
            let found = turn.passages.iter().find(|one| one.id == passage)?;
            Some(Found { turn, source: &found.source })
        })
    }

    /// The turns, newest first, with their passages in the order of the story.
    pub(crate) fn newest(&self) -> impl Iterator<Item = (&TracedTurn, impl Iterator<Item = u64> + '_)> {
        self.turns.iter().rev().map(|turn| (turn, turn.passages.iter().map(|passage| passage.id)))
    }

    /// The oldest passage that is known.
    pub(crate) fn oldest(&self) -> Option<u64> {
        self.turns.iter().flat_map(|turn| &turn.passages).map(|passage| passage.id).min()
    }
}

/// The events that a stretch of a passage of the built-in narrator tells.
pub(crate) fn told_in(spans: &[Span], range: &Range<usize>) -> Vec<usize> {
    let overlaps = |span: &&Span| span.range.start < range.end && range.start < span.range.end;
    let mut events: Vec<usize> = spans.iter().filter(overlaps).flat_map(|span| span.events.iter().copied()).collect();
    events.sort_unstable();
    events.dedup();
    events
}

impl TracedTurn {
    /// The events that a model's sentence tells, going by its words: those of the events themselves (`named`) and those that the
    /// built-in narrator had for them.
    pub(crate) fn matched(&self, sentence: &str, named: &[(usize, String)]) -> Vec<usize> {
        let wanted = stems(sentence);
        let fits = |text: &str| stems(text).iter().any(|stem| wanted.contains(stem));
        let spans = self
            .retold
            .iter()
            .flat_map(|told| told.spans.iter().filter(|span| told.text.get(span.range.clone()).is_some_and(fits)));
        let by_words = spans.flat_map(|span| span.events.iter().copied());
        let by_names = named.iter().filter(|(_, text)| fits(text)).map(|(at, _)| *at);
        let mut events: Vec<usize> = by_words.chain(by_names).filter(|at| *at < self.events.len()).collect();
        events.sort_unstable();
        events.dedup();
        events
    }
}

/// The words of a text that say what it is about, without their endings.
fn stems(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    let words = words.filter(|word| word.chars().count() >= WORD_CHARS_MIN && !COMMON.contains(&word.as_str()));
    words.map(|word| word.chars().take(STEM_CHARS).collect()).collect()
}
