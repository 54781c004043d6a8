//! [`Token`]: a sentence in words, as they are compared: in lower case, without accents.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

/// A list of words, read once.
pub(super) type WordSet = LazyLock<BTreeSet<&'static str>>;

/// The words of a list.
pub(super) fn set(list: &'static str) -> BTreeSet<&'static str> {
    list.split_whitespace().collect()
}

/// A word, a number or a mark of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// The word in lower case, without accents; of a mark the mark.
    pub(super) plain: String,
    /// Where it stands, in bytes.
    pub(super) span: Range<usize>,
    pub(super) kind: TokenKind,
    /// It begins with a capital letter.
    pub(super) capital: bool,
    /// It stands where any word has a capital letter: at the beginning, behind a colon or an opening quotation mark.
    pub(super) initial: bool,
    /// Somebody says it.
    pub(super) quoted: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    Word,
    Number,
    /// A mark that parts clauses.
    Mark,
}

/// Whether somebody speaks where a sentence begins: the last one may have left a quotation open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Speech {
    /// Inside quotation marks.
    quotes: bool,
    /// Behind a dash of Spanish dialogue.
    dash: Dash,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Dash {
    #[default]
    None,
    Speech,
    Aside,
}

impl Speech {
    fn is_on(self) -> bool {
        self.quotes || self.dash == Dash::Speech
    }

    /// A line break ends whatever was said.
    pub(super) fn end_line(&mut self) {
        *self = Speech::default();
    }

    /// Behind a dash, and in no quotation marks.
    pub(super) fn is_dashed(self) -> bool {
        !self.quotes && self.dash == Dash::Speech
    }

    /// A mark; `answers`: behind it somebody speaks, and then it is told who.
    fn mark(&mut self, mark: char, at_start: bool, spaced: bool, answers: bool) {
        match mark {
            '“' | '«' | '„' => self.quotes = true,
            '”' | '»' => self.quotes = false,
            '"' => self.quotes = !self.quotes,
            '—' | '―' => {
                self.dash = match self.dash {
                    // "Va a derechas. —Mientes —insistes": another one speaks.
                    Dash::Speech if at_start && !spaced && answers => Dash::Speech,
                    Dash::Speech => Dash::Aside,
                    Dash::Aside => Dash::Speech,
                    Dash::None if at_start && !spaced => Dash::Speech,
                    Dash::None => Dash::None,
                };
            }
            _ => {}
        }
    }
}

/// A letter in lower case, without its accent.
fn fold(letter: char) -> impl Iterator<Item = char> {
    let plain = match letter {
        'á' | 'à' | 'ä' | 'â' | 'Á' | 'À' | 'Ä' | 'Â' => 'a',
        'é' | 'è' | 'ë' | 'ê' | 'É' | 'È' | 'Ë' | 'Ê' => 'e',
        'í' | 'ì' | 'ï' | 'î' | 'Í' | 'Ì' | 'Ï' | 'Î' => 'i',
        'ó' | 'ò' | 'ö' | 'ô' | 'Ó' | 'Ò' | 'Ö' | 'Ô' => 'o',
        'ú' | 'ù' | 'ü' | 'û' | 'Ú' | 'Ù' | 'Ü' | 'Û' => 'u',
        'ñ' | 'Ñ' => 'n',
        '’' => '\'',
        other => other,
    };
    plain.to_lowercase()
}

/// A text as it is compared.
pub(super) fn plain(text: &str) -> String {
    text.chars().flat_map(fold).collect()
}

/// The words of a name or a text, as they are compared.
pub(super) fn plain_words(text: &str) -> Vec<String> {
    let mut speech = Speech::default();
    let tokens = tokens(text, &mut speech).into_iter();
    tokens.filter(|token| token.kind != TokenKind::Mark).map(|token| token.plain).collect()
}

/// The words and marks of a sentence.
pub(super) fn tokens(text: &str, speech: &mut Speech) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut at = 0;
    while let Some(&(start, letter)) = letters.get(at) {
        let end = match letter {
            letter if letter.is_alphabetic() => run(&letters, at, |c, next| {
                c.is_alphanumeric() || (matches!(c, '\'' | '’' | '-') && next.is_some_and(char::is_alphabetic))
            }),
            letter if letter.is_ascii_digit() => run(&letters, at, |c, next| {
                c.is_ascii_digit() || (matches!(c, '.' | ',') && next.is_some_and(|c| c.is_ascii_digit()))
            }),
            letter if letter.is_whitespace() => {
                at += 1;
                continue;
            }
            _ => at + 1,
        };
        let stop = letters.get(end).map_or(text.len(), |(stop, _)| *stop);
        let word = text.get(start..stop).unwrap_or_default();
        let kind = match letter {
            c if c.is_alphabetic() => TokenKind::Word,
            c if c.is_ascii_digit() => TokenKind::Number,
            _ => TokenKind::Mark,
        };
        // "MISERICORDIA": a name wherever it stands.
        let shouted = word.len() > 3 && word.chars().all(char::is_uppercase);
        let initial = begins(&tokens) && !shouted;
        if kind == TokenKind::Mark {
            let spaced = letters.get(end).is_none_or(|(_, c)| c.is_whitespace());
            let at_start = tokens.iter().all(|token| token.kind == TokenKind::Mark) || ends(&tokens);
            speech.mark(letter, at_start, spaced, is_answered(&letters, end));
        }
        let plain = plain(word);
        let capital = letter.is_uppercase();
        tokens.push(Token { plain, span: start..stop, kind, capital, initial, quoted: speech.is_on() });
        at = end;
    }
    tokens
}

/// Whether another dash follows that opens an aside: "—murmuras".
fn is_answered(letters: &[(usize, char)], from: usize) -> bool {
    let rest = letters.get(from..).unwrap_or_default();
    let opens = |pair: &[(usize, char)]| matches!(pair[0].1, '—' | '―') && pair[1].1.is_lowercase();
    rest.windows(2).any(opens)
}

/// Where a run of letters ends.
fn run(letters: &[(usize, char)], from: usize, goes_on: impl Fn(char, Option<char>) -> bool) -> usize {
    let next = |at: usize| letters.get(at + 1).map(|(_, letter)| *letter);
    (from..letters.len()).find(|at| !goes_on(letters[*at].1, next(*at))).unwrap_or(letters.len())
}

/// Whether a sentence has ended with the last token.
fn ends(tokens: &[Token]) -> bool {
    tokens.last().is_some_and(|token| matches!(token.plain.as_str(), "." | "!" | "?" | "…" | ":"))
}

/// Whether any word would have a capital letter here.
fn begins(tokens: &[Token]) -> bool {
    let Some(last) = tokens.last() else { return true };
    let opens = "\"“«„‘'¿¡(—―:.!?…*[{#-";
    last.kind == TokenKind::Mark && last.plain.chars().all(|mark| opens.contains(mark))
}
