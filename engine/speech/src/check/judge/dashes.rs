//! What is said in quotation marks: who says the lines of this turn, and whether the hero says more than the player chose.

use super::super::clause::{Class, clauses};
use super::super::fault::{Deed, Fault, FaultKind};
use super::super::scene::Scene;
use super::super::words::{Token, TokenKind, WordSet, set};
use gesta_content::Language;
use gesta_rules::Actor;
use std::sync::LazyLock;

/// A quotation with "you" behind it and whatever verb: the hero has said it.
pub(in super::super) fn quoted_by_you(scene: &Scene, before: &[Token], tokens: &[Token], faults: &mut Vec<Fault>) {
    let is_said = scene.deeds.contains(&Deed::Say);
    if let [dash, verb, ..] = tokens
        && dash.plain == "—"
        && SAYS.contains(verb.plain.as_str())
        && is_said
    {
        // "¿Fue el guarda? —preguntas": the question is a sentence of its own.
        let mut words = before.iter().filter(|token| token.kind == TokenKind::Word);
        if !scene.said.is_empty() && !words.all(|token| scene.said.contains(&token.plain)) {
            faults.push(Fault { kind: FaultKind::Deed(Deed::Say), span: verb.span.clone() });
        }
        return;
    }
    // A dash that opens a sentence opens speech, whoever spoke before.
    let dashed = tokens.first().is_some_and(|token| token.plain == "—");
    let speech =
        if dashed { tokens.iter().skip(1).position(|token| token.plain == "—").unwrap_or(tokens.len()) } else { 0 };
    let by_dash = tokens.iter().take(speech).filter(|token| token.kind == TokenKind::Word);
    let by_marks = tokens.iter().filter(|token| token.quoted && token.kind == TokenKind::Word);
    let mut quoted = by_dash.chain(by_marks.filter(|_| speech == 0));
    if is_said && (scene.said.is_empty() || quoted.all(|token| scene.said.contains(&token.plain))) {
        return;
    }
    for (at, token) in tokens.iter().enumerate().skip(1).filter(|(_, token)| !token.quoted) {
        let before = &tokens[at - 1];
        let closes = before.kind == TokenKind::Mark && tokens[..at].iter().any(|token| token.quoted);
        let yours = match scene.language {
            Language::En => {
                let next = tokens.get(at + 1).map_or("", |next| next.plain.as_str());
                closes
                    && matches!(before.plain.as_str(), "\"" | "”")
                    && token.plain == "you"
                    && !PERCEIVED.contains(&next)
            }
            Language::Es => is_yours(tokens, at),
        };
        if yours {
            faults.push(Fault { kind: FaultKind::Deed(Deed::Say), span: token.span.clone() });
        }
    }
}

/// "—Mientes —insistes", "«Mientes», dices".
fn is_yours(tokens: &[Token], at: usize) -> bool {
    let word = |far: usize| at.checked_sub(far).map_or("", |at| tokens[at].plain.as_str());
    let dative = usize::from(matches!(word(1), "te" | "le" | "les" | "se"));
    let token = &tokens[at];
    let closes = |mark: &str| matches!(mark, "»" | "”" | "\"");
    let behind = closes(word(1 + dative)) || (word(1 + dative) == "," && closes(word(2 + dative)));
    let second = token.plain.ends_with("as") || token.plain.ends_with("es");
    let small = matches!(token.plain.as_str(), "les" | "tres" | "mientras" | "pues" | "unas" | "las");
    let aside = word(1 + dative) == "—" && second && !small && !PERCEIVED.contains(&token.plain.as_str());
    let says = behind && SAYS.contains(token.plain.as_str());
    // The dash that opens the sentence is not the one behind what was said.
    let dashed = tokens[0].plain == "—" && at > 1 + dative;
    (said_before(tokens, at) || dashed) && (aside || says) && !token.capital
}

/// What the hero does who speaks.
static SAYS: WordSet = LazyLock::new(|| {
    set(
        "dices preguntas respondes contestas insistes murmuras susurras gritas repones replicas anades masculas exclamas \
        aseguras prometes juras ruegas suplicas pides ordenas mascullas admites confiesas propones exiges sueltas",
    )
});

/// Whether somebody has spoken before a token.
fn said_before(tokens: &[Token], at: usize) -> bool {
    tokens[..at].iter().any(|token| token.quoted)
}

/// What the hero does besides when somebody speaks.
const PERCEIVED: [&str; 34] = [
    "hear",
    "think",
    "wonder",
    "see",
    "feel",
    "remember",
    "read",
    "look",
    "watch",
    "are",
    "could",
    "would",
    "can",
    "might",
    "know",
    "guess",
    "piensas",
    "oyes",
    "ves",
    "recuerdas",
    "sabes",
    "lees",
    "sientes",
    "miras",
    "puedes",
    "entiendes",
    "supones",
    "imaginas",
    "escuchas",
    "crees",
    "antes",
    "entonces",
    "apenas",
    "mientras",
];

/// How many words of a line make it known again.
const LINE_WORDS_MIN: usize = 3;

/// The partner's lines are told of somebody else: "The tide turns at two," says another.
pub(in super::super) fn lines(scene: &Scene, tokens: &[Token], last: &[Token], faults: &mut Vec<Fault>) {
    let Some(partner) = &scene.partner else { return };
    let quoted: Vec<&Token> = tokens.iter().filter(|token| token.quoted && token.plain.len() > 3).collect();
    let known = quoted.iter().filter(|token| scene.lines.contains(&token.plain)).count();
    // A name alone is an answer that only one can have given.
    let named = quoted.iter().any(|token| token.capital && scene.is_proper(&token.plain));
    let all = known == quoted.len() && (known + 1 >= LINE_WORDS_MIN || (known == 1 && named));
    if !all && (known < LINE_WORDS_MIN || known * 5 < quoted.len() * 3) {
        return;
    }
    let partner = Actor::Being(partner.clone());
    let spoken = clauses(scene, tokens).0.into_iter().filter(|clause| clause.classes.contains(&Class::Speak));
    for clause in spoken.filter(|clause| !clause.passive) {
        let Some(who) = clause.subject else { continue };
        let mut named = scene.cast.named(&tokens[who.range.clone()]);
        if named.is_empty() && who.head == clause.verb {
            // "Serafinu niega con la cabeza. —Diez —dice": who was named before.
            let narrated: Vec<Token> = last.iter().filter(|token| !token.quoted).cloned().collect();
            named = scene.cast.named(&narrated);
        }
        if !named.is_empty() && named.iter().all(|figure| figure.id != partner) {
            faults.push(Fault { kind: FaultKind::Absent, span: tokens[clause.verb].span.clone() });
            return;
        }
    }
}

/// Words of who speaks of oneself.
static OWN: WordSet = LazyLock::new(|| {
    set(
        "yo me mi mis mio mia conmigo nos nuestro nuestra soy estoy tengo se he voy digo quiero puedo creo vi di fui hice era vengo",
    )
});
/// How many words a sentence has at least that tells something.
const TOLD_WORDS_MIN: usize = 5;

/// Whether a sentence behind what somebody said goes on with the story: nobody speaks of oneself in it, asks or calls, and it is
/// none of the lines of this turn.
pub(in super::super) fn is_narrated(scene: &Scene, tokens: &[Token]) -> bool {
    let words = || tokens.iter().filter(|token| token.kind == TokenKind::Word);
    let own =
        words().any(|token| OWN.contains(token.plain.as_str()) && !(token.plain == "se" && token.span.len() == 2));
    let called = tokens.iter().any(|token| matches!(token.plain.as_str(), "?" | "!" | "¿" | "¡"));
    let long = || words().filter(|token| token.plain.len() > 3);
    let known = long().filter(|token| scene.lines.contains(&token.plain)).count();
    let line = known * 2 > long().count();
    scene.language == Language::Es && words().count() >= TOLD_WORDS_MIN && !own && !called && !line
}
