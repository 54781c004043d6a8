//! A client's memory of its seat: the view chain, and what was not answered.

use gesta_content::Digest;
use gesta_net::{Follow, Follower};
use gesta_rules::{Command, SeatId, View, canonical, next_view_hash};
use gesta_table::{CmdId, Receipt, Refusal, Request, Turn, Update};

const START: Digest = Digest([1; 32]);

fn view() -> View {
    View {
        seat: SeatId(0),
        scenario: gesta_content::Id::new("tollhouse:ebb").unwrap(),
        tick: 0,
        second_of_day: 0,
        day: 1,
        season: None,
        can_take_back: false,
        hero: None,
        place: None,
        party: Vec::new(),
        talk: None,
        fight: None,
        quests: [].into(),
        reputation: [].into(),
        map: Vec::new(),
        codex: [].into(),
        chapters: Vec::new(),
        followers: Vec::new(),
        proposal: None,
        ended: None,
        offers: Vec::new(),
        legal: Vec::new(),
    }
}

fn turn(depth: u64) -> Update {
    Update::Turn(Box::new(Turn { depth, by: None, events: Vec::new(), speech: None, view: view() }))
}

fn synced() -> Update {
    Update::Synced { depth: 3, view_hash: START, view: Box::new(view()) }
}

fn done(number: u8, view_hash: Digest) -> Update {
    Update::Done { id: CmdId([number; 16]), receipt: Receipt { depth: 4, view_hash, chain: None } }
}

fn guard(number: u8) -> Request {
    Request::Do { id: CmdId([number; 16]), command: Command::Guard, offered: None, utterance: None }
}

fn after(turns: &[Update]) -> Digest {
    turns.iter().fold(START, |hash, update| match update {
        Update::Turn(turn) => next_view_hash(&hash, &canonical(&**turn)),
        _ => hash,
    })
}

#[test]
fn the_chain_goes_on_with_each_turn_and_agrees_with_the_receipt() {
    let mut follower = Follower::new();
    follower.on_connected();
    assert_eq!(follower.received(&synced()), Follow::Pass);
    assert_eq!(follower.received(&turn(4)), Follow::Pass);
    assert_eq!(follower.received(&done(1, after(&[turn(4)]))), Follow::Pass);
    assert_eq!(follower.received(&turn(5)), Follow::Pass);
    assert_eq!(follower.view_hash(), Some(after(&[turn(4), turn(5)])));
}

#[test]
fn another_receipt_than_our_own_chain_asks_for_everything_anew_once() {
    let mut follower = Follower::new();
    follower.received(&synced());
    follower.received(&turn(4));
    assert_eq!(follower.received(&done(1, Digest([8; 32]))), Follow::PassAndSync);
    assert_eq!(follower.received(&done(2, Digest([8; 32]))), Follow::Pass, "it was asked for already");
    assert_eq!(follower.received(&turn(5)), Follow::Drop, "a turn after a gap cannot be followed");
    assert_eq!(follower.received(&synced()), Follow::Pass);
    assert_eq!(follower.view_hash(), Some(START));
    assert_eq!(follower.received(&done(3, Digest([8; 32]))), Follow::PassAndSync, "the next gap asks again");
}

#[test]
fn a_command_done_long_ago_says_nothing_about_the_chain() {
    let mut follower = Follower::new();
    follower.received(&synced());
    assert_eq!(follower.received(&done(1, Digest::ZERO)), Follow::Pass);
    assert_eq!(follower.view_hash(), Some(START));
}

#[test]
fn a_turn_before_the_first_sync_is_dropped() {
    let mut follower = Follower::new();
    assert_eq!(follower.received(&turn(1)), Follow::DropAndSync);
    let mut connected = Follower::new();
    connected.on_connected();
    assert_eq!(connected.received(&turn(1)), Follow::Drop, "everything is on its way already");
}

#[test]
fn what_was_not_answered_is_asked_again_after_resuming() {
    let mut follower = Follower::new();
    assert_eq!(follower.on_connected(), [Request::Resume { view_hash: None }]);
    follower.received(&synced());
    (1..=4).for_each(|number| follower.asked(&guard(number)));
    follower.asked(&Request::Resume { view_hash: None });
    follower.received(&done(1, START));
    follower.received(&Update::Refused { id: CmdId([3; 16]), why: Refusal::NotAllowed });
    let again = follower.on_connected();
    assert_eq!(again, [Request::Resume { view_hash: Some(START) }, guard(2), guard(4)]);
}

#[test]
fn unanswered_requests_take_bounded_memory() {
    let mut follower = Follower::new();
    for number in 0..1_000u32 {
        let [a, b, c, d] = number.to_le_bytes();
        let id = CmdId([a, b, c, d, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        follower.asked(&Request::Ask { id, command: Command::Guard });
    }
    assert_eq!(follower.on_connected().len(), 1 + 256);
}
