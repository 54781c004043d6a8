//! A story as Markdown. Whatever is told stands there as it was told: characters that mean something to Markdown are escaped.

use crate::page::{Block, Page, byline, imprint, lines, note_clock};
use crate::story::{Kind, Story};
use crate::words::Words;

impl Story {
    /// The story as Markdown, with its rolls as footnotes.
    pub fn markdown(&self) -> String {
        let words = Words::of(self.language);
        let page = Page::of(self);
        let mut parts = vec![format!("# {}", escaped(&self.title)), format!("*{}*", escaped(&byline(self, &words)))];
        parts.extend(page.blocks.iter().map(|block| of_block(block, &words)));
        if !self.notes.is_empty() {
            parts.push(format!("## {}", words.plain("notes")));
            parts.extend(self.notes.iter().map(|note| {
                let text: Vec<String> = lines(&note.text).map(escaped).collect();
                format!("- {}: {}", escaped(note_clock(self, note)), text.join(" "))
            }));
        }
        parts.push(format!("---\n\n*{}*", escaped(&imprint(self, &words))));
        let rolls = page.rolls.iter().enumerate();
        let notes: Vec<String> = rolls.map(|(at, roll)| format!("[^{}]: {}", at + 1, escaped(roll))).collect();
        parts.extend((!notes.is_empty()).then(|| notes.join("\n")));
        parts.join("\n\n") + "\n"
    }
}

fn of_block(block: &Block, words: &Words) -> String {
    match block {
        Block::Heading(text) => format!("## {}", escaped(text)),
        Block::Paragraph { kind, text, rolls } => {
            let marks: String = rolls.iter().map(|number| format!("[^{number}]")).collect();
            let text = escaped(text);
            match kind {
                Kind::You => format!("**{}:** {text}{marks}", words.plain("you")),
                Kind::Others => format!("> {text}{marks}"),
                Kind::Heading | Kind::Prose | Kind::Roll | Kind::Status => format!("{text}{marks}"),
            }
        }
    }
}

/// A text in which nothing means anything to Markdown, in one line.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    // What is only special where a line begins: headings, lists, rules, numbers of lists.
    let digits = escaped.len() - escaped.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let at = match escaped[digits..].chars().next() {
        Some('.' | ')') if digits > 0 => digits,
        Some('#' | '+' | '-' | '=' | ':') if digits == 0 => 0,
        _ => return escaped,
    };
    escaped.insert(at, '\\');
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_that_is_told_means_anything_to_markdown() {
        let cases = [
            ("*loud* and _soft_", "\\*loud\\* and \\_soft\\_"),
            ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
            ("[a](b) `c` \\", "\\[a\\](b) \\`c\\` \\\\"),
            ("# no heading", "\\# no heading"),
            ("- no list", "\\- no list"),
            ("12. no list", "12\\. no list"),
            ("12 men", "12 men"),
            ("a&lt;b", "a\\&lt;b"),
            ("two\nlines", "two lines"),
            ("", ""),
        ];
        for (text, shown) in cases {
            assert_eq!(escaped(text), shown, "{text}");
        }
    }
}
