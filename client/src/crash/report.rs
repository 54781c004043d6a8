//! [`Report`]: what is told of a panic, in a file and on standard error. Nothing here writes or asks the system.

use crate::moment::moment;
use crate::words::Words;
use gesta_app::{Input, Page};
use std::fmt::{self, Write};
use std::io;
use std::path::PathBuf;

/// What is told of a panic.
pub struct Report {
    /// When, in milliseconds since 1970.
    pub time_ms: i64,
    /// The thread that broke.
    pub thread: String,
    /// File, line and column.
    pub place: String,
    /// What it says, [`masked`].
    pub message: String,
    /// Where it came from.
    pub backtrace: String,
    /// What came to which page, the newest last.
    pub steps: Vec<String>,
    /// The saved game that was open.
    pub save: Option<PathBuf>,
}

impl Report {
    /// The file. Its facts are for those who mend Gesta and have one language; what it is, is said in the player's.
    pub fn text(&self, words: &Words) -> String {
        let build = if cfg!(debug_assertions) { "debug" } else { "release" };
        let save = self.save.as_ref().map_or_else(|| "none".to_owned(), |save| save.display().to_string());
        let steps = if self.steps.is_empty() { "  none".to_owned() } else { format!("  {}", self.steps.join("\n  ")) };
        format!(
            "{about}\n\ntime: {time}\nversion: gesta {version} ({build})\nsystem: {os} {arch}\nsave: {save}\n\
             thread: {thread}\nplace: {place}\nmessage: {message}\n\nlast steps (page: what came to it), newest last:\n\
             {steps}\n\nbacktrace:\n{backtrace}\n",
            about = words.say("crash-about", &[]),
            time = moment(self.time_ms),
            version = env!("CARGO_PKG_VERSION"),
            os = std::env::consts::OS,
            arch = std::env::consts::ARCH,
            thread = self.thread,
            place = self.place,
            message = self.message,
            backtrace = self.backtrace.trim_end(),
        )
    }

    /// What the player is told: where the report is, where the save is, how to go on.
    pub fn told(&self, words: &Words, written: Option<&io::Result<PathBuf>>) -> String {
        let report = match written {
            Some(Ok(path)) => words.say("crash-report", &[("path", &path.display().to_string())]),
            other => {
                let why = other.and_then(|written| written.as_ref().err()).map(ToString::to_string);
                let what = why.unwrap_or_else(|| words.say("crash-no-folder", &[]));
                let arguments = [("what", &*what), ("place", &*self.place), ("message", &*self.message)];
                words.say("crash-no-report", &arguments)
            }
        };
        let next = match &self.save {
            Some(save) => words.say("crash-save", &[("path", &save.display().to_string())]),
            None => words.say("crash-no-save", &[]),
        };
        format!("{}\n  {report}\n  {next}", words.say("crash", &[]))
    }
}

/// A step as a report tells it: the page and what kind of thing came to it, never what somebody wrote.
pub fn step(page: Page, input: &Input) -> String {
    let what = match input {
        // A key, a button or a number: nobody wrote it in words.
        Input::Act(_) | Input::Pick(_) => format!("{input:?}"),
        other => Head::of(other),
    };
    format!("{page:?}: {what}")
}

/// The name of a variant: what `Debug` writes up to the first thing that is no letter. The rest is never made.
struct Head(String);

impl Head {
    fn of(value: &impl fmt::Debug) -> String {
        let mut head = Head(String::new());
        // It stops itself where the name ends.
        let _ = write!(head, "{value:?}");
        head.0
    }
}

impl Write for Head {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let name = text.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        self.0.push_str(name);
        if name.len() == text.len() { Ok(()) } else { Err(fmt::Error) }
    }
}

/// A panic's message without what it quotes, which may be words of the player: `str` quotes what cannot be cut, and `Debug`
/// quotes every text. What is quoted as code stays.
pub fn masked(message: &str) -> String {
    let mut kept = String::new();
    let mut rest = message;
    while let Some(at) = rest.find(['`', '"', '“', '«']) {
        let (before, quoted) = rest.split_at(at);
        kept.push_str(before);
        let open = quoted.chars().next().unwrap_or('"');
        let close = match open {
            '“' => '”',
            '«' => '»',
            same => same,
        };
        let inner = &quoted[open.len_utf8()..];
        match inner.find(close).filter(|end| open == '`' && is_code(&inner[..*end])) {
            Some(end) => {
                let whole = open.len_utf8() + end + close.len_utf8();
                kept.push_str(&quoted[..whole]);
                rest = &quoted[whole..];
            }
            None => {
                // Who wrote it may have used the same marks: all up to the last of them goes.
                kept.push('[');
                kept.push_str("left out]");
                rest = inner.rfind(close).map_or("", |end| &inner[end + close.len_utf8()..]);
            }
        }
    }
    kept + rest
}

/// Names of Rust, as its own messages quote them.
fn is_code(quoted: &str) -> bool {
    let is_name = quoted.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | ':' | '(' | ')'));
    let known = ["Err", "None", "Ok", "Some", "left == right", "left != right"].contains(&quoted);
    known || (is_name && quoted.contains("::"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use gesta_app::Action;
    use gesta_content::Language;

    fn report() -> Report {
        Report {
            time_ms: 0,
            thread: "main".to_owned(),
            place: "client/app/src/app.rs:7:3".to_owned(),
            message: "it broke".to_owned(),
            backtrace: "0: gesta".to_owned(),
            steps: vec!["Story: Line".to_owned()],
            save: Some(PathBuf::from("/saves/Mira 1.gesta")),
        }
    }

    #[test]
    fn a_step_names_what_came_and_never_what_was_written() {
        let rows = [
            (Input::Line("kiss the reeve".to_owned()), "Story: Line"),
            (Input::Said("my note".to_owned()), "Story: Said"),
            (Input::Settings(Box::default(), Some("my colours".to_owned())), "Story: Settings"),
            (Input::Pick(3), "Story: Pick(3)"),
            (Input::Act(Action::Quit), "Story: Act(Quit)"),
            (Input::Back, "Story: Back"),
        ];
        for (input, said) in rows {
            assert_eq!(step(Page::Story, &input), said);
        }
    }

    #[test]
    fn what_a_message_quotes_is_left_out_and_code_stays() {
        let rows = [
            ("index out of bounds: the len is 3 but the index is 7", None),
            ("called `Option::unwrap()` on a `None` value", None),
            ("assertion `left == right` failed\n  left: 1\n right: 2", None),
            (
                "byte index 2 is not a char boundary; it is inside 'é' of `kiss `the` reeve`",
                Some("byte index 2 is not a char boundary; it is inside 'é' of [left out]"),
            ),
            (
                "called `Result::unwrap()` on an `Err` value: Wrong(\"a \\\" b\", 3)",
                Some("called `Result::unwrap()` on an `Err` value: Wrong([left out], 3)"),
            ),
            ("no place “Ebb” here", Some("no place [left out] here")),
            ("it stops at `never closed", Some("it stops at [left out]")),
        ];
        for (message, kept) in rows {
            assert_eq!(masked(message), kept.unwrap_or(message));
        }
    }

    #[test]
    fn a_report_says_what_it_is_and_where_everything_happened() {
        for language in Language::ALL {
            let words = Words::of(language);
            let text = report().text(&words);
            for part in ["1970-01-01 00:00 UTC", env!("CARGO_PKG_VERSION"), std::env::consts::OS, "app.rs:7:3"] {
                assert!(text.contains(part), "{part} in\n{text}");
            }
            for part in ["it broke", "Story: Line", "0: gesta", "/saves/Mira 1.gesta", "thread: main"] {
                assert!(text.contains(part), "{part} in\n{text}");
            }
        }
    }

    #[test]
    fn the_player_is_told_where_the_report_and_the_save_are_and_how_to_go_on() {
        for language in Language::ALL {
            let words = Words::of(language);
            let told = report().told(&words, Some(&Ok(PathBuf::from("/reports/crash-1.txt"))));
            for part in ["/reports/crash-1.txt", "/saves/Mira 1.gesta", "gesta continue"] {
                assert!(told.contains(part), "{part} in\n{told}");
            }
            let told = report().told(&words, Some(&Err(io::Error::other("full"))));
            for part in ["full", "app.rs:7:3", "it broke", "gesta continue"] {
                assert!(told.contains(part), "without a report all is said at once: {part} in\n{told}");
            }
            let told = Report { save: None, ..report() }.told(&words, None);
            assert!(!told.contains("gesta continue") && !told.contains("crash-"), "{told}");
        }
    }
}
