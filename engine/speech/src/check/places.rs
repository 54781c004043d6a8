//! Places: the hero stands where the rules have it, and nowhere else.

use super::fault::{Deed, Fault, FaultKind};
use super::lore::{content_words, phrase};
use super::scene::Scene;
use super::words::{Token, TokenKind, WordSet, set};
use crate::words::Words;
use gesta_content::{Content, Language};
use gesta_rules::View;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Verbs of which the hero is the one who comes or is somewhere.
static ENGLISH: WordSet = LazyLock::new(|| {
    set(
        "are stand sit lie kneel crouch arrive reach enter emerge step stumble walk run climb go come slip return find wake end \
         burst land drop tumble fall descend standing",
    )
});
static SPANISH: WordSet = LazyLock::new(|| {
    set(
        "estas entras llegas vuelves regresas sales apareces desembocas bajas subes cruzas pisas alcanzas acabas despiertas \
        encuentras hallas plantas metes asomas caes corres",
    )
});
/// Words right before a place where somebody is or comes.
static INTO: WordSet = LazyLock::new(|| {
    set(
        "in on at into to inside onto reach enter back through of en a al hasta por dentro piedras stones boards alcanzas pisas",
    )
});
/// Words that take the hero out of it: somebody else goes, or it is only meant.
static ASIDE: WordSet = LazyLock::new(|| {
    set(
        "not no never if could would might may can will cannot as like before from toward towards behind below beyond until \
        unless were who which where whether nearly almost past look looks how what that no ni nunca si como antes desde hacia \
        tras quien que podrias puedes casi aunque",
    )
});
/// How far before the place the verb stands at most.
const WITHIN: usize = 12;

impl Scene {
    /// Reads where the hero is, where it is not, and which ways stand open.
    pub(super) fn places(&mut self, content: &Content, view: &View) {
        let Some(here) = &view.place else { return };
        let words = Words::new(content, self.language);
        let own = phrase(&words.named(&here.id));
        self.here.extend(content_words(&own));
        let others = content.mechanics.places.keys().filter(|id| **id != here.id);
        let names = others.flat_map(|id| {
            let name = words.named(id);
            [Some(phrase(&name)), short(self.language, &name)]
        });
        self.elsewhere.extend(names.flatten().filter(|name| !own.contains(name.as_str())));
        for exit in &here.exits {
            let ways = if exit.open && exit.guarded.is_none() { &mut self.ways.0 } else { &mut self.ways.1 };
            ways.extend(content_words(&words.named(&exit.id)));
        }
    }

    /// Whether words hold the name of a place where the hero is not.
    pub(super) fn is_elsewhere(&self, words: &str) -> bool {
        let text = format!(" {words} ");
        self.elsewhere.iter().any(|name| text.contains(name.as_str()))
    }

    /// Whether a sentence names a way that is shut, and none that is open.
    pub(super) fn is_shut(&self, tokens: &[Token]) -> bool {
        let names = |ways: &BTreeSet<String>| tokens.iter().any(|token| ways.contains(&token.plain));
        names(&self.ways.1) && !names(&self.ways.0)
    }
}

/// What a place is called in short: the *square* of "the square of the dry trough", the *loft* of "the net loft".
fn short(language: Language, name: &str) -> Option<String> {
    let whole = phrase(name);
    let words: Vec<&str> = whole.split_whitespace().collect();
    let link = words.iter().position(|word| matches!(*word, "of" | "de" | "del"));
    // "The long gallery", "la galería larga".
    let alone = if language == Language::Es { words.first() } else { words.last() };
    let head = link.map_or(*alone?, |at| words[at.saturating_sub(1)]);
    let common =
        ["room", "house", "road", "side", "hill", "line", "way", "track", "casa", "camino", "boca", "fila", "linea"];
    (words.len() > 1 && !common.contains(&head)).then(|| format!(" {head} "))
}

/// "The next moment you are standing in the counting room": looked for by the name of the place.
pub(super) fn check(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    let mut text = " ".to_owned();
    let mut starts = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Word) {
        starts.push((text.len() - 1, at));
        text.push_str(&token.plain);
        text.push(' ');
    }
    for name in scene.elsewhere.iter().filter(|name| text.contains(name.as_str())) {
        let Some(at) = text.find(name.as_str()) else { continue };
        let Some((_, at)) = starts.iter().find(|(start, _)| *start == at) else { continue };
        if !tokens[*at].quoted && is_come_to(scene.language, tokens, *at) {
            faults.push(Fault { kind: FaultKind::Deed(Deed::Move), span: tokens[*at].span.clone() });
        }
    }
}

fn is_come_to(language: Language, tokens: &[Token], at: usize) -> bool {
    let article = |word: &str| matches!(word, "the" | "el" | "la" | "los" | "las");
    let before: Vec<&str> = tokens[..at]
        .iter()
        .rev()
        .take_while(|token| token.kind != TokenKind::Mark)
        .map(|token| token.plain.as_str())
        .skip_while(|word| article(word))
        .take(WITHIN)
        .collect();
    let part =
        before.first() == Some(&"de") && before.iter().any(|word| matches!(*word, "estas" | "encuentras" | "hallas"));
    if !(part || before.first().is_some_and(|word| INTO.contains(word)))
        || before.iter().any(|word| ASIDE.contains(word))
    {
        return false;
    }
    match language {
        Language::En => before.windows(2).any(|pair| {
            (pair[1] == "you" && ENGLISH.contains(pair[0]))
                || (pair[0] == "you" && matches!(pair[1], "leads" | "takes" | "brings" | "carries" | "lands" | "drops"))
                || pair[0] == "you're"
        }),
        Language::Es => before.iter().any(|word| SPANISH.contains(word)),
    }
}
