//! Trust over real QUIC on loopback: a wrong key stops everything before a word is said, and nobody gets in with a
//! certificate whose key he does not hold.

use gesta_content::Digest;
use gesta_content::id::{Name, ScenarioId};
use gesta_net::{
    Admitted, Closed, ContentTag, Identity, InviteLink, InviteToken, Join, LinkEvent, Offered, PackVersion, Refuse,
    TableId, TableSeat, greet, join, server_endpoint,
};
use gesta_rules::SeatId;
use quinn::crypto::rustls::{QuicClientConfig, QuicServerConfig};
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

const LOOPBACK: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);
const SOON: Duration = Duration::from_secs(8);

fn content(version: &str) -> ContentTag {
    let packs = vec![PackVersion { id: Name::new("core").unwrap(), version: version.to_owned() }];
    ContentTag { mechanics: Digest::of(&[version.as_bytes()]), presentation: Digest::ZERO, packs }
}

fn offered() -> Offered {
    Offered { realm: "friends".to_owned(), content: content("0.1.0") }
}

fn join_at(address: SocketAddr, pinned: &Identity, realm: &str, version: &str, player: &str) -> gesta_net::RemoteLink {
    let link = InviteLink {
        host: address.ip().to_string(),
        port: address.port(),
        realm: realm.to_owned(),
        key: pinned.hash(),
        invite: Some(InviteToken([4; 16])),
    };
    let (identity, player) = (Identity::new().unwrap(), player.to_owned());
    join(Join { link, identity, player, content: content(version), known: None, waker: Box::new(|| {}) }).unwrap()
}

async fn first_event(link: gesta_net::RemoteLink) -> LinkEvent {
    tokio::task::spawn_blocking(move || link.updates.recv_timeout(SOON).unwrap()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_key_stops_before_anything_is_said() {
    let (real, pinned) = (Identity::new().unwrap(), Identity::new().unwrap());
    let server = server_endpoint(LOOPBACK, &real).unwrap();
    let address = server.local_addr().unwrap();
    let link = join_at(address, &pinned, "friends", "0.1.0", "Ana");
    let seen = tokio::spawn(async move { server.accept().await.unwrap().await.map(|_| ()) });
    let LinkEvent::Closed(closed) = first_event(link).await else { panic!("it must end for good") };
    assert_eq!(closed, Closed::WrongKey { pinned: pinned.hash(), shown: real.hash() });
    let handshake = tokio::time::timeout(SOON, seen).await.unwrap().unwrap();
    assert!(handshake.is_err(), "no connection came about, so no stream and no certificate of the client");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_with_a_stolen_certificate_is_refused() {
    let (victim, thief) = (Identity::new().unwrap(), Identity::new().unwrap());
    let mut tls = rustls::ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(&[&rustls::version::TLS13])
        .unwrap()
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(forged(&victim, thief.private_key())));
    tls.alpn_protocols = vec![gesta_net::ALPN.to_vec()];
    let crypto = QuicServerConfig::try_from(tls).unwrap();
    let server = quinn::Endpoint::server(quinn::ServerConfig::with_crypto(Arc::new(crypto)), LOOPBACK).unwrap();
    let link = join_at(server.local_addr().unwrap(), &victim, "friends", "0.1.0", "Ana");
    let handshake = tokio::time::timeout(SOON, async { server.accept().await.unwrap().await }).await.unwrap();
    assert!(handshake.is_err());
    assert!(matches!(first_event(link).await, LinkEvent::Lost(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_with_a_stolen_certificate_is_refused() {
    let (server_key, victim, thief) = (Identity::new().unwrap(), Identity::new().unwrap(), Identity::new().unwrap());
    let server = server_endpoint(LOOPBACK, &server_key).unwrap();
    let address = server.local_addr().unwrap();
    let connect = |certificate: &Identity, key: &Identity| {
        let mut tls = rustls::ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[&rustls::version::TLS13])
            .unwrap()
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(Anyone))
            .with_client_cert_resolver(Arc::new(forged(certificate, key.private_key())));
        tls.alpn_protocols = vec![gesta_net::ALPN.to_vec()];
        let crypto = QuicClientConfig::try_from(tls).unwrap();
        let mut client = quinn::Endpoint::client(LOOPBACK).unwrap();
        client.set_default_client_config(quinn::ClientConfig::new(Arc::new(crypto)));
        client.connect(address, "gesta.invalid").unwrap()
    };
    for (fact, key, is_let_in) in [("stolen", &thief, false), ("own", &victim, true)] {
        let client = connect(&victim, key);
        let shaken = async { server.accept().await.unwrap().await };
        let (server_side, client_side) =
            tokio::time::timeout(SOON, async { tokio::join!(shaken, client) }).await.unwrap();
        assert_eq!(server_side.is_ok(), is_let_in, "{fact}: {server_side:?}");
        drop(client_side);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_mismatch_is_refused_with_its_reason() {
    let key = Identity::new().unwrap();
    let server = server_endpoint(LOOPBACK, &key).unwrap();
    let address = server.local_addr().unwrap();
    tokio::spawn(async move {
        while let Some(incoming) = server.accept().await {
            let Ok(connection) = incoming.await else { continue };
            if let Ok(greeted) = greet(&connection, &offered()).await {
                greeted.refuse(Refuse::Full).await;
            }
        }
    });
    let cases = [
        ("friends", "0.2.0", "Ana", Refuse::Content { server: content("0.1.0") }),
        ("others", "0.1.0", "Ana", Refuse::Realm { here: "friends".to_owned() }),
        ("friends", "0.1.0", "", Refuse::BadName),
        ("friends", "0.1.0", "A\nb", Refuse::BadName),
        ("friends", "0.1.0", &"a".repeat(41), Refuse::BadName),
        ("friends", "0.1.0", &"ñ".repeat(40), Refuse::Full),
    ];
    for (realm, version, player, why) in cases {
        let event = first_event(join_at(address, &key, realm, version, player)).await;
        assert_eq!(event, LinkEvent::Closed(Closed::Refused(why)), "{realm} {version} {player}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn before_admission_a_second_stream_must_wait() {
    let key = Identity::new().unwrap();
    let server = server_endpoint(LOOPBACK, &key).unwrap();
    let link = join_at(server.local_addr().unwrap(), &key, "friends", "0.1.0", "Ana");
    let connection = server.accept().await.unwrap().await.unwrap();
    let greeted = tokio::time::timeout(SOON, greet(&connection, &offered())).await.unwrap().unwrap();
    let early = tokio::time::timeout(Duration::from_millis(300), connection.accept_bi()).await;
    assert!(early.is_err(), "no table stream before admission");
    let seat = TableSeat { table: TableId(1), seat: SeatId(0), scenario: ScenarioId::new("a:a").unwrap() };
    let control = greeted.admit(Admitted { player: "Ana".to_owned(), seats: vec![seat] }).await.unwrap();
    let table = tokio::time::timeout(SOON, connection.accept_bi()).await.unwrap();
    assert!(table.is_ok());
    assert!(matches!(first_event(link).await, LinkEvent::Joined(joined) if joined.seat == SeatId(0)));
    drop(control);
}

fn forged(certificate: &Identity, key: PrivateKeyDer<'static>) -> SingleCertAndKey {
    let key = ring::sign::any_eddsa_type(&match key {
        PrivateKeyDer::Pkcs8(key) => key,
        other => panic!("{other:?}"),
    });
    SingleCertAndKey::from(CertifiedKey::new(vec![certificate.certificate()], key.unwrap()))
}

/// Trusts every server: only for the thief, who does not care.
#[derive(Debug)]
struct Anyone;

impl rustls::client::danger::ServerCertVerifier for Anyone {
    fn verify_server_cert(
        &self,
        _: &rustls::pki_types::CertificateDer<'_>,
        _: &[rustls::pki_types::CertificateDer<'_>],
        _: &rustls::pki_types::ServerName<'_>,
        _: &[u8],
        _: rustls::pki_types::UnixTime,
    ) -> Result<rustls::client::danger::ServerCertVerified, rustls::Error> {
        Ok(rustls::client::danger::ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &rustls::pki_types::CertificateDer<'_>,
        _: &rustls::DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        Err(rustls::Error::General("no".to_owned()))
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &rustls::pki_types::CertificateDer<'_>,
        _: &rustls::DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        Ok(rustls::client::danger::HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<rustls::SignatureScheme> {
        vec![rustls::SignatureScheme::ED25519]
    }
}
