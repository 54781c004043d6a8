//! One connection: requests in, scripted answers out, and an eye on whether the client is still there.

use crate::fake::Shared;
use crate::format::{Ask, Easel, Format, ask};
use crate::http::{self, Request};
use crate::script::Reply;
use crate::seen::{How, Seen};
use crate::speak;
use crate::steps::{Answer, Body, Plan, Step, plan};
use serde_json::json;
use std::io;
use std::sync::Arc;
use std::time::Instant;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};

/// Answers all requests of a connection.
pub(crate) async fn connection(stream: TcpStream, shared: Arc<Shared>) {
    // Without this each small piece would wait for the one before to be acknowledged.
    let _ = stream.set_nodelay(true);
    let (mut from, mut to) = stream.into_split();
    let mut buffer = Vec::new();
    while let Ok(Some(request)) = http::read(&mut from, &mut buffer).await {
        let keeps = request.keeps();
        let (number, plan) = shared.take(request);
        let how = tokio::select! {
            how = answer(&mut to, plan) => how,
            () = gone(&mut from, &mut buffer) => How::ClientLeft,
        };
        shared.ended(number, how);
        if how != How::Sent || !keeps {
            return;
        }
    }
}

/// Returns when the client has closed its side, or sends what nobody asked for.
async fn gone(from: &mut OwnedReadHalf, buffer: &mut Vec<u8>) {
    while buffer.len() <= http::HEAD_BYTES_MAX {
        match from.read_buf(buffer).await {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

async fn answer(to: &mut OwnedWriteHalf, plan: Plan) -> How {
    match plan {
        Plan::Silence => std::future::pending().await,
        Plan::Hangup => How::Cut,
        Plan::Answer(answer) => match send(to, answer).await {
            Ok(how) => how,
            // Writing fails when nobody reads any more.
            Err(_) => How::ClientLeft,
        },
    }
}

async fn send(to: &mut OwnedWriteHalf, answer: Answer) -> io::Result<How> {
    let Answer { before, status, headers, body } = answer;
    if !before.is_zero() {
        tokio::time::sleep(before).await;
    }
    match body {
        Body::Whole(bytes) => {
            let mut all = http::head(status, &headers, &format!("Content-Length: {}", bytes.len()));
            all.extend_from_slice(&bytes);
            to.write_all(&all).await?;
            Ok(How::Sent)
        }
        Body::Announced(length, steps) => {
            to.write_all(&http::head(status, &headers, &format!("Content-Length: {length}"))).await?;
            run(to, steps, |bytes| bytes.to_vec()).await
        }
        Body::Chunked(steps) => {
            to.write_all(&http::head(status, &headers, "Transfer-Encoding: chunked")).await?;
            let how = run(to, steps, http::chunk).await?;
            if how == How::Sent {
                to.write_all(&http::chunk(b"")).await?;
            }
            Ok(how)
        }
    }
}

async fn run(to: &mut OwnedWriteHalf, steps: Vec<Step>, framed: fn(&[u8]) -> Vec<u8>) -> io::Result<How> {
    for step in steps {
        match step {
            // An empty chunk would be the last one.
            Step::Send(bytes) if bytes.is_empty() => {}
            Step::Send(bytes) => to.write_all(&framed(&bytes)).await?,
            Step::Wait(time) => tokio::time::sleep(time).await,
            Step::Silence => std::future::pending().await,
            Step::Repeat { bytes, every } => loop {
                tokio::time::sleep(every).await;
                to.write_all(&framed(&bytes)).await?;
            },
            Step::Cut => return Ok(How::Cut),
        }
    }
    Ok(How::Sent)
}

impl Shared {
    /// Takes note of a request and works out its answer.
    fn take(&self, request: Request) -> (usize, Plan) {
        let asked = ask(&request.method, &request.target);
        let format = match asked {
            Ask::Text(format) => Some(format),
            _ => None,
        };
        let Request { method, target, headers, body } = request;
        let seen = Seen { number: 0, at: Instant::now(), method, target, headers, body, format, ended: None };
        let seen = self.record(seen);
        (seen.number, self.plan(asked, &seen))
    }

    fn plan(&self, asked: Ask, seen: &Seen) -> Plan {
        let config = &self.config;
        let speaks = |format: Format| config.speaks.contains(&format);
        match asked {
            Ask::Text(format) if speaks(format) => plan(format, seen, config.script.answer(seen)),
            Ask::Picture(easel) => match config.script.answer(seen) {
                Reply::Say(say) => Plan::json(200, &picture(easel, &say.whole())),
                reply => plan(Format::OpenAi, seen, reply),
            },
            Ask::Models(format) if speaks(format) => Plan::json(200, &speak::models(format, &config.models)),
            Ask::Version if speaks(Format::Ollama) => Plan::json(200, &json!({ "version": "0.0.0" })),
            Ask::Health => Plan::json(200, &json!({ "status": "ok" })),
            Ask::Abort => Plan::json(200, &json!({ "success": true })),
            _ => Plan::json(404, &json!({ "error": { "message": "There is nothing here." } })),
        }
    }
}

/// A picture's file in base64, as it is answered.
fn picture(easel: Easel, base64: &str) -> serde_json::Value {
    match easel {
        Easel::OpenAi => json!({ "created": 0, "data": [{ "b64_json": base64 }] }),
        Easel::Sdapi => json!({ "images": [base64], "parameters": {}, "info": "{}" }),
    }
}
