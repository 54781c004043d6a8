//! One Rust file as the rules see it: taken apart, with its test lines marked.

use super::Fault;
use super::scrub::{Scrubbed, scrub};

/// Folders and file names that hold tests and examples, not what ships.
const TEST_PLACES: [&str; 4] = ["/tests/", "/tests.rs", "/examples/", "/benches/"];

/// A Rust file.
pub struct Source {
    /// The path from the workspace's folder.
    pub path: String,
    /// As it stands on the disk.
    pub text: String,
    /// Taken apart.
    pub scrubbed: Scrubbed,
    /// For each line, whether it is a test's.
    in_test: Vec<bool>,
}

impl Source {
    /// Takes a file apart.
    pub fn new(path: &str, text: &str) -> Source {
        let scrubbed = scrub(text);
        let whole = is_test_file(path);
        let mut in_test = vec![whole; text.lines().count() + 1];
        for (start, end) in test_modules(&scrubbed.code) {
            let (first, last) = (line_of(text, start), line_of(text, end));
            in_test[first - 1..last].fill(true);
        }
        Source { path: path.to_owned(), text: text.to_owned(), scrubbed, in_test }
    }

    /// Whether the whole file is a test's or an example's.
    pub fn is_test(&self) -> bool {
        is_test_file(&self.path)
    }

    /// Whether a line, from 1, is a test's.
    pub fn is_test_line(&self, line: usize) -> bool {
        self.in_test.get(line - 1).copied().unwrap_or(false)
    }

    /// All lines.
    pub fn lines(&self) -> usize {
        self.text.lines().count()
    }

    /// Lines of what ships.
    pub fn product_lines(&self) -> usize {
        (1..=self.lines()).filter(|line| !self.is_test_line(*line)).count()
    }

    /// The line, from 1, of a position.
    pub fn line_of(&self, position: usize) -> usize {
        line_of(&self.text, position)
    }

    /// A fault of this file at a line.
    pub fn fault(&self, line: usize, what: impl Into<String>) -> Fault {
        Fault { path: self.path.clone(), line, what: what.into() }
    }
}

fn is_test_file(path: &str) -> bool {
    TEST_PLACES.iter().any(|place| path.contains(place))
}

fn line_of(text: &str, position: usize) -> usize {
    text.as_bytes()[..position.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// Where items under `#[cfg(test)]` begin and end.
fn test_modules(code: &str) -> Vec<(usize, usize)> {
    let starts = code.match_indices("#[cfg(test)]").map(|(start, _)| start);
    starts.map(|start| (start, item_end(code, start))).collect()
}

/// The end of the item that begins at `start`: the bracket that closes it, or the semicolon.
pub fn item_end(code: &str, start: usize) -> usize {
    let bytes = code.as_bytes();
    let (mut depth, mut at) = (0_usize, start);
    while at < bytes.len() {
        match bytes[at] {
            b'{' => depth += 1,
            b'}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at;
                }
            }
            b';' if depth == 0 => return at,
            // The semicolon of `[u8; 4]` ends nothing.
            b'[' | b'(' if depth == 0 => at = bracket_end(bytes, at),
            _ => {}
        }
        at += 1;
    }
    code.len()
}

/// The bracket that closes the one at `start`.
fn bracket_end(bytes: &[u8], start: usize) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in bytes.iter().enumerate().skip(start) {
        match byte {
            b'[' | b'(' => depth += 1,
            b']' | b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn test_modules_are_no_product() {
        let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n    fn b() {}\n}\nfn c() {}\n#[cfg(test)]\nmod d;\n";
        let source = Source::new("x/src/y.rs", text);
        let product: Vec<usize> = (1..=source.lines()).filter(|line| !source.is_test_line(*line)).collect();
        assert_eq!(product, [1, 6]);
        assert_eq!(Source::new("x/tests/y.rs", text).product_lines(), 0);
        assert_eq!(Source::new("x/src/tests.rs", text).product_lines(), 0);
    }

    #[test]
    fn an_array_type_does_not_end_an_item() {
        let source = Source::new("x/src/y.rs", "#[cfg(test)]\nfn a(b: [u8; 4]) {\n}\nfn c() {}\n");
        assert_eq!(source.product_lines(), 1);
    }
}
