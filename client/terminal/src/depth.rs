//! [`Depth`]: which colours a terminal has, and the nearest of them to any colour.

use gesta_app::Rgb;
use ratatui::style::Color;

/// Which colours a terminal has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// None, or none are wanted.
    None,
    /// The sixteen that its owner has chosen.
    Sixteen,
    /// The 256 of xterm.
    Indexed,
    /// All.
    Full,
}

/// The steps of each channel in xterm's cube of 6 × 6 × 6 colours, which begins at 16.
const CUBE: [u8; 6] = [0, 95, 135, 175, 215, 255];

impl Depth {
    /// What the variables of the environment say: `term` of `TERM`, `colorterm` of `COLORTERM`.
    pub fn of(term: Option<&str>, colorterm: Option<&str>) -> Depth {
        let term = term.unwrap_or_default();
        if term == "dumb" {
            return Depth::None;
        }
        match colorterm {
            Some("truecolor" | "24bit") => Depth::Full,
            _ if term.ends_with("-direct") => Depth::Full,
            _ if term.contains("256color") => Depth::Indexed,
            _ => Depth::Sixteen,
        }
    }

    /// A colour as this terminal can show it.
    pub fn nearest(self, (r, g, b): Rgb) -> Color {
        match self {
            Depth::Full => Color::Rgb(r, g, b),
            Depth::Indexed => Color::Indexed(indexed((r, g, b))),
            Depth::None | Depth::Sixteen => Color::Reset,
        }
    }
}

/// The nearest of xterm's colours: of its cube, or of its 24 greys, which begin at 232.
fn indexed((r, g, b): Rgb) -> u8 {
    let step = |channel: u8| (0..6_u8).min_by_key(|at| CUBE[usize::from(*at)].abs_diff(channel)).unwrap_or(0);
    let (red, green, blue) = (step(r), step(g), step(b));
    let of_cube = [red, green, blue].map(|at| CUBE[usize::from(at)]);
    let mean = (u16::from(r) + u16::from(g) + u16::from(b)) / 3;
    let grey = u8::try_from(mean.saturating_sub(8).div_ceil(10).min(23)).unwrap_or(23);
    let level = 8 + 10 * grey;
    let far = |[x, y, z]: [u8; 3]| {
        [(x, r), (y, g), (z, b)].into_iter().map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum::<u32>()
    };
    if far([level; 3]) < far(of_cube) { 232 + grey } else { 16 + 36 * red + 6 * green + blue }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_says_which_colours_there_are() {
        let rows = [
            (Some("dumb"), Some("truecolor"), Depth::None),
            (Some("xterm-256color"), Some("truecolor"), Depth::Full),
            (Some("xterm-256color"), None, Depth::Indexed),
            (Some("xterm-direct"), None, Depth::Full),
            (Some("linux"), None, Depth::Sixteen),
            (None, None, Depth::Sixteen),
            (Some("xterm"), Some("yes"), Depth::Sixteen),
        ];
        for (term, colorterm, depth) in rows {
            assert_eq!(Depth::of(term, colorterm), depth, "{term:?} {colorterm:?}");
        }
    }

    #[test]
    fn the_nearest_of_256_colours_is_found() {
        let rows =
            [((0, 0, 0), 16), ((255, 255, 255), 231), ((255, 0, 0), 196), ((95, 135, 175), 67), ((22, 22, 26), 234)];
        for (colour, index) in rows {
            assert_eq!(indexed(colour), index, "{colour:?}");
        }
    }
}
