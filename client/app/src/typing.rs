//! Lines and numbers that players write, by the page that they are on.

use crate::action::Action;
use crate::app::{App, LINES_WAITING_MAX};
use crate::game::{Deed, Step};
use crate::making::Step as MakingStep;
use crate::screen::Page;
use crate::word::Word;
use gesta_content::{Language, SanitizedText, TextArg};
use gesta_rules::Command;
use gesta_speech::{Answer, Reading};
use gesta_table::UTTERANCE_BYTES_MAX;
use unicode_segmentation::UnicodeSegmentation;

/// Most things that one line can ask for, one after the other.
pub(crate) const STEPS_MAX: usize = 16;
/// Lines of help that are said with what means nothing on a page; the help page has them all.
const HELP_LINES_SAID: usize = 3;

/// What was written, without invisible characters and no longer than a table keeps.
fn clean(text: &str) -> String {
    let text = SanitizedText::clean(text).replace(['\t', '\n'], " ");
    let mut kept = String::new();
    for grapheme in text.trim().graphemes(true) {
        if kept.len() + grapheme.len() > UTTERANCE_BYTES_MAX {
            break;
        }
        kept.push_str(grapheme);
    }
    kept
}

pub(crate) fn number_of(text: &str) -> Option<usize> {
    let digits = !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit());
    // A number too long for a choice is as wrong as any other that is not there.
    digits.then(|| text.parse().unwrap_or(usize::MAX))
}

/// Words before a thing that is here, and words that stand for one.
const POINTING: [&str; 41] = [
    "the",
    "a",
    "an",
    "this",
    "that",
    "these",
    "those",
    "my",
    "his",
    "her",
    "their",
    "its",
    "your",
    "it",
    "them",
    "him",
    "here",
    "there",
    "everything",
    "everywhere",
    "for",
    "el",
    "la",
    "los",
    "las",
    "un",
    "una",
    "este",
    "esta",
    "estos",
    "estas",
    "ese",
    "esa",
    "mi",
    "su",
    "esto",
    "eso",
    "aquí",
    "ahí",
    "todo",
    "por",
];

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
        if !self.is_waiting() || matches!(self.page, Page::Settings | Page::Palette) {
            self.pick_row(usize::from(number));
        }
    }

    /// Takes a line at once.
    pub(crate) fn line_now(&mut self, text: &str) {
        if text.is_empty() {
            return self.accept();
        }
        // While a name is asked for, only leaving is no name.
        let naming = self.making.as_ref().is_some_and(|making| making.step == MakingStep::Name);
        if self.page == Page::Making && naming {
            return match self.action_in(text) {
                Some((action @ (Action::Back | Action::Help | Action::Quit), "")) => self.act(action),
                _ => self.making_line(text),
            };
        }
        if self.page == Page::Story && self.answer_question(text) {
            return;
        }
        if let Some(number) = number_of(text) {
            return self.line_number(number, text);
        }
        if self.program_words(text) {
            return;
        }
        match self.row_named(text) {
            Some(number) => self.pick_row(number),
            None => self.free_text(text),
        }
    }

    /// A number picks a row; on a page without rows it is meant for the story under it.
    fn line_number(&mut self, number: usize, text: &str) {
        let lists = self.page == Page::Why && self.why_lists && !self.sentences_lately().is_empty();
        let passes = !lists
            && matches!(
                self.page,
                Page::Why | Page::Journal | Page::Help | Page::Quests | Page::Audit | Page::Chapter | Page::Term
            );
        if passes && self.view().is_some() {
            self.home();
            return self.line_now(text);
        }
        self.pick_row(number);
    }

    /// The row of this page that a text names.
    fn row_named(&self, text: &str) -> Option<usize> {
        if matches!(self.page, Page::Story | Page::Notes | Page::Note | Page::History | Page::Making) {
            return None;
        }
        let wanted = crate::journey::plain_name(text);
        let rows = self.screen.choices.iter();
        let named = rows.filter(|row| crate::journey::plain_name(&row.label) == wanted);
        let numbers: Vec<usize> = named.map(|row| usize::from(row.number)).collect();
        // The screen may be older than the page, while lines wait.
        let fresh = self.screen.page == self.page;
        numbers.first().copied().filter(|_| fresh && numbers.len() == 1)
    }

    /// What was written where the page itself takes sentences; elsewhere it is meant for the story under it.
    fn free_text(&mut self, text: &str) {
        match self.page {
            Page::Story => self.story_text(text),
            Page::Making => self.making_line(text),
            Page::Notes => self.add_note(text),
            Page::Note => self.change_note(text),
            Page::History if self.means_deed(text) => {
                self.home();
                self.line_now(text);
            }
            Page::History => self.search(text),
            Page::Codex => self.open_term(text),
            Page::Palette => self.filter = text.to_owned(),
            Page::Title | Page::Saves | Page::Settings | Page::Branches | Page::Ending => self.unknown_word(text),
            _ if self.view().is_some() => {
                self.home();
                self.line_now(text);
            }
            _ => self.unknown_word(text),
        }
    }

    /// Whether what was written where words are searched for is a deed of the story instead: more than one word, and
    /// something that can be done now.
    fn means_deed(&self, text: &str) -> bool {
        let Some(game) = &self.game else { return false };
        let Some(view) = game.view.as_ref().filter(|view| view.ended.is_none()) else { return false };
        let mut referents = game.referents.clone();
        let language = self.language();
        text.split_whitespace().count() > 1
            && gesta_speech::interpret(&self.content, language, view, &mut referents, text)
                .first()
                .is_some_and(|reading| matches!(reading, Reading::Act(_)))
    }

    /// Reads once more what was written last.
    pub(crate) fn again(&mut self) {
        match self.game.as_ref().and_then(|game| game.written.clone()) {
            Some(written) => self.story_text(&written),
            None => self.tell_notice(self.locale.plain("story-nothing-again")),
        }
    }

    fn story_text(&mut self, text: &str) {
        if let Some(rest) = self.after(text, Word::GoTo).filter(|rest| !rest.is_empty())
            && self.travel_words(rest, false)
        {
            return;
        }
        let headed = self.after(text, Word::GoTo).filter(|rest| !rest.is_empty()).map(str::to_owned);
        let App { game, content, locale, .. } = self;
        let Some(game) = game else { return };
        // Whoever writes something else has left the question.
        game.asked = None;
        game.queue.clear();
        game.journey = None;
        let Some(view) = &game.view else { return };
        if view.ended.is_some() {
            let text = locale.plain("story-ended");
            return self.tell_notice(text);
        }
        let readings = gesta_speech::interpret(content, locale.language(), view, &mut game.referents, text);
        // What the story names is found there, rather than in something else that can be searched.
        let is_guess = matches!(readings.first(), Some(Reading::Ask { guess: true, .. }));
        if is_guess && self.after(text, Word::Search).map(str::to_owned).is_some_and(|about| self.was_told(&about)) {
            self.search_words(text);
            return;
        }
        // A way that nobody sees here may be known.
        let is_unknown = matches!(readings.first(), Some(Reading::Unknown { .. }));
        if is_unknown
            && (headed.is_some_and(|rest| self.travel_words(&rest, true))
                || (!self.searches_here(text) && self.search_words(text))
                || self.bare_note(text))
        {
            return;
        }
        // Nor is "back" a misspelt "pack"; where it is a way, it is gone.
        let is_deed = matches!(readings.first(), Some(Reading::Act(_) | Reading::Ask { .. } | Reading::Say { .. }));
        if !is_deed && matches!(self.action_in(text), Some((Action::Back, ""))) {
            let text = self.locale.plain("story-no-back");
            return self.tell_notice(text);
        }
        // What is asked for again is what was written before that.
        let again = readings.contains(&Reading::Meta(gesta_speech::Meta::Again));
        if let Some(game) = self.game.as_mut().filter(|_| !again) {
            game.written = Some(text.to_owned());
        }
        let steps = readings
            .into_iter()
            .take(STEPS_MAX)
            .enumerate()
            .map(|(at, reading)| Step { reading, utterance: (at == 0).then(|| text.to_owned()) });
        if let Some(game) = &mut self.game {
            game.queue.extend(steps);
        }
    }

    /// Whether something of the place is to be searched, which is no search for words: "search the ground". What the story has
    /// told of may still be meant.
    fn searches_here(&self, text: &str) -> bool {
        let about = self.after(text, Word::Search).unwrap_or_default();
        let first = about.split_whitespace().next().unwrap_or_default().to_lowercase();
        // "Buscar a Zuane" names somebody.
        let names = first == "a" && self.language() == Language::Es;
        POINTING.contains(&first.as_str()) && !names && !self.was_told(about)
    }

    /// Searches the story and the notes, where nothing here is meant.
    fn search_words(&mut self, text: &str) -> bool {
        let wanted = self.after(text, Word::Search).filter(|rest| !rest.is_empty()).map(str::to_owned);
        let Some(wanted) = wanted else { return false };
        self.search(&wanted);
        true
    }

    /// "note buy water": what nothing here is meant by is written down, as with a colon.
    fn bare_note(&mut self, text: &str) -> bool {
        let note = self.after(text, Word::Note).filter(|rest| !rest.is_empty()).map(str::to_owned);
        let Some(note) = note else { return false };
        self.add_note(&note);
        true
    }

    /// Enter without words: does what a question proposes.
    pub(crate) fn accept_question(&mut self) {
        let asked = self.game.as_ref().and_then(|game| game.asked.as_ref());
        let Some(guess) = asked.filter(|asked| asked.confirms).map(|asked| asked.guess) else { return };
        if guess {
            let text = self.locale.plain("story-prompt-guess");
            self.note(text);
        } else if !self.is_waiting() {
            self.pick_choice(1);
        }
    }

    /// Yes and no, while a question stands.
    fn answer_question(&mut self, text: &str) -> bool {
        let asked = self.game.as_ref().and_then(|game| game.asked.as_ref());
        let Some(asked) = asked else { return false };
        let (confirms, count) = (asked.confirms, asked.candidates.len());
        let plain = crate::journey::plain_name;
        if confirms && asked.said.as_ref().is_some_and(|said| plain(said) == plain(text)) {
            // Said once more, it is meant; a guess is no better for that.
            self.accept_question();
            return true;
        }
        let Some(answer) = self.answer_in(text) else { return false };
        match answer {
            Answer::Yes if confirms => self.pick_choice(1),
            // Yes to "which one?" is no answer, and no deed either.
            Answer::Yes => {
                let text = self.locale.say("story-which", &[("count", crate::acting::count_arg(count))]);
                self.tell_notice(text);
            }
            Answer::No => self.leave_question(),
            Answer::Choice(number) => self.pick_choice(number),
            Answer::Say => match self.choice_to_say() {
                Some(number) => self.pick_choice(number),
                None => return false,
            },
        }
        true
    }

    /// What a text answers to the question that stands: the words of this program for yes and no, or others.
    fn answer_in(&mut self, text: &str) -> Option<Answer> {
        // "No, thanks." is "no thanks".
        let bare = text.replace([',', '.', '!', '¡', '¿', '?'], "").replace('’', "'");
        if self.says(&bare, Word::No) || matches!(self.action_in(text), Some((Action::Back, ""))) {
            return Some(Answer::No);
        }
        if self.says(&bare, Word::Yes) {
            return Some(Answer::Yes);
        }
        let language = self.language();
        let App { game, content, .. } = self;
        let game = game.as_mut()?;
        let labels = game.asked.iter().flat_map(|asked| &asked.candidates);
        let labels: Vec<&str> = labels.map(|candidate| candidate.label.as_str()).collect();
        gesta_speech::answer_in(content, language, (game.view.as_ref()?, &mut game.referents), text, &labels)
    }

    /// The choice of the question that stands to say what was written, from 1.
    fn choice_to_say(&self) -> Option<usize> {
        let asked = self.game.as_ref()?.asked.as_ref()?;
        let says = |deed: &Deed| match deed {
            Deed::Do(command, ..) | Deed::Consider(command, _) => matches!(command, Command::Speak { .. }),
            Deed::Meta(_) | Deed::Leave => false,
        };
        asked.candidates.iter().position(|candidate| says(&candidate.deed)).map(|at| at + 1)
    }

    /// What can be done instead: the first of it, and where the rest stands.
    pub(crate) fn unknown_word(&mut self, text: &str) {
        let can = self.help_lines(self.page);
        let can = can.iter().take(HELP_LINES_SAID).map(String::as_str).collect::<Vec<_>>().join("; ");
        let says = self.locale.say("help-unknown", &[("word", TextArg::Str(text)), ("can", TextArg::Str(&can))]);
        self.note(says);
    }
}
