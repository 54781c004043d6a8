//! What is said of a command line that cannot be read: clap's findings in whole sentences, in the player's language.

use super::help;
use crate::failure::Failure;
use crate::words::Words;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};
use gesta_content::DICE_SIDES_MAX;
use std::ffi::OsString;

/// The command that a line names, as far as it does.
pub(super) struct Named<'a> {
    command: &'a Command,
    /// As it is typed: `gesta saves list`.
    name: String,
}

impl<'a> Named<'a> {
    pub(super) fn of(root: &'a Command, line: &[OsString]) -> Named<'a> {
        let mut named = Named { command: root, name: root.get_name().to_owned() };
        for word in line.iter().skip(1) {
            if let Some(inner) = named.command.find_subcommand(word) {
                named.command = inner;
                named.name = format!("{} {}", named.name, inner.get_name());
            }
        }
        named
    }
}

/// The failure that an error is, and what to do about it.
pub(super) fn told(error: &Error, named: &Named<'_>, words: &Words, help: Option<&Words>) -> Failure {
    let hints = [similar(error, named, words), possible(error, words), wanted(error, named, words)];
    let mut next: Vec<String> = hints.into_iter().flatten().collect();
    if next.is_empty() {
        next.push(words.say("usage-how", &[("usage", &help::usage(named.command, help))]));
    }
    next.push(words.say("usage-help", &[("command", &named.name)]));
    Failure::usage(what(error, named, words), next.join("\n  "))
}

/// The strings that an error has of a kind.
fn all(error: &Error, kind: ContextKind) -> Vec<&str> {
    match error.get(kind) {
        Some(ContextValue::String(one)) => vec![one],
        Some(ContextValue::Strings(many)) => many.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Names of arguments, without the dots of those that can be given again: they would run into the end of the sentence.
fn listed(names: &[&str]) -> String {
    names.iter().map(|name| name.trim_end_matches("...")).collect::<Vec<_>>().join(", ")
}

fn first(error: &Error, kind: ContextKind) -> &str {
    all(error, kind).first().copied().unwrap_or_default()
}

fn what(error: &Error, named: &Named<'_>, words: &Words) -> String {
    let argument = listed(&all(error, ContextKind::InvalidArg));
    let value = first(error, ContextKind::InvalidValue);
    let said = [("argument", argument.as_str()), ("found", value)];
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            words.say("usage-unknown-option", &[("found", &argument)])
        }
        ErrorKind::UnknownArgument => words.say("usage-too-much", &[("found", &argument)]),
        ErrorKind::InvalidSubcommand => {
            words.say("usage-unknown-command", &[("found", first(error, ContextKind::InvalidSubcommand))])
        }
        ErrorKind::ArgumentConflict => conflict(&argument, &listed(&all(error, ContextKind::PriorArg)), words),
        ErrorKind::MissingRequiredArgument => words.say("usage-missing", &[("missing", &argument)]),
        ErrorKind::MissingSubcommand => words.say("usage-missing-command", &[("command", &named.name)]),
        ErrorKind::InvalidValue if value.is_empty() => words.say("usage-no-value", &said),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => words.say("usage-value", &said),
        ErrorKind::TooManyValues => words.say("usage-takes-none", &said),
        ErrorKind::InvalidUtf8 => words.say("usage-not-text", &[]),
        _ => words.say("usage-wrong", &[]),
    }
}

fn conflict(found: &str, other: &str, words: &Words) -> String {
    match other {
        "" => words.say("usage-conflict-others", &[("found", found)]),
        same if same == found => words.say("usage-twice", &[("found", found)]),
        _ => words.say("usage-conflict", &[("found", found), ("other", other)]),
    }
}

/// What was probably meant.
fn similar(error: &Error, named: &Named<'_>, words: &Words) -> Option<String> {
    let meant = |similar: &str| words.say("usage-similar", &[("similar", similar)]);
    // The likeliest comes last.
    if let Some(command) = all(error, ContextKind::SuggestedSubcommand).last() {
        return Some(meant(&format!("{} {command}", named.name)));
    }
    let others = [ContextKind::SuggestedArg, ContextKind::SuggestedValue].map(|kind| all(error, kind)).concat();
    if let Some(other) = others.last() {
        return Some(meant(other));
    }
    let option = first(error, ContextKind::InvalidArg).strip_prefix("--")?;
    let takes = |command: &&Command| command.get_arguments().any(|arg| arg.get_long() == Some(option));
    let elsewhere =
        named.command.get_subcommands().find(takes).filter(|_| error.kind() == ErrorKind::UnknownArgument)?;
    let similar = format!("{} {} --{option}", named.name, elsewhere.get_name());
    Some(words.say("usage-elsewhere", &[("similar", &similar)]))
}

/// The values that can be given.
fn possible(error: &Error, words: &Words) -> Option<String> {
    let values = all(error, ContextKind::ValidValue);
    (!values.is_empty()).then(|| words.say("usage-possible", &[("values", &values.join(", "))]))
}

/// What an argument wants whose value could not be read.
fn wanted(error: &Error, named: &Named<'_>, words: &Words) -> Option<String> {
    let argument = first(error, ContextKind::InvalidArg);
    let arg = named.command.get_arguments().find(|arg| arg.to_string() == argument)?;
    let key = format!("wants-{}", arg.get_id());
    let wrong = error.kind() == ErrorKind::ValueValidation && words.has(&key);
    wrong.then(|| words.say(&key, &[("sides", &DICE_SIDES_MAX.to_string())]))
}

#[cfg(test)]
mod tests {
    use crate::args::Arguments;
    use crate::words::Words;
    use clap::{Arg, Command, CommandFactory};
    use gesta_content::Language;
    use std::any::TypeId;
    use std::path::PathBuf;

    /// The names of all arguments whose value can be refused, without those whose values are listed.
    fn refusable(command: &Command) -> Vec<String> {
        let free = [TypeId::of::<String>(), TypeId::of::<PathBuf>()];
        let refuses = |arg: &&Arg| {
            let takes = arg.get_num_args().is_some_and(|values| values.takes_values());
            let any = free.iter().any(|free| arg.get_value_parser().type_id() == *free);
            takes && !any && arg.get_possible_values().is_empty()
        };
        let own = command.get_arguments().filter(refuses).map(|arg| arg.get_id().to_string());
        own.chain(command.get_subcommands().flat_map(refusable)).collect()
    }

    #[test]
    fn every_value_that_can_be_refused_is_told_what_it_should_be() {
        let mut command = Arguments::command();
        command.build();
        let names = refusable(&command);
        let words = Words::of(Language::En);
        for name in &names {
            assert!(words.has(&format!("wants-{name}")), "{name}");
        }
        let source = include_str!("../words/en.ftl");
        for key in source.lines().filter_map(|line| line.strip_prefix("wants-")?.split_once(" =")).map(|(key, _)| key) {
            assert!(names.iter().any(|name| name == key), "nothing wants {key}");
        }
    }
}
