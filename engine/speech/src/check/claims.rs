//! Claims: stretches of a sentence that say that something has happened. Which words say so stands in lists, one pattern a line.
//!
//! A pattern is `deed: word word`. A word may be several (`give|gives`) or begin with (`heal*`); `..3` are up to three words of
//! any kind, `<thing>`, `<being>`, `<foe>`, `<place>` and `<body>` what they say. No pattern reaches over a mark that parts clauses.

use super::fault::{Deed, Fault, FaultKind};
use super::scene::{Presence, Scene};
use super::things::{is_money, is_thing};
use super::words::{Speech, Token, TokenKind, WordSet, set, tokens};
use gesta_content::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// A pattern, read.
struct Pattern {
    deed: Deed,
    parts: Vec<Part>,
}

enum Part {
    Word(Vec<&'static str>),
    Gap(usize),
    Thing,
    Being,
    /// A being, but nothing that "it" could mean.
    Foe,
    Place,
    Body,
}

/// The patterns of a language, by their first word where it is one of a few.
struct Patterns {
    all: Vec<Pattern>,
    by_word: BTreeMap<&'static str, Vec<usize>>,
    others: Vec<usize>,
}

/// What a pattern is read in.
type In<'s> = (Language, Option<&'s Scene>);

static ENGLISH: LazyLock<Patterns> = LazyLock::new(|| read(include_str!("lists/claims_en.txt")));
static SPANISH: LazyLock<Patterns> = LazyLock::new(|| read(include_str!("lists/claims_es.txt")));

/// What of a body can be hurt.
static BODY: WordSet = LazyLock::new(|| {
    set("arm arms leg legs shoulder shoulders side thigh thighs hand hands face rib ribs chest ankle calf throat neck \
    cheek flesh skin knee wrist back forearm head temple belly stomach jaw foot heel brow scalp \
    brazo brazos pierna piernas hombro hombros costado muslo mano manos cara costilla costillas pecho tobillo pantorrilla \
    garganta cuello mejilla carne piel rodilla muneca espalda antebrazo cabeza sien vientre estomago mandibula pie talon frente")
});
/// Places of any story.
static PLACES: WordSet = LazyLock::new(|| {
    set("outside inside room house hall loft cellar stairs steps street road corridor tunnel bridge forest town \
    village square tower passage kitchen market harbour harbor beach door doorway hatch window gate threshold night dark \
    causeway yard mud \
    fuera dentro sala cuarto casa altillo sotano escalera escaleras calle camino pasillo tunel puente bosque pueblo aldea plaza \
    torre pasaje cocina mercado puerto playa puerta trampilla ventana umbral noche calzada patio fango")
});
/// Whoever words like these mean.
static SOMEBODY: WordSet = LazyLock::new(|| {
    set("he she it they him her them man woman guard guards dog dogs hound beast creature enemy foe soldier keeper \
    ella ellos ellas hombre mujer guardia guardias perro perra perros bestia criatura enemigo enemiga soldado guardian")
});
/// Words that make a claim none: it is denied, wished, asked or only begun.
static GUARDS: WordSet = LazyLock::new(|| {
    set(
        "not no never nothing nobody neither nor almost nearly hardly barely would could might may can cannot should if \
        unless until before whether when whatever what how who which try tries trying tried want wants don't doesn't didn't \
        won't isn't aren't can't couldn't wouldn't nowhere did do does will refuses nunca nada nadie ni casi apenas podria \
        podrias puede puedes deberia si hasta antes cuando quien intenta intentas intento quiere quieres quisiera donde \
        tampoco jamas ningun ninguna since after desde despues",
    )
});
/// Words that deny a claim in its midst.
const DENIALS: [&str; 12] =
    ["not", "no", "never", "nothing", "nada", "nobody", "nadie", "nunca", "doesn't", "don't", "without", "sin"];
/// Words that do so only right before it: "without a word she pays you" is a claim.
static NEAR_GUARDS: WordSet = LazyLock::new(|| set("without than as sin que como para a to"));
/// How far before a claim such a word counts.
const GUARD_WITHIN: usize = 4;

fn read(list: &'static str) -> Patterns {
    let all: Vec<Pattern> = list.lines().filter_map(pattern).collect();
    let (mut by_word, mut others): (BTreeMap<&'static str, Vec<usize>>, Vec<usize>) = Default::default();
    for (at, pattern) in all.iter().enumerate() {
        match pattern.parts.first() {
            Some(Part::Word(words)) if words.iter().all(|word| !word.ends_with('*')) => {
                words.iter().for_each(|word| by_word.entry(word).or_default().push(at));
            }
            _ => others.push(at),
        }
    }
    Patterns { all, by_word, others }
}

fn pattern(line: &'static str) -> Option<Pattern> {
    let (deed, parts) = line.split_once(": ").filter(|_| !line.starts_with('#'))?;
    let deed = match deed {
        "gain" => Deed::Gain,
        "take" => Deed::Take,
        "lose" => Deed::Lose,
        "heal" => Deed::Heal,
        "hurt" => Deed::Hurt,
        "harm" => Deed::Harm,
        "die" => Deed::Die,
        "move" => Deed::Move,
        "go" => Deed::Go,
        "open" => Deed::Open,
        "say" => Deed::Say,
        "decide" => Deed::Decide,
        "win" => Deed::Win,
        _ => return None,
    };
    let part = |part: &'static str| match part {
        "<thing>" => Part::Thing,
        "<being>" => Part::Being,
        "<foe>" => Part::Foe,
        "<place>" => Part::Place,
        "<body>" => Part::Body,
        part => match part.strip_prefix("..").and_then(|most| most.parse().ok()) {
            Some(most) => Part::Gap(most),
            None => Part::Word(part.split('|').collect()),
        },
    };
    Some(Pattern { deed, parts: parts.split_whitespace().map(part).collect() })
}

fn patterns(language: Language) -> &'static Patterns {
    match language {
        Language::En => &ENGLISH,
        Language::Es => &SPANISH,
    }
}

/// Something that a sentence claims.
struct Claim {
    deed: Deed,
    from: usize,
    to: usize,
}

fn claims(language: Language, scene: Option<&Scene>, tokens: &[Token]) -> Vec<Claim> {
    let mut claims = Vec::new();
    let patterns = patterns(language);
    for (from, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Word) {
        let begun = patterns.by_word.get(token.plain.as_str()).into_iter().flatten();
        for pattern in begun.chain(&patterns.others).filter_map(|at| patterns.all.get(*at)) {
            let Some(to) = end_of(&pattern.parts, tokens, from, (language, scene)) else { continue };
            if !is_guarded(tokens, (from, to), pattern.deed) {
                claims.push(Claim { deed: pattern.deed, from, to });
            }
        }
    }
    claims
}

/// Where a pattern that begins at a token ends.
fn end_of(parts: &[Part], tokens: &[Token], at: usize, (language, scene): In<'_>) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else { return Some(at) };
    if let Part::Gap(most) = part {
        let free = tokens.get(at..)?.iter().take(*most).take_while(|token| token.kind != TokenKind::Mark).count();
        return (0..=free).find_map(|skip| end_of(rest, tokens, at + skip, (language, scene)));
    }
    let token = tokens.get(at).filter(|token| token.kind == TokenKind::Word)?;
    let word = token.plain.strip_suffix("'s").unwrap_or(&token.plain);
    let has = |list: &WordSet| list.contains(word);
    let fits = match part {
        Part::Word(words) => words.iter().any(|one| match one.strip_suffix('*') {
            Some(begin) => word.starts_with(begin),
            None => *one == token.plain,
        }),
        Part::Thing => is_goods(language, scene, word),
        Part::Being => has(&SOMEBODY) || scene.is_some_and(|scene| is_being(scene, word)),
        Part::Foe => word != "it" && (has(&SOMEBODY) || scene.is_some_and(|scene| is_being(scene, word))),
        Part::Place => has(&PLACES),
        Part::Body => has(&BODY),
        Part::Gap(_) => false,
    };
    if fits { end_of(rest, tokens, at + 1, (language, scene)) } else { None }
}

/// Something that can be had.
fn is_goods(language: Language, scene: Option<&Scene>, word: &str) -> bool {
    is_thing(language, word) || is_money(word) || scene.is_some_and(|scene| scene.items.contains(word))
}

fn is_being(scene: &Scene, word: &str) -> bool {
    scene.people.iter().flat_map(|person| &person.forms).any(|form| form.iter().any(|part| part == word))
}

/// Whether the claim is denied, wished or asked, or somebody else makes it.
fn is_guarded(tokens: &[Token], (from, to): (usize, usize), deed: Deed) -> bool {
    let is = |at: Option<usize>, words: &[&str]| {
        at.and_then(|at| tokens.get(at)).is_some_and(|token| words.contains(&token.plain.as_str()))
    };
    let clause = tokens[..from].iter().rev().take_while(|token| token.kind != TokenKind::Mark).take(GUARD_WITHIN);
    let mut clause = clause.enumerate();
    let guards = |at: usize, word: &str| GUARDS.contains(word) || (at == 0 && NEAR_GUARDS.contains(word));
    let before = clause.any(|(at, token)| guards(at, &token.plain));
    // "snatches at your coat" takes nothing.
    let tried = deed != Deed::Win && (from..to).any(|at| is(Some(at), &["at"]));
    let denied = (from..to).any(|at| is(Some(at), &DENIALS));
    let ends = (to..tokens.len()).find(|at| is(Some(*at), &[".", "?", "!"]));
    let asked = is(ends, &["?"]);
    let quoted = tokens[from].quoted && deed != Deed::Win;
    // "say goodbye to" coins, "get in close".
    let idle = is(Some(to), &["goodbye", "adios", "close", "nothing", "nada"]);
    // "the woman's needle", "la aguja de la mujer": she does nothing.
    let owner = matches!(deed, Deed::Go | Deed::Die | Deed::Harm)
        && (is(from.checked_sub(1), &["of", "de", "del"])
            || (is(from.checked_sub(1), &["the", "la", "las", "los"]) && is(from.checked_sub(2), &["of", "de"])));
    // "since he died", "where a man fell": told of another time.
    let other_time = ["since", "after", "before", "when", "where", "desde", "cuando", "donde"];
    let aside = matches!(deed, Deed::Go | Deed::Die | Deed::Harm) && (from..to).any(|at| is(Some(at), &other_time));
    before || aside || tried || denied || asked || quoted || idle || owner
}

/// The deeds that a text of a pack tells.
pub(super) fn told(language: Language, text: &str) -> BTreeSet<Deed> {
    let tokens = tokens(text, &mut Speech::default());
    claims(language, None, &tokens).into_iter().map(|claim| claim.deed).collect()
}

pub(super) fn check(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    for claim in claims(scene.language, Some(scene), tokens) {
        if !is_true(scene, claim.deed, tokens, (claim.from, claim.to)) && !is_told(scene, tokens, &claim) {
            let span = tokens[claim.from].span.start..tokens[claim.to - 1].span.end;
            faults.push(Fault { kind: FaultKind::Deed(claim.deed), span });
        }
    }
    own_words(scene, tokens, faults);
}

/// Whether a text of the packs says it, or its end, in the same words. One word alone says too little; and of a failure each
/// word counts.
fn is_told(scene: &Scene, tokens: &[Token], claim: &Claim) -> bool {
    let to = claim.to + usize::from(scene.strict);
    let wider = usize::from(scene.strict || claim.to - claim.from == 1);
    let first = claim.from.saturating_sub(wider);
    // "The lock groans and the door gives its finger's width": the end of it alone is told, of what opens or does not.
    let ends = matches!(claim.deed, Deed::Open | Deed::Win);
    let last = if ends { claim.to.saturating_sub(1) } else { first + 1 };
    (first..last).any(|from| {
        let words = tokens.get(from..to).unwrap_or_default().iter();
        let words: Vec<&str> = words.map(|token| token.plain.as_str()).collect();
        words.len() > 1 && scene.has_text(&words.join(" "))
    })
}

fn is_true(scene: &Scene, deed: Deed, tokens: &[Token], (from, to): (usize, usize)) -> bool {
    let words = &tokens[from..to];
    let happened = scene.deeds.contains(&deed);
    let thing = || {
        words
            .iter()
            .skip(1)
            .map(|token| token.plain.as_str())
            .filter(|word| is_goods(scene.language, Some(scene), word))
    };
    let all_in =
        |set: &BTreeSet<String>| thing().all(|word| set.contains(word) || set.contains(word.trim_end_matches('s')));
    match deed {
        Deed::Gain => happened && all_in(&scene.gained),
        // Coins that are paid are taken out first.
        Deed::Take if thing().next().is_some() => {
            (happened && all_in(&scene.gained)) || all_in(&scene.held) || all_in(&scene.lost)
        }
        Deed::Take => happened || words.iter().any(|token| scene.held.contains(&token.plain)),
        Deed::Lose => happened && all_in(&scene.lost),
        Deed::Win => !scene.strict || happened,
        Deed::Die => happened || is_of_the_dead(scene, &tokens[from.saturating_sub(2)..to]),
        _ => happened,
    }
}

/// It is told of somebody who is dead already.
fn is_of_the_dead(scene: &Scene, words: &[Token]) -> bool {
    let text: String = words.iter().map(|token| format!(" {}", token.plain)).collect();
    let named = |presence: Presence| {
        let people = scene.people.iter().filter(move |person| person.presence == presence);
        let mut forms = people.flat_map(|person| &person.forms);
        forms.any(|form| format!("{text} ").contains(&format!(" {} ", form.join(" "))))
    };
    named(Presence::Dead) && !named(Presence::Here)
}

/// Quoted words that are given to the reader's hero: only those that the player said.
fn own_words(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    if !scene.deeds.contains(&Deed::Say) || scene.said.is_empty() {
        return;
    }
    let says = |token: &Token| {
        ["say", "ask", "tell", "answer", "reply", "dices", "preguntas", "respondes", "contestas"]
            .contains(&token.plain.as_str())
    };
    let yours = tokens.iter().enumerate().any(|(at, token)| {
        let you = at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|before| before.plain == "you");
        says(token) && (you || scene.language == Language::Es) && !token.quoted
    });
    let mut quoted = tokens.iter().filter(|token| token.quoted && token.kind == TokenKind::Word);
    if let Some(token) = quoted.find(|token| yours && !scene.said.contains(&token.plain)) {
        faults.push(Fault { kind: FaultKind::Deed(Deed::Say), span: token.span.clone() });
    }
}
