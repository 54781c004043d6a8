//! `cargo xtask tidy`, also run as a test: how code is written here, as rules that are executed. Each rule is a file with
//! its data in a table. What a compiler or clippy can say is left to them.

mod banned;
pub mod formats;
mod functions;
mod header;
mod length;
mod paths;
mod scrub;
mod source;

use crate::root;
use anyhow::{Result, bail};
use source::Source;
use std::fmt;

/// Something that is to be mended.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, from the workspace's folder.
    pub path: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What is wrong and what to do.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.what),
            line => write!(f, "{}:{line}: {}", self.path, self.what),
        }
    }
}

/// Prints the figures and all faults.
pub fn run() -> Result<()> {
    let (faults, figures) = look()?;
    println!("{figures}");
    for fault in &faults {
        println!("{fault}");
    }
    match faults.len() {
        0 => Ok(()),
        count => bail!("tidy: {count} to mend"),
    }
}

fn look() -> Result<(Vec<Fault>, length::Figures)> {
    let texts = root::texts()?;
    let mut faults: Vec<Fault> = texts.iter().flat_map(|(path, text)| paths::faults(path, text)).collect();
    let sources: Vec<Source> =
        texts.iter().filter(|(path, _)| path.ends_with(".rs")).map(|(path, text)| Source::new(path, text)).collect();
    for source in &sources {
        faults.extend(header::faults(source));
        faults.extend(banned::faults(source));
    }
    let figures = length::Figures::of(&sources);
    faults.extend(length::faults(&sources, &figures));
    faults.extend(formats::faults(&formats::hashes(&texts), &formats::recorded()?));
    Ok((faults, figures))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_workspace_is_tidy() {
        let (faults, figures) = super::look().expect("the workspace can be read");
        let listed: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(listed.is_empty(), "{figures}\n{}", listed.join("\n"));
    }
}
