//! A game made by hand, without content: the genesis and events that need none. For the tests of this folder.

use gesta_content::{Digest, Language, Name};
use gesta_rules::{Body, DiceSeed, Event, Genesis, Mode, SeatId, SeatKind, World, apply, event_hash, start};
use gesta_saves::NewSave;
use gesta_table::{CmdId, Head, Log, Record};
use std::collections::BTreeMap;
use std::path::Path;

/// The seed of every game here.
pub fn seed() -> DiceSeed {
    DiceSeed::from_number(7)
}

/// A new save of a player in Spanish.
pub fn new_save(name: &str) -> NewSave {
    NewSave {
        name: name.to_owned(),
        dice_seed: seed(),
        language: Language::Es,
        created_ms: 1_000,
        meta: BTreeMap::from([("pace".to_owned(), "slow".to_owned())]),
    }
}

/// The first event. Its formats are those of the first goldens, which are never edited.
pub fn genesis() -> Event {
    let body = Body::Began(Box::new(Genesis {
        format: 1,
        world_format: 1,
        mechanics: Digest([3; 32]),
        packs: vec![(Name::new("core").unwrap(), "1.0.0".to_owned())],
        mode: Mode::Story,
        map_seed: 5,
        dice_commitment: seed().commitment(),
        scenario: "tollhouse:ebb".parse().unwrap(),
        dawn: 21_600,
    }));
    Event { seat: None, tick: 0, body }
}

/// The events of the `number`th command; number 0 is the genesis.
pub fn events(number: u64) -> Vec<Event> {
    let seat = Some(SeatId(0));
    let tick = number * 60;
    match number {
        0 => vec![genesis()],
        1 => {
            let body = Body::Seated { seat: SeatId(0), kind: SeatKind::Player, name: "Ana".to_owned() };
            vec![Event { seat: None, tick: 0, body }]
        }
        _ => vec![
            Event { seat, tick, body: Body::TimePassed { seconds: 60 } },
            Event {
                seat,
                tick,
                body: Body::FlagSet {
                    flag: format!("tollhouse:flag_{}", number % 7).parse().unwrap(),
                    to: number as i32,
                },
            },
        ],
    }
}

/// An id that follows from a number.
pub fn cmd_id(number: u64) -> CmdId {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&number.to_le_bytes());
    CmdId(bytes)
}

/// The record of events after a head.
pub fn record(parent: Option<Head>, id: CmdId, events: Vec<Event>) -> Record {
    let (mut depth, mut hash) = parent.map_or((0, Digest::ZERO), |head| (head.depth + 1, head.hash));
    let mut hashed = Vec::new();
    for event in events {
        hash = event_hash(&hash, depth, &event);
        depth += 1;
        hashed.push((event, hash));
    }
    let seat = hashed.last().and_then(|(event, _)| event.seat);
    let wall_time_ms = 1_000_000 + depth as i64 * 1_000;
    Record { cmd_id: id, seat, parent, events: hashed, utterance: Some(format!("words {depth}")), wall_time_ms }
}

/// Appends commands `numbers`, each after the one before.
pub fn play(log: &mut impl Log, mut head: Option<Head>, numbers: std::ops::Range<u64>) -> Option<Head> {
    for number in numbers {
        head = Some(log.append(&record(head, cmd_id(number), events(number))).expect("the log takes the command"));
    }
    head
}

/// A command as it is read back, comparable.
pub type Done = (Option<SeatId>, Vec<(Event, Head)>);

/// Everything that a log tells of its current line.
pub fn told(log: &mut impl Log) -> Vec<Done> {
    log.line().expect("the line can be read").into_iter().map(|done| (done.seat, done.events)).collect()
}

/// The world at the end of a log's line.
pub fn world(log: &mut impl Log) -> World {
    let mut events = told(log).into_iter().flat_map(|(_, events)| events).map(|(event, _)| event);
    let mut world = start(&events.next().expect("a genesis")).expect("a genesis");
    events.for_each(|event| apply(&mut world, &event));
    world
}

/// The bytes of a closed save.
pub fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).expect("the file can be read")
}

/// A series of numbers from a seed, the same everywhere.
pub struct Numbers(pub u64);

impl Numbers {
    /// The next number below `below`.
    pub fn below(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % below as u64) as usize
    }
}

/// Removes a database and its journal.
pub fn clear(path: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{ending}", path.display()));
    }
}
