//! Kin and strangers in English: nobody is a daughter, a husband or a passing friar of whom no text says so.

use super::fault::{Fault, FaultKind};
use super::scene::Scene;
use super::things::{is_denied, is_likened};
use super::words::{Token, TokenKind};
use gesta_content::Language;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static KIN: LazyLock<BTreeSet<&str>> = LazyLock::new(|| list("kin"));
static PERSONS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| list("persons"));

fn list(name: &str) -> BTreeSet<&'static str> {
    let lines = include_str!("lists/folk_en.txt").lines().filter_map(|line| line.split_once(": "));
    lines.filter(|(of, _)| *of == name).flat_map(|(_, words)| words.split_whitespace()).collect()
}

/// Whoever is told of as kin, or as somebody of a calling that nobody here has.
pub(super) fn check(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    if scene.language != Language::En {
        return;
    }
    let plain = |at: usize| tokens.get(at).map_or("", |token| token.plain.as_str());
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Word && !token.quoted) {
        let word = token.plain.strip_suffix("'s").unwrap_or(&token.plain);
        // "Lets its brothers go by": coins.
        let kin = KIN.contains(word) && at.checked_sub(1).is_none_or(|at| plain(at) != "its");
        // "Who has seen a friar": somebody acts, or is seen.
        let article = at.saturating_sub(3)..at;
        let one = PERSONS.contains(token.plain.as_str())
            && article.clone().any(|at| matches!(plain(at), "a" | "an" | "another"));
        let known = scene.has_word(word) || scene.cast.is_anybody(word);
        let mere = (1..4).any(|far| matches!(plain(at.wrapping_sub(far)), "if" | "every" | "any" | "some" | "for"));
        // "A surgeon would laugh".
        let mere = mere || (1..3).any(|far| matches!(plain(at + far), "would" | "might" | "could" | "may"));
        if (kin || one) && !known && !mere && !is_likened(tokens, at) && !is_denied(tokens, at) {
            faults.push(Fault { kind: FaultKind::Absent, span: token.span.clone() });
        }
    }
}
