//! What is logged at the most talkative level: neither a key nor a prompt nor an answer. A file of its own, because the
//! listener to logs is that of the whole process.

use gesta_fake_provider::{CATALOGUE, Fake};
use gesta_gateway::wire::Http;
use gesta_gateway::{
    Base, Chance, Config, Endpoint, Engine, Forgetful, Habit, KeyPlaces, KeySource, KeyTrouble, Message, Ports,
    Provider, Purpose, Request, Setup, SystemClock, Told, Wire,
};
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const CANARY: &str = "sk-canary-7391-never-shown";
const PROMPT: &str = "The prompt that nobody may repeat.";

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

struct Canary;

impl KeyPlaces for Canary {
    fn read(&self, _: &KeySource) -> Result<String, KeyTrouble> {
        Ok(CANARY.to_owned())
    }
}

struct Middle;

impl Chance for Middle {
    fn permille(&self) -> u32 {
        500
    }
}

fn engine(wire: Wire, fake: &Fake) -> Engine {
    let text = format!(
        "[providers.p]\nwire = \"{}\"\nbase = \"{}\"\nhttp = true\nkeys = [\"env:CANARY\"]\nmodels.m.price = {{ input = 1, output = 1 }}\n\
         [profiles.p.narration]\nmodels = [\"p/m\"]\nfirst_token_ms = 200\nidle_ms = 200\ntotal_ms = 700\n",
        wire.name(),
        fake.origin()
    );
    let config = Config::read("narrator.toml", &text).config.unwrap();
    let (setup, _) = Setup::gather(&config, &config.profiles["p"], &Canary);
    let ports = Ports {
        provider: Arc::new(Http::default()),
        clock: Arc::new(SystemClock::default()),
        chance: Arc::new(Middle),
        spendings: Box::new(Forgetful::default()),
        answers: None,
    };
    Engine::new(setup, ports).unwrap()
}

async fn asked(wire: Wire, fake: Fake) {
    let mut request = Request::new(Purpose::Narration, vec![Message::user(PROMPT)]);
    let mut limits = request.limits();
    let patience = &mut limits.patience;
    (patience.first_token, patience.idle) = (Duration::from_millis(200), Duration::from_millis(200));
    patience.total = Duration::from_millis(700);
    request.limits = Some(limits);
    let engine = engine(wire, &fake);
    let mut listener = engine.ask(request).unwrap();
    while !matches!(listener.next().await, Told::Ended(_)) {}
    fake.until(Duration::from_secs(1), |seen| seen.iter().all(|one| one.ended.is_some())).await;
}

#[tokio::test]
async fn logs_hold_no_key_no_prompt_and_no_answer() {
    let lines = Lines::default();
    let written = lines.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(move || written.clone())
        .init();
    let each = CATALOGUE.iter().flat_map(|one| Wire::ALL.map(|wire| (wire, Fake::start(one.reply()).unwrap())));
    futures_util::future::join_all(each.map(|(wire, fake)| asked(wire, fake))).await;
    // A provider that nobody can reach.
    let base = Base::read("http://127.0.0.1:9/v1", true).unwrap();
    let nowhere = Endpoint { wire: Wire::OpenAi, base, key: None, habit: Habit::Plain };
    let gone = Http::default().models(nowhere).await;
    assert!(gone.is_err());
    let logged = String::from_utf8_lossy(&lines.0.lock().unwrap()).into_owned();
    assert!(logged.contains("no answer"), "something was logged: {logged}");
    for secret in ["canary-7391", "nobody may repeat", "Señora Ortiz"] {
        let line = logged.lines().find(|line| line.contains(secret));
        assert_eq!(line, None, "{secret}");
    }
}
