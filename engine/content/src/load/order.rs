//! The order of packs: after what they depend on, and otherwise by id.

use super::files::Pack;
use super::report::Report;
use crate::code::Code;
use std::collections::BTreeMap;

/// Orders packs by dependency, ties by id. `None` when there is no such order.
pub(crate) fn order(packs: Vec<Pack>, report: &mut Report) -> Option<Vec<Pack>> {
    check_twice(&packs, report)?;
    for pack in &packs {
        check_neighbours(pack, &packs, report);
    }
    let mut waiting: BTreeMap<String, Pack> = packs.into_iter().map(|pack| (pack.id().to_owned(), pack)).collect();
    let mut ordered: Vec<Pack> = Vec::new();
    while !waiting.is_empty() {
        let ready = waiting
            .values()
            .find(|pack| !before(pack).iter().any(|id| waiting.contains_key(*id)))
            .map(|pack| pack.id().to_owned());
        match ready.and_then(|id| waiting.remove(&id)) {
            Some(pack) => ordered.push(pack),
            None => {
                tell_cycle(&waiting, report);
                return None;
            }
        }
    }
    Some(ordered)
}

/// The packs that come before this one if they are there.
fn before(pack: &Pack) -> Vec<&str> {
    let Some(manifest) = &pack.manifest else { return Vec::new() };
    let named = manifest.depends.iter().chain(&manifest.optional).map(|(id, _)| id);
    named.chain(&manifest.load_after).map(|id| id.as_str()).collect()
}

fn check_twice(packs: &[Pack], report: &mut Report) -> Option<()> {
    let mut seen: BTreeMap<&str, &Pack> = BTreeMap::new();
    let mut once = Some(());
    for pack in packs {
        if let Some(other) = seen.insert(pack.id(), pack) {
            let message = format!("the pack `{}` is there twice", pack.id());
            let help = format!("the other is {}; take one of them out", other.origin);
            report.help(Code::PackTwice, &pack.spot(pack.id()), "id", message, help);
            once = None;
        }
    }
    once
}

fn check_neighbours(pack: &Pack, packs: &[Pack], report: &mut Report) {
    let Some(manifest) = &pack.manifest else { return };
    let version = |id: &str| {
        let manifest = packs.iter().find(|other| other.id() == id).and_then(|other| other.manifest.as_ref());
        manifest.map(|manifest| &manifest.version)
    };
    for (id, range) in &manifest.depends {
        match version(id.as_str()) {
            None => {
                let message = format!("the pack `{}` needs the pack `{id}` ({range}), which is not there", pack.id());
                let help = format!("put `{id}` beside it");
                report.help(Code::DependencyMissing, &pack.spot(id.as_str()), "depends", message, help);
            }
            Some(version) => check_version(pack, id.as_str(), range, version, report),
        }
    }
    for (id, range) in &manifest.optional {
        if let Some(version) = version(id.as_str()) {
            check_version(pack, id.as_str(), range, version, report);
        }
    }
    for (id, range) in &manifest.conflicts {
        if version(id.as_str()).is_some_and(|version| range.matches(version)) {
            let message = format!("the pack `{}` cannot be loaded together with `{id}` ({range})", pack.id());
            report.help(
                Code::Conflict,
                &pack.spot(id.as_str()),
                "conflicts",
                message,
                "take one of them out".to_owned(),
            );
        }
    }
}

fn check_version(pack: &Pack, id: &str, range: &semver::VersionReq, version: &semver::Version, report: &mut Report) {
    if range.matches(version) {
        return;
    }
    let message = format!("the pack `{}` needs `{id}` {range}, but there is {version}", pack.id());
    let help = format!("look for a version of `{id}` that fits, or a newer `{}`", pack.id());
    report.help(Code::DependencyVersion, &pack.spot(id), "depends", message, help);
}

/// Tells of one circle among packs that all wait for each other.
fn tell_cycle(waiting: &BTreeMap<String, Pack>, report: &mut Report) {
    let mut path: Vec<&str> = Vec::new();
    let Some((first, _)) = waiting.first_key_value() else { return };
    let mut here = first.as_str();
    while !path.contains(&here) {
        path.push(here);
        let next = waiting.get(here).and_then(|pack| before(pack).into_iter().find(|id| waiting.contains_key(*id)));
        match next.and_then(|next| waiting.get_key_value(next)) {
            Some((next, _)) => here = next,
            None => break,
        }
    }
    let begin = path.iter().position(|id| *id == here).unwrap_or(0);
    let circle = [&path[begin..], &[here]].concat();
    if let Some(pack) = waiting.get(here) {
        let message = format!("packs need each other in a circle: {}", circle.join(" -> "));
        let help = "take one of these out of depends, optional or load_after".to_owned();
        report.help(
            Code::DependencyCycle,
            &pack.spot(circle.get(1).copied().unwrap_or(here)),
            "depends",
            message,
            help,
        );
    }
}
