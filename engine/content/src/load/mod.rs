//! From the text of packs to [`Content`]: the steps of loading, one file each, in the order in which they happen.
//!
//! Each step adds to one [`Report`]; none stops at the first error. Checks of what was read are in `check`.

mod build;
mod entry;
mod files;
mod hash;
mod manifest;
mod order;
mod parse;
mod report;
mod split;
mod suggest;
mod texts;

pub(crate) use entry::{Body, Entry};
pub(crate) use files::Pack;
pub(crate) use report::{Report, Spot, offset_of, position};
pub(crate) use suggest::nearest;
pub(crate) use texts::{Message, PackTexts};

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Severity};
use crate::{Content, PackFiles, check};

/// Loads packs, in whatever order they are given. The content is there when no diagnostic is an error.
pub fn load(packs: &[PackFiles]) -> (Option<Content>, Vec<Diagnostic>) {
    let mut report = Report::default();
    let content = load_into(packs, &mut report);
    let found = report.finish();
    let failed = found.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    (content.filter(|_| !failed), found)
}

fn load_into(packs: &[PackFiles], report: &mut Report) -> Option<Content> {
    let mut packs: Vec<Pack> = packs.iter().map(|files| files::read(files, report)).collect();
    for pack in &mut packs {
        pack.manifest = manifest::read(pack, report);
    }
    let entries: Vec<Entry> = packs.iter().flat_map(|pack| parse::entries(pack, report)).collect();
    let texts: Vec<PackTexts> = packs.iter().flat_map(|pack| texts::read(pack, report)).collect();
    // Without its manifest nobody knows which ids and texts a pack may speak of: what follows would be noise.
    if packs.iter().any(|pack| pack.manifest.is_none()) {
        return None;
    }
    let packs = order::order(packs, report)?;
    let entries = build::in_order(entries, &packs);
    check::all(&packs, &entries, &texts, report);
    if report.has_errors() {
        return None;
    }
    let parts = build::build(entries)?;
    Some(build::content(parts, texts, packs))
}

/// Whether `code` is about reading files rather than about what they say.
pub(crate) fn is_reading(code: Code) -> bool {
    code.text().starts_with("G01")
}
