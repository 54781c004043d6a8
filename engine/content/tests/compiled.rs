//! Content as bytes and back: the same content, or nothing.

mod packs_text;

use gesta_content::id::PlaceId;
use gesta_content::{Content, Language, PackFiles, TextKey, compile, compiled_key, load};

const BASE: &str = include_str!("base.packs");
const WARNED: &str = "=== base/text/en/more.ftl\nplace-moon = the moon\n=== base/data/more.ron\n[
    Alias(kind: Place, from: \"base:court\", to: \"base:yard\"),
    Lexicon(language: \"en\", verb: \"leave\", words: [\"go home\"]),
]\n";

fn packs() -> Vec<PackFiles> {
    packs_text::packs(&[BASE, WARNED])
}

fn loaded() -> Content {
    load(&packs()).0.unwrap()
}

#[test]
fn content_is_the_same_after_it_was_compiled() {
    let (before, key) = (loaded(), compiled_key(&packs()));
    let after = Content::from_compiled(&compile(&before), key).unwrap();
    assert_eq!(after.mechanics, before.mechanics);
    assert_eq!((after.hashes, &after.packs), (before.hashes, &before.packs));
    assert_eq!((&after.grammar, &after.lexicon), (&before.grammar, &before.lexicon));
    assert_eq!(after.warnings(), before.warnings());
    assert_eq!(after.warnings().len(), 1);
    assert_eq!((after.key(), before.key()), (key, key));
    assert_eq!(after.alias_of("place", "base:court"), Some("base:yard"));
    let yard = TextKey::of(&PlaceId::new("base:yard").unwrap());
    assert_eq!(after.texts.attribute(Language::En, &yard, "look", &[]).as_deref(), Some("Mud to the second button."));
    assert_eq!(compile(&after), compile(&before));
}

#[test]
fn damaged_bytes_are_never_read() {
    let (bytes, key) = (compile(&loaded()), compiled_key(&packs()));
    for at in (0..bytes.len()).step_by(97).chain([0, bytes.len() - 1]) {
        for bit in [1, 0x80] {
            let mut changed = bytes.clone();
            changed[at] ^= bit;
            assert!(Content::from_compiled(&changed, key).is_none(), "byte {at}");
        }
        assert!(Content::from_compiled(&bytes[..at], key).is_none(), "cut at {at}");
    }
    assert!(Content::from_compiled(&[&bytes[..], &[0]].concat(), key).is_none());
    assert!(Content::from_compiled(&bytes, key).is_some());
}

#[test]
fn another_key_reads_nothing() {
    let bytes = compile(&loaded());
    let mut packs = packs();
    packs.rotate_left(1);
    assert!(Content::from_compiled(&bytes, compiled_key(&packs)).is_some(), "the order of packs does not matter");
    let file = packs[0].files.get_mut("text/en/more.ftl").unwrap();
    file.push(b'\n');
    assert!(Content::from_compiled(&bytes, compiled_key(&packs)).is_none());
    packs[0].files.clear();
    assert_ne!(compiled_key(&packs), compiled_key(&[]));
    assert!(Content::from_compiled(&[], compiled_key(&[])).is_none());
}

#[test]
fn a_file_under_another_name_is_another_key() {
    let mut moved = packs();
    let text = moved[0].files.remove("text/en/more.ftl").unwrap();
    moved[0].files.insert("text/en/other.ftl".to_owned(), text);
    assert_ne!(compiled_key(&moved), compiled_key(&packs()));
}
