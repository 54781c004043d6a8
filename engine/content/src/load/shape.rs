//! The shape of a RON value: which fields, elements and pairs stand where in its text. Knows no types; the typed reading
//! is in `parse`, and how a text is taken apart in `raw`.
//!
//! Patches and renamed ids change texts by their shape, so that no value ever passes through an untyped tree, which
//! would lose the names of enums.

use std::ops::Range;

/// One value and its place in the text.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    /// All of it, with the name in front.
    pub(crate) span: Range<usize>,
    /// The name in front of the bracket, or the whole of a bare word.
    pub(crate) name: Option<Range<usize>>,
    /// Its bracket, where it has one.
    pub(crate) open: usize,
    /// What it is.
    pub(crate) shape: Shape,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// `(name: value, ...)`
    Fields(Vec<Field>),
    /// `(value, ...)`, also empty
    Tuple(Vec<Value>),
    /// `[value, ...]`
    List(Vec<Value>),
    /// `{key: value, ...}`
    Map(Vec<(Value, Value)>),
    /// A string or character, with its quotes.
    Text,
    /// A number or a bare word.
    Word,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Its name.
    pub(crate) name: Range<usize>,
    /// What it holds.
    pub(crate) value: Value,
}

impl Field {
    /// The field with its name.
    pub(crate) fn span(&self) -> Range<usize> {
        self.name.start..self.value.span.end
    }
}

impl Value {
    /// The value inside of a written `Some( )`, or itself.
    pub(crate) fn inside<'a>(&'a self, text: &str) -> &'a Value {
        match (&self.name, &self.shape) {
            (Some(name), Shape::Tuple(inner)) if &text[name.clone()] == "Some" && inner.len() == 1 => {
                inner[0].inside(text)
            }
            _ => self,
        }
    }

    /// Its fields: also of `()`, which has none.
    pub(crate) fn fields(&self) -> Option<&[Field]> {
        match &self.shape {
            Shape::Fields(fields) => Some(fields),
            Shape::Tuple(elements) if elements.is_empty() => Some(&[]),
            _ => None,
        }
    }

    /// The field of this name.
    pub(crate) fn field(&self, text: &str, name: &str) -> Option<&Field> {
        self.fields()?.iter().find(|field| &text[field.name.clone()] == name)
    }

    /// Its elements.
    pub(crate) fn elements(&self) -> Option<&[Value]> {
        match &self.shape {
            Shape::List(elements) => Some(elements),
            _ => None,
        }
    }

    /// What stands between the quotes.
    pub(crate) fn string<'a>(&self, text: &'a str) -> Option<&'a str> {
        let written = text.get(self.span.clone()).filter(|_| matches!(self.shape, Shape::Text))?;
        written.strip_prefix('"')?.strip_suffix('"')
    }

    /// Shows this value and all inside it.
    pub(crate) fn each<'a>(&'a self, see: &mut dyn FnMut(&'a Value)) {
        see(self);
        match &self.shape {
            Shape::Fields(fields) => fields.iter().for_each(|field| field.value.each(see)),
            Shape::Tuple(elements) | Shape::List(elements) => elements.iter().for_each(|element| element.each(see)),
            Shape::Map(pairs) => pairs.iter().for_each(|(key, value)| {
                key.each(see);
                value.each(see);
            }),
            Shape::Text | Shape::Word => {}
        }
    }
}

/// Whether two values say the same, however they are laid out.
pub(crate) fn same(a: (&Value, &str), b: (&Value, &str)) -> bool {
    let all = |a_list: &[Value], b_list: &[Value]| {
        a_list.len() == b_list.len() && a_list.iter().zip(b_list).all(|(x, y)| same((x, a.1), (y, b.1)))
    };
    let name = |(value, text): (&Value, &str)| value.name.clone().map(|name| text[name].to_owned());
    match (&a.0.shape, &b.0.shape) {
        (Shape::Fields(x), Shape::Fields(_)) => {
            name(a) == name(b) && covers(a, b) && x.len() == b.0.fields().map_or(0, <[Field]>::len)
        }
        (Shape::Tuple(x), Shape::Tuple(y)) => name(a) == name(b) && all(x, y),
        (Shape::List(x), Shape::List(y)) => all(x, y),
        (Shape::Map(x), Shape::Map(y)) => {
            let pair = |(x, y): (&(Value, Value), &(Value, Value))| {
                same((&x.0, a.1), (&y.0, b.1)) && same((&x.1, a.1), (&y.1, b.1))
            };
            x.len() == y.len() && x.iter().zip(y).all(pair)
        }
        (Shape::Text, Shape::Text) | (Shape::Word, Shape::Word) => a.1[a.0.span.clone()] == b.1[b.0.span.clone()],
        _ => false,
    }
}

/// Whether every field that `asked` writes stands in `value` with the same value.
pub(crate) fn covers(value: (&Value, &str), asked: (&Value, &str)) -> bool {
    let Some(fields) = asked.0.fields() else { return false };
    fields.iter().all(|field| {
        let found = value.0.field(value.1, &asked.1[field.name.clone()]);
        found.is_some_and(|found| same((&found.value, value.1), (&field.value, asked.1)))
    })
}
