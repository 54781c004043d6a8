//! The pictures that packs bring: each shows a thing of its pack, and can be shown. What cannot is left out with a
//! warning, and the painter's picture stands in its place.

use super::ids::Known;
use crate::art::look;
use crate::art::{ART_BYTES_MAX, ART_COUNT_MAX, ART_FOLDER, ART_PIXELS_MAX, ART_SIDE_MAX, Art, ArtFile, ArtKind, Seen};
use crate::code::Code;
use crate::load::{Pack, Report, nearest};
use crate::source::PictureFile;

/// How pictures end.
const SUFFIX: &str = ".png";

/// The pictures that are shown.
pub(super) fn take(packs: &[Pack], known: &Known, report: &mut Report) -> Art {
    let mut art = Art::default();
    for pack in packs {
        if let Some((path, _)) = pack.pictures.iter().nth(ART_COUNT_MAX) {
            let message = format!("the pack has more than {ART_COUNT_MAX} pictures; those from here on are left out");
            report.file(Code::LargePicture, &name(pack, path), message, "take out those that nobody sees");
        }
        for (path, file) in pack.pictures.iter().take(ART_COUNT_MAX) {
            let Some((kind, id)) = shown(pack, path, known, report) else { continue };
            if is_fit(pack, path, file, report) {
                let file = ArtFile { origin: pack.origin.clone(), path: path.clone() };
                art.files.insert((kind, id), file);
            }
        }
    }
    art
}

fn name(pack: &Pack, path: &str) -> String {
    format!("{}/{path}", pack.origin)
}

/// What a picture shows, by its name.
fn shown(pack: &Pack, path: &str, known: &Known, report: &mut Report) -> Option<(ArtKind, String)> {
    let file = path.strip_prefix(ART_FOLDER).unwrap_or(path);
    let Some(stem) = file.strip_suffix(SUFFIX) else {
        let message = format!("`{file}` does not end in {SUFFIX}");
        report.file(Code::NoPicture, &name(pack, path), message, "save it as PNG; sources of pictures stand elsewhere");
        return None;
    };
    let parts = stem.split_once('-');
    let kind = parts.and_then(|(word, _)| ArtKind::ALL.into_iter().find(|kind| kind.word() == word));
    let (Some(kind), Some((_, entry))) = (kind, parts) else {
        let message = format!("the name `{file}` does not say what the picture shows");
        let help = "call it place-NAME.png, being-NAME.png, preset-NAME.png or item-NAME.png";
        report.file(Code::StrayPicture, &name(pack, path), message, help);
        return None;
    };
    let id = format!("{}:{entry}", pack.id());
    if known.has(kind.word(), &id) {
        return Some((kind, id));
    }
    let own = known.ids(kind.word()).filter_map(|id| id.strip_prefix(pack.id())?.strip_prefix(':'));
    let help = match nearest(entry, own) {
        Some(similar) => format!("did you mean {}-{similar}{SUFFIX}?", kind.word()),
        None => "the name is that of an entry of this pack, without the pack".to_owned(),
    };
    report.file(Code::StrayPicture, &name(pack, path), format!("there is no {} `{id}`", kind.word()), &help);
    None
}

/// Whether a picture is one, and not too large.
fn is_fit(pack: &Pack, path: &str, file: &PictureFile, report: &mut Report) -> bool {
    let mut large = |message: String, help: &str| report.file(Code::LargePicture, &name(pack, path), message, help);
    if file.bytes > ART_BYTES_MAX {
        let message = format!("the picture has {} bytes; {ART_BYTES_MAX} are the most", file.bytes);
        large(message, "make it smaller, or give it fewer colours");
        return false;
    }
    let Seen::Picture(width, height) = look(file) else {
        let message = "the file is no PNG, whatever its name says".to_owned();
        report.file(Code::NoPicture, &name(pack, path), message, "save it as PNG");
        return false;
    };
    let fits = width.max(height) <= ART_SIDE_MAX && u64::from(width) * u64::from(height) <= ART_PIXELS_MAX;
    if !fits {
        let message = format!(
            "the picture has {width} x {height} pixels; {ART_SIDE_MAX} a side and {ART_PIXELS_MAX} in all are the most"
        );
        large(message, "make it smaller; 1280 x 720 is plenty");
    }
    fits
}
