//! Claims: stretches of a sentence that say that something has happened, and whether it has. See [`super::patterns`].

use super::cast::Figure;
use super::clause::clauses;
use super::fault::{Deed, Fault, FaultKind};
use super::idle::is_idle;
use super::patterns::{Part, Pattern, end_of, is_body, is_goods, is_place, is_somebody, patterns};
use super::scene::{Presence, Scene};
use super::sums::Life;
use super::things::is_money;
use super::words::{Speech, Token, TokenKind, WordSet, set, tokens};
use gesta_content::Language;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Words that make a claim none: it is denied, wished, asked or only begun.
static GUARDS: WordSet = LazyLock::new(|| {
    set(
        "not no never nothing nobody neither nor almost nearly hardly barely would could might may can cannot should if \
        unless until before whether whatever what how who which try tries trying tried want wants don't doesn't didn't \
        won't isn't aren't can't couldn't wouldn't nowhere where did do does will refuses nunca nada nadie ni casi apenas podria \
        podrias puede puedes deberia si hasta antes quien intenta intentas intento quiere quieres quisiera donde \
        tampoco jamas ningun ninguno ninguna none since after desde despues think thinks believe imagine crees piensas imaginas",
    )
});
/// Words that deny a claim in its midst.
pub(super) const DENIALS: [&str; 12] =
    ["not", "no", "never", "nothing", "nada", "nobody", "nadie", "nunca", "doesn't", "don't", "without", "sin"];
/// Words that do so only right before it: "without a word she pays you" is a claim.
static NEAR_GUARDS: WordSet = LazyLock::new(|| set("without than as sin como para a to"));
/// How far before a claim such a word counts.
const GUARD_WITHIN: usize = 4;

/// Something that a sentence claims.
struct Claim {
    deed: Deed,
    from: usize,
    to: usize,
    /// Its first word is a verb, whatever thing is called like it.
    by_verb: bool,
    is_wide: bool,
}

fn claims(language: Language, scene: Option<&Scene>, tokens: &[Token]) -> Vec<Claim> {
    let mut claims = Vec::new();
    let patterns = patterns(language);
    for (from, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Word) {
        for pattern in patterns.begun(&token.plain) {
            let Some(to) = end_of(&pattern.parts, tokens, from, (language, scene)) else { continue };
            if !is_guarded(tokens, (from, to), pattern) {
                let by_verb = matches!(pattern.parts.first(), Some(Part::Word(_)));
                claims.push(Claim { deed: pattern.deed, from, to, by_verb, is_wide: pattern.is_wide });
            }
        }
    }
    claims
}

/// Whether the claim is denied, wished or asked, or somebody else makes it.
fn is_guarded(tokens: &[Token], (from, to): (usize, usize), pattern: &Pattern) -> bool {
    let deed = pattern.deed;
    let word = |at: usize| tokens.get(at).map_or("", |token| token.plain.as_str());
    let ends = tokens.iter().skip(to).find(|token| matches!(token.plain.as_str(), "." | "?" | "!"));
    let asked = ends.is_some_and(|mark| mark.plain == "?");
    let before = is_guarded_before(tokens, from, deed);
    let quoted = tokens[from].quoted && deed != Deed::Win;
    let denied = !pattern.denies && (from..to).any(|at| DENIALS.contains(&word(at)));
    match deed {
        // What says so by denying something.
        Deed::Fail | Deed::Unscathed => return before || asked || quoted || is_idle(deed, tokens, (from, to)),
        // Somebody says it.
        Deed::News => return before || asked || denied,
        _ => {}
    }
    // "snatches at your coat" takes nothing.
    let yours = |at: usize| word(at) == "your" && matches!(word(at + 1), "feet" | "side" | "elbow");
    let tried = deed != Deed::Win && (from..to).any(|at| word(at) == "at" && !yours(at + 1));
    let moves = matches!(deed, Deed::Go | Deed::Die | Deed::Harm);
    let aside = moves && (is_owner(tokens, from) || (from..to).any(|at| OTHER_TIMES.contains(&word(at))));
    let turns = deed == Deed::Open && (from..to).any(|at| matches!(word(at), "donde" | "where"));
    before || asked || quoted || denied || tried || aside || turns || is_idle(deed, tokens, (from, to))
}

/// A word right before a claim makes it none.
fn is_guarded_before(tokens: &[Token], from: usize, deed: Deed) -> bool {
    let comes_to = matches!(deed, Deed::Open | Deed::Go | Deed::Lose | Deed::Die | Deed::Harm | Deed::Heal);
    let clause = tokens[..from].iter().rev().take_while(|token| token.kind != TokenKind::Mark).take(GUARD_WITHIN);
    clause.enumerate().any(|(at, token)| {
        let word = token.plain.as_str();
        let next = tokens.get(from - at).map_or("", |token| token.plain.as_str());
        // "After all", "she turns until the door opens".
        let so_far = (word == "after" && next == "all") || (word == "until" && comes_to && is_reached(&tokens[..from]));
        (GUARDS.contains(word) && !so_far)
            || (at == 0 && NEAR_GUARDS.contains(word) && !happens_as(tokens, from))
            || (at <= 2 && matches!(word, "when" | "cuando"))
    })
}

/// "She turns the wheel until the door opens": it comes to that, where nobody only waits for it.
fn is_reached(before: &[Token]) -> bool {
    let waits = [
        "wait", "waits", "waiting", "stay", "stays", "stayed", "will", "would", "must", "keep", "keeps", "not",
        "never", "no", "remain", "remains", "nothing", "nobody", "to", "have", "are", "is",
    ];
    !before.iter().any(|token| waits.contains(&token.plain.as_str()) || token.quoted)
}

/// "As everything goes black": at the same time, no likeness.
fn happens_as(tokens: &[Token], from: usize) -> bool {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.plain.as_str());
    from > 0 && word(from - 1) == "as" && !matches!(word(from), "if" | "though" | "a" | "an" | "good" | "you" | "one")
}

/// "The needle of the woman": she does nothing.
fn is_owner(tokens: &[Token], from: usize) -> bool {
    let before = |far: usize| from.checked_sub(far).map_or("", |at| tokens[at].plain.as_str());
    let of = |word: &str| matches!(word, "of" | "de" | "del");
    of(before(1)) || (matches!(before(1), "the" | "a" | "an" | "la" | "las" | "los" | "un" | "una") && of(before(2)))
}

/// "Since he died", "where a man fell": told of another time.
const OTHER_TIMES: [&str; 8] = ["since", "after", "before", "when", "where", "desde", "cuando", "donde"];

/// The deeds that a text of a pack tells.
pub(super) fn told(language: Language, text: &str) -> BTreeSet<Deed> {
    let tokens = tokens(text, &mut Speech::default());
    claims(language, None, &tokens).into_iter().filter(|claim| !claim.is_wide).map(|claim| claim.deed).collect()
}

pub(super) fn check(scene: &Scene, tokens: &[Token], last: &[Token], faults: &mut Vec<Fault>) {
    let clauses = clauses(scene, tokens).0;
    let unsaid = |claim: &Claim| {
        let inside = clauses.iter().find(|clause| clause.range.contains(&claim.from));
        inside.is_some_and(|clause| !clause.asserted && !clause.denied)
    };
    for claim in claims(scene.language, Some(scene), tokens) {
        if unsaid(&claim) {
            continue;
        }
        if !is_true(scene, &claim, tokens, last) && !is_told(scene, tokens, &claim) {
            let span = tokens[claim.from].span.start..tokens[claim.to - 1].span.end;
            faults.push(Fault { kind: FaultKind::Deed(claim.deed), span });
        }
    }
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

fn is_true(scene: &Scene, claim: &Claim, tokens: &[Token], last: &[Token]) -> bool {
    let Claim { deed, from, to, .. } = *claim;
    let words = &tokens[from..to];
    let happened = scene.deeds.contains(&deed);
    let thing = || {
        words
            .iter()
            .skip(usize::from(claim.by_verb))
            .map(|token| token.plain.as_str())
            .filter(|word| is_goods(scene.language, Some(scene), word))
    };
    let all_in =
        |set: &BTreeSet<String>| thing().all(|word| set.contains(word) || set.contains(word.trim_end_matches('s')));
    match deed {
        Deed::Take if scene.has_coins && follows_your(tokens, (from, to)) => true,
        // "Corres hasta el montón de escombro".
        Deed::Move if scene.shifted && !words.iter().any(|token| is_place(&token.plain)) => true,
        // What was only offered comes back.
        Deed::Gain if !scene.sums.paid && words.iter().any(|token| token.plain.starts_with("devuelv")) => true,
        // "Te queda otra venda".
        Deed::Gain if words.iter().any(|token| token.plain.starts_with("qued")) && all_in(&scene.held) => true,
        // "El montón de escombro ya es tuyo": the hero has gone there.
        Deed::Gain if thing().next().is_none() && scene.shifted && is_yours(words) => true,
        Deed::Gain if words.iter().any(|token| matches!(token.plain.as_str(), "regalo" | "propina")) => false,
        Deed::Gain => happened && all_in(&scene.gained),
        // Coins that are paid are taken out first.
        Deed::Take if thing().next().is_some() => {
            (happened && all_in(&scene.gained)) || all_in(&scene.held) || all_in(&scene.lost)
        }
        Deed::Take => happened || words.iter().any(|token| scene.held.contains(&token.plain)),
        // "La palanca cambia de manos": one way or the other.
        Deed::Lose if words.iter().any(|token| token.plain.starts_with("cambia")) && all_in(&scene.gained) => true,
        // "Te quita un punto de vida".
        Deed::Lose if is_of_life(tokens, to) => scene.deeds.contains(&Deed::Hurt),
        Deed::Lose => happened && all_in(&scene.lost),
        Deed::News => scene.deeds.contains(&Deed::Die),
        Deed::Keep => !thing().any(|word| scene.lost.contains(word) && !scene.held.contains(word) && !is_money(word)),
        Deed::Heal => happened,
        Deed::Rise => !is_risen(scene, tokens, (from, to), last),
        Deed::Win => !scene.strict || happened,
        Deed::Die => {
            is_of(scene, words, happened, |figure| figure.died)
                || is_of_the_dead(scene, &tokens[from.saturating_sub(2)..to])
        }
        Deed::Harm if hits_a_thing(scene, tokens, to) => true,
        Deed::Harm => {
            is_of(scene, words, happened || scene.cast.is_wounded(words), |figure| figure.harmed || figure.wounded)
        }
        // "The bolt that Zuane sent stands in your arm": in the claim, too.
        Deed::Hurt => happened && !is_of_another(scene, tokens, from) && !is_sent_by_another(scene, words),
        // Who attacks comes to where the hero is.
        Deed::Go if scene.cast.meant(words).iter().any(|figure| figure.attacked) && !is_leaving(words) => true,
        Deed::Go => is_of(scene, words, happened, |figure| figure.went || figure.died),
        _ => stands(scene, deed, tokens, to),
    }
}

fn is_yours(words: &[Token]) -> bool {
    words.iter().any(|token| matches!(token.plain.as_str(), "tuyo" | "tuya" | "tuyos" | "tuyas"))
}

/// "Un punto de vida" stands behind.
fn is_of_life(tokens: &[Token], to: usize) -> bool {
    let behind = tokens.get(to.saturating_sub(1)..(to + 3).min(tokens.len())).unwrap_or_default();
    behind.iter().any(|token| matches!(token.plain.as_str(), "punto" | "puntos"))
}

/// "Tu porra le da al escritorio": what is met is nobody.
fn hits_a_thing(scene: &Scene, tokens: &[Token], to: usize) -> bool {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.plain.as_str());
    let met = match word(to) {
        "al" => word(to + 1),
        "a" | "en" | "contra" if matches!(word(to + 1), "el" | "la" | "los" | "las" | "un" | "una") => word(to + 2),
        _ => return false,
    };
    !met.is_empty() && !scene.cast.is_anybody(met) && !is_body(met) && !is_somebody(met)
}

/// Whether somebody is named as the one who does it while somebody else has.
fn is_of_another(scene: &Scene, tokens: &[Token], to: usize) -> bool {
    let begins = tokens[..to].iter().rposition(|token| token.kind == TokenKind::Mark).map_or(0, |mark| mark + 1);
    let named = |token: &&Token| {
        scene.cast.is_anybody(&token.plain) || (matches!(token.plain.as_str(), "he" | "she") && !token.quoted)
    };
    let clause = &tokens[begins..to];
    if !clause.iter().any(|token| named(&token)) || !scene.cast.figures.iter().any(|figure| figure.struck) {
        return false;
    }
    scene.cast.meant(clause).iter().all(|figure| !figure.struck)
}

/// Whether a weapon that wounds is told to be another's than of who has struck.
fn is_sent_by_another(scene: &Scene, words: &[Token]) -> bool {
    let meant = scene.cast.named(words);
    let struck = scene.cast.figures.iter().any(|figure| figure.struck);
    scene.language == Language::En && struck && !meant.is_empty() && meant.iter().all(|figure| !figure.struck)
}

/// Whether it happened, and to somebody whom the words mean.
fn is_of(scene: &Scene, words: &[Token], happened: bool, has: impl Fn(&Figure) -> bool) -> bool {
    let meant = scene.cast.meant(words);
    happened && (meant.is_empty() || meant.into_iter().any(has))
}

/// Whether things stand as a claim says.
fn stands(scene: &Scene, deed: Deed, tokens: &[Token], to: usize) -> bool {
    let life = scene.sums.life;
    let did = |deed: Deed| scene.deeds.contains(&deed);
    let you = || tokens[..to].iter().any(|token| matches!(token.plain.as_str(), "you" | "you're" | "tu" | "sigues"));
    match deed {
        Deed::Fail => !scene.achieved || scene.strict,
        Deed::Blood => {
            [Deed::Hurt, Deed::Harm, Deed::Die].into_iter().any(did) || life.is_some_and(|life| !life.is_whole())
        }
        Deed::BeHurt => did(Deed::Hurt) || life.is_none_or(|life| !life.is_whole()),
        Deed::BeWhole => life.is_none_or(Life::is_whole),
        Deed::Unscathed => {
            let theirs = || scene.cast.meant(&tokens[..to]).into_iter().any(|figure| figure.harmed);
            // "Los perros siguen sin un rasguño".
            let many = ["siguen", "estan", "quedan", "salen", "perros"];
            let others = tokens[..to].iter().any(|token| many.contains(&token.plain.as_str()));
            !did(Deed::Hurt) && (you() || !theirs()) || others && !theirs()
        }
        Deed::BeOpen => did(Deed::Open) || !scene.is_shut(tokens),
        Deed::End => did(Deed::End) || life.is_none(),
        Deed::Alone => scene.cast.is_alone(),
        _ => did(deed),
    }
}

/// "You pick up your coins".
fn follows_your(tokens: &[Token], (from, to): (usize, usize)) -> bool {
    (from + 1..to)
        .any(|at| is_money(&tokens[at].plain) && matches!(tokens[at - 1].plain.as_str(), "your" | "tus" | "tu"))
}

/// Whether somebody who is dead does it, and nobody else can be meant: by the words, by those before, by the last sentence.
fn is_risen(scene: &Scene, tokens: &[Token], (from, to): (usize, usize), last: &[Token]) -> bool {
    let places = [&tokens[from..to], &tokens[..from], last];
    let meant = places.into_iter().map(|words| scene.cast.meant(words)).find(|meant| !meant.is_empty());
    let returns = ["comes", "come", "returns", "turns", "vuelve", "vuelven", "regresa", "regresan"];
    let returns = tokens[from..to].iter().any(|token| returns.contains(&token.plain.as_str()))
        && tokens[from..to]
            .iter()
            .any(|token| matches!(token.plain.as_str(), "back" | "returns" | "vuelve" | "regresa"));
    let left = |figure: &Figure| returns && figure.went && figure.presence != Presence::Here;
    // Who dies in this turn may sink down in many ways.
    let behind = (to + 2).min(tokens.len());
    let rises = tokens[from..behind].iter().any(|token| RISEN.contains(token.plain.as_str()));
    let dead =
        |figure: &&Figure| (figure.died && rises) || figure.presence == Presence::Dead && !figure.died || left(figure);
    meant.is_some_and(|meant| meant.iter().all(dead))
}

/// What nobody does who has just died.
pub(super) static RISEN: WordSet = LazyLock::new(|| {
    set(
        "rises rise gets get heaves stirs whispers says asks begs murmurs growls snarls barks snaps bites lunges lifts blinks \
        breathes crawls coughs speaks springs leaps lives returns back again up stand stands scrambles struggles opens opened \
        eyes levanta incorpora alza yergue pide susurra dice murmura muerde ladra grune respira parpadea abre mira habla tose \
        ataca salta embiste resucita revive agarra suplica vuelve arrastra mueve cargar morder",
    )
});

/// Whether somebody goes away rather than near.
fn is_leaving(words: &[Token]) -> bool {
    let away = [
        "out",
        "off",
        "away",
        "gone",
        "leaves",
        "left",
        "flees",
        "fled",
        "vanishes",
        "bolts",
        "bolted",
        "disappears",
        "tail",
        "departs",
        "nowhere",
        "heel",
        "huye",
        "sale",
        "va",
        "marcha",
        "aleja",
        "escapa",
        "desaparece",
        "larga",
        "escabulle",
        "retira",
        "ido",
        "huido",
        "pierde",
        "abandona",
        "flight",
        "heels",
    ];
    words.iter().any(|word| away.contains(&word.plain.as_str()))
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
