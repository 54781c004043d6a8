//! What a hero knows of a place and can reach there. Deciding, offering and viewing all ask here, so a thing can be done
//! exactly when it is shown.

use crate::command::Aim;
use crate::seat::SeatId;
use crate::talk;
use crate::when::holds;
use crate::whereabouts::{able_at, beings_at, is_able, is_open};
use crate::world::{Hero, Secret, World};
use crate::{fight, sky, society};
use gesta_content::Content;
use gesta_content::id::{BeingId, ExitId, ItemId, PlaceId};
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

/// The features of a hero's place that it knows of and that are there.
pub(crate) fn features<'c>(content: &'c Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<&'c Feature> {
    let all = place(content, hero).map_or(&[][..], |place| &place.features);
    let known = all.iter().filter(|feature| knows_feature(hero, feature));
    known.filter(|feature| holds(content, world, seat, &feature.when)).collect()
}

/// The exits of a place that a hero knows of.
pub(crate) fn exits<'c>(content: &'c Content, hero: &Hero, at: &PlaceId) -> Vec<&'c Exit> {
    let all = content.mechanics.places.get(at).map_or(&[][..], |place| &place.exits);
    all.iter().filter(|exit| knows_exit(hero, exit)).collect()
}

/// Who lets the hero of a seat not through an exit, if anybody.
pub(crate) fn guard<'c>(content: &'c Content, world: &World, seat: SeatId, exit: &'c Exit) -> Option<&'c BeingId> {
    let guard = exit.guard.as_ref()?;
    let (place, _) = content.exit(&exit.id)?;
    let passes = holds(content, world, seat, &guard.passes);
    guard.by.iter().find(|being| !passes && able_at(content, world, being, &place.id))
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
    let all = all_chances(content, world, seat, hero).into_iter();
    all.filter(|chance| fight::stunt::may_try(content, world, seat, chance).is_ok()).collect()
}

/// The stunts that the hero of a seat knows of at its place, also where something keeps it from trying them.
pub(crate) fn all_chances<'c>(content: &'c Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<Chance<'c>> {
    let beings = beings_at(content, world, &hero.place)
        .into_iter()
        .filter(|being| able_at(content, world, &being.id, &hero.place));
    let of_beings = beings.flat_map(|being| being.stunts.iter().map(move |spot| (Aim::Being(being.id.clone()), spot)));
    let shut = exits(content, hero, &hero.place).into_iter().filter(|exit| !is_open(content, world, &exit.id));
    let of_exits = shut.flat_map(|exit| exit.stunts.iter().map(move |spot| (Aim::Exit(exit.id.clone()), spot)));
    let features = features(content, world, seat, hero).into_iter();
    let of_features =
        features.flat_map(|feature| feature.stunts.iter().map(move |spot| (Aim::Feature(feature.id.clone()), spot)));
    let all = of_beings.chain(of_exits).chain(of_features);
    let all = all.filter(|(_, spot)| holds(content, world, seat, &spot.when));
    let known = all.filter_map(|(target, spot)| {
        let stunt = content.mechanics.stunts.get(&spot.stunt)?;
        Some(Chance { stunt, target, spot })
    });
    let has_needed = |stunt: &Stunt| stunt.needs.as_ref().is_none_or(|item| hero.items.contains_key(item));
    known.filter(|chance| has_needed(chance.stunt) && holds(content, world, seat, &chance.stunt.when)).collect()
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

/// The least that is left of a price, in per cent, however well somebody is liked and haggles.
const PRICE_PERCENT_MIN: i64 = 25;

/// What one of a ware costs the hero of a seat, in val; rounded up, and never less than the shop itself pays for it.
pub(crate) fn price(content: &Content, world: &World, seat: SeatId, shop: &Shop, item: &ItemId) -> Option<u32> {
    let ware = shop.wares.iter().find(|ware| ware.item == *item)?;
    let worth = u64::from(content.mechanics.items.get(item)?.price);
    // Not negative: the percentage is clamped.
    let asked = (100 - percent_off(content, world, seat, shop)).clamp(PRICE_PERCENT_MIN, 300) as u64;
    let price = (worth * u64::from(ware.percent) * asked).div_ceil(10_000);
    let pays = offer_for(content, shop, item).unwrap_or(0);
    u32::try_from(price).ok().map(|price| price.max(pays))
}

/// By how many per cent a shop's prices fall for the hero of a seat (negative: they rise).
pub(crate) fn percent_off(content: &Content, world: &World, seat: SeatId, shop: &Shop) -> i64 {
    let reputation = shop.faction.as_ref().map_or(0, |faction| society::reputation(content, world, faction));
    let liked = i64::from(reputation) * i64::from(shop.favour) / 100;
    let haggled = world.haggled.get(&(shop.id.clone(), seat)).filter(|(_, until)| *until > world.tick);
    let granted = world.heroes.get(&seat).map_or(0, |hero| i64::from(crate::hero::price_percent(content, hero)));
    liked + haggled.map_or(0, |(percent, _)| i64::from(*percent)) + granted
}

/// What a way costs in energy in this weather.
pub(crate) fn way_energy(content: &Content, world: &World, from: &PlaceId, exit: &Exit) -> u16 {
    let weather = sky::weather(content, world, from).and_then(|id| content.mechanics.weather.get(&id));
    // A way that costs nothing is a step, and no weather makes a march of it.
    let more = weather.filter(|_| exit.energy > 0).map_or(0, |weather| weather.energy);
    exit.energy.saturating_add(more)
}

/// What a shop pays for one of an item, in val; rounded down. `None`: it does not buy it.
pub(crate) fn offer_for(content: &Content, shop: &Shop, item: &ItemId) -> Option<u32> {
    let written = content.mechanics.items.get(item)?;
    let pays = u32::try_from(u64::from(written.price) * u64::from(shop.buys_percent) / 100).ok()?;
    (!written.keep && pays > 0).then_some(pays)
}
