//! A window in which nothing can be read says so.

use crate::words::words;
use crate::wrap::wrap;
use gesta_content::Language;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The smallest window that shows a page.
const COLUMNS_MIN: u16 = 20;
const ROWS_MIN: u16 = 5;

/// Whether a window is too small for a page.
pub fn is_small(area: Rect) -> bool {
    area.width < COLUMNS_MIN || area.height < ROWS_MIN
}

/// Says that a larger window is needed, as far as there is room for the words.
pub fn draw_small(frame: &mut Frame, language: Language) {
    let area = frame.area();
    let text = wrap(words(language).too_small, usize::from(area.width));
    for (row, line) in text.into_iter().take(usize::from(area.height)).enumerate() {
        frame.render_widget(Line::raw(line), Rect { y: area.y + row as u16, height: 1, ..area });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    #[test]
    fn the_words_fit_into_windows_that_are_just_too_small() {
        for (language, said) in [(Language::En, "larger window"), (Language::Es, "ventana más grande")] {
            for (width, height) in [(19, 5), (20, 4), (12, 5)] {
                let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
                terminal.draw(|frame| draw_small(frame, language)).unwrap();
                let shown = terminal.backend().to_string().replace(['"', '\n'], " ");
                let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(shown.contains(said), "{width}x{height}: {shown}");
            }
            for (width, height) in [(1, 1), (3, 2), (0, 0)] {
                let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
                terminal.draw(|frame| draw_small(frame, language)).unwrap();
            }
        }
        assert!(!is_small(Rect::new(0, 0, COLUMNS_MIN, ROWS_MIN)) && is_small(Rect::new(0, 0, 19, 40)));
    }
}
