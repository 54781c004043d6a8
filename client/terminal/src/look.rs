//! [`Look`]: the styles of the terminal. Every difference that colour makes is also made by a prefix, a shape or a weight.

use crate::depth::Depth;
use gesta_app::{Colours, Inks, Rgb, Settings, Theme};
use ratatui::style::{Color, Modifier, Style};

/// How things are styled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Which colours the terminal has.
    pub depth: Depth,
    /// The paper and what is written on it.
    pub theme: Theme,
    /// The set of colours.
    pub colours: Colours,
}

/// What is coloured.
#[derive(Clone, Copy)]
enum Ink {
    You,
    Roll,
    Others,
    Grave,
}

impl Look {
    /// No colours at all.
    #[cfg(test)]
    pub const PLAIN: Look = Look { depth: Depth::None, theme: Theme::System, colours: Colours::Standard };

    /// The look of a terminal as a player likes it.
    pub fn of(depth: Depth, settings: &Settings) -> Look {
        Look { depth, theme: settings.theme, colours: settings.colours }
    }

    /// Everything that has no style of its own: the paper, and prose on it.
    pub fn page(self) -> Style {
        match self.inks() {
            Some(inks) => Style::new().fg(self.depth.nearest(inks.text)).bg(self.depth.nearest(inks.paper)),
            None => Style::new(),
        }
    }

    /// Titles and headings.
    pub fn heading(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// Side facts that may be overlooked.
    pub fn faint(self) -> Style {
        match self.inks() {
            _ if self.theme == Theme::Contrast => Style::new(),
            Some(inks) => Style::new().fg(self.depth.nearest(inks.faint)),
            None => Style::new().add_modifier(Modifier::DIM),
        }
    }

    /// What the player did.
    pub fn you(self) -> Style {
        self.coloured(Ink::You)
    }

    /// A roll.
    pub fn roll(self) -> Style {
        self.coloured(Ink::Roll).add_modifier(Modifier::BOLD)
    }

    /// What other people do.
    pub fn others(self) -> Style {
        self.coloured(Ink::Others)
    }

    /// What the game itself says.
    pub fn notice(self) -> Style {
        Style::new().add_modifier(Modifier::ITALIC)
    }

    /// Something is wrong.
    pub fn grave(self) -> Style {
        self.coloured(Ink::Grave).add_modifier(Modifier::BOLD)
    }

    /// A word that can be looked up, on top of the style of the words around it.
    pub fn term(self) -> Style {
        Style::new().add_modifier(Modifier::UNDERLINED)
    }

    /// Numbers and keys to press.
    pub fn key(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// The row that Enter would take.
    pub fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// The theme's own colours, where the terminal can show them; else those that the terminal has.
    fn inks(self) -> Option<Inks> {
        if self.depth < Depth::Indexed { None } else { Inks::of(self.theme, self.colours) }
    }

    fn coloured(self, ink: Ink) -> Style {
        let of = |inks: Inks| -> Rgb {
            match ink {
                Ink::You => inks.you,
                Ink::Roll => inks.roll,
                Ink::Others => inks.others,
                Ink::Grave => inks.grave,
            }
        };
        match self.inks() {
            _ if self.depth == Depth::None => Style::new(),
            Some(inks) => Style::new().fg(self.depth.nearest(of(inks))),
            None => Style::new().fg(self.own(ink)),
        }
    }

    /// The colours that every terminal has, which its owner has chosen to fit its paper.
    fn own(self, ink: Ink) -> Color {
        match (self.colours, ink) {
            (Colours::Standard, Ink::You) => Color::Cyan,
            (Colours::Standard, Ink::Roll) => Color::Yellow,
            (Colours::Standard, Ink::Others) => Color::Green,
            (Colours::Standard, Ink::Grave) => Color::Red,
            (Colours::RedGreen, Ink::You) => Color::LightBlue,
            (Colours::RedGreen, Ink::Roll) => Color::Yellow,
            (Colours::RedGreen, Ink::Others) => Color::Magenta,
            (Colours::RedGreen, Ink::Grave) => Color::LightRed,
            (Colours::BlueYellow, Ink::You) => Color::Cyan,
            (Colours::BlueYellow, Ink::Roll) => Color::LightRed,
            (Colours::BlueYellow, Ink::Others) => Color::LightGreen,
            (Colours::BlueYellow, Ink::Grave) => Color::Red,
        }
    }
}
