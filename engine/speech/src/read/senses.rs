//! [`Senses`]: what words of one language suggest, wherever they stand in a clause. The lexicons' verbs are found in all
//! their forms, and three sorts of entries are for suggestions only: `hint_VERB` has words that make a verb likely without
//! naming it, `like_NAME` words that mean much the same, and `mark_NAME` words that say what sort of text it is.

use super::normal::{is_small, letters, telling, within, words_of};
use super::stem::{stem, stems};
use crate::check::is_verb;
use gesta_content::{Content, Language};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

/// Entries of lexicons that suggest a verb and name none.
const HINT: &str = "hint_";
/// Entries of words that mean much the same.
const LIKE: &str = "like_";
/// Entries of words that say what sort of text they stand in.
const MARK: &str = "mark_";
/// What `hint_marvel` suggests: no verb, but what nobody in the story could do.
const MARVEL: &str = "marvel";
/// How strongly that must be suggested: by no word that says little.
const MARVEL_MIN: u32 = 80;
/// Most other words within a phrase: "kick the *mutt's* legs out".
const BETWEEN_MAX: usize = 2;

/// Words before a "que" that asks all the same.
const ASKS: [&str; 10] = ["y", "pero", "oye", "oiga", "digame", "dime", "a", "ver", "de", "mira"];

/// Whether an entry of a lexicon is no verb that a clause begins with.
pub(crate) fn is_sense(verb: &str) -> bool {
    [HINT, LIKE, MARK].iter().any(|begin| verb.starts_with(begin))
}

/// A word as it is compared: its stem, and which groups of like words it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Term {
    /// The stem.
    pub stem: String,
    /// The groups.
    pub groups: Vec<u16>,
    /// The word itself.
    pub word: String,
}

/// A phrase that suggests a verb.
#[derive(Debug)]
struct Phrase {
    /// Its stems, without small words where it has others.
    stems: Vec<String>,
    /// The verb.
    verb: String,
    /// It only hints at the verb.
    hint: bool,
    /// It is what is left of a longer one without its small words, as "drop" of "drop my guard".
    cut: bool,
}

/// Whether a phrase waits for whose: "drop my guard" says more than "drop".
fn is_open(words: &[String]) -> bool {
    matches!(words, [_, whose] if ["my", "mi", "your", "tu"].contains(&whose.as_str()))
}

/// The phrases that words begin with. Sorted as they are, those of one first word stand together.
fn beginning<'s>(all: &'s BTreeSet<Vec<String>>, words: &'s [String]) -> impl Iterator<Item = &'s Vec<String>> {
    let from = words.get(..1).map_or(Bound::Unbounded, Bound::Included);
    let same = all.range::<[String], _>((from, Bound::Unbounded)).take_while(|phrase| phrase.first() == words.first());
    same.filter(|phrase| !phrase.is_empty() && words.starts_with(phrase))
}

/// What words of one language suggest.
#[derive(Debug)]
pub(crate) struct Senses {
    /// The language.
    pub language: Language,
    phrases: BTreeMap<String, Vec<Phrase>>,
    groups: BTreeMap<String, Vec<u16>>,
    marks: BTreeMap<String, BTreeSet<Vec<String>>>,
    /// The stems of what says that a text speaks of growing, where it is one word.
    growth: BTreeSet<String>,
    /// The stems of all words of the lexicons: a word that is among them is not mistyped.
    known: BTreeSet<String>,
}

impl Senses {
    pub(crate) fn of(content: &Content, language: Language) -> Senses {
        let mut senses = Senses {
            language,
            phrases: BTreeMap::new(),
            groups: BTreeMap::new(),
            marks: BTreeMap::new(),
            growth: BTreeSet::new(),
            known: BTreeSet::new(),
        };
        let mut groups: BTreeMap<&str, u16> = BTreeMap::new();
        for entry in content.lexicon.iter().filter(|entry| entry.language == language) {
            let words: Vec<Vec<String>> = entry.words.iter().map(|words| words_of(words)).collect();
            senses.known.extend(words.iter().flatten().map(|word| stem(language, word)));
            let Some(verb) = entry.verb.as_ref().map(|verb| verb.as_str()) else { continue };
            if let Some(name) = verb.strip_prefix(LIKE) {
                let next = u16::try_from(groups.len()).unwrap_or(u16::MAX);
                let group = *groups.entry(name).or_insert(next);
                for word in words.iter().flatten().filter(|word| !is_small(word)) {
                    senses.groups.entry(stem(language, word)).or_default().push(group);
                }
            } else if let Some(name) = verb.strip_prefix(MARK) {
                senses.marks.entry(name.to_owned()).or_default().extend(words);
            } else {
                words.iter().for_each(|words| senses.add(words, verb));
            }
        }
        let growth = senses.marks.get("growth").into_iter().flatten().filter(|words| words.len() == 1).flatten();
        senses.growth = growth.map(|word| stem(language, word)).collect();
        let used = content.texts.lines(language).flat_map(words_of);
        senses.known.extend(used.filter(|word| word.len() > 2).map(|word| stem(language, &word)));
        senses
    }

    fn add(&mut self, words: &[String], verb: &str) {
        let told = telling(words);
        let kept = if told.is_empty() { words.to_vec() } else { told };
        let cut = kept.len() == 1 && words.len() > 1 && words[0] != kept[0] || is_open(words);
        let stems: Vec<String> = kept.iter().map(|word| stem(self.language, word)).collect();
        let Some(first) = kept.first() else { return };
        let named = verb.strip_prefix(HINT);
        for begin in super::stem::stems(self.language, first) {
            let mut stems = stems.clone();
            stems[0].clone_from(&begin);
            let phrase = Phrase { stems, verb: named.unwrap_or(verb).to_owned(), hint: named.is_some(), cut };
            self.phrases.entry(begin).or_default().push(phrase);
        }
    }

    /// A word of a name or label.
    pub(crate) fn term(&self, word: &str) -> Term {
        let stem = stem(self.language, word);
        let groups = self.groups.get(&stem).cloned().unwrap_or_default();
        Term { stem, groups, word: word.to_owned() }
    }

    /// The words of a text that name something.
    pub(crate) fn terms(&self, text: &str) -> Vec<Term> {
        let words = words_of(text);
        let told = words.iter().filter(|word| !self.is_light(word));
        told.map(|word| self.term(word)).collect()
    }

    /// Whether a word says next to nothing.
    pub(crate) fn is_light(&self, word: &str) -> bool {
        is_small(word) || word.len() < 2 || self.is_marked("light", std::slice::from_ref(&word.to_owned()))
    }

    fn is_marked(&self, mark: &str, words: &[String]) -> bool {
        self.marks.get(mark).is_some_and(|all| all.contains(words))
    }

    /// Whether words of a sort stand in a text, as they are written.
    pub(crate) fn has(&self, mark: &str, words: &[String]) -> bool {
        self.marks.get(mark).is_some_and(|all| (0..words.len()).any(|at| beginning(all, &words[at..]).next().is_some()))
    }

    /// Words without the phrases of a sort.
    pub(crate) fn without(&self, mark: &str, words: &[String]) -> Vec<String> {
        let Some(all) = self.marks.get(mark) else { return words.to_vec() };
        let mut kept = Vec::with_capacity(words.len());
        let mut at = 0;
        while at < words.len() {
            match beginning(all, &words[at..]).map(Vec::len).max() {
                Some(length) => at += length,
                None => {
                    kept.push(words[at].clone());
                    at += 1;
                }
            }
        }
        kept
    }

    /// Whether a word in some form speaks of growing.
    pub(crate) fn grows(&self, words: &[String]) -> bool {
        let near_growth = |stem: &String| stem.len() > 4 && self.growth.iter().any(|known| near(stem, known));
        let grows = |word: &String| {
            let stem = stem(self.language, word);
            self.growth.contains(&stem) || (!self.knows(&stem) && near_growth(&stem))
        };
        self.has("growth", words) || words.iter().any(grows)
    }

    /// How many words the longest phrase of a sort has that stands in a text.
    pub(crate) fn longest(&self, mark: &str, words: &[String]) -> usize {
        let Some(all) = self.marks.get(mark) else { return 0 };
        let found = (0..words.len()).flat_map(|at| beginning(all, &words[at..]));
        found.map(Vec::len).max().unwrap_or_default()
    }

    /// How many words of a sort a text begins with.
    pub(crate) fn begins(&self, mark: &str, words: &[String]) -> usize {
        let Some(all) = self.marks.get(mark) else { return 0 };
        beginning(all, words).map(Vec::len).max().unwrap_or_default()
    }

    /// How many words of a sort a text ends with.
    pub(crate) fn ends(&self, mark: &str, words: &[String]) -> usize {
        let Some(all) = self.marks.get(mark) else { return 0 };
        (0..words.len()).find(|at| all.contains(&words[*at..])).map_or(0, |at| words.len() - at)
    }

    /// Whether a text speaks of what nobody in the story could do, by a phrase in any form: "me convierto en lobo".
    pub(crate) fn is_marvel(&self, words: &[String]) -> bool {
        Heard::new(self, words).verbs.get(MARVEL).is_some_and(|strength| *strength >= MARVEL_MIN)
    }

    /// Whether some word of the lexicons has this stem.
    pub(crate) fn knows(&self, stem: &str) -> bool {
        self.known.contains(stem) || self.groups.contains_key(stem)
    }
}

/// A word of the player's.
#[derive(Debug)]
pub(crate) struct HeardWord {
    /// As it was written.
    pub word: String,
    /// Its stems.
    pub stems: Vec<String>,
    /// It says next to nothing.
    pub light: bool,
    /// No lexicon has it.
    pub strange: bool,
    /// Besides, it is no form of any verb that is known: it may be mistyped. "Murió" is no slip for "muro".
    pub slip: bool,
}

/// What of a text can be compared with what can be done.
#[derive(Debug)]
pub(crate) struct Heard {
    /// Its words.
    pub words: Vec<HeardWord>,
    /// Where each stem stands.
    stems: BTreeMap<String, usize>,
    /// Where each group of like words has a word.
    groups: BTreeMap<u16, usize>,
    /// How strongly each verb is suggested.
    pub verbs: BTreeMap<String, u32>,
}

impl Heard {
    pub(crate) fn new(senses: &Senses, words: &[String]) -> Heard {
        let heard: Vec<HeardWord> = words
            .iter()
            .map(|word| {
                let stems = stems(senses.language, word);
                let strange = word.len() > 2 && !senses.is_light(word) && !stems.iter().any(|stem| senses.knows(stem));
                let slip = strange && !is_verb(senses.language, word);
                HeardWord { light: senses.is_light(word), word: word.clone(), stems, strange, slip }
            })
            .collect();
        let (mut stems, mut groups) = (BTreeMap::new(), BTreeMap::new());
        for (at, word) in heard.iter().enumerate().filter(|(_, word)| !word.light) {
            for stem in &word.stems {
                stems.entry(stem.clone()).or_insert(at);
                for group in senses.groups.get(stem).into_iter().flatten() {
                    groups.entry(*group).or_insert(at);
                }
            }
        }
        let mut heard = Heard { words: heard, stems, groups, verbs: BTreeMap::new() };
        heard.suggest(senses);
        heard
    }

    /// How well a word of a name was heard, in hundredths, and where.
    pub(crate) fn hit(&self, term: &Term) -> Option<(u32, usize)> {
        if let Some(at) = self.stems.get(&term.stem) {
            return Some((100, *at));
        }
        term.groups.iter().find_map(|group| self.groups.get(group)).map(|at| (75, *at))
    }

    /// The same, with slips of the hand.
    pub(crate) fn hit_nearly(&self, term: &Term) -> Option<(u32, usize)> {
        self.hit(term).or_else(|| {
            let near = |word: &HeardWord| {
                word.slip && (word.stems.iter().any(|stem| near(stem, &term.stem)) || near(&word.word, &term.word))
            };
            self.words.iter().position(near).map(|at| (75, at))
        })
    }

    /// Finds the verbs that the words suggest.
    fn suggest(&mut self, senses: &Senses) {
        let told: Vec<usize> = (0..self.words.len()).filter(|at| !is_small(&self.words[*at].word)).collect();
        let mut verbs: BTreeMap<String, u32> = BTreeMap::new();
        for (nth, at) in told.iter().enumerate() {
            let word = &self.words[*at];
            let under = word.stems.iter().filter_map(|stem| senses.phrases.get(stem)).flatten();
            let (mut found, mut longest) = (Vec::new(), 0);
            for phrase in under.filter(|phrase| self.follows(&told[nth..], &phrase.stems)) {
                longest = longest.max(phrase.stems.len());
                found.push(phrase);
            }
            // "A ver si tira": nobody looks.
            let tries = word.word == "ver" && *at > 0 && self.words[at - 1].word == "a";
            // "La estufa que hay ahí": only who asks it first looks.
            let tells = word.word == "que" && *at > 0 && !ASKS.contains(&self.words[at - 1].word.as_str());
            let sees = |phrase: &&&Phrase| phrase.verb == "look" && (tries && phrase.stems.len() < 2 || tells);
            for phrase in found.iter().filter(|phrase| !sees(phrase)) {
                let length = phrase.stems.len() as u32;
                let light = word.light && length == 1;
                let sees = phrase.verb == "look" && senses.language == Language::Es;
                let strength = if light && sees {
                    60
                } else if light {
                    40
                } else if phrase.cut {
                    60
                } else if phrase.hint {
                    80
                } else {
                    100
                };
                // A longer phrase says more than its first word.
                let cut = if phrase.stems.len() < longest && phrase.verb != MARVEL { 2 } else { 1 };
                let strength = (strength + (length - 1) * 40) / cut;
                let known = verbs.entry(phrase.verb.clone()).or_default();
                *known = (*known).max(strength);
            }
            if word.strange {
                slips(senses, word, &mut verbs);
            }
        }
        self.verbs = verbs;
    }

    /// Whether the words of a phrase follow each other, with few others between.
    fn follows(&self, told: &[usize], phrase: &[String]) -> bool {
        let mut from = 0;
        for stem in phrase {
            let until = told.len().min(if from == 0 { 1 } else { from + 1 + BETWEEN_MAX });
            let here = (from..until).find(|nth| self.words[told[*nth]].stems.contains(stem));
            match here {
                Some(nth) => from = nth + 1,
                None => return false,
            }
        }
        true
    }
}

/// Verbs of one word that a mistyped word may be.
fn slips(senses: &Senses, word: &HeardWord, verbs: &mut BTreeMap<String, u32>) {
    for (first, phrases) in &senses.phrases {
        // One letter for another makes many short words of each other: "whole" is no "while".
        let other =
            |stem: &String| stem.len() < 5 && stem.len() == first.len() && strsim::hamming(stem, first) == Ok(1);
        if !word.stems.iter().any(|stem| near(stem, first) && !other(stem)) {
            continue;
        }
        for phrase in phrases.iter().filter(|phrase| phrase.stems.len() == 1 && phrase.verb != MARVEL) {
            let known = verbs.entry(phrase.verb.clone()).or_default();
            *known = (*known).max(95);
        }
    }
}

/// Whether two stems differ by a slip: two letters changed places in short ones, one letter from four on, two from eight.
pub(crate) fn near(typed: &str, stem: &str) -> bool {
    let (one, other) = (letters(typed), letters(stem));
    let slips = match one.min(other) {
        0..=2 => return false,
        3..=7 => 1,
        _ => 2,
    };
    if !within(typed, stem, slips) {
        return false;
    }
    if one.min(other) > 3 {
        return true;
    }
    // So short words are easily others: only letters that changed places, or one that is missing within.
    let ends = |word: &str| (word.chars().next(), word.chars().last());
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    if one == other { sorted(typed) == sorted(stem) } else { ends(typed) == ends(stem) }
}

/// Whether a text asks for something to be done: "could I", "¿me podrías".
pub(crate) fn is_request(senses: &Senses, words: &[String]) -> bool {
    let skip = words
        .iter()
        .take_while(|word| ["so", "y", "and", "ok", "please", "oye", "hey"].contains(&word.as_str()))
        .count();
    // "¿Y si muevo la tela?" begins with what is skipped elsewhere.
    senses.begins("request", &words[skip..]) > 0 || senses.begins("request", words) > 0
}
