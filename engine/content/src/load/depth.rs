//! How deep the brackets of a Fluent file stand in each other. Its parser calls itself for each and sets no limit, so this is
//! asked before it.

use crate::NESTING_MAX;

/// Where the first bracket stands that is too deep in others, if any is. A bracket of a string literal may be counted
/// where only the grammar could tell it from one of the text; no bracket that the parser would follow is left out.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    let mut open: Vec<u8> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            open.clear();
        }
        if let Some(at) = line_too_deep(line.as_bytes(), &mut open) {
            return Some(start + at);
        }
        start += line.len();
    }
    None
}

/// Whether a line begins with `key =`: whatever stood open before is no part of what it defines.
fn begins_entry(line: &str) -> bool {
    let name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let rest = line.trim_start_matches(name);
    rest.len() < line.len() && rest.trim_start_matches(' ').starts_with('=')
}

fn line_too_deep(line: &[u8], open: &mut Vec<u8>) -> Option<usize> {
    // Once a quotation mark may have begun a literal that holds brackets, nothing on this line is sure to close any: a
    // literal ends with its line at the latest.
    let mut unsure = false;
    let mut at = 0;
    while let Some(byte) = line.get(at) {
        match byte {
            b'"' if !open.is_empty() && !unsure => match words_quoted(&line[at + 1..]) {
                Some(length) => at += length + 1,
                None => unsure = true,
            },
            b'{' | b'(' => {
                open.push(*byte);
                if open.len() > NESTING_MAX {
                    return Some(at);
                }
            }
            b'}' if !unsure => {
                // A bracket of the words before it closes with it.
                let brace = open.iter().rposition(|opened| *opened == b'{');
                open.truncate(brace.unwrap_or(open.len()));
            }
            b')' if !unsure && open.last() == Some(&b'(') => {
                open.pop();
            }
            _ => {}
        }
        at += 1;
    }
    None
}

/// How many bytes stand before the next quotation mark, when no bracket and no escape is among them: then it makes no
/// difference whether the two are of a literal or of the words.
fn words_quoted(line: &[u8]) -> Option<usize> {
    let end = line.iter().position(|byte| matches!(byte, b'"' | b'{' | b'}' | b'(' | b')' | b'\\'))?;
    (line[end] == b'"').then_some(end)
}

#[cfg(test)]
mod tests {
    use super::too_deep;
    use crate::NESTING_MAX;

    #[test]
    fn brackets_that_close_stand_in_nothing() {
        let lines = [
            "(he said) { $name } smiled :)\n",
            "    { $n ->\n        [one] \"a b\" ({ $n }) { $n }\n       *[other] \"x\"\n    }\n",
            "\"Hello, { $name }\", she said. { NUMBER($n, style: \"percent\") }\n",
            "k = {\"{\"}{\"}\"}\n",
        ];
        for line in lines {
            assert_eq!(too_deep(&format!("x = {}", line.repeat(1_000))), None, "{line}");
        }
    }

    #[test]
    fn what_the_parser_follows_is_counted() {
        let deep = [
            "{",
            "{\n",
            "F(",
            "F(\n",
            "{ F(",
            "F(\"}\", ",
            "F(\")\", ",
            "F(\"\\\")\", ",
            "{ 1 ->\n *[a] ",
            "{ 1 ->\n *[a] ) ",
            "{ 1 ->\n *[a] \" ",
            "{ \"}\" ->\n *[a] ",
            "{ \"}\" ->\n *[a] \" ",
            "{ \"a\" ->\n *[\"}] ",
        ];
        for open in deep {
            let text = |times| format!("x = {{ {}", open.repeat(times));
            assert!(too_deep(&text(NESTING_MAX)).is_some(), "{open}");
            assert_eq!(too_deep(&text(NESTING_MAX / 4)), None, "{open}");
        }
    }
}
