//! Moments of wall time in words: "2026-11-22 21:04 UTC". UTC, because the system's own zone cannot be asked for safely in a
//! program with several threads.

use gesta_content::Date;

const DAY_MS: i64 = 86_400_000;

/// A moment in milliseconds since 1970, to the minute.
pub fn moment(wall_ms: i64) -> String {
    let Date { year, month, day } = Date::of_day(wall_ms.div_euclid(DAY_MS));
    let minutes = wall_ms.rem_euclid(DAY_MS) / 60_000;
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02} UTC", minutes / 60, minutes % 60)
}

/// The same to the second, for names of files: "20261122-210437".
pub fn stamp(wall_ms: i64) -> String {
    let Date { year, month, day } = Date::of_day(wall_ms.div_euclid(DAY_MS));
    let seconds = wall_ms.rem_euclid(DAY_MS) / 1_000;
    format!("{year:04}{month:02}{day:02}-{:02}{:02}{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_dates_of_the_calendar() {
        let cases = [
            (0, "1970-01-01 00:00 UTC"),
            (951_782_400_000, "2000-02-29 00:00 UTC"),
            (1_709_251_199_000, "2024-02-29 23:59 UTC"),
            (1_709_251_200_000, "2024-03-01 00:00 UTC"),
            (4_107_542_399_999, "2100-02-28 23:59 UTC"),
            (4_107_542_400_000, "2100-03-01 00:00 UTC"),
            (-1, "1969-12-31 23:59 UTC"),
        ];
        for (wall_ms, shown) in cases {
            assert_eq!(moment(wall_ms), shown);
        }
        assert_eq!(stamp(1_709_251_199_000), "20240229-235959");
    }
}
