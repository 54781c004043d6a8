//! The tour: the script of the ending "Opened", with stops where a page has something to show.

use crate::play::Play;
use gesta_app::{Action, Input, Page, Screen, Session};
use gesta_content::Language;
use std::sync::LazyLock;

/// What is written, line by line: a way to the ending "Opened" without a wrong word. The dice are fixed, so each line does
/// what it says, in either language.
const SCRIPT: &str = include_str!("script.txt");

/// A fight instead of the ending: by number, because its choices stay.
const FIGHT: [&str; 12] = ["reach for him", "3", "2", "4", "3", "2", "4", "2", "3", "4", "2", "3"];
/// When it has most to show.
const FIGHT_SEEN_AFTER: usize = 5;

/// A screen that was met on the tour.
#[derive(Clone, Debug)]
pub struct Specimen {
    /// What it shows: the page's name, or more where a page is met twice.
    pub name: &'static str,
    /// What was to be seen before the player did the last thing; what is new since then is read from its beginning.
    pub before: Screen,
    /// What is to be seen.
    pub screen: Screen,
}

static ENGLISH: LazyLock<Vec<Specimen>> = LazyLock::new(|| Tour::of(Language::En));
static SPANISH: LazyLock<Vec<Specimen>> = LazyLock::new(|| Tour::of(Language::Es));

/// All screens of the tour, in the order in which they were met.
pub fn specimens(language: Language) -> &'static [Specimen] {
    match language {
        Language::En => &ENGLISH,
        Language::Es => &SPANISH,
    }
}

/// A page as a player sees it in the midst of the adventure.
pub fn screen(page: Page, language: Language) -> Screen {
    named(page.name(), language)
}

/// The story page in the midst of a fight.
pub fn fight(language: Language) -> Screen {
    named("fight", language)
}

fn named(name: &str, language: Language) -> Screen {
    let found = specimens(language).iter().find(|specimen| specimen.name == name);
    found.map(|specimen| specimen.screen.clone()).expect("the tour meets every page")
}

struct Tour {
    play: Play,
    language: Language,
    kept: Vec<Specimen>,
    took_back: bool,
}

impl Tour {
    fn of(language: Language) -> Vec<Specimen> {
        let mut tour = Tour { play: Play::title(language), language, kept: Vec::new(), took_back: false };
        tour.before_the_game();
        tour.play.take(Input::Act(Action::PlayNow));
        for line in SCRIPT.lines() {
            tour.before(line);
            tour.play.line(line);
            tour.after();
        }
        tour.play = Play::begun(language);
        SCRIPT.lines().take_while(|line| *line != "stand aside").for_each(|line| tour.play.line(line));
        tour.fight();
        tour.kept
    }

    /// Keeps what is to be seen now; what was met before stays.
    fn keep(&mut self, name: &'static str) {
        if self.kept.iter().all(|specimen| specimen.name != name) {
            self.kept.push(Specimen { name, before: self.play.before().clone(), screen: self.play.screen().clone() });
        }
    }

    fn say(&self, words: [&str; 2]) -> String {
        if self.language == Language::En { words[0] } else { words[1] }.to_owned()
    }

    fn act(&mut self, action: Action) {
        self.play.take(Input::Act(action));
    }

    /// Looks at a page and goes back.
    fn look_at(&mut self, action: Action, page: Page) {
        self.act(action);
        self.keep(page.name());
        self.act(Action::Back);
    }

    /// Looks at a page and at what stands behind one of its rows, and goes back.
    fn look_into(&mut self, action: Action, (list, row, page): (Page, u8, Page)) {
        self.act(action);
        self.keep(list.name());
        self.play.take(Input::Pick(row));
        self.keep(page.name());
        self.act(Action::Back);
        self.act(Action::Back);
    }

    fn before_the_game(&mut self) {
        self.keep("title");
        self.look_at(Action::Saves, Page::Saves);
        self.act(Action::Make);
        for name in [
            "making-mode",
            "making",
            "making-origin",
            "making-attributes",
            "making-skills",
            "making-talents",
            "making-spells",
        ] {
            self.keep(name);
            self.act(Action::Accept);
        }
        self.keep("making-name");
        self.act(Action::Title);
    }

    /// What is looked at before a line of the script is written.
    fn before(&mut self, line: &str) {
        match line {
            "talk itria" => self.keep("story-wheel"),
            "find something to look at" => self.keep("story-talk"),
            "by Thursday" => {
                self.note(["Efis pays sixty. The key by Thursday.", "Efis paga sesenta. La llave, el jueves."])
            }
            "go low side" if !self.took_back => self.take_back_a_step(),
            "hold my breath" => {
                self.keep("story");
                self.play.line("why 1");
                self.keep("why");
                self.act(Action::Back);
            }
            // The breath was rolled for.
            "rest 3" => {
                self.act(Action::Why);
                self.keep("why-told");
                self.play.take(Input::Pick(2));
                self.keep("sentence");
                self.act(Action::Back);
                self.act(Action::Back);
            }
            "take the button" => {
                self.note([
                    "The button goes to his wife, not to the Bench.",
                    "El botón es para su mujer, no para el Banco.",
                ]);
            }
            "go wheel door" => self.look_around(),
            _ => {}
        }
    }

    fn after(&mut self) {
        match self.play.screen().page {
            Page::Chapter => self.keep("chapter"),
            Page::Ending => self.keep("ending"),
            _ => {}
        }
    }

    fn note(&mut self, words: [&str; 2]) {
        let text = self.say(words);
        self.act(Action::Notes);
        self.play.line(&text);
        self.act(Action::Back);
    }

    /// A step that is taken back, and so stays as a branch.
    fn take_back_a_step(&mut self) {
        self.took_back = true;
        self.play.line("go chapel");
        self.act(Action::TakeBack);
    }

    /// A fight, and all the dice of it.
    fn fight(&mut self) {
        for (at, line) in FIGHT.into_iter().enumerate() {
            self.play.line(line);
            if at == FIGHT_SEEN_AFTER {
                self.keep("fight");
            }
        }
        self.look_at(Action::Audit, Page::Audit);
    }

    fn look_around(&mut self) {
        self.look_at(Action::Journal, Page::Journal);
        self.look_at(Action::Help, Page::Help);
        self.look_at(Action::Map, Page::Map);
        self.look_at(Action::Sheet, Page::Sheet);
        self.look_at(Action::Quests, Page::Quests);
        self.look_at(Action::Party, Page::Party);
        self.look_at(Action::Branches, Page::Branches);
        self.look_at(Action::Settings, Page::Settings);
        self.look_at(Action::Palette, Page::Palette);
        self.look_into(Action::Narrator, (Page::Narrator, 5, Page::Sent));
        self.look_into(Action::Notes, (Page::Notes, 1, Page::Note));
        self.look_into(Action::Inventory, (Page::Inventory, 1, Page::Item));
        self.look_into(Action::Codex, (Page::Codex, 1, Page::Term));
        self.look_into(Action::History, (Page::History, 3, Page::Turn));
    }
}
