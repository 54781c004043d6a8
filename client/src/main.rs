//! The program: reads the command line, runs the command, ends with its exit code.

use gesta::args::{self, Unread};
use gesta::folders::Folders;
use gesta::{commands, crash, play, setup};
use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let line: Vec<OsString> = std::env::args_os().collect();
    let language = setup::language_of_line(&line);
    crash::watch(Folders::of_process().ok(), language);
    let ended = run(&line, language);
    // Another thread may have broken; then all else was put away in order, and it is an error all the same.
    if crash::happened() { ExitCode::from(crash::EXIT_CODE) } else { ended }
}

fn run(line: &[OsString], language: gesta_content::Language) -> ExitCode {
    let done = match args::read(line, language) {
        Ok(arguments) => commands::run(arguments),
        Err(Unread::Told(help)) => {
            // Standard output may be closed; the exit code says as much.
            if setup::is_ascii() && std::io::stdout().is_terminal() {
                let _ = std::io::stdout().write_all(setup::shown(&help.render().to_string()).as_bytes());
            } else {
                let _ = help.print();
            }
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
