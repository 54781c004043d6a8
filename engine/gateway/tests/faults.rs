//! The whole gateway against providers that fail in every known way, in every format: what its stream ends with, that
//! nothing is told twice and nothing is lost, what is paid, when it ends, and that no key is ever shown.

use gesta_fake_provider::{CATALOGUE, Config as FakeConfig, Fake, Fault, Refusal, Reply, Say, Script, named};
use gesta_gateway::wire::Http;
use gesta_gateway::{
    Chance, Config, Cost, Done, Engine, Failure, Finish, Forgetful, KeyPlaces, KeySource, KeyTrouble, Limits, Listener,
    Message, Nano, Patience, Ports, Purpose, Request, Setup, SystemClock, Told, Wire,
};
use std::sync::Arc;
use std::time::{Duration, Instant};

const FIRST_TOKEN: Duration = Duration::from_millis(400);
const IDLE: Duration = Duration::from_millis(300);
const TOTAL: Duration = Duration::from_millis(1_500);
/// A limit holds if the end comes this much later at most.
const SLACK: Duration = Duration::from_secs(1);
/// Longer than anything here takes.
const LONG: Duration = Duration::from_secs(10);
const CANARY: &str = "sk-canary-7391-never-shown";
const PROMPT: &str = "The prompt that nobody may repeat.";

/// Waits between attempts are as long as they can be, so that two attempts are over well before the deadline and a third
/// never begins.
struct Longest;

impl Chance for Longest {
    fn permille(&self) -> u32 {
        1_000
    }
}

struct Canary;

impl KeyPlaces for Canary {
    fn read(&self, _: &KeySource) -> Result<String, KeyTrouble> {
        Ok(CANARY.to_owned())
    }
}

/// A gateway whose provider is a fake, or one fake after the other. A token read costs 1, one from the cache 0, one
/// answered 10.
fn engine(wire: Wire, fakes: &[&Fake]) -> Engine {
    let (mut text, mut models) = (String::new(), Vec::new());
    for (number, fake) in fakes.iter().enumerate() {
        let path = if wire == Wire::OpenAi { "/v1" } else { "" };
        text += &format!(
            "[providers.p{number}]\nwire = \"{}\"\nbase = \"{}{path}\"\nhttp = true\nkeys = [\"env:CANARY\"]\n\
             models.m.price = {{ input = 1, cached = 0, output = 10 }}\n",
            wire.name(),
            fake.origin()
        );
        models.push(format!("\"p{number}/m\""));
    }
    text += &format!(
        "[profiles.test.narration]\nmodels = [{}]\nfirst_token_ms = {}\nidle_ms = {}\ntotal_ms = {}\nchars_per_second_min = 0\n",
        models.join(", "),
        FIRST_TOKEN.as_millis(),
        IDLE.as_millis(),
        TOTAL.as_millis()
    );
    let read = Config::read("narrator.toml", &text);
    let config = read.config.unwrap_or_else(|| panic!("{:?}", read.faults));
    let (setup, _) = Setup::gather(&config, &config.profiles["test"], &Canary);
    let shown = format!("{config:?} {setup:?}");
    assert!(!shown.contains("canary-7391"), "{shown}");
    let ports = Ports {
        provider: Arc::new(Http::default()),
        clock: Arc::new(SystemClock::default()),
        chance: Arc::new(Longest),
        spendings: Box::new(Forgetful::default()),
        answers: None,
    };
    Engine::new(setup, ports).unwrap()
}

fn question() -> Request {
    let mut request = Request::new(Purpose::Narration, vec![Message::user(PROMPT)]);
    // The profile's limits hold; a request has its own only where somebody asks for them.
    let patience = Patience { first_token: FIRST_TOKEN, idle: IDLE, total: TOTAL, chars_per_second_min: 0 };
    request.limits = Some(Limits { patience, ..request.limits() });
    request
}

/// What was told, how it ended, and how long it took.
struct Heard {
    text: String,
    end: Result<Done, Failure>,
    time: Duration,
    cost: Cost,
}

async fn heard(engine: &Engine) -> Heard {
    let start = Instant::now();
    let mut listener = engine.ask(question()).unwrap();
    let (text, end) = tokio::time::timeout(LONG, to_the_end(&mut listener)).await.expect("it ends");
    Heard { text, end, time: start.elapsed(), cost: engine.cost() }
}

async fn to_the_end(listener: &mut Listener) -> (String, Result<Done, Failure>) {
    let mut text = String::new();
    loop {
        match listener.next().await {
            Told::By(_) => {}
            Told::Text(piece) => text.push_str(piece.as_str()),
            Told::Ended(end) => return (text, end),
        }
    }
}

/// How a question ends that a fake answers in a way of the catalogue.
#[derive(Clone, Copy)]
enum Ends {
    /// With an answer.
    Well(Finish),
    /// With a failure of this code.
    Badly(&'static str),
}

#[derive(Clone, Copy, PartialEq)]
enum Tells {
    Nothing,
    Three,
    All,
    /// The beginning of what is sent, or all of it and more.
    Some,
}

#[derive(Clone, Copy, PartialEq)]
enum Pays {
    Nothing,
    Reported,
    /// The estimate of each attempt, marked.
    Estimates,
}

/// Name, end, what is told, what is paid, whether it is asked again.
type Row = (&'static str, Ends, Tells, Pays, bool);

const ROWS: &[Row] = &[
    ("text", Ends::Well(Finish::Complete), Tells::All, Pays::Reported, false),
    ("split", Ends::Well(Finish::Complete), Tells::All, Pays::Reported, false),
    ("crlf", Ends::Well(Finish::Complete), Tells::All, Pays::Reported, false),
    ("pings", Ends::Well(Finish::Complete), Tells::All, Pays::Reported, false),
    ("thinking", Ends::Well(Finish::Complete), Tells::All, Pays::Reported, false),
    ("no-usage", Ends::Well(Finish::Complete), Tells::All, Pays::Estimates, false),
    ("length", Ends::Well(Finish::Cut), Tells::All, Pays::Reported, false),
    ("filtered", Ends::Well(Finish::Filtered), Tells::All, Pays::Reported, false),
    ("empty", Ends::Badly("empty"), Tells::Nothing, Pays::Reported, true),
    ("slow", Ends::Badly("late"), Tells::Some, Pays::Estimates, false),
    ("401", Ends::Badly("key_refused"), Tells::Nothing, Pays::Nothing, false),
    ("402", Ends::Badly("no_credit"), Tells::Nothing, Pays::Nothing, false),
    ("403", Ends::Badly("forbidden"), Tells::Nothing, Pays::Nothing, false),
    ("404", Ends::Badly("no_such_model"), Tells::Nothing, Pays::Nothing, false),
    ("429", Ends::Badly("limited"), Tells::Nothing, Pays::Nothing, true),
    ("500", Ends::Badly("broken"), Tells::Nothing, Pays::Nothing, true),
    ("503", Ends::Badly("busy"), Tells::Nothing, Pays::Nothing, true),
    ("error-200", Ends::Badly("busy"), Tells::Nothing, Pays::Estimates, true),
    ("error-late", Ends::Badly("busy"), Tells::Three, Pays::Estimates, false),
    ("cut", Ends::Badly("unfinished"), Tells::Three, Pays::Estimates, false),
    ("no-end", Ends::Badly("unfinished"), Tells::All, Pays::Estimates, false),
    ("endless", Ends::Badly("late"), Tells::Some, Pays::Estimates, false),
    ("silent", Ends::Badly("late"), Tells::Nothing, Pays::Estimates, true),
    ("stalled", Ends::Badly("late"), Tells::Three, Pays::Estimates, false),
    ("bad-json", Ends::Badly("malformed"), Tells::Three, Pays::Estimates, false),
    ("bad-text", Ends::Badly("malformed"), Tells::Three, Pays::Estimates, false),
    ("huge-line", Ends::Badly("too_large"), Tells::Three, Pays::Estimates, false),
    ("redirect", Ends::Badly("refused"), Tells::Nothing, Pays::Nothing, false),
    ("page", Ends::Badly("malformed"), Tells::Nothing, Pays::Nothing, true),
    ("dead", Ends::Badly("late"), Tells::Nothing, Pays::Estimates, true),
    ("hangup", Ends::Badly("unfinished"), Tells::Nothing, Pays::Estimates, true),
];

#[test]
fn every_way_of_the_catalogue_has_its_row() {
    let rows: Vec<&str> = ROWS.iter().map(|row| row.0).collect();
    assert_eq!(rows, CATALOGUE.iter().map(|one| one.name).collect::<Vec<_>>());
}

async fn check(wire: Wire, row: Row) {
    let (name, ends, tells, pays, again) = row;
    let what = format!("{name} {wire:?}");
    let reply = named(name).unwrap().reply();
    let fake = Fake::start(reply.clone()).unwrap();
    let heard = heard(&engine(wire, &[&fake])).await;
    assert!(heard.time <= TOTAL + SLACK, "{what}: {:?}", heard.time);
    match (ends, &heard.end) {
        // Ollama does not say that something was filtered.
        (Ends::Well(Finish::Filtered), Ok(done)) if wire == Wire::Ollama => assert_eq!(done.finish, Finish::Complete),
        (Ends::Well(finish), Ok(done)) => assert_eq!(done.finish, finish, "{what}"),
        (Ends::Badly(code), Err(failure)) => assert_eq!(failure.code(), code, "{what}"),
        (_, end) => panic!("{what}: {end:?}"),
    }
    let tokens = if let Reply::Say(say) = reply { say.text } else { Vec::new() };
    match tells {
        Tells::Nothing => assert_eq!(heard.text, "", "{what}"),
        Tells::Three => assert_eq!(heard.text, tokens[..3].concat(), "{what}"),
        Tells::All => assert_eq!(heard.text, tokens.concat(), "{what}"),
        Tells::Some => {
            let (all, told) = (tokens.concat() + &"and on ".repeat(10_000), &heard.text);
            assert!(!told.is_empty() && all.starts_with(told), "{what}: {told}");
        }
    }
    match again {
        true => assert!((1..=3).contains(&fake.count()), "{what}: {}", fake.count()),
        false => assert_eq!(fake.count(), 1, "{what}"),
    }
    paid(&what, pays, &heard.cost, fake.count() as u64, wire, tokens.len() as u64);
}

/// Whether the right sum was paid for so many attempts.
fn paid(what: &str, pays: Pays, cost: &Cost, attempts: u64, wire: Wire, tokens: u64) {
    assert_eq!(cost.reserved, Nano(0), "{what}: money is left held");
    match pays {
        Pays::Nothing => assert_eq!((cost.session, cost.estimated), (Nano(0), Nano(0)), "{what}"),
        Pays::Reported => {
            let fresh = if wire == Wire::Ollama { 100 } else { 60 };
            assert_eq!((cost.session, cost.estimated), (Nano((fresh + tokens * 10) * attempts), Nano(0)), "{what}");
        }
        Pays::Estimates => {
            assert!(cost.session > Nano(0) && cost.session == cost.estimated, "{what}: {cost:?}");
            assert_eq!(cost.session.0 % attempts, 0, "{what}: each attempt is estimated alike");
        }
    }
}

async fn check_all(wire: Wire) {
    futures_util::future::join_all(ROWS.iter().map(|row| check(wire, *row))).await;
}

#[tokio::test]
async fn every_fault_of_an_openai_like_provider_ends_as_it_must() {
    check_all(Wire::OpenAi).await;
}

#[tokio::test]
async fn every_fault_of_anthropic_ends_as_it_must() {
    check_all(Wire::Anthropic).await;
}

#[tokio::test]
async fn every_fault_of_gemini_ends_as_it_must() {
    check_all(Wire::Gemini).await;
}

#[tokio::test]
async fn every_fault_of_ollama_ends_as_it_must() {
    check_all(Wire::Ollama).await;
}

#[tokio::test]
async fn before_the_first_word_the_next_provider_answers_and_after_it_nobody_does() {
    // Where the request itself is refused, nobody else is asked: it would be refused again.
    let never = ["404", "redirect"];
    let rows = ROWS.iter().filter(|row| matches!(row.1, Ends::Badly(_)) && !never.contains(&row.0));
    let all = rows.map(|(name, _, tells, ..)| async move {
        let first = Fake::start(named(name).unwrap().reply()).unwrap();
        let second = Fake::start(Say::words("The second tells it.")).unwrap();
        let heard = heard(&engine(Wire::OpenAi, &[&first, &second])).await;
        match tells {
            Tells::Nothing => {
                assert_eq!(heard.text, "The second tells it.", "{name}");
                assert_eq!(heard.end.unwrap().by.provider, "p1", "{name}");
                assert_eq!(second.count(), 1, "{name}");
            }
            _ => {
                assert!(heard.end.is_err(), "{name}");
                assert!(!heard.text.contains("second"), "{name}");
                assert_eq!((first.count(), second.count()), (1, 0), "{name}");
            }
        }
    });
    futures_util::future::join_all(all).await;
}

#[tokio::test]
async fn a_redirect_is_never_followed() {
    let elsewhere = Fake::start(Say::words("Stolen.")).unwrap();
    for wire in Wire::ALL {
        let to = format!("{}/v1/chat/completions", elsewhere.origin());
        let fake = Fake::start(Reply::Redirect { to }).unwrap();
        let heard = heard(&engine(wire, &[&fake])).await;
        assert_eq!(heard.end.map_err(|failure| failure.code()).err(), Some("refused"));
    }
    assert_eq!(elsewhere.count(), 0);
}

#[tokio::test]
async fn whoever_cancels_closes_the_connection_before_the_answer_ends() {
    for name in ["dead", "silent", "stalled", "endless", "slow"] {
        for wire in Wire::ALL {
            let fake = Fake::start(named(name).unwrap().reply()).unwrap();
            let engine = engine(wire, &[&fake]);
            let mut listener = engine.ask(question()).unwrap();
            fake.until(LONG, |seen| !seen.is_empty()).await.unwrap();
            // Something may be told before; then it is cancelled in the midst.
            let _ = tokio::time::timeout(Duration::from_millis(50), listener.next()).await;
            drop(listener);
            let left = fake.until(LONG, |seen| seen[0].was_left()).await;
            assert!(left.is_some(), "{name} {wire:?}");
            assert_eq!(fake.count(), 1, "{name} {wire:?}");
        }
    }
}

#[tokio::test]
async fn the_same_question_of_two_is_asked_once_and_both_hear_all_of_it() {
    let fake = Fake::start(Say::words("One for both of you.")).unwrap();
    let engine = engine(Wire::Gemini, &[&fake]);
    let (mut one, mut other) = (engine.ask(question()).unwrap(), engine.ask(question()).unwrap());
    let (one, other) = tokio::join!(to_the_end(&mut one), to_the_end(&mut other));
    assert_eq!((one.0.as_str(), &one), ("One for both of you.", &other));
    assert_eq!(fake.count(), 1);
    // And who asks later gets the answer that was kept.
    let later = heard(&engine).await;
    assert_eq!((later.text, later.end.unwrap().from_cache, fake.count()), (one.0, true, 1));
}

#[tokio::test]
async fn what_failed_or_was_cut_is_asked_anew() {
    for fault in [Fault::Cut { after: 3 }, Fault::NoEndMark, Fault::Error { after: 2 }] {
        let replies = vec![Reply::Say(Say::words("a b c d").but(fault.clone())), Reply::Say(Say::words("a b c d."))];
        let fake = Fake::start(replies).unwrap();
        let engine = engine(Wire::OpenAi, &[&fake]);
        assert!(heard(&engine).await.end.is_err(), "{fault:?}");
        let again = heard(&engine).await;
        assert_eq!((again.text.as_str(), again.end.unwrap().from_cache), ("a b c d.", false), "{fault:?}");
    }
}

#[tokio::test]
async fn a_liar_is_told_word_for_word_and_can_do_no_harm_to_a_screen() {
    let script = Script::of(|seen| {
        let is_asked = seen.prompt().contains(PROMPT);
        Reply::Say(Say::words(if is_asked { "You have \u{1b}[2Jthe \u{202e}crown\u{200b}.\u{7}" } else { "No." }))
    });
    let fake = Fake::with(FakeConfig::new(script)).unwrap();
    assert_eq!(heard(&engine(Wire::Ollama, &[&fake])).await.text, "You have the crown.");
}

#[tokio::test]
async fn no_failure_shows_a_key_or_a_prompt() {
    let echo = [400, 401, 403, 422, 429, 500].map(|status| {
        let words = format!("Bad key {CANARY}, bad prompt {PROMPT}");
        Reply::Refuse(Refusal { retry_after: Some("60".into()), ..Refusal::new(status, &words) })
    });
    let late = Reply::Raw {
        content_type: "text/event-stream".into(),
        steps: vec![gesta_fake_provider::Step::Send(
            format!("data: {{\"error\": {{\"message\": \"{CANARY} {PROMPT}\"}}}}\n\n").into_bytes(),
        )],
    };
    let all = echo.into_iter().chain([late]).flat_map(|reply| Wire::ALL.map(|wire| (reply.clone(), wire)));
    let all = all.map(|(reply, wire)| async move {
        let fake = Fake::start(reply).unwrap();
        let failure = heard(&engine(wire, &[&fake])).await.end.unwrap_err();
        let shown = format!("{failure} {failure:?} {}", failure.advice());
        assert!(!shown.contains("canary-7391") && !shown.contains("nobody may repeat"), "{shown}");
    });
    futures_util::future::join_all(all).await;
}
