//! What the file may say, and what is said about what it may not.

use super::*;
use std::time::Duration;

const WHOLE: &str = r#"
# An evening with a cloud model and one at home.
[providers.home]
wire = "openai"
base = "http://127.0.0.1:9000/v1"
http = true

[providers.openai.models."gpt-5.1-mini"]
price = { input = 250, cached = 25, output = 2000 }
lacks = ["temperature"]
context_tokens = 16000

[profiles.evening]
preset = "vivid"

[profiles.evening.narration]
models = ["openai/gpt-5.1-mini", "home/mistral-nemo:12b"]
output_tokens_max = 400
first_token_ms = 9000

[profiles.evening.intent]
models = ["home/mistral-nemo:12b"]

[profiles.evening.presets.wild]
temperature_percent = 130

[profiles.evening.budget]
session_nano = 200_000_000
"#;

fn faults(text: &str) -> Vec<String> {
    Config::read("narrator.toml", text).faults.iter().map(ToString::to_string).collect()
}

#[test]
fn a_whole_file_is_read() {
    let read = Config::read("narrator.toml", WHOLE);
    assert_eq!(read.faults, []);
    let config = read.config.expect("there is no fault");
    let profile = config.profile("evening").expect("it is there");
    assert_eq!(profile.preset, Preset::Vivid);
    let narration = &profile.purposes[&Purpose::Narration];
    assert_eq!(
        narration.models.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["openai/gpt-5.1-mini", "home/mistral-nemo:12b"]
    );
    assert_eq!(narration.limits.output_tokens_max, 400);
    assert_eq!(narration.limits.patience.first_token, Duration::from_secs(9));
    assert_eq!(narration.limits.patience.idle, Limits::of(Purpose::Narration).patience.idle);
    assert_eq!(profile.caps.session, Some(crate::money::Nano(200_000_000)));
    assert_eq!(profile.caps.day, Caps::default().day);
    assert_eq!(profile.sampling(Purpose::Narration, Preset::Wild).temperature_percent, Some(130));
    assert_eq!(profile.sampling(Purpose::Intent, Preset::Wild), Sampling::EXACT);
    let openai = &config.providers["openai"];
    assert_eq!(openai.keys, [KeySource::Env("OPENAI_API_KEY".into())]);
    assert_eq!(
        openai.price("gpt-5.1-mini"),
        Price { fresh: 250, cached: 25, written: 250, output: 2_000, picture: 250_000_000 }
    );
    let model = openai.model("gpt-5.1-mini").capabilities;
    assert!(!model.temperature && model.top_p);
    assert_eq!(model.context_tokens, Some(16_000));
}

#[test]
fn an_empty_file_has_the_known_providers() {
    let config = Config::read("narrator.toml", "").config.expect("there is no fault");
    for name in [
        "openai",
        "openrouter",
        "groq",
        "mistral",
        "anthropic",
        "gemini",
        "ollama",
        "lmstudio",
        "llamacpp",
        "koboldcpp",
    ] {
        assert!(config.providers.contains_key(name), "{name}");
    }
}

#[test]
fn a_price_that_nobody_said_is_nothing_at_home_and_much_elsewhere() {
    let config = Config::known();
    assert_eq!(config.providers["ollama"].price("any"), Price::FREE);
    assert_eq!(config.providers["openai"].price("any"), Price::UNKNOWN);
}

#[test]
fn an_unknown_field_is_warned_of_and_the_rest_is_used() {
    let text = WHOLE.replace("first_token_ms", "first_tokem_ms");
    let read = Config::read("narrator.toml", &text);
    assert!(read.config.is_some());
    assert_eq!(
        faults(&text),
        ["narrator.toml:19: nobody knows `profiles.evening.narration.first_tokem_ms`. Did you mean `first_token_ms`?"]
    );
}

#[test]
fn what_is_wrong_is_said_with_its_line_and_what_to_do() {
    for (text, said) in [
        ("a = ", "narrator.toml:1: this is no TOML"),
        (
            "[providers.x]\nwire = \"openai\"",
            "narrator.toml:1: the provider `x` has no address. Add a line like base =",
        ),
        ("[providers.x]\nbase = \"http://127.0.0.1:1/\"", "narrator.toml:2: http is only used where"),
        ("[providers.x]\nbase = \"http://10.0.0.1/\"\nhttp = true", "narrator.toml:2: http to another machine"),
        (
            "[providers.openai]\nwire = \"gpt\"",
            "narrator.toml:2: `providers.openai.wire` cannot be that. Write one of openai, anthropic, gemini, ollama.",
        ),
        ("[profiles.a]\npreset = \"vivid\"", "narrator.toml:1: `a` names no model. Write in [profiles.a.narration]"),
        (
            "[profiles.a.narration]\nmodels = [\"opneai/x\"]",
            "narrator.toml:2: there is no provider `opneai`. Did you mean `openai`?",
        ),
        (
            "[profiles.a.narration]\nmodels = [\"gpt-5\"]",
            "narrator.toml:2: `gpt-5` names no provider. Write \"provider/model\".",
        ),
        (
            "[profiles.a.narration]\nmodels = [\"openai/x\"]\nidle_ms = -4",
            "narrator.toml:3: `profiles.a.narration.idle_ms` cannot be that. Write a whole number from 0 to 600000.",
        ),
        ("providers = 3", "narrator.toml:1: `providers` is no table."),
        (
            "[providers.openai.models.m]\nlacks = [\"soul\"]",
            "narrator.toml:2: `soul` is nothing that models have or lack.",
        ),
    ] {
        let read = Config::read("narrator.toml", text);
        assert!(read.config.is_none(), "{text}");
        let first = read.faults[0].to_string();
        assert!(first.starts_with(said), "{text}\n{first}");
    }
}

#[test]
fn a_key_that_was_pasted_into_the_file_is_never_shown() {
    for text in [
        "[providers.openai]\nkeys = [\"sk-live-hidden\"]",
        "[providers.openai]\nkeys = [\"sk:live-hidden\"]",
        "[providers.openai]\nbase = \"https://live-hidden@x.example\"",
        "[providers.openai]\nbase = \"https://x.example/?key=live-hidden\"",
    ] {
        let said = faults(text).join("\n");
        assert!(!said.is_empty() && !said.contains("live-hidden"), "{said}");
    }
}

#[test]
fn a_known_provider_at_another_address_does_not_get_the_known_key() {
    let text = "[providers.openai]\nbase = \"https://proxy.example/v1\"";
    let config = Config::read("narrator.toml", text).config.expect("there is no fault");
    assert_eq!(config.providers["openai"].keys, []);
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let text = "#".repeat(CONFIG_BYTES_MAX + 1);
    assert!(Config::read("narrator.toml", &text).config.is_none());
}

#[test]
fn the_file_is_read_from_the_folder_of_settings_and_need_not_be_there() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let none = Config::load(folder.path()).expect("nothing is there").config.expect("there is no fault");
    assert!(none.profiles.is_empty());
    std::fs::write(folder.path().join(CONFIG_FILE), WHOLE).expect("it can be written");
    let config = Config::load(folder.path()).expect("it is there").config.expect("there is no fault");
    assert!(config.profile("evening").is_ok());
}

#[test]
fn many_faults_are_not_all_told() {
    let text: String = (0..500).map(|number| format!("unknown_{number} = 1\n")).collect();
    assert_eq!(faults(&text).len(), section::FAULTS_MAX);
}

proptest::proptest! {
    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,300}") {
        let _ = Config::read("narrator.toml", &text);
    }
}
