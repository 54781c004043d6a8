//! What the narrator remembers of what it has told: shorter second mentions, and deeds that come to mind again.

use crate::scenes::{Game, SEAT};
use gesta_content::Language;
use gesta_content::id::{BeingId, ExitId};
use gesta_content::model::Cue;
use gesta_rules::{Actor, Body, Command, Event, Spot};
use gesta_speech::{Narrator, Told, ToldKind};

fn go(exit: &str) -> Command {
    Command::Go { exit: ExitId::new(exit).expect("an id") }
}

fn cues(narrator: &Narrator) -> Vec<Cue> {
    narrator.selected().iter().map(|selected| selected.cue).collect()
}

fn act(game: &mut Game, narrator: &mut Narrator, command: &Command) -> Vec<Told> {
    game.act(command).expect("the rules allow it");
    game.told(narrator)
}

fn prose(told: &[Told]) -> String {
    let said = told.iter().filter(|told| matches!(told.kind, ToldKind::Prose | ToldKind::Speech));
    said.map(|told| told.text.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_greeting_that_was_told_lately_is_told_in_few_words() {
    for language in Language::ALL {
        let (mut game, mut narrator) = (Game::new(1), Narrator::new(language));
        let talk = Command::Talk { with: BeingId::new("tollhouse:agent").expect("an id") };
        let first = act(&mut game, &mut narrator, &talk);
        act(&mut game, &mut narrator, &Command::Leave);
        let second = act(&mut game, &mut narrator, &talk);
        assert_eq!(cues(&narrator), [Cue::GreetedAgain]);
        assert!(prose(&second).len() < prose(&first).len(), "{second:?}");
    }
}

#[test]
fn what_is_taken_back_was_not_told() {
    let (mut game, mut narrator) = (Game::new(1), Narrator::new(Language::En));
    let talk = Command::Talk { with: BeingId::new("tollhouse:agent").expect("an id") };
    let (world, depth) = (game.world.clone(), game.depth);
    let first = act(&mut game, &mut narrator, &talk);
    (game.world, game.depth) = (world, depth);
    assert_eq!(prose(&act(&mut game, &mut narrator, &talk)), prose(&first));
}

#[test]
fn two_who_come_within_reach_of_each_other_come_so_by_one_step() {
    let mut game = Game::at("fight");
    let mut narrator = Narrator::new(Language::En);
    let place = game.world.heroes[&SEAT].place.clone();
    let dog = Actor::Being(BeingId::new("tollhouse:dog_grey").expect("an id"));
    let tick = game.world.tick;
    let shift = |actor: Actor| {
        let body = Body::Shifted { place: place.clone(), actor, to: Spot::Engaged };
        Event { seat: Some(SEAT), tick, body }
    };
    game.happen(vec![shift(dog), shift(Actor::Hero(SEAT))]);
    game.told(&mut narrator);
    assert_eq!(cues(&narrator), [Cue::Shifted]);
    assert_eq!(narrator.selected()[0].nouns, ["grey dog"]);
}

#[test]
fn a_fall_comes_to_mind_once_where_it_happened_and_not_at_once() {
    for language in Language::ALL {
        let (mut game, mut narrator) = (Game::new(1), Narrator::new(language));
        let event = |body| Event { seat: Some(SEAT), tick: 0, body };
        let down = Body::HeroDown { seat: SEAT };
        game.happen(vec![event(down), event(Body::HeroUp { seat: SEAT, hit_points: 5 })]);
        game.told(&mut narrator);
        let mut there_and_back = |waits: usize| {
            for _ in 0..waits {
                act(&mut game, &mut narrator, &Command::Wait { minutes: 10 });
            }
            act(&mut game, &mut narrator, &go("tollhouse:loft_path"));
            act(&mut game, &mut narrator, &go("tollhouse:loft_steps"));
            cues(&narrator).contains(&Cue::RecalledFall)
        };
        assert_eq!([0, 12, 0, 20].map(&mut there_and_back), [false, true, false, false], "{language}");
    }
}
