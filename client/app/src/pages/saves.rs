//! The page of saved games.

use super::{Parts, row_number};
use crate::app::App;
use crate::screen::Choice;

impl App {
    pub(super) fn saves_parts(&self) -> Parts {
        let rows = self.saves.as_deref().unwrap_or_default();
        let choices = rows.iter().enumerate().filter_map(|(at, row)| {
            let number = row_number(at)?;
            Some(Choice { number, label: row.name.clone(), chance: None, detail: row.summary.clone() })
        });
        let body = match &self.saves {
            None => vec![self.locale.plain("page-saves-loading")],
            Some(rows) if rows.is_empty() => vec![self.locale.plain("page-saves-none")],
            Some(_) => Vec::new(),
        };
        Parts {
            heading: self.locale.plain("page-saves"),
            subheading: self.game.as_ref().map(|game| game.name.clone()).unwrap_or_default(),
            choices: choices.collect(),
            body,
            ..Parts::default()
        }
    }
}
