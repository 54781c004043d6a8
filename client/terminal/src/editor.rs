//! [`Editor`]: the line that the player writes, with a cursor and a history. It knows no key and draws nothing.

use gesta_app::Completion;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The longest line that is taken, in bytes; the rest of a longer paste is dropped.
const LINE_BYTES_MAX: usize = 2_000;

/// How many sent lines are remembered.
const HISTORY_MAX: usize = 200;

/// A line of text being written.
#[derive(Debug, Default)]
pub struct Editor {
    text: String,
    /// A byte position on a grapheme boundary.
    cursor: usize,
    history: Vec<String>,
    /// Which line of the history is shown, if one is.
    recalled: Option<usize>,
    /// What was being written before the history was opened.
    draft: String,
    /// The completion that is shown, until something else is done.
    completing: Option<Completing>,
}

/// Going through what a line can be completed with.
#[derive(Debug)]
struct Completing {
    /// What was written before the cursor, and what behind it.
    before: String,
    after: String,
    found: Vec<Completion>,
    /// Which of `found` is shown, from 1; 0 is what was written.
    at: usize,
}

impl Completing {
    /// What stands before the cursor now.
    fn shown(&self) -> String {
        match self.at.checked_sub(1).and_then(|at| self.found.get(at)) {
            Some(Completion { start, text }) => format!("{}{text}", &self.before[..*start]),
            None => self.before.clone(),
        }
    }
}

impl Editor {
    /// What is written so far.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Nothing is written.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The columns before the cursor.
    pub fn cursor_column(&self) -> usize {
        self.text[..self.cursor].width()
    }

    /// Writes at the cursor. Line breaks and tabs become spaces, other control characters are dropped.
    pub fn insert(&mut self, text: &str) {
        // Terminals send the line breaks of a paste as returns, some with the line feed behind them.
        for c in text.replace("\r\n", "\n").chars() {
            let c = if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c };
            if c.is_control() || self.text.len() + c.len_utf8() > LINE_BYTES_MAX {
                continue;
            }
            self.text.insert(self.cursor, c);
            self.cursor += c.len_utf8();
        }
    }

    /// Takes the line away and remembers it.
    pub fn take(&mut self) -> String {
        let line = std::mem::take(&mut self.text);
        self.clear();
        if !line.trim().is_empty() && self.history.last() != Some(&line) {
            self.history.push(line.clone());
            if self.history.len() > HISTORY_MAX {
                self.history.remove(0);
            }
        }
        line
    }

    /// Throws the line away.
    pub fn clear(&mut self) {
        self.text.clear();
        self.cursor = 0;
        self.recalled = None;
        self.draft.clear();
    }

    /// Removes the character before the cursor.
    pub fn backspace(&mut self) {
        let end = self.cursor;
        self.left();
        self.text.replace_range(self.cursor..end, "");
    }

    /// Removes the character under the cursor.
    pub fn delete(&mut self) {
        let end = self.after_cursor();
        self.text.replace_range(self.cursor..end, "");
    }

    /// Removes the word before the cursor.
    pub fn delete_word(&mut self) {
        let end = self.cursor;
        self.word_left();
        self.text.replace_range(self.cursor..end, "");
    }

    /// Removes the word behind the cursor.
    pub fn delete_word_after(&mut self) {
        let start = self.cursor;
        self.word_right();
        self.text.replace_range(start..self.cursor, "");
        self.cursor = start;
    }

    /// Removes everything before the cursor.
    pub fn delete_to_start(&mut self) {
        self.text.replace_range(..self.cursor, "");
        self.cursor = 0;
    }

    /// Removes everything from the cursor on.
    pub fn delete_to_end(&mut self) {
        self.text.truncate(self.cursor);
    }

    /// One character to the left.
    pub fn left(&mut self) {
        let before = self.text[..self.cursor].grapheme_indices(true).next_back();
        self.cursor = before.map_or(0, |(at, _)| at);
    }

    /// One character to the right.
    pub fn right(&mut self) {
        self.cursor = self.after_cursor();
    }

    /// To the beginning of the word before the cursor.
    pub fn word_left(&mut self) {
        let before = self.text[..self.cursor].trim_end();
        self.cursor = before.rfind(' ').map_or(0, |space| space + 1);
    }

    /// Behind the word after the cursor.
    pub fn word_right(&mut self) {
        let rest = &self.text[self.cursor..];
        let spaces = rest.len() - rest.trim_start().len();
        let word = rest[spaces..].find(' ').unwrap_or(rest.len() - spaces);
        self.cursor += spaces + word;
    }

    /// To the first character.
    pub fn start(&mut self) {
        self.cursor = 0;
    }

    /// Behind the last character.
    pub fn end(&mut self) {
        self.cursor = self.text.len();
    }

    /// Shows the line sent before the one that is shown.
    pub fn older(&mut self) {
        let at = match self.recalled {
            None if self.history.is_empty() => return,
            None => {
                self.draft = std::mem::take(&mut self.text);
                self.history.len() - 1
            }
            Some(at) => at.saturating_sub(1),
        };
        self.show(at);
    }

    /// Shows the line sent after the one that is shown; after the last, what was being written.
    pub fn newer(&mut self) {
        match self.recalled {
            None => {}
            Some(at) if at + 1 < self.history.len() => self.show(at + 1),
            Some(_) => {
                self.recalled = None;
                self.text = std::mem::take(&mut self.draft);
                self.end();
            }
        }
    }

    /// Goes on to the next way to complete what is before the cursor, or `back` to the one before; after the last comes
    /// what was written. `find` says what there is for a text.
    pub fn complete(&mut self, back: bool, find: impl FnOnce(&str) -> Vec<Completion>) {
        let (before, after) = self.text.split_at(self.cursor);
        let goes_on = self.completing.take().filter(|one| one.shown() == before && one.after == after);
        let mut completing = goes_on.unwrap_or_else(|| {
            let mut found = find(before);
            found.retain(|one| one.start + one.text.len() + after.len() <= LINE_BYTES_MAX);
            Completing { before: before.to_owned(), after: after.to_owned(), found, at: 0 }
        });
        let ways = completing.found.len() + 1;
        completing.at = (completing.at + if back { ways - 1 } else { 1 }) % ways;
        let shown = completing.shown();
        self.cursor = shown.len();
        self.text = shown + &completing.after;
        self.completing = Some(completing);
    }

    fn show(&mut self, at: usize) {
        self.recalled = Some(at);
        self.text.clone_from(&self.history[at]);
        self.end();
    }

    fn after_cursor(&self) -> usize {
        let next = self.text[self.cursor..].graphemes(true).next();
        self.cursor + next.map_or(0, str::len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Editor {
        let mut editor = Editor::default();
        editor.insert(text);
        editor
    }

    #[test]
    fn a_character_of_two_code_points_is_removed_whole() {
        let mut editor = written("ole\u{301}");
        editor.backspace();
        assert_eq!(editor.text(), "ol");
        editor.backspace();
        editor.backspace();
        editor.backspace();
        assert_eq!(editor.text(), "");
    }

    #[test]
    fn writing_happens_at_the_cursor() {
        let mut editor = written("open door");
        editor.word_left();
        editor.insert("the ");
        assert_eq!(editor.text(), "open the door");
        editor.start();
        editor.delete();
        editor.insert("O");
        editor.word_right();
        editor.delete_to_end();
        assert_eq!((editor.text(), editor.cursor_column()), ("Open", 4));
    }

    #[test]
    fn words_are_removed_with_the_space_behind_them() {
        let mut editor = written("force the door ");
        editor.delete_word();
        assert_eq!(editor.text(), "force the ");
        editor.delete_to_start();
        assert!(editor.is_empty());
    }

    #[test]
    fn pasted_control_characters_are_dropped() {
        assert_eq!(written("a\u{1b}[31m\r\nb\tc\rd\u{7f}").text(), "a[31m b c d");
    }

    #[test]
    fn a_paste_without_end_is_cut() {
        assert_eq!(written(&"ñ".repeat(5_000)).text().len(), LINE_BYTES_MAX);
    }

    fn completed(editor: &mut Editor, words: &[&str], back: bool) -> (String, usize) {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        editor.complete(back, |before| gesta_app::completions(&words, before));
        (editor.text().to_owned(), editor.cursor_column())
    }

    #[test]
    fn completion_goes_through_what_fits_and_gives_back_what_was_written() {
        let mut editor = written("ask wi");
        let words = ["the widow", "wine", "Bastian"];
        let seen: Vec<String> = (0..4).map(|_| completed(&mut editor, &words, false).0).collect();
        assert_eq!(seen, ["ask wine", "ask widow", "ask wi", "ask wine"]);
        assert_eq!(completed(&mut editor, &words, true).0, "ask wi");
        assert_eq!(completed(&mut editor, &words, true).0, "ask widow");
        editor.insert(" about B");
        assert_eq!(completed(&mut editor, &words, false).0, "ask widow about Bastian");
    }

    #[test]
    fn completion_happens_at_the_cursor_and_nothing_found_changes_nothing() {
        let mut editor = written("ask wi now");
        (0..4).for_each(|_| editor.left());
        assert_eq!(completed(&mut editor, &["wine"], false), ("ask wine now".to_owned(), 8));
        editor.end();
        assert_eq!(completed(&mut editor, &["wine"], true), ("ask wine now".to_owned(), 12));
        let mut full = written(&"a ".repeat(1_000));
        assert_eq!(completed(&mut full, &["wine"], false).0.len(), LINE_BYTES_MAX);
    }

    #[test]
    fn wide_and_combining_characters_are_completed_whole() {
        let mut editor = written("mira a ine\u{301}");
        assert_eq!(completed(&mut editor, &["Ine\u{301}s"], false), ("mira a Ine\u{301}s".to_owned(), 11));
        editor.backspace();
        editor.backspace();
        assert_eq!(editor.text(), "mira a In");
        let mut editor = written("look 東");
        assert_eq!(completed(&mut editor, &["東京の門"], false), ("look 東京の門".to_owned(), 13));
        editor.backspace();
        assert_eq!((editor.text(), editor.cursor_column()), ("look 東京の", 11));
        let mut editor = written("ñandu\u{301} | x");
        editor.start();
        (0..5).for_each(|_| editor.right());
        assert_eq!(completed(&mut editor, &["ñandú gris"], false), ("ñandú gris | x".to_owned(), 10));
    }

    #[test]
    fn history_gives_the_draft_back() {
        let mut editor = Editor::default();
        for line in ["look", "look", "go north"] {
            editor.insert(line);
            editor.take();
        }
        editor.insert("half a thou");
        let mut seen = Vec::new();
        for _ in 0..3 {
            editor.older();
            seen.push(editor.text().to_owned());
        }
        editor.newer();
        seen.push(editor.text().to_owned());
        editor.newer();
        seen.push(editor.text().to_owned());
        assert_eq!(seen, ["go north", "look", "look", "go north", "half a thou"]);
    }
}
