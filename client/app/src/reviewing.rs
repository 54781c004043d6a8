//! Tellings that a second reader goes through: a model that the narrator's profile names for it, or the one that told, where the
//! player wants that. Nothing is shown before it has answered. What the check rejects for certain it is never asked about; of what the check only suspects, or lets pass, it has the
//! last word. Where it gives no answer, the check's word stands, and that is said.

use crate::app::App;
use crate::input::Effect;
use crate::narration::{End, Telling};
use gesta_content::TextArg;
use gesta_speech::prompt::{Conversation, Rejected, ReviewAsked};

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

/// A sentence that nobody has seen yet.
#[derive(Debug)]
pub(crate) struct Held {
    /// With the space behind it.
    pub(crate) sentence: String,
    /// The check would not let it pass.
    pub(crate) suspected: bool,
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
        let sentences: Vec<&str> = telling.held.iter().map(|held| held.sentence.trim()).collect();
        if sentences.is_empty() {
            return false;
        }
        let conversation =
            narration.conversation.get_or_insert_with(|| Conversation::new(content, language, &telling.view));
        let asked = conversation.review(content, &telling.asked(&telling.memories), &sentences);
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
        let read = answer.as_deref().ok().and_then(|answer| asked.read(answer));
        if read.is_none() {
            let why = answer.err().unwrap_or_else(|| self.locale.plain("narrator-review-unreadable"));
            self.note(self.locale.say("narrator-unreviewed", &[("why", TextArg::Str(&why))]));
        }
        self.judge_held(read);
    }

    /// Tells what stands of what is held: as the review says, or where it says nothing, as the check does.
    fn judge_held(&mut self, read: Option<Vec<bool>>) {
        let Some(telling) = self.game.as_mut().and_then(|game| game.narration.now.as_mut()) else { return };
        let stands = read.unwrap_or_else(|| telling.held.iter().map(|held| !held.suspected).collect());
        let dropped = stands.iter().filter(|stands| !**stands).count();
        let first_wrong = stands.iter().position(|stands| !stands);
        let too_many = telling.dropped + dropped > Telling::DROPPED_MAX;
        match first_wrong.filter(|at| *at == 0 || too_many) {
            Some(at) => {
                let sentence = std::mem::take(&mut telling.held[at].sentence);
                telling.held.truncate(at);
                self.reject_telling(&Rejected { sentence, kind: None });
            }
            None => {
                // What nobody was asked about is not told.
                let told = telling.held.iter().zip(&stands).filter(|(_, stands)| **stands);
                telling.said = told.map(|(held, _)| held.sentence.as_str()).collect();
                if dropped > 0 {
                    self.effect(Effect::StopNarration { reject: true });
                }
                self.end_telling(End::Told);
            }
        }
    }
}
