//! Takes the text of a RON value apart into its shape.
//!
//! Slips that have a plain reason (a missing comma, `=` for `:`, pasted JSON) are told from here, because only here it is
//! known what was meant; the rest is left to RON's own reader.

use super::shape::{Field, Shape, Value};
use crate::NESTING_MAX;
use std::ops::Range;

/// Why a text has no shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slip {
    /// A comma is missing here.
    Comma,
    /// A colon is missing here.
    Colon,
    /// `=` stands where a colon belongs.
    Equals,
    /// There is no value between colon and comma.
    NoValue,
    /// A field's name stands in quotes.
    JsonField,
    /// A curly quotation mark.
    Curly,
    /// More than [`NESTING_MAX`] brackets in each other.
    TooDeep,
    /// Something else; RON's own reader says what.
    Other,
}

/// Reads the shape of a whole text.
pub(crate) fn read(text: &str) -> Result<Value, (usize, Slip)> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let value = reader.value()?;
    reader.blank()?;
    if reader.at < text.len() { Err((reader.at, Slip::Other)) } else { Ok(value) }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

type Read<T> = Result<T, (usize, Slip)>;

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn next(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn slip<T>(&self, slip: Slip) -> Read<T> {
        Err((self.at, slip))
    }

    fn value(&mut self) -> Read<Value> {
        self.blank()?;
        let start = self.at;
        if self.quoted()? {
            return Ok(self.plain(start, Shape::Text, false));
        }
        match self.next() {
            Some('[') => self.list(start),
            Some('{') => self.map(start),
            Some('(') => self.group(start, None),
            Some('“' | '”' | '„' | '‘' | '’' | '«' | '»') => self.slip(Slip::Curly),
            Some(',' | ')' | ']' | '}') => self.slip(Slip::NoValue),
            None | Some(':' | '=') => self.slip(Slip::Other),
            Some(letter) if letter.is_alphabetic() || letter == '_' => {
                let name = self.word();
                let end = self.at;
                self.blank()?;
                if self.next() == Some('(') {
                    return self.group(start, Some(name));
                }
                self.at = end;
                Ok(self.plain(start, Shape::Word, true))
            }
            Some(_) => {
                let stops = |c: char| {
                    c.is_whitespace() || matches!(c, ',' | '(' | ')' | '[' | ']' | '{' | '}' | ':' | '=' | '"')
                };
                let length = self.rest().find(stops).unwrap_or(self.rest().len());
                let length =
                    self.rest()[..length].find("/*").or_else(|| self.rest()[..length].find("//")).unwrap_or(length);
                self.at += length.max(1);
                if !self.text.is_char_boundary(self.at) {
                    return Err((start, Slip::Other));
                }
                Ok(self.plain(start, Shape::Word, false))
            }
        }
    }

    fn plain(&self, start: usize, shape: Shape, named: bool) -> Value {
        let span = start..self.at;
        Value { name: named.then(|| span.clone()), open: start, span, shape }
    }

    fn word(&mut self) -> Range<usize> {
        let start = self.at;
        let raw = if self.rest().starts_with("r#") { 2 } else { 0 };
        let rest = &self.rest()[raw..];
        let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        self.at += raw + length;
        start..self.at
    }

    /// Goes into a bracket.
    fn enter(&mut self) -> Read<usize> {
        let open = self.at;
        self.depth += 1;
        if self.depth > NESTING_MAX {
            return self.slip(Slip::TooDeep);
        }
        self.at += 1;
        self.blank()?;
        Ok(open)
    }

    /// Whether the bracket ends here; otherwise there is a further element.
    fn leaves(&mut self, close: char) -> Read<bool> {
        self.blank()?;
        if self.next() != Some(close) {
            return Ok(false);
        }
        self.at += 1;
        self.depth -= 1;
        Ok(true)
    }

    /// What stands between two elements, or before the bracket.
    fn comma(&mut self, close: char) -> Read<()> {
        let end = self.at;
        self.blank()?;
        match self.next() {
            Some(',') => {
                self.at += 1;
                Ok(())
            }
            Some(next) if next == close => Ok(()),
            Some('=' | ':') | None => self.slip(Slip::Other),
            Some(next) if next.is_alphanumeric() || matches!(next, '"' | '(' | '[' | '{' | '_' | '-' | '+') => {
                Err((end, Slip::Comma))
            }
            Some(_) => self.slip(Slip::Other),
        }
    }

    fn list(&mut self, start: usize) -> Read<Value> {
        let (open, mut elements) = (self.enter()?, Vec::new());
        while !self.leaves(']')? {
            elements.push(self.value()?);
            self.comma(']')?;
        }
        Ok(Value { span: start..self.at, name: None, open, shape: Shape::List(elements) })
    }

    fn map(&mut self, start: usize) -> Read<Value> {
        let (open, mut pairs) = (self.enter()?, Vec::new());
        while !self.leaves('}')? {
            let key = self.value()?;
            self.colon()?;
            pairs.push((key, self.value()?));
            self.comma('}')?;
        }
        Ok(Value { span: start..self.at, name: None, open, shape: Shape::Map(pairs) })
    }

    fn colon(&mut self) -> Read<()> {
        let end = self.at;
        self.blank()?;
        match self.next() {
            Some(':') => {
                self.at += 1;
                Ok(())
            }
            Some('=') => self.slip(Slip::Equals),
            _ => Err((end, Slip::Colon)),
        }
    }

    fn group(&mut self, start: usize, name: Option<Range<usize>>) -> Read<Value> {
        let open = self.enter()?;
        let shape = if self.begins_field()? { self.fields()? } else { self.tuple()? };
        Ok(Value { span: start..self.at, name, open, shape })
    }

    /// Whether `name:` stands here, or what can only be meant so.
    fn begins_field(&mut self) -> Read<bool> {
        let here = self.at;
        let quoted = self.next() == Some('"') && self.quoted()?;
        if !quoted {
            self.word();
        }
        let word = self.at > here;
        self.blank()?;
        let sign = self.next();
        self.at = here;
        match sign {
            Some(':') if quoted => self.slip(Slip::JsonField),
            Some(':' | '=') => Ok(word),
            _ => Ok(false),
        }
    }

    fn fields(&mut self) -> Read<Shape> {
        let mut fields = Vec::new();
        while !self.leaves(')')? {
            if self.next() == Some('"') {
                return self.slip(Slip::JsonField);
            }
            let name = self.word();
            if name.is_empty() {
                return self.slip(Slip::Other);
            }
            self.colon()?;
            fields.push(Field { name, value: self.value()? });
            self.comma(')')?;
        }
        Ok(Shape::Fields(fields))
    }

    fn tuple(&mut self) -> Read<Shape> {
        let mut elements = Vec::new();
        while !self.leaves(')')? {
            elements.push(self.value()?);
            self.comma(')')?;
        }
        Ok(Shape::Tuple(elements))
    }

    /// Passes over blanks and comments.
    fn blank(&mut self) -> Read<()> {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start().len();
            self.at += blank;
            if self.rest().starts_with("//") {
                self.at += self.rest().find('\n').unwrap_or(self.rest().len());
            } else if self.rest().starts_with("/*") {
                self.comment()?;
            } else {
                return Ok(());
            }
        }
    }

    fn comment(&mut self) -> Read<()> {
        let mut depth = 0usize;
        while !self.rest().is_empty() {
            let (step, change) = match self.rest().as_bytes() {
                [b'/', b'*', ..] => (2, 1),
                [b'*', b'/', ..] => (2, -1),
                _ => (self.next().map_or(1, char::len_utf8), 0),
            };
            self.at += step;
            depth = depth.saturating_add_signed(change);
            if depth == 0 {
                return Ok(());
            }
        }
        self.slip(Slip::Other)
    }

    /// Passes over a string or character; `false` when none begins here.
    fn quoted(&mut self) -> Read<bool> {
        let rest = self.rest();
        let prefix = ["br", "b", "r", ""].into_iter().find(|prefix| rest.starts_with(prefix)).unwrap_or_default();
        let raw = prefix.contains('r');
        let hashes =
            if raw { rest[prefix.len()..].len() - rest[prefix.len()..].trim_start_matches('#').len() } else { 0 };
        let inside = prefix.len() + hashes;
        let quote = match rest[inside..].chars().next() {
            Some(quote @ '"') => quote,
            Some(quote @ '\'') if !raw => quote,
            _ => return Ok(false),
        };
        let end = format!("{quote}{}", "#".repeat(hashes));
        let mut at = self.at + inside + 1;
        while let Some(letter) = self.text[at..].chars().next() {
            if self.text[at..].starts_with(&end) {
                self.at = at + end.len();
                return Ok(true);
            }
            at += letter.len_utf8();
            if letter == '\\' && !raw {
                at += self.text[at..].chars().next().map_or(0, char::len_utf8);
            }
        }
        self.slip(Slip::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A shape as one line: `(a: list 2)`.
    fn told(value: &Value, text: &str) -> String {
        let name = value.name.clone().map_or(String::new(), |name| text[name].to_owned());
        let all = |values: &[Value]| values.iter().map(|one| told(one, text)).collect::<Vec<_>>().join(" ");
        match &value.shape {
            Shape::Fields(fields) => {
                let field = |field: &Field| format!("{}={}", &text[field.name.clone()], told(&field.value, text));
                format!("{name}({})", fields.iter().map(field).collect::<Vec<_>>().join(" "))
            }
            Shape::Tuple(parts) => format!("{name}<{}>", all(parts)),
            Shape::List(parts) => format!("[{}]", all(parts)),
            Shape::Map(pairs) => {
                let pair = |(key, value): &(Value, Value)| format!("{}={}", told(key, text), told(value, text));
                format!("{{{}}}", pairs.iter().map(pair).collect::<Vec<_>>().join(" "))
            }
            Shape::Text | Shape::Word => text[value.span.clone()].to_owned(),
        }
    }

    #[test]
    fn shapes_are_read_whatever_their_layout() {
        let rows = [
            ("Item(id: \"a:b\", n: -3,)", "Item(id=\"a:b\" n=-3)"),
            ("( /* (a: 1) */ a // b: 2\n : Dim, )", "(a=Dim)"),
            ("[(\"x\", 1), (\"y,)\", 2,), ]", "[<\"x\" 1> <\"y,)\" 2>]"),
            ("{\"a\": [1_000], b: 'c', '\\'': \"\\\"\"}", "{\"a\"=[1_000] b='c' '\\''=\"\\\"\"}"),
            ("A(r#\"a \"b\" c\"#, br\"d\", rest, r#type)", "A<r#\"a \"b\" c\"# br\"d\" rest r#type>"),
            ("Not(Has(item: \"a:b\", count: 2))", "Not<Has(item=\"a:b\" count=2)>"),
            ("/* a /* b */ c */ () // end", "<>"),
            ("(a: 1.5e-3, b: 0x1F, c: Some(None))", "(a=1.5e-3 b=0x1F c=Some<None>)"),
        ];
        for (text, expected) in rows {
            let value = read(text).unwrap_or_else(|slip| panic!("{text}: {slip:?}"));
            assert_eq!(told(&value, text), expected);
        }
    }

    #[test]
    fn slips_are_known_by_their_place() {
        let rows = [
            ("(a: 1 b: 2)", 5, Slip::Comma),
            ("(a = 1)", 3, Slip::Equals),
            ("(a: 1, b 2)", 8, Slip::Colon),
            ("(a: , b: 2)", 4, Slip::NoValue),
            ("(a: 1, \"b\": 2)", 7, Slip::JsonField),
            ("(a: “b”)", 4, Slip::Curly),
            ("[1 2]", 2, Slip::Comma),
            ("{1: 2 3: 4}", 5, Slip::Comma),
            ("(a: 1)) ", 6, Slip::Other),
            ("(a: \"b", 4, Slip::Other),
            ("(a: 1", 5, Slip::Other),
            ("/* ", 3, Slip::Other),
            ("", 0, Slip::Other),
        ];
        for (text, at, slip) in rows {
            assert_eq!(read(text).err(), Some((at, slip)), "{text}");
        }
        let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(read(&deep(NESTING_MAX)).is_ok());
        assert_eq!(read(&deep(NESTING_MAX + 1)).err(), Some((NESTING_MAX, Slip::TooDeep)));
    }

    #[test]
    fn every_cut_and_every_byte_is_read_without_a_panic() {
        let text = "Place(id: \"é:b\", exits: [(id: r#\"x\"#, n: -1.5), /* c */ {\"k\": 'v'}], when: Not(A))";
        for end in (1..text.len()).filter(|end| text.is_char_boundary(*end)) {
            assert!(end <= "Place".len() || read(&text[..end]).is_err());
            for put in ["\"", "'", "(", ")", "[", "]", "{", "}", ":", ",", "=", "/", "\\", "#", "r", "“"] {
                let _ = read(&format!("{}{put}{}", &text[..end], &text[end..]));
            }
        }
    }
}
