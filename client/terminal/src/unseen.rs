//! [`Unseen`]: a terminal that nobody looks at, for pictures and for measuring.

use crate::depth::Depth;
use crate::draw::frame::draw;
use crate::keys::on_event;
use crate::look::Look;
use crate::state::UiState;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use gesta_app::{Input, Screen, Theme};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

/// A terminal in memory, with everything that the real one keeps between two drawings.
pub struct Unseen {
    terminal: Terminal<TestBackend>,
    ui: UiState,
}

impl Unseen {
    /// A terminal of so many columns and rows.
    pub fn new(columns: u16, rows: u16) -> Unseen {
        let terminal = match Terminal::new(TestBackend::new(columns, rows)) {
            Ok(terminal) => terminal,
            Err(error) => match error {},
        };
        Unseen { terminal, ui: UiState::default() }
    }

    /// A letter is typed; what the session would be told.
    pub fn press(&mut self, screen: &Screen, letter: char) -> Option<Input> {
        let key = KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE);
        on_event(&mut self.ui, screen, &Event::Key(key))
    }

    /// Draws a screen in all colours; where the player leaves them to the terminal, in those of the dark theme.
    pub fn draw(&mut self, screen: &Screen) {
        self.ui.follow(screen);
        let look = Look { theme: theme_of(screen), ..Look::of(Depth::Full, &screen.settings) };
        let ui = &mut self.ui;
        match self.terminal.draw(|frame| draw(frame, screen, ui, look)) {
            Ok(_) => {}
            Err(error) => match error {},
        }
    }

    /// What was drawn last.
    pub(crate) fn buffer(&self) -> &Buffer {
        self.terminal.backend().buffer()
    }
}

/// The theme that is drawn.
pub(crate) fn theme_of(screen: &Screen) -> Theme {
    if screen.settings.theme == Theme::System { Theme::Dark } else { screen.settings.theme }
}
