//! [`Setup`]: a profile with its providers and their keys, ready to be asked; and the [`Target`]s of a request in their
//! order.

use crate::breakers::TargetName;
use crate::config::{Config, KeySource, Profile, ProviderConfig};
use crate::failure::Failure;
use crate::key::Key;
use crate::keys::{KeyPlaces, KeyTrouble, gather};
use crate::money::Price;
use crate::provider::{Call, Endpoint};
use crate::request::{ModelName, Request};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Targets of one request.
pub const TARGETS_MAX: usize = 64;

/// Whom a gateway asks.
#[derive(Clone, Debug)]
pub struct Setup {
    profile: Profile,
    providers: BTreeMap<String, (ProviderConfig, Vec<Key>)>,
}

/// A place that gave no key. Only worth telling when the provider has none at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingKey {
    /// The provider's name.
    pub provider: String,
    /// Where it was looked for.
    pub source: KeySource,
    /// Why there is none.
    pub trouble: KeyTrouble,
}

impl Setup {
    /// Gathers the keys of the providers that the profile names. Also says which places gave none.
    pub fn gather(config: &Config, profile: &Profile, places: &dyn KeyPlaces) -> (Setup, Vec<MissingKey>) {
        let mut missing = Vec::new();
        let mut providers = BTreeMap::new();
        let named: std::collections::BTreeSet<&str> =
            profile.purposes.values().flat_map(|one| &one.models).map(|model| model.provider.as_str()).collect();
        for (name, provider) in config.providers.iter().filter(|(name, _)| named.contains(name.as_str())) {
            let (keys, troubles) = gather(provider, places);
            missing.extend(troubles.into_iter().map(|(source, trouble)| MissingKey {
                provider: name.clone(),
                source,
                trouble,
            }));
            providers.insert(name.clone(), (provider.clone(), keys));
        }
        (Setup { profile: profile.clone(), providers }, missing)
    }

    /// The profile.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// A request with the limits of the profile, where it has none of its own.
    pub(crate) fn fitted(&self, request: Request) -> Arc<Request> {
        let limits = request.limits.unwrap_or_else(|| self.profile.limits(request.purpose));
        Arc::new(Request { limits: Some(limits), ..request })
    }

    /// Who is asked, in this order: each model with each key of its provider.
    ///
    /// # Errors
    /// [`Failure::NobodyToAsk`] when no model is named, [`Failure::KeyRefused`] when no key was found for any.
    pub(crate) fn targets(&self, request: &Arc<Request>) -> Result<Vec<Target>, Failure> {
        let named = self.profile.purposes.get(&request.purpose).map(|purpose| purpose.models.as_slice());
        let models = match &request.model {
            Some(model) => std::slice::from_ref(model),
            None => named.unwrap_or_default(),
        };
        let targets: Vec<Target> =
            models.iter().flat_map(|model| self.targets_of(model, request)).take(TARGETS_MAX).collect();
        match (targets.is_empty(), models.iter().any(|model| self.providers.contains_key(&model.provider))) {
            (false, _) => Ok(targets),
            (true, true) => Err(Failure::KeyRefused),
            (true, false) => Err(Failure::NobodyToAsk),
        }
    }

    fn targets_of(&self, model: &ModelName, request: &Arc<Request>) -> Vec<Target> {
        let Some((provider, keys)) = self.providers.get(&model.provider) else { return Vec::new() };
        let keys: Vec<Option<&Key>> = match provider.keys.is_empty() {
            true => vec![None],
            false => keys.iter().map(Some).collect(),
        };
        let target = |key: Option<&Key>| Target {
            name: TargetName {
                provider: model.provider.clone(),
                model: model.model.clone(),
                key: key.map(|key| key.source().to_owned()).unwrap_or_default(),
            },
            price: provider.price(&model.model),
            call: Call {
                place: Endpoint {
                    wire: provider.wire,
                    base: provider.base.clone(),
                    key: key.cloned(),
                    habit: provider.habit,
                },
                model: model.model.clone(),
                capabilities: provider.model(&model.model).capabilities,
                sampling: self.profile.sampling(request.purpose, request.preset.unwrap_or(self.profile.preset)),
                request: Arc::clone(request),
            },
        };
        keys.into_iter().map(target).collect()
    }
}

/// One that can be asked, with everything that is sent.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub name: TargetName,
    pub price: Price,
    pub call: Call,
}

impl Target {
    /// The model's name in the profile.
    pub fn model(&self) -> ModelName {
        ModelName { provider: self.name.provider.clone(), model: self.name.model.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{Limits, Message, Preset, Purpose};

    struct Keys;

    impl KeyPlaces for Keys {
        fn read(&self, source: &KeySource) -> Result<String, KeyTrouble> {
            match source.to_string().as_str() {
                "env:A" | "env:B" => Ok("k".into()),
                _ => Err(KeyTrouble::NotThere),
            }
        }
    }

    fn setup() -> (Setup, Vec<MissingKey>) {
        let text = r#"
            [providers.two]
            base = "https://two.example/v1"
            keys = ["env:A", "env:B", "env:C"]
            [profiles.p.narration]
            models = ["openai/x", "two/m", "ollama/l"]
            [profiles.p.summary]
            models = ["openai/x"]
        "#;
        let config = Config::read("narrator.toml", text).config.expect("there is no fault");
        Setup::gather(&config, &config.profiles["p"], &Keys)
    }

    fn names(setup: &Setup, request: Request) -> Result<Vec<String>, Failure> {
        let targets = setup.targets(&Arc::new(request))?;
        Ok(targets.iter().map(|one| format!("{} {}", one.model(), one.name.key)).collect())
    }

    #[test]
    fn each_model_is_asked_with_each_key_in_order() {
        let request = Request::new(Purpose::Narration, vec![Message::user("a")]);
        let all = names(&setup().0, request).expect("there are some");
        assert_eq!(all, ["two/m env:A", "two/m env:B", "ollama/l "]);
    }

    #[test]
    fn a_purpose_without_a_model_or_a_key_says_which_of_the_two() {
        let ask = |purpose| names(&setup().0, Request::new(purpose, Vec::new()));
        assert_eq!(ask(Purpose::Summary), Err(Failure::KeyRefused));
        assert_eq!(ask(Purpose::Intent), Err(Failure::NobodyToAsk));
    }

    #[test]
    fn a_model_can_be_named_by_the_request() {
        let mut request = Request::new(Purpose::Intent, Vec::new());
        request.model = ModelName::read("ollama/other");
        assert_eq!(names(&setup().0, request), Ok(vec!["ollama/other ".to_owned()]));
    }

    #[test]
    fn limits_and_preset_are_those_of_the_profile_unless_the_request_has_its_own() {
        let text = "[profiles.p]\npreset = \"wild\"\n[profiles.p.narration]\nmodels = [\"ollama/x\"]\n\
            total_ms = 4000\noutput_tokens_max = 90\n";
        let config = Config::read("narrator.toml", text).config.expect("there is no fault");
        let (setup, _) = Setup::gather(&config, &config.profiles["p"], &Keys);
        let of = |request: Request| {
            let target = setup.targets(&setup.fitted(request)).expect("there is one").remove(0);
            (target.call.request.limits(), target.call.sampling)
        };
        let plain = Request::new(Purpose::Narration, Vec::new());
        let (limits, sampling) = of(plain.clone());
        assert_eq!((limits.output_tokens_max, limits.patience.total.as_secs()), (90, 4));
        assert_eq!(sampling, Preset::Wild.sampling());
        let own = Limits { output_tokens_max: 7, ..limits };
        let (limits, sampling) = of(Request { limits: Some(own), preset: Some(Preset::Vivid), ..plain });
        assert_eq!((limits, sampling), (own, Preset::Vivid.sampling()));
    }

    #[test]
    fn places_without_a_key_are_told() {
        let missing = setup().1;
        let told: Vec<String> = missing.iter().map(|one| format!("{} {}", one.provider, one.source)).collect();
        assert_eq!(told, ["openai env:OPENAI_API_KEY", "two env:C"]);
    }
}
