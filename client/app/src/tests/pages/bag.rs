//! What is carried, and one thing of it.

use super::at;
use crate::tests::stage::*;
use crate::{Detail, Input, Page};
use gesta_content::Language;
use gesta_rules::Command;
use gesta_table::Request;

#[test]
fn a_thing_is_looked_at_and_used_from_the_inventory() {
    let mut app = at(Page::Inventory, Language::En);
    let Detail::Inventory(items) = &app.screen().detail else { panic!("{:?}", app.screen().detail) };
    assert_eq!((items.len(), items[0].count, items[0].pick), (1, 2, Some(1)));
    app.update(Input::Pick(1));
    assert_eq!(app.screen().page, Page::Item);
    let effects = app.update(Input::Pick(1));
    let expected = Command::Drop { item: "core:bread".parse().unwrap() };
    assert!(matches!(request(&effects), Request::Do { command, .. } if *command == expected), "{effects:?}");
    assert_eq!(app.screen().page, Page::Inventory);
}

#[test]
fn who_sorts_the_bag_stays_at_it_until_something_else_happens() {
    for (events, page) in [(1, Page::Inventory), (2, Page::Story)] {
        let mut app = playing(Language::En, true);
        line(&mut app, "inventory bread");
        let drop = app.screen().choices.iter().find(|choice| choice.label.contains("Put down")).expect("a drop").number;
        let effects = line(&mut app, &drop.to_string());
        let id = id_of(request(&effects));
        let lost = gesta_rules::Body::ItemLost {
            seat: SEAT,
            item: "core:bread".parse().unwrap(),
            count: 1,
            to: gesta_rules::Passage::Ground("quay:steps".parse().unwrap()),
        };
        let level = gesta_rules::Body::LevelReached { seat: SEAT, level: 2, proficiency: 2, hit_points_max: 14 };
        let bodies = [lost, level].into_iter().take(events).map(cut).collect();
        done(&mut app, id, 4, bodies, view());
        assert_eq!(app.screen().page, page);
    }
}

#[test]
fn a_thing_in_use_says_what_putting_it_away_would_change() {
    let mut seen = view();
    let hero = seen.hero.as_mut().expect("a hero");
    let coat: gesta_content::id::ItemId = "core:padded_coat".parse().unwrap();
    hero.items.insert(coat.clone(), 1);
    hero.worn.insert(gesta_content::model::Slot::Body, coat);
    let mut app = playing(Language::En, true);
    app.update(synced(4, seen));
    line(&mut app, "inventory");
    let Detail::Inventory(items) = &app.screen().detail else { panic!("a list") };
    let worn = items.iter().find(|item| item.worn).expect("it is worn");
    let change = worn.compared.first().expect("it would change something");
    assert!(change.label.starts_with("Without it: ") && change.better == Some(false), "{change:?}");
}
