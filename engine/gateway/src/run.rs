//! Carries one question: whom to ask, how long to wait, when to fall back, what it costs.

use crate::cache::CacheKey;
use crate::engine::Core;
use crate::event::{Event, Finish, Usage};
use crate::failure::{Failure, Lateness};
use crate::flight::{Done, Flight};
use crate::lock::lock;
use crate::money::Nano;
use crate::pay::Held;
use crate::provider::{Answer, Endpoint, EventStream, Provider};
use crate::retry::Retries;
use crate::round::Round;
use crate::setup::Target;
use crate::speech::{Speech, Spoken};
use crate::time::{Clock, Moment};
use crate::watch::Watch;
use futures_util::StreamExt;
use std::sync::Arc;

/// Asks until somebody answers or nobody is left. After the first visible text nobody else is asked. `first` is the key of
/// the first target, which whoever asks has worked out already.
pub(crate) async fn run(
    core: &Arc<Core>,
    targets: Vec<Target>,
    first: CacheKey,
    flight: &Flight,
) -> Result<Done, Failure> {
    let mut round = Round::new(core, targets)?;
    let mut first = Some(first);
    loop {
        let target = round.next()?;
        let key = first.take().unwrap_or_else(|| CacheKey::of(&target.name.provider, &target.call));
        if let Some(done) = from_cache(core, &target, key, flight) {
            return Ok(done);
        }
        match ask(core, &target, key, &mut round.retries, flight).await {
            Ok(done) => return Ok(done),
            Err(Tried::Broke { failure, visible: true }) => return Err(failure),
            Err(Tried::Broke { failure, visible: false }) => round.failed(core, failure).await?,
            Err(Tried::NotNow(failure)) => round.not_now(failure),
        }
    }
}

fn from_cache(core: &Core, target: &Target, key: CacheKey, flight: &Flight) -> Option<Done> {
    let stored = lock(&core.cache).get(&key, core.clock.unix_seconds())?;
    flight.by(target.model());
    flight.text(stored.text.into()).ok()?;
    let by = target.model();
    Some(Done { by, finish: Finish::Complete, cost: Nano(0), estimated: false, from_cache: true, key })
}

/// Why an attempt gave no answer.
enum Tried {
    /// Nothing was sent: it rests, or there is no money for it.
    NotNow(Failure),
    /// It failed, before or after a reader saw the first of it.
    Broke { failure: Failure, visible: bool },
}

async fn ask(
    core: &Arc<Core>,
    target: &Arc<Target>,
    key: CacheKey,
    retries: &mut Retries,
    flight: &Flight,
) -> Result<Done, Tried> {
    let now = core.clock.now();
    let permit = core.breakers.ask(&target.name, now).map_err(|_| Tried::NotNow(Failure::Resting))?;
    let request = &target.call.request;
    let held = Held::reserve(core, target).map_err(|span| Tried::NotNow(Failure::OverBudget(span)))?;
    retries.begin();
    let mut attempt = Attempt {
        core,
        target,
        flight,
        watch: Watch::new(request.limits().patience, now, retries.deadline()),
        speech: Speech::new(request.schema.is_some()),
        usage: None,
        started: false,
        visible: false,
        finished: false,
    };
    let mut stream = Streaming::open(core, target);
    match attempt.read(&mut stream).await {
        Ok(finish) => {
            stream.over();
            permit.answered(core.clock.now());
            let (cost, estimated) = held.settle(attempt.usage);
            attempt.store(key, finish);
            Ok(Done { by: target.model(), finish, cost, estimated, from_cache: false, key })
        }
        Err(failure) => {
            attempt.say_the_rest();
            stream.over_if(attempt.ended_by_itself(&failure));
            let now = core.clock.now();
            obey(core, target, &failure);
            permit.failed(&failure, now);
            if attempt.cost_nothing(&failure) {
                held.release();
            } else {
                held.settle(attempt.usage.filter(|_| attempt.finished));
            }
            Err(Tried::Broke { failure, visible: attempt.visible })
        }
    }
}

/// Who asks to be left alone is, by later questions too.
pub(crate) fn obey(core: &Core, target: &Target, failure: &Failure) {
    if let Failure::Limited { retry_after: Some(time) } | Failure::Busy { retry_after: Some(time) } = failure {
        let now = core.clock.now();
        core.breakers.rest(&target.name, now.plus(*time), now);
    }
}

/// One question to one target.
struct Attempt<'a> {
    core: &'a Core,
    target: &'a Target,
    flight: &'a Flight,
    watch: Watch,
    speech: Speech,
    usage: Option<Usage>,
    /// The provider took the request.
    started: bool,
    /// A reader saw something.
    visible: bool,
    /// The end mark came: what was used is known, even if the answer is of no use.
    finished: bool,
}

impl Attempt<'_> {
    async fn read(&mut self, stream: &mut Streaming) -> Result<Finish, Failure> {
        let mut timer = Timer::default();
        loop {
            let (limit, lateness) = self.watch.limit();
            // A stream that always has something ready would never let the timer speak.
            if self.core.clock.now() >= limit {
                return Err(Failure::Late(lateness));
            }
            let event = tokio::select! {
                biased;
                event = stream.next() => event,
                () = timer.until(limit, &*self.core.clock) => continue,
            };
            match event {
                None => return Err(Failure::Unfinished),
                Some(Event::Started) => self.started = true,
                Some(Event::Working) => {
                    self.started = true;
                    self.watch.worked(self.core.clock.now());
                }
                Some(Event::Text(text)) => self.hear(&text)?,
                Some(Event::Usage(usage)) => self.usage = Some(usage),
                Some(Event::Failed(failure)) => return Err(failure),
                Some(Event::Finished(finish)) => return self.finish(finish),
            }
        }
    }

    fn hear(&mut self, text: &str) -> Result<(), Failure> {
        self.started = true;
        let spoken = self.speech.hear(text)?;
        self.watch.wrote(spoken.chars, self.core.clock.now());
        self.tell(spoken)
    }

    fn finish(&mut self, finish: Finish) -> Result<Finish, Failure> {
        self.finished = true;
        let spoken = self.speech.end()?;
        self.tell(spoken)?;
        if self.visible { Ok(finish) } else { Err(Failure::Empty) }
    }

    /// What breaks off after a reader saw some of it is told to its last letter. The failure is told in any case.
    fn say_the_rest(&mut self) {
        if self.visible {
            let _ = self.speech.rest().map(|spoken| self.tell(spoken));
        }
    }

    fn tell(&mut self, spoken: Spoken) -> Result<(), Failure> {
        if spoken.text.is_empty() {
            return Ok(());
        }
        if !self.visible {
            self.flight.by(self.target.model());
            self.visible = true;
        }
        self.flight.text(spoken.text)
    }

    fn store(&self, key: CacheKey, finish: Finish) {
        let permille = self.core.chance.permille();
        let unix_seconds = self.core.clock.unix_seconds();
        lock(&self.core.cache).put(&key, self.speech.whole(), finish, self.usage, unix_seconds, permille);
    }

    /// Whether the provider has ended the stream, so that it need not be told that nobody listens.
    fn ended_by_itself(&self, failure: &Failure) -> bool {
        !matches!(failure, Failure::Late(_) | Failure::TooLarge)
    }

    /// Whether nothing was worked, so that nothing will be billed: the provider refused before it began.
    fn cost_nothing(&self, failure: &Failure) -> bool {
        let may_work_unseen = matches!(
            failure,
            Failure::Late(Lateness::FirstToken | Lateness::Idle | Lateness::Total | Lateness::Slow)
                | Failure::Unfinished
        );
        !self.started && !may_work_unseen
    }
}

/// Wakes whoever waits for a stream. Each word moves the limit to a later time; the timer stays as it is then, since one
/// that wakes too early costs less than one that is set anew for each word.
#[derive(Default)]
struct Timer {
    set: Option<(Moment, Answer<()>)>,
}

impl Timer {
    /// Returns at the limit, or before it.
    async fn until(&mut self, limit: Moment, clock: &dyn Clock) {
        let is_late = self.set.as_ref().is_none_or(|(moment, _)| *moment > limit);
        if is_late {
            self.set = None;
        }
        let (_, over) = self.set.get_or_insert_with(|| (limit, clock.sleep_until(limit)));
        over.await;
        self.set = None;
    }
}

/// The stream of a call. Dropped before its end, it closes the connection and tells the provider where that is not
/// enough.
struct Streaming {
    stream: Option<EventStream>,
    provider: Arc<dyn Provider>,
    place: Option<Endpoint>,
}

impl Streaming {
    fn open(core: &Core, target: &Target) -> Streaming {
        let provider = Arc::clone(&core.provider);
        let stream = Some(provider.stream(target.call.clone()));
        Streaming { stream, provider, place: Some(target.call.place.clone()) }
    }

    async fn next(&mut self) -> Option<Event> {
        self.stream.as_mut()?.next().await
    }

    fn over(&mut self) {
        self.place = None;
    }

    fn over_if(&mut self, over: bool) {
        if over {
            self.over();
        }
    }
}

impl Drop for Streaming {
    fn drop(&mut self) {
        drop(self.stream.take());
        let Some(place) = self.place.take() else { return };
        // While the runtime itself is going down there is nobody left to say it.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(self.provider.abort(place));
        }
    }
}
