//! What creatures cast in a fight: of the spells in their books the first that does something for them.

use super::work::{self, Deed, What, harms, heals};
use crate::command::Aim;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::Body;
use crate::fight;
use crate::seat::Actor;
use crate::whereabouts::being_hit_points;
use crate::world::{Fight, World};
use gesta_content::Content;
use gesta_content::id::{BeingId, PlaceId};
use gesta_content::model::{Effect, Power, PowerTarget, Spell};

/// A creature casts the first of its spells that fits. `false`: it has none that would do anything now, or cannot
/// speak.
pub(crate) fn cast_by_being(draft: &mut Draft<'_>, being: &BeingId, dice: &mut Dice) -> bool {
    let content = draft.content;
    let world = draft.world();
    let Some(stats) = fight::stats(content, being) else { return false };
    let Some(place) = fight::place_of_being(world, being).cloned() else { return false };
    let caster = Actor::Being(being.clone());
    if fight::conditions(content, world, &caster).iter().any(|condition| condition.silenced) {
        return false;
    }
    let spells = stats.spells.iter().filter_map(|spell| content.mechanics.spells.get(spell));
    let mut fitting = spells.filter_map(|spell| Some((spell, targets(content, world, (&place, &caster), spell)?)));
    let Some((spell, targets)) = fitting.next() else { return false };
    let (id, rank) = (spell.id.clone(), spell.rank);
    draft.emit(Body::Cast { actor: caster.clone(), spell: id.clone(), rank, targets: targets.clone() });
    let deed = Deed { power: &spell.power, what: What::Spell(id, rank), caster, place, extra: None };
    work::resolve(draft, &deed, targets, dice);
    true
}

/// Whom a creature would cast a spell on; `None`: nobody.
fn targets(content: &Content, world: &World, (place, caster): (&PlaceId, &Actor), spell: &Spell) -> Option<Vec<Aim>> {
    let fight = world.fights.get(place)?;
    let power = &spell.power;
    let needs = |actor: &Actor| does_something(content, world, power, actor);
    let chosen: Vec<Actor> = match power.target {
        PowerTarget::Being => weakest(content, world, (fight, caster), needs, power.ranged).into_iter().collect(),
        PowerTarget::Foes => {
            let foes: Vec<Actor> = foes(world, fight, caster, power.ranged).filter(needs).collect();
            foes
        }
        PowerTarget::Own => Some(caster.clone()).filter(needs).into_iter().collect(),
        PowerTarget::Ally => friends(world, fight, caster).find(needs).into_iter().collect(),
        PowerTarget::Party => {
            let friends: Vec<Actor> = friends(world, fight, caster).collect();
            if friends.iter().any(needs) { friends } else { Vec::new() }
        }
        // Creatures fight; they open no doors with it.
        PowerTarget::Exit | PowerTarget::Feature | PowerTarget::Place => Vec::new(),
    };
    let aim = |actor: Actor| match actor {
        Actor::Hero(seat) => Aim::Hero(seat),
        Actor::Being(being) => Aim::Being(being),
    };
    (!chosen.is_empty()).then(|| chosen.into_iter().map(aim).collect())
}

/// Those of the other side whom a creature can aim at; where the power must touch, only those at hand.
fn foes<'w>(world: &'w World, fight: &'w Fight, caster: &'w Actor, ranged: bool) -> impl Iterator<Item = Actor> + 'w {
    let engaged =
        |actor: &Actor| fight::fighter(fight, actor).is_some_and(|fighter| fighter.spot == crate::world::Spot::Engaged);
    let at_hand = ranged || engaged(caster);
    let others = fight::opponents(world, fight, caster).into_iter().map(|other| other.actor.clone());
    others.filter(move |actor| at_hand && (ranged || engaged(actor)) && fight::attack::can_aim(world, fight, actor))
}

/// Of those the one with the fewest hit points left.
fn weakest(
    content: &Content,
    world: &World,
    (fight, caster): (&Fight, &Actor),
    needs: impl Fn(&Actor) -> bool,
    ranged: bool,
) -> Option<Actor> {
    let left = |actor: &Actor| match actor {
        Actor::Hero(seat) => world.heroes.get(seat).map_or(u16::MAX, |hero| hero.hit_points),
        Actor::Being(being) => being_hit_points(content, world, being),
    };
    foes(world, fight, caster, ranged).filter(needs).min_by_key(|actor| (left(actor), actor.clone()))
}

/// Those on a creature's side who still stand, itself first.
fn friends<'w>(world: &'w World, fight: &'w Fight, caster: &'w Actor) -> impl Iterator<Item = Actor> + 'w {
    let side = fight::is_ally(world, caster);
    let others = fight.fighters.iter().filter(move |other| {
        fight::stands(world, other) && other.actor != *caster && fight::is_ally(world, &other.actor) == side
    });
    std::iter::once(caster.clone()).chain(others.map(|other| other.actor.clone()))
}

/// Whether a power would do anything to somebody: harm always does, healing who has lost half and more, and a condition
/// who is not in it already.
fn does_something(content: &Content, world: &World, power: &Power, actor: &Actor) -> bool {
    if harms(&power.effects) {
        return true;
    }
    if heals(&power.effects) && is_hurt(content, world, actor) {
        return true;
    }
    let felt = fight::conditions(content, world, actor);
    power.effects.iter().any(|effect| match effect {
        Effect::Afflict { condition, .. } => felt.iter().all(|known| known.id != *condition),
        Effect::Relieve { condition, .. } => felt.iter().any(|known| known.id == *condition),
        _ => false,
    })
}

fn is_hurt(content: &Content, world: &World, actor: &Actor) -> bool {
    let (left, most) = match actor {
        Actor::Hero(seat) => world.heroes.get(seat).map_or((0, 0), |hero| (hero.hit_points, hero.hit_points_max)),
        Actor::Being(being) => {
            let most = fight::stats(content, being).map_or(0, |stats| stats.hit_points);
            (being_hit_points(content, world, being), most)
        }
    };
    u32::from(left) * 2 <= u32::from(most) && left < most
}
