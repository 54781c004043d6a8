//! Losing the line and the server: nobody loses an acknowledged turn, and views agree with the server's replay.

use crate::realm::{Realm, update};
use gesta_content::Digest;
use gesta_net::{LinkEvent, SeatUp, write_frame};
use gesta_rules::{canonical, next_view_hash};
use gesta_table::{Request, Update};

#[tokio::test(flavor = "multi_thread")]
async fn resuming_gives_exactly_what_was_missed() {
    let mut realm = Realm::new(2);
    let (known, depth) = {
        let peer = realm.knock("Ana").await;
        let (_admitted, _control) = peer.enter(&realm.players[0], "Ana").await;
        let (mut send, mut recv) = peer.sit().await;
        write_frame(&mut send, &SeatUp::Request(Request::Resume { view_hash: None })).await.unwrap();
        let Update::Synced { view_hash, depth, .. } = update(&mut recv).await else { panic!("everything anew") };
        peer.connection.close(0u32.into(), b"");
        (view_hash, depth)
    };
    let mut ben = realm.join(&realm.players[1], "Ben");
    ben.joined();
    for number in 1..=5 {
        ben.speak(&number.to_string());
    }

    let peer = realm.knock("Ana").await;
    let (_admitted, _control) = peer.enter(&realm.players[0], "Ana").await;
    let (mut send, mut recv) = peer.sit().await;
    write_frame(&mut send, &SeatUp::Request(Request::Resume { view_hash: Some(known) })).await.unwrap();
    let (mut at, mut chain, mut words) = (depth, known, Vec::new());
    while at < ben.depth {
        let Update::Turn(turn) = update(&mut recv).await else { panic!("turns only") };
        assert!(turn.depth > at, "each turn once, in order");
        (at, chain) = (turn.depth, next_view_hash(&chain, &canonical(&*turn)));
        words.extend(turn.speech);
    }
    assert_eq!(words, ["1", "2", "3", "4", "5"]);
    // That Ana is back follows as a turn of its own.
    ben.event();
    if at < ben.depth {
        let Update::Turn(turn) = update(&mut recv).await else { panic!("a turn") };
        (at, chain) = (turn.depth, next_view_hash(&chain, &canonical(&*turn)));
    }
    realm.stop();
    let replayed = realm.replayed(0);
    assert_eq!((replayed.depth, replayed.seat.unwrap().view_hash), (at, chain.to_string()));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_point_gets_everything_anew() {
    let realm = Realm::new(1);
    let peer = realm.knock("Ana").await;
    let (_admitted, _control) = peer.enter(&realm.players[0], "Ana").await;
    let (mut send, mut recv) = peer.sit().await;
    for view_hash in [None, Some(Digest([0xee; 32]))] {
        write_frame(&mut send, &SeatUp::Request(Request::Resume { view_hash })).await.unwrap();
        assert!(matches!(update(&mut recv).await, Update::Synced { .. }), "{view_hash:?}");
    }
}

#[test]
fn a_killed_server_comes_back_and_its_clients_go_on() {
    let mut realm = Realm::new(2);
    let mut ana = realm.join(&realm.players[0], "Ana");
    ana.joined();
    let mut ben = realm.join(&realm.players[1], "Ben");
    ben.joined();
    let before = ana.speak("Antes");
    ben.hear_to(before.depth);

    realm.kill();
    // Asked while nobody is there: it waits, is sent when the line is back, and is done once.
    let request = ana.speech("Mientras tanto");
    let Request::Do { id, .. } = request else { unreachable!() };
    ana.link.send(request).unwrap();
    realm.restart();

    let while_down = ana.done(id);
    assert_eq!(while_down.depth, before.depth + 1, "nothing acknowledged was lost, nothing was done twice");
    assert_eq!(ana.lost, 1);
    ben.hear_to(while_down.depth);
    let last = ben.speak("Después");
    ana.hear_to(last.depth);
    assert_eq!(last.view_hash, ben.view_hash);

    realm.stop();
    for (player, seat) in [(&ana, 0), (&ben, 1)] {
        let replayed = realm.replayed(seat);
        assert_eq!(replayed.depth, player.depth);
        assert_eq!(replayed.seat.unwrap().view_hash, player.view_hash.to_string(), "seat {seat}");
    }
}

#[test]
fn a_stopped_server_says_so_and_its_clients_come_back() {
    let mut realm = Realm::new(1);
    let mut ana = realm.join(&realm.players[0], "Ana");
    ana.joined();
    let before = ana.speak("Antes");
    realm.stop();
    ana.until("stopping", |event| matches!(event, LinkEvent::Lost(gesta_net::Lost::Stopping)).then_some(()));
    realm.restart();
    ana.until("back", |event| matches!(event, LinkEvent::Back).then_some(()));
    assert_eq!(ana.speak("Después").depth, before.depth + 1);
    assert_eq!(ana.lost, 1, "a loss is said once, however often it is tried again");
}

#[test]
fn a_request_that_was_done_before_a_crash_is_answered_after_it() {
    let mut realm = Realm::new(1);
    let mut ana = realm.join(&realm.players[0], "Ana");
    ana.joined();
    let request = ana.speech("Una vez");
    let Request::Do { id, .. } = request else { unreachable!() };
    ana.link.send(request.clone()).unwrap();
    let first = ana.done(id);
    realm.kill();
    realm.restart();
    ana.link.send(request).unwrap();
    let again = ana.done(id);
    assert_eq!((again.depth, again.view_hash), (first.depth, first.view_hash));
}

#[tokio::test(flavor = "multi_thread")]
async fn turns_come_only_after_resuming_so_that_none_is_out_of_place() {
    let realm = Realm::new(2);
    let peer = realm.knock("Ana").await;
    let (_admitted, _control) = peer.enter(&realm.players[0], "Ana").await;
    let (mut send, mut recv) = peer.sit().await;
    let mut ben = realm.join(&realm.players[1], "Ben");
    ben.joined();
    ben.speak("Antes");
    write_frame(&mut send, &SeatUp::Request(Request::Resume { view_hash: None })).await.unwrap();
    let Update::Synced { depth, .. } = update(&mut recv).await else { panic!("everything anew comes first") };
    assert!(depth >= ben.depth);
    let after = ben.speak("Después");
    loop {
        let Update::Turn(turn) = update(&mut recv).await else { panic!("turns only") };
        if turn.depth == after.depth {
            break;
        }
    }
}
