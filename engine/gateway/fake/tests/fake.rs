//! The fake as a client meets it, over a bare socket.

use gesta_fake_provider::{
    CATALOGUE, CONNECTIONS_MAX, Config, Fake, Fault, Format, How, Refusal, Reply, Say, Script, named,
};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

const LIMIT: Duration = Duration::from_secs(10);

const TARGETS: [(Format, &str); 4] = [
    (Format::OpenAi, "/v1/chat/completions"),
    (Format::Anthropic, "/v1/messages"),
    (Format::Gemini, "/v1beta/models/m:streamGenerateContent?alt=sse"),
    (Format::Ollama, "/api/chat"),
];

fn send(fake: &Fake, method: &str, target: &str, body: &str) -> TcpStream {
    let mut stream = TcpStream::connect(fake.address()).unwrap();
    stream.set_read_timeout(Some(LIMIT)).unwrap();
    let head = format!(
        "{method} {target} HTTP/1.1\r\nX-Api-Key: k\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).unwrap();
    stream
}

fn ask(fake: &Fake, target: &str) -> String {
    read(send(fake, "POST", target, r#"{"stream": true}"#))
}

fn read(mut stream: TcpStream) -> String {
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn it_listens_on_the_loopback_only_and_ends_with_its_value() {
    let fake = Fake::start(Say::words("a")).unwrap();
    let address = fake.address();
    assert!(address.ip().is_loopback());
    let idle = TcpStream::connect(address).unwrap();
    drop(fake);
    assert!(TcpStream::connect(address).is_err());
    assert_eq!(read(idle), "");
}

#[test]
fn each_format_streams_the_text_to_its_end_mark() {
    let fake = Fake::start(Say::words("The door opens.")).unwrap();
    let marks = ["data: [DONE]", "event: message_stop", "\"finishReason\":\"STOP\"", "\"done\":true"];
    for ((_, target), mark) in TARGETS.into_iter().zip(marks) {
        let answer = ask(&fake, target);
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        for part in ["\"The \"", "\"door \"", "\"opens.\"", mark] {
            assert!(answer.contains(part), "{target} without {part}: {answer}");
        }
        assert!(answer.ends_with("\r\n0\r\n\r\n"), "{answer}");
    }
}

#[test]
fn an_answer_that_is_not_streamed_is_one_piece_of_json() {
    let fake = Fake::start(Say::words("The door opens.")).unwrap();
    for target in ["/v1/chat/completions", "/v1/messages", "/v1beta/models/m:generateContent", "/api/chat"] {
        let answer = read(send(&fake, "POST", target, r#"{"stream": false}"#));
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.contains("application/json"), "{head}");
        assert!(body.contains("The door opens.") && serde_json::from_str::<serde_json::Value>(body).is_ok(), "{body}");
    }
}

#[test]
fn a_cut_answer_has_no_last_chunk_and_one_without_end_mark_has() {
    for (_, target) in TARGETS {
        let cut = Fake::start(Say::words("one two three").but(Fault::Cut { after: 2 })).unwrap();
        let answer = ask(&cut, target);
        assert!(answer.contains("two") && !answer.contains("three") && !answer.ends_with("0\r\n\r\n"), "{answer}");
        assert_eq!(cut.wait(LIMIT, |seen| seen[0].ended.is_some()).unwrap()[0].ended.unwrap().how, How::Cut);

        let unmarked = Fake::start(Say::words("one two three").but(Fault::NoEndMark)).unwrap();
        let answer = ask(&unmarked, target);
        assert!(answer.contains("three") && answer.ends_with("0\r\n\r\n"), "{answer}");
        for mark in ["[DONE]", "message_stop", "finishReason", "\"done\":true"] {
            assert!(!answer.contains(mark), "{answer}");
        }
    }
}

#[test]
fn every_reply_of_the_catalogue_is_sent_in_every_format() {
    for one in CATALOGUE {
        let fake = Fake::start(one.reply()).unwrap();
        for (_, target) in TARGETS {
            let mut stream = send(&fake, "POST", target, r#"{"stream": true}"#);
            stream.set_read_timeout(Some(Duration::from_secs(2))).unwrap();
            let mut first = [0; 12];
            let got = stream.read(&mut first[..]);
            match one.name {
                "dead" => drop(stream),
                "hangup" => assert_eq!(got.unwrap(), 0),
                "401" | "402" | "403" | "404" | "429" | "500" | "503" => assert!(first.ends_with(one.name.as_bytes())),
                "redirect" => assert!(first.ends_with(b"302")),
                _ => assert!(first.ends_with(b"200"), "{}: {got:?}", one.name),
            }
            if one.name == "dead" {
                break;
            }
        }
    }
}

#[test]
fn what_arrived_is_remembered_and_answered_by_what_it_says() {
    let script = Script::of(|seen| match seen.prompt().contains("lie") {
        true => Reply::Say(Say::words("You have the crown.")),
        false => Reply::Refuse(Refusal::new(500, "no")),
    });
    let fake = Fake::start(script).unwrap();
    let answer = read(send(&fake, "POST", "/api/chat", r#"{"messages":[{"role":"user","content":"Please lie."}]}"#));
    assert!(answer.contains("crown"), "{answer}");
    let seen = fake.wait(LIMIT, |seen| seen.iter().all(|one| one.ended.is_some())).unwrap().remove(0);
    assert_eq!(
        (seen.method.as_str(), seen.target.as_str(), seen.header("x-api-key")),
        ("POST", "/api/chat", Some("k"))
    );
    assert_eq!((seen.format, seen.ended.unwrap().how), (Some(Format::Ollama), How::Sent));
}

#[test]
fn a_client_that_leaves_is_noticed_while_the_fake_is_silent_and_while_it_sends() {
    for name in ["dead", "silent", "stalled", "endless", "slow"] {
        let fake = Fake::start(named(name).unwrap().reply()).unwrap();
        let stream = send(&fake, "POST", "/api/chat", "{}");
        fake.wait(LIMIT, |seen| seen.len() == 1).unwrap();
        assert!(!fake.requests()[0].was_left());
        drop(stream);
        assert!(fake.wait(LIMIT, |seen| seen[0].was_left()).is_some(), "{name}");
    }
}

#[test]
fn a_format_that_is_not_spoken_is_not_found() {
    let script = Say::words("a");
    let fake = Fake::with(Config { speaks: vec![Format::Ollama], ..Config::new(script) }).unwrap();
    assert!(read(send(&fake, "GET", "/api/tags", "")).contains("fake-model"));
    assert!(read(send(&fake, "GET", "/v1/models", "")).starts_with("HTTP/1.1 404"));
    assert!(ask(&fake, "/v1/messages").starts_with("HTTP/1.1 404"));
}

#[test]
fn connections_beyond_the_limit_are_closed() {
    let fake = Fake::start(named("dead").unwrap().reply()).unwrap();
    let held: Vec<TcpStream> = (0..CONNECTIONS_MAX).map(|_| TcpStream::connect(fake.address()).unwrap()).collect();
    assert_eq!(read(send(&fake, "GET", "/health", "")), "");
    drop(held);
}
