//! A whole server over real QUIC on loopback.

mod crowds;
mod hostile;
mod keeping;
mod playing;
mod realm;
mod resuming;
mod waiting;
