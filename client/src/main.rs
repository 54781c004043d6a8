//! The program: reads the command line, runs the command, ends with its exit code.

use clap::Parser;
use gesta::args::Arguments;
use std::process::ExitCode;

fn main() -> ExitCode {
    match gesta::commands::run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            gesta::play::complain(&failure);
            failure.exit_code()
        }
    }
}
