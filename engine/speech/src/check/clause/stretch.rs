//! Stretches of a sentence between marks and small words, and how each is tied to the one before.

use super::super::words::{Token, TokenKind};
use super::tongue::Tongue;
use std::ops::Range;

/// How a stretch of a sentence is tied to what stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// A new sentence, or part of one.
    New,
    Comma,
    And,
    While,
    /// Nothing in it is so now.
    If,
    /// About the group before it.
    Which,
}

pub(super) struct Stretch {
    pub(super) link: Link,
    pub(super) range: Range<usize>,
}

pub(super) fn stretches(tongue: &Tongue, tokens: &[Token]) -> Vec<Stretch> {
    let mut found = Vec::new();
    let (mut link, mut start) = (Link::New, 0);
    let mut end = |link: Link, range: Range<usize>| {
        if !range.is_empty() && !tokens[range.start].quoted {
            found.push(Stretch { link, range });
        }
    };
    for (at, token) in tokens.iter().enumerate() {
        let word_here = token.plain.as_str();
        let next = if token.kind == TokenKind::Mark {
            match word_here {
                "," => Link::Comma,
                "*" | "_" | "'" => continue,
                _ => Link::New,
            }
        } else if at > 0 && token.quoted != tokens[at - 1].quoted || is_behind_as(tokens, start, at, link) {
            end(link, start..at);
            (link, start) = (Link::New, at);
            continue;
        } else if is_not_yet(tokens, at) {
            Link::If
        } else if is_earlier(tokens, at) {
            continue;
        } else if is_seen_how(tokens, at) {
            Link::While
        } else if tongue.ands.contains(word_here) || is_for(tokens, at) {
            Link::And
        } else if is_facing(tokens, at) {
            continue;
        } else if is_outcome(tokens, at) {
            Link::While
        } else if tongue.ifs.contains(word_here) {
            Link::If
        } else if tongue.relatives.contains(word_here) && (at > start || link == Link::Comma) {
            Link::Which
        } else if tongue.whiles.contains(word_here) && !is_likeness(tokens, at) {
            Link::While
        } else if tongue.whiles.contains(word_here) {
            Link::If
        } else {
            continue;
        };
        // "Si se la enseñas y le dices": one condition.
        let goes_on = next == Link::And && link == Link::If && word(tokens, start.checked_sub(1)) == "si" && start < at;
        let next = if goes_on { Link::If } else { next };
        end(link, start..at);
        // ", and": the stronger of two links holds.
        let first =
            start == at && matches!((link, next), (Link::If | Link::Which | Link::New, Link::And | Link::Comma));
        (link, start) = (if first { link } else { next }, at + 1);
    }
    end(link, start..tokens.len());
    found
}

fn word(tokens: &[Token], at: Option<usize>) -> &str {
    at.and_then(|at| tokens.get(at)).map_or("", |token| token.plain.as_str())
}

/// "As an afterthought he sweeps one off", "as you turn to go she tosses you one": what is so begins again.
fn is_behind_as(tokens: &[Token], start: usize, at: usize, link: Link) -> bool {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.plain.as_str());
    let opens = |at: usize| at.checked_sub(1).is_none_or(|before| tokens[before].kind == TokenKind::Mark);
    let begun = start.checked_sub(1).is_some_and(|before| word(before) == "as" && opens(before));
    let who = matches!(word(at), "he" | "she" | "they") || link == Link::If && word(at) == "you";
    const TIED: [&str; 12] =
        ["and", "or", "that", "than", "as", "what", "when", "where", "if", "while", "because", "though"];
    begun && who && at > start + 1 && !TIED.contains(&word(at - 1))
}

/// "Para que te acerques", "sin que nadie lo vea", "antes de que caiga": what follows is not so.
fn is_not_yet(tokens: &[Token], at: usize) -> bool {
    let before = |far: usize| word(tokens, at.checked_sub(far));
    tokens[at].plain == "que"
        && (matches!(before(1), "para" | "sin") || (before(1) == "de" && matches!(before(2), "antes" | "despues")))
}

/// "Antes de caer": what stands behind the bare form is so.
fn is_earlier(tokens: &[Token], at: usize) -> bool {
    matches!(tokens[at].plain.as_str(), "antes" | "despues")
        && (word(tokens, at.checked_sub(1)) == "poco"
            || (word(tokens, Some(at + 1)) == "de" && word(tokens, Some(at + 2)) != "que")
            || matches!(word(tokens, at.checked_sub(1)), "instante" | "momento" | "segundo" | "rato"))
}

/// "Notas cómo se cierra", but no "como si".
fn is_seen_how(tokens: &[Token], at: usize) -> bool {
    let accented = tokens[at].plain == "como" && tokens[at].span.len() > "como".len();
    let sees = |far: usize| {
        matches!(
            word(tokens, at.checked_sub(far)),
            "notas" | "ves" | "oyes" | "sientes" | "observas" | "miras" | "percibes" | "contemplas" | "compruebas"
        )
    };
    accented && (1..=2).any(sees)
}

/// "For he knows": no preposition.
fn is_for(tokens: &[Token], at: usize) -> bool {
    let next = tokens.get(at + 1).map_or("", |token| token.plain.as_str());
    tokens[at].plain == "for" && matches!(next, "he" | "she" | "they" | "there")
}

/// "Before your eyes": where, not when.
fn is_facing(tokens: &[Token], at: usize) -> bool {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.plain.as_str());
    let face = |word: &str| matches!(word, "eyes" | "eye" | "feet" | "face" | "very");
    let own = matches!(word(at + 1), "your" | "his" | "her" | "their");
    let whom = matches!(word(at + 1), "her" | "him" | "them" | "it" | "you");
    let after = matches!(word(at), "after" | "before") && whom;
    let ends = tokens.get(at + 2).is_none_or(|token| {
        token.kind == TokenKind::Mark || matches!(token.plain.as_str(), "and" | "a" | "an" | "the")
    });
    let face = own && face(word(at + 2)) || word(at + 1) == "your" && word(at + 2) == "own";
    after && ends || word(at) == "before" && face
}

/// "Until the bar gives": told in the present, what it comes to; but "wait until the tide turns".
fn is_outcome(tokens: &[Token], at: usize) -> bool {
    const WAITS: [&str; 24] = [
        "wait", "waits", "waiting", "stay", "stays", "will", "not", "remain", "remains", "dry", "out", "keep", "keeps",
        "last", "lasts", "for", "only", "hold", "holds", "pays", "pay", "would", "val", "prices",
    ];
    let begin = tokens[..at].iter().rposition(|token| matches!(token.plain.as_str(), "." | ";" | ":" | "!" | "—"));
    let begin = begin.map_or(0, |mark| mark + 1);
    let before = tokens[begin..at].iter().map(|token| token.plain.as_str());
    matches!(tokens[at].plain.as_str(), "until" | "till")
        && before.clone().count() > 1
        && !before.into_iter().any(|word| WAITS.contains(&word))
}

/// "As if", "as a friend"; but "as a cut opens".
fn is_likeness(tokens: &[Token], at: usize) -> bool {
    let next = tokens.get(at + 1).map_or("", |token| token.plain.as_str());
    const HAPPENS: [&str; 14] = [
        "opens", "appears", "closes", "lands", "falls", "breaks", "strikes", "bursts", "snaps", "catches", "comes",
        "enters", "steps", "splits",
    ];
    let mut clause = tokens[at..].iter().take(6).take_while(|token| token.kind != TokenKind::Mark);
    if matches!(next, "a" | "an") && clause.any(|token| HAPPENS.contains(&token.plain.as_str())) {
        return false;
    }
    tokens[at].plain == "as" && matches!(next, "if" | "though" | "a" | "an" | "one" | "in" | "on")
}
