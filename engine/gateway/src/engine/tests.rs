//! Whole questions against a scripted provider, in a time that is paused.

use super::*;
use crate::breaker::{OPEN_TIME, VOLUME_MIN};
use crate::budget::Forgetful;
use crate::config::{Config, KeySource};
use crate::event::{Event, Finish, Usage};
use crate::failure::{Lateness, Span};
use crate::flight::Told;
use crate::keys::{KeyPlaces, KeyTrouble};
use crate::money::Nano;
use crate::request::{Limits, Message, Purpose, Schema};
use crate::scripted::{Middle, Scripted, Step, TestClock, complete, failed, text};
use std::time::Duration;

const CONFIG: &str = r#"
    [providers.cloud]
    base = "https://cloud.example/v1"
    keys = ["env:A", "env:B"]
    models.big.price = { input = 1, output = 10 }
    [profiles.one.narration]
    models = ["ollama/home"]
    [profiles.one.intent]
    models = ["ollama/home", "llamacpp/other"]
    [profiles.two.narration]
    models = ["ollama/home", "llamacpp/other"]
    [profiles.keys.narration]
    models = ["cloud/big"]
    [profiles.paid.narration]
    models = ["cloud/big", "ollama/home"]
    output_tokens_max = 100
    [profiles.paid.budget]
    session_nano = 12000
"#;

struct Keys;

impl KeyPlaces for Keys {
    fn read(&self, _: &KeySource) -> Result<String, KeyTrouble> {
        Ok("sk-hidden".into())
    }
}

struct Stage {
    engine: Engine,
    provider: Arc<Scripted>,
    clock: Arc<TestClock>,
}

fn stage(profile: &str, scripts: Vec<Vec<Step>>) -> Stage {
    let config = Config::read("narrator.toml", CONFIG).config.expect("there is no fault");
    let (setup, _) = Setup::gather(&config, &config.profiles[profile], &Keys);
    let provider = Scripted::new(scripts);
    let clock = TestClock::new();
    let ports = Ports {
        provider: Arc::clone(&provider) as Arc<dyn Provider>,
        clock: Arc::clone(&clock) as Arc<dyn Clock>,
        chance: Arc::new(Middle),
        spendings: Box::new(Forgetful::default()),
        answers: None,
    };
    Stage { engine: Engine::new(setup, ports).expect("nothing was spent"), provider, clock }
}

fn question(variation: u32) -> Request {
    Request { variation, ..Request::new(Purpose::Narration, vec![Message::user("The door gives.")]) }
}

async fn heard(listener: &mut Listener) -> (String, Result<crate::flight::Done, Failure>) {
    let mut all = String::new();
    loop {
        match listener.next().await {
            Told::By(_) => {}
            Told::Text(text) => all.push_str(&text),
            Told::Ended(end) => return (all, end),
        }
    }
}

impl Stage {
    async fn ask(&self, request: Request) -> (String, Result<crate::flight::Done, Failure>) {
        let mut listener = self.engine.ask(request).expect("it is taken");
        let told = heard(&mut listener).await;
        drop(listener);
        tokio::task::yield_now().await;
        assert_eq!(self.provider.open(), 0, "no stream is left open");
        assert_eq!(self.engine.cost().reserved, Nano(0), "no money is left held");
        assert!(lock(&self.engine.core.flights).is_empty());
        told
    }

    fn millis(&self) -> u128 {
        self.clock.now().0.as_millis()
    }
}

fn good(said: &str) -> Vec<Step> {
    vec![Step::Say(Event::Started), text(said), complete()]
}

#[tokio::test(start_paused = true)]
async fn an_answer_is_told_as_it_comes_with_who_gave_it() {
    let stage = stage("one", vec![vec![Step::Say(Event::Started), text("The ro"), text("pe."), complete()]]);
    let mut listener = stage.engine.ask(question(0)).expect("it is taken");
    assert_eq!(listener.next().await, Told::By(crate::ModelName::read("ollama/home").expect("it is a name")));
    assert!(matches!(listener.next().await, Told::Text(text) if "The rope.".starts_with(text.as_str())));
    let (_, end) = heard(&mut listener).await;
    assert_eq!(end.map(|done| (done.finish, done.cost, done.from_cache)), Ok((Finish::Complete, Nano(0), false)));
    assert!(heard(&mut listener).await.1.is_ok(), "the end is told again");
}

#[tokio::test(start_paused = true)]
async fn before_the_first_visible_text_the_next_is_asked() {
    for begin in [
        vec![],
        vec![Step::Say(Event::Started)],
        vec![Step::Say(Event::Working), text(" \n\u{200b}")],
        vec![Step::Say(Event::Started), failed(Failure::Malformed)],
        vec![failed(Failure::Unreachable)],
        vec![complete()],
        vec![Step::Hang],
    ] {
        let stage = stage("two", vec![begin.clone(), good("Second.")]);
        let (told, end) = stage.ask(question(0)).await;
        assert_eq!(told, "Second.", "{begin:?}");
        assert_eq!(end.map(|done| done.by.to_string()), Ok("llamacpp/other".to_owned()), "{begin:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn after_the_first_visible_text_nobody_else_is_asked() {
    for (rest, failure) in [
        (vec![], Failure::Unfinished),
        (vec![failed(Failure::Broken { status: 200 })], Failure::Broken { status: 200 }),
        (vec![Step::Hang], Failure::Late(Lateness::Idle)),
    ] {
        let first = [vec![text("The rope is wet and somebody has cut it")], rest].concat();
        let stage = stage("two", vec![first, good("Second.")]);
        let (told, end) = stage.ask(question(0)).await;
        assert!("The rope is wet and somebody has cut it".starts_with(&told) && !told.is_empty(), "{told}");
        assert_eq!(end, Err(failure));
        assert_eq!(stage.provider.calls(), ["home"]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_key_gives_way_to_the_next_at_once() {
    let stage = stage("keys", vec![vec![failed(Failure::KeyRefused)], good("Open.")]);
    let (told, _) = stage.ask(question(0)).await;
    assert_eq!((told.as_str(), stage.millis()), ("Open.", 0));
    assert_eq!(stage.provider.calls(), ["big env:A", "big env:B"]);
}

#[tokio::test(start_paused = true)]
async fn a_limit_is_waited_for_where_nobody_else_can_be_asked() {
    let limited = failed(Failure::Limited { retry_after: Some(Duration::from_secs(7)) });
    let stage = stage("one", vec![vec![limited], good("Open.")]);
    let (told, _) = stage.ask(question(0)).await;
    assert_eq!((told.as_str(), stage.millis()), ("Open.", 7_000));
}

#[tokio::test(start_paused = true)]
async fn a_limit_is_remembered_by_the_next_question() {
    let limited = failed(Failure::Limited { retry_after: Some(Duration::from_secs(60)) });
    let stage = stage("two", vec![vec![limited], good("Open."), good("Shut.")]);
    assert_eq!(stage.ask(question(0)).await.0, "Open.");
    assert_eq!(stage.ask(question(1)).await.0, "Shut.");
    assert_eq!(stage.provider.calls(), ["home", "other", "other"]);
}

#[tokio::test(start_paused = true)]
async fn there_are_three_attempts_with_two_waits() {
    let broken = || vec![failed(Failure::Broken { status: 500 })];
    let stage = stage("one", vec![broken(), broken(), broken(), good("Never.")]);
    assert_eq!(stage.ask(question(0)).await.1, Err(Failure::Broken { status: 500 }));
    assert_eq!((stage.provider.calls().len(), stage.millis()), (3, 1_500));
}

#[tokio::test(start_paused = true)]
async fn a_request_that_was_refused_is_not_sent_again() {
    let stage = stage("two", vec![vec![failed(Failure::refused(400, "bad"))], good("Never.")]);
    assert_eq!(stage.ask(question(0)).await.1, Err(Failure::refused(400, "bad")));
    assert_eq!(stage.provider.calls().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn one_that_fails_again_and_again_is_left_alone_and_then_tried_once() {
    let stage = stage("one", vec![vec![]; VOLUME_MIN]);
    stage.ask(question(0)).await.1.expect_err("it breaks off three times");
    stage.ask(question(1)).await.1.expect_err("the fourth opens the breaker");
    let calls = stage.provider.calls().len();
    assert_eq!(calls, VOLUME_MIN);
    assert_eq!(stage.ask(question(2)).await.1, Err(Failure::Resting));
    assert_eq!(stage.provider.calls().len(), calls);
    tokio::time::advance(OPEN_TIME).await;
    // The script is over, so the trial breaks off too, and nothing more is sent.
    assert_eq!(stage.ask(question(3)).await.1, Err(Failure::Unfinished));
    assert_eq!(stage.provider.calls().len(), calls + 1);
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_trial_leaves_the_next_one_free() {
    let mut scripts = vec![vec![]; VOLUME_MIN];
    scripts.extend([vec![Step::Hang], good("Back.")]);
    let stage = stage("one", scripts);
    stage.ask(question(0)).await.1.expect_err("it breaks off three times");
    stage.ask(question(1)).await.1.expect_err("the fourth opens the breaker");
    tokio::time::advance(OPEN_TIME).await;
    let listener = stage.engine.ask(question(2)).expect("it is taken");
    tokio::task::yield_now().await;
    assert_eq!(stage.provider.open(), 1);
    drop(listener);
    tokio::task::yield_now().await;
    assert_eq!(stage.ask(question(3)).await.0, "Back.");
}

#[tokio::test(start_paused = true)]
async fn the_first_word_a_pause_and_the_whole_have_limits() {
    let patience = question(0).limits().patience;
    let trickle: Vec<Step> = (0..100).flat_map(|_| [text(&"word ".repeat(20)), Step::Wait(1_000)]).collect();
    for (script, late, after) in [
        (
            vec![Step::Say(Event::Started), Step::Hang],
            Lateness::FirstToken,
            patience.first_token * 3 + Duration::from_millis(1_500),
        ),
        (vec![text("The rope is wet and somebody has cut it"), Step::Hang], Lateness::Idle, patience.idle),
        (trickle, Lateness::Total, patience.total),
        (vec![text("The"), Step::Wait(7_000), text(" r"), Step::Hang], Lateness::Slow, crate::watch::SLOW_AFTER),
    ] {
        let stage = stage("one", vec![script; 3]);
        let (_, end) = stage.ask(question(0)).await;
        assert_eq!(end, Err(Failure::Late(late)));
        assert_eq!(stage.clock.now().0.as_secs(), after.as_secs(), "{late}");
        assert_eq!(stage.provider.aborted(), stage.provider.calls().len(), "a stream that was left is told so");
    }
}

/// Goes on a millisecond whenever it is looked at, and never wakes anybody.
struct Ticking(std::sync::atomic::AtomicU64);

impl Clock for Ticking {
    fn now(&self) -> crate::time::Moment {
        let millis = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        crate::time::Moment(Duration::from_millis(millis))
    }

    fn unix_seconds(&self) -> u64 {
        0
    }

    fn sleep_until(&self, _: crate::time::Moment) -> crate::Answer<()> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_stream_that_always_has_something_ready_is_not_listened_to_for_ever() {
    let busy = || vec![Step::Say(Event::Working); 100_000];
    let mut stage = stage("one", vec![busy(), busy(), busy()]);
    let core = Arc::get_mut(&mut stage.engine.core).expect("nobody else has it yet");
    core.clock = Arc::new(Ticking(0.into()));
    let mut request = question(0);
    let mut limits = request.limits();
    limits.patience.total = limits.patience.first_token;
    request.limits = Some(limits);
    assert_eq!(stage.ask(request).await.1, Err(Failure::Late(Lateness::Total)));
    assert_eq!(stage.provider.calls().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn another_key_is_not_tried_where_the_provider_itself_is_to_blame() {
    for (failure, calls) in [
        (Failure::Unreachable, vec!["big env:A", "home"]),
        (Failure::Malformed, vec!["big env:A", "home"]),
        (Failure::Broken { status: 500 }, vec!["big env:A", "big env:A", "home"]),
        (Failure::KeyRefused, vec!["big env:A", "big env:B", "home"]),
    ] {
        let bad = || vec![failed(failure.clone())];
        let mut scripts = vec![bad(); calls.len() - 1];
        scripts.push(good("At home."));
        let stage = stage("paid", scripts);
        assert_eq!(stage.ask(question(0)).await.0, "At home.", "{failure}");
        assert_eq!(stage.provider.calls(), calls, "{failure}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_used_is_paid_and_what_is_unknown_is_estimated() {
    let usage = Usage { fresh: 40, cached: 0, written: 0, output: 6 };
    let stage = stage("paid", vec![vec![text("One."), Step::Say(Event::Usage(usage)), complete()], good("Two.")]);
    let (_, first) = stage.ask(question(0)).await;
    assert_eq!(first.map(|done| (done.cost, done.estimated)), Ok((Nano(100), false)));
    assert_eq!(stage.engine.cost().session, Nano(100));
    let mut asked = question(1);
    asked.limits = Some(Limits { output_tokens_max: 100, ..asked.limits() });
    let done = stage.ask(asked).await.1.expect("it comes whole");
    assert!(done.estimated && done.cost > Nano(1_000), "{done:?}");
    let cost = stage.engine.cost();
    assert_eq!((cost.session, cost.estimated, cost.day), (done.cost.plus(Nano(100)), done.cost, cost.session));
}

#[tokio::test(start_paused = true)]
async fn at_the_cap_what_is_free_is_asked_and_otherwise_nobody() {
    let mut asked = question(0);
    asked.limits = Some(Limits { output_tokens_max: 2_000, ..asked.limits() });
    let paid = stage("paid", vec![good("At home.")]);
    assert_eq!(paid.ask(asked.clone()).await.0, "At home.");
    assert_eq!(paid.provider.calls(), ["home"]);
    asked.model = crate::ModelName::read("cloud/big");
    assert_eq!(paid.ask(asked).await.1, Err(Failure::OverBudget(Span::Session)));
    assert_eq!(paid.provider.calls().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_costs_nothing_and_a_cancelled_answer_its_estimate() {
    let stage = stage("keys", vec![vec![failed(Failure::refused(400, ""))], vec![text("The rope"), Step::Hang]]);
    stage.ask(question(0)).await.1.expect_err("it is refused");
    assert_eq!(stage.engine.cost().session, Nano(0));
    let mut listener = stage.engine.ask(question(1)).expect("it is taken");
    assert!(matches!(listener.next().await, Told::By(_)));
    drop(listener);
    tokio::task::yield_now().await;
    let cost = stage.engine.cost();
    assert!(cost.session > Nano(0) && cost.session == cost.estimated && cost.reserved == Nano(0), "{cost:?}");
}

#[tokio::test(start_paused = true)]
async fn the_same_question_is_answered_from_memory() {
    let stage = stage("keys", vec![good("One."), good("Two."), good("Three.")]);
    assert_eq!(stage.ask(question(0)).await.0, "One.");
    let (told, again) = stage.ask(question(0)).await;
    let again = again.expect("it is remembered");
    assert_eq!((told.as_str(), again.from_cache, again.cost), ("One.", true, Nano(0)));
    assert_eq!(stage.ask(question(1)).await.0, "Two.", "to be told otherwise is another question");
    stage.engine.reject(&again.key);
    assert_eq!(stage.ask(question(0)).await.0, "Three.");
}

#[tokio::test(start_paused = true)]
async fn what_did_not_come_whole_is_not_remembered() {
    for end in
        [vec![Step::Say(Event::Finished(Finish::Cut))], vec![Step::Say(Event::Finished(Finish::Filtered))], vec![]]
    {
        let stage = stage("one", vec![[vec![text("One.")], end].concat(), good("Two.")]);
        let _ = stage.ask(question(0)).await;
        assert_eq!(stage.ask(question(0)).await.0, "Two.");
    }
}

#[tokio::test(start_paused = true)]
async fn the_same_question_at_the_same_time_is_sent_once() {
    let stage = stage("one", vec![vec![text("The "), Step::Wait(1_000), text("rope."), complete()]]);
    let mut first = stage.engine.ask(question(0)).expect("it is taken");
    assert!(matches!(first.next().await, Told::By(_)));
    let mut second = stage.engine.ask(question(0)).expect("it is taken");
    let both = tokio::join!(heard(&mut first), heard(&mut second));
    assert_eq!((both.0.0.as_str(), both.1.0.as_str()), ("The rope.", "The rope."));
    assert_eq!(stage.provider.calls().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_stream_is_closed_when_the_last_listener_goes() {
    let stage = stage("one", vec![vec![text("The "), Step::Wait(1_000), text("rope."), complete()], vec![Step::Hang]]);
    let first = stage.engine.ask(question(0)).expect("it is taken");
    let mut second = stage.engine.ask(question(0)).expect("it is taken");
    tokio::task::yield_now().await;
    drop(first);
    assert_eq!(heard(&mut second).await.0, "The rope.");
    let alone = stage.engine.ask(question(1)).expect("it is taken");
    tokio::task::yield_now().await;
    assert_eq!(stage.provider.open(), 1);
    drop(alone);
    tokio::task::yield_now().await;
    assert_eq!((stage.provider.open(), stage.provider.aborted()), (0, 1));
    assert!(lock(&stage.engine.core.flights).is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_question_that_was_just_cancelled_can_be_asked_again() {
    let stage = stage("one", vec![vec![Step::Hang], good("Again.")]);
    let first = stage.engine.ask(question(0)).expect("it is taken");
    tokio::task::yield_now().await;
    drop(first);
    // The first task is still to be ended when the second begins.
    assert_eq!(stage.ask(question(0)).await.0, "Again.");
}

#[tokio::test(start_paused = true)]
async fn an_answer_by_a_schema_is_told_whole_and_may_fall_back_until_its_end() {
    let mut request = Request::new(Purpose::Intent, vec![Message::user("look")]);
    request.schema = Some(Schema { name: "reading".into(), json: serde_json::json!({"type": "object"}) });
    let stage = stage(
        "one",
        vec![vec![text("{\"verb\":"), text("\"lo")], vec![text("{\"verb\": "), text("\"look\"}"), complete()]],
    );
    let (told, end) = stage.ask(request).await;
    assert_eq!((told.as_str(), end.is_ok()), ("{\"verb\":\"look\"}", true));
    assert_eq!(stage.provider.calls(), ["home", "other"]);
}

#[tokio::test(start_paused = true)]
async fn no_sequence_for_a_terminal_passes() {
    let stage = stage("one", vec![vec![text("The \u{1b}"), text("]0;own"), text("ed\u{7}rope\u{202e}."), complete()]]);
    assert_eq!(stage.ask(question(0)).await.0, "The rope.");
}

#[tokio::test(start_paused = true)]
async fn too_many_and_too_long_questions_are_not_taken() {
    let stage = stage("one", vec![vec![Step::Hang]; FLIGHTS_MAX]);
    let open: Vec<Listener> =
        (0..FLIGHTS_MAX as u32).map(|number| stage.engine.ask(question(number)).expect("there is room")).collect();
    assert_eq!(stage.engine.ask(question(99)).err(), Some(Failure::Full));
    assert!(stage.engine.ask(question(3)).is_ok(), "one that is under way can be listened to");
    drop(open);
    let picture = Request::new(Purpose::Image, vec![Message::user("a rope")]);
    assert_eq!(stage.engine.ask(picture).err(), Some(Failure::NobodyToAsk));
    let long = Request::new(Purpose::Narration, vec![Message::user("x".repeat(REQUEST_BYTES_MAX + 1))]);
    assert_eq!(stage.engine.ask(long).err(), Some(Failure::TooLong));
}
