//! Packs on this machine: the shipped ones and those in the packs folder, which of them are played, and what is wrong with
//! them.

use crate::failure::{Failure, Kind};
use crate::folders::Folders;
use crate::words::Words;
use gesta_content::model::Manifest;
use gesta_content::{Content, Diagnostic, PackFiles, Severity, nearest};
use std::collections::{BTreeMap, VecDeque};

/// The pack that is played when no other is asked for.
pub const CAMPAIGN: &str = "waterbowl";

/// All packs on this machine, by id. A pack in the packs folder goes before a shipped one of the same id.
pub fn available(folders: &Folders) -> BTreeMap<String, PackFiles> {
    let mut found: BTreeMap<String, PackFiles> = BTreeMap::new();
    for pack in gesta_assets::shipped() {
        found.extend(id_of(&pack).map(|id| (id, pack)));
    }
    let mut installed: Vec<_> = std::fs::read_dir(&folders.packs).into_iter().flatten().flatten().collect();
    installed.sort_by_key(std::fs::DirEntry::file_name);
    for entry in installed.iter().filter(|entry| entry.path().is_dir()) {
        // A folder whose manifest cannot be read is still found by its name, so that its mistakes are reported.
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Ok(pack) = gesta_assets::read_folder(&entry.path()) {
            found.insert(id_of(&pack).unwrap_or(name), pack);
        }
    }
    found
}

/// The ids of the packs that come with the program: what servers play with.
pub fn shipped() -> Vec<String> {
    gesta_assets::shipped().iter().filter_map(id_of).collect()
}

/// Loads the packs of these ids and what they need.
///
/// # Errors
/// A [`Failure`] with exit code 3: a pack is missing, or has mistakes, which are all in the message.
pub fn load(folders: &Folders, words: &Words, wanted: &[String]) -> Result<Content, Failure> {
    let available = available(folders);
    let place = folders.packs.display().to_string();
    for id in wanted {
        if !available.contains_key(id) {
            let what = words.say("pack-missing", &[("pack", id)]);
            let next = match nearest(id, available.keys().map(String::as_str)) {
                Some(similar) => words.say("pack-missing-similar", &[("similar", similar), ("path", &place)]),
                None => words.say("pack-missing-next", &[("path", &place)]),
            };
            return Err(Failure::new(Kind::Content, what, next));
        }
    }
    let packs = with_needed(&available, wanted);
    let (content, found) = gesta_assets::content_cached(&packs, &folders.cache);
    let errors: Vec<&Diagnostic> = found.iter().filter(|found| found.severity == Severity::Error).collect();
    content.ok_or_else(|| {
        let lines: Vec<String> = errors.iter().map(|error| error.short()).collect();
        let count = words.count("pack-broken", &[], &[("count", errors.len() as u64)]);
        Failure::new(Kind::Content, format!("{}\n{count}", lines.join("\n")), words.say("pack-broken-next", &[]))
    })
}

/// A pack and what it needs, where it is on this machine and without mistakes.
pub fn load_if_whole(folders: &Folders, id: &str) -> Option<Content> {
    let packs = with_needed(&available(folders), &[id.to_owned()]);
    if packs.is_empty() {
        return None;
    }
    gesta_assets::content_cached(&packs, &folders.cache).0
}

/// The packs of these ids, and the packs that they depend on as far as they are there. What is missing is the loader's to
/// say: it knows the line.
pub fn with_needed(available: &BTreeMap<String, PackFiles>, wanted: &[String]) -> Vec<PackFiles> {
    let mut chosen: BTreeMap<&str, &PackFiles> = BTreeMap::new();
    let mut open: VecDeque<String> = wanted.iter().cloned().collect();
    while let Some(id) = open.pop_front() {
        let Some((id, pack)) = available.get_key_value(&id) else { continue };
        if chosen.insert(id, pack).is_none() {
            open.extend(needs_of(pack));
        }
    }
    chosen.into_values().cloned().collect()
}

/// The ids that a pack depends on; none where its manifest cannot be read.
pub fn needs_of(pack: &PackFiles) -> Vec<String> {
    let manifest = manifest_of(pack);
    manifest.map_or_else(Vec::new, |manifest| manifest.depends.iter().map(|(id, _)| id.to_string()).collect())
}

/// The id that a pack gives itself.
pub fn id_of(pack: &PackFiles) -> Option<String> {
    manifest_of(pack).map(|manifest| manifest.id.to_string())
}

pub(crate) fn manifest_of(pack: &PackFiles) -> Option<Manifest> {
    let text = pack.files.get("pack.ron")?;
    // Only to know which packs go together; what is wrong with the manifest the loader says.
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME).from_bytes(text).ok()
}
