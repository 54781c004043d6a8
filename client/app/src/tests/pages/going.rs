//! The map, and ways.

use super::{at, played};
use crate::tests::stage::*;
use crate::{Detail, Effect, Input, Page, PassageKind};
use gesta_content::Language;
use gesta_rules::Command;
use gesta_table::Request;

#[test]
fn the_map_is_a_graph_and_says_the_same_in_words() {
    let app = at(Page::Map, Language::En);
    let Detail::Map(graph) = &app.screen().detail else { panic!("{:?}", app.screen().detail) };
    let places: Vec<(&str, bool, Option<u16>)> =
        graph.places.iter().map(|place| (place.name.as_str(), place.here, place.steps)).collect();
    assert_eq!(places, [("The quay steps", true, Some(0)), ("The net shed", false, Some(1))]);
    let ways: Vec<(usize, Option<usize>, bool)> =
        graph.ways.iter().map(|way| (way.from, way.to, way.travelled)).collect();
    assert_eq!(ways, [(0, Some(1), true), (1, None, false)]);
    let body = app.screen().body.join("\n");
    for said in ["The quay steps (you are here)", "to The net shed, a way you have gone", "a way you have not gone"] {
        assert!(body.contains(said), "{said} in\n{body}");
    }
}

#[test]
fn a_known_place_is_gone_to_by_its_name_or_its_number() {
    for (language, text) in [
        (Language::En, "go to the net shed"),
        (Language::Es, "ir al cobertizo de redes"),
        (Language::Es, "go to the net shed"),
    ] {
        let mut app = played(language);
        let effects = line(&mut app, text);
        let Some(Effect::Send(Request::Do { command, .. })) = effects.first() else { panic!("{text}: {effects:?}") };
        assert_eq!(*command, Command::Go { exit: "quay:shed_door".parse().unwrap() }, "{text}");
    }
    let mut app = at(Page::Map, Language::En);
    let effects = app.update(Input::Pick(1));
    assert!(matches!(request(&effects), Request::Do { command: Command::Go { .. }, .. }), "{effects:?}");
    assert_eq!(app.screen().page, Page::Story);
    let mut app = played(Language::En);
    line(&mut app, "go to the quay steps");
    assert_eq!(passages(&app, PassageKind::Notice).last(), Some(&"You are there: The quay steps."));
}

#[test]
fn a_way_that_costs_energy_says_so_on_its_row() {
    let mut seen = view();
    let place = seen.place.as_mut().expect("a place");
    place.exits[0].energy = 2;
    let exit = place.exits[0].id.clone();
    seen.offers = vec![gesta_rules::Offer { command: Command::Go { exit }, odds: None }];
    let mut app = playing(Language::En, true);
    app.update(synced(4, seen));
    assert!(app.screen().choices[0].label.ends_with(" (2 energy)"), "{:?}", app.screen().choices);
}
