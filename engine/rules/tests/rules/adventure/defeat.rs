//! Where the fallen of the adventure are found.

use super::begun;
use crate::play::id;
use gesta_content::Name;
use gesta_rules::{Actor, Body, Command, Event, Mode, SeatId};

#[test]
fn who_falls_in_the_hills_of_ulzai_wakes_on_a_door_and_pays_for_it() {
    let mut game = begun(1, Mode::Story, 1, 0);
    let at = |name: &str| format!("waterbowl:{name}").parse().expect("an id");
    let road = game.world.heroes[&SeatId(0)].place.clone();
    game.set(Body::Moved { actor: Actor::Hero(SeatId(0)), from: Some(road), to: at("wash"), exit: None });
    game.set(Body::ValChanged { seat: SeatId(0), by: 0, now: 31 });
    game.set(Body::Damaged { actor: Actor::Hero(SeatId(0)), by: 0, kind: Name::new("blow").expect("a name"), now: 1 });
    game.set(Body::Afflicted { actor: Actor::Hero(SeatId(0)), condition: id("core:bleeding"), until: None });
    let events = game.play(0, &Command::Wait { minutes: 1 }).expect("she can wait");
    let befell = |event: &Event| matches!(&event.body, Body::Befell { arrival, .. } if arrival.as_str() == "carried");
    assert_eq!(events.iter().filter(|event| befell(event)).count(), 1);
    let fallen = &game.world.heroes[&SeatId(0)];
    assert_eq!((fallen.place.as_str(), fallen.val, fallen.down), ("waterbowl:chapel", 16, false));
    assert!(fallen.journal.iter().any(|(page, _)| page.as_str() == "waterbowl:carried"));
    assert_eq!(game.replayed(), game.world);
}
