//! Puts checked entries together into [`Content`].

use super::entry::{Body, Entry};
use super::files::Pack;
use super::hash::hashes;
use super::texts::PackTexts;
use crate::alias::Aliases;
use crate::art::Art;
use crate::content::{Index, Mechanics, PackInfo};
use crate::pictures::Presentation;
use crate::text::Texts;
use crate::{Content, Digest, Name};

/// Everything that entries say.
pub(crate) struct Parts {
    mechanics: Mechanics,
    shown: Presentation,
}

/// Sorts entries by kind. `None` without rules; the checks have told of that.
pub(crate) fn build(entries: Vec<Entry>) -> Option<Parts> {
    let rules = entries.iter().find_map(|entry| match &entry.body {
        Body::Rules(rules) => Some(rules.clone()),
        _ => None,
    })?;
    let mut parts = Parts { mechanics: Mechanics::empty(rules), shown: Presentation::default() };
    for entry in entries {
        entry.body.put(&mut parts.mechanics, &mut parts.shown);
    }
    Some(parts)
}

/// The content of all packs. What the loader warned about is added by the caller, who knows it last.
pub(crate) fn content(
    parts: Parts,
    art: Art,
    texts: Vec<PackTexts>,
    packs: Vec<Pack>,
    aliases: Aliases,
    key: Digest,
) -> Content {
    let Parts { mechanics, shown } = parts;
    let hashes = hashes(&mechanics, &aliases, &texts, &shown, &packs);
    let Presentation { grammar, lexicon, pictures, lore } = shown;
    let index = Index::of(&mechanics.places);
    let packs = packs.into_iter().filter_map(info).collect();
    let texts = texts.into_iter().map(|texts| ((texts.language, texts.pack.clone()), texts.into_source()));
    let texts = Texts { sources: texts.collect(), aliases: aliases.clone() };
    Content {
        mechanics,
        texts,
        grammar,
        lexicon,
        pictures,
        lore,
        art,
        packs,
        hashes,
        index,
        aliases,
        warnings: Vec::new(),
        key,
    }
}

fn info(pack: Pack) -> Option<PackInfo> {
    let manifest = pack.manifest?;
    let (id, version): (Name, String) = (manifest.id, manifest.version.to_string());
    Some(PackInfo { id, version, title: manifest.title, start: manifest.start, files: pack.digest })
}
