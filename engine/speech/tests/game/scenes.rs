//! The shipped game, played by the tests without a table: one world, one seat, decisions and what is seen of them.

use gesta_content::id::{BeingId, ExitId, PlaceId};
use gesta_content::{Content, Digest, Language};
use gesta_rules::{
    Command, CutEvent, DiceSeed, Event, Mode, NewGame, Rejection, SeatId, SeatKind, SystemCommand, View, World, apply,
    cut, decide, decide_system, genesis, start, view,
};
use gesta_speech::{Happened, Narrator, Told};

/// The seat that plays.
pub const SEAT: SeatId = SeatId(0);

/// A game that is being played.
pub struct Game {
    pub content: Content,
    pub world: World,
    pub depth: u64,
    pub seed: u64,
    /// What happened last, as the seat may know it, between two views.
    pub last: Option<(View, Vec<CutEvent>, View)>,
}

impl Game {
    pub fn new(seed: u64) -> Game {
        let content = gesta_assets::shipped_content().expect("the shipped packs load");
        let game = NewGame { scenario: None, mode: Mode::Story, map_seed: seed, dice_commitment: Digest::ZERO };
        let first = genesis(&content, &game).expect("a scenario");
        let world = start(&first).expect("a genesis");
        let mut game = Game { content, world, depth: 0, seed, last: None };
        let seat = SystemCommand::Seat { seat: SEAT, kind: SeatKind::Player, name: "Ana".to_owned(), preset: None };
        let mut dice = gesta_rules::Dice::from_key(Digest::ZERO);
        let events = decide_system(&game.content, &game.world, &seat, &mut dice).expect("a free seat");
        game.happen(events);
        game
    }

    pub fn view(&self) -> View {
        view(&self.content, &self.world, SEAT)
    }

    pub fn act(&mut self, command: &Command) -> Result<(), Rejection> {
        let mut dice = DiceSeed::from_number(self.seed).dice(&self.world.fate, command);
        let events = decide(&self.content, &self.world, SEAT, command, &mut dice)?;
        self.happen(events);
        Ok(())
    }

    fn happen(&mut self, events: Vec<Event>) {
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

    /// The game at one of the scenes that cases name.
    pub fn at(scene: &str) -> Game {
        let mut game = Game::new(7);
        match scene {
            "causeway" => {}
            "loft" => game.stand("tollhouse:net_loft"),
            "room" => game.stand("tollhouse:counting_room"),
            "talk" => {
                game.act(&Command::Talk { with: BeingId::new("tollhouse:agent").expect("an id") }).expect("she talks")
            }
            "fight" => {
                game.stand("tollhouse:counting_room");
                let target = BeingId::new("tollhouse:dog_grey").expect("an id");
                game.act(&Command::Attack { target }).expect("a fight");
            }
            other => panic!("no scene {other}"),
        }
        game
    }

    fn stand(&mut self, place: &str) {
        let place = PlaceId::new(place).expect("an id");
        self.world.exits.insert(ExitId::new("tollhouse:toll_door").expect("an id"), true);
        let hero = self.world.heroes.get_mut(&SEAT).expect("a hero");
        hero.place = place.clone();
        hero.visited.insert(place);
    }
}

/// Both languages.
pub const LANGUAGES: [Language; 2] = Language::ALL;
