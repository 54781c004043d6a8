//! What README.md shows is what the program prints. A fenced block that is tagged `run` begins with `$ gesta ARGUMENTS`; the
//! rest of it is the output, standard output first. `UPDATE_EXPECT=1` writes the blocks anew.

use crate::support::{Home, finish};
use std::path::PathBuf;

const FENCE: &str = "```text run\n";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Runs the command of a block in the project's folder, with a home of its own, and gives what it prints.
fn output(command: &str) -> String {
    let home = Home::untouched();
    let arguments: Vec<&str> = command.trim_start_matches("$ gesta").split_whitespace().collect();
    let mut program = home.command(&arguments);
    program.current_dir(root());
    let output = finish(program, "");
    let text = [output.stdout, output.stderr].concat();
    String::from_utf8(text).expect("output is text")
}

#[test]
fn readme_shows_what_the_program_prints() {
    let path = root().join("README.md");
    let written = std::fs::read_to_string(&path).expect("README.md is there").replace("\r\n", "\n");
    let mut parts = written.split(FENCE);
    let mut made = parts.next().unwrap_or_default().to_owned();
    let mut blocks = 0;
    for part in parts {
        let (block, rest) = part.split_once("```\n").expect("a block that is begun is ended");
        let command = block.lines().next().unwrap_or_default();
        assert!(command.starts_with("$ gesta"), "a block begins with its command, not with {command:?}");
        made += &format!("{FENCE}{command}\n{}\n```\n{rest}", output(command).trim_end());
        blocks += 1;
    }
    assert!(blocks >= 2, "only {blocks} blocks of README.md are run");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &made).expect("README.md can be written");
    }
    assert!(made == written, "README.md shows something else than the program prints; UPDATE_EXPECT=1 writes it anew");
}

/// Each `docs/pictures/NAME.txt` is a script, and `NAME.svg` the screen on which it ends.
#[test]
fn pictures_show_what_the_terminal_draws() {
    let folder = root().join("docs/pictures");
    let files = std::fs::read_dir(&folder).expect("a folder").map(|file| file.expect("a file").path());
    let scripts: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|ending| ending == "txt")).collect();
    assert!(scripts.len() >= 2, "{scripts:?}");
    for script in scripts {
        let home = Home::untouched();
        let picture = home.path().join("picture.svg");
        let (script_name, picture_name) = (script.to_string_lossy(), picture.to_string_lossy());
        let play = ["play", "--new", "--seed", "8", "--script", &script_name, "--picture", &picture_name];
        let (out, _) = home.expect(&play, "", 0);
        assert_eq!(out, "", "a picture is all that is made");
        let drawn = std::fs::read_to_string(&picture).expect("a picture");
        let kept = script.with_extension("svg");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&kept, &drawn).expect("it can be written");
        }
        let known = std::fs::read_to_string(&kept).unwrap_or_default().replace("\r\n", "\n");
        assert!(known == drawn, "{} shows something else; UPDATE_EXPECT=1 draws it anew", kept.display());
    }
}

#[test]
fn a_picture_needs_a_script() {
    let home = Home::untouched();
    let (_, err) = home.expect(&["play", "--new", "--picture", "here.svg"], "", 2);
    assert!(err.contains("--script"), "{err}");
}
