//! A whole server over real QUIC on loopback.

mod crowds;
mod hostile;
mod playing;
mod realm;
mod resuming;
mod waiting;
