//! Whether a sentence is in the reader's language: told by its small words, and by its letters.

use super::fault::{Fault, FaultKind};
use super::scene::Scene;
use super::words::{Token, TokenKind, WordSet, set};
use gesta_content::Language;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static ENGLISH: WordSet = LazyLock::new(|| {
    set("the of and to in is it you that he was for on are with as his they at be this have from or had by \
    but what were we when your can said there an which their if will up about out then she her them so these would into has \
    him my over down its who now after where how they're it's don't not no a")
});
static SPANISH: WordSet = LazyLock::new(|| {
    set("el la los las de del y que en un una es se no por con su para como al lo mas pero sus le ya o este si \
    porque esta entre cuando muy sin sobre tambien me hasta hay donde quien desde todo nos te tu tus ni contra e ella ellos \
    esto mi antes algunos unos yo otro otras otra tanto esa estos mucho nada poco a")
});
static OTHERS: WordSet = LazyLock::new(|| {
    set("der die das und ist nicht ein eine mit auf dem den von zu sie ich du le les des est une dans pour qui il \
    elle vous nous au aux ne pas avec sur c'est tu o os um uma não nao com para voce seu sua ele ela il lo gli che di sei non \
    per sono della nel")
});
/// How many small words of another language make a sentence foreign.
const FOREIGN_LEAST: usize = 2;

pub(super) fn check(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    let words = || tokens.iter().filter(|token| token.kind == TokenKind::Word);
    for token in words() {
        let strange = token.plain.chars().any(|c| c.is_alphabetic() && !matches!(c, 'a'..='z' | '\u{aa}'..='\u{24f}'));
        if strange && !scene.has_word(&token.plain) {
            faults.push(Fault { kind: FaultKind::Language, span: token.span.clone() });
            return;
        }
    }
    let (own, other) = match scene.language {
        Language::En => (&ENGLISH, &SPANISH),
        Language::Es => (&SPANISH, &ENGLISH),
    };
    // "No has" is Spanish, too.
    let shared = ["no", "a", "has", "me", "son", "das", "con"];
    let count = |list: &WordSet| {
        let small: BTreeSet<&str> =
            words().map(|token| token.plain.as_str()).filter(|word| list.contains(word)).collect();
        small.into_iter().filter(|word| !shared.contains(word)).count()
    };
    let own = count(own);
    let foreign = count(other).max(count(&OTHERS));
    if foreign >= FOREIGN_LEAST && foreign > own {
        let span = tokens.first().map_or(0, |token| token.span.start)..tokens.last().map_or(0, |token| token.span.end);
        faults.push(Fault { kind: FaultKind::Language, span });
    }
}
