//! Characters that nobody sees, but that a terminal, a reader's screen or a narrator's prompt obeys.

/// Whether a character is a control, a direction mark or otherwise without a shape.
pub fn is_invisible(letter: char) -> bool {
    let control = letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    let format = matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'
            ..='\u{200f}' | '\u{2028}'
            ..='\u{202e}' | '\u{2060}'
            ..='\u{206f}' | '\u{feff}' | '\u{fff9}'
            ..='\u{fffb}' | '\u{e0000}'
            ..='\u{e007f}'
    );
    control || format
}

/// The text with a mark in place of each such character, so that quoting a pack does nothing to a terminal.
pub(crate) fn visible(text: &str) -> String {
    text.chars().map(|letter| if is_invisible(letter) { char::REPLACEMENT_CHARACTER } else { letter }).collect()
}
