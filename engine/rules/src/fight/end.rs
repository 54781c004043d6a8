//! How somebody falls, and how a fight ends.

use super::reach::{end_stance, let_go};
use super::sides::{foes, heroes_up, is_ally};
use crate::draft::Draft;
use crate::effect::{change_val, gain_experience, give};
use crate::event::{Body, FightEnd, Passage};
use crate::seat::{Actor, SeatId};
use crate::society;
use crate::time;
use crate::whereabouts::{able_at, heroes_at, place_of};
use crate::world::{Fight, Gone, Mode, Stance, World};
use gesta_content::Content;
use gesta_content::id::{BeingId, PlaceId};

/// How long a defeated party lies before it is found, in seconds.
const DEFEAT_SECONDS: u64 = 3_600;

/// A hero has no hit points left. In a fight it lies there while the others fight on.
pub(crate) fn hero_falls(draft: &mut Draft<'_>, seat: SeatId) {
    crate::talk::leave(draft, seat);
    draft.emit(Body::HeroDown { seat });
    let Some(place) = draft.place(seat) else { return };
    let world = draft.world();
    if world.fights.contains_key(&place) {
        let actor = Actor::Hero(seat);
        let_go(draft, &place, &actor);
        end_stance(draft, &place, &actor, Stance::Hidden);
    } else if world.mode == Mode::Story && !heroes_at(world, &place).is_empty() {
        // Whoever stands by helps it up, and binds up what would fell it again. In iron mode that is settled later.
        draft.emit(Body::HeroUp { seat, hit_points: 1 });
        crate::hero::tend(draft, seat);
    } else {
        defeat(draft, &[seat]);
    }
}

/// A being is out: dead, fled, given up or struck down. The first of the heroes who fought it finds what it had.
pub(crate) fn being_falls(draft: &mut Draft<'_>, being: &BeingId, why: Gone) {
    let content = draft.content;
    let actor = Actor::Being(being.clone());
    let here = place_of(content, draft.world(), being);
    draft.emit(Body::BeingGone { being: being.clone(), why });
    let world = draft.world();
    let ally = is_ally(world, &actor);
    let within = |fight: &Fight| super::fighter(fight, &actor).is_some_and(|own| !own.out);
    let at = world.fights.iter().find(|(_, fight)| within(fight));
    let Some((place, fight)) = at else {
        stays(draft, being, here);
        return remembered(draft, None, (being, ally), why);
    };
    let (place, first) = (place.clone(), heroes_up(world, fight).first().copied());
    draft.emit(Body::FightLeft { place, actor });
    remembered(draft, first, (being, ally), why);
    let Some(written) = content.mechanics.beings.get(being).filter(|_| !ally) else { return };
    if let (Gone::Dead | Gone::Surrendered | Gone::Subdued, Some(first)) = (why, first) {
        for stack in &written.loot {
            give(draft, first, &stack.item, stack.count, Passage::Being(being.clone()));
        }
    }
}

/// Whoever lies somewhere keeps no hours any more. Where somebody fell in a fight, or beside its hero, the world knows;
/// elsewhere it is written down, as a way that leads nowhere.
fn stays(draft: &mut Draft<'_>, being: &BeingId, here: Option<PlaceId>) {
    let known = draft.world().beings.get(being).and_then(|state| state.place.as_ref());
    let Some(place) = here.filter(|here| known != Some(here)) else { return };
    let (actor, from) = (Actor::Being(being.clone()), Some(place.clone()));
    draft.emit(Body::Moved { actor, from, to: place, exit: None });
}

/// Whoever sees it remembers who was killed, and who was let live. What happens at a hero's command is that hero's doing;
/// mercy is that of the first who still stands.
fn remembered(draft: &mut Draft<'_>, first: Option<SeatId>, (being, ally): (&BeingId, bool), why: Gone) {
    let deeds = &draft.content.mechanics.rules.deeds;
    let (deed, by) = match why {
        Gone::Dead => (deeds.killed.as_ref(), draft.seat()),
        Gone::Surrendered | Gone::Subdued => (deeds.spared.as_ref(), first),
        Gone::Fled | Gone::Left => (None, None),
    };
    if let (Some(deed), Some(by), false, false) = (deed, by, ally, draft.is_nearly_full()) {
        society::do_deed(draft, by, deed, being);
    }
}

/// Ends the fight at a place if a side has nobody left. `true`: there is no fight any more.
pub(crate) fn close_if_over(draft: &mut Draft<'_>, place: &PlaceId) -> bool {
    let content = draft.content;
    let world = draft.world();
    let Some(fight) = world.fights.get(place) else { return true };
    let won = foes(world, fight).next().is_none();
    let lost = heroes_up(world, fight).is_empty();
    if !won && !lost {
        return false;
    }
    let here = |seat: &SeatId| world.heroes.get(seat).is_some_and(|hero| hero.down && hero.place == *place);
    let fallen: Vec<SeatId> = world.heroes.keys().copied().filter(here).collect();
    let end = match (lost, fallen.is_empty()) {
        (true, true) => FightEnd::Escaped,
        (true, false) => FightEnd::Lost,
        (false, _) if is_parted(content, world, fight, place) => FightEnd::Parted,
        (false, _) => FightEnd::Won,
    };
    let (experience, learners) = (worth(content, world, fight), learners(world, fight, end));
    draft.emit(Body::FightEnded { place: place.clone(), end });
    match end {
        FightEnd::Won | FightEnd::Parted => {
            for seat in fallen {
                raise(draft, seat);
            }
            teach(draft, &learners, experience);
        }
        FightEnd::Lost => defeat(draft, &fallen),
        FightEnd::Escaped => teach(draft, &learners, experience),
    }
    true
}

/// Those who are not dead learn from a fight.
fn teach(draft: &mut Draft<'_>, learners: &[SeatId], experience: u32) {
    for seat in learners {
        if experience > 0 && draft.hero(*seat).is_some_and(|hero| !hero.dead) {
            gain_experience(draft, *seat, experience);
        }
    }
}

/// Who lay there when the fight ended gets up; in iron mode the dead do not.
fn raise(draft: &mut Draft<'_>, seat: SeatId) {
    if crate::hero::gets_up(draft.world(), seat) {
        draft.emit(Body::HeroUp { seat, hit_points: 1 });
    }
}

/// Whether some who fought against the heroes are still there, and have stopped.
fn is_parted(content: &Content, world: &World, fight: &Fight, place: &PlaceId) -> bool {
    fight
        .fighters
        .iter()
        .filter(|fighter| fighter.out && !is_ally(world, &fighter.actor))
        .any(|fighter| matches!(&fighter.actor, Actor::Being(being) if able_at(content, world, being, place)))
}

/// The experience that all are worth who were overcome in a fight.
fn worth(content: &Content, world: &World, fight: &Fight) -> u32 {
    let overcome = |being: &BeingId| {
        let gone = world.beings.get(being).and_then(|state| state.gone);
        matches!(gone, Some(Gone::Dead | Gone::Fled | Gone::Surrendered | Gone::Subdued))
    };
    let of = |fighter: &crate::Fighter| match &fighter.actor {
        Actor::Being(being) if fighter.out && !is_ally(world, &fighter.actor) && overcome(being) => {
            super::stats(content, being).map_or(0, |stats| stats.experience)
        }
        Actor::Being(_) | Actor::Hero(_) => 0,
    };
    fight.fighters.iter().map(of).fold(0, u32::saturating_add)
}

/// The heroes who fought to the end, on their feet or not. Where all got away that is everybody: whom they overcame
/// before is in no other fight.
fn learners(world: &World, fight: &Fight, end: FightEnd) -> Vec<SeatId> {
    let to_the_end = |fighter: &&crate::Fighter| !fighter.out || end == FightEnd::Escaped;
    let stayed = fight.fighters.iter().filter(to_the_end).filter_map(|fighter| match fighter.actor {
        Actor::Hero(seat) if world.heroes.contains_key(&seat) => Some(seat),
        _ => None,
    });
    stayed.collect()
}

/// Nobody is left to fight on. In story mode the party is found and dragged to where the story began. In iron mode it stays
/// down: what becomes of it is settled at the end of the command, by its death saves.
fn defeat(draft: &mut Draft<'_>, fallen: &[SeatId]) {
    if draft.world().mode == Mode::Story {
        carry_home(draft, fallen);
    }
}

/// Nobody at all is on its feet any more, in iron mode: the story falls to its end. One that has no ending for that goes on
/// as in story mode: nobody lies there for ever.
pub(crate) fn fall(draft: &mut Draft<'_>) {
    let content = draft.content;
    let world = draft.world();
    let ending = content.mechanics.scenarios.get(&world.scenario).and_then(|scenario| scenario.fall.clone());
    match ending {
        Some(ending) => draft.emit(Body::Ended { ending }),
        None => {
            let fallen: Vec<SeatId> = world.heroes.keys().copied().collect();
            carry_home(draft, &fallen);
        }
    }
}

/// The fallen come to themselves where the scenario says, or where the story began, and it has cost what that says, or half
/// of what each has.
fn carry_home(draft: &mut Draft<'_>, fallen: &[SeatId]) {
    let content = draft.content;
    let Some(scenario) = content.mechanics.scenarios.get(&draft.world().scenario) else { return };
    let (to, percent) = match &scenario.defeat {
        Some(defeat) => (&defeat.place, u64::from(defeat.percent.min(100))),
        None => (&scenario.place, 50),
    };
    for seat in fallen {
        let Some(hero) = draft.hero(*seat) else { continue };
        // No more than there is: the percentage is clamped.
        let lost = (u64::from(hero.val) * percent / 100) as u32;
        let (from, hit_points) = (hero.place.clone(), (hero.hit_points_max / 2).max(1));
        draft.found(*seat);
        draft.emit(Body::Moved { actor: Actor::Hero(*seat), from: Some(from), to: to.clone(), exit: None });
        change_val(draft, *seat, -i64::from(lost));
        draft.emit(Body::HeroUp { seat: *seat, hit_points });
        crate::hero::tend(draft, *seat);
    }
    time::pass(draft, fallen, DEFEAT_SECONDS);
}
