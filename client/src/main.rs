//! The program: reads the command line, runs the command, ends with its exit code.

use gesta::args::{self, Unread};
use gesta::{commands, play, setup};
use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let line: Vec<OsString> = std::env::args_os().collect();
    let done = match args::read(&line, setup::language_of_line(&line)) {
        Ok(arguments) => commands::run(arguments),
        Err(Unread::Told(help)) => {
            // Standard output may be closed; the exit code says as much.
            let _ = help.print();
            return ExitCode::from(u8::try_from(help.exit_code()).unwrap_or(1));
        }
        Err(Unread::Wrong(failure)) => Err(failure),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            play::complain(&failure);
            failure.exit_code()
        }
    }
}
