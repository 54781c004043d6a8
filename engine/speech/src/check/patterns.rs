//! Patterns: what a sentence looks like that says that something has happened. They stand in lists, one a line.
//!
//! A pattern is `deed: word word`. A word may be several (`give|gives`) or begin with (`heal*`); `..3` are up to three words of
//! any kind, `<thing>`, `<being>`, `<foe>`, `<place>` and `<body>` what they say, and `$give` the words of a line `$give = …`. No
//! pattern reaches over a mark that parts clauses.

use super::claims::DENIALS;
use super::fault::Deed;
use super::lore::SMALL;
use super::scene::Scene;
use super::things::{is_money, is_thing};
use super::words::{Token, TokenKind, WordSet, set};
use gesta_content::Language;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A pattern, read.
pub(super) struct Pattern {
    pub(super) deed: Deed,
    pub(super) parts: Vec<Part>,
    /// It is one of those behind the mark `# Of` or `# De`: it finds much, so what a text of a pack says so did not happen for that.
    pub(super) is_wide: bool,
    /// It denies something itself: "no pulse".
    pub(super) denies: bool,
}

pub(super) enum Part {
    Word(Vec<&'static str>),
    Gap(usize),
    Thing,
    Being,
    /// A being, but nothing that "it" could mean.
    Foe,
    Place,
    Body,
    /// One of several.
    Either(Vec<Part>),
}

/// The patterns of a language, by their first word where it is one of a few.
pub(super) struct Patterns {
    all: Vec<Pattern>,
    by_word: BTreeMap<&'static str, Vec<usize>>,
    others: Vec<usize>,
}

/// What a pattern is read in.
pub(super) type In<'s> = (Language, Option<&'s Scene>);

static ENGLISH: LazyLock<Patterns> =
    LazyLock::new(|| read(concat!(include_str!("lists/claims_en.txt"), include_str!("lists/changes_en.txt"))));
static SPANISH: LazyLock<Patterns> = LazyLock::new(|| read(include_str!("lists/claims_es.txt")));

/// What of a body can be hurt.
static BODY: WordSet = LazyLock::new(|| {
    set(
        "arm arms leg legs shoulder shoulders side thigh thighs hand hands face rib ribs chest ankle ankles calf calves throat \
    neck cheek flesh skin knee knees wrist wrists back forearm head temple belly stomach jaw foot heel brow scalp hip hips shin \
    shins thumb finger fingers knuckles nail palm lip lips nose ear mouth elbow spine lungs eye gut guts flank \
    brazo brazos pierna piernas hombro hombros costado muslo muslos mano manos cara costilla costillas pecho tobillo tobillos \
    pantorrilla pantorrillas garganta cuello mejilla carne piel rodilla rodillas muneca munecas espalda antebrazo cabeza sien \
    vientre estomago mandibula pie talon frente cadera espinilla espinillas pulgar dedo dedos nudillos palma labio labios \
    nariz oreja boca codo ceja ojo rinones barbilla menton puno punos",
    )
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
    set(
        "he she it they him her them man woman guard guards dog dogs hound beast creature enemy foe soldier keeper animal \
    ella ellos ellas hombre mujer guardia guardias perro perra perros bestia criatura enemigo enemiga soldado guardian animal",
    )
});

fn read(list: &'static str) -> Patterns {
    let sets: BTreeMap<&str, &str> = list.lines().filter_map(|line| line.split_once(" = ")).collect();
    let wide =
        list.lines().position(|line| line.starts_with("# Of ") || line.starts_with("# De ")).unwrap_or(usize::MAX);
    let lines = list.lines().enumerate();
    let all: Vec<Pattern> = lines.filter_map(|(at, line)| pattern(line, &sets, at > wide)).collect();
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

fn deed_of(name: &str) -> Option<Deed> {
    Some(match name {
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
        "fail" => Deed::Fail,
        "blood" => Deed::Blood,
        "behurt" => Deed::BeHurt,
        "bewhole" => Deed::BeWhole,
        "unscathed" => Deed::Unscathed,
        "beopen" => Deed::BeOpen,
        "rise" => Deed::Rise,
        "end" => Deed::End,
        "alone" => Deed::Alone,
        "news" => Deed::News,
        "keep" => Deed::Keep,
        "change" => Deed::Change,
        _ => return None,
    })
}

fn pattern(line: &'static str, sets: &BTreeMap<&'static str, &'static str>, is_wide: bool) -> Option<Pattern> {
    let (deed, parts) = line.split_once(": ").filter(|_| !line.starts_with('#'))?;
    let parts: Vec<Part> = parts.split_whitespace().map(|part| read_part(part, sets)).collect();
    let denies = |part: &Part| matches!(part, Part::Word(words) if words.iter().any(|word| DENIALS.contains(word)));
    let denies = parts.iter().any(denies);
    Some(Pattern { deed: deed_of(deed)?, parts, is_wide, denies })
}

fn read_part(part: &'static str, sets: &BTreeMap<&'static str, &'static str>) -> Part {
    match part {
        "<thing>" => Part::Thing,
        "<being>" => Part::Being,
        "<foe>" => Part::Foe,
        "<place>" => Part::Place,
        "<body>" => Part::Body,
        several if several.contains('<') => Part::Either(several.split('|').map(|one| read_part(one, sets)).collect()),
        part => match part.strip_prefix("..").and_then(|most| most.parse().ok()) {
            Some(most) => Part::Gap(most),
            None => Part::Word(part.split('|').flat_map(|word| words(word, sets)).collect()),
        },
    }
}

/// A word, or the words of a `$set`.
fn words(word: &'static str, sets: &BTreeMap<&'static str, &'static str>) -> Vec<&'static str> {
    match sets.get(word) {
        Some(set) => set.split_whitespace().collect(),
        None => vec![word],
    }
}

/// The patterns of a language.
pub(super) fn patterns(language: Language) -> &'static Patterns {
    match language {
        Language::En => &ENGLISH,
        Language::Es => &SPANISH,
    }
}

impl Patterns {
    /// Those that can begin with a word.
    pub(super) fn begun(&self, word: &str) -> impl Iterator<Item = &Pattern> {
        let begun = self.by_word.get(word).into_iter().flatten();
        begun.chain(&self.others).filter_map(|at| self.all.get(*at))
    }
}

/// Where a pattern that begins at a token ends.
pub(super) fn end_of(parts: &[Part], tokens: &[Token], at: usize, (language, scene): In<'_>) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else { return Some(at) };
    if let Part::Gap(most) = part {
        let free = tokens.get(at..)?.iter().take(*most).take_while(|token| token.kind != TokenKind::Mark).count();
        return (0..=free).find_map(|skip| end_of(rest, tokens, at + skip, (language, scene)));
    }
    let token = tokens.get(at).filter(|token| token.kind != TokenKind::Mark)?;
    if fits(part, token, language, scene) { end_of(rest, tokens, at + 1, (language, scene)) } else { None }
}

fn fits(part: &Part, token: &Token, language: Language, scene: Option<&Scene>) -> bool {
    let word = token.plain.strip_suffix("'s").unwrap_or(&token.plain);
    let has = |list: &WordSet| list.contains(word);
    let somebody = || has(&SOMEBODY) || scene.is_some_and(|scene| is_being(scene, word));
    match part {
        Part::Word(words) => words.iter().any(|one| match one.strip_suffix('*') {
            Some(begin) => word.starts_with(begin),
            None => *one == token.plain,
        }),
        Part::Thing => is_goods(language, scene, word),
        Part::Being => somebody(),
        Part::Foe => word != "it" && somebody(),
        Part::Place => has(&PLACES),
        Part::Body => has(&BODY),
        Part::Either(parts) => parts.iter().any(|part| fits(part, token, language, scene)),
        Part::Gap(_) => false,
    }
}

/// Something that can be had.
pub(super) fn is_goods(language: Language, scene: Option<&Scene>, word: &str) -> bool {
    let has = |word: Option<&str>| word.is_some_and(|word| scene.is_some_and(|scene| scene.items.contains(word)));
    let item = has(Some(word)) || has(word.strip_suffix('s')) || has(word.strip_suffix("es"));
    is_thing(language, word) || is_money(word) || item
}

fn is_being(scene: &Scene, word: &str) -> bool {
    scene.cast.is_anybody(word)
        || scene
            .people
            .iter()
            .flat_map(|person| &person.forms)
            .any(|form| form.iter().any(|part| part == word) && !SMALL.contains(&word))
}

/// Whoever a word like this means.
pub(super) fn is_somebody(word: &str) -> bool {
    SOMEBODY.contains(word)
}

/// What of a body can be hurt.
pub(super) fn is_body(word: &str) -> bool {
    BODY.contains(word)
}

/// A place of any story.
pub(super) fn is_place(word: &str) -> bool {
    PLACES.contains(word)
}
