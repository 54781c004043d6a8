//! Numbers: what is counted in digits or words, the rules have made.

use super::fault::{Fault, FaultKind};
use super::scene::Scene;
use super::sums::{Unit, unit_of};
use super::words::{Speech, Token, TokenKind, WordSet, set, tokens};
use std::collections::BTreeMap;
use std::sync::LazyLock;

const ENGLISH: &str = "zero:0 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 \
    fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 \
    seventy:70 eighty:80 ninety:90 hundred:100 thousand:1000 dozen:12";
const SPANISH: &str = "cero:0 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 \
    catorce:14 quince:15 dieciseis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintiun:21 veintidos:22 \
    veintitres:23 veinticuatro:24 veinticinco:25 veintiseis:26 veintisiete:27 veintiocho:28 veintinueve:29 treinta:30 \
    cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 doscientas:200 \
    trescientos:300 trescientas:300 quinientos:500 mil:1000 docena:12";
/// What two or three of are counted by nobody: hands, steps, breaths.
static IDIOMS: WordSet = LazyLock::new(|| {
    set("hands fingers eyes feet ears sides steps breaths times words heartbeats halves paces ways knees of strides \
    inches bounds leaps bites knocks walls corners winds fists arms legs palms shoulders more or minds turns beats blinks \
    manos dedos ojos pies oidos lados pasos veces palabras latidos mitades rodillas zancadas golpes punos brazos piernas palmas \
    hombros bocados saltos brincos de o mas vueltas tirones soplos muros paredes esquinas vientos patas segundos")
});
/// The most that is counted so.
const IDIOM_MAX: u64 = 4;

/// Words behind a number that say nothing of what is counted.
pub(super) static LINKS: WordSet = LazyLock::new(|| {
    set(
        "beats beat and of or to in on at for before after left more less from by with the a is are was were then now still remain remains he \
         she it they you his her your each as than against over under if when until that partes parts justos justo exact even y de o a en para por con antes despues \
         mas menos quedan que el la los las es son cada como contra sobre si cuando hasta te le lo se tienes tenias tenia llevas quedan sigues left have had while has had siguen sigue \
         todavia aun aqui alli here there once again only just already still yet makes make hace hacen suman stay stays remains y",
    )
});
/// Whoever is counted.
static HEADS: WordSet = LazyLock::new(|| {
    set(
        "people others men women dogs guards foes enemies figures strangers soldiers beasts animals pair perros perras guardias \
         hombres mujeres personas enemigos figuras soldados animales bestias",
    )
});
/// Where prices are told.
static SHOP: WordSet = LazyLock::new(|| {
    set(
        "price prices costs cost asks slate sells board pays ware wares chandler precio precios cuesta cuestan vale valen \
        pizarra vende tendero tablon cobra pide",
    )
});
/// Where it is told what the hero has.
static KEPT: WordSet = LazyLock::new(|| {
    set(
        "left still have has remain remains remaining purse keep count leaves leaving of were had yours quedan queda tienes \
        llevas bolsa cuentas son eran siguen sigue tenias restan de dejan deja now makes make hacen suman total contigo conservas has",
    )
});
/// Where dice are told of.
static DICE: WordSet = LazyLock::new(|| {
    set(
        "beat beats beaten roll rolls rolled die dice d20 total difficulty check against vs tirada tiras dado dados dificultad sacas contra prueba",
    )
});
static VALUES: LazyLock<BTreeMap<&str, u64>> = LazyLock::new(|| {
    let entries = [ENGLISH, SPANISH].into_iter().flat_map(str::split_whitespace);
    entries
        .filter_map(|entry| entry.split_once(':'))
        .filter_map(|(word, value)| Some((word, value.parse().ok()?)))
        .collect()
});

/// Whether a word counts.
pub(super) fn is_value(word: &str) -> bool {
    word.split('-').all(|part| value(part).is_some())
}

fn value(word: &str) -> Option<u64> {
    VALUES.get(word).copied()
}

/// A number in a sentence: its value, the tokens that say it.
struct Counted {
    value: Option<u64>,
    from: usize,
    to: usize,
}

fn counted(words: &[Token]) -> Vec<Counted> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let from = at;
        let mut sum = None;
        // "Forty, twenty once the tide turns": no number in English.
        let is_once = |at: usize| {
            let counts = |token: &Token| VALUES.contains_key(token.plain.as_str()) && token.plain != "mil";
            words.get(at).is_some_and(|word| word.plain == "once")
                && (at > from || words.get(at + 1).is_some_and(counts))
        };
        while let Some(more) = words.get(at).filter(|_| !is_once(at)).and_then(number) {
            sum = Some(join(sum, more));
            at += 1;
            // "forty and two", "treinta y dos".
            let links = words.get(at).is_some_and(|token| matches!(token.plain.as_str(), "and" | "y"));
            let tens = sum.flatten().is_some_and(|sum: u64| sum >= 20 && sum.is_multiple_of(10));
            if links && tens && words.get(at + 1).is_some_and(|token| number(token).is_some()) {
                at += 1;
            }
        }
        match sum {
            Some(value) => found.push(Counted { value, from, to: at }),
            None => at += 1,
        }
    }
    found
}

/// The value of a token; the inner `None`: digits that are no whole number.
pub(super) fn number(token: &Token) -> Option<Option<u64>> {
    match token.kind {
        TokenKind::Number => Some(token.plain.replace(['.', ','], "").parse().ok()),
        TokenKind::Word => match token.plain.split_once('-') {
            Some((tens, ones)) => Some(Some(value(tens)? + value(ones)?)),
            None => value(&token.plain).map(Some),
        },
        TokenKind::Mark => None,
    }
}

fn join(sum: Option<Option<u64>>, more: Option<u64>) -> Option<u64> {
    match (sum, more) {
        (None, more) => more,
        (Some(Some(sum)), Some(more)) if more >= 100 && sum < more => sum.checked_mul(more),
        (Some(Some(sum)), Some(more)) => sum.checked_add(more),
        _ => None,
    }
}

/// The numbers of a text, each with the word behind it.
pub(super) fn of(text: &str) -> Vec<(u64, String)> {
    let tokens = tokens(text, &mut Speech::default());
    let pair = |counted: Counted| Some((counted.value?, behind(&tokens, counted.to).to_owned()));
    counted(&tokens).into_iter().filter_map(pair).collect()
}

/// The numbers of a text whose unit it tells.
pub(super) fn sums_of(text: &str) -> Vec<(Unit, u64)> {
    let tokens = tokens(text, &mut Speech::default());
    let sum = |counted: Counted| Some((unit_of(&tokens, (counted.from, counted.to), None)?, counted.value?));
    counted(&tokens).into_iter().filter_map(sum).collect()
}

/// The word behind a number; empty at the end of a clause.
fn behind(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).filter(|token| token.kind != TokenKind::Mark).map_or("", |token| &token.plain)
}

pub(super) fn check(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    passed(scene, tokens, faults);
    emptied(scene, tokens, faults);
    comes_off(scene, tokens, faults);
    for Counted { value, from, to } in counted(tokens) {
        let digits = tokens[from..to].iter().any(|token| token.kind == TokenKind::Number);
        let unit = unit_of(tokens, (from, to), scene.sums.life);
        let is_true = value.is_some_and(|value| match unit {
            Some(unit) => {
                let whole = is_most(scene, value) && is_whole_of(tokens, from) && !is_full(tokens, from);
                is_sum(scene, unit, value, tokens) || whole
            }
            None => is_true(scene, value, tokens, (from, to)),
        });
        // "Three points, three rests".
        let echoed = value.is_some_and(|value| value <= IDIOM_MAX)
            && unit.is_none()
            && counted(&tokens[..from]).iter().any(|other| other.value == value);
        if is_true || echoed || (!digits && unit.is_none() && is_idiom(tokens, (from, to), value)) {
            continue;
        }
        let span = tokens[from].span.start..tokens[to - 1].span.end;
        faults.push(Fault { kind: FaultKind::Number, span });
    }
}

/// "A full quarter comes off the price": another part than the rules took.
fn comes_off(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    const PARTS: [&str; 9] = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "tenth", "twentieth"];
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| PARTS.contains(&token.plain.as_str())) {
        let behind: Vec<&str> = tokens[at + 1..].iter().take(5).map(|token| token.plain.as_str()).collect();
        let off = behind.contains(&"off") || behind.first() == Some(&"less");
        let price = behind.iter().any(|word| matches!(*word, "price" | "prices" | "everything" | "all" | "less"));
        if off && price && !scene.has_text(&token.plain) {
            faults.push(Fault { kind: FaultKind::Number, span: token.span.clone() });
        }
    }
}

/// Whether so much of what is counted in a unit has been counted.
fn is_sum(scene: &Scene, unit: Unit, value: u64, tokens: &[Token]) -> bool {
    let has = |unit: Unit| scene.sums.has(unit, value);
    let past = |token: &Token| matches!(token.plain.as_str(), "had" | "were" | "was" | "tenias" | "eran" | "quedaban");
    if matches!(unit, Unit::Life | Unit::LifeNow | Unit::Left)
        && scene.sums.life_before == Some(value)
        && tokens.iter().any(past)
    {
        return true;
    }
    match unit {
        // "eight points" are of any kind.
        Unit::Life if is_missing(scene, value, tokens) => true,
        Unit::Life => has(Unit::Life) || has(Unit::Experience) || (scene.sums.life.is_none() && value <= 2),
        // Where coins change hands, no sum of older texts is what is paid.
        Unit::Money if scene.sums.paid && !scene.sums.paid_sums.contains(&value) => {
            is_price(scene, value, tokens) || is_purse(scene, value, tokens) || (has(Unit::Money) && !is_paying(tokens))
        }
        Unit::Second => has(unit) || value <= IDIOM_MAX,
        Unit::Money => has(Unit::Money) || is_price(scene, value, tokens) || is_purse(scene, value, tokens),
        Unit::Left => {
            let texts =
                || scene.counted.range((value, String::new())..=(value, char::MAX.to_string())).next().is_some();
            has(Unit::LifeNow) || has(Unit::Purse) || has(Unit::Other) || scene.heads.contains(&value) || texts()
        }
        Unit::Slot => {
            let had = ["had", "were", "tenias", "habia", "eran"];
            let had = || tokens.iter().any(|token| had.contains(&token.plain.as_str()));
            has(Unit::Slot) || (scene.sums.slots_most.contains(&value) && had())
        }
        Unit::Clock => has(Unit::Clock) || has(Unit::Hour),
        unit => has(unit),
    }
}

fn is_paying(tokens: &[Token]) -> bool {
    let pays = [
        "gives", "pays", "counts", "takes", "costs", "hands", "gets", "paid", "gave", "pay", "da", "paga", "cuenta",
        "cuesta", "pagas",
    ];
    tokens.iter().any(|token| pays.contains(&token.plain.as_str()))
}

/// A price is told with the ware, or where prices are told.
fn is_price(scene: &Scene, value: u64, tokens: &[Token]) -> bool {
    let prices = &scene.sums.prices;
    let words = || tokens.iter().map(|token| token.plain.strip_suffix("'s").unwrap_or(&token.plain));
    let costs = |price: u64, word: &str| prices.contains(&(price, word.to_owned()));
    if words().any(|word| costs(value, word)) {
        return true;
    }
    // What it cost before, told with what it costs now.
    let before = |word: &str| scene.sums.prices_before.contains(&(value, word.to_owned()));
    let changed = || counted(tokens).iter().any(|one| one.value != Some(value));
    if words().any(before) && changed() {
        return true;
    }
    // A ware has its own price, whatever others cost.
    let is_named = words().any(|word| prices.iter().any(|(_, ware)| ware == word));
    !is_named && prices.iter().any(|(price, _)| *price == value) && words().any(|word| SHOP.contains(word))
}

/// What the hero has is told as what it has, where something has been paid.
fn is_purse(scene: &Scene, value: u64, tokens: &[Token]) -> bool {
    let kept = || tokens.iter().any(|token| KEPT.contains(token.plain.as_str()));
    scene.sums.has(Unit::Purse, value) && (!scene.sums.paid || kept() || !(is_paying(tokens) || is_for(tokens)))
}

/// "Fifty-five val for the sword".
fn is_for(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| matches!(token.plain.as_str(), "for" | "por" | "price" | "precio"))
}

/// The most hit points that the hero can have.
fn is_most(scene: &Scene, value: u64) -> bool {
    scene.sums.life.is_some_and(|life| life.most == value)
}

/// "of fourteen": it stands for the whole.
fn is_whole_of(tokens: &[Token], from: usize) -> bool {
    (1..=2).any(|far| {
        let before = from.checked_sub(far).and_then(|at| tokens.get(at));
        before.is_some_and(|token| matches!(token.plain.as_str(), "of" | "de" | "/" | "sobre" | "your" | "tus"))
    })
}

/// "Back at your full fourteen hit points": all of them are there.
fn is_full(tokens: &[Token], from: usize) -> bool {
    let word = |far: usize| from.checked_sub(far).map_or("", |at| tokens[at].plain.as_str());
    word(1) == "full" && matches!(word(3), "at" | "with" | "to" | "have" | "on" | "of")
}

/// Whether so many of something have been counted: by the rules, or by a text of the turn.
fn is_true(scene: &Scene, value: u64, tokens: &[Token], (from, to): (usize, usize)) -> bool {
    let what = behind(tokens, to);
    let in_texts = || scene.counted.range((value, String::new())..=(value, char::MAX.to_string()));
    if HEADS.contains(what) || scene.people.iter().flat_map(|person| &person.forms).flatten().any(|part| part == what) {
        return scene.heads.contains(&value) || in_texts().any(|(_, counted)| counted == what);
    }
    let most = is_most(scene, value) && is_whole_of(tokens, from);
    let rolled = |value: u64| scene.sums.rolls.contains(&value);
    // "Nine, where it would have taken fifteen", "by four".
    let others = || counted(tokens).into_iter().filter_map(|one| one.value).filter(|other| *other != value);
    let margin = from > 0 && matches!(tokens[from - 1].plain.as_str(), "by" | "por");
    let told = margin || others().any(rolled) || tokens.iter().any(|token| DICE.contains(token.plain.as_str()));
    let dice = rolled(value) && told;
    let money = is_price(scene, value, tokens) || is_purse(scene, value, tokens);
    let made = scene.sums.has_any(value) || money || scene.heads.contains(&value) || most || dice;
    let after = behind(tokens, to + 1);
    let many = |word: &str| {
        word.ends_with('s') && !LINKS.contains(word) || HEADS.contains(word) || matches!(word, "feet" | "children")
    };
    let open = what.is_empty() || LINKS.contains(what) || !(many(what) || many(after));
    let one = what.trim_end_matches('s');
    (made && open)
        || in_texts().any(|(_, counted)| {
            open || counted.is_empty()
                || LINKS.contains(counted.as_str())
                || counted.trim_end_matches('s') == one
                || matches!(what, "times" | "veces")
        })
        || (value <= 2 && !is_goods_counted(scene, what) && (made || in_texts().next().is_some()))
}

/// Whether it is something of which the rules count how many there are.
fn is_goods_counted(scene: &Scene, what: &str) -> bool {
    let one = what.trim_end_matches('s');
    !what.is_empty()
        && scene.items.contains(one)
        && scene.counted.iter().any(|(_, word)| word.trim_end_matches('s') == one)
}

/// "two fingers", "three times", "los dos": small, and counted by nobody.
fn is_idiom(tokens: &[Token], (from, to): (usize, usize), value: Option<u64>) -> bool {
    let before = from.checked_sub(1).and_then(|at| tokens.get(at)).map_or("", |token| token.plain.as_str());
    let counted = IDIOMS.contains(behind(tokens, to));
    match tokens[from].plain.as_str() {
        // "once" is "eleven" in Spanish and no number in English.
        "once" => to == from + 1 && !matches!(before, "las" | "los" | "a" | "tras"),
        "thousand" | "hundred" => matches!(before, "a" | "the"),
        "ciento" | "cien" if before == "por" => true,
        "dozen" | "docena" => matches!(before, "few" | "several" | "media"),
        "mil" => counted,
        _ => {
            let all = matches!(before, "on" | "the" | "los" | "las") && matches!(behind(tokens, to), "" | "of" | "de");
            let like = |far: usize| {
                from.checked_sub(far).and_then(|at| tokens.get(at)).map_or("", |token| token.plain.as_str())
            };
            let about = matches!(before, "or" | "o") || (1..=2).any(|far| matches!(like(far), "like" | "como"));
            value.is_some_and(|value| value <= IDIOM_MAX && (counted || about || all))
        }
    }
}

/// "Half an hour of the ebb is gone", "ha pasado una hora": so long it was, told without a number.
fn passed(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    let word = |at: Option<usize>| at.and_then(|at| tokens.get(at)).map_or("", |token| token.plain.as_str());
    let is = |words: &[&str]| tokens.iter().any(|token| words.contains(&token.plain.as_str()) && !token.quoted);
    for (at, token) in tokens.iter().enumerate() {
        if !matches!(token.plain.as_str(), "hour" | "hora") || token.quoted {
            continue;
        }
        let before = |far: usize| word(at.checked_sub(far));
        let half = matches!((before(2), before(1)), ("half", "an") | (_, "media"));
        let whole = (matches!(before(1), "an" | "una" | "one")
            || matches!((before(2), before(1)), ("a", "whole" | "full" | "good")))
            && before(3) != "quarter"
            && before(3) != "cuarto";
        let minutes = if half { 30 } else { 60 };
        let gone = is(&[
            "gone", "passed", "later", "passes", "spent", "drained", "better", "lost", "wasted", "burned", "pasado",
            "pasa", "despues", "ido",
        ]);
        let near = scene.sums.minutes_passed.abs_diff(minutes) * 4 <= minutes;
        let told = scene.sums.has(Unit::Hour, 1) && !half;
        let text = scene.has_text("part of an hour");
        if (half || whole) && gone && !near && !told && !text {
            faults.push(Fault { kind: FaultKind::Number, span: token.span.clone() });
        }
    }
}

/// "Two hit points are still missing".
fn is_missing(scene: &Scene, value: u64, tokens: &[Token]) -> bool {
    let short = ["missing", "short", "lack", "faltan", "falta"];
    let told = tokens.iter().any(|token| short.contains(&token.plain.as_str()));
    let life = scene.sums.life.is_some_and(|life| life.most.saturating_sub(life.now) == value);
    told && (life || scene.sums.rolls.contains(&value))
}

/// How far from a slot it is told that none is left.
const SLOT_WITHIN: usize = 6;

/// "Not a single slot is left", where one is.
fn emptied(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    let none = ["no", "not", "none", "empty", "ningun", "ni", "vacio", "vacios", "sin"];
    let left = ["left", "remain", "remains", "queda", "quedan", "empty", "vacio", "vacios"];
    let slot =
        tokens.iter().position(|token| matches!(token.plain.as_str(), "slot" | "slots" | "espacio" | "espacios"));
    let Some(at) = slot.filter(|at| scene.slots_left > 0 && !tokens[*at].quoted) else { return };
    let near = &tokens[at.saturating_sub(SLOT_WITHIN)..(at + SLOT_WITHIN).min(tokens.len())];
    let is = |words: &[&str]| near.iter().any(|token| words.contains(&token.plain.as_str()));
    let all = is(&["both", "all", "every", "last"]) && is(&["spent", "gone", "used", "empty", "exhausted"]);
    if (is(&none) && is(&left)) || all || is(&["ultimo", "unico"]) {
        faults.push(Fault { kind: FaultKind::Number, span: tokens[at].span.clone() });
    }
}
