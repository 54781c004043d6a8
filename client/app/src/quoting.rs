//! A sentence of the story between quotation marks. It may be speech itself, or the first or last sentence of one: then marks
//! of its own stand at its ends, and next to ours they would be read as a slip.

use gesta_content::Language;

/// Marks that open and close, and those that stand for them within others. Packs may use those of either language.
const PAIRS: [(char, char); 2] = [('“', '”'), ('«', '»')];

/// The sentence as it stands between the marks of a language, which are not added here.
pub(crate) fn quotable(sentence: &str, language: Language) -> String {
    let bare = PAIRS.iter().fold(sentence.trim(), |text, pair| without_ends(text, *pair));
    let bare = without_straight_ends(bare);
    let (within, outer) = match language {
        Language::En => (('‘', '’'), PAIRS[0]),
        Language::Es => (PAIRS[0], PAIRS[1]),
    };
    let inner = |letter: char| match letter {
        letter if letter == outer.0 => within.0,
        letter if letter == outer.1 => within.1,
        letter => letter,
    };
    bare.chars().map(inner).collect()
}

/// Without the marks at the ends that are not one half of a pair within: those of speech that began before the sentence, goes
/// on after it, or is all of it.
fn without_ends(text: &str, (open, close): (char, char)) -> &str {
    let mut text = text;
    loop {
        let inside = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        if let Some(inside) = inside.filter(|inside| is_even(inside, open, close)) {
            text = inside;
        } else if let Some(rest) = text.strip_suffix(close).filter(|rest| is_even(rest, open, close)) {
            text = rest;
        } else if let Some(rest) = text.strip_prefix(open).filter(|rest| is_even(rest, open, close)) {
            text = rest;
        } else {
            return text;
        }
    }
}

/// Whether every mark that opens is closed after it, and every one that closes was opened before.
fn is_even(text: &str, open: char, close: char) -> bool {
    let depth = text.chars().try_fold(0_u32, |depth, letter| match letter {
        letter if letter == open => Some(depth + 1),
        letter if letter == close => depth.checked_sub(1),
        _ => Some(depth),
    });
    depth == Some(0)
}

/// The same for marks that do not say whether they open or close.
fn without_straight_ends(text: &str) -> &str {
    let inside = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match (inside, text.matches('"').count()) {
        (Some(inside), 2) => inside,
        (None, 1) => text.trim_matches('"'),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_its_own_at_the_ends_of_a_sentence_are_not_doubled() {
        for (sentence, shown) in [
            ("The door gives.", "The door gives."),
            ("“Ninety paces.”", "Ninety paces."),
            ("Mind the gutter.”", "Mind the gutter."),
            ("“Ninety paces.", "Ninety paces."),
            ("“Go,” she says, “and mind the gutter.”", "‘Go,’ she says, ‘and mind the gutter.’"),
            ("Wren says: “Go.”", "Wren says: ‘Go.’"),
            ("\"Go.\"", "Go."),
            ("Go.\"", "Go."),
            ("\"Go,\" she says, \"now.\"", "\"Go,\" she says, \"now.\""),
            ("”", ""),
            ("“", ""),
            ("“”", ""),
        ] {
            assert_eq!(quotable(sentence, Language::En), shown, "{sentence}");
        }
        for (sentence, shown) in [
            ("«Noventa pasos.»", "Noventa pasos."),
            ("Cuidado con la reguera.»", "Cuidado con la reguera."),
            ("«Noventa pasos.", "Noventa pasos."),
            ("Wren dice: «Ve.»", "Wren dice: “Ve.”"),
            ("«Ve —dice—, y cuidado.»", "Ve —dice—, y cuidado."),
        ] {
            assert_eq!(quotable(sentence, Language::Es), shown, "{sentence}");
        }
    }

    #[test]
    fn no_text_is_too_strange() {
        for text in ["", "””””", "“““", "”“”“", "»«", "\"", "“a»", "  ”  "] {
            for language in Language::ALL {
                let shown = quotable(text, language);
                assert!(shown.chars().count() <= text.chars().count(), "{text}: {shown}");
            }
        }
    }
}
