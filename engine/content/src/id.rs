//! Ids of the things that packs define: `pack:name`, a newtype for each kind.
//!
//! Ids are stored as written in events and saves, so their grammar is a file format: `[a-z][a-z0-9_]*` on both
//! sides of the colon, at most [`NAME_LEN_MAX`] characters a side.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;
use std::sync::Arc;

/// Longest name on either side of the colon, in characters.
pub const NAME_LEN_MAX: usize = 48;

/// Why a text is no id or name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// The colon is missing.
    #[error("`{0}` is not an id: write `pack:name`")]
    NoPack(String),
    /// A side is empty, too long, or holds a character that is not allowed.
    #[error("`{0}` is not a name: use a-z first, then a-z, 0-9 and _, at most 48 characters")]
    BadName(String),
}

fn check_name(text: &str) -> Result<(), IdError> {
    let mut letters = text.bytes();
    let starts_well = letters.next().is_some_and(|first| first.is_ascii_lowercase());
    let goes_on_well = letters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_');
    if starts_well && goes_on_well && text.len() <= NAME_LEN_MAX {
        return Ok(());
    }
    Err(IdError::BadName(text.to_owned()))
}

/// A kind of thing that has ids.
pub trait Kind: 'static {
    /// The kind as it is written in packs, in messages and, in lower case, in text keys.
    const NAME: &'static str;
}

/// The id of a thing of kind `K`, `pack:name`. Cheap to clone; compared as text.
pub struct Id<K> {
    text: Arc<str>,
    kind: PhantomData<fn() -> K>,
}

impl<K: Kind> Id<K> {
    /// Reads `pack:name`.
    ///
    /// # Errors
    /// [`IdError`] when the colon is missing or a side is not a name.
    pub fn new(text: &str) -> Result<Self, IdError> {
        let (pack, name) = text.split_once(':').ok_or_else(|| IdError::NoPack(text.to_owned()))?;
        check_name(pack)?;
        check_name(name)?;
        Ok(Id { text: Arc::from(text), kind: PhantomData })
    }
}

impl<K> Id<K> {
    /// The whole id, `pack:name`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The part before the colon.
    pub fn pack(&self) -> &str {
        self.text.split_once(':').map_or("", |(pack, _)| pack)
    }

    /// The part after the colon.
    pub fn name(&self) -> &str {
        self.text.split_once(':').map_or("", |(_, name)| name)
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        Id { text: Arc::clone(&self.text), kind: PhantomData }
    }
}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<K: Kind> FromStr for Id<K> {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Id::new(text)
    }
}

impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, K: Kind> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Id::new(&text).map_err(de::Error::custom)
    }
}

/// A name inside one thing: a node of a dialogue, a stage of a quest, a term of a check. `[a-z][a-z0-9_]*`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(Arc<str>);

impl Name {
    /// Reads a name.
    ///
    /// # Errors
    /// [`IdError::BadName`] when the text breaks the grammar of names.
    pub fn new(text: &str) -> Result<Self, IdError> {
        check_name(text)?;
        Ok(Name(Arc::from(text)))
    }

    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Name::new(&text).map_err(de::Error::custom)
    }
}

/// The kinds, as types without values.
pub mod kind {
    use super::Kind;

    macro_rules! kinds {
        ($($(#[$doc:meta])* $kind:ident = $text:literal;)*) => {
            $(
                $(#[$doc])*
                #[derive(Debug)]
                pub enum $kind {}
                impl Kind for $kind {
                    const NAME: &'static str = $text;
                }
            )*
        };
    }

    kinds! {
        /// Something done at a place, with or without a check.
        Action = "action";
        /// An ability score.
        Attribute = "attribute";
        /// A person or a creature.
        Being = "being";
        /// A passing state of a hero or being.
        Condition = "condition";
        /// A tree of talk.
        Dialogue = "dialogue";
        /// How a story ends.
        Ending = "ending";
        /// A way from one place to another.
        Exit = "exit";
        /// A thing of a place that can be looked at.
        Feature = "feature";
        /// A number that a story remembers.
        Flag = "flag";
        /// A thing that can be carried.
        Item = "item";
        /// A page of the journal.
        Journal = "journal";
        /// A node of the map.
        Place = "place";
        /// A ready-made hero.
        Preset = "preset";
        /// A task with stages.
        Quest = "quest";
        /// Where and how a game begins.
        Scenario = "scenario";
        /// What a keeper buys and sells.
        Shop = "shop";
        /// Something that is trained and checked.
        Skill = "skill";
        /// An improvised deed.
        Stunt = "stunt";
        /// A part of a place in a fight.
        Zone = "zone";
        /// What a hero lives by.
        Calling = "calling";
        /// A part of a story, with a card at its end.
        Chapter = "chapter";
        /// Which weather comes how often.
        Climate = "climate";
        /// A term of the world that can be looked up.
        Codex = "codex";
        /// Something that was done to somebody, and is remembered.
        Deed = "deed";
        /// People who stand together.
        Faction = "faction";
        /// Something that happens of itself once its time has come.
        Happening = "happening";
        /// Something that a narrator knows of the world.
        Lore = "lore";
        /// Where a hero comes from.
        Origin = "origin";
        /// A way that a calling can be followed.
        Path = "path";
        /// A spell.
        Spell = "spell";
        /// Something that a hero has or can do beyond the numbers.
        Talent = "talent";
        /// What the sky does.
        Weather = "weather";
    }
}

/// Id of an [`kind::Action`].
pub type ActionId = Id<kind::Action>;
/// Id of an [`kind::Attribute`].
pub type AttributeId = Id<kind::Attribute>;
/// Id of a [`kind::Being`].
pub type BeingId = Id<kind::Being>;
/// Id of a [`kind::Condition`].
pub type ConditionId = Id<kind::Condition>;
/// Id of a [`kind::Dialogue`].
pub type DialogueId = Id<kind::Dialogue>;
/// Id of an [`kind::Ending`].
pub type EndingId = Id<kind::Ending>;
/// Id of an [`kind::Exit`].
pub type ExitId = Id<kind::Exit>;
/// Id of a [`kind::Feature`].
pub type FeatureId = Id<kind::Feature>;
/// Id of a [`kind::Flag`].
pub type FlagId = Id<kind::Flag>;
/// Id of an [`kind::Item`].
pub type ItemId = Id<kind::Item>;
/// Id of a [`kind::Journal`] page.
pub type JournalId = Id<kind::Journal>;
/// Id of a [`kind::Place`].
pub type PlaceId = Id<kind::Place>;
/// Id of a [`kind::Preset`].
pub type PresetId = Id<kind::Preset>;
/// Id of a [`kind::Quest`].
pub type QuestId = Id<kind::Quest>;
/// Id of a [`kind::Scenario`].
pub type ScenarioId = Id<kind::Scenario>;
/// Id of a [`kind::Shop`].
pub type ShopId = Id<kind::Shop>;
/// Id of a [`kind::Skill`].
pub type SkillId = Id<kind::Skill>;
/// Id of a [`kind::Stunt`].
pub type StuntId = Id<kind::Stunt>;
/// Id of a [`kind::Zone`].
pub type ZoneId = Id<kind::Zone>;
/// Id of a [`kind::Calling`].
pub type CallingId = Id<kind::Calling>;
/// Id of a [`kind::Chapter`].
pub type ChapterId = Id<kind::Chapter>;
/// Id of a [`kind::Climate`].
pub type ClimateId = Id<kind::Climate>;
/// Id of a [`kind::Codex`].
pub type CodexId = Id<kind::Codex>;
/// Id of a [`kind::Deed`].
pub type DeedId = Id<kind::Deed>;
/// Id of a [`kind::Faction`].
pub type FactionId = Id<kind::Faction>;
/// Id of a [`kind::Happening`].
pub type HappeningId = Id<kind::Happening>;
/// Id of a [`kind::Lore`].
pub type LoreId = Id<kind::Lore>;
/// Id of an [`kind::Origin`].
pub type OriginId = Id<kind::Origin>;
/// Id of a [`kind::Path`].
pub type PathId = Id<kind::Path>;
/// Id of a [`kind::Spell`].
pub type SpellId = Id<kind::Spell>;
/// Id of a [`kind::Talent`].
pub type TalentId = Id<kind::Talent>;
/// Id of a [`kind::Weather`].
pub type WeatherId = Id<kind::Weather>;
