//! What a model is asked when the interpreter does not know what a player means, and what becomes of its answer. A model may
//! only point: at one of the deeds that are legal now, or at none. Whatever it points at that risks or costs anything is asked
//! about first.

use super::{Message, Role, WRITTEN_CHARS_MAX, data, quoted, rules, scene};
use crate::every::commands_of;
use crate::read::{Reading, unknown, words_of};
use crate::words::Words;
use gesta_content::{Content, Language};
use gesta_rules::{Command, View};
use std::collections::BTreeMap;

/// Most deeds that a model may choose from: what is offered, then what shares a word with the text, then the rest.
pub const DEEDS_MAX: usize = 120;
/// Longest answer that is read, in bytes.
pub const ANSWER_BYTES_MAX: usize = 4_096;
/// What stands for none of the deeds.
const NONE: &str = "none";

/// A question to a model: which deed is meant.
#[derive(Clone, Debug)]
pub struct IntentAsked {
    /// The prompt.
    pub messages: Vec<Message>,
    /// The JSON Schema of the answer: an object with `deed`, one of the labels or `none`.
    pub schema: String,
    deeds: BTreeMap<String, Command>,
    language: Language,
}

/// Why an answer is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IntentFault {
    /// Longer than [`ANSWER_BYTES_MAX`].
    TooLong(usize),
    /// No JSON object with a text `deed`.
    Shape,
    /// A deed that was not on the list.
    Unknown(String),
}

/// Asks which of the deeds of this moment a text means.
pub fn intent(content: &Content, language: Language, view: &View, text: &str) -> IntentAsked {
    let words = Words::new(content, language);
    let deeds = deeds(&words, view, text);
    let written: String = data(text).chars().take(WRITTEN_CHARS_MAX).collect();
    let names = rules::names(language);
    let listed: String = deeds.keys().map(|label| format!("- {label}\n")).collect();
    let asked = format!(
        "{}{}:\n{listed}{}: {}\n{}",
        scene::named(&words, view),
        names.deeds,
        names.written,
        quoted(&written),
        names.which
    );
    let system = Message { role: Role::System, text: rules::interpreter(language).to_owned() };
    let schema = schema(deeds.keys());
    IntentAsked { messages: vec![system, Message { role: Role::User, text: asked }], schema, deeds, language }
}

fn schema<'a>(labels: impl Iterator<Item = &'a String>) -> String {
    let labels: Vec<&str> = labels.map(String::as_str).chain([NONE]).collect();
    let schema = serde_json::json!({
        "type": "object",
        "properties": { "deed": { "type": "string", "enum": labels } },
        "required": ["deed"],
        "additionalProperties": false,
    });
    schema.to_string()
}

/// The deeds by their labels, at most [`DEEDS_MAX`].
fn deeds(words: &Words<'_>, view: &View, text: &str) -> BTreeMap<String, Command> {
    let offered = view.offers.iter().map(|offer| offer.command.clone());
    let mut others = commands_of(words.content(), view);
    let text: Vec<String> = words_of(text);
    let shares = |command: &Command| {
        let label = words_of(&words.label(view, command));
        text.iter().filter(|word| word.chars().count() > 2 && label.contains(word)).count()
    };
    others.sort_by_cached_key(|command| std::cmp::Reverse(shares(command)));
    let mut deeds = BTreeMap::new();
    for command in offered.chain(others) {
        if deeds.len() >= DEEDS_MAX {
            break;
        }
        deeds.entry(data(&words.label(view, &command))).or_insert(command);
    }
    deeds
}

impl IntentAsked {
    /// What an answer means.
    ///
    /// # Errors
    /// Why it is no answer. Nothing is done then.
    pub fn read(&self, content: &Content, view: &View, answer: &str) -> Result<Reading, IntentFault> {
        if answer.len() > ANSWER_BYTES_MAX {
            return Err(IntentFault::TooLong(answer.len()));
        }
        let deed = deed_of(answer).ok_or(IntentFault::Shape)?;
        let words = Words::new(content, self.language);
        if deed == NONE {
            return Ok(unknown(&words, view, words.core("unknown-not_now", &[])));
        }
        let command = self.deeds.get(&deed).ok_or_else(|| IntentFault::Unknown(deed.clone()))?.clone();
        if is_harmless(&command) {
            return Ok(Reading::Act(command));
        }
        let question = words.core("ask-mean", &[]);
        let candidates = vec![(words.label(view, &command), command)];
        Ok(Reading::Ask { question, candidates, looks: Vec::new(), guess: true })
    }
}

/// The `deed` of an answer.
fn deed_of(answer: &str) -> Option<String> {
    Some(super::object_of(answer)?.get("deed")?.as_str()?.trim().to_owned())
}

/// What can be undone by its opposite and rolls nothing: it is done without a question.
fn is_harmless(command: &Command) -> bool {
    use Command::{Drop, PutAway, Take, Talk, Wear};
    matches!(command, Talk { .. } | Take { .. } | Drop { .. } | Wear { .. } | PutAway { .. })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{content, view};
    use super::*;

    fn asked(text: &str) -> (Content, View, IntentAsked) {
        let content = content();
        let view = view(&content);
        let asked = intent(&content, Language::En, &view, text);
        (content, view, asked)
    }

    fn answer(deed: &str) -> String {
        serde_json::json!({ "deed": deed }).to_string()
    }

    #[test]
    fn every_deed_on_the_list_is_read_and_what_risks_is_asked_about() {
        let (content, view, asked) = asked("open the thing");
        assert!(asked.deeds.len() > 10, "{:?}", asked.deeds);
        for (label, command) in &asked.deeds {
            match asked.read(&content, &view, &answer(label)) {
                Ok(Reading::Act(read)) => assert!(read == *command && is_harmless(command), "{label}"),
                Ok(Reading::Ask { candidates, guess: true, .. }) => {
                    let asked: Vec<&Command> = candidates.iter().map(|(_, command)| command).collect();
                    assert_eq!(asked, [command]);
                    assert!(!is_harmless(command), "{label}");
                }
                other => panic!("{label}: {other:?}"),
            }
            assert!(asked.schema.contains(&serde_json::json!(label).to_string()), "{label}");
        }
    }

    #[test]
    fn what_is_no_deed_of_the_list_does_nothing() {
        let (content, view, asked) = asked("fly");
        let read = |answer: &str| asked.read(&content, &view, answer);
        assert!(matches!(read(&answer("none")), Ok(Reading::Unknown { .. })));
        assert_eq!(read(&answer("Kill everyone")), Err(IntentFault::Unknown("Kill everyone".to_owned())));
        let long = answer(&"x".repeat(ANSWER_BYTES_MAX));
        assert_eq!(read(&long), Err(IntentFault::TooLong(long.len())));
        for wrong in
            ["", "{", "}{", "null", "[]", "{\"deed\":7}", "{\"act\":\"none\"}", "deed: none", "{\"deed\":\"none\""]
        {
            assert_eq!(read(wrong), Err(IntentFault::Shape), "{wrong}");
        }
    }

    #[test]
    fn an_answer_with_talk_around_it_is_still_read() {
        let (content, view, asked) = asked("fly");
        let written = format!("Sure! ```json\n{}\n``` Have fun.", answer("none"));
        assert!(matches!(asked.read(&content, &view, &written), Ok(Reading::Unknown { .. })));
    }

    #[test]
    fn what_shares_a_word_with_the_text_is_on_the_list_first() {
        let (content, view, _) = asked("");
        let words = Words::new(&content, Language::En);
        let all = commands_of(&content, &view);
        let last = all.last().expect("commands");
        let wanted = deeds(&words, &view, &words.label(&view, last));
        assert!(wanted.values().any(|command| command == last));
    }
}
