//! Days and months of the calendar in UTC, as whole numbers: what budgets count by.

use gesta_content::Date;

const DAY_SECONDS: u64 = 86_400;

/// Days since 1970-01-01.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub u64);

/// Months since January 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(pub u64);

impl Day {
    /// The day of a time in seconds since 1970.
    pub fn of(unix_seconds: u64) -> Day {
        Day(unix_seconds / DAY_SECONDS)
    }

    /// Its month.
    pub fn month(self) -> Month {
        let date = Date::of_day(i64::try_from(self.0).unwrap_or(i64::MAX));
        Month(u64::try_from((date.year - 1_970) * 12).unwrap_or(0) + u64::from(date.month) - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, Month};

    #[test]
    fn days_know_their_months() {
        for (unix_seconds, months) in [
            (0, 0),
            (31 * 86_400 - 1, 0),
            (31 * 86_400, 1),
            // 2000-02-29 and 2000-03-01.
            (951_782_400, 30 * 12 + 1),
            (951_868_800, 30 * 12 + 2),
            // 2023-12-31T23:59:59 and the second after it.
            (1_704_067_199, 53 * 12 + 11),
            (1_704_067_200, 54 * 12),
        ] {
            assert_eq!(Day::of(unix_seconds).month(), Month(months), "{unix_seconds}");
        }
    }
}
