//! Buying and selling.

use crate::draft::Draft;
use crate::effect::{carried, change_val};
use crate::event::{Body, Passage};
use crate::known;
use crate::rejection::Rejection;
use crate::seat::SeatId;
use crate::whereabouts::in_stock;
use crate::world::ITEMS_MAX;
use gesta_content::id::{BeingId, ItemId};
use gesta_content::model::Shop;

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
    let price = known::price(content, shop, item).ok_or(Rejection::NotHere)?;
    let world = draft.world();
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
