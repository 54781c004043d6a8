//! Writes what a player sees in each scene of the interpreter's cases, and which commands it has in their shorthand, for
//! those who write cases: `cargo run -p gesta-speech --example scene_sheet -- sheets`.

#[path = "../tests/game/listed.rs"]
mod listed;
#[path = "../tests/game/scenes.rs"]
#[expect(dead_code, reason = "tests use more of it")]
mod scenes;
mod sheet;
#[path = "../tests/game/short.rs"]
mod short;
#[path = "../tests/game/stage.rs"]
mod stage;

use gesta_content::Language;
use gesta_speech::{LookAt, Meta, Reading};
use scenes::{Game, LANGUAGES};
use sheet::Sheet;
use short::{named, short};
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

/// Outcomes besides commands and words for the program.
const GENERAL: &str = "\
lookup *    (asked about something that is not here)
wait N      (N minutes, 1 to 240; where `wait 10` is listed)
rest N      (N hours, 1 to 12; where `rest 1` is listed)
say         (speech in character)
ask         (a question to the player)
unknown     (a refusal that changes nothing)
";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("the folder to write to is missing")?;
    let mut index =
        "en/SCENE.txt and es/SCENE.txt for each of these; FORMAT.txt says how cases are written.\n\n".to_owned();
    for scene in stage::scenes() {
        let game = Game::at(&scene.name);
        for language in LANGUAGES {
            let sheet = Sheet::of(&game.content, game.view(), language);
            let folder = Path::new(&folder).join(language.to_string());
            std::fs::create_dir_all(&folder)?;
            std::fs::write(folder.join(format!("{}.txt", scene.name)), write(&sheet, &scene.name)?)?;
            if language == Language::En {
                writeln!(index, "{}: {}", scene.name, sheet.line())?;
            }
        }
    }
    std::fs::write(Path::new(&folder).join("README.txt"), index)?;
    Ok(())
}

/// One scene in one language.
fn write(sheet: &Sheet<'_>, name: &str) -> Result<String, std::fmt::Error> {
    let mut text = format!("SCENE {name} ({})\n\n=== WHAT THE PLAYER SEES ===\n", sheet.words.language());
    sheet.seen(&mut text)?;
    choices(sheet, &mut text)?;
    text += "\n=== COMMANDS (for annotators only; writers of utterances do not read on) ===\n";
    commands(sheet, &mut text)?;
    looks(sheet, &mut text)?;
    general(sheet, &mut text)?;
    Ok(text)
}

/// The numbered choices of the screen.
fn choices(sheet: &Sheet<'_>, text: &mut String) -> std::fmt::Result {
    text.push_str("\n--- Choices on the screen (a player may write the number) ---\n");
    for (at, offer) in sheet.view.offers.iter().enumerate() {
        writeln!(text, "{}. {}", at + 1, sheet.words.label(&sheet.view, &offer.command))?;
    }
    Ok(())
}

fn commands(sheet: &Sheet<'_>, text: &mut String) -> std::fmt::Result {
    let view = &sheet.view;
    for command in gesta_speech::commands_of(sheet.content, view) {
        let number = view.offers.iter().position(|offer| offer.command == command);
        let number = number.map(|at| format!("   [choice {}]", at + 1)).unwrap_or_default();
        writeln!(text, "{:<44} {}{number}", named(&command), sheet.words.label(view, &command))?;
    }
    Ok(())
}

/// Everything that can be looked at.
fn looks(sheet: &Sheet<'_>, text: &mut String) -> std::fmt::Result {
    text.push_str("\n--- Looking ---\nlook\n");
    for at in listed::looks(&sheet.view) {
        let name = match &at {
            LookAt::Feature(id) => sheet.name(id),
            LookAt::Being(id) => sheet.words.being(&sheet.view, id),
            LookAt::Item(id) => sheet.words.item(id),
            LookAt::Exit(id) => sheet.words.exit(id),
            LookAt::Hero(seat) => sheet.words.hero_of(&sheet.view, *seat),
        };
        writeln!(text, "{:<44} {name}", short(&Reading::Meta(Meta::Look(Some(at)))))?;
    }
    Ok(())
}

fn general(sheet: &Sheet<'_>, text: &mut String) -> std::fmt::Result {
    text.push_str("\n--- In every scene ---\n");
    for meta in listed::metas(&sheet.view) {
        writeln!(text, "{}", short(&Reading::Meta(meta)))?;
    }
    text.push_str(GENERAL);
    Ok(())
}
