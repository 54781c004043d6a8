//! Every way in which a provider fails, in every format, as the player meets it: the turn is told in time, nothing twice and
//! nothing lost, and what was used is paid.

use super::*;
use crate::folders::Folders;
use crate::library::{Library, Shelf};
use crate::packs;
use crate::shell::{NewGame, Plan, ShellOptions};
use gesta_app::{PassageKind, Session, Settings, Start};
use gesta_content::Language;
use gesta_fake_provider::{CATALOGUE, Fake, Reply, Say};
use gesta_gateway::{Cost, Nano, Spendings};
use gesta_rules::Mode;
use std::sync::Arc;
use std::time::{Duration, Instant};

const TOTAL: Duration = Duration::from_millis(1_500);
/// A limit holds if the turn is told this much later at most.
const SLACK: Duration = Duration::from_secs(1);
/// Longer than anything here takes.
const LONG: Duration = Duration::from_secs(20);
/// A turn, and what a model may tell of it: three tokens are the first sentence and the beginning of the next.
const DEED: &str = "wait 10 minutes";
const WIRES: [(&str, Language, [&str; 3]); 4] = [
    ("openai", Language::En, EN),
    ("anthropic", Language::Es, ES),
    ("gemini", Language::En, EN),
    ("ollama", Language::Es, ES),
];
const EN: [&str; 3] = ["You wait.", "The mud ticks — slowly, the way mud does.", "Nothing happens."];
const ES: [&str; 3] = ["Tú esperas.", "El fango chasquea — despacio, como hace el fango.", "No pasa nada."];

/// How much of what a model tells stands in the story.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Told {
    Nothing,
    /// The first sentence: the connection was lost in the second.
    One,
    /// All but the last, of which nobody knows whether it was whole.
    AllButOne,
    /// One sentence or more.
    Some,
    /// All; then the built-in narrator tells nothing.
    All,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Pays {
    Nothing,
    Reported,
    /// The estimate of each attempt, marked.
    Estimates,
}

#[rustfmt::skip]
const ROWS: &[(&str, Told, Pays)] = &[
    ("text", Told::All, Pays::Reported), ("split", Told::All, Pays::Reported), ("crlf", Told::All, Pays::Reported),
    ("pings", Told::All, Pays::Reported), ("thinking", Told::All, Pays::Reported), ("no-usage", Told::All, Pays::Estimates),
    ("length", Told::AllButOne, Pays::Reported), ("filtered", Told::AllButOne, Pays::Reported),
    ("empty", Told::Nothing, Pays::Reported), ("slow", Told::Some, Pays::Estimates),
    ("401", Told::Nothing, Pays::Nothing), ("402", Told::Nothing, Pays::Nothing), ("403", Told::Nothing, Pays::Nothing),
    ("404", Told::Nothing, Pays::Nothing), ("429", Told::Nothing, Pays::Nothing), ("500", Told::Nothing, Pays::Nothing),
    ("503", Told::Nothing, Pays::Nothing), ("error-200", Told::Nothing, Pays::Estimates), ("error-late", Told::One, Pays::Estimates),
    ("cut", Told::One, Pays::Estimates), ("no-end", Told::AllButOne, Pays::Estimates), ("endless", Told::Some, Pays::Estimates),
    ("silent", Told::Nothing, Pays::Estimates), ("stalled", Told::One, Pays::Estimates), ("bad-json", Told::One, Pays::Estimates),
    ("bad-text", Told::One, Pays::Estimates), ("huge-line", Told::One, Pays::Estimates), ("redirect", Told::Nothing, Pays::Nothing),
    ("page", Told::Nothing, Pays::Nothing), ("dead", Told::Nothing, Pays::Estimates), ("hangup", Told::Nothing, Pays::Estimates),
];

#[test]
fn every_way_of_the_catalogue_has_its_row() {
    let rows: Vec<&str> = ROWS.iter().map(|row| row.0).collect();
    assert_eq!(rows, CATALOGUE.iter().map(|one| one.name).collect::<Vec<_>>());
}

/// The reply of the catalogue, with a text that is true in the scene.
fn reply(at: usize, sentences: [&str; 3]) -> Reply {
    match CATALOGUE[at].reply() {
        Reply::Say(say) if !say.text.is_empty() => {
            let words = Say::words(&sentences.join(" "));
            let usage = say.usage.and(words.usage);
            Reply::Say(Say { text: words.text, usage, ..say })
        }
        other => other,
    }
}

/// A game with the narrators of this file; it is played with the built-in one until another is chosen.
struct Game {
    shell: Shell,
    folders: Folders,
    /// The files are gone with it.
    _home: tempfile::TempDir,
}

fn game(language: Language, narrators: &str) -> Game {
    let home = tempfile::tempdir().unwrap();
    let folders = Folders::under(home.path());
    std::fs::create_dir_all(&folders.config).unwrap();
    std::fs::write(Narrators::file(&folders), narrators).unwrap();
    let shelf = Shelf::new(folders.clone(), language);
    let content = packs::load(&folders, shelf.words(), &["tollhouse".to_owned()]).expect("it is shipped");
    let library = Arc::new(Library::new(shelf, Arc::new(content)));
    let options = ShellOptions {
        language,
        confirm: true,
        colour: false,
        seed: Some(7),
        hero: None,
        packs: vec!["tollhouse".to_owned()],
        narrator: Some(String::new()),
        overhear: false,
    };
    let mut shell = Shell::new(library, Start::Direct, options).expect("it starts");
    let (mode, seed) = (Mode::Story, Some(7));
    let new = NewGame { name: None, preset: None, mode, seed, scenario: None, made: None, dice: None };
    shell.open_now(Plan::Begin(new)).expect("the game begins");
    Game { shell, folders, _home: home }
}

type Passages = Vec<(PassageKind, String)>;

impl Game {
    fn narrator(&mut self, name: &str) {
        let settings = Settings { narrator: name.to_owned(), ..Settings::default() };
        self.shell.input(Input::Settings(Box::new(settings), None));
    }

    /// Plays a turn until all of it is told; what was told, and how long it took.
    fn turn(&mut self) -> (Passages, Duration) {
        let last = self.shell.screen().story.last().map(|passage| passage.id);
        let begun = Instant::now();
        self.shell.input(Input::Line(DEED.to_owned()));
        while self.shell.screen().waiting || self.shell.screen().telling.is_some() {
            assert!(begun.elapsed() < LONG, "the turn is never told");
            if !self.shell.pump() {
                std::thread::sleep(Duration::from_millis(1));
            }
        }
        let new = self.shell.screen().story.iter().filter(|passage| Some(passage.id) > last);
        (new.map(|passage| (passage.kind, passage.text.to_string())).collect(), begun.elapsed())
    }

    /// What was paid, once nothing is held any more: a connection that was closed is paid for a moment later.
    fn cost(&self) -> Cost {
        let (_, gateway) = self.shell.teller.gateway.as_ref().expect("a model was asked");
        let begun = Instant::now();
        while gateway.cost().reserved > Nano(0) && begun.elapsed() < LONG {
            std::thread::sleep(Duration::from_millis(1));
        }
        gateway.cost()
    }
}

fn prose(told: &Passages) -> Vec<&str> {
    told.iter().filter(|(kind, _)| *kind == PassageKind::Prose).map(|(_, text)| text.as_str()).collect()
}

/// Whether the turn is told as it must be. `plain` is what the built-in narrator tells of it.
fn check_told(what: &str, wanted: Told, sentences: [&str; 3], told: &Passages, plain: &Passages) {
    let others = |told: &Passages| -> Passages {
        let kinds = [PassageKind::Prose, PassageKind::Notice];
        told.iter().filter(|(kind, _)| !kinds.contains(kind)).cloned().collect()
    };
    assert_eq!(others(told), others(plain), "{what}: headings, rolls and how things stand");
    let (all, built_in) = (prose(told), prose(plain));
    let one_of = |counts: &[usize]| {
        let told: Vec<Vec<String>> = counts
            .iter()
            .map(|count| match count {
                0 => Vec::new(),
                count => vec![sentences[..*count].join(" ")],
            })
            .map(|model| model.into_iter().chain(built_in.iter().map(|text| (*text).to_owned())).collect())
            .collect();
        assert!(told.iter().any(|told| all == *told), "{what}: {all:?} is none of {told:?}");
    };
    match wanted {
        Told::All => assert_eq!(all, [sentences.join(" ")], "{what}"),
        Told::Nothing => one_of(&[0]),
        Told::One => one_of(&[1]),
        Told::AllButOne => one_of(&[2]),
        Told::Some => one_of(&[1, 2, 3]),
    }
}

/// Whether the right sum was paid for so many attempts.
fn check_paid(what: &str, pays: Pays, cost: &Cost, attempts: u64, (wire, tokens): (&str, u64)) {
    assert_eq!(cost.reserved, Nano(0), "{what}: money is left held");
    match pays {
        Pays::Nothing => assert_eq!((cost.session, cost.estimated), (Nano(0), Nano(0)), "{what}"),
        Pays::Reported => {
            // Ollama knows nothing of cached tokens, which cost nothing here.
            let fresh = if wire == "ollama" { 100 } else { 60 };
            assert_eq!((cost.session, cost.estimated), (Nano((fresh + tokens * 10) * attempts), Nano(0)), "{what}");
        }
        Pays::Estimates => {
            assert!(cost.session > Nano(0) && cost.session == cost.estimated, "{what}: {cost:?}");
            assert_eq!(cost.session.0 % attempts, 0, "{what}: each attempt is estimated alike");
        }
    }
}

/// A profile for each fake, named as its way of answering.
fn narrators(wire: &str, fakes: &[Fake]) -> String {
    let path = if wire == "openai" { "/v1" } else { "" };
    let each = CATALOGUE.iter().zip(fakes).map(|(one, fake)| {
        let (name, origin, total) = (one.name, fake.origin(), TOTAL.as_millis());
        format!(
            "[providers.p-{name}]\nwire = \"{wire}\"\nbase = \"{origin}{path}\"\nhttp = true\nkeys = []\n\
             models.m.price = {{ input = 1, cached = 0, output = 10 }}\n\
             [profiles.\"{name}\".narration]\nmodels = [\"p-{name}/m\"]\n\
             first_token_ms = 500\nidle_ms = 500\ntotal_ms = {total}\nchars_per_second_min = 0\n"
        )
    });
    each.collect()
}

fn check_all((wire, language, sentences): (&str, Language, [&str; 3])) {
    let fakes: Vec<Fake> = (0..CATALOGUE.len()).map(|at| Fake::start(reply(at, sentences)).unwrap()).collect();
    let (mut told_by_models, mut plain) = (game(language, &narrators(wire, &fakes)), game(language, ""));
    let mut paid = 0;
    for ((name, told, pays), fake) in ROWS.iter().zip(&fakes) {
        let what = format!("{name} {wire}");
        told_by_models.narrator(name);
        let (passages, time) = told_by_models.turn();
        assert!(time <= TOTAL + SLACK, "{what}: {time:?}");
        // Ollama does not say that something was filtered.
        let told = if (*name, wire) == ("filtered", "ollama") { Told::All } else { *told };
        check_told(&what, told, sentences, &passages, &plain.turn().0);
        let cost = told_by_models.cost();
        let tokens = if *name == "empty" { 0 } else { Say::words(&sentences.join(" ")).text.len() as u64 };
        check_paid(&what, *pays, &cost, fake.count() as u64, (wire, tokens));
        assert!((1..=3).contains(&fake.count()), "{what}: asked {} times", fake.count());
        paid += cost.session.0;
    }
    let narrators = Narrators::read(&told_by_models.folders).expect("the file is there");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("it is later").as_secs();
    assert_eq!(
        narrators.spendings().totals(now).expect("it is kept").month,
        Nano(paid),
        "{wire}: what was used is booked"
    );
}

#[test]
fn every_fault_of_every_format_leaves_a_turn_that_is_told_in_time_and_paid() {
    std::thread::scope(|scope| {
        let all: Vec<_> = WIRES.map(|wire| scope.spawn(move || check_all(wire))).into();
        all.into_iter().for_each(|one| one.join().expect("all of a format ends as it must"));
    });
}

#[test]
fn a_part_is_summed_up_beside_the_turn_that_is_told() {
    let fake = Fake::start(reply(0, EN)).unwrap();
    let profile = format!(
        "[providers.p]\nwire = \"openai\"\nbase = \"{}/v1\"\nhttp = true\nkeys = []\n\
         [profiles.both.narration]\nmodels = [\"p/m\"]\n[profiles.both.summary]\nmodels = [\"p/m\"]\n",
        fake.origin()
    );
    let mut game = game(Language::En, &profile);
    game.narrator("both");
    assert!(prose(&game.turn().0).contains(&EN.join(" ").as_str()));
    let prompt = vec![prompt::Message { role: prompt::Role::User, text: "Sum it up.".to_owned() }];
    game.shell.ask("both".to_owned(), Wanted::Part(9), prompt);
    assert!(game.shell.teller.part.is_some());
    assert!(prose(&game.turn().0).contains(&EN.join(" ").as_str()), "the turn is told all the same");
    let begun = Instant::now();
    while game.shell.teller.part.is_some() {
        assert!(begun.elapsed() < LONG, "the part is never summed up");
        if !game.shell.pump() {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
    assert_eq!(fake.count(), 3, "two turns and a part");
}

/// A teller that is always true, and a profile for each fake that reviews it, named as its way of answering.
fn reviewers(teller: &Fake, fakes: &[Fake]) -> String {
    let provider = |name: &str, fake: &Fake| {
        format!("[providers.{name}]\nwire = \"openai\"\nbase = \"{}/v1\"\nhttp = true\nkeys = []\n", fake.origin())
    };
    let each = CATALOGUE.iter().zip(fakes).map(|(one, fake)| {
        let (name, total) = (one.name, TOTAL.as_millis());
        let limits = format!("first_token_ms = 500\nidle_ms = 500\ntotal_ms = {total}\n");
        let review = format!("[profiles.\"{name}\".review]\nmodels = [\"r-{name}/m\"]\n{limits}");
        let provider = provider(&format!("r-{name}"), fake);
        format!("{provider}[profiles.\"{name}\".narration]\nmodels = [\"teller/m\"]\n{review}")
    });
    provider("teller", teller) + &each.collect::<String>()
}

#[test]
fn however_a_reviewer_fails_the_turn_is_told_in_time_and_whoever_reads_is_told_of_it() {
    const ALL_STAND: [&str; 3] = ["{\"s1\": true,", "\"s2\": true,", "\"s3\": true}"];
    let teller = Fake::start(Reply::Say(Say::words(&EN.join(" ")))).unwrap();
    let fakes: Vec<Fake> = (0..CATALOGUE.len()).map(|at| Fake::start(reply(at, ALL_STAND)).unwrap()).collect();
    let mut game = game(Language::En, &reviewers(&teller, &fakes));
    for ((name, answers, _), fake) in ROWS.iter().zip(&fakes) {
        game.narrator(name);
        let (passages, time) = game.turn();
        assert!(time <= TOTAL + SLACK, "{name}: {time:?}");
        assert_eq!(prose(&passages), [EN.join(" ")], "{name}");
        let notice = game.shell.screen().notice.as_ref().map(|notice| notice.text.clone()).unwrap_or_default();
        let is_told_of = notice.contains("Nobody reviewed");
        // Whether an answer of which the end mark is missing counts, is the gateway's to say.
        match answers {
            Told::All => assert!(!is_told_of, "{name}: {notice}"),
            Told::Nothing | Told::One => assert!(is_told_of, "{name}: {notice}"),
            Told::AllButOne | Told::Some => {}
        }
        assert!(fake.count() >= 1, "{name} was not asked");
    }
}

#[test]
fn what_a_reviewer_rejects_is_not_told_nor_kept_as_an_answer() {
    let teller = Fake::start(Reply::Say(Say::words(&EN.join(" ")))).unwrap();
    let rejects = Fake::start(Reply::Say(Say::words("{\"s1\": true, \"s2\": false, \"s3\": true}"))).unwrap();
    let fakes: Vec<Fake> = std::iter::once(rejects).collect();
    let mut game = game(Language::En, &reviewers(&teller, &fakes));
    game.narrator(CATALOGUE[0].name);
    let (passages, _) = game.turn();
    assert_eq!(prose(&passages), [format!("{} {}", EN[0], EN[2])]);
    assert!(game.shell.teller.last.is_empty());
    assert_eq!((teller.count(), fakes[0].count()), (1, 1));
}

#[test]
fn who_tells_also_reviews_where_the_player_wants_it_and_the_profile_names_nobody() {
    use gesta_fake_provider::Script;
    let fake = Fake::start(Script::of(|seen| {
        let reviews = String::from_utf8_lossy(&seen.body).contains("json_schema");
        Reply::Say(Say::words(if reviews {
            "{\"s1\": true, \"s2\": false, \"s3\": true}"
        } else {
            "You wait. The mud ticks. Nothing happens."
        }))
    }));
    let fake = fake.unwrap();
    let profile = format!(
        "[providers.p]\nwire = \"openai\"\nbase = \"{}/v1\"\nhttp = true\nkeys = []\n[profiles.one.narration]\nmodels = [\"p/m\"]\n",
        fake.origin()
    );
    let mut game = game(Language::En, &profile);
    for (review, told, asked) in
        [(false, "You wait. The mud ticks. Nothing happens.", 1), (true, "You wait. Nothing happens.", 3)]
    {
        let settings = Settings { narrator: "one".to_owned(), review, ..Settings::default() };
        game.shell.input(Input::Settings(Box::new(settings), None));
        assert_eq!(prose(&game.turn().0), [told]);
        assert_eq!(fake.count(), asked);
    }
}
