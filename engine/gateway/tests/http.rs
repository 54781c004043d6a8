//! Calls over real sockets to a provider that follows a script: what is sent, what comes back, what is never done.

use futures_util::StreamExt;
use gesta_fake_provider::{CATALOGUE, Config, Fake, Fault, Format, Refusal, Reply, Say, Seen, named};
use gesta_gateway::wire::{Http, Proxies};
use gesta_gateway::{
    Base, Block, Call, Capabilities, Endpoint, Event, Failure, Finish, Habit, Key, Message, Preset, Provider, Purpose,
    Request, Schema, Usage, Wire,
};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

/// Longer than anything here takes.
const LIMIT: Duration = Duration::from_secs(10);
/// Longer than an answer that comes takes, and short enough to wait for one that does not.
const SHORT: Duration = Duration::from_millis(700);
const CANARY: &str = "sk-canary-7391-never-shown";
const PROMPT: &str = "The prompt that nobody may repeat.";

fn place(fake: &Fake, wire: Wire) -> Endpoint {
    let path = if wire == Wire::OpenAi { "/v1" } else { "" };
    let base = Base::read(&format!("{}{path}", fake.origin()), true).unwrap();
    let key = Key::new(base.origin(), "env:CANARY", CANARY.to_owned());
    Endpoint { wire, base, key: Some(key), habit: Habit::Plain }
}

fn call(place: Endpoint) -> Call {
    let mut request =
        Request::new(Purpose::Narration, vec![Message::user("Go on."), Message::model("Yes."), Message::user(PROMPT)]);
    request.system = vec![Block { text: "Rules.".into(), stays: true }, Block { text: "World.".into(), stays: true }];
    let (capabilities, sampling) = (Capabilities::of(place.wire), Preset::Steady.sampling());
    Call { place, model: "m/x:1".into(), capabilities, sampling, request: Arc::new(request) }
}

async fn events(call: Call) -> Vec<Event> {
    tokio::time::timeout(LIMIT, Http::default().stream(call).collect()).await.expect("it ends")
}

fn text(events: &[Event]) -> String {
    let texts = events.iter().map(|event| if let Event::Text(text) = event { text.as_str() } else { "" });
    texts.collect()
}

/// What is asked of a fake with this reply: everything that came, and what arrived there.
async fn asked(reply: Reply, wire: Wire) -> (Vec<Event>, Seen) {
    let fake = Fake::start(reply).unwrap();
    let events = events(call(place(&fake, wire))).await;
    let seen = fake.until(LIMIT, |seen| !seen.is_empty()).await.unwrap().remove(0);
    (events, seen)
}

#[tokio::test]
async fn a_text_comes_whole_however_it_is_sent() {
    for name in ["text", "split", "crlf", "pings", "thinking", "no-usage", "length"] {
        let Reply::Say(say) = named(name).unwrap().reply() else { panic!("{name} says something") };
        for wire in Wire::ALL {
            let (events, _) = asked(Reply::Say(say.clone()), wire).await;
            assert_eq!(text(&events), say.whole(), "{name} {wire:?}");
            assert_eq!(events[0], Event::Started);
            let finish = if name == "length" { Finish::Cut } else { Finish::Complete };
            assert_eq!(events.last(), Some(&Event::Finished(finish)), "{name} {wire:?}");
            let usage =
                events.iter().rev().find_map(|event| if let Event::Usage(usage) = event { Some(*usage) } else { None });
            let cached = if wire == Wire::Ollama { 0 } else { 40 };
            let used = Usage { fresh: 100 - cached, cached, written: 0, output: say.text.len() as u64 };
            assert_eq!(usage, (name != "no-usage").then_some(used), "{name} {wire:?}");
            assert_eq!(events.contains(&Event::Working), name == "thinking", "{name} {wire:?}");
        }
    }
}

#[tokio::test]
async fn every_fault_has_its_failure_and_what_came_before_it_is_kept() {
    let cases = [
        ("401", "key_refused"),
        ("402", "no_credit"),
        ("403", "forbidden"),
        ("404", "no_such_model"),
        ("429", "limited"),
        ("500", "broken"),
        ("503", "busy"),
        ("error-200", "busy"),
        ("error-late", "busy"),
        ("cut", "unfinished"),
        ("no-end", "unfinished"),
        ("bad-json", "malformed"),
        ("bad-text", "malformed"),
        ("huge-line", "too_large"),
        ("redirect", "refused"),
        ("page", "malformed"),
        ("hangup", "unfinished"),
    ];
    for (name, code) in cases {
        for wire in Wire::ALL {
            let (events, _) = asked(named(name).unwrap().reply(), wire).await;
            let Some(Event::Failed(failure)) = events.last() else { panic!("{name} {wire:?}: {events:?}") };
            assert_eq!(failure.code(), code, "{name} {wire:?}");
            let said = match named(name).unwrap().reply() {
                Reply::Say(Say { fault: Fault::NoEndMark, text, .. }) => text.concat(),
                Reply::Say(Say { fault: Fault::Error { after: 0 }, .. }) => String::new(),
                Reply::Say(say) => say.text[..3].concat(),
                _ => String::new(),
            };
            assert_eq!(text(&events), said, "{name} {wire:?}");
        }
    }
}

#[tokio::test]
async fn a_wait_that_is_asked_for_is_told() {
    for (status, value) in [(429, "1"), (503, "2")] {
        let reply = Reply::Refuse(Refusal { retry_after: Some(value.to_owned()), ..Refusal::new(status, "Later") });
        let wait = Some(Duration::from_secs(value.parse().unwrap()));
        let failure =
            if status == 429 { Failure::Limited { retry_after: wait } } else { Failure::Busy { retry_after: wait } };
        assert_eq!(asked(reply, Wire::OpenAi).await.0, [Event::Failed(failure)]);
    }
}

#[tokio::test]
async fn an_answer_that_is_not_streamed_is_read_as_one() {
    for wire in Wire::ALL {
        let fake = Fake::start(Say::words("The door opens.")).unwrap();
        let mut call = call(place(&fake, wire));
        call.capabilities.stream = false;
        let came = events(call).await;
        assert_eq!(text(&came), "The door opens.", "{wire:?}");
        assert_eq!(came.last(), Some(&Event::Finished(Finish::Complete)));
    }
}

#[tokio::test]
async fn a_server_that_does_not_stream_although_it_was_asked_to_is_understood() {
    let body = json!({ "choices": [{ "message": { "content": "Whole." }, "finish_reason": "stop" }] }).to_string();
    let steps = vec![gesta_fake_provider::Step::Send(body.into_bytes())];
    let (events, _) = asked(Reply::Raw { content_type: "application/json".into(), steps }, Wire::OpenAi).await;
    assert_eq!(events, [Event::Started, Event::Text("Whole.".into()), Event::Finished(Finish::Complete)]);
}

#[tokio::test]
async fn no_redirect_is_followed() {
    let other = Fake::start(Say::words("Never.")).unwrap();
    for wire in Wire::ALL {
        let (events, _) = asked(Reply::Redirect { to: format!("{}/v1/messages", other.origin()) }, wire).await;
        assert!(matches!(events[..], [Event::Failed(Failure::Refused { status: 302, .. })]), "{events:?}");
    }
    assert_eq!(other.count(), 0);
}

#[tokio::test]
async fn a_stream_that_is_dropped_closes_its_connection_before_the_answer_ends() {
    for name in ["dead", "silent", "stalled", "endless", "slow"] {
        let fake = Fake::start(named(name).unwrap().reply()).unwrap();
        let mut stream = Http::default().stream(call(place(&fake, Wire::OpenAi)));
        // Something may come; then it is dropped in the midst.
        let _ = tokio::time::timeout(Duration::from_millis(100), async {
            while !matches!(stream.next().await, Some(Event::Text(_)) | None) {}
        })
        .await;
        drop(stream);
        let seen = fake.until(LIMIT, |seen| seen.iter().any(Seen::was_left)).await;
        assert!(seen.is_some(), "{name}");
    }
}

#[tokio::test]
async fn nothing_is_sent_before_the_stream_is_polled() {
    let fake = Fake::start(Say::words("a")).unwrap();
    let stream = Http::default().stream(call(place(&fake, Wire::Gemini)));
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(fake.count(), 0);
    drop(stream);
}

#[tokio::test]
async fn silence_is_left_to_whoever_waits() {
    for name in ["dead", "silent", "stalled"] {
        let fake = Fake::start(named(name).unwrap().reply()).unwrap();
        let stream = Http::default().stream(call(place(&fake, Wire::Ollama)));
        assert!(tokio::time::timeout(SHORT, stream.collect::<Vec<_>>()).await.is_err(), "{name}");
    }
}

#[tokio::test]
async fn a_connection_is_used_again_after_a_whole_answer() {
    let fake = Fake::start(Say::words("a b c")).unwrap();
    let http = Http::default();
    for _ in 0..3 {
        let came: Vec<Event> = http.stream(call(place(&fake, Wire::OpenAi))).collect().await;
        assert_eq!(text(&came), "a b c");
        fake.until(LIMIT, |seen| seen.iter().all(|one| one.ended.is_some())).await.unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(fake.connections(), 1);
}

#[test]
fn connections_of_a_runtime_that_is_gone_are_not_used_again() {
    let fake = Fake::start(Say::words("a b c")).unwrap();
    let (http, there) = (Http::default(), place(&fake, Wire::OpenAi));
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    // So the first run looks around before the gateway has its thread.
    for _ in 0..3 {
        assert!(runtime().block_on(http.models(there.clone())).is_ok());
        let came: Vec<Event> = runtime().block_on(http.stream(call(there.clone())).collect());
        assert_eq!(text(&came), "a b c", "{came:?}");
    }
}

#[tokio::test]
async fn nobody_at_an_address_is_told_as_that() {
    let fake = Fake::start(Say::words("a")).unwrap();
    let there = place(&fake, Wire::OpenAi);
    drop(fake);
    assert_eq!(events(call(there.clone())).await, [Event::Failed(Failure::Unreachable)]);
    assert_eq!(Http::default().models(there).await, Err(Failure::Unreachable));
}

/// A server of TLS with a certificate that it made itself. It gives how many bytes of a request it got.
fn self_made() -> (u16, std::thread::JoinHandle<usize>) {
    let rcgen::CertifiedKey { cert, signing_key } =
        rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let ring = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(ring).with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth().with_single_cert(vec![cert.der().clone()], key).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let thread = std::thread::spawn(move || {
        let mut socket = listener.accept().unwrap().0;
        let mut session = rustls::ServerConnection::new(Arc::new(config)).unwrap();
        let mut bytes = [0; 1024];
        rustls::Stream::new(&mut session, &mut socket).read(&mut bytes).unwrap_or(0)
    });
    (port, thread)
}

fn safe(port: u16) -> Endpoint {
    let base = Base::read(&format!("https://localhost:{port}"), false).unwrap();
    let key = Key::new(base.origin(), "env:CANARY", CANARY.to_owned());
    Endpoint { wire: Wire::OpenAi, base, key: Some(key), habit: Habit::Plain }
}

#[tokio::test]
async fn a_server_that_cannot_prove_who_it_is_gets_nothing() {
    let (port, server) = self_made();
    assert_eq!(events(call(safe(port))).await, [Event::Failed(Failure::Insecure)]);
    assert_eq!(server.join().unwrap(), 0);
}

#[tokio::test]
async fn a_server_without_tls_gets_nothing_over_https() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = std::thread::spawn(move || {
        let mut socket = listener.accept().unwrap().0;
        let mut bytes = [0; 4096];
        let count = socket.read(&mut bytes).unwrap();
        socket.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
        bytes[..count].to_vec()
    });
    assert_eq!(events(call(safe(port))).await, [Event::Failed(Failure::Insecure)]);
    let greeting = server.join().unwrap();
    assert!(!String::from_utf8_lossy(&greeting).contains("canary"));
}

#[tokio::test]
async fn a_key_is_sent_in_its_header_to_its_own_origin_only() {
    let headers = [("authorization", format!("Bearer {CANARY}")), ("x-api-key", CANARY.to_owned())];
    let gemini = ("x-goog-api-key", CANARY.to_owned());
    for (wire, (name, value)) in [(Wire::OpenAi, &headers[0]), (Wire::Anthropic, &headers[1]), (Wire::Gemini, &gemini)]
    {
        let (_, seen) = asked(Reply::Say(Say::words("a")), wire).await;
        assert_eq!(seen.header(name), Some(value.as_str()));
        assert!(!seen.target.contains("canary"), "{}", seen.target);
        assert_eq!(seen.header("user-agent").map(|agent| agent.starts_with("gesta/")), Some(true));
    }
    let (home, away) = (Fake::start(Say::words("a")).unwrap(), Fake::start(Say::words("a")).unwrap());
    let stolen = Endpoint { base: place(&away, Wire::Ollama).base, ..place(&home, Wire::Ollama) };
    assert_eq!(events(call(stolen.clone())).await, [Event::Failed(Failure::KeyRefused)]);
    assert_eq!(Http::default().models(stolen).await, Err(Failure::KeyRefused));
    assert_eq!((home.count(), away.count()), (0, 0));
}

#[tokio::test]
async fn no_failure_and_no_debug_output_shows_a_key_or_a_prompt() {
    let echo = [
        Reply::Refuse(Refusal::new(400, &format!("Bad key {CANARY} for {PROMPT}"))),
        Reply::Refuse(Refusal::new(422, &format!("«{PROMPT}» is not allowed"))),
        Reply::Refuse(Refusal::new(500, CANARY)),
    ];
    for reply in echo.into_iter().chain(CATALOGUE.iter().map(|one| one.reply())) {
        for wire in Wire::ALL {
            let fake = Fake::start(reply.clone()).unwrap();
            let call = call(place(&fake, wire));
            let place = format!("{:?} {:?}", call.place, Http::new(Proxies::Never));
            let came =
                tokio::time::timeout(Duration::from_millis(150), Http::default().stream(call).collect::<Vec<_>>())
                    .await;
            let failures = came.unwrap_or_default().into_iter().map(|event| match event {
                Event::Failed(failure) => format!("{failure:?} {failure} {}", failure.advice()),
                _ => String::new(),
            });
            let shown = failures.collect::<String>() + &place;
            assert!(!shown.contains("canary-7391") && !shown.contains("nobody may repeat"), "{shown}");
        }
    }
}

/// The body that arrives for a call.
async fn sent(wire: Wire, change: impl FnOnce(&mut Call)) -> Value {
    let fake = Fake::start(Say::words("{}")).unwrap();
    let mut call = call(place(&fake, wire));
    change(&mut call);
    events(call).await;
    fake.requests()[0].json()
}

fn with_schema(call: &mut Call) {
    let json = json!({ "type": "object", "additionalProperties": false, "required": ["verb"], "properties": { "verb": { "enum": ["go"] } } });
    Arc::make_mut(&mut call.request).schema = Some(Schema { name: "reading".into(), json });
}

#[tokio::test]
async fn each_format_is_asked_in_its_own_words() {
    let openai = sent(Wire::OpenAi, |_| {}).await;
    assert_eq!(openai["messages"][0], json!({ "role": "system", "content": "Rules.\n\nWorld." }));
    assert_eq!(openai["messages"][2], json!({ "role": "assistant", "content": "Yes." }));
    assert_eq!((&openai["model"], &openai["stream"]), (&json!("m/x:1"), &json!(true)));
    assert_eq!((&openai["stream_options"]["include_usage"], &openai["max_tokens"]), (&json!(true), &json!(500)));
    assert_eq!((&openai["temperature"], &openai["top_p"], openai.get("min_p")), (&json!(0.6), &json!(0.95), None));

    let anthropic = sent(Wire::Anthropic, |_| {}).await;
    let mark = json!({ "type": "ephemeral" });
    assert_eq!(anthropic["system"][1], json!({ "type": "text", "text": "World.", "cache_control": mark }));
    assert_eq!((&anthropic["max_tokens"], anthropic.get("top_p")), (&json!(500), None));
    assert_eq!(anthropic["messages"][1], json!({ "role": "assistant", "content": "Yes." }));

    let gemini = sent(Wire::Gemini, |_| {}).await;
    assert_eq!(gemini["contents"][1], json!({ "role": "model", "parts": [{ "text": "Yes." }] }));
    assert_eq!(gemini["systemInstruction"]["parts"][0]["text"], json!("Rules."));
    assert_eq!(gemini["generationConfig"]["maxOutputTokens"], json!(500));

    let ollama = sent(Wire::Ollama, |_| {}).await;
    assert_eq!((&ollama["options"]["num_ctx"], &ollama["options"]["num_predict"]), (&json!(8192), &json!(500)));
    assert_eq!(ollama["messages"][3], json!({ "role": "user", "content": PROMPT }));
}

#[tokio::test]
async fn a_schema_goes_by_the_best_way_that_a_model_has() {
    let openai = sent(Wire::OpenAi, with_schema).await;
    assert_eq!(openai["response_format"]["json_schema"]["name"], json!("reading"));
    assert_eq!(openai["response_format"]["json_schema"]["strict"], json!(true));
    let tool = sent(Wire::OpenAi, |call| {
        with_schema(call);
        call.capabilities.json_schema = false;
    });
    assert_eq!(tool.await["tool_choice"]["function"]["name"], json!("reading"));
    let words = sent(Wire::OpenAi, |call| {
        with_schema(call);
        (call.capabilities.json_schema, call.capabilities.tools) = (false, false);
    });
    assert!(words.await["messages"][0]["content"].as_str().unwrap().contains("\"enum\":[\"go\"]"));

    let koboldcpp = sent(Wire::OpenAi, |call| {
        with_schema(call);
        call.place.habit = Habit::KoboldCpp;
    });
    assert!(koboldcpp.await["grammar"].as_str().unwrap().starts_with("root ::= \"{\" space \"\\\"verb\\\"\""));

    let anthropic = sent(Wire::Anthropic, with_schema).await;
    assert_eq!(anthropic["tool_choice"], json!({ "type": "tool", "name": "reading" }));
    let gemini = sent(Wire::Gemini, with_schema).await;
    assert_eq!(gemini["generationConfig"]["responseSchema"].get("additionalProperties"), None);
    assert_eq!(gemini["generationConfig"]["responseMimeType"], json!("application/json"));
    let ollama = sent(Wire::Ollama, with_schema).await;
    assert_eq!(ollama["format"]["required"], json!(["verb"]));
}

#[tokio::test]
async fn a_tools_input_comes_as_the_json_that_was_asked_for() {
    let fake = Fake::start(Say::words(r#"{"verb": "go"}"#)).unwrap();
    let mut call = call(place(&fake, Wire::Anthropic));
    with_schema(&mut call);
    assert_eq!(text(&events(call).await), r#"{"verb": "go"}"#);
}

#[tokio::test]
async fn a_models_name_cannot_leave_its_place_in_the_address() {
    let fake = Fake::start(Say::words("a")).unwrap();
    let mut call = call(place(&fake, Wire::Gemini));
    call.model = "models/../../x?key=1#y".into();
    events(call).await;
    assert_eq!(fake.requests()[0].target, "/v1beta/models/..%2F..%2Fx%3Fkey%3D1%23y:streamGenerateContent?alt=sse");
}

#[tokio::test]
async fn the_models_of_each_format_are_listed() {
    let models = vec!["a".to_owned(), "b:8b".to_owned()];
    for (wire, format) in Wire::ALL.into_iter().zip(Format::ALL) {
        let config = Config { models: models.clone(), speaks: vec![format], ..Config::new(Say::words("")) };
        let fake = Fake::with(config).unwrap();
        if wire == Wire::Anthropic {
            // Its list has the path of OpenAI's, which this fake does not speak.
            continue;
        }
        assert_eq!(Http::default().models(place(&fake, wire)).await, Ok(models.clone()), "{wire:?}");
    }
    let elsewhere = Fake::with(Config { speaks: Vec::new(), ..Config::new(Say::words("")) }).unwrap();
    assert_eq!(Http::default().models(place(&elsewhere, Wire::Ollama)).await, Err(Failure::NoSuchModel));
}

#[tokio::test]
async fn koboldcpp_is_told_to_stop_and_nobody_else_is() {
    let fake = Fake::start(Say::words("a")).unwrap();
    Http::default().abort(place(&fake, Wire::OpenAi)).await;
    assert_eq!(fake.count(), 0);
    Http::default().abort(Endpoint { habit: Habit::KoboldCpp, ..place(&fake, Wire::OpenAi) }).await;
    assert_eq!(fake.requests()[0].target, "/api/extra/abort");
}
