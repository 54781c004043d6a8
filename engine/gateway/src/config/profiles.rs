//! `[profiles.NAME]`: who is asked for what, presets and caps.

use super::section::Section;
use super::slip::Slip;
use super::{MODELS_NAMED_MAX, Profile, ProviderConfig, PurposeConfig};
use crate::budget::Caps;
use crate::money::Nano;
use crate::request::{Limits, ModelName, Preset, Purpose, Sampling};
use std::collections::BTreeMap;
use std::time::Duration;

/// The longest time that can be set: ten minutes.
const MILLIS_MAX: u64 = 600_000;
const OUTPUT_TOKENS_MAX: u64 = 32_000;
/// The highest cap: a million units.
const CAP_MAX: u64 = 1_000_000_000_000_000;

/// Reads a profile; `providers` are those that it can name.
pub(super) fn read(section: &mut Section<'_>, providers: &BTreeMap<String, ProviderConfig>) -> Profile {
    let mut profile = Profile::default();
    if let Some(preset) = section.one_of("preset", &Preset::ALL, Preset::name) {
        profile.preset = preset;
    }
    for purpose in Purpose::ALL {
        section.section(purpose.name(), |section| {
            profile.purposes.insert(purpose, read_purpose(section, purpose, providers));
        });
    }
    section.section("presets", |section| {
        for preset in Preset::ALL {
            section.section(preset.name(), |section| {
                profile.presets.insert(preset, sampling(section));
            });
        }
    });
    section.section("budget", |section| profile.caps = caps(section));
    if profile.purposes.is_empty() {
        let (name, header) = (section.name().to_owned(), format!("{}.narration", section.path()));
        section.wrong("", Slip::NoModels { name, header });
    }
    profile
}

fn read_purpose(
    section: &mut Section<'_>,
    purpose: Purpose,
    providers: &BTreeMap<String, ProviderConfig>,
) -> PurposeConfig {
    let mut models = Vec::new();
    if !section.has("models") {
        let (name, header) = (section.name().to_owned(), section.path());
        section.wrong("", Slip::NoModels { name, header });
    }
    for text in section.texts("models", MODELS_NAMED_MAX).unwrap_or_default() {
        match ModelName::read(&text) {
            None => section.wrong("models", Slip::NoProvider { name: text }),
            Some(ModelName { provider: name, .. }) if !providers.contains_key(&name) => {
                let near = gesta_content::nearest(&name, providers.keys().map(String::as_str)).map(str::to_owned);
                section.wrong(
                    "models",
                    match near {
                        Some(similar) => Slip::ProviderSimilar { name, similar },
                        None => Slip::ProviderUnknown { name },
                    },
                );
            }
            Some(name) => models.push(name),
        }
    }
    PurposeConfig { models, limits: limits(section, Limits::of(purpose)) }
}

fn limits(section: &mut Section<'_>, mut limits: Limits) -> Limits {
    if let Some(tokens) = section.number("output_tokens_max", OUTPUT_TOKENS_MAX) {
        limits.output_tokens_max = tokens as u32;
    }
    let patience = &mut limits.patience;
    for (key, time) in [
        ("first_token_ms", &mut patience.first_token),
        ("idle_ms", &mut patience.idle),
        ("total_ms", &mut patience.total),
    ] {
        if let Some(millis) = section.number(key, MILLIS_MAX) {
            *time = Duration::from_millis(millis);
        }
    }
    if let Some(chars) = section.number("chars_per_second_min", 1_000) {
        patience.chars_per_second_min = chars as u32;
    }
    limits
}

fn sampling(section: &mut Section<'_>) -> Sampling {
    let mut percent = |key, max| section.number(key, max).map(|percent| percent as u16);
    Sampling {
        temperature_percent: percent("temperature_percent", 200),
        top_p_percent: percent("top_p_percent", 100),
        min_p_percent: percent("min_p_percent", 100),
        seed: section.number("seed", i64::MAX as u64),
    }
}

fn caps(section: &mut Section<'_>) -> Caps {
    let usual = Caps::default();
    let mut cap = |key, usual| section.number(key, CAP_MAX).map_or(usual, |nano| Some(Nano(nano)));
    Caps {
        session: cap("session_nano", usual.session),
        day: cap("day_nano", usual.day),
        month: cap("month_nano", usual.month),
    }
}
