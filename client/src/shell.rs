//! [`Shell`]: the session that front ends hold. It owns the client's state, carries out what that asks for, and brings the
//! answers of a table that runs in a thread here or behind a network.
//!
//! It knows no toolkit and draws nothing.

mod aside;
mod effects;
mod elsewhere;
mod notebook;
mod packs;
mod server;
pub mod settings;
mod standing;
mod table;
mod telling;

pub use server::Invitation;
pub use table::{MadeHero, NewGame, Plan};

use crate::artist::Artist;
use crate::crash;
use crate::failure::{Failure, Kind};
use crate::library::{Library, OpenNow};
use crate::narrators::Narrators;
use crate::stories::Story;
use elsewhere::Memory;
use gesta_app::{App, AppOptions, Effect, Input, OpenGame, Painter, Screen, Session, Settings, Start, Waker};
use gesta_content::Language;
use gesta_content::id::PresetId;
use gesta_gateway::{Ticket, Told};
use gesta_speech::prompt;
use gesta_table::Update;
use gesta_terminal::jsonl::Overheard;
use notebook::TableNotes;
use server::Seat;
use server::Server;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use table::Table;
use telling::{Teller, Wanted};

/// What comes to a shell from outside. `game` numbers the game that it belongs to: what comes late from one that was
/// closed is dropped.
#[derive(Debug)]
enum Arrival {
    /// A game is open. Its first updates follow.
    Opened { game: u64, open: OpenGame },
    /// What the table said to one request, together: nothing of it is shown without the rest.
    Updates { game: u64, updates: Vec<Update> },
    /// What the save said to something that was asked beside the game.
    Said { game: u64, input: Box<Input> },
    /// The game could not be opened.
    Failed { game: u64, failure: Failure },
    /// The link is lost, or a copy could not be made.
    Trouble { game: u64, text: String },
    /// The link is back.
    Back { game: u64 },
    /// A server has said something.
    Heard { game: u64 },
    /// The narrators of this machine were looked for; else what is wrong.
    Narrators(Box<Result<Narrators, String>>),
    /// A model said something.
    Told { ticket: Ticket, told: Told },
    /// Something to know, beside the game.
    Noted(String),
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
    /// Colours are wanted.
    pub colour: bool,
    /// Seed of the dice of new games (`None`: from the system).
    pub seed: Option<u64>,
    /// The ready hero of new games (`None`: the scenario's first).
    pub hero: Option<PresetId>,
    /// The packs that were asked for, or what is played without asking.
    pub packs: Vec<String>,
    /// Who narrates, before what the settings say; empty: the built-in narrator, and no connection for any other.
    pub narrator: Option<String>,
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
    /// The saved game that is being opened.
    opening: Option<String>,
    /// The game of this machine that is open.
    open: Option<OpenNow>,
    /// The saved game whose packs have changed, as the player was told: opening it once more accepts them.
    warned: Option<String>,
    /// The stories of this machine, once the title page was shown.
    stories: Option<Vec<Story>>,
    finished: bool,
    artist: Arc<Artist>,
    /// What is wrong with the settings file, until the game that is opened first is there: what is said before is not read.
    settings_trouble: Option<String>,
    /// What went wrong while the last game was put away.
    late: Vec<String>,
    /// The saved game that was open last.
    left: Option<String>,
    /// The narrators of this machine, once they were looked for.
    narrators: Option<Narrators>,
    teller: Teller,
    /// What waits until they are there: the narrator's name and what it is asked.
    untold: Option<(String, Wanted, Vec<prompt::Message>)>,
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
        let (settings, mut trouble) = settings::read(library.shelf().folders(), library.words());
        let settings_trouble = if start == Start::Title { None } else { trouble.take() };
        let (sender, arrivals) = mpsc::channel();
        let bell = Doorbell { arrivals: sender, waker: Arc::new(Mutex::new(None)) };
        let mut shell = Shell {
            app,
            library,
            options,
            arrivals,
            bell,
            link: None,
            games: 0,
            heard: Vec::new(),
            failed: None,
            opening: None,
            open: None,
            warned: None,
            stories: None,
            finished: false,
            artist: Arc::default(),
            settings_trouble,
            late: Vec::new(),
            left: None,
            narrators: None,
            teller: Teller::default(),
            untold: None,
        };
        // A flag goes before the file.
        let asked = shell.options.language;
        let narrator = shell.options.narrator.clone().unwrap_or_else(|| settings.narrator.clone());
        let language = settings.language.filter(|language| *language == asked);
        let settings = Settings { language, narrator, ..settings };
        shell.feed(Input::Settings(Box::new(settings), trouble));
        if start == Start::Title {
            shell.carry_out(Effect::ListSaves);
        }
        Ok(shell)
    }

    /// Whether colours are wanted.
    pub fn colour(&self) -> bool {
        self.options.colour
    }

    /// The file that remembers where a window stood.
    #[cfg(feature = "desktop")]
    pub fn window_file(&self) -> std::path::PathBuf {
        self.library.shelf().folders().config.join("window.toml")
    }

    /// Who makes the pictures.
    pub fn artist(&self) -> &Arc<Artist> {
        &self.artist
    }

    /// What went wrong after the front end showed its last screen: the copy at the end that could not be made.
    pub fn last_words(&mut self) -> Vec<String> {
        self.finish();
        std::mem::take(&mut self.late)
    }

    /// The saved game of this machine that was open last, once it is closed.
    pub fn left(&self) -> Option<&str> {
        self.left.as_deref()
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
        let (folders, device) = (self.library.shelf().folders(), invitation.identity.hash());
        // Who listens to lines for machines is sent everything, as ever.
        let memory = Some(folders).filter(|_| !self.options.overhear);
        let memory = memory.and_then(|folders| Memory::open(folders, &invitation.link, device, language));
        let notes = TableNotes::of(folders, &invitation.link, device);
        let seat = Seat { invitation, memory, notes };
        let server = Server::join(seat, content, language, self.games, self.bell.clone())?;
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
        self.opening = match &plan {
            Plan::Begin(_) => None,
            Plan::Open { name, .. } => Some(name.clone()),
        };
        let library = Arc::clone(&self.library);
        let table = Table::start(plan, library, self.options.language, self.games, self.bell.clone());
        self.link = Some(Link::Table(table));
    }

    /// Closes the game that is open. It is saved already; a table makes a copy.
    fn close(&mut self) {
        self.remember();
        let open = self.open.take();
        self.left = open.as_ref().map(|open| open.name.clone()).or(self.left.take());
        if let Some(Link::Table(table)) = self.link.take() {
            table.close(open.and_then(|open| open.stands));
        }
        crash::plays(None);
    }

    /// Notes where the open game stands, for the list of saves: once its page is left, the screen does not tell any more.
    fn remember(&mut self) {
        if let Some(open) = &mut self.open
            && let Some(stands) = standing::standing(&self.app, &self.library)
        {
            open.stands = Some(stands);
        }
    }

    fn take(&mut self, arrival: Arrival) {
        let now = self.games;
        match arrival {
            Arrival::Opened { game, open } if game == now => {
                self.warned = None;
                self.open = (!open.remote).then(|| OpenNow { name: open.name.clone(), stands: None });
                crash::plays(self.open.as_ref().map(|open| self.library.shelf().path(&open.name)));
                self.feed(Input::Opened(open));
            }
            Arrival::Updates { game, updates } if game == now => {
                for update in updates {
                    if self.options.overhear {
                        self.heard.push(update.clone());
                    }
                    self.feed(Input::Update(Box::new(update)));
                }
                if let Some(text) = self.settings_trouble.take() {
                    self.feed(Input::Trouble(text));
                }
            }
            Arrival::Failed { game, failure } if game == now => {
                self.link = None;
                self.feed(Input::Trouble(self.on_screen(&failure)));
                self.warned = self.opening.take().filter(|_| failure.kind == Kind::Packs);
                self.failed = Some(failure);
            }
            Arrival::Said { game, input } if game == now => self.feed(*input),
            Arrival::Trouble { game, text } if game == now => self.feed(Input::Trouble(text)),
            Arrival::Back { game } if game == now => self.feed(Input::Back),
            Arrival::Heard { game } if game == now => {
                if let Some(Link::Server(server)) = &mut self.link {
                    server.heard().into_iter().for_each(|arrival| self.take(arrival));
                }
            }
            Arrival::Narrators(found) => self.narrators_came(*found),
            Arrival::Told { ticket, told } => {
                let words = Arc::clone(&self.library);
                if let Some(input) = self.teller.heard(ticket, told, words.words()) {
                    self.feed(input);
                    self.teller.accept();
                }
            }
            Arrival::Noted(text) => self.feed(Input::Said(text)),
            Arrival::Stop => self.finish(),
            Arrival::Opened { .. }
            | Arrival::Updates { .. }
            | Arrival::Said { .. }
            | Arrival::Failed { .. }
            | Arrival::Trouble { .. }
            | Arrival::Back { .. }
            | Arrival::Heard { .. } => {}
        }
    }

    /// A failure as a page shows it, in one paragraph. What to type on a command line helps nobody there.
    fn on_screen(&self, failure: &Failure) -> String {
        let next = match failure.kind {
            Kind::Packs => self.library.words().say("packs-changed-again", &[]),
            _ => failure.next.clone(),
        };
        let lines = failure.what.lines().chain(next.lines()).map(|line| line.split_whitespace().collect::<Vec<_>>());
        lines.map(|words| words.join(" ")).collect::<Vec<_>>().join(" ")
    }

    fn feed(&mut self, input: Input) {
        // What the table says leaves no page.
        if !matches!(input, Input::Update(_)) {
            self.remember();
        }
        crash::step(self.app.screen().page, &input);
        if let Input::Line(line) = &input {
            crash::rehearse("line", line);
        }
        for effect in self.app.update(input) {
            self.carry_out(effect);
        }
    }

    fn finish(&mut self) {
        self.close();
        self.finished = true;
        let now = self.games;
        let late = self.arrivals.try_iter().filter_map(|arrival| match arrival {
            Arrival::Trouble { game, text } if game == now => Some(text),
            _ => None,
        });
        self.late.extend(late);
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

    fn painter(&self) -> Painter {
        let artist = Arc::clone(&self.artist);
        Arc::new(move |subject, size| artist.picture(subject, size))
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
