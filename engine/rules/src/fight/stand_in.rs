//! Who plays a hero in a fight while its player is away: it stands on guard, or acts as a bot would.

use super::sides::is_dazed;
use crate::bot;
use crate::command::Command;
use crate::decide;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::Body;
use crate::seat::{Actor, SeatId, SeatKind};
use crate::world::{StandIn, World};
use gesta_content::id::PlaceId;

/// Most commands of one turn: going somewhere, and doing something.
const COMMANDS_MAX: usize = 2;

/// Whether a seat's hero acts as a bot would while nobody plays it.
pub(super) fn is_bold(world: &World, seat: SeatId) -> bool {
    let state = world.seats.get(&seat);
    state.is_some_and(|state| state.kind == SeatKind::Bot || state.stand_in == StandIn::Bot)
}

/// A hero whose player is away takes its turn.
pub(super) fn act(draft: &mut Draft<'_>, place: &PlaceId, seat: SeatId, dice: &mut Dice) {
    let content = draft.content;
    if is_bold(draft.world(), seat) {
        for _ in 0..COMMANDS_MAX {
            let Some(command) = bot::fight_command(content, draft.world(), seat) else { break };
            if !decide::in_place_of(draft, seat, &command, dice) {
                break;
            }
            if !matches!(command, Command::Shift { .. }) {
                return;
            }
        }
    }
    guard(draft, place, seat);
}

/// A hero whose player is away stands on guard, if it has its senses.
pub(super) fn guard(draft: &mut Draft<'_>, place: &PlaceId, seat: SeatId) {
    let content = draft.content;
    if !is_dazed(content, draft.world(), seat) {
        draft.emit(Body::Guarded { place: place.clone(), actor: Actor::Hero(seat) });
    }
}
