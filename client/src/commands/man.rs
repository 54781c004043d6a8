//! `gesta man`: the manual page, made from the command line itself, so that it names every command and option that there is.
//! One page for all commands: `gesta man | man -l -` reads it.

use super::print_bytes;
use crate::args::Arguments;
use crate::failure::{Failure, Kind};
use crate::library::Shelf;
use crate::outfile;
use clap::{Arg, Command, CommandFactory};
use clap_mangen::Man;
use clap_mangen::roff::{Inline, Roff, bold, italic, roman};
use std::io::{self, Write};
use std::path::Path;

/// The page's file.
const FILE: &str = "gesta.1";

/// What the exit codes mean. The numbers are those of [`Kind`].
const EXITS: [(Option<Kind>, &str); 6] = [
    (None, "Done."),
    (Some(Kind::Work), "The work failed."),
    (Some(Kind::Usage), "Wrong usage."),
    (Some(Kind::Content), "A pack is missing, has mistakes, or has changed since the game was saved."),
    (Some(Kind::Damage), "A saved game is damaged. Playing it recovers what can be recovered."),
    (Some(Kind::Server), "The server cannot be reached."),
];

const ENVIRONMENT: [(&str, &str); 3] = [
    ("GESTA_HOME", "The folder that holds all folders of Gesta; see gesta paths."),
    ("NO_COLOR", "When it is set and not empty: no colours."),
    ("LC_ALL, LC_MESSAGES, LANG", "The language, where --lang does not say another: en or es."),
];

/// Prints the page, or writes it into a folder.
pub(super) fn run(shelf: &Shelf, folder: Option<&Path>) -> Result<(), Failure> {
    let page = page().map_err(|error| Failure::work(format!("{error}."), ""))?;
    let Some(folder) = folder else { return print_bytes(&page) };
    let file = folder.join(FILE);
    outfile::write(shelf.words(), &file, &page, true)?;
    let said = shelf.words().say("man-written", &[("path", &file.display().to_string())]);
    let _ = writeln!(io::stderr(), "{said}");
    Ok(())
}

fn page() -> io::Result<Vec<u8>> {
    let mut command = Arguments::command();
    command.build();
    let mut page = Vec::new();
    let man = Man::new(command.clone()).title("GESTA").section("1").manual("Gesta");
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    let mut roff = Roff::new();
    roff.control("SH", ["COMMANDS"]);
    add_commands(&mut roff, &command);
    roff.control("SH", ["EXIT STATUS"]);
    for (kind, meaning) in EXITS {
        let code = kind.map_or(0, Kind::code).to_string();
        add_row(&mut roff, vec![bold(code)], meaning);
    }
    roff.control("SH", ["ENVIRONMENT"]);
    ENVIRONMENT.iter().for_each(|(name, meaning)| add_row(&mut roff, vec![bold(*name)], meaning));
    roff.to_writer(&mut page)?;
    Ok(page)
}

/// Every command that has none under it, with its usage and its options.
fn add_commands(roff: &mut Roff, parent: &Command) {
    for command in parent.get_subcommands().filter(|command| command.get_name() != "help") {
        if command.has_subcommands() {
            add_commands(roff, command);
            continue;
        }
        let usage = command.clone().render_usage().to_string();
        roff.control("SS", [usage.trim_start_matches("Usage:").trim()]);
        let about = command.get_long_about().or(command.get_about()).map(ToString::to_string);
        roff.text([roman(about.unwrap_or_default())]);
        // What every command takes stands under OPTIONS.
        let own = |arg: &&Arg| !arg.is_global_set() && arg.get_id() != "help" && !arg.is_hide_set();
        for arg in command.get_arguments().filter(own) {
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            add_row(roff, name_of(arg), &format!("{help}{}", allowed(arg)));
        }
    }
}

fn name_of(arg: &Arg) -> Vec<Inline> {
    let values = arg.get_value_names().unwrap_or_default();
    let takes = arg.get_num_args().is_none_or(|range| range.takes_values());
    let values: Vec<String> = values.iter().filter(|_| takes).map(ToString::to_string).collect();
    let flag = arg.get_long().map(|long| format!("--{long}"));
    let mut name: Vec<Inline> = flag.map(bold).into_iter().collect();
    if !name.is_empty() && !values.is_empty() {
        name.push(roman(" "));
    }
    name.extend((!values.is_empty()).then(|| italic(values.join(" "))));
    name
}

/// "One of: md, html, json."
fn allowed(arg: &Arg) -> String {
    let flag = arg.get_num_args().is_some_and(|range| !range.takes_values());
    let values = arg.get_possible_values();
    if flag || values.is_empty() {
        return String::new();
    }
    let names: Vec<&str> = values.iter().map(clap::builder::PossibleValue::get_name).collect();
    format!(" One of: {}.", names.join(", "))
}

fn add_row(roff: &mut Roff, name: Vec<Inline>, meaning: &str) {
    roff.control("TP", []);
    roff.text(name);
    roff.text([roman(meaning)]);
}
