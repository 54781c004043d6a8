//! Places, what stands in them, what can be done there and the ways between them.

use super::{Check, Outcomes, Stack, When};
use crate::id::{ActionId, BeingId, ClimateId, ExitId, FeatureId, Name, PlaceId, StuntId, ZoneId};
use serde::{Deserialize, Serialize};

/// A node of the map. Texts: `place-NAME` with `.look` (what is seen on arriving; may use `{ $hour }`) and `.again`
/// (shorter, from the second time on).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// How well one sees there.
    #[serde(default)]
    pub light: Light,
    /// The weather there (`None`: under a roof).
    #[serde(default)]
    pub climate: Option<ClimateId>,
    /// Zones for fights, besides the ones that every place has.
    #[serde(default)]
    pub zones: Vec<Zone>,
    /// Ways out.
    #[serde(default)]
    pub exits: Vec<Exit>,
    /// Things that can be looked at.
    #[serde(default)]
    pub features: Vec<Feature>,
    /// What can be done there.
    #[serde(default)]
    pub actions: Vec<Action>,
    /// What lies there at the beginning.
    #[serde(default)]
    pub items: Vec<Stack>,
    /// What befalls a hero who comes there: hazards, meetings, first sights.
    #[serde(default)]
    pub arrivals: Vec<Arrival>,
}

/// Something that befalls a hero who comes to a place. Text: `place-PLACE-NAME` with one attribute for each written band.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arrival {
    /// Its name.
    pub name: Name,
    /// When it befalls.
    #[serde(default)]
    pub when: When,
    /// It befalls only once in a game.
    #[serde(default = "yes")]
    pub once: bool,
    /// The check, if there is something to be avoided or won.
    #[serde(default)]
    pub check: Option<Check>,
    /// What follows.
    #[serde(default)]
    pub outcomes: Outcomes,
}

/// How well one sees at a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Light {
    /// As the sky is: bright by day, dark by night.
    #[default]
    Sky,
    /// Always bright.
    Lit,
    /// Always dim.
    Dim,
    /// Always dark.
    Dark,
}

/// A part of a place in a fight, besides *engaged*, *near* and *far*. Text: `zone-NAME`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    /// Its id.
    pub id: ZoneId,
    /// What is added to the armour class of who stands there.
    #[serde(default)]
    pub cover: u8,
}

/// A way from one place to another. Text: `exit-NAME` ("the harbour door") with `.go` ("Go through the harbour door")
/// and, where it can be shut, `.shut` (what one is told who tries it).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exit {
    /// Its id.
    pub id: ExitId,
    /// Where it leads.
    pub to: PlaceId,
    /// How long the way takes, in seconds of game time.
    #[serde(default = "ten")]
    pub seconds: u32,
    /// What the way costs in energy.
    #[serde(default)]
    pub energy: u16,
    /// How it stands at the beginning.
    #[serde(default)]
    pub state: ExitState,
    /// Hidden from a hero until an effect reveals it to that hero.
    #[serde(default)]
    pub hidden: bool,
    /// Who lets nobody through.
    #[serde(default)]
    pub guard: Option<Guard>,
    /// Stunts that may get somebody past it.
    #[serde(default)]
    pub stunts: Vec<StuntSpot>,
}

/// Who lets nobody through an exit, as long as one of them is there and able to act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guard {
    /// Who stands there.
    pub by: Vec<BeingId>,
    /// A hero for whom this holds is let through.
    #[serde(default = "never")]
    pub passes: When,
}

fn never() -> When {
    When::Never
}

fn ten() -> u32 {
    10
}

/// How an exit stands at the beginning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExitState {
    /// Anyone can go through.
    #[default]
    Open,
    /// Nobody can until an effect opens it.
    Locked,
}

/// A stunt that is possible here, and how much harder or easier than usual.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StuntSpot {
    /// Which stunt.
    pub stunt: StuntId,
    /// What is added to its difficulty.
    #[serde(default)]
    pub harder: i8,
    /// When it can be tried at all.
    #[serde(default)]
    pub when: When,
    /// What happens instead of the stunt's own outcomes. Texts at `KIND-NAME-STUNT` of the owner.
    #[serde(default)]
    pub outcomes: Option<Outcomes>,
}

/// A thing of a place that can be looked at. Text: `feature-NAME` (a noun) with `.look`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feature {
    /// Its id.
    pub id: FeatureId,
    /// Hidden from a hero until an effect reveals it to that hero.
    #[serde(default)]
    pub hidden: bool,
    /// When it is there.
    #[serde(default)]
    pub when: When,
    /// Stunts that may do something with it.
    #[serde(default)]
    pub stunts: Vec<StuntSpot>,
}

/// Something that can be done at a place, with or without a check. Text: `action-NAME` (what the choice says) with one
/// attribute for each written band (`.success`, `.cost`, ...).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Its id.
    pub id: ActionId,
    /// The verb that free text uses for it: `force`, `pick`, `search`, `read`, ... (a verb of a lexicon).
    pub verb: Name,
    /// What the verb is aimed at, when it is an exit of this place.
    #[serde(default)]
    pub exit: Option<ExitId>,
    /// What the verb is aimed at, when it is a feature of this place.
    #[serde(default)]
    pub feature: Option<FeatureId>,
    /// When it can be tried.
    #[serde(default)]
    pub when: When,
    /// It can be done successfully only once.
    #[serde(default = "yes")]
    pub once: bool,
    /// How long it takes, in seconds of game time.
    #[serde(default)]
    pub seconds: u32,
    /// What it costs in energy.
    #[serde(default)]
    pub energy: u16,
    /// The check, if anything is at risk.
    #[serde(default)]
    pub check: Option<Check>,
    /// What follows.
    #[serde(default)]
    pub outcomes: Outcomes,
}

fn yes() -> bool {
    true
}
