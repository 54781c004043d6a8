//! [`Play`]: a client over the shipped adventure and a table in memory, without a shell, a thread or a file between them.

use crate::saves;
use gesta_app::{
    Action, App, AppOptions, Effect, Input, NarratorRow, NewGame, NewHero, NoteRow, OpenGame, Past, Screen, Session,
    Start, Waker,
};
use gesta_content::id::PresetId;
use gesta_content::{Content, Digest, Language};
use gesta_rules::{DiceSeed, SeatId, SeatKind, SystemCommand};
use gesta_table::{Driver, Log, MemoryLog, Request};
use std::collections::VecDeque;
use std::sync::{Arc, LazyLock};

/// The seat that plays.
pub const SEAT: SeatId = SeatId(0);
/// The number that the dice and the places are made from.
pub const SEED: u64 = 7;

/// What a new game begins with, played by the shell's default.
static CONTENT: LazyLock<Arc<Content>> =
    LazyLock::new(|| Arc::new(gesta_assets::shipped_content_of(&["core", "waterbowl"]).expect("the adventure loads")));

/// A client and its table. Effects are answered at once, so it never waits.
pub struct Play {
    app: App,
    before: Screen,
    driver: Option<Driver<MemoryLog>>,
    notes: Vec<NoteRow>,
    next_note: i64,
    finished: bool,
}

impl Play {
    /// A client at its title page.
    pub fn title(language: Language) -> Play {
        let options = AppOptions {
            content: Arc::clone(&CONTENT),
            language,
            request_seed: [7; 16],
            confirm: false,
            start: Start::Title,
        };
        let mut play = Play {
            app: App::new(options),
            before: Screen::empty(language),
            driver: None,
            notes: Vec::new(),
            next_note: 1,
            finished: false,
        };
        play.take(Input::Saves(saves::rows(&CONTENT, language)));
        play
    }

    /// A client in a game that has just begun, with the first of the ready heroes.
    pub fn begun(language: Language) -> Play {
        let mut play = Play::title(language);
        play.take(Input::Act(Action::PlayNow));
        play
    }

    /// Something happens; everything that follows from it is done when this returns.
    pub fn take(&mut self, input: Input) {
        self.before.clone_from(self.app.screen());
        let mut effects = VecDeque::from(self.app.update(input));
        while let Some(effect) = effects.pop_front() {
            for answer in self.answers(effect) {
                effects.extend(self.app.update(answer));
            }
        }
    }

    /// A line is written and sent.
    pub fn line(&mut self, text: &str) {
        self.take(Input::Line(text.to_owned()));
    }

    /// The client itself.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// What was to be seen before the last input.
    pub fn before(&self) -> &Screen {
        &self.before
    }

    /// The hashes of all events on the line that is played, oldest first.
    pub fn hashes(&mut self) -> Vec<Digest> {
        let line = self.driver.as_mut().and_then(|driver| driver.log().line().ok()).unwrap_or_default();
        line.iter().flat_map(|command| &command.events).map(|(_, head)| head.hash).collect()
    }

    fn answers(&mut self, effect: Effect) -> Vec<Input> {
        match effect {
            Effect::Send(request) => self.send(&request),
            Effect::ListSaves => vec![Input::Saves(saves::rows(&CONTENT, self.app.language()))],
            Effect::NewGame(game) => self.begin(&game),
            Effect::ReadNotes => self.all_notes(),
            Effect::AddNote { text } => {
                let depth = self.driver.as_ref().map_or(0, |driver| driver.head().depth);
                self.notes.push(NoteRow { id: self.next_note, depth, text });
                self.next_note += 1;
                self.all_notes()
            }
            Effect::EditNote { id, text } => {
                self.notes.iter_mut().filter(|note| note.id == id).for_each(|note| note.text.clone_from(&text));
                self.all_notes()
            }
            Effect::EraseNote { id } => {
                self.notes.retain(|note| note.id != id);
                self.all_notes()
            }
            Effect::ReadPast => {
                let past = self.driver.as_mut().and_then(|driver| driver.past(SEAT, usize::MAX).ok());
                vec![Input::Past(past.unwrap_or_default().into())]
            }
            Effect::Search(_) => vec![Input::Found(Vec::new())],
            Effect::Export(_) => vec![Input::Said(String::new())],
            Effect::Quit => {
                self.finished = true;
                Vec::new()
            }
            Effect::Open(_) => vec![Input::Trouble("no save".to_owned())],
            Effect::ListNarrators => vec![Input::Narrators(narrators())],
            // The specimen is told by the built-in narrator.
            Effect::Recall { .. }
            | Effect::Narrate { .. }
            | Effect::Review { .. }
            | Effect::SumUp { .. }
            | Effect::Interpret { .. }
            | Effect::KeepReading { .. }
            | Effect::StopNarration { .. }
            | Effect::TryNarrator(_) => Vec::new(),
            Effect::LoadStory(_)
            | Effect::Language(_)
            | Effect::Keep(_)
            | Effect::KeepProse { .. }
            | Effect::KeepPart(_) => Vec::new(),
        }
    }

    fn send(&mut self, request: &Request) -> Vec<Input> {
        let updates = self.driver.as_mut().map(|driver| driver.handle(SEAT, request)).unwrap_or_default();
        updates.into_iter().map(|(_, update)| Input::Update(Box::new(update))).collect()
    }

    fn begin(&mut self, game: &NewGame) -> Vec<Input> {
        let preset = match &game.hero {
            NewHero::Ready(preset) => preset.clone(),
            NewHero::Made { .. } => None,
        };
        let driver = driver(game, preset);
        let opened = OpenGame { name: "Nineteen Bowls".to_owned(), seat: SEAT, remote: false, past: Past::default() };
        let synced = Input::Update(Box::new(driver.sync(SEAT)));
        self.driver = Some(driver);
        vec![Input::Opened(opened), synced]
    }

    fn all_notes(&self) -> Vec<Input> {
        vec![Input::Notes(self.notes.clone())]
    }
}

fn driver(game: &NewGame, preset: Option<PresetId>) -> Driver<MemoryLog> {
    let seed = DiceSeed::from_number(SEED);
    let genesis = gesta_rules::NewGame {
        scenario: game.scenario.clone(),
        mode: game.mode,
        map_seed: SEED,
        dice_commitment: seed.commitment(),
    };
    let seat = SystemCommand::Seat { seat: SEAT, kind: SeatKind::Player, name: String::new(), preset };
    let content = Arc::clone(&CONTENT);
    Driver::create(content, MemoryLog::new(), seed, (&genesis, &[seat]), Box::new(|| 0)).expect("the game begins")
}

impl Session for Play {
    fn wake_with(&mut self, _waker: Waker) {}

    fn pump(&mut self) -> bool {
        false
    }

    fn input(&mut self, input: Input) {
        self.take(input);
    }

    fn screen(&self) -> &Screen {
        self.app.screen()
    }

    fn finished(&self) -> bool {
        self.finished
    }
}

/// Two narrators to choose from.
fn narrators() -> Vec<NarratorRow> {
    let row = |name: &str, remark: &str, remote, trouble: Option<&str>| NarratorRow {
        name: name.to_owned(),
        remark: remark.to_owned(),
        trouble: trouble.map(str::to_owned),
        remote,
    };
    let trouble = Some("OPENROUTER_API_KEY");
    vec![row("ollama", "ollama/mistral-nemo", false, None), row("vivid", "openrouter/some/model", true, trouble)]
}
