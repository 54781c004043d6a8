//! The measures of repetition, over the passages of one run. Pure: texts in, shares out. A passage is all that one turn
//! tells; words are runs of letters, digits and apostrophes in lower case; an n-gram never crosses a passage's end.

use std::collections::{HashMap, HashSet};

/// How many passages back "seen lately" reaches.
pub const LATELY: usize = 20;
/// How many turns apart the same paragraph may come again.
pub const APART: usize = 40;
/// A paragraph of so many words is not trivial.
pub const NON_TRIVIAL_WORDS: usize = 8;
/// What stands for a precision of which nothing matched.
const EPSILON: f64 = 0.1;

/// The words of a text.
pub fn words(text: &str) -> Vec<String> {
    let inner = |c: char| c.is_alphanumeric() || c == '\'' || c == '’';
    let parts = text.split(|c: char| !inner(c)).map(|part| part.trim_matches(['\'', '’']));
    parts.filter(|part| !part.is_empty()).map(str::to_lowercase).collect()
}

/// distinct-n (Li et al. 2016, "A Diversity-Promoting Objective Function for Neural Conversation Models"): different n-grams
/// divided by all n-grams of the run. 1 for a run without any.
pub fn distinct(passages: &[Vec<String>], n: usize) -> f64 {
    let all: Vec<&[String]> = passages.iter().flat_map(|passage| passage.windows(n)).collect();
    let different: HashSet<&[String]> = all.iter().copied().collect();
    if all.is_empty() { 1.0 } else { share(different.len(), all.len()) }
}

/// The share of n-grams that stand in one of the [`LATELY`] passages before their own: such n-grams divided by all of the run.
pub fn seen_lately(passages: &[Vec<String>], n: usize) -> f64 {
    let mut last: HashMap<&[String], usize> = HashMap::new();
    let (mut seen, mut all) = (0, 0);
    for (at, passage) in passages.iter().enumerate() {
        for gram in passage.windows(n) {
            all += 1;
            seen += usize::from(last.get(gram).is_some_and(|before| at - before <= LATELY));
        }
        for gram in passage.windows(n) {
            last.insert(gram, at);
        }
    }
    share(seen, all)
}

/// The share of passages whose first three words opened an earlier passage of the run, among passages of three words and more.
pub fn repeated_openers(passages: &[Vec<String>]) -> f64 {
    let mut openers = HashSet::new();
    let all: Vec<&[String]> = passages.iter().filter_map(|passage| passage.get(..3)).collect();
    let repeated = all.iter().filter(|opener| !openers.insert(**opener)).count();
    share(repeated, all.len())
}

/// self-BLEU-4 (Zhu et al. 2018, "Texygen"): the mean over the passages of four words and more of their BLEU-4 with all others
/// as references. BLEU as Papineni et al. 2002: the brevity penalty times the geometric mean of the clipped precisions
/// of 1- to 4-grams; a precision of nothing counts as 0.1 matches (Chen and Cherry 2014, smoothing 1, as NLTK has it).
pub fn self_bleu(passages: &[Vec<String>]) -> f64 {
    let long: Vec<&Vec<String>> = passages.iter().filter(|passage| passage.len() >= 4).collect();
    if long.len() < 2 {
        return 0.0;
    }
    let most: Vec<Counts<'_>> = (1..=4).map(|n| Counts::of(&long, n)).collect();
    let lengths: Vec<usize> = long.iter().map(|passage| passage.len()).collect();
    let sum: f64 = (0..long.len()).map(|at| bleu(&long, at, &most, &lengths)).sum();
    sum / count(long.len())
}

fn bleu(long: &[&Vec<String>], at: usize, most: &[Counts<'_>], lengths: &[usize]) -> f64 {
    let mut logs = 0.0;
    for (n, counts) in (1..).zip(most) {
        let (mut matched, mut all) = (0, 0);
        for (gram, times) in counted(long[at], n) {
            all += times;
            matched += times.min(counts.without(gram, at));
        }
        let precision = if matched == 0 { EPSILON / count(all) } else { share(matched, all) };
        logs += precision.ln() / 4.0;
    }
    let own = lengths[at];
    let others = lengths.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, length)| *length);
    // The reference nearest in length counts, of two as near the shorter.
    let nearest = others.min_by_key(|length| (length.abs_diff(own), *length)).unwrap_or(own);
    let brevity = if own >= nearest { 1.0 } else { (1.0 - share(nearest, own)).exp() };
    brevity * logs.exp()
}

/// For each n-gram how often it stands in the passage that has it most, and in the next.
struct Counts<'a>(HashMap<&'a [String], (usize, usize, usize)>);

impl<'a> Counts<'a> {
    fn of(passages: &[&'a Vec<String>], n: usize) -> Counts<'a> {
        let mut most: HashMap<&[String], (usize, usize, usize)> = HashMap::new();
        for (at, passage) in passages.iter().enumerate() {
            for (gram, times) in counted(passage, n) {
                let known = most.entry(gram).or_insert((0, at, 0));
                if times > known.0 {
                    *known = (times, at, known.0);
                } else {
                    known.2 = known.2.max(times);
                }
            }
        }
        Counts(most)
    }

    /// How often an n-gram stands in the passage that has it most, one left out.
    fn without(&self, gram: &[String], left_out: usize) -> usize {
        self.0.get(gram).map_or(0, |(first, at, second)| if *at == left_out { *second } else { *first })
    }
}

fn counted(passage: &[String], n: usize) -> HashMap<&[String], usize> {
    let mut counts = HashMap::new();
    passage.windows(n).for_each(|gram| *counts.entry(gram).or_insert(0) += 1);
    counts
}

/// Paragraphs of [`NON_TRIVIAL_WORDS`] words and more that were told [`APART`] turns before at most, word for word; in the order
/// of the turns. A paragraph twice in one turn counts, too.
pub fn identical(turns: &[Vec<String>]) -> Vec<&str> {
    let mut last: HashMap<Vec<String>, usize> = HashMap::new();
    let mut found = Vec::new();
    for (at, turn) in turns.iter().enumerate() {
        for paragraph in turn {
            let key = words(paragraph);
            if key.len() < NON_TRIVIAL_WORDS {
                continue;
            }
            if last.insert(key, at).is_some_and(|before| at - before <= APART) {
                found.push(paragraph.as_str());
            }
        }
    }
    found
}

fn share(part: usize, all: usize) -> f64 {
    if all == 0 { 0.0 } else { count(part) / count(all) }
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use super::{distinct, identical, repeated_openers, seen_lately, self_bleu, words};

    fn run(texts: &[&str]) -> Vec<Vec<String>> {
        texts.iter().map(|text| words(text)).collect()
    }

    fn near(found: f64, wanted: f64) {
        assert!((found - wanted).abs() < 1e-9, "{found} is not {wanted}");
    }

    #[test]
    fn words_are_cut_at_marks_and_written_small() {
        assert_eq!(words("“No,” says Efis: it's 3 val—¿y tú?"), ["no", "says", "efis", "it's", "3", "val", "y", "tú"]);
    }

    #[test]
    fn distinct_counts_each_n_gram_once() {
        // a b, b a, a b, b a, a b: two of five.
        near(distinct(&run(&["a b a b a b"]), 2), 0.4);
        // No gram crosses from one passage to the next.
        near(distinct(&run(&["a b", "c d", "a b"]), 2), 2.0 / 3.0);
        near(distinct(&run(&["a"]), 2), 1.0);
    }

    #[test]
    fn a_gram_is_seen_when_one_of_the_last_twenty_passages_had_it() {
        near(seen_lately(&run(&["a b c d", "x a b c d"]), 4), 1.0 / 3.0);
        let far = |apart: usize| {
            let other: Vec<String> = (0..apart - 1).map(|at| format!("p{at} q{at} r{at} s{at}")).collect();
            let mut texts = vec!["a b c d"];
            texts.extend(other.iter().map(String::as_str));
            texts.push("a b c d");
            seen_lately(&run(&texts), 4) * (apart + 1) as f64
        };
        near(far(20), 1.0);
        near(far(21), 0.0);
        // Twice in one passage is not seen before.
        near(seen_lately(&run(&["a b c d a b c d"]), 4), 0.0);
    }

    #[test]
    fn openers_are_the_first_three_words() {
        let texts = ["You go by night.", "You go by day.", "You run.", "You run.", "you, go by"];
        near(repeated_openers(&run(&texts)), 2.0 / 3.0);
    }

    #[test]
    fn self_bleu_is_one_for_the_same_passage_and_small_for_strangers() {
        near(self_bleu(&run(&["a b c d e", "a b c d e"])), 1.0);
        // Nothing matches: (0.1/4 · 0.1/3 · 0.1/2 · 0.1/1)^(1/4).
        let stranger = (0.1_f64 / 4.0 * 0.1 / 3.0 * 0.1 / 2.0 * 0.1).powf(0.25);
        near(self_bleu(&run(&["a b c d", "e f g h"])), stranger);
        // "a b c d" has 4/4, 3/3, 2/2, 1/1 of the other and is shorter by one; the other 4/5, 3/4, 2/3, 1/2.
        let first = (1.0_f64 - 5.0 / 4.0).exp();
        let second = (0.8_f64 * 0.75 * 2.0 / 3.0 * 0.5).powf(0.25);
        near(self_bleu(&run(&["a b c d", "a b c d e"])), (first + second) / 2.0);
        // A word counts no oftener than the other passage has it: 1/4, then nothing of 3, 2 and 1.
        let clipped = (0.25_f64 * 0.1 / 3.0 * 0.1 / 2.0 * 0.1).powf(0.25);
        near(self_bleu(&run(&["a a a a", "a b c d"])), clipped);
    }

    #[test]
    fn the_same_paragraph_within_forty_turns_is_found() {
        let long = "one two three four five six seven eight".to_owned();
        let mut turns = vec![vec![long.clone(), "Short enough.".to_owned()]];
        turns.extend((0..39).map(|_| vec!["Short enough.".to_owned()]));
        turns.push(vec![long.to_uppercase()]);
        assert_eq!(identical(&turns), [long.to_uppercase()]);
        turns.insert(1, Vec::new());
        assert_eq!(identical(&turns), Vec::<&str>::new());
    }
}
