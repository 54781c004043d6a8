//! `gesta play` and what it shares with `gesta continue` and `gesta join`.

use clap::Args;
use std::path::PathBuf;

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
    #[arg(long, value_name = "PRESET", conflicts_with = "save")]
    pub hero: Option<String>,
    /// Packs to play with; what they need is added. Give it again for more than one.
    #[arg(long = "pack", value_name = "ID")]
    pub packs: Vec<String>,
    /// Seed of the dice: the same number and the same decisions give the same game.
    #[arg(long, value_name = "N", conflicts_with = "save", allow_negative_numbers = true)]
    pub seed: Option<u64>,
    /// Go on with the saved game although its packs have changed since.
    #[arg(long)]
    pub accept_packs: bool,
    /// How the game is shown.
    #[command(flatten)]
    pub face: Face,
}

/// How the game is shown.
#[derive(Debug, Default, Clone, Args)]
pub struct Face {
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
    /// Who narrates: `builtin`, which opens no connection, or one of `gesta narrator list` (else as in the settings).
    #[arg(long, value_name = "NARRATOR")]
    pub narrator: Option<String>,
    /// Draw the last screen of the script into this file, as an SVG, as the terminal would show it.
    #[arg(long, value_name = "FILE", requires = "script", conflicts_with_all = ["desktop", "terminal", "jsonl"])]
    pub picture: Option<PathBuf>,
}

/// `gesta join`.
#[derive(Debug, Args)]
pub struct Join {
    /// The invite link, `gesta://...`.
    pub link: String,
    /// The name that the others see.
    #[arg(long, value_name = "NAME", default_value = crate::play::PLAYER_NAME)]
    pub name: String,
    /// Packs that the server plays beside those that come with the game. Give it again for more than one.
    #[arg(long = "pack", value_name = "ID")]
    pub packs: Vec<String>,
    /// How the game is shown.
    #[command(flatten)]
    pub face: Face,
}
