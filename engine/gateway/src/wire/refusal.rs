//! Errors in the words of providers, and what they mean. Pure.

use super::json::{list, text};
use crate::failure::Failure;
use serde_json::Value;
use std::time::Duration;

/// Longer than anybody waits.
const WAIT_MAX: Duration = Duration::from_secs(24 * 60 * 60);

/// Parts of codes and messages that say more than the status, in lower case. The first that fits counts.
#[rustfmt::skip]
const WORDS: &[(&str, Meaning)] = &[
    ("insufficient_quota", Meaning::NoCredit),
    ("insufficient credits", Meaning::NoCredit),
    ("credit balance", Meaning::NoCredit),
    ("billing_error", Meaning::NoCredit),
    ("billing_not_active", Meaning::NoCredit),
    ("context_length_exceeded", Meaning::TooLong),
    ("exceed_context_size", Meaning::TooLong),
    ("maximum context length", Meaning::TooLong),
    ("available context size", Meaning::TooLong),
    ("maximum number of tokens", Meaning::TooLong),
    ("prompt is too long", Meaning::TooLong),
    ("request_too_large", Meaning::TooLong),
    ("invalid_api_key", Meaning::KeyRefused),
    ("api_key_invalid", Meaning::KeyRefused),
    ("api key not valid", Meaning::KeyRefused),
    ("authentication_error", Meaning::KeyRefused),
    ("model_not_found", Meaning::NoSuchModel),
];

/// The same, where no status says it: in a stream.
#[rustfmt::skip]
const WORDS_IN_STREAM: &[(&str, Meaning)] = &[
    ("permission_error", Meaning::Forbidden),
    ("not_found_error", Meaning::NoSuchModel),
    ("rate_limit", Meaning::Limited),
    ("resource_exhausted", Meaning::Limited),
    ("overloaded", Meaning::Busy),
    ("unavailable", Meaning::Busy),
    ("loading model", Meaning::Busy),
];

#[derive(Clone, Copy)]
enum Meaning {
    NoCredit,
    TooLong,
    KeyRefused,
    NoSuchModel,
    Forbidden,
    Limited,
    Busy,
}

impl Meaning {
    fn failure(self) -> Failure {
        match self {
            Meaning::NoCredit => Failure::NoCredit,
            Meaning::TooLong => Failure::TooLong,
            Meaning::KeyRefused => Failure::KeyRefused,
            Meaning::NoSuchModel => Failure::NoSuchModel,
            Meaning::Forbidden => Failure::Forbidden,
            Meaning::Limited => Failure::Limited { retry_after: None },
            Meaning::Busy => Failure::Busy { retry_after: None },
        }
    }
}

/// What an answer's head says beside the status.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hints<'a> {
    /// `Retry-After`: seconds or a date.
    pub retry_after: Option<&'a str>,
    /// `Retry-After-Ms`.
    pub retry_after_ms: Option<&'a str>,
    /// `Date`, against which a date is reckoned: the clocks of two machines differ.
    pub date: Option<&'a str>,
}

/// The failure of an answer with an error status. `is_ours` says whether words of the provider are words that were sent
/// (the prompt, the key): those are not kept.
pub(super) fn of_status(status: u16, hints: Hints<'_>, body: &[u8], is_ours: impl Fn(&str) -> bool) -> Failure {
    if (300..400).contains(&status) {
        return Failure::refused(status, "the address leads elsewhere, and nothing is sent after it");
    }
    let body: Value = serde_json::from_slice(body).unwrap_or(Value::Null);
    let words = words(&body);
    if let Some(meaning) = meant(&words, WORDS) {
        return meaning.failure();
    }
    if matches!(status, 400 | 404) && names_missing_model(&words) {
        return Failure::NoSuchModel;
    }
    let said = message(&body).filter(|said| !is_ours(said)).unwrap_or_default();
    Failure::of_status(status, wait(hints, &body), said)
}

/// The failure of an error in the midst of a stream, or of one that came under 200.
pub(super) fn in_stream(value: &Value) -> Failure {
    let words = words(value);
    if let Some(meaning) = meant(&words, WORDS).or_else(|| meant(&words, WORDS_IN_STREAM)) {
        return meaning.failure();
    }
    if names_missing_model(&words) {
        return Failure::NoSuchModel;
    }
    let code = ["/error/code", "/code", "/error/status"].iter().find_map(|path| value.pointer(path)?.as_u64());
    match code.and_then(|code| u16::try_from(code).ok()) {
        // The words of a stream are not kept: they may be those of the answer.
        Some(code @ 400..=599) => Failure::of_status(code, None, ""),
        _ => Failure::Broken { status: 200 },
    }
}

fn meant(words: &str, table: &[(&str, Meaning)]) -> Option<Meaning> {
    table.iter().find(|(part, _)| words.contains(part)).map(|(_, meaning)| *meaning)
}

fn names_missing_model(words: &str) -> bool {
    words.contains("model") && (words.contains("not found") || words.contains("does not exist"))
}

/// Codes and message of an error, in lower case, a line each.
fn words(value: &Value) -> String {
    let paths = ["/error/code", "/error/type", "/error/status", "/error/details/0/reason", "/code", "/type"];
    let codes = paths.iter().filter_map(|path| text(value, path));
    codes.chain(message(value)).collect::<Vec<_>>().join("\n").to_lowercase()
}

/// What is said to people, wherever the format puts it.
fn message(value: &Value) -> Option<&str> {
    // Gemini's list of one.
    let value = value.get(0).unwrap_or(value);
    ["/error/message", "/error", "/message", "/detail"].iter().find_map(|path| text(value, path))
}

/// How long the provider asks to wait.
fn wait(hints: Hints<'_>, body: &Value) -> Option<Duration> {
    let seconds = |text: &str| text.trim().parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    let by_ms = || seconds(hints.retry_after_ms?).map(|wait| wait / 1000);
    let by_header = || seconds(hints.retry_after?);
    let by_date = || {
        let (then, now) = (unix_seconds(hints.retry_after?)?, unix_seconds(hints.date?)?);
        Some(Duration::from_secs(then.saturating_sub(now)))
    };
    let by_body = || {
        let delays = list(body, "/error/details").iter().filter_map(|detail| text(detail, "/retryDelay"));
        delays.filter_map(|delay| seconds(delay.strip_suffix('s')?)).next()
    };
    by_ms().or_else(by_header).or_else(by_date).or_else(by_body).map(|wait| wait.min(WAIT_MAX))
}

/// Seconds since 1970 of a date like `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7).
fn unix_seconds(date: &str) -> Option<u64> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut parts = date.trim().strip_suffix(" GMT")?.split_once(", ")?.1.split([' ', ':']);
    let day: u64 = parts.next()?.parse().ok().filter(|day| (1..=31).contains(day))?;
    let name = parts.next()?;
    let month = u64::try_from(MONTHS.iter().position(|month| *month == name)?).ok()? + 1;
    let year: u64 = parts.next()?.parse().ok().filter(|year| (1970..=9999).contains(year))?;
    let mut clock = parts.map(|part| part.parse::<u64>().ok().filter(|part| *part <= 60));
    let (hour, minute, second) = (clock.next()??, clock.next()??, clock.next()??);
    // Years that begin in March, so that the leap day is the last (Howard Hinnant's `days_from_civil`).
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1;
    Some((days - 719_468) * 86_400 + hour * 3_600 + minute * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::{Hints, WAIT_MAX, in_stream, of_status, unix_seconds};
    use serde_json::json;
    use std::time::Duration;

    fn code(status: u16, body: &str) -> &'static str {
        of_status(status, Hints::default(), body.as_bytes(), |_| false).code()
    }

    #[test]
    fn a_body_says_more_than_its_status() {
        let cases = [
            (429, r#"{"error":{"code":"insufficient_quota","message":"You exceeded your quota"}}"#, "no_credit"),
            (429, r#"{"error":{"message":"Rate limit reached"}}"#, "limited"),
            (400, r#"{"error":{"message":"Your credit balance is too low"}}"#, "no_credit"),
            (400, r#"{"error":{"message":"The model `x` does not exist"}}"#, "no_such_model"),
            (400, r#"{"error":{"code":"context_length_exceeded"}}"#, "too_long"),
            (400, r#"{"type":"error","error":{"message":"prompt is too long: 9 tokens"}}"#, "too_long"),
            (400, r#"{"error":{"status":"INVALID_ARGUMENT","message":"API key not valid."}}"#, "key_refused"),
            (404, r#"{"error":"model 'x' not found"}"#, "no_such_model"),
            (500, r#"{"error":{"type":"exceed_context_size_error"}}"#, "too_long"),
            (503, r#"{"error":{"message":"Loading model","type":"unavailable_error"}}"#, "busy"),
            (400, "<html>", "refused"),
            (302, "", "refused"),
        ];
        for (status, body, meant) in cases {
            assert_eq!(code(status, body), meant, "{status} {body}");
        }
    }

    #[test]
    fn an_error_in_a_stream_means_what_its_code_says() {
        let cases = [
            (json!({ "type": "error", "error": { "type": "overloaded_error", "message": "Overloaded" } }), "busy"),
            (json!({ "error": { "code": 429, "message": "slow down" } }), "limited"),
            (json!({ "error": { "code": 502, "message": "upstream" } }), "broken"),
            (json!({ "error": "llama runner process has terminated" }), "broken"),
            (json!({ "error": { "code": 503, "status": "UNAVAILABLE" } }), "busy"),
            (json!({ "error": "model \"x\" not found, try pulling it first" }), "no_such_model"),
        ];
        for (value, meant) in cases {
            assert_eq!(in_stream(&value).code(), meant, "{value}");
        }
    }

    #[test]
    fn what_was_sent_is_not_repeated_in_a_failure() {
        let body = br#"{"error":{"message":"Bad: my secret"}}"#;
        let shown = |ours: bool| of_status(400, Hints::default(), body, |_| ours).to_string();
        assert!(shown(false).contains("my secret"));
        assert!(!shown(true).contains("my secret"));
    }

    #[test]
    fn a_wait_is_read_from_wherever_a_provider_says_it() {
        let wait = |hints: Hints<'_>, body: &str| match of_status(429, hints, body.as_bytes(), |_| false) {
            crate::Failure::Limited { retry_after } => retry_after,
            other => panic!("{other}"),
        };
        let hints = Hints::default();
        assert_eq!(wait(Hints { retry_after: Some("7"), ..hints }, ""), Some(Duration::from_secs(7)));
        assert_eq!(wait(Hints { retry_after: Some("0.5"), ..hints }, ""), Some(Duration::from_millis(500)));
        let both = Hints { retry_after: Some("7"), retry_after_ms: Some("250"), date: None };
        assert_eq!(wait(both, ""), Some(Duration::from_millis(250)));
        let (then, now) = ("Sun, 06 Nov 1994 08:50:07 GMT", "Sun, 06 Nov 1994 08:49:37 GMT");
        let dates = Hints { retry_after: Some(then), date: Some(now), ..hints };
        assert_eq!(wait(dates, ""), Some(Duration::from_secs(30)));
        assert_eq!(wait(Hints { date: None, ..dates }, ""), None);
        let body = r#"{"error":{"details":[{"@type":"x"},{"retryDelay":"21s"}]}}"#;
        assert_eq!(wait(hints, body), Some(Duration::from_secs(21)));
        assert_eq!(wait(Hints { retry_after: Some("1e300"), ..hints }, ""), None);
        assert_eq!(wait(Hints { retry_after: Some("99999999"), ..hints }, ""), Some(WAIT_MAX));
        for nonsense in ["-1", "NaN", "soon", "Sun, 99 Foo 0000 99:99:99 GMT"] {
            assert_eq!(wait(Hints { retry_after: Some(nonsense), ..hints }, ""), None, "{nonsense}");
        }
    }

    #[test]
    fn dates_are_counted_over_leap_years() {
        assert_eq!(unix_seconds("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!(unix_seconds("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
        assert_eq!(unix_seconds("Thu, 29 Feb 2024 12:00:00 GMT"), Some(1_709_208_000));
    }
}
