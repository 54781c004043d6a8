//! The gateway against a provider on the loopback, with bare reqwest beside it: what it adds to an answer and to its first
//! word at 1,000 requests a second, how soon a cancelled stream is closed, and how soon a remembered answer is told.
//!
//! Client and provider share the cores of the machine, and an answer comes in seventeen pieces. What is added is the
//! difference of two percentiles of times in one run. Where others use the machine, both are mostly waiting for a core, and
//! the difference says little: that of reqwest alone stands beside it.

use crate::measure::{Line, p99};
use anyhow::{Context, Result, ensure};
use gesta_fake_provider::{Config as FakeConfig, Fake, Reply, Say, named};
use gesta_gateway::wire::Http;
use gesta_gateway::{
    Config, Engine, Forgetful, KeyPlaces, KeySource, KeyTrouble, Message, Ports, Purpose, Request, Setup, SystemChance,
    SystemClock, Told,
};
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;

/// Requests of one kind, one after the other, before the other kind has its turn: short, so that both meet the same noise.
const TURN: u32 = 25;
const TURNS: u32 = 200;
/// Between two requests.
const PACE: Duration = Duration::from_millis(1);
/// Requests at once. A machine that does much else stands still for longer than that many take.
const AT_ONCE: usize = 16;
const CANCELLED: u32 = 100;
const REMEMBERED: u32 = 10_000;
const LONG: Duration = Duration::from_secs(10);
const TEXT: &str = "The door gives. Behind it stands a lamp, and nobody holds it.";
const PROMPT: &str = "Tell in one or two sentences what happened: the hero forced the door.";

/// Seconds to the first word and to the end.
type Times = (f64, f64);

/// The lines of this part.
pub fn lines() -> Result<Vec<Line>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut lines = runtime.block_on(overhead())?;
    lines.push(runtime.block_on(cancelled())?);
    lines.push(runtime.block_on(remembered())?);
    Ok(lines)
}

async fn overhead() -> Result<Vec<Line>> {
    let fake = Fake::with(FakeConfig { remembers: 1, ..FakeConfig::new(Say::words(TEXT)) })?;
    let engine = engine(&fake)?;
    let client = client()?;
    let url = format!("{}/v1/chat/completions", fake.origin());
    let (mut bare, mut through) = (Vec::new(), Vec::new());
    for turn in 0..TURNS {
        let times = paced(|_| asked_bare(client.clone(), url.clone())).await?;
        // The first turn makes the connections.
        bare.extend(times.into_iter().filter(|_| turn > 0));
        let times = paced(|at| asked(engine.clone(), turn * TURN + at)).await?;
        through.extend(times.into_iter().filter(|_| turn > 0));
    }
    let sorted = |times: &[Times], part: fn(&Times) -> f64| {
        let mut times: Vec<f64> = times.iter().map(part).collect();
        times.sort_by(f64::total_cmp);
        times
    };
    let [bare_first, first] = [&bare, &through].map(|times| sorted(times, |time| time.0));
    let [bare_end, end] = [&bare, &through].map(|times| sorted(times, |time| time.1));
    let median = |times: &[f64]| times.get(times.len() / 2).copied().unwrap_or(0.0);
    Ok(vec![
        Line::at_most(
            "gateway, added to an answer at 1,000/s: p50",
            (median(&end) - median(&bare_end)) * 1e6,
            "us",
            50.0,
        ),
        Line::at_most("gateway, added to an answer at 1,000/s: p99", (p99(&end) - p99(&bare_end)) * 1e3, "ms", 0.5),
        Line::at_most("gateway, reqwest alone at 1,000/s: p99 (noise)", p99(&bare_end) * 1e3, "ms", 1.0),
        Line::at_most("gateway, added to the first word: p50", (median(&first) - median(&bare_first)) * 1e3, "ms", 1.0),
    ])
}

/// One turn of requests, each begun at its time whether the one before has ended or not.
async fn paced<F>(ask: impl Fn(u32) -> F) -> Result<Vec<Times>>
where
    F: Future<Output = Result<Times>> + Send + 'static,
{
    let mut tasks = Vec::new();
    let mut ticks = tokio::time::interval(PACE);
    let permits = Arc::new(Semaphore::new(AT_ONCE));
    for at in 0..TURN {
        ticks.tick().await;
        let permit = Arc::clone(&permits).acquire_owned().await?;
        let asked = ask(at);
        tasks.push(tokio::spawn(async move {
            let times = asked.await;
            drop(permit);
            times
        }));
    }
    let mut times = Vec::new();
    for task in tasks {
        times.push(task.await??);
    }
    Ok(times)
}

async fn asked(engine: Engine, variation: u32) -> Result<Times> {
    let begin = Instant::now();
    let mut listener = engine.ask(question(variation))?;
    let mut first = None;
    loop {
        match listener.next().await {
            Told::By(_) => {}
            Told::Text(_) => _ = first.get_or_insert_with(|| begin.elapsed().as_secs_f64()),
            Told::Ended(end) => {
                end?;
                return Ok((first.context("there is a text")?, begin.elapsed().as_secs_f64()));
            }
        }
    }
}

async fn asked_bare(client: reqwest::Client, url: String) -> Result<Times> {
    let message = serde_json::json!({ "role": "user", "content": PROMPT });
    let options = serde_json::json!({ "include_usage": true });
    let body = serde_json::json!({ "model": "m", "messages": [message], "stream": true, "stream_options": options });
    let begin = Instant::now();
    let mut answer = client.post(url).body(body.to_string()).send().await?;
    let mut first = None;
    while let Some(bytes) = answer.chunk().await? {
        // The first chunk is only the role.
        if first.is_none() && bytes.windows(4).any(|part| part == b"The ") {
            first = Some(begin.elapsed().as_secs_f64());
        }
    }
    Ok((first.context("there is a text")?, begin.elapsed().as_secs_f64()))
}

/// The slowest of many: from dropping the listener until the provider sees the connection closed.
async fn cancelled() -> Result<Line> {
    let endless = named("endless").map(|one| one.reply()).context("it is in the catalogue")?;
    let mut slowest = Duration::ZERO;
    for variation in 0..CANCELLED {
        let fake = Fake::start(Reply::clone(&endless))?;
        let mut listener = engine(&fake)?.ask(question(variation))?;
        while !matches!(listener.next().await, Told::Text(_)) {}
        let dropped = Instant::now();
        drop(listener);
        let seen = fake.until(LONG, |seen| seen[0].was_left()).await.context("the provider is told")?;
        let ended = seen[0].ended.context("it has ended")?;
        slowest = slowest.max(ended.at.saturating_duration_since(dropped));
    }
    Ok(Line::at_most("gateway, cancelling reaches the provider: slowest", slowest.as_secs_f64() * 1e3, "ms", 50.0))
}

/// The same question again and again: nothing is sent.
async fn remembered() -> Result<Line> {
    let fake = Fake::start(Say::words(TEXT))?;
    let engine = engine(&fake)?;
    asked(engine.clone(), 0).await?;
    let mut times = Vec::new();
    for _ in 0..REMEMBERED {
        times.push(asked(engine.clone(), 0).await?.1);
    }
    ensure!(fake.count() == 1, "it was asked {} times", fake.count());
    times.sort_by(f64::total_cmp);
    Ok(Line::at_most("gateway, an answer from the cache: p99", p99(&times) * 1e6, "us", 50.0))
}

fn question(variation: u32) -> Request {
    Request { variation, ..Request::new(Purpose::Narration, vec![Message::user(PROMPT)]) }
}

struct NoKeys;

impl KeyPlaces for NoKeys {
    fn read(&self, _: &KeySource) -> Result<String, KeyTrouble> {
        Err(KeyTrouble::NotThere)
    }
}

fn engine(fake: &Fake) -> Result<Engine> {
    let text = format!(
        "[providers.fake]\nbase = \"{}/v1\"\nhttp = true\nkeys = []\n[profiles.p.narration]\nmodels = [\"fake/m\"]\n",
        fake.origin()
    );
    let read = Config::read("narrator.toml", &text);
    ensure!(read.faults.is_empty(), "{:?}", read.faults);
    let config = read.config.context("there is no fault")?;
    let profile = config.profiles.get("p").context("it is there")?;
    let (setup, _) = Setup::gather(&config, profile, &NoKeys);
    let ports = Ports {
        provider: Arc::new(Http::default()),
        clock: Arc::new(SystemClock::default()),
        chance: Arc::new(SystemChance),
        spendings: Box::new(Forgetful::default()),
        answers: None,
    };
    Ok(Engine::new(setup, ports)?)
}

/// reqwest as the gateway sets it up, without the gateway.
fn client() -> Result<reqwest::Client> {
    let ring = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(ring).with_safe_default_protocol_versions()?;
    let tls = tls.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth();
    Ok(reqwest::Client::builder().tls_backend_preconfigured(tls).no_proxy().http1_only().tcp_nodelay(true).build()?)
}
