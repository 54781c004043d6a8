//! What changes in a picture while the place stays: hour, season, sky and light.

use gesta_content::id::WeatherId;
use gesta_content::{Content, Name};

/// The part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hour {
    /// The sun is low and rises.
    Morning,
    /// The sun is high.
    Day,
    /// The sun goes down.
    Dusk,
    /// The moon.
    Night,
}

impl Hour {
    /// The part of the day at a second of it.
    pub fn of(second: u32) -> Hour {
        match second / 3_600 % 24 {
            5..=8 => Hour::Morning,
            9..=16 => Hour::Day,
            17..=20 => Hour::Dusk,
            _ => Hour::Night,
        }
    }
}

/// The time of the year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Season {
    /// Fresh leaves, green corn.
    Spring,
    /// Full leaves.
    #[default]
    Summer,
    /// Coloured leaves, stubble.
    Autumn,
    /// Bare trees, and snow where it is cold.
    Winter,
}

impl Season {
    /// The season by its name. One that the painter does not know looks like summer.
    pub fn of(name: Option<&Name>) -> Season {
        let Some(name) = name.map(Name::as_str) else { return Season::Summer };
        let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
        match () {
            () if has(&["spring", "thaw", "sowing"]) => Season::Spring,
            () if has(&["autumn", "fall", "harvest"]) => Season::Autumn,
            () if has(&["winter", "frost", "snow"]) => Season::Winter,
            () => Season::Summer,
        }
    }
}

/// What the sky does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sky {
    /// Nothing.
    #[default]
    Clear,
    /// Clouds.
    Overcast,
    /// Rain.
    Rain,
    /// Fog.
    Fog,
    /// A storm.
    Storm,
    /// Snow.
    Snow,
    /// Wind.
    Wind,
}

impl Sky {
    /// The sky of a weather, by its name, and otherwise by whether it is gloomy.
    pub fn of(content: &Content, weather: Option<&WeatherId>) -> Sky {
        let Some(id) = weather else { return Sky::Clear };
        let has = |words: &[&str]| words.iter().any(|word| id.name().contains(word));
        let gloomy = content.mechanics.weather.get(id).is_some_and(|weather| weather.gloomy);
        match () {
            () if has(&["storm", "thunder", "gale"]) => Sky::Storm,
            () if has(&["rain", "drizzle", "shower"]) => Sky::Rain,
            () if has(&["fog", "mist", "haze"]) => Sky::Fog,
            () if has(&["snow", "sleet", "hail"]) => Sky::Snow,
            () if has(&["wind", "breeze"]) => Sky::Wind,
            () if gloomy => Sky::Overcast,
            () => Sky::Clear,
        }
    }

    /// The sun does not come through.
    pub fn is_gloomy(self) -> bool {
        matches!(self, Sky::Overcast | Sky::Rain | Sky::Fog | Sky::Storm | Sky::Snow)
    }
}

/// How well one sees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lighting {
    /// Well.
    #[default]
    Bright,
    /// Badly.
    Dim,
    /// Hardly.
    Dark,
}
