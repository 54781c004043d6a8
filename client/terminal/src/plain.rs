//! `--plain`: the game as append-only lines, for screen readers, pipes and tests. No alternate screen, no boxes, no
//! colour. What a line says comes from the [`Screen`]; this file decides only when it is printed.

pub(crate) mod lines;
mod words;

use crate::ascii::ascii;
use gesta_app::{Choice, Hint, Page, PassageKind, Screen, Session, Tone};
use lines::{Face, LINE_BYTES_MAX};
use std::io::{self, BufRead, Write};
use words::Words;

/// How the lines are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Show `> ` where a line is expected: standard input is a terminal.
    pub prompt: bool,
    /// Only ASCII is printed: the locale has no UTF-8.
    pub ascii: bool,
}

/// Plays `session` line by line until the player leaves or the input ends.
///
/// # Errors
/// When `output` cannot be written, or `input` cannot be read.
pub fn run<S: Session + ?Sized>(
    session: &mut S,
    input: impl BufRead + Send + 'static,
    output: impl Write,
    options: Options,
) -> io::Result<()> {
    let words = Words::of(session.screen().language);
    let mut printer = Printer { output, options, words, shown: Shown::default(), prompted: false };
    lines::drive(session, input, &mut printer)
}

/// What was printed last, so that only what is new is printed.
#[derive(Default)]
struct Shown {
    passage: Option<u64>,
    page: Option<Page>,
    heading: String,
    body: Vec<String>,
    choices: Vec<Choice>,
    hints: Vec<Hint>,
    notice: String,
}

struct Printer<W> {
    output: W,
    options: Options,
    words: Words,
    shown: Shown,
    prompted: bool,
}

impl<W: Write, S: Session + ?Sized> Face<S> for Printer<W> {
    fn show(&mut self, session: &mut S) -> io::Result<()> {
        let screen = session.screen();
        if screen.language != self.words.language() {
            self.words = Words::of(screen.language);
        }
        self.passages(screen)?;
        self.notice(screen)?;
        if !screen.waiting {
            self.page(screen)?;
            self.choices(screen)?;
            self.hints(screen)?;
        }
        self.output.flush()
    }

    fn own_word(&mut self, session: &mut S, line: &str) -> io::Result<bool> {
        let screen = session.screen();
        match line.trim().to_lowercase().as_str() {
            "status" | "estado" => self.status(screen)?,
            "choices" | "opciones" => {
                self.shown.choices.clear();
                self.choices(screen)?;
                if screen.choices.is_empty() {
                    self.prefixed("plain-choices", &self.words.get("plain-no-choices"))?;
                }
            }
            "hints" | "pistas" => {
                self.shown.hints.clear();
                self.hints(screen)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn too_long(&mut self, _session: &mut S) -> io::Result<()> {
        let text = self.words.with_number("plain-input-cut", "max", LINE_BYTES_MAX);
        self.prefixed("plain-warning", &text)
    }

    fn ready(&mut self) -> io::Result<()> {
        if self.options.prompt {
            self.output.write_all(b"> ")?;
            self.prompted = true;
        }
        self.output.flush()
    }

    fn line_taken(&mut self) {
        // The player's own Enter has ended the line of the prompt.
        self.prompted = false;
    }
}

impl<W: Write> Printer<W> {
    fn passages(&mut self, screen: &Screen) -> io::Result<()> {
        let newest = screen.story.last().map(|passage| passage.id);
        if newest < self.shown.passage {
            self.shown.passage = None; // Another game was opened: its ids begin anew.
        }
        let printed = self.shown.passage;
        for passage in screen.story.iter().filter(|passage| Some(passage.id) > printed) {
            let prefix = match passage.kind {
                PassageKind::Heading => "plain-place",
                PassageKind::Prose => "plain-narrator",
                PassageKind::You => "plain-you",
                PassageKind::Roll => "plain-roll",
                PassageKind::Others => "plain-others",
                PassageKind::Status => "plain-status",
                PassageKind::Notice => "plain-game",
            };
            self.prefixed(prefix, &passage.text)?;
            // A question asked once more has its answers told once more.
            if passage.kind == PassageKind::Notice && passage.text.ends_with('?') {
                self.shown.choices.clear();
            }
        }
        self.shown.passage = newest;
        Ok(())
    }

    fn notice(&mut self, screen: &Screen) -> io::Result<()> {
        let (prefix, text) = match &screen.notice {
            Some(notice) if notice.tone == Tone::Grave => ("plain-warning", notice.text.as_str()),
            Some(notice) => ("plain-game", notice.text.as_str()),
            None => ("plain-game", ""),
        };
        if text != self.shown.notice {
            self.shown.notice = text.to_owned();
            if !text.is_empty() {
                self.prefixed(prefix, text)?;
            }
        }
        Ok(())
    }

    /// The heading and the text of a page other than the story, when it is new.
    fn page(&mut self, screen: &Screen) -> io::Result<()> {
        let heading = joined(&screen.heading, &screen.subheading);
        let page_is_new = self.shown.page != Some(screen.page) || self.shown.heading != heading;
        if page_is_new && screen.page != Page::Story {
            self.prefixed("plain-page", &heading)?;
        }
        if self.shown.page != Some(screen.page) {
            self.shown.choices.clear();
        }
        if page_is_new || self.shown.body != screen.body {
            // An empty line is read out as a blank, which says nothing.
            for line in screen.body.iter().filter(|line| !line.is_empty()) {
                self.line(line)?;
            }
            if screen.page == Page::Help {
                self.line(&self.words.get("plain-help"))?;
            }
        }
        self.shown.page = Some(screen.page);
        self.shown.heading = heading;
        self.shown.body.clone_from(&screen.body);
        Ok(())
    }

    fn choices(&mut self, screen: &Screen) -> io::Result<()> {
        if self.shown.choices == screen.choices {
            return Ok(());
        }
        self.shown.choices.clone_from(&screen.choices);
        for choice in &screen.choices {
            let line = choice_line(choice, &self.words.get("plain-chosen"));
            self.line(&line)?;
        }
        Ok(())
    }

    fn hints(&mut self, screen: &Screen) -> io::Result<()> {
        if self.shown.hints == screen.hints {
            return Ok(());
        }
        self.shown.hints.clone_from(&screen.hints);
        let hints: Vec<String> = screen.hints.iter().map(hint_words).collect();
        if hints.is_empty() { Ok(()) } else { self.prefixed("plain-hint", &hints.join(", ")) }
    }

    fn status(&mut self, screen: &Screen) -> io::Result<()> {
        let mut facts = vec![joined(&screen.heading, &screen.subheading)];
        facts.extend(screen.status.iter().map(gesta_app::Fact::line));
        facts.push(screen.badge.clone());
        facts.retain(|fact| !fact.trim().is_empty());
        self.prefixed("plain-status", &facts.join("; "))
    }

    fn prefixed(&mut self, prefix: &str, text: &str) -> io::Result<()> {
        let line = format!("{}: {text}", self.words.get(prefix));
        self.line(&line)
    }

    fn line(&mut self, text: &str) -> io::Result<()> {
        if std::mem::take(&mut self.prompted) {
            self.output.write_all(b"\n")?;
        }
        let line = one_line(text);
        if self.options.ascii { writeln!(self.output, "{}", ascii(&line)) } else { writeln!(self.output, "{line}") }
    }
}

/// `2. Force the door, 62 % (Strength, d20 +4 vs 12). What a miss costs.`
fn choice_line(choice: &Choice, chosen: &str) -> String {
    let mut line = format!("{}. {}", choice.number, choice.label);
    if choice.marked {
        line.push_str(&format!(" ({chosen})"));
    }
    if let Some(chance) = &choice.chance {
        line.push_str(&format!(", {} ({}, {})", chance.percent, chance.skill, chance.formula));
    }
    joined(&line, &choice.detail)
}

/// `u = take back`; only the word, where it says it all: `map`.
fn hint_words(hint: &Hint) -> String {
    if hint.word == hint.label { hint.word.clone() } else { format!("{} = {}", hint.word, hint.label) }
}

/// Two sentences. Some bring a stop of their own, inside or outside of quotation marks.
fn joined(first: &str, second: &str) -> String {
    if second.is_empty() {
        return first.to_owned();
    }
    let ends = first.trim_end_matches(['"', '”', '»', ')']).ends_with(['.', '!', '?', '…', ':']);
    let mut letters = second.chars();
    let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    format!("{first}{} {capital}", if ends { "" } else { "." })
}

/// One passage is one line, and nothing in it steers a terminal.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => {
                if !line.ends_with(' ') {
                    line.push(' ');
                }
            }
            c if c.is_control() => {}
            c => line.push(c),
        }
    }
    line.truncate(line.trim_end().len());
    line
}

#[cfg(test)]
mod tests;
