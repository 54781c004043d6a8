//! [`Folders`]: where Gesta keeps its files on this machine. `GESTA_HOME` moves all of them.

use crate::failure::Failure;
use directories::ProjectDirs;
use std::path::{Path, PathBuf};

/// The folders. They are made when something is first written into them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// Settings and keys.
    pub config: PathBuf,
    /// Saved games.
    pub saves: PathBuf,
    /// Copies of saved games, a folder for each.
    pub backups: PathBuf,
    /// Damaged and replaced files, kept as they were.
    pub quarantine: PathBuf,
    /// Packs that were added.
    pub packs: PathBuf,
    /// What can be made anew.
    pub cache: PathBuf,
}

impl Folders {
    /// The folders of this process: `GESTA_HOME` before the platform's custom.
    ///
    /// # Errors
    /// [`Failure`] when the system names no home.
    pub fn of_process() -> Result<Folders, Failure> {
        match std::env::var_os("GESTA_HOME") {
            Some(home) if !home.is_empty() => Ok(Folders::under(Path::new(&home))),
            _ => {
                let system = ProjectDirs::from("", "", "gesta").ok_or_else(|| {
                    Failure::work(
                        "The system names no home folder, so there is no place for saved games.",
                        "Set GESTA_HOME to a folder that Gesta may write into.",
                    )
                })?;
                Ok(Folders {
                    config: system.config_dir().to_path_buf(),
                    saves: system.data_dir().join("saves"),
                    backups: system.data_dir().join("backups"),
                    quarantine: system.data_dir().join("quarantine"),
                    packs: system.data_dir().join("packs"),
                    cache: system.cache_dir().to_path_buf(),
                })
            }
        }
    }

    /// All folders under one.
    pub fn under(home: &Path) -> Folders {
        Folders {
            config: home.join("config"),
            saves: home.join("saves"),
            backups: home.join("backups"),
            quarantine: home.join("quarantine"),
            packs: home.join("packs"),
            cache: home.join("cache"),
        }
    }

    /// Stories that were kept as files.
    pub fn exports(&self) -> PathBuf {
        self.saves.parent().unwrap_or(&self.saves).join("exports")
    }

    /// What is told of the program when it breaks.
    pub fn reports(&self) -> PathBuf {
        self.saves.parent().unwrap_or(&self.saves).join("reports")
    }

    /// The folders with their names.
    pub fn rows(&self) -> [(&'static str, PathBuf); 8] {
        [
            ("config", self.config.clone()),
            ("saves", self.saves.clone()),
            ("backups", self.backups.clone()),
            ("quarantine", self.quarantine.clone()),
            ("exports", self.exports()),
            ("reports", self.reports()),
            ("packs", self.packs.clone()),
            ("cache", self.cache.clone()),
        ]
    }
}
