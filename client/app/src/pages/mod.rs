//! What each page shows: from the state of the client to the parts of a [`Screen`](crate::Screen).

mod aside;
mod audit;
mod branches;
mod card;
mod clock;
mod codex;
mod ending;
mod help;
mod hints;
mod history;
mod inventory;
mod item;
mod journal;
mod making;
mod map;
mod narrator;
mod notes;
mod palette;
mod party;
mod picture;
mod quests;
mod saves;
mod sentence;
mod settings;
mod sheet;
mod stakes;
mod story;
mod title;

pub(crate) use clock::moment;
pub(crate) use title::joined;

use crate::action::Action;
use crate::app::App;
use crate::detail::Detail;
use crate::screen::{Choice, Fact, KeyOf, Notice, Page, Prompt, Tone};
use gesta_content::TextArg;
use gesta_rules::Mode;

/// What differs from page to page. The story is kept by the screen itself, because it is long.
#[derive(Default)]
pub(crate) struct Parts {
    pub(crate) heading: String,
    pub(crate) subheading: String,
    pub(crate) status: Vec<Fact>,
    pub(crate) choices: Vec<Choice>,
    /// The row that Enter takes by itself.
    pub(crate) proposed: Option<u8>,
    /// What stands in the empty line, on pages with free text.
    pub(crate) placeholder: Option<String>,
    pub(crate) body: Vec<String>,
    pub(crate) detail: Detail,
}

/// The mode that is not this one.
pub(crate) fn other_mode(mode: Mode) -> Mode {
    match mode {
        Mode::Story => Mode::Iron,
        Mode::Iron => Mode::Story,
    }
}

/// The number of a row; rows past 255 are not shown.
pub(crate) fn row_number(at: usize) -> Option<u8> {
    u8::try_from(at + 1).ok()
}

/// Rows with their numbers, as many as can be numbered.
pub(crate) fn rows(rows: impl IntoIterator<Item = (String, String)>) -> Vec<Choice> {
    let numbered = rows.into_iter().enumerate().map_while(|(at, row)| Some((row_number(at)?, row)));
    numbered.map(|(number, (label, detail))| Choice::row(number, label, detail)).collect()
}

impl App {
    /// Makes the screen anew from the state.
    pub(crate) fn draw(&mut self) {
        self.mark_terms();
        self.drop_old_sentences();
        let parts = self.parts();
        let hints = self.hints(parts.choices.len());
        let keys = self.keys();
        let words = if parts.placeholder.is_some() { self.known_words(&parts.choices) } else { Vec::new() };
        let notice = self.shown_notice();
        let remote = self.game.as_ref().is_some_and(|game| game.remote);
        let badge = self.badge(remote);
        let telling = self.telling().map(str::to_owned);
        let (page, language, waiting) = (self.page, self.language(), self.is_waiting());
        let settings = self.settings.clone();
        let (aside, roll, sounds) = (self.aside(), self.last_roll(), self.sounds());
        let (picture, sitter) = (self.picture(&parts.detail), self.sitter());
        let screen = &mut self.screen;
        screen.language = language;
        screen.page = page;
        screen.heading = parts.heading;
        screen.subheading = parts.subheading;
        screen.status = parts.status;
        screen.choices = parts.choices;
        screen.proposed = parts.proposed;
        screen.prompt = parts.placeholder.map(|placeholder| Prompt { placeholder });
        screen.words = words;
        screen.hints = hints;
        screen.body = parts.body;
        screen.badge = badge;
        screen.telling = telling;
        screen.notice = notice;
        screen.waiting = waiting;
        screen.detail = parts.detail;
        screen.aside = aside;
        screen.roll = roll;
        screen.picture = picture;
        screen.sitter = sitter;
        screen.sounds = sounds;
        screen.keys = keys;
        screen.settings = settings;
    }

    /// Who narrates, and whether the network is used.
    fn badge(&self, remote: bool) -> String {
        let key = match (self.settings.narrator.as_str(), remote) {
            ("", false) => "badge-offline",
            ("", true) => "badge-online",
            (name, _) => return self.locale.say("badge-model", &[("name", TextArg::Str(name))]),
        };
        self.locale.plain(key)
    }

    fn parts(&self) -> Parts {
        match self.page {
            Page::Title => self.title_parts(),
            Page::Story => self.story_parts(),
            Page::Saves => self.saves_parts(),
            Page::Why => self.why_parts(),
            Page::Sentence => self.sentence_parts(),
            Page::Journal => self.text_parts("page-journal", self.journal_lines()),
            Page::Help => self.text_parts("page-help", self.help_lines(self.page_before())),
            Page::Ending => self.ending_parts(),
            Page::Making => self.making_parts(),
            Page::Notes => self.notes_parts(),
            Page::Note => self.note_parts(),
            Page::Map => self.map_parts(),
            Page::Inventory => self.inventory_parts(),
            Page::Item => self.item_parts(),
            Page::Sheet => self.sheet_parts(),
            Page::Codex => self.codex_parts(),
            Page::Term => self.term_parts(),
            Page::Quests => self.quests_parts(),
            Page::Party => self.party_parts(),
            Page::Audit => self.audit_parts(),
            Page::History => self.history_parts(),
            Page::Turn => self.turn_parts(),
            Page::Branches => self.branches_parts(),
            Page::Settings => self.settings_parts(),
            Page::Palette => self.palette_parts(),
            Page::Narrator => self.narrator_parts(),
            Page::Sent => self.sent_parts(),
            Page::Chapter => self.chapter_parts(),
        }
    }

    fn text_parts(&self, heading: &str, body: Vec<String>) -> Parts {
        Parts { heading: self.locale.plain(heading), body, ..Parts::default() }
    }

    /// Everything that can be asked for here, with its keys.
    fn keys(&self) -> Vec<KeyOf> {
        let mut keys: Vec<KeyOf> = vec![KeyOf { action: Action::Accept, letter: "", chord: "Enter" }];
        // A turn is taken back by a key where the story is seen; elsewhere only by its word, since a slip would be unseen.
        let slips = |action: &Action| *action == Action::TakeBack && !self.page.tells_story();
        let there = |action: &Action| self.is_available(*action) && !slips(action);
        for action in Action::ALL.into_iter().filter(there) {
            let (letters, chords) = (self.settings.keys.letters(action), self.settings.keys.chords(action));
            let at = |keys: &[&'static str], row: usize| keys.get(row).copied().unwrap_or_default();
            // An action of more keys has more rows; one without any is listed all the same.
            for row in 0..letters.len().max(chords.len()).max(1) {
                keys.push(KeyOf { action, letter: at(&letters, row), chord: at(&chords, row) });
            }
        }
        keys
    }

    /// Trouble first: it stays until it is over.
    fn shown_notice(&self) -> Option<Notice> {
        if let Some(text) = &self.trouble {
            return Some(Notice { tone: Tone::Grave, text: text.clone() });
        }
        let view = self.view().filter(|_| self.page == Page::Story);
        let proposal = view.and_then(|view| view.proposal.as_ref().filter(|one| !one.waiting.contains(&view.seat)));
        let waits = proposal.map(|_| Notice { tone: Tone::Calm, text: self.locale.plain("story-waiting-for") });
        self.notice.clone().or(waits)
    }

    /// A row was picked by its number.
    pub(crate) fn pick_row(&mut self, number: usize) {
        match self.page {
            Page::Story => self.pick_choice(number),
            Page::Title => self.pick_title(number),
            Page::Saves => self.pick_save(number),
            Page::Ending => self.pick_ending(number),
            Page::Making => self.pick_step(number),
            Page::Notes => self.pick_note(number),
            Page::Note => self.pick_note_deed(number),
            Page::Map => self.pick_place(number),
            Page::Inventory => self.pick_item(number),
            Page::Item => self.pick_item_deed(number),
            Page::Sheet => self.pick_advancement(number),
            Page::Codex => self.pick_term(number),
            Page::Party => self.pick_party(number),
            Page::History => self.pick_turn(number),
            Page::Turn => self.pick_turn_deed(number),
            Page::Branches => self.pick_branch(number),
            Page::Settings => self.pick_setting(number),
            Page::Palette => self.pick_action(number),
            Page::Narrator => self.pick_narrator(number),
            Page::Why => self.pick_why(number),
            Page::Sentence => self.pick_lead(number),
            Page::Journal | Page::Help | Page::Quests | Page::Audit | Page::Chapter | Page::Term | Page::Sent => {}
        }
    }

    /// What stands at a number; says which numbers there are, where nothing does.
    fn at<T: Clone>(&mut self, number: usize, all: &[T]) -> Option<T> {
        let found = number.checked_sub(1).and_then(|at| all.get(at)).cloned();
        if found.is_none() {
            self.no_row(number, all.len());
        }
        found
    }

    /// Says which numbers there are.
    pub(crate) fn no_row(&mut self, number: usize, count: usize) {
        use crate::acting::count_arg;
        let text = self.locale.say("row-none", &[("number", count_arg(number)), ("count", count_arg(count))]);
        self.note(text);
    }
}
