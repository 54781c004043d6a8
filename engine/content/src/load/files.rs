//! The files of a pack as text: their names, sizes and encoding. What they say is read elsewhere.

use super::manifest::MANIFEST;
use super::report::{Report, Spot};
use crate::art::ART_FOLDER;
use crate::code::Code;
use crate::digest::Digest;
use crate::model::Manifest;
use crate::source::PictureFile;
use crate::{FILE_BYTES_MAX, FILES_MAX, PackFiles};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Where a pack keeps texts of other packs: `patches/text/LANGUAGE/PACK/*.ftl`.
pub(crate) const PATCHED_TEXTS: &str = "patches/text/";

/// One file as text.
#[derive(Debug, Default)]
pub(crate) struct TextFile {
    /// The name in messages, `origin/path`.
    pub(crate) name: String,
    /// The path in its pack.
    pub(crate) path: String,
    /// What it says.
    pub(crate) text: String,
}

/// One pack, its files sorted by what they are for.
#[derive(Debug)]
pub(crate) struct Pack {
    /// Where it was found.
    pub(crate) origin: String,
    /// `pack.ron` as text.
    pub(crate) manifest_file: Option<Rc<TextFile>>,
    /// `pack.ron` as data.
    pub(crate) manifest: Option<Manifest>,
    /// `data/**/*.ron`.
    pub(crate) data: Vec<Rc<TextFile>>,
    /// `patches/*.ron`.
    pub(crate) patches: Vec<Rc<TextFile>>,
    /// `text/**/*.ftl`, and `patches/text/**/*.ftl` for other packs.
    pub(crate) texts: Vec<Rc<TextFile>>,
    /// `art/**`, as far as it was read.
    pub(crate) pictures: BTreeMap<String, PictureFile>,
    /// Digest of all files.
    pub(crate) digest: Digest,
}

impl Pack {
    /// The pack's id; empty while its manifest is unknown.
    pub(crate) fn id(&self) -> &str {
        self.manifest.as_ref().map_or("", |manifest| manifest.id.as_str())
    }

    /// Where `"needle"` stands in the manifest.
    pub(crate) fn spot(&self, needle: &str) -> Spot {
        let file = self.manifest_file.clone().unwrap_or_default();
        let offset = file.text.find(&format!("\"{needle}\"")).unwrap_or(0);
        Spot { file, offset }
    }
}

/// Reads the files of a pack.
pub(crate) fn read(files: &PackFiles, report: &mut Report) -> Pack {
    let mut pack = Pack {
        origin: files.origin.clone(),
        manifest_file: None,
        manifest: None,
        data: Vec::new(),
        patches: Vec::new(),
        texts: Vec::new(),
        pictures: BTreeMap::new(),
        digest: digest(files),
    };
    let count = files.files.len() + files.pictures.len();
    if count > FILES_MAX {
        let message = format!("the pack has {count} files; {FILES_MAX} are the most");
        report.file(Code::TooManyFiles, &files.origin, message, "put more entries into one file");
        return pack;
    }
    for (path, bytes) in &files.files {
        check_name(&files.origin, path, report);
        if path.starts_with(ART_FOLDER) {
            pack.pictures.insert(path.clone(), PictureFile::of(bytes));
            continue;
        }
        let is_data = path.starts_with("data/") && path.ends_with(".ron");
        let is_text = (path.starts_with("text/") || path.starts_with(PATCHED_TEXTS)) && path.ends_with(".ftl");
        let is_patch = path.starts_with("patches/") && path.ends_with(".ron");
        if !is_data && !is_text && !is_patch && path != MANIFEST {
            continue;
        }
        let Some(file) = decode(&files.origin, path, bytes, report) else { continue };
        match () {
            () if is_data => pack.data.push(file),
            () if is_patch => pack.patches.push(file),
            () if is_text => pack.texts.push(file),
            () => pack.manifest_file = Some(file),
        }
    }
    for (path, file) in &files.pictures {
        check_name(&files.origin, path, report);
        pack.pictures.insert(path.clone(), file.clone());
    }
    pack
}

/// Digest of a pack's files, path by path; of pictures what was read of them.
pub(crate) fn digest(files: &PackFiles) -> Digest {
    let rows: Vec<u8> = files
        .files
        .iter()
        .flat_map(|(path, bytes)| {
            let mut row = (path.len() as u64).to_le_bytes().to_vec();
            row.extend_from_slice(path.as_bytes());
            row.extend_from_slice(&Digest::of(&[bytes]).0);
            row
        })
        .collect();
    Digest::of(&[b"gesta pack files 1", &rows, &picture_rows(&files.pictures)])
}

/// Pictures by path, length and first bytes.
pub(crate) fn picture_rows(pictures: &BTreeMap<String, PictureFile>) -> Vec<u8> {
    let row = |(path, file): (&String, &PictureFile)| {
        let lengths = [path.len() as u64, file.bytes].map(u64::to_le_bytes).concat();
        [lengths.as_slice(), path.as_bytes(), &Digest::of(&[&file.head]).0].concat()
    };
    pictures.iter().flat_map(row).collect()
}

fn check_name(origin: &str, path: &str, report: &mut Report) {
    let root = !path.contains('/');
    // README.md, LICENSE and their like are known by their capitals.
    let allowed =
        |c: char| matches!(c, 'a'..='z' | '0'..='9' | '_' | '.' | '/' | '-') || (root && c.is_ascii_uppercase());
    let climbs = path.split('/').any(|part| matches!(part, "" | "." | ".."));
    if path.chars().all(allowed) && !climbs {
        return;
    }
    let message = format!("the file name `{}` is not allowed", path.escape_debug());
    let help = "use a-z, 0-9, _, - and . in names, and / between folders";
    report.file(Code::FileName, &format!("{origin}/{}", path.escape_debug()), message, help);
}

fn decode(origin: &str, path: &str, bytes: &[u8], report: &mut Report) -> Option<Rc<TextFile>> {
    let name = format!("{origin}/{path}");
    if bytes.len() > FILE_BYTES_MAX {
        let message = format!("the file has {} bytes; {FILE_BYTES_MAX} are the most", bytes.len());
        report.file(Code::FileTooBig, &name, message, "split it: any number of files may stand in data/ and text/");
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let file = Rc::new(TextFile { name, path: path.to_owned(), text: text.to_owned() });
            if text.starts_with('\u{feff}') {
                let message = "the file begins with a byte order mark, which is no part of the text".to_owned();
                let help = "save it as UTF-8 without BOM".to_owned();
                report.help(Code::ByteOrderMark, &Spot { file: Rc::clone(&file), offset: 0 }, "", message, help);
            }
            Some(file)
        }
        Err(error) => {
            let read = String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned();
            let offset = read.len();
            let spot = Spot { file: Rc::new(TextFile { name, path: path.to_owned(), text: read }), offset };
            let message = "the file is no UTF-8 text from here on".to_owned();
            report.help(Code::NotUtf8, &spot, "", message, "save it as UTF-8".to_owned());
            None
        }
    }
}
