//! [`Editor`]: the line that the player writes, with a cursor and a history. It knows no key and draws nothing.

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
        for c in text.chars() {
            let c = if matches!(c, '\n' | '\t') { ' ' } else { c };
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
        assert_eq!(written("a\u{1b}[31m\nb\r\tc\u{7f}").text(), "a[31m b c");
    }

    #[test]
    fn a_paste_without_end_is_cut() {
        assert_eq!(written(&"ñ".repeat(5_000)).text().len(), LINE_BYTES_MAX);
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
