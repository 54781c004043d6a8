//! Who goes along: name, a bar of hit points, and how each is.

use super::sheet::bar;
use crate::book::look::{Look, Type};
use bevy_egui::egui::{Label, Ui};
use gesta_app::Member;

/// Draws them.
pub(crate) fn show(ui: &mut Ui, members: &[Member], look: &Look) {
    for member in members {
        ui.add(Label::new(look.text(&member.name, Type::Strong, look.ink)).wrap());
        if let Some((now, most)) = member.hit_points {
            bar(ui, now.into(), most.into(), look);
        }
        ui.add(Label::new(look.text(&member.facts.join(" · "), Type::Interface, look.faint)).wrap());
        ui.add_space(look.points(12.0));
    }
}
