//! Writes what a player sees in each scene of the interpreter's cases, and which commands it has in their shorthand, for
//! those who write cases: `cargo run -p gesta-speech --example scene_sheet -- /tmp/sheets`.

#[path = "../tests/game/listed.rs"]
mod listed;
#[path = "../tests/game/scenes.rs"]
#[expect(dead_code, reason = "tests use more of it")]
mod scenes;
#[path = "../tests/game/short.rs"]
mod short;
#[path = "../tests/game/stage.rs"]
mod stage;

use gesta_content::id::{Id, Kind};
use gesta_content::{Language, TextKey};
use gesta_rules::{Actor, View, sheet};
use gesta_speech::{LookAt, Meta, Reading, Words, describe};
use scenes::{Game, LANGUAGES};
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
            let sheet = Sheet { game: &game, view: game.view(), words: Words::new(&game.content, language) };
            let folder = Path::new(&folder).join(language.to_string());
            std::fs::create_dir_all(&folder)?;
            std::fs::write(folder.join(format!("{}.txt", scene.name)), sheet.write(&scene.name)?)?;
            if language == Language::En {
                writeln!(index, "{}: {}", scene.name, sheet.line())?;
            }
        }
    }
    std::fs::write(Path::new(&folder).join("README.txt"), index)?;
    Ok(())
}

/// One scene in one language.
struct Sheet<'a> {
    game: &'a Game,
    view: View,
    words: Words<'a>,
}

impl Sheet<'_> {
    fn write(&self, name: &str) -> Result<String, std::fmt::Error> {
        let mut text = format!("SCENE {name} ({})\n\n", self.words.language());
        text += "=== WHAT THE PLAYER SEES ===\n";
        self.place(&mut text)?;
        self.hero(&mut text)?;
        self.talk(&mut text)?;
        self.fight(&mut text)?;
        self.choices(&mut text)?;
        text += "\n=== COMMANDS (for annotators only; writers of utterances do not read on) ===\n";
        self.commands(&mut text)?;
        self.looks(&mut text)?;
        self.general(&mut text)?;
        Ok(text)
    }

    /// The scene in one line.
    fn line(&self) -> String {
        let place = self.view.place.as_ref().map(|place| self.words.place(&place.id));
        let talk =
            self.view.talk.as_ref().map(|talk| format!("talking with {}", self.words.being(&self.view, &talk.with)));
        let fight = self.view.fight.as_ref().map(|_| "in a fight".to_owned());
        let hour = format!("{:02}:00", self.view.second_of_day / 3_600);
        let dark = self.view.place.iter().any(|place| place.dark).then(|| "in the dark".to_owned());
        let parts = [place, Some(hour), dark, talk, fight];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn name<K: Kind>(&self, id: &Id<K>) -> String {
        self.words.text(&TextKey::of(id), None).unwrap_or_else(|| id.name().to_owned())
    }

    fn look(&self, at: Option<&LookAt>) -> String {
        let told = describe(&self.game.content, self.words.language(), &self.view, at);
        told.into_iter().map(|told| told.text).collect::<Vec<_>>().join("\n")
    }

    fn place(&self, text: &mut String) -> std::fmt::Result {
        let view = &self.view;
        let (hour, minute) = (view.second_of_day / 3_600, view.second_of_day % 3_600 / 60);
        writeln!(text, "Day {}, {hour:02}:{minute:02}\n{}", view.day, self.look(None))?;
        let Some(place) = &view.place else { return Ok(()) };
        self.list(text, "\nThings to look at", place.features.iter().map(|id| self.name(id)))?;
        for being in &place.beings {
            let look = self.look(Some(&LookAt::Being(being.id.clone())));
            writeln!(text, "\n[{}]\n{look}", self.words.being(view, &being.id))?;
        }
        for companion in view.party.iter().filter(|companion| companion.here) {
            let look = self.look(Some(&LookAt::Hero(companion.seat)));
            writeln!(text, "\n[{}, the hero of another player]\n{look}", self.words.hero_of(view, companion.seat))?;
        }
        Ok(())
    }

    fn hero(&self, text: &mut String) -> std::fmt::Result {
        let Some(hero) = &self.view.hero else { return Ok(()) };
        let (words, content) = (&self.words, &self.game.content);
        writeln!(text, "\n--- You: {} ---", words.hero_of(&self.view, self.view.seat))?;
        let points = (hero.hit_points, hero.hit_points_max, hero.energy, hero.energy_max);
        writeln!(
            text,
            "Hit points {}/{}, energy {}/{}, {} val, level {}",
            points.0, points.1, points.2, points.3, hero.val, hero.level
        )?;
        self.list(text, "Carried", hero.items.iter().map(|(id, count)| words.items(id, *count)))?;
        let worn = hero.worn.iter().map(|(slot, id)| format!("{} ({})", words.item(id), words.slot(*slot)));
        self.list(text, "Worn or held", worn)?;
        self.list(text, "Conditions", hero.conditions.keys().map(|id| words.condition(id)))?;
        let casting = sheet(content, hero).casting;
        let slots = casting.iter().flat_map(|casting| &casting.slots);
        self.list(text, "Spells", hero.spells.iter().map(|id| self.name(id)))?;
        self.list(text, "Spell slots left", slots.map(|slot| format!("rank {}: {}", slot.rank, slot.left)))?;
        self.list(text, "Talents", hero.talents.iter().map(|id| self.name(id)))?;
        self.list(text, "Codex", self.view.codex.iter().map(|id| self.name(id)))
    }

    fn talk(&self, text: &mut String) -> std::fmt::Result {
        let Some(talk) = &self.view.talk else { return Ok(()) };
        let said = self.words.text(&TextKey::of(&talk.dialogue).inner(&talk.node), None).unwrap_or_default();
        writeln!(text, "\n--- You talk with {} ---\n{said}", self.words.being(&self.view, &talk.with))
    }

    fn fight(&self, text: &mut String) -> std::fmt::Result {
        let Some(fight) = &self.view.fight else { return Ok(()) };
        writeln!(text, "\n--- A fight, round {}. It is your turn ---", fight.round)?;
        let own = fight.fighters.iter().find(|fighter| fighter.actor == Actor::Hero(self.view.seat));
        for fighter in &fight.fighters {
            let who = match &fighter.actor {
                Actor::Being(id) => self.words.being(&self.view, id),
                Actor::Hero(seat) => self.words.hero_of(&self.view, *seat),
            };
            let side = if fighter.ally { "with you" } else { "against you" };
            let stands = own.map(|own| self.words.distance(&own.spot, &fighter.spot)).unwrap_or_default();
            let stances: Vec<String> = fighter.stances.iter().map(|stance| self.words.stance(*stance)).collect();
            let wounds = self.words.wounds(fighter.wounds);
            writeln!(text, "- {who} ({side}): {stands}, {wounds} {}", stances.join(", "))?;
        }
        Ok(())
    }

    /// The numbered choices of the screen.
    fn choices(&self, text: &mut String) -> std::fmt::Result {
        text.push_str("\n--- Choices on the screen (a player may write the number) ---\n");
        for (at, offer) in self.view.offers.iter().enumerate() {
            writeln!(text, "{}. {}", at + 1, self.words.label(&self.view, &offer.command))?;
        }
        Ok(())
    }

    fn commands(&self, text: &mut String) -> std::fmt::Result {
        for command in gesta_speech::commands_of(&self.game.content, &self.view) {
            let number = self.view.offers.iter().position(|offer| offer.command == command);
            let number = number.map(|at| format!("   [choice {}]", at + 1)).unwrap_or_default();
            writeln!(text, "{:<44} {}{number}", named(&command), self.words.label(&self.view, &command))?;
        }
        Ok(())
    }

    /// Everything that can be looked at.
    fn looks(&self, text: &mut String) -> std::fmt::Result {
        text.push_str("\n--- Looking ---\nlook\n");
        for at in listed::looks(&self.view) {
            let name = match &at {
                LookAt::Feature(id) => self.name(id),
                LookAt::Being(id) => self.words.being(&self.view, id),
                LookAt::Item(id) => self.words.item(id),
                LookAt::Exit(id) => self.words.exit(id),
                LookAt::Hero(seat) => self.words.hero_of(&self.view, *seat),
            };
            writeln!(text, "{:<44} {name}", short(&Reading::Meta(Meta::Look(Some(at)))))?;
        }
        Ok(())
    }

    fn general(&self, text: &mut String) -> std::fmt::Result {
        text.push_str("\n--- In every scene ---\n");
        for meta in listed::metas(&self.view) {
            writeln!(text, "{}", short(&Reading::Meta(meta)))?;
        }
        text.push_str(GENERAL);
        Ok(())
    }

    fn list(&self, text: &mut String, what: &str, names: impl Iterator<Item = String>) -> std::fmt::Result {
        let names: Vec<String> = names.collect();
        if names.is_empty() { Ok(()) } else { writeln!(text, "{what}: {}", names.join("; ")) }
    }
}
