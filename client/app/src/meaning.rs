//! What a player may have meant, asked of a model where the interpreter does not know. The model only points at a deed that is
//! legal now; what that risks or costs is asked about as always.

use crate::app::App;
use crate::game::Step;
use crate::input::Effect;
use gesta_speech::Reading;
use gesta_speech::prompt::{IntentAsked, intent};

/// A text that a model is asked about.
#[derive(Debug)]
pub(crate) struct Meaning {
    asked: IntentAsked,
    /// What was written.
    text: String,
    /// What is said of it where the model does not know either.
    why: String,
}

impl App {
    /// Whether a model is asked what a text means: one was chosen, and it was written in full.
    pub(crate) fn asks_for_meaning(&self, utterance: Option<&str>) -> bool {
        let written = utterance.is_some_and(|text| text.split_whitespace().count() > 1);
        written && !self.settings.narrator.is_empty() && self.game.as_ref().is_some_and(|game| game.meaning.is_none())
    }

    /// Asks; until the answer is there nothing else is read.
    pub(crate) fn ask_for_meaning(&mut self, text: String, why: String) {
        let Some(view) = self.view() else { return };
        let asked = intent(&self.content, self.language(), view, &text);
        let (narrator, prompt, schema) = (self.settings.narrator.clone(), asked.messages.clone(), asked.schema.clone());
        if let Some(game) = &mut self.game {
            game.narration.sent.clone_from(&prompt);
            game.meaning = Some(Meaning { asked, text, why });
        }
        self.effect(Effect::Interpret { narrator, prompt, schema });
    }

    /// The answer: a deed of the list, or what is said without one.
    pub(crate) fn interpreted(&mut self, answer: Result<String, String>) {
        let App { game, content, .. } = self;
        let Some(game) = game else { return };
        let (Some(Meaning { asked, text, why }), Some(view)) = (game.meaning.take(), &game.view) else { return };
        let read = answer.map(|answer| asked.read(content, view, &answer));
        // That it knows of no deed is no reading: another day it may be asked again.
        let meant = match &read {
            Ok(Ok(Reading::Act(_))) => Some(true),
            Ok(Err(_)) => Some(false),
            _ => None,
        };
        match read {
            Ok(Ok(reading)) if !matches!(reading, Reading::Unknown { .. }) => {
                game.by_model = matches!(reading, Reading::Ask { .. });
                game.queue.push_front(Step { reading, utterance: Some(text) });
            }
            _ => {
                self.tell_notice(why);
                self.say_dropped();
            }
        }
        if let Some(meant) = meant {
            self.effect(Effect::KeepReading { meant });
        }
    }
}
