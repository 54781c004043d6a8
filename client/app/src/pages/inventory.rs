//! What is carried, each thing against what is worn or held in its place.

use super::Parts;
use crate::app::App;
use crate::detail::{Comparison, Detail, ItemSeen};
use crate::making::signed;
use crate::screen::{Choice, Page};
use gesta_content::id::ItemId;
use gesta_content::{TextArg, TextKey};
use gesta_rules::{AttackLine, Figure, Hero, compare};
use gesta_speech::Words;

/// Rows of an inventory: things that are worn or held come first.
fn order(hero: &Hero) -> Vec<ItemId> {
    let worn = |item: &ItemId| hero.worn.values().any(|worn| worn == item);
    let mut items: Vec<ItemId> = hero.items.keys().cloned().collect();
    items.sort_by_key(|item| !worn(item));
    items
}

impl App {
    pub(super) fn inventory_parts(&self) -> Parts {
        let Some(hero) = self.view().and_then(|view| view.hero.as_ref()) else {
            return Parts {
                heading: self.locale.plain("page-inventory"),
                body: vec![self.locale.plain("page-inventory-nobody")],
                ..Parts::default()
            };
        };
        let mut items: Vec<ItemSeen> = order(hero).iter().map(|item| self.item_seen(hero, item)).collect();
        let mut choices = Vec::new();
        for (at, item) in items.iter_mut().enumerate() {
            item.pick = super::row_number(at);
            let Some(number) = item.pick else { continue };
            choices.push(Choice::row(number, item.name.clone(), self.item_line(item)));
        }
        let val = TextArg::Int(i64::from(hero.val));
        let mut body = vec![self.locale.say("inventory-val", &[("val", val)])];
        body.push(self.locale.plain(if items.is_empty() { "page-inventory-none" } else { "inventory-how" }));
        Parts {
            heading: self.locale.plain("page-inventory"),
            choices,
            body,
            detail: Detail::Inventory(items),
            ..Parts::default()
        }
    }

    /// What an item is and does, and what would change with it, in one line.
    pub(super) fn item_line(&self, item: &ItemSeen) -> String {
        let compared = item.compared.iter().map(|change| self.change_line(change));
        let worn = item.worn.then(|| self.locale.plain("item-worn"));
        worn.into_iter().chain(item.facts.iter().cloned()).chain(compared).collect::<Vec<_>>().join("; ")
    }

    /// "armour class 12 → 14", in words that can be read aloud.
    pub(super) fn change_line(&self, change: &Comparison) -> String {
        let args = [
            ("label", TextArg::Str(&change.label)),
            ("before", TextArg::Str(&change.before)),
            ("after", TextArg::Str(&change.after)),
        ];
        self.locale.say("line-change", &args)
    }

    /// A thing that is carried, as data.
    pub(super) fn item_seen(&self, hero: &Hero, item: &ItemId) -> ItemSeen {
        let words = Words::new(&self.content, self.language());
        let count = hero.items.get(item).copied().unwrap_or(0);
        let seen = compare(&self.content, hero, item);
        let mut compared = Vec::new();
        if seen.slot.is_some() {
            compared
                .extend(seen.changes.iter().map(|change| self.changed(&change.figure, change.before, change.after)));
            if let (Some(before), Some(after)) = (&seen.attack_before, &seen.attack_after)
                && before.damage != after.damage
            {
                compared.push(Comparison {
                    label: self.locale.plain("figure-damage"),
                    before: before.damage.to_string(),
                    after: after.damage.to_string(),
                    better: None,
                });
            }
        }
        // What is in use is compared with the hero without it.
        if seen.worn {
            for change in &mut compared {
                change.label = self.locale.say("item-without", &[("label", TextArg::Str(&change.label))]);
            }
        }
        ItemSeen {
            id: item.clone(),
            name: words.items(item, count),
            count,
            slot: seen.slot,
            worn: seen.worn,
            facts: self.item_facts(item, count),
            compared,
            pick: None,
        }
    }

    /// What a thing is, apart from who has it; `count`: how many of them are spoken of.
    fn item_facts(&self, item: &ItemId, count: u16) -> Vec<String> {
        let Some(found) = self.content.mechanics.items.get(item) else { return Vec::new() };
        let mut facts = Vec::new();
        if let Some(weapon) = &found.weapon {
            let damage = weapon.damage.to_string();
            let key = if weapon.ranged { "item-weapon-ranged" } else { "item-weapon" };
            facts.push(self.locale.say(key, &[("damage", TextArg::Str(&damage))]));
        }
        if let Some(armour) = &found.armour {
            facts.push(self.locale.say("item-armour", &[("bonus", TextArg::Int(i64::from(armour.bonus)))]));
        }
        if found.light.is_some() {
            facts.push(self.locale.plain("item-light"));
        }
        if found.price > 0 {
            let args = [("val", TextArg::Int(i64::from(found.price))), ("count", TextArg::Int(i64::from(count)))];
            facts.push(self.locale.say("item-price", &args));
        }
        facts
    }

    /// A number of a sheet before and after.
    pub(super) fn changed(&self, figure: &Figure, before: i32, after: i32) -> Comparison {
        let label = match figure {
            Figure::ArmourClass => self.locale.plain("figure-armour"),
            Figure::Initiative => self.locale.plain("figure-initiative"),
            Figure::Attack => self.locale.plain("figure-attack"),
            Figure::AttackCount => self.locale.plain("figure-attacks"),
            Figure::Skill(skill) => self.name_of(skill),
            Figure::Save(attribute) => {
                self.locale.say("figure-save", &[("attribute", TextArg::Str(&self.name_of(attribute)))])
            }
            Figure::SpellAttack => self.locale.plain("figure-spell-attack"),
            Figure::SpellDifficulty => self.locale.plain("figure-spell-difficulty"),
            Figure::HitPoints => self.locale.plain("fact-hit-points"),
            Figure::Energy => self.locale.plain("fact-energy"),
            Figure::Rest => self.locale.plain("figure-rest"),
            Figure::Prices => self.locale.plain("figure-prices"),
        };
        let plain = matches!(
            figure,
            Figure::ArmourClass
                | Figure::AttackCount
                | Figure::SpellDifficulty
                | Figure::HitPoints
                | Figure::Energy
                | Figure::Rest
        );
        let shown = |number: i32| match figure {
            Figure::Prices => format!("-{number} %"),
            _ if plain => number.to_string(),
            _ => signed(i64::from(number)),
        };
        Comparison { label, before: shown(before), after: shown(after), better: Some(after > before) }
    }

    /// An attack in words: "knife: +4 to hit, 1d4+2".
    pub(super) fn attack_line(&self, attack: &AttackLine) -> (String, String) {
        let words = Words::new(&self.content, self.language());
        let name = match &attack.weapon {
            Some(item) => words.item(item),
            None => self.locale.plain("sheet-bare-hands"),
        };
        let bonus = signed(i64::from(attack.bonus.total));
        let damage = attack.damage.to_string();
        let args = [("bonus", TextArg::Str(&bonus)), ("damage", TextArg::Str(&damage))];
        (name, self.locale.say("sheet-attack", &args))
    }

    pub(super) fn pick_item(&mut self, number: usize) {
        let items = self.view().and_then(|view| view.hero.as_ref()).map(order).unwrap_or_default();
        if let Some(item) = self.at(number, &items) {
            self.show_item(item);
        }
    }

    fn show_item(&mut self, item: ItemId) {
        if let Some(game) = &mut self.game {
            game.item = Some(item);
            self.go(Page::Item);
        }
    }

    /// "inventory candle". `false`: nothing that is carried has that name.
    pub(crate) fn item_words(&mut self, text: &str) -> bool {
        let found = self.item_named(text);
        let there = found.is_some();
        if let Some(item) = found {
            self.show_item(item);
        }
        there
    }

    fn item_named(&self, text: &str) -> Option<ItemId> {
        use crate::journey::{one_named, plain_name};
        let wanted = plain_name(text);
        let hero = self.view()?.hero.as_ref()?;
        let names = |item: &ItemId| -> Vec<String> {
            let languages = [self.locale.language(), self.other.language()];
            let names = languages.map(|language| self.content.texts.get(language, &TextKey::of(item), &[]));
            names.into_iter().flatten().map(|name| plain_name(&name)).collect()
        };
        let items: Vec<ItemId> = hero.items.keys().cloned().collect();
        one_named(&items, &wanted, true, &names)
    }
}
