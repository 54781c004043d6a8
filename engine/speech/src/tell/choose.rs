//! Choosing a line: the most specific moods win, then the least recently used, then the cosmetic stream.

use super::fact::Fact;
use super::line::realise;
use gesta_content::id::{PlaceId, WeatherId};
use gesta_content::{Content, Language};
use gesta_rules::Brightness;
use rand_chacha::ChaCha8Rng;
use rand_core::Rng;
use std::collections::{BTreeMap, VecDeque};

/// The weight of a line that was not used lately.
const FRESH: u64 = 1_000_000;
/// What a used line's weight falls to: 1/30.
const USED: u64 = FRESH / 30;
/// How many openers are remembered, so that no two passages near each other open alike.
const OPENERS_MAX: usize = 10;

/// Which lines were used when.
#[derive(Clone, Debug, Default)]
pub(crate) struct Habits {
    turn: u64,
    used: BTreeMap<(usize, usize), u64>,
    openers: VecDeque<String>,
    failed: Option<String>,
    weather: Option<WeatherId>,
    lights: BTreeMap<PlaceId, Brightness>,
}

/// A line that fits.
struct Candidate {
    entry: usize,
    line: usize,
    moods: usize,
    weight: u64,
    text: String,
}

impl Habits {
    pub(crate) fn next_turn(&mut self) {
        self.turn += 1;
    }

    /// Remembers how bright it was at a place. Says whether it was another light there the last time, or none known.
    pub(crate) fn is_new_light(&mut self, place: &PlaceId, brightness: Brightness) -> bool {
        self.lights.insert(place.clone(), brightness) != Some(brightness)
    }

    /// Remembers the weather that was told last, also through walls. Says whether it is news.
    pub(crate) fn is_news(&mut self, weather: &WeatherId) -> bool {
        let before = self.weather.replace(weather.clone());
        before.as_ref() != Some(weather)
    }

    /// Remembers how the reader's last deed ended: the text that told its failure, or nothing where it did not fail. Says
    /// whether the same text told the deed before.
    pub(crate) fn repeats(&mut self, failure: Option<&str>) -> bool {
        let again = failure.is_some() && self.failed.as_deref() == failure;
        self.failed = failure.map(str::to_owned);
        again
    }

    /// A sentence for a fact; `None` where no pack has a line for it.
    pub(crate) fn sentence(
        &mut self,
        content: &Content,
        language: Language,
        chance: &mut ChaCha8Rng,
        fact: &Fact,
    ) -> Option<String> {
        let candidates = self.candidates(content, language, fact);
        let most = candidates.iter().map(|candidate| candidate.moods).max()?;
        // Specific lines come first, as long as they are not worn; then the more general ones have their turn.
        let level = (0..=most).rev().find(|moods| {
            candidates.iter().any(|candidate| candidate.moods == *moods && candidate.weight * 2 >= FRESH)
        });
        let pool: Vec<&Candidate> = match level {
            Some(moods) => candidates.iter().filter(|candidate| candidate.moods == moods).collect(),
            None => candidates.iter().collect(),
        };
        let chosen = weighted(&pool, chance)?;
        self.used.insert((chosen.entry, chosen.line), self.turn);
        self.opened(&chosen.text);
        Some(chosen.text.clone())
    }

    /// Remembers how a passage opened.
    pub(crate) fn opened(&mut self, text: &str) {
        self.openers.push_back(opener(text));
        if self.openers.len() > OPENERS_MAX {
            self.openers.pop_front();
        }
    }

    fn candidates(&self, content: &Content, language: Language, fact: &Fact) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for (entry, grammar) in content.grammar.iter().enumerate() {
            let fits = grammar.language == language
                && grammar.cue == fact.cue
                && grammar.moods.iter().all(|mood| fact.moods.contains(mood));
            if !fits {
                continue;
            }
            for (line, written) in grammar.lines.iter().enumerate() {
                let Some(text) = realise(language, written, &fact.slots) else { continue };
                let weight = self.weight(entry, line, &text);
                candidates.push(Candidate { entry, line, moods: grammar.moods.len(), weight, text });
            }
        }
        candidates
    }

    /// The weight falls to 1/30 and recovers by 1.2 a turn, in whole numbers.
    fn weight(&self, entry: usize, line: usize, text: &str) -> u64 {
        let mut weight = FRESH;
        if let Some(used) = self.used.get(&(entry, line)) {
            weight = USED;
            for _ in 0..self.turn.saturating_sub(*used).min(20) {
                weight = (weight * 6 / 5).min(FRESH);
            }
        }
        if self.openers.contains(&opener(text)) { weight / 10 } else { weight }
    }
}

fn weighted<'a>(pool: &[&'a Candidate], chance: &mut ChaCha8Rng) -> Option<&'a Candidate> {
    let total: u64 = pool.iter().map(|candidate| candidate.weight.max(1)).sum();
    let mut draw = chance.next_u64() % total.max(1);
    for candidate in pool {
        let weight = candidate.weight.max(1);
        if draw < weight {
            return Some(candidate);
        }
        draw -= weight;
    }
    None
}

/// The first three words.
fn opener(text: &str) -> String {
    text.split_whitespace().take(3).collect::<Vec<_>>().join(" ").to_lowercase()
}
