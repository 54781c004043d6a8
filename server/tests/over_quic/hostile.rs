//! Peers that break the rules: each is closed with its reason, and the server goes on serving the others.

use crate::realm::{Realm, hello};
use gesta_net::{
    AUTH_TIME, Auth, CloseCode, ControlDown, ControlUp, FRAME_BYTES_MAX, FRAME_TIME, SeatUp, TableId, encode,
    read_frame, write_frame,
};
use gesta_table::Request;
use quinn::SendStream;

async fn frame_of(send: &mut SendStream, body: &[u8]) {
    send.write_all(&(body.len() as u32).to_le_bytes()).await.unwrap();
    send.write_all(body).await.unwrap();
}

/// What a peer says right after the handshake, and the code that it gets.
#[tokio::test(flavor = "multi_thread")]
async fn before_admission_every_breach_closes_the_connection() {
    let realm = Realm::new(1);
    let too_long = (FRAME_BYTES_MAX as u32 + 1).to_le_bytes().to_vec();
    let hello_twice =
        [encode(&ControlUp::Hello(hello())).unwrap(), encode(&ControlUp::Hello(hello())).unwrap()].concat();
    let auth_first = encode(&ControlUp::Auth(Auth { invite: None, player: "Ana".to_owned() })).unwrap();
    let left_over = {
        let mut body = encode(&ControlUp::Hello(hello())).unwrap().split_off(4);
        body.push(0);
        [(body.len() as u32).to_le_bytes().to_vec(), body].concat()
    };
    let cases = [
        ("a length beyond the limit", too_long, CloseCode::FrameTooLong),
        ("the longest length there is", vec![0xff; 4], CloseCode::FrameTooLong),
        ("an empty frame", vec![0; 4], CloseCode::FrameMalformed),
        ("garbage", vec![3, 0, 0, 0, 0, 0xff, 0xff], CloseCode::FrameMalformed),
        ("bytes left over", left_over, CloseCode::FrameMalformed),
        ("an unknown kind", vec![2, 0, 0, 0, 9, 9], CloseCode::FrameUnknown),
        ("authentication first", auth_first, CloseCode::WrongState),
        ("hello twice", hello_twice, CloseCode::WrongState),
    ];
    for (fact, bytes, code) in cases {
        let peer = realm.knock("Mallory").await;
        let (mut send, _recv) = peer.control().await;
        send.write_all(&bytes).await.unwrap();
        assert_eq!(peer.closed().await, Some(code), "{fact}");
    }
    let peer = realm.knock("Mallory").await;
    let (mut send, _recv) = peer.control().await;
    send.write_all(&[8, 0, 0]).await.unwrap();
    send.finish().unwrap();
    assert_eq!(peer.closed().await, Some(CloseCode::FrameMalformed), "a frame that is cut");
    still_serves(realm).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn at_the_table_every_breach_closes_the_connection() {
    let realm = Realm::new(1);
    let resume = SeatUp::Request(Request::Resume { view_hash: None });
    for fact in [
        "ask before sitting",
        "another table",
        "sit twice",
        "a word on control",
        "a second table stream",
        "a uni stream",
        "garbage",
    ] {
        let peer = realm.knock("Mallory").await;
        let (_admitted, (mut control, _down)) = peer.enter(&realm.players[0], "Mallory").await;
        let code = match fact {
            "ask before sitting" => {
                let (mut send, _recv) = peer.control().await;
                write_frame(&mut send, &resume).await.unwrap();
                peer.closed().await
            }
            "another table" => {
                let (mut send, _recv) = peer.control().await;
                write_frame(&mut send, &SeatUp::Sit { table: TableId(2) }).await.unwrap();
                peer.closed().await
            }
            _ => {
                let (mut send, _recv) = peer.sit().await;
                match fact {
                    "sit twice" => write_frame(&mut send, &SeatUp::Sit { table: TableId(1) }).await.unwrap(),
                    "a word on control" => write_frame(&mut control, &ControlUp::Hello(hello())).await.unwrap(),
                    "a second table stream" => drop(peer.sit().await),
                    "a uni stream" => peer.connection.open_uni().await.unwrap().write_all(&[1]).await.unwrap(),
                    _ => frame_of(&mut send, &[1, 99]).await,
                }
                peer.closed().await
            }
        };
        let expected = if fact == "garbage" { CloseCode::FrameMalformed } else { CloseCode::WrongState };
        assert_eq!(code, Some(expected), "{fact}");
    }
    still_serves(realm).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_slow_is_closed() {
    let realm = Realm::new(1);
    let (drips, silent) = (realm.knock("Drip").await, realm.knock("Silent").await);
    let drip = async {
        let (mut send, _recv) = drips.control().await;
        let start = tokio::time::Instant::now();
        for byte in encode(&ControlUp::Hello(hello())).unwrap() {
            if send.write_all(&[byte]).await.is_err() || start.elapsed() > FRAME_TIME {
                break;
            }
            tokio::time::sleep(FRAME_TIME / 20).await;
        }
        assert_eq!(drips.closed().await, Some(CloseCode::FrameSlow));
        assert!(start.elapsed() < FRAME_TIME * 3 / 2, "{:?}", start.elapsed());
    };
    let wait = async {
        let start = tokio::time::Instant::now();
        let (mut send, mut recv) = silent.control().await;
        write_frame(&mut send, &ControlUp::Hello(hello())).await.unwrap();
        assert!(matches!(read_frame(&mut recv).await.unwrap(), Some(ControlDown::Welcome(_))));
        assert_eq!(silent.closed().await, Some(CloseCode::AuthSlow));
        assert!(start.elapsed() < AUTH_TIME * 3 / 2, "{:?}", start.elapsed());
    };
    tokio::join!(drip, wait);
    still_serves(realm).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mismatch_of_protocols_says_what_the_server_speaks() {
    let realm = Realm::new(1);
    let peer = realm.knock("Future").await;
    let (mut send, mut recv) = peer.control().await;
    let mut future = hello();
    (future.protocol_first, future.protocol_last) = (9, 12);
    write_frame(&mut send, &ControlUp::Hello(future)).await.unwrap();
    let Some(ControlDown::Refuse(why)) = read_frame(&mut recv).await.unwrap() else { panic!("a refusal") };
    assert!(matches!(why, gesta_net::Refuse::Protocol { first: 3, last: 3, .. }), "{why:?}");
    assert_eq!(peer.closed().await, Some(CloseCode::Refused));
}

async fn still_serves(realm: Realm) {
    let served = tokio::task::spawn_blocking(move || {
        let mut eve = realm.join(&realm.spectator, "Eve");
        eve.joined().seat
    });
    assert!(served.await.unwrap().is_spectator());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_read_is_closed_and_keeps_nobody_waiting() {
    let realm = Realm::new(1);
    let peer = realm.knock("Deaf").await;
    let (_admitted, _control) = peer.enter(&realm.players[0], "Deaf").await;
    let (mut send, _never_read) = peer.sit().await;
    let anew = encode(&SeatUp::Request(Request::Resume { view_hash: None })).unwrap();
    for _ in 0..2_000 {
        if send.write_all(&anew).await.is_err() {
            break;
        }
    }
    assert_eq!(peer.closed().await, Some(CloseCode::TooFarBehind));
    still_serves(realm).await;
}
