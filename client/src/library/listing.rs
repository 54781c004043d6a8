//! What a list of saved games says of each: where it stands, and the last line that was told.

use super::{Found, Library};
use crate::chance::now_ms;
use crate::packs;
use crate::words::Words;
use gesta_app::SaveRow;
use gesta_content::Content;
use gesta_paint::{Moment, Subject, of_place};
use gesta_saves::{Description, OpenError, Summary};
use std::collections::BTreeMap;

const DAY_SECONDS: u64 = 86_400;
/// Longest last line of a saved game in a list, in characters.
const LINE_CHARS_MAX: usize = 120;

/// The game that is being played, which cannot be read from its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenNow {
    /// Its name.
    pub name: String,
    /// Where it stood when it was last on the screen; `None` until it was.
    pub stands: Option<Description>,
}

impl Library {
    /// The saved games for the page that lists them; the one that is being played comes first.
    pub fn rows(&self, open: Option<&OpenNow>) -> Vec<SaveRow> {
        let mut sights = Sights::of(self);
        let mut rows: Vec<SaveRow> = Vec::new();
        for found in self.shelf.all().unwrap_or_default() {
            match open.filter(|open| open.name == found.name && found.is_open()) {
                Some(open) => rows.insert(0, self.open_row(open, &mut sights)),
                None => rows.push(row(&self.shelf.words, found, &mut sights)),
            }
        }
        rows
    }

    fn open_row(&self, open: &OpenNow, sights: &mut Sights) -> SaveRow {
        let words = &self.shelf.words;
        let bare = words.say("save-row-open", &[]);
        let summary = open.stands.as_ref().map(|known| format!("{}, {bare}", standing(words, known)));
        SaveRow {
            name: open.name.clone(),
            summary: summary.unwrap_or(bare),
            line: open.stands.as_ref().map_or_else(String::new, |known| cut(&known.line)),
            played_ms: now_ms(),
            picture: open.stands.as_ref().and_then(|known| sights.picture(known)),
        }
    }
}

/// What is to be seen in saved games. A game may be played with other packs than those that are loaded: then they are loaded
/// for it, once for a list, as the stories of the title page are.
struct Sights<'a> {
    library: &'a Library,
    others: BTreeMap<String, Option<Content>>,
}

impl Sights<'_> {
    fn of(library: &Library) -> Sights<'_> {
        Sights { library, others: BTreeMap::new() }
    }

    /// The place where a game stands; `None` where it does not say, or its pack is gone.
    fn picture(&mut self, known: &Description) -> Option<Subject> {
        let sight = known.sight.as_ref()?;
        let pack = sight.place.pack().to_owned();
        let loaded = self.library.content();
        let content = if loaded.packs.iter().any(|loaded| loaded.id.as_str() == pack) {
            loaded
        } else {
            let folders = self.library.shelf.folders();
            let load = || packs::load_if_whole(folders, &pack);
            self.others.entry(pack.clone()).or_insert_with(load).as_ref()?
        };
        let place = content.current(&sight.place);
        content.mechanics.places.get(&place)?;
        let (second_of_day, season, weather) = (sight.second_of_day, sight.season.as_ref(), sight.weather.as_ref());
        Some(of_place(content, &place, Moment { second_of_day, season, weather }, sight.brightness.into()))
    }
}

impl Found {
    fn is_open(&self) -> bool {
        matches!(self.summary, Err(OpenError::OpenElsewhere(_)))
    }
}

fn row(words: &Words, found: Found, sights: &mut Sights) -> SaveRow {
    let description = found.summary.as_ref().ok().and_then(|summary| summary.description.as_ref());
    SaveRow {
        played_ms: found.played_ms(),
        picture: description.and_then(|known| sights.picture(known)),
        summary: describe(words, &found),
        line: description.map_or_else(String::new, |known| cut(&known.line)),
        name: found.name,
    }
}

/// The last line that was told, cut short.
fn cut(told: &str) -> String {
    let line = told.lines().next().unwrap_or_default();
    let cut: String = line.chars().take(LINE_CHARS_MAX).collect();
    if cut.len() < line.len() { format!("{}…", cut.trim_end()) } else { cut }
}

/// The day of the game, from 1. Older versions did not say it; then it follows from the time and the hour, or as far as it can from
/// the time alone, since no story need begin at midnight.
fn day(known: &Description) -> u64 {
    let of_hour = |second: u32| (u64::from(second) + DAY_SECONDS - known.tick % DAY_SECONDS) % DAY_SECONDS;
    let dawn = known.sight.as_ref().map_or(0, |sight| of_hour(sight.second_of_day));
    known.day.map_or_else(|| known.tick.saturating_add(dawn) / DAY_SECONDS + 1, u64::from)
}

fn standing(words: &Words, known: &Description) -> String {
    let day = day(known);
    words.count("save-row", &[("hero", &known.hero), ("place", &known.place)], &[("day", day)])
}

/// Where a saved game stands, or what is wrong with it.
pub fn describe(words: &Words, found: &Found) -> String {
    match &found.summary {
        Ok(Summary { newer_format: Some(_), .. }) => words.say("save-row-newer", &[]),
        Ok(Summary { description: Some(known), .. }) => standing(words, known),
        Ok(summary) => words.count("save-row-bare", &[], &[("events", summary.depth)]),
        Err(OpenError::OpenElsewhere(_)) => words.say("save-row-open", &[]),
        Err(OpenError::Newer { .. }) => words.say("save-row-newer", &[]),
        Err(OpenError::NotASave(_)) => words.say("save-row-not", &[]),
        Err(OpenError::Damaged { .. }) => words.say("save-row-damaged", &[]),
        Err(OpenError::Trouble { .. } | OpenError::Missing(_)) => words.say("save-row-trouble", &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folders::Folders;
    use crate::library::{Beginning, Shelf};
    use gesta_content::Language;
    use gesta_rules::{Brightness, DiceSeed, Mode};
    use gesta_saves::Sight;
    use std::sync::Arc;

    fn described(library: &Library, name: &str, place: Option<&str>) {
        let beginning =
            Beginning { preset: None, mode: Mode::Story, map_seed: 0, packs: Vec::new(), scenario: None, made: None };
        let dice = DiceSeed::from_number(7);
        let (_, mut save) = library.create(Some(name), &beginning, &dice, Language::En).expect("a new save");
        let sight = place.map(|place| Sight {
            place: place.parse().expect("an id"),
            second_of_day: 68_400,
            weather: None,
            season: None,
            brightness: Brightness::Bright,
        });
        save.describe(&Description { sight, ..Description::default() }).expect("described");
        save.close().expect("closed");
    }

    #[test]
    fn a_game_that_began_in_the_evening_is_in_its_second_day_after_midnight() {
        let morning = Sight {
            place: "waterbowl:road".parse().expect("an id"),
            second_of_day: 7 * 3_600,
            weather: None,
            season: None,
            brightness: Brightness::Bright,
        };
        let known = Description { tick: 15 * 3_600, ..Description::default() };
        let said = |known: Description| standing(&Words::of(Language::En), &known);
        assert!(said(Description { day: Some(2), ..known.clone() }).ends_with("day 2"));
        assert!(said(Description { sight: Some(morning), ..known.clone() }).ends_with("day 2"), "an older one");
        assert!(said(known).ends_with("day 1"), "what is not known is not guessed");
    }

    #[test]
    fn a_saved_game_shows_where_it_stands_whichever_packs_are_loaded() {
        let home = tempfile::tempdir().expect("a folder");
        let folders = Folders::under(home.path());
        let words = Words::of(Language::En);
        let content = packs::load(&folders, &words, &["waterbowl".to_owned()]).expect("the shipped packs");
        let library = Library::new(Shelf::new(folders, Language::En), Arc::new(content));
        let games = [
            ("here", Some("waterbowl:road"), true),
            ("elsewhere", Some("tollhouse:causeway"), true),
            ("gone", Some("atlantis:pier"), false),
            ("renamed", Some("waterbowl:nowhere"), false),
            ("old", None, false),
        ];
        for (name, place, _) in games {
            described(&library, name, place);
        }
        let rows = library.rows(None);
        for (name, _, is_seen) in games {
            let row = rows.iter().find(|row| row.name == name).expect("listed");
            assert_eq!(row.picture.is_some(), is_seen, "{name}");
        }
    }
}
