//! [`Http`]: calls over HTTP. The only place that knows reqwest. One attempt, no redirect, no time limit but that for the
//! connection; dropping the stream closes the connection.

use super::ask::{Ask, model_names, models_path};
use super::decoder::Decoder;
use super::image;
use super::refusal::{self, Hints};
use crate::event::Event;
use crate::failure::{Failure, Lateness};
use crate::provider::{
    ANSWER_BYTES_MAX, Answer, CONNECT_TIME, Call, ERROR_BYTES_MAX, Endpoint, EventStream, Habit, IMAGE_BYTES_MAX,
    MODELS_MAX, Provider, Wire,
};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Client, Response};
use std::collections::VecDeque;
use std::error::Error;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// How long a connection that is not used is kept for the next call.
const KEPT_TIME: Duration = Duration::from_secs(60);
/// Connections to one host that are kept.
const KEPT_MAX: usize = 4;
/// What may follow an end mark before the connection is given up instead of kept, and for how long.
const TAIL_BYTES_MAX: usize = 64 * 1024;
const TAIL_TIME: Duration = Duration::from_secs(1);
/// So many letters in a row of what was sent make a provider's words ours.
const ECHO_CHARS: usize = 24;
const ECHO_KEY_CHARS: usize = 8;

/// Whether proxies are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Proxies {
    /// Never.
    #[default]
    Never,
    /// Those that the environment names, for what is not on this machine.
    Environment,
}

/// Providers over HTTP. Cheap to clone; all clones share their connections.
#[derive(Clone, Debug, Default)]
pub struct Http(Arc<Clients>);

#[derive(Debug, Default)]
struct Clients {
    proxies: Proxies,
    /// For this machine, without TLS. Nothing of certificates is read for it.
    plain: OnceLock<Result<Client, Failure>>,
    /// For https.
    safe: OnceLock<Result<Client, Failure>>,
}

impl Http {
    /// Opens nothing yet.
    pub fn new(proxies: Proxies) -> Http {
        Http(Arc::new(Clients { proxies, ..Clients::default() }))
    }

    fn client(&self, place: &Endpoint) -> Result<Client, Failure> {
        let clients = &self.0;
        match place.base.is_plain() {
            true => clients.plain.get_or_init(|| client(Proxies::Never, false)).clone(),
            false => clients.safe.get_or_init(|| client(clients.proxies, true)).clone(),
        }
    }
}

fn client(proxies: Proxies, with_certificates: bool) -> Result<Client, Failure> {
    let tls = tls(with_certificates).map_err(|_| Failure::Insecure)?;
    let builder = Client::builder()
        .tls_backend_preconfigured(tls)
        // reqwest would send keys in headers of our own after a redirect.
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .https_only(with_certificates)
        .http1_only()
        .tcp_nodelay(true)
        .connect_timeout(CONNECT_TIME)
        .pool_idle_timeout(KEPT_TIME)
        .pool_max_idle_per_host(KEPT_MAX)
        .user_agent(concat!("gesta/", env!("CARGO_PKG_VERSION")));
    let builder = match proxies {
        Proxies::Never => builder.no_proxy(),
        Proxies::Environment => builder,
    };
    builder.build().map_err(|_| Failure::Insecure)
}

/// TLS with ring, and the certificates that the system trusts.
fn tls(with_certificates: bool) -> Result<rustls::ClientConfig, rustls::Error> {
    let ring = Arc::new(rustls::crypto::ring::default_provider());
    let builder =
        rustls::ClientConfig::builder_with_provider(Arc::clone(&ring)).with_safe_default_protocol_versions()?;
    let mut config = match with_certificates {
        true => {
            let verifier = rustls_platform_verifier::Verifier::new(ring)?;
            builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth()
        }
        false => builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth(),
    };
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

impl Provider for Http {
    fn stream(&self, call: Call) -> EventStream {
        let start = Progress { http: self.clone(), call: Arc::new(call), queue: VecDeque::new(), phase: Phase::Ready };
        Box::pin(futures_util::stream::unfold(start, |mut progress| async move {
            let event = progress.next().await?;
            Some((event, progress))
        }))
    }

    fn abort(&self, place: Endpoint) -> Answer<()> {
        let http = self.clone();
        Box::pin(async move {
            let (Habit::KoboldCpp, Ok(client)) = (place.habit, http.client(&place)) else { return };
            let Ok(headers) = headers(&place, "application/json") else { return };
            let url = place.base.root().join("api/extra/abort");
            // Nothing can be done when it fails: then it writes to its end.
            let _ = client.post(url).headers(headers).body("{}").timeout(CONNECT_TIME).send().await;
        })
    }

    fn paint(&self, call: Call) -> Answer<Result<Vec<u8>, Failure>> {
        let http = self.clone();
        Box::pin(async move {
            let (url, body) = image::ask(&call).ok_or(Failure::NobodyToAsk)?;
            let place = &call.place;
            let request = http.client(place)?.post(url).headers(headers(place, "application/json")?).body(body);
            let sent = request.send().await.map_err(|error| unsent(&error))?;
            let mut response = checked(sent, place, &texts(&call)).await?;
            image::file(&read(&mut response, IMAGE_BYTES_MAX).await?)
        })
    }

    fn models(&self, place: Endpoint) -> Answer<Result<Vec<String>, Failure>> {
        let http = self.clone();
        Box::pin(async move {
            let (path, query) = models_path(place.wire);
            let mut url = place.base.join(path);
            url.set_query(query);
            let headers = headers(&place, "application/json")?;
            let sent = http.client(&place)?.get(url).headers(headers).send().await.map_err(|error| unsent(&error))?;
            let mut response = checked(sent, &place, &[]).await?;
            let body = read(&mut response, ANSWER_BYTES_MAX).await?;
            let value = serde_json::from_slice(&body).map_err(|_| Failure::Malformed)?;
            Ok(model_names(place.wire, &value).into_iter().take(MODELS_MAX).map(str::to_owned).collect())
        })
    }
}

/// One call on its way.
struct Progress {
    http: Http,
    call: Arc<Call>,
    queue: VecDeque<Event>,
    phase: Phase,
}

enum Phase {
    /// Nothing was sent.
    Ready,
    /// The body is read.
    Reading(Box<Response>, Box<Decoder>),
    /// The last event is in the queue, or was given.
    Over,
}

impl Progress {
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.queue.pop_front() {
                return Some(event);
            }
            match std::mem::replace(&mut self.phase, Phase::Over) {
                Phase::Ready => match self.send().await {
                    Ok((response, decoder)) => {
                        self.queue.push_back(Event::Started);
                        self.phase = Phase::Reading(Box::new(response), Box::new(decoder));
                    }
                    Err(failure) => self.queue.push_back(Event::Failed(failure)),
                },
                Phase::Reading(response, decoder) => self.read(response, decoder).await,
                Phase::Over => return None,
            }
        }
    }

    async fn send(&self) -> Result<(Response, Decoder), Failure> {
        let place = &self.call.place;
        let ask = Ask::of(&self.call);
        let accept = match (ask.is_streamed, place.wire) {
            (false, _) => "application/json",
            (true, Wire::Ollama) => "application/x-ndjson",
            (true, _) => "text/event-stream",
        };
        let headers = headers(place, accept)?;
        let client = self.http.client(place)?;
        let sent = client.post(ask.url).headers(headers).body(ask.body).send().await.map_err(|error| unsent(&error))?;
        let response = checked(sent, place, &texts(&self.call)).await?;
        let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        // A page of a proxy, of a router, of another program on that port.
        if kind.starts_with("text/html") {
            return Err(Failure::Malformed);
        }
        // Some servers do not stream although they are asked to.
        let is_whole = !ask.is_streamed || (place.wire != Wire::Ollama && kind.starts_with("application/json"));
        let decoder = match is_whole {
            true => Decoder::whole(place.wire, ask.carrier),
            false => Decoder::streamed(place.wire, ask.carrier),
        };
        Ok((response, decoder))
    }

    async fn read(&mut self, mut response: Box<Response>, mut decoder: Box<Decoder>) {
        match response.chunk().await {
            Ok(Some(bytes)) => {
                let events = decoder.feed(&bytes);
                let has_finished = matches!(events.last(), Some(Event::Finished(_)));
                self.queue.extend(events);
                match decoder.is_over() {
                    false => self.phase = Phase::Reading(response, decoder),
                    // Only a connection that was read to its end can be used again. Nobody waits for that.
                    true if has_finished => drop(tokio::spawn(tail(response))),
                    true => {}
                }
            }
            Ok(None) | Err(_) => self.queue.extend(decoder.end()),
        }
    }
}

/// All texts that are sent.
fn texts(call: &Call) -> Vec<&str> {
    let request = &call.request;
    let system = request.system.iter().map(|block| block.text.as_str());
    system.chain(request.messages.iter().map(|message| message.text.as_str())).collect()
}

/// Reads what follows an end mark, within limits.
async fn tail(mut response: Box<Response>) {
    let _ = tokio::time::timeout(TAIL_TIME, read(&mut response, TAIL_BYTES_MAX)).await;
}

/// A body to its end.
async fn read(response: &mut Response, bytes_max: usize) -> Result<Vec<u8>, Failure> {
    let mut body = Vec::new();
    while let Some(bytes) = response.chunk().await.map_err(|_| Failure::Unfinished)? {
        if body.len() + bytes.len() > bytes_max {
            return Err(Failure::TooLarge);
        }
        body.extend_from_slice(&bytes);
    }
    Ok(body)
}

/// The headers of a request, with the key if the place may have it.
fn headers(place: &Endpoint, accept: &'static str) -> Result<HeaderMap, Failure> {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(ACCEPT, HeaderValue::from_static(accept));
    if place.wire == Wire::Anthropic {
        headers.insert("anthropic-version", HeaderValue::from_static("2023-06-01"));
    }
    let Some(key) = &place.key else { return Ok(headers) };
    // A key that belongs to somebody else is not sent, and neither is the request without it.
    let secret = key.for_origin(&place.base.origin()).ok_or(Failure::KeyRefused)?;
    let (name, value) = match place.wire {
        Wire::OpenAi | Wire::Ollama => ("authorization", format!("Bearer {secret}")),
        Wire::Anthropic => ("x-api-key", secret.to_owned()),
        Wire::Gemini => ("x-goog-api-key", secret.to_owned()),
    };
    let mut value = HeaderValue::from_str(&value).map_err(|_| Failure::KeyRefused)?;
    value.set_sensitive(true);
    headers.insert(HeaderName::from_static(name), value);
    Ok(headers)
}

/// The same answer if its status is 2xx; else the failure that it means.
async fn checked(mut response: Response, place: &Endpoint, texts: &[&str]) -> Result<Response, Failure> {
    let status = response.status();
    if status.is_success() {
        return Ok(response);
    }
    let mut body = Vec::new();
    while let Ok(Some(bytes)) = response.chunk().await {
        body.extend_from_slice(&bytes);
        if body.len() > ERROR_BYTES_MAX {
            body.truncate(ERROR_BYTES_MAX);
            break;
        }
    }
    let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok());
    let hints =
        Hints { retry_after: header("retry-after"), retry_after_ms: header("retry-after-ms"), date: header("date") };
    let secret = place.key.as_ref().and_then(|key| key.for_origin(&place.base.origin()));
    let is_ours = |said: &str| {
        secret.is_some_and(|secret| echoes(said, secret, ECHO_KEY_CHARS))
            || texts.iter().any(|text| echoes(said, text, ECHO_CHARS))
    };
    Err(refusal::of_status(status.as_u16(), hints, &body, is_ours))
}

/// Whether `said` repeats `length` letters in a row of `sent`, or all of it if it is shorter.
fn echoes(said: &str, sent: &str, length: usize) -> bool {
    if sent.chars().count() < length {
        return !sent.is_empty() && said.contains(sent);
    }
    let starts: Vec<usize> = said.char_indices().map(|(at, _)| at).chain([said.len()]).collect();
    starts.windows(length + 1).any(|window| sent.contains(&said[window[0]..window[length]]))
}

/// Why a request could not be sent, or no head of an answer came.
fn unsent(error: &reqwest::Error) -> Failure {
    let is_tls = causes(error).any(|cause| cause.is::<rustls::Error>());
    match () {
        () if is_tls => Failure::Insecure,
        () if error.is_connect() && error.is_timeout() => Failure::Late(Lateness::Connect),
        () if error.is_connect() => Failure::Unreachable,
        // The request was sent; the connection broke before an answer came.
        () => Failure::Unfinished,
    }
}

fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |error: &&'a (dyn Error + 'static)| {
        let error: &'a (dyn Error + 'static) = *error;
        // An error of the system may wrap another, which is no source of it.
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        inner.map(|inner| inner as &(dyn Error + 'static)).or_else(|| error.source())
    })
}

#[cfg(test)]
mod tests {
    use super::echoes;

    #[test]
    fn a_provider_that_repeats_what_was_sent_is_noticed() {
        assert!(echoes("Bad key sk-canary-1…", "sk-canary-123", 8));
        assert!(!echoes("Incorrect API key", "sk-canary-123", 8));
        assert!(echoes("invalid: «Señora Ortiz waits»", "Say that Señora Ortiz waits here", 12));
        assert!(echoes("x abc y", "abc", 8) && !echoes("x", "", 8));
    }
}
