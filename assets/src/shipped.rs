//! What stands inside the program: the files under `assets/packs` and `assets/locale`.

use gesta_content::{ART_FOLDER, Content, Diagnostic, Language, PackFiles, PictureFile, Severity};
use std::collections::BTreeMap;
use std::io;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The shipped packs do not load.
#[derive(Debug, thiserror::Error)]
#[error("the shipped packs do not load:\n{}", self.lines())]
pub struct BrokenPacks {
    /// Everything that the loader said.
    pub diagnostics: Vec<Diagnostic>,
}

impl BrokenPacks {
    fn lines(&self) -> String {
        let errors = self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        errors.map(Diagnostic::short).collect::<Vec<_>>().join("\n")
    }
}

/// What the origins of packs that stand in the program begin with.
const SHIPPED: &str = "(shipped) ";

/// A file of a pack that comes with the program; `None` for an origin that is a folder's.
pub(crate) fn shipped_file(origin: &str, path: &str) -> Option<io::Result<&'static [u8]>> {
    let whole = format!("{}/{path}", origin.strip_prefix(SHIPPED)?);
    let found = PACKS.iter().find(|(name, _)| *name == whole).map(|(_, bytes)| *bytes);
    Some(found.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound)))
}

/// The packs that come with the program, by name.
pub fn shipped() -> Vec<PackFiles> {
    let mut packs: BTreeMap<&str, PackFiles> = BTreeMap::new();
    for (path, bytes) in PACKS {
        let Some((pack, path)) = path.split_once('/') else { continue };
        let origin = format!("{SHIPPED}{pack}");
        let files = packs.entry(pack).or_insert_with(|| PackFiles { origin, ..PackFiles::default() });
        if path.starts_with(ART_FOLDER) {
            files.pictures.insert(path.to_owned(), PictureFile::of(bytes));
        } else {
            files.files.insert(path.to_owned(), bytes.to_vec());
        }
    }
    packs.into_values().collect()
}

/// The packs that come with the program, loaded.
///
/// # Errors
/// [`BrokenPacks`] when they do not load; a test of this crate proves that they do.
pub fn shipped_content() -> Result<Content, BrokenPacks> {
    let (content, diagnostics) = gesta_content::load(&shipped());
    content.ok_or(BrokenPacks { diagnostics })
}

/// Some of the packs that come with the program, loaded: what they depend on must be named too.
///
/// # Errors
/// [`BrokenPacks`] when they do not load, or one is missing that another needs.
pub fn shipped_content_of(packs: &[&str]) -> Result<Content, BrokenPacks> {
    let is_wanted = |pack: &PackFiles| packs.iter().any(|name| pack.origin == format!("{SHIPPED}{name}"));
    let chosen: Vec<PackFiles> = shipped().into_iter().filter(is_wanted).collect();
    let (content, diagnostics) = gesta_content::load(&chosen);
    content.ok_or(BrokenPacks { diagnostics })
}

/// The interface texts of a language: Fluent files as `(path, text)`, by path.
pub fn locale(language: Language) -> &'static [(&'static str, &'static str)] {
    static ALL: LazyLock<BTreeMap<Language, Vec<(&str, &str)>>> = LazyLock::new(|| {
        let files = |language: Language| LOCALE.iter().filter_map(move |file| text_of(language, file)).collect();
        Language::ALL.into_iter().map(|language| (language, files(language))).collect()
    });
    ALL.get(&language).map_or(&[], Vec::as_slice)
}

/// A Fluent file of `language`; a file that is no UTF-8 is none (a test looks for such files).
fn text_of(language: Language, (path, bytes): &(&'static str, &'static [u8])) -> Option<(&'static str, &'static str)> {
    let path = path.strip_prefix(language.code())?.strip_prefix('/')?;
    let text = std::str::from_utf8(bytes).ok()?;
    path.ends_with(".ftl").then_some((path, text))
}
