//! Day, season, weather and light.
//!
//! Weather needs no event: it follows from the climate of a place, the map seed and the clock. An effect can override it.

use crate::seat::SeatId;
use crate::sight::Brightness;
use crate::when::{DAY_SECONDS, lasting, second_of_day};
use crate::world::{Hero, World};
use gesta_content::id::{ClimateId, PlaceId, WeatherId};
use gesta_content::model::{Climate, Grant, Light, Place};
use gesta_content::{Content, Digest, Name};

/// From this hour on it is dark under the sky.
const NIGHT_FROM_HOUR: u32 = 21;
/// From this hour on it is light again.
const NIGHT_TO_HOUR: u32 = 6;
/// How long weather lasts before it may change, in seconds.
const WEATHER_SECONDS: u64 = 6 * 3_600;

/// The day of the game, from 1.
pub(crate) fn day(world: &World) -> u32 {
    let days = (u64::from(world.dawn) + world.tick) / DAY_SECONDS;
    u32::try_from(days).unwrap_or(u32::MAX - 1) + 1
}

/// The season now.
pub(crate) fn season<'c>(content: &'c Content, world: &World) -> Option<&'c Name> {
    let calendar = &content.mechanics.rules.calendar;
    let first = content.mechanics.scenarios.get(&world.scenario).and_then(|scenario| scenario.season.as_ref());
    let first = first.and_then(|first| calendar.seasons.iter().position(|season| season == first)).unwrap_or(0);
    let passed = (day(world) - 1) / u32::from(calendar.season_days.max(1));
    let count = calendar.seasons.len();
    (count > 0).then(|| calendar.seasons.get((first + passed as usize) % count)).flatten()
}

/// The weather at a place; `None` under a roof, and where content has none.
pub(crate) fn weather(content: &Content, world: &World, place: &PlaceId) -> Option<WeatherId> {
    let climate = content.mechanics.places.get(place)?.climate.as_ref()?;
    if let Some((brought, _)) = world.weather.as_ref().filter(|(_, until)| *until > world.tick) {
        return Some(brought.clone());
    }
    natural(content, world, content.mechanics.climates.get(climate)?)
}

/// The weather that comes of itself: drawn by weight from the map seed, the climate and the quarter of the day.
fn natural(content: &Content, world: &World, climate: &Climate) -> Option<WeatherId> {
    let season = season(content, world);
    let row = climate.seasons.iter().find(|row| row.season.is_none() || row.season.as_ref() == season)?;
    let all: u64 = row.weather.iter().map(|(_, weight)| u64::from(*weight)).sum();
    let mut drawn = draw(world, &climate.id).checked_rem(all)?;
    for (weather, weight) in &row.weather {
        match drawn.checked_sub(u64::from(*weight)) {
            Some(rest) => drawn = rest,
            None => return Some(weather.clone()),
        }
    }
    None
}

fn draw(world: &World, climate: &ClimateId) -> u64 {
    let quarter = (u64::from(world.dawn) + world.tick) / WEATHER_SECONDS;
    let parts: [&[u8]; 4] =
        [b"gesta weather 1", &world.map_seed.to_le_bytes(), climate.as_str().as_bytes(), &quarter.to_le_bytes()];
    let digest = Digest::of(&parts);
    let mut first = [0; 8];
    first.copy_from_slice(&digest.0[..8]);
    u64::from_le_bytes(first)
}

/// How bright a place is of itself, at this hour and in this weather, with what lights it.
pub(crate) fn brightness(content: &Content, world: &World, place: &Place) -> Brightness {
    let own = match world.lit.get(&place.id).filter(|(_, until)| *until > world.tick) {
        // What lit the place is out: nothing of its own is left, but what somebody carries.
        Some((Light::Dark, _)) => Brightness::Dark,
        Some((light, _)) => shed(*light).max(of_place(content, world, place)),
        None => of_place(content, world, place),
    };
    let carried = world.heroes.values().filter(|hero| hero.place == place.id && !hero.dead);
    let carried = carried.filter_map(|hero| carried_light(content, hero)).max();
    own.max(carried.unwrap_or(Brightness::Dark))
}

fn of_place(content: &Content, world: &World, place: &Place) -> Brightness {
    match place.light {
        Light::Lit => Brightness::Bright,
        Light::Dim => Brightness::Dim,
        Light::Dark => Brightness::Dark,
        Light::Sky => {
            let hour = second_of_day(world) / 3_600;
            if !(NIGHT_TO_HOUR..NIGHT_FROM_HOUR).contains(&hour) {
                return Brightness::Dark;
            }
            let weather = weather(content, world, &place.id);
            let gloomy =
                weather.and_then(|id| content.mechanics.weather.get(&id)).is_some_and(|weather| weather.gloomy);
            if gloomy { Brightness::Dim } else { Brightness::Bright }
        }
    }
}

/// The brightness that a light sheds.
fn shed(light: Light) -> Brightness {
    match light {
        Light::Lit => Brightness::Bright,
        Light::Dim | Light::Sky => Brightness::Dim,
        Light::Dark => Brightness::Dark,
    }
}

/// The brightness that what a hero wears or holds sheds.
fn carried_light(content: &Content, hero: &Hero) -> Option<Brightness> {
    let worn = hero.worn.values().filter_map(|item| content.mechanics.items.get(item));
    worn.filter_map(|item| item.light).map(shed).max()
}

/// Whether the hero of a seat sees nothing where it is.
pub(crate) fn sees_nothing(content: &Content, world: &World, seat: SeatId) -> bool {
    let Some(hero) = world.heroes.get(&seat) else { return false };
    let mut felt = lasting(&hero.conditions, world.tick).filter_map(|id| content.mechanics.conditions.get(id));
    if felt.any(|condition| condition.blind) {
        return true;
    }
    let Some(place) = content.mechanics.places.get(&hero.place) else { return false };
    brightness(content, world, place) == Brightness::Dark && !has_dark_sight(content, hero)
}

fn has_dark_sight(content: &Content, hero: &Hero) -> bool {
    crate::hero::grants(content, hero).any(|grant| matches!(grant, Grant::DarkSight))
}
