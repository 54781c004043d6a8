//! There are rules, and a story can end.

use super::walk::{Part, walk};
use crate::code::Code;
use crate::load::{Body, Entry, Pack, Report};
use crate::model::{Effect, When};
use std::collections::BTreeSet;

/// Checks rules and endings.
pub(crate) fn check(packs: &[Pack], entries: &[Entry], report: &mut Report) {
    rules(packs, entries, report);
    let unread = report.reading_failed();
    let scenario = entries.iter().find(|entry| matches!(entry.body, Body::Scenario(_)));
    let ends = entries.iter().any(|entry| matches!(entry.body, Body::Ending(_)));
    if let Some(entry) = scenario.filter(|_| !ends && !unread) {
        let message = "there is a scenario, but no ending: its story could never be over".to_owned();
        let help = "write an Ending and an effect `End(\"pack:name\")`".to_owned();
        report.help(Code::NoEnding, &entry.spot(""), &entry.path(), message, help);
    }
    if !unread {
        endings(entries, report);
    }
}

fn rules(packs: &[Pack], entries: &[Entry], report: &mut Report) {
    let mut written = entries.iter().filter(|entry| entry.kind == "Rules");
    let Some(first) = written.next() else {
        if let Some(pack) = packs.first() {
            let help = "load the pack `core` too, or write a Rules entry".to_owned();
            report.help(Code::RulesCount, &pack.spot(pack.id()), "", "no pack defines the rules".to_owned(), help);
        }
        return;
    };
    for entry in written {
        let message = "the rules are defined a second time".to_owned();
        let help = format!("the first are in {}; one pack of a game defines them", first.file.name);
        report.help(Code::RulesCount, &entry.spot(""), &entry.path(), message, help);
    }
}

fn endings(entries: &[Entry], report: &mut Report) {
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    for entry in entries {
        walk(&entry.body, &mut |part| {
            if let Part::Effect(Effect::End(ending)) = part {
                reached.insert(ending.as_str());
            }
        });
        if let Body::Scenario(scenario) = &entry.body {
            reached.extend(scenario.fall.iter().map(|ending| ending.as_str()));
        }
    }
    for entry in entries {
        let Body::Ending(ending) = &entry.body else { continue };
        if ending.when == When::Never && !reached.contains(ending.id.as_str()) {
            let message = format!("nothing ever brings the story to the ending `{}`", ending.id);
            let help = format!("write an effect `End(\"{}\")`, or `when` at the ending", ending.id);
            report.help(Code::EndingOutOfReach, &entry.spot(ending.id.as_str()), &entry.path(), message, help);
        }
    }
}
