//! [`UiState`]: what belongs to this terminal alone: the line being written, how far the page is scrolled, which row is
//! marked. Nothing of the game.

use crate::draw::passages::StoryRows;
use crate::draw::rows::{Click, Spot};
use crate::draw::scenery::Scenery;
use crate::editor::Editor;
use gesta_app::{Page, Screen, Stream};

/// The front end's own state.
#[derive(Debug, Default)]
pub struct UiState {
    /// The line being written.
    pub line: Editor,
    /// The row that Enter takes on a page of rows.
    pub selected: Option<u8>,
    /// The story as rows, kept from one drawing to the next.
    pub story: StoryRows,
    /// Which screen row belongs to which choice, since the last drawing.
    pub picks: Vec<(u16, u8)>,
    /// What can be clicked where, since the last drawing: the screen row, and the columns of the screen.
    pub spots: Vec<(u16, Spot)>,
    /// The picture beside the story.
    pub scenery: Scenery,
    /// How far the newest prose is shown.
    pub stream: Stream,
    /// There is more above what is seen.
    pub more_above: bool,
    /// There is more below what is seen.
    pub more_below: bool,
    page: Option<Page>,
    scroll: Scroll,
    /// The newest passage when the player last did something; newer ones are still to be read.
    read: u64,
    /// Rows of the page that fit, the first that was drawn, and how many there were.
    height: usize,
    first: usize,
    total: usize,
}

/// Which part of the page is seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Scroll {
    /// The newest passages, or a page from its top.
    #[default]
    Resting,
    /// From this row on, as the player wished.
    At(usize),
}

impl UiState {
    /// Takes note of a screen before it is drawn or keys are read against it.
    pub fn follow(&mut self, screen: &Screen) {
        // What a game that is opened tells of its past is no news.
        let is_known = self.page.is_some_and(Page::is_in_game) && screen.page.is_in_game();
        self.stream.follow(screen, is_known);
        if self.page == Some(screen.page) {
            return;
        }
        let back_to_story =
            matches!(screen.page, Page::Story) && !matches!(self.page, Some(Page::Title | Page::Saves) | None);
        self.page = Some(screen.page);
        self.scroll = Scroll::Resting;
        self.selected = None;
        self.line.clear();
        if !back_to_story && !matches!(screen.page, Page::Ending | Page::Chapter) {
            self.read = newest(screen);
        }
    }

    /// The player did something: what comes from now on is unread, and is shown from its beginning.
    pub fn acted(&mut self, screen: &Screen) {
        self.read = newest(screen);
        self.scroll = Scroll::Resting;
        self.selected = None;
    }

    /// Scrolls by rows; negative is up.
    pub fn scroll_by(&mut self, rows: isize) {
        let last = self.total.saturating_sub(self.height);
        self.scroll = Scroll::At(self.first.saturating_add_signed(rows).min(last));
    }

    /// Scrolls by pages, with one row of overlap; negative is up.
    pub fn scroll_pages(&mut self, pages: isize) {
        let step = self.height.saturating_sub(1).max(1) as isize;
        self.scroll_by(pages * step);
    }

    /// Whether there is more of the story to read before anything can be chosen.
    pub fn reads_on(&self, screen: &Screen) -> bool {
        screen.page == Page::Story && self.more_below && self.picks.is_empty()
    }

    /// Marks the next row (`1`) or the one before (`-1`).
    pub fn select(&mut self, screen: &Screen, step: isize) {
        let at = screen.choices.iter().position(|choice| Some(choice.number) == self.selected);
        let at = match at {
            Some(at) => at.saturating_add_signed(step).min(screen.choices.len().saturating_sub(1)),
            None => 0,
        };
        self.selected = screen.choices.get(at).map(|choice| choice.number);
        self.keep_in_sight();
    }

    /// The row that is marked: that of the number in the line, else the one that the arrows went to, else the one that Enter
    /// takes by itself.
    pub fn marked(&self, screen: &Screen) -> Option<u8> {
        let proposed = screen.proposed.filter(|_| self.line.is_empty());
        self.held(screen).or(self.selected).or(proposed)
    }

    /// The choice whose number is all that is written.
    pub fn held(&self, screen: &Screen) -> Option<u8> {
        let number = self.line.text().trim().parse().ok()?;
        screen.choices.iter().any(|choice| choice.number == number).then_some(number)
    }

    /// Draws the page along to the choice whose number is written.
    pub fn show_held(&mut self, screen: &Screen) {
        if let Some(held) = self.held(screen) {
            self.bring_into_sight(held);
        }
    }

    /// What a click at a cell of the screen asks for.
    pub fn click_at(&self, x: u16, y: u16) -> Option<Click> {
        let there = |(row, spot): &&(u16, Spot)| *row == y && spot.columns.contains(&x);
        self.spots.iter().find(there).map(|(_, spot)| spot.click)
    }

    /// Decides which row of the page is the first to be seen, given how many there are and how many fit.
    pub fn place(&mut self, screen: &Screen, total: usize, height: usize) -> usize {
        let last = total.saturating_sub(height);
        // Someone who reads at the end sees what is added to the end.
        if let Scroll::At(at) = self.scroll
            && total != self.total
            && at >= self.total.saturating_sub(self.height)
        {
            self.scroll = Scroll::Resting;
        }
        let first = match self.scroll {
            Scroll::At(at) => at.min(last),
            Scroll::Resting => match screen.page {
                page if page.tells_story() => self.story.first_after(self.read).map_or(last, |row| row.min(last)),
                _ => 0,
            },
        };
        (self.total, self.height, self.first) = (total, height, first);
        self.more_above = first > 0;
        self.more_below = first < last;
        first
    }

    /// A marked row outside what is seen draws the page along.
    fn keep_in_sight(&mut self) {
        if let Some(marked) = self.selected {
            self.bring_into_sight(marked);
        }
    }

    fn bring_into_sight(&mut self, number: u8) {
        if self.picks.iter().any(|(_, seen)| *seen == number) {
            return;
        }
        // Rows come last on a page: where none is seen, they are below.
        let above = self.picks.first().is_some_and(|(_, first)| number < *first);
        self.scroll_pages(if above { -1 } else { 1 });
    }
}

fn newest(screen: &Screen) -> u64 {
    screen.story.last().map_or(0, |passage| passage.id)
}
