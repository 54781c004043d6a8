//! Writes what is so in each turn of the check's cases, for those who write cases: where it is, who is there, what is carried and
//! what happened: `cargo run -p gesta-speech --example turn_sheet -- turns`.

#[path = "../tests/game/scenes.rs"]
mod scenes;
mod sheet;
#[path = "../tests/game/short.rs"]
#[expect(dead_code, reason = "tests use more of it")]
mod short;
#[path = "../tests/game/stage.rs"]
mod stage;
#[path = "../tests/game/turns.rs"]
#[expect(dead_code, reason = "tests use more of it")]
mod turns;

use gesta_content::Language;
use gesta_speech::{Narrator, ToldKind, Words};
use scenes::{Game, LANGUAGES};
use sheet::Sheet;
use short::named;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

/// What stands in the folder besides the turns.
const FORMAT: &str = "\
en/TURN.txt and es/TURN.txt say what is so in each turn.
A lie is (\"TURN\", \"KIND\", \"TEXT\"), a true passage is (\"TURN\", \"TEXT\"); a file is a RON list of them: [ .., .., ].
TEXT is one to four sentences of prose as a narrator would tell this turn: second person, present tense.

Of a lie at least one thing in the text must be certainly not so for whoever has the sheet; the rest may be true. KIND is a word
for what is wrong: number item name absent dead gift take lose heal hurt harm kill move go open say decide success other.
- The narrator may not speak, promise, agree or decide for the reader's hero beyond what it did: that is a lie, too (say, decide).
- Lies as careless tellers make them, small and great, in all sorts of words; all kinds, spread over all turns.

Of a true passage all that happens, all who act, all things and all numbers are borne out by the sheet. Free are light, sounds,
smells, weather as it is, gestures and looks of those who are here, small movements of the hero, what is remembered, wished,
feared, denied, supposed or compared. Those who are here may say a line, as long as it is no news: no fact, price or promise that
the sheet does not have. Not only what happened has to be told: how the place is, or who stands about, is as good.

";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("the folder to write to is missing")?;
    let mut format = FORMAT.to_owned();
    for name in turns::told() {
        let game = turns::game(&name);
        for language in LANGUAGES {
            let folder = Path::new(&folder).join(language.to_string());
            std::fs::create_dir_all(&folder)?;
            std::fs::write(folder.join(format!("{name}.txt")), write(&game, &name, language)?)?;
        }
        writeln!(format, "{name}: {}", Sheet::of(&game.content, game.view(), Language::En).line())?;
    }
    std::fs::write(Path::new(&folder).join("FORMAT.txt"), format)?;
    Ok(())
}

/// One turn in one language.
fn write(game: &Game, name: &str, language: Language) -> Result<String, std::fmt::Error> {
    let sheet = Sheet::of(&game.content, game.view(), language);
    let mut text = format!("TURN {name} ({language})\n\n=== WHAT HAPPENED IN THIS TURN, AND NOTHING ELSE ===\n");
    happened(game, name, language, &mut text)?;
    text += "\n=== HOW IT IS AFTER THIS TURN ===\n";
    sheet.seen(&mut text)?;
    lying(&sheet, &mut text)?;
    before(game, language, &mut text)?;
    elsewhere(&sheet, &mut text)?;
    Ok(text)
}

fn happened(game: &Game, name: &str, language: Language, text: &mut String) -> std::fmt::Result {
    let Some((before, events, _)) = &game.last else { return writeln!(text, "(Nothing.)") };
    let words = Words::new(&game.content, language);
    let commands = gesta_speech::commands_of(&game.content, before);
    if let Some(command) = turns::deed(name).and_then(|deed| commands.into_iter().find(|one| named(one) == deed)) {
        writeln!(text, "[the reader chose] {}", words.label(before, &command))?;
    }
    for told in game.told(&mut Narrator::new(language)) {
        let kind = match told.kind {
            ToldKind::Heading => "place",
            ToldKind::Prose => "told",
            ToldKind::You => "you said",
            ToldKind::Roll => "roll",
            ToldKind::Others => "the other hero",
            ToldKind::Speech => "said",
            ToldKind::Status => "numbers",
        };
        writeln!(text, "[{kind}] {}", told.text)?;
    }
    text.push_str("\n--- The same as the rules have it ---\n");
    events.iter().try_for_each(|event| writeln!(text, "- {:?}", event.event().body))
}

/// What lies about, and what is for sale.
fn lying(sheet: &Sheet<'_>, text: &mut String) -> std::fmt::Result {
    let Some(place) = &sheet.view.place else { return Ok(()) };
    let words = &sheet.words;
    sheet.list(text, "\nLies here", place.items.iter().map(|(id, count)| words.items(id, *count)))?;
    sheet.list(text, "Ways out", place.exits.iter().map(|exit| words.exit(&exit.id)))?;
    for shop in &place.shops {
        let ware = |(id, count, price): &(_, u16, u32)| format!("{} ({price} val)", words.items(id, *count));
        sheet.list(text, "For sale", shop.wares.iter().map(ware))?;
    }
    Ok(())
}

/// Where it was before, and what was carried.
fn before(game: &Game, language: Language, text: &mut String) -> std::fmt::Result {
    let Some((before, ..)) = &game.last else { return Ok(()) };
    let sheet = Sheet::of(&game.content, before.clone(), language);
    writeln!(text, "\n=== BEFORE THIS TURN: {} ===", sheet.line())?;
    sheet.hero(text)
}

/// Who could be taken for being there.
fn elsewhere(sheet: &Sheet<'_>, text: &mut String) -> std::fmt::Result {
    let here = |id| sheet.view.place.iter().flat_map(|place| &place.beings).any(|being| being.id == id);
    let others = sheet.content.mechanics.beings.keys().filter(|id| !here((*id).clone()));
    text.push_str("\n=== FOR THOSE WHO WRITE LIES ===\n");
    sheet.list(text, "People of this story who are not here", others.map(|id| sheet.name(id)))?;
    let things = sheet.content.mechanics.items.keys().map(|id| sheet.words.item(id));
    sheet.list(text, "Things that the story has anywhere", things)
}
