//! Questions to the player before something is done, and what of a line is left undone.

use crate::acting::CHOICES_MAX;
use crate::action::Action;
use crate::app::App;
use crate::game::{Asked, Candidate, Deed, Step};
use crate::input::Effect;
use crate::screen::Page;
use gesta_content::TextArg;
use gesta_rules::{Command, Odds};
use gesta_speech::{LookAt, Meta, Reading};

/// What may be done, and what may be looked at instead, each with its label.
type Answers = (Vec<(String, Command)>, Vec<(String, LookAt)>);

impl App {
    fn ask(&mut self, candidates: Vec<Candidate>, (confirms, guess): (bool, bool), said: Option<String>) {
        if let Some(game) = &mut self.game {
            let by_model = std::mem::take(&mut game.by_model);
            game.asked = Some(Asked { candidates, confirms, guess, said, by_model });
        }
    }

    pub(crate) fn ask_whether(&mut self, command: Command, odds: Option<Odds>, utterance: Option<String>) {
        let text = match &odds {
            Some(odds) => self.odds_line("story-confirm-odds", &command, odds),
            None => self.locale.say("story-confirm", &[("what", TextArg::Str(&self.label(&command)))]),
        };
        self.tell_notice(text);
        let said = utterance.clone();
        let do_it = Candidate {
            label: self.locale.plain("story-do-it"),
            odds: odds.clone(),
            deed: Deed::Do(command, odds, utterance),
        };
        self.ask(vec![do_it, self.leaving()], (true, false), said);
    }

    pub(crate) fn ask_which(
        &mut self,
        question: String,
        (candidates, looks): Answers,
        guess: bool,
        utterance: Option<&str>,
    ) {
        let offers = self.offers();
        let answers = candidates.into_iter().take(CHOICES_MAX).map(|(label, command)| {
            let offer = offers.iter().find(|offer| offer.command == command);
            let utterance = utterance.map(|text| match &command {
                Command::Speak { .. } => gesta_speech::as_said(&self.content, self.language(), text),
                _ => text.to_owned(),
            });
            match offer {
                // Its odds stand beside it, so the number is enough.
                Some(offer) => {
                    let odds = offer.odds.clone();
                    Candidate { label, odds: odds.clone(), deed: Deed::Do(command, odds, utterance) }
                }
                None => Candidate { label, odds: None, deed: Deed::Consider(command, utterance) },
            }
        });
        let looks = looks.into_iter().map(|(label, at)| {
            let deed = Deed::Meta(Meta::Look(Some(at)));
            Candidate { label, odds: None, deed }
        });
        let mut answers: Vec<Candidate> = answers.chain(looks).take(CHOICES_MAX).collect();
        // What has one answer is a question of yes or no.
        let confirms = answers.len() == 1;
        if confirms {
            answers.push(self.leaving());
        }
        self.tell_notice(question);
        self.ask(answers, (confirms, guess), utterance.map(str::to_owned));
    }

    /// The answer that leaves everything as it is.
    fn leaving(&self) -> Candidate {
        Candidate { label: self.locale.plain("story-leave-it"), odds: None, deed: Deed::Leave }
    }

    /// Asks whether a word for the program is meant that takes something back or ends something.
    pub(crate) fn ask_doubt(&mut self, question: String, meta: Meta, said: Option<String>) {
        let action = match &meta {
            Meta::Quit => Action::Quit,
            Meta::Title => Action::Title,
            Meta::Language(_) => Action::Language,
            Meta::Export(_) => Action::Export,
            _ => Action::TakeBack,
        };
        let label = gesta_speech::capital(&self.locale.plain(action.facts().label));
        let answers = vec![Candidate { label, odds: None, deed: Deed::Meta(meta) }, self.leaving()];
        self.tell_notice(question);
        self.ask(answers, (true, true), said);
    }

    /// Reads what of a line was left until what stood before it was done.
    pub(crate) fn read_rest(&mut self, texts: Vec<String>) {
        let language = self.language();
        let here = self.page == Page::Story;
        let App { game, content, .. } = self;
        let Some(game) = game else { return };
        let Some(view) = game.view.as_ref().filter(|view| here && view.ended.is_none()) else {
            game.queue.push_front(Step { reading: Reading::Rest { texts }, utterance: None });
            return self.say_dropped();
        };
        // What is said in quotation marks ends there.
        let quoted = texts.first().is_some_and(|text| text.starts_with('"'));
        let (texts, later) = texts.split_at(if quoted { 1 } else { texts.len() });
        let readings = gesta_speech::interpret(content, language, view, &mut game.referents, &texts.join("; "));
        let mut said = texts.first().cloned();
        game.queue.extend(readings.into_iter().map(|reading| Step { reading, utterance: said.take() }));
        if !later.is_empty() {
            let reading = Reading::Rest { texts: later.to_vec() };
            game.queue.push_back(Step { reading, utterance: None });
        }
    }

    /// Drops the question that stands, and what was to follow.
    pub(crate) fn leave_question(&mut self) {
        if let Some(asked) = self.game.as_mut().and_then(|game| game.asked.take()) {
            self.question_answered(&asked, &Deed::Leave);
            self.do_deed(Deed::Leave);
        }
    }

    /// What a question was answered with says whether a model had read it rightly.
    pub(crate) fn question_answered(&mut self, asked: &Asked, deed: &Deed) {
        if asked.by_model {
            self.effect(Effect::KeepReading { meant: !matches!(deed, Deed::Leave) });
        }
    }

    /// Drops what a line said besides, and says so.
    pub(crate) fn say_dropped(&mut self) {
        let dropped = self.game.as_mut().map(crate::game::Game::drop_rest).unwrap_or_default();
        let named = dropped.into_iter().flat_map(|reading| match reading {
            Reading::Act(command) => vec![self.label(&command).trim_end_matches('.').to_owned()],
            Reading::Rest { texts } => texts,
            Reading::Say { text } => vec![text],
            _ => Vec::new(),
        });
        let named: Vec<String> = named.collect();
        if !named.is_empty() {
            let text = self.locale.say("story-dropped", &[("list", TextArg::Str(&named.join("; ")))]);
            self.tell_notice(text);
        }
    }
}
