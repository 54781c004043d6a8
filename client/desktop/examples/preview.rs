//! Shows the window without a game: a session of hand-made screens.
//!
//! `cargo run -p gesta-desktop --example preview -- [en|es] [SCALE]`; each choice turns to the next page.

use gesta_app::{Action, Input, Page, Screen, Session, Waker};
use gesta_content::Language;
use gesta_desktop::{WindowOptions, run};

#[path = "../../terminal/src/tests/sample.rs"]
mod sample;

const PAGES: [Page; 7] = [Page::Title, Page::Story, Page::Saves, Page::Why, Page::Journal, Page::Help, Page::Ending];

struct Preview {
    screen: Screen,
    page: usize,
    finished: bool,
}

impl Preview {
    fn turn(&mut self, page: usize, language: Language) {
        self.page = page % PAGES.len();
        self.screen = sample::screen(PAGES[self.page], language);
    }
}

impl Session for Preview {
    fn wake_with(&mut self, _: Waker) {}

    fn pump(&mut self) -> bool {
        false
    }

    fn input(&mut self, input: Input) {
        let language = self.screen.language;
        match input {
            Input::Act(Action::Quit) => self.finished = true,
            Input::Act(Action::Language) => {
                self.turn(self.page, if language == Language::En { Language::Es } else { Language::En });
            }
            Input::Line(text) => self.screen.heading = text,
            _ => self.turn(self.page + 1, language),
        }
    }

    fn screen(&self) -> &Screen {
        &self.screen
    }

    fn finished(&self) -> bool {
        self.finished
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let language = arguments.next().and_then(|name| name.parse().ok()).unwrap_or(Language::En);
    let scale = arguments.next().and_then(|scale| scale.parse().ok()).unwrap_or(1.0);
    let preview = Preview { screen: sample::screen(Page::Title, language), page: 0, finished: false };
    if let Err(error) = run(Box::new(preview), &WindowOptions { scale, ..WindowOptions::default() }) {
        eprintln!("{error}");
    }
}
