//! Rolling a check into the draft.

use crate::check::Prepared;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::{Body, Purpose};
use crate::seat::{Actor, SeatId};
use gesta_content::model::Band;

/// Rolls a hero's check, or its side of a contest; tells it as an event and gives the band.
pub(crate) fn roll(draft: &mut Draft<'_>, seat: SeatId, purpose: Purpose, check: &Prepared, dice: &mut Dice) -> Band {
    of(draft, Actor::Hero(seat), purpose, check, dice)
}

/// The same for anybody.
pub(crate) fn of(draft: &mut Draft<'_>, actor: Actor, purpose: Purpose, check: &Prepared, dice: &mut Dice) -> Band {
    if let Some((against, roll, foe)) = check.roll_contest(dice) {
        let band = roll.band;
        let (roll, foe) = (Box::new(roll), Box::new(foe));
        draft.emit(Body::Contested { actor, against, purpose, roll, foe });
        return band;
    }
    let roll = check.roll(dice);
    let band = roll.band;
    draft.emit(Body::Checked { actor, purpose, roll: Box::new(roll) });
    band
}
