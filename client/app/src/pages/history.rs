//! The story turn by turn: read again, searched, and gone back to.

use super::Parts;
use crate::acting::count_arg;
use crate::app::App;
use crate::detail::{Detail, TurnRow};
use crate::input::{Effect, FoundRow};
use crate::journey::plain_name;
use crate::log::Logged;
use crate::screen::{Choice, Page};
use gesta_content::TextArg;

/// Most turns that are listed, the newest; older ones are found by searching, and gone back to by their number.
const TURNS_SHOWN: usize = 200;
/// Most turns that a search lists.
const FOUND_MAX: usize = 100;
/// Characters around what was found.
const AROUND: usize = 60;

/// The words around the first place where `wanted` stands in a text; both as they are compared.
fn around(text: &str, wanted: &str) -> Option<String> {
    let plain = plain_name(text);
    plain.find(wanted)?;
    // What is compared has other lengths than what is shown, so the passage is looked for by its lines.
    let line = text.lines().find(|line| plain_name(line).contains(wanted)).unwrap_or(text);
    let letters: Vec<char> = line.chars().collect();
    let at = letters.windows(1).enumerate().position(|(at, _)| {
        let rest: String = letters[at..].iter().take(wanted.chars().count() + 8).collect();
        plain_name(&rest).starts_with(wanted)
    });
    let at = at.unwrap_or(0);
    let (from, to) = (at.saturating_sub(AROUND), (at + wanted.chars().count() + AROUND).min(letters.len()));
    let cut: String = letters[from..to].iter().collect();
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < letters.len() { "…" } else { "" });
    Some(format!("{before}{}{after}", cut.trim()))
}

impl App {
    pub(crate) fn show_history(&mut self) {
        if let Some(game) = &mut self.game {
            game.search = None;
        }
        self.go(Page::History);
    }

    /// Searches the story and the notes.
    pub(crate) fn search(&mut self, text: &str) {
        let Some(game) = &mut self.game else { return };
        game.search = Some((text.to_owned(), Vec::new()));
        let local = !game.remote;
        self.go(Page::History);
        if local {
            self.effect(Effect::Search(text.to_owned()));
        }
    }

    /// What the save found; what is on the screen was found before.
    pub(crate) fn found(&mut self, rows: Vec<FoundRow>) {
        if let Some((_, found)) = self.game.as_mut().and_then(|game| game.search.as_mut()) {
            *found = rows;
        }
    }

    fn turn_row(&self, number: u64, turn: &Logged) -> TurnRow {
        TurnRow {
            number,
            when: self.turn_time(turn.tick, turn.second_of_day),
            place: turn.place.as_ref().map(|place| self.name_of(place)).unwrap_or_default(),
            did: if turn.did.is_empty() { self.locale.plain("history-did-something") } else { turn.did.clone() },
        }
    }

    /// The turns that are listed, newest first: with the words around what was found, where something is searched.
    fn listed(&self) -> Vec<(u64, String)> {
        let Some(game) = &self.game else { return Vec::new() };
        let Some((wanted, found)) = &game.search else {
            return game.log.own().rev().take(TURNS_SHOWN).map(|(number, _)| (number, String::new())).collect();
        };
        let plain = plain_name(wanted);
        let mut listed: Vec<(u64, String)> = Vec::new();
        let mut current = 0;
        for turn in game.log.turns() {
            current = turn.number.unwrap_or(current);
            let text = [turn.did.as_str(), turn.told.as_str()].join("\n");
            if let Some(words) = around(&text, &plain).filter(|_| !plain.is_empty() && current > 0) {
                listed.push((current, words));
            }
        }
        for row in found {
            let number = game.log.turns().rev().find(|turn| turn.depth <= row.depth && turn.number.is_some());
            let Some(number) = number.and_then(|turn| turn.number) else { continue };
            let key = if row.in_note { "history-in-note" } else { "history-in-story" };
            let text = self.locale.say(key, &[("text", TextArg::Str(&row.text))]);
            if row.in_note || !listed.iter().any(|(had, _)| *had == number) {
                listed.push((number, text));
            }
        }
        listed.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
        listed.truncate(FOUND_MAX);
        listed
    }

    pub(super) fn history_parts(&self) -> Parts {
        let Some(game) = &self.game else { return Parts::default() };
        let listed = self.listed();
        let mut choices = Vec::new();
        for (at, (number, words)) in listed.iter().enumerate() {
            let (Some(row), Some(turn)) = (super::row_number(at), game.log.turn(*number)) else { continue };
            let turn = self.turn_row(*number, turn);
            let args =
                [("number", TextArg::Int(i64::try_from(*number).unwrap_or(0))), ("did", TextArg::Str(&turn.did))];
            let label = self.locale.say("history-turn", &args);
            let detail = super::title::joined(&[&turn.when, &turn.place, words]);
            choices.push(Choice::row(row, label, detail));
        }
        let all = usize::try_from(game.log.sum().turns).unwrap_or(usize::MAX);
        let body = match &game.search {
            Some((wanted, _)) if listed.is_empty() => {
                vec![self.locale.say("history-found-none", &[("text", TextArg::Str(wanted))])]
            }
            Some((wanted, _)) => {
                let args = [("text", TextArg::Str(wanted)), ("count", count_arg(listed.len()))];
                vec![self.locale.say("history-found", &args)]
            }
            None if all == 0 => vec![self.locale.plain("page-history-none")],
            None => vec![self.locale.say("page-history-how", &[("count", count_arg(all))])],
        };
        let rows: Vec<TurnRow> = game.log.own().map(|(number, turn)| self.turn_row(number, turn)).collect();
        Parts {
            heading: self.locale.plain("page-history"),
            choices,
            placeholder: Some(self.locale.plain("history-prompt")),
            body,
            detail: Detail::History(rows),
            ..Parts::default()
        }
    }

    pub(super) fn pick_turn(&mut self, number: usize) {
        let listed: Vec<u64> = self.listed().into_iter().map(|(number, _)| number).collect();
        if let Some(number) = self.at(number, &listed)
            && let Some(game) = &mut self.game
        {
            game.turn = Some(number);
            self.go(Page::Turn);
        }
    }

    /// The turn that is shown, and whether one can go back to it.
    fn shown_turn(&self) -> Option<(u64, bool)> {
        let game = self.game.as_ref()?;
        let number = game.turn?;
        let can = self.view().is_some_and(|view| view.can_take_back) && number < game.log.sum().turns;
        Some((number, can))
    }

    pub(super) fn turn_parts(&self) -> Parts {
        let Some((number, can)) = self.shown_turn() else { return Parts::default() };
        let turn = self.game.as_ref().and_then(|game| game.log.turn(number));
        let Some(turn) = turn else {
            return Parts { heading: self.locale.plain("turn-gone"), ..Parts::default() };
        };
        let row = self.turn_row(number, turn);
        let args = [("number", TextArg::Int(i64::try_from(number).unwrap_or(0))), ("did", TextArg::Str(&row.did))];
        let back = can.then(|| (self.locale.plain("turn-go-back"), self.locale.plain("turn-go-back-look")));
        Parts {
            heading: self.locale.say("history-turn", &args),
            subheading: super::title::joined(&[&row.when, &row.place]),
            choices: super::rows(back),
            body: turn.told.lines().map(str::to_owned).collect(),
            ..Parts::default()
        }
    }

    pub(super) fn pick_turn_deed(&mut self, number: usize) {
        let Some((turn, can)) = self.shown_turn() else { return };
        let deeds = if can { vec![()] } else { Vec::new() };
        if self.at(number, &deeds).is_some() {
            self.take_back_to(turn);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::around;

    #[test]
    fn what_is_found_stands_in_its_words() {
        let text = "The ferryman spits.\nA bell hangs over the door, cracked from lip to crown.";
        assert_eq!(around(text, "bell").as_deref(), Some("A bell hangs over the door, cracked from lip to crown."));
        assert_eq!(around(text, "anchor"), None);
        assert_eq!(around("La campana está rajada", "campana esta").as_deref(), Some("La campana está rajada"));
    }

    #[test]
    fn long_lines_are_cut_around_it() {
        let text = format!("{} bell {}", "x".repeat(200), "y".repeat(200));
        let found = around(&text, "bell").unwrap();
        assert!(found.starts_with('…') && found.ends_with('…') && found.contains("bell"), "{found}");
        assert!(found.chars().count() < 140);
    }
}
