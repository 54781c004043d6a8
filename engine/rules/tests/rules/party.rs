//! Party decisions: only who was asked is carried along, and only who is asked hears of it.

use crate::play::{Game, bread_does, command, id, use_bread};
use gesta_content::model::Effect;
use gesta_rules::{Body, Command, Mode, PartyDecision, Rejection, SeatId, Secret, canonical, cut};

const HATCH: &str = "sluice_hatch";

fn knows_hatch(game: &mut Game, seats: &[u8]) {
    for seat in seats {
        game.set(Body::Revealed { seat: SeatId(*seat), secret: Secret::Exit(id(HATCH)) });
    }
}

fn yes() -> Command {
    Command::Answer { proposal: 1, agree: true }
}

#[test]
fn who_comes_after_the_question_is_not_carried_along() {
    let mut game = Game::new(1, Mode::Story, 3);
    game.put(2, "net_loft");
    game.play(0, &command("propose loft_path")).expect("seat 1 is asked");
    game.put(2, "causeway");
    game.play(1, &yes()).expect("it was asked");
    assert_eq!([0, 1, 2].map(|seat| game.place(seat)), ["net_loft", "net_loft", "causeway"]);
}

#[test]
fn a_question_falls_when_who_asked_is_carried_off() {
    let mut game = Game::with(Mode::Story, 2, |mechanics| {
        bread_does(mechanics, vec![Effect::Move(id("net_loft"))]);
    });
    game.play(0, &command("propose loft_path")).expect("seat 1 is asked");
    use_bread(&mut game, 0);
    assert!(game.world.proposal.is_none());
    assert_eq!(game.play(1, &yes()), Err(Rejection::NoProposal));
}

#[test]
fn a_way_that_the_others_do_not_know_is_gone_alone() {
    let mut game = Game::new(1, Mode::Story, 2);
    knows_hatch(&mut game, &[0]);
    assert_eq!(game.play(0, &command("propose sluice_hatch")), Err(Rejection::NotNow));
    let offered: Vec<Command> = game.view(0).offers.into_iter().map(|offer| offer.command).collect();
    let together = |exit: &str| Command::Propose { decision: PartyDecision::Travel { exit: id(exit) } };
    assert!(offered.contains(&Command::Go { exit: id(HATCH) }), "{offered:?}");
    assert!(!offered.contains(&together(HATCH)) && offered.contains(&together("loft_path")), "{offered:?}");
}

#[test]
fn a_question_about_a_hidden_way_reaches_only_who_is_asked() {
    let mut game = Game::new(1, Mode::Story, 3);
    game.watched();
    game.put(2, "net_loft");
    knows_hatch(&mut game, &[0, 1]);
    let before = game.world.clone();
    let events = game.play(0, &command("propose sluice_hatch")).expect("seat 1 knows it too");
    let hears =
        |seat| events.iter().any(|event| cut(&game.content, &before, &game.world, event, SeatId(seat)).is_some());
    assert_eq!([0, 1, 2, 8].map(hears), [true, true, false, false]);
    assert_eq!([0, 1, 2, 8].map(|seat| game.view(seat).proposal.is_some()), [true, true, false, false]);
    let tells = |bytes: &[u8]| bytes.windows(HATCH.len()).any(|window| window == HATCH.as_bytes());
    assert!(tells(&canonical(&game.view(1))) && !tells(&canonical(&game.view(2))) && !tells(&canonical(&game.view(8))));
    let before = game.world.clone();
    let closed = game.play(1, &Command::Answer { proposal: 1, agree: false }).expect("it was asked");
    let hears =
        |seat| closed.iter().any(|event| cut(&game.content, &before, &game.world, event, SeatId(seat)).is_some());
    assert_eq!([0, 1, 2].map(hears), [true, true, false]);
}
