//! With the built-in narrator no connection is opened, and none is tried: the program plays under a filter of the kernel that
//! kills whoever asks for an address family of the internet, or connects to anything at all.

use crate::support::{Home, finish};
use gesta_fake_provider::{Fake, Say};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
};
use std::collections::BTreeMap;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Command, Output};

/// The arguments of the program that is to be started under the filter, a line each.
const GUARDED: &str = "GESTA_TEST_GUARDED";
/// What becomes of a call that is denied.
const ACTION: &str = "GESTA_TEST_GUARDED_ACTION";

/// Every page that the words of a game lead to. On that of narrators the built-in one is chosen and tried, and what was
/// sent is looked at.
const PAGES: &str = "map\nb\ninventory\nb\nsheet\nb\njournal\nb\nnotes\nb\nquests\nb\ncodex\nb\nparty\nb\nhistory\nb\nbranches\nb\ndice\nb\n\
    palette\nb\nhelp\nb\nwhy\nsettings\n3\n3\nb\nnarrator\n1\n3\n4\nb\nb\nsaves\nb\nsearch door\nb\n";

/// The filter. `deny` is what becomes of a call for the internet.
fn filter(deny: SeccompAction) -> BpfProgram {
    let family = |family: i32| {
        let family = u64::try_from(family).expect("it is a small number");
        let is = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, family).expect("a condition");
        SeccompRule::new(vec![is]).expect("a rule")
    };
    // Without a rule every call is meant.
    let calls = BTreeMap::from([
        (libc::SYS_socket, [libc::AF_INET, libc::AF_INET6].map(family).to_vec()),
        (libc::SYS_connect, Vec::new()),
    ]);
    let here = std::env::consts::ARCH.try_into().expect("the filter knows this processor");
    let filter = SeccompFilter::new(calls, SeccompAction::Allow, deny, here).expect("a filter");
    filter.try_into().expect("the kernel's form of it")
}

/// Also the process that the tests below start: with arguments for the program it puts itself under the filter and becomes it.
#[test]
fn the_filter_can_be_made_for_this_machine() {
    let Ok(arguments) = std::env::var(GUARDED) else {
        return assert!(!filter(SeccompAction::KillProcess).is_empty());
    };
    let deny = match std::env::var(ACTION).as_deref() {
        Ok("refuse") => SeccompAction::Errno(libc::EPERM.unsigned_abs()),
        _ => SeccompAction::KillProcess,
    };
    seccompiler::apply_filter(&filter(deny)).expect("the kernel takes the filter");
    let error = Command::new(env!("CARGO_BIN_EXE_gesta")).args(arguments.split('\n')).exec();
    panic!("the program cannot be started: {error}");
}

/// Runs the program under the filter.
fn guarded(home: &Home, arguments: &[&str], input: &str, action: &str) -> Output {
    let plain = home.command(arguments);
    let arguments: Vec<&str> = plain.get_args().map(|argument| argument.to_str().expect("it is text")).collect();
    let mut command = Command::new(std::env::current_exe().expect("this test has a file"));
    command.args(["--exact", "offline::the_filter_can_be_made_for_this_machine", "--nocapture"]);
    command.env(GUARDED, arguments.join("\n")).env(ACTION, action);
    for (name, value) in plain.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    finish(command, input)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A home whose settings name a provider that listens, so that there is somebody to ask.
fn home(fake: &Fake) -> Home {
    let home = Home::new();
    let config = home.path().join("config");
    std::fs::create_dir_all(&config).unwrap();
    let profile = format!(
        "[providers.fake]\nwire = \"openai\"\nbase = \"{}/v1\"\nhttp = true\n[profiles.near.narration]\nmodels = [\"fake/teller\"]\n",
        fake.origin()
    );
    std::fs::write(config.join("narrator.toml"), profile).unwrap();
    std::fs::write(config.join("settings.toml"), "narrator = \"near\"\n").unwrap();
    home
}

/// Thirty turns, and between them all pages.
fn thirty_turns() -> String {
    let turns = "look\nwait 10 minutes\n".repeat(15);
    format!("listen at the toll door\n{turns}{PAGES}{turns}{PAGES}quit\n")
}

fn arguments<'a>(face: &'a str, narrator: &'a str) -> Vec<&'a str> {
    vec!["play", "--new", "told", face, "--lang", "en", "--seed", "7", "--narrator", narrator]
}

#[test]
fn with_the_built_in_narrator_no_socket_is_opened_in_thirty_turns_and_on_any_page() {
    let fake = Fake::start(Say::words("You wait.")).unwrap();
    for face in ["--plain", "--jsonl"] {
        let home = home(&fake);
        let output = guarded(&home, &arguments(face, "builtin"), &thirty_turns(), "kill");
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        assert_eq!(output.status.code(), Some(0), "{:?}\n{out}\n{err}", output.status.signal());
        let turns = home.json(&["replay", "told", "--json"])["commands"].as_u64().expect("a count");
        assert!(turns >= 30, "{turns}\n{out}");
        assert!(out.contains("Who tells"), "the page of narrators was open: {out}");
    }
    assert_eq!(fake.connections(), 0);
}

#[test]
fn the_same_filter_kills_whoever_asks_a_model() {
    let fake = Fake::start(Say::words("You wait.")).unwrap();
    let output = guarded(&home(&fake), &arguments("--plain", "near"), &thirty_turns(), "kill");
    assert_eq!(output.status.signal(), Some(libc::SIGSYS), "{}", text(&output.stderr));
    assert_eq!(fake.connections(), 0);
}

#[test]
fn where_connections_are_refused_the_built_in_narrator_tells_every_turn() {
    let fake = Fake::start(Say::words("You wait.")).unwrap();
    let home = home(&fake);
    let output = guarded(&home, &arguments("--plain", "near"), &thirty_turns(), "refuse");
    let out = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{out}\n{}", text(&output.stderr));
    assert!(out.contains("The built-in narrator told this turn"), "{out}");
    let told = out.lines().filter(|line| line.starts_with("Narrator: ")).count();
    assert!(told >= 30, "{told}\n{out}");
    assert_eq!(fake.connections(), 0);
}
