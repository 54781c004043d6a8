//! The pictures of a game that is being played: what one seat sees, as subjects. Nothing is shown that the seat does not
//! see: the view has been cut before.

use crate::air::Lighting;
use crate::subject::{Moment, Subject, of_being, of_place};
use gesta_content::Content;
use gesta_content::model::{Light, Scenario};
use gesta_rules::{Brightness, View};

/// The place where the hero is, now. `None` without a place, and under a roof in the dark, where there is nothing to be
/// seen. Equal pictures have equal subjects, so that a front end paints again only when the subject is another.
pub fn of_view(content: &Content, view: &View) -> Option<Subject> {
    let place = view.place.as_ref()?;
    let (second_of_day, season, weather) = (view.second_of_day, view.season.as_ref(), place.weather.as_ref());
    let moment = Moment { second_of_day, season, weather };
    let subject = of_place(content, &place.id, moment, place.brightness.into());
    let hidden = place.dark && matches!(subject.painted(), Subject::Scene(scene) if scene.look.is_inside());
    (!hidden).then_some(subject)
}

impl From<Brightness> for Lighting {
    fn from(brightness: Brightness) -> Lighting {
        match brightness {
            Brightness::Dark => Lighting::Dark,
            Brightness::Dim => Lighting::Dim,
            Brightness::Bright => Lighting::Bright,
        }
    }
}

/// The place where a story begins, at the hour and in the season in which it does.
pub fn of_scenario(content: &Content, scenario: &Scenario) -> Subject {
    let light = content.mechanics.places.get(&scenario.place).map(|place| place.light);
    let lighting = match light {
        Some(Light::Dark) => Lighting::Dark,
        Some(Light::Dim) => Lighting::Dim,
        Some(Light::Sky | Light::Lit) | None => Lighting::Bright,
    };
    let season = scenario.season.as_ref().or_else(|| content.mechanics.rules.calendar.seasons.first());
    let moment = Moment { second_of_day: u32::from(scenario.hour) * 3_600, season, weather: None };
    of_place(content, &scenario.place, moment, lighting)
}

/// Who is talked with.
pub fn of_talk(content: &Content, view: &View) -> Option<Subject> {
    view.talk.as_ref().map(|talk| of_being(content, &talk.with))
}
