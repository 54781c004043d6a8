//! A story as one HTML file: no script, no link to anywhere else, readable on a phone and on paper. Whatever is told is
//! escaped; a policy in the file forbids everything but its own style, should that ever fail.

use crate::page::{Block, Page, byline, imprint, lines, note_clock};
use crate::story::{Kind, Story};
use crate::words::Words;

const STYLE: &str = include_str!("style.css");

impl Story {
    /// The story as one HTML file, with its rolls as footnotes.
    pub fn html(&self) -> String {
        let words = Words::of(self.language);
        let page = Page::of(self);
        let title = escaped(&self.title);
        let head = match self.hero.as_str() {
            "" => title.clone(),
            hero => format!("{title}: {}", escaped(hero)),
        };
        let mut body = format!("<header>\n<h1>{title}</h1>\n<p>{}</p>\n</header>\n", escaped(&byline(self, &words)));
        body.push_str("<main>\n");
        page.blocks.iter().for_each(|block| body.push_str(&of_block(block, &words)));
        body.push_str("</main>\n");
        body.push_str(&notes(self, &words));
        body.push_str(&rolls(&page, &words));
        body.push_str(&format!("<footer>\n<p>{}</p>\n</footer>\n", escaped(&imprint(self, &words))));
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"generator\" content=\"Gesta {}\">\n<title>{head}</title>\n<style>\n{STYLE}</style>\n</head>\n\
             <body>\n{body}</body>\n</html>\n",
            self.language.code(),
            env!("CARGO_PKG_VERSION"),
        )
    }
}

fn of_block(block: &Block, words: &Words) -> String {
    let (kind, text, numbers) = match block {
        Block::Heading(text) => return format!("<h2>{}</h2>\n", escaped(text)),
        Block::Paragraph { kind, text, rolls } => (kind, escaped(text), rolls),
    };
    let marks: String = numbers.iter().map(|number| mark(*number, words)).collect();
    match kind {
        Kind::You => format!("<p class=\"you\"><b>{}:</b> {text}{marks}</p>\n", words.plain("you")),
        Kind::Others => format!("<p class=\"others\">{text}{marks}</p>\n"),
        Kind::Heading | Kind::Prose | Kind::Roll | Kind::Status => format!("<p>{text}{marks}</p>\n"),
    }
}

/// The number that leads to a roll.
fn mark(number: usize, words: &Words) -> String {
    let label = words.with("roll-number", &[("n", &number.to_string())]);
    format!("<sup><a id=\"to-{number}\" href=\"#roll-{number}\" aria-label=\"{}\">{number}</a></sup>", escaped(&label))
}

fn rolls(page: &Page, words: &Words) -> String {
    if page.rolls.is_empty() {
        return String::new();
    }
    let rolls = page.rolls.iter().enumerate().map(|(at, roll)| {
        let (number, back) = (at + 1, words.with("roll-back", &[("n", &(at + 1).to_string())]));
        let back = format!("<a href=\"#to-{number}\" aria-label=\"{}\">↩</a>", escaped(&back));
        format!("<li id=\"roll-{number}\">{} {back}</li>\n", escaped(roll))
    });
    let rolls: String = rolls.collect();
    format!("<section>\n<h2>{}</h2>\n<ol>\n{rolls}</ol>\n</section>\n", words.plain("rolls"))
}

fn notes(story: &Story, words: &Words) -> String {
    if story.notes.is_empty() {
        return String::new();
    }
    let notes = story.notes.iter().map(|note| {
        let text: Vec<String> = lines(&note.text).map(escaped).collect();
        format!("<dt>{}</dt>\n<dd>{}</dd>\n", escaped(note_clock(story, note)), text.join("<br>"))
    });
    let notes: String = notes.collect();
    format!("<section>\n<h2>{}</h2>\n<dl>\n{notes}</dl>\n</section>\n", words.plain("notes"))
}

/// A text in which nothing means anything to HTML, neither between tags nor in an attribute.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}
