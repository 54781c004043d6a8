//! The real program with a provider that speaks the real wire: what a model says is told when it is true, and changes nothing.

use crate::support::Home;
use gesta_fake_provider::{Fake, Fault, Finish, Refusal, Reply, Say, Script};
use serde_json::Value;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What the models of the tests lie: the cases that the check is measured by, English and Spanish.
const LIES: [&str; 2] = [
    include_str!("../../../engine/speech/tests/cases/lies/dev_en.ron"),
    include_str!("../../../engine/speech/tests/cases/lies/dev_es.ron"),
];
/// A key that must be seen nowhere but at its provider.
const CANARY: &str = "canary-7f3a9c";

fn lies() -> Vec<String> {
    let read = |file: &str| ron::from_str::<Vec<(String, String, String)>>(file).expect("the lies are RON");
    LIES.iter().flat_map(|file| read(file)).map(|(_, _, text)| text).collect()
}

/// A home with profiles that ask this provider: `near` to tell, `both` also what a text means, `twice` also whether it
/// stands.
fn home(fake: &Fake) -> Home {
    let home = Home::new();
    let config = home.path().join("config");
    std::fs::create_dir_all(&config).unwrap();
    let text = format!(
        "[providers.fake]\nwire = \"openai\"\nbase = \"{}/v1\"\nhttp = true\nkeys = [\"env:GESTA_TEST_KEY\"]\n\
         [profiles.near.narration]\nmodels = [\"fake/teller\"]\n\
         [profiles.both.narration]\nmodels = [\"fake/teller\"]\n[profiles.both.intent]\nmodels = [\"fake/teller\"]\n\
         [profiles.twice.narration]\nmodels = [\"fake/teller\"]\n[profiles.twice.review]\nmodels = [\"fake/reader\"]\n",
        fake.origin()
    );
    std::fs::write(config.join("narrator.toml"), text).unwrap();
    home
}

fn with_key(home: &Home, arguments: &[&str], input: &str) -> (String, String) {
    let mut command = home.command(arguments);
    command.env("GESTA_TEST_KEY", CANARY);
    let output = crate::support::finish(command, input);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("output is text");
    assert!(output.status.success(), "gesta {arguments:?}: {}", text(&output.stderr));
    (text(&output.stdout), text(&output.stderr))
}

/// Plays some turns; what was printed, and what the replay says.
fn played(home: &Home, narrator: &str, turns: usize) -> (String, Value) {
    let mut lines = "wait 10 minutes\nlook\nlisten at the door\n".repeat(turns.div_ceil(2));
    lines += "quit\n";
    let arguments = ["play", "--new", "told", "--plain", "--lang", "en", "--seed", "7", "--narrator", narrator];
    let (out, err) = with_key(home, &arguments, &lines);
    assert!(!out.contains(CANARY) && !err.contains(CANARY), "the key is shown to nobody");
    (out, home.json(&["replay", "told", "--json"]))
}

#[test]
fn a_narrator_is_listed_tried_and_heard() {
    let fake = Fake::start(Say::words("I am ready when you are.")).unwrap();
    let home = home(&fake);
    let (listed, _) = with_key(&home, &["narrator", "list", "--json"], "");
    let listed: Value = serde_json::from_str(&listed).unwrap();
    let near = listed["narrators"].as_array().unwrap().iter().find(|one| one["name"] == "near").expect("it is listed");
    assert_eq!((near["remote"].as_bool(), &near["models"][0]), (Some(false), &Value::from("fake/teller")));
    let (said, _) = with_key(&home, &["narrator", "test", "near"], "");
    assert_eq!(said, "fake/teller: I am ready when you are.\n");
    let (_, wrong) = home.expect(&["narrator", "test", "nobody"], "", 2);
    assert!(wrong.contains("nobody"), "{wrong}");
    let seen = fake.requests();
    assert!(seen.iter().any(|seen| format!("{seen:?}").contains(CANARY)), "the provider gets its key");
}

#[test]
fn what_a_model_tells_truly_is_told() {
    let fake = Fake::start(Script::of(|_| Reply::Say(Say::words("You wait. The mud ticks.")))).unwrap();
    let home = home(&fake);
    let (out, _) = played(&home, "near", 2);
    assert!(out.contains("Narrator: You wait. The mud ticks."), "{out}");
}

#[test]
fn a_liar_changes_no_event_and_is_not_heard() {
    let lies = lies();
    assert!(lies.len() >= 100, "{}", lies.len());
    let next = AtomicUsize::new(0);
    let told = lies.clone();
    let fake = Fake::start(Script::of(move |_| {
        let at = next.fetch_add(1, Ordering::Relaxed);
        Reply::Say(Say::words(&told[at % told.len()]))
    }));
    let fake = fake.unwrap();
    let home = home(&fake);
    let (out, liar) = played(&home, "near", 200);
    let (_, truth) = played(&Home::new(), "builtin", 200);
    for key in ["depth", "world_hash", "hash"] {
        assert!(!liar[key].is_null() && liar[key] == truth[key], "{key}");
    }
    assert!(fake.count() >= 100, "only {} turns were asked about", fake.count());
    let escapes = out.chars().filter(|c| c.is_control() && *c != '\n').count();
    assert_eq!(escapes, 0, "control characters reach the front end");
    let saved = std::fs::read(home.save("told")).unwrap();
    assert!(!saved.windows(CANARY.len()).any(|bytes| bytes == CANARY.as_bytes()), "no key in a save");
}

#[test]
fn whatever_fails_the_turn_is_told() {
    let faults = [
        Reply::Refuse(Refusal::new(401, "who are you?")),
        Reply::Refuse(Refusal::new(500, "sorry")),
        Reply::Hangup,
        Reply::Page,
        Reply::Say(Say::words("You wait. The mud").but(Fault::Cut { after: 2 })),
        Reply::Say(Say::words("You wait. The mud").but(Fault::Error { after: 0 })),
        Reply::Say(Say::words("You wait. The mud").but(Fault::BadJson { after: 1 })),
    ];
    for reply in faults {
        let shown = format!("{reply:?}");
        let fake = Fake::start(Script::of(move |_| reply.clone())).unwrap();
        let (out, _) = played(&home(&fake), "near", 2);
        let told = out.lines().filter(|line| line.starts_with("Narrator: ")).count();
        assert!(told >= 6, "{shown}\n{out}");
    }
}

#[test]
fn the_built_in_narrator_asks_nobody() {
    let fake = Fake::start(Say::words("You wait.")).unwrap();
    let home = home(&fake);
    let config = home.path().join("config").join("settings.toml");
    std::fs::write(config, "narrator = \"near\"\n").unwrap();
    played(&home, "builtin", 4);
    assert_eq!(fake.connections(), 0);
}

#[test]
fn a_model_says_what_was_meant_and_the_player_says_whether_it_is_done() {
    let fake = Fake::start(Script::of(|seen| {
        let asks = String::from_utf8_lossy(&seen.body).contains("json_schema");
        let deed = "{\"deed\": \"Force the toll door\"}";
        Reply::Say(Say::words(if asks { deed } else { "You wait." }))
    }));
    let home = home(&fake.unwrap());
    let arguments = ["play", "--new", "meant", "--plain", "--lang", "en", "--seed", "7", "--narrator", "both"];
    let (out, _) = with_key(&home, &arguments, "blorf a znargle\nquit\n");
    assert!(out.contains("1. Force the toll door"), "{out}");
    let replayed = home.json(&["replay", "meant", "--json"]);
    assert_eq!(replayed["commands"].as_u64(), home_commands(&home), "nothing was done");
}

#[test]
fn what_was_answered_is_not_paid_for_twice_until_it_is_forgotten() {
    let fake = Fake::start(Script::of(|_| Reply::Say(Say::words("You wait. The mud ticks.")))).unwrap();
    let home = home(&fake);
    let play = |name: &str| {
        let arguments = ["play", "--new", name, "--plain", "--lang", "en", "--seed", "7", "--narrator", "near"];
        let (out, _) = with_key(&home, &arguments, "wait 10 minutes\nwait 10 minutes\nquit\n");
        assert_eq!(out.matches("The mud ticks.").count(), 2, "{out}");
        (out, fake.count())
    };
    let (_, asked) = play("one");
    assert_eq!((play("two").1, asked), (asked, 2), "the same game asks the same");
    let file = home.path().join("cache").join("answers.sqlite");
    std::fs::write(&file, "no database").unwrap();
    let (out, asked) = play("three");
    assert!(out.contains("were damaged and were put aside"), "{out}");
    assert_eq!(asked, 4);
    assert_eq!(std::fs::read(home.path().join("quarantine").join("answers.sqlite")).unwrap(), b"no database");
    let (forgotten, _) = home.expect(&["narrator", "forget", "--lang", "en"], "", 0);
    assert_eq!(forgotten, "2 answers were forgotten.\n");
    let (nothing, _) = home.expect(&["narrator", "forget", "--lang", "es"], "", 0);
    assert_eq!(nothing, "No había ninguna respuesta guardada.\n");
    assert_eq!(play("four").1, 6);
    for _ in 0..2 {
        with_key(&home, &["narrator", "test", "near"], "");
    }
    assert_eq!(fake.count(), 8, "a trial is no trial if nobody is asked");
}

#[test]
fn what_a_text_was_taken_for_is_not_paid_for_again_unless_it_was_not_meant() {
    let fake = Fake::start(Script::of(|seen| {
        let asks = String::from_utf8_lossy(&seen.body).contains("json_schema");
        let deed = "{\"deed\": \"Force the toll door\"}";
        Reply::Say(Say::words(if asks { deed } else { "You wait." }))
    }));
    let fake = fake.unwrap();
    let home = home(&fake);
    let readings =
        || fake.requests().iter().filter(|seen| String::from_utf8_lossy(&seen.body).contains("json_schema")).count();
    let play = |name: &str, answer: &str| {
        let arguments = ["play", "--new", name, "--plain", "--lang", "en", "--seed", "7", "--narrator", "both"];
        with_key(&home, &arguments, &format!("blorf a znargle\n{answer}\nquit\n"));
        readings()
    };
    assert_eq!(play("one", "2"), 1);
    assert_eq!(play("two", "1"), 2, "it was left, so it was not meant");
    assert_eq!(play("three", "1"), 2, "it was done: the same text in the same scene means the same");
    assert_eq!(play("four", "2"), 2);
    assert_eq!(play("five", "1"), 3, "what is not meant any more is forgotten");
    home.expect(&["narrator", "forget", "--lang", "en"], "", 0);
    assert_eq!(play("six", "1"), 4);
}

#[test]
fn what_was_cut_or_not_true_is_asked_anew() {
    for (reply, asked) in [
        (Reply::Say(Say::words("You wait. The mud").but(Fault::Cut { after: 3 })), 2),
        (Reply::Say(Say { finish: Finish::Length, ..Say::words("You wait. The mud") }), 2),
        (Reply::Say(Say { finish: Finish::Filtered, ..Say::words("You wait. The mud") }), 2),
        (Reply::Say(Say::words("You wait. Captain Zorrilla gives you 500 val.")), 2),
        // What nobody has begun to read is told once more.
        (Reply::Say(Say::words("Captain Zorrilla gives you 500 val. You wait.")), 4),
    ] {
        let shown = format!("{reply:?}");
        let fake = Fake::start(Script::of(move |_| reply.clone())).unwrap();
        let home = home(&fake);
        for name in ["one", "two"] {
            let arguments = ["play", "--new", name, "--plain", "--lang", "en", "--seed", "7", "--narrator", "near"];
            with_key(&home, &arguments, "wait 10 minutes\nquit\n");
        }
        assert_eq!(fake.count(), asked, "{shown}");
        let (forgotten, _) = home.expect(&["narrator", "forget", "--lang", "en"], "", 0);
        assert_eq!(forgotten, "No answer was kept.\n", "{shown}");
    }
}

#[test]
fn what_a_second_reader_rejects_is_not_told_and_what_it_lets_stand_is_paid_for_once() {
    for (stands, asked_again) in [(true, 0), (false, 2)] {
        let fake = Fake::start(Script::of(move |seen| {
            let reviews = String::from_utf8_lossy(&seen.body).contains("json_schema");
            let verdict = format!("{{\"s1\": true, \"s2\": {stands}}}");
            Reply::Say(Say::words(if reviews { &verdict } else { "You wait. The mud ticks." }))
        }));
        let fake = fake.unwrap();
        let home = home(&fake);
        let play = |name: &str| {
            let arguments = ["play", "--new", name, "--plain", "--lang", "en", "--seed", "7", "--narrator", "twice"];
            with_key(&home, &arguments, "wait 10 minutes\nquit\n").0
        };
        let out = play("one");
        assert_eq!(out.contains("Narrator: You wait. The mud ticks."), stands, "{out}");
        assert!(out.contains("Narrator: You wait."), "{out}");
        let asked = fake.count();
        assert_eq!(asked, 2, "one tells, one reads");
        play("two");
        assert_eq!(fake.count() - asked, asked_again, "stands: {stands}");
    }
}

/// How many commands a game has in which nothing was done.
fn home_commands(home: &Home) -> Option<u64> {
    home.expect(&["play", "--new", "fresh", "--plain", "--lang", "en", "--seed", "7"], "quit\n", 0);
    home.json(&["replay", "fresh", "--json"])["commands"].as_u64()
}

/// A provider whose every answer is another sentence.
fn counting() -> Fake {
    const HOURS: [&str; 8] = ["grey", "cold", "slow", "dull", "pale", "long", "thin", "bare"];
    let next = AtomicUsize::new(0);
    let script = Script::of(move |_| {
        let at = next.fetch_add(1, Ordering::Relaxed);
        Reply::Say(Say::words(&format!(
            "You wait, and the wait is {}. It is a {} wait.",
            HOURS[at % 8],
            HOURS[at / 8 % 8]
        )))
    });
    Fake::start(script).unwrap()
}

/// What the narrator said, line by line.
fn told(out: &str) -> Vec<&str> {
    out.lines().filter_map(|line| line.strip_prefix("Narrator: ")).collect()
}

fn waits<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    lines.iter().copied().filter(|line| line.starts_with("You wait, and the wait is ")).collect()
}

#[test]
fn what_a_model_told_is_read_again_when_the_save_is_opened_exported_or_taken_back() {
    let fake = counting();
    let home = home(&fake);
    let play = |arguments: &[&str], lines: &str| {
        let all = [&["play", "--plain", "--lang", "en"], arguments].concat();
        with_key(&home, &all, lines).0
    };
    let lines = "wait 10 minutes\nwait 10 minutes\nundo\nwait 10 minutes\nquit\n";
    let out = play(&["--new", "told", "--seed", "7", "--narrator", "near"], lines);
    let first = waits(&told(&out)).into_iter().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(first.len(), 3, "{out}");
    let asked = fake.count();
    let stays = [first[0].as_str(), first[2].as_str()];

    let out = play(&["--save", "told", "--narrator", "builtin"], "history\n1\nback\nbranches\n2\nquit\n");
    let branch = waits(&told(&out));
    assert_eq!(branch[..2], stays, "the line that goes on\n{out}");
    assert!(branch.ends_with(&[&first[0], &first[1]]), "the branch that was left tells its own\n{out}");
    let page = out.lines().filter(|line| line.contains(first[2].as_str())).count();
    assert!(page >= 2, "the history has it, too\n{out}");

    for (format, on_branch) in [("md", 1), ("html", 1), ("json", 1)] {
        let (text, _) = home.expect(&["export", "told", "--format", format], "", 0);
        assert!(text.contains(first[0].as_str()) && text.contains(first[on_branch].as_str()), "{format}\n{text}");
        assert!(!text.contains(first[2].as_str()), "{format} tells of another branch\n{text}");
        assert!(text.contains("near"), "{format} says who told it\n{text}");
    }
    let (text, _) = home.expect(&["export", "told", "--lang", "es"], "", 0);
    assert!(waits(&text.lines().collect::<Vec<_>>()).is_empty(), "in another language nobody told it\n{text}");
    assert_eq!(fake.count(), asked, "nobody is asked again");
}
