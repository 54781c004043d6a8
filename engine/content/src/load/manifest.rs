//! `pack.ron`: reads it and asks whether this version of Gesta can load the pack at all.

use super::files::Pack;
use super::patchwork::Patchwork;
use super::report::{Report, Spot};
use super::{parse, raw, slips};
use crate::code::Code;
use crate::model::Manifest;
use std::rc::Rc;

/// The path of the manifest.
pub(crate) const MANIFEST: &str = "pack.ron";
/// The one format of packs that there is.
const FORMAT: u32 = 1;

/// Reads the manifest of a pack.
pub(crate) fn read(pack: &Pack, report: &mut Report) -> Option<Manifest> {
    let Some(file) = &pack.manifest_file else {
        // A manifest that is there but cannot be read has been told of already.
        if !report.mentions(&format!("{}/{MANIFEST}", pack.origin)) && !report.mentions(&pack.origin) {
            let help = "write one; the least is in the guide to packs";
            report.file(Code::NoManifest, &pack.origin, "the pack has no pack.ron".to_owned(), help);
        }
        return None;
    };
    let start = if file.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let text = Patchwork::of(file, start..file.text.len());
    match raw::read(text.as_str()) {
        Ok(shape) if slips::twice(&shape, &text, report) => return None,
        Err((offset, slip)) if slips::tell(slip, &text, offset, report) => return None,
        Ok(_) | Err(_) => {}
    }
    let manifest: Manifest = parse::value(&text, report)?;
    let at = |needle: &str| Spot { file: Rc::clone(file), offset: file.text.find(needle).unwrap_or(0) };
    if manifest.format != FORMAT {
        let message = format!("the pack is written in format {}; this Gesta reads format {FORMAT}", manifest.format);
        report.help(
            Code::PackFormat,
            &at("format"),
            "format",
            message,
            "look for another version of the pack".to_owned(),
        );
        return None;
    }
    check_game(&manifest, &at("min"), report);
    Some(manifest)
}

fn check_game(manifest: &Manifest, spot: &Spot, report: &mut Report) {
    let here = env!("CARGO_PKG_VERSION");
    match (numbers(&manifest.game.min), numbers(here)) {
        (None, _) => {
            let message = format!("`{}` is no version of Gesta", manifest.game.min);
            report.help(Code::BadValue, spot, "game.min", message, format!("write for example \"{here}\""));
        }
        (Some(min), Some(now)) if min > now => {
            let message = format!("the pack needs Gesta {} or newer; this is {here}", manifest.game.min);
            report.help(Code::GameVersion, spot, "game.min", message, "install a newer Gesta".to_owned());
        }
        _ => {}
    }
}

/// `1`, `1.2` or `1.2.3` as three numbers.
fn numbers(version: &str) -> Option<[u32; 3]> {
    let mut parts = [0; 3];
    for (at, part) in version.split('.').enumerate() {
        *parts.get_mut(at)? = part.parse().ok()?;
    }
    Some(parts)
}
