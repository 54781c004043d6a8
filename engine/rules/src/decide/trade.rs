//! Buying, selling and haggling.

use crate::check::{self, Prepared};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::effect::{carried, change_val};
use crate::event::{Body, Passage, Purpose};
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::when::{DAY_SECONDS, second_of_day};
use crate::whereabouts::in_stock;
use crate::world::{ITEMS_MAX, World};
use crate::{fight, known, resolve, time};
use gesta_content::id::{BeingId, ItemId};
use gesta_content::model::{Band, Check, Shop, When};
use gesta_content::{Content, Name};

fn shop_of<'c>(draft: &mut Draft<'c>, seat: SeatId, keeper: &BeingId) -> Result<&'c Shop, Rejection> {
    let content = draft.content;
    let world = draft.world();
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    let being = known::able_being(content, world, hero, keeper).ok_or(Rejection::NotHere)?;
    known::shop(content, world, seat, being).ok_or(Rejection::NotNow)
}

/// A hero buys one of a ware.
pub(super) fn buy(draft: &mut Draft<'_>, seat: SeatId, from: &BeingId, item: &ItemId) -> Result<(), Rejection> {
    let content = draft.content;
    let shop = shop_of(draft, seat, from)?;
    let world = draft.world();
    let price = known::price(content, world, seat, shop, item).ok_or(Rejection::NotHere)?;
    if in_stock(content, world, &shop.id, item) == 0 {
        return Err(Rejection::NotHere);
    }
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    if carried(hero) >= ITEMS_MAX {
        return Err(Rejection::TooMuch { limit: ITEMS_MAX });
    }
    if hero.val < price {
        return Err(Rejection::TooPoor { need: price, have: hero.val });
    }
    let passage = Passage::Shop(shop.id.clone(), from.clone());
    change_val(draft, seat, -i64::from(price));
    draft.emit(Body::ItemGained { seat, item: item.clone(), count: 1, from: passage });
    Ok(())
}

/// A hero sells one of an item.
pub(super) fn sell(draft: &mut Draft<'_>, seat: SeatId, to: &BeingId, item: &ItemId) -> Result<(), Rejection> {
    let content = draft.content;
    let shop = shop_of(draft, seat, to)?;
    if !draft.hero(seat).is_some_and(|hero| hero.items.contains_key(item)) {
        return Err(Rejection::NotCarried { item: item.clone() });
    }
    let pays = known::offer_for(content, shop, item).ok_or_else(|| Rejection::Unsuitable { item: item.clone() })?;
    let passage = Passage::Shop(shop.id.clone(), to.clone());
    draft.emit(Body::ItemLost { seat, item: item.clone(), count: 1, to: passage });
    change_val(draft, seat, i64::from(pays));
    Ok(())
}

/// How long haggling takes, in seconds.
const HAGGLE_SECONDS: u64 = 120;

/// The check of haggling, prepared.
pub(crate) fn prepare_haggle(content: &Content, world: &World, seat: SeatId, shop: &Shop) -> Option<Prepared> {
    let haggle = shop.haggle.as_ref()?;
    let written = Check {
        skill: haggle.skill.clone(),
        attribute: None,
        difficulty: haggle.difficulty,
        against: None,
        terms: Vec::new(),
        advantage: When::Never,
        disadvantage: When::Never,
    };
    let pack = Name::new(shop.id.pack()).ok()?;
    Some(check::prepare(content, world, seat, &written, (&pack, 0, false)))
}

/// A hero talks down the prices of a shop; once a day.
pub(super) fn haggle(draft: &mut Draft<'_>, seat: SeatId, with: &BeingId, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    let shop = shop_of(draft, seat, with)?;
    let haggle = shop.haggle.as_ref().ok_or(Rejection::NotNow)?;
    let world = draft.world();
    if is_silenced(content, world, seat) {
        return Err(Rejection::Silenced);
    }
    if !may_haggle(world, seat, shop) {
        return Err(Rejection::DoneAlready);
    }
    let check = prepare_haggle(content, world, seat, shop).ok_or(Rejection::NotNow)?;
    let until = next_midnight(world);
    let band = resolve::roll(draft, seat, Purpose::Haggle(shop.id.clone()), &check, dice);
    let percent = i16::from(haggle.percent);
    let percent = match band {
        Band::Critical => percent * 2,
        Band::Success => percent,
        Band::Cost | Band::Failure => 0,
        Band::Disaster => -(percent / 2),
    };
    let told = if band.achieves() { Band::Success } else { Band::Failure };
    draft.emit(Body::Haggled { seat, shop: shop.id.clone(), told, percent, until });
    time::pass(draft, &[seat], HAGGLE_SECONDS);
    Ok(())
}

/// Whether the hero of a seat can haggle at a shop today.
pub(crate) fn may_haggle(world: &World, seat: SeatId, shop: &Shop) -> bool {
    let tried = world.haggled.get(&(shop.id.clone(), seat)).is_some_and(|(_, until)| *until > world.tick);
    shop.haggle.is_some() && !tried
}

/// The tick at which the next day begins.
fn next_midnight(world: &World) -> u64 {
    world.tick.saturating_add(DAY_SECONDS - u64::from(second_of_day(world)))
}

/// Whether a condition keeps the hero of a seat from speaking.
pub(crate) fn is_silenced(content: &Content, world: &World, seat: SeatId) -> bool {
    fight::conditions(content, world, &Actor::Hero(seat)).iter().any(|condition| condition.silenced)
}
