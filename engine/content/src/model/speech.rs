//! What packs say about language: sentences for the narrator and words for the interpreter. Presentation only: no rule
//! reads it, and changing it never changes the mechanics hash.

use crate::Language;
use crate::id::{BeingId, ItemId, LoreId, Name, PlaceId, ScenarioId, WeatherId};
use serde::{Deserialize, Serialize};

/// Sentences of the built-in narrator for one kind of fact.
///
/// Example: `Grammar(language: "en", cue: Hit, lines: ["{actor} catches {target} across the ribs with {weapon}."])`.
/// Slots are written `{name}` with an optional form, `{the target}`, `{a item}`, `{Target}` (capital: begins a
/// sentence); the narrator's documentation names the slots of each cue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grammar {
    /// The language of the lines.
    pub language: Language,
    /// The kind of fact that they tell.
    pub cue: Cue,
    /// When they fit; of the lines that were not told lately those that ask most win: each mood counts, and each list of
    /// ids below.
    #[serde(default)]
    pub moods: Vec<Mood>,
    /// Only in these stories: how a pack gives its story a voice of its own.
    #[serde(default)]
    pub stories: Vec<ScenarioId>,
    /// Only at these places.
    #[serde(default)]
    pub places: Vec<PlaceId>,
    /// Only in this weather.
    #[serde(default)]
    pub weathers: Vec<WeatherId>,
    /// Only of these: whoever the sentence is about, the reader's hero apart, must be among them.
    #[serde(default)]
    pub beings: Vec<BeingId>,
    /// Only with these: the weapon of a blow, or the thing that is taken, sold, worn, used.
    #[serde(default)]
    pub items: Vec<ItemId>,
    /// Only where one of these is spoken of: what somebody says when asked about it. Counts twice.
    #[serde(default)]
    pub lore: Vec<LoreId>,
    /// Whole sentences.
    pub lines: Vec<String>,
}

/// The kinds of facts that the narrator tells with sentences of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cue {
    /// A hero goes from one place to another. Slots: `exit`, `place`, and `go`,
    /// which is what the way calls its going by.
    Went,
    /// Somebody else arrives. Slots: `actor`.
    Arrived,
    /// Somebody else leaves. Slots: `actor`, `exit`.
    Left,
    /// A thing is picked up. Slots: `item`.
    Took,
    /// A thing is put down. Slots: `item`.
    Dropped,
    /// A thing is received from somebody. Slots: `item`, `target`.
    Received,
    /// A thing is handed over. Slots: `item`, `target`.
    Gave,
    /// Something is bought. Slots: `item`, `val`, `target`.
    Bought,
    /// Something is sold. Slots: `item`, `val`, `target`.
    Sold,
    /// A thing is put on or taken into the hand. Slots: `item`.
    Wore,
    /// A blow lands. Slots: `actor`, `target`, `weapon`, `amount`.
    Hit,
    /// A blow lands that could hardly be better. Slots: as `Hit`.
    Crit,
    /// A blow misses. Slots: `actor`, `target`, `weapon`.
    Miss,
    /// Somebody falls and does not get up. Slots: `target`.
    Felled,
    /// Somebody runs from a fight. Slots: `actor`.
    Fled,
    /// Somebody tries to run and cannot. Slots: `actor`.
    Held,
    /// Somebody stands on guard. Slots: `actor`.
    Guarded,
    /// Somebody changes the distance. Slots: `actor`, `zone`.
    Shifted,
    /// A fight begins. Slots: `foes`.
    FightBegan,
    /// A fight is won.
    FightWon,
    /// A fight is lost.
    FightLost,
    /// Harm outside a fight. Slots: `target`, `amount`.
    Hurt,
    /// Hit points come back. Slots: `target`, `amount`.
    Healed,
    /// A rest. Slots: `hours`.
    Rested,
    /// Time passes idly. Slots: `minutes`.
    Waited,
    /// A level is reached. Slots: `level`.
    Rose,
    /// A party decision is agreed on.
    Agreed,
    /// A stunt that has no text of its own works. Slots: `target`.
    StuntWorked,
    /// A stunt that has no text of its own fails. Slots: `target`.
    StuntFailed,
    /// Somebody else casts a spell. Slots: `actor`, `spell`.
    CastByOther,
    /// Somebody else uses a talent. Slots: `actor`, `talent`.
    InvokedByOther,
    /// Somebody withstands what a spell or a poison would do. Slots: `target`.
    Withstood,
    /// Somebody does not withstand it. Slots: `target`.
    Succumbed,
    /// Somebody pushes somebody away. Slots: `actor`, `target`.
    Shoved,
    /// Somebody tries that, and nothing moves. Slots: `actor`, `target`.
    ShoveFailed,
    /// Somebody holds somebody fast. Slots: `actor`, `target`.
    Grappled,
    /// Somebody tries that, and gets nothing. Slots: `actor`, `target`.
    GrappleFailed,
    /// Somebody breaks free. Slots: `actor`, `target`.
    BrokeFree,
    /// Somebody tries that, and is held still. Slots: `actor`, `target`.
    StillHeld,
    /// Somebody gets out of sight. Slots: `actor`.
    Hid,
    /// Somebody tries that, and is seen. Slots: `actor`.
    HideFailed,
    /// Somebody is no longer out of sight. Slots: `actor`.
    Unhid,
    /// Somebody helps somebody. Slots: `actor`, `target`.
    Helped,
    /// Somebody is bound up in time. Slots: `target`.
    Mended,
    /// Somebody is bound up badly. Slots: `target`.
    MendFailed,
    /// Somebody steps away with care. Slots: `actor`.
    Disengaged,
    /// Somebody strikes at who steps away without care. Slots: `actor`, `target`.
    Opening,
    /// Somebody is taken by surprise. Slots: `target`.
    Surprised,
    /// Somebody is struck down and lives. Slots: `target`.
    Subdued,
    /// Somebody gives up. Slots: `target`.
    Surrendered,
    /// Both sides stop.
    Stopped,
    /// A fallen hero breathes on. Slots: `target`.
    DeathSaveMade,
    /// A fallen hero slips a step further. Slots: `target`.
    DeathSaveMissed,
    /// A fallen hero is out of danger. Slots: `target`.
    Stabilised,
    /// A hero dies. Slots: `target`.
    Died,
    /// A fallen hero is up again. Slots: `target`.
    GotUp,
    /// A faction thinks better of the party. Slots: `faction`.
    ReputationRose,
    /// A faction thinks worse of the party. Slots: `faction`.
    ReputationFell,
    /// Somebody goes along from now on. Slots: `actor`.
    FollowBegan,
    /// Somebody goes along no more. Slots: `actor`.
    FollowEnded,
    /// The weather is another. Slots: `weather`.
    WeatherChanged,
    /// A place is lit.
    LightCame,
    /// A term is learned. Slots: `term`.
    TermLearned,
    /// A spell is learned. Slots: `spell`.
    SpellLearned,
    /// A talent is gained. Slots: `talent`.
    TalentGained,
    /// An attribute is raised. Slots: `attribute`.
    AttributeRaised,
    /// A path is taken. Slots: `path`.
    PathTaken,
    /// A skill is trained. Slots: `skill`.
    SkillTrained,
    /// Slots and talents are whole again.
    Refreshed,
    /// A thing comes to the hero by the story. Slots: `item`.
    GotItem,
    /// A thing goes from the hero by the story. Slots: `item`.
    LostItem,
    /// Coins come. Slots: `val`.
    GotVal,
    /// Coins go. Slots: `val`.
    LostVal,
    /// Experience comes. Slots: `amount`.
    GotExperience,
    /// A hidden way is found. Slots: `exit`.
    FoundExit,
    /// A hidden thing is found. Slots: `feature`.
    FoundFeature,
    /// A way opens. Slots: `exit`.
    ExitOpened,
    /// A way shuts. Slots: `exit`.
    ExitShut,
    /// A condition of the reader's begins. Slots: `condition`.
    ConditionBegan,
    /// A condition of the reader's ends. Slots: `condition`.
    ConditionEnded,
    /// What was worn or held is put away. Slots: `item`.
    PutAway,
    /// Another hero does something. Slots: `actor`, `what`.
    OtherActed,
    /// Another hero tries something in vain. Slots: `actor`, `what`.
    OtherFailed,
    /// Another hero talks to somebody. Slots: `actor`, `target`.
    OtherTalks,
    /// Another hero uses something. Slots: `actor`, `item`.
    OtherUses,
    /// Another hero gets something. Slots: `actor`, `item`.
    OtherGets,
    /// Another hero parts with something. Slots: `actor`, `item`.
    OtherLoses,
    /// Another hero takes something in hand. Slots: `actor`, `item`.
    OtherWears,
    /// Another hero reaches a level. Slots: `actor`, `level`.
    OtherRose,
    /// Another hero rests or waits. Slots: `actor`.
    OtherRests,
    /// A hero enters the story. Slots: `actor`.
    Joined,
    /// A party decision is proposed; by another, `actor` is filled. Slots: `actor`, `what`.
    Proposed,
    /// The party does not agree.
    Declined,
    /// A proposal waited too long, or became impossible.
    Lapsed,
    /// A player is away. Slots: `actor`.
    WentAway,
    /// A player is back. Slots: `actor`.
    CameBack,
    /// Prices fall. Slots: `amount`.
    PricesFell,
    /// Prices rise. Slots: `amount`.
    PricesRose,
    /// A hero lies down to rest while others go on. Slots: `hours`.
    LayDown,
    /// Somebody who is addressed greets in the words that were told lately. Slots: `actor`.
    GreetedAgain,
    /// Somebody gives an answer that was told lately. Slots: `actor`.
    AnsweredAgain,
    /// Something is used in the way that was told lately. Slots: `item`.
    UsedAgain,
    /// A spell is cast or a talent used in the way that was told lately. Slots: `what`.
    PowerAgain,
    /// Who is at a place that is come to. Slots: `names`.
    Present,
    /// Who fought the hero lately and is at a place that is come to. Slots: `names`.
    FoesPresent,
    /// What lies at a place that is come to. Slots: `things`.
    Lying,
    /// The light of a place that is come to is poor.
    Dim,
    /// There is no light at a place that is come to.
    Unlit,
    /// A foe died where the hero comes again. Slots: `target`, `when`.
    RecalledFoe,
    /// A foe ran from where the hero comes again. Slots: `target`, `when`.
    RecalledFlight,
    /// The hero went down where it comes again. Slots: `when`.
    RecalledFall,
    /// The hero goes by a way that it opened: told instead of going. Slots: `exit`, `when`.
    RecalledWay,
    /// The hero means to take somebody by surprise, and is heard or seen first.
    SurpriseFailed,
    /// A talk ends by the hero's word, and nobody has said anything to it. Slots: `actor`.
    TalkEnded,
    /// A foe looks in vain for somebody who hides. Slots: `actor`, `target`.
    Overlooked,
    /// Somebody is spoken to in words of the player's own, and answers. Slots: `actor`.
    Answered,
}

/// What must hold for a line to fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Mood {
    /// The hero who reads is the one who acts.
    ByYou,
    /// The hero who reads is the one it happens to.
    ToYou,
    /// Neither is the reader.
    Others,
    /// It is dark.
    Dark,
    /// It is light.
    Bright,
    /// By a little.
    Narrow,
    /// By a lot.
    Wide,
    /// The one it happens to is badly hurt.
    Grave,
    /// The first time in this game.
    First,
    /// Not the first time.
    Again,
    /// The weapon shoots or is thrown.
    Ranged,
    /// The weapon is bare hands.
    Unarmed,
    /// It leads within reach of the other side.
    Close,
    /// There is one foe in the fight, and the sentence is about it: a pronoun is enough, or nothing.
    Alone,
    /// All whom it is about have hands and boots (`.body = person` in their texts, or nothing said).
    Person,
    /// All whom it is about go on four legs (`.body = beast`).
    Beast,
    /// There is no roof over it.
    Outdoors,
    /// There is a roof over it.
    Indoors,
    /// The blow leaves the one whom it meets standing.
    Standing,
    /// All whom it is about are well disposed to the party.
    Warm,
    /// All whom it is about would rather see the party go.
    Cold,
    /// It is about a thing that is held in a hand.
    InHand,
    /// It is about a thing that is worn.
    OnBody,
    /// What was said greets.
    Greeting,
    /// What was said asks something.
    Asking,
    /// What was said thanks, praises or is sorry.
    Kindly,
    /// What was said insults or threatens.
    Rude,
    /// What was said asks whoever hears it who they are, or what they do.
    AskingWho,
}

impl Grammar {
    /// How much a line of this asks for: what asks more is told first.
    pub fn asks(&self) -> usize {
        let lists = [!self.stories.is_empty(), !self.places.is_empty(), !self.weathers.is_empty()];
        let spoken_of = !self.lore.is_empty();
        let about = [!self.beings.is_empty(), !self.items.is_empty(), spoken_of, spoken_of];
        self.moods.len() + lists.into_iter().chain(about).filter(|written| *written).count()
    }
}

/// Words that the interpreter understands, in one language.
///
/// Example: `Lexicon(language: "en", verb: "force", words: ["force", "break open", "shoulder"])`. Either `verb` (a verb of
/// an action or a built-in verb) or `thing` (the text key of a thing, such as `exit-harbour_door`) is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    /// The language of the words.
    pub language: Language,
    /// The verb that they mean.
    #[serde(default)]
    pub verb: Option<Name>,
    /// The thing that they mean, as `kind-name` of the same pack.
    #[serde(default)]
    pub thing: Option<String>,
    /// Words and phrases, without articles.
    pub words: Vec<String>,
}
