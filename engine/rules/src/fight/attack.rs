//! Attacks: what is added to them, who has the advantage, and whom one can aim at. What a blow does stands in [`blow`].

use super::blow::{self, Blow};
use super::sides::{self, conditions, fighter, has, is_ally, is_beset, is_blind, stats};
use super::{armour_class, reach};
use crate::check::{Prepared, PreparedTerm, advantage, being_terms, condition_terms};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::hero::{BARE_HANDS, attack_terms, attacks_per_turn, bare_attribute, damage_dice};
use crate::odds::{Advantage, TermName};
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::sky;
use crate::when::holds;
use crate::whereabouts::{able_at, modifier, weapon};
use crate::world::{Fight, Fighter, Gone, Hero, Spot, Stance, World};
use gesta_content::id::{BeingId, ItemId, PlaceId};
use gesta_content::model::{Attack, Weapon};
use gesta_content::{Content, Name};

/// What a hero attacks with.
pub(super) fn held<'c>(content: &'c Content, hero: &Hero) -> Option<(&'c ItemId, &'c Weapon)> {
    weapon(content, hero)
}

/// Whether a hero shoots.
pub(crate) fn shoots(content: &Content, hero: &Hero) -> bool {
    held(content, hero).is_some_and(|(_, weapon)| weapon.ranged)
}

/// The spot that brings a hero nearer to the first foe that it can aim at.
pub(crate) fn nearer(world: &World, seat: SeatId, fight: &Fight) -> Option<Spot> {
    let own = fighter(fight, &Actor::Hero(seat))?;
    let mut foes = sides::opponents(world, fight, &own.actor).into_iter();
    let foe = foes.find(|foe| can_aim(world, fight, &foe.actor))?;
    Some(match (&own.spot, &foe.spot) {
        (Spot::Near | Spot::Zone(_), Spot::Far) => Spot::Far,
        (Spot::Near | Spot::Zone(_), _) => Spot::Engaged,
        (Spot::Far | Spot::Engaged, _) => Spot::Near,
    })
}

/// The modifier that counts for the harm of a hero's attack.
fn own_modifier(content: &Content, hero: &Hero) -> i16 {
    let attribute = held(content, hero).map(|(_, weapon)| &weapon.attribute).or_else(|| bare_attribute(content));
    let score = attribute.and_then(|attribute| hero.attributes.get(attribute).copied()).unwrap_or(10);
    i16::from(modifier(score))
}

/// A hero's attack, prepared; the being need not be in a fight yet.
pub(crate) fn prepare(content: &Content, world: &World, seat: SeatId, target: &BeingId) -> Option<Prepared> {
    let hero = world.heroes.get(&seat)?;
    let weapon = held(content, hero).map(|(_, weapon)| weapon);
    let shoots = weapon.is_some_and(|weapon| weapon.ranged);
    let counts = |when: &_| holds(content, world, seat, when);
    let mut terms = attack_terms(content, hero, (weapon, bare_attribute(content)?), &counts);
    terms.extend(condition_terms(content, hero, world.tick));
    terms.extend(weather_term(content, world, &hero.place, shoots));
    let (own, foe) = (Actor::Hero(seat), Actor::Being(target.clone()));
    Some(Prepared {
        advantage: standing(content, world, &hero.place, (&own, &foe), shoots),
        ..against(content, world, (&hero.place, &foe), terms)
    })
}

/// A being's attack, prepared.
pub(super) fn prepare_of_being(
    content: &Content,
    world: &World,
    (place, being, attack): (&PlaceId, &BeingId, &Attack),
    foe: &Actor,
) -> Option<Prepared> {
    let name = TermName::Attack { pack: Name::new(being.pack()).ok()?, name: attack.name.clone() };
    let own = Actor::Being(being.clone());
    let mut terms = vec![PreparedTerm::flat(name, attack.bonus)];
    terms.extend(being_terms(content, world, &own));
    terms.extend(weather_term(content, world, place, attack.ranged));
    Some(Prepared {
        advantage: standing(content, world, place, (&own, foe), attack.ranged),
        ..against(content, world, (place, foe), terms)
    })
}

/// An attack on somebody's armour with these terms.
pub(crate) fn against(
    content: &Content,
    world: &World,
    (place, foe): (&PlaceId, &Actor),
    terms: Vec<PreparedTerm>,
) -> Prepared {
    Prepared {
        skill: None,
        difficulty: armour_class(content, world, place, foe),
        terms,
        advantage: Advantage::None,
        bands: content.mechanics.rules.attack,
        cost_allowed: false,
        against: None,
    }
}

/// What the weather does to who shoots.
fn weather_term(content: &Content, world: &World, place: &PlaceId, shoots: bool) -> Option<PreparedTerm> {
    let weather = content.mechanics.weather.get(&sky::weather(content, world, place).filter(|_| shoots)?)?;
    (weather.shooting != 0).then(|| PreparedTerm::flat(TermName::Weather(weather.id.clone()), weather.shooting))
}

/// Whether an attack has advantage or disadvantage. For it: a companion helps, who attacks is not seen, whom it attacks
/// is open to it or sees nothing. Against it: who attacks is hindered or sees nothing, or shoots with a foe at hand.
pub(crate) fn standing(
    content: &Content,
    world: &World,
    place: &PlaceId,
    (own, foe): (&Actor, &Actor),
    shoots: bool,
) -> Advantage {
    let fight = world.fights.get(place);
    let stance = |actor: &Actor, stance| fight.is_some_and(|fight| has(world, fight, actor, stance));
    let helped = stance(own, Stance::Helped)
        || stance(own, Stance::Hidden)
        || conditions(content, world, foe).iter().any(|felt| felt.exposed || felt.blind);
    let hindered = conditions(content, world, own).iter().any(|felt| felt.hindered)
        || is_blind(content, world, own)
        || shoots && fight.is_some_and(|fight| is_beset(world, fight, own));
    advantage(helped, hindered)
}

/// Whether an actor can be aimed at: it still stands, and it is not out of sight.
pub(crate) fn can_aim(world: &World, fight: &Fight, actor: &Actor) -> bool {
    fighter(fight, actor).is_some_and(|it| sides::stands(world, it)) && !has(world, fight, actor, Stance::Hidden)
}

/// The foes that a hero in a fight can attack in this turn: with a weapon that reaches, or at hand. `blade`: at hand, in
/// any case.
pub(crate) fn targets(content: &Content, world: &World, (seat, blade): (SeatId, bool), fight: &Fight) -> Vec<BeingId> {
    let own = fighter(fight, &Actor::Hero(seat));
    let (Some(own), Some(hero)) = (own, world.heroes.get(&seat)) else { return Vec::new() };
    let shoots = !blade && held(content, hero).is_some_and(|(_, weapon)| weapon.ranged);
    let can = |being: &&BeingId| {
        let actor = Actor::Being((*being).clone());
        let other = fighter(fight, &actor).filter(|_| can_aim(world, fight, &actor));
        other.is_some_and(|other| shoots || reach::approach(content, world, fight, (own, other)).is_ok())
    };
    sides::foes(world, fight).filter(can).cloned().collect()
}

/// A hero attacks in a fight that goes on; `spares`: who is brought down so lives. Each attack after the first goes to
/// the same foe, or when that is down (and nobody is to be spared) to the next who can be reached.
///
/// # Errors
/// [`Rejection`] when the first attack cannot be made; nothing has happened then.
pub(crate) fn by_hero(
    draft: &mut Draft<'_>,
    seat: SeatId,
    (target, spares): (&BeingId, bool),
    dice: &mut Dice,
) -> Result<(), Rejection> {
    let content = draft.content;
    let place = draft.place(seat).ok_or(Rejection::NotPlaying)?;
    let hero = draft.hero(seat).ok_or(Rejection::NotPlaying)?;
    let (shoots, count) =
        (held(content, hero).is_some_and(|(_, weapon)| weapon.ranged), attacks_per_turn(content, hero));
    if spares && shoots {
        // An arrow does not ask whether it kills.
        return Err(Rejection::NotNow);
    }
    let (own, mut foe) = (Actor::Hero(seat), target.clone());
    let mut sneaks = true;
    for at in 0..count {
        let world = draft.world();
        let fight = world.fights.get(&place).ok_or(Rejection::NoFight)?;
        let actor = Actor::Being(foe.clone());
        if !can_aim(world, fight, &actor) {
            if at == 0 || spares {
                return if at == 0 { Err(Rejection::NotHere) } else { Ok(()) };
            }
            let Some(next) = targets(content, world, (seat, false), fight).into_iter().next() else { return Ok(()) };
            foe = next;
        }
        let actor = Actor::Being(foe.clone());
        if !shoots {
            match reach::close_in(draft, &place, &own, &actor) {
                Err(why) if at == 0 => return Err(why),
                Err(_) => return Ok(()),
                Ok(()) => {}
            }
        }
        sneaks &= !strike(draft, (seat, &place), &foe, (sneaks, spares), dice);
        if draft.is_nearly_full() || draft.hero(seat).is_none_or(|hero| hero.down) {
            break;
        }
    }
    Ok(())
}

/// One attack of a hero. `true`: it took the foe from where its eyes were not, which works once a turn.
fn strike(
    draft: &mut Draft<'_>,
    (seat, place): (SeatId, &PlaceId),
    target: &BeingId,
    (sneaks, spares): (bool, bool),
    dice: &mut Dice,
) -> bool {
    let content = draft.content;
    let world = draft.world();
    let Some(prepared) = prepare(content, world, seat, target) else { return false };
    let Some(hero) = world.heroes.get(&seat) else { return false };
    let weapon = held(content, hero);
    let shoots = weapon.is_some_and(|(_, weapon)| weapon.ranged);
    let (own, foe) = (Actor::Hero(seat), Actor::Being(target.clone()));
    let sneaks = sneaks && (prepared.advantage == Advantage::Advantage || is_flanked(world, place, (&own, &foe)));
    let bonus = own_modifier(content, hero);
    let counts = |when: &_| holds(content, world, seat, when);
    let mut dealt = vec![weapon.map_or(BARE_HANDS, |(_, weapon)| weapon.damage)];
    let more = damage_dice(content, hero, shoots, &counts).filter(|(_, _, sneak)| sneaks || !sneak);
    dealt.extend(more.map(|(_, dice, _)| dice));
    let Some(kind) = weapon.map(|(_, weapon)| weapon.kind.clone()).or_else(|| Name::new("blow").ok()) else {
        return false;
    };
    let fall = if spares { Gone::Subdued } else { Gone::Dead };
    let blow = Blow { weapon: weapon.map(|(id, _)| id.clone()), shoots, dealt, bonus, kind, rider: None, fall };
    let hit = blow::land(draft, place, (&own, &foe), (&prepared, &blow), dice);
    hit && sneaks
}

/// The harm that an action of a hero's attacks does on average, if all of them hit.
pub(crate) fn expected(content: &Content, hero: &Hero) -> u64 {
    let weapon = held(content, hero).map_or(BARE_HANDS, |(_, weapon)| weapon.damage);
    let one = crate::bot::average(&weapon).saturating_add_signed(i64::from(own_modifier(content, hero)));
    one.max(1) * u64::from(attacks_per_turn(content, hero))
}

/// Whether another of an attacker's side is engaged with the foe.
fn is_flanked(world: &World, place: &PlaceId, (own, foe): (&Actor, &Actor)) -> bool {
    let Some(fight) = world.fights.get(place) else { return false };
    let at_hand = |other: &&Fighter| other.spot == Spot::Engaged;
    let mut others = fight.fighters.iter().filter(|other| other.actor != *own && sides::stands(world, other));
    fighter(fight, foe).as_ref().is_some_and(at_hand)
        && others.any(|other| at_hand(&other) && is_ally(world, &other.actor) == is_ally(world, own))
}

/// A creature attacks somebody of the other side.
pub(super) fn by_being(
    draft: &mut Draft<'_>,
    place: &PlaceId,
    (being, attack): (&BeingId, &Attack),
    foe: &Actor,
    dice: &mut Dice,
) {
    let content = draft.content;
    let Some(prepared) = prepare_of_being(content, draft.world(), (place, being, attack), foe) else { return };
    let blow = Blow {
        weapon: None,
        shoots: attack.ranged,
        dealt: vec![attack.damage],
        bonus: 0,
        kind: attack.kind.clone(),
        rider: attack.rider.clone(),
        fall: Gone::Dead,
    };
    blow::land(draft, place, (&Actor::Being(being.clone()), foe), (&prepared, &blow), dice);
}

/// Whether somebody has something to strike with at hand.
pub(super) fn strikes(content: &Content, world: &World, actor: &Actor) -> bool {
    match actor {
        Actor::Hero(seat) => {
            let hero = world.heroes.get(seat);
            hero.is_some_and(|hero| held(content, hero).is_none_or(|(_, weapon)| !weapon.ranged))
        }
        Actor::Being(being) => blade(content, being).is_some(),
    }
}

/// The first attack of a being that strikes at hand.
fn blade<'c>(content: &'c Content, being: &BeingId) -> Option<&'c Attack> {
    stats(content, being)?.attacks.iter().find(|attack| !attack.ranged)
}

/// Somebody strikes at once at one who gives an opening.
pub(super) fn as_reaction(draft: &mut Draft<'_>, place: &PlaceId, (own, foe): (&Actor, &Actor), dice: &mut Dice) {
    match (own, foe) {
        (Actor::Hero(seat), Actor::Being(being)) => {
            strike(draft, (*seat, place), being, (true, false), dice);
        }
        (Actor::Being(being), _) => {
            if let Some(attack) = blade(draft.content, being) {
                by_being(draft, place, (being, attack), foe, dice);
            }
        }
        (Actor::Hero(_), Actor::Hero(_)) => {}
    }
}

/// Whether a hero can begin a fight with a being, or draw it into one.
///
/// # Errors
/// [`Rejection::NotHere`], and [`Rejection::NotNow`] for who cannot be fought or goes along with the party.
pub(crate) fn may_attack(content: &Content, world: &World, seat: SeatId, target: &BeingId) -> Result<(), Rejection> {
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    if !able_at(content, world, target, &hero.place) {
        return Err(Rejection::NotHere);
    }
    let can_fight = stats(content, target).is_some() && !is_ally(world, &Actor::Being(target.clone()));
    if can_fight { Ok(()) } else { Err(Rejection::NotNow) }
}
