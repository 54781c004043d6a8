//! `kill -9` at random instants: whatever was acknowledged is in the save. And the proof that this test can fail: the same
//! check on a game that acknowledges before COMMIT finds losses.
//!
//! `GESTA_KILLS` sets how many kills there are, `GESTA_KILL_SEED` which instants.

use crate::support::{Home, Talk};
use gesta_rules::{Command, DiceSeed, Mode, NewGame, SeatId, SeatKind, SystemCommand, apply, start, world_hash};
use gesta_saves::{NewSave, Save};
use gesta_table::{Branch, CmdId, Driver, Head, Log, LogError, Record, Replayed, Request, Stored};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::Command as Process;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// What a line acknowledged: how deep the game was, and the hash of its last event there.
type Ack = (u64, String);

/// Instants from a seed: splitmix64, so that a failing run can be repeated.
struct Instants(u64);

impl Instants {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }
}

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// The acknowledgements that the reopened save does not hold. Replays the save on the way: what is there must be whole.
fn lost(path: &Path, acks: &[Ack]) -> Vec<Ack> {
    let mut save = Save::open(path).unwrap_or_else(|error| panic!("the save does not open after the kill: {error}"));
    let line = save.line().expect("the line is read");
    let mut hashes = BTreeMap::new();
    let mut world = None;
    for (event, head) in line.into_iter().flat_map(|command| command.events) {
        match &mut world {
            None => world = start(&event),
            Some(world) => apply(world, &event),
        }
        hashes.insert(head.depth, head.hash.to_string());
    }
    if let Some(world) = &world {
        world_hash(world);
    }
    acks.iter().filter(|(depth, hash)| hashes.get(depth) != Some(hash)).cloned().collect()
}

fn acks_of(lines: &[String]) -> Vec<Ack> {
    let values = lines.iter().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let acks = values.filter(|value| value["type"] == "ack");
    acks.map(|ack| (ack["depth"].as_u64().expect("a depth"), ack["hash"].as_str().expect("a hash").to_owned()))
        .collect()
}

/// When a game is killed.
#[derive(Clone, Copy, Debug)]
enum When {
    /// So many milliseconds after its start: mostly before much is done, on a busy machine always.
    After(u64),
    /// So many milliseconds after so many acknowledgements.
    Acknowledged(u64, u64),
}

impl When {
    /// One and the other in turn.
    fn of(kill: u64, instants: &mut Instants) -> When {
        match kill % 2 {
            0 => When::After(5 + instants.below(296)),
            _ => When::Acknowledged(1 + instants.below(12), instants.below(8)),
        }
    }

    /// Waits for it; what the program wrote meanwhile.
    fn wait(self, talk: &Talk) -> Vec<String> {
        let (wanted, millis) = match self {
            When::After(millis) => (0, millis),
            When::Acknowledged(wanted, millis) => (wanted, millis),
        };
        let mut lines = Vec::new();
        while (acks_of(&lines).len() as u64) < wanted {
            lines.push(talk.line().expect("it plays until it is killed"));
        }
        std::thread::sleep(Duration::from_millis(millis));
        lines
    }
}

/// Starts the real game on a save, lets it play, kills it, and returns what it had written.
fn play_and_kill(home: &Home, first: bool, when: When) -> Vec<String> {
    let open = if first {
        ["play", "--new", "game", "--jsonl", "--seed", "7"].as_slice()
    } else {
        &["play", "--save", "game", "--jsonl"]
    };
    let mut talk = Talk::start(home.command(open));
    for _ in 0..400 {
        talk.say("wait 1");
    }
    let before = when.wait(&talk);
    before.into_iter().chain(talk.kill()).collect()
}

#[test]
fn no_acknowledged_turn_is_lost_by_kills_at_random_instants() {
    let (kills, seed) = (number("GESTA_KILLS", 200), number("GESTA_KILL_SEED", 2026));
    println!("repeat with: GESTA_KILLS={kills} GESTA_KILL_SEED={seed} cargo test -p gesta --test program kill");
    let acknowledged = AtomicUsize::new(0);
    // Two at a time: the kills come at more various instants when the machine is busy.
    std::thread::scope(|scope| {
        for half in 0..2 {
            let acknowledged = &acknowledged;
            scope.spawn(move || {
                let mut instants = Instants(seed.wrapping_add(half));
                let mut home = Home::new();
                let mut all: Vec<Ack> = Vec::new();
                for kill in 0..kills / 2 {
                    // A save lives through ten kills; then a new one begins.
                    if kill % 10 == 0 {
                        home = Home::new();
                        all.clear();
                    }
                    let first = !home.save("game").exists();
                    let when = When::of(kill, &mut instants);
                    let new = acks_of(&play_and_kill(&home, first, when));
                    acknowledged.fetch_add(new.len(), Ordering::Relaxed);
                    all.extend(new);
                    if home.save("game").exists() {
                        let lost = lost(&home.save("game"), &all);
                        assert!(lost.is_empty(), "seed {seed}, half {half}, kill {kill} at {when:?}: {lost:?}");
                        // The program finds the same, and the game can be played on (that is the next turn of the loop).
                        if kill % 25 == 0 && !all.is_empty() {
                            let replayed = home.json(&["replay", "game", "--json"]);
                            assert!(replayed["depth"].as_u64() >= all.iter().map(|(depth, _)| *depth).max());
                        }
                    } else {
                        assert!(all.is_empty(), "acknowledged, and no save");
                    }
                }
            });
        }
    });
    let acknowledged = acknowledged.into_inner();
    println!("torture | SIGKILL of the program | {kills} | 0 of {acknowledged} acknowledged turns lost");
    assert!(
        acknowledged as u64 > kills / 4,
        "the kills came before anything was done: {acknowledged} acknowledgements"
    );
}

/// A save that says when each record is acknowledged: after it is durable, or (`early`) before.
struct Announcing {
    save: Save,
    early: bool,
}

impl Announcing {
    fn announce(record: &Record) {
        let depth = record.parent.map_or(0, |parent| parent.depth + 1) + record.events.len() as u64 - 1;
        let hash = record.events.last().expect("a record holds events").1;
        let mut out = std::io::stdout().lock();
        writeln!(out, "\nack {depth} {hash}").and_then(|()| out.flush()).expect("standard output is read");
    }
}

impl Log for Announcing {
    fn stored(&mut self, id: &CmdId) -> Result<Option<Stored>, LogError> {
        self.save.stored(id)
    }

    fn append(&mut self, record: &Record) -> Result<Head, LogError> {
        if self.early {
            Announcing::announce(record);
            // As long as a busy disk makes a COMMIT wait: what is killed meanwhile was promised and is not there.
            std::thread::sleep(Duration::from_millis(5));
        }
        let head = self.save.append(record)?;
        if !self.early {
            Announcing::announce(record);
        }
        Ok(head)
    }

    fn line(&mut self) -> Result<Vec<Replayed>, LogError> {
        self.save.line()
    }

    fn rewind(&mut self, to: &Head) -> Result<String, LogError> {
        self.save.rewind(to)
    }

    fn switch(&mut self, branch: &str) -> Result<(), LogError> {
        self.save.switch(branch)
    }

    fn branches(&mut self) -> Result<Vec<Branch>, LogError> {
        self.save.branches()
    }
}

const CHILD_SAVE: &str = "GESTA_TEST_CHILD_SAVE";
const CHILD_EARLY: &str = "GESTA_TEST_CHILD_EARLY";

/// The child of the test below: plays until it is killed. Without its variables there is nothing to play.
#[test]
fn child_that_plays_until_it_is_killed() {
    let Some(path) = std::env::var_os(CHILD_SAVE) else { return };
    let early = std::env::var_os(CHILD_EARLY).is_some();
    let dice_seed = DiceSeed::from_number(7);
    let new = NewSave {
        name: "game".to_owned(),
        dice_seed: dice_seed.clone(),
        language: gesta_content::Language::En,
        created_ms: 0,
        meta: BTreeMap::new(),
    };
    let save = Save::create(Path::new(&path), &new).expect("a new save");
    let content = Arc::new(gesta_assets::shipped_content_of(&["core", "tollhouse"]).expect("the shipped packs load"));
    let game = NewGame { scenario: None, mode: Mode::Story, map_seed: 7, dice_commitment: dice_seed.commitment() };
    let seat = SeatId(0);
    let seats = [SystemCommand::Seat { seat, kind: SeatKind::Player, name: "Player".to_owned(), preset: None }];
    let log = Announcing { save, early };
    let mut driver = Driver::create(content, log, dice_seed, (&game, &seats), Box::new(|| 0)).expect("a new game");
    for number in 0_u128.. {
        let command = Command::Wait { minutes: 1 };
        let id = CmdId(number.to_le_bytes());
        driver.handle(seat, &Request::Do { id, command, offered: None, utterance: None });
    }
}

/// Plays in a child that acknowledges in the given order, kills it, and returns how many acknowledgements are lost.
fn losses(early: bool, after_ms: u64) -> (usize, usize) {
    let home = Home::new();
    let path = home.path().join("game.gesta");
    let mut child = Process::new(std::env::current_exe().expect("this test"));
    child.args(["kill::child_that_plays_until_it_is_killed", "--exact", "--nocapture", "--test-threads=1"]);
    child.env(CHILD_SAVE, &path);
    if early {
        child.env(CHILD_EARLY, "1");
    }
    let talk = Talk::start(child);
    let mut lines = Vec::new();
    while lines.len() < 8 {
        lines.push(talk.line().expect("the child plays"));
    }
    std::thread::sleep(Duration::from_millis(after_ms));
    lines.extend(talk.kill());
    let ack = |line: &String| {
        let (depth, hash) = line.strip_prefix("ack ")?.split_once(' ')?;
        Some((depth.parse().ok()?, hash.to_owned()))
    };
    let acks: Vec<Ack> = lines.iter().filter_map(ack).collect();
    (lost(&path, &acks).len(), acks.len())
}

#[test]
fn the_check_finds_losses_where_acknowledgement_comes_before_commit() {
    let mut instants = Instants(number("GESTA_KILL_SEED", 2026));
    let (mut early_losses, mut acknowledged) = (0, 0);
    for _ in 0..12 {
        let after_ms = instants.below(60);
        let (lost, acks) = losses(false, after_ms);
        assert_eq!(lost, 0, "in the proper order nothing is lost");
        acknowledged += acks;
        early_losses += losses(true, after_ms).0;
    }
    assert!(acknowledged > 12, "{acknowledged}");
    assert!(early_losses > 0, "the check did not see that acknowledgements came too early");
}
