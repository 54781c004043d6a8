//! The words of labels, kept once they are known.

use super::super::deed::Reader;
use super::super::growth;
use super::super::senses::Term;
use gesta_content::TextKey;
use gesta_rules::{Advancement, Command, PartyDecision};
use std::sync::Arc;

/// The words of a label.
#[derive(Debug, Default)]
pub(crate) struct Label {
    /// Its own, and others that packs have for it.
    pub own: Vec<Term>,
    /// Those of what is answered.
    pub answer: Vec<Term>,
}

impl Reader<'_> {
    pub(super) fn label_of(&mut self, command: &Command) -> Arc<Label> {
        let talk = self.view.talk.as_ref().map(|talk| (talk.dialogue.clone(), talk.node.clone()));
        let language = self.words.language();
        let key = (talk, command.clone(), language);
        if let Some(known) = self.memory.kept.label(&key) {
            return known;
        }
        let label = Arc::new(self.label_words(command));
        self.memory.kept.keep_label(key, &label);
        label
    }

    fn label_words(&self, command: &Command) -> Label {
        let senses = self.senses();
        let text = match command {
            Command::Cast { spell, .. } => self.words.named(spell),
            Command::Invoke { talent, .. } => self.words.named(talent),
            Command::Advance { choice } => self.choice_text(choice),
            command => self.words.label(self.view, command),
        };
        let mut own = senses.terms(&text);
        let mut answer = Vec::new();
        if let Some(key) = self.text_key(command) {
            own.extend(senses.terms(&self.words.text(&key, Some("also")).unwrap_or_default()));
        }
        let goto = self.reply_outcome(command).and_then(|outcome| outcome.goto.as_ref());
        if let (Some(talk), Some(goto)) = (&self.view.talk, goto) {
            let said = self.words.text(&TextKey::of(&talk.dialogue).inner(goto), None);
            answer = senses.terms(&said.unwrap_or_default());
        }
        own.sort();
        own.dedup();
        Label { own, answer }
    }

    /// The text that a command is named by, where packs may say other words for it.
    fn text_key(&self, command: &Command) -> Option<TextKey> {
        match command {
            Command::Act { action } => Some(TextKey::of(action)),
            Command::Cast { spell, .. } => Some(TextKey::of(spell)),
            Command::Invoke { talent, .. } => Some(TextKey::of(talent)),
            Command::Advance { choice } => Some(growth::choice_key(choice)),
            Command::Go { exit } => Some(TextKey::of(exit)),
            Command::Reply { reply } | Command::Propose { decision: PartyDecision::Bargain { reply, .. } } => {
                let talk = self.view.talk.as_ref()?;
                Some(TextKey::of(&talk.dialogue).inner(&talk.node).inner(reply))
            }
            _ => None,
        }
    }

    fn choice_text(&self, choice: &Advancement) -> String {
        self.words.text(&growth::choice_key(choice), None).unwrap_or_default()
    }
}
