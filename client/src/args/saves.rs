//! `gesta saves`.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// `gesta saves`.
#[derive(Debug, Subcommand)]
pub enum Saves {
    /// List the saved games, the last played first.
    List {
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Show where a saved game stands, and its copies.
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
        #[arg(default_value_t = 1, allow_negative_numbers = true)]
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
    /// Write a saved game into one file that can be moved to another machine. For the story see `gesta export`.
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
