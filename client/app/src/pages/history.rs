//! The story turn by turn: read again, searched, and gone back to.

use super::Parts;
use crate::acting::count_arg;
use crate::app::App;
use crate::detail::{Detail, TurnRow};
use crate::input::{Effect, FoundRow};
use crate::journey::plain_name;
use crate::log::{Log, Logged};
use crate::screen::{Choice, Page};
use gesta_content::TextArg;

/// Most turns that are listed, the newest; older ones are found by searching, and gone back to by their number.
const TURNS_SHOWN: usize = 200;
/// Most turns that a search lists.
const FOUND_MAX: usize = 100;
/// Characters around what was found.
const AROUND: usize = 60;

/// Longest word that is not cut.
const WORD_MAX: usize = 24;

/// The words around the first place where `wanted` stands in a text, with what was found between brackets; `wanted` as it
/// is compared.
fn around(text: &str, wanted: &str) -> Option<String> {
    let plain = plain_name(text);
    plain.find(wanted)?;
    // What is compared has other lengths than what is shown, so the passage is looked for by its lines.
    let line = text.lines().find(|line| plain_name(line).contains(wanted)).unwrap_or(text);
    let letters: Vec<char> = line.chars().collect();
    let plain_of = |from: usize, to: usize| plain_name(&letters[from..to].iter().collect::<String>());
    let starts = |at: &usize| {
        let end = (at + wanted.chars().count() + 8).min(letters.len());
        !letters[*at].is_whitespace() && plain_of(*at, end).starts_with(wanted)
    };
    let first = (0..letters.len()).find(starts).unwrap_or(0);
    // An article before it counts for nothing where names are compared.
    let at = (first..letters.len().min(first + 8)).rev().find(starts).unwrap_or(first);
    let end = (at..=letters.len()).find(|end| plain_of(at, *end).starts_with(wanted)).unwrap_or(at);
    let end = word_edge(&letters, end, 1);
    let from = word_edge(&letters, at.saturating_sub(AROUND), -1);
    let to = word_edge(&letters, (end + AROUND).min(letters.len()), 1);
    let part = |from: usize, to: usize| letters[from..to].iter().collect::<String>();
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < letters.len() { "…" } else { "" });
    Some(format!("{before}{}[{}]{}{after}", part(from, at).trim_start(), part(at, end), part(end, to).trim_end()))
}

/// The edge of the word that a cut would fall into: on to its end (`step` 1) or back to its beginning (-1). What has no
/// edge near is cut all the same.
fn word_edge(letters: &[char], cut: usize, step: isize) -> usize {
    let inside =
        |at: usize| at > 0 && at < letters.len() && letters[at - 1].is_alphanumeric() && letters[at].is_alphanumeric();
    let edges = std::iter::successors(Some(cut), |at| at.checked_add_signed(step)).take(WORD_MAX);
    edges.into_iter().find(|at| !inside(*at)).unwrap_or(cut)
}

/// A row of the history.
struct Listed {
    /// The player's own turn that it belongs to; 0 before the first.
    number: u64,
    /// It is a note that was found.
    in_note: bool,
    /// The words around what was found.
    words: String,
}

/// The turns whose deed or story holds some words; both as they are compared.
fn found_in(log: &Log, wanted: &str) -> Vec<Listed> {
    let mut listed: Vec<Listed> = Vec::new();
    let mut number = 0;
    for turn in log.turns().filter(|_| !wanted.is_empty()) {
        number = turn.number.unwrap_or(number);
        let told = around(&turn.told, wanted);
        // The deed stands in the row already.
        let words = told.or_else(|| plain_name(&turn.did).contains(wanted).then(String::new));
        listed.extend(words.filter(|_| number > 0).map(|words| Listed { number, in_note: false, words }));
    }
    listed
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

    /// Whether the story so far has these words.
    pub(crate) fn was_told(&self, about: &str) -> bool {
        self.game.as_ref().is_some_and(|game| !found_in(&game.log, &plain_name(about)).is_empty())
    }

    /// What the save found; what is on the screen was found before.
    pub(crate) fn found(&mut self, rows: Vec<FoundRow>) {
        if let Some((_, found)) = self.game.as_mut().and_then(|game| game.search.as_mut()) {
            *found = rows;
        }
    }

    pub(super) fn turn_row(&self, number: u64, turn: &Logged) -> TurnRow {
        TurnRow {
            number,
            when: self.turn_time(turn.tick, turn.second_of_day),
            place: turn.place.as_ref().map(|place| self.name_of(place)).unwrap_or_default(),
            did: if turn.did.is_empty() { self.locale.plain("history-did-something") } else { turn.did.clone() },
            found: String::new(),
            pick: None,
        }
    }

    /// The turns that are listed, newest first: with the words around what was found, where something is searched.
    fn listed(&self) -> Vec<Listed> {
        let Some(game) = &self.game else { return Vec::new() };
        let Some((wanted, found)) = &game.search else {
            let turns = game.log.own().rev().take(TURNS_SHOWN);
            return turns.map(|(number, _)| Listed { number, in_note: false, words: String::new() }).collect();
        };
        let plain = plain_name(wanted);
        let mut listed = found_in(&game.log, &plain);
        for row in found {
            let number = game.log.own_at(row.depth).map(|(number, _)| number);
            // Notes can be older than the first deed; what was told then stands in no turn.
            if !row.in_note && (number.is_none() || listed.iter().any(|had| Some(had.number) == number)) {
                continue;
            }
            let key = if row.in_note { "history-in-note" } else { "history-in-story" };
            let words = self.locale.say(key, &[("text", TextArg::Str(&row.text))]);
            listed.push(Listed { number: number.unwrap_or(0), in_note: row.in_note, words });
        }
        listed.sort_by_key(|one| std::cmp::Reverse(one.number));
        listed.truncate(FOUND_MAX);
        listed
    }

    fn listed_row(&self, log: &Log, row: u8, listed: &Listed) -> Option<Choice> {
        let Some(turn) = log.turn(listed.number) else {
            return listed
                .in_note
                .then(|| Choice::row(row, self.locale.plain("history-beginning"), listed.words.clone()));
        };
        let turn = self.turn_row(listed.number, turn);
        let number = TextArg::Int(i64::try_from(listed.number).unwrap_or(0));
        let label = self.locale.say("history-turn", &[("number", number), ("did", TextArg::Str(&turn.did))]);
        Some(Choice::row(row, label, super::joined(&[&turn.when, &turn.place, &listed.words])))
    }

    pub(super) fn history_parts(&self) -> Parts {
        let Some(game) = &self.game else { return Parts::default() };
        let listed = self.listed();
        let mut choices = Vec::new();
        for (at, one) in listed.iter().enumerate() {
            choices.extend(super::row_number(at).and_then(|row| self.listed_row(&game.log, row, one)));
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
        let mut rows: Vec<TurnRow> = game.log.own().map(|(number, turn)| self.turn_row(number, turn)).collect();
        for (at, one) in listed.iter().enumerate().filter(|(_, one)| !one.in_note) {
            if let Ok(row) = rows.binary_search_by_key(&one.number, |row| row.number) {
                rows[row].pick = super::row_number(at);
                rows[row].found.clone_from(&one.words);
            }
        }
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
        let listed: Vec<(u64, bool)> = self.listed().into_iter().map(|one| (one.number, one.in_note)).collect();
        match (self.at(number, &listed), &mut self.game) {
            // Notes are read, changed and erased on their own page.
            (Some((_, true)), _) => self.show_notes(),
            (Some((number, false)), Some(game)) => {
                game.turn = Some(number);
                self.go(Page::Turn);
            }
            _ => {}
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
            subheading: super::joined(&[&row.when, &row.place]),
            choices: super::rows(back),
            body: paragraphs(&turn.told),
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

/// The lines of what was told, parted as they were in the story.
fn paragraphs(told: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in told.lines() {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(line.to_owned());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{around, paragraphs};

    #[test]
    fn what_is_found_stands_in_its_words() {
        let text = "The ferryman spits.\nA bell hangs over the door, cracked from lip to crown.";
        assert_eq!(around(text, "bell").as_deref(), Some("A [bell] hangs over the door, cracked from lip to crown."));
        assert_eq!(around(text, "anchor"), None);
        assert_eq!(around("La campana está rajada", "campana esta").as_deref(), Some("La [campana está] rajada"));
    }

    #[test]
    fn long_lines_are_cut_around_it() {
        let text = format!("{} bell {}", "x".repeat(200), "y".repeat(200));
        let found = around(&text, "bell").unwrap();
        assert!(found.starts_with('…') && found.ends_with('…') && found.contains("bell"), "{found}");
        assert!(found.chars().count() < 142);
    }

    #[test]
    fn no_word_is_cut_where_a_search_shows_its_words() {
        let text = format!("{}the bells ring {}", "stone after stone ".repeat(9), "water over water ".repeat(9));
        let found = around(&text, "bell").unwrap();
        assert!(found.contains(" [bells] "), "{found}");
        let words: Vec<&str> = found.trim_matches('…').split_whitespace().collect();
        let whole = ["stone", "after", "the", "[bells]", "ring", "water", "over"];
        assert!(words.iter().all(|word| whole.contains(word)), "{found}");
    }

    #[test]
    fn paragraphs_of_a_turn_stay_apart() {
        assert_eq!(paragraphs("You: d20 4\nThe door holds."), ["You: d20 4", "", "The door holds."]);
    }
}
