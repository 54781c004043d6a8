//! What the client's state asks for, carried out.

use super::aside::Aside;
use super::table::{MadeHero, NewGame, Plan};
use super::telling::Wanted;
use super::{Link, Shell, settings};
use crate::crash;
use gesta_app::{Effect, Input, NewHero, Settings};
use gesta_table::Request;

impl Shell {
    pub(super) fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::Send(request) => self.send(request),
            Effect::ListSaves => self.list(),
            Effect::LoadStory(scenario) => self.load_story(&scenario),
            Effect::NewGame(game) => self.begin(*game),
            Effect::Open(name) => self.open(name),
            Effect::Language(language) => {
                self.options.language = language;
                crash::speaks(language);
            }
            Effect::Keep(settings) => self.keep(&settings),
            Effect::ReadNotes => self.aside(Aside::ReadNotes),
            Effect::AddNote { text } => self.aside(Aside::AddNote(text)),
            Effect::EditNote { id, text } => self.aside(Aside::EditNote(id, text)),
            Effect::EraseNote { id } => self.aside(Aside::EraseNote(id)),
            Effect::KeepProse { depth, by, text } => {
                if let (Some(Link::Server(server)), Some(by)) = (&mut self.link, &by) {
                    server.keep_prose(depth, by, &text);
                }
                self.aside(Aside::KeepProse { depth, by, text, language: self.options.language });
            }
            Effect::Recall { depth, texts } => self.recall(depth, texts),
            Effect::KeepPart(part) => self.aside(Aside::KeepPart { part, language: self.options.language }),
            Effect::SumUp { depth, narrator, prompt } => self.ask(narrator, Wanted::Part(depth), prompt),
            Effect::Narrate { depth, narrator, prompt, review } => {
                self.ask(narrator, Wanted::Turn { depth, review }, prompt);
            }
            Effect::Review { depth, narrator, prompt, schema } => {
                self.ask(narrator, Wanted::Review(depth, schema), prompt);
            }
            Effect::Interpret { narrator, prompt, schema } => self.ask(narrator, Wanted::Meaning(schema), prompt),
            Effect::KeepReading { meant } => self.teller.read(meant),
            Effect::StopNarration { reject } => {
                self.untold = None;
                self.teller.stop(reject);
            }
            Effect::TryNarrator(name) => {
                let prompt = gesta_speech::prompt::trial(self.options.language);
                self.ask(name, Wanted::Trial, prompt);
            }
            Effect::ListNarrators => self.look_for_narrators(),
            Effect::Search(text) => self.aside(Aside::Search(text)),
            Effect::ReadPast => self.aside(Aside::ReadPast(self.options.language)),
            Effect::Export(form) => self.aside(Aside::Export(form, self.options.language)),
            Effect::Quit => self.finish(),
        }
    }

    /// Begins a game from a page.
    fn begin(&mut self, game: gesta_app::NewGame) {
        let (preset, made) = match game.hero {
            NewHero::Ready(preset) => (preset.or_else(|| self.options.hero.clone()), None),
            NewHero::Made { name, plan } => (None, Some(MadeHero { name, plan })),
        };
        let dice = match &self.link {
            Some(Link::Table(table)) if game.same_dice => table.dice(),
            _ => None,
        };
        let (scenario, mode, seed) = (game.scenario, game.mode, self.options.seed);
        self.start(Plan::Begin(NewGame { name: None, preset, mode, seed, scenario, made, dice }));
    }

    /// Asks the save of the open game for something beside the game. Of a game elsewhere only notes are kept here.
    fn aside(&mut self, aside: Aside) {
        let answer = match &self.link {
            Some(Link::Table(table)) => {
                table.aside(aside);
                None
            }
            Some(Link::Server(server)) => server.note(&aside),
            None => None,
        };
        if let Some(answer) = answer {
            self.feed(answer);
        }
    }

    fn keep(&mut self, settings: &Settings) {
        if let Err(failure) = settings::keep(self.library.shelf().folders(), self.library.words(), settings) {
            let text = self.on_screen(&failure);
            self.feed(Input::Trouble(text));
        }
    }

    /// Opens a saved game from a page (`None`: the one played last).
    fn open(&mut self, name: Option<String>) {
        let last = || self.library.shelf().last_played();
        match name.map_or_else(last, |name| Ok(Some(name))) {
            Ok(Some(name)) => {
                let accept_packs = self.warned.as_ref() == Some(&name);
                match self.load_packs_of(&name) {
                    Ok(()) => self.start(Plan::Open { name, accept_packs }),
                    Err(failure) => self.feed(Input::Trouble(self.on_screen(&failure))),
                }
            }
            Ok(None) => self.feed(Input::Trouble(self.library.words().say("save-none", &[]))),
            Err(failure) => self.feed(Input::Trouble(self.on_screen(&failure))),
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
}
