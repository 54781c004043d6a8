//! What is asked about before it is done, because a word of it was mistyped, and what is asked about that is not here.

use super::Meta;
use super::deed::{Found, Reader};
use super::normal::telling;
use super::reply::{Overlap, overlap, spelled_out};
use gesta_content::model::{Effect, Outcome};
use gesta_rules::{Command, Template};

/// Words that a question begins with.
const ASKING: [&str; 10] = ["what", "whats", "who", "whos", "where", "which", "que", "quien", "donde", "cual"];

/// Whether a deed takes no object while words are left over that could be one.
pub(crate) fn leaves_words(commands: &[Command], rest: &[String]) -> bool {
    use Command::{BreakFree, Disengage, Guard, Hide, Leave};
    matches!(commands, [Guard | BreakFree | Hide | Disengage | Leave]) && !telling(rest).is_empty()
}

/// Whether a word for the program takes something back, ends something or writes something.
pub(crate) fn weighs(meta: &Meta) -> bool {
    matches!(meta, Meta::TakeBack | Meta::BackTo(_) | Meta::Quit | Meta::Title | Meta::Language(_) | Meta::Export(_))
}

impl Reader<'_> {
    /// Whether one of these gives something away: money, things, hours, strength, peace.
    pub(crate) fn spends(&self, commands: &[Command]) -> bool {
        use Command::{
            Act, Advance, Answer, Attack, Buy, Cast, Dismiss, Give, Invoke, Rest, Sell, StandIn, Subdue, Use, Wait,
        };
        commands.iter().any(|command| match command {
            Attack { .. } | Subdue { .. } => self.view.fight.is_none(),
            Act { action } => {
                self.words.content().action(action).is_some_and(|(_, action)| pays(&action.outcomes.success))
            }
            command => matches!(
                command,
                Advance { .. }
                    | Answer { .. }
                    | Buy { .. }
                    | Cast { .. }
                    | Dismiss { .. }
                    | Give { .. }
                    | Invoke { .. }
                    | Rest { .. }
                    | Sell { .. }
                    | StandIn { .. }
                    | Use { .. }
                    | Wait { .. }
            ),
        })
    }

    /// A verb of four letters that was written with three: "lok at the mule". The last thing that is tried, because so
    /// short a word is easily another.
    pub(crate) fn short_slip(&mut self, words: &[String], known: bool) -> Option<Found> {
        let verb = self.verbs.short(words).filter(|_| !known)?;
        let thing = !self.scene.find(&telling(&words[..1])).is_empty();
        let spelled = overlap(&self.words, self.view, words, &spelled_out(self.view));
        if thing || !matches!(spelled, Overlap::None) {
            return None;
        }
        let found = self.by_verbs(&verb.names, &verb.rest, true);
        let means = matches!(found, Found::Do(_) | Found::Which(..) | Found::Sure(..) | Found::Meta(_));
        means.then_some(found)
    }

    /// No deed is found in the words: how deeds are written, of what is here.
    pub(crate) fn no_verb(&self) -> Found {
        let words = &self.words;
        let place = self.view.place.as_ref();
        let thing = place.and_then(|place| place.features.first()).map(|id| words.feature_noun(id).the());
        let look = match thing {
            Some(thing) => words.core_with("try-look", "thing", &thing),
            None => words.core("try-look-around", &[]),
        };
        let who = self.view.legal.iter().find_map(|template| match template {
            Template::Talk { with } => with.first(),
            _ => None,
        });
        let other = match who {
            Some(being) => words.core_with("try-talk", "target", &words.being(self.view, being)),
            None => words.core("try-wait", &[]),
        };
        Found::No(words.core_with("unknown-verb", "tries", &format!("{look}, {other}")))
    }

    /// A question that nothing here answers: what was told before may.
    pub(crate) fn or_looked_up(&self, words: &[String], reading: super::Reading) -> super::Reading {
        use super::Reading;
        let named: Vec<String> = telling(words).into_iter().filter(|word| !self.senses().is_light(word)).collect();
        match reading {
            Reading::Unknown { .. } if !named.is_empty() && self.asks(words) && !self.is_beyond() => {
                Reading::Lookup { about: self.shown(&named), why: self.words.core("unknown-question", &[]) }
            }
            other => other,
        }
    }

    /// What is looked at is not here. Who asks what it is may have read of it.
    pub(crate) fn nothing_of(&self, named: &[String]) -> Found {
        let why = self.no_such(named);
        let first = super::normal::words_of(self.text).into_iter().next().unwrap_or_default();
        let asks = self.text.trim_end().ends_with('?') || ASKING.contains(&first.as_str());
        match why {
            Found::No(why) if asks => Found::Lookup(self.shown(named), why),
            other => other,
        }
    }
}

/// Whether money is given with this outcome.
pub(crate) fn pays(outcome: &Outcome) -> bool {
    outcome.effects.iter().any(|effect| matches!(effect, Effect::Val(by) if *by < 0))
}
