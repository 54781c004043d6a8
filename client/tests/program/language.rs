//! The command line in both languages: its help, and what is said of wrong usage.

use crate::support::{Home, finish};
use std::fs;

/// What the program prints on standard output in a locale.
fn printed(home: &Home, arguments: &[&str], locale: &str) -> String {
    let mut command = home.command(arguments);
    command.env("LANG", locale);
    String::from_utf8(finish(command, "").stdout).expect("output is text")
}

const SPANISH: &str = "Uso: gesta saves";
const ENGLISH: &str = "Usage: gesta saves";

#[test]
fn help_speaks_the_language_of_the_flag_else_the_settings_else_the_locale() {
    let home = Home::new();
    let help = ["saves", "--help"];
    assert!(printed(&home, &help, "C").contains(ENGLISH));
    assert!(printed(&home, &help, "es_ES.UTF-8").contains(SPANISH));
    assert!(printed(&home, &["saves", "--help", "--lang", "en"], "es_ES.UTF-8").contains(ENGLISH));
    let config = home.path().join("config");
    fs::create_dir_all(&config).expect("a folder");
    fs::write(config.join("settings.toml"), "language = \"es\"\n").expect("written");
    assert!(printed(&home, &help, "en_GB.UTF-8").contains(SPANISH));
    for english in [&["--lang", "en", "saves", "-h"][..], &["saves", "-h", "--lang=en"]] {
        assert!(printed(&home, english, "es_ES.UTF-8").contains(ENGLISH), "{english:?}");
    }
}

#[test]
fn help_begins_with_examples_that_fit_a_narrow_terminal_in_both_languages() {
    for (language, head) in [("en", "Examples:"), ("es", "Ejemplos:")] {
        let (help, _) = Home::new().expect(&["--lang", language, "--help"], "", 0);
        let examples: Vec<&str> = help.lines().take_while(|line| !line.is_empty()).collect();
        assert!(examples.len() > 8 && examples[0] == head, "{help}");
        for line in examples {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
}

#[test]
fn help_in_spanish_names_what_the_english_one_does() {
    let home = Home::new();
    let names = |line: &str| -> Vec<String> {
        let words = line.split_whitespace().map(|word| word.trim_end_matches(','));
        words.filter(|word| word.starts_with("--")).take(1).map(str::to_owned).collect()
    };
    for arguments in [&["--help"][..], &["play", "--help"], &["odds", "-h"], &["saves", "import", "--help"]] {
        let options = |language| {
            let (help, _) = home.expect(&[arguments, &["--lang", language]].concat(), "", 0);
            help.lines().filter(|line| line.trim_start().starts_with('-')).flat_map(names).collect::<Vec<_>>()
        };
        assert!(options("en").len() >= 3, "{arguments:?}");
        assert_eq!(options("en"), options("es"), "{arguments:?}");
    }
}

#[test]
fn a_group_without_a_command_shows_its_help_as_wrong_usage() {
    let mut command = Home::new().command(&["saves"]);
    command.env("LANG", "es");
    let output = finish(command, "");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    assert!(String::from_utf8_lossy(&output.stderr).contains(SPANISH));
}

/// A wrong command line, and the first lines that it gets in English and in Spanish.
const WRONG: [(&[&str], &str, &str); 16] = [
    (
        &["pley"],
        "There is no command “pley”.\n  Did you mean gesta play?",
        "No hay ninguna orden «pley».\n  ¿Querías decir gesta play?",
    ),
    (
        &["saves", "lst"],
        "There is no command “lst”.\n  Did you mean gesta saves list?",
        "No hay ninguna orden «lst».\n  ¿Querías decir gesta saves list?",
    ),
    (
        &["play", "--plan"],
        "There is no option --plan here.\n  Did you mean --plain?",
        "Aquí no hay ninguna opción --plan.\n  ¿Querías decir --plain?",
    ),
    (
        &["--plain"],
        "There is no option --plain here.\n  It belongs to another command: gesta play --plain",
        "Aquí no hay ninguna opción --plain.\n  Es de otra orden: gesta play --plain",
    ),
    (&["paths", "there"], "“there” has no place here.", "«there» sobra aquí."),
    (
        &["play", "--save", "ebb", "--hero", "dock_hand"],
        "--save <NAME> cannot be used with --hero <PRESET>.",
        "--save <NOMBRE> no se puede usar con --hero <PERSONAJE>.",
    ),
    (
        &["odds", "--difficulty", "12", "jump"],
        "--difficulty <N> cannot be used with [WHAT].",
        "--difficulty <N> no se puede usar con [QUÉ].",
    ),
    (&["paths", "--json", "--json"], "--json can be given only once.", "--json solo se puede dar una vez."),
    (
        &["saves", "rename", "ebb"],
        "Something is missing: <TO>.\n  Usage: gesta saves rename [OPTIONS] <NAME> <TO>",
        "Falta algo: <NUEVO>.\n  Uso: gesta saves rename [OPCIONES] <NOMBRE> <NUEVO>",
    ),
    (&["saves", "--no-color"], "A command is missing after gesta saves.", "Falta una orden después de gesta saves."),
    (&["play", "--save"], "--save <NAME> needs a value.", "--save <NOMBRE> necesita un valor."),
    (
        &["paths", "--json=yes"],
        "--json takes no value, so “yes” is too much.",
        "--json no lleva valor, así que «yes» sobra.",
    ),
    (
        &["export", "ebb", "--format", "htm"],
        "“htm” is no value for --format <FORMAT>.\n  Did you mean html?\n  Possible: md, html, json",
        "«htm» no es un valor para --format <FORMATO>.\n  ¿Querías decir html?\n  Se puede dar: md, html, json",
    ),
    (
        &["odds", "--difficulty", "12", "--bonus", "300"],
        "“300” is no value for --bonus <N>.\n  Give a whole number from -100 to 100.",
        "«300» no es un valor para --bonus <N>.\n  Da un número entero de -100 a 100.",
    ),
    (
        &["odds", "--difficulty", "12", "--die", "4"],
        "“4” is no value for --die <DIE>.\n  Give for example +d4 or -d6; a die has 2 to 100 sides.",
        "«4» no es un valor para --die <DADO>.\n  Da por ejemplo +d4 o -d6; un dado tiene de 2 a 100 caras.",
    ),
    (
        &["continue", "--lang", "fr"],
        "“fr” is no value for --lang <LANGUAGE>.\n  Give en for English or es for Spanish.",
        "«fr» no es un valor para --lang <IDIOMA>.\n  Da en para inglés o es para español.",
    ),
];

#[test]
fn wrong_usage_is_told_in_sentences_in_both_languages() {
    let home = Home::new();
    for (arguments, english, spanish) in WRONG {
        for (locale, wanted) in [("en_GB.UTF-8", english), ("es_ES.UTF-8", spanish)] {
            let mut command = home.command(arguments);
            command.env("LC_ALL", locale);
            let output = finish(command, "");
            let err = String::from_utf8_lossy(&output.stderr);
            assert!(err.starts_with(&format!("gesta: {wanted}\n")), "{arguments:?}: {err}");
            assert!(err.trim_end().ends_with("--help"), "{err}");
            assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}");
        }
    }
}

#[test]
fn a_number_that_is_too_small_is_told_as_a_number() {
    for arguments in [
        &["play", "--seed", "-1"][..],
        &["odds", "--difficulty", "-1"],
        &["odds", "--attack", "--armour", "-1"],
        &["saves", "restore", "ebb", "-1"],
    ] {
        let (_, err) = Home::untouched().expect(arguments, "", 2);
        assert!(err.contains("“-1” is no value for") && err.contains("whole number"), "{arguments:?}: {err}");
    }
}

#[cfg(unix)]
#[test]
fn a_word_that_is_no_text_is_wrong_usage_in_the_language_that_was_asked_for() {
    use std::os::unix::ffi::OsStrExt;
    let mut command = Home::new().command(&["--lang", "es", "replay"]);
    command.arg(std::ffi::OsStr::from_bytes(b"\xff\xfe"));
    let output = finish(command, "");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no es texto"));
}
