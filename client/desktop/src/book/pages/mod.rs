//! Pages that are better drawn than read: the map, the sheet, the plots of the dice. Where there is no drawing, the lines of
//! the screen say it.

mod audit;
mod branches;
mod map;
mod party;
mod quests;
pub(crate) mod sheet;

use crate::book::look::Look;
use bevy_egui::egui::Ui;
use gesta_app::{Detail, Input, Page, Screen};

/// What drawing a page gives.
#[derive(Default)]
pub(crate) struct Drawn {
    /// What was clicked.
    pub(crate) inputs: Vec<Input>,
    /// How many lines of the screen's text it has said already; `None`: all of them.
    pub(crate) said: Option<usize>,
    /// The choices were drawn too.
    pub(crate) choices: bool,
}

/// Draws what the page has as data; `None`: its lines are all there is.
pub(crate) fn show(ui: &mut Ui, screen: &Screen, look: &Look) -> Option<Drawn> {
    match &screen.detail {
        Detail::Map(graph) if !graph.places.is_empty() => {
            let picked = map::show(ui, screen, graph, look);
            Some(Drawn { inputs: picked.into_iter().collect(), said: Some(0), choices: false })
        }
        Detail::Audit(seen) if seen.dice > 0 => {
            audit::show(ui, seen, look);
            Some(Drawn { said: Some(0), ..Drawn::default() })
        }
        Detail::Sheet(sections) if screen.page == Page::Sheet => {
            sheet::show(ui, sections, look);
            // The last line says how a row is chosen, where a level brings a choice.
            let how = if screen.choices.is_empty() { None } else { screen.body.len().checked_sub(1) };
            Some(Drawn { said: how, ..Drawn::default() })
        }
        Detail::Quests(quests) if !quests.is_empty() => {
            quests::show(ui, quests, look);
            Some(Drawn::default())
        }
        Detail::Party(members) if !members.is_empty() => {
            party::show(ui, members, look);
            Some(Drawn { said: Some(members.len()), ..Drawn::default() })
        }
        Detail::Branches(branches) if !screen.choices.is_empty() => {
            let inputs = branches::show(ui, screen, branches, look);
            Some(Drawn { inputs, said: Some(0), choices: true })
        }
        _ => None,
    }
}
