//! [`App`]: the state of a client, and where its inputs go.
//!
//! Use: [`App::new`], then [`App::update`] with each [`Input`] and carry out the [`Effect`]s that come back, in order;
//! [`App::screen`] is what is to be seen after it. What pages show stands in `pages`, what players write is read in
//! `typing`, what tables say in `updates`.

use crate::cleaning::cleaned;
use crate::game::Game;
use crate::ids::RequestIds;
use crate::input::{Effect, Input, NarratorRow, NewGame, NewHero, OpenGame, SaveRow};
use crate::locale::Locale;
use crate::making::Making;
use crate::screen::{Notice, Page, Passage, PassageKind, Screen, Tone};
use crate::settings::Settings;
use crate::stories::StoryElsewhere;
use gesta_content::id::{Id, Kind, PresetId, ScenarioId};
use gesta_content::{Content, Language, SanitizedText, TextKey};
use gesta_rules::{Mode, View};
use std::collections::VecDeque;
use std::sync::Arc;

/// Most passages that the story on screen holds, the newest; older ones remain in the save.
pub const STORY_PASSAGES_MAX: usize = 5_000;
/// Most lines that wait while the table decides.
pub const LINES_WAITING_MAX: usize = 64;

/// What a client begins with.
#[derive(Clone, Debug)]
pub struct AppOptions {
    /// The packs that are played.
    pub content: Arc<Content>,
    /// The language of all words.
    pub language: Language,
    /// Seed of the ids of requests: 16 random bytes.
    pub request_seed: [u8; 16],
    /// Ask before what was written in free words risks or costs something. Off where standard input is no terminal.
    pub confirm: bool,
    /// What comes first.
    pub start: Start,
}

/// What comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// The title page.
    Title,
    /// The story: the binary opens a game itself and says so with [`Input::Opened`].
    Direct,
}

/// The state of a client. See the module for its use.
#[derive(Debug)]
pub struct App {
    pub(crate) content: Arc<Content>,
    pub(crate) locale: Locale,
    /// The other language, whose words are understood too.
    pub(crate) other: Locale,
    pub(crate) ids: RequestIds,
    pub(crate) confirm: bool,
    pub(crate) page: Page,
    /// The pages under it, for going back.
    pub(crate) trail: Vec<Page>,
    pub(crate) settings: Settings,
    /// Fonts that the window has found.
    pub(crate) fonts: Vec<String>,
    /// The front end can be heard.
    pub(crate) hears: bool,
    /// How forgiving the next new game is.
    pub(crate) mode: Mode,
    /// What the next new game plays (`None`: what the packs begin with).
    pub(crate) scenario: Option<ScenarioId>,
    /// Stories whose packs are not loaded.
    pub(crate) elsewhere: Vec<StoryElsewhere>,
    /// The hero that is being made.
    pub(crate) making: Option<Making>,
    /// What the palette is narrowed to.
    pub(crate) filter: String,
    pub(crate) game: Option<Game>,
    /// A game is being opened.
    pub(crate) opening: bool,
    pub(crate) saves: Option<Vec<SaveRow>>,
    /// The narrators that can be chosen (`None`: not listed yet).
    pub(crate) narrators: Option<Vec<NarratorRow>>,
    /// Lines of the page that explains odds.
    pub(crate) why: Vec<String>,
    /// That page lists what was told, too: no choice was asked about.
    pub(crate) why_lists: bool,
    /// Lines that were written while the table decided.
    pub(crate) lines: VecDeque<String>,
    pub(crate) notice: Option<Notice>,
    /// Something is wrong until something shows that it is not any more.
    pub(crate) trouble: Option<String>,
    pub(crate) effects: Vec<Effect>,
    /// Effects that were asked of the open save and are not answered yet.
    errands: usize,
    pub(crate) screen: Screen,
    passages: u64,
    /// The first passage in which no terms were looked for yet.
    pub(crate) terms_until: u64,
}

fn other_language(language: Language) -> Language {
    match language {
        Language::En => Language::Es,
        Language::Es => Language::En,
    }
}

impl App {
    /// A client before its first input.
    pub fn new(options: AppOptions) -> App {
        let direct = options.start == Start::Direct;
        let mut app = App {
            content: options.content,
            locale: Locale::new(options.language),
            other: Locale::new(other_language(options.language)),
            ids: RequestIds::new(options.request_seed),
            confirm: options.confirm,
            page: if direct { Page::Story } else { Page::Title },
            trail: Vec::new(),
            settings: Settings::default(),
            fonts: Vec::new(),
            hears: false,
            mode: Mode::Story,
            scenario: None,
            elsewhere: Vec::new(),
            making: None,
            filter: String::new(),
            game: None,
            opening: direct,
            saves: None,
            narrators: None,
            why: Vec::new(),
            why_lists: true,
            lines: VecDeque::new(),
            notice: None,
            trouble: None,
            effects: Vec::new(),
            errands: 0,
            screen: Screen::empty(options.language),
            passages: 0,
            terms_until: 0,
        };
        app.draw();
        app
    }

    /// Takes an input; what is to be done outside comes back, in order.
    pub fn update(&mut self, input: Input) -> Vec<Effect> {
        if matches!(input, Input::Notes(_) | Input::Found(_) | Input::Past(_) | Input::Said(_)) {
            self.errands = self.errands.saturating_sub(1);
        }
        match cleaned(input) {
            Input::Line(line) => self.line(&line),
            Input::Pick(number) => self.pick(number),
            Input::Term(term) => self.look_up(term),
            Input::Sentence { passage, at } => self.ask_sentence(passage, at),
            Input::Act(action) => self.act(action),
            Input::Update(update) => self.told(*update),
            Input::Opened(game) => self.opened(game),
            Input::Saves(rows) => self.saves = Some(rows),
            Input::Trouble(text) => self.troubled(text),
            Input::Back => self.link_back(),
            Input::Settings(settings, trouble) => self.set_up(*settings, trouble),
            Input::TextPercent(percent) => self.keep(self.settings.clone().with_text_percent(percent)),
            Input::Notes(notes) => {
                if let Some(game) = &mut self.game {
                    game.notes = Some(notes);
                }
            }
            Input::Found(found) => self.found(found),
            Input::Past(past) => self.past_again(past),
            Input::Kept(prose) => self.remember_kept([prose]),
            Input::Fonts(fonts) => self.fonts = fonts,
            Input::NoFont(name, near) => self.say_no_font(&name, &near),
            Input::Hears => self.hears = true,
            Input::NoSpeaker => self.note(self.locale.plain("speaker-missing")),
            Input::Recalled { depth, memories } => self.recalled(depth, &memories),
            Input::Narrated { depth, piece } => self.narrated(depth, piece),
            Input::Reviewed { depth, answer } => self.reviewed(depth, answer),
            Input::SummedUp { depth, answer } => self.summed_up(depth, answer),
            Input::Interpreted(answer) => self.interpreted(answer),
            Input::Narrators(narrators) => self.narrators = Some(narrators),
            Input::Said(text) => self.note(text),
        }
        self.advance();
        self.leave_what_is_gone();
        self.draw();
        std::mem::take(&mut self.effects)
    }

    /// What is to be seen now.
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// What the seat may know of the open game.
    pub fn view(&self) -> Option<&View> {
        self.game.as_ref()?.view.as_ref()
    }

    /// What this seat was told of the turns of the open game, with the depth of each, the newest first.
    pub fn told_so_far(&self) -> impl Iterator<Item = (u64, &str)> {
        let turns = self.game.iter().flat_map(|game| game.log.turns().rev());
        turns.map(|turn| (turn.depth, turn.told.as_str()))
    }

    /// Whether a game is open, or about to be.
    pub fn plays(&self) -> bool {
        self.game.is_some() || self.opening
    }

    /// A question waits for the player; its answers are the choices.
    pub fn asks(&self) -> bool {
        self.game.as_ref().is_some_and(|game| game.asked.is_some())
    }

    /// The language of all words.
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// Nothing can be sent until the table has answered.
    pub(crate) fn is_waiting(&self) -> bool {
        // Line by line, nobody reads on before a turn is told.
        let told = self.confirm || self.telling().is_none();
        let meant = self.game.as_ref().is_none_or(|game| game.meaning.is_none());
        self.opening
            || self.errands > 0
            || !told
            || !meant
            || self.game.as_ref().is_some_and(|game| game.pending.is_some())
    }

    /// The page under help, journal and the like.
    pub(crate) fn base_page(&self) -> Page {
        match &self.game {
            None if self.opening => Page::Story,
            None => Page::Title,
            Some(game) if game.is_over() && !game.reading_on => Page::Ending,
            Some(_) => Page::Story,
        }
    }

    /// Adds to the story; what is too old leaves the screen.
    pub(crate) fn tell(&mut self, kind: PassageKind, text: impl Into<SanitizedText>) {
        let text = text.into();
        if text.is_empty() {
            return;
        }
        let story = &mut self.screen.story;
        if story.len() >= STORY_PASSAGES_MAX {
            story.drain(..=story.len() - STORY_PASSAGES_MAX);
        }
        story.push(Passage { id: self.passages, kind, text });
        self.passages += 1;
    }

    /// The id that the next passage will have.
    pub(crate) fn next_passage(&self) -> u64 {
        self.passages
    }

    /// Adds what the game itself says to the story.
    pub(crate) fn tell_notice(&mut self, text: String) {
        self.tell(PassageKind::Notice, text);
    }

    /// Says something for a moment.
    pub(crate) fn note(&mut self, text: String) {
        self.notice = Some(Notice { tone: Tone::Calm, text });
    }

    /// Asks for something outside.
    pub(crate) fn effect(&mut self, effect: Effect) {
        use Effect::{AddNote, EditNote, EraseNote, Export, ReadNotes, ReadPast, Search};
        // What the save answers is waited for, as what the table answers is: lines do not overtake it.
        self.errands += usize::from(matches!(
            effect,
            AddNote { .. } | EditNote { .. } | EraseNote { .. } | Export(_) | ReadNotes | ReadPast | Search(_)
        ));
        self.effects.push(effect);
    }

    /// The text of a thing of a pack, or the name in its id.
    pub(crate) fn name_of<K: Kind>(&self, id: &Id<K>) -> String {
        let text = self.content.texts.get(self.language(), &TextKey::of(id), &[]);
        let text = text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let text = text.unwrap_or_else(|| id.name().replace('_', " "));
        gesta_speech::capital(&text)
    }

    /// Things of packs in the order of their names in this language.
    pub(crate) fn by_name<T, K: Kind>(&self, things: &mut [T], id: impl Fn(&T) -> &Id<K>) {
        things.sort_by_cached_key(|thing| crate::journey::plain_name(&self.name_of(id(thing))));
    }

    /// What was said for a moment has been read; trouble outside a game has too.
    pub(crate) fn player_did_something(&mut self) {
        self.notice = None;
        if self.game.is_none() {
            self.trouble = None;
        }
    }

    /// Begins a new game with a ready hero.
    pub(crate) fn new_game(&mut self, preset: Option<PresetId>) {
        let (scenario, mode) = (self.scenario.clone(), self.mode);
        self.begin(NewGame { scenario, hero: NewHero::Ready(preset), mode, same_dice: false });
    }

    /// Begins a new game.
    pub(crate) fn begin(&mut self, game: NewGame) {
        if self.opening {
            return;
        }
        self.begin_opening();
        self.effect(Effect::NewGame(Box::new(game)));
    }

    /// Opens a save, or the last one.
    pub(crate) fn open(&mut self, name: Option<String>) {
        if self.opening {
            return;
        }
        self.begin_opening();
        self.effect(Effect::Open(name));
    }

    fn begin_opening(&mut self) {
        self.game = None;
        self.errands = 0;
        self.lines.clear();
        self.screen.story.clear();
        self.opening = true;
        self.home();
    }

    pub(crate) fn show_saves(&mut self) {
        self.saves = None;
        self.go(Page::Saves);
        self.effect(Effect::ListSaves);
    }

    /// Leaves the game for the title page. Everything is saved already.
    pub(crate) fn show_title(&mut self) {
        self.overtake_telling();
        self.game = None;
        self.errands = 0;
        self.opening = false;
        self.lines.clear();
        self.making = None;
        self.screen.story.clear();
        self.home();
        self.effect(Effect::ListSaves);
    }

    /// What the player likes, from outside.
    fn set_up(&mut self, settings: Settings, trouble: Option<String>) {
        if let Some(language) = settings.language.filter(|language| *language != self.language()) {
            self.speak(language);
        }
        self.settings = settings;
        self.trouble = trouble.or(self.trouble.take());
    }

    /// Switches the words; what was told stays as it was told.
    pub(crate) fn switch_language(&mut self, language: Language) {
        if language == self.language() {
            return;
        }
        self.speak(language);
        self.effect(Effect::Language(language));
        self.settings.language = Some(language);
        self.effect(Effect::Keep(Box::new(self.settings.clone())));
    }

    fn speak(&mut self, language: Language) {
        if language == self.language() {
            return;
        }
        std::mem::swap(&mut self.locale, &mut self.other);
        if let Some(game) = &mut self.game {
            game.speak(language);
        }
        if self.page == Page::Story && !self.opening {
            self.describe_scene();
        }
    }

    fn opened(&mut self, open: OpenGame) {
        self.errands = 0;
        self.trouble = None;
        self.notice = None;
        self.screen.story.clear();
        self.making = None;
        self.trail.clear();
        self.page = Page::Story;
        // Until the `Synced` that follows, nothing can be sent.
        self.opening = true;
        let past = self.enter(open);
        self.retell(past, true);
    }

    fn enter(&mut self, open: OpenGame) -> crate::Past {
        let OpenGame { name, seat, remote, past } = open;
        self.game = Some(Game::new(name, seat, remote, self.language()));
        past
    }

    fn troubled(&mut self, text: String) {
        self.errands = 0;
        match &mut self.game {
            // The link comes back, and then what is under way is sent again.
            Some(game) if game.remote => {}
            // A table on this machine that fails answers no more; the player may try again.
            Some(game) if !self.opening => game.pending = None,
            _ if self.opening => self.show_title(),
            _ => {}
        }
        // Last: going to the title takes off what was said before.
        self.trouble = Some(text);
    }
}
