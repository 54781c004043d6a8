//! Every place can be come to from where some scenario begins.

use super::walk::{Part, walk};
use crate::code::Code;
use crate::load::{Body, Entry, Report};
use crate::model::Effect;
use std::collections::{BTreeMap, BTreeSet};

/// Checks that no place is out of reach: by exits, open or not, and by effects that move a hero.
pub(crate) fn check(entries: &[Entry], report: &mut Report) {
    let mut open: Vec<&str> = Vec::new();
    let mut ways: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for entry in entries {
        match &entry.body {
            Body::Scenario(scenario) => open.push(scenario.place.as_str()),
            Body::Place(place) => {
                ways.insert(place.id.as_str(), place.exits.iter().map(|exit| exit.to.as_str()).collect());
            }
            _ => {}
        }
        walk(&entry.body, &mut |part| {
            if let Part::Effect(Effect::Move(place)) = part {
                open.push(place.as_str());
            }
        });
    }
    let begins = entries.iter().any(|entry| matches!(entry.body, Body::Scenario(_)));
    if !begins {
        // Places for other packs to use.
        return;
    }
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    while let Some(place) = open.pop() {
        if reached.insert(place) {
            open.extend(ways.get(place).into_iter().flatten());
        }
    }
    for entry in entries {
        let Body::Place(place) = &entry.body else { continue };
        if !reached.contains(place.id.as_str()) {
            let message = format!("no way leads to the place `{}`", place.id);
            let help = format!("write an exit `to: \"{}\"` at a place that can be come to", place.id);
            report.help(Code::PlaceOutOfReach, &entry.spot(place.id.as_str()), &entry.path(), message, help);
        }
    }
}
