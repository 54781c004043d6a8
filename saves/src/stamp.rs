//! Wall time in the names of files: `2026-11-22T00-31-05-250Z`, which sorts as time does. Nothing else is done with time.

use gesta_content::Date;

const MS_PER_DAY: i64 = 86_400_000;
/// How long a stamp is, in bytes.
const STAMP_BYTES: usize = "2026-11-22T00-31-05-250Z".len();

/// The stamp of a moment, given in milliseconds since 1970. Years before 1970 are written as 1970.
pub(crate) fn stamp(wall_ms: i64) -> String {
    let wall_ms = wall_ms.max(0);
    let Date { year, month, day } = Date::of_day(wall_ms / MS_PER_DAY);
    let ms = wall_ms % MS_PER_DAY;
    let (hour, minute, second) = (ms / 3_600_000, ms / 60_000 % 60, ms / 1_000 % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}-{minute:02}-{second:02}-{:03}Z", ms % 1_000)
}

/// The moment of a stamp; `None` when the text is none.
pub(crate) fn moment(text: &str) -> Option<i64> {
    if text.len() != STAMP_BYTES {
        return None;
    }
    let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
    let numbers = |text: &str| text.split('-').map(|part| part.parse::<i64>().ok()).collect::<Option<Vec<_>>>();
    let ([year, month, day], [hour, minute, second, ms]) =
        (numbers(day)?.try_into().ok()?, numbers(time)?.try_into().ok()?);
    let found = days(year, month, day) * MS_PER_DAY + hour * 3_600_000 + minute * 60_000 + second * 1_000 + ms;
    (stamp(found) == text).then_some(found)
}

/// The days from 1970 to a date: the inverse of [`Date::of_day`].
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let (era, year_of_era) = (year / 400, year % 400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::{moment, stamp};

    #[test]
    fn stamps_are_dates_and_go_back_to_moments() {
        let cases = [
            (0, "1970-01-01T00-00-00-000Z"),
            (951_782_400_000, "2000-02-29T00-00-00-000Z"),
            (1_795_307_465_250, "2026-11-22T00-31-05-250Z"),
            (4_107_542_399_999, "2100-02-28T23-59-59-999Z"),
        ];
        for (wall_ms, text) in cases {
            assert_eq!(stamp(wall_ms), text);
            assert_eq!(moment(text), Some(wall_ms));
        }
        let far = "9223372036854775807-11-22T00-00-00-000Z";
        let far_hour = "2026-11-22T9223372036854775807-00-00-000Z";
        for text in
            ["", "2026", far, far_hour, "2026-02-30T00-00-00-000Z", "2026-11-22T25-00-00-000Z", "x-11-22T00-00-00-000Z"]
        {
            assert_eq!(moment(text), None, "{text}");
        }
    }
}
