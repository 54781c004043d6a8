//! Takes Rust apart as far as the rules need it: what is code, what is comment, what stands in quotes. No parser: the rules
//! must also read a file that does not compile.

/// A file in two copies of the same shape: each byte that does not belong is a space, so that positions and lines agree.
pub struct Scrubbed {
    /// Code without comments and without what stands in quotes.
    pub code: String,
    /// Code without comments, quoted texts included.
    pub uncommented: String,
    /// Comments alone.
    pub comments: String,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Code,
    Quoted,
    Comment,
}

/// Takes `text` apart.
pub fn scrub(text: &str) -> Scrubbed {
    let bytes = text.as_bytes();
    let mut kinds = vec![Kind::Code; bytes.len()];
    let mut at = 0;
    while at < bytes.len() {
        let (kind, end) = piece(bytes, at);
        kinds[at..end].fill(kind);
        at = end;
    }
    Scrubbed {
        code: only(bytes, &kinds, |kind| kind == Kind::Code),
        uncommented: only(bytes, &kinds, |kind| kind != Kind::Comment),
        comments: only(bytes, &kinds, |kind| kind == Kind::Comment),
    }
}

/// The piece that begins at `at`: its kind and its end.
fn piece(bytes: &[u8], at: usize) -> (Kind, usize) {
    let rest = &bytes[at..];
    let begins_word = at == 0 || !is_word(bytes[at - 1]);
    if rest.starts_with(b"//") {
        let length = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
        return (Kind::Comment, at + length);
    }
    if rest.starts_with(b"/*") {
        return (Kind::Comment, at + block_comment(rest));
    }
    if begins_word && let Some(length) = raw_string(rest) {
        return (Kind::Quoted, at + length);
    }
    match rest[0] {
        b'"' => (Kind::Quoted, at + quoted(rest, b'"')),
        b'\'' => match character(rest) {
            Some(length) => (Kind::Quoted, at + length),
            None => (Kind::Code, at + 1),
        },
        _ => (Kind::Code, at + 1),
    }
}

/// Length of a block comment; they nest.
fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        if rest[at..].starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// Length of `r"..."`, `br#"..."#` and the like.
fn raw_string(rest: &[u8]) -> Option<usize> {
    let after_prefix = rest.strip_prefix(b"br").or_else(|| rest.strip_prefix(b"r"))?;
    let hashes = after_prefix.iter().take_while(|byte| **byte == b'#').count();
    let body = after_prefix.get(hashes..)?.strip_prefix(b"\"")?;
    let closing = [&b"\""[..], &b"#".repeat(hashes)].concat();
    let length =
        body.windows(closing.len()).position(|window| window == closing).map_or(body.len(), |n| n + closing.len());
    Some(rest.len() - body.len() + length)
}

/// Length of a text in quotes, with escapes.
fn quoted(rest: &[u8], quote: u8) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            b'\\' => at += 2,
            byte if byte == quote => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// Length of a character in quotes, `None` for a lifetime.
fn character(rest: &[u8]) -> Option<usize> {
    match rest.get(1)? {
        b'\\' => Some(quoted(rest, b'\'')),
        byte if byte.is_ascii() => (rest.get(2) == Some(&b'\'')).then_some(3),
        // A character of several bytes.
        _ => rest.iter().skip(1).take(5).position(|byte| *byte == b'\'').map(|n| n + 2),
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn only(bytes: &[u8], kinds: &[Kind], wanted: impl Fn(Kind) -> bool) -> String {
    let kept = |(byte, kind): (&u8, &Kind)| if *byte == b'\n' || wanted(*kind) { *byte } else { b' ' };
    let kept: Vec<u8> = bytes.iter().zip(kinds).map(kept).collect();
    String::from_utf8_lossy(&kept).into_owned()
}

#[cfg(test)]
mod tests {
    use super::scrub;

    #[test]
    fn code_comments_and_quotes_are_told_apart() {
        let cases = [
            ("a // b", "a", "// b"),
            ("a /* b /* c */ d */ e", "a                     e".trim_end(), "/* b /* c */ d */"),
            (r#"f("x // \" y") // z"#, "f(             )", "// z"),
            ("f(r#\"a \" b\"#); g", "f(          ); g", ""),
            ("'\\'' '{' &'a str", "         &'a str".trim_start(), ""),
            ("'ñ' x", "x", ""),
            ("bar\"x\"", "bar", ""),
        ];
        for (text, code, comments) in cases {
            let found = scrub(text);
            assert_eq!(found.code.trim().replace(' ', ""), code.trim().replace(' ', ""), "{text}");
            assert_eq!(found.comments.trim(), comments, "{text}");
            assert_eq!(found.code.len(), text.len(), "positions agree: {text}");
        }
    }

    #[test]
    fn damaged_code_has_an_end() {
        for text in ["\"never closed", "/* never closed", "r##\"never\"#", "'", "'\\", "br"] {
            assert_eq!(scrub(text).code.len(), text.len(), "{text}");
        }
    }
}
