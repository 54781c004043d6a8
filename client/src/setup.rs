//! [`Setup`]: what every command is given: the folders, the language, whether colours are wanted.

use crate::args::Arguments;
use crate::failure::Failure;
use crate::folders::Folders;
use crate::library::Shelf;
use gesta_content::Language;
use std::ffi::OsString;
use std::io::IsTerminal;

/// What every command is given.
#[derive(Clone, Debug)]
pub struct Setup {
    /// Where files are.
    pub folders: Folders,
    /// The language of all words: asked for, else that of the settings file, else the system's, else English.
    pub language: Language,
    /// The language that was asked for.
    pub asked: Option<Language>,
    /// Colours may be used where a terminal shows them.
    pub colour: bool,
}

impl Setup {
    /// Of this process. Flags go before the environment.
    ///
    /// # Errors
    /// When the system names no home.
    pub fn of_process(arguments: &Arguments) -> Result<Setup, Failure> {
        let folders = Folders::of_process()?;
        Ok(Setup {
            language: language(arguments.lang, Some(&folders)),
            folders,
            asked: arguments.lang,
            colour: !arguments.no_color && !is_set("NO_COLOR") && !is_dumb(),
        })
    }

    /// The saved games.
    pub fn shelf(&self) -> Shelf {
        Shelf::new(self.folders.clone(), self.language)
    }
}

/// The language in which a command line is read, before it is known what it says.
pub fn language_of_line(line: &[OsString]) -> Language {
    let words: Vec<&str> = line.iter().filter_map(|word| word.to_str()).take_while(|word| *word != "--").collect();
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    let apart = words.iter().position(|word| *word == "--lang").and_then(|at| words.get(at + 1).copied());
    let asked = joined.or(apart).and_then(|code| code.parse().ok());
    language(asked, Folders::of_process().ok().as_ref())
}

/// The language that is asked for, else that of the settings file, else the system's.
fn language(asked: Option<Language>, folders: Option<&Folders>) -> Language {
    let settled = || crate::shell::settings::language(folders?);
    asked.or_else(settled).unwrap_or_else(language_of_system)
}

/// Whether a variable of the environment says something.
pub fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// Whether the terminal says that it can do nothing but show characters.
pub fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// Whether the locale has no UTF-8, so that only ASCII is shown.
pub fn is_ascii() -> bool {
    gesta_terminal::wants_ascii(|name| std::env::var(name).ok())
}

/// A text for people as their locale can show it.
pub fn shown(text: &str) -> String {
    if is_ascii() { gesta_terminal::ascii(text) } else { text.to_owned() }
}

/// Whether somebody can be asked something on standard error and answer it.
pub fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// The language of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`), where Gesta speaks it.
fn language_of_system() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let first = set.into_iter().find(|value| !value.is_empty());
    first.and_then(|value| value.get(..2)?.parse().ok()).unwrap_or(Language::En)
}
