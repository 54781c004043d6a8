//! Where the open game stands, for the list of saves: hero, place, time, and the last line that was told.

use crate::library::Library;
use gesta_app::{App, Passage, PassageKind};
use gesta_content::TextKey;
use gesta_paint::of_view;
use gesta_rules::View;
use gesta_saves::{Description, Sight};

/// Where the game that `app` shows stands; `None` where it shows none with a hero.
pub(super) fn standing(app: &App, library: &Library) -> Option<Description> {
    let view = app.view()?;
    let hero = view.hero.as_ref()?;
    let language = app.language();
    let texts = &library.content().texts;
    Some(Description {
        hero: hero.name.clone().unwrap_or_else(|| library.hero_name(Some(&hero.preset), language)),
        place: texts.get(language, &TextKey::of(&hero.place), &[]).unwrap_or_default(),
        tick: view.tick,
        day: Some(view.day),
        line: last_line(&app.screen().story).to_owned(),
        sight: sight(view, library),
    })
}

/// What there is to be seen; nothing where the page shows nothing either.
fn sight(view: &View, library: &Library) -> Option<Sight> {
    of_view(library.content(), view)?;
    let place = view.place.as_ref()?;
    Some(Sight {
        place: place.id.clone(),
        second_of_day: view.second_of_day,
        season: view.season.clone(),
        weather: place.weather.clone(),
        brightness: place.brightness,
    })
}

/// The last line that somebody spoke or the narrator told: in the last turn the last speech, else what came of the
/// deed, which is told before what it earned. What a place looks like says nothing of where the story stands: it counts only
/// where nothing else was told.
fn last_line(story: &[Passage]) -> &str {
    // Whether the turn has a line already, and whether a place is being described.
    let (mut told, mut scene) = (false, false);
    let mut line = None;
    for passage in story {
        match passage.kind {
            PassageKind::You => (told, scene) = (false, false),
            // The name of a place, and then what it looks like.
            PassageKind::Heading => scene = true,
            PassageKind::Others => (told, line) = (true, Some(passage)),
            PassageKind::Prose if !told && !scene => (told, line) = (true, Some(passage)),
            PassageKind::Prose | PassageKind::Roll | PassageKind::Status | PassageKind::Notice => {}
        }
    }
    let tells = |passage: &&Passage| matches!(passage.kind, PassageKind::Prose | PassageKind::Others);
    line.or_else(|| story.iter().rev().find(tells)).map_or("", |passage| &passage.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn story(passages: &[(PassageKind, &str)]) -> Vec<Passage> {
        let passages = passages.iter().enumerate();
        passages.map(|(id, (kind, text))| Passage { id: id as u64, kind: *kind, text: (*text).into() }).collect()
    }

    #[test]
    fn the_last_line_is_what_was_told_last_and_not_what_a_place_looks_like() {
        use PassageKind::{Heading, Others, Prose, Roll, You};
        let mut told = vec![(Heading, "A morning"), (Prose, "The tide is out."), (Prose, "Grey sky.")];
        assert_eq!(last_line(&story(&told)), "Grey sky.", "nothing else was told yet");
        told.extend([(You, "Go"), (Prose, "You go."), (Heading, "The square"), (Prose, "Thirty paces of trough.")]);
        assert_eq!(last_line(&story(&told)), "You go.");
        told.extend([(You, "Talk"), (Others, "\u{201c}Thirteen.\u{201d}")]);
        assert_eq!(last_line(&story(&told)), "\u{201c}Thirteen.\u{201d}");
        told.extend([
            (You, "Listen"),
            (Roll, "d20 15"),
            (Prose, "Pigeons, then a knock."),
            (Prose, "Experience: +20."),
        ]);
        assert_eq!(last_line(&story(&told)), "Pigeons, then a knock.", "what it earned comes after");
        told.push((Others, "Itria shuts the gate."));
        assert_eq!(last_line(&story(&told)), "Itria shuts the gate.", "the turns of others count too");
        assert_eq!(last_line(&[]), "");
    }
}
