//! Whole numbers of patches: read exactly, multiplied exactly, rounded down.

/// Largest part of a factor.
const PART_MAX: i128 = 1_000_000;

/// A whole number as RON writes it.
pub(crate) fn number(text: &str) -> Option<i128> {
    let digits: String = text.chars().filter(|c| *c != '_').collect();
    digits.parse().ok()
}

/// What a number is multiplied by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Factor {
    above: i128,
    below: i128,
}

impl Factor {
    /// Reads `2`, `"2"`, `"150%"` or `"3/2"`.
    pub(crate) fn read(written: &str) -> Result<Factor, String> {
        let text = written.trim_matches('"').trim();
        let (above, below) = match (text.strip_suffix('%'), text.split_once('/')) {
            (Some(percent), _) => (number(percent.trim()), Some(100)),
            (None, Some((above, below))) => (number(above.trim()), number(below.trim())),
            (None, None) => (number(text), Some(1)),
        };
        match (above, below) {
            (Some(above), Some(below)) if (0..=PART_MAX).contains(&above) && (1..=PART_MAX).contains(&below) => {
                Ok(Factor { above, below })
            }
            _ => Err(format!("`{written}` is nothing to multiply by")),
        }
    }

    /// The product, rounded down: 7 by "50%" is 3, -7 by "50%" is -4.
    pub(crate) fn of(self, number: i128) -> Result<i128, String> {
        let product = number.checked_mul(self.above).map(|product| product.div_euclid(self.below));
        product.ok_or_else(|| format!("{number} is too large to be multiplied"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_are_exact_and_rounded_down() {
        let rows = [
            ("2", 7, 14),
            ("\"150%\"", 7, 10),
            ("\"50%\"", -7, -4),
            ("\"1/3\"", 9_007_199_254_740_993, 3_002_399_751_580_331),
            ("\"0%\"", 7, 0),
            ("\"3/2\"", 0, 0),
        ];
        for (factor, number, product) in rows {
            assert_eq!(Factor::read(factor).and_then(|factor| factor.of(number)), Ok(product), "{number} by {factor}");
        }
    }

    #[test]
    fn what_is_no_factor_is_refused() {
        for text in ["", "\"\"", "1.5", "\"-1\"", "\"1/0\"", "\"%\"", "\"1/2/3\"", "\"1000001\"", "x"] {
            assert!(Factor::read(text).is_err(), "{text}");
        }
        assert!(Factor::read("2").and_then(|factor| factor.of(i128::MAX)).is_err());
    }
}
