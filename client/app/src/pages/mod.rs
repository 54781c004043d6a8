//! What each page shows: from the state of the client to the parts of a [`Screen`](crate::Screen).

mod clock;
mod ending;
mod help;
mod hints;
mod journal;
mod saves;
mod story;
mod title;

use crate::app::App;
use crate::screen::{Choice, Fact, Notice, Page, Prompt, Tone};
use gesta_rules::Mode;

/// What differs from page to page. The story is kept by the screen itself, because it is long.
#[derive(Default)]
pub(crate) struct Parts {
    pub(crate) heading: String,
    pub(crate) subheading: String,
    pub(crate) status: Vec<Fact>,
    pub(crate) choices: Vec<Choice>,
    /// What stands in the empty line, on pages with free text.
    pub(crate) placeholder: Option<String>,
    pub(crate) body: Vec<String>,
}

/// The mode that is not this one.
pub(crate) fn other_mode(mode: Mode) -> Mode {
    match mode {
        Mode::Story => Mode::Iron,
        Mode::Iron => Mode::Story,
    }
}

/// The number of a row; rows past 255 are not shown.
pub(crate) fn row_number(at: usize) -> Option<u8> {
    u8::try_from(at + 1).ok()
}

impl App {
    /// Makes the screen anew from the state.
    pub(crate) fn draw(&mut self) {
        let parts = match self.page {
            Page::Title => self.title_parts(),
            Page::Story => self.story_parts(),
            Page::Saves => self.saves_parts(),
            Page::Why => self.text_parts("page-why", self.why.clone()),
            Page::Journal => self.text_parts("page-journal", self.journal_lines()),
            Page::Help => self.text_parts("page-help", self.help_lines(self.base_page())),
            Page::Ending => self.ending_parts(),
        };
        let hints = self.hints();
        let notice = self.shown_notice();
        let remote = self.game.as_ref().is_some_and(|game| game.remote);
        let badge = self.locale.plain(if remote { "badge-online" } else { "badge-offline" });
        let (page, language, waiting) = (self.page, self.language(), self.is_waiting());
        let screen = &mut self.screen;
        screen.language = language;
        screen.page = page;
        screen.heading = parts.heading;
        screen.subheading = parts.subheading;
        screen.status = parts.status;
        screen.choices = parts.choices;
        screen.prompt = parts.placeholder.map(|placeholder| Prompt { placeholder });
        screen.hints = hints;
        screen.body = parts.body;
        screen.badge = badge;
        screen.notice = notice;
        screen.waiting = waiting;
    }

    fn text_parts(&self, heading: &str, body: Vec<String>) -> Parts {
        Parts { heading: self.locale.plain(heading), body, ..Parts::default() }
    }

    /// Trouble first: it stays until it is over.
    fn shown_notice(&self) -> Option<Notice> {
        if let Some(text) = &self.trouble {
            return Some(Notice { tone: Tone::Grave, text: text.clone() });
        }
        let view = self.view().filter(|_| self.page == Page::Story);
        let proposal = view.and_then(|view| view.proposal.as_ref().filter(|one| !one.waiting.contains(&view.seat)));
        let waits = proposal.map(|_| Notice { tone: Tone::Calm, text: self.locale.plain("story-waiting-for") });
        self.notice.clone().or(waits)
    }

    /// A row was picked by its number.
    pub(crate) fn pick_row(&mut self, number: usize) {
        let at = number.wrapping_sub(1);
        match self.page {
            Page::Title => match self.presets().get(at).cloned() {
                Some(preset) => self.new_game(Some(preset)),
                None => self.no_row(number, self.presets().len()),
            },
            Page::Saves => {
                let rows = self.saves.as_deref().unwrap_or_default();
                match rows.get(at).map(|row| row.name.clone()) {
                    Some(name) => self.open(Some(name)),
                    None => self.no_row(number, rows.len()),
                }
            }
            Page::Ending => self.pick_ending(number),
            Page::Story | Page::Why | Page::Journal | Page::Help => {}
        }
    }

    /// Says which numbers there are.
    pub(crate) fn no_row(&mut self, number: usize, count: usize) {
        use crate::acting::count_arg;
        let text = self.locale.say("row-none", &[("number", count_arg(number)), ("count", count_arg(count))]);
        self.note(text);
    }
}
