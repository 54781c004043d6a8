//! What a hero is worth in a fight: armour class, initiative, attacks. Passing conditions, guarding and where somebody
//! stands come on top in `fight`.

use super::grants::{Counted, granted, grants};
use crate::check::PreparedTerm;
use crate::odds::TermName;
use crate::whereabouts::{modifier, weapon};
use crate::world::Hero;
use gesta_content::id::AttributeId;
use gesta_content::model::{Armour, Grant, Item, Slot, TermValue, Weapon};
use gesta_content::{Content, DiceExpr};

/// What bare hands do.
pub(crate) const BARE_HANDS: DiceExpr = DiceExpr { count: 1, sides: 2, bonus: 0 };
/// Most attacks that one attack can become, whatever is granted.
const ATTACKS_MAX: u8 = 4;

/// The modifier of a hero's attribute.
pub(super) fn modifier_of(hero: &Hero, attribute: &AttributeId) -> i8 {
    modifier(hero.attributes.get(attribute).copied().unwrap_or(10))
}

/// The armour that a hero wears and can use: a weapon for two hands leaves none for a shield.
fn pieces<'a>(content: &'a Content, hero: &'a Hero) -> impl Iterator<Item = (&'a Item, &'a Armour)> {
    let both = weapon(content, hero).is_some_and(|(_, weapon)| weapon.two_handed);
    let used = hero.worn.iter().filter(move |(slot, _)| !(both && **slot == Slot::OffHand));
    let items = used.filter_map(|(_, item)| content.mechanics.items.get(item));
    items.filter_map(|item| Some((item, item.armour.as_ref()?)))
}

/// What an armour class is made of, besides `armour_base`: the nimble attribute as far as what is worn lets it, every
/// piece of armour, and what talents and things give.
pub(super) fn armour_terms(content: &Content, hero: &Hero) -> Vec<PreparedTerm> {
    let nimble = &content.mechanics.rules.nimble;
    let most = pieces(content, hero).filter_map(|(_, piece)| piece.nimble_max).min();
    let most = most.map_or(i8::MAX, |most| i8::try_from(most).unwrap_or(i8::MAX));
    let mut terms = vec![PreparedTerm::flat(TermName::Attribute(nimble.clone()), modifier_of(hero, nimble).min(most))];
    terms.extend(pieces(content, hero).map(|(item, piece)| {
        let bonus = i8::try_from(piece.bonus).unwrap_or(i8::MAX);
        PreparedTerm::flat(TermName::Item(item.id.clone()), bonus)
    }));
    terms.extend(granted(content, hero).filter_map(|(source, grant)| match grant {
        Grant::Armour(bonus) => Some(PreparedTerm::flat(source.term(), *bonus)),
        _ => None,
    }));
    terms
}

/// What an attack on a hero must reach.
pub(crate) fn armour_class(content: &Content, hero: &Hero) -> i16 {
    let base = i16::from(content.mechanics.rules.armour_base);
    base.saturating_add(sum(&armour_terms(content, hero)))
}

/// Whether what a hero wears rattles.
pub(crate) fn is_loud(content: &Content, hero: &Hero) -> bool {
    pieces(content, hero).any(|(_, piece)| piece.loud)
}

/// What is added to a hero's initiative.
pub(super) fn initiative_terms(content: &Content, hero: &Hero) -> Vec<PreparedTerm> {
    let nimble = &content.mechanics.rules.nimble;
    let mut terms = vec![PreparedTerm::flat(TermName::Attribute(nimble.clone()), modifier_of(hero, nimble))];
    terms.extend(granted(content, hero).filter_map(|(source, grant)| match grant {
        Grant::Initiative(bonus) => Some(PreparedTerm::flat(source.term(), *bonus)),
        _ => None,
    }));
    terms
}

/// What is added to a hero's initiative, in sum.
pub(crate) fn initiative(content: &Content, hero: &Hero) -> i16 {
    sum(&initiative_terms(content, hero))
}

/// What a hero adds to an attack with a weapon, or (`None`) with bare hands, which use `bare`.
pub(crate) fn attack_terms(
    content: &Content,
    hero: &Hero,
    (weapon, bare): (Option<&Weapon>, &AttributeId),
    counts: Counted<'_>,
) -> Vec<PreparedTerm> {
    let attribute = weapon.map_or(bare, |weapon| &weapon.attribute);
    let shoots = weapon.is_some_and(|weapon| weapon.ranged);
    let mut terms = vec![
        PreparedTerm::flat(TermName::Attribute(attribute.clone()), modifier_of(hero, attribute)),
        PreparedTerm::flat(TermName::Proficiency, hero.proficiency),
    ];
    terms.extend(granted(content, hero).filter_map(|(source, grant)| match grant {
        Grant::Attack { value, ranged, when } if fits(*ranged, shoots) && counts(when) => {
            Some(PreparedTerm::known(source.term(), *value))
        }
        _ => None,
    }));
    terms
}

/// What talents and things add to the harm of a hero's weapons that shoot, or that do not; `true` last: only where an
/// attack takes somebody whose eyes are elsewhere.
pub(crate) fn damage_dice<'a>(
    content: &'a Content,
    hero: &'a Hero,
    shoots: bool,
    counts: Counted<'a>,
) -> impl Iterator<Item = (TermName, DiceExpr, bool)> {
    granted(content, hero).filter_map(move |(source, grant)| match grant {
        Grant::Damage { dice, ranged, sneak, when } if fits(*ranged, shoots) && counts(when) => {
            Some((source.term(), *dice, *sneak))
        }
        _ => None,
    })
}

/// Bare hands use strength where there is one.
pub(crate) fn bare_attribute(content: &Content) -> Option<&AttributeId> {
    let all = &content.mechanics.attributes;
    all.keys().find(|id| id.name() == "strength").or_else(|| all.keys().next())
}

fn fits(ranged: Option<bool>, shoots: bool) -> bool {
    ranged.is_none_or(|ranged| ranged == shoots)
}

/// How many attacks a hero makes with one.
pub(crate) fn attacks_per_turn(content: &Content, hero: &Hero) -> u8 {
    let more = grants(content, hero).filter(|grant| matches!(grant, Grant::ExtraAttack)).count();
    u8::try_from(more).unwrap_or(u8::MAX).saturating_add(1).min(ATTACKS_MAX)
}

/// The numbers of terms, in sum; dice count for nothing.
pub(super) fn sum(terms: &[PreparedTerm]) -> i16 {
    terms.iter().fold(0, |sum, term| match term.value {
        TermValue::Flat(value) => sum.saturating_add(i16::from(value)),
        _ => sum,
    })
}
