//! `[providers.NAME]`: a known provider told otherwise, or one of the player's own.

use super::section::Section;
use super::slip::Slip;
use super::{KEYS_MAX, KeySource, MODELS_NAMED_MAX, ModelConfig, ProviderConfig};
use crate::money::Price;
use crate::origin::Base;
use crate::provider::{Capabilities, Habit, Wire};
use std::collections::BTreeMap;

/// The highest price of a token in nano-units: a thousandth of a unit.
const PRICE_MAX: u64 = 1_000_000;
const HABITS: [Habit; 4] = [Habit::Plain, Habit::KoboldCpp, Habit::OpenAi, Habit::Automatic1111];
/// The highest price of a picture in nano-units: ten units.
const PICTURE_PRICE_MAX: u64 = 10_000_000_000;
/// The largest context that can be named.
const CONTEXT_TOKENS_MAX: u64 = 10_000_000;

/// Reads a provider into the table of all.
pub(super) fn read(section: &mut Section<'_>, into: &mut BTreeMap<String, ProviderConfig>) {
    let name = section.name().to_owned();
    let known = into.get(&name).cloned();
    if name.contains('/') || name.is_empty() {
        section.wrong("", Slip::ProviderName { name: name.clone() });
    }
    let wire = section.one_of("wire", &Wire::ALL, Wire::name);
    let wire = wire.or(known.as_ref().map(|known| known.wire)).unwrap_or(Wire::OpenAi);
    let http = section.flag("http").unwrap_or(false);
    let base = base(section, http);
    let habit = section.one_of("server", &HABITS, habit_name);
    let keys = keys(section);
    let Some(base) = base.or(known.as_ref().map(|known| known.base.clone())) else {
        if !section.has("base") {
            section.wrong("", Slip::NoAddress { name });
        }
        skip(section);
        return;
    };
    // A key that was meant for a known address is not sent to another one.
    let moved = known.as_ref().is_some_and(|known| known.base.origin() != base.origin());
    let usual = known.as_ref().filter(|_| !moved).map(|known| known.keys.clone()).unwrap_or_default();
    let models = models(section, wire);
    let habit = habit.or(known.map(|known| known.habit)).unwrap_or_default();
    into.insert(name, ProviderConfig { wire, base, habit, keys: keys.unwrap_or(usual), models });
}

/// Fields that were not looked at are known all the same.
fn skip(section: &mut Section<'_>) {
    models(section, Wire::OpenAi);
}

fn habit_name(habit: Habit) -> &'static str {
    match habit {
        Habit::Plain => "plain",
        Habit::KoboldCpp => "koboldcpp",
        Habit::OpenAi => "openai",
        Habit::Automatic1111 => "automatic1111",
    }
}

fn base(section: &mut Section<'_>, http: bool) -> Option<Base> {
    let text = section.text("base")?;
    match Base::read(&text, http) {
        Ok(base) => Some(base),
        Err(error) => {
            section.wrong("base", Slip::Address(error));
            None
        }
    }
}

fn keys(section: &mut Section<'_>) -> Option<Vec<KeySource>> {
    let texts = section.texts("keys", KEYS_MAX)?;
    let read: Vec<Option<KeySource>> = texts.iter().map(|text| KeySource::read(text)).collect();
    if read.iter().any(Option::is_none) {
        section.wrong("keys", Slip::KeyPlace);
    }
    Some(read.into_iter().flatten().collect())
}

fn models(section: &mut Section<'_>, wire: Wire) -> BTreeMap<String, ModelConfig> {
    let mut models = BTreeMap::new();
    section.sections("models", MODELS_NAMED_MAX, |section| {
        let mut price = None;
        section.section("price", |section| price = Some(read_price(section)));
        let capabilities = capabilities(section, wire);
        models.insert(section.name().to_owned(), ModelConfig { price, capabilities });
    });
    models
}

fn read_price(section: &mut Section<'_>) -> Price {
    let fresh = section.number("input", PRICE_MAX).unwrap_or(0);
    let mut or_fresh = |key| section.number(key, PRICE_MAX).unwrap_or(fresh);
    let (cached, written, output) = (or_fresh("cached"), or_fresh("written"), or_fresh("output"));
    let picture = section.number("picture", PICTURE_PRICE_MAX).unwrap_or(Price::UNKNOWN.picture);
    Price { fresh, cached, written, output, picture }
}

fn capabilities(section: &mut Section<'_>, wire: Wire) -> Capabilities {
    let mut can = Capabilities::of(wire);
    for (key, value) in [("has", true), ("lacks", false)] {
        for name in section.texts(key, 16).unwrap_or_default() {
            match switch(&mut can, &name) {
                Some(one) => *one = value,
                None => section.wrong(key, Slip::NoAbility { name }),
            }
        }
    }
    if let Some(tokens) = section.number("context_tokens", CONTEXT_TOKENS_MAX) {
        can.context_tokens = u32::try_from(tokens).ok();
    }
    can
}

fn switch<'a>(can: &'a mut Capabilities, name: &str) -> Option<&'a mut bool> {
    Some(match name {
        "stream" => &mut can.stream,
        "usage" => &mut can.usage,
        "json_schema" => &mut can.json_schema,
        "grammar" => &mut can.grammar,
        "tools" => &mut can.tools,
        "temperature" => &mut can.temperature,
        "top_p" => &mut can.top_p,
        "min_p" => &mut can.min_p,
        "seed" => &mut can.seed,
        "cache" => &mut can.cache,
        _ => return None,
    })
}
