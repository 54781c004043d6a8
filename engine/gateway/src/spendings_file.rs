//! [`SpendingsFile`]: what was spent, by day, in a small file of JSON. Written anew beside the old one and then put in its
//! place, so that a machine that fails in the midst leaves one of the two.

use crate::budget::{Charge, Spendings, Totals};
use crate::calendar::Day;
use crate::money::Nano;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, Write};
use std::path::PathBuf;

/// Days that are kept: a year and its month.
pub const DAYS_KEPT: u64 = 400;
/// The largest file that is read.
pub const SPENDINGS_BYTES_MAX: u64 = 256 * 1024;

/// The file. It is read again before each change, since another window of the same player may have written it.
#[derive(Clone, Debug)]
pub struct SpendingsFile {
    /// Where it is; the folder is made when something is written.
    pub path: PathBuf,
}

#[derive(Default, Serialize, Deserialize)]
struct Kept {
    /// Nano-units by day since 1970.
    days: BTreeMap<u64, Nano>,
}

impl SpendingsFile {
    fn read(&self) -> io::Result<Kept> {
        let file = match fs::File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Kept::default()),
            Err(error) => return Err(self.named(&error)),
        };
        let mut text = String::new();
        file.take(SPENDINGS_BYTES_MAX).read_to_string(&mut text).map_err(|error| self.named(&error))?;
        serde_json::from_str(&text).map_err(|error| {
            let path = self.path.display();
            let what =
                format!("{path} does not say what was spent ({error}); mend it, or remove it to count from nothing");
            io::Error::new(io::ErrorKind::InvalidData, what)
        })
    }

    fn write(&self, kept: &Kept) -> io::Result<()> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        let new = self.path.with_extension("new");
        let mut file = fs::File::create(&new)?;
        file.write_all(serde_json::to_string(kept)?.as_bytes())?;
        file.sync_all()?;
        fs::rename(&new, &self.path)
    }

    fn named(&self, error: &io::Error) -> io::Error {
        io::Error::new(error.kind(), format!("{} cannot be read: {error}", self.path.display()))
    }
}

impl Kept {
    fn totals(&self, unix_seconds: u64) -> Totals {
        let today = Day::of(unix_seconds);
        let of_month = self.days.iter().filter(|(day, _)| Day(**day).month() == today.month());
        Totals {
            day: self.days.get(&today.0).copied().unwrap_or_default(),
            month: of_month.fold(Nano(0), |sum, (_, nano)| sum.plus(*nano)),
        }
    }
}

impl Spendings for SpendingsFile {
    fn totals(&mut self, unix_seconds: u64) -> io::Result<Totals> {
        Ok(self.read()?.totals(unix_seconds))
    }

    fn charge(&mut self, charge: &Charge) -> io::Result<Totals> {
        let mut kept = self.read()?;
        let today = Day::of(charge.unix_seconds).0;
        let spent = kept.days.entry(today).or_default();
        *spent = spent.plus(charge.cost);
        kept.days.retain(|day, _| day + DAYS_KEPT > today);
        self.write(&kept)?;
        Ok(kept.totals(charge.unix_seconds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{ModelName, Purpose};

    const DAY: u64 = 86_400;

    fn charge(unix_seconds: u64) -> Charge {
        let by = ModelName { provider: "p".into(), model: "m".into() };
        Charge { unix_seconds, by, purpose: Purpose::Narration, usage: None, cost: Nano(5), estimated: true }
    }

    #[test]
    fn what_was_spent_is_known_to_the_next_session() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let open = || SpendingsFile { path: folder.path().join("config").join("spent.json") };
        assert_eq!(open().totals(0).expect("nothing is there"), Totals::default());
        for unix_seconds in [0, DAY, DAY, 40 * DAY] {
            open().charge(&charge(unix_seconds)).expect("it can be written");
        }
        assert_eq!(open().totals(DAY).expect("it is there"), Totals { day: Nano(10), month: Nano(15) });
        assert_eq!(open().totals(41 * DAY).expect("it is there"), Totals { day: Nano(0), month: Nano(5) });
    }

    #[test]
    fn a_damaged_file_stops_spending_and_is_named() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let path = folder.path().join("spent.json");
        fs::write(&path, "{\"days\": {\"1\": -4}}").expect("it can be written");
        let error = SpendingsFile { path }.totals(0).expect_err("it says nothing");
        assert!(error.to_string().contains("spent.json"), "{error}");
    }

    #[test]
    fn days_long_past_are_forgotten() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let mut file = SpendingsFile { path: folder.path().join("spent.json") };
        for day in (0..1_000).step_by(100) {
            file.charge(&charge(day * DAY)).expect("it can be written");
        }
        assert_eq!(file.read().expect("it is there").days.len(), 4);
    }
}
