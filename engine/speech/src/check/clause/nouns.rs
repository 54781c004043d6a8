//! Groups of nouns: what words mean in a scene, and whose it is.

use super::super::patterns::{is_body, is_goods, is_place};
use super::super::scene::Scene;
use super::super::things::is_money;
use super::super::words::{WordSet, set};
use gesta_content::Language;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

/// What a group of nouns means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Kind {
    You,
    /// Somebody of the story; who, says the cast.
    Figure,
    /// "He", "them": somebody or something told of before.
    They,
    Goods,
    Money,
    Body,
    /// A wound, a cut.
    Wound,
    /// A door, a lock, a way.
    Way,
    Place,
    Nobody,
    /// Anything else.
    Other,
}

/// Whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Owner {
    Nobody,
    Yours,
    Theirs,
}

/// A group of nouns.
#[derive(Clone, Debug)]
pub(in super::super) struct Group {
    pub(in super::super) kind: Kind,
    pub(in super::super) owner: Owner,
    /// The preposition before it; empty: none.
    pub(in super::super) before: String,
    /// The token that says what it is.
    pub(in super::super) head: usize,
    pub(in super::super) range: Range<usize>,
    /// Spanish "tú", which is only a subject.
    pub(in super::super) thou: bool,
}

static WAYS: WordSet = LazyLock::new(|| {
    set(
        "way door doors hatch lock gate gates shutter shutters grille bolt bar padlock trapdoor barricade fanlight panel latch lid \
        chest casket drawer bars bolts chain gateway passage passageway opening hollow gap camino paso entrada puerta puertas trampilla cerradura porton reja rejas postigo postigos cerrojo tranca candado ventanillo \
        barricada cofre arca pestillo barrotes barrote cerrojos compuerta pasadizo hueco abertura brecha",
    )
});
static WOUNDS: WordSet = LazyLock::new(|| {
    set(
        "wound wounds cut cuts gash injury injuries bite bites bruise bruises bleeding scratch burn herida heridas corte cortes \
        mordisco mordedura tajo sangre desgarro rasguno quemadura moraton blood pain dolor",
    )
});
static PEOPLE: WordSet = LazyLock::new(|| {
    set(
        "man woman guard guards dog dogs hound beast creature enemy foe soldier keeper animal somebody someone stranger figure boy \
        girl hombre mujer guardia guardias perro perra perros bestia criatura enemigo enemiga soldado guardian alguien extrano \
        desconocido muchacho muchacha",
    )
});

/// Nouns of one class, as the list of a language has them.
fn listed(list: &'static str, class: &str) -> BTreeSet<&'static str> {
    let lines = list.lines().filter_map(|line| line.split_once(": ")).filter(|(name, _)| *name == class);
    lines.flat_map(|(_, nouns)| nouns.split_whitespace()).collect()
}

const ENGLISH: &str = include_str!("nouns_en.txt");
static MORE_WAYS: WordSet = LazyLock::new(|| listed(ENGLISH, "way"));
static MORE_WOUNDS: WordSet = LazyLock::new(|| listed(ENGLISH, "wound"));
static MORE_PEOPLE: WordSet = LazyLock::new(|| listed(ENGLISH, "person"));
static MORE_BODY: WordSet = LazyLock::new(|| listed(ENGLISH, "body"));
static MORE_GOODS: WordSet = LazyLock::new(|| listed(ENGLISH, "goods"));
/// What burns and gives light.
pub(in super::super) static LIGHTS: WordSet = LazyLock::new(|| listed(ENGLISH, "light"));
/// What is built and stays as it is.
pub(in super::super) static BUILT: WordSet = LazyLock::new(|| listed(ENGLISH, "built"));
/// The sea, and what runs.
pub(in super::super) static WATERS: WordSet = LazyLock::new(|| listed(ENGLISH, "water"));
/// What falls or blows out of the sky.
pub(in super::super) static WEATHERS: WordSet = LazyLock::new(|| listed(ENGLISH, "sky"));

/// Things of any story: they are had and dealt with, but nobody invents them by speaking of them.
fn more_kind_of(scene: &Scene, bare: &str) -> Option<Kind> {
    let lists: [(&WordSet, Kind); 5] = [
        (&MORE_WAYS, Kind::Way),
        (&MORE_BODY, Kind::Body),
        (&MORE_WOUNDS, Kind::Wound),
        (&MORE_PEOPLE, Kind::Figure),
        (&MORE_GOODS, Kind::Goods),
    ];
    let english = scene.language == Language::En;
    lists.into_iter().find(|(list, _)| english && list.contains(bare)).map(|(_, kind)| kind)
}

/// What a single word means; `None`: any noun, or none.
pub(super) fn kind_of(scene: &Scene, word: &str) -> Option<Kind> {
    let bare = word.strip_suffix("'s").unwrap_or(word);
    if matches!(bare, "voice" | "voz" | "voices" | "voces") {
        return None;
    }
    if scene.cast.is_anybody(bare) || PEOPLE.contains(bare) || scene.late.contains(bare) {
        return Some(Kind::Figure);
    }
    if WAYS.contains(bare) {
        return Some(Kind::Way);
    }
    if is_money(bare) {
        return Some(Kind::Money);
    }
    if is_body(bare) {
        return Some(Kind::Body);
    }
    if WOUNDS.contains(bare) {
        return Some(Kind::Wound);
    }
    if is_goods(scene.language, Some(scene), bare) {
        return Some(Kind::Goods);
    }
    if scene.ways.0.contains(bare) || scene.ways.1.contains(bare) {
        return Some(Kind::Way);
    }
    if is_place(bare) {
        return Some(Kind::Place);
    }
    more_kind_of(scene, bare)
}
