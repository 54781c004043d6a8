//! Pictures: [`Studio`], and one question for a picture with the same fallbacks, breakers and budget as for a text. A picture
//! comes in one piece, so the only patience is that for all of it. Nothing is kept here: whoever asks keeps the file.

use crate::engine::{Core, Engine, Ports};
use crate::failure::{Failure, Lateness};
use crate::money::Nano;
use crate::pay::Held;
use crate::request::{Extent, ModelName, Request};
use crate::round::Round;
use crate::run::obey;
use crate::setup::{Setup, Target};
use std::io;
use std::sync::Arc;

/// The longest description of a picture that is sent, in characters: what the narrowest of the usual services takes.
pub const PROMPT_CHARS_MAX: usize = 1_000;
/// What every PNG begins with.
const PNG: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

/// A picture that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Painted {
    /// A PNG by its first bytes; nobody has looked at the rest.
    pub png: Vec<u8>,
    /// Who painted it.
    pub by: ModelName,
    /// What it cost.
    pub cost: Nano,
}

/// Asks for pictures, one after the other, and waits for each: for programs without async.
pub struct Studio {
    engine: Engine,
    runtime: tokio::runtime::Runtime,
}

impl Studio {
    /// No connection is made before the first picture.
    ///
    /// # Errors
    /// When what was spent before cannot be read, or the system gives no timer.
    pub fn open(setup: Setup, ports: Ports) -> io::Result<Studio> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        Ok(Studio { engine: Engine::new(setup, ports)?, runtime })
    }

    /// A picture that shows what a text says, at most [`PROMPT_CHARS_MAX`] characters of it.
    ///
    /// # Errors
    /// Why there is none, of whoever was asked last.
    pub fn paint(&self, shows: &str, extent: Extent) -> Result<Painted, Failure> {
        let shows: String = shows.chars().take(PROMPT_CHARS_MAX).collect();
        self.runtime.block_on(self.engine.paint(Request::picture(shows, extent)))
    }
}

/// Asks until somebody gives a picture or nobody is left.
pub(crate) async fn paint(core: &Arc<Core>, targets: Vec<Target>) -> Result<Painted, Failure> {
    let mut round = Round::new(core, targets)?;
    loop {
        let target = round.next()?;
        let now = core.clock.now();
        let Ok(permit) = core.breakers.ask(&target.name, now) else {
            round.not_now(Failure::Resting);
            continue;
        };
        let held = match Held::reserve(core, &target) {
            Ok(held) => held,
            Err(span) => {
                round.not_now(Failure::OverBudget(span));
                continue;
            }
        };
        round.retries.begin();
        let failure = match in_time(core, &target, &round).await {
            Ok(png) => {
                permit.answered(core.clock.now());
                let cost = held.settle_whole();
                return Ok(Painted { png, by: target.model(), cost });
            }
            Err(failure) => failure,
        };
        obey(core, &target, &failure);
        permit.failed(&failure, core.clock.now());
        // What was sent but never came may have been painted, and is charged when `held` is dropped.
        if !may_be_billed(&failure) {
            held.release();
        }
        round.failed(core, failure).await?;
    }
}

async fn in_time(core: &Core, target: &Target, round: &Round) -> Result<Vec<u8>, Failure> {
    let png = tokio::select! {
        biased;
        answer = core.provider.paint(target.call.clone()) => answer?,
        () = core.clock.sleep_until(round.retries.deadline()) => return Err(Failure::Late(Lateness::Total)),
    };
    // JPEG and WebP would need readers that nothing else here needs.
    if png.starts_with(&PNG) { Ok(png) } else { Err(Failure::Malformed) }
}

fn may_be_billed(failure: &Failure) -> bool {
    let on_the_way = matches!(failure, Failure::Late(late) if *late != Lateness::Connect);
    on_the_way || matches!(failure, Failure::Unfinished | Failure::Malformed | Failure::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::budget::Spendings;
    use crate::config::{Config, KeySource};
    use crate::keys::{KeyPlaces, KeyTrouble};
    use crate::provider::{Answer, Call, Endpoint, EventStream, Provider};
    use crate::request::Purpose;
    use crate::scripted::{Middle, TestClock};
    use std::collections::VecDeque;
    use std::sync::Mutex;

    /// A file, a failure, or nothing ever.
    type Reply = Option<Result<Vec<u8>, Failure>>;

    /// Paints what a list says.
    struct Painter(Mutex<VecDeque<Reply>>);

    impl Provider for Painter {
        fn stream(&self, _: Call) -> EventStream {
            Box::pin(futures_util::stream::empty())
        }

        fn paint(&self, _: Call) -> Answer<Result<Vec<u8>, Failure>> {
            match crate::lock::lock(&self.0).pop_front().flatten() {
                Some(answer) => Box::pin(std::future::ready(answer)),
                None => Box::pin(std::future::pending()),
            }
        }

        fn models(&self, _: Endpoint) -> Answer<Result<Vec<String>, Failure>> {
            Box::pin(std::future::ready(Ok(Vec::new())))
        }
    }

    struct Keys;

    impl KeyPlaces for Keys {
        fn read(&self, _: &KeySource) -> Result<String, KeyTrouble> {
            Ok("k".into())
        }
    }

    const PROFILE: &str = r#"
        [providers.two]
        base = "https://two.example/v1"
        keys = ["env:A"]
        models.m.price = { picture = 40 }
        [profiles.p.image]
        models = ["automatic1111/default", "two/m"]
        [profiles.p.budget]
        session_nano = 100
    "#;

    fn engine(answers: Vec<Reply>) -> Engine {
        let config = Config::read("narrator.toml", PROFILE).config.expect("there is no fault");
        let (setup, _) = Setup::gather(&config, &config.profiles["p"], &Keys);
        let spendings: Box<dyn Spendings> = Box::new(crate::budget::Forgetful::default());
        let provider = Arc::new(Painter(Mutex::new(answers.into())));
        let (clock, chance) = (TestClock::new(), Arc::new(Middle));
        Engine::new(setup, Ports { provider, clock, chance, spendings, answers: None }).expect("nothing is read")
    }

    fn request() -> Request {
        Request::picture("A mill.", Extent { width: 64, height: 64 })
    }

    fn png() -> Vec<u8> {
        [PNG.as_slice(), b"rest"].concat()
    }

    #[tokio::test(start_paused = true)]
    async fn a_picture_is_paid_for_by_whoever_painted_it() {
        let engine = engine(vec![Some(Err(Failure::Unreachable)), Some(Ok(png()))]);
        let painted = engine.paint(request()).await.expect("the second paints");
        assert_eq!((painted.by.to_string().as_str(), painted.cost), ("two/m", Nano(40)));
        assert_eq!(engine.cost().session, Nano(40));
        assert_eq!(painted.png, png());
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_no_png_is_no_picture_and_may_have_cost_something() {
        let wrong = || Some(Ok(b"\xff\xd8\xff JPEG".to_vec()));
        let engine = engine(vec![wrong(), wrong(), wrong()]);
        assert_eq!(engine.paint(request()).await, Err(Failure::Malformed));
        assert!(engine.cost().session > Nano(0));
    }

    #[tokio::test(start_paused = true)]
    async fn a_picture_that_never_comes_is_given_up_in_time() {
        let engine = engine(vec![None]);
        let clock = tokio::time::Instant::now();
        assert_eq!(engine.paint(request()).await, Err(Failure::Late(Lateness::Total)));
        assert_eq!(clock.elapsed(), request().limits().patience.total);
    }

    #[tokio::test(start_paused = true)]
    async fn a_picture_beyond_the_cap_is_not_asked_for() {
        let busy = || Some(Err(Failure::Limited { retry_after: None }));
        let engine = engine(vec![busy(), Some(Ok(png())), busy(), Some(Ok(png())), busy(), Some(Ok(png()))]);
        assert!(engine.paint(request()).await.is_ok());
        assert!(engine.paint(request()).await.is_ok());
        // A third would have been painted; it would have cost more than is left.
        assert_eq!(engine.paint(request()).await, Err(Failure::Limited { retry_after: None }));
        assert_eq!(engine.cost().session, Nano(80));
    }

    #[tokio::test(start_paused = true)]
    async fn who_has_no_painter_is_told_so() {
        let config =
            Config::read("narrator.toml", "[profiles.p.narration]\nmodels = [\"ollama/m\"]").config.expect("no fault");
        let (setup, _) = Setup::gather(&config, &config.profiles["p"], &Keys);
        assert_eq!(setup.targets(&Arc::new(request())).err(), Some(Failure::NobodyToAsk));
        assert_eq!(request().purpose, Purpose::Image);
    }
}
