//! [`Dice`]: the only chance in a game. Keyed by the dice seed, by fate and by the decision, so the same decision in the
//! same situation always rolls the same.

use crate::chain::canonical;
use crate::command::{Command, SystemCommand};
use gesta_content::{DiceExpr, Digest};
use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

/// The secret that all dice of a game come from: 32 bytes. It never leaves the save while the game is open.
#[derive(Clone, PartialEq, Eq)]
pub struct DiceSeed(pub [u8; 32]);

impl std::fmt::Debug for DiceSeed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DiceSeed(secret)")
    }
}

impl DiceSeed {
    /// `blake3("gesta seed" ‖ N)`, N as 8 bytes, little end first: for `--seed N`.
    pub fn from_number(number: u64) -> DiceSeed {
        DiceSeed(Digest::of(&[b"gesta seed", &number.to_le_bytes()]).0)
    }

    /// `blake3(seed)`, which the genesis commits to.
    pub fn commitment(&self) -> Digest {
        Digest::of(&[&self.0])
    }

    /// The dice of a decision: ChaCha8 from `blake3 keyed by the seed("gesta dice 1" ‖ fate ‖ canonical(command))`.
    pub fn dice(&self, fate: &Digest, command: &Command) -> Dice {
        Dice::from_key(Digest::keyed(&self.0, &[b"gesta dice 1", &fate.0, &canonical(command)]))
    }

    /// The dice of what the driver causes, apart from those of every decision. A player's name keys no die.
    pub fn system_dice(&self, fate: &Digest, command: &SystemCommand) -> Dice {
        let mut decision = command.clone();
        match &mut decision {
            SystemCommand::Seat { name, .. } => name.clear(),
            SystemCommand::SeatMade { name, hero_name, .. } => {
                name.clear();
                hero_name.clear();
            }
            _ => {}
        }
        Dice::from_key(Digest::keyed(&self.0, &[b"gesta system dice 1", &fate.0, &canonical(&decision)]))
    }
}

/// A stream of dice. Draws come in the order in which they are asked for.
#[derive(Debug, Clone)]
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// The stream of a key.
    pub fn from_key(key: Digest) -> Dice {
        Dice(ChaCha8Rng::from_seed(key.0))
    }

    /// A number from 1 to `sides`, without bias: draws of 32 bits that fall into the incomplete last run are drawn again.
    pub fn roll(&mut self, sides: u8) -> u8 {
        let sides = u32::from(sides.max(1));
        let complete = u32::MAX - u32::MAX % sides;
        loop {
            let draw = self.0.next_u32();
            if draw < complete {
                // Below 256, because `sides` came from a byte.
                return (draw % sides) as u8 + 1;
            }
        }
    }

    /// The sum of an expression, never below 0.
    pub fn sum(&mut self, dice: &DiceExpr) -> u16 {
        let rolled: i32 = (0..dice.count).map(|_| i32::from(self.roll(dice.sides))).sum();
        u16::try_from((rolled + i32::from(dice.bonus)).max(0)).unwrap_or(u16::MAX)
    }
}
