//! What a stretch of the story came to, for whoever comes back to it: the points that count are gathered turn by turn from what
//! the seat was told, and said again in a few sentences, most of them the packs' own.

use crate::noun::capital;
use crate::read::words_of;
use crate::tell::Happened;
use crate::words::Words;
use gesta_content::id::{BeingId, ChapterId, JournalId, Name, PlaceId, QuestId};
use gesta_content::{Content, Language, TextArg, TextKey};
use gesta_rules::{Actor, Body, Gone, View};
use std::collections::BTreeSet;

/// Most characters that a page of the journal is told with; more of it than that only where its first sentence is longer.
const PAGE_CHARS_MAX: usize = 110;
/// Most places that are named.
const PLACES_MAX: usize = 4;

/// Something that happened and still counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Point {
    /// A chapter ended.
    Chapter(ChapterId),
    /// A page came into the journal.
    Page(JournalId),
    /// A quest came to a stage.
    Stage(QuestId, Name),
    /// Somebody died; `true`: the seat knew the name.
    Dead(BeingId, bool),
    /// Somebody goes along since.
    Along(BeingId),
    /// The hero went down.
    Down,
    /// The hero reached a level.
    Level(u8),
    /// The hero came to a place for the first time.
    Place(PlaceId),
}

impl Point {
    /// What it is worth when not all can be told.
    fn weight(&self) -> u8 {
        match self {
            Point::Chapter(_) => 0,
            Point::Page(_) => 5,
            Point::Dead(..) | Point::Down => 4,
            Point::Stage(..) => 3,
            Point::Along(_) => 2,
            Point::Level(_) | Point::Place(_) => 1,
        }
    }
}

/// The points of a turn. `before` is what the seat knew before it.
pub fn points(before: Option<&View>, happened: &Happened<'_>) -> Vec<Point> {
    let view = happened.after;
    let mine = |seat| view.hero.is_some() && view.seat == seat;
    let been = |place: &PlaceId| before.is_none_or(|view| view.map.iter().any(|known| known.id == *place));
    let known = |being: &BeingId| {
        let seen = before.into_iter().chain([view]).flat_map(|view| &view.place).flat_map(|place| &place.beings);
        seen.filter(|seen| seen.id == *being).all(|seen| seen.name_known)
    };
    let point = |body: &Body| match body {
        Body::ChapterClosed { chapter } => Some(Point::Chapter(chapter.clone())),
        Body::Noted { seat, page } if mine(*seat) => Some(Point::Page(page.clone())),
        Body::QuestMoved { quest, stage, .. } => Some(Point::Stage(quest.clone(), stage.clone())),
        Body::BeingGone { being, why: Gone::Dead } => Some(Point::Dead(being.clone(), known(being))),
        Body::Followed { being, seat: Some(seat) } if mine(*seat) => Some(Point::Along(being.clone())),
        Body::HeroDown { seat } if mine(*seat) => Some(Point::Down),
        Body::LevelReached { seat, level, .. } if mine(*seat) => Some(Point::Level(*level)),
        Body::Moved { actor: Actor::Hero(seat), to, .. } if mine(*seat) && !been(to) => Some(Point::Place(to.clone())),
        _ => None,
    };
    happened.events.iter().filter_map(|event| point(&event.event().body)).collect()
}

/// What the points came to, in the order in which it happened: at most `most` sentences or pages, those that count most.
pub fn summed_up(content: &Content, language: Language, points: &[Point], most: usize) -> Vec<String> {
    let words = Words::new(content, language);
    let mut said = BTreeSet::new();
    let mut told: Vec<(usize, u8, String)> = Vec::new();
    for (at, point) in points.iter().enumerate() {
        let Some(text) = sentence(&words, point).filter(|text| said.insert(text.clone())) else { continue };
        told.push((at, point.weight(), text));
    }
    // A quest and the journal often say the same of one thing; the journal says it better.
    let pages: Vec<BTreeSet<String>> =
        told.iter().filter(|(at, ..)| matches!(points[*at], Point::Page(_))).map(|(.., text)| words_in(text)).collect();
    told.retain(|(at, _, text)| {
        !matches!(points[*at], Point::Stage(..)) || pages.iter().all(|page| !says_the_same(&words_in(text), page))
    });
    // What counts most, and of that what is newest.
    told.sort_by_key(|(at, weight, _)| std::cmp::Reverse((*weight, *at)));
    told.truncate(most);
    told.sort_by_key(|(at, ..)| *at);
    let mut told: Vec<String> = told.into_iter().map(|(.., text)| text).collect();
    if told.len() < most {
        told.extend(places(&words, points));
    }
    told
}

fn sentence(words: &Words<'_>, point: &Point) -> Option<String> {
    let who = |key: &str, noun: String| capital(&words.core(key, &[("who", TextArg::Str(&noun))]));
    match point {
        Point::Chapter(_) | Point::Place(_) => None,
        Point::Page(page) => words.text(&TextKey::of(page), None).map(|text| beginning(&text)),
        Point::Stage(quest, stage) => words.text(&TextKey::of(quest).inner(stage), None).map(|text| beginning(&text)),
        Point::Dead(being, known) => Some(who("recap-dead", words.being_noun_of(being, *known).the())),
        Point::Along(being) => Some(who("recap-along", words.being_noun_of(being, true).the())),
        Point::Down => Some(words.core("recap-down", &[])),
        Point::Level(level) => Some(words.core("recap-level", &[("level", TextArg::Int(i64::from(*level)))])),
    }
}

/// "You came to the square and to the arcade." The first of many are left out: one has been at the last ones since.
fn places(words: &Words<'_>, points: &[Point]) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for point in points {
        let Point::Place(place) = point else { continue };
        let name = words.core("recap-to", &[("place", TextArg::Str(&words.place_in_sentence(place)))]);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let names = names.split_off(names.len().saturating_sub(PLACES_MAX));
    if names.is_empty() {
        return None;
    }
    Some(words.contracted(&words.core("recap-places", &[("places", TextArg::Str(&words.list(&names)))])))
}

fn words_in(text: &str) -> BTreeSet<String> {
    words_of(text).into_iter().filter(|word| word.chars().count() > 3).collect()
}

/// Whether most of what one text has to say stands in another.
fn says_the_same(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let shared = one.intersection(other).count();
    shared * 5 >= one.len() * 3
}

/// The first sentences of a text, as many as [`PAGE_CHARS_MAX`] holds, and one in any case.
fn beginning(text: &str) -> String {
    let ends = text.char_indices().filter(|(at, c)| {
        let rest = &text[at + c.len_utf8()..];
        matches!(c, '.' | '!' | '?' | '…') && (rest.is_empty() || rest.starts_with(char::is_whitespace))
    });
    let ends: Vec<usize> = ends.map(|(at, c)| at + c.len_utf8()).collect();
    let fits = |end: &&usize| text[..**end].chars().count() <= PAGE_CHARS_MAX;
    let end = ends.iter().rfind(fits).or(ends.first()).copied().unwrap_or(text.len());
    text[..end].trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prompt::tests::content;

    fn points() -> Vec<Point> {
        vec![
            Point::Place("tollhouse:causeway".parse().expect("an id")),
            Point::Place("tollhouse:net_loft".parse().expect("an id")),
            Point::Dead("tollhouse:dog_grey".parse().expect("an id"), true),
            Point::Page("tollhouse:savings".parse().expect("an id")),
            Point::Level(2),
            Point::Down,
            Point::Page("tollhouse:savings".parse().expect("an id")),
        ]
    }

    #[test]
    fn points_are_told_in_their_order_and_none_twice() {
        let content = content();
        let told = summed_up(&content, Language::En, &points(), 9);
        assert_eq!(
            told,
            [
                "The grey dog is dead.",
                "The back of the ledger is a savings book: ninety-six val that eleven houses gave the keeper to mind.",
                "You reached level 2.",
                "You went down, and lived.",
                "You came to the causeway and to the net loft.",
            ]
        );
        let told = summed_up(&content, Language::Es, &points(), 9);
        assert_eq!(told.len(), 5, "{told:?}");
        assert_eq!(told[0], "El perro gris ha muerto.");
        assert_eq!(told[4], "Llegaste a la calzada y al altillo de las redes.");
    }

    #[test]
    fn a_quest_that_says_what_the_journal_says_is_told_once() {
        let same = |one: &str, other: &str| says_the_same(&words_in(one), &words_in(other));
        assert!(same(
            "The Bench of Hours pays sixty val to whoever opens the gate.",
            "The Bench of Hours of Ulzai pays sixty val to whoever opens the gate, by whatever means."
        ));
        assert!(!same("Six props of green oak never arrived.", "The Bench of Hours pays sixty val."));
        let content = content();
        let points = [
            Point::Stage("tollhouse:ledger".parse().expect("an id"), Name::new("hired").expect("a name")),
            Point::Page("tollhouse:savings".parse().expect("an id")),
        ];
        assert!(!summed_up(&content, Language::En, &points, 6).is_empty());
    }

    #[test]
    fn where_not_all_can_be_told_what_counts_least_is_left_out() {
        let content = content();
        for most in 1..5 {
            let told = summed_up(&content, Language::En, &points(), most);
            assert_eq!(told.len(), most);
            assert!(told.iter().any(|text| text.contains("savings book")), "{told:?}");
            assert_eq!(most == 5, told.iter().any(|text| text.contains("came to")), "{told:?}");
        }
        assert!(summed_up(&content, Language::En, &[], 5).is_empty());
    }

    #[test]
    fn a_long_text_is_told_by_its_first_sentences_and_never_half() {
        let short = "One. Two? Three.";
        assert_eq!(beginning(short), short);
        let long = format!("One of them. {} end. More.", "word ".repeat(50));
        assert_eq!(beginning(&long), "One of them.");
        let endless = "word ".repeat(100);
        assert_eq!(beginning(&endless), endless.trim());
    }
}
