//! [`Sums`]: what the rules have counted, each under its [`Unit`]: no hit points are told for coins.

use super::numbers::LINKS;
use super::words::{Token, TokenKind};
use std::collections::{BTreeMap, BTreeSet};

/// What a number counts, as the words about it say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Money,
    /// Coins that the hero has, or had.
    Purse,
    /// Hit points, or how many a blow took or a cure gave.
    Life,
    /// What a blow took.
    Blow,
    /// Hit points as they are now.
    LifeNow,
    /// What is left, of hit points, coins or anything.
    Left,
    Level,
    Experience,
    Hour,
    Second,
    Minute,
    Clock,
    Percent,
    Energy,
    /// Slots of spells.
    Slot,
    /// Of none of these kinds.
    Other,
}

/// The hit points of the reader's hero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Life {
    pub(super) now: u64,
    pub(super) most: u64,
}

impl Life {
    pub(super) fn is_whole(self) -> bool {
        self.now >= self.most
    }
}

/// What the rules have counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Sums {
    pub(super) life: Option<Life>,
    sums: BTreeMap<Unit, BTreeSet<u64>>,
    /// How many at a time.
    pub(super) paid_sums: BTreeSet<u64>,
    /// What blows took of the hero.
    pub(super) life_lost: u64,
    /// The hero's hit points before the turn.
    pub(super) life_before: Option<u64>,
    /// Coins have changed hands.
    pub(super) paid: bool,
    /// What each ware costs, with a word of its name.
    pub(super) prices: BTreeSet<(u64, String)>,
    /// What each cost before the turn.
    pub(super) prices_before: BTreeSet<(u64, String)>,
    /// How many minutes have passed.
    pub(super) minutes_passed: u64,
    /// How many slots of a rank there are at most.
    pub(super) slots_most: BTreeSet<u64>,
    /// Of dice: told only where dice are told of.
    pub(super) rolls: BTreeSet<u64>,
}

impl Sums {
    pub(super) fn add(&mut self, unit: Unit, numbers: impl IntoIterator<Item = u64>) {
        self.sums.entry(unit).or_default().extend(numbers);
    }

    pub(super) fn has(&self, unit: Unit, value: u64) -> bool {
        self.sums.get(&unit).is_some_and(|sums| sums.contains(&value))
    }

    /// Whether anything has been counted so often, but for coins that the hero has.
    pub(super) fn has_any(&self, value: u64) -> bool {
        self.sums.keys().any(|unit| *unit != Unit::Purse && self.has(*unit, value))
    }

    /// The hero's hit points as they are, and what changed them.
    pub(super) fn hit_points(&mut self, now: u64, most: u64) {
        self.life = Some(Life { now, most });
        self.add(Unit::Life, [now]);
        self.add(Unit::LifeNow, [now]);
    }
}

/// A word near a number; empty beyond marks.
fn word(tokens: &[Token], at: Option<usize>) -> &str {
    at.and_then(|at| tokens.get(at)).filter(|token| token.kind != TokenKind::Mark).map_or("", |token| &token.plain)
}

/// What the words about a number say that it counts.
pub(super) fn unit_of(tokens: &[Token], (from, to): (usize, usize), life: Option<Life>) -> Option<Unit> {
    let next = |far: usize| word(tokens, Some(to + far));
    let before = |far: usize| word(tokens, from.checked_sub(far));
    // "twenty-four val less two".
    let coins = || tokens[..from].iter().any(|token| matches!(token.plain.as_str(), "val" | "coins" | "monedas"));
    if matches!(before(1), "less" | "minus" | "menos") && coins() && word(tokens, Some(to)).is_empty() {
        return Some(Unit::Money);
    }
    if (next(0) == "out" && next(1) == "of" && next(2) == "you")
        || (matches!(next(0), "from" | "off") && next(1) == "you")
    {
        return Some(Unit::Blow);
    }
    if matches!(next(0), "puntos" | "punto") && matches!(next(1), "menos" | "mas") && next(3) == "energia" {
        return Some(Unit::Energy);
    }
    let unit = match (next(0), next(1), next(2)) {
        ("val" | "coin" | "coins" | "moneda" | "monedas", ..) => Unit::Money,
        ("points" | "point" | "puntos" | "punto", "of" | "de", "experience" | "experiencia") => Unit::Experience,
        ("points" | "point" | "puntos" | "punto", "of" | "de", "energy" | "energia") => Unit::Energy,
        ("damage", ..)
        | ("points" | "point" | "puntos" | "punto", "of" | "de", "damage" | "fire" | "dano" | "fuego") => Unit::Blow,
        ("hit", "points" | "point", "left") | ("points" | "puntos", "left", _) => Unit::LifeNow,
        ("puntos", "de", "golpe" | "vida") if matches!(before(1), "quedan" | "tienes") => Unit::LifeNow,
        ("hit", "points" | "point", _) | ("points" | "point" | "puntos" | "hp", ..) => Unit::Life,
        ("punto", "de", "vida" | "golpe") | ("de", "vida", _) => Unit::Life,
        ("energy" | "energia", ..) => Unit::Energy,
        ("experience" | "xp", ..) | ("de", "experiencia", _) => Unit::Experience,
        ("slots" | "slot" | "espacios" | "espacio", ..) => Unit::Slot,
        ("hours" | "horas", ..) => Unit::Hour,
        ("seconds" | "segundos", ..) => Unit::Second,
        ("minutes" | "minutos", ..) => Unit::Minute,
        ("percent" | "%", ..) | ("per", "cent", _) | ("por", "ciento" | "cien", _) | ("in", "the", "hundred") => {
            Unit::Percent
        }
        ("o'clock", ..) | ("in", "the", "morning" | "evening" | "afternoon") | ("at", "night", _) => Unit::Clock,
        ("de", "la", "manana" | "madrugada" | "tarde" | "noche") => Unit::Clock,
        _ if matches!(before(1), "level" | "nivel") => Unit::Level,
        _ => return unit_by_place(tokens, (from, to), life),
    };
    Some(unit)
}

/// "nine of fourteen", "you are at nine", "until two", "a las dos".
fn unit_by_place(tokens: &[Token], (from, to): (usize, usize), life: Option<Life>) -> Option<Unit> {
    let before = |far: usize| word(tokens, from.checked_sub(far));
    let plain = |at: usize| tokens.get(at).map_or("", |token| token.plain.as_str());
    let open = matches!(word(tokens, Some(to)), "" | "now" | "again" | "ahora" | "otra") || LINKS.contains(plain(to));
    let most = life.map(|life| life.most);
    let of = matches!(plain(to), "of" | "de" | "/") || (plain(to) == "out" && plain(to + 1) == "of");
    let whole = (to + 1..to + 3).find_map(|at| super::numbers::number(tokens.get(at)?)?);
    if of && most.is_some() && whole == most && before(1) != "from" {
        return Some(Unit::LifeNow);
    }
    if !open {
        return None;
    }
    let you = (1..5).any(|far| matches!(before(far), "you" | "you're")) && matches!(before(1), "at" | "to");
    let are = (2..4).any(|far| matches!(before(far), "are" | "you're" | "back" | "down" | "up" | "still"));
    if you && are {
        return Some(Unit::LifeNow);
    }
    let left = plain(to) == "left" || (matches!(plain(to), "are" | "remain") && plain(to + 1) == "left");
    if left || (matches!(before(1), "quedan" | "queda") && plain(to) != "de") {
        return Some(Unit::Left);
    }
    if before(1) == "las" && matches!(before(2), "a" | "hasta" | "desde" | "son" | "eran" | "tras" | "dan") {
        return Some(Unit::Clock);
    }
    (matches!(before(1), "until" | "till") || (before(1) == "past" && before(2) != "counts")).then_some(Unit::Clock)
}
