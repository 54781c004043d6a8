//! Two players and a spectator over real QUIC: seats, turns, refusals, and that all views agree with the server's replay.

use crate::realm::Realm;
use gesta_net::{Closed, LinkEvent, Refuse};
use gesta_rules::{Command, SeatId};
use gesta_table::{Refusal, Request, Update};

#[test]
fn two_players_and_a_spectator_see_the_same_game() {
    let mut realm = Realm::new(2);
    let mut ana = realm.join(&realm.players[0], "Ana");
    assert_eq!(ana.joined().seat, SeatId(0));
    let mut ben = realm.join(&realm.players[1], "Ben");
    let joined = ben.joined();
    assert_eq!((joined.seat, joined.player.as_str(), joined.presentation_differs), (SeatId(1), "Ben", false));
    let mut eve = realm.join(&realm.spectator, "Eve");
    assert_eq!(eve.joined().seat, SeatId(8));

    let receipt = ana.speak("¿Quién va?");
    assert_eq!(receipt.view_hash, ana.view_hash);
    assert_eq!(receipt.chain, None, "where a turn stands in the chronicle is the server's secret");
    let words = ben.until("words", |event| match event {
        LinkEvent::Update(Update::Turn(turn)) => turn.speech.clone(),
        _ => None,
    });
    assert_eq!(words, "¿Quién va?");
    let last = ben.speak("Ben.");
    [&mut ana, &mut eve].into_iter().for_each(|player| player.hear_to(last.depth));

    let refused = {
        let id = eve.id();
        let command = Command::Wait { minutes: 5 };
        eve.link.send(Request::Do { id, command, offered: None, utterance: None }).unwrap();
        eve.until("refusal", |event| match event {
            LinkEvent::Update(Update::Refused { why, .. }) => Some(why.clone()),
            _ => None,
        })
    };
    assert!(matches!(refused, Refusal::Rule(_)), "who watches does not play: {refused:?}");

    realm.stop();
    for (player, seat) in [(&ana, 0), (&ben, 1), (&eve, 8)] {
        let replayed = realm.replayed(seat);
        assert_eq!(replayed.depth, player.depth);
        assert_eq!(replayed.seat.unwrap().view_hash, player.view_hash.to_string(), "seat {seat}");
    }
}

#[test]
fn going_back_and_other_branches_are_not_for_guests() {
    let realm = Realm::new(1);
    let mut ana = realm.join(&realm.players[0], "Ana");
    ana.joined();
    ana.speak("Hola");
    let (a, b, c) = (ana.id(), ana.id(), ana.id());
    ana.link.send(Request::TakeBack { id: a, turns: 1 }).unwrap();
    ana.link.send(Request::Switch { id: b, branch: "main".to_owned() }).unwrap();
    ana.link.send(Request::Branches { id: c }).unwrap();
    for wanted in [a, b, c] {
        let why = ana.until("refusal", |event| match event {
            LinkEvent::Update(Update::Refused { id, why }) if *id == wanted => Some(why.clone()),
            _ => None,
        });
        assert_eq!(why, Refusal::NotAllowed);
    }
}

#[test]
fn the_same_request_again_is_done_once() {
    let realm = Realm::new(1);
    let mut ana = realm.join(&realm.players[0], "Ana");
    ana.joined();
    let request = ana.speech("Una vez");
    let Request::Do { id, .. } = request else { unreachable!() };
    ana.link.send(request.clone()).unwrap();
    let first = ana.done(id);
    ana.link.send(request.clone()).unwrap();
    assert_eq!(ana.done(id), first);
    let other = ana.speak("Otra cosa");
    assert_eq!(other.depth, first.depth + 1, "nothing was done in between");
    ana.link.send(request).unwrap();
    assert_eq!(ana.done(id).depth, first.depth, "also when it is not the last one any more");
}

#[test]
fn an_invite_lets_in_one_device() {
    let mut realm = Realm::new(1);
    let invite = realm.players[0].clone();
    let mut ana = realm.join(&invite, "Ana");
    ana.joined();
    let refused = |name: &str, link: &gesta_net::InviteLink| realm.join(link, name).closed();
    assert_eq!(refused("Thief", &invite), Closed::Refused(Refuse::InviteUsed));
    let mut without = invite.clone();
    without.invite = None;
    assert_eq!(refused("Stranger", &without), Closed::Refused(Refuse::NotInvited));
    let mut guessed = invite.clone();
    guessed.invite = Some(gesta_net::InviteToken([0; 16]));
    assert_eq!(refused("Guesser", &guessed), Closed::Refused(Refuse::InviteUnknown));
    ana.link.leave();

    realm.stop();
    realm.restart();
    let mut again = realm.join(&without, "Another name");
    let mut device = realm.join(&without, "Ana");
    assert_eq!(again.closed(), Closed::Refused(Refuse::NotInvited));
    let joined = device.joined();
    assert_eq!(
        (joined.seat, joined.player.as_str()),
        (SeatId(0), "Ana"),
        "the device keeps its seat without an invite"
    );
}

#[test]
fn who_comes_when_all_seats_are_taken_is_told() {
    let realm = Realm::new(3);
    let names = ["Ana", "Ben"];
    let mut players: Vec<_> = names.iter().zip(&realm.players).map(|(name, link)| realm.join(link, name)).collect();
    players.iter_mut().for_each(|player| drop(player.joined()));
    assert_eq!(realm.join(&realm.players[2], "Cleo").closed(), Closed::Refused(Refuse::Full));
}

#[test]
fn the_same_device_from_elsewhere_replaces_the_old_connection() {
    let realm = Realm::new(1);
    let mut first = realm.join(&realm.players[0], "Ana");
    first.joined();
    let mut second = realm.join(&realm.players[0], "Ana");
    second.joined();
    assert_eq!(first.closed(), Closed::Replaced);
    second.speak("Todavía aquí");
}

#[test]
fn the_others_see_who_is_away_and_who_is_back() {
    let realm = Realm::new(2);
    let mut ana = realm.join(&realm.players[0], "Ana");
    ana.joined();
    let mut ben = realm.join(&realm.players[1], "Ben");
    ben.joined();
    ben.link.leave();
    let is_away = |player: &mut crate::realm::Player, away: bool| {
        player.until("presence", |event| match event {
            LinkEvent::Update(Update::Turn(turn)) => turn.view.party.iter().any(|it| it.away == away).then_some(()),
            _ => None,
        });
    };
    is_away(&mut ana, true);
    let mut ben = realm.join(&realm.players[1], "Ben");
    ben.joined();
    is_away(&mut ana, false);
}
