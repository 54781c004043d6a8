//! Every action that can be asked for here, with its key and its word; narrowed down by what is typed.

use super::{Parts, rows};
use crate::action::Action;
use crate::app::App;
use crate::journey::plain_name;
use gesta_content::TextArg;

impl App {
    /// The actions that the palette lists: those of the page under it that hold what was typed.
    fn palette_actions(&self) -> Vec<Action> {
        let wanted = plain_name(&self.filter);
        let fits = |action: &Action| {
            let facts = action.facts();
            let texts = [facts.label, facts.word].map(|key| plain_name(&self.locale.plain(key)));
            texts.iter().any(|text| text.contains(&wanted))
        };
        let shown = Action::ALL.into_iter().filter(|action| !matches!(action, Action::Palette | Action::Back));
        shown.filter(|action| self.is_available_before(*action)).filter(fits).collect()
    }

    /// Whether an action could be asked for on the page that the palette lies upon.
    fn is_available_before(&self, action: Action) -> bool {
        use crate::Page;
        let under = self.page_before();
        match action {
            Action::PlayNow => matches!(under, Page::Title | Page::Saves),
            Action::Continue => under == Page::Title,
            Action::Make => self.makes_heroes() && matches!(under, Page::Title | Page::Saves | Page::Ending),
            action => self.is_available(action),
        }
    }

    pub(super) fn palette_parts(&self) -> Parts {
        let actions = self.palette_actions();
        let row = |action: &Action| {
            let facts = action.facts();
            let keys = self.keys_at(*action, self.page_before()).join(", ");
            let (label, word) = (self.locale.plain(facts.label), self.long_word(*action));
            let args = [("keys", TextArg::Str(&keys)), ("word", TextArg::Str(&word))];
            // A word that is the action's name need not be told.
            let remark = match (keys.is_empty(), word == label) {
                (false, true) => keys.clone(),
                (true, _) => self.locale.say("palette-row-word", &args),
                (false, false) => self.locale.say("palette-row", &args),
            };
            (label, remark)
        };
        let body = if actions.is_empty() {
            self.locale.say("palette-none", &[("text", TextArg::Str(&self.filter))])
        } else {
            self.locale.plain("page-palette-how")
        };
        Parts {
            heading: self.locale.plain("page-palette"),
            choices: rows(actions.iter().map(row)),
            placeholder: Some(self.locale.plain("palette-prompt")),
            body: vec![body],
            ..Parts::default()
        }
    }

    pub(super) fn pick_action(&mut self, number: usize) {
        let actions = self.palette_actions();
        if let Some(action) = self.at(number, &actions) {
            self.back();
            self.act(action);
        }
    }
}
