//! The commands that are no play: each in its own file. Data goes to standard output, messages to standard error.

mod export;
mod man;
mod narrator;
mod odds;
mod pack;
mod paint;
mod replay;
mod saves;

use crate::args::{Arguments, Command, Face, Pack, Play};
use crate::failure::Failure;
use crate::folders::Folders;
use crate::play;
use crate::setup::{Setup, shown};
use clap::CommandFactory;
use serde_json::{Map, Value, json};
use std::io::{self, IsTerminal, Write};

/// Runs a command line.
///
/// # Errors
/// What went wrong, with the exit code.
pub fn run(arguments: Arguments) -> Result<(), Failure> {
    let setup = Setup::of_process(&arguments)?;
    match arguments.command {
        None => play::play(&setup, &Play { face: Face::default(), ..Play::default() }),
        Some(Command::Play(wanted)) => play::play(&setup, &wanted),
        Some(Command::Continue(wanted)) => play::go_on(&setup, &wanted),
        Some(Command::Join(join)) => play::join(&setup, &join),
        Some(Command::Saves { command }) => saves::run(&setup.shelf(), command),
        Some(Command::Export(wanted)) => export::run(&setup.shelf(), setup.asked, &wanted),
        Some(Command::Replay { name, to, json }) => replay::run(&setup.shelf(), &name, to, json),
        Some(Command::Odds(wanted)) => odds::run(&setup.shelf(), &wanted),
        Some(Command::Narrator { command }) => narrator::run(&setup.shelf(), &command),
        Some(Command::Pack { command: Pack::Check { path, format } }) => {
            pack::check(&setup.folders, path.as_deref(), format, setup.colour)
        }
        Some(Command::Paint(wanted)) => paint::run(&setup.folders, &setup.shelf(), &wanted),
        Some(Command::Paths { json }) => paths(&setup.folders, json),
        Some(Command::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "gesta", &mut script);
            print_bytes(&script)
        }
        Some(Command::Man { out }) => man::run(&setup.shelf(), out.as_deref()),
    }
}

fn paths(folders: &Folders, json: bool) -> Result<(), Failure> {
    let rows = folders.rows();
    if json {
        let rows: Map<String, Value> = rows.iter().map(|(name, path)| ((*name).to_owned(), json!(path))).collect();
        return print_json(&Value::Object(rows));
    }
    let lines: String = rows.iter().map(|(name, path)| format!("{name:<10} {}\n", path.display())).collect();
    print_bytes(lines.as_bytes())
}

/// One JSON document on standard output.
fn print_json(value: &Value) -> Result<(), Failure> {
    print_bytes(format!("{value:#}\n").as_bytes())
}

/// Text for people on standard output: in a terminal that cannot show more, as ASCII.
fn print_text(text: &str) -> Result<(), Failure> {
    if io::stdout().is_terminal() { print_bytes(shown(text).as_bytes()) } else { print_bytes(text.as_bytes()) }
}

/// Data on standard output. A reader that has gone away, as `head` does, is no failure.
fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    match output.write_all(bytes).and_then(|()| output.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::work(format!("Standard output cannot be written: {error}."), ""))
        }
        _ => Ok(()),
    }
}
