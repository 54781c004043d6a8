//! What is measured on: the shipped packs with a country of a hundred places besides, and games in it.

use anyhow::{Context, Result};
use gesta_content::id::{Id, Kind};
use gesta_content::{Content, PackFiles};
use gesta_rules::{
    DiceSeed, Event, Mode, NewGame, SeatId, SeatKind, SystemCommand, World, apply, decide_system, genesis, start,
};
use std::fmt::Write;

/// How many places the country has.
pub const PLACES: usize = 100;
/// How many things and people the crowded place has.
pub const CROWD: usize = 500;

/// Reads an id; the benches write only good ones.
pub fn id<K: Kind>(text: &str) -> Result<Id<K>> {
    Id::new(text).with_context(|| format!("`{text}`"))
}

/// The shipped packs and the country.
pub fn content() -> Result<Content> {
    let mut packs = gesta_assets::shipped();
    packs.push(country());
    let (content, found) = gesta_content::load(&packs);
    let told: Vec<String> = found.iter().map(gesta_content::Diagnostic::short).collect();
    content.with_context(|| format!("the country does not load: {}", told.join("\n")))
}

/// A pack of a hundred places in a ring, each with a wall to climb, and a market with a crowd.
fn country() -> PackFiles {
    let manifest = r#"(format: 1, id: "zcountry", version: "0.1.0", title: "Country", summary: "For measuring.", license: (text: "CC0-1.0"), game: (min: "0.1"), depends: {"core": ">=0.1, <1"}, languages: ["en"], start: "zcountry:walk")"#;
    let mut data = String::from("[\n");
    let mut text = String::from("scenario-walk = Walk\n    .opening = Begin.\nending-end = End\n    .text = End.\n");
    data.push_str(r#"Flag(id: "zcountry:never"), Ending(id: "zcountry:end", when: Flag(flag: "zcountry:never")),"#);
    // Of one mind and hostile: whoever attacks one of them fights all four.
    data.push_str(r#"Faction(id: "zcountry:wolves"),"#);
    data.push_str(
        r#"Scenario(id: "zcountry:walk", place: "zcountry:p0", hour: 9, presets: ["core:dock_hand"], seats: 8),"#,
    );
    for at in 0..PLACES {
        let next = (at + 1) % PLACES;
        let crowd = if at == 1 { crowd(&mut text) } else { String::new() };
        let _ = write!(
            data,
            r#"Place(id: "zcountry:p{at}", exits: [(id: "zcountry:x{at}", to: "zcountry:p{next}")], actions: [(id: "zcountry:a{at}", verb: "climb", once: false, check: (skill: "core:athletics", difficulty: 12, cost: true), outcomes: (success: (), cost: (), failure: ()))]{crowd}),"#
        );
        let _ =
            write!(text, "place-p{at} = place {at}\n    .look = A place.\nexit-x{at} = road {at}\n    .go = Go on\n");
        let _ = write!(
            text,
            "action-a{at} = Climb\n    .success = Up.\n    .cost = Up, somehow.\n    .failure = Not up.\n"
        );
    }
    data = data.replace("difficulty: 12, cost: true", "difficulty: 12");
    text.push_str("faction-wolves = the wolves\n");
    for foe in 0..4 {
        let _ = write!(
            data,
            r#"Being(id: "zcountry:f{foe}", at: "zcountry:p2", faction: "zcountry:wolves", attitude: -80, stats: (hit_points: 12, armour_class: 12, attacks: [(name: "bite", bonus: 4, damage: "1d6+1", kind: "pierce")])),"#
        );
        let _ = write!(text, "being-f{foe} = wolf {foe}\n    .gender = m\n    .look = Grey.\n");
    }
    for item in 0..CROWD / 2 {
        let _ = write!(data, r#"Item(id: "zcountry:i{item}", price: 1),"#);
        let _ = write!(text, "item-i{item} = thing {item}\n    .article = a\n    .look = A thing.\n");
    }
    for being in 0..CROWD / 2 {
        let _ = write!(data, r#"Being(id: "zcountry:b{being}", at: "zcountry:p1"),"#);
        let _ = write!(text, "being-b{being} = person {being}\n    .gender = f\n    .look = Somebody.\n");
    }
    data.push_str("\n]\n");
    text.push_str("attack-bite = bite\n");
    let file = |path: &str, text: String| (path.to_owned(), text.into_bytes());
    let files =
        [file("pack.ron", manifest.to_owned()), file("data/country.ron", data), file("text/en/country.ftl", text)];
    PackFiles { origin: "country".to_owned(), files: files.into_iter().collect(), ..Default::default() }
}

fn crowd(_text: &mut String) -> String {
    let items: String = (0..CROWD / 2).map(|item| format!(r#"(item: "zcountry:i{item}"),"#)).collect();
    format!(", items: [{items}]")
}

/// A game in the country with so many players.
pub fn game(content: &Content, players: u8) -> Result<(World, DiceSeed, Vec<Event>)> {
    let seed = DiceSeed::from_number(7);
    let scenario = Some(id("zcountry:walk")?);
    let new = NewGame { scenario, mode: Mode::Story, map_seed: 7, dice_commitment: seed.commitment() };
    let first = genesis(content, &new)?;
    let mut world = start(&first).context("a genesis")?;
    let mut events = vec![first];
    for seat in 0..players {
        let command =
            SystemCommand::Seat { seat: SeatId(seat), kind: SeatKind::Player, name: "bench".to_owned(), preset: None };
        let mut dice = seed.system_dice(&world.fate, &command);
        let happened = decide_system(content, &world, &command, &mut dice)?;
        happened.iter().for_each(|event| apply(&mut world, event));
        events.extend(happened);
    }
    Ok((world, seed, events))
}
