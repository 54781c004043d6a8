//! A game on this machine: one thread that owns the table and its open save. Every access to the save goes through it.

use super::{Arrival, Doorbell};
use crate::chance::{now_ms, seeds};
use crate::failure::{Failure, Kind};
use crate::library::{Beginning, Library, beginning_of, packs_in};
use crate::play::PLAYER_NAME;
use crate::trouble;
use gesta_app::OpenGame;
use gesta_content::Language;
use gesta_content::id::PresetId;
use gesta_rules::{DiceSeed, Mode, SeatId, SeatKind, SystemCommand};
use gesta_saves::{BackupReason, Description, SNAPSHOT_EVERY, Save};
use gesta_table::{Driver, DriverError, Request, Turn};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// The seat of the player at this machine.
const SEAT: SeatId = SeatId(0);
/// Time of play between two copies.
const COPY_EVERY: Duration = Duration::from_secs(60 * 60);

/// Which game to open.
#[derive(Clone, Debug)]
pub enum Plan {
    /// A new one.
    Begin(NewGame),
    /// A saved one, by its name.
    Open(String),
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
}

/// What a shell asks of the thread.
enum Ask {
    Request(Request),
    /// Close the game; it stands there.
    Close(Option<Description>),
}

/// A game that runs in a thread.
pub(super) struct Table {
    asks: Sender<Ask>,
    thread: JoinHandle<()>,
}

impl Table {
    pub(super) fn start(plan: Plan, library: Arc<Library>, language: Language, game: u64, bell: Doorbell) -> Table {
        let (asks, asked) = mpsc::channel();
        let keeper = Keeper { library, language, game, bell };
        let thread = thread::spawn(move || keeper.keep(plan, &asked));
        Table { asks, thread }
    }

    pub(super) fn send(&self, request: Request) {
        // It fails only when the thread has said already why it could not open the game.
        let _ = self.asks.send(Ask::Request(request));
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
}

type Running = Driver<Save>;

impl Keeper {
    fn keep(self, plan: Plan, asked: &Receiver<Ask>) {
        let game = self.game;
        let opened = match plan {
            Plan::Begin(new) => self.begin(&new).map(|(name, driver)| (name, driver, Vec::new())),
            Plan::Open(name) => self.open(&name).map(|(driver, past)| (name, driver, past)),
        };
        let (name, mut driver, past) = match opened {
            Ok(opened) => opened,
            Err(failure) => return self.bell.bring(Arrival::Failed { game, failure }),
        };
        let open = OpenGame { name, seat: SEAT, remote: false, past };
        self.bell.bring(Arrival::Opened { game, open });
        self.bell.bring(Arrival::Updates { game, updates: vec![driver.sync(SEAT)] });
        let standing = self.serve(&mut driver, asked);
        self.put_away(driver, standing);
    }

    fn begin(&self, new: &NewGame) -> Result<(String, Running), Failure> {
        let (dice, map_seed) = seeds(new.seed)?;
        let beginning = Beginning { preset: new.preset.clone(), mode: new.mode, map_seed };
        let (name, save) = self.library.create(new.name.as_deref(), &beginning, &dice, self.language)?;
        let path = save.path().to_path_buf();
        match self.found(save, dice, &beginning) {
            Ok(driver) => Ok((name, driver)),
            Err(error) => {
                // A game that never began is no saved game.
                let _ = std::fs::remove_file(&path);
                Err(self.driver_failure(&name, &error))
            }
        }
    }

    /// Writes the first events into an empty save.
    fn found(&self, save: Save, dice: DiceSeed, beginning: &Beginning) -> Result<Running, DriverError> {
        let genesis = gesta_rules::NewGame {
            scenario: None,
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
        if save.opened_at().is_some_and(|(_, world)| world.mechanics != content.hashes.mechanics) {
            // Other packs decide from here on.
            self.copy(&save);
        }
        let mut driver = Driver::open(content, save, dice, Box::new(now_ms))?;
        if !driver.world().seats.contains_key(&SEAT) {
            // Refused only where the save cannot be written: then there is nothing to be played anyway, only to be read.
            let _ = driver.system(&seat(&beginning));
        }
        Ok(driver)
    }

    fn open(&self, name: &str) -> Result<(Running, Vec<Turn>), Failure> {
        let save = self.library.shelf().open(name)?;
        let loaded = &self.library.content().packs;
        let missing = packs_in(&save).into_iter().flatten().find(|id| loaded.iter().all(|pack| pack.id.as_str() != id));
        if let Some(missing) = missing {
            let words = self.library.words();
            let what = words.say("pack-missing", &[("pack", &missing)]);
            let place = self.library.shelf().folders().packs.display().to_string();
            return Err(Failure::new(Kind::Content, what, words.say("pack-missing-next", &[("path", &place)])));
        }
        let dice = save.dice_seed().map_err(|error| trouble::of_log(self.library.shelf(), name, &error))?;
        let opened = self.resume(save, dice).and_then(|mut driver| {
            let past = driver.past(SEAT)?;
            Ok((driver, past))
        });
        opened.map_err(|error| self.driver_failure(name, &error))
    }

    /// Answers until the game is closed; where it stands then.
    fn serve(&self, driver: &mut Running, asked: &Receiver<Ask>) -> Option<Description> {
        let game = self.game;
        let mut copied = Instant::now();
        let mut snapshot_depth = driver.head().depth;
        loop {
            match asked.recv_timeout(COPY_EVERY) {
                Ok(Ask::Request(request)) => {
                    let answers = driver.handle(SEAT, &request);
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
