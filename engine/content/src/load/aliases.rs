//! Renamed ids: `Alias(kind: Item, from: "pack:old", to: "pack:new")` in a data file. Reads them, follows chains, and
//! puts the new id wherever an entry still says the old one.

use super::draft::Draft;
use super::entry::{Body, Entry, kinds_of_ids};
use super::patchwork::Patchwork;
use super::report::{Report, Spot, position};
use super::shape::Value;
use super::suggest::{did_you_mean, nearest};
use super::{Pack, raw};
use crate::alias::Aliases;
use crate::check::references_of;
use crate::code::Code;
use crate::diagnostic::Severity;
use crate::id::kind::{Item, Scenario};
use crate::id::{Id, Kind};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Most places of one entry where it is tried out to which of several kinds an old id belongs.
const TRIES_MAX: usize = 64;

/// Most ids of a circle that are shown.
const CIRCLE_SHOWN_MAX: usize = 16;

/// What packs say about renamed ids.
#[derive(Default)]
pub(crate) struct Renamed {
    /// The end of each chain.
    pub(crate) now: Aliases,
    /// Where each is written, and its own next step, by kind and old id.
    written: BTreeMap<(String, String), (String, Spot)>,
}

impl Renamed {
    /// Where it is written that an id was renamed: file and line.
    fn place(&self, key: &(String, String)) -> String {
        let Some((_, spot)) = self.written.get(key) else { return String::new() };
        format!("{}, line {}", spot.file.name, position(&spot.file.text, spot.offset).0)
    }

    /// What an id is now, with a warning at `spot` that the old one is written there.
    pub(crate) fn now_at(&self, kind: &str, id: &str, spot: &Spot, path: &str, report: &mut Report) -> Option<String> {
        let now = self.now.of(kind, id)?.to_owned();
        let place = self.place(&(kind.to_owned(), id.to_owned()));
        let help = format!("write \"{now}\"; it was renamed in {place}");
        report.help(Code::OldId, spot, path, format!("the {kind} `{id}` is called `{now}` now"), help);
        Some(now)
    }
}

/// Takes the aliases out of the drafts.
pub(crate) fn take(drafts: &mut Vec<Draft>, report: &mut Report) -> Renamed {
    let mut renamed = Renamed::default();
    drafts.retain(|draft| {
        if draft.word != "Alias" {
            return true;
        }
        if let Some(((kind, from), to)) = draft.shape.as_ref().and_then(|shape| read(draft, shape, report)) {
            let spot = draft.text.spot(0);
            if let Some((_, first)) = renamed.written.get(&(kind.clone(), from.clone())) {
                if report.is_full(Severity::Error) {
                    return false;
                }
                let line = position(&first.file.text, first.offset).0;
                let help = format!("the first is in {}, line {line}; keep one", first.file.name);
                let message = format!("the {kind} `{from}` is renamed twice");
                report.help(Code::IdTwice, &spot, "Alias", message, help);
            } else {
                renamed.written.insert((kind, from), (to, spot));
            }
        }
        false
    });
    follow(&mut renamed, report);
    renamed
}

/// Reads one alias as (kind, old id) and new id.
fn read(draft: &Draft, shape: &Value, report: &mut Report) -> Option<((String, String), String)> {
    let text = draft.text.as_str();
    for field in shape.fields().unwrap_or_default() {
        let name = &text[field.name.clone()];
        if !["kind", "from", "to"].contains(&name) {
            let message = format!("there is no field `{name}` of `Alias`");
            let help = did_you_mean(name, &["kind", "from", "to"]);
            report.help(Code::UnknownField, &draft.text.spot(field.name.start), "", message, help);
            return None;
        }
    }
    let mut needed = |name: &str| {
        let field = shape.field(text, name);
        if field.is_none() {
            let message = format!("the field `{name}` of `Alias` is missing");
            report.help(Code::MissingField, &draft.text.spot(0), "", message, format!("write `{name}: ...`"));
        }
        field
    };
    let (kind, from, to) = (needed("kind")?, needed("from")?, needed("to")?);
    let word = &text[kind.value.span.clone()];
    let known: Vec<String> = kinds_of_ids().map(capital).collect();
    if !known.iter().any(|kind| kind == word) {
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let spot = draft.text.spot(kind.value.span.start);
        let message = format!("`{word}` is no kind of thing that has an id");
        report.help(Code::UnknownVariant, &spot, "kind", message, did_you_mean(word, &known));
        return None;
    }
    let mut id = |value: &Value, name: &str| {
        let written = value.string(text).unwrap_or_default();
        let read = Id::<Item>::new(written);
        if let Err(error) = &read {
            report.help(Code::BadValue, &draft.text.spot(value.span.start), name, error.to_string(), None);
        }
        read.ok().map(|id| id.as_str().to_owned())
    };
    let (from, to) = (id(&from.value, "from")?, id(&to.value, "to")?);
    Some(((word.to_lowercase(), from), to))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// Follows each chain to its end, and each id once: a chain that meets one followed before ends where that did.
fn follow(renamed: &mut Renamed, report: &mut Report) {
    let mut ends: BTreeMap<(&str, &str), Option<&str>> = BTreeMap::new();
    let next: BTreeMap<(&str, &str), (&str, &Spot)> = renamed
        .written
        .iter()
        .map(|((kind, from), (to, spot))| ((kind.as_str(), from.as_str()), (to.as_str(), spot)))
        .collect();
    for (kind, from) in next.keys() {
        let (mut path, mut passed) = (vec![*from], BTreeSet::from([*from]));
        let end = loop {
            let here = path.last().copied().unwrap_or(from);
            if let Some(known) = ends.get(&(*kind, here)) {
                break *known;
            }
            let Some((to, spot)) = next.get(&(*kind, here)) else { break Some(here) };
            path.push(to);
            if !passed.insert(*to) {
                let message = format!("renamed ids lead in a circle: {}", in_short(&path));
                let help = "take one of these aliases out".to_owned();
                report.help(Code::AliasCircle, spot, "Alias", message, help);
                break None;
            }
        };
        ends.extend(path.into_iter().map(|id| ((*kind, id), end)));
    }
    let renames = next.keys().filter_map(|key| Some((key, ends.get(key).copied().flatten()?)));
    let now = renames.map(|((kind, from), to)| (((*kind).to_owned(), (*from).to_owned()), to.to_owned())).collect();
    renamed.now.0 = now;
}

/// A way through ids, without its middle where it is long.
fn in_short(path: &[&str]) -> String {
    if path.len() <= CIRCLE_SHOWN_MAX {
        return path.join(" -> ");
    }
    let (first, last) = (&path[..CIRCLE_SHOWN_MAX / 2], &path[path.len() - CIRCLE_SHOWN_MAX / 2..]);
    format!("{} -> ... -> {}", first.join(" -> "), last.join(" -> "))
}

/// Every new id is there, and no old one is. Scenarios with which packs begin are named by their new ids from here on.
pub(crate) fn check(renamed: &Renamed, entries: &[Entry], packs: &mut [Pack], report: &mut Report) {
    if renamed.now.is_empty() || report.reading_failed() {
        return;
    }
    let mut ids: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (kind, id) in entries.iter().flat_map(Entry::defines) {
        ids.entry(kind).or_default().insert(id);
    }
    for ((kind, from), now) in &renamed.now.0 {
        let Some((_, spot)) = renamed.written.get(&(kind.clone(), from.clone())) else { continue };
        let known = ids.get(kind.as_str());
        let has = |id: &str| known.is_some_and(|known| known.contains(id));
        if has(from) {
            let message = format!("the {kind} `{from}` is renamed here, but there is still one of that id");
            let help = format!("give that {kind} another id, or take the alias out");
            report.help(Code::IdTwice, spot, "Alias", message, help);
        }
        if !has(now) {
            let full = report.is_full(Severity::Error);
            let near = if full { None } else { nearest(now, known.into_iter().flatten().copied()) };
            let help = near.map(|near| format!("did you mean `{near}`?"));
            report.help(Code::UnknownId, spot, "Alias", format!("there is no {kind} `{now}`"), help);
        }
    }
    for pack in packs {
        let old = pack.manifest.as_ref().and_then(|manifest| manifest.start.clone());
        let now =
            old.and_then(|old| renamed.now_at(Scenario::NAME, old.as_str(), &pack.spot(old.as_str()), "start", report));
        if let (Some(manifest), Some(Ok(now))) = (&mut pack.manifest, now.map(|now| Id::new(&now))) {
            manifest.start = Some(now);
        }
    }
}

/// Puts new ids into an entry that still says old ones.
pub(crate) fn apply(renamed: &Renamed, entry: &mut Entry, report: &mut Report) {
    if renamed.now.is_empty() || matches!(entry.body, Body::Broken) {
        return;
    }
    // One id may belong to things of several kinds, of which one was renamed.
    let mut kinds: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
    for (kind, id) in references_of(&entry.body).into_iter().chain(entry.defines()) {
        kinds.entry(id.to_owned()).or_default().insert(kind);
    }
    let (mut plain, mut mixed) = (BTreeMap::new(), Vec::new());
    for (id, kinds) in kinds {
        for kind in kinds.iter().filter(|kind| renamed.now.of(kind, &id).is_some()) {
            let spot = entry.spot(&id);
            let Some(now) = renamed.now_at(kind, &id, &spot, &entry.path(), report) else { continue };
            if kinds.len() == 1 {
                plain.insert(id.clone(), now);
            } else {
                mixed.push((*kind, id.clone(), now));
            }
        }
    }
    if !plain.is_empty() {
        let places = places(entry, &plain);
        write(entry, &places);
    }
    let mut tries = TRIES_MAX;
    for (kind, old, now) in mixed {
        rename(entry, kind, &old, now, &mut tries);
    }
}

/// Writes `now` for `old` where that is the id of a thing of `kind` and not of another: each place is tried out, and the
/// right ones are those after whose change the entry speaks less often of the old thing.
fn rename(entry: &mut Entry, kind: &str, old: &str, now: String, tries: &mut usize) {
    let places = places(entry, &BTreeMap::from([(old.to_owned(), now)]));
    for place in places.into_iter().rev() {
        // Whatever stays old is told of as an id that is not there.
        let Some(left) = tries.checked_sub(1) else { return };
        *tries = left;
        let count = |body: &Body| references_of(body).iter().filter(|(of, id)| *of == kind && *id == old).count();
        let before = count(&entry.body);
        let (text, body) = (entry.text.clone(), entry.body.clone());
        write(entry, &[place]);
        if matches!(entry.body, Body::Broken) || count(&entry.body) >= before {
            (entry.text, entry.body) = (text, body);
        }
    }
}

/// Where old ids stand in an entry as strings, and what is to stand there.
fn places(entry: &Entry, now: &BTreeMap<String, String>) -> Vec<(Range<usize>, String)> {
    let mut places = Vec::new();
    if let Ok(shape) = raw::read(entry.text()) {
        shape.each(&mut |value| {
            if let Some(now) = value.string(entry.text()).and_then(|old| now.get(old)) {
                places.push((value.span.start + 1..value.span.end - 1, now.clone()));
            }
        });
    }
    places
}

fn write(entry: &mut Entry, places: &[(Range<usize>, String)]) {
    let edit = |(place, now): &(Range<usize>, String)| {
        (place.clone(), Patchwork::made(now.clone(), &entry.text.spot(place.start)))
    };
    let edits = places.iter().map(edit).collect();
    entry.text.replace(edits);
    // What is read a second time has been told of the first time.
    let read = Body::read(&entry.kind, &entry.text, &mut Report::default());
    entry.body = read.unwrap_or(Body::Broken);
}
