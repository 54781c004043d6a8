//! What a command is made of: the verbs that mean it and the things that it is about.

use super::super::deed::Reader;
use super::super::powers;
use crate::look::LookAt;
use gesta_content::id::{BeingId, ItemId};
use gesta_content::model::Outcome;
use gesta_rules::{Actor, Aim, Command, PartyDecision, Spot};

/// What a command is made of, for comparing.
pub(super) struct Parts {
    /// The verbs that mean it, the likeliest first.
    pub(super) verbs: Vec<String>,
    /// The things that it is about.
    pub(super) things: Vec<LookAt>,
    /// Its label has words of its own.
    pub(super) label: bool,
}

impl Reader<'_> {
    pub(super) fn parts(&self, command: &Command) -> Parts {
        use Command as C;
        let being = |id: &BeingId| vec![LookAt::Being(id.clone())];
        let item = |id: &ItemId| vec![LookAt::Item(id.clone())];
        let make = |verbs: &[&str], things: Vec<LookAt>, label: bool| Parts {
            verbs: verbs.iter().map(|verb| (*verb).to_owned()).collect(),
            things,
            label,
        };
        let fights = self.view.fight.is_some();
        match command {
            C::Go { exit } => make(&["go"], vec![LookAt::Exit(exit.clone())], true),
            C::Act { action } => {
                let found = self.words.content().action(action).map(|(_, action)| action);
                let target = found.and_then(|action| {
                    action.exit.clone().map(LookAt::Exit).or(action.feature.clone().map(LookAt::Feature))
                });
                make(&[found.map_or("", |action| action.verb.as_str())], target.into_iter().collect(), true)
            }
            C::Improvise { stunt, target, .. } => {
                let thing = powers::thing(target);
                let label = matches!(thing, LookAt::Exit(_) | LookAt::Feature(_));
                make(&[stunt.name()], vec![thing], label)
            }
            C::Talk { with } => make(&["talk"], being(with), false),
            C::Reply { .. } if self.takes_leave(command) => make(&["leave"], Vec::new(), true),
            C::Reply { .. } => make(&["reply"], Vec::new(), true),
            C::Leave => make(&["leave"], Vec::new(), false),
            C::Take { item: id } => make(&["take"], item(id), false),
            C::Drop { item: id } => make(&["drop"], item(id), false),
            C::Wear { item: id } => make(&["wear"], item(id), false),
            C::Use { item: id } => make(&["use"], item(id), false),
            C::Give { item: id, to } => make(&["give"], vec![LookAt::Item(id.clone()), LookAt::Hero(*to)], false),
            C::Buy { item: id, .. } => make(&["buy"], item(id), false),
            C::Sell { item: id, .. } => make(&["sell"], item(id), false),
            C::Attack { target } => make(&["attack"], being(target), false),
            C::Subdue { target } => make(&["subdue"], being(target), false),
            C::Shove { target } => make(&["shove"], being(target), false),
            C::Grapple { target } => make(&["grapple"], being(target), false),
            C::Parley { with } => make(&["parley", "talk"], being(with), false),
            C::Haggle { with } => make(&["haggle"], being(with), false),
            C::Dismiss { being: id } => make(&["dismiss"], being(id), false),
            C::Help { whom } => {
                let thing = match whom {
                    Actor::Being(id) => LookAt::Being(id.clone()),
                    Actor::Hero(seat) => LookAt::Hero(*seat),
                };
                make(&["aid"], vec![thing], false)
            }
            C::Shift { to: Spot::Engaged } => make(&["close_in"], Vec::new(), false),
            C::Shift { to: Spot::Near | Spot::Far } => make(&["step_back"], Vec::new(), false),
            C::Shift { to: Spot::Zone(_) } => make(&["shift", "go"], Vec::new(), true),
            C::Flee { exit } => make(&["flee", "go"], vec![LookAt::Exit(exit.clone())], false),
            C::Guard => make(&["guard"], Vec::new(), false),
            C::BreakFree => make(&["break_free"], Vec::new(), false),
            C::Hide => make(&["hide"], Vec::new(), false),
            C::Disengage => make(&["disengage", "step_back"], Vec::new(), false),
            C::Rest { .. } => make(&["rest"], Vec::new(), false),
            C::Wait { .. } => make(&["wait"], Vec::new(), false),
            C::Answer { agree: true, .. } => make(&["yes"], Vec::new(), false),
            C::Answer { agree: false, .. } => make(&["no"], Vec::new(), false),
            C::Propose { decision: PartyDecision::Travel { exit } } => {
                make(&["propose", "go"], vec![LookAt::Exit(exit.clone())], true)
            }
            C::Propose { decision: PartyDecision::Rest { .. } } => make(&["propose", "rest"], Vec::new(), false),
            C::Propose { .. } => make(&["propose"], Vec::new(), true),
            C::Cast { spell, target, .. } => {
                let own = format!("spell {spell}");
                make(&[&own, "cast"], self.aims(target), true)
            }
            C::Invoke { talent, target } => {
                let own = format!("talent {talent}");
                make(&[&own, "invoke"], self.aims(target), true)
            }
            C::Advance { .. } => make(&["rise"], Vec::new(), true),
            C::StandIn { .. } => make(&["stand_in"], Vec::new(), true),
            C::PutAway { slot } => {
                let worn = self.view.hero.as_ref().and_then(|hero| hero.worn.get(slot)).cloned();
                make(&["put_away"], worn.into_iter().map(LookAt::Item).collect(), false)
            }
            _ if fights => make(&[], Vec::new(), false),
            _ => make(&[], Vec::new(), false),
        }
    }

    fn aims(&self, target: &Option<Aim>) -> Vec<LookAt> {
        target.iter().map(powers::thing).collect()
    }

    /// What a command is about.
    pub(crate) fn things_of(&self, command: &Command) -> Vec<LookAt> {
        self.parts(command).things
    }

    /// What a reply of this talk leads to.
    pub(crate) fn reply_outcome(&self, command: &Command) -> Option<&Outcome> {
        let Command::Reply { reply: said } = command else { return None };
        let talk = self.view.talk.as_ref()?;
        let dialogue = self.words.content().mechanics.dialogues.get(&talk.dialogue)?;
        let node = dialogue.nodes.iter().find(|node| node.name == talk.node)?;
        let reply = node.replies.iter().find(|reply| reply.name == *said)?;
        Some(&reply.outcomes.success)
    }

    /// Whether a reply only ends the talk.
    pub(crate) fn takes_leave(&self, command: &Command) -> bool {
        self.reply_outcome(command).is_some_and(|outcome| *outcome == Outcome::default())
    }
}
