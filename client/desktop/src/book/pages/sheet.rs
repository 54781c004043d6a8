//! The hero in numbers: parts side by side where there is room, bars, and what the next level changes. Also what stands
//! beside the story.

use crate::book::look::{Look, Type};
use bevy_egui::egui::{Align, Label, Layout, Rect, Sense, Stroke, StrokeKind, Ui, vec2};
use gesta_app::{Section, SheetRow};

/// Points at 100 % from which on there are two columns.
const TWO_FROM: f32 = 560.0;

/// Draws the parts, in two columns where there is room.
pub(crate) fn show(ui: &mut Ui, sections: &[Section], look: &Look) {
    if ui.available_width() < look.points(TWO_FROM) {
        return under_each_other(ui, sections, look);
    }
    // Each part under the shorter column, so that they stay in order from the top.
    let mut columns: [Vec<&Section>; 2] = [Vec::new(), Vec::new()];
    let mut tall = [0usize; 2];
    for section in sections {
        let shorter = usize::from(tall[1] < tall[0]);
        tall[shorter] += 2 + section.rows.iter().map(|row| 1 + usize::from(!row.note.is_empty())).sum::<usize>();
        columns[shorter].push(section);
    }
    ui.spacing_mut().item_spacing.x = look.points(36.0);
    ui.columns(2, |sides| {
        for (ui, sections) in sides.iter_mut().zip(&columns) {
            sections.iter().for_each(|section| part(ui, section, look));
        }
    });
}

/// Draws the parts in one column.
pub(crate) fn under_each_other(ui: &mut Ui, sections: &[Section], look: &Look) {
    sections.iter().for_each(|section| part(ui, section, look));
}

fn part(ui: &mut Ui, section: &Section, look: &Look) {
    ui.add(Label::new(look.text(&section.heading, Type::Strong, look.ink)).wrap());
    let line = ui.allocate_space(vec2(ui.available_width(), 1.0)).1;
    ui.painter().hline(line.x_range(), line.center().y, Stroke::new(1.0, look.rule));
    section.rows.iter().for_each(|row| sheet_row(ui, row, look));
    ui.add_space(look.points(12.0));
}

/// The label, at the right edge the number, below them the bar and what more there is to say.
fn sheet_row(ui: &mut Ui, row: &SheetRow, look: &Look) {
    ui.spacing_mut().item_spacing.y = look.points(2.0);
    let value = match &row.change {
        Some(change) => format!("{} → {}", change.before, change.after),
        None => row.value.clone(),
    };
    let short = if is_short(&row.note) { row.note.as_str() } else { "" };
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        for (text, ink) in [(value.as_str(), look.ink), (short, look.faint)] {
            if !text.is_empty() {
                let said = ui.label(look.text(text, Type::Interface, ink)).id;
                ui.ctx().accesskit_node_builder(said, |node| node.set_hidden());
            }
        }
        ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
            let label = ui.add(Label::new(look.text(&row.label, Type::Interface, look.ink)).wrap());
            // What stands at the two edges is heard as one.
            let parts = [row.label.as_str(), short, &value];
            let whole = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
            ui.ctx().accesskit_node_builder(label.id, |node| node.set_value(whole));
        });
    });
    if let Some((now, most)) = row.bar {
        bar(ui, now, most, look);
    }
    if !row.note.is_empty() && !is_short(&row.note) {
        ui.add(Label::new(look.text(&row.note, Type::Interface, look.faint)).wrap());
    }
    ui.add_space(look.points(3.0));
}

/// A word or two, which stand beside the number; a whole sentence stands below.
fn is_short(note: &str) -> bool {
    !note.is_empty() && note.chars().count() <= 22
}

/// A bar; the numbers always stand above it.
pub(crate) fn bar(ui: &mut Ui, now: u64, most: u64, look: &Look) {
    let share = if most == 0 { 0.0 } else { (now.min(most) as f64 / most as f64) as f32 };
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), look.points(7.0)), Sense::hover());
    let full = Rect::from_min_size(place.min, vec2(place.width() * share, place.height()));
    ui.painter().rect_filled(full, 2.0, look.roll);
    ui.painter().rect_stroke(place, 2.0, Stroke::new(1.0, look.faint), StrokeKind::Inside);
}
