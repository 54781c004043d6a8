//! What is aimed at somebody, or at the program, and is no deed: abuse and orders to a machine.

use super::Reading;
use super::deed::{BEYOND, DENIED, Reader};
use super::normal::words_of;
use gesta_rules::Command;

/// Marks of texts that are meant for a machine.
const MARKS: [&str; 16] = [
    "{\"", "\":", "\"}", "###", "<|", "|>", "[[", "{{", "```", "[inst", "[system", "<system", "[sistema", "<sistema",
    "[admin", "<!--",
];
/// So many words stand at most between "you" and what somebody is called.
const BETWEEN_MAX: usize = 3;
/// Words for who is called names.
const YOU: [&str; 11] = ["you", "ya", "yer", "eres", "sois", "sos", "vosotros", "ustedes", "usted", "pareces", "so"];
/// What a reply that is also abuse must come to.
const MEANT: u32 = 160;

/// Whether a text begins with a tag: "</prompt> ...", "<admin>...". One that only holds some may be something to be said.
fn begins_with_tag(text: &str) -> bool {
    let behind = text.trim_start().strip_prefix('<').and_then(|rest| rest.chars().next());
    behind.is_some_and(|letter| letter == '/' || letter.is_alphabetic())
}

/// Whether a text begins like a line of a machine's dialogue: "sistema: ...", "SYSTEM: ...".
fn names_machine(text: &str) -> bool {
    let begin = text.trim_start_matches(['[', '(', '<', '*', '#', ' ', '"', '«']);
    let (first, rest) = begin.split_once(':').unwrap_or_default();
    ["system", "sistema", "assistant", "asistente", "admin", "developer", "user", "usuario"].contains(&first.trim())
        && !rest.trim().is_empty()
}

impl Reader<'_> {
    /// Whether a text has marks that only a machine is told something with.
    pub(crate) fn is_for_machines(&self) -> bool {
        let text = self.text.to_lowercase();
        MARKS.iter().any(|mark| text.contains(mark))
            || self.senses().has("machine", &words_of(self.text))
            || begins_with_tag(&text)
            || names_machine(&text)
    }

    /// Whether somebody is called names: "you senile cow", "sois unos paletos".
    fn calls_names(&self) -> bool {
        let words = words_of(self.text);
        let you = |word: &String| YOU.contains(&word.as_str());
        let vile = |word: &String| self.senses().has("vile", std::slice::from_ref(word));
        let called = |at: usize| words[at + 1..].iter().take(BETWEEN_MAX).any(vile);
        (0..words.len()).any(|at| you(&words[at]) && called(at))
    }

    /// The answer to abuse and to orders to a machine: a refusal, or the reply that says as much.
    pub(crate) fn abused(&mut self, words: &[String]) -> Option<Reading> {
        let machine = self.is_for_machines();
        let curses = self.senses().has("curse", words);
        let called = |reader: &Self| !reader.asks(words) && reader.calls_names();
        if !machine && (self.view.fight.is_some() || !(curses || called(self))) {
            return None;
        }
        let gist = self.gist(words).filter(|gist| !machine && gist.score >= MEANT);
        let reply = gist.filter(|gist| matches!(gist.commands.first(), Some(Command::Reply { .. })));
        // What is no more than a curse says nothing of what follows it.
        self.strength = if curses && !machine { DENIED } else { BEYOND };
        match reply {
            Some(gist) => Some(self.guess(gist.commands)),
            None => self.finish(self.no_verb(), false).into_iter().next(),
        }
    }
}
