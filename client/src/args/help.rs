//! The help in another language than English. English stands in the comments of the arguments; here each of its texts is
//! replaced by that of a key made of the command's path and the argument's name: `gesta-saves-restore--number`, or
//! `any--json` where several commands say the same.

use crate::words::Words;
use clap::builder::PossibleValue;
use clap::{Arg, Command};

/// The built command line `command`, telling of itself in `words`.
pub(super) fn told(command: Command, words: &Words) -> Command {
    of_command(command, words, "gesta")
}

/// How a command is called, without the word before it.
pub(super) fn usage(command: &Command, help: Option<&Words>) -> String {
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    help.map_or_else(|| usage.to_owned(), |words| with_options(usage, words))
}

/// The one word in it that clap lets nobody choose.
fn with_options(usage: &str, words: &Words) -> String {
    usage.replace("[OPTIONS]", &words.say("usage-options", &[]))
}

fn of_command(command: Command, words: &Words, key: &str) -> Command {
    let mut command = command
        .mut_args(|arg| of_argument(arg, words, key))
        .mut_subcommands(|inner| {
            let key = format!("{key}-{}", inner.get_name());
            of_command(inner, words, &key)
        })
        .about(words.say(key, &[]))
        .subcommand_value_name(words.say("value--COMMAND", &[]));
    if command.get_before_help().is_some() {
        command = command.before_help(words.say(&format!("{key}--examples"), &[]));
    }
    if command.get_after_long_help().is_some() {
        command = command.after_long_help(words.say(&format!("{key}--after"), &[]));
    }
    let template = template(&command, words);
    command.help_template(template)
}

/// The order of clap's own page, with other words over its parts.
fn template(command: &Command, words: &Words) -> String {
    let usage = command.clone().render_usage().ansi().to_string();
    let usage = with_options(&usage.replace("Usage:", &words.say("head-usage", &[])), words);
    let style = command.get_styles().get_header();
    let parts = [
        (command.has_subcommands(), "head-commands", "{subcommands}"),
        (command.get_positionals().next().is_some(), "head-arguments", "{positionals}"),
        (true, "head-options", "{options}"),
    ];
    let there = parts.into_iter().filter(|(there, ..)| *there);
    let parts: String =
        there.map(|(_, head, tag)| format!("\n\n{style}{}{style:#}\n{tag}", words.say(head, &[]))).collect();
    format!("{{before-help}}{{about-with-newline}}\n{usage}{parts}{{after-help}}")
}

fn of_argument(arg: Arg, words: &Words, command: &str) -> Arg {
    // Only clap's own --help has two texts.
    if arg.get_long_help().is_some() {
        return arg.help(words.say("any--help-more", &[])).long_help(words.say("any--help-less", &[]));
    }
    let key = key_of(&arg, words, command);
    let text = words.say(&key, &[]);
    if !arg.get_num_args().is_some_and(|values| values.takes_values()) {
        return arg.help(text);
    }
    let names = arg.get_value_names().unwrap_or_default();
    let names: Vec<String> = names.iter().map(|name| words.say(&format!("value--{name}"), &[])).collect();
    let possible = arg.get_possible_values();
    let defaults = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect::<Vec<_>>().join(" ");
    let default = note(words, "note-default", &defaults);
    let listed =
        note(words, "note-values", &possible.iter().map(PossibleValue::get_name).collect::<Vec<_>>().join(", "));
    let explained = possible.iter().any(|value| value.get_help().is_some());
    let list = if explained { explanation(&possible, words, &key) } else { listed.clone() };
    arg.value_names(names)
        .hide_default_value(true)
        .hide_possible_values(true)
        .help(joined(&[&text, &default, &listed], " "))
        .long_help(joined(&[&text, &list, &default], "\n\n"))
}

/// The key of an argument's text: its own, or that of all arguments that are called so.
fn key_of(arg: &Arg, words: &Words, command: &str) -> String {
    let own = format!("{command}--{}", arg.get_id());
    if words.has(&own) { own } else { format!("any--{}", arg.get_id()) }
}

fn note(words: &Words, key: &str, values: &str) -> String {
    if values.is_empty() { String::new() } else { words.say(key, &[("values", values)]) }
}

/// A line for each value that can be given.
fn explanation(possible: &[PossibleValue], words: &Words, key: &str) -> String {
    let width = possible.iter().map(|value| value.get_name().len()).max().unwrap_or_default() + 1;
    let line = |value: &PossibleValue| {
        let name = format!("{}:", value.get_name());
        format!("\n- {name:<width$} {}", words.say(&format!("{key}--{}", value.get_name()), &[]))
    };
    words.say("head-values", &[]) + &possible.iter().map(line).collect::<String>()
}

fn joined(parts: &[&str], between: &str) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(between)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Arguments;
    use clap::CommandFactory;
    use gesta_content::Language;
    use std::collections::{BTreeMap, BTreeSet};

    const SOURCE: &str = include_str!("../words/help.es.ftl");

    fn spanish() -> Words {
        Words::of_help(Language::Es).expect("there is help in Spanish")
    }

    fn english() -> Command {
        let mut command = Arguments::command();
        command.build();
        command
    }

    /// A command and all below it.
    fn all(command: &Command) -> Vec<&Command> {
        let below = command.get_subcommands().flat_map(all);
        std::iter::once(command).chain(below).collect()
    }

    /// Both helps of every command, without line breaks that only the terminal's width makes.
    fn pages(command: &Command) -> String {
        let page = |command: &Command| {
            let mut wide = command.clone().term_width(0);
            format!("{}{}", wide.render_help(), wide.render_long_help())
        };
        all(command).into_iter().map(page).collect()
    }

    /// All that a command line says of itself.
    fn texts(command: &Command) -> BTreeSet<String> {
        let of_value = |value: &PossibleValue| value.get_help().map(ToString::to_string);
        let of_argument = |arg: &Arg| {
            let values: Vec<String> = arg.get_possible_values().iter().filter_map(of_value).collect();
            [arg.get_help(), arg.get_long_help()].into_iter().flatten().map(ToString::to_string).chain(values).collect()
        };
        let of_command = |command: &&Command| {
            let own = [command.get_about(), command.get_before_help(), command.get_after_long_help()];
            let arguments = command.get_arguments().flat_map(|arg| -> Vec<String> { of_argument(arg) });
            own.into_iter().flatten().map(ToString::to_string).chain(arguments).collect::<Vec<_>>()
        };
        all(command).iter().flat_map(of_command).collect()
    }

    /// The key and the English text of every argument.
    fn keyed(command: &Command, words: &Words, key: &str) -> Vec<(String, String)> {
        // clap's own --help has two texts.
        let own = command.get_arguments().filter(|arg| arg.get_long_help().is_none());
        let text = |arg: &Arg| arg.get_help().map(ToString::to_string).unwrap_or_default();
        let own = own.map(|arg| (key_of(arg, words, key), text(arg)));
        let below = command.get_subcommands();
        let below = below.flat_map(|inner| keyed(inner, words, &format!("{key}-{}", inner.get_name())));
        own.chain(below).collect()
    }

    #[test]
    fn every_text_of_the_help_is_there_in_spanish() {
        let pages = pages(&told(english(), &spanish()));
        for text in texts(&english()) {
            assert!(!pages.contains(&text), "still in English: {text}");
        }
        for rest in ["gesta-", "any--", "value--", "head-", "[OPTIONS]", "COMMAND", "<NAME>", "<FILE>", "default:"] {
            assert!(!pages.contains(rest), "{rest}");
        }
    }

    #[test]
    fn no_spanish_text_of_the_help_is_left_over() {
        let (words, pages) = (spanish(), pages(&told(english(), &spanish())));
        let keys = SOURCE.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        for key in keys.filter_map(|line| line.split_once(" =")).map(|(key, _)| key) {
            let text = words.say(key, &[("values", "|")]);
            let begin = text.split('|').next().unwrap_or_default();
            assert!(pages.contains(begin) && !begin.is_empty(), "{key} = {text}");
        }
    }

    #[test]
    fn one_spanish_text_for_several_arguments_is_one_english_text_too() {
        let mut said: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (key, text) in keyed(&english(), &spanish(), "gesta") {
            said.entry(key).or_default().insert(text);
        }
        assert!(said.len() > 5, "{said:?}");
        assert!(said.values().all(|texts| texts.len() == 1), "{said:?}");
    }
}
