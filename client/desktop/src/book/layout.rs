//! How the window is shared out: what stands beside the story, and where, by how much room there is.

use crate::book::look::Look;

/// Points at 100 % that a side needs at least, and takes at most.
const SIDE: (f32, f32) = (260.0, 420.0);
/// Points at 100 % around the column.
const MARGIN: f32 = 24.0;

/// Where things stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Layout {
    /// Picture and dice at the left, the column, and at the right who and what is there.
    Three {
        /// How wide each side is.
        left: f32,
        /// The right one.
        right: f32,
    },
    /// Picture, dice and all else at the left of the column.
    Two {
        /// How wide the side is.
        left: f32,
    },
    /// The picture above the column; what else there is stands on pages of its own.
    One,
}

impl Layout {
    /// The layout of a page of this width in points.
    pub(crate) fn of(width: f32, look: &Look) -> Layout {
        let column = look.column_width() + 2.0 * look.points(MARGIN);
        let room = width - column;
        let (least, most) = (look.points(SIDE.0), look.points(SIDE.1));
        if room >= 2.0 * least {
            let left = (room * 0.58).clamp(least, most);
            Layout::Three { left, right: (room - left).clamp(least, most * 0.8) }
        } else if room >= least {
            Layout::Two { left: room.min(most) }
        } else {
            Layout::One
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use gesta_app::Settings;

    #[test]
    fn the_column_never_loses_its_room_to_a_side() {
        for scale in [1.0, 1.3, 2.0] {
            let look = Look::of(&Settings::default(), false, scale);
            for width in (320..3_000).step_by(40) {
                let width = width as f32;
                let sides = match Layout::of(width, &look) {
                    Layout::Three { left, right } => left + right,
                    Layout::Two { left } => left,
                    Layout::One => 0.0,
                };
                assert!(sides == 0.0 || width - sides >= look.column_width(), "{width} at {scale}: {sides}");
            }
        }
        let look = Look::of(&Settings::default(), false, 1.0);
        assert!(matches!(Layout::of(1_920.0, &look), Layout::Three { .. }));
        assert!(matches!(Layout::of(1_100.0, &look), Layout::Two { .. }));
        assert_eq!(Layout::of(800.0, &look), Layout::One);
    }
}
