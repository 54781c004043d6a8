//! Those who go along with the party.

use crate::draft::Draft;
use crate::effect;
use crate::rejection::Rejection;
use crate::seat::SeatId;
use crate::society;
use crate::whereabouts::able_at;
use gesta_content::id::BeingId;

/// A hero sends away somebody who goes along.
pub(super) fn dismiss(draft: &mut Draft<'_>, seat: SeatId, being: &BeingId) -> Result<(), Rejection> {
    let content = draft.content;
    let place = draft.place(seat).ok_or(Rejection::NotPlaying)?;
    let world = draft.world();
    if !able_at(content, world, being, &place) || society::follows(world, being).is_none() {
        return Err(Rejection::NotHere);
    }
    effect::part(draft, being);
    Ok(())
}
