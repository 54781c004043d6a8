//! [`Config`]: the file `narrator.toml`: providers (known ones need no lines) and profiles, which name models by purpose.
//! Reading gives a whole configuration or what is wrong with it, by file and line.

mod known;
mod profiles;
mod providers;
mod section;
mod slip;

use crate::budget::Caps;
use crate::failure::Failure;
use crate::money::Price;
use crate::origin::Base;
use crate::provider::{Capabilities, Habit, Wire};
use crate::request::{Limits, ModelName, Preset, Purpose, Sampling};
use section::Section;
use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use toml_edit::Document;

pub use known::{LOCAL_SERVERS, LocalServer};
pub use slip::{ABILITIES, Slip, Wanted};

/// The file's name in the folder of settings.
pub const CONFIG_FILE: &str = "narrator.toml";
/// The largest file that is read.
pub const CONFIG_BYTES_MAX: usize = 256 * 1024;
/// Providers of a file, the known ones apart.
pub const PROVIDERS_MAX: usize = 32;
/// Profiles of a file.
pub const PROFILES_MAX: usize = 32;
/// Models of a provider, and of a purpose in a profile.
pub const MODELS_NAMED_MAX: usize = 32;
/// Keys of a provider.
pub const KEYS_MAX: usize = 8;

/// What the file says.
#[derive(Clone, Debug)]
pub struct Config {
    /// By name: the known ones, and those of the file.
    pub providers: BTreeMap<String, ProviderConfig>,
    /// By name.
    pub profiles: BTreeMap<String, Profile>,
}

/// A provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderConfig {
    /// How it is spoken to.
    pub wire: Wire,
    /// Where.
    pub base: Base,
    /// What server it is.
    pub habit: Habit,
    /// Where its keys are looked for; without any it needs none.
    pub keys: Vec<KeySource>,
    /// What is known of its models, by name.
    pub models: BTreeMap<String, ModelConfig>,
}

/// What is known of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModelConfig {
    /// What it costs; `None`: nobody said.
    pub price: Option<Price>,
    /// What it can do.
    pub capabilities: Capabilities,
}

impl ProviderConfig {
    /// What is known of a model; for one that is not named, what is usual.
    pub fn model(&self, name: &str) -> ModelConfig {
        let usual = ModelConfig { price: None, capabilities: Capabilities::of(self.wire) };
        self.models.get(name).copied().unwrap_or(usual)
    }

    /// The price of a model: free on this machine, and as much as the dearest where nobody said.
    pub fn price(&self, name: &str) -> Price {
        let unsaid = if self.base.is_loopback() { Price::FREE } else { Price::UNKNOWN };
        self.model(name).price.unwrap_or(unsaid)
    }
}

/// Where a key is looked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeySource {
    /// A variable of the environment.
    Env(String),
    /// A file that only its owner can read; relative to the folder of settings.
    File(String),
    /// The system's keyring, under the service `gesta` and this name.
    Keyring(String),
}

impl KeySource {
    /// Reads `env:NAME`, `file:PATH` or `keyring:NAME`.
    pub fn read(text: &str) -> Option<KeySource> {
        let (kind, name) = text.split_once(':')?;
        let name = name.trim().to_owned();
        match kind.trim() {
            _ if name.is_empty() => None,
            "env" => Some(KeySource::Env(name)),
            "file" => Some(KeySource::File(name)),
            "keyring" => Some(KeySource::Keyring(name)),
            _ => None,
        }
    }
}

impl fmt::Display for KeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            KeySource::Env(name) => write!(f, "env:{name}"),
            KeySource::File(name) => write!(f, "file:{name}"),
            KeySource::Keyring(name) => write!(f, "keyring:{name}"),
        }
    }
}

/// Who is asked for what, and how much it may cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// By purpose; one that is not there is not asked for.
    pub purposes: BTreeMap<Purpose, PurposeConfig>,
    /// The preset that is used where the player has chosen none.
    pub preset: Preset,
    /// The numbers of the presets.
    pub presets: BTreeMap<Preset, Sampling>,
    /// The caps.
    pub caps: Caps,
}

impl Default for Profile {
    fn default() -> Profile {
        Profile {
            purposes: BTreeMap::new(),
            preset: Preset::default(),
            presets: Preset::ALL.map(|preset| (preset, preset.sampling())).into(),
            caps: Caps::default(),
        }
    }
}

impl Profile {
    /// One model for all texts: what is made of a local server that was found.
    pub fn of_model(model: &ModelName) -> Profile {
        let texts = [Purpose::Intent, Purpose::Narration, Purpose::Summary];
        let all =
            texts.map(|purpose| (purpose, PurposeConfig { models: vec![model.clone()], limits: Limits::of(purpose) }));
        Profile { purposes: all.into(), ..Profile::default() }
    }

    /// The limits for a purpose.
    pub fn limits(&self, purpose: Purpose) -> Limits {
        self.purposes.get(&purpose).map_or(Limits::of(purpose), |config| config.limits)
    }

    /// The numbers for a purpose and a preset: readings and reviews are always exact.
    pub fn sampling(&self, purpose: Purpose, preset: Preset) -> Sampling {
        match purpose {
            Purpose::Intent | Purpose::Review => Sampling::EXACT,
            _ => self.presets.get(&preset).copied().unwrap_or_else(|| preset.sampling()),
        }
    }
}

/// A purpose of a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PurposeConfig {
    /// Who is asked, in this order.
    pub models: Vec<ModelName>,
    /// How much and how long.
    pub limits: Limits,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file's name, as it was given.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, and what to do.
    pub slip: Slip,
    /// Whether the file can be used all the same.
    pub only_warning: bool,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.slip)
    }
}

/// What was read.
#[derive(Clone, Debug)]
pub struct ConfigRead {
    /// The whole, if there is no fault but warnings.
    pub config: Option<Config>,
    /// By line.
    pub faults: Vec<Fault>,
}

impl Config {
    /// The known providers, and no profile.
    pub fn known() -> Config {
        Config { providers: known::providers(), profiles: BTreeMap::new() }
    }

    /// Reads the file in the folder of settings; without one, the known providers.
    ///
    /// # Errors
    /// When there is a file that cannot be read, or is no UTF-8.
    pub fn load(folder: &Path) -> io::Result<ConfigRead> {
        let path = folder.join(CONFIG_FILE);
        let mut text = String::new();
        match File::open(&path) {
            // One byte more than is read, so that a file that is too large is known as such.
            Ok(file) => file.take(CONFIG_BYTES_MAX as u64 + 1).read_to_string(&mut text)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
            Err(error) => return Err(error),
        };
        Ok(Config::read(&path.display().to_string(), &text))
    }

    /// Reads the text of a file; `file` is its name for messages.
    pub fn read(file: &str, text: &str) -> ConfigRead {
        let mut faults = Vec::new();
        let mut config = Config::known();
        if text.len() > CONFIG_BYTES_MAX {
            faults.push(fault(file, 1, Slip::TooLarge { bytes: CONFIG_BYTES_MAX }));
        } else {
            match Document::parse(text) {
                Ok(document) => {
                    let mut top = Section::new(file, text, "", document.as_table(), 1, &mut faults);
                    top.sections("providers", PROVIDERS_MAX, |section| {
                        providers::read(section, &mut config.providers);
                    });
                    let known = config.providers.clone();
                    top.sections("profiles", PROFILES_MAX, |section| {
                        let name = section.name().to_owned();
                        config.profiles.insert(name, profiles::read(section, &known));
                    });
                    top.finish();
                }
                Err(error) => {
                    let line = section::line_of(text, error.span().map_or(0, |span| span.start));
                    let said = error.message().trim_end_matches('.').to_owned();
                    faults.push(fault(file, line, Slip::NoToml { said }));
                }
            }
        }
        faults.sort_by_key(|fault| fault.line);
        let whole = faults.iter().all(|fault| fault.only_warning);
        ConfigRead { config: whole.then_some(config), faults }
    }

    /// A profile by its name.
    ///
    /// # Errors
    /// [`Failure::NobodyToAsk`] when there is none of that name.
    pub fn profile(&self, name: &str) -> Result<&Profile, Failure> {
        self.profiles.get(name).ok_or(Failure::NobodyToAsk)
    }
}

fn fault(file: &str, line: usize, slip: Slip) -> Fault {
    Fault { file: file.to_owned(), line, slip, only_warning: false }
}

#[cfg(test)]
mod tests;
