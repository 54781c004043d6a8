//! Days and months of the calendar in UTC, as whole numbers: what budgets count by.

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

    /// Its month. The calculation is that of Howard Hinnant's `civil_from_days`, whose years begin in March.
    pub fn month(self) -> Month {
        let days = self.0 + 719_468;
        let era = days / 146_097;
        let of_era = days % 146_097;
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * of_year + 2) / 153;
        // March of the year 0 is ten months before January of the year 1, and all that is before 1970 goes.
        Month((era * 400 + year_of_era) * 12 + month_from_march + 2 - 1_970 * 12)
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
