//! Remembering: what of everything that a seat was told or has noted belongs to what is happening now. Unlike a search it
//! wants not all words but the most telling ones, knows forms of words, and gives sentences.
//!
//! A sentence scores by the terms in it, each by its weight and by how rare it is (idf of BM25, Robertson and Zaragoza 2009);
//! what stands beside it in the same turn counts in part. What is newer, and what the player noted, weighs a little more.

use crate::Save;
use crate::chronicle;
use crate::error::sql_trouble;
use crate::line::{self, Stretches};
use crate::stem::{folded, stem, words};
use gesta_content::Language;
use gesta_rules::SeatId;
use gesta_table::LogError;
use std::collections::BTreeMap;

/// Most sentences that are remembered at once.
pub const RECALLED_MAX: usize = 20;
/// Most words of a question that count; the heaviest of them.
pub const RECALL_TERMS_MAX: usize = 24;
/// Most turns and notes that are weighed; those that SQLite's BM25 puts first.
const CANDIDATES_MAX: usize = 300;
/// Most pieces that are looked at where there is no index.
pub const PIECES_MAX: usize = 1_000;
/// Most sentences of one turn.
const PER_TURN_MAX: usize = 2;
/// What a term is worth that stands beside a sentence, in the same turn.
const BESIDE: f64 = 0.3;
/// How much more a sentence of this moment weighs than an old one, and after how many events that is half.
const RECENT: f64 = 0.1;
const RECENT_HALF: f64 = 200.0;
/// How much more a note weighs than what was told.
const NOTED: f64 = 1.3;
/// Sentences that are longer are cut, in characters.
const SENTENCE_CHARS_MAX: usize = 400;

/// What is to be remembered about.
#[derive(Clone, Debug, PartialEq)]
pub struct Question<'a> {
    /// Whose memory.
    pub seat: SeatId,
    /// In which language.
    pub language: Language,
    /// Texts, and how much the words of each count, in per cent: names of who is here more than what was written.
    pub texts: &'a [(String, u16)],
    /// Only what is less deep: what was told since is not forgotten yet.
    pub before: u64,
}

/// A sentence that was told or noted.
#[derive(Clone, Debug, PartialEq)]
pub struct Recalled {
    /// How deep the event is that it tells of.
    pub depth: u64,
    /// The player noted it.
    pub noted: bool,
    /// The sentence.
    pub text: String,
    /// How well it fits; only to compare.
    pub score: f64,
}

/// A piece that may hold something.
struct Candidate {
    depth: u64,
    noted: bool,
    text: String,
}

impl Save {
    /// What fits best, the best first, at most `most` and [`RECALLED_MAX`]. A question without a telling word finds nothing.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn recall(&self, question: &Question<'_>, most: usize) -> Result<Vec<Recalled>, LogError> {
        let terms = terms(question);
        if terms.is_empty() || !self.has_words() {
            return Ok(Vec::new());
        }
        let candidates = self.candidates(question, &terms)?;
        Ok(ranked(&candidates, &terms, question.before, most.min(RECALLED_MAX)))
    }

    fn candidates(&self, question: &Question<'_>, terms: &BTreeMap<String, f64>) -> Result<Vec<Candidate>, LogError> {
        let Some(head) = chronicle::current(&self.connection, self.id)?.head else { return Ok(Vec::new()) };
        let on_line = line::stretches(&self.connection, self.id, head.seq, None)?;
        let matching: Vec<String> = terms.keys().map(|term| format!("\"{term}\"*")).collect();
        let matching = matching.join(" OR ");
        let prose = "SELECT p.event_seq, e.depth, p.text, 0
             FROM prose_words CROSS JOIN prose p ON p.id = prose_words.rowid CROSS JOIN event e ON e.seq = p.event_seq
             WHERE prose_words MATCH ?1 AND p.seat IN (-1, ?2) AND p.language = ?3 AND e.depth < ?4 ORDER BY prose_words.rank LIMIT ?5";
        let notes = "SELECT n.event_seq, e.depth, n.text, 1
             FROM note_words CROSS JOIN note n ON n.id = note_words.rowid CROSS JOIN event e ON e.seq = n.event_seq
             WHERE note_words MATCH ?1 AND n.seat = ?2 AND ?3 <> '' AND e.depth <= ?4 ORDER BY note_words.rank LIMIT ?5";
        let mut found = self.pieces(prose, question, &matching, Some(&on_line))?;
        found.extend(self.pieces(notes, question, &matching, None)?);
        Ok(found)
    }

    /// Runs one of the two questions; `on_line`: only what lies on this line.
    fn pieces(
        &self,
        sql: &str,
        question: &Question<'_>,
        matching: &str,
        on_line: Option<&Stretches>,
    ) -> Result<Vec<Candidate>, LogError> {
        let before = i64::try_from(question.before).unwrap_or(i64::MAX);
        let arguments = (matching, question.seat.0, question.language.code(), before, CANDIDATES_MAX as i64);
        let mut statement = self.connection.prepare_cached(sql).map_err(sql_trouble)?;
        let mut rows = statement.query(arguments).map_err(sql_trouble)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().map_err(sql_trouble)? {
            let event = row.get(0).map_err(sql_trouble)?;
            if on_line.is_none_or(|line| line.holds(event)) {
                let depth = row.get::<_, i64>(1).map_err(sql_trouble)?.unsigned_abs();
                let (text, noted) = (row.get(2).map_err(sql_trouble)?, row.get::<_, i64>(3).map_err(sql_trouble)? == 1);
                found.push(Candidate { depth, noted, text });
            }
        }
        Ok(found)
    }
}

/// What of these pieces fits best, as [`Save::recall`] has it, for who has no save: the pieces are what the seat was told, with
/// the depth of each, the newest first, of which at most [`PIECES_MAX`] are looked at.
pub fn recall_told<'a>(
    question: &Question<'_>,
    pieces: impl Iterator<Item = (u64, &'a str)>,
    most: usize,
) -> Vec<Recalled> {
    let terms = terms(question);
    if terms.is_empty() {
        return Vec::new();
    }
    let older = pieces.filter(|(depth, _)| *depth < question.before).take(PIECES_MAX);
    let holds = older.filter(|(_, text)| !held(text, &terms).is_empty()).take(CANDIDATES_MAX);
    let candidates: Vec<Candidate> =
        holds.map(|(depth, text)| Candidate { depth, noted: false, text: text.to_owned() }).collect();
    ranked(&candidates, &terms, question.before, most.min(RECALLED_MAX))
}

/// The stems of a question with what each counts.
fn terms(question: &Question<'_>) -> BTreeMap<String, f64> {
    let mut terms: BTreeMap<String, f64> = BTreeMap::new();
    for (text, weight) in question.texts {
        for stem in words(text).iter().filter_map(|word| stem(question.language, word)) {
            let counts = terms.entry(stem).or_insert(0.0);
            *counts = counts.max(f64::from(*weight) / 100.0);
        }
    }
    let mut heaviest: Vec<(String, f64)> = terms.into_iter().filter(|(_, weight)| *weight > 0.0).collect();
    heaviest.sort_by(|(one, weight), (other, less)| less.total_cmp(weight).then_with(|| other.len().cmp(&one.len())));
    heaviest.truncate(RECALL_TERMS_MAX);
    heaviest.into_iter().collect()
}

fn ranked(candidates: &[Candidate], terms: &BTreeMap<String, f64>, now: u64, most: usize) -> Vec<Recalled> {
    let found: Vec<Vec<usize>> = candidates.iter().map(|one| held(&one.text, terms)).collect();
    let all = candidates.len() as f64;
    let rare = |term: usize| {
        let holding = found.iter().filter(|held| held.contains(&term)).count() as f64;
        ((all - holding + 0.5) / (holding + 0.5)).ln_1p()
    };
    let worth: Vec<f64> = terms.values().enumerate().map(|(at, weight)| weight * rare(at)).collect();
    let sum = |held: &[usize]| held.iter().filter_map(|at| worth.get(*at)).sum::<f64>();
    let mut recalled = Vec::new();
    for (one, whole) in candidates.iter().zip(&found) {
        let age = now.saturating_sub(one.depth) as f64;
        let more = (1.0 + RECENT * 0.5_f64.powf(age / RECENT_HALF)) * if one.noted { NOTED } else { 1.0 };
        let mut of_turn: Vec<Recalled> = sentences(&one.text)
            .map(|text| {
                let here = sum(&held(text, terms));
                let score = (here + BESIDE * (sum(whole) - here)) * more;
                Recalled {
                    depth: one.depth,
                    noted: one.noted,
                    text: cut(text),
                    score: if here > 0.0 { score } else { 0.0 },
                }
            })
            .filter(|sentence| sentence.score > 0.0)
            .collect();
        sort(&mut of_turn);
        of_turn.truncate(PER_TURN_MAX);
        recalled.extend(of_turn);
    }
    sort(&mut recalled);
    // What was told twice is remembered once.
    let mut seen = std::collections::BTreeSet::new();
    recalled.retain(|one| seen.insert(folded(&one.text)));
    recalled.truncate(most);
    recalled
}

fn sort(recalled: &mut [Recalled]) {
    recalled.sort_by(|one, other| other.score.total_cmp(&one.score).then_with(|| other.depth.cmp(&one.depth)));
}

/// Which terms a text holds, by their place among the terms.
fn held(text: &str, terms: &BTreeMap<String, f64>) -> Vec<usize> {
    let words = words(text);
    let holds = |term: &str| words.iter().any(|word| word.starts_with(term));
    terms.keys().enumerate().filter(|(_, term)| holds(term)).map(|(at, _)| at).collect()
}

/// The sentences of a text: up to a full stop, question or exclamation mark before a space, or the end of a line.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| {
        let mut rest = line.trim();
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let ends = rest.char_indices().map(|(at, c)| (at + c.len_utf8(), c));
            let end = ends
                .clone()
                .find(|(after, c)| {
                    matches!(c, '.' | '!' | '?' | '…') && rest[*after..].starts_with([' ', '"', '”', '»'])
                })
                .map_or(rest.len(), |(after, _)| {
                    after + rest[after..].len() - rest[after..].trim_start_matches(['"', '”', '»']).len()
                });
            let (sentence, after) = rest.split_at(end);
            rest = after.trim_start();
            Some(sentence)
        })
    })
}

fn cut(text: &str) -> String {
    text.chars().take(SENTENCE_CHARS_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        let text = "The key is here. \"Take it!\" she says. It costs 3.5 val\nA new line… and on. End";
        let found: Vec<&str> = sentences(text).collect();
        assert_eq!(
            found,
            ["The key is here.", "\"Take it!\"", "she says.", "It costs 3.5 val", "A new line…", "and on.", "End"]
        );
    }

    #[test]
    fn the_heaviest_words_of_a_question_count() {
        let many: String = (0..60).map(|n| format!("word{n} ")).collect();
        let texts = [(many, 100), ("Itria".to_owned(), 300), ("the of".to_owned(), 900)];
        let question = Question { seat: SeatId(0), language: Language::En, texts: &texts, before: 9 };
        let terms = terms(&question);
        assert_eq!(terms.len(), RECALL_TERMS_MAX);
        assert_eq!(terms.get("itria"), Some(&3.0));
        assert!(!terms.contains_key("the"));
    }
}
