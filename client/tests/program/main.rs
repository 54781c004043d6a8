//! Tests of the real program, started as its users start it. One binary, so that it is linked once.

mod command_line;
mod endings;
mod kill;
mod net;
mod readme;
mod saves;
mod server;
mod support;
