//! Odds as JSON and as a table. Numbers are exact; a percentage is rounded half up to two decimals, in whole numbers.

use crate::words::Words;
use gesta_content::Language;
use gesta_content::model::Band;
use gesta_rules::{Odds, Share};
use serde_json::{Map, Value, json};

/// Odds as a JSON object.
pub(super) fn as_json(odds: &Odds) -> Value {
    let bands = Band::ALL.iter().zip(&odds.bands);
    let bands: Map<String, Value> =
        bands.map(|(band, part)| (band.key().to_owned(), share(part, odds.total))).collect();
    json!({
        "total": odds.total,
        "difficulty": odds.difficulty,
        "advantage": odds.advantage,
        "bands": bands,
        "succeeds": share(&odds.succeeds, odds.total),
        "achieves": share(&odds.achieves, odds.total),
    })
}

fn share(share: &Share, total: u64) -> Value {
    let mut value = json!({ "ways": share.low, "percent": percent(share.low, total) });
    if share.low != share.high {
        value["ways_max"] = json!(share.high);
        value["percent_max"] = json!(percent(share.high, total));
    }
    value
}

/// Odds as lines, a band each.
pub(super) fn table(words: &Words, odds: &Odds) -> Vec<String> {
    let band = |band: &Band| words.say(&format!("band-{}", band.key()), &[]);
    let mut rows: Vec<(String, &Share)> = Band::ALL.iter().map(band).zip(&odds.bands).collect();
    rows.push((words.say("odds-succeeds", &[]), &odds.succeeds));
    if odds.achieves != odds.succeeds {
        rows.push((words.say("odds-achieves", &[]), &odds.achieves));
    }
    rows.retain(|(_, share)| share.high > 0);
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let line = |(name, share): &(String, &Share)| {
        let ways = words.count("odds-row", &[], &[("ways", share.low), ("total", odds.total)]);
        format!("{name:width$}  {:>6} %   {ways}", localised(words, &percent(share.low, odds.total)))
    };
    rows.iter().map(line).collect()
}

fn localised(words: &Words, percent: &str) -> String {
    match words.language() {
        Language::En => percent.to_owned(),
        Language::Es => percent.replace('.', ","),
    }
}

/// "12.25" of `part` in `total`.
fn percent(part: u64, total: u64) -> String {
    let total = u128::from(total.max(1));
    let hundredths = (u128::from(part) * 20_000 + total) / (2 * total);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn percentages_are_rounded_half_up() {
        let cases = [
            ((49, 400), "12.25"),
            ((1, 3), "33.33"),
            ((2, 3), "66.67"),
            ((1, 20_000), "0.01"),
            ((1, 20_001), "0.00"),
            ((400, 400), "100.00"),
            ((0, 400), "0.00"),
            ((u64::MAX, u64::MAX), "100.00"),
        ];
        for ((part, total), shown) in cases {
            assert_eq!(percent(part, total), shown, "{part} of {total}");
        }
    }
}
