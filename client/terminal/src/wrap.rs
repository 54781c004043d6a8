//! Text in columns: wrapping and cutting by the width that characters take on the screen.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Breaks a text into lines of at most `width` columns, at spaces where possible. Runs of spaces inside a line stay.
/// Control characters become spaces, so no text can move the cursor. A text without words gives one empty line. A sign of
/// per cent stays with its number.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    text.split('\n').flat_map(|paragraph| wrap_paragraph(&cleaned(paragraph), width)).collect()
}

/// A text without control characters; each becomes a space.
pub fn cleaned(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// The beginning of a text that fits into `width` columns, with an ellipsis when something is left out.
pub fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for grapheme in text.graphemes(true) {
        if kept.width() + grapheme.width() + 1 > width {
            break;
        }
        kept.push_str(grapheme);
    }
    if width > 0 {
        kept.push('…');
    }
    kept
}

fn wrap_paragraph(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut gap = 0;
    for word in words_of(text) {
        if word.is_empty() {
            gap += 1;
            continue;
        }
        if line.is_empty() || line.width() + gap + word.width() <= width {
            if !line.is_empty() {
                line.push_str(&" ".repeat(gap));
            }
        } else {
            lines.push(std::mem::take(&mut line));
        }
        place(word, width, &mut line, &mut lines);
        gap = 1;
    }
    lines.push(line);
    lines
}

/// What stands between spaces; a number and its sign of per cent are one.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let ends = |(at, _): &(usize, &str)| !text[at + 1..].starts_with('%') || text[..*at].ends_with(' ');
    let mut start = 0;
    let ends = text.match_indices(' ').filter(ends).map(|(at, _)| at).chain([text.len()]);
    ends.map(move |end| &text[std::mem::replace(&mut start, end + 1)..end])
}

/// Puts a word at the end of the line, breaking it where it is wider than a whole line.
fn place(word: &str, width: usize, line: &mut String, lines: &mut Vec<String>) {
    for grapheme in word.graphemes(true) {
        if !line.is_empty() && line.width() + grapheme.width() > width {
            lines.push(std::mem::take(line));
        }
        line.push_str(grapheme);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_at_spaces_and_inside_words_that_are_too_long() {
        let cases: &[(&str, usize, &[&str])] = &[
            ("the rope is wet", 8, &["the rope", "is wet"]),
            ("", 8, &[""]),
            ("d20 9  +3 Strength", 18, &["d20 9  +3 Strength"]),
            ("abcdefghij", 4, &["abcd", "efgh", "ij"]),
            ("no abcdefghij", 4, &["no", "abcd", "efgh", "ij"]),
            ("one\ntwo", 10, &["one", "two"]),
            ("潮が引く", 4, &["潮が", "引く"]),
            ("niño e\u{301}l", 4, &["niño", "e\u{301}l"]),
            ("a further 20 % at a cost", 13, &["a further", "20 % at a", "cost"]),
            ("%  % 5 %", 4, &["%  %", "5 %"]),
        ];
        for (text, width, expected) in cases {
            assert_eq!(&wrap(text, *width), expected, "{text:?} in {width}");
        }
    }

    #[test]
    fn no_line_is_wider_than_asked() {
        let text = "La marea baja deja al descubierto la calzada, y en ella 潮潮潮潮潮潮 una huella que no es tuya.";
        for width in 2..60 {
            for line in wrap(text, width) {
                assert!(line.width() <= width, "{line:?} in {width}");
            }
        }
    }

    #[test]
    fn control_characters_become_spaces() {
        assert_eq!(wrap("a\u{1b}[2Jb\tc", 20), ["a [2Jb c"]);
    }

    #[test]
    fn cutting_shows_that_something_is_left_out() {
        assert_eq!(cut("counting room", 20), "counting room");
        assert_eq!(cut("counting room", 9), "counting…");
        assert_eq!(cut("潮潮潮", 4), "潮…");
        assert_eq!(cut("abc", 0), "");
    }
}
