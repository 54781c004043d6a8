//! Attacks: armour class, the check of an attack, and its damage.

use super::{conditions, fighter};
use crate::check::{Prepared, PreparedTerm, advantage};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::effect::damage;
use crate::event::Body;
use crate::odds::TermName;
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::whereabouts::{modifier, weapon, worn};
use crate::world::{Fighter, Hero, Spot, World};
use gesta_content::id::{AttributeId, BeingId, PlaceId};
use gesta_content::model::{Attack, Band, Slot};
use gesta_content::{Content, DiceExpr, Name};

/// What bare hands do.
const FISTS: DiceExpr = DiceExpr { count: 1, sides: 2, bonus: 0 };

/// What an attack on somebody at a place must reach.
pub(crate) fn armour_class(content: &Content, world: &World, place: &PlaceId, actor: &Actor) -> i16 {
    let rules = &content.mechanics.rules;
    let own = match actor {
        Actor::Hero(seat) => world.heroes.get(seat).map_or(10, |hero| {
            let nimble = hero.attributes.get(&rules.nimble).copied().unwrap_or(10);
            let pieces = [Slot::Body, Slot::OffHand].into_iter().filter_map(|slot| worn(content, hero, slot));
            let armour: i16 = pieces.filter_map(|item| item.armour.as_ref()).map(|piece| i16::from(piece.bonus)).sum();
            i16::from(rules.armour_base) + i16::from(modifier(nimble)) + armour
        }),
        Actor::Being(being) => {
            let stats = content.mechanics.beings.get(being).and_then(|being| being.stats.as_ref());
            stats.map_or(10, |stats| i16::from(stats.armour_class))
        }
    };
    let felt: i16 = conditions(content, world, actor).iter().map(|condition| i16::from(condition.armour)).sum();
    own + felt + stance(content, world, place, actor)
}

/// What guarding and the zone add.
fn stance(content: &Content, world: &World, place: &PlaceId, actor: &Actor) -> i16 {
    let Some(fighter) = world.fights.get(place).and_then(|fight| fighter(fight, actor)) else { return 0 };
    let guard = if fighter.guarding { i16::from(content.mechanics.rules.guard_bonus) } else { 0 };
    let cover = match &fighter.spot {
        Spot::Zone(zone) => {
            let zones = content.mechanics.places.get(place).map_or(&[][..], |place| &place.zones);
            zones.iter().find(|known| known.id == *zone).map_or(0, |known| i16::from(known.cover))
        }
        Spot::Engaged | Spot::Near | Spot::Far => 0,
    };
    guard + cover
}

/// A hero's attack, prepared; the being need not be in a fight yet.
pub(crate) fn prepare(content: &Content, world: &World, seat: SeatId, target: &BeingId) -> Option<Prepared> {
    let hero = world.heroes.get(&seat)?;
    let fight = world.fights.get(&hero.place);
    let held = weapon(content, hero);
    let attribute = held.map(|(_, weapon)| weapon.attribute.clone()).or_else(|| unarmed_attribute(content))?;
    let score = hero.attributes.get(&attribute).copied().unwrap_or(10);
    let mut terms = vec![
        PreparedTerm::flat(TermName::Attribute(attribute), modifier(score)),
        PreparedTerm::flat(TermName::Proficiency, hero.proficiency),
    ];
    terms.extend(crate::check::condition_terms(content, hero, world.tick));
    let engaged =
        fight.and_then(|fight| fighter(fight, &Actor::Hero(seat))).is_some_and(|own| own.spot == Spot::Engaged);
    let shoots_at_hand = engaged && held.is_some_and(|(_, weapon)| weapon.ranged);
    Some(Prepared {
        skill: None,
        difficulty: armour_class(content, world, &hero.place, &Actor::Being(target.clone())),
        terms,
        advantage: advantage(false, shoots_at_hand),
        bands: content.mechanics.rules.attack,
        cost_allowed: false,
    })
}

/// Bare hands use the attribute that comes first in the books of the flee skill's pack: strength where there is one.
fn unarmed_attribute(content: &Content) -> Option<AttributeId> {
    let all = &content.mechanics.attributes;
    all.keys().find(|id| id.name() == "strength").or_else(|| all.keys().next()).cloned()
}

/// A hero attacks in a fight that goes on.
pub(crate) fn by_hero(draft: &mut Draft<'_>, seat: SeatId, target: &BeingId, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    let place = draft.place(seat).ok_or(Rejection::NotPlaying)?;
    let held = draft.hero(seat).and_then(|hero| weapon(content, hero));
    let ranged = held.is_some_and(|(_, weapon)| weapon.ranged);
    if !ranged {
        close_in(draft, &place, &Actor::Hero(seat))?;
    }
    let prepared = prepare(content, draft.world(), seat, target).ok_or(Rejection::NotHere)?;
    let bonus = match prepared.terms.first().map(|term| term.value) {
        Some(gesta_content::model::TermValue::Flat(bonus)) => bonus,
        _ => 0,
    };
    let roll = prepared.roll(dice);
    let band = roll.band;
    let foe = Actor::Being(target.clone());
    draft.emit(Body::Attacked {
        attacker: Actor::Hero(seat),
        target: foe.clone(),
        weapon: held.map(|(item, _)| item.clone()),
        ranged,
        roll: Box::new(roll),
    });
    let expression = held.map_or(FISTS, |(_, weapon)| weapon.damage);
    let kind = held.map(|(_, weapon)| weapon.kind.clone()).or_else(|| Name::new("blow").ok());
    if let Some(kind) = kind {
        hurt(draft, &foe, band, (&expression, i16::from(bonus)), &kind, dice);
    }
    Ok(())
}

/// Somebody who must be at hand goes there: that is the turn's move.
fn close_in(draft: &mut Draft<'_>, place: &PlaceId, actor: &Actor) -> Result<(), Rejection> {
    let fight = draft.world().fights.get(place).ok_or(Rejection::NoFight)?;
    let own = fighter(fight, actor).ok_or(Rejection::NoFight)?;
    if comes_to_hand(own)? {
        draft.emit(Body::Shifted { place: place.clone(), actor: actor.clone(), to: Spot::Engaged });
    }
    Ok(())
}

/// Whether a fighter has to go to the foe first; an error when that is not possible in this turn.
fn comes_to_hand(own: &Fighter) -> Result<bool, Rejection> {
    match own.spot {
        Spot::Engaged => Ok(false),
        _ if own.moved => Err(Rejection::MovedAlready),
        Spot::Far => Err(Rejection::OutOfReach),
        Spot::Near | Spot::Zone(_) => Ok(true),
    }
}

/// Whether a hero in a fight can attack in this turn: with a weapon that reaches, or at hand.
pub(crate) fn reaches(content: &Content, hero: &Hero, own: &Fighter) -> bool {
    weapon(content, hero).is_some_and(|(_, weapon)| weapon.ranged) || comes_to_hand(own).is_ok()
}

/// A creature attacks a hero.
pub(crate) fn by_being(
    draft: &mut Draft<'_>,
    place: &PlaceId,
    being: &BeingId,
    (attack, target): (&Attack, SeatId),
    dice: &mut Dice,
) {
    let content = draft.content;
    let foe = Actor::Hero(target);
    let Ok(pack) = Name::new(being.pack()) else { return };
    let name = TermName::Attack { pack, name: attack.name.clone() };
    let own = Actor::Being(being.clone());
    let mut terms = vec![PreparedTerm::flat(name, attack.bonus)];
    let felt: Vec<_> = conditions(content, draft.world(), &own).into_iter().filter(|felt| felt.checks != 0).collect();
    terms.extend(felt.into_iter().map(|felt| PreparedTerm::flat(TermName::Condition(felt.id.clone()), felt.checks)));
    let world = draft.world();
    let prepared = Prepared {
        skill: None,
        difficulty: armour_class(content, world, place, &foe),
        terms,
        advantage: crate::Advantage::None,
        bands: content.mechanics.rules.attack,
        cost_allowed: false,
    };
    let roll = prepared.roll(dice);
    let band = roll.band;
    draft.emit(Body::Attacked {
        attacker: own,
        target: foe.clone(),
        weapon: None,
        ranged: attack.ranged,
        roll: Box::new(roll),
    });
    hurt(draft, &foe, band, (&attack.damage, 0), &attack.kind, dice);
}

/// Damage of an attack: the dice twice on a critical, the bonus once, at least 1.
fn hurt(
    draft: &mut Draft<'_>,
    target: &Actor,
    band: Band,
    (expression, bonus): (&DiceExpr, i16),
    kind: &Name,
    dice: &mut Dice,
) {
    if !band.achieves() {
        return;
    }
    let mut by = i32::from(dice.sum(expression));
    if band == Band::Critical {
        by += i32::from(dice.sum(&DiceExpr { bonus: 0, ..*expression }));
    }
    let by = (by + i32::from(bonus)).max(1);
    damage(draft, target, u16::try_from(by).unwrap_or(u16::MAX), kind);
}
