//! The real client on the real server: the same game as alone, nothing acknowledged is lost, nothing hidden is sent.

use crate::server::{Server, replay};
use crate::support::{Home, Talk, json_lines, last};
use gesta_net::{ContentTag, Identity, Join, LinkEvent, RemoteLink};
use gesta_rules::{Command, DiceSeed, canonical};
use gesta_table::{CmdId, Request, Update};
use serde_json::Value;
use std::path::PathBuf;
use std::time::Duration;
use tempfile::TempDir;

const ANY_PORT: &str = "127.0.0.1:0";
const LARDER: &str = r#"(
    format: 1,
    id: "larder",
    version: "0.1.0",
    title: "Larder",
    summary: "Cheese.",
    license: (text: "CC0-1.0"),
    game: (min: "0.1"),
    depends: {"core": "*"},
    languages: ["en"],
)"#;

fn dice(number: u64) -> String {
    DiceSeed::from_number(number).0.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn script() -> String {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets/packs/waterbowl/tests");
    root.join("opened.txt").to_string_lossy().into_owned()
}

fn join(home: &Home, link: &str, name: &str) -> Talk {
    Talk::start(home.command(&["join", link, "--jsonl", "--name", name]))
}

/// The next line that says where the seat's view stands, up to one at `depth`.
fn view_hash_at(talk: &Talk, depth: u64) -> String {
    loop {
        let line = talk.line().expect("the client runs");
        let value: Value = serde_json::from_str(&line).expect("JSON");
        let is_view = value["type"] == "turn" || value["type"] == "synced";
        if is_view && value["depth"].as_u64().is_some_and(|at| at >= depth) {
            return value["view_hash"].as_str().expect("a view hash").to_owned();
        }
    }
}

#[test]
fn a_script_through_a_server_gives_the_same_world_as_alone() {
    let alone = Home::untouched();
    // A server has every pack that is shipped, and the dice know which packs are played.
    let packs = ["--pack", "tollhouse", "--pack", "waterbowl"];
    let game = ["play", "--new", "game", "--jsonl", "--seed", "7", "--script", &script()];
    let local = json_lines(&alone.expect(&[&game[..], &packs].concat(), "", 0).0);
    let expected = last(&local, "ack");

    let (realm, home) = (TempDir::new().expect("a folder"), Home::new());
    let seeds = ["--seats", "1", "--map-seed", "7", "--dice-seed", &dice(7), "--scenario", "waterbowl:drought"];
    let server = Server::start(realm.path(), ANY_PORT, &seeds);
    let mut talk = join(&home, &server.players[0], "Player");
    talk.next("choices");
    let lines = std::fs::read_to_string(script()).expect("the script");
    lines.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).for_each(|line| talk.say(line));
    loop {
        let end = talk.next("end");
        assert_eq!(end["reason"], "story", "the story ends before the program does");
        if end["ending"] == "waterbowl:opened" {
            break;
        }
    }
    // Before anybody leaves: who is away is part of the world.
    server.kill();
    talk.kill();
    let there = replay(realm.path(), None);
    for field in ["depth", "hash", "world_hash"] {
        assert_eq!(there[field], expected[field], "{field}");
    }
}

#[test]
fn a_table_with_a_pack_of_the_hosts_own_is_joined_by_who_has_it_and_names_it() {
    let (realm, home) = (TempDir::new().expect("a folder"), Home::new());
    let pack = home.path().join("packs/larder");
    std::fs::create_dir_all(pack.join("data")).expect("a folder");
    std::fs::create_dir_all(pack.join("text/en")).expect("a folder");
    let files = [
        ("pack.ron", LARDER),
        ("data/larder.ron", "[ Item(id: \"larder:cheese\", price: 3) ]"),
        ("text/en/larder.ftl", "item-cheese = cheese\n    .look = Half of it is rind.\n    .article = a\n"),
    ];
    files.iter().for_each(|(path, text)| std::fs::write(pack.join(path), text).expect("written"));
    let server = Server::start(realm.path(), ANY_PORT, &["--seats", "1", "--pack", &pack.to_string_lossy()]);
    let (_, refused) = home.expect(&["join", &server.players[0], "--jsonl"], "", 3);
    assert!(refused.contains("larder"), "{refused}");
    let talk = Talk::start(home.command(&["join", &server.players[0], "--jsonl", "--pack", "larder"]));
    talk.next("choices");
    talk.kill();
    server.kill();
}

#[test]
fn two_players_and_a_spectator_lose_nothing_when_one_and_then_the_server_is_killed() {
    let realm = TempDir::new().expect("a folder");
    let homes = [Home::new(), Home::new(), Home::new()];
    let server = Server::start(realm.path(), ANY_PORT, &["--seats", "2", "--map-seed", "7", "--dice-seed", &dice(7)]);
    let (address, links) = (server.address.clone(), [&server.players[0], &server.players[1], &server.spectators[0]]);
    let links = links.map(Clone::clone);
    let mut first = join(&homes[0], &links[0], "Ana");
    first.next("choices");
    let mut second = join(&homes[1], &links[1], "Bo");
    second.next("choices");
    let watcher = join(&homes[2], &links[2], "Cy");
    watcher.next("synced");
    let mut acked = Vec::new();
    let depth_of = |ack: &Value| ack["depth"].as_u64().expect("a depth");

    first.say("wait 5");
    acked.push(depth_of(&first.next("ack")));
    second.say("wait 5");
    acked.push(depth_of(&second.next("ack")));
    assert!(first.next("turn")["depth"].as_u64() <= acked.last().copied());
    // One is killed and comes back with its own key; meanwhile the other plays on.
    second.kill();
    first.say("wait 5");
    acked.push(depth_of(&first.next("ack")));
    let mut second = join(&homes[1], &links[1], "Bo");
    let back = second.next("synced");
    assert!(back["depth"].as_u64() >= acked.iter().copied().max(), "{back}: {acked:?}");
    second.say("wait 5");
    acked.push(depth_of(&second.next("ack")));

    // The server is killed and comes back; the clients find it again by themselves.
    server.kill();
    let after_kill = replay(realm.path(), None)["depth"].as_u64();
    assert!(after_kill >= acked.iter().copied().max(), "{after_kill:?}: {acked:?}");
    let server = Server::start(realm.path(), &address, &["--seats", "2"]);
    assert!(server.players.is_empty(), "who is known needs no new invite");
    for talk in [&mut first, &mut second] {
        talk.say("wait 5");
        acked.push(depth_of(&talk.next("ack")));
    }
    let deepest = acked.iter().copied().max().expect("acknowledged");
    let seen = [(0, &first), (1, &second), (8, &watcher)].map(|(seat, talk)| (seat, view_hash_at(talk, deepest)));
    server.kill();
    let there = replay(realm.path(), None)["depth"].as_u64();
    assert_eq!(there, Some(deepest), "{acked:?}");
    for (seat, view_hash) in seen {
        assert_eq!(replay(realm.path(), Some(seat))["seat"]["view_hash"], view_hash.as_str(), "seat {seat}");
    }
    for talk in [first, second, watcher] {
        talk.kill();
    }
}

/// A client that keeps the bytes of all that it is sent.
struct Listener {
    link: RemoteLink,
    bytes: Vec<u8>,
    asked: u8,
}

impl Listener {
    fn join(link: &str, player: &str) -> Listener {
        let content = gesta_assets::shipped_content().expect("the shipped packs load");
        let link = gesta_net::join(Join {
            link: link.parse().expect("a link"),
            identity: Identity::new().expect("a key"),
            player: player.to_owned(),
            content: ContentTag::of(&content),
            known: None,
            waker: Box::new(|| ()),
        });
        let mut listener = Listener { link: link.expect("joined"), bytes: Vec::new(), asked: 0 };
        listener.until(|update| matches!(update, Update::Synced { .. }));
        listener
    }

    /// Listens up to an update that is meant.
    fn until(&mut self, is_meant: impl Fn(&Update) -> bool) {
        loop {
            match self.link.updates.recv_timeout(Duration::from_secs(20)) {
                // The canonical bytes of an update are what its frame held.
                Ok(LinkEvent::Update(update)) => {
                    self.bytes.extend(canonical(&update));
                    if is_meant(&update) {
                        return;
                    }
                }
                Ok(LinkEvent::Joined(_) | LinkEvent::Back) => {}
                Ok(other) => panic!("{other:?}"),
                Err(error) => panic!("{error}"),
            }
        }
    }

    fn act(&mut self, command: Command) {
        self.asked += 1;
        let id = CmdId([self.asked; 16]);
        self.link.send(Request::Do { id, command, offered: None, utterance: None }).expect("sent");
        self.until(|update| matches!(update, Update::Done { .. } | Update::Refused { .. }));
    }

    /// Everything that is on its way has come when the answer to a question has.
    fn settle(&mut self) {
        self.asked += 1;
        let id = CmdId([self.asked; 16]);
        self.link.send(Request::Ask { id, command: Command::Guard }).expect("sent");
        self.until(|update| matches!(update, Update::Odds { .. } | Update::Refused { .. }));
    }

    fn holds(&self, name: &str) -> bool {
        self.bytes.windows(name.len()).any(|window| window == name.as_bytes())
    }
}

#[test]
fn no_frame_holds_what_the_pack_hides_from_its_seat() {
    let realm = TempDir::new().expect("a folder");
    let server = Server::start(realm.path(), ANY_PORT, &["--seats", "2", "--map-seed", "7", "--dice-seed", &dice(7)]);
    let mut finder = Listener::join(&server.players[0], "Ana");
    let mut other = Listener::join(&server.players[1], "Bo");
    let mut watcher = Listener::join(&server.spectators[0], "Cy");
    let search = Command::Act { action: "tollhouse:search_wall".parse().expect("an id") };
    for hidden in ["sluice_hatch", "scratched_tally", "bar_inside"] {
        assert!(!finder.holds(hidden) && !other.holds(hidden) && !watcher.holds(hidden), "{hidden} at the beginning");
    }
    for _ in 0..20 {
        finder.act(search.clone());
        if finder.holds("sluice_hatch") {
            break;
        }
        // Searching takes time, and the other must let it pass too before there is another try.
        other.act(Command::Wait { minutes: 10 });
    }
    assert!(finder.holds("sluice_hatch"), "who finds it knows of it: else this test could not fail");
    other.act(Command::Wait { minutes: 5 });
    other.settle();
    watcher.settle();
    for hidden in ["sluice_hatch", "scratched_tally", "bar_inside"] {
        assert!(!other.holds(hidden) && !watcher.holds(hidden), "{hidden} is known to the finder alone");
    }
    for hidden in ["scratched_tally", "bar_inside"] {
        assert!(!finder.holds(hidden), "{hidden}");
    }
    server.kill();
}

#[test]
fn a_server_that_is_not_there_and_a_link_that_is_none_have_their_own_exit_codes() {
    let (realm, home) = (TempDir::new().expect("a folder"), Home::new());
    let server = Server::start(realm.path(), ANY_PORT, &["--seats", "1"]);
    let link = server.players[0].clone();
    server.kill();
    let (out, err) = home.expect(&["join", &link, "--plain"], "", 5);
    assert_eq!(out, "");
    assert!(err.contains("127.0.0.1"), "{err}");
    home.expect(&["join", "gesta://127.0.0.1/friends", "--plain"], "", 2);
}

#[test]
fn who_comes_back_to_a_table_is_told_the_story_so_far_and_what_was_missed() {
    let realm = TempDir::new().expect("a folder");
    let homes = [Home::new(), Home::new()];
    let seeds = ["--seats", "2", "--map-seed", "7", "--dice-seed", &dice(7)];
    let server = Server::start(realm.path(), ANY_PORT, &seeds);
    let plays = |input: &str| {
        let arguments = ["join", &server.players[0], "--plain", "--lang", "en", "--name", "Ana"];
        homes[0].expect(&arguments, input, 0).0
    };
    let first = plays("wait 5\nsay the gulls are loud\nwait 5\nwait 5\nwait 5\nwait 5\nwait 5\nquit\n");
    assert!(first.contains("gulls are loud") && !first.contains("Until now:"), "{first}");
    let mut other = join(&homes[1], &server.players[1], "Bo");
    other.next("choices");
    let mut tell = |words: &str| {
        other.say(&format!("say {words}"));
        other.next("ack");
    };
    tell("the ebb is late");
    // The beginning of the story is that of the first time, and what Bo said meanwhile comes after it.
    let second = plays("search gulls\nback\nwait 5\nquit\n");
    let at = |words: &str| second.find(words).unwrap_or_else(|| panic!("{words}: {second}"));
    assert!(at("Until now:") < at("Where you were:") && at("Where you were:") < at("the ebb is late"), "{second}");
    let opening = second.lines().find(|line| line.starts_with("Place: ")).expect("it begins with the place");
    assert!(first.contains(opening) && at(opening) < at("Until now:"), "{second}");
    assert_eq!(second.lines().find(|line| line.starts_with("You: ")), Some("You: Wait 5 minutes"));
    assert!(second.matches("gulls are loud").count() >= 2, "told again, and found: {second}");
    // More was missed than a server keeps: that is said, and the story so far is there all the same.
    (0..40).for_each(|turn| tell(&format!("turn {turn}")));
    let third = plays("search ebb\nquit\n");
    assert!(third.contains("Until now:") && third.contains("the ebb is late"), "{third}");
    assert!(!third.contains("turn 3\n"), "{third}");
    let fourth = plays("quit\n");
    assert!(fourth.contains("Until now:"), "{fourth}");
    other.kill();
    server.kill();
}

#[test]
fn what_is_noted_at_a_table_stays_with_who_noted_it() {
    let realm = TempDir::new().expect("a folder");
    let homes = [Home::new(), Home::new()];
    let seeds = ["--seats", "2", "--map-seed", "7", "--dice-seed", &dice(7)];
    let server = Server::start(realm.path(), ANY_PORT, &seeds);
    let plays = |seat: usize, input: &str| {
        let arguments = ["join", &server.players[seat], "--plain", "--lang", "en", "--name", "Ana"];
        homes[seat].expect(&arguments, input, 0).0
    };
    let none = plays(0, "notes\nquit\n");
    assert!(none.contains("nobody else at the table sees it"), "{none}");
    plays(0, "wait 5\nnote: the widow knows the man\nnote ask Pell\nquit\n");
    let back = plays(0, "notes\nnote 2: ask Pell about rope\nquit\n");
    assert!(back.contains("1. the widow knows the man") && back.contains("2. ask Pell"), "{back}");
    let changed = plays(0, "notes\nerase note 1\nnotes\nquit\n");
    let last = changed.rsplit("Hint: ").nth(1).unwrap_or_default();
    assert!(last.contains("1. ask Pell about rope") && !last.contains("the widow knows"), "{changed}");
    assert!(!plays(1, "notes\nquit\n").contains("Pell about"), "the other player has none of them");
    server.kill();
    for file in std::fs::read_dir(realm.path()).expect("the realm").flatten() {
        let bytes = std::fs::read(file.path()).unwrap_or_default();
        assert!(!bytes.windows(9).any(|part| part == b"ask Pell "), "the host has none: {}", file.path().display());
    }
}
