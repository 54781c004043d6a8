//! Each file begins by saying what lives in it.

use super::Fault;
use super::source::Source;

/// The shortest header that can say something, in characters.
const HEADER_CHARS_MIN: usize = 12;

/// A file without `//!` at its beginning, or with an empty one.
pub fn faults(source: &Source) -> Option<Fault> {
    let first = source.text.lines().next().unwrap_or("");
    let said = first.strip_prefix("//!").map_or(0, |header| header.trim().chars().count());
    (said < HEADER_CHARS_MIN).then(|| source.fault(1, "begin with `//!`: what lives here and what does not"))
}

#[cfg(test)]
mod tests {
    use super::{Source, faults};

    #[test]
    fn a_file_without_a_header_is_a_fault() {
        for (text, good) in [
            ("//! The dice, and nothing else.\n", true),
            ("use std::fmt;\n//! The dice, too late.\n", false),
            ("//!\n//! Nothing in the first line.\n", false),
            ("// The dice, in a plain comment.\n", false),
            ("", false),
        ] {
            assert_eq!(faults(&Source::new("a/src/b.rs", text)).is_none(), good, "{text:?}");
        }
    }
}
