//! Many at the door: who is real gets in, and one address gets no more than its share.

use crate::realm::Realm;
use gesta_net::Limits;
use std::time::Duration;

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_must_prove_its_addresses_and_gets_in() {
    let realm = Realm::new(1);
    let mut inside = Vec::new();
    // The 21st of a second is asked to prove its address, which costs it a round trip and nothing else.
    for number in 0..30 {
        inside.push(realm.knock(&number.to_string()).await);
    }
    assert!(inside.iter().all(|peer| peer.connection.close_reason().is_none()));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_address_gets_eight_connections() {
    let realm = Realm::guarded(1, Limits::Public);
    let mut inside = Vec::new();
    for number in 0..8 {
        inside.push(realm.knock(&number.to_string()).await);
    }
    let ninth = tokio::time::timeout(Duration::from_secs(2), realm.knock("ninth")).await;
    assert!(ninth.is_err(), "an address that is not proven gets no answer");
    inside.pop().unwrap().connection.close(0u32.into(), b"");
    let instead = tokio::time::timeout(Duration::from_secs(10), realm.knock("instead")).await;
    assert!(instead.is_ok(), "who leaves makes room");
}
