//! Maps of a pack, read as pairs: a key that stands twice is an error, where RON itself would keep the last in silence.

use serde::de::{DeserializeOwned, Error, MapAccess, Visitor};
use serde::ser::SerializeSeq;
use serde::{Deserializer, Serialize, Serializer};
use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

/// Writes pairs as a sequence, in their order: the canonical form.
pub fn serialize<K: Serialize, V: Serialize, S: Serializer>(
    pairs: &[(K, V)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut sequence = serializer.serialize_seq(Some(pairs.len()))?;
    for pair in pairs {
        sequence.serialize_element(pair)?;
    }
    sequence.end()
}

/// Reads a map as pairs.
pub fn deserialize<'de, K, V, D>(deserializer: D) -> Result<Vec<(K, V)>, D::Error>
where
    K: DeserializeOwned + Ord + Clone + fmt::Display,
    V: DeserializeOwned,
    D: Deserializer<'de>,
{
    deserializer.deserialize_map(PairsVisitor(PhantomData))
}

struct PairsVisitor<K, V>(PhantomData<fn() -> (K, V)>);

impl<'de, K, V> Visitor<'de> for PairsVisitor<K, V>
where
    K: DeserializeOwned + Ord + Clone + fmt::Display,
    V: DeserializeOwned,
{
    type Value = Vec<(K, V)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut pairs, mut known) = (Vec::new(), BTreeSet::new());
        while let Some((key, value)) = map.next_entry::<K, V>()? {
            if !known.insert(key.clone()) {
                return Err(A::Error::custom(format!("the key `{key}` stands twice")));
            }
            pairs.push((key, value));
        }
        Ok(pairs)
    }
}
