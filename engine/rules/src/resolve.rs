//! Rolling a check into the draft.

use crate::check::Prepared;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::{Body, Purpose};
use crate::seat::{Actor, SeatId};
use gesta_content::model::Band;

/// Rolls a hero's check, tells it as an event and gives the band.
pub(crate) fn roll(draft: &mut Draft<'_>, seat: SeatId, purpose: Purpose, check: &Prepared, dice: &mut Dice) -> Band {
    let roll = check.roll(dice);
    let band = roll.band;
    draft.emit(Body::Checked { actor: Actor::Hero(seat), purpose, roll: Box::new(roll) });
    band
}
