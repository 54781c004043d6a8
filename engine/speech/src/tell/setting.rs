//! What holds of every fact where and of whom it is told: the place, the weather, the light, whether a foe is the only one.

use super::fact::{Fact, Setting};
use super::plan::Telling;
use gesta_content::TextKey;
use gesta_content::id::BeingId;
use gesta_content::model::{Light, Mood};
use gesta_rules::{Actor, Regard, View};
use std::collections::BTreeSet;

impl Telling<'_> {
    /// The fact with where it is told and what holds of those whom it is about.
    pub(crate) fn placed(&self, mut fact: Fact) -> Fact {
        let place = self.view.place.as_ref();
        fact.setting = Setting {
            story: Some(self.view.scenario.clone()),
            place: place.map(|place| place.id.clone()),
            weather: place.and_then(|place| place.weather.clone()),
        };
        let body = |kind: &str| fact.about.iter().all(|actor| self.body(actor) == kind);
        let (person, beast) = (body("person"), !fact.about.is_empty() && body("beast"));
        let (warm, cold) = (self.regards(&fact.about, true), self.regards(&fact.about, false));
        let alone = self.is_only_foe(&fact.about);
        let dark = place.is_some_and(|place| place.dark);
        // Some stories have no weather; their open places are those that the sky lights.
        let lit_by_sky =
            |id| self.words.content().mechanics.places.get(id).is_some_and(|place| place.light == Light::Sky);
        let sky = place.is_some_and(|place| place.weather.is_some() || lit_by_sky(&place.id));
        fact.mood(person, Mood::Person)
            .mood(beast, Mood::Beast)
            .mood(alone, Mood::Alone)
            .mood(warm, Mood::Warm)
            .mood(cold, Mood::Cold)
            .mood(dark, Mood::Dark)
            .mood(!dark, Mood::Bright)
            .mood(sky, Mood::Outdoors)
            .mood(place.is_some() && !sky, Mood::Indoors)
    }

    /// Whether all whom it is about are well disposed to the party, or all are not.
    fn regards(&self, about: &[Actor], well: bool) -> bool {
        let seen = |actor: &Actor| match actor {
            Actor::Being(id) => self.view.place.iter().flat_map(|place| &place.beings).find(|being| being.id == *id),
            Actor::Hero(_) => None,
        };
        let regard = |actor: &Actor| match seen(actor).map(|being| being.regard) {
            Some(Regard::Warm | Regard::Friendly) => Some(true),
            Some(Regard::Cold | Regard::Hostile) => Some(false),
            Some(Regard::Even) | None => None,
        };
        !about.is_empty() && about.iter().all(|actor| regard(actor) == Some(well))
    }

    /// What sort of body somebody has, as the packs' texts say.
    fn body(&self, actor: &Actor) -> String {
        let written = match actor {
            Actor::Being(id) => self.words.text(&TextKey::of(id), Some("body")),
            Actor::Hero(_) => None,
        };
        written.unwrap_or_else(|| "person".to_owned())
    }

    /// Whether one foe is all that there is in the fight, from its beginning to the end of the turn, and it is told of
    /// nobody else.
    fn is_only_foe(&self, about: &[Actor]) -> bool {
        let [Actor::Being(one)] = about else { return false };
        // Nobody has been named when a fight begins.
        let Some(before) = self.before.filter(|view| view.fight.is_some()) else { return false };
        let all: BTreeSet<&BeingId> = foes(before).chain(foes(self.view)).collect();
        all.len() == 1 && all.contains(one) && !others_here(before)
    }
}

/// The foes in the fight of a view.
fn foes(view: &View) -> impl Iterator<Item = &BeingId> {
    let fighters = view.fight.iter().flat_map(|fight| &fight.fighters).filter(|one| !one.ally);
    fighters.filter_map(|one| match &one.actor {
        Actor::Being(id) => Some(id),
        Actor::Hero(_) => None,
    })
}

/// Whether somebody else fights on the reader's side, whom a pronoun could mean.
fn others_here(view: &View) -> bool {
    let you = Actor::Hero(view.seat);
    view.fight.iter().flat_map(|fight| &fight.fighters).any(|one| one.ally && one.actor != you)
}
