//! The title page: ready heroes by number, the stories that can be played, and what else can be begun.

use super::{Parts, rows};
use crate::action::Action;
use crate::app::App;
use crate::input::Effect;
use crate::screen::{Choice, Page};
use gesta_content::TextKey;
use gesta_content::id::{PresetId, ScenarioId};
use gesta_content::model::Scenario;
use gesta_paint::{Subject, of_preset, of_scenario};
use gesta_rules::Mode;
use gesta_speech::Words;
use gesta_speech::capital;

/// What a row of the title page does.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Row {
    Hero(PresetId),
    Continue,
    Story(ScenarioId),
    /// A story whose packs are not loaded.
    Elsewhere(ScenarioId),
    Mode,
    Does(Action),
}

impl App {
    /// What the next new game plays.
    pub(crate) fn scenario_chosen(&self) -> Option<&Scenario> {
        let chosen = self.scenario.as_ref().and_then(|id| self.content.mechanics.scenarios.get(id));
        chosen.or_else(|| self.content.start())
    }

    /// The ready heroes of the story that is begun with.
    pub(crate) fn presets(&self) -> &[PresetId] {
        self.scenario_chosen().map_or(&[], |scenario| &scenario.presets)
    }

    /// There is a saved game: Enter goes on with it, and the first row says so.
    pub(crate) fn goes_on(&self) -> bool {
        self.saves.as_ref().is_some_and(|saves| !saves.is_empty())
    }

    fn title_rows(&self) -> Vec<Row> {
        let heroes = self.presets().iter().cloned().map(Row::Hero);
        let goes_on = self.goes_on().then_some(Row::Continue);
        let make = self.makes_heroes().then_some(Row::Does(Action::Make));
        let chosen = self.scenario_chosen().map(|scenario| &scenario.id);
        let others = self.content.mechanics.scenarios.keys().filter(|id| Some(*id) != chosen);
        let rest = [Action::Saves, Action::Settings, Action::Help, Action::Quit].map(Row::Does);
        let elsewhere = self.stories_elsewhere().map(|story| Row::Elsewhere(story.scenario.clone()));
        let stories = others.cloned().map(Row::Story).chain(elsewhere);
        goes_on.into_iter().chain(heroes).chain(make).chain(stories).chain([Row::Mode]).chain(rest).collect()
    }

    fn title_row(&self, row: &Row) -> (String, String) {
        use gesta_content::TextArg;
        let words = Words::new(&self.content, self.language());
        match row {
            Row::Hero(preset) => {
                let name = words.hero_name(preset, None);
                let look = words.text(&TextKey::of(preset), Some("look")).unwrap_or_default();
                (self.locale.say("title-play-as", &[("hero", TextArg::Str(&name))]), look)
            }
            Row::Continue => {
                let last = self.saves.iter().flatten().next();
                let name = last.map_or("", |row| &row.name);
                let detail = last.map(|row| joined(&[&row.summary, &row.line])).unwrap_or_default();
                (self.locale.say("title-continue", &[("name", TextArg::Str(name))]), detail)
            }
            Row::Story(id) => {
                let (name, opening) = (self.name_of(id), words.text(&TextKey::of(id), Some("opening")));
                (self.locale.say("title-story", &[("story", TextArg::Str(&name))]), opening.unwrap_or_default())
            }
            Row::Elsewhere(id) => {
                let texts = self.texts_elsewhere(id);
                let (name, opening) = texts.map_or((id.as_str(), ""), |texts| (&*texts.name, &*texts.opening));
                (self.locale.say("title-story", &[("story", TextArg::Str(name))]), opening.to_owned())
            }
            Row::Mode => {
                let (key, look) = match self.mode {
                    Mode::Story => ("title-mode-story", "mode-story-look"),
                    Mode::Iron => ("title-mode-iron", "mode-iron-look"),
                };
                (self.locale.plain(key), self.locale.plain(look))
            }
            Row::Does(action) => (capital(&self.locale.plain(action.facts().label)), String::new()),
        }
    }

    fn title_choices(&self) -> Vec<Choice> {
        let all = self.title_rows();
        let mut choices = rows(all.iter().map(|row| self.title_row(row)));
        for (choice, row) in choices.iter_mut().zip(&all) {
            choice.picture = self.pictured(row);
        }
        choices
    }

    fn pictured(&self, row: &Row) -> Option<Subject> {
        match row {
            Row::Hero(preset) => Some(of_preset(&self.content, preset)),
            Row::Story(id) => Some(of_scenario(&self.content, self.content.mechanics.scenarios.get(id)?)),
            Row::Elsewhere(id) => self.stories_elsewhere().find(|it| it.scenario == *id).map(|it| it.picture.clone()),
            // What goes on is seen above.
            Row::Continue | Row::Mode | Row::Does(_) => None,
        }
    }

    /// Where Enter leads: the place of the game that goes on, or the one where the story begins. A story that was picked is
    /// shown in any case.
    pub(super) fn title_picture(&self) -> Option<Subject> {
        let last = self.saves.iter().flatten().next().and_then(|row| row.picture.clone());
        let begins = || self.scenario_chosen().map(|scenario| of_scenario(&self.content, scenario));
        if self.scenario.is_some() { begins() } else { last.or_else(begins) }
    }

    pub(super) fn title_parts(&self) -> Parts {
        let words = Words::new(&self.content, self.language());
        let scenario = self.scenario_chosen().and_then(|scenario| words.text(&TextKey::of(&scenario.id), None));
        Parts {
            heading: self.locale.plain("page-title"),
            subheading: scenario.unwrap_or_default(),
            choices: self.title_choices(),
            proposed: self.goes_on().then_some(1),
            body: ["page-title-sub", if self.goes_on() { "title-goes-on" } else { "title-heroes" }]
                .map(|key| self.locale.plain(key))
                .to_vec(),
            ..Parts::default()
        }
    }

    pub(super) fn pick_title(&mut self, number: usize) {
        let all = self.title_rows();
        match self.at(number, &all) {
            Some(Row::Hero(preset)) => self.new_game(Some(preset)),
            Some(Row::Continue) => self.open(None),
            Some(Row::Story(id)) => self.scenario = Some(id),
            Some(Row::Elsewhere(id)) => self.effect(Effect::LoadStory(id)),
            Some(Row::Mode) => self.mode = super::other_mode(self.mode),
            Some(Row::Does(action)) => self.act(action),
            None => {}
        }
    }

    /// The page that the one that is shown was opened from.
    pub(super) fn page_before(&self) -> Page {
        self.under().unwrap_or_else(|| self.base_page())
    }
}

/// Texts as sentences, one after the other, without the empty ones.
pub(crate) fn joined(texts: &[&str]) -> String {
    let mut whole = String::new();
    for text in texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()) {
        // Some bring a stop of their own, inside or outside of quotation marks.
        let ends = whole.trim_end_matches(['"', '”', '»', ')']).ends_with(['.', '!', '?', '…', ':']);
        let stop = if ends { "" } else { "." };
        match whole.is_empty() {
            true => text.clone_into(&mut whole),
            false => whole = format!("{whole}{stop} {}", capital(text)),
        }
    }
    whole
}
