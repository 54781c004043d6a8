//! [`Budget`]: reserves before sending, settles after, and refuses what would pass a cap. Plain state; the time is an
//! argument, and what was spent is kept by whoever implements [`Spendings`].

use crate::calendar::{Day, Month};
use crate::event::Usage;
use crate::failure::Span;
use crate::money::Nano;
use crate::request::{ModelName, Purpose};
use std::io;

/// The most that may be spent; `None` for no cap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caps {
    /// From start to end of the program.
    pub session: Option<Nano>,
    /// In a day, in UTC.
    pub day: Option<Nano>,
    /// In a month, in UTC.
    pub month: Option<Nano>,
}

impl Default for Caps {
    /// Half a unit a session, one a day, ten a month: an evening with a usual model costs a few hundredths.
    fn default() -> Caps {
        let tenths = |tenths: u64| Some(Nano(tenths * 100_000_000));
        Caps { session: tenths(5), day: tenths(10), month: tenths(100) }
    }
}

/// One thing that was paid for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charge {
    /// When, in seconds since 1970.
    pub unix_seconds: u64,
    /// Who was asked.
    pub by: ModelName,
    /// For what.
    pub purpose: Purpose,
    /// What the provider said was used.
    pub usage: Option<Usage>,
    /// How much it cost.
    pub cost: Nano,
    /// The provider did not say: the cost is our estimate.
    pub estimated: bool,
}

/// What was spent in the day and the month of a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// In this day.
    pub day: Nano,
    /// In this month.
    pub month: Nano,
}

/// Keeps what was spent over sessions.
pub trait Spendings: Send {
    /// What was spent in the day and month of this time, by all sessions so far.
    ///
    /// # Errors
    /// When it cannot be read; nothing is sent then, since a cap could be passed.
    fn totals(&mut self, unix_seconds: u64) -> io::Result<Totals>;

    /// Keeps a charge, and says the totals with it.
    ///
    /// # Errors
    /// When it cannot be written; the charge still counts for this session.
    fn charge(&mut self, charge: &Charge) -> io::Result<Totals>;
}

/// Keeps nothing: for tests, and for games that leave no trace.
#[derive(Clone, Copy, Debug, Default)]
pub struct Forgetful {
    day: (Day, Nano),
    month: (Month, Nano),
}

impl Spendings for Forgetful {
    fn totals(&mut self, unix_seconds: u64) -> io::Result<Totals> {
        let day = Day::of(unix_seconds);
        let spent = |current: bool, nano: Nano| if current { nano } else { Nano(0) };
        Ok(Totals {
            day: spent(self.day.0 == day, self.day.1),
            month: spent(self.month.0 == day.month(), self.month.1),
        })
    }

    fn charge(&mut self, charge: &Charge) -> io::Result<Totals> {
        let totals = self.totals(charge.unix_seconds)?;
        let day = Day::of(charge.unix_seconds);
        self.day = (day, totals.day.plus(charge.cost));
        self.month = (day.month(), totals.month.plus(charge.cost));
        self.totals(charge.unix_seconds)
    }
}

/// What was spent, as shown to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Since the start of the program.
    pub session: Nano,
    /// Of it, what providers did not say and we estimated.
    pub estimated: Nano,
    /// Since midnight in UTC.
    pub day: Nano,
    /// Since the first of the month in UTC.
    pub month: Nano,
    /// Held for what is under way.
    pub reserved: Nano,
    /// The caps.
    pub caps: Caps,
}

/// Counts money. Every reservation is settled or released exactly once.
#[derive(Debug)]
pub struct Budget {
    caps: Caps,
    session: Nano,
    estimated: Nano,
    reserved: Nano,
    totals: Totals,
    day: Day,
}

impl Budget {
    /// With what was spent before, as of a time.
    pub fn new(caps: Caps, totals: Totals, unix_seconds: u64) -> Budget {
        let day = Day::of(unix_seconds);
        Budget { caps, session: Nano(0), estimated: Nano(0), reserved: Nano(0), totals, day }
    }

    /// Holds so much.
    ///
    /// # Errors
    /// The shortest span whose cap would be passed, with all that is held already.
    pub fn reserve(&mut self, estimate: Nano, unix_seconds: u64) -> Result<(), Span> {
        self.turn_the_page(unix_seconds);
        let held = self.reserved.plus(estimate);
        // What costs nothing is never refused: a model at home goes on when the money is gone.
        let passed =
            |spent: Nano, cap: Option<Nano>| estimate > Nano(0) && cap.is_some_and(|cap| spent.plus(held) > cap);
        if passed(self.session, self.caps.session) {
            return Err(Span::Session);
        }
        if passed(self.totals.day, self.caps.day) {
            return Err(Span::Day);
        }
        if passed(self.totals.month, self.caps.month) {
            return Err(Span::Month);
        }
        self.reserved = held;
        Ok(())
    }

    /// Gives back what was held: nothing was sent, or it cost nothing.
    pub fn release(&mut self, estimate: Nano) {
        self.reserved = self.reserved.minus(estimate);
    }

    /// Pays: `cost` is what was used, or the estimate where that is unknown. A cost above the estimate is counted whole.
    pub fn settle(&mut self, estimate: Nano, cost: Nano, estimated: bool, unix_seconds: u64) {
        self.turn_the_page(unix_seconds);
        self.release(estimate);
        self.session = self.session.plus(cost);
        self.totals.day = self.totals.day.plus(cost);
        self.totals.month = self.totals.month.plus(cost);
        if estimated {
            self.estimated = self.estimated.plus(cost);
        }
    }

    /// What all sessions have spent, as whoever keeps it says.
    pub fn learn(&mut self, totals: Totals) {
        self.totals.day = self.totals.day.max(totals.day);
        self.totals.month = self.totals.month.max(totals.month);
    }

    /// What was spent.
    pub fn cost(&self) -> Cost {
        Cost {
            session: self.session,
            estimated: self.estimated,
            day: self.totals.day,
            month: self.totals.month,
            reserved: self.reserved,
            caps: self.caps,
        }
    }

    /// A new day, and maybe a new month. A clock that was set back opens no new one.
    fn turn_the_page(&mut self, unix_seconds: u64) {
        let day = Day::of(unix_seconds);
        if day <= self.day {
            return;
        }
        self.totals.day = Nano(0);
        if day.month() != self.day.month() {
            self.totals.month = Nano(0);
        }
        self.day = day;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: u64 = 86_400;

    fn budget(session: u64, day: u64, month: u64) -> Budget {
        let cap = |nano| Some(Nano(nano));
        let caps = Caps { session: cap(session), day: cap(day), month: cap(month) };
        Budget::new(caps, Totals { day: Nano(10), month: Nano(20) }, 0)
    }

    #[test]
    fn what_is_held_counts_against_every_cap() {
        let mut budget = budget(100, 1_000, 1_000);
        assert_eq!(budget.reserve(Nano(60), 0), Ok(()));
        assert_eq!(budget.reserve(Nano(60), 0), Err(Span::Session));
        budget.release(Nano(60));
        assert_eq!(budget.reserve(Nano(100), 0), Ok(()));
    }

    #[test]
    fn each_span_has_its_own_cap_and_earlier_sessions_count() {
        assert_eq!(budget(1_000, 100, 1_000).reserve(Nano(91), 0), Err(Span::Day));
        assert_eq!(budget(1_000, 1_000, 100).reserve(Nano(81), 0), Err(Span::Month));
        assert_eq!(budget(1_000, 100, 1_000).reserve(Nano(90), 0), Ok(()));
    }

    #[test]
    fn settling_frees_what_was_held_too_much() {
        let mut budget = budget(100, 1_000, 1_000);
        assert_eq!(budget.reserve(Nano(100), 0), Ok(()));
        budget.settle(Nano(100), Nano(30), false, 0);
        assert_eq!(budget.reserve(Nano(70), 0), Ok(()));
        assert_eq!(budget.reserve(Nano(1), 0), Err(Span::Session));
        let cost = budget.cost();
        assert_eq!((cost.session, cost.day, cost.month), (Nano(30), Nano(40), Nano(50)));
        assert_eq!((cost.reserved, cost.estimated), (Nano(70), Nano(0)));
    }

    #[test]
    fn an_estimate_that_was_charged_is_marked() {
        let mut budget = budget(100, 1_000, 1_000);
        assert_eq!(budget.reserve(Nano(40), 0), Ok(()));
        budget.settle(Nano(40), Nano(40), true, 0);
        assert_eq!(budget.cost().estimated, Nano(40));
    }

    #[test]
    fn a_new_day_is_counted_anew_and_a_clock_set_back_is_not() {
        let mut budget = budget(1_000, 100, 1_000);
        assert_eq!(budget.reserve(Nano(95), DAY), Ok(()));
        budget.settle(Nano(95), Nano(95), false, DAY);
        assert_eq!(budget.reserve(Nano(10), DAY), Err(Span::Day));
        assert_eq!(budget.reserve(Nano(10), 0), Err(Span::Day));
        assert_eq!(budget.reserve(Nano(10), 2 * DAY), Ok(()));
        assert_eq!(budget.cost().month, Nano(115));
    }

    #[test]
    fn a_new_month_is_counted_anew() {
        let mut budget = budget(1_000, 1_000, 100);
        assert_eq!(budget.reserve(Nano(90), 0), Err(Span::Month));
        assert_eq!(budget.reserve(Nano(90), 31 * DAY), Ok(()));
    }

    #[test]
    fn what_is_free_goes_on_when_the_money_is_gone() {
        let mut budget = budget(0, 0, 0);
        assert_eq!(budget.reserve(Nano(0), 0), Ok(()));
        assert_eq!(budget.reserve(Nano(1), 0), Err(Span::Session));
    }

    #[test]
    fn spendings_are_those_of_the_day_and_month_asked_for() {
        let mut spendings = Forgetful::default();
        let charge = |unix_seconds| Charge {
            unix_seconds,
            by: ModelName { provider: "p".into(), model: "m".into() },
            purpose: Purpose::Narration,
            usage: None,
            cost: Nano(5),
            estimated: true,
        };
        assert!(spendings.charge(&charge(0)).is_ok());
        let totals = spendings.charge(&charge(DAY)).expect("it only remembers");
        assert_eq!(totals, Totals { day: Nano(5), month: Nano(10) });
        assert_eq!(spendings.totals(40 * DAY).expect("it only remembers"), Totals::default());
    }
}
