//! The shipped game, played by the tests without a table: one world, one seat, decisions and what is seen of them.

use gesta_content::id::{BeingId, ExitId, PlaceId};
use gesta_content::{Content, Digest, Language, PackFiles};
use gesta_rules::{
    Actor, Body, Command, CutEvent, DiceSeed, Event, Fighter, Mode, NewGame, Rejection, SeatId, SeatKind, Spot, Stance,
    SystemCommand, View, World, apply, cut, decide, decide_system, genesis, start, view,
};
use gesta_speech::{Happened, Narrator, Told};

/// The seat that plays.
pub const SEAT: SeatId = SeatId(0);
/// The seat of a companion, where a scene has one.
pub const OTHER: SeatId = SeatId(1);

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
        Game::over(gesta_assets::shipped_content_of(&["core", "tollhouse"]).expect("the shipped packs load"), seed)
    }

    fn over(content: Content, seed: u64) -> Game {
        let game = NewGame { scenario: None, mode: Mode::Story, map_seed: seed, dice_commitment: Digest::ZERO };
        let first = genesis(&content, &game).expect("a scenario");
        let world = start(&first).expect("a genesis");
        let mut game = Game { content, world, depth: 0, seed, last: None };
        game.seat(SEAT);
        game
    }

    fn seat(&mut self, seat: SeatId) {
        let preset = self.content.start().and_then(|start| start.presets.get(usize::from(seat.0))).cloned();
        let seat = SystemCommand::Seat { seat, kind: SeatKind::Player, name: "Ana".to_owned(), preset };
        let mut dice = gesta_rules::Dice::from_key(Digest::ZERO);
        let events = decide_system(&self.content, &self.world, &seat, &mut dice).expect("a free seat");
        self.happen(events);
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
                // Wherever the dice have put them, one dog is at hand when a case begins and the other is not.
                for (being, to) in [("grey", Spot::Engaged), ("brindle", Spot::Near)] {
                    let dog = BeingId::new(&format!("tollhouse:dog_{being}")).expect("an id");
                    game.stands(&Actor::Being(dog), &to);
                }
                game.stands(&Actor::Hero(SEAT), &Spot::Engaged);
            }
            "road" | "road_free" => return Game::road(scene == "road_free"),
            yard => return Game::yard(yard),
        }
        game
    }

    fn stands(&mut self, actor: &Actor, to: &Spot) {
        let fighters = self.world.fights.values_mut().flat_map(|fight| &mut fight.fighters);
        fighters.filter(|fighter| fighter.actor == *actor).for_each(|fighter| fighter.spot = to.clone());
    }

    /// Where the other shipped story begins: a cart with one wheel in a culvert, or on its four.
    fn road(free: bool) -> Game {
        let content = gesta_assets::shipped_content_of(&["core", "waterbowl"]).expect("the shipped packs load");
        let mut game = Game::over(content, 7);
        if free {
            game.world.flags.insert("waterbowl:wheel_free".parse().expect("an id"), 1);
        }
        game
    }

    /// The yard of `tests/yard`: a caster with a companion and a hound, a guarded gate, a stall, two who can be fought.
    fn yard(scene: &str) -> Game {
        let mut game = Game::over(yard(), 7);
        game.seat(OTHER);
        let hound = BeingId::new("yard:hound").expect("an id");
        let body = Body::Followed { being: hound, seat: Some(SEAT) };
        apply(&mut game.world, &Event { seat: None, tick: 0, body });
        let hero = game.world.heroes.get_mut(&SEAT).expect("a hero");
        for spell in ["core:kindle", "core:stitch", "core:spark", "core:ward"] {
            hero.spells.insert(spell.parse().expect("an id"));
        }
        for talent in ["core:second_wind", "core:rally", "core:thick_skin"] {
            hero.talents.insert(talent.parse().expect("an id"));
        }
        hero.items.remove(&"core:oil_flask".parse().expect("an id"));
        hero.hit_points = 4;
        hero.codex.insert("core:advantage".parse().expect("an id"));
        match scene {
            "yard" => {}
            "yard_spent" => {
                hero.slots_spent.extend([(1, 9), (2, 9)]);
                hero.uses_spent.insert("core:second_wind".parse().expect("an id"), 9);
                hero.items.clear();
                hero.worn.clear();
            }
            "yard_oil" => _ = hero.items.insert("core:oil_flask".parse().expect("an id"), 1),
            "yard_rise" => hero.level = 4,
            "yard_talk" => {
                let with = BeingId::new("yard:captain").expect("an id");
                game.act(&Command::Talk { with }).expect("she talks");
            }
            "yard_fight" | "yard_held" => game.begin_fight(scene == "yard_held"),
            other => panic!("no scene {other}"),
        }
        game
    }

    /// A fight in which it is the reader's turn and everybody stands close.
    fn begin_fight(&mut self, held: bool) {
        let target = BeingId::new("yard:soldier").expect("an id");
        self.act(&Command::Attack { target: target.clone() }).expect("a fight");
        let fight = self.world.fights.values_mut().next().expect("a fight");
        let captain = Actor::Being(BeingId::new("yard:captain").expect("an id"));
        if fight.fighters.iter().all(|fighter| fighter.actor != captain) {
            let spot = Spot::Engaged;
            fight.fighters.push(Fighter { actor: captain, spot, guarding: false, moved: false, out: false });
        }
        for fighter in &mut fight.fighters {
            fighter.spot = Spot::Engaged;
            fighter.moved = false;
        }
        let turn = fight.fighters.iter().position(|fighter| fighter.actor == Actor::Hero(SEAT)).expect("the hero");
        fight.turn = u8::try_from(turn).expect("a small fight");
        fight.stances.clear();
        if held {
            fight.stances.insert((Actor::Hero(SEAT), Stance::Grappled), Some(Actor::Being(target)));
        }
        for hero in self.world.heroes.values_mut() {
            hero.hit_points = hero.hit_points_max;
            hero.down = false;
        }
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

/// The content of the pack in `tests/yard`.
pub fn yard() -> Content {
    let core = gesta_assets::shipped().into_iter().filter(|pack| pack.origin.ends_with("core"));
    let mut packs: Vec<PackFiles> = core.collect();
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    let files = [
        file("pack.ron", include_str!("../yard/pack.ron")),
        file("data/yard.ron", include_str!("../yard/data/yard.ron")),
        file("text/en/yard.ftl", include_str!("../yard/text/en/yard.ftl")),
        file("text/es/yard.ftl", include_str!("../yard/text/es/yard.ftl")),
    ];
    packs.push(PackFiles { origin: "yard".to_owned(), files: files.into_iter().collect() });
    let (content, diagnostics) = gesta_content::load(&packs);
    let found = || diagnostics.iter().map(|found| found.short()).collect::<Vec<_>>().join("\n");
    content.unwrap_or_else(|| panic!("the yard does not load:\n{}", found()))
}
