//! The map as a drawing: a frame for each place, in the cell that the client gave it, and lines for the ways.

mod canvas;
mod route;

use crate::draw::rows::{Click, Row, Spot};
use crate::look::Look;
use crate::wrap::{cut, wrap};
use canvas::{Canvas, Ink};
use gesta_app::{MapGraph, MapNode};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use route::Frame;
use unicode_width::UnicodeWidthStr;

/// Columns of a frame at least and at most, with its border.
const FRAME_WIDTH: (usize, usize) = (13, 22);

/// Rows of a name at most.
const NAME_ROWS_MAX: usize = 3;

/// Columns between two frames, and rows: room for two ways side by side.
const GAP: (usize, usize) = (3, 2);

/// Columns and rows around the whole.
const MARGIN: (usize, usize) = (2, 1);

/// The drawn map, `width` columns wide; `None` where that is not wide enough for the places that stand side by side.
pub fn map_rows(graph: &MapGraph, width: usize, look: Look) -> Option<Vec<Row>> {
    let columns = graph.places.iter().map(|place| usize::from(place.cell.0) + 1).max()?;
    let rows = graph.places.iter().map(|place| usize::from(place.cell.1) + 1).max()?;
    let room = (width.checked_sub(2 * MARGIN.0)? + GAP.0) / columns;
    let frame_width = room.checked_sub(GAP.0).filter(|room| *room >= FRAME_WIDTH.0)?.min(FRAME_WIDTH.1);
    let names: Vec<Vec<String>> = graph.places.iter().map(|place| name_rows(place, frame_width - 4)).collect();
    let tall = names.iter().map(Vec::len).max().unwrap_or(1) + 2;
    let (step_x, step_y) = (frame_width + GAP.0, tall + GAP.1);
    let used = columns * step_x - GAP.0 + 2 * MARGIN.0;
    let left = (width - used.min(width)) / 2;
    let mut canvas = Canvas::new(width, rows * step_y - GAP.1 + 2 * MARGIN.1);
    let frame = |place: &MapNode| Frame {
        x: left + MARGIN.0 + usize::from(place.cell.0) * step_x,
        y: MARGIN.1 + usize::from(place.cell.1) * step_y,
        width: frame_width,
        height: tall,
    };
    let frames: Vec<Frame> = graph.places.iter().map(frame).collect();
    for ((place, frame), name) in graph.places.iter().zip(&frames).zip(&names) {
        draw_place(&mut canvas, (place, *frame, name), graph.untried(place));
    }
    for ((from, to), travelled) in graph.joined() {
        route::draw(&mut canvas, &frames, (frames[from], frames[to]), !travelled);
    }
    Some(rows_of(&canvas, graph, &frames, look))
}

/// The number and the name, broken into rows.
fn name_rows(place: &MapNode, width: usize) -> Vec<String> {
    let name = match place.pick {
        Some(number) => format!("{number} {}", place.name),
        None if place.here => format!("◆ {}", place.name),
        None => place.name.clone(),
    };
    let mut rows = wrap(&name, width);
    if rows.len() > NAME_ROWS_MAX {
        let rest = rows.split_off(NAME_ROWS_MAX - 1).join(" ");
        rows.push(cut(&rest, width));
    }
    rows
}

fn draw_place(canvas: &mut Canvas, (place, frame, name): (&MapNode, Frame, &[String]), unknown: usize) {
    canvas.frame((frame.x, frame.y), (frame.width, frame.height), place.here);
    let ink = if place.here { Ink::Strong } else { Ink::Plain };
    let first = frame.y + 1 + (frame.height - 2 - name.len()) / 2;
    for (row, text) in name.iter().enumerate() {
        canvas.write((frame.x + 2, first + row), text, ink);
    }
    if unknown > 0 {
        // Ways that nobody has gone yet.
        let mark = "?".repeat(unknown.min(3));
        canvas.write((frame.x + frame.width - 2 - mark.width(), frame.y + frame.height - 1), &mark, Ink::Strong);
    }
}

fn rows_of(canvas: &Canvas, graph: &MapGraph, frames: &[Frame], look: Look) -> Vec<Row> {
    let style = |ink| match ink {
        Ink::Plain => Style::new(),
        Ink::Faint => look.faint(),
        Ink::Strong => look.heading(),
    };
    let row = |y: usize| {
        let spans = canvas.row(y).into_iter().map(|(text, ink)| Span::styled(text, style(ink)));
        let places = graph.places.iter().zip(frames);
        let there = places.filter(|(_, frame)| y >= frame.y && y < frame.y + frame.height);
        let spots = there.filter_map(|(place, frame)| {
            let columns = frame.x as u16..(frame.x + frame.width) as u16;
            Some(Spot { columns, click: Click::Pick(place.pick?) })
        });
        let spots: Vec<Spot> = spots.collect();
        Row { line: Line::from(spans.collect::<Vec<_>>()), spots, pick: None }
    };
    (0..canvas.height()).map(row).collect()
}
