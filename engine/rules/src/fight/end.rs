//! How somebody falls, and how a fight ends.

use super::foes;
use crate::draft::Draft;
use crate::effect::{change_val, gain_experience, give};
use crate::event::{Body, FightEnd, Passage};
use crate::seat::{Actor, SeatId};
use crate::time;
use crate::world::{Fight, Gone, Mode};
use gesta_content::id::{BeingId, PlaceId};

/// How long a defeated party lies before it is found, in seconds.
const DEFEAT_SECONDS: u64 = 3_600;

/// A hero has no hit points left.
pub(crate) fn hero_falls(draft: &mut Draft<'_>, seat: SeatId) {
    crate::talk::leave(draft, seat);
    draft.emit(Body::HeroDown { seat });
    let Some(place) = draft.place(seat) else { return };
    if draft.world().fights.contains_key(&place) {
        draft.emit(Body::FightLeft { place, actor: Actor::Hero(seat) });
    } else {
        defeat(draft, &[seat]);
    }
}

/// A being is out: dead, fled or given up. Whoever fought it learns from that, and the first of them finds what it had.
pub(crate) fn being_falls(draft: &mut Draft<'_>, being: &BeingId, why: Gone) {
    let content = draft.content;
    let actor = Actor::Being(being.clone());
    draft.emit(Body::BeingGone { being: being.clone(), why });
    let at = draft.world().fights.iter().find(|(_, fight)| super::fighter(fight, &actor).is_some());
    let Some((place, fight)) = at else { return };
    let (place, heroes) = (place.clone(), standing(fight));
    draft.emit(Body::FightLeft { place, actor });
    let Some(written) = content.mechanics.beings.get(being) else { return };
    let experience = written.stats.as_ref().map_or(0, |stats| stats.experience);
    for seat in &heroes {
        if experience > 0 {
            gain_experience(draft, *seat, experience);
        }
    }
    if let (Gone::Dead | Gone::Surrendered, Some(first)) = (why, heroes.first()) {
        for stack in &written.loot {
            give(draft, *first, &stack.item, stack.count, Passage::Being(being.clone()));
        }
    }
}

fn standing(fight: &Fight) -> Vec<SeatId> {
    let up = fight.fighters.iter().filter(|fighter| !fighter.out);
    up.filter_map(|fighter| if let Actor::Hero(seat) = fighter.actor { Some(seat) } else { None }).collect()
}

/// Ends the fight at a place if a side has nobody left. `true`: there is no fight any more.
pub(crate) fn close_if_over(draft: &mut Draft<'_>, place: &PlaceId) -> bool {
    let world = draft.world();
    let Some(fight) = world.fights.get(place) else { return true };
    let won = foes(fight).next().is_none();
    let lost = standing(fight).is_empty();
    if !won && !lost {
        return false;
    }
    let here = |seat: &SeatId| world.heroes.get(seat).is_some_and(|hero| hero.down && hero.place == *place);
    let fallen: Vec<SeatId> = world.heroes.keys().copied().filter(here).collect();
    let end = match (lost, fallen.is_empty()) {
        (true, true) => FightEnd::Escaped,
        (true, false) => FightEnd::Lost,
        (false, _) => FightEnd::Won,
    };
    draft.emit(Body::FightEnded { place: place.clone(), end });
    match end {
        FightEnd::Won => {
            for seat in fallen {
                draft.emit(Body::HeroUp { seat, hit_points: 1 });
            }
        }
        FightEnd::Lost => defeat(draft, &fallen),
        FightEnd::Escaped | FightEnd::Parted => {}
    }
    true
}

/// Nobody is left to fight on. In story mode the party is dragged to where the story began, and it costs half of what
/// each has; in iron mode it stays down, and the story ends when all have fallen. A story that has no ending for that
/// goes on as in story mode: nobody lies there for ever.
fn defeat(draft: &mut Draft<'_>, fallen: &[SeatId]) {
    let content = draft.content;
    let world = draft.world();
    let scenario = content.mechanics.scenarios.get(&world.scenario);
    let fall = scenario.and_then(|scenario| scenario.fall.clone());
    if let (Mode::Iron, Some(ending)) = (world.mode, fall) {
        if world.heroes.values().all(|hero| hero.down) && world.ended.is_none() {
            draft.emit(Body::Ended { ending });
        }
        return;
    }
    let Some(to) = scenario.map(|scenario| scenario.place.clone()) else { return };
    for seat in fallen {
        let Some(hero) = draft.hero(*seat) else { continue };
        let (from, lost, hit_points) = (hero.place.clone(), hero.val / 2, (hero.hit_points_max / 2).max(1));
        draft.emit(Body::Moved { actor: Actor::Hero(*seat), from: Some(from), to: to.clone(), exit: None });
        change_val(draft, *seat, -i64::from(lost));
        draft.emit(Body::HeroUp { seat: *seat, hit_points });
    }
    time::pass(draft, fallen, DEFEAT_SECONDS);
}
