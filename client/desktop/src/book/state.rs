//! [`UiState`]: what belongs to this window alone: the line being written, the text's size, where the story's passages lie.
//! Nothing of the game.

use crate::book::dice::Tray;
use crate::book::flow::Flow;
use crate::book::gallery::Gallery;
use crate::book::pad::Control;
use bevy_egui::egui::Ui;
use gesta_app::{Input, Page, PassageKind, STEP, Screen, Stream};

/// The smallest text, as a factor.
pub const SCALE_MIN: f32 = 1.0;

/// The largest text, as a factor.
pub const SCALE_MAX: f32 = 2.0;

/// The steps of [`UiState::enlarge`].
const SCALE_STEP: f32 = 0.1;

/// How many sent lines are remembered.
const HISTORY_MAX: usize = 200;

/// The window's own state.
#[derive(Debug)]
pub struct UiState {
    /// The line being written.
    pub line: String,
    pub(crate) page: Option<Page>,
    /// Where the story's passages lie.
    pub(crate) flow: Flow,
    /// How far the newest prose is shown.
    pub(crate) stream: Stream,
    /// The pictures.
    pub gallery: Gallery,
    /// The dice.
    pub(crate) tray: Tray,
    /// What a gamepad pressed since the last frame.
    pub pad: Vec<Control>,
    /// The player last used a gamepad.
    pub(crate) by_pad: bool,
    /// Changes when the fonts do.
    pub(crate) fonts: u32,
    /// When the stream was last carried on, in seconds of egui's clock.
    streamed: f64,
    /// The first passage that is new to the reader.
    pub(crate) unread: u64,
    /// The first passage that was not drawn yet.
    pub(crate) undrawn: u64,
    /// Rows by which the keyboard wants to scroll; positive is down, in heights of the view.
    pub(crate) scroll: f32,
    scale: f32,
    /// The size of the settings, in per cent, as it was last seen; what differs from it was set elsewhere.
    percent_seen: u16,
    history: Vec<String>,
    recalled: Option<usize>,
    draft: String,
}

impl UiState {
    /// An empty line, with text of this size (1.0 is 100 %).
    pub fn new(scale: f32) -> UiState {
        let scale = if scale.is_finite() { scale.clamp(SCALE_MIN, SCALE_MAX) } else { SCALE_MIN };
        UiState {
            line: String::new(),
            page: None,
            flow: Flow::default(),
            stream: Stream::default(),
            gallery: Gallery::default(),
            tray: Tray::default(),
            pad: Vec::new(),
            by_pad: false,
            fonts: 0,
            streamed: 0.0,
            unread: 0,
            undrawn: 0,
            scroll: 0.0,
            scale,
            percent_seen: 100,
            history: Vec::new(),
            recalled: None,
            draft: String::new(),
        }
    }

    /// The size of the text; 1.0 is 100 %.
    pub fn scale(&self) -> f32 {
        self.scale
    }

    /// The size of the text in per cent.
    pub(crate) fn percent(&self) -> u16 {
        // Between 100 and 200, so nothing is lost.
        (self.scale * 100.0).round() as u16
    }

    /// Larger text by so many steps; smaller when negative.
    pub fn enlarge(&mut self, steps: i8) {
        let wanted = self.scale + f32::from(steps) * SCALE_STEP;
        self.scale = ((wanted * 10.0).round() / 10.0).clamp(SCALE_MIN, SCALE_MAX);
    }

    /// Text at 100 %.
    pub fn reset_scale(&mut self) {
        self.scale = SCALE_MIN;
    }

    /// Takes note of a screen before it is drawn; `now` is egui's clock in seconds.
    pub(crate) fn follow(&mut self, screen: &Screen, now: f64) {
        // What a game that is opened tells of its past is no news.
        let is_known = self.page.is_some_and(Page::is_in_game) && screen.page.is_in_game();
        self.stream.follow(screen, is_known);
        self.tray.follow(screen, is_known, now);
        let percent = screen.settings.text_percent;
        if percent != self.percent_seen {
            self.percent_seen = percent;
            self.scale = (f32::from(percent) / 100.0).clamp(SCALE_MIN, SCALE_MAX);
        }
        if self.page == Some(screen.page) {
            return;
        }
        let opened = !matches!((self.page, screen.page), (Some(Page::Story), _))
            && !matches!((self.page, screen.page), (Some(page), Page::Story) if page != Page::Title && page != Page::Saves);
        self.page = Some(screen.page);
        self.line.clear();
        self.recalled = None;
        if opened {
            // A game that was opened is read from its last turn on, and a new one from its first word.
            self.unread = last_deed(screen);
            self.undrawn = self.unread;
        }
    }

    /// Something is on its way to the session: what comes from now on is new to the reader.
    pub(crate) fn sent(&mut self, screen: &Screen, input: &Input) {
        self.unread = next(screen);
        if let Input::Line(line) = input {
            self.line.clear();
            self.recalled = None;
            if self.history.last() != Some(line) {
                self.history.push(line.clone());
            }
            if self.history.len() > HISTORY_MAX {
                self.history.remove(0);
            }
        }
    }

    /// The other fonts have other measures.
    pub fn fonts_changed(&mut self) {
        self.fonts = self.fonts.wrapping_add(1);
    }

    /// Shows all that is still to appear, and lets the dice lie.
    pub(crate) fn hurry(&mut self, screen: &Screen) -> bool {
        let moved = self.stream.runs();
        self.stream.finish(screen);
        self.tray.settle();
        moved
    }

    /// Carries the stream on, and has the window drawn again while it runs.
    pub(crate) fn stream(&mut self, ui: &Ui, screen: &Screen) {
        if !self.stream.runs() {
            return;
        }
        let now = ui.input(|input| input.time);
        let steps = ((now - self.streamed) / STEP.as_secs_f64()) as u32;
        if steps > 0 {
            self.streamed = now;
            // After a pause it goes on where it was.
            (0..steps.min(3)).for_each(|_| self.stream.advance(screen));
        }
        if self.stream.is_done(screen) {
            self.stream.finish(screen);
        }
        ui.ctx().request_repaint_after(STEP);
    }

    /// The row whose number is written, and which Enter takes.
    pub(crate) fn held(&self, screen: &Screen) -> Option<u8> {
        let number = self.line.trim().parse().ok()?;
        screen.choices.iter().any(|choice| choice.number == number).then_some(number)
    }

    /// Shows the line sent before the one that is shown. `false`: there is none.
    pub(crate) fn older(&mut self) -> bool {
        let at = match self.recalled {
            None if self.history.is_empty() => return false,
            None => {
                self.draft = std::mem::take(&mut self.line);
                self.history.len() - 1
            }
            Some(at) => at.saturating_sub(1),
        };
        self.recalled = Some(at);
        self.line.clone_from(&self.history[at]);
        true
    }

    /// Shows the line sent after the one that is shown; after the last, what was being written.
    pub(crate) fn newer(&mut self) -> bool {
        let Some(at) = self.recalled else { return false };
        if at + 1 < self.history.len() {
            self.recalled = Some(at + 1);
            self.line.clone_from(&self.history[at + 1]);
        } else {
            self.recalled = None;
            self.line = std::mem::take(&mut self.draft);
        }
        true
    }
}

/// The player's last deed; 0 when nothing was done yet.
fn last_deed(screen: &Screen) -> u64 {
    let deed = screen.story.iter().rev().find(|passage| passage.kind == PassageKind::You);
    deed.map_or(0, |passage| passage.id)
}

/// The passage that will come next.
pub(crate) fn next(screen: &Screen) -> u64 {
    screen.story.last().map_or(0, |passage| passage.id + 1)
}
