//! [`Nano`] and [`Price`]: money in whole thousand-millionths of the currency of a profile.

use crate::event::Usage;
use crate::request::{Purpose, Request};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Bytes of text that are taken for one token before a provider has counted. Latin prose has about four, other scripts
/// and code fewer; a guess that is too high only reserves too much.
pub const BYTES_PER_TOKEN: u64 = 3;
/// Tokens around each message that are no text of it.
pub const TOKENS_PER_MESSAGE: u64 = 8;

/// An amount in thousand-millionths of a unit of the currency. Sums stop at the top instead of overflowing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Nano(pub u64);

impl Nano {
    /// The sum.
    pub fn plus(self, other: Nano) -> Nano {
        Nano(self.0.saturating_add(other.0))
    }

    /// The difference, at least nothing.
    pub fn minus(self, other: Nano) -> Nano {
        Nano(self.0.saturating_sub(other.0))
    }
}

/// With four decimals, rounded up, so that what was spent is never shown as less: `0.0213`.
impl fmt::Display for Nano {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths_of_mille = self.0.div_ceil(100_000);
        write!(f, "{}.{:04}", tenths_of_mille / 10_000, tenths_of_mille % 10_000)
    }
}

/// What a token costs, in nano-units. A list price per million tokens, times 1,000, is this number: 0.25 a million is 250.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Price {
    /// Read anew.
    pub fresh: u64,
    /// Read from the provider's cache.
    pub cached: u64,
    /// Written to the provider's cache.
    pub written: u64,
    /// Answered.
    pub output: u64,
    /// A picture, whatever its size; it has no other price.
    pub picture: u64,
}

impl Price {
    /// For models on this machine.
    pub const FREE: Price = Price { fresh: 0, cached: 0, written: 0, output: 0, picture: 0 };
    /// For models of others whose price the profile does not say: as much as the dearest usual ones, so that a cap holds.
    pub const UNKNOWN: Price =
        Price { fresh: 15_000, cached: 15_000, written: 18_750, output: 75_000, picture: 250_000_000 };

    /// What such a usage costs.
    pub fn of(&self, usage: &Usage) -> Nano {
        let Usage { fresh, cached, written, output } = *usage;
        let parts = [(fresh, self.fresh), (cached, self.cached), (written, self.written), (output, self.output)];
        parts.iter().fold(Nano(0), |sum, (tokens, price)| sum.plus(Nano(tokens.saturating_mul(*price))))
    }

    /// What a request costs at most, as far as can be known before it is sent.
    pub fn estimate(&self, request: &Request) -> Nano {
        if request.purpose == Purpose::Image {
            return Nano(self.picture);
        }
        self.of(&Usage {
            fresh: tokens_of(request),
            output: u64::from(request.limits().output_tokens_max),
            ..Usage::default()
        })
        .plus(Nano(self.written.saturating_sub(self.fresh).saturating_mul(tokens_of(request))))
    }
}

/// The tokens that a request is taken to have.
fn tokens_of(request: &Request) -> u64 {
    let parts = (request.system.len() + request.messages.len()) as u64;
    (request.bytes() as u64).div_ceil(BYTES_PER_TOKEN) + parts * TOKENS_PER_MESSAGE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{Limits, Message};

    #[test]
    fn each_kind_of_token_has_its_price() {
        let price = Price { fresh: 250, cached: 25, written: 312, output: 2_000, ..Price::FREE };
        let usage = Usage { fresh: 100, cached: 900, written: 10, output: 50 };
        assert_eq!(price.of(&usage), Nano(25_000 + 22_500 + 3_120 + 100_000));
        assert_eq!(Price::FREE.of(&usage), Nano(0));
    }

    #[test]
    fn an_estimate_is_more_than_what_is_usual() {
        let mut request = Request::new(Purpose::Narration, vec![Message::user("x".repeat(4_000))]);
        request.limits = Some(Limits { output_tokens_max: 100, ..request.limits() });
        let price = Price { fresh: 10, cached: 1, written: 10, output: 20, ..Price::FREE };
        let usual = price.of(&Usage { fresh: 1_000, output: 100, ..Usage::default() });
        assert!(price.estimate(&request) > usual);
    }

    #[test]
    fn nothing_overflows() {
        let all = Usage { fresh: u64::MAX, cached: u64::MAX, written: u64::MAX, output: u64::MAX };
        assert_eq!(Price::UNKNOWN.of(&all), Nano(u64::MAX));
    }

    #[test]
    fn amounts_are_shown_rounded_up() {
        for (nano, shown) in [(0, "0.0000"), (1, "0.0001"), (21_300_000, "0.0213"), (1_500_000_000, "1.5000")] {
            assert_eq!(Nano(nano).to_string(), shown);
        }
    }
}
