//! The shared clock. A long way or rest of one group holds a barrier: the others may act until all are busy, and then the
//! clock goes on to the first who is free. Nobody acts in another's past.

use crate::draft::Draft;
use crate::event::Body;
use crate::seat::SeatId;
use crate::whereabouts::is_present;
use crate::world::World;

/// From this on, in seconds, an action holds a barrier instead of moving everybody's clock.
const LONG_SECONDS: u64 = 60;

/// Time passes for a group.
pub(crate) fn pass(draft: &mut Draft<'_>, group: &[SeatId], seconds: u64) {
    if seconds == 0 {
        return;
    }
    if seconds < LONG_SECONDS || is_whole(draft.world(), group) {
        draft.emit(Body::TimePassed { seconds });
        return;
    }
    occupy(draft, group, seconds);
    catch_up(draft);
}

/// Whether nobody plays who is not in a group.
pub(crate) fn is_whole(world: &World, group: &[SeatId]) -> bool {
    active(world).all(|seat| group.contains(&seat))
}

/// A group is busy for a while; the others are not.
pub(crate) fn occupy(draft: &mut Draft<'_>, group: &[SeatId], seconds: u64) {
    let until = draft.tick().saturating_add(seconds);
    for seat in group {
        draft.emit(Body::Occupied { seat: *seat, until });
    }
}

/// If everybody who plays is busy, the clock goes on to the first who is free.
pub(crate) fn catch_up(draft: &mut Draft<'_>) {
    let world = draft.world();
    let first_free = active(world).filter_map(|seat| world.heroes.get(&seat)).map(|hero| hero.busy_until).min();
    let seconds = first_free.map_or(0, |free| free.saturating_sub(world.tick));
    if seconds > 0 {
        draft.emit(Body::TimePassed { seconds });
    }
}

/// Seats that play at this moment: present, with a hero on its feet.
pub(crate) fn active(world: &World) -> impl Iterator<Item = SeatId> + '_ {
    let up = world.heroes.iter().filter(|(_, hero)| !hero.down).map(|(seat, _)| *seat);
    up.filter(|seat| is_present(world, *seat))
}
