//! The dice audit as a plot: how often each face fell beside how often it was to be expected, and each result beside what
//! the odds led one to expect. The same stands below in words.

use crate::book::look::{Look, Type};
use bevy_egui::egui::{Align2, Label, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};
use gesta_app::{AuditSeen, AuditSide};

/// Points at 100 %: how tall the plot of faces is, and a bar of results.
const PLOT: f32 = 150.0;
const BAR: f32 = 12.0;

/// Draws the plots.
pub(crate) fn show(ui: &mut Ui, audit: &AuditSeen, look: &Look) {
    faces(ui, audit, look);
    for side in audit.sides.iter().filter(|side| side.rolls > 0) {
        ui.add_space(look.points(8.0));
        ui.label(look.text(&format!("{} ({})", side.label, side.rolls), Type::Strong, look.ink));
        results(ui, side, look);
    }
    ui.add_space(look.points(12.0));
}

/// A column for each face; the line is where even dice would end.
fn faces(ui: &mut Ui, audit: &AuditSeen, look: &Look) {
    let (area, _) = ui.allocate_exact_size(vec2(ui.available_width(), look.points(PLOT)), Sense::hover());
    let feet = area.bottom() - look.points(22.0);
    let even = audit.dice as f32 / 20.0;
    let most = audit.faces.iter().copied().max().unwrap_or(0).max(1) as f32;
    let scale = (feet - area.top() - look.points(18.0)) / most.max(even);
    let step = area.width() / 20.0;
    let painter = ui.painter();
    for (at, count) in audit.faces.iter().enumerate() {
        let left = area.left() + at as f32 * step;
        let column =
            Rect::from_min_max(pos2(left + step * 0.15, feet - *count as f32 * scale), pos2(left + step * 0.85, feet));
        painter.rect_filled(column, 1.0, look.roll);
        let small =
            bevy_egui::egui::FontId::new((step * 0.42).min(look.points(14.0)), look.font(Type::Interface).family);
        painter.text(pos2(column.center().x, feet + 2.0), Align2::CENTER_TOP, at + 1, small.clone(), look.ink);
        if *count > 0 {
            painter.text(column.center_top(), Align2::CENTER_BOTTOM, count, small, look.faint);
        }
    }
    painter.hline(area.x_range(), feet - even * scale, Stroke::new(1.5, look.accent));
}

/// A bar for each result, with a mark at what was to be expected.
fn results(ui: &mut Ui, side: &AuditSide, look: &Look) {
    let seen = |count: u32| f64::from(count) * 100.0;
    let most = side.bands.iter().map(|band| seen(band.seen).max(band.expected_hundredths as f64)).fold(1.0, f64::max);
    for band in &side.bands {
        ui.vertical(|ui| {
            ui.add(Label::new(look.text(&format!("{}: {}", band.label, band.seen), Type::Interface, look.ink)).wrap());
            let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), look.points(BAR)), Sense::hover());
            let part = |value: f64| place.width() * (value / most) as f32;
            let painter = ui.painter();
            painter.rect_filled(
                Rect::from_min_size(place.min, vec2(part(seen(band.seen)), place.height())),
                1.0,
                look.roll,
            );
            painter.rect_stroke(place, 1.0, Stroke::new(1.0, look.rule), StrokeKind::Inside);
            let mark = place.left() + part(band.expected_hundredths as f64);
            painter.vline(mark, place.y_range(), Stroke::new(2.5, look.accent));
        });
    }
}
