//! Characters that nobody sees, but that a terminal, a reader's screen or a narrator's prompt obeys.

/// Whether a character is a control, a direction mark or otherwise without a shape.
pub fn is_invisible(letter: char) -> bool {
    let control = letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    control || is_format(letter) || is_blank_letter(letter)
}

/// Marks of direction, joiners, annotations, tags.
fn is_format(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'
            ..='\u{180f}' | '\u{200b}'
            ..='\u{200f}' | '\u{2028}'
            ..='\u{202e}' | '\u{2060}'
            ..='\u{206f}' | '\u{feff}' | '\u{fff0}'
            ..='\u{fffb}' | '\u{1bca0}'
            ..='\u{1bca3}' | '\u{1d173}'
            ..='\u{1d17a}' | '\u{e0000}'
            ..='\u{e0fff}'
    )
}

/// Letters without a shape, and numbers that are no characters.
fn is_blank_letter(letter: char) -> bool {
    let blank = matches!(letter, '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}');
    let number = u32::from(letter);
    blank || (0xfdd0..=0xfdef).contains(&number) || number & 0xfffe == 0xfffe
}

/// The text with a mark in place of each such character, so that quoting a pack does nothing to a terminal.
pub(crate) fn visible(text: &str) -> String {
    text.chars().map(|letter| if is_invisible(letter) { char::REPLACEMENT_CHARACTER } else { letter }).collect()
}
