//! Things: what adventures are full of is told only where it is.

use super::fault::{Fault, FaultKind};
use super::scene::Scene;
use super::words::{Token, TokenKind, WordSet, set};
use gesta_content::Language;
use std::sync::LazyLock;

/// What somebody could want to have: weapons, valuables, what opens doors. Common things of any room are no matter.
static ENGLISH: WordSet = LazyLock::new(|| {
    set("sword swords dagger daggers knife knives axe axes spear spears staff bow bows arrow arrows crossbow pistol \
    pistols gun musket shield helmet armour armor mail wand potion potions elixir draught vial vials antidote scroll scrolls \
    amulet talisman necklace pendant locket medallion ring rings gem gems jewel jewels ruby emerald diamond pearl pearls gold \
    silver treasure chest casket coin coins purse pouch key keys map maps lockpick lockpicks crowbar lantern torch torches \
    cudgel club boathook harpoon halberd sabre cutlass rapier hatchet javelin trident crown goblet chalice artifact relic rune orb crystal letter bandage bandages satchel backpack compass \
    signet machete whip bomb poison ledger token chain chains padlock blanket blankets")
});
static SPANISH: WordSet = LazyLock::new(|| {
    set(
        "espada espadas daga dagas cuchillo cuchillos navaja hacha hachas lanza lanzas baston arco flecha flechas ballesta pistola \
    pistolas mosquete escudo casco armadura cota varita pocion pociones elixir bebedizo frasco vial antidoto pergamino pergaminos \
    amuleto talisman collar colgante relicario medallon anillo anillos gema gemas joya joyas rubi esmeralda diamante perla perlas \
    oro plata tesoro cofre arca moneda monedas bolsa llave llaves mapa mapas ganzua ganzuas palanca linterna antorcha antorchas \
    porra garrote corona copa caliz reliquia runa orbe cristal carta venda vendas morral mochila brujula sello \
    machete latigo bomba veneno ficha",
    )
});
/// Where a thing stands for another: "like a coin", "como una moneda".
const LIKE: &str = "like as como cual than";
/// Words between that and the thing.
const LIKE_WITHIN: usize = 4;

pub(super) fn is_thing(language: Language, word: &str) -> bool {
    match language {
        Language::En => ENGLISH.contains(word),
        Language::Es => SPANISH.contains(word),
    }
}

/// Coins are told of where the hero has, gets or loses some.
pub(super) fn is_money(word: &str) -> bool {
    matches!(word, "val" | "coin" | "coins" | "moneda" | "monedas" | "money" | "dinero" | "purse" | "bolsa" | "pouch")
}

pub(super) fn check(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    // "A box, a purse, a key?"
    if tokens.last().is_some_and(|token| token.plain == "?") {
        return;
    }
    for (at, token) in tokens.iter().enumerate() {
        let unknown =
            token.kind == TokenKind::Word && is_thing(scene.language, &token.plain) && !is_here(scene, &token.plain);
        if unknown && !is_likened(tokens, at) && !is_denied(tokens, at) && !is_other_word(tokens, at) {
            faults.push(Fault { kind: FaultKind::InventedThing, span: token.span.clone() });
        }
    }
}

/// Whether a thing is known here, also as one or as many.
fn is_here(scene: &Scene, word: &str) -> bool {
    let one = word.strip_suffix('s').unwrap_or(word);
    let many = format!("{word}s");
    // Who whittles has something to do it with.
    if word == "knife" && scene.has_word("whittling") {
        return true;
    }
    scene.has_word(word) || scene.has_word(one) || scene.has_word(&many) || is_money(word)
}

pub(super) fn is_likened(tokens: &[Token], at: usize) -> bool {
    let near = |far: usize| tokens[at.saturating_sub(far)..at].iter();
    near(LIKE_WITHIN).any(|token| LIKE.split_whitespace().any(|like| like == token.plain))
        // "Like a thing on a chain".
        || near(LIKE_WITHIN + 2).any(|token| token.plain == "like")
}

/// "There is no key", "sin llave".
pub(super) fn is_denied(tokens: &[Token], at: usize) -> bool {
    let denies = [
        "could", "would", "might", "podria", "no", "without", "not", "never", "neither", "nor", "sin", "ni", "ningun",
        "ninguna", "nunca",
    ];
    tokens[at.saturating_sub(3)..at].iter().any(|token| denies.contains(&token.plain.as_str()))
}

/// The words mean something else: a ring round the moon rings, gold is a colour, nobody carries a chest that aches.
fn is_other_word(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |at| tokens[at].plain.as_str());
    let next = tokens.get(at + 1).map_or("", |token| token.plain.as_str());
    match tokens[at].plain.as_str() {
        "chest" => {
            matches!(before, "your" | "his" | "her" | "the" | "my" | "its" | "their" | "great" | "broad" | "deep")
                && next != "of"
        }
        "ring" | "rings" if matches!(before, "his" | "her" | "their") => true,
        "rings" if before == "the" => true,
        "anillo" | "anillos" | "ring" | "rings" if is_worn(tokens, at) => true,
        "ring" if before == "its" => true,
        "ring" | "rings" => next == "of" || matches!(before, "to" | "you" | "bells" | "steps" | "not"),
        "bow" | "club" | "map" | "key" | "whip" | "staff" => matches!(before, "to" | "you"),
        "silver" | "gold" | "plata" | "oro" => {
            matches!(next, "light" | "water" | "sky" | "mud")
                || matches!(before, "de" | "turns" | "turn" | "to" | "like")
        }
        "letter" | "letters" | "carta" => matches!(before, "by" | "capital"),
        "crown" => next == "of",
        // Verbs in Spanish, where no article stands before them.
        "lanza" | "lanzas" | "sella" | "corona" | "bomba" => {
            !matches!(before, "la" | "una" | "su" | "tu" | "las" | "unas" | "sus" | "de" | "con" | "otra")
        }
        "mail" => next != "shirt",
        "copa" | "arco" | "cristal" => true,
        _ => false,
    }
}

/// Rings on a finger: whoever wears them, nobody is offered them.
fn is_worn(tokens: &[Token], at: usize) -> bool {
    let near = tokens[at..].iter().skip(1).take(6);
    let fingers = ["finger", "fingers", "hand", "hands", "dedo", "dedos", "mano", "manos"];
    let yours = ["your", "you", "tu", "tus", "te"];
    let has = |list: &[&str]| near.clone().any(|token| list.contains(&token.plain.as_str()));
    has(&fingers) && !has(&yours)
}
