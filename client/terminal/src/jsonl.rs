//! `--jsonl`: the game for programs, one JSON object a line. The lines are described in docs/jsonl.md; [`VERSION`] counts
//! what would break a reader. Lines come only between turns, so two runs of one seed give the same lines.

mod facts;

use crate::plain::lines::{self, Face, LINE_BYTES_MAX};
use gesta_app::{Page, PassageKind, Screen, Session};
use gesta_content::Digest;
use gesta_rules::{View, canonical, next_view_hash};
use gesta_table::Update;
use serde_json::{Value, json};
use std::io::{self, BufRead, Write};

/// The version of the lines: grows when a line loses or changes a field. New fields and new types of line do not count.
pub const VERSION: u32 = 1;

/// A session whose table can be overheard: what it said, exactly.
pub trait Overheard: Session {
    /// What the table has said since the last call, oldest first.
    fn take_updates(&mut self) -> Vec<Update>;

    /// A question waits for the player; its answers are the choices.
    fn asks(&self) -> bool;
}

/// Plays `session` for a program until the program leaves or the input ends. `time_ms` is the wall time of the first
/// line, in milliseconds since 1970; no other line holds a time.
///
/// # Errors
/// When `output` cannot be written, or `input` cannot be read.
pub fn run<S: Overheard + ?Sized>(
    session: &mut S,
    input: impl BufRead + Send + 'static,
    output: impl Write,
    time_ms: i64,
) -> io::Result<()> {
    let mut writer = Writer { output, shown: Shown::default() };
    let language = session.screen().language.code();
    let game = env!("CARGO_PKG_VERSION");
    writer.line(&json!({
        "type": "hello", "version": VERSION, "game": game, "language": language, "time": time_ms,
    }))?;
    lines::drive(session, input, &mut writer)?;
    writer.line(&json!({ "type": "end", "reason": "quit" }))
}

/// What was written last, so that only what is new is written.
#[derive(Default)]
struct Shown {
    passage: Option<u64>,
    scene: Value,
    choices: Value,
    page: Value,
    notice: Value,
    view: Option<Box<View>>,
    /// Where the seat's view chain stands, computed from what the table said.
    view_hash: Option<Digest>,
    ended: bool,
}

struct Writer<W> {
    output: W,
    shown: Shown,
}

impl<W: Write, S: Overheard + ?Sized> Face<S> for Writer<W> {
    fn show(&mut self, session: &mut S) -> io::Result<()> {
        // While the table is asked nothing is written, except what says that it may never answer.
        let notice = facts::notice(session.screen());
        let is_stuck = !notice.is_null() && notice != self.shown.notice;
        if session.screen().waiting && !is_stuck {
            return Ok(());
        }
        for update in session.take_updates() {
            self.update(update)?;
        }
        let asks = session.asks();
        let screen = session.screen();
        self.passages(screen, asks)?;
        if notice != self.shown.notice {
            if !notice.is_null() {
                self.line(&notice)?;
            }
            self.shown.notice = notice;
        }
        self.page(screen)?;
        self.scene(screen)?;
        self.ending()?;
        self.choices(screen)?;
        self.output.flush()
    }

    fn own_word(&mut self, _session: &mut S, _line: &str) -> io::Result<bool> {
        Ok(false)
    }

    fn too_long(&mut self, _session: &mut S) -> io::Result<()> {
        self.line(&json!({
            "type": "rejected", "id": null, "why": "LineTooLong",
            "text": format!("a line may hold {LINE_BYTES_MAX} bytes at most"),
        }))
    }

    fn ready(&mut self) -> io::Result<()> {
        self.output.flush()
    }

    fn line_taken(&mut self) {}
}

impl<W: Write> Writer<W> {
    fn update(&mut self, update: Update) -> io::Result<()> {
        let chain = self.shown.view_hash;
        self.shown.view_hash = match &update {
            Update::Synced { view_hash, .. } => Some(*view_hash),
            Update::Turn(turn) => chain.map(|chain| next_view_hash(&chain, &canonical(&**turn))),
            _ => chain,
        };
        for line in facts::of_update(&update, self.shown.view_hash) {
            self.line(&line)?;
        }
        match update {
            Update::Synced { view, .. } => self.shown.view = Some(view),
            Update::Turn(turn) => self.shown.view = Some(Box::new(turn.view)),
            _ => {}
        }
        Ok(())
    }

    /// `asks`: the last thing that the game said is a question.
    fn passages(&mut self, screen: &Screen, asks: bool) -> io::Result<()> {
        let newest = screen.story.last().map(|passage| passage.id);
        if newest < self.shown.passage {
            self.shown.passage = None; // Another game was opened: its ids begin anew.
        }
        let printed = self.shown.passage;
        let said = screen.story.iter().rev().find(|passage| passage.kind == PassageKind::Notice);
        let question = said.map(|passage| passage.id);
        for passage in screen.story.iter().filter(|passage| Some(passage.id) > printed) {
            let (id, text) = (passage.id, passage.text.as_str());
            let kind = match passage.kind {
                PassageKind::Heading => "heading",
                PassageKind::Prose => "prose",
                PassageKind::You => "you",
                PassageKind::Roll => "roll",
                PassageKind::Others => "others",
                PassageKind::Status => "status",
                PassageKind::Notice => {
                    self.line(&match asks && question == Some(id) {
                        true => json!({ "type": "asked", "passage": id, "text": text }),
                        false => json!({ "type": "notice", "passage": id, "tone": "calm", "text": text }),
                    })?;
                    continue;
                }
            };
            self.line(&json!({ "type": "prose", "passage": id, "kind": kind, "text": text }))?;
        }
        self.shown.passage = newest;
        Ok(())
    }

    fn page(&mut self, screen: &Screen) -> io::Result<()> {
        let page = json!({
            "type": "page", "page": screen.page.name(), "heading": screen.heading, "lines": screen.body,
        });
        let is_new = page != self.shown.page;
        if is_new && screen.page != Page::Story {
            self.line(&page)?;
        }
        self.shown.page = page;
        Ok(())
    }

    fn scene(&mut self, screen: &Screen) -> io::Result<()> {
        let Some(view) = &self.shown.view else { return Ok(()) };
        let scene = facts::scene(screen, view);
        if screen.page == Page::Story && scene != self.shown.scene {
            self.line(&scene)?;
            self.shown.scene = scene;
        }
        Ok(())
    }

    fn ending(&mut self) -> io::Result<()> {
        let ended = self.shown.view.as_ref().and_then(|view| view.ended.clone());
        let line = ended.as_ref().map(|ending| json!({ "type": "end", "reason": "story", "ending": ending }));
        let is_new = !std::mem::replace(&mut self.shown.ended, ended.is_some());
        match line {
            Some(line) if is_new => self.line(&line),
            _ => Ok(()),
        }
    }

    fn choices(&mut self, screen: &Screen) -> io::Result<()> {
        let choices = facts::choices(screen);
        if choices != self.shown.choices {
            self.line(&choices)?;
            self.shown.choices = choices;
        }
        Ok(())
    }

    /// One object, whole and at once: a reader never sees half a line.
    fn line(&mut self, value: &Value) -> io::Result<()> {
        let mut bytes = serde_json::to_vec(value)?;
        bytes.push(b'\n');
        self.output.write_all(&bytes)?;
        self.output.flush()
    }
}

#[cfg(test)]
mod tests;
