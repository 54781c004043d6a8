//! The shipped game, played by the tests without a table: one world, one seat, decisions and what is seen of them.

use crate::stage;
use gesta_content::id::PresetId;
use gesta_content::{Content, Digest, Language, PackFiles};
use gesta_rules::{
    Body, Command, CutEvent, DiceSeed, Event, Mode, NewGame, Rejection, SeatId, SeatKind, SystemCommand, View, World,
    apply, cut, decide, decide_system, genesis, next_fate, start, view,
};
use gesta_speech::{Happened, Narrator, Told};
use serde::Deserialize;
use std::sync::{Arc, OnceLock};

/// The seat that plays.
pub const SEAT: SeatId = SeatId(0);
/// The seat of a companion, where a scene has one.
pub const OTHER: SeatId = SeatId(1);

/// A game that is being played.
pub struct Game {
    pub content: Arc<Content>,
    pub world: World,
    pub depth: u64,
    pub seed: u64,
    /// What happened last, as the seat may know it, between two views.
    pub last: Option<(View, Vec<CutEvent>, View)>,
}

/// The mechanics of each story when the cases were written: the dice of their turns.
fn mechanics(story: Story) -> Digest {
    let hex = match story {
        Story::Tollhouse => "ba7003b22174da19ff93798fa97777b34a72d4fc2ab11187547598a0711d3e16",
        Story::Waterbowl => "cc004c0be063b26e41d4dacac283ce17f976385ae8fe1e45d602b2ced83e2152",
        Story::Yard => "9256da4b061e215ab0d5747462016c397b4193bda2d3608b5af3393b2859f2b1",
    };
    Digest::from_hex(hex).expect("a digest")
}

/// The fate that a game begins with. Dice hang on all that decides, so every change of a rule or a pack would throw others,
/// and the numbers in the texts of the cases would be those of turns that nobody sees any more.
fn fate(story: Story, mut genesis: Event) -> Digest {
    if let Body::Began(began) = &mut genesis.body {
        began.mechanics = mechanics(story);
    }
    next_fate(&Digest::ZERO, &genesis)
}

impl Game {
    pub fn new(seed: u64) -> Game {
        Game::of(Story::Tollhouse, seed, None)
    }

    /// A game of a story with one hero: a ready one by its name, or the first of the story.
    pub fn of(story: Story, seed: u64, hero: Option<&PresetId>) -> Game {
        let content = story.content();
        let game = NewGame { scenario: None, mode: Mode::Story, map_seed: seed, dice_commitment: Digest::ZERO };
        let first = genesis(&content, &game).expect("a scenario");
        let mut world = start(&first).expect("a genesis");
        world.fate = fate(story, first);
        let mut game = Game { content, world, depth: 0, seed, last: None };
        game.seat(SEAT, hero);
        game
    }

    pub fn seat(&mut self, seat: SeatId, hero: Option<&PresetId>) {
        let ready = self.content.start().and_then(|start| start.presets.get(usize::from(seat.0)));
        let preset = hero.or(ready).cloned();
        let seat = SystemCommand::Seat { seat, kind: SeatKind::Player, name: "Ana".to_owned(), preset };
        let mut dice = gesta_rules::Dice::from_key(Digest::ZERO);
        let events = decide_system(&self.content, &self.world, &seat, &mut dice).expect("a free seat");
        self.happen(events);
    }

    pub fn view(&self) -> View {
        view(&self.content, &self.world, SEAT)
    }

    pub fn act(&mut self, command: &Command) -> Result<(), Rejection> {
        self.act_of(SEAT, command)
    }

    pub fn act_of(&mut self, seat: SeatId, command: &Command) -> Result<(), Rejection> {
        let mut dice = DiceSeed::from_number(self.seed).dice(&self.world.fate, command);
        let events = decide(&self.content, &self.world, seat, command, &mut dice)?;
        self.happen(events);
        Ok(())
    }

    pub fn happen(&mut self, events: Vec<Event>) {
        let before = self.view();
        let mut seen = Vec::new();
        for event in events {
            let old = self.world.clone();
            apply(&mut self.world, &event);
            self.depth += 1;
            seen.extend(cut(&self.content, &old, &self.world, &event, SEAT));
        }
        self.last = Some((before, seen, self.view()));
    }

    /// What the narrator tells of what happened last.
    pub fn told(&self, narrator: &mut Narrator) -> Vec<Told> {
        let (before, events, after) = self.last.as_ref().expect("something happened");
        let happened = Happened { depth: self.depth, by: Some(SEAT), events, speech: None, after };
        narrator.tell(&self.content, Some(before), &happened)
    }

    /// The game at one of the scenes that cases name: `cases/scenes.ron`.
    pub fn at(scene: &str) -> Game {
        stage::set(scene)
    }
}

/// What is played.
#[derive(Clone, Copy, Debug, Deserialize)]
pub enum Story {
    /// The packs `core` and `tollhouse`.
    Tollhouse,
    /// The packs `core` and `waterbowl`.
    Waterbowl,
    /// The packs `core` and `tests/yard`: a guarded gate, a stall, two who can be fought.
    Yard,
}

impl Story {
    /// The content, loaded once for all games of the tests.
    fn content(self) -> Arc<Content> {
        static LOADED: [OnceLock<Arc<Content>>; 3] = [const { OnceLock::new() }; 3];
        let shipped = |pack| gesta_assets::shipped_content_of(&["core", pack]).expect("the shipped packs load");
        let load = || match self {
            Story::Tollhouse => shipped("tollhouse"),
            Story::Waterbowl => shipped("waterbowl"),
            Story::Yard => yard(),
        };
        LOADED[self as usize].get_or_init(|| Arc::new(load())).clone()
    }
}

/// Both languages.
pub const LANGUAGES: [Language; 2] = Language::ALL;

/// The content of the pack in `tests/yard`.
fn yard() -> Content {
    let core = gesta_assets::shipped().into_iter().filter(|pack| pack.origin.ends_with("core"));
    let mut packs: Vec<PackFiles> = core.collect();
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    let files = [
        file("pack.ron", include_str!("../yard/pack.ron")),
        file("data/yard.ron", include_str!("../yard/data/yard.ron")),
        file("text/en/yard.ftl", include_str!("../yard/text/en/yard.ftl")),
        file("text/es/yard.ftl", include_str!("../yard/text/es/yard.ftl")),
    ];
    packs.push(PackFiles { origin: "yard".to_owned(), files: files.into_iter().collect(), ..Default::default() });
    let (content, diagnostics) = gesta_content::load(&packs);
    let found = || diagnostics.iter().map(|found| found.short()).collect::<Vec<_>>().join("\n");
    content.unwrap_or_else(|| panic!("the yard does not load:\n{}", found()))
}
