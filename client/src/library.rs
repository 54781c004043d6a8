//! [`Library`]: the saved games of this machine by their names, and the packs that are played.

mod listing;

pub use listing::{OpenNow, describe};

use crate::chance::now_ms;
use crate::failure::Failure;
use crate::folders::Folders;
use crate::packs;
use crate::shell::MadeHero;
use crate::trouble;
use crate::words::Words;
use gesta_content::id::{PresetId, ScenarioId};
use gesta_content::{Content, Language, TextKey, nearest};
use gesta_rules::{DiceSeed, Mode};
use gesta_saves::{EXTENSION, Keeping, NAME_BYTES_MAX, NewSave, OpenError, PackSet, Save, Summary};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// The key under which a save keeps its [`Beginning`].
const BEGINNING: &str = "beginning";

/// What a game begins with, beside its dice. Kept in the save from the first moment, so that a game whose machine failed before
/// its first event begins as it was meant to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beginning {
    /// The ready hero (`None`: the scenario's first).
    pub preset: Option<PresetId>,
    /// How forgiving.
    pub mode: Mode,
    /// Seed of generated places.
    pub map_seed: u64,
    /// The ids of the packs. Filled in when the save is made.
    #[serde(default)]
    pub packs: Vec<String>,
    /// What is played (`None`: what the packs begin with).
    #[serde(default)]
    pub scenario: Option<ScenarioId>,
    /// The hero that the player made, in place of a ready one.
    #[serde(default)]
    pub made: Option<MadeHero>,
}

/// What an open save was to begin with.
pub fn beginning_of(save: &Save) -> Beginning {
    let kept = save.meta(BEGINNING).ok().flatten().and_then(|text| serde_json::from_str(&text).ok());
    kept.unwrap_or(Beginning {
        preset: None,
        mode: Mode::Story,
        map_seed: 0,
        packs: Vec::new(),
        scenario: None,
        made: None,
    })
}

/// The saved games on this machine: where they are and what is said of them.
#[derive(Debug)]
pub struct Shelf {
    folders: Folders,
    words: Words,
}

/// A saved game as a list shows it.
#[derive(Debug)]
pub struct Found {
    /// Its name: the file's without the ending.
    pub name: String,
    /// What it says of itself, or why it cannot be read.
    pub summary: Result<Summary, OpenError>,
}

impl Found {
    /// When it was played last, in milliseconds since 1970; 0 where it cannot be read.
    pub fn played_ms(&self) -> i64 {
        self.summary.as_ref().map_or(0, |summary| summary.played_ms)
    }
}

impl Shelf {
    /// The saved games under `folders`; messages are in `language`.
    pub fn new(folders: Folders, language: Language) -> Shelf {
        Shelf { folders, words: Words::of(language) }
    }

    /// The folders.
    pub fn folders(&self) -> &Folders {
        &self.folders
    }

    /// What the program says.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The file of a name. The name may be anything that was typed: only its last part counts as a file's name.
    pub fn path(&self, name: &str) -> PathBuf {
        let plain: String = name.chars().filter(|c| !matches!(c, '/' | '\\' | '\0')).collect();
        self.folders.saves.join(format!("{plain}.{EXTENSION}"))
    }

    /// The names of all saved games, the last played first. A folder that cannot be read holds none: opening a game says why.
    fn names(&self) -> Vec<String> {
        self.all().unwrap_or_default().into_iter().map(|found| found.name).collect()
    }

    /// All saved games, the last played first.
    ///
    /// # Errors
    /// When their folder cannot be read.
    pub fn all(&self) -> Result<Vec<Found>, Failure> {
        let listed = gesta_saves::list(&self.folders.saves).map_err(|error| trouble::of_save(self, "", error))?;
        let found = listed.into_iter().filter_map(|listed| {
            let name = listed.path.file_stem()?.to_str()?.to_owned();
            Some(Found { name, summary: listed.summary })
        });
        Ok(found.collect())
    }

    /// The file of a saved game.
    ///
    /// # Errors
    /// A [`Failure`] that names the most similar saved game, where there is none of this name.
    pub fn find(&self, name: &str) -> Result<PathBuf, Failure> {
        let path = self.path(name);
        if path.is_file() {
            return Ok(path);
        }
        let names = self.names();
        let next = match nearest(name, names.iter().map(String::as_str)) {
            Some(similar) => self.words.say("save-missing-similar", &[("similar", similar)]),
            None => self.words.say("save-missing-next", &[]),
        };
        Err(Failure::work(self.words.say("save-missing", &[("name", name)]), next))
    }

    /// The game that was played last.
    ///
    /// # Errors
    /// As [`Shelf::all`].
    pub fn last_played(&self) -> Result<Option<String>, Failure> {
        Ok(self.all()?.into_iter().next().map(|found| found.name))
    }

    /// Opens a saved game to play it. Nobody else can open it then.
    ///
    /// # Errors
    /// Why it cannot be opened. A damaged one is recovered as far as possible, and the failure says what came of it.
    pub fn open(&self, name: &str) -> Result<Save, Failure> {
        let path = self.find(name)?;
        Save::open_keeping(&path, &self.keeping()).map_err(|error| trouble::of_play(self, name, error))
    }

    /// How games are looked after: where their copies go, and what time it is.
    pub fn keeping(&self) -> Keeping {
        Keeping { backups: self.folders.backups.clone(), wall_ms: now_ms() }
    }

    /// Opens a saved game to look at it. Nobody else can open it then.
    ///
    /// # Errors
    /// Why it cannot be opened. A damaged one stays as it is.
    pub fn look(&self, name: &str) -> Result<Save, Failure> {
        let path = self.find(name)?;
        Save::open(&path).map_err(|error| trouble::of_open(self, name, error))
    }

    /// The packs that a saved game is played with, read before any of them is loaded; `None` where it does not say.
    ///
    /// # Errors
    /// Why it cannot be read. A damaged save is recovered as far as possible.
    pub fn packs_of(&self, name: &str) -> Result<Option<Vec<String>>, Failure> {
        let path = self.find(name)?;
        let packs = gesta_saves::packs_of(&path).map_err(|error| trouble::of_play(self, name, error))?;
        match packs {
            Some(packs) => Ok(Some(packs.packs.iter().map(|pack| pack.id.to_string()).collect())),
            // The machine failed before the first event: it begins with the packs that it was meant to begin with.
            None => Ok(Some(beginning_of(&self.open(name)?).packs).filter(|packs| !packs.is_empty())),
        }
    }
}

/// The saved games, and the packs that are played with them in this run.
#[derive(Debug)]
pub struct Library {
    shelf: Arc<Shelf>,
    content: Arc<Content>,
}

impl Library {
    /// The saved games of `shelf`, played with `content`.
    pub fn new(shelf: Shelf, content: Arc<Content>) -> Library {
        Library { shelf: Arc::new(shelf), content }
    }

    /// The same saved games, played with other packs.
    ///
    /// # Errors
    /// A [`Failure`] with exit code 3: a pack is missing or has mistakes.
    pub fn with_packs(&self, wanted: &[String]) -> Result<Library, Failure> {
        let content = packs::load(self.shelf.folders(), self.words(), wanted)?;
        Ok(Library { shelf: Arc::clone(&self.shelf), content: Arc::new(content) })
    }

    /// The packs.
    pub fn content(&self) -> &Arc<Content> {
        &self.content
    }

    /// The saved games.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// What the program says.
    pub fn words(&self) -> &Words {
        &self.shelf.words
    }

    /// Makes the file of a new game. Without a name it is called after the hero, with the first number that is free.
    ///
    /// # Errors
    /// When the name is taken or unfit, or the file cannot be written.
    pub fn create(
        &self,
        name: Option<&str>,
        beginning: &Beginning,
        dice_seed: &DiceSeed,
        language: Language,
    ) -> Result<(String, Save), Failure> {
        let name = match name {
            Some(name) => name.to_owned(),
            None => self.free_name(&self.name_of_hero(beginning, language)),
        };
        let saves = &self.shelf.folders.saves;
        std::fs::create_dir_all(saves).map_err(|error| trouble::of_file(&self.shelf.words, saves, &error))?;
        let packs = self.content.packs.iter().map(|pack| pack.id.to_string()).collect();
        let beginning = Beginning { packs, ..beginning.clone() };
        let new = NewSave {
            name: name.clone(),
            dice_seed: dice_seed.clone(),
            language,
            created_ms: now_ms(),
            meta: BTreeMap::from([(BEGINNING.to_owned(), serde_json::to_string(&beginning).unwrap_or_default())]),
        };
        let failed = |error| trouble::of_save(&self.shelf, &name, error);
        let mut save = Save::create(&self.shelf.path(&name), &new).map_err(failed)?;
        save.set_packs(&PackSet::of(&self.content)).map_err(|error| failed(error.into()))?;
        Ok((name, save))
    }

    /// What the hero of a game is called: one that was made has its own name, or that of its calling's ready hero.
    fn name_of_hero(&self, beginning: &Beginning, language: Language) -> String {
        let made = beginning.made.as_ref();
        if let Some(made) = made.filter(|made| !made.name.trim().is_empty()) {
            return made.name.trim().to_owned();
        }
        let calling = made.and_then(|made| self.content.mechanics.callings.get(&made.plan.calling));
        self.hero_name(calling.map(|calling| &calling.ready).or(beginning.preset.as_ref()), language)
    }

    /// The hero's name in a language.
    pub fn hero_name(&self, preset: Option<&PresetId>, language: Language) -> String {
        let preset = preset.or_else(|| self.content.start()?.presets.first());
        let name = preset.and_then(|preset| self.content.texts.get(language, &TextKey::of(preset), &[]));
        name.unwrap_or_else(|| "Gesta".to_owned())
    }

    fn free_name(&self, hero: &str) -> String {
        let hero = fit_name(hero);
        let taken = self.shelf.names();
        // Names are finite, numbers are not: one of the first `taken.len() + 1` is free.
        let mut numbers = 1..=taken.len() + 1;
        let free = numbers.find(|number| !taken.contains(&format!("{hero} {number}")));
        format!("{hero} {}", free.unwrap_or(1))
    }

    /// Whether a ready hero has this name or first name (in small letters) in any language.
    fn is_called(&self, preset: &PresetId, wanted: &str) -> bool {
        let names = Language::ALL.into_iter().map(|language| self.hero_name(Some(preset), language).to_lowercase());
        names.into_iter().any(|name| name == wanted || name.split(' ').next() == Some(wanted))
    }

    /// The ready hero that is called `name`: by its id, the part after the colon, its name or its first name.
    ///
    /// # Errors
    /// A [`Failure`] that lists the ready heroes, where there is none of this name.
    pub fn preset(&self, name: &str) -> Result<PresetId, Failure> {
        let presets = || self.content.mechanics.presets.keys();
        let by_id = presets().find(|preset| preset.as_str() == name || preset.name() == name);
        let wanted = name.trim().to_lowercase();
        let found = by_id.or_else(|| presets().find(|preset| self.is_called(preset, &wanted)));
        found.cloned().ok_or_else(|| {
            let language = self.words().language();
            let shown = |preset: &PresetId| format!("{} ({})", preset.name(), self.hero_name(Some(preset), language));
            let heroes: Vec<String> = presets().map(shown).collect();
            let next = self.words().say("hero-missing-next", &[("heroes", &heroes.join(", "))]);
            Failure::usage(self.words().say("hero-missing", &[("name", name)]), next)
        })
    }
}

/// A hero's name as far as it can name a file; letters can take four bytes each, and a number follows.
fn fit_name(hero: &str) -> String {
    let fits = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    let mut name: String = hero.chars().filter(fits).take(60).collect();
    while name.len() > NAME_BYTES_MAX - 20 {
        name.pop();
    }
    if name.trim().is_empty() { "Gesta".to_owned() } else { name.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{NAME_BYTES_MAX, fit_name};

    #[test]
    fn any_heros_name_makes_the_name_of_a_file() {
        let long = "𠀀".repeat(80);
        for (hero, name) in [("Ana Ruiz", "Ana Ruiz"), (" .Ana/", "Ana"), ("…", "Gesta"), ("", "Gesta")] {
            assert_eq!(fit_name(hero), name);
        }
        assert!(fit_name(&long).len() + 20 <= NAME_BYTES_MAX);
        assert!(long.starts_with(&fit_name(&long)));
    }
}
