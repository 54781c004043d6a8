//! The settings file: one for the window and the terminal, `settings.toml` in the folder of `gesta paths`. Comments that a
//! player writes into it stay. A file that cannot be read is told of, kept, and replaced only when a setting is changed.

mod keys;

use crate::failure::Failure;
use crate::folders::Folders;
use crate::outfile;
use crate::trouble;
use crate::words::Words;
use gesta_app::{Action, Colours, Pictures, Settings, TEXT_PERCENT, TextSpeed, Theme};
use gesta_content::{Language, nearest};
use std::path::{Path, PathBuf};
use toml_edit::{Document, DocumentMut, Item, value};

/// Its name in the folder for settings.
const FILE: &str = "settings.toml";
/// Where a broken one is kept, beside it.
const BROKEN: &str = "settings.toml.broken";
/// Most lines of a file that are passed over because they cannot be read; with more, the defaults are used.
const BROKEN_LINES_MAX: usize = 20;
/// The settings by their names in the file, without the table of keys.
const SETTINGS: [&str; 14] = [
    "language",
    "text_speed",
    "text_percent",
    "font",
    "theme",
    "colours",
    "pictures",
    "reduced_motion",
    "speak",
    "ambience_percent",
    "cues_percent",
    "confirm",
    "narrator",
    "review",
];
/// How the built-in narrator is called in the file.
pub const BUILT_IN: &str = "builtin";
/// The longest name of a narrator.
const NARRATOR_CHARS_MAX: usize = 64;
/// The longest file that is read, in bytes.
const FILE_BYTES_MAX: u64 = 256 * 1024;

/// A file with every setting, and what each means.
const TEMPLATE: &str = include_str!("settings/template.toml");

/// What a file says, and what of it could not be used, as keys of messages with the place of each.
#[derive(Debug, Default, PartialEq)]
struct Read {
    settings: Settings,
    faults: Vec<Fault>,
}

/// Something in the file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    /// This line is no TOML.
    Broken(usize),
    /// There is no setting of this name.
    Setting(String, usize),
    /// The value of a key is none that it can have.
    Value(&'static str, usize),
    /// No action has this name.
    Action(String, usize),
    /// There is no such key, or none that works on every system.
    Key(String, usize),
    /// A key that stays what it is.
    Fixed(String, Action, usize),
    /// A key that this file gives to the first action already.
    Twice(String, [Action; 2], usize),
}

/// Where the file is.
pub fn path(folders: &Folders) -> PathBuf {
    folders.config.join(FILE)
}

/// The settings as far as they can be read, and what is wrong with the file.
pub fn read(folders: &Folders, words: &Words) -> (Settings, Option<String>) {
    let path = path(folders);
    let text = match load(&path) {
        Ok(Some(text)) => text,
        Ok(None) => return (Settings::default(), None),
        Err(error) => {
            let failure = trouble::of_file(words, &path, &error);
            return (Settings::default(), Some(format!("{} {}", failure.what, words.say("settings-defaults", &[]))));
        }
    };
    let read = parse(&text);
    (read.settings, (!read.faults.is_empty()).then(|| told(words, &path, &read.faults)))
}

/// The language that the file asks for.
pub fn language(folders: &Folders) -> Option<Language> {
    parse(&load(&path(folders)).ok().flatten()?).settings.language
}

fn load(path: &Path) -> std::io::Result<Option<String>> {
    match std::fs::metadata(path) {
        Ok(file) if file.len() > FILE_BYTES_MAX => Err(std::io::Error::other("too long")),
        Ok(_) => std::fs::read(path).map(|bytes| Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn told(words: &Words, path: &Path, faults: &[Fault]) -> String {
    let say = |key: &str, line: &usize, args: &[(&str, &str)]| {
        words.say(key, &[&[("line", line.to_string().as_str())], args].concat())
    };
    let fault = |fault: &Fault| match fault {
        Fault::Broken(line) => say("settings-broken", line, &[]),
        Fault::Setting(name, line) => match nearest(name, SETTINGS) {
            Some(similar) => say("settings-name-similar", line, &[("name", name), ("similar", similar)]),
            None => say("settings-name", line, &[("name", name)]),
        },
        Fault::Value(key, line) => say("settings-value", line, &[("key", key)]),
        Fault::Action(name, line) => match nearest(name, Action::ALL.map(Action::name)) {
            Some(similar) => say("settings-action-similar", line, &[("name", name), ("similar", similar)]),
            None => say("settings-action", line, &[("name", name)]),
        },
        Fault::Key(key, line) => say("settings-key", line, &[("key", key)]),
        Fault::Fixed(key, action, line) => say("settings-key-fixed", line, &[("key", key), ("action", action.name())]),
        Fault::Twice(key, [first, second], line) => {
            say("settings-key-twice", line, &[("key", key), ("first", first.name()), ("second", second.name())])
        }
    };
    let path = path.display().to_string();
    let first = words.say("settings-wrong", &[("path", &path)]);
    let broken = faults.iter().any(|fault| matches!(fault, Fault::Broken(_)));
    let last = broken.then(|| words.say("settings-kept", &[("kept", BROKEN)]));
    std::iter::once(first).chain(faults.iter().map(fault)).chain(last).collect::<Vec<_>>().join(" ")
}

/// A text without what is no TOML: such lines become comments, so that all others keep their number and their meaning. The
/// lines are given too; where there are too many, none is left.
fn mended(text: &str) -> (String, Vec<usize>) {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut broken = Vec::new();
    loop {
        let whole = lines.join("\n") + "\n";
        let Err(error) = Document::parse(whole.as_str()) else {
            broken.sort_unstable();
            return (whole, broken);
        };
        let line = line_of(&whole, error.span().map_or(0, |span| span.start)).min(lines.len());
        let known = broken.contains(&line);
        broken.push(line);
        match lines.get_mut(line.saturating_sub(1)).filter(|_| !known && broken.len() <= BROKEN_LINES_MAX) {
            Some(text) => text.insert_str(0, "# "),
            None => return (String::new(), vec![line]),
        }
    }
}

fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// The line that a key stands on, from 1.
fn line_with(text: &str, key: &str) -> usize {
    text.lines().position(|line| line.trim_start().starts_with(key)).map_or(1, |at| at + 1)
}

fn parse(text: &str) -> Read {
    let text = text.trim_start_matches('\u{feff}');
    let (text, broken) = mended(text);
    let text = text.as_str();
    let Ok(document) = Document::parse(text) else { return Read::default() };
    let mut read = Read::default();
    let mut values = Values { document: &document, taken: Vec::new() };
    values.words(&mut read.settings);
    values.numbers(&mut read.settings);
    let wrong = values.taken.into_iter().filter(|(_, used)| !used);
    let unknown = document.iter().filter(|(name, _)| !SETTINGS.contains(name) && *name != "keys");
    let unknown = unknown.map(|(name, _)| Fault::Setting(name.to_owned(), line_with(text, name)));
    let wrong = wrong.map(|(key, _)| Fault::Value(key, line_with(text, key)));
    read.faults = broken.into_iter().map(Fault::Broken).chain(wrong).chain(unknown).collect();
    if let Some(item) = document.get("keys") {
        keys::read(text, item, &mut read);
    }
    read
}

/// The values of a file, and which of them were taken (`false`: what is written there is none).
struct Values<'a> {
    document: &'a Document<&'a str>,
    taken: Vec<(&'static str, bool)>,
}

impl Values<'_> {
    /// What a key says; `None` where it is not written, or says nothing that it could mean.
    fn value<T>(&mut self, key: &'static str, read: impl FnOnce(&Item) -> Option<T>) -> Option<T> {
        let item = self.document.get(key)?;
        let value = read(item);
        self.taken.push((key, value.is_some()));
        value
    }

    /// Sets what can be one of few things, by the name that it has in the file.
    fn one_of<T: Copy>(&mut self, key: &'static str, all: &[T], code: fn(T) -> &'static str, into: &mut T) {
        let named = |name: &str| all.iter().copied().find(|one| code(*one) == name);
        *into = self.value(key, |item| named(item.as_str()?)).unwrap_or(*into);
    }

    fn words(&mut self, into: &mut Settings) {
        into.language = self.value("language", |item| item.as_str()?.parse().ok()).or(into.language);
        self.one_of("text_speed", &TextSpeed::ALL, TextSpeed::code, &mut into.text_speed);
        self.one_of("theme", &Theme::ALL, Theme::code, &mut into.theme);
        self.one_of("colours", &Colours::ALL, Colours::code, &mut into.colours);
        self.one_of("pictures", &Pictures::ALL, Pictures::code, &mut into.pictures);
        if let Some(named) = self.value("font", |item| into.clone().with_font(item.as_str()?)) {
            *into = named;
        }
        let short = |name: &&str| name.chars().count() <= NARRATOR_CHARS_MAX;
        if let Some(name) = self.value("narrator", |item| item.as_str().filter(short).map(str::to_owned)) {
            // The built-in one has a name in the file, so that it can be written there.
            into.narrator = Some(name).filter(|name| *name != BUILT_IN).unwrap_or_default();
        }
    }

    fn numbers(&mut self, into: &mut Settings) {
        let (least, most, _) = TEXT_PERCENT;
        let percent = |item: &Item| u16::try_from(item.as_integer()?).ok().filter(|part| (least..=most).contains(part));
        if let Some(percent) = self.value("text_percent", percent) {
            *into = into.clone().with_text_percent(percent);
        }
        let Settings { reduced_motion, speak, confirm, review, ambience_percent, cues_percent, .. } = into;
        for (key, into) in [("ambience_percent", ambience_percent), ("cues_percent", cues_percent)] {
            let percent = |item: &Item| u8::try_from(item.as_integer()?).ok().filter(|part| *part <= 100);
            *into = self.value(key, percent).unwrap_or(*into);
        }
        for (key, into) in
            [("reduced_motion", reduced_motion), ("speak", speak), ("confirm", confirm), ("review", review)]
        {
            *into = self.value(key, Item::as_bool).unwrap_or(*into);
        }
    }
}

/// Writes the settings into the file: only the values, so that comments stay. A file that is broken is kept under another
/// name first.
///
/// # Errors
/// Why it could not be written; the file is as it was then.
pub fn keep(folders: &Folders, words: &Words, settings: &Settings) -> Result<(), Failure> {
    let path = path(folders);
    let failed = |error: std::io::Error| trouble::of_file(words, &path, &error);
    std::fs::create_dir_all(&folders.config).map_err(failed)?;
    let text = load(&path).map_err(failed)?;
    let broken = text.as_ref().is_some_and(|text| matches!(parse(text).faults.first(), Some(Fault::Broken(_))));
    if broken {
        std::fs::copy(&path, folders.config.join(BROKEN)).map_err(failed)?;
    }
    let text = text.map(|text| if broken { mended(&text).0 } else { text });
    let text = text.filter(|text| !text.trim().is_empty()).unwrap_or_else(|| TEMPLATE.to_owned());
    outfile::write(words, &path, changed(&text, settings).as_bytes(), true)
}

/// The text of a file with other values in it.
fn changed(text: &str, settings: &Settings) -> String {
    // What is broken was made a comment before.
    let mut document = text.parse::<DocumentMut>().unwrap_or_default();
    let mut put = |key: &str, new: toml_edit::Value| match document.get_mut(key).and_then(Item::as_value_mut) {
        // The space and the comment around the old value belong to the player.
        Some(old) => {
            let decor = old.decor().clone();
            *old = new;
            *old.decor_mut() = decor;
        }
        None => {
            document.insert(key, value(new));
        }
    };
    if let Some(language) = settings.language {
        put("language", language.code().into());
    }
    put("text_speed", settings.text_speed.code().into());
    put("text_percent", i64::from(settings.text_percent).into());
    put("font", settings.font.as_str().into());
    put("theme", settings.theme.code().into());
    put("colours", settings.colours.code().into());
    put("pictures", settings.pictures.code().into());
    put("reduced_motion", settings.reduced_motion.into());
    put("speak", settings.speak.into());
    put("ambience_percent", i64::from(settings.ambience_percent).into());
    put("cues_percent", i64::from(settings.cues_percent).into());
    put("confirm", settings.confirm.into());
    put("narrator", if settings.narrator.is_empty() { BUILT_IN } else { &settings.narrator }.into());
    put("review", settings.review.into());
    document.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn others() -> Settings {
        Settings {
            language: Some(Language::Es),
            text_speed: TextSpeed::Slow,
            text_percent: 150,
            font: "Atkinson Hyperlegible".to_owned(),
            theme: Theme::Sepia,
            colours: Colours::RedGreen,
            pictures: Pictures::Sixel,
            reduced_motion: true,
            speak: true,
            ambience_percent: 0,
            cues_percent: 100,
            confirm: false,
            narrator: "vivid".to_owned(),
            review: true,
            ..Settings::default()
        }
    }

    #[test]
    fn the_template_says_the_defaults() {
        assert_eq!(parse(TEMPLATE), Read::default());
    }

    #[test]
    fn what_is_kept_is_read_again_and_comments_stay() {
        let text = changed(TEMPLATE, &others());
        assert_eq!(parse(&text).settings, others());
        let comments =
            |text: &str| text.lines().filter(|line| line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(comments(&text), comments(TEMPLATE));
        let mine = "# mine\ntheme = \"dark\" # at night\nunknown = 3\n";
        assert_eq!(parse(mine).faults, [Fault::Setting("unknown".to_owned(), 3)]);
        let text = changed(mine, &others());
        for kept in ["# mine", "# at night", "unknown = 3", "theme = \"sepia\" # at night"] {
            assert!(text.contains(kept), "{kept} in\n{text}");
        }
    }

    #[test]
    fn a_wrong_value_is_named_with_its_line_and_the_rest_is_used() {
        let read = parse("theme = \"dark\"\ntext_percent = 900\ntext_speed = 3\nconfirm = false\n");
        assert_eq!(read.faults, [Fault::Value("text_speed", 3), Fault::Value("text_percent", 2)]);
        assert_eq!((read.settings.theme, read.settings.confirm, read.settings.text_percent), (Theme::Dark, false, 100));
    }

    #[test]
    fn broken_lines_are_named_and_the_others_are_used() {
        let read = parse("text_speed = \"slow\nconfirm = = 3\ntheme = \"dark\"\n[keys\n");
        let others = Settings { theme: Theme::Dark, ..Settings::default() };
        assert_eq!((read.settings, read.faults), (others, [1, 2, 4].map(Fault::Broken).to_vec()));
        let all = parse(&"= =\n".repeat(BROKEN_LINES_MAX + 1));
        assert_eq!((all.settings, all.faults.len()), (Settings::default(), 1));
        for text in ["\0\0", "[[[", "theme", "\u{feff}theme = \"dark\""] {
            parse(text);
        }
    }

    #[test]
    fn a_broken_file_is_kept_when_a_setting_is_changed() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::under(home.path());
        let words = Words::of(Language::En);
        std::fs::create_dir_all(&folders.config).unwrap();
        let mine = "# mine\ntheme = = 3\n";
        std::fs::write(path(&folders), mine).unwrap();
        let (settings, trouble) = read(&folders, &words);
        assert_eq!(settings, Settings::default());
        let trouble = trouble.unwrap();
        assert!(trouble.contains("Line 2") && trouble.contains("settings.toml"), "{trouble}");
        assert_eq!(std::fs::read_to_string(path(&folders)).unwrap(), mine, "reading changes nothing");
        keep(&folders, &words, &others()).unwrap();
        assert_eq!(std::fs::read_to_string(folders.config.join(BROKEN)).unwrap(), mine);
        let text = std::fs::read_to_string(path(&folders)).unwrap();
        assert!(text.contains("# mine\n# theme = = 3\n"), "{text}");
        assert_eq!(read(&folders, &words), (others(), None));
        assert_eq!(language(&folders), Some(Language::Es));
    }
}
