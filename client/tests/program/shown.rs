//! What poor terminals, poor locales and broken settings are given: the game all the same.

use crate::support::{Home, finish};
use std::fs;

#[test]
fn a_locale_without_utf_8_is_given_ascii_alone() {
    let home = Home::new();
    for (at, locale) in ["C", "POSIX", "es_ES.ISO-8859-1"].into_iter().enumerate() {
        let name = format!("mar{at}");
        let mut command = home.command(&["play", "--new", &name, "--plain", "--seed", "7", "--lang", "es"]);
        command.env("LC_ALL", locale);
        let output = finish(command, "1\nhelp\nquit\n");
        assert!(output.status.success());
        assert!(output.stdout.is_ascii() && output.stderr.is_ascii(), "{}", String::from_utf8_lossy(&output.stdout));
        let mut command = home.command(&["play", "--save", "no está", "--plain", "--lang", "es"]);
        command.env("LC_ALL", locale);
        let output = finish(command, "");
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stderr.is_ascii(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let (out, _) = home.expect(&["play", "--new", "rica", "--plain", "--seed", "7", "--lang", "es"], "quit\n", 0);
    assert!(!out.is_ascii(), "any other locale is given what was written");
}

#[test]
fn a_broken_settings_file_is_named_with_its_line_and_kept_and_the_game_starts() {
    let home = Home::new();
    let path = home.path().join("config/settings.toml");
    let broken = "# mine\ntheme = \"dark\"\nconfirm = = 3\n";
    fs::create_dir_all(home.path().join("config")).expect("made");
    fs::write(&path, broken).expect("written");
    for (lang, line, name) in [("en", "Line 3", "one"), ("es", "línea 3", "dos")] {
        let (out, _) = home.expect(&["play", "--new", name, "--plain", "--seed", "7", "--lang", lang], "1\nquit\n", 0);
        assert!(out.contains(line) && out.contains("settings.toml"), "{out}");
        assert!(out.contains("1. "), "and the game is there: {out}");
    }
    assert_eq!(fs::read_to_string(&path).expect("kept"), broken);
}

#[test]
fn lines_have_no_control_characters() {
    let home = Home::new();
    let (out, err) = home.expect(&["play", "--new", "--seed", "7"], "1\nmap\nhelp\nquit\n", 0);
    assert!(out.contains("Narrator: "), "without a terminal the game is lines: {out}");
    assert!(!out.chars().chain(err.chars()).any(|c| c.is_control() && c != '\n'), "{out}{err}");
}
