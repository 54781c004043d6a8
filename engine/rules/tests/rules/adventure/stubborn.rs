//! A hero who wants one thing: that it ends. It goes to the wheel by whatever way there is, and tries again.

use super::walks::{Choice, longest};
use super::{is_short, is_sound};
use crate::play::{Game, id};
use gesta_content::id::{ExitId, PlaceId};
use gesta_rules::{Command, SeatId, Template, View, bot_command};
use std::collections::{BTreeMap, VecDeque};

/// Most commands before the story counts as one that cannot be ended.
const COMMANDS_MAX: usize = 600;

/// What is done wherever it can be, first things first.
const DEEDS: [&str; 26] = [
    "turn_wheel",
    "turn_wheel_free",
    "unlock_bowl",
    "unlock_digger",
    "unbar_hatch",
    "unbar_wheel_door",
    "break_locks",
    "unlock_grille",
    "pick_grille",
    "slip_past",
    "force_grille",
    "wait_draught",
    "fan_air",
    "hold_breath",
    "knock_code",
    "unlock_wheel_door",
    "pick_wheel_door",
    "lift_digger_key",
    "bar_hatch",
    "force_hatch",
    "rig_rope",
    "borrow_rope",
    "search_heaps",
    "unbolt_grille",
    "crawl_gutter",
    "creep_round",
];

/// Ends the story, and says how. Panics when it cannot be ended.
pub fn press_on(game: &mut Game) -> String {
    let mut dice = Choice::new(1);
    let mut last = Vec::new();
    for _ in 0..COMMANDS_MAX {
        if let Some(ending) = &game.world.ended {
            return ending.name().to_owned();
        }
        let command = next(game, &mut dice);
        let text = format!("{:?} at {}", command, game.place(0));
        if last.len() > 12 {
            last.remove(0);
        }
        match game.play(0, &command) {
            Ok(events) => is_short(&command, &events),
            Err(_) => {
                let rest = Command::Rest { hours: longest(&game.view(0)) };
                if game.play(0, &rest).is_err() {
                    let _ = game.play(0, &Command::Wait { minutes: 60 });
                }
            }
        }
        last.push(text);
        is_sound(game);
    }
    panic!("there is no end to it; at last: {last:#?}");
}

fn next(game: &Game, dice: &mut Choice) -> Command {
    let view = game.view(0);
    let rest = Command::Rest { hours: longest(&view) };
    if view.fight.is_some() {
        return bot_command(&game.content, &game.world, SeatId(0), &mut dice.dice()).unwrap_or(Command::Guard);
    }
    if view.talk.is_some() {
        return talk(&view);
    }
    let hero = view.hero.as_ref().expect("the player has a hero");
    let can_rest = view.legal.iter().any(|template| matches!(template, Template::Rest { .. }));
    if can_rest && (hero.energy < 6 || hero.hit_points * 2 < hero.hit_points_max) {
        return rest;
    }
    let able: Vec<&str> = actions(&view);
    if let Some(deed) = DEEDS.iter().find(|deed| able.contains(deed)) {
        return Command::Act { action: id(&format!("waterbowl:{deed}")) };
    }
    if let Some(who) = in_the_way(&view) {
        return who;
    }
    toward(game, &view, "wheelroom").unwrap_or(rest)
}

/// The overseer at the wheel may turn it himself.
fn talk(view: &View) -> Command {
    let replies = view.legal.iter().find_map(|template| match template {
        Template::Reply { replies } => Some(replies.clone()),
        _ => None,
    });
    let let_him = replies.into_iter().flatten().find(|reply| reply.as_str() == "let_him");
    let_him.map_or(Command::Leave, |reply| Command::Reply { reply })
}

fn actions(view: &View) -> Vec<&str> {
    let actions = view.legal.iter().filter_map(|template| match template {
        Template::Act { actions } => Some(actions),
        _ => None,
    });
    actions.flatten().map(gesta_content::Id::name).collect()
}

/// Who stands in the way is talked to, or fought; what they leave is taken up.
fn in_the_way(view: &View) -> Option<Command> {
    let place = view.place.as_ref()?;
    let key = place.items.iter().find(|(item, _)| ["digger_key", "grille_key"].contains(&item.name()));
    if let Some((item, _)) = key {
        return Some(Command::Take { item: item.clone() });
    }
    let talks = place.beings.iter().find(|being| being.id.name() == "zuane" && being.gone.is_none());
    if let Some(zuane) = talks.filter(|_| place.id.name() == "wheelroom") {
        return Some(Command::Talk { with: zuane.id.clone() });
    }
    let shut = |name: &str| place.exits.iter().any(|exit| exit.id.name() == name && !exit.open);
    let guarded = place.exits.iter().any(|exit| exit.id.name() == "barricade" && exit.guarded.is_some());
    let who = match place.id.name() {
        "mouth" if shut("grille") => "ruju",
        "elbow" if guarded => "tzelu",
        "comb" if shut("wheel_door") => "grixa",
        _ => return None,
    };
    let there = place.beings.iter().find(|being| being.id.name() == who && being.gone.is_none())?;
    Some(Command::Attack { target: there.id.clone() })
}

/// The first step of the shortest open way, by what the rules have open and the hero knows of.
fn toward(game: &Game, view: &View, goal: &str) -> Option<Command> {
    let here = &view.place.as_ref()?.id;
    let legal: Vec<ExitId> = view
        .legal
        .iter()
        .find_map(|template| match template {
            Template::Go { exits, .. } => Some(exits.clone()),
            _ => None,
        })
        .unwrap_or_default();
    let goal: PlaceId = id(&format!("waterbowl:{goal}"));
    let mut first: BTreeMap<PlaceId, Option<ExitId>> = BTreeMap::from([(here.clone(), None)]);
    let mut open = VecDeque::from([here.clone()]);
    let mut best: Option<(u8, Option<ExitId>)> = None;
    while let Some(place) = open.pop_front() {
        let step = first[&place].clone();
        let rank = rank(&place, &goal);
        if step.is_some() && best.as_ref().is_none_or(|(other, _)| rank > *other) {
            best = Some((rank, step.clone()));
        }
        for exit in &game.content.mechanics.places.get(&place)?.exits {
            let known = !exit.hidden || view.map.iter().any(|it| it.ways.iter().any(|way| way.exit == exit.id));
            let stands = exit.state == gesta_content::model::ExitState::Open;
            let is_open = game.world.exits.get(&exit.id).copied().unwrap_or(stands);
            let may = place != *here || legal.contains(&exit.id);
            if known && is_open && may && !first.contains_key(&exit.to) {
                let by = step.clone().or_else(|| Some(exit.id.clone()));
                first.insert(exit.to.clone(), by);
                open.push_back(exit.to.clone());
            }
        }
    }
    let own = rank(here, &goal);
    best.filter(|(rank, _)| *rank > own).and_then(|(_, exit)| exit).map(|exit| Command::Go { exit })
}

/// How near to the wheel a place lies.
fn rank(place: &PlaceId, goal: &PlaceId) -> u8 {
    if place == goal {
        return 9;
    }
    match place.name() {
        "comb" => 6,
        "mother" => 5,
        "elbow" => 4,
        "gallery" => 3,
        "mouth" => 2,
        "lowside" => 1,
        _ => 0,
    }
}

/// A step to anywhere.
pub fn wander(game: &Game, dice: &mut Choice) -> Option<Command> {
    let view = game.view(0);
    if view.fight.is_some() {
        return bot_command(&game.content, &game.world, SeatId(0), &mut dice.dice());
    }
    if view.talk.is_some() {
        return Some(Command::Leave);
    }
    let ways = view.legal.iter().find_map(|template| match template {
        Template::Go { exits, .. } => Some(exits.clone()),
        _ => None,
    });
    match ways.filter(|ways| !ways.is_empty()) {
        Some(ways) if dice.below(8) > 0 => Some(Command::Go { exit: ways[dice.below(ways.len())].clone() }),
        _ => Some(Command::Rest { hours: 4 }),
    }
}
