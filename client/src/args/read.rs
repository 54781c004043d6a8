//! Reads a command line, and speaks the player's language while doing so: help, and what is wrong.

use super::wrong::Named;
use super::{Arguments, help, wrong};
use crate::failure::Failure;
use crate::words::Words;
use clap::error::ErrorKind;
use clap::{ColorChoice, CommandFactory, Error, FromArgMatches};
use gesta_content::Language;
use std::ffi::OsString;

/// Why there are no arguments to go on with.
#[derive(Debug)]
pub enum Unread {
    /// Help or the version was asked for: print it, and end with its exit code.
    Told(Box<Error>),
    /// The line is wrong.
    Wrong(Failure),
}

/// The arguments of a line that begins with the program's name.
///
/// # Errors
/// Help that was asked for, or what is wrong with the line.
pub fn read(line: &[OsString], language: Language) -> Result<Arguments, Unread> {
    let mut command = Arguments::command();
    if line.iter().any(|word| word == "--no-color") {
        command = command.color(ColorChoice::Never);
    }
    command.build();
    let help = Words::of_help(language);
    if let Some(help) = &help {
        command = help::told(command, help);
    }
    let matches = command.try_get_matches_from_mut(line);
    matches.and_then(|mut found| Arguments::from_arg_matches_mut(&mut found)).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Unread::Told(Box::new(error))
        }
        _ => Unread::Wrong(wrong::told(&error, &Named::of(&command, line), &Words::of(language), help.as_ref())),
    })
}
