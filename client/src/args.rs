//! The command line, as data. What the commands do stands in [`crate::commands`]; commands that do not exist yet are not
//! here either.

use clap::{Args, Parser, Subcommand, ValueEnum};
use gesta_content::Language;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  gesta                                 play, in a window where there is a display, else in the terminal
  gesta play --new                      enter the story at once, with the ready hero
  gesta continue                        go on with the last game
  gesta play --new --plain --lang es    line by line, for screen readers and pipes, in Spanish
  gesta saves list                      what is saved
  gesta pack check my_pack              every mistake of a pack, with file, line and column";

/// Gesta: a role-playing game that you play by reading and writing.
#[derive(Debug, Parser)]
#[command(name = "gesta", version, before_help = EXAMPLES, disable_help_subcommand = true)]
pub struct Arguments {
    /// What is to be done; nothing: play.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Play: a new game, a saved one, or from the title page.
    Play(Play),
    /// Go on with the game that was played last.
    Continue(Face),
    /// Look at saved games, check them, keep copies of them.
    Saves {
        /// What to do with them.
        #[command(subcommand)]
        command: Saves,
    },
    /// Replay a saved game from its beginning, and print the hashes that this leads to.
    Replay {
        /// The saved game.
        name: String,
        /// Stop at this event of the file.
        #[arg(long, value_name = "SEQ")]
        to: Option<i64>,
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Work on packs.
    Pack {
        /// What to do.
        #[command(subcommand)]
        command: Pack,
    },
    /// Join a game on a server by its invite link.
    Join(Join),
    /// Print the folders that Gesta reads and writes.
    Paths {
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Print the completions for a shell.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
}

/// `gesta play`.
#[derive(Debug, Default, Args)]
pub struct Play {
    /// Begin a new game, with this name (else the hero's name with a number).
    #[arg(long, value_name = "NAME", num_args = 0..=1, default_missing_value = "", conflicts_with = "save")]
    pub new: Option<String>,
    /// Go on with this saved game.
    #[arg(long, value_name = "NAME")]
    pub save: Option<String>,
    /// The ready hero of a new game.
    #[arg(long, value_name = "PRESET")]
    pub hero: Option<String>,
    /// Packs to play with; what they need is added.
    #[arg(long = "pack", value_name = "ID")]
    pub packs: Vec<String>,
    /// Seed of the dice: the same number and the same decisions give the same game.
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// Who narrates: `builtin`, or `auto` for the best that there is.
    #[arg(long, value_name = "NARRATOR", default_value = "auto", value_parser = narrator)]
    pub narrator: Narrator,
    /// How the game is shown, and in which language.
    #[command(flatten)]
    pub face: Face,
}

/// How the game is shown, and in which language.
#[derive(Debug, Default, Clone, Args)]
pub struct Face {
    /// The language: `en` or `es`.
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<Language>,
    /// In a window.
    #[arg(long, group = "face")]
    pub desktop: bool,
    /// In the whole terminal.
    #[arg(long, group = "face")]
    pub terminal: bool,
    /// Line by line: for screen readers and pipes.
    #[arg(long, group = "face")]
    pub plain: bool,
    /// For programs: one JSON object a line (docs/jsonl.md).
    #[arg(long, group = "face")]
    pub jsonl: bool,
    /// Play the lines of this file as if they were typed, then end.
    #[arg(long, value_name = "FILE")]
    pub script: Option<PathBuf>,
}

/// `gesta join`.
#[derive(Debug, Args)]
pub struct Join {
    /// The invite link, `gesta://...`.
    pub link: String,
    /// The name that the others see.
    #[arg(long, value_name = "NAME", default_value = crate::play::PLAYER_NAME)]
    pub name: String,
    /// How the game is shown, and in which language.
    #[command(flatten)]
    pub face: Face,
}

/// `gesta saves`.
#[derive(Debug, Subcommand)]
pub enum Saves {
    /// List the saved games, the last played first.
    List {
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Show where a saved game stands.
    Show(Named),
    /// Check a saved game: the file, the chain of events, the replay.
    Verify(Named),
    /// Make a checked copy now.
    Backup(Named),
    /// Go back to a copy; what is there now is kept beside it.
    Restore {
        /// The saved game.
        name: String,
        /// Which copy, 1 is the newest.
        #[arg(default_value_t = 1)]
        number: usize,
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Give a saved game another name.
    Rename {
        /// The name now.
        name: String,
        /// The name from now on.
        to: String,
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Delete a saved game. A last copy is made first; `restore` brings it back.
    Delete {
        /// The saved game.
        name: String,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Write a saved game into one file that can be moved to another machine.
    Export {
        /// The saved game.
        name: String,
        /// The file to write.
        file: PathBuf,
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Check an exported file and add it to the saved games.
    Import {
        /// The file to read.
        file: PathBuf,
        /// Its name here (else the file's).
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
}

/// A saved game, for commands that need nothing else.
#[derive(Debug, Args)]
pub struct Named {
    /// The saved game.
    pub name: String,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
}

/// `gesta pack`.
#[derive(Debug, Subcommand)]
pub enum Pack {
    /// Check a pack (nothing: all installed packs) and report every mistake.
    Check {
        /// The pack's folder.
        path: Option<PathBuf>,
        /// How to report.
        #[arg(long, value_enum, default_value_t = Format::Long)]
        format: Format,
    },
}

/// How mistakes are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// With the lines of the file, for people.
    Long,
    /// One line each, `file:line:column: message`.
    Short,
    /// One JSON document.
    Json,
}

/// Who narrates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Narrator {
    /// The built-in narrator; no socket is opened.
    Builtin,
    /// The best that there is; so far that is the built-in one.
    #[default]
    Auto,
}

fn narrator(text: &str) -> Result<Narrator, String> {
    match text {
        "builtin" => Ok(Narrator::Builtin),
        "auto" => Ok(Narrator::Auto),
        profile => Err(format!("this version has no narrator profiles, so no `{profile}`; use `builtin` or `auto`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn help_begins_with_examples() {
        let help = Arguments::command().render_help().to_string();
        assert!(help.starts_with("Examples:"), "{help}");
    }

    #[test]
    fn new_takes_a_name_or_none() {
        let name_of = |line: &[&str]| match Arguments::try_parse_from(line).map(|found| found.command) {
            Ok(Some(Command::Play(play))) => play.new,
            other => panic!("{line:?}: {other:?}"),
        };
        assert_eq!(name_of(&["gesta", "play"]), None);
        assert_eq!(name_of(&["gesta", "play", "--new"]).as_deref(), Some(""));
        assert_eq!(name_of(&["gesta", "play", "--new", "ebb"]).as_deref(), Some("ebb"));
        assert_eq!(name_of(&["gesta", "play", "--new", "--plain"]).as_deref(), Some(""));
    }

    #[test]
    fn contradictions_and_profiles_are_wrong_usage() {
        let wrong: [&[&str]; 4] = [
            &["gesta", "play", "--new", "--save", "ebb"],
            &["gesta", "play", "--plain", "--jsonl"],
            &["gesta", "play", "--narrator", "my_model"],
            &["gesta", "host"],
        ];
        for line in wrong {
            let error = Arguments::try_parse_from(line).expect_err("must be refused");
            assert_eq!(error.exit_code(), 2, "{line:?}");
        }
    }
}
