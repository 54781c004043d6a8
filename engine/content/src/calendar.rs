//! Dates of wall time, in UTC: what names of files, lists and budgets count by. The game's own days stand in its rules.

/// A date of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year.
    pub year: i64,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// The date so many days after 1970-01-01. Days that no calendar has, thousands of millions of years away, are those of its
    /// ends. After Howard Hinnant's `civil_from_days`, whose years begin in March, so that the leap day is the last.
    pub fn of_day(days: i64) -> Date {
        const ENDS: i64 = i64::MAX / 1_000;
        let days = days.clamp(-ENDS, ENDS) + 719_468;
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * of_year + 2) / 153;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let small = |number: i64| u8::try_from(number).unwrap_or(1);
        Date { year, month: small(month), day: small(of_year - (153 * from_march + 2) / 5 + 1) }
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_are_dates_of_the_calendar() {
        let cases = [
            (0, (1970, 1, 1)),
            (-1, (1969, 12, 31)),
            (11_016, (2000, 2, 29)),
            (19_782, (2024, 2, 29)),
            (19_783, (2024, 3, 1)),
            (20_779, (2026, 11, 22)),
            (47_540, (2100, 2, 28)),
            (47_541, (2100, 3, 1)),
        ];
        for (days, (year, month, day)) in cases {
            assert_eq!(Date::of_day(days), Date { year, month, day }, "{days}");
        }
        assert!(Date::of_day(i64::MIN).year < 0 && Date::of_day(i64::MAX).year > 9_999);
    }
}
