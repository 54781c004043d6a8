//! A text put together from stretches of files, which knows for each byte where it was written.

use super::files::TextFile;
use super::report::Spot;
use std::ops::Range;
use std::rc::Rc;

/// The text of an entry: as it stands in its file, or with the patches of other packs worked in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Patchwork {
    text: String,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug)]
struct Piece {
    /// Where it begins in the whole.
    at: usize,
    file: Rc<TextFile>,
    /// Where it begins in its file.
    start: usize,
    /// It stands in no file as it is (the product of a multiplication): all of it comes from `start`.
    made: bool,
}

impl Patchwork {
    /// A stretch of a file.
    pub(crate) fn of(file: &Rc<TextFile>, range: Range<usize>) -> Patchwork {
        let text = file.text[range.clone()].to_owned();
        Patchwork { text, pieces: vec![Piece { at: 0, file: Rc::clone(file), start: range.start, made: false }] }
    }

    /// A text that stands in no file, because of what stands at `spot`.
    pub(crate) fn made(text: String, spot: &Spot) -> Patchwork {
        let piece = Piece { at: 0, file: Rc::clone(&spot.file), start: spot.offset, made: true };
        Patchwork { text, pieces: vec![piece] }
    }

    /// The text.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Where the byte at `offset` was written.
    pub(crate) fn spot(&self, offset: usize) -> Spot {
        let piece = self.pieces.partition_point(|piece| piece.at <= offset).checked_sub(1);
        match piece.and_then(|at| self.pieces.get(at)) {
            Some(piece) => {
                let inside = if piece.made { 0 } else { offset - piece.at };
                Spot { file: Rc::clone(&piece.file), offset: piece.start + inside }
            }
            None => Spot { file: Rc::default(), offset: 0 },
        }
    }

    /// A stretch of it.
    pub(crate) fn slice(&self, range: Range<usize>) -> Patchwork {
        let mut slice = Patchwork::default();
        slice.push_range(self, range);
        slice
    }

    /// Puts `other` behind it.
    pub(crate) fn push(&mut self, other: &Patchwork) {
        self.push_range(other, 0..other.text.len());
    }

    fn push_range(&mut self, other: &Patchwork, range: Range<usize>) {
        let first = other.pieces.partition_point(|piece| piece.at <= range.start).saturating_sub(1);
        for piece in other.pieces[first.min(other.pieces.len())..].iter().take_while(|piece| piece.at < range.end) {
            let cut = range.start.saturating_sub(piece.at);
            let at = self.text.len() + (piece.at + cut - range.start);
            let start = if piece.made { piece.start } else { piece.start + cut };
            self.pieces.push(Piece { at, start, ..piece.clone() });
        }
        self.text.push_str(&other.text[range]);
    }

    /// Puts texts in the place of stretches, which do not overlap. Several at one place stand in their order.
    pub(crate) fn replace(&mut self, mut edits: Vec<(Range<usize>, Patchwork)>) {
        edits.sort_by_key(|(range, _)| (range.start, range.end));
        let (mut done, mut at) = (Patchwork::default(), 0);
        for (range, text) in &edits {
            done.push_range(self, at..range.start.max(at));
            done.push(text);
            at = range.end.max(at);
        }
        done.push_range(self, at..self.text.len());
        *self = done;
    }

    /// Writes spaces over a stretch: what stands behind it stays where it is.
    pub(crate) fn blank(&mut self, range: Range<usize>) {
        let blank = |c: char| if c == '\n' { "\n".to_owned() } else { " ".repeat(c.len_utf8()) };
        let spaces: String = self.text[range.clone()].chars().map(blank).collect();
        self.text.replace_range(range, &spaces);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, text: &str) -> Rc<TextFile> {
        Rc::new(TextFile { name: name.to_owned(), path: name.to_owned(), text: text.to_owned() })
    }

    fn spots(text: &Patchwork) -> String {
        let row = |(at, letter): (usize, char)| {
            let spot = text.spot(at);
            format!("{letter}{}{} ", spot.file.name, spot.offset)
        };
        text.as_str().char_indices().map(row).collect()
    }

    #[test]
    fn each_byte_knows_where_it_was_written() {
        let (a, b) = (file("a", "0123456789"), file("b", "xyz"));
        let mut text = Patchwork::of(&a, 2..8);
        text.replace(vec![(4..5, Patchwork::of(&b, 1..3)), (1..1, Patchwork::of(&b, 0..1))]);
        assert_eq!(text.as_str(), "2x345yz7");
        assert_eq!(spots(&text), "2a2 xb0 3a3 4a4 5a5 yb1 zb2 7a7 ");
        let product = Patchwork::made("99".to_owned(), &Spot { file: b, offset: 1 });
        text.replace(vec![(0..1, product), (7..8, Patchwork::default())]);
        assert_eq!(spots(&text), "9b1 9b1 xb0 3a3 4a4 5a5 yb1 zb2 ");
        assert_eq!(spots(&text.slice(1..4)), "9b1 xb0 3a3 ");
        text.blank(2..4);
        assert_eq!(spots(&text), "9b1 9b1  b0  a3 4a4 5a5 yb1 zb2 ");
    }
}
