//! How a power is rolled, and what it does to each of those it is aimed at.

use super::aims::actor_of;
use crate::check::{self, Prepared, PreparedTerm, being_terms, condition_terms, of_skill};
use crate::command::Aim;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::effect::{self, Cause};
use crate::event::{Body, Purpose};
use crate::fight::{self, attack, reach};
use crate::hero;
use crate::odds::TermName;
use crate::resolve;
use crate::seat::Actor;
use crate::when::holds;
use crate::whereabouts::heroes_at;
use crate::world::{Stance, World};
use gesta_content::id::{PlaceId, SpellId, TalentId};
use gesta_content::model::{Band, Effect, Power, PowerRoll, PowerTarget, Who};
use gesta_content::{Content, DiceExpr};

/// What must be reached against the powers of a being without stats.
const DIFFICULTY: u8 = 11;
/// What a being adds to attacks with spells is what must be reached against it, less this.
const DIFFICULTY_BASE: i16 = 8;

/// What is used.
#[derive(Clone, Debug)]
pub(super) enum What {
    /// A spell, with the rank of the slot.
    Spell(SpellId, u8),
    /// A talent.
    Talent(TalentId),
}

impl What {
    fn purpose(&self, target: Option<Actor>) -> Purpose {
        match self {
            What::Spell(spell, _) => Purpose::Spell { spell: spell.clone(), target },
            What::Talent(talent) => Purpose::Talent { talent: talent.clone(), target },
        }
    }

    fn term(&self) -> TermName {
        match self {
            What::Spell(spell, _) => TermName::Spell(spell.clone()),
            What::Talent(talent) => TermName::Talent(talent.clone()),
        }
    }
}

/// A power that is being used.
pub(super) struct Deed<'c> {
    pub power: &'c Power,
    pub what: What,
    pub caster: Actor,
    pub place: PlaceId,
    /// What is added to every damage and healing, so often.
    pub extra: Option<(DiceExpr, u8)>,
}

/// One of those a power is aimed at, and whether it struck home twice as hard.
type Struck = (Aim, bool);

/// What must be reached against the powers of somebody.
pub(super) fn difficulty(content: &Content, world: &World, caster: &Actor) -> i16 {
    match caster {
        Actor::Hero(seat) => world.heroes.get(seat).map_or(0, |hero| hero::difficulty(content, hero)),
        Actor::Being(being) => {
            i16::from(fight::stats(content, being).map_or(DIFFICULTY, |stats| stats.spell_difficulty))
        }
    }
}

/// An attack with a power, prepared.
pub(super) fn prepare_attack(
    content: &Content,
    world: &World,
    (caster, place, what): (&Actor, &PlaceId, &What),
    (foe, ranged): (&Actor, bool),
) -> Option<Prepared> {
    let terms = match caster {
        Actor::Hero(seat) => {
            let hero = world.heroes.get(seat)?;
            let mut terms = hero::power_terms(content, hero);
            terms.extend(condition_terms(content, hero, world.tick));
            terms
        }
        Actor::Being(_) => {
            let bonus = difficulty(content, world, caster) - DIFFICULTY_BASE;
            let mut terms = vec![PreparedTerm::flat(what.term(), i8::try_from(bonus).unwrap_or(i8::MAX))];
            terms.extend(being_terms(content, world, caster));
            terms
        }
    };
    let advantage = attack::standing(content, world, place, (caster, foe), ranged);
    Some(Prepared { advantage, ..attack::against(content, world, (place, foe), terms) })
}

/// How a power was rolled.
pub(super) struct Rolled {
    aims_at_nothing: bool,
    struck: Vec<Struck>,
    /// `None`: nothing was rolled that could miss.
    missed: Option<Vec<Aim>>,
}

/// Rolls a power and lets it do what it does.
pub(super) fn resolve(draft: &mut Draft<'_>, deed: &Deed<'_>, targets: Vec<Aim>, dice: &mut Dice) {
    let rolled = roll(draft, deed, targets, dice);
    follow(draft, deed, rolled, dice);
}

/// Rolls a power.
pub(super) fn roll(draft: &mut Draft<'_>, deed: &Deed<'_>, targets: Vec<Aim>, dice: &mut Dice) -> Rolled {
    let aims_at_nothing = targets.is_empty();
    let (struck, missed) = strikes(draft, deed, targets, dice);
    Rolled { aims_at_nothing, struck, missed }
}

/// Lets a power do what it does, as it was rolled.
pub(super) fn follow(draft: &mut Draft<'_>, deed: &Deed<'_>, rolled: Rolled, dice: &mut Dice) {
    let Rolled { aims_at_nothing, struck, missed } = rolled;
    let worked = !struck.is_empty() || (aims_at_nothing && missed.is_none());
    if worked {
        run(draft, deed, &deed.power.effects, &struck, dice);
    }
    let missed: Vec<Struck> = missed.unwrap_or_default().into_iter().map(|aim| (aim, false)).collect();
    if !missed.is_empty() || (aims_at_nothing && !worked) {
        run(draft, deed, &deed.power.missed, &missed, dice);
    }
    if let (Some(light), true) = (deed.power.light, worked) {
        let until = draft.tick().saturating_add(u64::from(deed.power.light_seconds));
        draft.emit(Body::LightSet { place: deed.place.clone(), light, until });
    }
    // Last of all: who strikes out of hiding has the advantage of it once.
    if is_seen(deed) {
        reach::end_stance(draft, &deed.place, &deed.caster, Stance::Hidden);
    }
}

/// Whether a power shows where its user is: a spell is spoken aloud, and foes feel where a talent comes from.
fn is_seen(deed: &Deed<'_>) -> bool {
    let at_foes = matches!(deed.power.target, PowerTarget::Being | PowerTarget::Foes);
    at_foes || matches!(deed.what, What::Spell(..))
}

/// Whom a power strikes, and whom it misses (`None`: nothing was rolled that could miss).
fn strikes(
    draft: &mut Draft<'_>,
    deed: &Deed<'_>,
    targets: Vec<Aim>,
    dice: &mut Dice,
) -> (Vec<Struck>, Option<Vec<Aim>>) {
    let plainly = |targets: Vec<Aim>| targets.into_iter().map(|aim| (aim, false)).collect();
    match &deed.power.roll {
        PowerRoll::Works => (plainly(targets), None),
        PowerRoll::Check(skill, difficulty) => {
            let content = draft.content;
            let prepared = match &deed.caster {
                Actor::Hero(seat) => of_skill(content, draft.world(), *seat, skill, i16::from(*difficulty)),
                Actor::Being(_) => Some(check_of_being(draft, deed, (skill, *difficulty))),
            };
            let only = if let [only] = targets.as_slice() { actor_of(only) } else { None };
            let band =
                prepared.map(|check| resolve::of(draft, deed.caster.clone(), deed.what.purpose(only), &check, dice));
            if band.is_some_and(Band::achieves) { (plainly(targets), None) } else { (Vec::new(), Some(targets)) }
        }
        PowerRoll::Attack | PowerRoll::Save(_) => {
            let (mut struck, mut missed) = (Vec::new(), Vec::new());
            for aim in targets {
                match one(draft, deed, &aim, dice) {
                    Some(doubled) => struck.push((aim, doubled)),
                    None => missed.push(aim),
                }
            }
            if deed.power.roll == PowerRoll::Attack {
                // Help is used up by the attack.
                reach::end_stance(draft, &deed.place, &deed.caster, Stance::Helped);
            }
            (struck, Some(missed))
        }
    }
}

/// Rolls for one of those a power is aimed at; `Some`: it is struck, `true`: by a critical.
fn one(draft: &mut Draft<'_>, deed: &Deed<'_>, aim: &Aim, dice: &mut Dice) -> Option<bool> {
    let content = draft.content;
    // A door has no armour and makes no save.
    let Some(foe) = actor_of(aim) else { return Some(false) };
    match &deed.power.roll {
        PowerRoll::Attack => {
            let at = (&deed.caster, &deed.place, &deed.what);
            let prepared = prepare_attack(content, draft.world(), at, (&foe, deed.power.ranged))?;
            let purpose = deed.what.purpose(Some(foe));
            let band = resolve::of(draft, deed.caster.clone(), purpose, &prepared, dice);
            band.achieves().then_some(band == Band::Critical)
        }
        PowerRoll::Save(attribute) => {
            let difficulty = difficulty(content, draft.world(), &deed.caster);
            let holds = hero::save(draft, &foe, (attribute, difficulty), Some(&deed.caster), dice);
            (!holds).then_some(false)
        }
        PowerRoll::Works | PowerRoll::Check(..) => Some(false),
    }
}

fn check_of_being(
    draft: &mut Draft<'_>,
    deed: &Deed<'_>,
    (skill, difficulty): (&gesta_content::id::SkillId, u8),
) -> Prepared {
    let content = draft.content;
    let own = check::opponent(content, draft.world(), &deed.caster, skill);
    Prepared {
        skill: own.skill,
        difficulty: i16::from(difficulty),
        terms: own.terms,
        advantage: own.advantage,
        bands: content.mechanics.rules.check,
        cost_allowed: false,
        against: None,
    }
}

/// Lets effects happen to those who were struck (or missed), in their order. Of what is no harm, healing or condition
/// only a hero's powers can do anything.
fn run(draft: &mut Draft<'_>, deed: &Deed<'_>, effects: &[Effect], on: &[Struck], dice: &mut Dice) {
    for effect in effects {
        let fallen = matches!(&deed.caster, Actor::Hero(seat) if draft.has_fallen(*seat));
        if draft.is_overfull() || draft.has_ended() || fallen {
            return;
        }
        match effect {
            Effect::Damage { who, dice: expression, kind } => {
                for (actor, doubled) in whom(draft, deed, *who, on) {
                    let by = sum(deed, expression, doubled, dice);
                    effect::damage(draft, &actor, by, kind);
                }
            }
            Effect::Heal { who, dice: expression } => {
                for (actor, _) in whom(draft, deed, *who, on) {
                    let by = sum(deed, expression, false, dice);
                    effect::heal(draft, &actor, by);
                }
            }
            Effect::Afflict { who, condition, seconds } => {
                let content = draft.content;
                for (actor, _) in whom(draft, deed, *who, on) {
                    let until = seconds.map(|seconds| fight::lasts_until(content, draft.world(), &actor, seconds));
                    draft.emit(Body::Afflicted { actor, condition: condition.clone(), until });
                }
            }
            Effect::Relieve { who, condition } => {
                for (actor, _) in whom(draft, deed, *who, on) {
                    draft.emit(Body::Relieved { actor, condition: condition.clone() });
                }
            }
            Effect::If { when, then, otherwise } => {
                let holds = match &deed.caster {
                    Actor::Hero(seat) => holds(draft.content, draft.world(), *seat, when),
                    Actor::Being(_) => false,
                };
                run(draft, deed, if holds { then } else { otherwise }, on, dice);
            }
            _ => story(draft, deed, effect, on, dice),
        }
    }
}

/// What a hero's power does to the story: to each of those it is aimed at, where the effect is about them, and else
/// once.
fn story(draft: &mut Draft<'_>, deed: &Deed<'_>, effect: &Effect, on: &[Struck], dice: &mut Dice) {
    let Actor::Hero(seat) = deed.caster else { return };
    let each = matches!(effect, Effect::Deed { to: None, .. } | Effect::Unlock | Effect::Pass);
    let targets: Vec<Option<Aim>> = match on {
        _ if each => on.iter().map(|(aim, _)| Some(aim.clone())).collect(),
        [(only, _)] => vec![Some(only.clone())],
        _ => vec![None],
    };
    for target in targets {
        effect::run(draft, &Cause { seat, target }, std::slice::from_ref(effect), dice);
    }
}

/// Whom an effect of a power touches, and whether twice as hard.
fn whom(draft: &mut Draft<'_>, deed: &Deed<'_>, who: Who, on: &[Struck]) -> Vec<(Actor, bool)> {
    match who {
        Who::Actor => vec![(deed.caster.clone(), false)],
        Who::Target => on.iter().filter_map(|(aim, doubled)| Some((actor_of(aim)?, *doubled))).collect(),
        Who::Party => match &deed.caster {
            Actor::Hero(_) => {
                let heroes = heroes_at(draft.world(), &deed.place);
                heroes.into_iter().map(|seat| (Actor::Hero(seat), false)).collect()
            }
            Actor::Being(_) => {
                let world = draft.world();
                let side = |actor: &Actor| !fight::is_ally(world, actor);
                let fighters = world.fights.get(&deed.place).map_or(&[][..], |fight| &fight.fighters).iter();
                let own =
                    fighters.filter(|other| fight::stands(world, other) && side(&other.actor) == side(&deed.caster));
                own.map(|other| (other.actor.clone(), false)).collect()
            }
        },
    }
}

/// The dice of an effect with what a higher slot adds, rolled; twice on a critical, numbers once.
fn sum(deed: &Deed<'_>, expression: &DiceExpr, doubled: bool, dice: &mut Dice) -> u16 {
    let mut by = dice.sum(expression);
    let extra = deed.extra.map(|(extra, times)| std::iter::repeat_n(extra, usize::from(times)));
    let extra: Vec<DiceExpr> = extra.into_iter().flatten().collect();
    for extra in &extra {
        by = by.saturating_add(dice.sum(extra));
    }
    if doubled {
        for again in std::iter::once(expression).chain(&extra) {
            by = by.saturating_add(dice.sum(&DiceExpr { bonus: 0, ..*again }));
        }
    }
    by
}

/// Whether effects harm those they are aimed at.
pub(super) fn harms(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| match effect {
        Effect::Damage { who, .. } => *who == Who::Target,
        Effect::If { then, otherwise, .. } => harms(then) || harms(otherwise),
        _ => false,
    })
}

/// Whether effects heal those they are aimed at.
pub(super) fn heals(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Heal { .. }))
}
