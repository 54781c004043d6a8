//! What stands to be won and spent with a choice besides its odds: the weapon of an attack and what it does, energy.

use crate::app::App;
use gesta_content::TextArg;
use gesta_content::id::{ActionId, ExitId};
use gesta_rules::{Command, View, sheet};

impl App {
    /// "Crowbar: 1d6+2 damage", of an attack; `None`: the command is no attack.
    pub(crate) fn attack_with(&self, view: &View, command: &Command) -> Option<String> {
        if !matches!(command, Command::Attack { .. } | Command::Subdue { .. }) {
            return None;
        }
        let numbers = sheet(&self.content, view.hero.as_ref()?);
        let attack = numbers.attacks.iter().find(|attack| attack.held)?;
        let (weapon, _) = self.attack_line(attack);
        let weapon = gesta_speech::capital(&weapon);
        // What counts only against whom looks elsewhere is no part of every blow.
        let more = attack.more.iter().filter(|more| !more.sneak).map(|more| more.dice);
        let damage: Vec<String> = [attack.damage].into_iter().chain(more).map(|dice| dice.to_string()).collect();
        let damage = damage.join(" + ");
        let args = [("weapon", TextArg::Str(&weapon)), ("damage", TextArg::Str(&damage))];
        Some(self.locale.say("story-attack", &args))
    }

    /// What a command costs in energy, as far as the view shows it.
    pub(crate) fn energy_of(&self, view: &View, command: &Command) -> u16 {
        match command {
            Command::Act { action } => self.energy_of_action(view, action),
            Command::Improvise { stunt, .. } => {
                self.content.mechanics.stunts.get(stunt).map_or(0, |stunt| stunt.energy)
            }
            Command::Go { exit } | Command::Flee { exit } => energy_of_way(view, exit),
            _ => 0,
        }
    }

    fn energy_of_action(&self, view: &View, action: &ActionId) -> u16 {
        let place = view.place.as_ref().and_then(|place| self.content.mechanics.places.get(&place.id));
        let action = place.and_then(|place| place.actions.iter().find(|one| one.id == *action));
        action.map_or(0, |action| action.energy)
    }

    /// "Costs 2 energy"; `None`: it costs none.
    pub(crate) fn energy_line(&self, view: &View, command: &Command) -> Option<String> {
        let energy = self.energy_of(view, command);
        (energy > 0).then(|| self.locale.say("story-energy", &[("n", TextArg::Int(energy.into()))]))
    }
}

fn energy_of_way(view: &View, exit: &ExitId) -> u16 {
    let mut exits = view.place.iter().flat_map(|place| &place.exits);
    exits.find(|seen| seen.id == *exit).map_or(0, |seen| seen.energy)
}
