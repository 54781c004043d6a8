//! The three forms in which diagnostics are printed.

mod packs_text;

use gesta_content::{Format, load, render};

const BASE: &str = include_str!("base.packs");
const WRONG: &str =
    "=== base/data/more.ron\n[\n    Item(id: \"base:sack\", prize: 3),\n]\n=== base/data/big.ron @hex\nff\n";

fn printed(format: Format) -> String {
    let packs = packs_text::packs(&[BASE, WRONG]);
    let (_, diagnostics) = load(&packs);
    render(&diagnostics, &packs, format)
}

#[test]
fn short_form_is_one_line_for_editors() {
    let expected = "base/data/big.ron:1:1: error[G0110]: the file is no UTF-8 text from here on\n\
                    base/data/more.ron:2:27: error[G0106]: there is no field `prize` of `Item`\n";
    assert_eq!(printed(Format::Short), expected);
}

#[test]
fn long_form_quotes_the_line_and_helps() {
    insta::assert_snapshot!(printed(Format::Long { colour: false }));
}

#[test]
fn long_form_has_colours_only_when_asked_for() {
    assert!(!printed(Format::Long { colour: false }).contains('\u{1b}'));
    assert!(printed(Format::Long { colour: true }).contains('\u{1b}'));
}

#[test]
fn escape_sequences_of_a_hostile_pack_reach_no_terminal() {
    let hostile = "=== base/data/more.ron @escaped\n[ Flag(id: \"\\u{1b}[2J\\u{202e}\", wet: 1) ]\n";
    let packs = packs_text::packs(&[BASE, hostile]);
    let (_, diagnostics) = load(&packs);
    for format in [Format::Short, Format::Long { colour: false }, Format::Json] {
        let printed = render(&diagnostics, &packs, format);
        assert!(printed.contains("G0109") && !printed.contains(['\u{1b}', '\u{202e}']), "{printed}");
    }
}

#[test]
fn json_form_is_an_array_of_objects() {
    let rows: serde_json::Value = serde_json::from_str(&printed(Format::Json)).unwrap();
    let row = &rows[1];
    assert_eq!(row["code"], "G0106");
    assert_eq!(row["severity"], "error");
    assert_eq!((row["line"].as_u64(), row["column"].as_u64()), (Some(2), Some(27)));
    assert_eq!(row["help"], "did you mean `price`?");
    assert_eq!(rows.as_array().map(Vec::len), Some(2));
}

#[test]
fn nothing_wrong_prints_nothing() {
    assert_eq!(render(&[], &[], Format::Short), "");
    assert_eq!(render(&[], &[], Format::Long { colour: true }), "");
    assert_eq!(render(&[], &[], Format::Json), "[]\n");
}
