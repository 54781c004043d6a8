//! The gateway over real sockets, with providers that follow a script: who is asked, what it costs, when it ends.

use gesta_fake_provider::{Fake, Fault, How, Refusal, Reply, Say, Tokens};
use gesta_gateway::wire::Http;
use gesta_gateway::{
    Chance, Config, Done, Failure, Forgetful, Gateway, Inbox, KeyPlaces, KeySource, KeyTrouble, Limits, Message, Nano,
    Ports, Purpose, Request, Setup, Span, SystemClock, Ticket, Told, VOLUME_MIN,
};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Longer than anything here takes, on a machine that does much else.
const LONG: Duration = Duration::from_secs(30);

struct Keys;

impl KeyPlaces for Keys {
    fn read(&self, source: &KeySource) -> Result<String, KeyTrouble> {
        Ok(format!("sk-{}", source.to_string().replace(':', "-")))
    }
}

/// Waits are as short as they can be.
struct Least;

impl Chance for Least {
    fn permille(&self) -> u32 {
        0
    }
}

struct Play {
    gateway: Gateway,
    inbox: Inbox,
}

/// A gateway that asks these providers in this order, the first of them for money.
fn play(fakes: &[&Fake], more: &str) -> Play {
    let mut text = String::new();
    let mut models = Vec::new();
    for (number, fake) in fakes.iter().enumerate() {
        text += &format!(
            "[providers.p{number}]\nbase = \"{}/v1\"\nhttp = true\nkeys = [\"env:A\", \"env:B\"]\n",
            fake.origin()
        );
        text += &format!(
            "models.m.price = {{ input = {}, output = {} }}\n",
            10 * (1 - number.min(1)),
            20 * (1 - number.min(1))
        );
        models.push(format!("\"p{number}/m\""));
    }
    text += &format!("[profiles.test.narration]\nmodels = [{}]\n{more}", models.join(", "));
    let read = Config::read("narrator.toml", &text);
    let config = read.config.unwrap_or_else(|| unreadable(&read.faults));
    let (setup, _) = Setup::gather(&config, &config.profiles["test"], &Keys);
    let ports = Ports {
        provider: Arc::new(Http::default()),
        clock: Arc::new(SystemClock::default()),
        chance: Arc::new(Least),
        spendings: Box::new(Forgetful::default()),
        answers: None,
    };
    let inbox = Inbox::default();
    Play { gateway: Gateway::start(setup, ports, inbox.sink()).expect("it starts"), inbox }
}

fn unreadable(faults: &[gesta_gateway::Fault]) -> Config {
    panic!("{faults:?}")
}

fn question(variation: u32) -> Request {
    Request { variation, ..Request::new(Purpose::Narration, vec![Message::user("The door gives.")]) }
}

impl Play {
    fn begin(&self, request: Request) -> Ticket {
        self.gateway.begin(request).expect("it is taken")
    }

    fn end(&self, ticket: Ticket) -> (String, Result<Done, Failure>) {
        let mut all = String::new();
        loop {
            match self.inbox.wait(LONG).expect("it ends") {
                (of, Told::Text(text)) if of == ticket => all.push_str(&text),
                (of, Told::Ended(end)) if of == ticket => return (all, end),
                _ => {}
            }
        }
    }

    fn ask(&self, request: Request) -> (String, Result<Done, Failure>) {
        self.end(self.begin(request))
    }

    fn first_words(&self) {
        while !matches!(self.inbox.wait(LONG).expect("something comes"), (_, Told::Text(_))) {}
    }
}

fn says(text: &str) -> Reply {
    Reply::Say(Say::words(text))
}

fn keys(fake: &Fake) -> Vec<String> {
    fake.requests().iter().map(|seen| seen.header("authorization").unwrap_or_default().to_owned()).collect()
}

#[test]
fn nothing_is_opened_before_the_first_question() {
    let fake = Fake::start(says("The rope.")).unwrap();
    let play = play(&[&fake], "");
    assert!(play.inbox.wait(Duration::from_millis(50)).is_none());
    assert_eq!(fake.connections(), 0);
    assert_eq!(play.ask(question(0)).0, "The rope.");
    assert_eq!(fake.connections(), 1);
}

#[test]
fn a_question_has_the_limits_and_the_preset_of_its_profile() {
    let fake = Fake::start(Reply::Silence).unwrap();
    let limits = "first_token_ms = 100\ntotal_ms = 300\noutput_tokens_max = 77\n[profiles.test]\npreset = \"wild\"\n[profiles.test.presets.wild]\ntemperature_percent = 33\n";
    let play = play(&[&fake], limits);
    let begun = Instant::now();
    let asked = Request::new(Purpose::Narration, vec![Message::user("The door gives.")]);
    let end = play.ask(asked).1;
    assert_eq!(end.map_err(|failure| failure.code()), Err("late"));
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    let sent = fake.requests()[0].json();
    assert!(sent.to_string().contains("77") && sent["temperature"] == 0.33, "{sent}");
}

#[test]
fn what_fails_before_its_first_word_is_answered_by_the_next() {
    for reply in [
        Reply::Hangup,
        Reply::Page,
        Reply::Say(Say::words("a b").but(Fault::Cut { after: 0 })),
        Reply::Say(Say::words("a b").but(Fault::Error { after: 0 })),
    ] {
        let (first, second) = (Fake::start(reply.clone()).unwrap(), Fake::start(says("The rope is wet.")).unwrap());
        let play = play(&[&first, &second], "");
        let (told, end) = play.ask(question(0));
        assert_eq!(told, "The rope is wet.", "{reply:?} {end:?}");
        let error = matches!(&reply, Reply::Say(say) if say.fault == Fault::Error { after: 0 });
        assert_eq!(first.count(), if error { 2 } else { 1 }, "only a provider that says it failed is asked again");
    }
}

#[test]
fn a_refused_key_is_followed_by_the_next_and_then_by_the_next_provider() {
    let (first, second) =
        (Fake::start(Reply::Refuse(Refusal::new(401, "no"))).unwrap(), Fake::start(says("The rope.")).unwrap());
    let play = play(&[&first, &second], "");
    let (told, end) = play.ask(question(0));
    assert_eq!(told, "The rope.");
    assert_eq!(end.map(|done| done.by.to_string()), Ok("p1/m".to_owned()));
    assert_eq!(keys(&first), ["Bearer sk-env-A", "Bearer sk-env-B"]);
    assert_eq!(keys(&second), ["Bearer sk-env-A"]);
}

#[test]
fn what_breaks_off_after_its_first_word_is_answered_by_nobody_else() {
    let first = Fake::start(Reply::Say(Say::words("The rope is wet.").but(Fault::Cut { after: 3 }))).unwrap();
    let second = Fake::start(says("Never.")).unwrap();
    let (told, end) = play(&[&first, &second], "").ask(question(0));
    assert!(told.starts_with("The rope"), "{told}");
    assert_eq!(end, Err(Failure::Unfinished));
    assert_eq!((first.count(), second.count()), (1, 0));
}

#[test]
fn a_request_that_is_wrong_is_sent_once() {
    let first = Fake::start(Reply::Refuse(Refusal::new(400, "bad"))).unwrap();
    let second = Fake::start(says("Never.")).unwrap();
    let (_, end) = play(&[&first, &second], "").ask(question(0));
    assert_eq!(end.map_err(|failure| failure.code()), Err("refused"));
    assert_eq!((first.count(), second.count()), (1, 0));
}

#[test]
fn a_broken_provider_is_asked_three_times_and_then_left_alone() {
    let fake = Fake::start(Reply::Refuse(Refusal::new(500, "no"))).unwrap();
    let play = play(&[&fake], "");
    for number in 0..2 * VOLUME_MIN as u32 {
        let end = play.ask(question(number)).1;
        if end == Err(Failure::Resting) {
            break;
        }
        assert_eq!(end, Err(Failure::Broken { status: 500 }));
    }
    let asked = fake.count();
    // Both keys have a breaker of their own.
    assert!((VOLUME_MIN..=2 * VOLUME_MIN).contains(&asked), "{asked}");
    assert_eq!(play.ask(question(99)).1, Err(Failure::Resting));
    assert_eq!(fake.count(), asked);
}

#[test]
fn tokens_are_paid_for_and_at_the_cap_who_is_free_goes_on() {
    let usage = Some(Tokens { input: 100, cached: 40, output: 5 });
    let first = Fake::start(Reply::Say(Say { usage, ..Say::words("The rope.") })).unwrap();
    let second = Fake::start(says("At home.")).unwrap();
    let cap = "output_tokens_max = 100\n[profiles.test.budget]\nsession_nano = 13_000\n";
    let play = play(&[&first, &second], cap);
    let (told, end) = play.ask(question(0));
    assert_eq!(told, "The rope.");
    assert_eq!(end.map(|done| (done.cost, done.estimated)), Ok((Nano(100 * 10 + 5 * 20), false)));
    let mut dear = question(1);
    dear.limits = Some(Limits { output_tokens_max: 600, ..dear.limits() });
    assert_eq!(play.ask(dear.clone()).0, "At home.");
    dear.model = gesta_gateway::ModelName::read("p0/m");
    assert_eq!(play.ask(dear).1, Err(Failure::OverBudget(Span::Session)));
    assert_eq!((first.count(), second.count()), (1, 1));
    assert_eq!(play.gateway.cost().session, Nano(1_100));
}

#[test]
fn the_same_question_is_sent_once_at_the_same_time_and_not_again_later() {
    let mut say = Say::words("The rope is wet.");
    say.manner.before = Duration::from_millis(200);
    let fake = Fake::start(Reply::Say(say)).unwrap();
    let play = play(&[&fake], "");
    let tickets: Vec<Ticket> = (0..8).map(|_| play.begin(question(0))).collect();
    let mut told = vec![String::new(); tickets.len()];
    let mut open = tickets.len();
    while open > 0 {
        match play.inbox.wait(LONG).expect("they end") {
            (of, Told::Text(text)) => told[tickets.iter().position(|one| *one == of).expect("it is ours")] += &text,
            (_, Told::Ended(end)) => {
                assert!(end.is_ok());
                open -= 1;
            }
            (_, Told::By(_)) => {}
        }
    }
    assert!(told.iter().all(|one| one == "The rope is wet."), "{told:?}");
    assert!(play.ask(question(0)).1.expect("it is remembered").from_cache);
    assert_eq!(fake.count(), 1);
}

#[test]
fn a_cancelled_answer_reaches_the_provider_and_the_player_in_fifty_milliseconds() {
    let endless = Say::words("on and ").but(Fault::Endless { every: Duration::from_millis(2) });
    let fake = Fake::start(Reply::Say(endless)).unwrap();
    let play = play(&[&fake], "");
    let mut best = Duration::MAX;
    // The machine may be busy with something else; once undisturbed is enough.
    for number in 0..5 {
        let ticket = play.begin(question(number));
        play.first_words();
        let cancelled = Instant::now();
        play.gateway.cancel(ticket);
        assert_eq!(play.end(ticket).1, Err(Failure::Cancelled));
        let at = number as usize;
        let left = |seen: &[gesta_fake_provider::Seen]| seen.get(at).is_some_and(|one| one.ended.is_some());
        let ended = fake.wait(LONG, left).expect("the provider notices")[at].ended.expect("it has ended");
        assert_eq!(ended.how, How::ClientLeft);
        best = best.min(ended.at.duration_since(cancelled));
    }
    assert!(best < Duration::from_millis(50), "{best:?}");
}

#[test]
fn nothing_that_harms_a_terminal_comes_through() {
    let pieces = ["The \u{1b}", "]0;own", "ed\u{7}rope\u{202e}", " is\u{9b}2J wet."];
    let text = pieces.map(str::to_owned).to_vec();
    let fake = Fake::start(Reply::Say(Say { text, ..Say::words("") })).unwrap();
    assert_eq!(play(&[&fake], "").ask(question(0)).0, "The rope is wet.");
}
