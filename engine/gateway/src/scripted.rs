//! A provider for tests: it says what a script says, in a time that is paused, and notes what was asked of it.

use crate::event::Event;
use crate::failure::Failure;
use crate::lock::lock;
use crate::provider::{Answer, Call, Endpoint, EventStream, Provider};
use crate::time::{Chance, Clock, Moment};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What a stream does next. When a script ends, the stream does.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Say(Event),
    Wait(u64),
    Hang,
}

pub(crate) fn text(text: &str) -> Step {
    Step::Say(Event::Text(text.to_owned()))
}

pub(crate) fn failed(failure: Failure) -> Step {
    Step::Say(Event::Failed(failure))
}

pub(crate) fn complete() -> Step {
    Step::Say(Event::Finished(crate::event::Finish::Complete))
}

/// Scripts in the order of calls, and what came of them.
#[derive(Default)]
pub(crate) struct Scripted {
    scripts: Mutex<VecDeque<Vec<Step>>>,
    /// `model key` of each call.
    calls: Mutex<Vec<String>>,
    open: Arc<AtomicUsize>,
    aborted: AtomicUsize,
}

impl Scripted {
    pub fn new(scripts: Vec<Vec<Step>>) -> Arc<Scripted> {
        Arc::new(Scripted { scripts: Mutex::new(scripts.into()), ..Scripted::default() })
    }

    pub fn calls(&self) -> Vec<String> {
        lock(&self.calls).clone()
    }

    /// Streams that were begun and neither ended nor dropped.
    pub fn open(&self) -> usize {
        self.open.load(Ordering::SeqCst)
    }

    pub fn aborted(&self) -> usize {
        self.aborted.load(Ordering::SeqCst)
    }
}

/// Counts open streams.
struct Opened(Arc<AtomicUsize>);

impl Drop for Opened {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Provider for Scripted {
    fn stream(&self, call: Call) -> EventStream {
        let key = call.place.key.as_ref().map_or("", |key| key.source());
        lock(&self.calls).push(format!("{} {key}", call.model).trim().to_owned());
        let script: VecDeque<Step> = lock(&self.scripts).pop_front().unwrap_or_default().into();
        self.open.fetch_add(1, Ordering::SeqCst);
        let opened = Opened(Arc::clone(&self.open));
        Box::pin(futures_util::stream::unfold((script, opened), |(mut script, opened)| async move {
            loop {
                match script.pop_front()? {
                    Step::Say(event) => return Some((event, (script, opened))),
                    Step::Wait(millis) => tokio::time::sleep(Duration::from_millis(millis)).await,
                    Step::Hang => std::future::pending().await,
                }
            }
        }))
    }

    fn abort(&self, _: Endpoint) -> Answer<()> {
        self.aborted.fetch_add(1, Ordering::SeqCst);
        Box::pin(std::future::ready(()))
    }

    fn models(&self, _: Endpoint) -> Answer<Result<Vec<String>, Failure>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }
}

/// Begins at a known second of the calendar and runs with tokio's time.
pub(crate) struct TestClock(tokio::time::Instant);

impl TestClock {
    pub fn new() -> Arc<TestClock> {
        Arc::new(TestClock(tokio::time::Instant::now()))
    }
}

impl Clock for TestClock {
    fn now(&self) -> Moment {
        Moment(self.0.elapsed())
    }

    fn unix_seconds(&self) -> u64 {
        1_000_000 + self.0.elapsed().as_secs()
    }

    fn sleep_until(&self, moment: Moment) -> Answer<()> {
        Box::pin(tokio::time::sleep_until(self.0 + moment.0))
    }
}

/// Always the middle: no jitter.
pub(crate) struct Middle;

impl Chance for Middle {
    fn permille(&self) -> u32 {
        500
    }
}
