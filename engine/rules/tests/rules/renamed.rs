//! Ids that packs rename while a game is played: what it has and knows goes on under the new ones.

use crate::play::Game;
use crate::world::{files, id, read};
use gesta_content::Content;
use gesta_rules::{Body, Command, Event, Mode, Passage, SeatId, content_note};
use std::sync::Arc;

/// Kind, old name, new name.
const RENAMED: [(&str, &str, &str); 9] = [
    ("Place", "forge", "works"),
    ("Exit", "from_forge", "from_works"),
    ("Item", "oil", "fat"),
    ("Flag", "rung", "struck"),
    ("Action", "ring", "toll"),
    ("Being", "dog", "hound"),
    ("Being", "miller", "wright"),
    ("Dialogue", "miller", "wright"),
    ("Quest", "bell", "chime"),
];

/// The hamlet after its author renamed things; `told`: and said so.
fn renamed(told: bool) -> Arc<Content> {
    let mut pack = files();
    for (path, bytes) in &mut pack.files {
        let mut text = String::from_utf8(bytes.clone()).expect("text");
        for (kind, old, new) in RENAMED {
            let kind = kind.to_lowercase();
            text = text.replace(&format!("\"hamlet:{old}\""), &format!("\"hamlet:{new}\""));
            text = text.replace(&format!("{kind}-{old}"), &format!("{kind}-{new}"));
        }
        if path.ends_with(".ron") && path.starts_with("data") && told {
            let alias =
                |(kind, old, new)| format!("Alias(kind: {kind}, from: \"hamlet:{old}\", to: \"hamlet:{new}\"),\n");
            let aliases: String = RENAMED.into_iter().map(alias).collect();
            text = text.replacen('[', &format!("[\n{aliases}"), 1);
        }
        *bytes = text.into_bytes();
    }
    Arc::new(read(pack))
}

/// A hero at the forge with oil, a dog that goes along, and a rung bell.
fn played() -> Game {
    let mut game = Game::of(Arc::new(read(files())), 3, Mode::Story, 1);
    let talk = Command::Talk { with: id("miller") };
    let swear = Command::Reply { reply: gesta_content::Name::new("swear").expect("a name") };
    let (take, ring) = (Command::Take { item: id("oil") }, Command::Act { action: id("ring") });
    for command in [take, talk, swear, ring, Command::Go { exit: id("to_forge") }] {
        game.play(0, &command).unwrap_or_else(|why| panic!("{command:?}: {why:?}"));
    }
    game
}

fn is_renaming(event: &Event) -> bool {
    matches!(event.body, Body::Renamed { .. })
}

#[test]
fn a_running_game_goes_on_under_new_ids() {
    let mut game = played();
    let fate = game.world.fate;
    game.content = renamed(true);
    let note = content_note(&game.content, &game.world).expect("other mechanics decide");
    let events = game.system(&note).expect("it is noted");
    assert_eq!(events.iter().filter(|event| is_renaming(event)).count(), 1);
    let hero = &game.world.heroes[&SeatId(0)];
    assert_eq!((hero.place.name(), hero.items.get(&id("fat"))), ("works", Some(&1)));
    assert!(hero.visited.contains(&id("works")) && !hero.items.contains_key(&id("oil")));
    assert_eq!(game.world.flags.get(&id("struck")), Some(&1));
    assert!(game.world.quests.contains_key(&id("chime")), "{:?}", game.world.quests);
    assert_eq!(game.world.beings[&id("hound")].follows, Some(SeatId(0)));
    assert_eq!(game.world.fate, fate, "a name moves no die");
    assert!(!format!("{:?}", game.world).contains("hamlet:miller,"), "no key is left behind");
    assert_eq!(content_note(&game.content, &game.world), None, "it is said once");
    assert_eq!(game.replayed(), game.world);
    game.play(0, &Command::Go { exit: id("from_works") }).expect("the way back is there");
    let drop = game.play(0, &Command::Drop { item: id("fat") });
    assert!(drop.is_ok(), "{drop:?}");
}

#[test]
fn a_game_that_has_noted_its_packs_already_is_still_told_of_new_ids() {
    let mut game = played();
    game.content = renamed(true);
    game.set(Body::ContentChanged { mechanics: game.content.hashes.mechanics, packs: Vec::new() });
    let note = content_note(&game.content, &game.world).expect("old ids are left");
    assert!(game.system(&note).expect("it is noted").iter().any(is_renaming));
    assert_eq!(content_note(&game.content, &game.world), None);
}

#[test]
fn what_was_renamed_without_a_word_is_noted_and_left_as_it_is() {
    let mut game = played();
    game.content = renamed(false);
    let note = content_note(&game.content, &game.world).expect("other mechanics decide");
    assert!(!game.system(&note).expect("it is noted").iter().any(is_renaming));
    assert_eq!(game.world.heroes[&SeatId(0)].items.get(&id("oil")), Some(&1));
}

#[test]
fn things_under_an_old_and_a_new_id_are_one_heap() {
    let mut game = played();
    let (seat, from) = (SeatId(0), Passage::Story);
    game.set(Body::ItemGained { seat, item: id("fat"), count: 2, from });
    game.content = renamed(true);
    let note = content_note(&game.content, &game.world).expect("a note");
    game.system(&note).expect("it is noted");
    assert_eq!(game.world.heroes[&seat].items.get(&id("fat")), Some(&3));
    let ground: Vec<i32> = game.world.ground.values().copied().collect();
    assert_eq!(ground, [-1], "one was taken from the green");
}
