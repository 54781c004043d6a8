//! The gate: what each measure has to reach, and the worst run of each language beside it.

use crate::grams::{distinct, identical, repeated_openers, seen_lately, self_bleu, words};
use crate::stage::{Page, Turn};
use crate::{witness, worn};
use gesta_content::{Content, Language};
use std::collections::BTreeSet;
use std::fmt::Write;

/// A measure, its limit, and whether it must be at least or at most that.
pub struct Bar {
    /// What is measured.
    pub what: &'static str,
    /// The limit.
    pub limit: f64,
    /// Whether more is better.
    pub more: bool,
    /// How many decimals are shown.
    pub decimals: usize,
}

const fn least(what: &'static str, limit: f64, decimals: usize) -> Bar {
    Bar { what, limit, more: true, decimals }
}

const fn most(what: &'static str, limit: f64, decimals: usize) -> Bar {
    Bar { what, limit, more: false, decimals }
}

/// The bars, in the order of [`Figures::values`].
pub const BARS: [Bar; 10] = [
    least("distinct-2", 0.55, 3),
    least("distinct-4", 0.85, 3),
    most("4-grams seen in the last 20 passages, %", 8.0, 1),
    most("repeated three-word openers, %", 8.0, 1),
    most("self-BLEU-4", 0.25, 3),
    most("identical paragraphs within 40 turns", 0.0, 0),
    most("unknown entities", 0.0, 0),
    most("selected facts not told", 0.0, 0),
    most("time of a passage, p99, ms", 5.0, 2),
    most("worn phrases per 1,000 words", 1.5, 2),
];

/// What was measured of one run in one language.
pub struct Figures {
    /// Which run.
    pub run: String,
    /// One for each of [`BARS`].
    pub values: [f64; 10],
    /// What an author should see: paragraphs, names, facts and phrases that spoil the figures.
    pub notes: Vec<String>,
}

impl Figures {
    /// Measures the turns of a run.
    pub fn of(run: &str, content: &Content, language: Language, turns: &[Turn]) -> Figures {
        let at = Language::ALL.iter().position(|it| *it == language).unwrap_or_default();
        let pages: Vec<_> = turns.iter().map(|turn| &turn.pages[at]).collect();
        let texts: Vec<String> = pages.iter().map(|page| page.paragraphs.join("\n")).collect();
        let passages: Vec<Vec<String>> = texts.iter().map(|text| words(text)).filter(|text| !text.is_empty()).collect();
        let paragraphs: Vec<Vec<String>> = pages.iter().map(|page| page.paragraphs.clone()).collect();
        let same = identical(&paragraphs);
        let mut met = BTreeSet::new();
        let of_turn = |(turn, page): (&Turn, &&Page)| witness::unknown(content, language, turn, page, &mut met);
        let unknown: Vec<String> = turns.iter().zip(&pages).flat_map(of_turn).collect();
        let untold: Vec<String> =
            pages.iter().flat_map(|page| witness::untold(page)).map(|it| format!("{it:?}")).collect();
        let all = texts.join("\n");
        let worn = worn::found(&all, &worn::phrases(language));
        let mut times: Vec<f64> = pages.iter().map(|page| page.took.as_secs_f64() * 1_000.0).collect();
        times.sort_by(f64::total_cmp);
        let count = |number: usize| u32::try_from(number).map_or(f64::MAX, f64::from);
        let values = [
            distinct(&passages, 2),
            distinct(&passages, 4),
            100.0 * seen_lately(&passages, 4),
            100.0 * repeated_openers(&passages),
            self_bleu(&passages),
            count(same.len()),
            count(unknown.len()),
            count(untold.len()),
            times.get(times.len().saturating_sub(1) * 99 / 100).copied().unwrap_or_default(),
            worn::per_thousand(worn.len(), &all),
        ];
        let note = |what: &str, found: &str| format!("{what}: {found}");
        let mut notes: Vec<String> = same.iter().map(|text| note("identical", text)).collect();
        notes.extend(unknown.iter().map(|name| note("unknown", name)));
        notes.extend(untold.iter().map(|fact| note("untold", fact)));
        notes.extend(worn.iter().map(|phrase| note("worn", phrase)));
        Figures { run: run.to_owned(), values, notes }
    }
}

/// The worst of the runs in each measure, as a table, and whether all bars are reached.
pub fn table(language: Language, all: &[Figures]) -> (String, bool) {
    let mut text = format!("{language}, worst of {} runs\n", all.len());
    let mut reached = true;
    for (at, bar) in BARS.iter().enumerate() {
        let worse = |a: &&Figures, b: &&Figures| {
            let order = a.values[at].total_cmp(&b.values[at]);
            if bar.more { order.reverse() } else { order }
        };
        let Some(worst) = all.iter().max_by(worse) else { continue };
        let (value, decimals) = (worst.values[at], bar.decimals);
        let good = if bar.more { value >= bar.limit } else { value <= bar.limit };
        reached &= good;
        let sign = if bar.more { "at least" } else { "at most" };
        let mark = if good { "reached" } else { "MISSED" };
        let _ =
            writeln!(text, "  {:<42} {value:>8.decimals$}   {sign} {:<5} {mark}   {}", bar.what, bar.limit, worst.run);
    }
    (text, reached)
}

#[cfg(test)]
mod tests {
    use super::{BARS, Figures, table};
    use gesta_content::Language;

    #[test]
    fn the_worst_run_decides() {
        let limits = BARS.map(|bar| bar.limit);
        let figures = |run: &str, values| Figures { run: run.to_owned(), values, notes: Vec::new() };
        let mut bad = limits;
        bad[0] -= 0.01;
        assert!(table(Language::En, &[figures("good", limits)]).1);
        let (text, reached) = table(Language::En, &[figures("good", limits), figures("bad", bad)]);
        assert!(!reached && text.contains("MISSED   bad"), "{text}");
        bad = limits;
        bad[9] += 0.01;
        assert!(!table(Language::En, &[figures("bad", bad)]).1);
    }
}
