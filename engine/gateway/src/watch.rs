//! [`Watch`]: how long one stream is waited for. The first word, a pause, the slowness and the whole are separate limits.

use crate::failure::Lateness;
use crate::request::Patience;
use crate::time::Moment;
use std::time::Duration;

/// How long a stream may be slow before it is judged.
pub const SLOW_AFTER: Duration = Duration::from_secs(8);

/// Watches one attempt.
#[derive(Clone, Copy, Debug)]
pub struct Watch {
    patience: Patience,
    began: Moment,
    deadline: Moment,
    /// The last text or work.
    sign: Option<Moment>,
    /// The first visible text.
    visible: Option<Moment>,
    chars: u64,
}

impl Watch {
    /// For an attempt that begins now, of a request that ends at the deadline.
    pub fn new(patience: Patience, now: Moment, deadline: Moment) -> Watch {
        Watch { patience, began: now, deadline, sign: None, visible: None, chars: 0 }
    }

    /// The model works.
    pub fn worked(&mut self, now: Moment) {
        self.sign = Some(now);
    }

    /// So much of visible text came.
    pub fn wrote(&mut self, chars: usize, now: Moment) {
        self.sign = Some(now);
        if chars > 0 {
            self.visible.get_or_insert(now);
            self.chars += chars as u64;
        }
    }

    /// The next limit, and what it is called when nothing comes until then.
    pub fn limit(&self) -> (Moment, Lateness) {
        let mut limit = (self.deadline, Lateness::Total);
        let mut consider = |moment: Moment, lateness| {
            if moment < limit.0 {
                limit = (moment, lateness);
            }
        };
        if self.visible.is_none() {
            consider(self.began.plus(self.patience.first_token), Lateness::FirstToken);
        }
        if let Some(sign) = self.sign {
            consider(sign.plus(self.patience.idle), Lateness::Idle);
        }
        if let Some(slow) = self.slow_at() {
            consider(slow, Lateness::Slow);
        }
        limit
    }

    /// When the text that came so far is too little.
    fn slow_at(&self) -> Option<Moment> {
        let visible = self.visible?;
        let least = u64::from(self.patience.chars_per_second_min);
        let millis = (self.chars * 1_000).checked_div(least)?;
        Some(visible.plus(Duration::from_millis(millis).max(SLOW_AFTER)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Moment {
        Moment(Duration::from_secs(seconds))
    }

    fn watch(chars_per_second_min: u32) -> Watch {
        let second = Duration::from_secs;
        let patience = Patience { first_token: second(10), idle: second(5), total: second(60), chars_per_second_min };
        Watch::new(patience, at(0), at(60))
    }

    #[test]
    fn the_first_word_has_a_limit_of_its_own() {
        let mut watch = watch(0);
        assert_eq!(watch.limit(), (at(10), Lateness::FirstToken));
        watch.wrote(3, at(9));
        assert_eq!(watch.limit(), (at(14), Lateness::Idle));
    }

    #[test]
    fn thinking_is_a_sign_of_life_but_no_first_word() {
        let mut watch = watch(0);
        watch.worked(at(2));
        assert_eq!(watch.limit(), (at(7), Lateness::Idle));
        watch.worked(at(6));
        assert_eq!(watch.limit(), (at(10), Lateness::FirstToken));
        watch.wrote(0, at(7));
        assert_eq!(watch.limit(), (at(10), Lateness::FirstToken), "blank text is no word");
    }

    #[test]
    fn the_whole_has_a_limit_however_lively_it_is() {
        let mut watch = watch(0);
        watch.wrote(10_000, at(58));
        assert_eq!(watch.limit(), (at(60), Lateness::Total));
    }

    #[test]
    fn a_trickle_is_too_slow() {
        let mut watch = watch(3);
        watch.wrote(3, at(1));
        watch.wrote(3, at(5));
        watch.wrote(3, at(8));
        assert_eq!(watch.limit(), (at(1).plus(SLOW_AFTER), Lateness::Slow));
        watch.wrote(300, at(8));
        assert_eq!(watch.limit(), (at(13), Lateness::Idle));
    }
}
