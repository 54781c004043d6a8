//! A skill check: decided and applied.

use crate::measure::{Line, seconds};
use crate::stage;
use anyhow::Result;
use gesta_rules::{Command, SeatId, apply, decide};

/// The lines of this part.
pub fn lines() -> Result<Vec<Line>> {
    let content = stage::content()?;
    let (mut world, seed, _) = stage::game(&content, 1)?;
    let command = Command::Act { action: stage::id("zcountry:a0")? };
    let mut refused = None;
    let one = seconds(|| {
        let mut dice = seed.dice(&world.fate, &command);
        match decide(&content, &world, SeatId(0), &command, &mut dice) {
            Ok(events) => events.iter().for_each(|event| apply(&mut world, event)),
            Err(why) => refused = Some(why),
        }
    });
    if let Some(why) = refused {
        anyhow::bail!("the check was refused: {why}");
    }
    Ok(vec![Line::at_least("skill check, decide + apply, one core", 1.0 / one, "/s", 1_000_000.0)])
}
