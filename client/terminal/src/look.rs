//! [`Look`]: the styles of the terminal. Every difference that colour makes is also made by a prefix, a shape or a weight.

use ratatui::style::{Color, Modifier, Style};

/// How things are styled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Whether colours may be used at all.
    pub colour: bool,
    /// Nothing is drawn faintly: the player wants the strongest contrast.
    pub strong: bool,
}

impl Look {
    /// Titles and headings.
    pub fn heading(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// Side facts that may be overlooked.
    pub fn faint(self) -> Style {
        if self.strong {
            return Style::new();
        }
        Style::new().add_modifier(Modifier::DIM)
    }

    /// What the player did.
    pub fn you(self) -> Style {
        self.coloured(Color::Cyan)
    }

    /// A roll.
    pub fn roll(self) -> Style {
        self.coloured(Color::Yellow).add_modifier(Modifier::BOLD)
    }

    /// What other people do.
    pub fn others(self) -> Style {
        self.coloured(Color::Green)
    }

    /// What the game itself says.
    pub fn notice(self) -> Style {
        Style::new().add_modifier(Modifier::ITALIC)
    }

    /// Something is wrong.
    pub fn grave(self) -> Style {
        self.coloured(Color::Red).add_modifier(Modifier::BOLD)
    }

    /// Numbers and keys to press.
    pub fn key(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// The row that Enter would take.
    pub fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    fn coloured(self, colour: Color) -> Style {
        if self.colour { Style::new().fg(colour) } else { Style::new() }
    }
}
