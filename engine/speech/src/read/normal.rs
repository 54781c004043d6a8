//! Text into tokens: lower case, without accents, without what cannot be read aloud. No meaning here.

/// A word of a text, or a mark between clauses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// The word, folded; [`BREAK`] or [`COMMA`] for marks.
    pub word: String,
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// A mark that ends a clause.
pub(crate) const BREAK: &str = ";";
/// A comma.
pub(crate) const COMMA: &str = ",";

/// What "please" is made of.
pub(crate) const PLEASE: [&str; 4] = ["please", "por", "favor", "porfa"];

/// Words that name nothing: articles, prepositions, possessives.
const SMALL: [&str; 63] = [
    "the", "teh", "a", "an", "some", "my", "your", "his", "its", "their", "this", "that", "these", "those", "to", "at",
    "with", "on", "in", "into", "onto", "through", "by", "from", "for", "of", "using", "el", "la", "los", "las", "un",
    "una", "unos", "unas", "al", "del", "de", "con", "por", "en", "hacia", "hasta", "sobre", "desde", "para", "mi",
    "mis", "tu", "tus", "su", "sus", "este", "esta", "ese", "esa", "aquel", "aquella", "lo", "usando", "contra",
    "please", "favor",
];

/// Whether a word names nothing.
pub(crate) fn is_small(word: &str) -> bool {
    SMALL.contains(&word)
}

/// The words that name something.
pub(crate) fn telling(words: &[String]) -> Vec<String> {
    words.iter().filter(|word| !is_small(word) && *word != COMMA).cloned().collect()
}

/// The tokens of a text.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut word = String::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        match fold(c) {
            Folded::Letter(folded) => {
                if word.is_empty() {
                    start = at;
                }
                word.push(folded);
            }
            Folded::Nothing => {}
            Folded::Gap => flush(&mut tokens, &mut word, start..at),
            Folded::Mark(mark) => {
                flush(&mut tokens, &mut word, start..at);
                tokens.push(Token { word: mark.to_owned(), start: at, end: at + c.len_utf8() });
            }
        }
    }
    flush(&mut tokens, &mut word, start..text.len());
    tokens
}

/// What of a text these of its words were written as, from the first of them to the last. `None` where they do not
/// stand in it in this order.
pub(crate) fn as_written<'t>(text: &'t str, words: &[String]) -> Option<&'t str> {
    let tokens = tokens(text);
    let mut at = 0;
    let mut span: Option<(usize, usize)> = None;
    for word in words {
        at += tokens.get(at..)?.iter().position(|token| token.word == *word)?;
        span = Some((span.map_or(tokens[at].start, |(start, _)| start), tokens[at].end));
        at += 1;
    }
    let (start, end) = span?;
    text.get(start..end)
}

/// The words of a name or label, folded as the player's are.
pub(crate) fn words_of(text: &str) -> Vec<String> {
    let words = tokens(text).into_iter().map(|token| token.word);
    words.filter(|word| word != BREAK && word != COMMA).collect()
}

fn flush(tokens: &mut Vec<Token>, word: &mut String, span: std::ops::Range<usize>) {
    if !word.is_empty() {
        tokens.push(Token { word: std::mem::take(word), start: span.start, end: span.end });
    }
}

enum Folded {
    Letter(char),
    Nothing,
    Gap,
    Mark(&'static str),
}

fn fold(c: char) -> Folded {
    match c {
        'á' | 'à' | 'ä' | 'â' | 'Á' | 'À' | 'Ä' | 'Â' => Folded::Letter('a'),
        'é' | 'è' | 'ë' | 'ê' | 'É' | 'È' | 'Ë' | 'Ê' => Folded::Letter('e'),
        'í' | 'ì' | 'ï' | 'î' | 'Í' | 'Ì' | 'Ï' | 'Î' => Folded::Letter('i'),
        'ó' | 'ò' | 'ö' | 'ô' | 'Ó' | 'Ò' | 'Ö' | 'Ô' => Folded::Letter('o'),
        'ú' | 'ù' | 'ü' | 'û' | 'Ú' | 'Ù' | 'Ü' | 'Û' => Folded::Letter('u'),
        'ñ' | 'Ñ' => Folded::Letter('n'),
        'ç' | 'Ç' => Folded::Letter('c'),
        '\'' | '’' => Folded::Nothing,
        // Combining accents, soft hyphen, zero-width and direction marks: none of them is heard.
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => Folded::Nothing,
        '\u{2060}'..='\u{206f}' | '\u{feff}' => Folded::Nothing,
        ';' | '.' | '!' | '?' | ':' | '\n' | '\r' => Folded::Mark(BREAK),
        ',' => Folded::Mark(COMMA),
        c if c.is_alphanumeric() => Folded::Letter(c.to_lowercase().next().unwrap_or(c)),
        _ => Folded::Gap,
    }
}

/// What is said of what stands behind a verb of saying: no more than stands in quotation marks, where it begins with them.
pub(crate) fn said_of(text: &str) -> String {
    let text = text.trim();
    let close = match text.chars().next() {
        Some('"') => '"',
        Some('“') => '”',
        Some('«') => '»',
        _ => return spoken(text),
    };
    let inside = text.char_indices().skip(1).find(|(_, c)| *c == close).and_then(|(end, _)| text.get(..end));
    spoken(inside.unwrap_or(text))
}

/// What was said, as it may be shown: without control, direction and invisible characters, on one line.
pub(crate) fn spoken(text: &str) -> String {
    let shown = text.chars().filter_map(|c| match c {
        '\n' | '\r' | '\t' => Some(' '),
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => None,
        c if c.is_control() => None,
        c => Some(c),
    });
    let shown: String = shown.collect();
    shown.trim().trim_matches(['"', '“', '”', '«', '»', '—']).trim().to_owned()
}

/// A number in digits or in words, 0 to 999.
pub(crate) fn number(word: &str) -> Option<u16> {
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return word.parse().ok().filter(|n| *n < 1_000);
    }
    let n = match word {
        "one" | "un" | "una" | "uno" | "an" | "a" => 1,
        "two" | "dos" | "couple" => 2,
        "three" | "tres" => 3,
        "four" | "cuatro" => 4,
        "five" | "cinco" => 5,
        "six" | "seis" => 6,
        "seven" | "siete" => 7,
        "eight" | "ocho" => 8,
        "nine" | "nueve" => 9,
        "ten" | "diez" => 10,
        "eleven" | "once" => 11,
        "twelve" | "doce" => 12,
        "thirteen" | "trece" => 13,
        "fourteen" | "catorce" => 14,
        "fifteen" | "quince" => 15,
        "sixteen" | "dieciseis" => 16,
        "seventeen" | "diecisiete" => 17,
        "eighteen" | "dieciocho" => 18,
        "nineteen" | "diecinueve" => 19,
        "twenty" | "veinte" => 20,
        "thirty" | "treinta" => 30,
        "forty" | "cuarenta" => 40,
        "fifty" | "cincuenta" => 50,
        "sixty" | "sesenta" => 60,
        "seventy" | "setenta" => 70,
        "eighty" | "ochenta" => 80,
        "ninety" | "noventa" => 90,
        _ => return None,
    };
    Some(n)
}

/// An ordinal from the first to the tenth.
pub(crate) fn ordinal(word: &str) -> Option<u16> {
    let n = match word {
        "first" | "1st" | "primer" | "primera" | "primero" => 1,
        "second" | "2nd" | "segunda" | "segundo" => 2,
        "third" | "3rd" | "tercer" | "tercera" | "tercero" => 3,
        "fourth" | "4th" | "cuarta" | "cuarto" => 4,
        "fifth" | "5th" | "quinta" | "quinto" => 5,
        "sixth" | "6th" | "sexta" | "sexto" => 6,
        "seventh" | "7th" | "septima" | "septimo" => 7,
        "eighth" | "8th" | "octava" | "octavo" => 8,
        "ninth" | "9th" | "novena" | "noveno" => 9,
        "tenth" | "10th" | "decima" | "decimo" => 10,
        _ => return None,
    };
    Some(n)
}

/// Whether two words differ by no more than a slip of the hand: one letter from 4 letters on, two from 8.
pub(crate) fn nearly(typed: &str, word: &str) -> bool {
    if typed == word {
        return true;
    }
    let slips = match letters(typed).min(letters(word)) {
        0..=3 => return false,
        4..=7 => 1,
        _ => 2,
    };
    within(typed, word, slips)
}

/// How many letters a word has.
pub(crate) fn letters(word: &str) -> usize {
    if word.is_ascii() { word.len() } else { word.chars().count() }
}

/// Whether two words are at most so many slips apart: a letter too much, too few or another, or two that changed places. Most
/// words are far apart, and to compare them letter by letter is slow, so that lengths and the sets of their letters are looked at
/// first.
pub(crate) fn within(typed: &str, word: &str, slips: usize) -> bool {
    if letters(typed).abs_diff(letters(word)) > slips {
        return false;
    }
    // A slip takes one letter out of the set and puts one in.
    let apart = (letter_set(typed) ^ letter_set(word)).count_ones() as usize;
    let apart = apart > 2 * slips && typed.is_ascii() && word.is_ascii();
    !apart && strsim::osa_distance(typed, word) <= slips
}

/// A bit for each letter that an ASCII word has; other characters share them.
fn letter_set(word: &str) -> u32 {
    word.bytes().fold(0, |set, byte| set | 1 << (byte & 31))
}
