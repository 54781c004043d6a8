//! The command line, as data. What the commands do stands in [`crate::commands`]; commands that do not exist yet are not
//! here either.

mod help;
mod narrator;
mod odds;
mod paint;
mod play;
mod read;
mod saves;
mod story;
mod wrong;

pub use narrator::Narrators;
pub use odds::{Die, Odds};
pub use paint::Paint;
pub use play::{Face, Join, Play};
pub use read::{Unread, read};
pub use saves::{Named, Saves};
pub use story::{Export, StoryFormat};

use clap::{Parser, Subcommand, ValueEnum};
use gesta_content::Language;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  gesta                                 play, in a window or in the terminal
  gesta play --new                      enter at once, with the ready hero
  gesta continue                        go on with the last game
  gesta play --new --plain --lang es    as lines for screen readers, in Spanish
  gesta saves list                      what is saved
  gesta export \"Hedda Kroon 1\" --format html --out story.html
                                        the story so far, to keep
  gesta odds --bonus 4 --difficulty 12  the chance of a check, as in the game
  gesta pack check my_pack              the mistakes of a pack, and their places";

/// Gesta: a role-playing game that you play by reading and writing.
#[derive(Debug, Parser)]
#[command(name = "gesta", version, before_help = EXAMPLES, disable_help_subcommand = true)]
pub struct Arguments {
    /// What is to be done; nothing: play.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The language of all words: `en` or `es` (else the system's).
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<Language>,
    /// No colours; `NO_COLOR` says the same.
    #[arg(long, global = true)]
    pub no_color: bool,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Play: a new game, a saved one, or from the title page.
    Play(Play),
    /// Go on with the game that was played last.
    Continue(Continue),
    /// Look at saved games, check them, keep copies of them, move them.
    Saves {
        /// What to do with them.
        #[command(subcommand)]
        command: Saves,
    },
    /// Write the story of a saved game to keep it: Markdown, one HTML file, or JSON.
    Export(Export),
    /// Replay a saved game from its beginning, and print the hashes that this leads to.
    Replay {
        /// The saved game.
        name: String,
        /// Stop at this event of the file.
        #[arg(long, value_name = "SEQ", allow_negative_numbers = true)]
        to: Option<i64>,
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Print the exact odds of a check or an attack, or of what can be done in a saved game.
    Odds(Odds),
    /// List narrators, try one, see what they have cost, forget what they have answered.
    Narrator {
        /// What to do.
        #[command(subcommand)]
        command: Narrators,
    },
    /// Work on packs.
    Pack {
        /// What to do.
        #[command(subcommand)]
        command: Pack,
    },
    /// Paint the places, people and things of a pack as PNG files.
    Paint(Paint),
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
    /// Print the manual page, or write it as gesta.1 into a folder.
    Man {
        /// The folder to write gesta.1 into. A page that is there is replaced.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
}

/// `gesta continue`.
#[derive(Debug, clap::Args)]
pub struct Continue {
    /// How the game is shown.
    #[command(flatten)]
    pub face: Face,
    /// Go on although the packs have changed since.
    #[arg(long)]
    pub accept_packs: bool,
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
    fn the_language_stands_before_or_after_the_command() {
        for line in [&["gesta", "--lang", "es", "saves", "list"][..], &["gesta", "saves", "list", "--lang", "es"]] {
            assert_eq!(Arguments::try_parse_from(line).map(|found| found.lang).ok(), Some(Some(Language::Es)));
        }
    }

    #[test]
    fn contradictions_and_profiles_are_wrong_usage() {
        let wrong: [&[&str]; 13] = [
            &["gesta", "play", "--new", "--save", "ebb"],
            &["gesta", "play", "--save", "ebb", "--hero", "dock_hand"],
            &["gesta", "play", "--save", "ebb", "--seed", "7"],
            &["gesta", "play", "--plain", "--jsonl"],
            &["gesta", "host"],
            &["gesta", "odds"],
            &["gesta", "odds", "--difficulty", "12", "--advantage", "--disadvantage"],
            &["gesta", "odds", "--difficulty", "12", "--armour", "13"],
            &["gesta", "odds", "--attack", "--armour", "13", "--cost"],
            &["gesta", "odds", "--difficulty", "12", "--die", "4"],
            &["gesta", "odds", "--difficulty", "12", "--save", "ebb"],
            &["gesta", "odds", "--difficulty", "12", "force the door"],
            &["gesta", "export", "ebb", "--format", "pdf"],
        ];
        for line in wrong {
            let error = Arguments::try_parse_from(line).expect_err("must be refused");
            assert_eq!(error.exit_code(), 2, "{line:?}");
        }
    }
}
