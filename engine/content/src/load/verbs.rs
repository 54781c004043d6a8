//! What the verbs of a patch do to the text of an entry: `set`, `add`, `remove` and `mul`, the same for every kind.
//!
//! The result is a text again, which is then read as the entry's own type: a patch can do nothing that a pack could not
//! have written.

use super::changes::Touched;
use super::draft::Draft;
use super::entry::{Body, INNER};
use super::numbers::{Factor, number};
use super::patch::Patch;
use super::patchwork::Patchwork;
use super::raw;
use super::report::Report;
use super::shape::{Field, Shape, Value, covers, same};
use super::suggest::{did_you_mean, nearest};
use crate::FILE_BYTES_MAX;
use crate::code::Code;
use std::ops::Range;

/// Most elements that one `remove` names in one list.
const REMOVED_MAX: usize = 256;

/// What is done to a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verb {
    /// It gets another value; a struct field by field.
    Set,
    /// A list gets more elements, a number something added.
    Add,
    /// A list loses elements.
    Remove,
    /// A number is multiplied, and rounded down.
    Mul,
}

impl Verb {
    /// All verbs, in the order in which they are applied.
    pub(crate) const ALL: [Verb; 4] = [Verb::Set, Verb::Add, Verb::Remove, Verb::Mul];

    /// The verb as it is written.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Verb::Set => "set",
            Verb::Add => "add",
            Verb::Remove => "remove",
            Verb::Mul => "mul",
        }
    }
}

/// Works the patch into the draft. Says which fields it touched.
pub(crate) fn apply(draft: &mut Draft, patch: &Patch<'_>, id: &str, report: &mut Report) -> Vec<Touched> {
    let mut touched = Vec::new();
    for (verb, asked) in &patch.verbs {
        if draft.broken {
            break;
        }
        // What cannot be read as it stands is told of when it is read for good.
        let quiet = &mut Report::default();
        let Some(body) = Body::read(&draft.word, &draft.text, quiet) else { break };
        let full = body.written_out().unwrap_or_default();
        let (Some(shape), Ok(full_shape)) = (&draft.shape, raw::read(&full)) else { break };
        let text = draft.text.as_str();
        let inner = INNER.iter().find(|(.., kind)| *kind == patch.kind).map(|(_, field, _)| *field);
        let (Some(target), Some(whole)) = (find(shape, text, inner, id), find(&full_shape, &full, inner, id)) else {
            break;
        };
        let mut work =
            Work { verb: *verb, patch, target: &draft.text, full: &full, edits: Vec::new(), touched, report };
        work.merge(target, asked, Some(whole), &inner.map_or(String::new(), |field| format!("{field}.{id}.")));
        let (edits, done) = (work.edits, work.touched);
        touched = done;
        draft.text.replace(edits);
        if draft.text.as_str().len() > FILE_BYTES_MAX {
            let message = format!("with this patch the entry has more than {FILE_BYTES_MAX} bytes");
            report.help(Code::BadPatch, &patch.spot, &patch.path(), message, "add less".to_owned());
            draft.broken = true;
        }
        draft.shape = raw::read(draft.text.as_str()).ok();
    }
    touched
}

/// The entry itself, or the thing of this id in one of its lists.
fn find<'a>(shape: &'a Value, text: &str, list: Option<&str>, id: &str) -> Option<&'a Value> {
    let Some(list) = list else { return Some(shape) };
    let elements = shape.field(text, list)?.value.elements()?;
    elements.iter().find(|element| element.field(text, "id").and_then(|field| field.value.string(text)) == Some(id))
}

struct Work<'a> {
    verb: Verb,
    patch: &'a Patch<'a>,
    target: &'a Patchwork,
    /// The target with every field written.
    full: &'a str,
    edits: Vec<(Range<usize>, Patchwork)>,
    touched: Vec<Touched>,
    report: &'a mut Report,
}

impl Work<'_> {
    fn asked(&self) -> &str {
        self.patch.text.as_str()
    }

    fn fault(&mut self, code: Code, at: usize, path: &str, message: String, help: impl Into<Option<String>>) {
        let path = format!("{}: {}.{path}", self.patch.path(), self.verb.word());
        self.report.help(code, &self.patch.text.spot(at), &path, message, help);
    }

    /// Goes through the fields of a struct. `whole` is the same struct with every field written, where it is known.
    fn merge(&mut self, target: &Value, asked: &Value, whole: Option<&Value>, path: &str) {
        let text = self.target.as_str();
        for field in asked.fields().unwrap_or_default() {
            let name = self.asked()[field.name.clone()].to_owned();
            let (path, new) = (format!("{path}{name}"), field.value.inside(self.asked()));
            let full = whole.and_then(|whole| whole.field(self.full, &name)).map(|field| field.value.inside(self.full));
            let old = target.field(text, &name).map(|field| &field.value);
            let inside = old.map(|old| old.inside(text));
            // A name before the bracket means a choice of an enum, which is taken or left as a whole.
            let is_struct = |value: &Value| value.name.is_none() && value.fields().is_some();
            let plain = is_struct(new) && full.is_none_or(is_struct);
            match (old, inside) {
                (_, Some(inside)) if plain && inside.fields().is_some() && (full.is_some() || is_struct(inside)) => {
                    self.merge(inside, new, full, &format!("{path}."));
                    continue;
                }
                (Some(old), Some(inside)) => self.change(old.span.clone(), inside, field, &path),
                _ => self.absent(target, field, full, whole, &path),
            }
            let spot = self.patch.text.spot(field.name.start);
            self.touched.push(Touched { path, verb: self.verb, spot });
        }
    }

    /// Changes a field that is written.
    fn change(&mut self, span: Range<usize>, old: &Value, field: &Field, path: &str) {
        let new = field.value.inside(self.asked());
        let spot = self.patch.text.spot(field.value.span.start);
        match (self.verb, &old.shape) {
            (Verb::Set, _) => self.edits.push((span, self.patch.text.slice(field.value.span.clone()))),
            (Verb::Add, Shape::List(elements)) => {
                let more = new.elements().unwrap_or(std::slice::from_ref(new));
                let more: Vec<Patchwork> = more.iter().map(|one| self.patch.text.slice(one.span.clone())).collect();
                self.insert(old.open, elements.last().map(|last| last.span.end), more);
            }
            (Verb::Remove, Shape::List(elements)) => self.remove(old, elements, new, path),
            (Verb::Add | Verb::Mul, Shape::Word) => {
                let now = self.calculate(&self.target.as_str()[old.span.clone()], new, path);
                self.edits.extend(now.map(|now| (span, Patchwork::made(now, &spot))));
            }
            (Verb::Add, _) => {
                self.not_possible(field, path, "something can be added to a list or a whole number; write `set`")
            }
            (Verb::Remove, _) => self.not_possible(field, path, "something can be removed from a list; write `set`"),
            (Verb::Mul, _) => self.not_possible(field, path, "a whole number can be multiplied; write `set`"),
        }
    }

    fn not_possible(&mut self, field: &Field, path: &str, help: &str) {
        let name = self.asked()[field.name.clone()].to_owned();
        let message = format!("`{}` does not go with `{name}`", self.verb.word());
        self.fault(Code::BadPatch, field.name.start, path, message, help.to_owned());
    }

    /// Changes a field that is left out in the entry, and so has the value that stands for it.
    fn absent(&mut self, target: &Value, field: &Field, full: Option<&Value>, whole: Option<&Value>, path: &str) {
        let name = self.asked()[field.name.clone()].to_owned();
        let new = field.value.inside(self.asked());
        let is_word = matches!(new.shape, Shape::Word);
        let end = target.fields().unwrap_or_default().last().map(|last| last.value.span.end);
        match (self.verb, full) {
            (_, None) if whole.is_some() => {
                let names: Vec<&str> = whole
                    .and_then(Value::fields)
                    .unwrap_or_default()
                    .iter()
                    .map(|field| &self.full[field.name.clone()])
                    .collect();
                let help = did_you_mean(&name, &names);
                self.fault(
                    Code::UnknownField,
                    field.name.start,
                    path,
                    format!("there is no field `{name}` here"),
                    help,
                );
            }
            (Verb::Set, _) => self.insert(target.open, end, vec![self.patch.text.slice(field.span())]),
            (Verb::Add, Some(Value { shape: Shape::List(_), .. })) => {
                let value = self.patch.text.slice(field.value.span.clone());
                let list = matches!(new.shape, Shape::List(_));
                let spot = self.patch.text.spot(field.name.start);
                let mut written = Patchwork::made(format!("{name}: {}", if list { "" } else { "[" }), &spot);
                written.push(&value);
                written.push(&Patchwork::made(if list { "" } else { "]" }.to_owned(), &spot));
                self.insert(target.open, end, vec![written]);
            }
            (Verb::Add | Verb::Mul, Some(old)) if is_word || self.verb == Verb::Mul => {
                let now = self.calculate(&self.full[old.span.clone()], new, path);
                let spot = self.patch.text.spot(field.value.span.start);
                let now = now.map(|now| Patchwork::made(format!("{name}: {now}"), &spot));
                self.insert(target.open, end, now.into_iter().collect());
            }
            (Verb::Remove, Some(Value { shape: Shape::List(_), .. })) => {
                let help = "the list is empty".to_owned();
                let message = format!("nothing is in `{name}` that could be removed");
                self.nothing(field.value.span.start, path, message, help);
            }
            (Verb::Add, _) => self.insert(target.open, end, vec![self.patch.text.slice(field.span())]),
            (Verb::Remove | Verb::Mul, _) => self.not_possible(field, path, "the field is not written; write `set`"),
        }
    }

    /// Puts texts behind the last element of a bracket, or into it where it is empty.
    fn insert(&mut self, open: usize, end: Option<usize>, texts: Vec<Patchwork>) {
        for text in texts {
            let comma = |comma: &str| Patchwork::made(comma.to_owned(), &text.spot(0));
            let (at, parts) = match end {
                Some(end) => (end, [comma(", "), text.clone()]),
                None => (open + 1, [text.clone(), comma(", ")]),
            };
            let mut whole = Patchwork::default();
            parts.iter().for_each(|part| whole.push(part));
            self.edits.push((at..at, whole));
        }
    }

    /// A number after `add` or `mul`, as it is written.
    fn calculate(&mut self, old: &str, new: &Value, path: &str) -> Option<String> {
        let written = self.asked()[new.span.clone()].to_owned();
        let result = match (number(old), self.verb) {
            (None, _) => Err(format!("`{old}` is no whole number")),
            (Some(old), Verb::Mul) => Factor::read(&written).and_then(|factor| factor.of(old)),
            (Some(old), _) => number(&written)
                .and_then(|new| old.checked_add(new))
                .ok_or_else(|| format!("`{written}` is no whole number that could be added")),
        };
        match result {
            Ok(result) => Some(result.to_string()),
            Err(message) => {
                let help = match self.verb {
                    Verb::Mul => "multiply by a whole number, a percentage (\"150%\") or a fraction (\"3/2\")",
                    _ => "write a whole number, or `set`",
                };
                self.fault(Code::BadPatch, new.span.start, path, message, help.to_owned());
                None
            }
        }
    }

    fn nothing(&mut self, at: usize, path: &str, message: String, help: impl Into<Option<String>>) {
        if !self.patch.may_be_missing {
            self.fault(Code::PatchOfNothing, at, path, message, help);
        }
    }

    /// Takes elements off a list.
    fn remove(&mut self, list: &Value, elements: &[Value], new: &Value, path: &str) {
        let text = self.target.as_str();
        let wanted = new.elements().unwrap_or(std::slice::from_ref(new));
        if let Some(one) = wanted.get(REMOVED_MAX) {
            let message = format!("more than {REMOVED_MAX} elements are to be removed");
            self.fault(Code::BadPatch, one.span.start, path, message, "write `set` with what stays".to_owned());
            return;
        }
        let mut gone = vec![false; elements.len()];
        for one in wanted {
            let before = gone.iter().filter(|gone| **gone).count();
            for (element, gone) in elements.iter().zip(&mut gone) {
                *gone |= is_meant((element, text), (one, self.asked()));
            }
            if gone.iter().filter(|gone| **gone).count() == before {
                let what = self.asked()[one.span.clone()].to_owned();
                let names: Vec<&str> = elements.iter().filter_map(|element| name_of(element, text)).collect();
                let near = one.string(self.asked()).and_then(|one| nearest(one, names));
                let help = near.map(|near| format!("did you mean `{near}`?"));
                self.nothing(one.span.start, path, format!("the list has no element {what}"), help);
            }
        }
        for at in (0..elements.len()).filter(|at| gone[*at]) {
            let end = elements.get(at + 1).map_or(list.span.end - 1, |next| next.span.start);
            self.edits.push((elements[at].span.start..end, Patchwork::default()));
        }
    }
}

/// What an element is called: itself as a string, its `id` or `name`, or the string with which a tuple begins.
fn name_of<'a>(element: &Value, text: &'a str) -> Option<&'a str> {
    let field = |name: &str| element.field(text, name).and_then(|field| field.value.string(text));
    let first = || match &element.shape {
        Shape::Tuple(parts) => parts.first().and_then(|part| part.string(text)),
        _ => None,
    };
    element.string(text).or_else(|| field("id")).or_else(|| field("name")).or_else(first)
}

/// Whether an element is meant: it is equal, it is called so, or it has all the fields that are asked for.
fn is_meant(element: (&Value, &str), asked: (&Value, &str)) -> bool {
    let named = asked.0.string(asked.1).is_some_and(|name| name_of(element.0, element.1) == Some(name));
    let part = asked.0.name.is_none() && asked.0.fields().is_some_and(|fields| !fields.is_empty());
    named || same(element, asked) || (part && covers(element, asked))
}
