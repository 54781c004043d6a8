//! A terminal's cells as an SVG.

use super::strokes::{Shape, shapes};
use gesta_app::Rgb;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// The size of a cell, in pixels.
const CELL: (f32, f32) = (9.0, 20.0);
/// The size of the letters, and how far their line lies below the top of a cell.
const FONT: (f32, f32) = (15.0, 14.5);
/// The border around the screen.
const MARGIN: f32 = 12.0;

/// Letters of one look that stand side by side.
struct Run {
    x: u16,
    text: String,
    style: Style,
}

/// How a cell is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Style {
    ink: Rgb,
    paper: Rgb,
    modifier: Modifier,
}

/// The whole screen.
pub fn of(buffer: &Buffer, paper: Rgb, text: Rgb) -> String {
    let (columns, rows) = (buffer.area.width, buffer.area.height);
    let (width, height) = (f32::from(columns) * CELL.0 + 2.0 * MARGIN, f32::from(rows) * CELL.1 + 2.0 * MARGIN);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"{}\" shape-rendering=\"crispEdges\">\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"6\" fill=\"{}\"/>\n",
        FONT.0,
        hex(paper)
    );
    for y in 0..rows {
        let cells: Vec<&Cell> = (0..columns).filter_map(|x| buffer.cell((x, y))).collect();
        row(&mut svg, y, &cells, (paper, text));
    }
    svg.push_str("</svg>\n");
    svg
}

fn row(svg: &mut String, y: u16, cells: &[&Cell], (paper, text): (Rgb, Rgb)) {
    let mut run: Option<Run> = None;
    let mut x = 0;
    while x < cells.len() {
        let cell = cells[x];
        let columns = cell.symbol().width().max(1);
        let style = style_of(cell, paper, text);
        let at = x as u16;
        x += columns;
        let drawn = cell.symbol().chars().next().and_then(|sign| shapes(sign, CELL));
        if style.paper != paper {
            rectangle(svg, (left(at), top(y), CELL.0 * columns as f32, CELL.1), style.paper);
        }
        if let Some(drawn) = drawn {
            flush(svg, y, run.take());
            for (dx, dy, width, height) in drawn {
                rectangle(svg, (left(at) + dx, top(y) + dy, width, height), style.ink);
            }
            continue;
        }
        match &mut run {
            Some(run) if run.style == style => {
                run.text.push_str(cell.symbol());
            }
            _ => {
                flush(svg, y, run.take());
                run = Some(Run { x: at, text: cell.symbol().to_owned(), style });
            }
        }
    }
    flush(svg, y, run);
}

/// Writes a run, word by word where several spaces lie between: not every program that draws an SVG keeps them.
fn flush(svg: &mut String, y: u16, run: Option<Run>) {
    let Some(run) = run else { return };
    let mut x = run.x;
    for part in run.text.split_inclusive("  ") {
        let (ahead, words) = (part.width() - part.trim_start().width(), part.trim());
        if !words.is_empty() {
            write(svg, (x + ahead as u16, y), words, run.style);
        }
        x += part.width() as u16;
    }
}

fn write(svg: &mut String, (x, y): (u16, u16), words: &str, style: Style) {
    let bold = if style.modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
    let italic = if style.modifier.contains(Modifier::ITALIC) { " font-style=\"italic\"" } else { "" };
    let line = if style.modifier.contains(Modifier::UNDERLINED) { " text-decoration=\"underline\"" } else { "" };
    let (wide, base) = (words.width() as f32 * CELL.0, top(y) + FONT.1);
    // Whatever font is there, the letters keep to the grid.
    let _ = writeln!(
        svg,
        "<text x=\"{}\" y=\"{base}\" textLength=\"{wide}\" fill=\"{}\"{bold}{italic}{line}>{}</text>",
        left(x),
        hex(style.ink),
        escaped(words)
    );
}

fn rectangle(svg: &mut String, (x, y, width, height): Shape, colour: Rgb) {
    let _ = writeln!(
        svg,
        "<rect x=\"{x:.2}\" y=\"{y:.2}\" width=\"{width:.2}\" height=\"{height:.2}\" fill=\"{}\"/>",
        hex(colour)
    );
}

fn style_of(cell: &Cell, paper: Rgb, text: Rgb) -> Style {
    let rgb = |colour: Color, own: Rgb| if let Color::Rgb(r, g, b) = colour { (r, g, b) } else { own };
    let (ink, ground) = (rgb(cell.fg, text), rgb(cell.bg, paper));
    let reversed = cell.modifier.contains(Modifier::REVERSED);
    let (ink, ground) = if reversed { (ground, ink) } else { (ink, ground) };
    Style { ink, paper: ground, modifier: cell.modifier }
}

fn left(x: u16) -> f32 {
    MARGIN + f32::from(x) * CELL.0
}

fn top(y: u16) -> f32 {
    MARGIN + f32::from(y) * CELL.1
}

fn hex((r, g, b): Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style as Look;

    #[test]
    fn letters_keep_to_the_grid_lines_are_shapes_and_nothing_is_markup() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 2));
        buffer.set_string(0, 0, "a<b&", Look::new());
        buffer.set_string(0, 1, "─潮", Look::new().fg(Color::Rgb(1, 2, 3)));
        let svg = of(&buffer, (0, 0, 0), (255, 255, 255));
        assert!(svg.contains(">a&lt;b&amp;</text>") && svg.contains("textLength=\"36\""), "{svg}");
        assert!(svg.contains(">潮</text>"), "{svg}");
        assert!(!svg.contains('─') && svg.contains("#010203"), "{svg}");
        assert_eq!(svg.matches("<svg").count(), svg.matches("</svg>").count());
    }
}
