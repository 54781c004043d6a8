//! Names inside one thing stand once: nodes, replies, stages, terms, attacks, attributes of a hero.

use super::walk::{Part, walk};
use crate::code::Code;
use crate::load::{Body, Entry, Report};
use std::collections::BTreeSet;

/// Checks the names of all entries.
pub(crate) fn check(entries: &[Entry], report: &mut Report) {
    for entry in entries {
        match &entry.body {
            Body::Dialogue(dialogue) => {
                once(entry, "node", dialogue.nodes.iter().map(|node| node.name.as_str()), report);
                for node in &dialogue.nodes {
                    once(entry, "reply", node.replies.iter().map(|reply| reply.name.as_str()), report);
                }
            }
            Body::Quest(quest) => {
                once(entry, "stage", quest.stages.iter().map(|stage| stage.name.as_str()), report);
                for stage in &quest.stages {
                    once(entry, "objective", stage.objectives.iter().map(|it| it.name.as_str()), report);
                }
            }
            Body::Place(place) => once(entry, "arrival", place.arrivals.iter().map(|it| it.name.as_str()), report),
            Body::Preset(preset) => {
                once(entry, "attribute", preset.attributes.iter().map(|(id, _)| id.as_str()), report);
                once(entry, "skill", preset.skills.iter().map(|(id, _)| id.as_str()), report);
            }
            Body::Being(being) => {
                let attacks = being.stats.iter().flat_map(|stats| &stats.attacks);
                once(entry, "attack", attacks.map(|attack| attack.name.as_str()), report);
            }
            _ => {}
        }
        walk(&entry.body, &mut |part| {
            if let Part::Check(check) = part {
                once(entry, "term", check.terms.iter().map(|term| term.name.as_str()), report);
            }
        });
    }
}

fn once<'a>(entry: &Entry, what: &str, names: impl Iterator<Item = &'a str>, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            let message = format!("the {what} `{name}` stands twice");
            let help = "give one of them another name, or take it out".to_owned();
            report.help(Code::NameTwice, &entry.spot_last(name), &entry.path(), message, help);
        }
    }
}
