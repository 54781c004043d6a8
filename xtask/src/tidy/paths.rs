//! No file names a folder of one person's machine.

use super::Fault;

/// How folders of one machine begin; in two parts, so that this file does not name one.
const BEGINNINGS: [(&str, &str); 5] =
    [("/ho", "me/"), ("/ro", "ot/"), ("/Us", "ers/"), ("C:\\Us", "ers\\"), ("/wo", "rk/")];

/// Lines that name such a folder.
pub fn faults(path: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for (head, tail) in BEGINNINGS {
            let beginning = format!("{head}{tail}");
            if line.match_indices(&beginning).any(|(at, _)| begins_path(&line[..at])) {
                let what = format!("`{beginning}` is a folder of one machine; use a relative path or the environment");
                faults.push(Fault { path: path.to_owned(), line: number + 1, what });
            }
        }
    }
    faults
}

/// Whether a path begins after `before`: not in the middle of an address or of a relative path.
fn begins_path(before: &str) -> bool {
    !before.ends_with(|last: char| last.is_alphanumeric() || "._-/:}~*>".contains(last))
}

#[cfg(test)]
mod tests {
    use super::{BEGINNINGS, faults};

    #[test]
    fn folders_of_a_machine_are_faults() {
        for (head, tail) in BEGINNINGS {
            assert_eq!(faults("a.md", &format!("fine\nsee {head}{tail}ana/gesta\n")).len(), 1, "{head}{tail}");
        }
        let fine =
            format!("https://example.org{0}{1}x and ../net{0}{1}y and $HOME/x", BEGINNINGS[0].0, BEGINNINGS[0].1);
        assert_eq!(faults("a.md", &fine), []);
    }
}
