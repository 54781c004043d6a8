//! In which order a turn is told, and what is left unsaid since something else has said it.

use crate::scenes::{Game, SEAT, Story};
use gesta_content::Language;
use gesta_content::id::{BeingId, DialogueId, Id, Kind, Name};
use gesta_content::model::{Band, Cue};
use gesta_rules::{Actor, Advantage, Body, Command, Event, Gone, Passage, Purpose, Roll, Spot, Stance};
use gesta_speech::{Narrator, Told, ToldKind};

fn id<K: Kind>(id: &str) -> Id<K> {
    id.parse().unwrap_or_else(|_| panic!("{id} is an id"))
}

fn name(name: &str) -> Name {
    Name::new(name).expect("a name")
}

/// What is told where these things happen to the hero, and of what kinds of facts the grammar was asked.
fn happening(game: &mut Game, bodies: Vec<Body>, language: Language) -> (Vec<Told>, Vec<Cue>) {
    let tick = game.world.tick;
    game.happen(bodies.into_iter().map(|body| Event { seat: Some(SEAT), tick, body }).collect());
    told(game, &mut Narrator::new(language))
}

fn told(game: &Game, narrator: &mut Narrator) -> (Vec<Told>, Vec<Cue>) {
    let told = game.told(narrator);
    (told, narrator.selected().iter().map(|selected| selected.cue).collect())
}

#[test]
fn a_talk_that_ends_in_silence_is_told_to_end() {
    for language in Language::ALL {
        let (mut game, mut narrator) = (Game::new(1), Narrator::new(language));
        game.act(&Command::Talk { with: id("tollhouse:agent") }).expect("somebody to talk to");
        told(&game, &mut narrator);
        game.act(&Command::Leave).expect("a talk to end");
        let (told, cues) = told(&game, &mut narrator);
        assert_eq!(cues, [Cue::TalkEnded]);
        assert!(!told.is_empty(), "{language}");
    }
}

#[test]
fn what_is_said_to_a_reply_stands_before_what_the_reply_brings() {
    for language in Language::ALL {
        let mut game = Game::new(1);
        let dialogue: DialogueId = id("tollhouse:agent");
        let with: BeingId = id("tollhouse:agent");
        let (tick, node) = (game.world.tick, name("count"));
        let began = Body::TalkBegan { seat: SEAT, with, dialogue: dialogue.clone(), node: node.clone() };
        game.happen(vec![Event { seat: Some(SEAT), tick, body: began }]);
        let reply = name("witness");
        let bodies = vec![
            Body::Replied { seat: SEAT, dialogue: dialogue.clone(), node, reply, told: Band::Success, spent: false },
            Body::ValChanged { seat: SEAT, by: 3, now: 15 },
            Body::NodeSaid { seat: SEAT, dialogue, node: name("witness") },
        ];
        let (told, _) = happening(&mut game, bodies, language);
        let kinds: Vec<ToldKind> = told.iter().map(|told| told.kind).collect();
        assert_eq!(kinds, [ToldKind::Speech, ToldKind::Prose], "{told:?}");
    }
}

#[test]
fn what_a_hero_has_from_the_beginning_is_not_got() {
    for language in Language::ALL {
        let game = Game::of(Story::Waterbowl, 1, None);
        let (_, cues) = told(&game, &mut Narrator::new(language));
        assert!(!cues.contains(&Cue::GotItem), "{cues:?}");
    }
}

#[test]
fn a_deed_that_tells_of_sleep_needs_no_second_sentence_about_it() {
    for language in Language::ALL {
        let mut game = Game::of(Story::Waterbowl, 1, None);
        let slept = || {
            let action = id("waterbowl:sleep_bench");
            let acted = Body::Acted { seat: SEAT, action, told: Band::Success, spent: false };
            vec![acted, Body::Rested { seat: SEAT, hours: 4 }]
        };
        let (told, cues) = happening(&mut game, slept(), language);
        assert!(cues.is_empty() && told.len() == 1, "{told:?}");
    }
}

#[test]
fn what_was_not_felt_does_not_end() {
    let hurt = || id("core:hurt");
    let you = || Actor::Hero(SEAT);
    let off = || Body::Relieved { actor: you(), condition: hurt() };
    let (_, cues) = happening(&mut Game::new(1), vec![off()], Language::En);
    assert!(cues.is_empty(), "{cues:?}");
    let on = Body::Afflicted { actor: you(), condition: hurt(), until: None };
    let (_, cues) = happening(&mut Game::new(1), vec![on, off()], Language::En);
    assert_eq!(cues, [Cue::ConditionBegan, Cue::ConditionEnded]);
}

#[test]
fn whoever_runs_from_a_fight_is_not_told_to_stroll() {
    let mut game = Game::at("fight");
    let exit = game.view().place.and_then(|place| place.exits.first().map(|exit| exit.id.clone())).expect("a way out");
    let from = Some(game.world.heroes[&SEAT].place.clone());
    let to = id("tollhouse:causeway");
    let moved = Body::Moved { actor: Actor::Hero(SEAT), from, to, exit: Some(exit) };
    let (_, cues) = happening(&mut game, vec![moved], Language::En);
    assert!(cues.contains(&Cue::Fled) && !cues.contains(&Cue::Went), "{cues:?}");
}

#[test]
fn a_shove_says_itself_where_it_ends() {
    let mut game = Game::at("fight");
    let dog: BeingId = id("tollhouse:dog_grey");
    let (you, it) = (Actor::Hero(SEAT), Actor::Being(dog.clone()));
    let place = game.world.heroes[&SEAT].place.clone();
    let roll = || {
        let (d20, terms) = (vec![15], Vec::new());
        let band = Band::Success;
        Box::new(Roll {
            skill: None,
            d20,
            natural: 15,
            advantage: Advantage::None,
            terms,
            total: 15,
            difficulty: 9,
            band,
        })
    };
    let shoves = Body::Contested {
        actor: you,
        against: it.clone(),
        purpose: Purpose::Shove(Actor::Being(dog)),
        roll: roll(),
        foe: roll(),
    };
    let moves = |to| Body::Shifted { place: place.clone(), actor: it.clone(), to };
    let (_, cues) = happening(&mut game, vec![shoves, moves(Spot::Far), moves(Spot::Engaged)], Language::En);
    assert_eq!(cues, [Cue::Shoved, Cue::Shifted]);
}

#[test]
fn who_lies_dead_hands_over_nothing() {
    for (why, cue) in [(Gone::Dead, Cue::GotItem), (Gone::Surrendered, Cue::Received)] {
        let being: BeingId = id("tollhouse:dog_grey");
        let gone = Body::BeingGone { being: being.clone(), why };
        let got = Body::ItemGained { seat: SEAT, item: id("core:bread"), count: 1, from: Passage::Being(being) };
        let (_, cues) = happening(&mut Game::at("fight"), vec![gone, got], Language::En);
        assert_eq!(cues.last(), Some(&cue), "{cues:?}");
    }
}

#[test]
fn who_hides_where_nobody_looks_is_told_to_hide() {
    let mut game = Game::at("fight");
    let (place, actor) = (game.world.heroes[&SEAT].place.clone(), Actor::Hero(SEAT));
    let hidden = Body::StanceSet { place, actor, stance: Stance::Hidden, by: None, on: true };
    let (_, cues) = happening(&mut game, vec![hidden], Language::En);
    assert_eq!(cues, [Cue::Hid]);
}
