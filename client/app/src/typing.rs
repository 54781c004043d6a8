//! Lines and numbers that players write, by the page that they are on.

use crate::app::{App, LINES_WAITING_MAX};
use crate::game::Step;
use crate::input::Effect;
use crate::screen::Page;
use crate::word::Word;
use gesta_content::TextArg;
use gesta_table::UTTERANCE_BYTES_MAX;
use unicode_segmentation::UnicodeSegmentation;

/// Most things that one line can ask for, one after the other.
pub(crate) const STEPS_MAX: usize = 16;

/// What was written, without invisible characters and no longer than a table keeps.
fn clean(text: &str) -> String {
    let visible = |c: &char| {
        !c.is_control() && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let spaced = text.chars().map(|c| if c == '\t' || c == '\n' { ' ' } else { c });
    let text: String = spaced.filter(visible).collect();
    let mut kept = String::new();
    for grapheme in text.trim().graphemes(true) {
        if kept.len() + grapheme.len() > UTTERANCE_BYTES_MAX {
            break;
        }
        kept.push_str(grapheme);
    }
    kept
}

fn number_of(text: &str) -> Option<usize> {
    let digits = !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit());
    // A number too long for a choice is as wrong as any other that is not there.
    digits.then(|| text.parse().unwrap_or(usize::MAX))
}

impl App {
    /// A line was sent. While the table decides it waits, so that scripts and quick typists lose nothing.
    pub(crate) fn line(&mut self, text: &str) {
        let text = clean(text);
        self.player_did_something();
        if !self.is_waiting() {
            return self.line_now(&text);
        }
        if self.lines.len() < LINES_WAITING_MAX {
            self.lines.push_back(text);
        } else {
            let limit = crate::acting::count_arg(LINES_WAITING_MAX);
            let text = self.locale.say("story-lines-full", &[("limit", limit)]);
            self.note(text);
        }
    }

    /// A number was picked by key or pointer. While the table decides it is dropped: the choices are about to change.
    pub(crate) fn pick(&mut self, number: u8) {
        self.player_did_something();
        match self.page {
            Page::Story if self.is_waiting() => {}
            Page::Story => self.pick_choice(usize::from(number)),
            Page::Title | Page::Saves | Page::Ending => self.pick_row(usize::from(number)),
            Page::Why | Page::Journal | Page::Help => {}
        }
    }

    /// Takes a line at once.
    pub(crate) fn line_now(&mut self, text: &str) {
        match self.page {
            Page::Story => self.story_line(text),
            Page::Title => self.title_line(text),
            Page::Saves => self.saves_line(text),
            Page::Ending => self.ending_line(text),
            Page::Why | Page::Journal | Page::Help => {
                if self.word(text, &[Word::Language, Word::LanguageKey]).is_some() {
                    return self.page_word(Word::Language);
                }
                let leaves = text.is_empty() || self.word(text, &[Word::Back]).is_some();
                self.page = self.base_page();
                if !leaves {
                    self.line_now(text);
                }
            }
        }
    }

    fn word(&self, text: &str, words: &[Word]) -> Option<Word> {
        Word::read(text, words, [&self.locale, &self.other])
    }

    fn story_line(&mut self, text: &str) {
        if text.is_empty() {
            return self.empty_line();
        }
        if let Some(number) = number_of(text) {
            return self.pick_choice(number);
        }
        if self.answer_question(text) || self.story_word(text) {
            return;
        }
        let App { game, content, locale, .. } = self;
        let Some(game) = game else { return };
        // Whoever writes something else has left the question.
        game.asked = None;
        game.queue.clear();
        let Some(view) = &game.view else { return };
        if view.ended.is_some() {
            let text = locale.plain("story-ended");
            return self.tell_notice(text);
        }
        let readings = gesta_speech::interpret(content, locale.language(), view, &mut game.referents, text);
        let steps = readings
            .into_iter()
            .take(STEPS_MAX)
            .enumerate()
            .map(|(at, reading)| Step { reading, utterance: (at == 0).then(|| text.to_owned()) });
        game.queue.extend(steps);
    }

    /// Enter without words: does what a question proposes.
    pub(crate) fn empty_line(&mut self) {
        let confirms = self.game.as_ref().and_then(|game| game.asked.as_ref()).is_some_and(|asked| asked.confirms);
        if confirms && self.page == Page::Story && !self.is_waiting() {
            self.pick_choice(1);
        }
    }

    /// Yes and no, while a question stands.
    fn answer_question(&mut self, text: &str) -> bool {
        let asked = self.game.as_ref().and_then(|game| game.asked.as_ref());
        let Some(confirms) = asked.map(|asked| asked.confirms) else { return false };
        match self.word(text, &[Word::Yes, Word::No, Word::Back]) {
            Some(Word::Yes) if confirms => self.pick_choice(1),
            Some(Word::No | Word::Back) => self.leave_question(),
            _ => return false,
        }
        true
    }

    /// Words of the program on the story page.
    fn story_word(&mut self, text: &str) -> bool {
        const WORDS: &[Word] = &[
            Word::Help,
            Word::Journal,
            Word::Why,
            Word::TakeBack,
            Word::Saves,
            Word::Language,
            Word::Title,
            Word::Quit,
            Word::Back,
        ];
        let words = text.rsplit_once(' ');
        let numbered = words.and_then(|(word, number)| Some((self.word(word, &[Word::Why])?, number_of(number)?)));
        if let Some((_, number)) = numbered {
            self.show_why(Some(number));
            return true;
        }
        let Some(word) = self.word(text, WORDS) else { return false };
        match word {
            Word::TakeBack => self.take_back(),
            Word::Back if self.game.as_ref().is_some_and(crate::game::Game::is_over) => self.page = Page::Ending,
            word => self.page_word(word),
        }
        true
    }

    fn title_line(&mut self, text: &str) {
        const WORDS: &[Word] = &[
            Word::Play,
            Word::Continue,
            Word::Saves,
            Word::SavesKey,
            Word::New,
            Word::Iron,
            Word::Language,
            Word::LanguageKey,
            Word::Help,
            Word::Quit,
        ];
        match (number_of(text), self.word(text, WORDS)) {
            (Some(number), _) => self.pick_row(number),
            (_, Some(Word::Play | Word::New)) => self.new_game(None),
            _ if text.is_empty() => self.new_game(None),
            (_, Some(Word::Continue)) => self.continue_game(),
            (_, Some(Word::Iron)) => self.mode = crate::pages::other_mode(self.mode),
            (_, Some(word)) => self.page_word(word),
            (_, None) => self.unknown_word(text),
        }
    }

    fn saves_line(&mut self, text: &str) {
        const WORDS: &[Word] =
            &[Word::New, Word::Back, Word::Title, Word::Help, Word::Language, Word::LanguageKey, Word::Quit];
        match (number_of(text), self.word(text, WORDS)) {
            (Some(number), _) => self.pick_row(number),
            (_, Some(Word::New)) => self.new_game(None),
            _ if text.is_empty() => self.back(),
            (_, Some(word)) => self.page_word(word),
            (_, None) => self.unknown_word(text),
        }
    }

    fn ending_line(&mut self, text: &str) {
        const WORDS: &[Word] = &[
            Word::Again,
            Word::TakeBack,
            Word::Title,
            Word::Back,
            Word::Saves,
            Word::SavesKey,
            Word::Help,
            Word::Language,
            Word::LanguageKey,
            Word::Quit,
        ];
        match (number_of(text), self.word(text, WORDS)) {
            (Some(number), _) => self.pick_row(number),
            (_, Some(Word::Again)) => self.play_again(),
            (_, Some(Word::TakeBack)) => self.take_back(),
            (_, Some(word)) => self.page_word(word),
            (_, None) if text.is_empty() => {}
            (_, None) => self.unknown_word(text),
        }
    }

    /// Words that mean the same on every page.
    fn page_word(&mut self, word: Word) {
        match word {
            Word::Saves | Word::SavesKey => self.show_saves(),
            Word::Help => self.page = Page::Help,
            Word::Journal => self.show_journal(),
            Word::Why => self.show_why(None),
            Word::Back => self.back(),
            Word::Title => self.show_title(),
            Word::Quit => self.effect(Effect::Quit),
            Word::Language | Word::LanguageKey => self.switch_language(self.other.language()),
            // The other words belong to single pages, which take them before.
            _ => {}
        }
    }

    /// What can be done instead stands on the help page of this page.
    fn unknown_word(&mut self, text: &str) {
        let mut says = self.locale.say("help-unknown", &[("word", TextArg::Str(text))]);
        for line in self.help_lines(self.page) {
            says.push('\n');
            says.push_str(&line);
        }
        self.note(says);
    }
}
