//! How people stand together, what they remember, what the sky does, and what can be looked up.

use super::When;
use crate::id::{ClimateId, CodexId, DeedId, FactionId, Name, WeatherId};
use serde::{Deserialize, Serialize};

/// People who stand together; a party's reputation with them runs from -100 to 100. Text: `faction-NAME`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Faction {
    /// Its id.
    pub id: FactionId,
    /// The reputation at the beginning.
    #[serde(default)]
    pub reputation: i8,
}

/// Something that was done to somebody: who it was done to, and who saw it, remember it. Text: `deed-NAME` (what the
/// journal says: "You broke his window").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deed {
    /// Its id.
    pub id: DeedId,
    /// By how much the attitude changes of whom it was done to.
    #[serde(default)]
    pub attitude: i8,
    /// By how much the attitude changes of those of the same faction who see it.
    #[serde(default)]
    pub witnesses: i8,
    /// By how much the reputation with the faction changes, if anybody saw it.
    #[serde(default)]
    pub reputation: i8,
}

/// What the sky does. Text: `weather-NAME` ("rain") with `.look` (a sentence for arriving in it), perhaps also `.look-2` to
/// `.look-6`: other wordings, so that not every place has the same sky.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weather {
    /// Its id.
    pub id: WeatherId,
    /// It takes a step of light away: bright becomes dim, dim becomes dark.
    #[serde(default)]
    pub gloomy: bool,
    /// What it adds to attacks that shoot.
    #[serde(default)]
    pub shooting: i8,
    /// What it adds to checks of skills that need eyes.
    #[serde(default)]
    pub seeing: i8,
    /// What every way out of doors costs more in energy.
    #[serde(default)]
    pub energy: u16,
}

/// Which weather comes how often. It changes every six hours and follows from the map seed alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Climate {
    /// Its id.
    pub id: ClimateId,
    /// What comes how often in which seasons; the first row that names the season (or none) is used.
    pub seasons: Vec<SeasonWeather>,
}

/// What comes how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeasonWeather {
    /// The season (`None`: any).
    #[serde(default)]
    pub season: Option<Name>,
    /// Each weather with its weight.
    pub weather: Vec<(WeatherId, u16)>,
}

/// A term of the world that can be looked up once it is known. Text: `codex-NAME` (the term) with `.text`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Codex {
    /// Its id.
    pub id: CodexId,
    /// When a hero knows it, besides being told by an effect.
    #[serde(default = "never")]
    pub known: When,
}

fn never() -> When {
    When::Never
}
