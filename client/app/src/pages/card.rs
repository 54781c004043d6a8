//! The figures of a chapter's or an ending's card, and the card of a chapter.

use super::{Parts, clock};
use crate::app::App;
use crate::detail::{Detail, Figure};
use crate::log::Figures;
use gesta_content::{TextArg, TextKey};
use gesta_speech::Words;

impl App {
    /// Figures in words. `seconds`: how much game time they cover.
    pub(super) fn figures(&self, sum: Figures, seconds: u64) -> Vec<Figure> {
        let figure = |label: &str, value: String| Figure { label: self.locale.plain(label), value };
        let made = [("rolls", sum.rolls), ("made", sum.made), ("costs", sum.costs)];
        let made = made.map(|(name, count)| (name, TextArg::Int(i64::from(count))));
        let val = [("earned", TextArg::Int(whole(sum.earned))), ("spent", TextArg::Int(whole(sum.spent)))];
        let mut figures = vec![
            figure("card-turns", sum.turns.to_string()),
            figure("card-time", clock::span(&self.locale, seconds)),
            figure("card-rolls", self.locale.say("card-rolls-value", &made)),
        ];
        let counts = [("card-criticals", sum.criticals), ("card-disasters", sum.disasters), ("card-foes", sum.foes)];
        figures
            .extend(counts.iter().filter(|(_, count)| *count > 0).map(|(key, count)| figure(key, count.to_string())));
        if sum.earned + sum.spent > 0 {
            figures.push(figure("card-val", self.locale.say("card-val-value", &val)));
        }
        let seen = self.view().and_then(|view| view.hero.as_ref()).map_or(0, |hero| hero.visited.len());
        let all = self.content.mechanics.places.len();
        if all > 0 {
            let args = [("seen", TextArg::Int(count(seen))), ("all", TextArg::Int(count(all)))];
            figures.push(figure("card-explored", self.locale.say("card-explored-value", &args)));
        }
        figures
    }

    pub(super) fn figure_lines(&self, figures: &[Figure]) -> Vec<String> {
        let line = |figure: &Figure| {
            let args = [("label", TextArg::Str(&figure.label)), ("value", TextArg::Str(&figure.value))];
            self.locale.say("line-pair", &args)
        };
        figures.iter().map(line).collect()
    }

    /// The card of the chapter that ended last.
    pub(super) fn chapter_parts(&self) -> Parts {
        let words = Words::new(&self.content, self.language());
        let Some((game, view)) = self.game.as_ref().zip(self.view()) else { return Parts::default() };
        let Some((chapter, end)) = view.chapters.last() else { return Parts::default() };
        let begin = view.chapters.iter().rev().nth(1).map(|(_, tick)| *tick);
        let before = begin.map(|tick| game.log.sum_until(tick)).unwrap_or_default();
        let sum = game.log.sum_until(*end).since(before);
        let figures = self.figures(sum, end.saturating_sub(begin.unwrap_or(0)));
        let text = words.text(&TextKey::of(chapter), Some("text")).unwrap_or_default();
        let told = text.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
        Parts {
            heading: self.name_of(chapter),
            subheading: words.clock(view),
            body: told.chain(self.figure_lines(&figures)).collect(),
            detail: Detail::Card(figures),
            ..Parts::default()
        }
    }
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
