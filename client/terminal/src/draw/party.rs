//! Who goes along: name, a bar of hit points, and how each is.

use crate::draw::bar::bar;
use crate::draw::rows::{Row, body_rows};
use crate::draw::table::{beside, lines_if, lines_of, widest};
use crate::look::Look;
use gesta_app::{Member, Screen};
use ratatui::text::Line;

/// Columns of the widest name.
const NAME_MAX: usize = 26;
/// Columns of a bar.
const BAR: usize = 10;
/// Columns that the facts need at least.
const FACTS_MIN: usize = 24;

/// The party; `None` where there is no room for columns.
pub fn party_rows(screen: &Screen, members: &[Member], width: usize, look: Look) -> Option<Vec<Row>> {
    let name = widest(members.iter().map(|member| member.name.as_str()), NAME_MAX) + 2;
    let rest = width.checked_sub(name + BAR + 2).filter(|rest| *rest >= FACTS_MIN)?;
    let mut rows = Vec::new();
    for member in members {
        let bars = member.hit_points.map(|(now, most)| Line::from(bar(now.into(), most.into(), BAR, look)));
        let columns = vec![
            (name, lines_of(&member.name, name - 2, look.heading())),
            (BAR + 2, bars.into_iter().collect()),
            (rest, lines_if(&member.facts.join(" · "), rest, ratatui::style::Style::new())),
        ];
        rows.extend(beside(columns).into_iter().map(Row::of));
    }
    // What the page says beyond its members: that nobody goes along.
    let beyond = &screen.body[members.len().min(screen.body.len())..];
    if !beyond.is_empty() {
        rows.push(Row::blank());
        rows.extend(body_rows(beyond, width));
    }
    Some(rows)
}
