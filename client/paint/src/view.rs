//! The pictures of a game that is being played: what one seat sees, as subjects. Nothing is shown that the seat does not
//! see: the view has been cut before.

use crate::subject::{Lighting, Subject, of_being, of_place};
use gesta_content::Content;
use gesta_rules::{Brightness, View};

/// The place where the hero is, now. `None` without a place, and under a roof in the dark, where there is nothing to be
/// seen. Equal pictures have equal subjects, so that a front end paints again only when the subject is another.
pub fn of_view(content: &Content, view: &View) -> Option<Subject> {
    let place = view.place.as_ref()?;
    let lighting = match place.brightness {
        Brightness::Dark => Lighting::Dark,
        Brightness::Dim => Lighting::Dim,
        Brightness::Bright => Lighting::Bright,
    };
    let subject = of_place(content, &place.id, view.second_of_day, place.weather.as_ref(), lighting);
    let hidden = place.dark && matches!(subject.painted(), Subject::Scene(scene) if scene.look.is_inside());
    (!hidden).then_some(subject)
}

/// Who is talked with.
pub fn of_talk(content: &Content, view: &View) -> Option<Subject> {
    view.talk.as_ref().map(|talk| of_being(content, &talk.with))
}
