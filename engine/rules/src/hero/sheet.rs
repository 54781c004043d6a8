//! The sheet of a hero: what it is worth in numbers, with what each is made of. What passes (conditions, weather,
//! light, guarding) and what counts only at times is not in the sums; such terms stand beside them.

use super::arms::{
    BARE_HANDS, armour_class, armour_terms, attack_terms, attacks_per_turn, bare_attribute, damage_dice,
    initiative_terms, modifier_of, sum,
};
use super::casting::{casting, difficulty, known_spells, power_terms, slots, slots_left, spells_allowed};
use super::grants::{granted, grants, hour_of_rest, price_percent, training};
use super::rise::next_level;
use super::save;
use crate::check::{PreparedTerm, grant_terms, grants_advantage, skill_terms};
use crate::odds::{Term, TermName};
use crate::whereabouts::modifier;
use crate::world::Hero;
use gesta_content::id::{AttributeId, CallingId, ItemId, OriginId, PathId, SkillId, SpellId, TalentId};
use gesta_content::model::{Grant, Slot, Training, Weapon, When};
use gesta_content::{Content, DiceExpr, Name};
use serde::{Deserialize, Serialize};

/// What a hero is worth in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The calling.
    pub calling: Option<CallingId>,
    /// The path.
    pub path: Option<PathId>,
    /// The origin.
    pub origin: Option<OriginId>,
    /// The level.
    pub level: u8,
    /// Experience so far.
    pub experience: u32,
    /// The experience that the next level takes (`None`: there is none).
    pub next_level: Option<u32>,
    /// The proficiency bonus.
    pub proficiency: i8,
    /// Scores and modifiers.
    pub attributes: Vec<AttributeLine>,
    /// Every skill.
    pub skills: Vec<SkillLine>,
    /// The save of every attribute.
    pub saves: Vec<SaveLine>,
    /// What an attack must reach; its terms come on top of [`Sheet::armour_base`].
    pub armour_class: Number,
    /// What every armour class begins at.
    pub armour_base: u8,
    /// What is added to initiative.
    pub initiative: Number,
    /// What is held first, then other weapons that are carried; bare hands where nothing is held.
    pub attacks: Vec<AttackLine>,
    /// How many attacks one attack is.
    pub attack_count: u8,
    /// How it casts (`None`: it does not).
    pub casting: Option<CastingLine>,
    /// Spells that it can cast.
    pub spells: Vec<SpellId>,
    /// Talents that can be used so often between two long rests.
    pub uses: Vec<UseLine>,
    /// Hit points now.
    pub hit_points: u16,
    /// Most hit points.
    pub hit_points_max: u16,
    /// Energy now.
    pub energy: u16,
    /// Most energy.
    pub energy_max: u16,
    /// Kinds of harm that hurt it half.
    pub resists: Vec<Name>,
    /// It sees in the dark as in dim light.
    pub dark_sight: bool,
    /// By how many per cent prices fall for it.
    pub prices_percent: u8,
    /// Hit points that come back in an hour of rest.
    pub rest_hit_points: u16,
}

/// A number and what it is made of. Dice among the terms are not in the total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// The sum.
    pub total: i16,
    /// What it is made of.
    pub terms: Vec<Term>,
}

/// A score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttributeLine {
    /// Of which attribute.
    pub id: AttributeId,
    /// The score.
    pub score: u8,
    /// Its modifier.
    pub modifier: i8,
}

/// A skill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkillLine {
    /// Which.
    pub id: SkillId,
    /// How well it is trained.
    pub training: Option<Training>,
    /// What is added to a check.
    pub bonus: Number,
    /// It always has advantage.
    pub advantage: bool,
    /// What is added or gives advantage at times, with where it comes from.
    pub at_times: Vec<(TermName, Grant)>,
}

/// A save.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaveLine {
    /// Of which attribute.
    pub attribute: AttributeId,
    /// The proficiency bonus is added.
    pub proficient: bool,
    /// What is added to the roll.
    pub bonus: Number,
}

/// An attack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttackLine {
    /// With what (`None`: bare hands).
    pub weapon: Option<ItemId>,
    /// It is in the hand.
    pub held: bool,
    /// It shoots.
    pub ranged: bool,
    /// It takes both hands.
    pub two_handed: bool,
    /// What is added to the roll.
    pub bonus: Number,
    /// How much it hurts, with the attribute's modifier.
    pub damage: DiceExpr,
    /// What sort of harm (`None`: blows of bare hands).
    pub kind: Option<Name>,
    /// What is dealt besides.
    pub more: Vec<ExtraDamage>,
}

/// What is dealt besides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtraDamage {
    /// Where it comes from.
    pub source: TermName,
    /// How much.
    pub dice: DiceExpr,
    /// Only with an attack that takes somebody whose eyes are elsewhere.
    pub sneak: bool,
}

/// How a hero casts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CastingLine {
    /// The attribute that counts.
    pub attribute: AttributeId,
    /// What is added to attacks with spells.
    pub attack: Number,
    /// What must be reached against its spells.
    pub difficulty: i16,
    /// Slots, by rank.
    pub slots: Vec<SlotLine>,
    /// How many spells of rank 0 it can have chosen at its level.
    pub cantrips_allowed: u8,
    /// How many of higher ranks.
    pub spells_allowed: u8,
}

/// The slots of a rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotLine {
    /// The rank.
    pub rank: u8,
    /// How many there are between two long rests.
    pub max: u8,
    /// How many are left.
    pub left: u8,
}

/// The uses of a talent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UseLine {
    /// Which talent.
    pub talent: TalentId,
    /// How many there are between two long rests.
    pub max: u8,
    /// How many are left.
    pub left: u8,
}

/// The sheet of a hero.
pub fn sheet(content: &Content, hero: &Hero) -> Sheet {
    let rules = &content.mechanics.rules;
    let resists = grants(content, hero).filter_map(|grant| match grant {
        Grant::Resist(kind) => Some(kind.clone()),
        _ => None,
    });
    let resists: std::collections::BTreeSet<Name> = resists.collect();
    Sheet {
        calling: hero.calling.clone(),
        path: hero.path.clone(),
        origin: hero.origin.clone(),
        level: hero.level,
        experience: hero.experience,
        next_level: next_level(content, hero).map(|step| step.experience),
        proficiency: hero.proficiency,
        attributes: attributes(content, hero),
        skills: content.mechanics.skills.keys().map(|skill| skill_line(content, hero, skill)).collect(),
        saves: content.mechanics.attributes.keys().map(|attribute| save_line(content, hero, attribute)).collect(),
        armour_class: Number {
            total: armour_class(content, hero),
            terms: armour_terms(content, hero).iter().map(PreparedTerm::as_known).collect(),
        },
        armour_base: rules.armour_base,
        initiative: number(&initiative_terms(content, hero)),
        attacks: attacks(content, hero),
        attack_count: attacks_per_turn(content, hero),
        casting: casting_line(content, hero),
        spells: known_spells(content, hero).into_iter().collect(),
        uses: uses(content, hero),
        hit_points: hero.hit_points,
        hit_points_max: hero.hit_points_max,
        energy: hero.energy,
        energy_max: hero.energy_max,
        resists: resists.into_iter().collect(),
        dark_sight: grants(content, hero).any(|grant| matches!(grant, Grant::DarkSight)),
        prices_percent: price_percent(content, hero),
        rest_hit_points: hour_of_rest(content, hero),
    }
}

/// Only what always holds counts on a sheet.
fn always(when: &When) -> bool {
    *when == When::Always
}

fn number(terms: &[PreparedTerm]) -> Number {
    Number { total: sum(terms), terms: terms.iter().map(PreparedTerm::as_known).collect() }
}

fn attributes(content: &Content, hero: &Hero) -> Vec<AttributeLine> {
    let known = hero.attributes.iter().filter(|(id, _)| content.mechanics.attributes.contains_key(*id));
    known.map(|(id, score)| AttributeLine { id: id.clone(), score: *score, modifier: modifier(*score) }).collect()
}

fn skill_line(content: &Content, hero: &Hero, skill: &SkillId) -> SkillLine {
    let mut terms = skill_terms(content, hero, skill, None);
    terms.extend(grant_terms(content, hero, Some(skill), &always));
    let at_times = granted(content, hero).filter(|(_, grant)| match grant {
        Grant::Check { skill: of, when, .. } | Grant::Advantage { skill: of, when } => {
            of.as_ref().is_none_or(|of| of == skill) && !always(when)
        }
        _ => false,
    });
    SkillLine {
        id: skill.clone(),
        training: training(content, hero, skill),
        bonus: number(&terms),
        advantage: grants_advantage(content, hero, Some(skill), &always),
        at_times: at_times.map(|(source, grant)| (source.term(), grant.clone())).collect(),
    }
}

fn save_line(content: &Content, hero: &Hero, attribute: &AttributeId) -> SaveLine {
    SaveLine {
        attribute: attribute.clone(),
        proficient: save::is_proficient(content, hero, attribute),
        bonus: number(&save::own_terms(content, hero, attribute, &always)),
    }
}

fn attacks(content: &Content, hero: &Hero) -> Vec<AttackLine> {
    let held = hero.worn.get(&Slot::Hand);
    let weapon = |id: &ItemId| content.mechanics.items.get(id).and_then(|item| item.weapon.as_ref());
    let in_hand = held.and_then(|id| Some((id, weapon(id)?)));
    let others = hero.items.keys().filter(|id| Some(*id) != held).filter_map(|id| Some((id, weapon(id)?)));
    let mut lines: Vec<AttackLine> = attack_line(content, hero, in_hand).into_iter().collect();
    lines
        .extend(others.filter_map(|other| {
            attack_line(content, hero, Some(other)).map(|line| AttackLine { held: false, ..line })
        }));
    lines
}

fn attack_line(content: &Content, hero: &Hero, weapon: Option<(&ItemId, &Weapon)>) -> Option<AttackLine> {
    let attribute = weapon.map(|(_, weapon)| &weapon.attribute).or_else(|| bare_attribute(content))?;
    let shoots = weapon.is_some_and(|(_, weapon)| weapon.ranged);
    let bonus = modifier_of(hero, attribute);
    let terms = attack_terms(content, hero, (weapon.map(|(_, weapon)| weapon), attribute), &always);
    let dice = weapon.map_or(BARE_HANDS, |(_, weapon)| weapon.damage);
    let more = damage_dice(content, hero, shoots, &always);
    Some(AttackLine {
        weapon: weapon.map(|(id, _)| id.clone()),
        held: true,
        ranged: shoots,
        two_handed: weapon.is_some_and(|(_, weapon)| weapon.two_handed),
        bonus: number(&terms),
        damage: DiceExpr { bonus: dice.bonus.saturating_add(i16::from(bonus)), ..dice },
        kind: weapon.map(|(_, weapon)| weapon.kind.clone()),
        more: more.map(|(source, dice, sneak)| ExtraDamage { source, dice, sneak }).collect(),
    })
}

fn casting_line(content: &Content, hero: &Hero) -> Option<CastingLine> {
    let attribute = &casting(content, hero)?.attribute;
    let (cantrips_allowed, spells_allowed) = spells_allowed(content, hero);
    let slot = |rank: usize| {
        let rank = u8::try_from(rank).ok()?;
        let (left, max) = slots_left(content, hero, rank);
        Some(SlotLine { rank, max, left })
    };
    Some(CastingLine {
        attribute: attribute.clone(),
        attack: number(&power_terms(content, hero)),
        difficulty: difficulty(content, hero),
        slots: (1..=slots(content, hero).len()).filter_map(slot).collect(),
        cantrips_allowed,
        spells_allowed,
    })
}

fn uses(content: &Content, hero: &Hero) -> Vec<UseLine> {
    let talents = hero.talents.iter().filter_map(|id| content.mechanics.talents.get(id));
    let used = talents.filter(|talent| talent.power.is_some() && talent.uses > 0);
    let line = |talent: &gesta_content::model::Talent| {
        let spent = hero.uses_spent.get(&talent.id).copied().unwrap_or(0);
        UseLine { talent: talent.id.clone(), max: talent.uses, left: talent.uses.saturating_sub(spent) }
    };
    used.map(line).collect()
}
