//! The page of saved games: name, place, day, last line, and when it was played.

use super::joined;
use super::{Parts, rows};
use crate::app::App;
use crate::detail::{Detail, SavedGame};
use crate::input::SaveRow;
use gesta_content::{Date, SanitizedText, TextArg};

impl App {
    pub(super) fn saves_parts(&self) -> Parts {
        let all = self.saves.as_deref().unwrap_or_default();
        let body = match &self.saves {
            None => vec![self.locale.plain("page-saves-loading")],
            Some(rows) if rows.is_empty() => vec![self.locale.plain("page-saves-none")],
            Some(_) => Vec::new(),
        };
        let saved: Vec<SavedGame> = all.iter().enumerate().map(|(at, row)| self.saved_game(at, row)).collect();
        let row = |game: &SavedGame| (game.name.clone(), joined(&[&game.summary, &game.line, &game.played]));
        let mut choices = rows(saved.iter().map(row));
        for (choice, row) in choices.iter_mut().zip(all) {
            choice.picture.clone_from(&row.picture);
        }
        Parts {
            heading: self.locale.plain("page-saves"),
            subheading: self.game.as_ref().map(|game| shown(&game.name)).unwrap_or_default(),
            choices,
            body,
            detail: Detail::Saves(saved),
            ..Parts::default()
        }
    }

    fn saved_game(&self, at: usize, row: &SaveRow) -> SavedGame {
        let played = date(row.played_ms);
        let played = played.map(|date| self.locale.say("save-played", &[("date", TextArg::Str(&date))]));
        SavedGame {
            name: shown(&row.name),
            summary: row.summary.clone(),
            line: row.line.clone(),
            played: played.unwrap_or_default(),
            pick: super::row_number(at),
        }
    }

    pub(super) fn pick_save(&mut self, number: usize) {
        let names: Vec<String> = self.saves.iter().flatten().map(|row| row.name.clone()).collect();
        if let Some(name) = self.at(number, &names) {
            self.open(Some(name));
        }
    }
}

/// A save's name on the screen. It is opened by the name that its file has.
fn shown(name: &str) -> String {
    SanitizedText::clean(name).into_string()
}

/// `2026-11-22` of milliseconds since 1970, in universal time; `None` for what was never played.
fn date(ms: i64) -> Option<String> {
    let Date { year, month, day } = Date::of_day(Some(ms).filter(|ms| *ms > 0)? / 86_400_000);
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn days_become_dates() {
        for (ms, expected) in [
            (0, None),
            (-5, None),
            (1, Some("1970-01-01")),
            (951_782_400_000, Some("2000-02-29")),
            (1_709_164_800_000, Some("2024-02-29")),
            (1_795_305_600_000, Some("2026-11-22")),
            (1_798_675_200_000, Some("2026-12-31")),
        ] {
            assert_eq!(date(ms).as_deref(), expected, "{ms}");
        }
    }
}
