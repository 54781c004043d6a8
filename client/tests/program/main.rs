//! Tests of the real program, started as its users start it. One binary, so that it is linked once.

mod adventure;
mod command_line;
mod crash;
mod disk;
mod endings;
mod export;
mod hostile;
mod kill;
mod language;
mod manual;
mod narrator;
mod net;
mod odds;
#[cfg(target_os = "linux")]
mod offline;
mod packs;
mod paint;
#[cfg(unix)]
mod pictures;
#[cfg(unix)]
mod pty;
mod readme;
mod saves;
mod server;
mod service;
mod shown;
mod support;
#[cfg(unix)]
mod terminal;
