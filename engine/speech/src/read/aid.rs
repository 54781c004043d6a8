//! Helping: others in a fight and those who are down, somebody with the work at hand, oneself with what heals.

use super::deed::{Found, Reader};
use super::normal::telling;
use super::pick::Pick;
use super::powers::means_me;
use crate::look::LookAt;
use gesta_content::id::{ActionId, BeingId, ItemId};
use gesta_content::model::{Effect, When};
use gesta_rules::{Actor, Command, Template};

impl Reader<'_> {
    /// "help Ana", "bind up the hound".
    pub(crate) fn aid(&mut self, rest: &[String]) -> Found {
        if let Some((power, around)) = self.named_power(rest) {
            return self.power(&power, &around);
        }
        let at = rest.iter().position(|word| ["with", "con", "using", "usando"].contains(&word.as_str()));
        let (rest, tool) = rest.split_at(at.unwrap_or(rest.len()));
        let tool = tool.get(1..).unwrap_or_default();
        if means_me(rest) {
            return self.mend(tool);
        }
        let whom: Vec<(Actor, LookAt)> = self
            .view
            .legal
            .iter()
            .filter_map(|template| match template {
                Template::Help { whom } => Some(whom),
                _ => None,
            })
            .flatten()
            .map(|actor| match actor {
                Actor::Being(id) => (actor.clone(), LookAt::Being(id.clone())),
                Actor::Hero(seat) => (actor.clone(), LookAt::Hero(*seat)),
            })
            .collect();
        if whom.is_empty() {
            return match self.view.fight {
                None if telling(rest).is_empty() && self.view.talk.is_some() && !self.is_hurt() => Found::NotThis,
                None if telling(rest).is_empty() && !self.is_hurt() => self.anything_to_help(tool),
                _ if telling(rest).is_empty() => self.mend(tool),
                Some(_) => Found::No(self.words.core("unknown-help", &[])),
                None => self.lend_a_hand(rest, tool),
            };
        }
        let command = |whom: Actor| Command::Help { whom };
        match self.pick(rest, &whom) {
            Pick::One(one) => Found::Do(vec![command(one)]),
            Pick::Unnamed(mut one) if one.len() == 1 => Found::Do(one.drain(..).map(command).collect()),
            Pick::Many(several) | Pick::Unnamed(several) => {
                Found::Which("ask-whom", several.into_iter().map(command).collect())
            }
            Pick::Perhaps(several) if self.scene.find(&telling(rest)).is_empty() => {
                Found::Which("ask-whom", several.into_iter().map(command).collect())
            }
            Pick::Dangling(word) => self.dangling(&word),
            Pick::Perhaps(_) | Pick::None => Found::No(self.words.core("unknown-help", &[])),
        }
    }

    fn is_hurt(&self) -> bool {
        self.view.hero.as_ref().is_some_and(|hero| hero.hit_points < hero.hit_points_max)
    }

    /// "I want to help": whoever is here and what can be done while they are.
    fn anything_to_help(&mut self, tool: &[String]) -> Found {
        let beings = self.view.place.iter().flat_map(|place| &place.beings);
        let beings: Vec<BeingId> = beings.map(|being| being.id.clone()).collect();
        let content = self.words.content();
        let near = |id: &ActionId| {
            content.action(id).is_some_and(|(_, action)| beings.iter().any(|being| needs(&action.when, being)))
        };
        let acts: Vec<Command> = self
            .view
            .legal
            .iter()
            .filter_map(|template| match template {
                Template::Act { actions } => Some(actions),
                _ => None,
            })
            .flatten()
            .filter(|id| near(id))
            .map(|id| Command::Act { action: id.clone() })
            .collect();
        if acts.is_empty() { self.mend(tool) } else { Found::Which("ask-which", acts) }
    }

    /// Whether words name only what hurts: "wrap my wounds".
    pub(crate) fn is_wound(&self, rest: &[String]) -> bool {
        let named = telling(rest);
        let hurt = |word: &String| self.senses().has("wound", std::slice::from_ref(word));
        !named.is_empty() && named.iter().all(hurt)
    }

    /// "bandage myself", "bind my wounds with a bandage": what is carried and heals.
    fn mend(&mut self, tool: &[String]) -> Found {
        if !telling(tool).is_empty() {
            return self.handle("use", tool);
        }
        let usable = self.view.legal.iter().filter_map(|template| match template {
            Template::Use { items } => Some(items),
            _ => None,
        });
        let heals: Vec<Command> =
            usable.flatten().filter(|id| self.heals(id)).map(|item| Command::Use { item: item.clone() }).collect();
        match heals.len() {
            0 => Found::No(self.words.core("unknown-mend", &[])),
            1 => Found::Do(heals),
            _ => Found::Which("ask-which", heals),
        }
    }

    fn heals(&self, item: &ItemId) -> bool {
        let usage = self.words.content().mechanics.items.get(item).and_then(|item| item.usage.as_ref());
        usage.is_some_and(|usage| usage.effects.iter().any(|effect| matches!(effect, Effect::Heal { .. })))
    }

    /// "help the carter with his wheel": what can be done here with that thing; else what can be done only while somebody
    /// is there, and a word with whoever it is.
    fn lend_a_hand(&mut self, whom: &[String], matter: &[String]) -> Found {
        let actions = self.view.legal.iter().filter_map(|template| match template {
            Template::Act { actions } => Some(actions),
            _ => None,
        });
        let content = self.words.content();
        let actions: Vec<_> = actions.flatten().filter_map(|id| content.action(id)).map(|(_, action)| action).collect();
        let aimed: Vec<(Command, LookAt)> = actions
            .iter()
            .filter_map(|action| {
                let target = action.exit.clone().map(LookAt::Exit).or(action.feature.clone().map(LookAt::Feature))?;
                Some((Command::Act { action: action.id.clone() }, target))
            })
            .collect();
        if !telling(matter).is_empty() {
            match self.pick(matter, &aimed) {
                Pick::One(command) => return Found::Which("ask-mean", vec![command]),
                Pick::Many(commands) | Pick::Perhaps(commands) => return Found::Which("ask-which", commands),
                Pick::Unnamed(_) | Pick::Dangling(_) | Pick::None => {}
            }
        }
        let beings = self.view.place.iter().flat_map(|place| &place.beings);
        let beings: Vec<(BeingId, LookAt)> =
            beings.map(|being| (being.id.clone(), LookAt::Being(being.id.clone()))).collect();
        let Pick::One(being) = self.pick(whom, &beings) else {
            let found = self.scene.find(&telling(whom)).is_empty();
            return if found { self.no_such(&telling(whom)) } else { Found::No(self.words.core("unknown-help", &[])) };
        };
        let near = actions.iter().filter(|action| needs(&action.when, &being));
        let mut commands: Vec<Command> = near.map(|action| Command::Act { action: action.id.clone() }).collect();
        if self.has(|template| matches!(template, Template::Talk { with } if with.contains(&being))) {
            commands.push(Command::Talk { with: being });
        }
        match commands.len() {
            0 => Found::No(self.words.core("unknown-help", &[])),
            1 => Found::Which("ask-mean", commands),
            _ => Found::Which("ask-which", commands),
        }
    }
}

/// Whether something holds only while somebody is there.
fn needs(when: &When, being: &BeingId) -> bool {
    match when {
        When::Near { being: near, .. } => near == being,
        When::All(all) => all.iter().any(|when| needs(when, being)),
        _ => false,
    }
}
