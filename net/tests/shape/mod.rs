//! Walks the shape of a type through its `Deserialize`, without any bytes: every variant of every enum in it is visited.
//! Finds what the encoding cannot defend itself against: types that hold themselves, and sequences whose elements take
//! no bytes.

use serde::de::value::U32Deserializer;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use std::any::type_name;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// More runs than this: some variant cannot be reached, which is a fault of the tracer or of the type.
const RUNS_MAX: usize = 200_000;
/// What a type that reads text may want: an id, a name, a version.
const TEXTS: [&str; 4] = ["a:a", "a", "1.0.0", "1d4"];

/// What is wrong with a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The type holds itself.
    Recursive(&'static str),
    /// The elements of this sequence or map take no bytes.
    ZeroSized(&'static str),
    /// The type asks to be told its own shape, which canonical bytes do not tell.
    SelfDescribing(&'static str),
    /// The tracer could not visit all of it.
    Unreached(String),
}

/// What was found in a type without a fault.
#[derive(Debug, Default)]
pub struct Shape {
    /// How many variants each enum in it has, by the enum's type name.
    pub enums: BTreeMap<&'static str, usize>,
    /// How many types deep it is at most.
    pub depth: usize,
}

/// The shape of `T`, or what is wrong with it.
pub fn shape_of<T: for<'de> Deserialize<'de>>() -> Result<Shape, Fault> {
    let mut trace = Trace::default();
    for _ in 0..RUNS_MAX {
        trace.stack.clear();
        trace.bytes = 0;
        match T::deserialize(&mut trace) {
            Ok(_) => {}
            Err(_) if trace.retry => trace.retry = false,
            Err(Stop(why)) => return Err(trace.fault.unwrap_or(Fault::Unreached(why))),
        }
        trace.find_cycle()?;
        if trace.is_done() {
            let enums = trace.enums.iter().map(|(name, seen)| (*name, seen.variants)).collect();
            return Ok(Shape { enums, depth: trace.depth });
        }
    }
    Err(Fault::Unreached(format!("{:?}", trace.enums)))
}

#[derive(Debug, Default)]
struct Seen {
    variants: usize,
    visited: BTreeSet<usize>,
}

#[derive(Default)]
struct Trace {
    /// The types that are being visited, outermost first.
    stack: Vec<&'static str>,
    /// Which type was seen directly inside which.
    edges: BTreeMap<&'static str, BTreeSet<&'static str>>,
    enums: BTreeMap<&'static str, Seen>,
    texts: BTreeMap<&'static str, usize>,
    /// A text was not liked; the next run offers another one.
    retry: bool,
    fault: Option<Fault>,
    /// Bytes that the encoding would have taken at least.
    bytes: usize,
    depth: usize,
    turn: usize,
}

#[derive(Debug)]
struct Stop(String);

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Stop {}

impl de::Error for Stop {
    fn custom<T: fmt::Display>(why: T) -> Self {
        Stop(why.to_string())
    }
}

impl Trace {
    fn fail(&mut self, fault: Fault) -> Stop {
        let text = format!("{fault:?}");
        self.fault.get_or_insert(fault);
        Stop(text)
    }

    /// Goes into a type that has a name.
    fn within<T>(&mut self, name: &'static str, visit: impl FnOnce(&mut Self) -> Result<T, Stop>) -> Result<T, Stop> {
        if self.stack.contains(&name) {
            return Err(self.fail(Fault::Recursive(name)));
        }
        if let Some(outer) = self.stack.last() {
            self.edges.entry(outer).or_default().insert(name);
        }
        self.stack.push(name);
        self.depth = self.depth.max(self.stack.len());
        let visited = visit(self)?;
        self.stack.pop();
        Ok(visited)
    }

    /// A cycle may also close over several runs, when each of them chose another variant on the way.
    fn find_cycle(&self) -> Result<(), Fault> {
        let mut left: BTreeMap<&str, BTreeSet<&str>> =
            self.edges.iter().map(|(from, to)| (*from, to.iter().copied().collect())).collect();
        loop {
            let ends: Vec<&str> = left
                .iter()
                .filter(|(_, to)| !to.iter().any(|to| left.contains_key(to)))
                .map(|(from, _)| *from)
                .collect();
            if ends.is_empty() {
                break;
            }
            ends.iter().for_each(|end| drop(left.remove(end)));
        }
        match self.edges.keys().find(|name| left.contains_key(**name)) {
            Some(name) => Err(Fault::Recursive(name)),
            None => Ok(()),
        }
    }

    fn is_done(&self) -> bool {
        !self.retry && self.enums.values().all(|seen| seen.visited.len() == seen.variants)
    }

    /// A variant that was not visited yet, else one after the other in an order that does not repeat soon.
    fn choose(&mut self, name: &'static str, variants: usize) -> usize {
        self.turn = self.turn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let any = (self.turn >> 33) % variants;
        let seen = self.enums.entry(name).or_default();
        seen.variants = variants;
        let chosen = (0..variants).find(|variant| !seen.visited.contains(variant)).unwrap_or(any);
        seen.visited.insert(chosen);
        chosen
    }

    fn element<T>(&mut self, of: &'static str, visit: impl FnOnce(&mut Self) -> Result<T, Stop>) -> Result<T, Stop> {
        let before = self.bytes;
        let element = visit(self)?;
        if self.bytes == before { Err(self.fail(Fault::ZeroSized(of))) } else { Ok(element) }
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident $value:expr;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
            self.bytes += 1;
            visitor.$visit($value)
        }
    )*};
}

impl<'de> Deserializer<'de> for &mut Trace {
    type Error = Stop;

    numbers! {
        deserialize_bool visit_bool true;
        deserialize_i8 visit_i8 1;
        deserialize_i16 visit_i16 1;
        deserialize_i32 visit_i32 1;
        deserialize_i64 visit_i64 1;
        deserialize_u8 visit_u8 1;
        deserialize_u16 visit_u16 1;
        deserialize_u32 visit_u32 1;
        deserialize_u64 visit_u64 1;
        deserialize_f32 visit_f32 1.0;
        deserialize_f64 visit_f64 1.0;
        deserialize_char visit_char 'a';
        deserialize_bytes visit_bytes &[1];
        deserialize_byte_buf visit_byte_buf vec![1];
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.bytes += 1;
        // Ids check their text only after it was read, so the type around counts as well.
        let name = self.stack.last().copied().unwrap_or(type_name::<V::Value>());
        let choice = *self.texts.entry(name).or_default();
        visitor.visit_borrowed_str(TEXTS[choice % TEXTS.len()])
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.bytes += 1;
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Stop> {
        self.within(type_name::<V::Value>(), |trace| visitor.visit_newtype_struct(trace))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.bytes += 1;
        visitor.visit_seq(Elements { trace: self, left: 1, of: Some(type_name::<V::Value>()) })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_seq(Elements { trace: self, left: length, of: None })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        self.within(type_name::<V::Value>(), |trace| trace.deserialize_tuple(length, visitor))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.bytes += 1;
        visitor.visit_map(Elements { trace: self, left: 1, of: Some(type_name::<V::Value>()) })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        self.within(type_name::<V::Value>(), |trace| trace.deserialize_tuple(fields.len(), visitor))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        self.bytes += 1;
        let name = type_name::<V::Value>();
        self.within(name, |trace| {
            let variant = trace.choose(name, variants.len());
            // At most as many as an enum has variants.
            visitor.visit_enum(Variant { trace, variant: variant as u32 })
        })
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Stop> {
        Err(self.fail(Fault::SelfDescribing(type_name::<V::Value>())))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Stop> {
        Err(self.fail(Fault::SelfDescribing(type_name::<V::Value>())))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Stop> {
        Err(self.fail(Fault::SelfDescribing(type_name::<V::Value>())))
    }

    fn is_human_readable(&self) -> bool {
        false
    }
}

/// Elements of a tuple (`of` is `None`) or of a sequence or map.
struct Elements<'a> {
    trace: &'a mut Trace,
    left: usize,
    of: Option<&'static str>,
}

/// Deserializes a seed; where that fails over a text, the next run offers this type another one.
fn seed<'de, S: DeserializeSeed<'de>>(trace: &mut Trace, seed: S) -> Result<S::Value, Stop> {
    let name = type_name::<S::Value>();
    let is_text = name.contains("::id::");
    if !is_text {
        return seed.deserialize(trace);
    }
    trace.stack.push(name);
    let value = seed.deserialize(&mut *trace);
    trace.stack.pop();
    if value.is_err() && trace.fault.is_none() && !trace.retry {
        let choice = trace.texts.entry(name).or_default();
        *choice += 1;
        trace.retry = *choice < TEXTS.len();
    }
    value
}

impl<'de> SeqAccess<'de> for Elements<'_> {
    type Error = Stop;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, element: S) -> Result<Option<S::Value>, Stop> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        match self.of {
            Some(of) => self.trace.element(of, |trace| seed(trace, element)).map(Some),
            None => seed(self.trace, element).map(Some),
        }
    }
}

impl<'de> MapAccess<'de> for Elements<'_> {
    type Error = Stop;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, key: S) -> Result<Option<S::Value>, Stop> {
        self.next_element_seed(key)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, value: S) -> Result<S::Value, Stop> {
        seed(self.trace, value)
    }
}

struct Variant<'a> {
    trace: &'a mut Trace,
    variant: u32,
}

impl<'de, 'a> EnumAccess<'de> for Variant<'a> {
    type Error = Stop;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, choice: S) -> Result<(S::Value, Self), Stop> {
        let number: U32Deserializer<Stop> = self.variant.into_deserializer();
        Ok((choice.deserialize(number)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = Stop;

    fn unit_variant(self) -> Result<(), Stop> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, inner: S) -> Result<S::Value, Stop> {
        seed(self.trace, inner)
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Stop> {
        self.trace.deserialize_tuple(length, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Stop> {
        self.trace.deserialize_tuple(fields.len(), visitor)
    }
}
