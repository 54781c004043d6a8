//! Idle words: "gives you a look" gives nothing, the cold that strikes you hurts nobody, "you draw breath" decides nothing.

use super::fault::Deed;
use super::words::{Token, TokenKind, WordSet, set};
use std::sync::LazyLock;

/// What can be given or lost without changing hands.
static GIVEN: WordSet = LazyLock::new(|| {
    set(
        "look glance nod smile grin wink shrug stare glare frown moment time room chance pause push start shiver chill headache \
        idea creeps berth back turn word name answer place choice warning sign signal wave bow reason shake shove welcome space \
        attention heed mind respects silence nothing thanks \
        mirada ojeada vistazo gesto empujon senal respiro escalofrio tiempo miedo susto espalda razon vuelta gracias bienvenida \
        cara risa igual paso noche palabra permiso sombra tregua ganas lastima vertigo rabia vergüenza verguenza sed hambre sueno \
        pena buenas cuenta",
    )
});
/// What strikes, bites and cuts and leaves no wound.
static AIR: WordSet = LazyLock::new(|| {
    set(
        "smell stench cold wind heat air light rain draught draft sound noise voice spray thought word words look glance smoke \
        warmth dark darkness silence reek damp chill breeze fear dust weather question \
        olor frio viento calor aire luz lluvia corriente ruido voz palabra palabras mirada humo oscuridad silencio humedad brisa \
        miedo polvo pregunta hedor tufo sal respiracion aliento resuello camino",
    )
});
/// What follows "leaves" where nobody leaves.
static LEFT: WordSet =
    LazyLock::new(|| set("it no nothing you her his its them only little much open a an that this marks behind"));
/// What follows "you draw" and its like where nothing is decided.
static DRAWN: WordSet = LazyLock::new(|| set("breath near nearer closer back level in up away aside"));
/// How far from a claim such a word counts.
const WITHIN: usize = 3;

/// Whether words in a claim or about it make it idle.
pub(super) fn is_idle(deed: Deed, tokens: &[Token], (from, to): (usize, usize)) -> bool {
    let clause =
        |tokens: &[Token]| tokens.iter().take_while(|token| token.kind != TokenKind::Mark).take(WITHIN).count();
    let behind = to..to + clause(tokens.get(to..).unwrap_or_default());
    let has = |range: std::ops::Range<usize>, list: &WordSet| {
        tokens[range].iter().any(|token| list.contains(token.plain.as_str()))
    };
    match deed {
        Deed::Gain | Deed::Lose => has(from..behind.end, &GIVEN),
        Deed::Hurt => {
            let before =
                tokens[..from].iter().rev().take_while(|token| token.kind != TokenKind::Mark).take(WITHIN).count();
            has(from - before..behind.end, &AIR)
        }
        Deed::Go => {
            let leaves = tokens[to - 1].plain == "leaves" || tokens[to - 1].plain == "left";
            leaves && tokens.get(to).is_some_and(|token| LEFT.contains(token.plain.as_str()))
        }
        Deed::Decide => {
            let draws = matches!(tokens[to - 1].plain.as_str(), "draw" | "bow");
            draws && tokens.get(to).is_some_and(|token| DRAWN.contains(token.plain.as_str()))
        }
        _ => false,
    }
}
