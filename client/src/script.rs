//! `--script FILE`: the lines of a file as if they were typed. What a game refuses it says, and the next line is played.

use crate::failure::Failure;
use crate::words::Words;
use std::io::{BufReader, Cursor};
use std::path::Path;

/// Largest script that is read, in bytes.
const SCRIPT_BYTES_MAX: u64 = 1 << 20;

/// Reads a script: without comments (`#` at the beginning of a line, or after a space) and empty lines.
///
/// # Errors
/// Why the file cannot be played; wrong usage, because it was named on the command line.
pub fn open(words: &Words, path: &Path) -> Result<BufReader<Cursor<Vec<u8>>>, Failure> {
    let refused = |why: String| {
        let what = words.say("script-bad", &[("path", &path.display().to_string()), ("what", &why)]);
        Failure::usage(what, words.say("script-bad-next", &[]))
    };
    let size = std::fs::metadata(path).map_err(|error| refused(error.to_string()))?.len();
    if size > SCRIPT_BYTES_MAX {
        return Err(refused(words.count("script-large", &[], &[("max", SCRIPT_BYTES_MAX)])));
    }
    let text = std::fs::read_to_string(path).map_err(|error| refused(error.to_string()))?;
    Ok(BufReader::new(Cursor::new(commands(&text).into_bytes())))
}

fn commands(text: &str) -> String {
    let lines = text.lines().map(|line| if line.starts_with('#') { "" } else { line.split(" #").next().unwrap_or("") });
    let lines = lines.map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::commands;

    #[test]
    fn comments_and_empty_lines_are_no_commands() {
        let script = "# to the first ending\n\nlook   # around\r\n  1\n#2\nsay hello#there\n";
        assert_eq!(commands(script), "look\n1\nsay hello#there\n");
    }
}
