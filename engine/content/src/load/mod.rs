//! From the text of packs to [`Content`]: the steps of loading, one file each, in the order in which they happen.
//!
//! Files are cut into drafts, what packs change in each other is worked into the drafts' texts, and only then is each
//! read as its own type: a patch can do nothing that a pack could not have written. Each step adds to one [`Report`];
//! none stops at the first error. Checks of what was read are in `check`.

mod files;
mod manifest;
mod order;

mod draft;
mod patchwork;
mod raw;
mod shape;
mod slips;
mod split;

mod aliases;
mod changes;
mod numbers;
mod patch;
mod verbs;

mod depth;
mod entry;
mod parse;
mod report;
mod suggest;
mod texts;

mod build;
mod hash;

pub(crate) use entry::{Body, Entry, kinds_of_ids};
pub(crate) use files::{Pack, digest};
pub(crate) use report::{Report, Spot, offset_of, position};
pub use suggest::nearest;
pub(crate) use texts::{Message, PackTexts};

use crate::code::Code;
use crate::compiled::compiled_key;
use crate::diagnostic::{Diagnostic, Severity};
use crate::order::OrderStep;
use crate::{Content, PackFiles, check};
use changes::Changes;
use draft::Draft;

/// Loads packs, in whatever order they are given. The content is there when no diagnostic is an error.
pub fn load(packs: &[PackFiles]) -> (Option<Content>, Vec<Diagnostic>) {
    let mut report = Report::default();
    let content = load_into(packs, &mut report);
    let found = report.finish();
    let failed = found.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    let content = content.filter(|_| !failed);
    (content.map(|content| Content { warnings: found.clone(), ..content }), found)
}

/// The order in which packs are loaded, and why; empty where there is none, and then the diagnostics say what is in the
/// way. Looks at nothing but the manifests.
pub fn order(packs: &[PackFiles]) -> (Vec<OrderStep>, Vec<Diagnostic>) {
    let mut report = Report::default();
    let packs = manifests(packs, &mut report);
    let known = packs.iter().all(|pack| pack.manifest.is_some());
    let steps = if known { order::steps(&packs, &mut report) } else { None };
    let steps = steps.filter(|_| !report.has_errors()).unwrap_or_default();
    (steps, report.finish())
}

fn manifests(packs: &[PackFiles], report: &mut Report) -> Vec<Pack> {
    let mut packs: Vec<Pack> = packs.iter().map(|files| files::read(files, report)).collect();
    for pack in &mut packs {
        pack.manifest = manifest::read(pack, report);
    }
    packs
}

fn load_into(files: &[PackFiles], report: &mut Report) -> Option<Content> {
    let packs = manifests(files, report);
    let mut drafts: Vec<Draft> = packs.iter().flat_map(|pack| drafts_of(pack, &pack.data, report)).collect();
    let patches: Vec<Draft> = packs.iter().flat_map(|pack| patches_of(pack, report)).collect();
    // Without its manifest nobody knows which ids and texts a pack may speak of: what follows would be noise.
    let known = packs.iter().all(|pack| pack.manifest.is_some());
    if !known {
        read_only(drafts, &packs, report);
        return None;
    }
    let (mut packs, order) = match order::order(packs, report) {
        Ok(ordered) => ordered,
        Err(packs) => {
            read_only(drafts, &packs, report);
            return None;
        }
    };
    let renamed = aliases::take(&mut drafts, report);
    let mut changes = Changes::new(&order, &renamed);
    let (mut drafts, mut patches) = (by_pack(drafts), by_pack(patches));
    for pack in &packs {
        drafts.remove(pack.id()).into_iter().flatten().for_each(|draft| changes.add(draft, report));
        patches.remove(pack.id()).into_iter().flatten().for_each(|patch| changes.patch(&patch, report));
    }
    let mut entries: Vec<Entry> = changes.finish().into_iter().map(|draft| entry(draft, report)).collect();
    entries.iter_mut().for_each(|entry| aliases::apply(&renamed, entry, report));
    aliases::check(&renamed, &entries, &mut packs, report);
    let texts = texts::read(&packs, &order, report);
    let art = check::all(&packs, &entries, &texts, report);
    if report.has_errors() {
        return None;
    }
    let parts = build::build(entries)?;
    Some(build::content(parts, art, texts, packs, renamed.now, compiled_key(files)))
}

/// Reads what there is to read when the packs cannot be put together, so that all faults are told at once.
fn read_only(drafts: Vec<Draft>, packs: &[Pack], report: &mut Report) {
    drafts.into_iter().filter(|draft| draft.word != "Alias").for_each(|draft| _ = entry(draft, report));
    texts::read(packs, &order::Order::default(), report);
}

/// Drafts by pack, in the order of their files and lines.
fn by_pack(drafts: Vec<Draft>) -> std::collections::BTreeMap<String, Vec<Draft>> {
    let mut by_pack = std::collections::BTreeMap::<String, Vec<Draft>>::new();
    for draft in drafts {
        by_pack.entry(draft.pack.clone()).or_default().push(draft);
    }
    by_pack
}

fn drafts_of(pack: &Pack, files: &[std::rc::Rc<files::TextFile>], report: &mut Report) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = files.iter().flat_map(|file| draft::drafts(pack, file, report)).collect();
    for draft in drafts.iter_mut().filter(|draft| draft.word == "Patch" && !draft.broken) {
        let help = "patches stand in files of the folder patches/".to_owned();
        report.help(Code::NoEntry, &draft.text.spot(0), "Patch", "a patch is no entry of data/".to_owned(), help);
        draft.broken = true;
    }
    drafts
}

fn patches_of(pack: &Pack, report: &mut Report) -> Vec<Draft> {
    let mut patches: Vec<Draft> = pack.patches.iter().flat_map(|file| draft::drafts(pack, file, report)).collect();
    patches.retain(|draft| {
        if !draft.broken && draft.word != "Patch" {
            let help = "entries stand in files of the folder data/".to_owned();
            let message = format!("here stand patches only, and this is a {}", draft.word);
            report.help(Code::NoEntry, &draft.text.spot(0), &draft.word, message, help);
        }
        !draft.broken && draft.word == "Patch"
    });
    patches
}

/// Reads a draft as its kind.
fn entry(draft: Draft, report: &mut Report) -> Entry {
    let body = if draft.broken { None } else { Body::read(&draft.word, &draft.text, report) };
    let body = body.unwrap_or(Body::Broken);
    let Draft { pack, owners, home, word, file, text, .. } = draft;
    Entry { pack, owners, home, kind: word, body, file, text }
}

/// Whether `code` is about reading files rather than about what they say.
pub(crate) fn is_reading(code: Code) -> bool {
    code.text().starts_with("G01")
}
