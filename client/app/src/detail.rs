//! [`Detail`]: what a page shows, as data for front ends that draw it: a map as a graph, an audit as bars. Words are the
//! player's; the same page in plain lines stands in the screen's `body` and `choices`.

use gesta_content::id::{ExitId, ItemId, PlaceId};
use gesta_content::model::Slot;
use std::collections::BTreeMap;

/// Most places that stand side by side on a drawn map.
pub use crate::chart::COLUMNS_MAX as MAP_COLUMNS_MAX;

/// What a page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    /// Nothing beside its lines.
    #[default]
    None,
    /// The map.
    Map(MapGraph),
    /// What is carried.
    Inventory(Vec<ItemSeen>),
    /// The hero, or the hero that is being made.
    Sheet(Vec<Section>),
    /// How the dice fell.
    Audit(AuditSeen),
    /// The saved games.
    Saves(Vec<SavedGame>),
    /// The quests.
    Quests(Vec<QuestRow>),
    /// Who goes along.
    Party(Vec<Member>),
    /// The story turn by turn, oldest first.
    History(Vec<TurnRow>),
    /// The branches of the game.
    Branches(Vec<BranchRow>),
    /// The card after a chapter or an ending.
    Card(Vec<Figure>),
}

/// The places that the hero knows, and the ways between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MapGraph {
    /// The places.
    pub places: Vec<MapNode>,
    /// The ways.
    pub ways: Vec<MapEdge>,
}

impl MapGraph {
    /// Each pair of places that are joined, once, by their indices; and whether any way between them was gone.
    pub fn joined(&self) -> BTreeMap<(usize, usize), bool> {
        let mut joined = BTreeMap::new();
        for way in &self.ways {
            let Some(to) = way.to.filter(|to| *to != way.from && *to < self.places.len()) else { continue };
            *joined.entry((way.from.min(to), way.from.max(to))).or_insert(false) |= way.travelled;
        }
        joined
    }

    /// How many known ways of a place lead to where the hero has not been.
    pub fn untried(&self, place: &MapNode) -> usize {
        let from = |from: usize| self.places.get(from).is_some_and(|node| node.id == place.id);
        self.ways.iter().filter(|way| from(way.from) && way.to.is_none()).count()
    }
}

/// A place of the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapNode {
    /// Which.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
    /// The hero is there.
    pub here: bool,
    /// How many ways it is from here; `None`: no known way leads there.
    pub steps: Option<u16>,
    /// How long it takes to get there from here, in seconds.
    pub seconds: u64,
    /// The number of the choice that goes there.
    pub pick: Option<u8>,
    /// Where it stands when the map is drawn: column, from 0 to [`MAP_COLUMNS_MAX`] less 1, and row, from 0.
    pub cell: (u16, u16),
}

/// A way of the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapEdge {
    /// Which exit.
    pub exit: ExitId,
    /// Where it begins, as an index into the places.
    pub from: usize,
    /// Where it leads, as an index into the places; `None`: the hero has not been there.
    pub to: Option<usize>,
    /// What the way is called.
    pub name: String,
    /// The hero has gone it.
    pub travelled: bool,
}

/// A thing that is carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemSeen {
    /// Which.
    pub id: ItemId,
    /// Its name, with the number of them: "3 candles".
    pub name: String,
    /// How many.
    pub count: u16,
    /// Where it could be worn or held.
    pub slot: Option<Slot>,
    /// It is worn or held.
    pub worn: bool,
    /// What it is and does, in short: "+2 armour class".
    pub facts: Vec<String>,
    /// Against what is worn or held in its place: "armour class 12 → 14".
    pub compared: Vec<Comparison>,
    /// The number of the choice that shows it.
    pub pick: Option<u8>,
}

/// One number before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// What: "armour class".
    pub label: String,
    /// As it is.
    pub before: String,
    /// As it would be.
    pub after: String,
    /// Whether that is better.
    pub better: Option<bool>,
}

/// A part of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// Its rows.
    pub rows: Vec<SheetRow>,
}

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetRow {
    /// What.
    pub label: String,
    /// How much; empty where the label says it all.
    pub value: String,
    /// What more is to be said.
    pub note: String,
    /// How much there is, and of how much, where a bar can show it.
    pub bar: Option<(u64, u64)>,
    /// Before and after, where the value says a change.
    pub change: Option<Comparison>,
}

/// How the dice fell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditSeen {
    /// How many dice there were.
    pub dice: u32,
    /// How often each face of the d20 fell, from 1 to 20.
    pub faces: [u32; 20],
    /// The hero's rolls and those of everybody else, by result.
    pub sides: Vec<AuditSide>,
    /// Chi-square of the faces in thousandths, where there are enough dice to judge.
    pub chi_square_thousandths: Option<u64>,
    /// The newest rolls, newest first.
    pub rolls: Vec<RolledSeen>,
}

/// The rolls of one side, by result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditSide {
    /// Whose: "You".
    pub label: String,
    /// How many.
    pub rolls: u32,
    /// By result.
    pub bands: Vec<BandSeen>,
}

/// One result: how often it was to be expected, and how often it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandSeen {
    /// Which.
    pub label: String,
    /// How often it was to be expected of the odds, in hundredths.
    pub expected_hundredths: u64,
    /// How often it came.
    pub seen: u32,
}

/// One roll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RolledSeen {
    /// The turn that it belongs to.
    pub turn: u64,
    /// The die as it lay.
    pub natural: u8,
    /// The roll in words.
    pub text: String,
}

/// A quest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestRow {
    /// Its title, with how it stands where it does not simply go on.
    pub title: String,
    /// What is to be done now.
    pub text: String,
    /// How it stands.
    pub state: QuestMark,
    /// What is to be done at this stage.
    pub objectives: Vec<ObjectiveRow>,
}

/// How a quest stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuestMark {
    /// It goes on.
    Open,
    /// It has gone wrong, and goes on.
    Failing,
    /// It is over and went well.
    Done,
    /// It is over and went wrong.
    Failed,
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectiveRow {
    /// What, and whether it need not be done.
    pub text: String,
    /// It is done.
    pub done: bool,
}

/// Somebody who goes along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The name.
    pub name: String,
    /// Who plays it, how it is, whether it is here.
    pub facts: Vec<String>,
    /// Its hit points, and how many it can have; `None`: they are not known.
    pub hit_points: Option<(u16, u16)>,
}

/// A turn of the player.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnRow {
    /// Its number, from 1.
    pub number: u64,
    /// When: "Day 1, 21:40".
    pub when: String,
    /// Where.
    pub place: String,
    /// What was done.
    pub did: String,
    /// The words around what was searched and found in it.
    pub found: String,
    /// The number of the choice that shows it; `None`: it is not listed.
    pub pick: Option<u8>,
}

/// A saved game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedGame {
    /// Its name.
    pub name: String,
    /// The hero's name, place and game time.
    pub summary: String,
    /// The last line that was told.
    pub line: String,
    /// "Played on 2026-11-22"; empty: it never was.
    pub played: String,
    /// The number of the choice that opens it.
    pub pick: Option<u8>,
}

/// A branch of the game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BranchRow {
    /// Its name.
    pub name: String,
    /// How many events deep it is.
    pub depth: u64,
    /// It is the one that goes on.
    pub current: bool,
    /// The line that it leaves, and the depth at which it does.
    pub fork: Option<(String, u64)>,
    /// How many lines it is away from the first: what a tree indents by.
    pub level: u8,
}

/// A figure of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What.
    pub label: String,
    /// How much.
    pub value: String,
}
