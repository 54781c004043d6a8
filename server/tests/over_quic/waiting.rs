//! What happens after real time: decisions that nobody answers, and players who do not come back.

use crate::realm::Realm;
use gesta_net::LinkEvent;
use gesta_rules::{Body, Command, PartyDecision, Verdict};
use gesta_table::{Request, Update};

#[test]
fn a_party_decision_that_nobody_answers_lapses() {
    let realm = Realm::new(2);
    let mut ana = realm.join(&realm.players[0], "Ana");
    ana.joined();
    let mut ben = realm.join(&realm.players[1], "Ben");
    ben.joined();
    let id = ana.id();
    let command = Command::Propose { decision: PartyDecision::Rest { hours: 1 } };
    ana.link.send(Request::Do { id, command, offered: None, utterance: None }).unwrap();
    ana.done(id);
    assert!(ana.view.as_ref().is_some_and(|view| view.proposal.is_some()));
    for player in [&mut ana, &mut ben] {
        let verdict = player.until("verdict", |event| match event {
            LinkEvent::Update(Update::Turn(turn)) => turn.events.iter().find_map(|cut| match &cut.event().body {
                Body::ProposalClosed { verdict, .. } => Some(*verdict),
                _ => None,
            }),
            _ => None,
        });
        assert_eq!(verdict, Verdict::Lapsed);
        assert!(player.view.as_ref().is_some_and(|view| view.proposal.is_none()));
    }
}

#[test]
fn who_does_not_come_back_after_a_restart_is_seen_away() {
    let mut realm = Realm::new(2);
    let mut ana = realm.join(&realm.players[0], "Ana");
    ana.joined();
    let mut ben = realm.join(&realm.players[1], "Ben");
    ben.joined();
    let is_away = |view: &gesta_rules::View| view.party.iter().any(|companion| companion.away);
    realm.kill();
    ben.link.leave();
    realm.restart();
    ana.until("sight of an empty seat", |event| match event {
        LinkEvent::Update(Update::Turn(turn)) => is_away(&turn.view).then_some(()),
        _ => None,
    });
    // Ana herself may have been late and come back; that is behind her once she has spoken.
    ana.speak("¿Ben?");
    realm.stop();
    assert_eq!(realm.replayed(0).seat.unwrap().view_hash, ana.view_hash.to_string());
}
