//! `gesta odds`.

use clap::Args;
use gesta_content::DICE_SIDES_MAX;
use gesta_content::model::TermValue;
use std::str::FromStr;

const EXAMPLES: &str = "\
Examples:
  gesta odds --bonus 4 --difficulty 12
  gesta odds --bonus 4 --difficulty 12 --advantage --die +d4 --cost
  gesta odds --bonus 5 --attack --armour 13 --json
  gesta odds --save \"Hedda Kroon 1\"
  gesta odds --save \"Hedda Kroon 1\" force the door";

const JSON: &str = "\
With --json: `total` is how many equally likely falls of the dice there are; each of `bands` (critical, success, cost, failure, \
disaster), `succeeds` (a success or a critical: the percentage of a choice) and `achieves` (that, or a success at a cost) has the \
exact number of `ways` among them and its share in `percent`, rounded half up to two decimals. Where a game hides a term from the \
hero, `ways` and `percent` are the least and `ways_max` and `percent_max` the most that it can be. With --save there is a \
list of such objects under `odds`, each with the `label` and the `command` that it is for; what has no roll has null odds.";

/// The options that make up a check by its numbers.
const NUMBERS: [&str; 9] =
    ["bonus", "difficulty", "armour", "attack", "advantage", "disadvantage", "dice", "cost", "packs"];

/// `gesta odds`.
#[derive(Debug, Args)]
#[command(before_help = EXAMPLES, after_long_help = JSON)]
pub struct Odds {
    /// What is considered in the saved game: free words, or the number of a choice (nothing: every choice).
    #[arg(value_name = "WHAT", requires = "save", conflicts_with_all = NUMBERS)]
    pub what: Vec<String>,
    /// The odds of what can be done in this saved game.
    #[arg(
        long,
        value_name = "NAME",
        conflicts_with_all = NUMBERS
    )]
    pub save: Option<String>,
    /// What is added to the d20, -100 to 100.
    #[arg(long, value_name = "N", default_value_t = 0, allow_negative_numbers = true,
          value_parser = clap::value_parser!(i8).range(-100..=100))]
    pub bonus: i8,
    /// What a check must reach, 1 to 200.
    #[arg(long, value_name = "N", required_unless_present_any = ["save", "attack"], conflicts_with = "attack",
          allow_negative_numbers = true, value_parser = clap::value_parser!(i16).range(1..=200))]
    pub difficulty: Option<i16>,
    /// Two d20 are rolled and the better counts.
    #[arg(long)]
    pub advantage: bool,
    /// Two d20 are rolled and the worse counts.
    #[arg(long, conflicts_with = "advantage")]
    pub disadvantage: bool,
    /// A die that is added or taken away: `+d4`, `-d6`. Give it again for more than one.
    #[arg(long = "die", value_name = "DIE", allow_hyphen_values = true)]
    pub dice: Vec<Die>,
    /// A near miss is a success at a cost.
    #[arg(long, conflicts_with = "attack")]
    pub cost: bool,
    /// An attack, with the scale of attacks; it needs --armour.
    #[arg(long, requires = "armour")]
    pub attack: bool,
    /// The armour class that an attack must reach, 1 to 200.
    #[arg(long, value_name = "N", requires = "attack", conflicts_with = "difficulty",
          allow_negative_numbers = true, value_parser = clap::value_parser!(i16).range(1..=200))]
    pub armour: Option<i16>,
    /// The packs whose rules decide; what they need is added.
    #[arg(long = "pack", value_name = "ID")]
    pub packs: Vec<String>,
    /// Print one JSON document.
    #[arg(long)]
    pub json: bool,
}

/// A die that is added or taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Die(pub TermValue);

impl FromStr for Die {
    type Err = String;

    fn from_str(text: &str) -> Result<Die, String> {
        let wrong = || format!("`{text}` is no die; write for example +d4 or -d6, with 2 to {DICE_SIDES_MAX} sides");
        let (takes, die) = match text.strip_prefix('-') {
            Some(die) => (true, die),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let digits = die.strip_prefix('d').filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        let sides: u8 = digits.and_then(|digits| digits.parse().ok()).ok_or_else(wrong)?;
        if !(2..=DICE_SIDES_MAX).contains(&sides) {
            return Err(wrong());
        }
        Ok(Die(if takes { TermValue::Minus(sides) } else { TermValue::Plus(sides) }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dice_are_read_with_their_sign() {
        let read = |text: &str| text.parse::<Die>().ok().map(|die| die.0);
        assert_eq!(read("+d4"), Some(TermValue::Plus(4)));
        assert_eq!(read("d100"), Some(TermValue::Plus(100)));
        assert_eq!(read("-d6"), Some(TermValue::Minus(6)));
        for wrong in ["", "4", "+4", "d", "d1", "d0", "d101", "d999", "2d4", "+d+4", "--d4", "d4 "] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
