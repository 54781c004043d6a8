//! What a hero knows of a place and can reach there. Deciding, offering and viewing all ask here, so a thing can be done
//! exactly when it is shown.

use crate::command::Aim;
use crate::seat::SeatId;
use crate::talk;
use crate::when::holds;
use crate::whereabouts::{able_at, beings_at, is_able, is_open};
use crate::world::{Hero, Secret, World};
use gesta_content::Content;
use gesta_content::id::{BeingId, ExitId, PlaceId};
use gesta_content::model::{Action, Being, Exit, Feature, Outcomes, Place, Shop, Stunt, StuntSpot};

/// What content has for a hero's place.
pub(crate) fn place<'c>(content: &'c Content, hero: &Hero) -> Option<&'c Place> {
    content.mechanics.places.get(&hero.place)
}

/// Whether a hero knows of an exit.
pub(crate) fn knows_exit(hero: &Hero, exit: &Exit) -> bool {
    !exit.hidden || hero.secrets.contains(&Secret::Exit(exit.id.clone()))
}

/// Whether a hero knows of a feature.
pub(crate) fn knows_feature(hero: &Hero, feature: &Feature) -> bool {
    !feature.hidden || hero.secrets.contains(&Secret::Feature(feature.id.clone()))
}

/// The exits of a place that a hero knows of.
pub(crate) fn exits<'c>(content: &'c Content, hero: &Hero, at: &PlaceId) -> Vec<&'c Exit> {
    let all = content.mechanics.places.get(at).map_or(&[][..], |place| &place.exits);
    all.iter().filter(|exit| knows_exit(hero, exit)).collect()
}

/// The exit of an id, if it leads out of a hero's place and the hero knows of it.
pub(crate) fn exit<'c>(content: &'c Content, hero: &Hero, id: &ExitId) -> Option<&'c Exit> {
    exits(content, hero, &hero.place).into_iter().find(|exit| exit.id == *id)
}

/// Whether an action can be tried now by the hero of a seat.
pub(crate) fn can_try(content: &Content, world: &World, seat: SeatId, hero: &Hero, action: &Action) -> bool {
    let Some(place) = place(content, hero) else { return false };
    let knows_its_exit = action.exit.as_ref().is_none_or(|id| exit(content, hero, id).is_some());
    let knows_its_feature = action.feature.as_ref().is_none_or(|id| {
        let feature = place.features.iter().find(|feature| feature.id == *id);
        feature.is_some_and(|feature| knows_feature(hero, feature) && holds(content, world, seat, &feature.when))
    });
    knows_its_exit && knows_its_feature && holds(content, world, seat, &action.when)
}

/// The actions that the hero of a seat can try now.
pub(crate) fn actions<'c>(content: &'c Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<&'c Action> {
    let all = place(content, hero).map_or(&[][..], |place| &place.actions);
    let undone = all.iter().filter(|action| !world.done.contains(&action.id));
    undone.filter(|action| can_try(content, world, seat, hero, action)).collect()
}

/// A stunt that can be tried: the stunt, what it is aimed at, and what content says of that spot.
pub(crate) struct Chance<'c> {
    pub stunt: &'c Stunt,
    pub target: Aim,
    pub spot: &'c StuntSpot,
}

impl<'c> Chance<'c> {
    /// What follows: the spot's own outcomes, or the stunt's.
    pub(crate) fn outcomes(&self) -> &'c Outcomes {
        self.spot.outcomes.as_ref().unwrap_or(&self.stunt.outcomes)
    }
}

/// The stunts that the hero of a seat can try now.
pub(crate) fn chances<'c>(content: &'c Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<Chance<'c>> {
    let beings = beings_at(content, world, &hero.place)
        .into_iter()
        .filter(|being| able_at(content, world, &being.id, &hero.place));
    let of_beings = beings.flat_map(|being| being.stunts.iter().map(move |spot| (Aim::Being(being.id.clone()), spot)));
    let shut = exits(content, hero, &hero.place).into_iter().filter(|exit| !is_open(content, world, &exit.id));
    let of_exits = shut.flat_map(|exit| exit.stunts.iter().map(move |spot| (Aim::Exit(exit.id.clone()), spot)));
    let all = of_beings.chain(of_exits).filter(|(_, spot)| holds(content, world, seat, &spot.when));
    let known = all.filter_map(|(target, spot)| {
        let stunt = content.mechanics.stunts.get(&spot.stunt)?;
        Some(Chance { stunt, target, spot })
    });
    known.filter(|chance| holds(content, world, seat, &chance.stunt.when)).collect()
}

/// Who at a hero's place would begin a talk now.
pub(crate) fn talkers<'c>(content: &'c Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<&'c Being> {
    let talks_already = |being: &Being| hero.talk.as_ref().is_some_and(|talk| talk.with == being.id);
    let opens = |being: &Being| {
        let dialogue = being.dialogue.as_ref();
        dialogue.is_some_and(|dialogue| talk::opening(content, world, seat, dialogue).is_some())
    };
    let here = beings_at(content, world, &hero.place).into_iter();
    here.filter(|being| is_able(world, &being.id) && !talks_already(being) && opens(being)).collect()
}

/// A being that is at a hero's place and can act.
pub(crate) fn able_being<'c>(content: &'c Content, world: &World, hero: &Hero, id: &BeingId) -> Option<&'c Being> {
    let being = content.mechanics.beings.get(id)?;
    able_at(content, world, id, &hero.place).then_some(being)
}

/// The shop that a being keeps and that trades with the hero of a seat now.
pub(crate) fn shop<'c>(content: &'c Content, world: &World, seat: SeatId, being: &Being) -> Option<&'c Shop> {
    let shop = content.mechanics.shops.get(being.shop.as_ref()?)?;
    holds(content, world, seat, &shop.when).then_some(shop)
}

/// What one of a ware costs, in val; rounded up.
pub(crate) fn price(content: &Content, shop: &Shop, item: &gesta_content::id::ItemId) -> Option<u32> {
    let ware = shop.wares.iter().find(|ware| ware.item == *item)?;
    let worth = u64::from(content.mechanics.items.get(item)?.price);
    u32::try_from((worth * u64::from(ware.percent)).div_ceil(100)).ok()
}

/// What a shop pays for one of an item, in val; rounded down. `None`: it does not buy it.
pub(crate) fn offer_for(content: &Content, shop: &Shop, item: &gesta_content::id::ItemId) -> Option<u32> {
    let written = content.mechanics.items.get(item)?;
    let pays = u32::try_from(u64::from(written.price) * u64::from(shop.buys_percent) / 100).ok()?;
    (!written.keep && pays > 0).then_some(pays)
}
