//! How people stand to the party: reputation with factions, what beings remember, who goes along.

use crate::draft::Draft;
use crate::event::Body;
use crate::seat::SeatId;
use crate::sight::Regard;
use crate::whereabouts::{attitude, beings_at, is_able};
use crate::world::World;
use gesta_content::Content;
use gesta_content::id::{BeingId, DeedId, FactionId, PlaceId};

/// Most who remember a deed because they saw it; the others of their faction hear of it by reputation.
const WITNESSES_MAX: usize = 4;

/// The party's reputation with a faction, -100 to 100.
pub(crate) fn reputation(content: &Content, world: &World, faction: &FactionId) -> i16 {
    let written = content.mechanics.factions.get(faction).map_or(0, |faction| i16::from(faction.reputation));
    written.saturating_add(world.reputation.get(faction).copied().unwrap_or(0)).clamp(-100, 100)
}

/// Whether a being goes along with a hero of the party.
pub(crate) fn follows(world: &World, being: &BeingId) -> Option<SeatId> {
    world.beings.get(being).and_then(|state| state.follows)
}

/// How a being regards the party.
pub(crate) fn regard(content: &Content, world: &World, being: &BeingId) -> Regard {
    match attitude(content, world, being) {
        ..=-50 => Regard::Hostile,
        -49..=-10 => Regard::Cold,
        -9..=9 => Regard::Even,
        10..=49 => Regard::Warm,
        50.. => Regard::Friendly,
    }
}

/// Who at a place means harm to the party and can do it, if anybody.
pub(crate) fn threat<'c>(content: &'c Content, world: &World, place: &PlaceId) -> Option<&'c BeingId> {
    let here = beings_at(content, world, place).into_iter().filter(|being| being.stats.is_some());
    let harms = |being: &BeingId| {
        is_able(world, being) && follows(world, being).is_none() && regard(content, world, being) == Regard::Hostile
    };
    here.map(|being| &being.id).find(|being| harms(being))
}

/// The party's reputation with a faction changes.
pub(crate) fn change_reputation(draft: &mut Draft<'_>, faction: &FactionId, by: i16) {
    let content = draft.content;
    let had = reputation(content, draft.world(), faction);
    let now = had.saturating_add(by).clamp(-100, 100);
    if now != had {
        draft.emit(Body::ReputationChanged { faction: faction.clone(), by: now - had, now });
    }
}

/// A being's attitude to the party changes; what is written to the chronicle never leads beyond its limits, and mends
/// what older games have heaped up there.
pub(crate) fn change_attitude(draft: &mut Draft<'_>, being: &BeingId, by: i16) {
    let content = draft.content;
    let had = attitude(content, draft.world(), being);
    let now = had.saturating_add(by).clamp(-100, 100);
    if now != had {
        let written = content.mechanics.beings.get(being).map_or(0, |being| i16::from(being.attitude));
        let changed = draft.world().beings.get(being).map_or(0, |state| state.attitude);
        let by = now.saturating_sub(written).saturating_sub(changed);
        draft.emit(Body::AttitudeChanged { being: being.clone(), by });
    }
}

/// A hero does something to a being: it remembers that, and so do all of its faction who see it.
pub(crate) fn do_deed(draft: &mut Draft<'_>, seat: SeatId, deed: &DeedId, to: &BeingId) {
    let content = draft.content;
    let Some(written) = content.mechanics.deeds.get(deed) else { return };
    draft.emit(Body::Remembered { being: to.clone(), deed: deed.clone(), seat });
    change_attitude(draft, to, i16::from(written.attitude));
    let Some(place) = draft.place(seat) else { return };
    let faction = content.mechanics.beings.get(to).and_then(|being| being.faction.as_ref());
    let Some(faction) = faction else { return };
    let world = draft.world();
    let here = beings_at(content, world, &place).into_iter().filter(|being| is_able(world, &being.id));
    let witnesses = here.filter(|being| being.id != *to && being.faction.as_ref() == Some(faction));
    let witnesses: Vec<BeingId> = witnesses.take(WITNESSES_MAX).map(|being| being.id.clone()).collect();
    let seen = !witnesses.is_empty() || is_able(world, to);
    for being in witnesses {
        draft.emit(Body::Remembered { being: being.clone(), deed: deed.clone(), seat });
        change_attitude(draft, &being, i16::from(written.witnesses));
    }
    if seen && written.reputation != 0 {
        change_reputation(draft, faction, i16::from(written.reputation));
    }
}
