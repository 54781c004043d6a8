//! What a picture shows, as plain data, and how it follows from content.

use crate::air::{Hour, Lighting, Season, Sky};
use crate::chance::seed_of;
use gesta_content::id::{BeingId, FactionId, ItemId, PlaceId, PresetId, WeatherId};
use gesta_content::model::{
    Age, Air, Beard, Build, Creature, Hair, Headwear, Item, Land, Light, Motif, Place, Portrait, Prop, Shade, Slot,
};
use gesta_content::{ArtFile, Content, Name};

/// What a picture shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A place.
    Scene(SceneSubject),
    /// Somebody.
    Portrait(PortraitSubject),
    /// A thing.
    Plate(PlateSubject),
    /// What the pack has a picture of itself.
    Own(Own),
}

/// A picture that the pack brings itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Own {
    /// Where it is.
    pub file: ArtFile,
    /// What is painted where it cannot be read.
    pub instead: Box<Subject>,
}

/// A place at an hour.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SceneSubject {
    /// How it looks.
    pub look: Look,
    /// What chance is drawn from.
    pub seed: u64,
    /// Seconds since midnight. Pictures differ by [`Hour`] only.
    pub second_of_day: u32,
    /// The time of the year.
    pub season: Season,
    /// What the sky does.
    pub sky: Sky,
    /// How well one sees there.
    pub lighting: Lighting,
    /// Whose banner hangs there.
    pub arms: Option<u64>,
}

/// The look of a place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Look {
    /// The lie of the land.
    pub land: Land,
    /// What stands far off.
    pub far: Vec<Prop>,
    /// What stands near.
    pub near: Vec<Prop>,
    /// Which inks.
    pub mood: Air,
}

impl Look {
    /// Under a roof or under ground, where the sky is not seen.
    pub fn is_inside(&self) -> bool {
        matches!(self.land, Land::Room | Land::Hall | Land::Tunnel | Land::Cave)
    }
}

/// Somebody.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PortraitSubject {
    /// How old.
    pub age: Age,
    /// How the hair is worn.
    pub hair: Hair,
    /// Its shade.
    pub shade: Shade,
    /// Beard.
    pub beard: Beard,
    /// What is on the head.
    pub headwear: Headwear,
    /// How broad.
    pub build: Build,
    /// The eyes are shut.
    pub eyes_shut: bool,
    /// What kind of creature, if no person.
    pub creature: Option<Creature>,
    /// Whose arms the shield bears; `None` without a shield.
    pub arms: Option<u64>,
    /// What chance is drawn from.
    pub seed: u64,
}

/// A thing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PlateSubject {
    /// What is drawn.
    pub motif: Motif,
    /// What chance is drawn from.
    pub seed: u64,
}

impl Subject {
    /// What chance is drawn from.
    pub fn seed(&self) -> u64 {
        match self {
            Subject::Scene(scene) => scene.seed,
            Subject::Portrait(portrait) => portrait.seed,
            Subject::Plate(plate) => plate.seed,
            Subject::Own(own) => own.instead.seed(),
        }
    }

    /// The subject as the painter sees it.
    pub fn painted(&self) -> &Subject {
        match self {
            Subject::Own(own) => own.instead.painted(),
            other => other,
        }
    }

    /// The same, but for the picture that the pack has of it, if there is one.
    fn or_own(self, file: Option<&ArtFile>) -> Subject {
        match file {
            Some(file) => Subject::Own(Own { file: file.clone(), instead: Box::new(self) }),
            None => self,
        }
    }

    /// The subject without what its picture does not show, so that equal pictures have equal subjects: the key of a cache.
    pub fn settled(mut self) -> Subject {
        if let Subject::Own(Own { file, instead }) = self {
            return Subject::Own(Own { file, instead: Box::new(instead.settled()) });
        }
        if let Subject::Scene(scene) = &mut self {
            scene.second_of_day = match Hour::of(scene.second_of_day) {
                Hour::Morning => 7 * 3_600,
                Hour::Day => 12 * 3_600,
                Hour::Dusk => 19 * 3_600,
                Hour::Night => 0,
            };
            if scene.look.is_inside() {
                scene.season = Season::default();
                // The sky is seen by whether the sun comes in.
                scene.sky = if scene.sky.is_gloomy() { Sky::Overcast } else { Sky::Clear };
            } else {
                scene.lighting = Lighting::Bright;
            }
        }
        self
    }
}

/// When a place is seen.
#[derive(Clone, Copy, Debug, Default)]
pub struct Moment<'a> {
    /// Seconds since midnight.
    pub second_of_day: u32,
    /// The season.
    pub season: Option<&'a Name>,
    /// The weather; `None` where there is none.
    pub weather: Option<&'a WeatherId>,
}

/// The picture of a place at a moment, with so much light.
pub fn of_place(content: &Content, id: &PlaceId, moment: Moment<'_>, lighting: Lighting) -> Subject {
    let place = content.mechanics.places.get(id);
    let look = match content.pictures.scene(id) {
        Some(scene) => Look { land: scene.land, far: scene.far.clone(), near: scene.near.clone(), mood: scene.mood },
        None => guess(id, place),
    };
    let (second_of_day, season) = (moment.second_of_day, Season::of(moment.season));
    let sky = Sky::of(content, moment.weather);
    let (seed, arms) = (seed_of(id.as_str()), holder(content, id).map(|faction| seed_of(faction.as_str())));
    let scene = SceneSubject { look, seed, second_of_day, season, sky, lighting, arms };
    Subject::Scene(scene).settled().or_own(content.art.place(id))
}

/// The faction that holds a place: at least two who are at home there belong to it, and more than half of all. One alone
/// may be a guest.
fn holder<'c>(content: &'c Content, place: &PlaceId) -> Option<&'c FactionId> {
    let home = || content.mechanics.beings.values().filter(|being| being.at.as_ref() == Some(place));
    let of = |faction: &FactionId| home().filter(|being| being.faction.as_ref() == Some(faction)).count();
    home().filter_map(|being| being.faction.as_ref()).find(|it| of(it) > 1 && of(it) * 2 > home().count())
}

/// How a place may look of which nothing is said: by its roof, its light, and what stands in it.
fn guess(id: &PlaceId, place: Option<&Place>) -> Look {
    let seed = seed_of(id.as_str());
    let pick = |from: &[Land]| from[(seed / 7) as usize % from.len()];
    let Some(place) = place else { return Look::default() };
    let open = place.climate.is_some() || place.light == Light::Sky;
    let (land, far, near, mood) = match (open, place.light) {
        (true, _) if place.exits.len() > 3 => (Land::Square, vec![Prop::Tower], vec![Prop::Figure], Air::Plain),
        (true, _) => {
            (pick(&[Land::Hills, Land::Road, Land::Plain]), vec![Prop::House], vec![Prop::Boulders], Air::Plain)
        }
        (false, Light::Dark) => (pick(&[Land::Tunnel, Land::Cave]), vec![Prop::Lamp], vec![], Air::Lamplit),
        (false, Light::Dim) => (Land::Hall, vec![Prop::Window], vec![Prop::Candles], Air::Solemn),
        (false, _) => (Land::Room, vec![Prop::Door, Prop::Window], vec![Prop::Table], Air::Lamplit),
    };
    Look { land, far, near, mood }
}

/// The picture of somebody of the story.
pub fn of_being(content: &Content, id: &BeingId) -> Subject {
    let faction = content.mechanics.beings.get(id).and_then(|being| being.faction.as_ref());
    let arms = faction.map(|faction| seed_of(faction.as_str()));
    portrait(content.pictures.being(id), id.as_str(), arms).or_own(content.art.being(id))
}

/// The picture of a ready hero.
pub fn of_preset(content: &Content, id: &PresetId) -> Subject {
    portrait(content.pictures.preset(id), id.as_str(), None).or_own(content.art.preset(id))
}

fn portrait(look: Option<&Portrait>, id: &str, arms: Option<u64>) -> Subject {
    let seed = seed_of(id);
    let of = |at: u32| (seed >> at) as usize;
    let guessed = PortraitSubject {
        age: [Age::Young, Age::Middle, Age::Middle, Age::Old][of(3) % 4],
        hair: [Hair::Short, Hair::Parted, Hair::Long, Hair::Bun, Hair::Wild, Hair::Plait][of(9) % 6],
        shade: [Shade::Dark, Shade::Red, Shade::Fair, Shade::Grey][of(15) % 4],
        beard: Beard::Bare,
        headwear: [Headwear::Bare, Headwear::Bare, Headwear::Cap, Headwear::Hood][of(21) % 4],
        build: [Build::Thin, Build::Middling, Build::Broad][of(27) % 3],
        eyes_shut: false,
        creature: None,
        arms,
        seed,
    };
    let Some(it) = look else { return Subject::Portrait(guessed) };
    Subject::Portrait(PortraitSubject {
        age: it.age,
        hair: it.hair,
        shade: it.shade,
        beard: it.beard,
        headwear: it.headwear,
        build: it.build,
        eyes_shut: it.eyes_shut,
        creature: it.creature,
        arms,
        seed,
    })
}

/// The picture of a thing.
pub fn of_item(content: &Content, id: &ItemId) -> Subject {
    let motif = content.pictures.plate(id).map(|plate| plate.motif);
    let motif = motif.unwrap_or_else(|| content.mechanics.items.get(id).map_or(Motif::Sack, motif_of));
    Subject::Plate(PlateSubject { motif, seed: seed_of(id.as_str()) }).or_own(content.art.item(id))
}

/// What a thing may be of which nothing is said: by what it does and where it is worn.
fn motif_of(item: &Item) -> Motif {
    if let Some(weapon) = &item.weapon {
        return match (weapon.ranged, weapon.two_handed) {
            (true, _) => Motif::Bow,
            (false, true) => Motif::Spear,
            (false, false) => Motif::Sword,
        };
    }
    match item.slot {
        _ if item.light.is_some() => Motif::Lantern,
        Some(Slot::OffHand) if item.armour.is_some() => Motif::Shield,
        Some(Slot::Body) => Motif::Coat,
        Some(Slot::Head) => Motif::Hood,
        Some(Slot::Feet) => Motif::Shoes,
        Some(Slot::Neck) => Motif::Beads,
        Some(Slot::Ring) => Motif::Ring,
        _ if item.usage.as_ref().is_some_and(|usage| usage.consumed) => Motif::Bottle,
        _ => Motif::Sack,
    }
}
