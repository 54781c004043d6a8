//! The QUIC endpoints with their settings, each with its reason. The handshake's trust stands in [`crate::trust`], who
//! may knock how often in [`crate::limits`].

use crate::identity::{Identity, KeyHash};
use crate::trust::{AnyDevice, PinnedServer};
use crate::wire::ALPN;
use quinn::crypto::rustls::{NoInitialCipherSuite, QuicClientConfig, QuicServerConfig};
use quinn::{ClientConfig, Connection, Endpoint, EndpointConfig, IdleTimeout, TokioRuntime, TransportConfig, VarInt};
use quinn_proto::HashedConnectionIdGenerator;
use quinn_proto::crypto::{CryptoError, HmacKey};
use rustls::crypto::ring;
use rustls::version::TLS13;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// How long a peer may take for the TLS handshake.
pub const HANDSHAKE_TIME: Duration = Duration::from_secs(10);
/// How long a peer may take from the handshake's end until it is admitted or refused.
pub const AUTH_TIME: Duration = Duration::from_secs(15);

const INCOMING_MAX: usize = 1_024;
const INCOMING_BYTES_MAX: u64 = 64 * 1024;
const INCOMING_BYTES_TOTAL_MAX: u64 = 8 * 1024 * 1024;
const STREAM_WINDOW: u32 = 64 * 1024;
const CONNECTION_WINDOW_BEFORE: u32 = 128 * 1024;
const CONNECTION_WINDOW: u32 = 1024 * 1024;
const SEND_WINDOW: u64 = 1024 * 1024;
const BIDI_BEFORE: u32 = 1;
const BIDI: u32 = 8;
const UNI: u32 = 4;
const IDLE_MS: u32 = 30_000;
const KEEP_ALIVE: Duration = Duration::from_secs(10);
/// QUIC version 1 (RFC 9000) and no other.
const QUIC_VERSIONS: [u32; 1] = [1];

/// Why there is no endpoint.
#[derive(Debug, thiserror::Error)]
pub enum EndpointError {
    /// The address cannot be used.
    #[error("{address} cannot be used: {why}")]
    Socket {
        /// Which address.
        address: SocketAddr,
        /// What the system said.
        why: std::io::Error,
    },
    /// The key cannot be used.
    #[error("the key cannot be used: {0}")]
    Tls(#[from] rustls::Error),
    /// The cipher suite that QUIC begins with is missing.
    #[error(transparent)]
    Cipher(#[from] NoInitialCipherSuite),
}

/// A server at `address`, known by `identity`. Nobody is authenticated yet who connects.
///
/// # Errors
/// [`EndpointError`]. Must be called inside a tokio runtime.
pub fn server_endpoint(address: SocketAddr, identity: &Identity) -> Result<Endpoint, EndpointError> {
    let mut tls = rustls::ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(&[&TLS13])?
        .with_client_cert_verifier(Arc::new(AnyDevice))
        .with_single_cert(vec![identity.certificate()], identity.private_key())?;
    tls.alpn_protocols = vec![ALPN.to_vec()];
    // 0-RTT could be replayed. A resumed TLS session would skip the client's proof of its key.
    tls.max_early_data_size = 0;
    tls.send_tls13_tickets = 0;
    tls.session_storage = Arc::new(rustls::server::NoServerSessionStorage {});

    let mut transport = transport(BIDI_BEFORE, 0);
    transport.receive_window(VarInt::from_u32(CONNECTION_WINDOW_BEFORE));
    let mut config = quinn::ServerConfig::with_crypto(Arc::new(QuicServerConfig::try_from(tls)?));
    config
        .transport_config(Arc::new(transport))
        .max_incoming(INCOMING_MAX)
        .incoming_buffer_size(INCOMING_BYTES_MAX)
        .incoming_buffer_size_total(INCOMING_BYTES_TOTAL_MAX);

    let failed = |why| EndpointError::Socket { address, why };
    let socket = UdpSocket::bind(address).map_err(failed)?;
    Endpoint::new(endpoint_config(identity), Some(config), socket, Arc::new(TokioRuntime)).map_err(failed)
}

/// A client that connects to `server` only, to the holder of the key `pin` only. What is shown instead of that key is
/// put into `shown`.
///
/// # Errors
/// [`EndpointError`]. Must be called inside a tokio runtime.
pub fn client_endpoint(
    server: IpAddr,
    pin: KeyHash,
    shown: Arc<OnceLock<KeyHash>>,
    identity: &Identity,
) -> Result<Endpoint, EndpointError> {
    let mut tls = rustls::ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(&[&TLS13])?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(PinnedServer::new(pin, shown)))
        .with_client_auth_cert(vec![identity.certificate()], identity.private_key())?;
    tls.alpn_protocols = vec![ALPN.to_vec()];
    tls.enable_early_data = false;
    tls.resumption = rustls::client::Resumption::disabled();
    tls.enable_sni = false;

    // The server opens no streams to us yet but prose will come on streams of its own.
    let mut transport = transport(0, UNI);
    transport.receive_window(VarInt::from_u32(CONNECTION_WINDOW)).keep_alive_interval(Some(KEEP_ALIVE));
    let mut config = ClientConfig::new(Arc::new(QuicClientConfig::try_from(tls)?));
    config.transport_config(Arc::new(transport));

    let any = if server.is_ipv4() { IpAddr::V4(Ipv4Addr::UNSPECIFIED) } else { IpAddr::V6(Ipv6Addr::UNSPECIFIED) };
    let address = SocketAddr::new(any, 0);
    let failed = |why| EndpointError::Socket { address, why };
    let socket = UdpSocket::bind(address).map_err(failed)?;
    let mut endpoint =
        Endpoint::new(endpoint_config(identity), None, socket, Arc::new(TokioRuntime)).map_err(failed)?;
    endpoint.set_default_client_config(config);
    Ok(endpoint)
}

/// Gives an authenticated client the room that it needs to play.
pub fn open_after_authentication(connection: &Connection) {
    connection.set_max_concurrent_bi_streams(VarInt::from_u32(BIDI));
    connection.set_max_concurrent_uni_streams(VarInt::from_u32(UNI));
    connection.set_receive_window(VarInt::from_u32(CONNECTION_WINDOW));
}

fn transport(bidi: u32, uni: u32) -> TransportConfig {
    let mut transport = TransportConfig::default();
    transport
        .max_concurrent_bidi_streams(VarInt::from_u32(bidi))
        .max_concurrent_uni_streams(VarInt::from_u32(uni))
        .stream_receive_window(VarInt::from_u32(STREAM_WINDOW))
        .send_window(SEND_WINDOW)
        // Nothing uses datagrams yet, so nobody may make us keep any.
        .datagram_receive_buffer_size(None)
        .max_idle_timeout(Some(IdleTimeout::from(VarInt::from_u32(IDLE_MS))));
    transport
}

/// A server that was killed and is back must be able to tell its old clients so at once, or they would wait for the idle
/// timeout. So the keys of stateless resets and of connection ids come from its lasting key, not from chance.
fn endpoint_config(identity: &Identity) -> EndpointConfig {
    let mut config = EndpointConfig::new(Arc::new(ResetKey(identity.derive("stateless reset"))));
    let [a, b, c, d, e, f, g, h, ..] = identity.derive("connection id");
    let cid_key = u64::from_le_bytes([a, b, c, d, e, f, g, h]);
    config
        .cid_generator(move || Box::new(HashedConnectionIdGenerator::from_key(cid_key)))
        .supported_versions(QUIC_VERSIONS.to_vec());
    config
}

struct ResetKey([u8; 32]);

impl HmacKey for ResetKey {
    fn sign(&self, data: &[u8], signature_out: &mut [u8]) {
        signature_out.copy_from_slice(blake3::keyed_hash(&self.0, data).as_bytes());
    }

    fn signature_len(&self) -> usize {
        blake3::OUT_LEN
    }

    fn verify(&self, data: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        let signature: [u8; 32] = signature.try_into().map_err(|_| CryptoError)?;
        // Comparing `blake3::Hash`es takes the same time for all of them.
        if blake3::keyed_hash(&self.0, data) == signature { Ok(()) } else { Err(CryptoError) }
    }
}
