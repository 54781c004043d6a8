//! Text for terminals whose locale has no UTF-8: accents fall, quotes, dashes, lines and arrows become what ASCII has. In
//! text a character may become several; in a drawn cell exactly one, so that nothing moves.

use ratatui::buffer::Buffer;

/// What U+00C0 to U+017F become: the letters of Europe's Latin alphabets, in the order of Unicode.
const LETTERS: &str = "A A A A A A AE C E E E E I I I I D N O O O O O x O U U U U Y Th ss a a a a a a ae c e e e e i i i i \
    d n o o o o o / o u u u u y th y A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g \
    G g H h H h I i I i I i I i I i IJ ij J j K k k L l L l L l L l L l N n N n N n n N n O o O o O o OE \
    oe R r R r R r S s S s S s S s T t T t T t U u U u U u U u U u U u W w Y y Y Z z Z z Z z s";
/// The first of them.
const LETTERS_FROM: u32 = 0xC0;
/// For what nothing here stands for.
const UNKNOWN: &str = "?";

/// Whether the environment names a locale without UTF-8; `variable` reads it. A locale without a character set may have any:
/// UTF-8 is the likely one.
pub fn is_wanted(variable: impl Fn(&str) -> Option<String>) -> bool {
    let set = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
    let Some(locale) = set.map(|value| value.to_ascii_lowercase()) else { return false };
    match locale.split_once('.') {
        Some((_, charset)) => !charset.starts_with("utf-8") && !charset.starts_with("utf8"),
        None => ["c", "posix"].contains(&locale.as_str()) || locale.ends_with("@euro"),
    }
}

/// A text in ASCII.
pub fn ascii(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            plain.push(c);
        } else {
            plain.push_str(in_text(c));
        }
    }
    plain
}

/// Makes every cell of a picture ASCII.
pub fn tame(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if !cell.symbol().is_ascii() {
            let plain = cell.symbol().chars().map(in_cell).next().unwrap_or(' ');
            cell.set_char(plain);
        }
    }
}

fn in_cell(c: char) -> char {
    match c {
        c if c.is_ascii() => c,
        '→' | '⇒' | '▶' => '>',
        '←' | '⇐' | '◀' => '<',
        // Of a picture its lower points stay, which are the ground of the cell.
        '▀' => ' ',
        // What falls in a text leaves its place empty.
        c => in_text(c).chars().next().unwrap_or(' '),
    }
}

fn in_text(c: char) -> &'static str {
    match c {
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' => " ",
        // Spanish is read without them; a question mark before a question would be one too many.
        '¿' | '¡' => "",
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{300}'..='\u{36f}' => "",
        '“' | '”' | '„' | '«' | '»' | '″' => "\"",
        '‘' | '’' | '‚' | '′' | '´' | '‹' | '›' => "'",
        '—' | '―' => "--",
        '‐' | '‑' | '‒' | '–' | '−' | '·' => "-",
        '…' => "...",
        '•' | '◆' | '●' | '★' | '▪' | '■' => "*",
        '◇' | '○' | '☆' | '▫' | '□' => "o",
        '→' | '⇒' | '▶' => "->",
        '←' | '⇐' | '◀' => "<-",
        '↑' | '▲' => "^",
        '↓' | '▼' => "v",
        '✓' | '✔' | '✗' | '✘' | '×' => "x",
        '≤' => "<=",
        '≥' => ">=",
        '≠' => "!=",
        '½' => "1/2",
        '¼' => "1/4",
        '¾' => "3/4",
        '¹' => "1",
        '²' => "2",
        '³' => "3",
        'ª' => "a",
        'º' | '°' => "o",
        '€' => "EUR",
        '£' => "GBP",
        '─' | '━' | '═' => "-",
        // Dotted ways on the map are not yet gone: they are told from the others.
        '┄' | '┅' | '┈' | '┉' | '╌' | '╍' => ".",
        '┆' | '┇' | '┊' | '┋' | '╎' | '╏' => ":",
        // A mark in a bar is told from the bar.
        '│' | '┃' | '║' | '▐' => "|",
        '╱' => "/",
        '╲' => "\\",
        '\u{2500}'..='\u{257f}' => "+",
        '░' | '▏' | '▎' | '▍' => ".",
        '\u{2580}'..='\u{259f}' => "#",
        c => letter(c),
    }
}

fn letter(c: char) -> &'static str {
    let at = u32::from(c).checked_sub(LETTERS_FROM).and_then(|at| usize::try_from(at).ok());
    at.and_then(|at| LETTERS.split(' ').nth(at)).unwrap_or(UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;

    #[test]
    fn the_locale_says_whether_there_is_utf_8() {
        let rows = [
            (["C", "", ""], true),
            (["POSIX", "", "es_ES.UTF-8"], true),
            (["", "", "es_ES.ISO-8859-1"], true),
            (["", "", "es_ES@euro"], true),
            (["", "en_US.UTF-8", "C"], false),
            (["C.UTF-8", "", ""], false),
            (["", "", "en_GB.utf8"], false),
            (["", "", "es_MX"], false),
            (["", "", ""], false),
        ];
        for (values, wanted) in rows {
            let variable = |name: &str| {
                let at = ["LC_ALL", "LC_CTYPE", "LANG"].iter().position(|known| *known == name)?;
                Some(values[at].to_owned())
            };
            assert_eq!(is_wanted(variable), wanted, "{values:?}");
        }
    }

    #[test]
    fn texts_of_both_languages_are_read_without_accents() {
        let rows = [
            ("¿Qué haces, niña? ¡Años!", "Que haces, nina? Anos!"),
            ("“No” — she’s gone… «sí»", "\"No\" -- she's gone... \"si\""),
            ("Ærø, straße, Œuvre, Łódź, žaba, ſ", "AEro, strasse, OEuvre, Lodz, zaba, s"),
            ("a → b, 2 × 3 ≥ 5, 潮", "a -> b, 2 x 3 >= 5, ?"),
            ("cafe\u{301}", "cafe"),
            ("plain", "plain"),
        ];
        for (text, plain) in rows {
            assert_eq!(ascii(text), plain);
        }
    }

    #[test]
    fn a_picture_keeps_the_place_of_everything() {
        let drawn = Buffer::with_lines(["┌─→┐│◆█▐│", "¿Qué… 潮x"]);
        let mut plain = drawn.clone();
        tame(&mut plain);
        assert_eq!(plain.area, Rect::new(0, 0, 9, 2));
        let rows: Vec<String> =
            plain.content.chunks(9).map(|row| row.iter().map(|cell| cell.symbol()).collect()).collect();
        assert_eq!(rows, ["+->+|*#||", " Que. ? x"]);
    }
}
