//! [`Stream`]: prose that appears little by little, at the speed that the player likes. Rolls, headings and choices are there
//! at once, and everything has its place from the beginning: nothing moves.

use crate::screen::{PassageKind, Screen};
use crate::settings::{Settings, TextSpeed};
use std::time::Duration;

/// How long a step of the stream takes.
pub const STEP: Duration = Duration::from_millis(33);

/// Characters a second: about as fast as one skims, and about as fast as one reads for oneself.
const FAST: usize = 120;
const SLOW: usize = 45;

/// How far the newest prose is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stream {
    /// The newest passage that is shown whole.
    whole: u64,
    /// How many characters of what came after it are shown.
    shown: usize,
    /// There is more to show.
    runs: bool,
}

/// Characters of a step at a speed; `None`: all at once.
fn step(settings: &Settings) -> Option<usize> {
    let a_second = match settings.text_speed {
        _ if settings.reduced_motion => return None,
        TextSpeed::Instant => return None,
        TextSpeed::Fast => FAST,
        TextSpeed::Slow => SLOW,
    };
    Some((a_second * STEP.as_millis() as usize).div_ceil(1_000))
}

/// Whether passages of a kind appear little by little.
pub fn flows(kind: PassageKind) -> bool {
    matches!(kind, PassageKind::Prose | PassageKind::Others)
}

impl Stream {
    /// Something new may be on the screen. A story that was there before this front end saw it is shown whole.
    pub fn follow(&mut self, screen: &Screen, is_known: bool) {
        let newest = screen.story.last().map_or(0, |passage| passage.id);
        // What a model told has appeared sentence by sentence already.
        self.whole = self.whole.max(screen.live.min(newest));
        if step(&screen.settings).is_none() || !is_known || newest < self.whole {
            *self = Stream { whole: newest, shown: 0, runs: false };
        } else if newest > self.whole {
            let fresh = screen.story.iter().rev().take_while(|passage| passage.id > self.whole);
            self.runs |= fresh.into_iter().any(|passage| flows(passage.kind));
            if !self.runs {
                self.whole = newest;
            }
        }
    }

    /// The newest passage that is shown whole.
    pub fn whole(&self) -> u64 {
        self.whole
    }

    /// How many characters of what is newer are shown.
    pub fn shown(&self) -> usize {
        self.shown
    }

    /// How many characters of a passage of the story are shown; `None`: all of it.
    pub fn shown_of(&self, screen: &Screen, at: usize) -> Option<usize> {
        let passage =
            screen.story.get(at).filter(|passage| self.runs && passage.id > self.whole && flows(passage.kind))?;
        let first = screen.story.partition_point(|passage| passage.id <= self.whole);
        let before = screen.story.get(first..at)?.iter().filter(|passage| flows(passage.kind));
        let before: usize = before.map(|passage| passage.text.chars().count()).sum();
        let long = passage.text.chars().count();
        let shown = self.shown.saturating_sub(before).min(long);
        (shown < long).then_some(shown)
    }

    /// Whether all that is new is shown, so that nothing more will come.
    pub fn is_done(&self, screen: &Screen) -> bool {
        let new = screen.story.iter().filter(|passage| passage.id > self.whole && flows(passage.kind));
        !self.runs || self.shown >= new.map(|passage| passage.text.chars().count()).sum()
    }

    /// Whether there is more to show.
    pub fn runs(&self) -> bool {
        self.runs
    }

    /// Shows a little more.
    pub fn advance(&mut self, screen: &Screen) {
        match step(&screen.settings) {
            Some(more) => self.shown = self.shown.saturating_add(more),
            None => self.finish(screen),
        }
    }

    /// Shows all of it.
    pub fn finish(&mut self, screen: &Screen) {
        *self = Stream { whole: screen.story.last().map_or(self.whole, |passage| passage.id), shown: 0, runs: false };
    }
}
