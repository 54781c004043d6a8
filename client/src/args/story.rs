//! `gesta export`.

use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// `gesta export`. The story is in the language of `--lang`, else in that of the saved game.
#[derive(Debug, Args)]
pub struct Export {
    /// The saved game.
    pub name: String,
    /// As what (else as the file's ending says, else Markdown).
    #[arg(long, value_enum)]
    pub format: Option<StoryFormat>,
    /// The file to write; without it the story goes to standard output. Nothing is overwritten.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Overwrite the file.
    #[arg(long, requires = "out")]
    pub force: bool,
}

/// What a story is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StoryFormat {
    /// Markdown, with the rolls as footnotes.
    Md,
    /// One HTML file that needs nothing else.
    Html,
    /// One JSON document, for programs (docs/export.md).
    Json,
}

impl StoryFormat {
    /// What the ending of a file's name asks for.
    fn of_ending(path: &std::path::Path) -> Option<StoryFormat> {
        match path.extension()?.to_str()?.to_lowercase().as_str() {
            "md" | "markdown" => Some(StoryFormat::Md),
            "html" | "htm" => Some(StoryFormat::Html),
            "json" => Some(StoryFormat::Json),
            _ => None,
        }
    }
}

impl Export {
    /// What the story is written as.
    pub fn written_as(&self) -> StoryFormat {
        let ending = || StoryFormat::of_ending(self.out.as_deref()?);
        self.format.or_else(ending).unwrap_or(StoryFormat::Md)
    }
}
