//! The program `gesta-server`. Everything is in the library.

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    gesta_server::run(gesta_server::Args::parse())
}
