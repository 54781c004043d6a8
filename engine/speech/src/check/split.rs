//! [`Splitter`]: sentences of English and Spanish prose that comes in pieces. A sentence is given when it is certain that it has
//! ended, so it does not matter where the pieces are cut.

use std::ops::Range;

/// Longest sentence, in bytes; what is longer is cut at a space.
pub(super) const SENTENCE_BYTES_MAX: usize = 1_600;

/// Words with a stop that end no sentence.
const SHORT: [&str; 24] = [
    "mr", "mrs", "ms", "dr", "st", "no", "vs", "etc", "e.g", "i.e", "sr", "sra", "srta", "dra", "ud", "uds", "vd", "d",
    "dª", "pág", "núm", "p.ej", "a.m", "p.m",
];

/// Parts a stream of text into sentences. All of them together are the text.
#[derive(Clone, Debug, Default)]
pub(super) struct Splitter {
    text: String,
    /// The last sentence had no end.
    endless: bool,
}

impl Splitter {
    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// The next sentence that has ended, with the space behind it.
    pub(super) fn next(&mut self) -> Option<String> {
        let (end, endless) = end_of(&self.text)?;
        self.endless = endless;
        let rest = self.text.split_off(end);
        Some(std::mem::replace(&mut self.text, rest))
    }

    /// Whether the sentence given last was cut because it did not end.
    pub(super) fn was_endless(&self) -> bool {
        self.endless
    }

    /// What is left when nothing more comes.
    pub(super) fn rest(&mut self) -> Option<String> {
        self.endless = false;
        Some(std::mem::take(&mut self.text)).filter(|text| !text.trim().is_empty())
    }
}

/// Where the sentences of a text stand, in bytes, without the spaces between them.
pub fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    let all = std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let sentence = &rest[..end_of(rest).map_or(rest.len(), |(end, _)| end)];
        let from = start + sentence.len() - sentence.trim_start().len();
        start += sentence.len();
        Some(from..from + sentence.trim().len())
    });
    all.filter(|range| !range.is_empty())
}

/// Where the first sentence ends, behind the space that follows it, and whether it is only cut there; `None`: not yet, or not
/// certain.
fn end_of(text: &str) -> Option<(usize, bool)> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    for (at, (start, letter)) in letters.iter().enumerate() {
        if *letter == '\n' {
            return Some((start + 1, false));
        }
        if *start >= SENTENCE_BYTES_MAX {
            let space = text.get(..*start)?.rfind(' ').map_or(*start, |space| space + 1);
            return Some((space, true));
        }
        if !matches!(letter, '.' | '!' | '?' | '…') {
            continue;
        }
        match end_at(text, &letters, at) {
            Ends::Here(end) => return Some((end, false)),
            Ends::NotYet => return None,
            Ends::No => {}
        }
    }
    None
}

enum Ends {
    Here(usize),
    /// What comes next decides.
    NotYet,
    No,
}

/// Whether the mark at an index ends a sentence.
fn end_at(text: &str, letters: &[(usize, char)], at: usize) -> Ends {
    let get = |at: usize| letters.get(at).map(|(_, letter)| *letter);
    let mut next = at + 1;
    while get(next).is_some_and(|c| matches!(c, '.' | '!' | '?' | '…' | '"' | '”' | '’' | '»' | ')' | '\'' | '*'))
    {
        next += 1;
    }
    match get(next) {
        None => return Ends::NotYet,
        Some(c) if !c.is_whitespace() => return Ends::No,
        Some('\n') => return Ends::No, // The line break ends it.
        Some(_) => {}
    }
    if letters[at].1 == '.' && is_short(text.get(..letters[at].0).unwrap_or_default()) {
        return Ends::No;
    }
    while get(next).is_some_and(|c| c == ' ' || c == '\t') {
        next += 1;
    }
    let Some(first) = get(next) else { return Ends::NotYet };
    let opens = |c: char| matches!(c, '—' | '―' | '“' | '"' | '«' | '¿' | '¡' | '(' | '‘' | '\'');
    let Some(decides) = (next..letters.len()).find_map(|at| get(at).filter(|c| !opens(*c))) else {
        return Ends::NotYet;
    };
    if decides.is_lowercase() && !matches!(first, '¿' | '¡' | '«' | '“') {
        return Ends::No;
    }
    Ends::Here(letters[next].0)
}

/// Whether the stop behind a text belongs to its last word.
fn is_short(before: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || "(“«\"—".contains(c)).next().unwrap_or_default();
    let lower = word.to_lowercase();
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase) && !matches!(word, "I" | "Y" | "O");
    initial || SHORT.contains(&lower.as_str())
}

#[cfg(test)]
mod tests {
    use super::{Splitter, sentences};

    fn split(text: &str, step: usize) -> Vec<String> {
        let mut splitter = Splitter::default();
        let mut found = Vec::new();
        let letters: Vec<char> = text.chars().collect();
        for piece in letters.chunks(step) {
            splitter.push(&piece.iter().collect::<String>());
            found.extend(std::iter::from_fn(|| splitter.next()));
        }
        found.extend(splitter.rest());
        found.iter().map(|sentence| sentence.trim().to_owned()).collect()
    }

    #[test]
    fn sentences_end_where_readers_hear_an_end() {
        for (text, parts) in [
            ("The tide turns. Nobody moves.", vec!["The tide turns.", "Nobody moves."]),
            ("“Who is there?” she asks. No answer.", vec!["“Who is there?” she asks.", "No answer."]),
            ("“Go.” The door shuts.", vec!["“Go.”", "The door shuts."]),
            ("Mr. Okkers pays 3.5 val. Well... perhaps.", vec!["Mr. Okkers pays 3.5 val.", "Well... perhaps."]),
            ("—¿Quién va? —pregunta él. Nadie.", vec!["—¿Quién va? —pregunta él.", "Nadie."]),
            ("—Pues sube. —Mira el reloj.", vec!["—Pues sube.", "—Mira el reloj."]),
            ("Calla… ¿oyes eso? «Sí.» Y ya.", vec!["Calla…", "¿oyes eso?", "«Sí.»", "Y ya."]),
            ("El Sr. Okkers cuenta. Son 1.200 val.", vec!["El Sr. Okkers cuenta.", "Son 1.200 val."]),
            ("One line\nanother line", vec!["One line", "another line"]),
        ] {
            assert_eq!(sentences(text).map(|range| &text[range]).collect::<Vec<_>>(), parts);
            for step in [1, 2, 3, 7, 400] {
                assert_eq!(split(text, step), parts, "{step}");
            }
        }
    }

    #[test]
    fn a_sentence_without_end_is_cut() {
        let text = "word ".repeat(2_000);
        assert!(split(&text, 100).iter().all(|part| part.len() <= super::SENTENCE_BYTES_MAX));
        let mut splitter = Splitter::default();
        splitter.push(&format!("It ends. W{text}"));
        let cut: Vec<bool> = (0..3).filter_map(|_| splitter.next().map(|_| splitter.was_endless())).collect();
        assert_eq!(cut, [false, true, true]);
    }
}
