//! Game time in words: moments for the journal, spans for the ending.

use crate::locale::Locale;
use gesta_content::TextArg;

const DAY_SECONDS: u64 = 86_400;

fn number(value: u64) -> TextArg<'static> {
    TextArg::Int(i64::try_from(value).unwrap_or(i64::MAX))
}

/// "Day 1, 21:40" of a tick, seen from now: `now` is the tick and the second of the day.
pub(crate) fn moment(locale: &Locale, tick: u64, now: (u64, u32)) -> String {
    let (now_tick, second_of_day) = now;
    let dawn = (u64::from(second_of_day) + DAY_SECONDS - now_tick % DAY_SECONDS) % DAY_SECONDS;
    let seconds = dawn.saturating_add(tick);
    let time = format!("{:02}:{:02}", seconds % DAY_SECONDS / 3_600, seconds / 60 % 60);
    locale.say("clock-moment", &[("day", number(seconds / DAY_SECONDS + 1)), ("time", TextArg::Str(&time))])
}

/// "2 h 5 min" of seconds, without what is zero; "0 min" of less than a minute.
pub(super) fn span(locale: &Locale, seconds: u64) -> String {
    let (days, hours, minutes) = (seconds / DAY_SECONDS, seconds % DAY_SECONDS / 3_600, seconds / 60 % 60);
    let parts = [("span-days", days), ("span-hours", hours), ("span-minutes", minutes)];
    let said = parts.into_iter().filter(|(_, count)| *count > 0);
    let said: Vec<String> = said.map(|(key, count)| locale.say(key, &[("count", number(count))])).collect();
    if said.is_empty() { locale.say("span-minutes", &[("count", number(0))]) } else { said.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use gesta_content::Language;

    #[test]
    fn a_tick_after_midnight_is_on_the_second_day() {
        let locale = Locale::new(Language::En);
        // Begun at 21:00; now it is 01:00 of the next day.
        let now = (4 * 3_600, 3_600);
        assert_eq!(moment(&locale, 0, now), "Day 1, 21:00");
        assert_eq!(moment(&locale, 3 * 3_600 + 60, now), "Day 2, 00:01");
    }

    #[test]
    fn a_span_names_only_what_there_is_any_of() {
        let locale = Locale::new(Language::Es);
        assert_eq!(span(&locale, 7_500), "2 h 5 min");
        assert_eq!(span(&locale, DAY_SECONDS + 60), "1 día 1 min");
        assert_eq!(span(&locale, 3 * DAY_SECONDS), "3 días");
        assert_eq!([span(&locale, 3_600), span(&locale, 1_200), span(&locale, 59)], ["1 h", "20 min", "0 min"]);
    }
}
