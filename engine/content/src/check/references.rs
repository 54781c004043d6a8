//! Every id, stage and exit that an entry speaks of is there, and in a pack that may be spoken of.

use super::ids::Known;
use super::walk::{Part, walk};
use crate::code::Code;
use crate::diagnostic::Severity;
use crate::load::{Body, Entry, Pack, Report, nearest};
use crate::model::{Effect, Place, Quest, Scenario, When};
use std::collections::{BTreeMap, BTreeSet};

/// Checks the references of all entries and manifests.
pub(crate) fn check(packs: &[Pack], entries: &[Entry], known: &Known<'_>, report: &mut Report) {
    let allowed: BTreeMap<&str, BTreeSet<&str>> = packs.iter().map(|pack| (pack.id(), reach(pack))).collect();
    let quests = quests(entries);
    for entry in entries {
        let mut ids: BTreeSet<(&str, &str)> = BTreeSet::new();
        let mut stages: BTreeSet<(&str, &str)> = BTreeSet::new();
        walk(&entry.body, &mut |part| match part {
            Part::Id(kind, id) => _ = ids.insert((kind, id)),
            Part::When(When::Stage { quest, stage }) | Part::Effect(Effect::Stage { quest, stage }) => {
                stages.insert((quest.as_str(), stage.as_str()));
            }
            _ => {}
        });
        if let Body::Quest(quest) = &entry.body {
            let advances = quest.stages.iter().flat_map(|stage| &stage.advances);
            stages.extend(advances.map(|advance| (quest.id.as_str(), advance.to.as_str())));
        }
        for (kind, id) in ids {
            check_id(entry, kind, id, &allowed, known, report);
        }
        for (quest, stage) in stages {
            if let Some(quest) = quests.get(quest) {
                check_stage(entry, quest, stage, report);
            }
        }
        if let Body::Scenario(scenario) = &entry.body {
            check_defeat(entry, scenario, entries, report);
        }
        if let Body::Place(place) = &entry.body {
            check_targets(entry, place, known, report);
        }
    }
    for pack in packs {
        check_start(pack, known, report);
    }
}

/// The packs that a pack may speak of.
fn reach(pack: &Pack) -> BTreeSet<&str> {
    let named = pack.manifest.iter().flat_map(|manifest| manifest.depends.iter().chain(&manifest.optional));
    named.map(|(id, _)| id.as_str()).chain([pack.id()]).collect()
}

fn quests(entries: &[Entry]) -> BTreeMap<&str, &Quest> {
    let quests = entries.iter().filter_map(|entry| match &entry.body {
        Body::Quest(quest) => Some((quest.id.as_str(), quest)),
        _ => None,
    });
    quests.collect()
}

fn check_id(
    entry: &Entry,
    kind: &str,
    id: &str,
    allowed: &BTreeMap<&str, BTreeSet<&str>>,
    known: &Known<'_>,
    report: &mut Report,
) {
    let (spot, path) = (entry.spot(id), entry.path());
    if !known.has(kind, id) {
        let help = if report.is_full(Severity::Error) { None } else { suggest(kind, id, known) };
        report.help(Code::UnknownId, &spot, &path, format!("there is no {kind} `{id}`"), help);
        return;
    }
    let pack = id.split(':').next().unwrap_or_default();
    let may = |owner: &String| allowed.get(owner.as_str()).is_some_and(|packs| packs.contains(pack));
    if !entry.owners.iter().any(may) {
        let message = format!("`{id}` is of the pack `{pack}`, which `{}` does not depend on", entry.pack);
        let help = format!("add \"{pack}\" to `depends` in pack.ron");
        report.help(Code::NoDependency, &spot, &path, message, help);
    }
}

fn suggest(kind: &str, id: &str, known: &Known<'_>) -> Option<String> {
    if let Some(other) = known.kinds_of(id).first() {
        return Some(format!("`{id}` is of the kind {other}"));
    }
    if let Some(near) = nearest(id, known.ids(kind)) {
        return Some(format!("did you mean `{near}`?"));
    }
    // The right name in the wrong pack: `tollhouse:athletics` for `core:athletics`.
    let name = id.split(':').next_back();
    let same = known.ids(kind).find(|known| known.split(':').next_back() == name)?;
    Some(format!("did you mean `{same}`?"))
}

fn check_stage(entry: &Entry, quest: &Quest, stage: &str, report: &mut Report) {
    let names: Vec<&str> = quest.stages.iter().map(|stage| stage.name.as_str()).collect();
    if names.contains(&stage) {
        return;
    }
    let message = format!("the quest `{}` has no stage `{stage}`", quest.id);
    let help = match nearest(stage, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("its stages are: {}", names.join(", ")),
    };
    report.help(Code::UnknownStage, &entry.spot(stage), &entry.path(), message, help);
}

/// What befalls the fallen is an arrival of the place where they are found.
fn check_defeat(entry: &Entry, scenario: &Scenario, entries: &[Entry], report: &mut Report) {
    let Some(defeat) = &scenario.defeat else { return };
    let place = entries.iter().find_map(|entry| match &entry.body {
        Body::Place(place) if place.id == defeat.place => Some(place),
        _ => None,
    });
    let names: Vec<&str> = place.iter().flat_map(|it| &it.arrivals).map(|it| it.name.as_str()).collect();
    let name = defeat.arrival.as_str();
    if place.is_none() || names.contains(&name) {
        return;
    }
    let message = format!("the place `{}` has no arrival `{name}`", defeat.place);
    let help = match nearest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write it among the `arrivals` of the place, with `when: Never` if nothing else brings it".to_owned(),
    };
    report.help(Code::UnknownId, &entry.spot(name), &entry.path(), message, help);
}

/// What an action is aimed at stands at the action's own place.
fn check_targets(entry: &Entry, place: &Place, known: &Known<'_>, report: &mut Report) {
    for action in &place.actions {
        let exit = action.exit.as_ref().filter(|exit| !place.exits.iter().any(|here| here.id == **exit));
        let feature = action.feature.as_ref().filter(|feature| !place.features.iter().any(|here| here.id == **feature));
        let exit = exit.map(|exit| ("exit", exit.as_str()));
        let feature = feature.map(|feature| ("feature", feature.as_str()));
        for (kind, id) in [exit, feature].into_iter().flatten().filter(|(kind, id)| known.has(kind, id)) {
            let message = format!("the {kind} `{id}` is not at `{}`, where `{}` is done", place.id, action.id);
            let help = format!("name an {kind} of this place, or move the action").replace("an feature", "a feature");
            report.help(
                Code::OtherPlace,
                &entry.spot_after(action.id.as_str(), &format!("\"{id}\"")),
                &entry.path(),
                message,
                help,
            );
        }
    }
}

fn check_start(pack: &Pack, known: &Known<'_>, report: &mut Report) {
    let Some(start) = pack.manifest.as_ref().and_then(|manifest| manifest.start.as_ref()) else { return };
    if !known.has("scenario", start.as_str()) {
        let help = suggest("scenario", start.as_str(), known);
        report.help(
            Code::UnknownId,
            &pack.spot(start.as_str()),
            "start",
            format!("there is no scenario `{start}`"),
            help,
        );
    }
}
