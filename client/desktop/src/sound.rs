//! What a game sounds like: which sound there is when, from a screen alone. What plays it is in `player`, and only where the
//! feature `audio` is on; without it this is a table that nobody reads but its tests.

#[cfg(feature = "audio")]
mod mix;
#[cfg(feature = "audio")]
mod player;
mod synth;

#[cfg(feature = "audio")]
pub(crate) use player::SoundPlugin;

use gesta_app::{Ambience, Page, Screen};

/// A short sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cue {
    /// Dice on wood.
    Roll,
    /// It was good enough.
    Success,
    /// It was not.
    Failure,
    /// A page is turned.
    Page,
}

#[cfg(test)]
impl Cue {
    pub(crate) const ALL: [Cue; 4] = [Cue::Roll, Cue::Success, Cue::Failure, Cue::Page];
}

/// All that can be heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Sound {
    Ambience(Ambience),
    Cue(Cue),
}

#[cfg(test)]
impl Sound {
    pub(crate) fn all() -> impl Iterator<Item = Sound> {
        Ambience::ALL.into_iter().map(Sound::Ambience).chain(Cue::ALL.into_iter().map(Sound::Cue))
    }
}

/// What was on the screen when it was last listened to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Listened {
    page: Option<Page>,
    roll: Option<u64>,
}

/// The short sounds of what is new on a screen. Of a game that was just opened nothing is new.
pub(crate) fn cues(before: Listened, screen: &Screen) -> (Listened, Vec<Cue>) {
    let roll = screen.sounds.roll;
    let now = Listened { page: Some(screen.page), roll: roll.map(|(depth, _)| depth) };
    let was_in_game = before.page.is_some_and(Page::is_in_game);
    let cues = match roll {
        Some((depth, good)) if was_in_game && before.roll.is_none_or(|last| last < depth) => {
            vec![Cue::Roll, if good { Cue::Success } else { Cue::Failure }]
        }
        _ if before.page.is_some_and(|page| page != screen.page) => vec![Cue::Page],
        _ => Vec::new(),
    };
    (now, cues)
}

#[cfg(test)]
mod tests {
    use super::*;
    use gesta_app::Sounds;
    use gesta_content::Language;

    fn screen(page: Page, roll: Option<(u64, bool)>) -> Screen {
        Screen { page, sounds: Sounds { ambience: None, roll }, ..Screen::empty(Language::En) }
    }

    #[test]
    fn a_roll_is_heard_once_and_a_page_is_turned() {
        let hear = |before, page, roll| cues(before, &screen(page, roll));
        let (heard, none) = hear(Listened::default(), Page::Title, None);
        assert_eq!(none, []);
        let (heard, opened) = hear(heard, Page::Story, Some((8, true)));
        assert_eq!(opened, [Cue::Page], "a roll of long ago is not heard");
        let (heard, none) = hear(heard, Page::Story, Some((8, true)));
        assert_eq!(none, []);
        let (heard, rolled) = hear(heard, Page::Story, Some((12, false)));
        assert_eq!(rolled, [Cue::Roll, Cue::Failure]);
        assert_eq!(hear(heard, Page::Story, Some((8, true))).1, [], "taken back");
        assert_eq!(hear(heard, Page::Map, Some((12, false))).1, [Cue::Page]);
    }
}
