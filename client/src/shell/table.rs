//! A game on this machine: one thread that owns the table and its open save. Every access to the save goes through it.

use super::aside::{Aside, Words};
use super::{Arrival, Doorbell};
use crate::chance::{now_ms, seeds};
use crate::changes::{self, Changes};
use crate::crash;
use crate::failure::{Failure, Kind};
use crate::library::{Beginning, Library, beginning_of};
use crate::past::{self, SEAT};
use crate::play::PLAYER_NAME;
use crate::trouble;
use gesta_app::{OpenGame, Past};
use gesta_content::Language;
use gesta_content::id::{PresetId, ScenarioId};
use gesta_rules::{DiceSeed, HeroPlan, Mode, SeatKind, SystemCommand};
use gesta_saves::{BackupReason, Description, PackSet, ReadOnlyReason, SNAPSHOT_EVERY, Save};
use gesta_table::{Driver, DriverError, Request};
use serde::{Deserialize, Serialize};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, OnceLock};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Time of play between two copies.
const COPY_EVERY: Duration = Duration::from_secs(60 * 60);

/// Which game to open.
#[derive(Clone, Debug)]
pub enum Plan {
    /// A new one.
    Begin(NewGame),
    /// A saved one.
    Open {
        /// Its name.
        name: String,
        /// Go on although the packs have changed since.
        accept_packs: bool,
    },
}

impl Plan {
    /// The same, going on although the packs have changed.
    pub fn accepting(self) -> Plan {
        match self {
            Plan::Open { name, .. } => Plan::Open { name, accept_packs: true },
            begin @ Plan::Begin(_) => begin,
        }
    }
}

/// What a new game is made of.
#[derive(Clone, Debug)]
pub struct NewGame {
    /// Its name (`None`: the hero's, with a number).
    pub name: Option<String>,
    /// The ready hero (`None`: the scenario's first).
    pub preset: Option<PresetId>,
    /// How forgiving.
    pub mode: Mode,
    /// Seed of the dice (`None`: from the system).
    pub seed: Option<u64>,
    /// What is played (`None`: what the packs begin with).
    pub scenario: Option<ScenarioId>,
    /// The hero that the player made, in place of a ready one.
    pub made: Option<MadeHero>,
    /// The dice and places of another game, once more.
    pub dice: Option<(DiceSeed, u64)>,
}

/// A hero that its player made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MadeHero {
    /// Its name; empty: that of the calling's ready hero.
    pub name: String,
    /// What it is made of.
    pub plan: Box<HeroPlan>,
}

/// What a shell asks of the thread.
enum Ask {
    Request(Request),
    /// Something of the save, beside the game.
    Aside(Aside),
    /// Close the game; it stands there.
    Close(Option<Description>),
}

/// A game that runs in a thread.
pub(super) struct Table {
    asks: Sender<Ask>,
    thread: JoinHandle<()>,
    /// The dice and places of the game, once it is open.
    dice: Arc<OnceLock<(DiceSeed, u64)>>,
}

impl Table {
    pub(super) fn start(plan: Plan, library: Arc<Library>, language: Language, game: u64, bell: Doorbell) -> Table {
        let (asks, asked) = mpsc::channel();
        let dice = Arc::new(OnceLock::new());
        let keeper = Keeper { library, language, game, bell, dice: Arc::clone(&dice) };
        let thread = thread::spawn(move || keeper.keep(plan, &asked));
        Table { asks, thread, dice }
    }

    pub(super) fn send(&self, request: Request) {
        // It fails only when the thread has said already why it could not open the game.
        let _ = self.asks.send(Ask::Request(request));
    }

    pub(super) fn aside(&self, aside: Aside) {
        // As with a request.
        let _ = self.asks.send(Ask::Aside(aside));
    }

    /// The dice and places of the game, to play them once more.
    pub(super) fn dice(&self) -> Option<(DiceSeed, u64)> {
        self.dice.get().cloned()
    }

    /// Ends the game and waits until its save is closed and copied.
    pub(super) fn close(self, standing: Option<Description>) {
        let _ = self.asks.send(Ask::Close(standing));
        // A thread that panicked has lost nothing: what it acknowledged is on disk.
        let _ = self.thread.join();
    }
}

/// What the thread knows.
struct Keeper {
    library: Arc<Library>,
    language: Language,
    game: u64,
    bell: Doorbell,
    dice: Arc<OnceLock<(DiceSeed, u64)>>,
}

type Running = Driver<Save>;

impl Keeper {
    fn keep(self, plan: Plan, asked: &Receiver<Ask>) {
        let game = self.game;
        let opened = match plan {
            Plan::Begin(new) => self.begin(&new).map(|(name, driver)| (name, driver, Past::default())),
            Plan::Open { name, accept_packs } => {
                self.open(&name, accept_packs).map(|(driver, past)| (name, driver, past))
            }
        };
        let (name, mut driver, past) = match opened {
            Ok(opened) => opened,
            Err(failure) => return self.bell.bring(Arrival::Failed { game, failure }),
        };
        let read_only = driver.log().read_only().map(|why| self.read_only(&name, why));
        if let Ok(seed) = driver.log().dice_seed() {
            // It is set once: a thread opens one game.
            let _ = self.dice.set((seed, driver.world().map_seed));
        }
        let open = OpenGame { name: name.clone(), seat: SEAT, remote: false, past };
        self.bell.bring(Arrival::Opened { game, open });
        self.bell.bring(Arrival::Updates { game, updates: vec![driver.sync(SEAT)] });
        if let Some(text) = read_only {
            self.bell.bring(Arrival::Trouble { game, text });
        }
        let standing = self.serve(&mut driver, &name, asked);
        self.put_away(driver, standing);
    }

    /// Why a game can only be read, in words.
    fn read_only(&self, name: &str, why: ReadOnlyReason) -> String {
        let path = self.library.shelf().path(name).display().to_string();
        let key = match why {
            ReadOnlyReason::NewerFormat(_) => "save-newer-read-only",
            // An older one was brought up to date on opening, unless it cannot be written.
            ReadOnlyReason::OlderFormat(_) | ReadOnlyReason::NotWritable => "save-fixed-read-only",
        };
        self.library.words().say(key, &[("name", name), ("path", &path)])
    }

    fn begin(&self, new: &NewGame) -> Result<(String, Running), Failure> {
        let (dice, map_seed) = new.dice.clone().map_or_else(|| seeds(new.seed), Ok)?;
        let beginning = Beginning {
            preset: new.preset.clone(),
            mode: new.mode,
            map_seed,
            packs: Vec::new(),
            scenario: new.scenario.clone(),
            made: new.made.clone(),
        };
        let (name, save) = self.library.create(new.name.as_deref(), &beginning, &dice, self.language)?;
        let path = save.path().to_path_buf();
        match self.found(save, dice, &beginning) {
            Ok(driver) => Ok((name, driver)),
            Err(error) => {
                // A game that never began is no saved game.
                let _ = gesta_saves::discard(&path);
                Err(self.driver_failure(&name, &error))
            }
        }
    }

    /// Writes the first events into an empty save.
    fn found(&self, save: Save, dice: DiceSeed, beginning: &Beginning) -> Result<Running, DriverError> {
        let genesis = gesta_rules::NewGame {
            scenario: beginning.scenario.clone(),
            mode: beginning.mode,
            map_seed: beginning.map_seed,
            dice_commitment: dice.commitment(),
        };
        let content = Arc::clone(self.library.content());
        Driver::create(content, save, dice, (&genesis, &[seat(beginning)]), Box::new(now_ms))
    }

    /// Goes on with what a save holds. Where the machine failed before the game had quite begun, it begins now.
    fn resume(&self, save: Save, dice: DiceSeed) -> Result<Running, DriverError> {
        let beginning = beginning_of(&save);
        if save.head()?.is_none() {
            return self.found(save, dice, &beginning);
        }
        let content = Arc::clone(self.library.content());
        let mut driver = Driver::open(content, save, dice, Box::new(now_ms))?;
        if !driver.world().seats.contains_key(&SEAT) {
            // Refused only where the save cannot be written: then there is nothing to be played anyway, only to be read.
            let _ = driver.system(&seat(&beginning));
        }
        Ok(driver)
    }

    fn open(&self, name: &str, accept_packs: bool) -> Result<(Running, Past), Failure> {
        let shelf = self.library.shelf();
        let mut save = shelf.open(name)?;
        self.compare_packs(&mut save, name, accept_packs)?;
        let dice = save.dice_seed().map_err(|error| trouble::of_log(shelf, name, &error))?;
        let opened = self.resume(save, dice).and_then(|mut driver| {
            let past = past::read(&mut driver, self.language)?;
            Ok((driver, past))
        });
        opened.map_err(|error| self.driver_failure(name, &error))
    }

    /// Stops where the player must decide about packs that have changed; else notes the packs that are here.
    fn compare_packs(&self, save: &mut Save, name: &str, accept_packs: bool) -> Result<(), Failure> {
        let shelf = self.library.shelf();
        let content = self.library.content();
        let Some(saved) = save.packs().map_err(|error| trouble::of_log(shelf, name, &error))? else { return Ok(()) };
        let world = save.opened_at().map(|(_, world)| world);
        match changes::between(shelf, (name, &saved, world), content) {
            Changes::None => return Ok(()),
            Changes::Stop(failure) if failure.kind != Kind::Packs || !accept_packs => return Err(failure),
            Changes::Texts | Changes::Stop(_) => {}
        }
        if save.read_only().is_some() {
            return Ok(());
        }
        save.change_packs(&PackSet::of(content), &shelf.keeping())
            .map(drop)
            .map_err(|error| trouble::of_save(shelf, name, error))
    }

    /// Answers until the game is closed; where it stands then.
    fn serve(&self, driver: &mut Running, name: &str, asked: &Receiver<Ask>) -> Option<Description> {
        let game = self.game;
        let mut words = Words::new(&self.library, name);
        words.stands_at(driver);
        let mut copied = Instant::now();
        let mut snapshot_depth = driver.head().depth;
        loop {
            match asked.recv_timeout(COPY_EVERY) {
                Ok(Ask::Request(request)) => {
                    crash::rehearse("table", name);
                    let answers = driver.handle(SEAT, &request);
                    words.stands_at(driver);
                    let mine = answers.into_iter().filter(|(seat, _)| *seat == SEAT);
                    self.bell.bring(Arrival::Updates { game, updates: mine.map(|(_, update)| update).collect() });
                    if driver.head().depth >= snapshot_depth.saturating_add(SNAPSHOT_EVERY) {
                        snapshot_depth = driver.head().depth;
                        put_snapshot(driver);
                    }
                    // Only play counts: an hour in which nothing was asked needs no copy.
                    if copied.elapsed() >= COPY_EVERY {
                        self.copy(driver.log());
                        copied = Instant::now();
                    }
                }
                Ok(Ask::Aside(aside)) => {
                    if let Some(input) = words.answer(driver, aside) {
                        self.bell.bring(Arrival::Said { game, input: Box::new(input) });
                    }
                }
                Ok(Ask::Close(standing)) => return standing,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    fn put_away(&self, driver: Running, standing: Option<Description>) {
        let mut save = driver.into_log();
        if let Some(standing) = standing {
            // Only for the list of saves: without it the list shows the number of events.
            let _ = save.describe(&standing);
        }
        self.copy(&save);
    }

    fn copy(&self, save: &Save) {
        let backups = &self.library.shelf().folders().backups;
        if let Err(error) = save.backup(backups, now_ms(), BackupReason::Play) {
            let text = self.library.words().say("quit-without-copy", &[("what", &error.to_string())]);
            self.bell.bring(Arrival::Trouble { game: self.game, text });
        }
    }

    fn driver_failure(&self, name: &str, error: &DriverError) -> Failure {
        trouble::of_driver(self.library.shelf(), name, error)
    }
}

/// The player's seat.
fn seat(beginning: &Beginning) -> SystemCommand {
    if let Some(made) = &beginning.made {
        let (name, hero_name, plan) = (PLAYER_NAME.to_owned(), made.name.clone(), made.plan.clone());
        return SystemCommand::SeatMade { seat: SEAT, kind: SeatKind::Player, name, hero_name, plan };
    }
    SystemCommand::Seat {
        seat: SEAT,
        kind: SeatKind::Player,
        name: PLAYER_NAME.to_owned(),
        preset: beginning.preset.clone(),
    }
}

/// Keeps the world, so that the next opening is quick. Without it opening takes longer, and nothing else changes.
fn put_snapshot(driver: &mut Running) {
    let (head, world) = (*driver.head(), driver.world().clone());
    let _ = driver.log().put_snapshot(&head, &world);
}
