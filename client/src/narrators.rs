//! The narrators of this machine besides the built-in one: the profiles of `narrator.toml`, and servers of models that run
//! here and are found by themselves. What they say goes through the client's check; here nothing of the game is known.

use crate::answers;
use crate::folders::Folders;
use crate::words::Words;
use gesta_app::NarratorRow;
use gesta_gateway::wire::{Http, Proxies};
use gesta_gateway::{
    CONFIG_FILE, Config, Failure, Fault, Found, Gateway, Limits, MissingKey, ModelName, Nano, Ports, Profile, Provider,
    Purpose, PurposeConfig, SecondLevel, Setup, Sink, SpendingsFile, Studio, SystemChance, SystemClock, SystemKeys,
    find_local_servers,
};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// What was spent, by day, in the folder of settings.
const SPENDINGS: &str = "spendings.json";

/// The narrators, as they were found.
#[derive(Clone, Debug)]
pub struct Narrators {
    folders: Folders,
    config: Config,
    /// What is wrong with the file.
    faults: Vec<Fault>,
    found: Vec<Found>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its name in the settings.
    pub name: String,
    /// The models that tell, in the order in which they are asked.
    pub models: Vec<ModelName>,
    /// Those that review what it tells, in the same way.
    pub reviewers: Vec<ModelName>,
    /// Something of the game leaves this machine: what is told, or what is asked about it.
    pub remote: bool,
    /// Where keys were looked for in vain, if no provider can be asked without one.
    pub keyless: Vec<MissingKey>,
}

fn models_of(profile: &Profile, purpose: Purpose) -> Vec<ModelName> {
    profile.purposes.get(&purpose).map(|purpose| purpose.models.clone()).unwrap_or_default()
}

fn listed(models: &[ModelName]) -> String {
    models.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn http() -> Arc<dyn Provider> {
    Arc::new(Http::new(Proxies::Never))
}

impl Narrators {
    /// The profiles of the file; nothing is asked, no socket is opened.
    ///
    /// # Errors
    /// The path of the file and why it cannot be read.
    pub fn read(folders: &Folders) -> Result<Narrators, (PathBuf, std::io::Error)> {
        let read = Config::load(&folders.config).map_err(|error| (Narrators::file(folders), error))?;
        let faults = read.faults;
        let config = read.config.unwrap_or_else(Config::known);
        Ok(Narrators { folders: folders.clone(), config, faults, found: Vec::new() })
    }

    /// The same, with the servers of models that run on this machine. It takes under a second.
    ///
    /// # Errors
    /// As [`Narrators::read`].
    pub fn look(folders: &Folders) -> Result<Narrators, (PathBuf, std::io::Error)> {
        let mut narrators = Narrators::read(folders)?;
        // A machine that gives no timer finds none.
        narrators.found = find_local_servers(&http(), &SystemClock::default()).unwrap_or_default();
        Ok(narrators)
    }

    /// What is wrong with the file and what to do, a line each.
    pub fn faults(&self, words: &Words) -> Vec<String> {
        let said = |fault: &Fault| {
            let arguments = fault.slip.arguments();
            let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let what = words.say(&format!("narrator-file-{}", fault.slip.code()), &arguments);
            let line = fault.line.to_string();
            words.say("narrator-file-at", &[("file", &fault.file), ("line", &line), ("what", &what)])
        };
        self.faults.iter().map(said).collect()
    }

    /// Where the profiles stand.
    pub fn file(folders: &Folders) -> PathBuf {
        folders.config.join(CONFIG_FILE)
    }

    /// Whether a narrator's profile names somebody who reviews what it tells.
    pub fn reviews(&self, name: &str) -> bool {
        self.profiles().get(name).is_some_and(|profile| !models_of(profile, Purpose::Review).is_empty())
    }

    fn profiles(&self) -> BTreeMap<String, Profile> {
        let found = self
            .found
            .iter()
            .filter_map(|found| Some((found.server.name.to_owned(), Profile::of_model(&found.model()?))));
        let named = self.config.profiles.iter().map(|(name, profile)| (name.clone(), profile.clone()));
        // A profile of the file goes before a server of the same name.
        found.chain(named).collect()
    }

    /// All of them by name.
    pub fn list(&self) -> Vec<Listed> {
        self.profiles().iter().map(|(name, profile)| self.listed(name, profile)).collect()
    }

    fn listed(&self, name: &str, profile: &Profile) -> Listed {
        let models = models_of(profile, Purpose::Narration);
        let provider = |model: &ModelName| self.config.providers.get(&model.provider);
        let asked = Purpose::ALL.into_iter().filter(|purpose| *purpose != Purpose::Image);
        let asked: Vec<ModelName> = asked.flat_map(|purpose| models_of(profile, purpose)).collect();
        let remote = asked.iter().filter_map(provider).any(|provider| !provider.base.is_loopback());
        let (_, missing) = Setup::gather(&self.config, profile, &SystemKeys { folder: self.folders.config.clone() });
        let without = |model: &ModelName| missing.iter().any(|key| key.provider == model.provider);
        let keyless = if !models.is_empty() && models.iter().all(without) { missing.as_slice() } else { &[] };
        Listed {
            name: name.to_owned(),
            reviewers: models_of(profile, Purpose::Review),
            remote,
            keyless: keyless.to_vec(),
            models,
        }
    }

    /// Starts to ask one of them, with what it answered before. No connection is made before the first request. `None`: there
    /// is none of this name.
    ///
    /// # Errors
    /// When what was spent before cannot be read, or the system gives no thread.
    pub fn start(
        &self,
        name: &str,
        sink: Sink,
        answers: Option<Box<dyn SecondLevel>>,
    ) -> std::io::Result<Option<Gateway>> {
        let Some(setup) = self.setup(name) else { return Ok(None) };
        Gateway::start(setup, Ports { answers, ..self.ports() }, sink).map(Some)
    }

    /// The same for pictures.
    ///
    /// # Errors
    /// As [`Narrators::start`].
    pub fn studio(&self, name: &str) -> std::io::Result<Option<Studio>> {
        let Some(setup) = self.setup(name) else { return Ok(None) };
        Studio::open(setup, self.ports()).map(Some)
    }

    /// The most that a picture may cost, by the dearest model that the profile names for pictures. `None`: there is no such
    /// profile.
    pub fn picture_price(&self, name: &str) -> Option<Nano> {
        let profile = self.profiles().remove(name)?;
        let models = models_of(&profile, Purpose::Image);
        let price = |model: &ModelName| Some(self.config.providers.get(&model.provider)?.price(&model.model).picture);
        Some(Nano(models.iter().filter_map(price).max().unwrap_or(0)))
    }

    fn setup(&self, name: &str) -> Option<Setup> {
        let mut profile = self.profiles().remove(name)?;
        // Who tells can also review, where the player wants it and nobody else is named.
        if let (Some(tells), None) = (profile.purposes.get(&Purpose::Narration), profile.purposes.get(&Purpose::Review))
        {
            let reviews = PurposeConfig { models: tells.models.clone(), limits: Limits::of(Purpose::Review) };
            profile.purposes.insert(Purpose::Review, reviews);
        }
        let places = SystemKeys { folder: self.folders.config.clone() };
        Some(Setup::gather(&self.config, &profile, &places).0)
    }

    fn ports(&self) -> Ports {
        Ports {
            provider: http(),
            clock: Arc::new(SystemClock::default()),
            chance: Arc::new(SystemChance),
            spendings: Box::new(self.spendings()),
            answers: None,
        }
    }

    /// What models answered in other sessions; who is told where a damaged file of them was put.
    pub fn answers(&self, words: &Words, tell: impl Fn(String) + Send + 'static) -> Box<dyn SecondLevel> {
        let path = answers::put_aside(&self.folders).display().to_string();
        let said = words.say("narrator-answers-damaged", &[("path", &path)]);
        answers::open(&self.folders, move || tell(said.clone()))
    }

    /// What was spent.
    pub fn spendings(&self) -> SpendingsFile {
        SpendingsFile { path: self.folders.config.join(SPENDINGS) }
    }

    /// As the client shows them.
    pub fn rows(&self, words: &Words) -> Vec<NarratorRow> {
        let row = |one: Listed| {
            let mut remark = listed(&one.models);
            if !one.reviewers.is_empty() {
                let by = listed(&one.reviewers);
                remark = words.say("narrator-reviewed", &[("models", &remark), ("by", &by)]);
            }
            let key = |key: &MissingKey| {
                words.say(&format!("narrator-key-{}", key.trouble.code()), &[("place", &key.source.to_string())])
            };
            let places: Vec<String> = one.keyless.iter().map(key).collect();
            let trouble = (!places.is_empty()).then(|| words.say("narrator-no-key", &[("places", &places.join(" "))]));
            NarratorRow { remark, trouble, remote: one.remote, name: one.name }
        };
        self.list().into_iter().map(row).collect()
    }
}

/// Why a model did not answer, and what to do, in the player's language.
pub fn failed(words: &Words, failure: &Failure) -> (String, String) {
    let key = format!("narrator-{}", failure.code());
    let said = match failure {
        // What was only an echo of ours is not repeated; the number is left.
        Failure::Refused { said, status } if said.is_empty() => format!("HTTP {status}"),
        Failure::Refused { said, .. } => said.clone(),
        failure => failure.detail().unwrap_or_default().to_owned(),
    };
    (words.say(&key, &[("what", &said)]), words.say(&format!("{key}-next"), &[]))
}

/// The same in one paragraph.
pub fn failed_in_short(words: &Words, failure: &Failure) -> String {
    let (what, next) = failed(words, failure);
    format!("{what} {next}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn narrators(text: &str) -> Narrators {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::under(home.path());
        std::fs::create_dir_all(&folders.config).unwrap();
        std::fs::write(Narrators::file(&folders), text).unwrap();
        Narrators::read(&folders).unwrap()
    }

    const TWO: &str = "[profiles.near.narration]\nmodels = [\"ollama/mistral-nemo\"]\n\
        [profiles.far.narration]\nmodels = [\"far/big\", \"ollama/small\"]\n\
        [providers.far]\nwire = \"openai\"\nbase = \"https://models.example/v1\"\nkeys = [\"env:GESTA_TEST_NO_SUCH_KEY\"]\n";

    #[test]
    fn profiles_are_listed_with_what_leaves_the_machine() {
        let narrators = narrators(TWO);
        assert_eq!(narrators.faults, []);
        let listed: Vec<(String, usize, bool, usize)> = narrators
            .list()
            .into_iter()
            .map(|one| (one.name, one.models.len(), one.remote, one.keyless.len()))
            .collect();
        let expected = [("far".to_owned(), 2, true, 0), ("near".to_owned(), 1, false, 0)];
        assert_eq!(listed, expected, "the far one goes on with the model of this machine");
    }

    #[test]
    fn a_reviewer_elsewhere_is_named_and_takes_the_game_off_the_machine() {
        let narrators = narrators(&format!("{TWO}[profiles.near.review]\nmodels = [\"far/big\"]\n"));
        assert!(narrators.reviews("near") && !narrators.reviews("far") && !narrators.reviews("nobody"));
        let near = narrators.list().remove(1);
        assert_eq!((near.name.as_str(), near.remote, near.reviewers.len()), ("near", true, 1));
        for language in gesta_content::Language::ALL {
            let remark = narrators.rows(&Words::of(language)).remove(1).remark;
            assert!(remark.contains("ollama/mistral-nemo") && remark.contains("far/big"), "{remark}");
        }
    }

    #[test]
    fn where_a_key_was_looked_for_in_vain_is_said() {
        let only_far = TWO.replace(", \"ollama/small\"", "");
        let far = narrators(&only_far).list().remove(0);
        assert_eq!(far.keyless[0].source.to_string(), "env:GESTA_TEST_NO_SUCH_KEY");
    }

    #[test]
    fn a_refusal_without_words_is_told_by_its_number() {
        let refused = |said: &str| failed(&Words::of(gesta_content::Language::En), &Failure::refused(422, said)).0;
        assert!(refused("").contains("(HTTP 422)"), "{}", refused(""));
        assert!(refused("no such field").contains("(no such field)"), "{}", refused("no such field"));
    }

    #[test]
    fn a_broken_file_is_told_by_line_and_lists_nothing() {
        let narrators = narrators("[profiles.x.narration]\nmodels = [\"nowhere/model\"]\n");
        assert!(narrators.list().is_empty());
        for language in gesta_content::Language::ALL {
            let told = narrators.faults(&Words::of(language)).remove(0);
            assert!(told.contains("narrator.toml") && told.contains('2') && told.contains("nowhere"), "{told}");
        }
    }
}
