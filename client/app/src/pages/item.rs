//! One thing that is carried: what it looks like, what it would change, and what can be done with it now.

use super::{Parts, rows};
use crate::app::App;
use crate::detail::Detail;
use crate::screen::Page;
use gesta_content::TextKey;
use gesta_content::id::ItemId;
use gesta_rules::{Command, Template, View};
use gesta_speech::Words;

/// Everything that can be done with a thing now, what parts with it last.
fn deeds(view: &View, item: &ItemId) -> Vec<Command> {
    let hero = view.hero.as_ref();
    let is_worn = hero.is_some_and(|hero| hero.worn.values().any(|worn| worn == item));
    let mut deeds = Vec::new();
    for template in &view.legal {
        match template {
            Template::Use { items } if items.contains(item) => deeds.push(Command::Use { item: item.clone() }),
            // Putting on again what is worn would take it off, and that has a name of its own.
            Template::Wear { items } if items.contains(item) && !is_worn => {
                deeds.push(Command::Wear { item: item.clone() })
            }
            Template::PutAway { slots } => {
                let worn = slots.iter().filter(|(_, worn)| worn == item);
                deeds.extend(worn.map(|(slot, _)| Command::PutAway { slot: *slot }));
            }
            Template::Give { items, to } if items.contains(item) => {
                deeds.extend(to.iter().map(|to| Command::Give { item: item.clone(), to: *to }));
            }
            Template::Sell { to, wares } if wares.iter().any(|(ware, _)| ware == item) => {
                deeds.push(Command::Sell { to: to.clone(), item: item.clone() });
            }
            Template::Drop { items } if items.contains(item) => deeds.push(Command::Drop { item: item.clone() }),
            _ => {}
        }
    }
    deeds.sort_by_key(|deed| match deed {
        Command::Use { .. } => 0,
        Command::Wear { .. } | Command::PutAway { .. } => 1,
        Command::Give { .. } => 2,
        Command::Drop { .. } => 4,
        _ => 3,
    });
    deeds
}

impl App {
    fn item_deeds(&self) -> Vec<Command> {
        let item = self.game.as_ref().and_then(|game| game.item.as_ref());
        item.zip(self.view()).map(|(item, view)| deeds(view, item)).unwrap_or_default()
    }

    pub(super) fn item_parts(&self) -> Parts {
        let words = Words::new(&self.content, self.language());
        let item = self.game.as_ref().and_then(|game| game.item.as_ref());
        let hero = self.view().and_then(|view| view.hero.as_ref());
        let Some((item, hero)) = item.zip(hero) else { return Parts::default() };
        let seen = self.item_seen(hero, item);
        let look = words.text(&TextKey::of(item), Some("look"));
        let compared = seen.compared.iter().map(|change| self.change_line(change));
        let mut body: Vec<String> = look.into_iter().chain(seen.facts.iter().cloned()).chain(compared).collect();
        if seen.count == 0 {
            body.push(self.locale.plain("item-gone"));
        }
        let subheading = if seen.worn { self.locale.plain("item-worn") } else { String::new() };
        Parts {
            heading: self.name_of(item),
            subheading,
            choices: rows(self.item_deeds().iter().map(|deed| (self.label(deed), String::new()))),
            body,
            detail: Detail::Inventory(vec![seen]),
            ..Parts::default()
        }
    }

    /// Whether a deed changes only what is carried and worn: whoever sorts a bag goes on sorting it. In a fight it is a
    /// turn, and what the others make of it is told in the story.
    fn is_only_of_things(&self, deed: &Command) -> bool {
        let fights = self.view().is_none_or(|view| view.fight.is_some());
        !fights && matches!(deed, Command::Wear { .. } | Command::PutAway { .. } | Command::Drop { .. })
    }

    pub(super) fn pick_item_deed(&mut self, number: usize) {
        let deeds = self.item_deeds();
        if let Some(deed) = self.at(number, &deeds) {
            let stays = self.is_only_of_things(&deed);
            // What comes of it is told in the story.
            self.home();
            if self.page == Page::Story {
                self.consider(deed, None);
                if stays {
                    self.go(Page::Inventory);
                }
            }
        }
    }
}
