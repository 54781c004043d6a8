//! What is to be heard where the hero is, for front ends that have a voice for it. All of it is also said in words.

use crate::app::App;
use gesta_content::id::WeatherId;
use gesta_rules::PlaceSeen;

/// People who talk at once, from whom on no single one is understood.
const CROWD: usize = 4;

/// What goes on sounding at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ambience {
    /// Air that moves, under the open sky.
    Wind,
    /// Rain, under the open sky.
    Rain,
    /// Water that drips in the dark.
    Drip,
    /// A fire in a room.
    Hearth,
    /// Many who talk.
    Crowd,
}

impl Ambience {
    /// All of them.
    pub const ALL: [Ambience; 5] = [Ambience::Wind, Ambience::Rain, Ambience::Drip, Ambience::Hearth, Ambience::Crowd];
}

/// What is to be heard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sounds {
    /// What goes on sounding; `None`: silence.
    pub ambience: Option<Ambience>,
    /// The player's last roll: how deep the game was, and whether it was good enough.
    pub roll: Option<(u64, bool)>,
}

impl App {
    pub(crate) fn sounds(&self) -> Sounds {
        let Some(game) = &self.game else { return Sounds::default() };
        let place = self.view().and_then(|view| view.place.as_ref());
        let roll = game.log.last_roll().map(|(depth, roll)| (depth, roll.margin() >= 0));
        Sounds { ambience: place.and_then(ambience), roll }
    }
}

fn ambience(place: &PlaceSeen) -> Option<Ambience> {
    let talkers = place.beings.iter().filter(|being| being.talks && being.gone.is_none()).count();
    match &place.weather {
        _ if talkers >= CROWD => Some(Ambience::Crowd),
        Some(weather) => under_the_sky(weather),
        None if place.dark => Some(Ambience::Drip),
        None => Some(Ambience::Hearth),
    }
}

/// Weather by its name, which packs are free to give: of one that is not known nothing is heard.
fn under_the_sky(weather: &WeatherId) -> Option<Ambience> {
    let name = weather.name();
    let any = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if any(&["rain", "storm", "shower", "drizzle"]) {
        Some(Ambience::Rain)
    } else if any(&["wind", "gale", "clear", "overcast", "snow", "cloud"]) {
        Some(Ambience::Wind)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weather_is_heard_by_its_name() {
        let heard = |id: &str| under_the_sky(&id.parse().unwrap());
        assert_eq!(heard("core:rain"), Some(Ambience::Rain));
        assert_eq!(heard("waterbowl:storm"), Some(Ambience::Rain));
        assert_eq!(heard("core:clear"), Some(Ambience::Wind));
        assert_eq!(heard("core:fog"), None);
    }
}
