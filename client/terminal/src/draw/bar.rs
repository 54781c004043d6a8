//! A bar: how much of something is left. The numbers always stand beside it.

use crate::look::Look;
use ratatui::text::Span;

/// A bar of `width` columns. It is empty only where nothing is left, and full only where nothing is missing.
pub fn bar(now: u64, most: u64, width: usize, look: Look) -> Vec<Span<'static>> {
    let columns = now.min(most).saturating_mul(width as u64).checked_div(most).unwrap_or(0);
    let full = usize::try_from(columns).unwrap_or(0).max(usize::from(now > 0 && most > 0)).min(width);
    vec![Span::styled("█".repeat(full), look.roll()), Span::styled("░".repeat(width - full), look.faint())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_empty_only_at_nothing_and_full_only_at_all() {
        let filled = |now, most| bar(now, most, 10, Look::PLAIN)[0].content.chars().count();
        let cases = [(0, 20, 0), (1, 200, 1), (10, 20, 5), (199, 200, 9), (20, 20, 10), (25, 20, 10), (3, 0, 0)];
        for (now, most, expected) in cases {
            assert_eq!(filled(now, most), expected, "{now}/{most}");
        }
        assert_eq!(filled(u64::MAX, u64::MAX), 1, "no number overflows");
    }
}
