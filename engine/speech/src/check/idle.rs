//! Idle words: "gives you a look" gives nothing, the cold that strikes you hurts nobody, "you draw breath" decides nothing.

use super::fault::Deed;
use super::words::{Token, TokenKind, WordSet, set};
use std::sync::LazyLock;

/// What can be given or lost without changing hands.
static GIVEN: WordSet = LazyLock::new(|| {
    set(
        "look glance nod smile grin wink shrug stare glare frown moment time room chance pause push start shiver chill headache \
        terms eye eyes ear shoulder profile opinion account version smile hope trouble \
        ojos ojo oido condiciones version opinion historia problemas esperanza \
        idea creeps berth turn word name answer place choice warning sign signal wave bow reason shake shove welcome space \
        attention heed mind respects silence nothing thanks \
        mirada ojeada vistazo gesto empujon senal respiro escalofrio tiempo miedo susto espalda razon vuelta gracias bienvenida \
        cara risa igual paso noche palabra permiso sombra tregua ganas lastima vertigo rabia vergüenza verguenza sed hambre sueno \
        pena buenas cuenta precio nombre sonrisa reverencia suspiro saludo consejo guino bostezo",
    )
});
/// What strikes, bites and cuts and leaves no wound.
static AIR: WordSet = LazyLock::new(|| {
    set(
        "smell stench cold wind heat air light rain draught draft sound noise voice spray thought word words look glance smoke \
        warmth dark darkness silence reek damp chill breeze fear dust weather question roof sky ceiling fog mist night shiver tide walls \
        olor frio viento calor aire luz lluvia corriente ruido voz palabra palabras mirada humo oscuridad silencio humedad brisa \
        corazon pulso latido latidos miedo polvo pregunta hedor tufo sal respiracion aliento resuello camino techo tejado cielo niebla noche escalofrio marea paredes",
    )
});
/// What follows "leaves" where nobody leaves.
static LEFT: WordSet =
    LazyLock::new(|| set("it no nothing you her his its them only little much open a an that this marks behind"));
/// What says that it is long ago.
const OLD: [&str; 8] = ["ago", "years", "back-then", "anos", "antano", "entonces", "antaño", "decades"];
/// What is somebody's without anybody giving it.
const ABSTRACT: [&str; 16] = [
    "blood", "fault", "turn", "night", "life", "move", "choice", "luck", "sangre", "culpa", "noche", "vida", "turno",
    "suerte", "decision", "sombra",
];
/// What is only heard or smelt.
static HEARD: WordSet = LazyLock::new(|| set("sound echo voice noise wind smell draught reek song"));
/// What slides and goes by itself.
static GROUND: WordSet = LazyLock::new(|| {
    set(
        "gravel stone stones sand mud scree earth path ground floor water time light sound echo blood warmth smell pebbles rubble oil",
    )
});
const LIMBS: [&str; 9] = ["brazo", "mano", "pierna", "hombro", "herida", "cabeza", "mordisco", "corte", "sien"];
/// What one steps out of and stays where one is.
static DODGED: WordSet = LazyLock::new(|| set("path way reach line range arc aim"));
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
    if is_image(deed, tokens, (from, to), behind.end) {
        return true;
    }
    // "Te tira del abrigo" gives nothing.
    let pulls = |at: usize| {
        let next = tokens.get(at + 1).map_or("", |token| token.plain.as_str());
        matches!(tokens[at].plain.as_str(), "tira" | "tiran" | "tiro") && matches!(next, "de" | "del")
    };
    match deed {
        Deed::Gain if (from..to).any(pulls) => true,
        // "Fallas, y lo pagas".
        Deed::Lose if from > 0 && matches!(tokens[from - 1].plain.as_str(), "lo" | "caro") => true,
        // "Corta el aire".
        Deed::Harm => {
            let near = &tokens[from..(to + 3).min(tokens.len())];
            let mut near = near.iter().take_while(|token| token.kind != TokenKind::Mark);
            near.any(|token| matches!(token.plain.as_str(), "aire" | "vacio" | "sombra"))
        }
        Deed::Gain | Deed::Lose => has(from..behind.end, &GIVEN),
        Deed::Hurt => {
            let before =
                tokens[..from].iter().rev().take_while(|token| token.kind != TokenKind::Mark).take(WITHIN).count();
            has(from - before..behind.end, &AIR)
        }
        // "The sound goes past you".
        Deed::Fail if has(from.saturating_sub(3)..from, &HEARD) => true,
        // "Gravel slips away under your boots", "lamp oil and dog comes out to meet you".
        Deed::Go if has(from.saturating_sub(3)..from, &GROUND) => true,
        Deed::Go if from > 0 && tokens[from - 1].plain == "and" && tokens[from].plain == "dog" => true,
        Deed::Go => {
            let leaves = tokens[to - 1].plain == "leaves" || tokens[to - 1].plain == "left";
            leaves && tokens.get(to).is_some_and(|token| LEFT.contains(token.plain.as_str()))
        }
        _ => false,
    }
}

/// Whether the words are told of old, or mean something else than they say elsewhere. The clause ends at `end`.
fn is_image(deed: Deed, tokens: &[Token], (from, to): (usize, usize), end: usize) -> bool {
    let has = |range: std::ops::Range<usize>, list: &WordSet| {
        tokens[range].iter().any(|token| list.contains(token.plain.as_str()))
    };
    let before =
        |far: usize| from.checked_sub(far).and_then(|at| tokens.get(at)).map_or("", |token| token.plain.as_str());
    let word = |at: usize| tokens.get(at).map_or("", |token| token.plain.as_str());
    let anywhere = |words: &[&str]| tokens.iter().any(|token| !token.quoted && words.contains(&token.plain.as_str()));
    // "He went out after eels, thirty years back".
    let told_of_old = matches!(deed, Deed::Go | Deed::Die | Deed::Harm) && anywhere(&OLD);
    // "with her goes half of the light": who is meant stands behind.
    let with = deed == Deed::Go && matches!(before(1), "con" | "with" | "de" | "para" | "sin" | "from" | "for");
    let fades =
        ["eco", "sonido", "ruido", "voz", "rastro", "mirada", "grito", "luz", "olor", "vista", "ladrido", "humo"];
    // "El bebedizo te quema la garganta".
    let burns = (from..end).any(|at| matches!(word(at), "quema" | "queman" | "abrasa" | "rasca"))
        && (from..end).any(|at| matches!(word(at), "garganta" | "lengua" | "pulmones" | "estomago" | "mejillas"));
    if deed == Deed::Hurt && burns {
        return true;
    }
    let is_image = match deed {
        // "Her face gives nothing away", "the last breath of it".
        Deed::Harm if word(to.saturating_sub(1)) == "gives" => {
            matches!(word(to), "nothing" | "no" | "away" | "you" | "little")
        }
        Deed::Die if word(to.saturating_sub(1)) == "breath" => word(to) == "of",
        // "El eco se pierde en la casa".
        Deed::Go if (1..5).any(|far| fades.contains(&before(far))) => true,
        // "Close to your ear", "you close your fingers".
        Deed::Hurt => word(from) == "close" && (word(from + 1) == "to" || before(1) == "you"),
        // "The rope that was taken out to him".
        Deed::Lose => word(to.saturating_sub(1)) == "out" && word(to) == "to",
        // "The hatch gives away no more than a chin".
        Deed::Open => word(to.saturating_sub(1)) == "away" && word(to.saturating_sub(2)) == "gives",
        // "All you are going to get".
        Deed::Decide => {
            let meets = ["get", "need", "regret", "feel", "see", "hear", "be", "have", "miss", "remember", "want"];
            before(1) == "all" && word(from) == "you" || word(to.saturating_sub(1)) == "to" && meets.contains(&word(to))
        }
        // "are left in your purse".
        Deed::Gain if word(from) == "left" || word(from + 1) == "left" => true,
        // "until you count ten": it is the hero who does it.
        // "She lays it out for you": in words.
        Deed::Gain if matches!(word(from), "lays" | "sets" | "puts" | "spells") && word(from + 1) == "it" => {
            matches!(word(from + 2), "out" | "before")
        }
        Deed::Gain if before(1) == "you" => {
            matches!(word(from), "count" | "put" | "lay" | "set" | "drop" | "leave" | "press")
        }
        // "El brazo deja de latir", "no levanta la cabeza".
        Deed::Die if word(to.saturating_sub(1)) == "latir" => (1..4).any(|far| LIMBS.contains(&before(far))),
        Deed::Die if matches!(word(to.saturating_sub(1)), "levanta" | "mueve" | "abre") => {
            matches!(word(to), "la" | "el" | "los" | "un" | "una")
        }
        // "this time it is yours": blood, a fault.
        Deed::Gain if matches!(word(to.saturating_sub(1)), "yours" | "tuyo" | "tuya" | "tuyos" | "tuyas") => {
            anywhere(&ABSTRACT)
        }
        // "you step out of his path".
        Deed::Move => word(to) == "of" && has(to..end + 2.min(tokens.len() - end), &DODGED),
        _ => false,
    };
    told_of_old || with || is_image
}
