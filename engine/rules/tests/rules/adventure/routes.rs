//! Ways through the story that somebody means to go: one for each ending.

use super::{begun, cover, is_short, is_sound, replays, waterbowl};
use crate::play::{Game, command, id};
use gesta_rules::{Command, Mode, Rejection};
use std::collections::BTreeSet;

/// Most tries of one thing, and most games until one comes to the ending that is meant.
const TRIES_MAX: usize = 12;
const GAMES_MAX: u64 = 24;

const TO_THE_TOWN: &str = "act lift_wheel*; act lever_wheel*; talk itria; reply look_away; leave; talk badore; \
    reply ride; reply get_down; go cart_road";
const CONTRACT: &str = "go to_arcade; talk efis; reply accept; leave; buy core:lantern from bastianu; \
    wear core:lantern; go arcade_steps";
const LENA: &str = "go to_lowside; talk lena; reply grixa_trusted; leave; talk lena; reply grixa; leave; talk lena; \
    reply knock; leave; talk lena; reply listen; leave";
const BELOW: &str = "go to_mouth; talk ruju; reply letter; leave; act unlock_grille; go grille; act wait_draught; \
    act fan_air*; act hold_breath*; rest 8; act hold_breath*; go to_elbow; talk tzelu; reply word; leave; talk tzelu; \
    reply knock; leave; go barricade; talk grixa; reply heard; leave; talk grixa; reply trust; leave; act hear_tail*";
const BACK_TO_TOWN: &str = "go tail_back; go comb_out; go elbow_back; go grille_in; go mouth_path; go up_stairs";
const DOWN_AGAIN: &str = "go to_lowside; go to_mouth; go grille; go to_elbow; go barricade";
const BOTH_LOCKS: &str = "go wheel_door; reply threat; leave; talk zuane; reply threat; reply sell; reply stop; leave; \
    act unlock_bowl; act unlock_digger";

const OPENED: [&str; 8] = [
    TO_THE_TOWN,
    CONTRACT,
    LENA,
    BELOW,
    "go tail_crawl; talk bachis; reply late; reply talk; reply tell_open; leave; go tail_back; talk grixa; reply key; leave",
    BACK_TO_TOWN,
    "go to_bowlhouse; talk mialina; reply give; leave; go bowlhouse_door",
    DOWN_AGAIN,
];
const OPENED_END: [&str; 2] = [BOTH_LOCKS, "act turn_wheel; talk zuane; reply let_him"];

const HELD: [&str; 11] = [
    TO_THE_TOWN,
    "go to_inn; act look_beams*; talk peppa; reply name; leave; buy core:bread from peppa; go inn_door",
    "go to_chapel; act say_rite*; talk perdu; reply staff; reply back; reply ask_staff_sung; leave; talk perdu; \
     reply ask_staff; leave; act take_staff*; go chapel_door",
    CONTRACT,
    "go to_lowside; act carry_props; go up_stairs",
    LENA,
    "talk sidore; reply come_heard; leave",
    BELOW,
    "talk grixa; reply props; leave; go tail_crawl; talk bachis; reply late; leave; act set_props*; rest 8; \
     act set_props*; go tail_back; talk grixa; reply door; leave; go wheel_door; leave; go hatch_in",
    "act feed_eel*; act catch_fish*; act feed_eel*; act catch_fish; act feed_eel*; act rouse_eel; act spill; go hatch; \
     go wheel_out",
    "talk grixa; reply hold",
];

const CUT: [&str; 7] = [
    TO_THE_TOWN,
    CONTRACT,
    "go to_inn; buy brandy from peppa; go inn_door; go to_lowside; buy saw from annica; go up_stairs",
    LENA,
    "talk sidore; reply come_heard; leave",
    BELOW,
    "go comb_out; go elbow_back; go grille_in; go mouth_path; go up_stairs; go to_bowlhouse; talk mialina; reply tell; \
     leave; go bowlhouse_door",
];
const CUT_END: [&str; 5] = [
    DOWN_AGAIN,
    "go tail_crawl; talk bachis; reply bowls; leave; talk bachis; reply leg; leave; act hold_hand; talk bachis; \
     reply leg; leave",
    "rest 8; act cut_leg; go tail_back; talk grixa; leave",
    BOTH_LOCKS,
    "act turn_wheel_free; act turn_wheel; talk zuane; reply let_him",
];

/// A line of a route as a command. What the adventure has is written without its pack.
fn line(text: &str) -> Command {
    let own = |name: &str| if name.contains(':') { name.to_owned() } else { format!("waterbowl:{name}") };
    match text.split_once(' ') {
        Some(("buy", rest)) => {
            let (item, from) = rest.split_once(" from ").expect("buy ITEM from WHOM");
            command(&format!("buy {} from {}", own(item), own(from)))
        }
        Some((verb @ ("go" | "act" | "talk" | "wear"), name)) => command(&format!("{verb} {}", own(name))),
        _ => command(text),
    }
}

/// Does what a line says, as often as it is meant to; what cannot be done is passed over. In fights the bot plays.
fn follow(game: &mut Game, text: &str) {
    let (text, tries) = text.strip_suffix('*').map_or((text, 1), |text| (text, TRIES_MAX));
    let wanted = line(text);
    for _ in 0..tries {
        super::fight_on(game);
        match game.play(0, &wanted) {
            Ok(events) => is_short(&wanted, &events),
            Err(Rejection::TooTired { .. }) if game.play(0, &Command::Rest { hours: 8 }).is_ok() => {
                let _ = game.play(0, &wanted);
            }
            Err(_) => return,
        }
        is_sound(game);
    }
}

fn follow_all(game: &mut Game, parts: &[&str]) {
    for text in parts.iter().flat_map(|part| part.split(';')).map(str::trim).filter(|text| !text.is_empty()) {
        follow(game, text);
    }
    super::fight_on(game);
}

fn until_it_is_late(game: &mut Game) {
    for _ in 0..20 {
        if game.world.flags.contains_key(&id("waterbowl:late")) {
            return;
        }
        let _ = game.play(0, &Command::Rest { hours: 6 });
    }
}

/// Plays games until one ends like this.
fn ended_with(wanted: &str, play: impl Fn(&mut Game)) -> Game {
    let mut endings = BTreeSet::new();
    for seed in 0..GAMES_MAX {
        let mut game = begun(seed, Mode::Story, 1, 0);
        play(&mut game);
        let ending = game.world.ended.as_ref().map(|ending| ending.name().to_owned());
        if ending.as_deref() == Some(wanted) {
            replays(&game);
            return game;
        }
        let stage = &game.world.quests[&id("waterbowl:water")].stage;
        endings.insert(ending.unwrap_or_else(|| format!("none: {stage} at {}", game.place(0))));
    }
    panic!("no game ended with {wanted}; they ended with {endings:?}");
}

/// The games of all routes, each at its end.
pub fn finished() -> Vec<Game> {
    let opened = ended_with("opened", |game| {
        follow_all(game, &OPENED);
        follow_all(game, &OPENED_END);
    });
    let opened_late = ended_with("opened_late", |game| {
        follow_all(game, &OPENED);
        until_it_is_late(game);
        follow_all(game, &OPENED_END);
    });
    let held = ended_with("held", |game| follow_all(game, &HELD));
    let cut = ended_with("cut", |game| {
        follow_all(game, &CUT);
        follow_all(game, &CUT_END);
    });
    let cut_late = ended_with("cut_late", |game| {
        follow_all(game, &CUT);
        until_it_is_late(game);
        follow_all(game, &CUT_END);
    });
    vec![opened, opened_late, held, cut, cut_late]
}

/// How far the routes go: worlds on the way, from which walks can begin.
pub fn on_the_way() -> Vec<Game> {
    let mut games = Vec::new();
    for (seed, parts) in [(1, &OPENED[..]), (2, &HELD[..10]), (3, &CUT[..])] {
        let mut game = begun(seed, Mode::Story, 1, 0);
        for part in parts {
            follow_all(&mut game, &[*part]);
            if game.world.ended.is_none() {
                games.push(game.clone());
            }
        }
    }
    games
}

/// Everything that the routes reach.
pub fn reached() -> BTreeSet<String> {
    finished().iter().flat_map(|game| game.events.iter().flat_map(cover::labels).collect::<Vec<_>>()).collect()
}

#[test]
fn every_ending_can_be_come_to() {
    let seen = reached();
    let fallen = super::falls();
    for ending in waterbowl().mechanics.endings.keys().filter(|id| id.to_string().starts_with("waterbowl:")) {
        let label = format!("ending {}", ending.name());
        assert!(seen.contains(&label) || (ending.name() == "fallen" && fallen), "{ending} was never reached");
    }
    let stages = ["opened", "held", "cut", "knock", "below", "hired"];
    for stage in stages.map(|stage| format!("stage water/{stage}")) {
        assert!(seen.contains(&stage), "{stage} was never reached");
    }
}
