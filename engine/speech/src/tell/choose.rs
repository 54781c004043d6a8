//! Choosing a line: of those not used lately the most specific moods win, then the cosmetic stream draws; where all were used
//! lately, the one whose use is longest ago. Texts of packs that were told lately are known here, too.

use super::fact::Fact;
use super::line::{realise, takes};
use super::recall::Memories;
use gesta_content::id::{BeingId, PlaceId, WeatherId};
use gesta_content::model::{Cue, Grammar, Mood};
use gesta_content::{Content, Digest, Language};
use gesta_rules::{Actor, Brightness};
use rand_chacha::ChaCha8Rng;
use rand_core::Rng;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// For how many turns a line is remembered as told, so that nothing is told twice in the same words in an evening. Where all
/// were told since, the one that has rested longest is told again.
const LINE_TURNS: u64 = 200;
/// For how many turns who and what is at a place is remembered as told.
const LATELY_TURNS: u64 = 40;
/// Within so many turns somebody's last blow is fresh.
const BLOW_TURNS: u64 = 3;
/// For how many turns the texts of packs are: who has been told at length needs it only when the scene is long past.
const TEXT_TURNS: u64 = 100;
/// For how many turns somebody or something that was named needs the short name only.
const NAMED_TURNS: u64 = 8;
/// How many openers are remembered, so that no two passages near each other open alike.
const OPENERS_MAX: usize = 320;

/// Which lines were used when, and what was told.
#[derive(Clone, Debug, Default)]
pub(crate) struct Habits {
    turn: u64,
    depth: u64,
    used: BTreeMap<(usize, usize), u64>,
    openers: VecDeque<String>,
    weather: Option<WeatherId>,
    lights: BTreeMap<PlaceId, Brightness>,
    /// Texts of packs, with the turn and the depth at which they were told last. No more than the packs have.
    texts: BTreeMap<Digest, (u64, u64)>,
    /// Who was named when, of those who have a short name.
    named: BTreeMap<String, u64>,
    pub memories: Memories,
    /// What was told last of who and what is at a place, and at which turn.
    scenes: BTreeMap<(PlaceId, &'static str), (String, u64)>,
    /// The ways that were walked: pairs of places, the smaller first.
    walked: BTreeSet<(PlaceId, PlaceId)>,
    /// How the last blow of each fighter went, and when.
    blows: Vec<(Actor, Cue, u64)>,
    /// Who fought the heroes, with the turn and the depth at which they did so last.
    foes: BTreeMap<BeingId, (u64, u64)>,
}

/// A line that fits.
struct Candidate<'a> {
    at: (usize, usize),
    written: &'a str,
    asks: usize,
    /// The turn of its last use.
    used: Option<u64>,
}

impl Habits {
    /// A turn begins that ends so deep in the game. What was told of turns that were taken back since is forgotten.
    pub(crate) fn next_turn(&mut self, depth: u64) {
        if depth <= self.depth {
            self.texts.retain(|_, (_, told)| *told < depth);
            self.scenes.clear();
            self.blows.clear();
            self.foes.retain(|_, (_, fought)| *fought < depth);
            self.memories.cut(depth);
        }
        self.depth = depth;
        self.turn += 1;
    }

    /// How many turns have begun.
    pub(crate) fn turn(&self) -> u64 {
        self.turn
    }

    /// Remembers that a text of a pack is told. Says whether it was told lately.
    pub(crate) fn is_told_again(&mut self, text: &str) -> bool {
        let key = Digest::of(&[text.as_bytes()]);
        let again = self.texts.get(&key).is_some_and(|(turn, _)| self.turn - turn <= TEXT_TURNS);
        // What is not told now is told whole when the last time is long enough ago.
        if !again {
            self.texts.insert(key, (self.turn, self.depth));
        }
        again
    }

    /// Of several wordings of a pack the one whose last use is longest ago, which is used now.
    pub(crate) fn least_told(&mut self, wordings: Vec<String>) -> Option<String> {
        let key = |text: &String| Digest::of(&[text.as_bytes()]);
        let text = wordings.into_iter().min_by_key(|text| self.texts.get(&key(text)).map(|(turn, _)| *turn))?;
        self.texts.insert(key(&text), (self.turn, self.depth));
        Some(text)
    }

    /// Remembers who or what is at a place. Says whether it has to be told: somebody or something is there, and it is not as it
    /// was told there lately.
    pub(crate) fn is_other_scene(&mut self, place: &PlaceId, what: &'static str, names: &str) -> bool {
        let before = self.scenes.get(&(place.clone(), what));
        let known = before.is_some_and(|(told, turn)| told == names && self.turn - turn <= LATELY_TURNS);
        if !known {
            self.scenes.insert((place.clone(), what), (names.to_owned(), self.turn));
        }
        !known && !names.is_empty()
    }

    /// Remembers that somebody goes from one place to another. Says whether that was so before, there or back.
    pub(crate) fn is_walked_again(&mut self, from: PlaceId, to: PlaceId) -> bool {
        let way = if from < to { (from, to) } else { (to, from) };
        !self.walked.insert(way)
    }

    /// Remembers that somebody is named. Says whether that was so a moment ago, and the short name will do.
    pub(crate) fn is_named_again(&mut self, name: &str) -> bool {
        let before = self.named.insert(name.to_owned(), self.turn);
        before.is_some_and(|turn| self.turn - turn <= NAMED_TURNS)
    }

    /// Remembers how a blow went. Says whether the last one of the same fighter went so, a moment ago.
    pub(crate) fn is_same_blow(&mut self, attacker: &Actor, cue: Cue) -> bool {
        let turn = self.turn;
        let same = self.blows.iter().any(|(actor, last, _)| actor == attacker && *last == cue);
        self.blows.retain(|(actor, _, at)| actor != attacker && turn - at <= BLOW_TURNS);
        self.blows.push((attacker.clone(), cue, turn));
        same
    }

    /// Remembers that somebody fights the heroes.
    pub(crate) fn fights(&mut self, being: BeingId) {
        self.foes.insert(being, (self.turn, self.depth));
    }

    /// Somebody talks with the heroes, and is no foe any more.
    pub(crate) fn makes_peace(&mut self, being: &BeingId) {
        self.foes.remove(being);
    }

    /// Whether somebody has fought the heroes lately.
    pub(crate) fn is_foe(&self, being: &BeingId) -> bool {
        self.foes.get(being).is_some_and(|(turn, _)| self.turn - turn <= LATELY_TURNS)
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

    /// A sentence for a fact; `None` where no pack has a line for it.
    pub(crate) fn sentence(
        &mut self,
        content: &Content,
        language: Language,
        chance: &mut ChaCha8Rng,
        fact: &Fact,
    ) -> Option<String> {
        let candidates = self.candidates(content, language, fact);
        let (at, text) = self.chosen(language, chance, fact, &candidates)?;
        self.used.insert(at, self.turn);
        self.opened(&text);
        Some(text)
    }

    /// Whether one of the lines that fit a fact, of grammar `of` a kind, was not told lately; `None`: no line of it fits.
    pub(crate) fn has_fresh(
        &self,
        content: &Content,
        language: Language,
        fact: &Fact,
        of: impl Fn(&Grammar) -> bool,
    ) -> Option<bool> {
        let fits = |candidate: &Candidate<'_>| of(&content.grammar[candidate.at.0]);
        let lines = self.candidates(content, language, fact);
        let mut lines = lines.iter().filter(|candidate| fits(candidate)).peekable();
        lines.peek()?;
        Some(lines.any(|candidate| self.is_fresh(candidate)))
    }

    fn is_fresh(&self, candidate: &Candidate<'_>) -> bool {
        candidate.used.is_none_or(|used| self.turn - used > LINE_TURNS)
    }

    /// Remembers how a passage opened.
    pub(crate) fn opened(&mut self, text: &str) {
        self.openers.push_back(opener(text));
        if self.openers.len() > OPENERS_MAX {
            self.openers.pop_front();
        }
    }

    fn candidates<'a>(&self, content: &'a Content, language: Language, fact: &Fact) -> Vec<Candidate<'a>> {
        let fits = |grammar: &Grammar| grammar.language == language && fact.fits(grammar);
        // What flies is told as what flies, also where a line about blows would ask for more.
        let shot = fact.moods.contains(&Mood::Ranged);
        let of_shots = |grammar: &Grammar| grammar.moods.contains(&Mood::Ranged);
        let shot = shot && content.grammar.iter().any(|grammar| of_shots(grammar) && fits(grammar));
        let fits = |grammar: &Grammar| fits(grammar) && (!shot || of_shots(grammar));
        let mut candidates = Vec::new();
        for (entry, grammar) in content.grammar.iter().enumerate().filter(|(_, grammar)| fits(grammar)) {
            for (line, written) in grammar.lines.iter().enumerate() {
                let at = (entry, line);
                if takes(written, &fact.slots) {
                    let used = self.used.get(&at).copied();
                    candidates.push(Candidate { at, written, asks: grammar.asks(), used });
                }
            }
        }
        candidates
    }

    /// The line that is told: first those of the most moods that were not used lately, then of fewer; one that opens as
    /// something before did only where no other is left.
    fn chosen(
        &self,
        language: Language,
        chance: &mut ChaCha8Rng,
        fact: &Fact,
        candidates: &[Candidate<'_>],
    ) -> Option<((usize, usize), String)> {
        let most = candidates.iter().map(|candidate| candidate.asks).max()?;
        let mut alike = None;
        for asks in (0..=most).rev() {
            let mut pool: Vec<&Candidate<'_>> =
                candidates.iter().filter(|one| one.asks == asks && self.is_fresh(one)).collect();
            while !pool.is_empty() {
                let drawn = pool.swap_remove(below(chance, pool.len()));
                let Some(text) = realise(language, drawn.written, &fact.slots) else { continue };
                if !self.openers.contains(&opener(&text)) {
                    return Some((drawn.at, text));
                }
                alike.get_or_insert((drawn.at, text));
            }
        }
        let oldest = || candidates.iter().min_by_key(|candidate| candidate.used);
        alike.or_else(|| oldest().and_then(|one| Some((one.at, realise(language, one.written, &fact.slots)?))))
    }
}

/// A number below `count`, which is at least one.
fn below(chance: &mut ChaCha8Rng, count: usize) -> usize {
    let draw = chance.next_u64() % (count.max(1) as u64);
    usize::try_from(draw).unwrap_or(0)
}

/// The first three words.
fn opener(text: &str) -> String {
    text.split_whitespace().take(3).collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::Habits;
    use gesta_content::id::PlaceId;

    #[test]
    fn a_way_is_known_that_was_walked_there_or_back_and_no_other() {
        let place = |name: &str| PlaceId::new(name).expect("an id");
        let (road, wash, square) = (place("a:road"), place("a:wash"), place("a:square"));
        let mut habits = Habits::default();
        assert!(!habits.is_walked_again(road.clone(), square.clone()));
        assert!(!habits.is_walked_again(square.clone(), wash.clone()));
        assert!(!habits.is_walked_again(wash.clone(), road.clone()));
        assert!(habits.is_walked_again(wash, square.clone()) && habits.is_walked_again(road, square));
    }
}
