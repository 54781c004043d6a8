//! Where much is about, only the commands about what was heard of are weighed.

use super::super::deed::Reader;
use super::super::powers;
use super::ThingHeard;
use super::parts::Parts;
use crate::look::LookAt;
use gesta_content::id::{BeingId, ItemId};
use gesta_rules::{Aim, Command, Template, View};
use std::collections::BTreeMap;

/// From so many things on, only those that were heard of are tried.
const CROWD: usize = 40;

impl Reader<'_> {
    /// The commands of the view, in a crowd only those about what was heard of.
    pub(super) fn narrowed(&self, things: &BTreeMap<LookAt, ThingHeard>) -> Vec<(Command, Parts)> {
        let mut view = View { legal: Vec::new(), ..self.view.clone() };
        let rank = self.said_rank();
        view.legal = self.view.legal.iter().map(|template| narrowed(template, things, rank)).collect();
        let commands = crate::every::commands_of(self.words.content(), &view);
        commands
            .into_iter()
            .map(|command| {
                let parts = self.parts(&command);
                (command, parts)
            })
            .collect()
    }
}

/// A template with only those of many things that were heard of.
fn narrowed(template: &Template, things: &BTreeMap<LookAt, ThingHeard>, rank: Option<u8>) -> Template {
    let being = |ids: &Vec<BeingId>| kept(ids, |id| things.contains_key(&LookAt::Being(id.clone())));
    let item = |ids: &Vec<ItemId>| kept(ids, |id| things.contains_key(&LookAt::Item(id.clone())));
    let aims = |aims: &Vec<Aim>| kept(aims, |aim| things.contains_key(&powers::thing(aim)));
    match template {
        Template::Talk { with } => Template::Talk { with: being(with) },
        Template::Attack { targets } => Template::Attack { targets: being(targets) },
        Template::Subdue { targets } => Template::Subdue { targets: being(targets) },
        Template::Shove { targets } => Template::Shove { targets: being(targets) },
        Template::Grapple { targets } => Template::Grapple { targets: being(targets) },
        Template::Parley { with } => Template::Parley { with: being(with) },
        Template::Take { items } => Template::Take { items: item(items) },
        Template::Drop { items } => Template::Drop { items: item(items) },
        Template::Wear { items } => Template::Wear { items: item(items) },
        Template::Use { items } => Template::Use { items: item(items) },
        Template::Give { items, to } => Template::Give { items: item(items), to: to.clone() },
        Template::Go { exits, party } => {
            let exits = kept(exits, |id| things.contains_key(&LookAt::Exit(id.clone())));
            Template::Go { exits, party: *party }
        }
        Template::Improvise { spots } => {
            Template::Improvise { spots: spots.iter().map(|(stunt, all)| (stunt.clone(), aims(all))).collect() }
        }
        Template::Cast { spells } => {
            let cast =
                |(id, ranks, all): &(_, Vec<u8>, Vec<Aim>)| (Clone::clone(id), kept_rank(ranks, rank), aims(all));
            Template::Cast { spells: spells.iter().map(cast).collect() }
        }
        other => other.clone(),
    }
}

fn kept<T: Clone>(all: &[T], keep: impl Fn(&T) -> bool) -> Vec<T> {
    if all.len() <= CROWD { all.to_vec() } else { all.iter().filter(|one| keep(one)).cloned().collect() }
}

/// The rank that is said, or the lowest.
fn kept_rank(ranks: &[u8], said: Option<u8>) -> Vec<u8> {
    let said = said.filter(|rank| ranks.contains(rank));
    said.or_else(|| ranks.iter().min().copied()).into_iter().collect()
}
