//! Which backups are kept. Pure: a list in, what may go out.

use std::collections::BTreeSet;

/// How many hours with a backup keep their newest one.
pub const HOURLY_KEPT: usize = 24;
/// How many days with a backup keep their newest one.
pub const DAILY_KEPT: usize = 7;
/// How many weeks with a backup keep their newest one.
pub const WEEKLY_KEPT: usize = 4;
/// Most bytes that the backups of one game take.
pub const BACKUP_BYTES_MAX: u64 = 1 << 30;

const HOUR_MS: i64 = 3_600_000;

/// A backup, as far as keeping it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// When it was made, in milliseconds since 1970.
    pub made_ms: i64,
    /// How large it is.
    pub bytes: u64,
    /// It was opened and proved.
    pub verified: bool,
    /// It was made before a migration, and is kept beyond the hours, days and weeks.
    pub migration: bool,
}

/// Indexes into `backups` of those that may be deleted: what no hour, day, week or migration keeps, and then the oldest
/// until the rest fits into [`BACKUP_BYTES_MAX`], those of migrations last. The newest verified one is never among them.
/// Hours, days and weeks without a backup do not count, so a game that rests for a year keeps all that it had.
pub fn deletions(backups: &[Kept]) -> Vec<usize> {
    let mut newest_first: Vec<usize> = (0..backups.len()).collect();
    newest_first.sort_by_key(|&index| (std::cmp::Reverse(backups[index].made_ms), index));
    let safe = newest_first.iter().copied().find(|&index| backups[index].verified);
    let mut kept: BTreeSet<usize> = safe.into_iter().collect();
    kept.extend(newest_first.iter().copied().filter(|&index| backups[index].migration));
    for (span_ms, most) in [(HOUR_MS, HOURLY_KEPT), (24 * HOUR_MS, DAILY_KEPT), (7 * 24 * HOUR_MS, WEEKLY_KEPT)] {
        let mut spans = BTreeSet::new();
        for &index in &newest_first {
            let span = backups[index].made_ms.div_euclid(span_ms);
            if spans.len() < most && spans.insert(span) {
                kept.insert(index);
            }
        }
    }
    let bytes = |index: &usize| backups[*index].bytes;
    let mut total: u64 = kept.iter().map(bytes).sum();
    let mut oldest_first: Vec<usize> =
        newest_first.iter().rev().copied().filter(|index| kept.contains(index)).collect();
    oldest_first.sort_by_key(|&index| backups[index].migration);
    for index in oldest_first {
        if total > BACKUP_BYTES_MAX && Some(index) != safe {
            kept.remove(&index);
            total -= bytes(&index);
        }
    }
    (0..backups.len()).filter(|index| !kept.contains(index)).collect()
}

#[cfg(test)]
mod tests {
    use super::{BACKUP_BYTES_MAX, HOUR_MS, Kept, deletions};

    const DAY_MS: i64 = 24 * HOUR_MS;

    fn each(count: i64, step_ms: i64) -> Vec<Kept> {
        // From a Monday's first minute on, which no span divides.
        let made =
            |number| Kept { made_ms: 345_660_000 + number * step_ms, bytes: 1, verified: true, migration: false };
        (0..count).map(made).collect()
    }

    #[test]
    fn hours_days_and_weeks_keep_their_newest() {
        let cases = [
            ("nothing", each(0, HOUR_MS), 0),
            ("one", each(1, HOUR_MS), 1),
            ("a day of hours", each(24, HOUR_MS), 24),
            ("six in one hour", each(6, 60_000), 1),
            ("a week of hours: 24 hours and 6 days before them", each(7 * 24, HOUR_MS), 24 + 6),
            ("8 weeks of hours: 24 hours, 6 days and 2 weeks before them", each(8 * 7 * 24, HOUR_MS), 24 + 6 + 2),
            ("daily for a year: 24 hours of play reach back over the days and weeks", each(364, DAY_MS), 24),
            ("yearly for ten years", each(10, 365 * DAY_MS), 10),
        ];
        for (name, backups, kept) in cases {
            assert_eq!(backups.len() - deletions(&backups).len(), kept, "{name}");
        }
    }

    #[test]
    fn the_newest_of_an_hour_stays_and_the_order_of_the_list_does_not_matter() {
        let mut backups = each(4, 60_000);
        assert_eq!(deletions(&backups), [0, 1, 2]);
        backups.reverse();
        assert_eq!(deletions(&backups), [1, 2, 3]);
    }

    #[test]
    fn the_newest_verified_one_is_never_deleted() {
        let mut backups = each(200, HOUR_MS);
        for backup in &mut backups[1..] {
            backup.verified = false;
        }
        assert!(!deletions(&backups).contains(&0));
        backups[0].bytes = 3 * BACKUP_BYTES_MAX;
        let gone = deletions(&backups);
        assert_eq!(gone.len(), 199, "all others go, and still it stays");
        assert!(!gone.contains(&0));
    }

    #[test]
    fn too_many_bytes_take_the_oldest_first_and_migrations_last() {
        let mut backups = each(4, DAY_MS);
        for backup in &mut backups {
            backup.bytes = BACKUP_BYTES_MAX / 2;
        }
        backups[0].migration = true;
        assert_eq!(deletions(&backups), [1, 2]);
        backups[0].bytes = BACKUP_BYTES_MAX;
        assert_eq!(deletions(&backups), [0, 1, 2], "the newest verified one outlasts a migration's");
    }

    #[test]
    fn a_migrations_backup_outlasts_the_weeks() {
        let mut backups = each(300, DAY_MS);
        backups[3].migration = true;
        assert!(!deletions(&backups).contains(&3));
        assert!(deletions(&backups).contains(&4));
    }
}
