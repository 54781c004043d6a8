//! Who goes along: name, a bar of hit points, and how each is.

use super::sheet::bar;
use crate::book::look::{Look, Type};
use crate::book::words::words;
use bevy_egui::egui::{Label, Ui};
use gesta_app::{Member, Screen};

/// Draws them.
pub(crate) fn show(ui: &mut Ui, screen: &Screen, members: &[Member], look: &Look) {
    let words = words(screen.language);
    for member in members {
        ui.add(Label::new(look.text(&member.name, Type::Strong, look.ink)).wrap());
        if let Some((now, most)) = member.hit_points {
            bar(ui, now.into(), most.into(), look);
        }
        let player = member.player.as_ref().map(|player| format!("{} {player}", words.played_by));
        let facts: Vec<String> = player.into_iter().chain(member.facts.iter().cloned()).collect();
        ui.add(Label::new(look.text(&facts.join(" · "), Type::Interface, look.faint)).wrap());
        ui.add_space(look.points(12.0));
    }
}
