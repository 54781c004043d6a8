//! The order of packs: after what they depend on, and otherwise by id.

use super::files::Pack;
use super::report::Report;
use crate::code::Code;
use crate::order::{OrderReason, OrderStep};
use crate::{Name, PACKS_MAX};
use std::collections::{BTreeMap, BTreeSet};

/// Packs in their order, and which come after which whatever else is loaded.
#[derive(Debug, Default)]
pub(crate) struct Order {
    /// For each pack, all that come before it because somebody says so.
    before: BTreeMap<String, BTreeSet<String>>,
}

impl Order {
    fn of(packs: &[Pack]) -> Order {
        let mut order = Order::default();
        for pack in packs {
            let direct = reasons(pack).into_iter().map(|reason| reason.pack().as_str().to_owned());
            let direct: Vec<String> = direct.filter(|id| order.before.contains_key(id)).collect();
            let far = direct.iter().flat_map(|id| order.before.get(id).into_iter().flatten().cloned());
            let all: BTreeSet<String> = far.chain(direct.iter().cloned()).collect();
            order.before.insert(pack.id().to_owned(), all);
        }
        order
    }

    /// Whether `pack` comes after `other` because a manifest says so, and not only by its name.
    pub(crate) fn is_after(&self, pack: &str, other: &str) -> bool {
        self.before.get(pack).is_some_and(|before| before.contains(other))
    }

    /// Whether either comes after the other, or they are one.
    pub(crate) fn knows(&self, pack: &str, other: &str) -> bool {
        pack == other || self.is_after(pack, other) || self.is_after(other, pack)
    }
}

/// Orders packs by dependency, ties by id. They come back as they were when there is no such order.
pub(crate) fn order(packs: Vec<Pack>, report: &mut Report) -> Result<(Vec<Pack>, Order), Vec<Pack>> {
    let ranks: BTreeMap<String, usize> = match steps(&packs, report) {
        Some(steps) => steps.into_iter().enumerate().map(|(at, step)| (step.id.to_string(), at)).collect(),
        None => return Err(packs),
    };
    let mut packs = packs;
    packs.sort_by_key(|pack| ranks.get(pack.id()).copied());
    let order = Order::of(&packs);
    Ok((packs, order))
}

/// The order of packs, and of each why it stands where it does.
pub(crate) fn steps(packs: &[Pack], report: &mut Report) -> Option<Vec<OrderStep>> {
    check_twice(packs, report)?;
    for pack in packs {
        check_neighbours(pack, packs, report);
    }
    let mut waiting: BTreeMap<&str, &Pack> = packs.iter().map(|pack| (pack.id(), pack)).collect();
    let (mut done, mut steps) = (BTreeSet::new(), Vec::new());
    while !waiting.is_empty() {
        let is_ready = |pack: &&&Pack| !reasons(pack).iter().any(|one| waiting.contains_key(one.pack().as_str()));
        let mut ready = waiting.values().filter(is_ready).copied();
        let next = ready.next();
        let also_ready: Vec<Name> = ready.filter_map(|pack| Name::new(pack.id()).ok()).collect();
        let Some(pack) = next else {
            tell_cycle(&waiting, report);
            return None;
        };
        waiting.remove(pack.id());
        steps.extend(step(pack, &done, also_ready));
        done.insert(pack.id());
    }
    Some(steps)
}

fn step(pack: &Pack, done: &BTreeSet<&str>, also_ready: Vec<Name>) -> Option<OrderStep> {
    let manifest = pack.manifest.as_ref()?;
    let after = reasons(pack).into_iter().filter(|reason| done.contains(reason.pack().as_str())).collect();
    let (id, version) = (manifest.id.clone(), manifest.version.to_string());
    Some(OrderStep { id, version, origin: pack.origin.clone(), after, also_ready })
}

/// The packs that come before this one if they are there, and why.
fn reasons(pack: &Pack) -> Vec<OrderReason> {
    let Some(manifest) = &pack.manifest else { return Vec::new() };
    let depends = manifest.depends.iter();
    let depends = depends.map(|(id, range)| OrderReason::Depends { pack: id.clone(), range: range.to_string() });
    let optional = manifest.optional.iter();
    let optional = optional.map(|(id, range)| OrderReason::Optional { pack: id.clone(), range: range.to_string() });
    let later = manifest.load_after.iter().map(|id| OrderReason::LoadAfter { pack: id.clone() });
    depends.chain(optional).chain(later).collect()
}

fn check_twice(packs: &[Pack], report: &mut Report) -> Option<()> {
    let mut seen: BTreeMap<&str, &Pack> = BTreeMap::new();
    let mut once = Some(());
    if let Some(pack) = packs.get(PACKS_MAX) {
        let message = format!("there are {} packs; {PACKS_MAX} are the most", packs.len());
        report.help(Code::TooManyPacks, &pack.spot(pack.id()), "", message, "take some of them out".to_owned());
        return None;
    }
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
fn tell_cycle(waiting: &BTreeMap<&str, &Pack>, report: &mut Report) {
    let mut path: Vec<&str> = Vec::new();
    let Some((first, _)) = waiting.first_key_value() else { return };
    let mut here = *first;
    while !path.contains(&here) {
        path.push(here);
        let named = waiting.get(here).map(|pack| reasons(pack)).unwrap_or_default();
        match named.iter().find_map(|reason| waiting.get_key_value(reason.pack().as_str())) {
            Some((next, _)) => here = next,
            None => break,
        }
    }
    let begin = path.iter().position(|id| *id == here).unwrap_or(0);
    let circle = [&path[begin..], &[here]].concat();
    if let Some(pack) = waiting.get(here) {
        let message = format!("packs need each other in a circle: {}", circle.join(" -> "));
        let help = "take one of these out of depends, optional or load_after".to_owned();
        let spot = pack.spot(circle.get(1).copied().unwrap_or(here));
        report.help(Code::DependencyCycle, &spot, "depends", message, help);
    }
}
