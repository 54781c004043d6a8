//! One thing that is carried: what it looks like and is, and what would change with it, number under number.

use crate::draw::change::{Widths, change_line};
use crate::draw::rows::{Row, body_rows};
use crate::draw::table::beside;
use crate::look::Look;
use crate::words::words;
use gesta_app::{ItemSeen, Screen};

/// The page; `None` where nothing is compared, or there is no room for it.
pub fn item_rows(screen: &Screen, item: &ItemSeen, width: usize, look: Look) -> Option<Vec<Row>> {
    let words = words(screen.language);
    let widths = Widths::of(item.compared.iter());
    if item.compared.is_empty() || item.count == 0 || 2 + widths.whole(&words) > width {
        return None;
    }
    // The last lines say in words what is drawn here.
    let said = screen.body.len().checked_sub(item.compared.len())?;
    let mut rows = body_rows(&screen.body[..said], width);
    rows.push(Row::blank());
    let changes = item.compared.iter().map(|change| change_line(change, widths, &words, look)).collect();
    rows.extend(beside(vec![(2, Vec::new()), (0, changes)]).into_iter().map(Row::of));
    Some(rows)
}
