//! Content as bytes, so that packs that did not change need not be read again.
//!
//! The bytes are no format: they are read by the very program that wrote them, for the very files that it read, or not
//! at all. The key holds both, and a checksum stands over the rest, so that whatever else lies in a cache is passed over.

use crate::alias::Aliases;
use crate::art::Art;
use crate::content::{Hashes, Index, Mechanics, PackInfo};
use crate::diagnostic::Diagnostic;
use crate::load::digest;
use crate::model::{Grammar, Lexicon, Lore};
use crate::pictures::Pictures;
use crate::text::{TextSource, Texts};
use crate::{Content, Digest, Language, PackFiles};

/// What the bytes begin with, and the domain of their digests.
const MAGIC: &[u8] = b"gesta compiled 1";
/// The length of a digest.
const DIGEST_BYTES: usize = 32;

/// What is stored behind the digests.
type Stored = (
    Mechanics,
    Vec<Grammar>,
    Vec<Lexicon>,
    Pictures,
    Vec<Lore>,
    Art,
    Vec<PackInfo>,
    Hashes,
    Aliases,
    Vec<Diagnostic>,
    Vec<(Language, String, Vec<String>)>,
);

/// The key of packs: of this program, and of every file by pack, path and bytes. The order of the packs does not matter.
pub fn compiled_key(packs: &[PackFiles]) -> Digest {
    let mut rows: Vec<(&str, Digest)> = packs.iter().map(|pack| (pack.origin.as_str(), digest(pack))).collect();
    rows.sort();
    let rows: Vec<u8> = rows
        .into_iter()
        .flat_map(|(origin, digest)| {
            let mut row = (origin.len() as u64).to_le_bytes().to_vec();
            row.extend_from_slice(origin.as_bytes());
            row.extend_from_slice(&digest.0);
            row
        })
        .collect();
    // The sources too: the version stays the same while a program is being worked on.
    let program = concat!(env!("CARGO_PKG_VERSION"), " ", env!("GESTA_CONTENT_SOURCES"), "\n");
    Digest::of(&[MAGIC, program.as_bytes(), &rows])
}

/// Content as bytes, for [`Content::from_compiled`].
pub fn compile(content: &Content) -> Vec<u8> {
    let Content {
        mechanics,
        texts,
        grammar,
        lexicon,
        pictures,
        lore,
        art,
        packs,
        hashes,
        index: _,
        aliases,
        warnings,
        key,
    } = content;
    let texts: Vec<(Language, &str, &[String])> =
        texts.sources.iter().map(|((language, pack), source)| (*language, pack.as_str(), &*source.files)).collect();
    let stored = (mechanics, grammar, lexicon, pictures, lore, art, packs, hashes, aliases, warnings, texts);
    // Postcard fails on sequences and maps of unknown length only; the content has none.
    let body = postcard::to_allocvec(&stored).expect("content is plain data of known length");
    [MAGIC, &key.0, &checksum(key, &body).0, &body].concat()
}

fn checksum(key: &Digest, body: &[u8]) -> Digest {
    Digest::keyed(&key.0, &[MAGIC, body])
}

impl Content {
    /// Content from the bytes that [`compile`] made of it; `None` for bytes that are damaged or of another key.
    pub fn from_compiled(bytes: &[u8], key: Digest) -> Option<Content> {
        let rest = bytes.strip_prefix(MAGIC)?.strip_prefix(key.0.as_slice())?;
        let (sum, body) = rest.split_at_checked(DIGEST_BYTES)?;
        if checksum(&key, body).0 != sum {
            return None;
        }
        let (stored, rest): (Stored, &[u8]) = postcard::take_from_bytes(body).ok()?;
        if !rest.is_empty() {
            return None;
        }
        let (mechanics, grammar, lexicon, pictures, lore, art, packs, hashes, aliases, warnings, texts) = stored;
        let index = Index::of(&mechanics.places);
        let source = |(language, pack, files)| ((language, pack), TextSource::new(files));
        let texts = Texts { sources: texts.into_iter().map(source).collect(), aliases: aliases.clone() };
        Some(Content {
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
            warnings,
            key,
        })
    }

    /// The key under which the compiled form of these packs is kept.
    pub fn key(&self) -> Digest {
        self.key
    }
}
