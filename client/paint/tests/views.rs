//! The subjects of what a seat sees: the place with its hour, season, weather and light, and who is talked with.

use gesta_content::id::BeingId;
use gesta_content::{Content, Name, load};
use gesta_paint::{
    Hour, Lighting, Moment, SceneSubject, Season, Sky, Subject, of_being, of_place, of_talk, of_view, paint,
};
use gesta_rules::{Brightness, PlaceSeen, SeatId, Talk, View};
use std::collections::{BTreeMap, BTreeSet};

fn shipped() -> Content {
    load(&gesta_assets::shipped()).0.unwrap()
}

fn place(id: &str, brightness: Brightness, weather: Option<&str>) -> PlaceSeen {
    PlaceSeen {
        id: id.parse().unwrap(),
        dark: brightness == Brightness::Dark,
        brightness,
        weather: weather.map(|id| id.parse().unwrap()),
        exits: Vec::new(),
        features: Vec::new(),
        items: Vec::new(),
        beings: Vec::new(),
        shops: Vec::new(),
    }
}

fn view(place: Option<PlaceSeen>) -> View {
    View {
        seat: SeatId(1),
        scenario: "waterbowl:drought".parse().unwrap(),
        tick: 0,
        second_of_day: 19 * 3_600,
        day: 1,
        season: Some(Name::new("winter").unwrap()),
        can_take_back: true,
        hero: None,
        place,
        party: Vec::new(),
        talk: None,
        fight: None,
        quests: BTreeMap::new(),
        reputation: BTreeMap::new(),
        map: Vec::new(),
        codex: BTreeSet::new(),
        chapters: Vec::new(),
        followers: Vec::new(),
        proposal: None,
        ended: None,
        offers: Vec::new(),
        legal: Vec::new(),
    }
}

fn scene(seen: &View) -> Option<SceneSubject> {
    of_view(&shipped(), seen).map(|subject| match subject {
        Subject::Scene(scene) => scene,
        other => panic!("a place is no {other:?}"),
    })
}

#[test]
fn view_without_a_place_has_no_picture() {
    assert_eq!(scene(&view(None)), None);
}

#[test]
fn place_is_seen_at_its_hour_in_its_season_and_weather() {
    let seen = scene(&view(Some(place("waterbowl:road", Brightness::Dim, Some("core:snow"))))).unwrap();
    assert_eq!((Hour::of(seen.second_of_day), seen.season, seen.sky), (Hour::Dusk, Season::Winter, Sky::Snow));
    assert_eq!(seen.look, scene(&view(Some(place("waterbowl:road", Brightness::Bright, None)))).unwrap().look);
}

#[test]
fn night_under_the_sky_is_seen_and_a_dark_room_is_not() {
    let outside = view(Some(place("waterbowl:road", Brightness::Dark, None)));
    assert!(scene(&View { second_of_day: 0, ..outside }).is_some());
    assert_eq!(scene(&view(Some(place("waterbowl:gallery", Brightness::Dark, None)))), None);
}

#[test]
fn who_sees_in_the_dark_sees_a_dark_room() {
    let gallery = PlaceSeen { dark: false, ..place("waterbowl:gallery", Brightness::Dark, None) };
    assert_eq!(scene(&view(Some(gallery))).unwrap().lighting, Lighting::Dark);
}

#[test]
fn season_changes_no_room_so_that_it_is_not_painted_again() {
    let winter = view(Some(place("waterbowl:inn", Brightness::Bright, None)));
    let summer = View { season: Some(Name::new("summer").unwrap()), ..winter.clone() };
    assert_eq!(scene(&winter), scene(&summer));
}

#[test]
fn season_without_a_name_that_the_painter_knows_is_summer() {
    let odd = View {
        season: Some(Name::new("long_dry").unwrap()),
        ..view(Some(place("waterbowl:road", Brightness::Bright, None)))
    };
    assert_eq!(scene(&odd).unwrap().season, Season::Summer);
}

#[test]
fn who_is_talked_with_sits_for_a_portrait() {
    let (content, lena) = (shipped(), "waterbowl:lena".parse::<BeingId>().unwrap());
    let quiet = view(None);
    assert_eq!(of_talk(&content, &quiet), None);
    let talk =
        Talk { with: lena.clone(), dialogue: "waterbowl:lena".parse().unwrap(), node: Name::new("start").unwrap() };
    let talking = View { talk: Some(talk), ..quiet };
    assert_eq!(of_talk(&content, &talking), Some(of_being(&content, &lena)));
}

#[test]
fn place_shows_the_banner_of_the_faction_of_most_who_are_at_home_there() {
    let arms = |id| scene(&view(Some(place(id, Brightness::Bright, None)))).unwrap().arms;
    assert!(arms("waterbowl:lowside").is_some());
    assert_eq!(arms("waterbowl:lowside"), arms("waterbowl:elbow"));
    assert_ne!(arms("waterbowl:lowside"), arms("waterbowl:arcade"));
    assert_eq!(arms("waterbowl:inn"), None);
    assert_eq!(arms("waterbowl:square"), None, "one alone holds nothing");
}

#[test]
fn no_two_places_of_the_shipped_packs_look_alike() {
    let content = shipped();
    let noon = Moment { second_of_day: 43_200, ..Moment::default() };
    let seen = |id| paint(&of_place(&content, id, noon, Lighting::Bright), (96, 54)).rgba;
    let all: BTreeSet<Vec<u8>> = content.mechanics.places.keys().map(seen).collect();
    assert_eq!(all.len(), content.mechanics.places.len());
}
