//! Tellings that a second reader goes through: a model that the narrator's profile names for it. Nothing is shown before it has
//! answered. It may only reject; what the check rejects is never asked about. Where it gives no answer, the check's word stands,
//! and that is said.

use crate::app::App;
use crate::input::Effect;
use crate::narration::{End, Telling};
use gesta_content::TextArg;
use gesta_speech::prompt::{Conversation, ReviewAsked};
use gesta_speech::sentences;

/// How far the review of a telling has come.
#[derive(Debug, Default)]
pub(crate) enum Review {
    /// Nobody reviews it, or it is done.
    #[default]
    None,
    /// It will be, when the telling has come to its end.
    Wanted,
    /// The question is out.
    Asked(ReviewAsked),
}

impl Review {
    /// Whether nothing may be shown yet.
    pub(crate) fn holds(&self) -> bool {
        !matches!(self, Review::None)
    }
}

/// What a review leaves of a text.
#[derive(Debug, PartialEq, Eq)]
struct Left {
    text: String,
    dropped: usize,
}

/// The sentences that stand, in their order. What nobody was asked about is not told.
fn left_of(said: &str, stands: &[bool]) -> Left {
    let mut left = Left { text: String::new(), dropped: 0 };
    let mut from = 0;
    for (range, stands) in sentences(said).zip(stands) {
        // With the space before it.
        let sentence = &said[from..range.end];
        from = range.end;
        if *stands {
            left.text.push_str(sentence);
        } else {
            left.dropped += 1;
        }
    }
    left
}

impl App {
    /// A telling has come to its end: what of it may be read is asked about. `false`: there is nothing to ask about.
    pub(crate) fn ask_for_review(&mut self) -> bool {
        let language = self.language();
        let App { game, content, .. } = self;
        let Some(narration) = game.as_mut().map(|game| &mut game.narration) else { return false };
        let Some(telling) = narration.now.as_mut().filter(|telling| matches!(telling.review, Review::Wanted)) else {
            return false;
        };
        let said = telling.said.clone();
        let each: Vec<&str> = sentences(&said).map(|range| said[range].trim()).collect();
        if each.is_empty() {
            return false;
        }
        let conversation =
            narration.conversation.get_or_insert_with(|| Conversation::new(content, language, &telling.view));
        let asked = conversation.review(content, &telling.asked(&telling.memories), &each);
        narration.sent.clone_from(&asked.messages);
        let (depth, narrator) = (telling.depth, telling.by.clone());
        let (prompt, schema) = (asked.messages.clone(), asked.schema.clone());
        telling.review = Review::Asked(asked);
        self.effect(Effect::Review { depth, narrator, prompt, schema });
        true
    }

    /// The second reader has answered, or why it has not.
    pub(crate) fn reviewed(&mut self, depth: u64, answer: Result<String, String>) {
        let telling = self.game.as_mut().and_then(|game| game.narration.now.as_mut());
        let Some(telling) = telling.filter(|telling| telling.depth == depth) else { return };
        let Review::Asked(asked) = std::mem::take(&mut telling.review) else { return };
        let Some(stands) = answer.as_deref().ok().and_then(|answer| asked.read(answer)) else {
            let why = answer.err().unwrap_or_else(|| self.locale.plain("narrator-review-unreadable"));
            self.note(self.locale.say("narrator-unreviewed", &[("why", TextArg::Str(&why))]));
            return self.end_telling(End::Told);
        };
        let left = left_of(&telling.said, &stands);
        let first_stands = stands.first().copied().unwrap_or(false);
        let trusted = first_stands && telling.dropped + left.dropped <= Telling::DROPPED_MAX;
        telling.said = if trusted { left.text } else { String::new() };
        if left.dropped > 0 {
            self.effect(Effect::StopNarration { reject: true });
        }
        let end = if trusted { End::Told } else { End::Failed(self.locale.plain("narrator-untrue")) };
        self.end_telling(end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_is_left_in_its_order() {
        let said = "You wait. It rains gold! The mud ticks. And more.";
        let left = |stands: &[bool]| left_of(said, stands);
        assert_eq!(left(&[true; 4]), Left { text: said.to_owned(), dropped: 0 });
        let two = Left { text: "You wait. The mud ticks.".to_owned(), dropped: 1 };
        assert_eq!(left(&[true, false, true]), two, "the fourth was not asked about");
        assert_eq!(left(&[false; 4]), Left { text: String::new(), dropped: 4 });
    }
}
