//! What makes two questions the same, what is stored, and for how long.

use super::*;
use crate::provider::{Capabilities, Habit, Wire};
use crate::request::{Limits, Preset, Purpose};
use std::sync::{Arc, Mutex};

fn call() -> Call {
    let mut request = Request::new(Purpose::Narration, vec![Message::user("a"), Message::model("b")]);
    request.system = vec![Block { text: "rules".into(), stays: true }];
    Call {
        place: Endpoint {
            wire: Wire::OpenAi,
            base: Base::read("https://x.example/v1", false).expect("it is a good address"),
            key: None,
            habit: Habit::Plain,
        },
        model: "m".into(),
        capabilities: Capabilities::of(Wire::OpenAi),
        sampling: Preset::Steady.sampling(),
        request: Arc::new(request),
    }
}

fn key(change: impl FnOnce(&mut Call, &mut Request)) -> CacheKey {
    let mut call = call();
    let mut request = call.request.as_ref().clone();
    change(&mut call, &mut request);
    call.request = Arc::new(request);
    CacheKey::of("p", &call)
}

fn number(number: u32) -> CacheKey {
    key(|_, request| request.variation = number)
}

#[test]
fn every_field_that_matters_changes_the_key() {
    let keys = [
        key(|_, _| {}),
        key(|_, request| request.purpose = Purpose::Summary),
        key(|_, request| request.variation = 1),
        key(|_, request| request.limits = Some(Limits { output_tokens_max: 7, ..request.limits() })),
        key(|_, request| request.system[0].text.push('.')),
        key(|_, request| request.system[0].stays = false),
        key(|_, request| request.system.clear()),
        key(|_, request| request.messages[0].text.push('.')),
        key(|_, request| request.messages[1].role = Role::User),
        key(|_, request| request.messages = vec![Message::user("ab")]),
        key(|_, request| request.schema = Some(Schema { name: "s".into(), json: serde_json::json!({}) })),
        key(|call, _| call.model = "n".into()),
        key(|call, _| call.sampling.temperature_percent = None),
        key(|call, _| call.sampling.seed = Some(0)),
        key(|call, _| call.place.wire = Wire::Ollama),
        key(|call, _| call.place.base = Base::read("https://y.example/v1", false).expect("it is a good address")),
        CacheKey::of("q", &call()),
    ];
    for (at, one) in keys.iter().enumerate() {
        for (other_at, other) in keys.iter().enumerate() {
            assert_eq!(one == other, at == other_at, "{at} and {other_at}");
        }
    }
}

#[test]
fn what_changes_no_answer_changes_no_key() {
    assert_eq!(
        key(|_, _| {}),
        key(|_, request| {
            let mut limits = request.limits();
            limits.patience.idle = Duration::from_secs(1);
            request.limits = Some(limits);
        })
    );
    assert_eq!(key(|_, _| {}), key(|call, _| call.place.habit = Habit::OpenAi));
}

#[test]
fn only_whole_answers_are_stored() {
    let mut cache = Cache::default();
    for (at, (text, finish)) in
        [("cut", Finish::Cut), ("filtered", Finish::Filtered), (" \n", Finish::Complete)].into_iter().enumerate()
    {
        cache.put(&number(at as u32), text, finish, None, 0, 500);
        assert_eq!(cache.get(&number(at as u32), 0), None, "{text}");
    }
    cache.put(&number(9), "whole", Finish::Complete, None, 0, 500);
    assert_eq!(cache.get(&number(9), 0).map(|stored| stored.text).as_deref(), Some("whole"));
}

#[test]
fn an_answer_expires_within_its_jitter() {
    let mut cache = Cache::default();
    cache.put(&number(1), "a", Finish::Complete, None, 1_000, 500);
    let ttl = CACHE_TTL.as_secs();
    assert!(cache.get(&number(1), 1_000 + ttl - 1).is_some());
    assert!(cache.get(&number(1), 1_000 + ttl).is_none());
    cache.put(&number(2), "a", Finish::Complete, None, 0, 0);
    assert!(cache.get(&number(2), ttl * 9 / 10).is_none());
}

#[test]
fn the_answers_used_longest_ago_go_first() {
    let mut cache = Cache::default();
    for at in 0..CACHE_ENTRIES_MAX as u32 {
        cache.put(&number(at), "a", Finish::Complete, None, 0, 500);
    }
    assert!(cache.get(&number(0), 0).is_some());
    cache.put(&number(9_999), "a", Finish::Complete, None, 0, 500);
    assert!(cache.get(&number(0), 0).is_some());
    assert!(cache.get(&number(1), 0).is_none());
    assert_eq!(cache.entries.len(), CACHE_ENTRIES_MAX);
}

#[test]
fn its_bytes_are_bounded() {
    let mut cache = Cache::default();
    let long = "x".repeat(CACHE_BYTES_MAX / 10);
    for at in 0..30 {
        cache.put(&number(at), &long, Finish::Complete, None, 0, 500);
    }
    assert!(cache.bytes <= CACHE_BYTES_MAX);
    assert_eq!(cache.entries.len(), cache.uses.len());
    cache.put(&number(99), &"x".repeat(CACHE_BYTES_MAX / 2), Finish::Complete, None, 0, 500);
    assert!(cache.get(&number(99), 0).is_none(), "one answer does not drive out all others");
    assert!(cache.get(&number(29), 0).is_some());
}

#[derive(Clone, Default)]
struct Behind(Arc<Mutex<BTreeMap<CacheKey, Stored>>>);

impl SecondLevel for Behind {
    fn get(&mut self, key: &CacheKey) -> Option<Stored> {
        self.0.lock().expect("no test panics with it").get(key).cloned()
    }
    fn put(&mut self, key: &CacheKey, stored: &Stored) {
        self.0.lock().expect("no test panics with it").insert(*key, stored.clone());
    }
    fn remove(&mut self, key: &CacheKey) {
        self.0.lock().expect("no test panics with it").remove(key);
    }
}

#[test]
fn a_second_level_remembers_what_was_accepted_over_sessions_and_forgets_what_was_rejected() {
    let behind = Behind::default();
    let open = || Cache::new(Some(Box::new(behind.clone())));
    open().put(&number(1), "nobody has looked at it", Finish::Complete, None, 0, 500);
    assert_eq!(open().get(&number(1), 0), None);
    let mut first = open();
    first.put(&number(1), "kept", Finish::Complete, None, 0, 500);
    first.accept(&number(1));
    first.accept(&number(2));
    let mut later = open();
    assert_eq!(later.get(&number(1), 0).map(|stored| stored.text).as_deref(), Some("kept"));
    later.remove(&number(1));
    assert_eq!(open().get(&number(1), 0), None);
}
