//! What packs say about pictures: how places, people and things look to the painter. Presentation only: no rule reads
//! it, and changing it never changes the mechanics hash.
//!
//! Whatever has no entry is painted from what is known of it. A later pack may say anew how something looks.

use crate::id::{BeingId, ItemId, PlaceId, PresetId};
use serde::{Deserialize, Serialize};

/// How a place looks in its picture. Light, weather, season and hour come from the game.
///
/// Example: `Scene(of: "toll:causeway", land: Shore, far: [House], near: [Post], mood: Bleak)`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// The place.
    pub of: PlaceId,
    /// The lie of the land, or the kind of room.
    pub land: Land,
    /// What stands far off, at most six; the first is the one that the eye goes to.
    #[serde(default)]
    pub far: Vec<Prop>,
    /// What stands near, at most six, from left to right.
    #[serde(default)]
    pub near: Vec<Prop>,
    /// Which inks it is printed in.
    #[serde(default)]
    pub mood: Air,
}

/// The lie of the land, or the kind of room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Land {
    /// Rounded hills, one behind another.
    #[default]
    Hills,
    /// A road between walls.
    Road,
    /// A street with houses on both sides.
    Street,
    /// An open square with houses around it.
    Square,
    /// A small room.
    Room,
    /// A large room with arches.
    Hall,
    /// A passage under ground, dug by hand.
    Tunnel,
    /// A natural hollow under ground.
    Cave,
    /// Holes in the ground that go straight down.
    Shaft,
    /// The edge of the sea.
    Shore,
    /// Wet flat land.
    Marsh,
    /// Trees on all sides.
    Forest,
    /// Flat dry land.
    Plain,
    /// Steep rock.
    Mountains,
    /// Strips of earth held up by walls.
    Terraces,
    /// The bed of a river, dry or nearly.
    Riverbed,
}

/// Things that the painter can draw in a scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Prop {
    /// A town on a slope.
    Town,
    /// A single house.
    House,
    /// A tower with a bell.
    Tower,
    /// A line of arches.
    Arches,
    /// A slender dark tree.
    Cypress,
    /// A low twisted tree.
    Olive,
    /// Reeds or tall grass.
    Reeds,
    /// Rounded stones.
    Boulders,
    /// A wall of dry stone.
    Wall,
    /// A vaulted hole with a grating.
    Grille,
    /// A door.
    Door,
    /// A window.
    Window,
    /// Steps.
    Stairs,
    /// A carved post or milestone.
    Post,
    /// A cart with its wheels.
    Cart,
    /// A saddled beast.
    Mule,
    /// A long stone trough with a spout.
    Trough,
    /// A round stone basin.
    Basin,
    /// A table.
    Table,
    /// A bench.
    Bench,
    /// A desk or counter with a book.
    Desk,
    /// A board with writing.
    Board,
    /// A barrel.
    Barrel,
    /// A bucket.
    Bucket,
    /// A pair of boots.
    Boots,
    /// A lamp that burns.
    Lamp,
    /// Candles that burn.
    Candles,
    /// A statue in a niche.
    Saint,
    /// A great wheel.
    Wheel,
    /// A winch over a hole.
    Windlass,
    /// Heaps of broken stone.
    Spoil,
    /// Upright timber that holds a roof.
    Timber,
    /// A heap of doors and planks.
    Barricade,
    /// A row of stone teeth.
    Comb,
    /// Still water.
    Pool,
    /// Hanging nets.
    Nets,
    /// An iron stove.
    Stove,
    /// Somebody who stands there.
    Figure,
    /// Several people.
    Crowd,
}

/// Which inks a picture is printed in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Air {
    /// Ochre and blue.
    #[default]
    Plain,
    /// Heat and dust.
    Dry,
    /// Green and soft.
    Mild,
    /// Grey and cold.
    Bleak,
    /// Dark, with one warm light.
    Lamplit,
    /// Dark, with cold light.
    Eerie,
    /// Worn red and gold.
    Solemn,
}

/// How somebody looks in a portrait.
///
/// Example: `Portrait(of: Being("toll:widow"), age: Middle, hair: Bun)`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Portrait {
    /// Who.
    pub of: Sitter,
    /// How old.
    #[serde(default)]
    pub age: Age,
    /// How the hair is worn.
    #[serde(default)]
    pub hair: Hair,
    /// Its shade.
    #[serde(default)]
    pub shade: Shade,
    /// Beard.
    #[serde(default)]
    pub beard: Beard,
    /// What is on the head.
    #[serde(default)]
    pub headwear: Headwear,
    /// How broad.
    #[serde(default)]
    pub build: Build,
    /// The eyes are shut or see nothing.
    #[serde(default)]
    pub eyes_shut: bool,
    /// What kind of creature, if it is no person.
    #[serde(default)]
    pub creature: Option<Creature>,
}

/// Whom a portrait shows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sitter {
    /// Somebody of the story.
    Being(BeingId),
    /// A ready hero.
    Preset(PresetId),
}

/// How old somebody looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Age {
    /// A child.
    Child,
    /// Young.
    Young,
    /// In the middle of life.
    #[default]
    Middle,
    /// Old.
    Old,
}

/// How hair is worn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Hair {
    /// None, or shaved.
    Bald,
    /// Cut short.
    #[default]
    Short,
    /// Combed with a parting.
    Parted,
    /// Unkempt.
    Wild,
    /// To the shoulders.
    Long,
    /// In a plait over the shoulder.
    Plait,
    /// Tied up behind.
    Bun,
}

/// The shade of hair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Shade {
    /// Dark.
    #[default]
    Dark,
    /// Red or brown.
    Red,
    /// Fair.
    Fair,
    /// Grey.
    Grey,
    /// White.
    White,
}

/// Beards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Beard {
    /// None.
    #[default]
    Bare,
    /// Some days old.
    Stubble,
    /// A moustache.
    Moustache,
    /// Short.
    Short,
    /// Long.
    Full,
}

/// What is worn on the head.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Headwear {
    /// Nothing.
    #[default]
    Bare,
    /// A soft cap.
    Cap,
    /// A hat with a brim.
    Hat,
    /// A scarf or shawl.
    Scarf,
    /// A hood.
    Hood,
    /// A helmet.
    Helmet,
}

/// How broad somebody is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Build {
    /// Thin.
    Thin,
    /// Neither.
    #[default]
    Middling,
    /// Broad.
    Broad,
}

/// Kinds of creatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Creature {
    /// A pig or boar.
    Pig,
    /// A dog or wolf.
    Dog,
    /// A mule, ass or horse.
    Mule,
    /// An eel or snake.
    Eel,
    /// A bird.
    Bird,
    /// A bat.
    Bat,
    /// A rat or mouse.
    Rat,
}

/// How a thing looks on its plate.
///
/// Example: `Plate(of: "toll:ledger", motif: Book)`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plate {
    /// The thing.
    pub of: ItemId,
    /// What is drawn.
    pub motif: Motif,
}

/// What can be drawn on a plate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Motif {
    /// A sword or long blade.
    Sword,
    /// A knife.
    Knife,
    /// An axe.
    Axe,
    /// A pick.
    Pick,
    /// A spear.
    Spear,
    /// A staff or club.
    Staff,
    /// A staff with a hook at its top.
    Crook,
    /// A bow.
    Bow,
    /// A crossbow.
    Crossbow,
    /// A sling.
    Sling,
    /// A shield.
    Shield,
    /// A coat.
    Coat,
    /// A hood or hat.
    Hood,
    /// Shoes or boots.
    Shoes,
    /// A ring.
    Ring,
    /// Beads on a string.
    Beads,
    /// A key.
    Key,
    /// A book.
    Book,
    /// A letter with a seal.
    Letter,
    /// A slate in a frame.
    Slate,
    /// A bottle or flask.
    Bottle,
    /// A skin for water.
    Skin,
    /// A sack.
    Sack,
    /// A lantern.
    Lantern,
    /// A torch.
    Torch,
    /// Candles.
    Candle,
    /// A coil of rope.
    Rope,
    /// A saw.
    Saw,
    /// A crowbar or other iron tool.
    Bar,
    /// A bowl.
    Bowl,
    /// A loaf.
    Bread,
    /// A fish.
    Fish,
    /// A button.
    Button,
    /// A coin or token.
    Token,
    /// Beams and boards.
    Timber,
    /// Folded cloth.
    Cloth,
    /// A twist of paper with a herb in it.
    Herb,
    /// A needle or pick of bone or wire.
    Needle,
}
