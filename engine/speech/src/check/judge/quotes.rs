//! Who says what: the lines of packs are said by whom they give them to, and the hero says what the player has written.

use super::super::cast::Figure;
use super::super::clause::{Class, Clause, Kind, clauses};
use super::super::fault::{Deed, Fault, FaultKind};
use super::super::numbers::{self, number};
use super::super::scene::Scene;
use super::super::words::{Token, TokenKind, WordSet, set};
use super::Judge;
use crate::noun::Gender;
use gesta_content::Language;
use gesta_rules::Actor;
use std::sync::LazyLock;

/// What anybody says without telling anything.
static TALK: WordSet = LazyLock::new(|| {
    set(
        "that this with from have your what when where will would could should there here then than them they their been were just \
        only also about after before into over under again some more most much many such very well even still back down ever never \
        always right left good come goes know think want take make give tell said says like look need must shall does done upon each \
        other both away yours mine mind evening morning night easy steady careful watch listen wait please thank thanks sorry sir \
        madam friend stranger step another nothing something anything everything somebody nobody thing things little long last first \
        once hello greetings welcome indeed really quite enough rather maybe perhaps don't can't won't isn't it's that's there's you're \
        i'm let's those these which while because though until since through against without within day today time times minute minutes hour hours past later soon told terms talk shut book books story stories ugly nice pretty tune song clever slow quick strange poor weak",
    )
});
/// What makes a line weigh: a promise, a gift, a bargain.
static WEIGHS: WordSet = LazyLock::new(|| {
    set(
        "i'll we'll you'll free gift deal agreed promise swear yours owe keep have take tomorrow always never first gave found dead killed",
    )
});

/// How many words of a line make it known again.
const LINE_WORDS_MIN: usize = 3;

/// Who speaks in a sentence.
enum Speaker {
    You,
    /// One of several; none: somebody unknown.
    Figures(Vec<Actor>, Option<Gender>),
}

/// Judges what stands between quotation marks.
pub(in super::super) fn check(
    scene: &Scene,
    before: &[Token],
    sentence: &[Token],
    last: &[Token],
    faults: &mut Vec<Fault>,
) {
    let quoted: Vec<&Token> = sentence.iter().filter(|token| token.quoted && token.kind != TokenKind::Mark).collect();
    let (Some(first), Some(end)) = (quoted.first(), quoted.last()) else { return };
    let span = first.span.start..end.span.end;
    let tokens: Vec<Token> = before.iter().chain(sentence).cloned().collect();
    let (clauses, groups) = clauses(scene, &tokens);
    let judge = Judge { scene, tokens: &tokens, groups, last };
    let is_line = is_line(scene, &quoted);
    let here = clauses.iter().filter(|clause| clause.verb >= before.len());
    // A line that is told in two sentences has its speaker in the one before.
    let there = clauses.iter().rev().filter(|clause| clause.verb < before.len());
    let speaker = here.filter_map(|clause| judge.speaker(clause)).next();
    let goes_on = before.iter().any(|token| token.quoted);
    let speaker = speaker.or_else(|| {
        let there = there.filter_map(|clause| judge.speaker(clause)).next();
        there.filter(|speaker| goes_on || !matches!(speaker, Speaker::You))
    });
    let kind = match speaker {
        Some(Speaker::You) => judge.is_put_in_mouth(&quoted).then_some(FaultKind::Deed(Deed::Say)),
        Some(Speaker::Figures(figures, gender)) => {
            (is_line && judge.is_another_voice(&figures, gender)).then_some(FaultKind::Absent)
        }
        None => None,
    };
    let kind = kind.or_else(|| is_line.then(|| judge.is_renamed(&quoted)).flatten());
    let kind = kind.or_else(|| judge.gives_in(&quoted).then_some(FaultKind::Deed(Deed::Win)));
    let kind = kind.or_else(|| judge.is_news(sentence, &quoted).then_some(FaultKind::Deed(Deed::News)));
    faults.extend(kind.map(|kind| Fault { kind, span }));
}

fn is_number(word: &str) -> bool {
    word.split_once('-').map_or(word, |(tens, _)| tens).parse::<u64>().is_ok() || numbers::is_value(word)
}

/// Whether the words are mostly those of a line that packs have.
fn is_line(scene: &Scene, quoted: &[&Token]) -> bool {
    let plain: Vec<&str> = quoted.iter().map(|token| token.plain.as_str()).collect();
    let told = |words: &[&str]| scene.has_text(&words.join(" "));
    if scene.partner.is_some() && (plain.len() > 1 && told(&plain) || plain.windows(4).any(told)) {
        return true;
    }
    let words = || quoted.iter().filter(|token| token.plain.len() > 3);
    let known = words().filter(|token| scene.lines.contains(&token.plain)).count();
    scene.partner.is_some() && known >= LINE_WORDS_MIN && known * 5 >= words().count() * 3
}

impl Judge<'_> {
    /// Who speaks by a clause that tells so.
    fn speaker(&self, clause: &Clause) -> Option<Speaker> {
        if !clause.classes.contains(&Class::Speak) || clause.passive || clause.denied {
            return None;
        }
        let verb = clause.verb;
        let turned = || {
            clause
                .groups
                .iter()
                .find(|group| group.kind == Kind::Figure && group.before.is_empty() && group.head > verb)
        };
        let who = clause.subject.as_ref().filter(|group| group.head != verb).or_else(turned)?;
        match who.kind {
            Kind::You => Some(Speaker::You),
            Kind::Figure | Kind::They => {
                let gender = match self.word(who.head) {
                    "he" => Some(Gender::M),
                    "she" => Some(Gender::F),
                    _ => None,
                };
                Some(Speaker::Figures(self.who(who).iter().map(|figure| figure.id.clone()).collect(), gender))
            }
            _ => None,
        }
    }

    /// Somebody else than whose line it is.
    fn is_another_voice(&self, figures: &[Actor], gender: Option<Gender>) -> bool {
        let Some(partner) = self.scene.partner.clone().map(Actor::Being) else { return false };
        if !figures.is_empty() {
            return figures.iter().all(|figure| *figure != partner);
        }
        let own = self.scene.cast.figures.iter().find(|figure| figure.id == partner).and_then(|figure| figure.gender);
        gender.is_some() && own.is_some() && own != gender
    }

    /// The hero says what the player has not written.
    fn is_put_in_mouth(&self, quoted: &[&Token]) -> bool {
        let said = &self.scene.said;
        !said.is_empty() && !quoted.iter().all(|token| said.contains(&token.plain))
    }

    /// A name stands in a line that has another.
    fn is_renamed(&self, quoted: &[&Token]) -> Option<FaultKind> {
        let another = |figure: &Figure| figure.words.iter().all(|word| !self.scene.lines.contains(word));
        let named = quoted.iter().filter(|token| token.capital && !token.initial);
        let mut figures = named.flat_map(|token| self.scene.cast.named(std::slice::from_ref(*token)));
        figures.any(another).then_some(FaultKind::Absent)
    }

    /// Somebody says what no text of the turn has: a fact, a promise, a gift. Small talk is none.
    fn is_news(&self, sentence: &[Token], quoted: &[&Token]) -> bool {
        if self.scene.language != Language::En || sentence.iter().any(|token| token.plain == "?") {
            return false;
        }
        let known = |word: &str| {
            let stem = ["ing", "ed", "es", "s", "'s"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
            self.scene.has_word(word) || self.scene.has_word(stem) || self.scene.has_word(&format!("{word}s"))
        };
        let words = || quoted.iter().filter(|token| token.kind == TokenKind::Word).map(|token| token.plain.as_str());
        let strange =
            words().filter(|word| word.len() > 3 && !is_number(word) && !TALK.contains(word) && !known(word)).count();
        let weighs = words().any(|word| WEIGHS.contains(word) && !self.scene.has_text(word));
        strange >= if weighs { 1 } else { 2 }
    }

    /// What the hero asked for in vain is granted: "Fifteen, then."
    fn gives_in(&self, quoted: &[&Token]) -> bool {
        let said = &self.scene.said;
        let asked = |token: &&&Token| {
            number(token).is_some() && said.contains(&token.plain) && !self.scene.lines.contains(&token.plain)
        };
        let grants = [
            "then", "is", "done", "deal", "agreed", "fine", "right", "take", "pues", "entonces", "bien", "hecho",
            "sea", "trato",
        ];
        let granted = |token: &&Token| grants.contains(&token.plain.as_str());
        let denied = |token: &&Token| matches!(token.plain.as_str(), "not" | "no" | "never" | "isn't" | "won't");
        self.scene.strict
            && self.scene.partner.is_some()
            && quoted.iter().filter(asked).count() > 0
            && quoted.iter().any(granted)
            && !quoted.iter().any(denied)
            && !quoted.iter().filter(|token| token.plain.len() > 3).all(|token| said.contains(&token.plain))
    }
}
