//! Numbers lie in their ranges, and there are not too many things.

use super::walk::{Part, walk};
use crate::code::Code;
use crate::load::{Body, Entry, Report};
use crate::model::{Being, Effect, Preset, Rules, Scenario, Shop, StuntSpot, TermValue, Ware, When};
use crate::{BEINGS_MAX, LORE_MAX, PLACES_MAX};
use std::ops::RangeInclusive;

/// Most named terms of one check: more would not fit a line, and their dice would take long to count.
const TERMS_MAX: i64 = 8;
/// Most beings that one effect sets on the heroes.
const FIGHT_BEINGS_MAX: i64 = 16;

/// Most things that one side of a scene is drawn with: more would hide each other.
const PROPS_MAX: i64 = 6;

/// Checks the numbers of all entries.
pub(crate) fn check(entries: &[Entry], report: &mut Report) {
    for entry in entries {
        let mut here = Here { entry, report };
        match &entry.body {
            Body::Rules(rules) => here.rules(rules),
            Body::Being(being) => here.being(being),
            Body::Preset(preset) => here.preset(preset),
            Body::Scenario(scenario) => here.scenario(scenario),
            Body::Shop(shop) => here.shop(shop),
            Body::Spell(spell) => here.range("rank", "", spell.rank, 0..=5),
            Body::Calling(calling) => {
                here.range("hit_die", "", calling.hit_die, 4..=12);
                here.range("path_level", "", calling.path_level, 1..=20);
            }
            Body::Faction(faction) => here.range("reputation", "", faction.reputation, -100..=100),
            Body::Stunt(stunt) => here.range("difficulty", "", stunt.difficulty, 1..=40),
            Body::Place(place) => place.exits.iter().for_each(|exit| here.spots(&exit.stunts)),
            Body::Scene(scene) => {
                here.range("far", "", scene.far.len() as i64, 0..=PROPS_MAX);
                here.range("near", "", scene.near.len() as i64, 0..=PROPS_MAX);
            }
            Body::Lore(lore) => here.range("budget", "", lore.budget, 16..=400),
            _ => {}
        }
        walk(&entry.body, &mut |part| here.part(part));
    }
    let count = |wanted: fn(&Body) -> bool| entries.iter().filter(move |entry| wanted(&entry.body));
    too_many(count(|body| matches!(body, Body::Place(_))), PLACES_MAX, "places", report);
    too_many(count(|body| matches!(body, Body::Being(_))), BEINGS_MAX, "people and creatures", report);
    too_many(count(|body| matches!(body, Body::Lore(_))), LORE_MAX, "entries of lore", report);
}

fn too_many<'a>(mut entries: impl Iterator<Item = &'a Entry>, most: usize, what: &str, report: &mut Report) {
    if let Some(entry) = entries.nth(most) {
        let message = format!("there are more than {most} {what}; this one is too many");
        report.help(Code::TooMany, &entry.spot(""), &entry.path(), message, "split the pack".to_owned());
    }
}

struct Here<'a> {
    entry: &'a Entry,
    report: &'a mut Report,
}

impl Here<'_> {
    /// `field` is looked for behind `"anchor"` in the text of the entry.
    fn range(&mut self, field: &str, anchor: &str, value: impl Into<i64>, range: RangeInclusive<i64>) {
        let value = value.into();
        if range.contains(&value) {
            return;
        }
        let spot = self.entry.spot_after(anchor, field);
        let message = format!("`{field}` is {value}, but may be {} to {}", range.start(), range.end());
        let help = format!("write a number from {} to {}", range.start(), range.end());
        self.report.help(Code::OutOfRange, &spot, &self.entry.path(), message, help);
    }

    fn rules(&mut self, rules: &Rules) {
        self.range("round_seconds", "", rules.round_seconds, 1..=3_600);
        self.range("flee_difficulty", "", rules.flee_difficulty, 1..=40);
        self.range("levels", "", rules.levels.len() as i64, 1..=20);
        for (at, level) in rules.levels.iter().enumerate() {
            // Levels count up from 1 without a gap, or a hero would never reach the next.
            let expected = at as i64 + 1;
            self.range("level:", "", level.level, expected..=expected);
        }
    }

    fn being(&mut self, being: &Being) {
        self.range("attitude", "", being.attitude, -100..=100);
        being.schedule.iter().for_each(|post| self.range("from", "", post.from, 0..=23));
        self.spots(&being.stunts);
        let Some(stats) = &being.stats else { return };
        self.range("hit_points", "", stats.hit_points, 1..=999);
        self.range("armour_class", "", stats.armour_class, 1..=60);
        self.range("attacks", "", stats.attacks.len() as i64, 1..=16);
    }

    fn spots(&mut self, spots: &[StuntSpot]) {
        spots.iter().for_each(|spot| self.range("harder", spot.stunt.as_str(), spot.harder, -20..=20));
    }

    fn preset(&mut self, preset: &Preset) {
        self.range("level", "", preset.level, 1..=20);
        self.range("hit_points", "", preset.hit_points, 1..=999);
        self.range("energy", "", preset.energy, 0..=999);
        self.range("val", "", preset.val, 0..=1_000_000_000);
        for (attribute, score) in &preset.attributes {
            self.range("score", attribute.as_str(), *score, 1..=30);
        }
        let carried = |item| preset.items.iter().any(|stack| stack.item == item);
        for item in preset.worn.iter().filter(|item| !carried((*item).clone())) {
            let message = format!("`{item}` is worn but not among the `items` that the hero carries");
            let help = format!("add (item: \"{item}\") to `items`");
            self.report.help(Code::OutOfRange, &self.entry.spot(item.as_str()), &self.entry.path(), message, help);
        }
    }

    fn scenario(&mut self, scenario: &Scenario) {
        self.range("hour", "", scenario.hour, 0..=23);
        self.range("seats", "", scenario.seats, 1..=8);
        self.range("presets", "", scenario.presets.len() as i64, 1..=64);
        if let Some(defeat) = &scenario.defeat {
            self.range("percent", "", defeat.percent, 0..=100);
        }
    }

    fn shop(&mut self, shop: &Shop) {
        self.range("buys_percent", "", shop.buys_percent, 0..=100);
        for ware in &shop.wares {
            self.range("percent", ware.item.as_str(), ware.percent, 1..=1_000);
            if ware.percent < shop.buys_percent {
                self.money_pump(shop, ware);
            }
        }
    }

    fn money_pump(&mut self, shop: &Shop, ware: &Ware) {
        let (item, asks, pays) = (&ware.item, ware.percent, shop.buys_percent);
        let message = format!("the shop asks {asks} per cent for `{item}` and pays {pays} for it: coins without end");
        let help = format!("write a `percent` of {pays} or more, or a lower `buys_percent`");
        self.report.help(Code::MoneyPump, &self.entry.spot(item.as_str()), &self.entry.path(), message, help);
    }

    fn part(&mut self, part: Part<'_>) {
        match part {
            Part::Check(check) => {
                if check.against.is_none() {
                    self.range("difficulty", check.skill.as_str(), check.difficulty, 1..=40);
                }
                self.range("terms", check.skill.as_str(), check.terms.len() as i64, 0..=TERMS_MAX);
                for term in &check.terms {
                    self.term(term.name.as_str(), term.value);
                }
            }
            Part::When(When::Hour { from, to }) => {
                self.range("Hour", "", *from, 0..=23);
                self.range("Hour", "", *to, 0..=23);
            }
            Part::When(When::Attitude { being, min }) => self.range("min", being.as_str(), *min, -100..=100),
            Part::Effect(Effect::Attitude { being, by }) => self.range("by", being.as_str(), *by, -100..=100),
            Part::When(When::Reputation { faction, min }) => self.range("min", faction.as_str(), *min, -100..=100),
            Part::Effect(Effect::Reputation { faction, by }) => self.range("by", faction.as_str(), *by, -100..=100),
            Part::Effect(Effect::Rest(hours)) => self.range("Rest", "", *hours, 1..=12),
            Part::Effect(Effect::Weather { weather, hours }) => self.range("hours", weather.as_str(), *hours, 1..=240),
            Part::Effect(Effect::Val(by)) => self.range("Val", "", *by, -1_000_000_000..=1_000_000_000),
            Part::Effect(Effect::Give { item, count } | Effect::Take { item, count }) => {
                self.range("count", item.as_str(), *count, 1..=200);
            }
            Part::Effect(Effect::Fight(beings)) => self.range("Fight", "", beings.len() as i64, 1..=FIGHT_BEINGS_MAX),
            _ => {}
        }
    }

    fn term(&mut self, name: &str, value: TermValue) {
        match value {
            TermValue::Flat(by) => self.range("Flat", name, by, -20..=20),
            TermValue::Plus(4 | 6) | TermValue::Minus(4 | 6) => {}
            TermValue::Plus(sides) | TermValue::Minus(sides) => {
                let message = format!("the term `{name}` adds or takes off a d{sides}; only d4 and d6 may be used");
                let spot = self.entry.spot(name);
                let help = "write Plus(4), Plus(6), Minus(4) or Minus(6)".to_owned();
                self.report.help(Code::OutOfRange, &spot, &self.entry.path(), message, help);
            }
        }
    }
}
