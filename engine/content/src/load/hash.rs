//! The two hashes of a content.

use super::files::{Pack, picture_rows};
use super::texts::PackTexts;
use crate::alias::Aliases;
use crate::content::{Hashes, Mechanics};
use crate::digest::Digest;
use crate::model::{Grammar, Lore};
use crate::pictures::Presentation;
use serde::Serialize;

/// Takes both hashes.
pub(crate) fn hashes(
    mechanics: &Mechanics,
    aliases: &Aliases,
    texts: &[PackTexts],
    shown: &Presentation,
    packs: &[Pack],
) -> Hashes {
    let mut files: Vec<(&str, &str, Digest)> = texts
        .iter()
        .flat_map(|texts| {
            texts
                .files
                .iter()
                .map(|file| (texts.pack.as_str(), file.path.as_str(), Digest::of(&[file.text.as_bytes()])))
        })
        .collect();
    files.sort();
    // What an id means is mechanics too. Content without renamed ids keeps the hash that it always had.
    let renamed = if aliases.is_empty() { Vec::new() } else { canonical(aliases) };
    let Presentation { grammar, lexicon, pictures, lore } = shown;
    // Content that says nothing of looks keeps the hash that it always had.
    let looks = if pictures.is_empty() { Vec::new() } else { canonical(pictures) };
    // So does content without pictures of its own. Those count by their names, lengths and first bytes: to read them whole
    // would be to read them at every start.
    let art: Vec<u8> = packs.iter().filter(|pack| !pack.pictures.is_empty()).flat_map(art_of).collect();
    // And content without lore.
    let lore = if lore.is_empty() { Vec::new() } else { lore_of(lore) };
    let words = canonical(&(files, sentences(grammar), sorted(lexicon)));
    Hashes {
        mechanics: Digest::of(&[b"gesta mechanics 1", &canonical(mechanics), &renamed]),
        presentation: Digest::of(&[b"gesta presentation 1", &words, &looks, &art, &lore]),
    }
}

/// The sentences of the narrator. Those that ask for nothing but moods, or for no lore, have the bytes that they always had.
fn sentences(grammar: &[Grammar]) -> Vec<Vec<u8>> {
    let row = |it: &Grammar| {
        let Grammar { language, cue, moods, stories, places, weathers, beings, items, lore, lines } = it;
        match (it.asks() == moods.len(), lore.is_empty()) {
            (true, _) => canonical(&(language, cue, moods, lines)),
            (false, true) => canonical(&(language, cue, moods, stories, places, weathers, beings, items, lines)),
            (false, false) => canonical(it),
        }
    };
    let mut rows: Vec<Vec<u8>> = grammar.iter().map(row).collect();
    rows.sort();
    rows
}

/// The pictures of a pack, whatever the order of packs.
fn art_of(pack: &Pack) -> Vec<u8> {
    Digest::of(&[b"gesta art 1", pack.id().as_bytes(), &picture_rows(&pack.pictures)]).0.to_vec()
}

fn lore_of(lore: &[Lore]) -> Vec<u8> {
    Digest::of(&[b"gesta lore 1", &canonical(&sorted(lore))]).0.to_vec()
}

fn sorted<T: Serialize>(entries: &[T]) -> Vec<Vec<u8>> {
    let mut rows: Vec<Vec<u8>> = entries.iter().map(canonical).collect();
    rows.sort();
    rows
}

fn canonical<T: Serialize + ?Sized>(value: &T) -> Vec<u8> {
    // Postcard fails on sequences and maps of unknown length only; the model has none.
    postcard::to_allocvec(value).expect("the model is plain data of known length")
}
