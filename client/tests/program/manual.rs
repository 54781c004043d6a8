//! The manual page and the completions: made from the command line, so that they name all of it.

use crate::support::Home;
use std::fs;

/// The commands of the command line that exist; what comes later is added with it.
const COMMANDS: [&str; 19] = [
    "gesta play",
    "gesta continue",
    "gesta saves list",
    "gesta saves show",
    "gesta saves verify",
    "gesta saves backup",
    "gesta saves restore",
    "gesta saves rename",
    "gesta saves delete",
    "gesta saves export",
    "gesta saves import",
    "gesta export",
    "gesta replay",
    "gesta odds",
    "gesta pack check",
    "gesta join",
    "gesta paths",
    "gesta completions",
    "gesta man",
];

/// The options of the command line's contract.
const OPTIONS: [&str; 20] = [
    "new",
    "save",
    "hero",
    "pack",
    "seed",
    "lang",
    "desktop",
    "terminal",
    "plain",
    "jsonl",
    "narrator",
    "script",
    "json",
    "format",
    "out",
    "to",
    "force",
    "difficulty",
    "armour",
    "accept-packs",
];

#[test]
fn the_manual_names_every_command_and_option() {
    let home = Home::new();
    let (page, err) = home.expect(&["man"], "", 0);
    assert_eq!(err, "");
    assert!(page.contains(".TH GESTA 1"), "{page}");
    // In a page a hyphen is written with a backslash before it.
    let page = page.replace("\\-", "-");
    for command in COMMANDS {
        assert!(page.contains(command), "{command}: {page}");
    }
    for option in OPTIONS {
        assert!(page.contains(&format!("--{option}\\fR")), "--{option}: {page}");
    }
    for section in ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "ENVIRONMENT"] {
        assert!(page.contains(&format!("\n.SH {section}\n")), "{section}: {page}");
    }
    for code in 0..=5 {
        assert!(page.contains(&format!("\\fB{code}\\fR")), "exit code {code}: {page}");
    }
}

#[test]
fn the_help_of_every_group_names_no_command_that_the_manual_does_not() {
    let home = Home::new();
    let page = home.expect(&["man"], "", 0).0.replace("\\-", "-");
    for group in [&["--help"][..], &["saves", "--help"], &["pack", "--help"]] {
        let (help, _) = home.expect(group, "", 0);
        let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
        let names: Vec<&str> = listed
            .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        assert!(!names.is_empty(), "{help}");
        for name in names {
            let command = [&["gesta"][..], &group[..group.len() - 1], &[name]].concat().join(" ");
            assert!(page.contains(&command), "{command}");
        }
    }
}

#[test]
fn the_manual_is_written_into_a_folder_as_one_page() {
    let home = Home::new();
    let folder = home.path().join("man");
    fs::create_dir(&folder).expect("a folder");
    let shown = folder.to_string_lossy().into_owned();
    for _ in 0..2 {
        let (out, err) = home.expect(&["man", "--out", &shown], "", 0);
        assert_eq!(out, "");
        assert!(err.contains("gesta.1"), "{err}");
    }
    let page = fs::read_to_string(folder.join("gesta.1")).expect("the page");
    assert_eq!(page, home.expect(&["man"], "", 0).0);
    home.expect(&["man", "--out", &home.path().join("nowhere").to_string_lossy()], "", 1);
}

#[test]
fn completions_exist_for_each_shell_and_know_the_commands() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (script, _) = home.expect(&["completions", shell], "", 0);
        for command in ["saves", "export", "odds", "continue", "accept-packs"] {
            assert!(script.contains(command), "{shell}: {command}");
        }
    }
    home.expect(&["completions", "tcsh"], "", 2);
}
