//! [`Shell`]: the session that front ends hold. It owns the client's state, carries out what that asks for, and brings the
//! answers of a table that runs in a thread here or behind a network.
//!
//! It knows no toolkit and draws nothing.

mod server;
mod table;

pub use server::Invitation;
pub use table::{NewGame, Plan};

use crate::failure::Failure;
use crate::library::Library;
use gesta_app::PassageKind;
use gesta_app::{App, AppOptions, Effect, Input, OpenGame, Screen, Session, Start, Waker};
use gesta_content::Language;
use gesta_content::TextKey;
use gesta_saves::Description;
use gesta_table::{Request, Update};
use gesta_terminal::jsonl::Overheard;
use server::Server;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use table::Table;

/// What comes to a shell from outside. `game` numbers the game that it belongs to: what comes late from one that was
/// closed is dropped.
#[derive(Debug)]
enum Arrival {
    /// A game is open. Its first updates follow.
    Opened { game: u64, open: OpenGame },
    /// What the table said to one request, together: nothing of it is shown without the rest.
    Updates { game: u64, updates: Vec<Update> },
    /// The game could not be opened.
    Failed { game: u64, failure: Failure },
    /// The link is lost, or a copy could not be made.
    Trouble { game: u64, text: String },
    /// The link is back.
    Back { game: u64 },
    /// A server has said something.
    Heard { game: u64 },
    /// The process was asked to end.
    Stop,
}

/// Brings something to a shell from any thread, and wakes the front end.
#[derive(Clone)]
pub struct Doorbell {
    arrivals: Sender<Arrival>,
    waker: Arc<Mutex<Option<Waker>>>,
}

impl Doorbell {
    fn bring(&self, arrival: Arrival) {
        // It fails only when the shell is gone, and then nobody waits for it.
        let _ = self.arrivals.send(arrival);
        let waker = self.waker.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(wake) = waker.as_ref() {
            wake();
        }
    }

    /// Asks the shell to close the game and end.
    pub fn stop(&self) {
        self.bring(Arrival::Stop);
    }
}

/// What a shell begins with.
#[derive(Clone, Debug)]
pub struct ShellOptions {
    /// The language.
    pub language: Language,
    /// Ask before free words risk something.
    pub confirm: bool,
    /// Seed of the dice of new games (`None`: from the system).
    pub seed: Option<u64>,
    /// Keep what the table says, for [`Overheard`].
    pub overhear: bool,
}

/// A running client.
pub struct Shell {
    app: App,
    library: Arc<Library>,
    options: ShellOptions,
    arrivals: Receiver<Arrival>,
    bell: Doorbell,
    link: Option<Link>,
    games: u64,
    heard: Vec<Update>,
    /// Why the game that was to be opened first is not.
    failed: Option<Failure>,
    finished: bool,
}

/// Where the table is.
enum Link {
    Table(Table),
    Server(Box<Server>),
}

impl Shell {
    /// A client that begins with the title page, or waits for a game to be opened.
    ///
    /// # Errors
    /// When the system gives no randomness for the ids of requests.
    pub fn new(library: Arc<Library>, start: Start, options: ShellOptions) -> Result<Shell, Failure> {
        let mut request_seed = [0; 16];
        crate::chance::fill(&mut request_seed)?;
        let app = App::new(AppOptions {
            content: Arc::clone(library.content()),
            language: options.language,
            request_seed,
            confirm: options.confirm,
            start,
        });
        let (sender, arrivals) = mpsc::channel();
        let bell = Doorbell { arrivals: sender, waker: Arc::new(Mutex::new(None)) };
        Ok(Shell {
            app,
            library,
            options,
            arrivals,
            bell,
            link: None,
            games: 0,
            heard: Vec::new(),
            failed: None,
            finished: false,
        })
    }

    /// The bell of this shell, for signals.
    pub fn bell(&self) -> Doorbell {
        self.bell.clone()
    }

    /// Opens a game on this machine and waits for it.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub fn open_now(&mut self, plan: Plan) -> Result<(), Failure> {
        self.start(plan);
        self.wait_for_game()
    }

    /// Sits down at a table of a server, and waits for it.
    ///
    /// # Errors
    /// Why the table cannot be shown.
    pub fn join(&mut self, invitation: Invitation) -> Result<(), Failure> {
        self.close();
        self.games += 1;
        let (content, language) = (self.library.content(), self.options.language);
        let server = Server::join(invitation, content, language, self.games, self.bell.clone())?;
        self.link = Some(Link::Server(Box::new(server)));
        self.wait_for_game()
    }

    fn wait_for_game(&mut self) -> Result<(), Failure> {
        while self.app.view().is_none() && self.failed.is_none() && !self.finished {
            // The shell holds a sender itself, so this ends only with an arrival.
            if let Ok(arrival) = self.arrivals.recv() {
                self.take(arrival);
            }
        }
        self.failed.take().map_or(Ok(()), Err)
    }

    fn start(&mut self, plan: Plan) {
        self.close();
        self.games += 1;
        let library = Arc::clone(&self.library);
        let table = Table::start(plan, library, self.options.language, self.games, self.bell.clone());
        self.link = Some(Link::Table(table));
    }

    /// Closes the game that is open. It is saved already; a table makes a copy.
    fn close(&mut self) {
        if let Some(Link::Table(table)) = self.link.take() {
            table.close(self.standing());
        }
    }

    /// Where the open game stands, for the list of saves.
    fn standing(&self) -> Option<Description> {
        let view = self.app.view()?;
        let hero = view.hero.as_ref()?;
        let language = self.app.language();
        let texts = &self.library.content().texts;
        let told = self.app.screen().story.iter().rev().find(|passage| passage.kind == PassageKind::Prose);
        Some(Description {
            hero: hero.name.clone().unwrap_or_else(|| self.library.hero_name(Some(&hero.preset), language)),
            place: texts.get(language, &TextKey::of(&hero.place), &[]).unwrap_or_default(),
            tick: view.tick,
            line: told.map_or_else(String::new, |passage| passage.text.clone()),
        })
    }

    fn take(&mut self, arrival: Arrival) {
        let now = self.games;
        match arrival {
            Arrival::Opened { game, open } if game == now => self.feed(Input::Opened(open)),
            Arrival::Updates { game, updates } if game == now => {
                for update in updates {
                    if self.options.overhear {
                        self.heard.push(update.clone());
                    }
                    self.feed(Input::Update(Box::new(update)));
                }
            }
            Arrival::Failed { game, failure } if game == now => {
                self.link = None;
                self.feed(Input::Trouble(failure.to_string().replace("\n  ", " ")));
                self.failed = Some(failure);
            }
            Arrival::Trouble { game, text } if game == now => self.feed(Input::Trouble(text)),
            Arrival::Back { game } if game == now => self.feed(Input::Back),
            Arrival::Heard { game } if game == now => {
                if let Some(Link::Server(server)) = &mut self.link {
                    server.heard().into_iter().for_each(|arrival| self.take(arrival));
                }
            }
            Arrival::Stop => self.finish(),
            Arrival::Opened { .. }
            | Arrival::Updates { .. }
            | Arrival::Failed { .. }
            | Arrival::Trouble { .. }
            | Arrival::Back { .. }
            | Arrival::Heard { .. } => {}
        }
    }

    fn feed(&mut self, input: Input) {
        for effect in self.app.update(input) {
            self.carry_out(effect);
        }
    }

    fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::Send(request) => self.send(request),
            Effect::ListSaves => {
                let rows = self.library.rows();
                self.feed(Input::Saves(rows));
            }
            Effect::NewGame { preset, mode } => {
                self.start(Plan::Begin(NewGame { name: None, preset, mode, seed: self.options.seed }));
            }
            Effect::Open(name) => match name.or_else(|| self.library.shelf().last_played()) {
                Some(name) => self.start(Plan::Open(name)),
                None => self.feed(Input::Trouble(self.library.words().say("save-none", &[]))),
            },
            Effect::Language(language) => self.options.language = language,
            Effect::Quit => self.finish(),
        }
    }

    fn send(&mut self, request: Request) {
        let refused = match &self.link {
            Some(Link::Table(table)) => {
                table.send(request);
                None
            }
            Some(Link::Server(server)) => server.send(request),
            None => None,
        };
        if let Some(arrival) = refused {
            self.take(arrival);
        }
    }

    fn finish(&mut self) {
        self.close();
        self.finished = true;
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        self.close();
    }
}

impl Session for Shell {
    fn wake_with(&mut self, waker: Waker) {
        *self.bell.waker.lock().unwrap_or_else(PoisonError::into_inner) = Some(waker);
    }

    fn pump(&mut self) -> bool {
        let mut changed = false;
        while let Ok(arrival) = self.arrivals.try_recv() {
            self.take(arrival);
            changed = true;
        }
        changed
    }

    fn input(&mut self, input: Input) {
        self.failed = None;
        self.feed(input);
    }

    fn screen(&self) -> &Screen {
        self.app.screen()
    }

    fn finished(&self) -> bool {
        self.finished
    }
}

impl Overheard for Shell {
    fn take_updates(&mut self) -> Vec<Update> {
        std::mem::take(&mut self.heard)
    }

    fn asks(&self) -> bool {
        self.app.asks()
    }
}
