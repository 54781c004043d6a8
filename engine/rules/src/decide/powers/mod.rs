//! Spells and talents that are used: what can be used on whom, what it costs, and what follows. Whom a power can be
//! aimed at stands in [`aims`], how it is rolled and what it does in [`work`], what creatures cast in [`beings`].

mod aims;
mod beings;
mod work;

pub(crate) use beings::cast_by_being;

use super::scuffle;
use crate::check::{Prepared, of_skill};
use crate::command::Aim;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::Body;
use crate::hero;
use crate::odds::{Odds, Opposed, Share};
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::when::holds;
use crate::world::{Hero, World};
use crate::{fight, time};
use aims::Aimed;
use gesta_content::Content;
use gesta_content::id::{BeingId, SpellId, TalentId};
use gesta_content::model::{Band, Power, PowerRoll, PowerTarget, Spell, Talent, TermValue};
use work::{Deed, What};

/// A hero casts a spell.
pub(super) fn cast(
    draft: &mut Draft<'_>,
    seat: SeatId,
    (id, rank, target): (&SpellId, u8, Option<&Aim>),
    dice: &mut Dice,
) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let spell = content.mechanics.spells.get(id).ok_or_else(|| Rejection::NotKnown { spell: id.clone() })?;
    let aimed = there(aims::aimed(content, world, seat, &spell.power, target))?;
    may_cast(content, world, seat, (spell, rank))?;
    let aimed = ready(content, world, (seat, &spell.power), aimed)?;
    if let Aimed::Opens(being) = &aimed {
        return scuffle::attack(draft, seat, (being, false), dice);
    }
    let spent = draft.hero(seat).and_then(|hero| hero.slots_spent.get(&rank).copied()).unwrap_or(0);
    if rank > 0 {
        draft.emit(Body::SlotSpent { seat, rank, spent: spent.saturating_add(1) });
    }
    let extra = spell.per_rank.map(|dice| (dice, rank.saturating_sub(spell.rank)));
    use_up(draft, seat, (&spell.power, What::Spell(id.clone(), rank), extra), aimed, dice)
}

/// Whether the hero of a seat can cast a spell of a rank at all.
fn may_cast(content: &Content, world: &World, seat: SeatId, (spell, rank): (&Spell, u8)) -> Result<(), Rejection> {
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    if super::is_silenced(content, world, seat) {
        return Err(Rejection::Silenced);
    }
    if !hero::knows_spell(content, hero, &spell.id) {
        return Err(Rejection::NotKnown { spell: spell.id.clone() });
    }
    let pays = match spell.rank {
        0 => rank == 0,
        own => rank >= own && hero::slots_left(content, hero, rank).0 > 0,
    };
    if pays { Ok(()) } else { Err(Rejection::NoSlot { rank }) }
}

/// A hero uses a talent.
pub(super) fn invoke(
    draft: &mut Draft<'_>,
    seat: SeatId,
    (id, target): (&TalentId, Option<&Aim>),
    dice: &mut Dice,
) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    let (talent, power) = usable(content, hero, id).ok_or(Rejection::NotNow)?;
    let aimed = there(aims::aimed(content, world, seat, power, target))?;
    if uses_left(hero, talent) == Some(0) {
        return Err(Rejection::Spent { talent: id.clone() });
    }
    let aimed = ready(content, world, (seat, power), aimed)?;
    if let Aimed::Opens(being) = &aimed {
        return scuffle::attack(draft, seat, (being, false), dice);
    }
    if talent.uses > 0 {
        let spent = hero.uses_spent.get(id).copied().unwrap_or(0).saturating_add(1);
        draft.emit(Body::UseSpent { seat, talent: id.clone(), spent });
    }
    use_up(draft, seat, (power, What::Talent(id.clone()), None), aimed, dice)
}

/// The talent and its power, if the hero has it and it is one to be used.
fn usable<'c>(content: &'c Content, hero: &Hero, id: &TalentId) -> Option<(&'c Talent, &'c Power)> {
    let talent = content.mechanics.talents.get(id).filter(|_| hero.talents.contains(id))?;
    Some((talent, talent.power.as_ref()?))
}

/// How often a talent can still be used; `None`: as often as one likes.
fn uses_left(hero: &Hero, talent: &Talent) -> Option<u8> {
    let spent = hero.uses_spent.get(&talent.id).copied().unwrap_or(0);
    (talent.uses > 0).then(|| talent.uses.saturating_sub(spent))
}

/// Whom a power is aimed at, or why not; what is not there, or cannot be gone to, is said before anything else.
type Aiming = Result<Aimed, Rejection>;

/// # Errors
/// What comes before everything about the power itself, in the order of [`Rejection`].
fn there(aimed: Aiming) -> Result<Aiming, Rejection> {
    match aimed {
        Err(why @ (Rejection::NotPlaying | Rejection::NotHere | Rejection::HeldFast)) => Err(why),
        aimed => Ok(aimed),
    }
}

/// Whether a power can be used now on what it is aimed at.
fn ready(content: &Content, world: &World, (seat, power): (SeatId, &Power), aimed: Aiming) -> Aiming {
    if holds(content, world, seat, &power.when) { aimed } else { Err(Rejection::NotNow) }
}

/// Whether a power can be used now with this target, and on whom.
fn aim(content: &Content, world: &World, (seat, power): (SeatId, &Power), target: Option<&Aim>) -> Aiming {
    ready(content, world, (seat, power), there(aims::aimed(content, world, seat, power, target))?)
}

/// The power is used: what is told of it, the time that it takes, and what follows.
fn use_up(
    draft: &mut Draft<'_>,
    seat: SeatId,
    (power, what, extra): (&Power, What, Option<(gesta_content::DiceExpr, u8)>),
    aimed: Aimed,
    dice: &mut Dice,
) -> Result<(), Rejection> {
    let place = draft.place(seat).ok_or(Rejection::NotPlaying)?;
    let fights = fight::place_of_hero(draft.world(), seat);
    let caster = Actor::Hero(seat);
    let (targets, closes_in) = match aimed {
        Aimed::At(targets) => (targets, None),
        Aimed::AtHand(being) => (vec![Aim::Being(being.clone())], Some(Actor::Being(being))),
        Aimed::Opens(_) => return Err(Rejection::NotNow),
    };
    if let (Some(place), Some(foe)) = (&fights, &closes_in) {
        fight::reach::close_in(draft, place, &caster, foe)?;
    }
    draft.emit(match &what {
        What::Spell(spell, rank) => {
            Body::Cast { actor: caster.clone(), spell: spell.clone(), rank: *rank, targets: targets.clone() }
        }
        What::Talent(talent) => Body::Invoked { seat, talent: talent.clone(), targets: targets.clone() },
    });
    let deed = Deed { power, what, caster, place, extra };
    // Rolled before the time passes, as the odds were offered; what follows comes when it has passed.
    let rolled = work::roll(draft, &deed, targets.clone(), dice);
    if fights.is_none() {
        if is_hostile(power) {
            let beings = targets.iter().filter_map(|aim| if let Aim::Being(being) = aim { Some(being) } else { None });
            beings.for_each(|being| scuffle::outrage(draft, seat, being));
        }
        time::pass(draft, &[seat], u64::from(power.seconds));
    }
    work::follow(draft, &deed, rolled, dice);
    fight::deed_done(draft, seat, fights.as_ref(), dice);
    Ok(())
}

/// The spells that the hero of a seat can cast now, each with the ranks of slots and what it can be aimed at (nothing:
/// it is aimed at nothing in particular).
pub(crate) fn castable(content: &Content, world: &World, seat: SeatId) -> Vec<(SpellId, Vec<u8>, Vec<Aim>)> {
    let Some(hero) = world.heroes.get(&seat) else { return Vec::new() };
    let highest = hero::rank_max(content, hero);
    let spells = hero::known_spells(content, hero).into_iter().filter_map(|id| content.mechanics.spells.get(&id));
    let row = |spell: &Spell| {
        let ranks = if spell.rank == 0 { 0..=0 } else { spell.rank..=highest };
        let ranks: Vec<u8> = ranks.filter(|rank| may_cast(content, world, seat, (spell, *rank)).is_ok()).collect();
        let aims = if ranks.is_empty() { None } else { open_aims(content, world, seat, &spell.power) };
        Some((spell.id.clone(), ranks, aims?))
    };
    spells.filter_map(row).collect()
}

/// The talents that the hero of a seat can use now, each with what it can be aimed at (nothing: it is aimed at nothing
/// in particular).
pub(crate) fn invocable(content: &Content, world: &World, seat: SeatId) -> Vec<(TalentId, Vec<Aim>)> {
    let Some(hero) = world.heroes.get(&seat) else { return Vec::new() };
    let usable = hero.talents.iter().filter_map(|id| usable(content, hero, id));
    let left = usable.filter(|(talent, _)| uses_left(hero, talent) != Some(0));
    left.filter_map(|(talent, power)| Some((talent.id.clone(), open_aims(content, world, seat, power)?))).collect()
}

/// What a power can be aimed at now; `None`: it cannot be used.
fn open_aims(content: &Content, world: &World, seat: SeatId, power: &Power) -> Option<Vec<Aim>> {
    let can = |target: Option<&Aim>| aim(content, world, (seat, power), target).is_ok();
    if !aims::needs_aim(power.target) {
        return can(None).then(Vec::new);
    }
    let aims: Vec<Aim> =
        aims::candidates(content, world, seat, power.target).into_iter().filter(|aim| can(Some(aim))).collect();
    (!aims.is_empty()).then_some(aims)
}

/// The odds of casting; `None`: nothing is at risk, or it cannot be cast. Where several are rolled for, each with odds of
/// its own, those of the likeliest: who that is stands in them.
pub(crate) fn cast_odds(
    content: &Content,
    world: &World,
    seat: SeatId,
    (id, rank, target): (&SpellId, u8, Option<&Aim>),
) -> Option<Odds> {
    let spell = content.mechanics.spells.get(id)?;
    may_cast(content, world, seat, (spell, rank)).ok()?;
    odds(content, world, seat, (&spell.power, &What::Spell(id.clone(), rank)), target)
}

/// The odds of using a talent; `None` as for spells.
pub(crate) fn invoke_odds(
    content: &Content,
    world: &World,
    seat: SeatId,
    (id, target): (&TalentId, Option<&Aim>),
) -> Option<Odds> {
    let hero = world.heroes.get(&seat)?;
    let (talent, power) = usable(content, hero, id)?;
    if uses_left(hero, talent) == Some(0) {
        return None;
    }
    odds(content, world, seat, (power, &What::Talent(id.clone())), target)
}

fn odds(
    content: &Content,
    world: &World,
    seat: SeatId,
    (power, what): (&Power, &What),
    target: Option<&Aim>,
) -> Option<Odds> {
    let targets = match aim(content, world, (seat, power), target).ok()? {
        Aimed::At(targets) => targets,
        Aimed::AtHand(being) => vec![Aim::Being(being)],
        Aimed::Opens(_) => return None,
    };
    let caster = Actor::Hero(seat);
    let at_each = |of: &dyn Fn(Actor) -> Option<Odds>| {
        let all: Vec<Odds> = targets.iter().filter_map(|aim| of(aims::actor_of(aim)?)).collect();
        // The first of equals, so that the order of the fight decides.
        all.into_iter().rev().max_by_key(|odds| odds.basis_points(&odds.achieves).0)
    };
    match &power.roll {
        PowerRoll::Works => None,
        PowerRoll::Attack => {
            let place = &world.heroes.get(&seat)?.place;
            let at = (&caster, place, what);
            at_each(&|foe| Some(work::prepare_attack(content, world, at, (&foe, power.ranged))?.odds()))
        }
        PowerRoll::Save(attribute) => {
            let difficulty = work::difficulty(content, world, &caster);
            at_each(&|who| {
                let save = hero::prepare_save(content, world, &who, (attribute, difficulty));
                Some(against_save(&save, who, difficulty))
            })
        }
        PowerRoll::Check(skill, difficulty) => {
            Some(of_skill(content, world, seat, skill, i16::from(*difficulty))?.odds())
        }
    }
}

/// The odds that somebody does not come through a save: a success of whose power it is.
fn against_save(save: &Prepared, who: Actor, difficulty: i16) -> Odds {
    let odds = save.odds();
    let held = odds.achieves;
    let fails = Share { low: odds.total - held.high, high: odds.total - held.low };
    let mut bands = [Share::default(); 5];
    bands[Band::Success as usize] = fails;
    bands[Band::Failure as usize] = held;
    let bonus = save.terms.iter().fold(0_i16, |sum, term| match term.value {
        TermValue::Flat(value) => sum.saturating_add(i16::from(value)),
        TermValue::Plus(_) | TermValue::Minus(_) => sum,
    });
    Odds {
        skill: None,
        difficulty,
        terms: Vec::new(),
        bands,
        against: Some(Opposed { who, skill: None, bonus }),
        succeeds: fails,
        achieves: fails,
        ..odds
    }
}

/// Whether a power is one that somebody strikes back at, because it attacks, harms or has to be withstood: to use it on
/// somebody outside a fight begins one.
fn is_hostile(power: &Power) -> bool {
    let at_others = matches!(power.target, PowerTarget::Being | PowerTarget::Foes);
    let resisted = matches!(power.roll, PowerRoll::Attack | PowerRoll::Save(_));
    at_others && (resisted || work::harms(&power.effects))
}

/// Whether a being is one that powers can be used on: a foe where the hero fights, anybody who can act elsewhere.
fn is_foe(world: &World, being: &BeingId) -> bool {
    !fight::is_ally(world, &Actor::Being(being.clone()))
}
