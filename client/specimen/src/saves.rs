//! Saved games for the lists: good ones, and what else lies in a folder of saves. The words are those of the shell.

use gesta_app::SaveRow;
use gesta_content::{Content, Language};
use gesta_paint::{Lighting, Moment, of_place};

type Words = [&'static str; 2];

const ROWS: [(&str, Words, Words); 4] = [
    (
        "Nineteen Bowls 2",
        ["Mirte Aalders, The Low Side, day 2", "Mirte Aalders, La Parte Baja, día 2"],
        [
            "\"They have stopped the water,\" Tia Lena says, and moves her chair out of the sun.",
            "—Han parado el agua —dice tía Lena, y aparta la silla del sol.",
        ],
    ),
    (
        "Nineteen Bowls",
        ["Mirte Aalders, The square of the dry trough, day 1", "Mirte Aalders, La plaza de la pila seca, día 1"],
        ["The trough is dry.", "La pila está seca."],
    ),
    ("Ledger", ["needs a newer Gesta", "necesita una versión más nueva de Gesta"], ["", ""]),
    (
        "Old bowls",
        ["damaged; opening it recovers what can be recovered", "dañada; al abrirla se recupera lo que se pueda"],
        ["", ""],
    ),
];

/// Where the games stand that can be read, and the hours of their pictures.
const PLACES: [(&str, u32); 2] = [("waterbowl:lowside", 19), ("waterbowl:square", 9)];

/// The saves, the newest first.
pub(crate) fn rows(content: &Content, language: Language) -> Vec<SaveRow> {
    let say = |words: Words| if language == Language::En { words[0] } else { words[1] }.to_owned();
    let picture = |(place, hour): &(&str, u32)| {
        let moment = Moment { second_of_day: hour * 3_600, ..Moment::default() };
        Some(of_place(content, &place.parse().ok()?, moment, Lighting::Bright))
    };
    let row = |(at, (name, summary, line)): (usize, (&str, Words, Words))| SaveRow {
        name: name.to_owned(),
        summary: say(summary),
        line: say(line),
        played_ms: 0,
        picture: PLACES.get(at).and_then(picture),
    };
    ROWS.into_iter().enumerate().map(row).collect()
}
