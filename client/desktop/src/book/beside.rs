//! What stands beside the story: the picture of the place, the dice, who is there and what is to be done.

use crate::book::dice;
use crate::book::gallery::Gallery;
use crate::book::layout::Layout;
use crate::book::look::Look;
use crate::book::pages::sheet;
use crate::book::state::UiState;
use crate::book::words::words;
use bevy_egui::egui::{
    Color32, Frame, Margin, Panel, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use gesta_app::Screen;
use gesta_paint::Subject;

/// Draws the sides that the layout has.
pub(crate) fn show(ui: &mut Ui, screen: &Screen, state: &mut UiState, layout: Layout, look: &Look) {
    let frame = Frame::new().fill(look.edge).inner_margin(Margin::same(look.points(12.0) as i8));
    if let Layout::Three { right, .. } = layout {
        Panel::right("who").frame(frame).exact_size(right).resizable(false).show(ui, |ui| who(ui, screen, look));
    }
    if let Layout::Three { left, .. } | Layout::Two { left } = layout {
        Panel::left("scene").frame(frame).exact_size(left).resizable(false).show(ui, |ui| {
            ScrollArea::vertical().id_salt("scene").auto_shrink([false, false]).show(ui, |ui| {
                picture(ui, screen, state, f32::INFINITY, look);
                dice::show(ui, screen, &mut state.tray, look);
                if matches!(layout, Layout::Two { .. }) {
                    sheet::under_each_other(ui, &screen.aside, look);
                }
            });
        });
    }
}

fn who(ui: &mut Ui, screen: &Screen, look: &Look) {
    ScrollArea::vertical().id_salt("who").auto_shrink([false, false]).show(ui, |ui| {
        sheet::under_each_other(ui, &screen.aside, look);
    });
}

/// The picture of the page, as wide as there is room; over it, in a corner, who is talked with.
pub(crate) fn picture(ui: &mut Ui, screen: &Screen, state: &mut UiState, tall: f32, look: &Look) {
    let Some(subject) = &screen.picture else { return };
    let width = ui.available_width();
    let (place, response) = ui.allocate_exact_size(vec2(width, (width * 0.75).min(tall)), Sense::hover());
    // Where the heading is not what is seen, the rows say it.
    if screen.page.tells_story() {
        let shows = format!("{}: {}", words(screen.language).picture, screen.heading);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &shows));
    }
    paint(ui, subject, &mut state.gallery, place);
    if let Some(sitter) = &screen.sitter {
        let side = (place.height() * 0.55).min(place.width() * 0.45);
        let corner = Rect::from_min_size(place.right_bottom() - vec2(side * 0.8, side), vec2(side * 0.8, side));
        paint(ui, sitter, &mut state.gallery, corner);
        ui.painter().rect_stroke(corner, 0.0, Stroke::new(look.points(2.0), look.paper), StrokeKind::Outside);
    }
    ui.add_space(look.points(10.0));
}

/// A picture that fills a place; what does not fit of it is cut off evenly.
pub(crate) fn paint(ui: &Ui, subject: &Subject, gallery: &mut Gallery, place: Rect) {
    let pixels = ui.ctx().pixels_per_point();
    let side = |points: f32| (points * pixels).round().max(1.0) as u32;
    let size = (side(place.width()), side(place.height()));
    let Some(texture) = gallery.picture(ui.ctx(), subject, size) else {
        ui.painter().rect_filled(place, 0.0, ui.visuals().faint_bg_color);
        return;
    };
    let [wide, high] = texture.size().map(|side| side as f32);
    let scale = (place.width() / wide).max(place.height() / high);
    let seen = vec2(place.width() / (wide * scale), place.height() / (high * scale));
    let part = Rect::from_center_size(pos2(0.5, 0.5), seen);
    ui.painter().image(texture.id(), place, part, Color32::WHITE);
}
