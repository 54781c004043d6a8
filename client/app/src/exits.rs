//! Ways out that are no numbered choices: a place may have more of them than there are numbers, and they are told in words.

use crate::app::App;
use crate::screen::PassageKind;
use gesta_content::TextArg;
use gesta_content::id::ExitId;
use gesta_rules::{Command, PartyDecision, Template};

/// The way that a command goes, alone or with others.
fn way_of(command: &Command) -> Option<&ExitId> {
    match command {
        Command::Go { exit } | Command::Propose { decision: PartyDecision::Travel { exit } } => Some(exit),
        _ => None,
    }
}

impl App {
    /// Tells the ways that can be gone and have no number.
    pub(crate) fn tell_more_ways(&mut self) {
        let more = self.more_ways();
        if !more.is_empty() {
            let text = self.locale.say("story-more-ways", &[("list", TextArg::Str(&more.join("; ")))]);
            self.tell(PassageKind::Status, text);
        }
    }

    fn more_ways(&self) -> Vec<String> {
        let Some(view) = self.view().filter(|view| view.ended.is_none()) else { return Vec::new() };
        let free = view.legal.iter().filter_map(|template| match template {
            Template::Go { exits, .. } => Some(exits),
            _ => None,
        });
        let offers = self.offers();
        let numbered: Vec<&ExitId> = offers.iter().filter_map(|offer| way_of(&offer.command)).collect();
        // Where no way at all is offered, other things are to be decided first.
        if numbered.is_empty() {
            return Vec::new();
        }
        let more = free.flatten().filter(|exit| !numbered.contains(exit));
        more.map(|exit| self.label(&Command::Go { exit: exit.clone() })).collect()
    }
}
