//! The map as a drawing: a card for each place, lines for the ways. A card that can be reached is a button.

use crate::book::look::{Look, Type};
use crate::book::words::words;
use bevy_egui::egui::{
    Align2, Color32, CursorIcon, Pos2, Rect, ScrollArea, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType,
    pos2, vec2,
};
use gesta_app::{Input, MapGraph, MapNode, Screen};

/// Points at 100 %: a card, and the gap to the next.
const CARD: (f32, f32) = (184.0, 66.0);
const GAP: (f32, f32) = (44.0, 40.0);

/// Draws the map and gives the place that was picked.
pub(crate) fn show(ui: &mut Ui, screen: &Screen, graph: &MapGraph, look: &Look) -> Option<Input> {
    let columns = graph.places.iter().map(|place| place.cell.0 + 1).max()?;
    let rows = graph.places.iter().map(|place| place.cell.1 + 1).max()?;
    let card = vec2(CARD.0, CARD.1) * look.scale;
    let step = card + vec2(GAP.0, GAP.1) * look.scale;
    let size = vec2(f32::from(columns) * step.x, f32::from(rows) * step.y) - vec2(GAP.0, GAP.1) * look.scale;
    let mut picked = None;
    ScrollArea::horizontal().id_salt("map").auto_shrink([false, true]).show(ui, |ui| {
        let room = vec2(size.x.max(ui.available_width()), size.y + look.points(24.0));
        let (area, _) = ui.allocate_exact_size(room, Sense::hover());
        let corner = pos2(area.center().x - size.x / 2.0, area.top() + look.points(8.0));
        let place = |node: &MapNode| {
            let cell = vec2(f32::from(node.cell.0) * step.x, f32::from(node.cell.1) * step.y);
            Rect::from_min_size(corner + cell, card)
        };
        for ((from, to), travelled) in graph.joined() {
            way(ui, place(&graph.places[from]), place(&graph.places[to]), travelled, look);
        }
        for node in &graph.places {
            if draw(ui, node, place(node), graph.untried(node), look) {
                picked = node.pick;
            }
        }
    });
    ui.label(look.text(words(screen.language).map_legend, Type::Interface, look.faint));
    picked.map(Input::Pick)
}

/// A way from card to card: a line where it was gone, dashes where it is only known.
fn way(ui: &Ui, from: Rect, to: Rect, travelled: bool, look: &Look) {
    let (a, b) = (edge_towards(from, to.center()), edge_towards(to, from.center()));
    // A way that would run under other cards goes round them.
    let path = bent(a, b, from, to, look);
    let stroke =
        Stroke::new(look.points(if travelled { 2.5 } else { 1.5 }), if travelled { look.accent } else { look.faint });
    if travelled {
        ui.painter().add(Shape::line(path, stroke));
    } else {
        ui.painter().extend(Shape::dashed_line(&path, stroke, look.points(7.0), look.points(5.0)));
    }
}

/// Neighbours are joined straight; others through the gaps between rows and columns.
fn bent(a: Pos2, b: Pos2, from: Rect, to: Rect, look: &Look) -> Vec<Pos2> {
    let straight = (from.center().x - to.center().x).abs() < 1.0 || (from.center().y - to.center().y).abs() < 1.0;
    if straight {
        let near = from.distance_to_pos(to.center()) < look.points(CARD.0 + GAP.0);
        return if near { vec![a, b] } else { around(from, to, look) };
    }
    let middle = if from.center().y < to.center().y {
        from.bottom() + look.points(GAP.1) / 2.0
    } else {
        from.top() - look.points(GAP.1) / 2.0
    };
    let start = pos2(from.center().x, if from.center().y < to.center().y { from.bottom() } else { from.top() });
    let end = pos2(to.center().x, if from.center().y < to.center().y { to.top() } else { to.bottom() });
    vec![start, pos2(start.x, middle), pos2(end.x, middle), end]
}

/// Round the cards that stand in between, through the gap beside them.
fn around(from: Rect, to: Rect, look: &Look) -> Vec<Pos2> {
    if (from.center().x - to.center().x).abs() < 1.0 {
        let x = from.right() + look.points(GAP.0) / 2.0;
        vec![from.right_center(), pos2(x, from.center().y), pos2(x, to.center().y), to.right_center()]
    } else {
        let y = from.bottom() + look.points(GAP.1) / 2.0;
        vec![from.center_bottom(), pos2(from.center().x, y), pos2(to.center().x, y), to.center_bottom()]
    }
}

fn edge_towards(card: Rect, to: Pos2) -> Pos2 {
    let across = to - card.center();
    if across.x.abs() / card.width() > across.y.abs() / card.height() {
        if across.x > 0.0 { card.right_center() } else { card.left_center() }
    } else if across.y > 0.0 {
        card.center_bottom()
    } else {
        card.center_top()
    }
}

/// A card; whether it was clicked.
fn draw(ui: &Ui, node: &MapNode, place: Rect, unknown: usize, look: &Look) -> bool {
    let sense = if node.pick.is_some() { Sense::click() } else { Sense::hover() };
    let response = ui.interact(place, ui.id().with(("place", node.id.as_str())), sense);
    let number = node.pick.map(|number| format!("{number}. ")).unwrap_or_default();
    let name = format!("{number}{}", node.name);
    let kind = if node.pick.is_some() { WidgetType::Button } else { WidgetType::Label };
    response.widget_info(|| WidgetInfo::labeled(kind, node.pick.is_some(), &name));
    let (fill, stroke) = match (response.has_focus(), response.hovered() && node.pick.is_some(), node.here) {
        (true, ..) => (look.shade, Stroke::new(2.5, look.focus)),
        (_, true, _) => (look.shade, Stroke::new(1.5, look.accent)),
        (.., true) => (look.shade, Stroke::new(2.5, look.ink)),
        _ => (look.paper, Stroke::new(1.0, look.faint)),
    };
    let painter = ui.painter();
    painter.rect(place, 4.0, fill, stroke, StrokeKind::Inside);
    if response.hovered() && node.pick.is_some() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    let mark = if node.here { "◆ " } else { "" };
    let text = format!("{mark}{name}");
    centred(ui, &text, place.shrink(look.points(6.0)), look.ink, look);
    if unknown > 0 {
        let at = place.right_bottom() - vec2(look.points(6.0), look.points(2.0));
        painter.text(at, Align2::RIGHT_BOTTOM, "?".repeat(unknown.min(3)), look.font(Type::Strong), look.accent);
    }
    response.clicked()
}

fn centred(ui: &Ui, text: &str, place: Rect, colour: Color32, look: &Look) {
    let mut job =
        bevy_egui::egui::text::LayoutJob::simple(text.to_owned(), look.font(Type::Interface), colour, place.width());
    job.halign = bevy_egui::egui::Align::Center;
    job.wrap.max_rows = 2;
    let galley = ui.painter().layout_job(job);
    let top = place.center().y - galley.size().y / 2.0;
    ui.painter().galley(pos2(place.center().x, top), galley, colour);
}
