//! Finds functions and their lengths.

use super::source::{Source, item_end};

/// A function.
#[derive(Debug, PartialEq, Eq)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// From `fn` to the closing bracket, in lines.
    pub lines: usize,
}

/// The functions of a file that ship.
pub fn functions(source: &Source) -> Vec<Function> {
    let code = &source.scrubbed.code;
    let bytes = code.as_bytes();
    let mut found = Vec::new();
    for (at, _) in code.match_indices("fn ") {
        let inside_word = at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_');
        let name: String = code[at + 3..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let line = source.line_of(at);
        if inside_word || name.is_empty() || source.is_test_line(line) {
            continue;
        }
        let end = item_end(code, at);
        if bytes.get(end) == Some(&b'}') {
            found.push(Function { name, line, lines: source.line_of(end) - line + 1 });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Function, Source, functions};

    #[test]
    fn functions_are_found_with_their_lengths() {
        let text = "fn a(x: [u8; 2]) -> [u8; 2] {\n    if true {\n    }\n    x\n}\ntrait T {\n    fn b();\n}\n\
                    const C: fn (u8) = d;\nfn d<'a>(_: &'a str) where u8: Copy { \"}\"; }\n\
                    #[cfg(test)]\nmod tests {\n    fn e() {}\n}\n";
        let found = functions(&Source::new("a/src/b.rs", text));
        let named = |name: &str, line, lines| Function { name: name.to_owned(), line, lines };
        assert_eq!(found, [named("a", 1, 5), named("d", 10, 1)]);
    }
}
