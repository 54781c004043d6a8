//! Packs that are not what a game was saved with: what has changed, as a table, and whether the player must be asked.
//!
//! The rule: where the rules are others than before, the player decides; where nobody can be asked, `--accept-packs` must
//! say so beforehand. Where only texts are others, the game goes on. Where its story, or the place where a hero stands, is
//! gone, nothing can go on, and it stops.

use crate::failure::{Failure, Kind};
use crate::library::Shelf;
use crate::words::Words;
use gesta_content::Content;
use gesta_rules::World;
use gesta_saves::{PackChange, PackDifference, PackSet, pack_differences};

/// What must be done before a game goes on with the packs that are here.
#[derive(Debug)]
pub enum Changes {
    /// They are those that the game was saved with.
    None,
    /// Other files, the same rules: nobody need be asked.
    Texts,
    /// The player decides, or cannot.
    Stop(Failure),
}

/// Compares the packs that a save was played with and those that are here now.
pub fn between(shelf: &Shelf, (name, saved, world): (&str, &PackSet, Option<&World>), content: &Content) -> Changes {
    let (words, now) = (shelf.words(), PackSet::of(content));
    let found = pack_differences(saved, &now);
    if let Some(gone) = world.and_then(|world| gone(world, content)) {
        return Changes::Stop(story_gone(shelf, name, gone, &table(words, &found)));
    }
    if saved.mechanics == now.mechanics {
        return if found.is_empty() { Changes::None } else { Changes::Texts };
    }
    let mut lines = vec![words.say("packs-changed", &[("name", name)])];
    if found.is_empty() {
        // The save does not know its packs' files, or the program itself reads them in another way.
        let packs: Vec<&str> = now.packs.iter().map(|pack| pack.id.as_str()).collect();
        lines.push(words.say("packs-changed-rules", &[("packs", &packs.join(", "))]));
    }
    lines.extend(table(words, &found));
    if found.iter().any(|found| found.change == PackChange::Missing) {
        let path = shelf.folders().packs.display().to_string();
        lines.push(words.say("packs-changed-missing", &[("path", &path)]));
    }
    Changes::Stop(Failure::new(Kind::Packs, lines.join("\n"), words.say("packs-changed-next", &[("name", name)])))
}

/// What a game cannot go on without, where the packs do not have it: its story, or where a hero stands.
fn gone<'a>(world: &'a World, content: &Content) -> Option<&'a str> {
    let mechanics = &content.mechanics;
    if !mechanics.scenarios.contains_key(&world.scenario) {
        return Some(world.scenario.as_str());
    }
    let mut places = world.heroes.values().map(|hero| &hero.place);
    places.find(|place| !mechanics.places.contains_key(*place)).map(|place| place.as_str())
}

fn story_gone(shelf: &Shelf, name: &str, gone: &str, table: &[String]) -> Failure {
    let (words, path) = (shelf.words(), shelf.folders().packs.display().to_string());
    let arguments = [("name", name), ("gone", gone), ("path", &*path)];
    let what = format!("{}\n{}", words.say("packs-gone", &arguments), table.join("\n"));
    Failure::new(Kind::Content, what, words.say("packs-gone-next", &arguments))
}

/// A line for each pack: its id, what became of it, both versions.
fn table(words: &Words, found: &[PackDifference]) -> Vec<String> {
    let none = words.say("pack-row-none", &[]);
    let rows: Vec<[String; 3]> = found.iter().map(|found| row(words, &none, found)).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let (first, second) = (width(0), width(1));
    rows.iter().map(|[pack, change, versions]| format!("  {pack:first$}  {change:second$}  {versions}")).collect()
}

fn row(words: &Words, none: &str, found: &PackDifference) -> [String; 3] {
    let key = match found.change {
        PackChange::Missing => "pack-row-missing",
        PackChange::Added => "pack-row-added",
        PackChange::Newer => "pack-row-newer",
        PackChange::Older => "pack-row-older",
        PackChange::Changed => "pack-row-changed",
    };
    let version = |version: &Option<String>| version.clone().unwrap_or_else(|| none.to_owned());
    let versions = match (version(&found.saved), version(&found.now)) {
        (saved, now) if saved == now => saved,
        (saved, now) => format!("{saved} -> {now}"),
    };
    [found.pack.to_string(), words.say(key, &[]), versions]
}
