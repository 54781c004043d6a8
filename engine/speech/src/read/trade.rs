//! Buying, selling and handing over: verbs with a thing and somebody.

use super::deed::{Found, Reader};
use super::normal::telling;
use super::pick::Pick;
use crate::look::LookAt;
use gesta_content::id::{BeingId, ItemId};
use gesta_rules::{Command, Rejection, SeatId, Template};

impl Reader<'_> {
    pub(crate) fn buy(&mut self, rest: &[String]) -> Found {
        let shops: Vec<(BeingId, Vec<ItemId>)> = self
            .view
            .legal
            .iter()
            .filter_map(|template| match template {
                Template::Buy { from, wares } => {
                    Some((from.clone(), wares.iter().map(|(item, _)| item.clone()).collect()))
                }
                _ => None,
            })
            .collect();
        self.trade(rest, &shops, &["from", "de", "al", "a"], |from, item| Command::Buy { from, item })
    }

    pub(crate) fn sell(&mut self, rest: &[String]) -> Found {
        let shops: Vec<(BeingId, Vec<ItemId>)> = self
            .view
            .legal
            .iter()
            .filter_map(|template| match template {
                Template::Sell { to, wares } => {
                    Some((to.clone(), wares.iter().map(|(item, _)| item.clone()).collect()))
                }
                _ => None,
            })
            .collect();
        self.trade(rest, &shops, &["to", "al", "a"], |to, item| Command::Sell { to, item })
    }

    fn trade(
        &mut self,
        rest: &[String],
        shops: &[(BeingId, Vec<ItemId>)],
        marks: &[&str],
        command: impl Fn(BeingId, ItemId) -> Command,
    ) -> Found {
        if shops.is_empty() && self.view.fight.is_some() {
            return Found::NotThis;
        }
        if shops.is_empty() {
            return Found::No(self.words.core("unknown-no_shop", &[]));
        }
        let (things, keeper) = self.with_somebody(rest, marks);
        let shops = shops
            .iter()
            .filter(|(being, _)| keeper.as_ref().is_none_or(|thing| *thing == LookAt::Being(being.clone())));
        let Some((being, items)) =
            shops.clone().find(|(_, items)| self.offers_any(&things, items)).or_else(|| shops.clone().next())
        else {
            return Found::No(self.words.core("unknown-no_shop", &[]));
        };
        self.each(&things, items, |item| command(being.clone(), item), |reader, part| reader.cannot(part))
    }

    fn offers_any(&self, things: &[String], items: &[ItemId]) -> bool {
        let found = self.scene.find(&telling(things));
        items.iter().any(|item| found.contains(&&LookAt::Item(item.clone())))
    }

    pub(crate) fn give(&mut self, rest: &[String]) -> Found {
        let gifts: Option<(Vec<ItemId>, Vec<SeatId>)> = self.view.legal.iter().find_map(|template| match template {
            Template::Give { items, to } => Some((items.clone(), to.clone())),
            _ => None,
        });
        let Some((items, heroes)) = gifts else {
            return match self.view.fight {
                Some(_) => Found::No(self.words.rejection(self.view, &Rejection::InFight)),
                None => Found::No(self.words.core("unknown-give", &[])),
            };
        };
        let (things, whom) = self.with_somebody(rest, &["to", "al", "a"]);
        let to = match (whom, heroes.as_slice()) {
            (Some(LookAt::Hero(seat)), heroes) if heroes.contains(&seat) => seat,
            (None, [only]) => *only,
            (None, heroes) => return self.whom_to_give(&things, &items, heroes),
            (Some(_), _) => return Found::No(self.words.core("unknown-give", &[])),
        };
        self.each(&things, &items, |item| Command::Give { item, to }, |reader, part| reader.cannot(part))
    }

    fn whom_to_give(&mut self, things: &[String], items: &[ItemId], heroes: &[SeatId]) -> Found {
        let options: Vec<(ItemId, LookAt)> = items.iter().map(|id| (id.clone(), LookAt::Item(id.clone()))).collect();
        match self.pick(things, &options) {
            Pick::One(item) => {
                let give = |to: &SeatId| Command::Give { item: item.clone(), to: *to };
                Found::Which("ask-whom", heroes.iter().map(give).collect())
            }
            _ => self.cannot(things),
        }
    }

    /// Splits off somebody who is named behind one of the marks: "the rope | from the chandler".
    fn with_somebody(&mut self, rest: &[String], marks: &[&str]) -> (Vec<String>, Option<LookAt>) {
        let at = |from: usize, to: usize| {
            let mut found = self.scene.find(&telling(&rest[from..to])).into_iter();
            found.find(|thing| matches!(thing, LookAt::Being(_) | LookAt::Hero(_))).cloned()
        };
        for mark in (0..rest.len()).rev().filter(|at| marks.contains(&rest[*at].as_str())) {
            if let Some(somebody) = at(mark + 1, rest.len()) {
                return (rest[..mark].to_vec(), Some(somebody));
            }
        }
        // "A Pell la espada": whom first, then what.
        if rest.first().is_some_and(|first| marks.contains(&first.as_str())) {
            let whom = (2..rest.len()).rev().find_map(|end| Some((end, at(1, end)?)));
            if let Some((end, somebody)) = whom {
                return (rest[end..].to_vec(), Some(somebody));
            }
        }
        (rest.to_vec(), None)
    }
}
