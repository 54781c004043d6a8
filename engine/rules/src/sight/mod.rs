//! What a seat may know. [`view`] and [`cut`] are the only ways out of a world; nothing else leaves a table.

mod combat;
mod cut;
mod legal;
mod model;
mod offers;
mod tale;

pub use cut::{CutEvent, cut};
pub use model::{
    BeingSeen, Brightness, Companion, ExitSeen, FightSeen, FighterSeen, MapPlace, MapWay, OFFERS_MAX, Offer, PlaceSeen,
    QuestSeen, Regard, ShopSeen, Template, View, Wounds,
};

use crate::PartyDecision;
use crate::seat::{Actor, SeatId, SeatKind};
use crate::when::{holds, lasting, second_of_day};
use crate::whereabouts::{being_hit_points, beings_at, in_stock, is_able, is_open, items_on_ground};
use crate::world::{Fight, Hero, Mode, Proposal, World};
use crate::{fight, known, sky, society};
use gesta_content::Content;
use gesta_content::id::PlaceId;
use gesta_content::model::Being;
use std::collections::BTreeSet;

/// What a seat may know of a world.
pub fn view(content: &Content, world: &World, seat: SeatId) -> View {
    let hero = world.heroes.get(&seat);
    let eyes = hero.cloned().or_else(|| public_eyes(world));
    View {
        seat,
        scenario: world.scenario.clone(),
        tick: world.tick,
        second_of_day: second_of_day(world),
        day: sky::day(world),
        season: sky::season(content, world).cloned(),
        can_take_back: can_take_back(world, seat),
        hero: hero.cloned(),
        place: eyes.as_ref().and_then(|eyes| place_seen(content, world, seat, eyes)),
        party: companions(world, seat, eyes.as_ref()),
        talk: hero.and_then(|hero| hero.talk.clone()),
        fight: eyes
            .as_ref()
            .and_then(|eyes| world.fights.get_key_value(&eyes.place))
            .and_then(|(place, it)| fight_seen(content, world, seat, place, it)),
        quests: tale::quests(content, world, seat),
        reputation: tale::reputation(content, world, seat),
        map: hero.map(|hero| tale::map(content, hero)).unwrap_or_default(),
        codex: tale::codex(content, world, seat),
        chapters: world.chapters.clone(),
        followers: tale::followers(world),
        proposal: world.proposal.clone().filter(|open| hears_of(content, world, seat, open)),
        ended: world.ended.clone(),
        offers: offers::offers(content, world, seat),
        legal: legal::legal(content, world, seat),
    }
}

/// Whether a seat may take turns back: its hero plays in story mode, and nobody else plays.
pub fn can_take_back(world: &World, seat: SeatId) -> bool {
    let mut players = world.seats.iter().filter(|(_, state)| state.kind == SeatKind::Player);
    let alone = players.all(|(player, _)| *player == seat);
    world.mode == Mode::Story && alone && world.heroes.contains_key(&seat)
}

/// Whether a seat may know of a party decision: who proposed it and who was asked, and who watches when nothing about it
/// is hidden.
fn hears_of(content: &Content, world: &World, seat: SeatId, open: &Proposal) -> bool {
    let exit = match &open.decision {
        PartyDecision::Travel { exit } => content.exit(exit).map(|(_, exit)| exit),
        PartyDecision::Rest { .. } | PartyDecision::Bargain { .. } => None,
    };
    match world.heroes.get(&seat) {
        Some(hero) => {
            let is_asked = open.by == seat || open.asked.contains(&seat);
            is_asked && exit.is_none_or(|exit| known::knows_exit(hero, exit))
        }
        None => exit.is_none_or(|exit| !exit.hidden),
    }
}

/// What a spectator sees with: any hero's eyes, without what not every hero knows; nothing where the heroes are apart.
fn public_eyes(world: &World) -> Option<Hero> {
    let mut eyes = world.heroes.values().next()?.clone();
    if world.heroes.values().any(|hero| hero.place != eyes.place) {
        return None;
    }
    let common = |one: BTreeSet<_>, hero: &Hero| one.intersection(&hero.secrets).cloned().collect();
    eyes.secrets = world.heroes.values().fold(eyes.secrets.clone(), common);
    let everyone_was = |place: &_| world.heroes.values().all(|hero| hero.visited.contains(place));
    eyes.visited.retain(|place| everyone_was(place));
    Some(eyes)
}

fn place_seen(content: &Content, world: &World, seat: SeatId, eyes: &Hero) -> Option<PlaceSeen> {
    let place = content.mechanics.places.get(&eyes.place)?;
    let exits = known::exits(content, eyes, &place.id).into_iter().map(|exit| ExitSeen {
        id: exit.id.clone(),
        open: is_open(content, world, &exit.id),
        guarded: known::guard(content, world, seat, exit).cloned(),
        to: eyes.visited.contains(&exit.to).then(|| exit.to.clone()),
        seconds: exit.seconds,
        energy: known::way_energy(content, world, &place.id, exit),
    });
    let features = known::features(content, world, seat, eyes).into_iter();
    let beings = beings_at(content, world, &place.id);
    let shops = beings.iter().filter(|being| is_able(world, &being.id));
    Some(PlaceSeen {
        id: place.id.clone(),
        dark: sky::sees_nothing(content, world, seat),
        brightness: sky::brightness(content, world, place),
        weather: sky::weather(content, world, &place.id),
        exits: exits.collect(),
        features: features.map(|feature| feature.id.clone()).collect(),
        items: items_on_ground(content, world, &place.id),
        shops: shops.filter_map(|being| shop_seen(content, world, seat, being)).collect(),
        beings: beings.into_iter().map(|being| being_seen(content, world, seat, being)).collect(),
    })
}

fn being_seen(content: &Content, world: &World, seat: SeatId, being: &Being) -> BeingSeen {
    let state = world.beings.get(&being.id);
    let conditions = state.map(|state| lasting(&state.conditions, world.tick).cloned().collect());
    BeingSeen {
        id: being.id.clone(),
        name_known: holds(content, world, seat, &being.name_known),
        talks: being.dialogue.is_some() && is_able(world, &being.id),
        wounds: being_wounds(content, world, being),
        gone: state.and_then(|state| state.gone),
        conditions: conditions.unwrap_or_default(),
        regard: society::regard(content, world, &being.id),
        follows: society::follows(world, &being.id).is_some(),
        faction: being.faction.clone(),
        remembers: world.memories.get(&being.id).map(|deeds| deeds.keys().cloned().collect()).unwrap_or_default(),
    }
}

fn being_wounds(content: &Content, world: &World, being: &Being) -> Wounds {
    let most = being.stats.as_ref().map_or(0, |stats| stats.hit_points);
    wounds(being_hit_points(content, world, &being.id), most)
}

fn wounds(left: u16, most: u16) -> Wounds {
    let (left, most) = (u32::from(left), u32::from(most));
    if left >= most {
        Wounds::None
    } else if left * 4 <= most {
        Wounds::Grave
    } else if left * 2 <= most {
        Wounds::Heavy
    } else {
        Wounds::Light
    }
}

fn shop_seen(content: &Content, world: &World, seat: SeatId, being: &Being) -> Option<ShopSeen> {
    let shop = known::shop(content, world, seat, being)?;
    let wares = shop.wares.iter().filter_map(|ware| {
        let count = in_stock(content, world, &shop.id, &ware.item);
        Some((ware.item.clone(), count, known::price(content, world, seat, shop, &ware.item)?))
    });
    let wares = wares.filter(|(_, count, _)| *count > 0).collect();
    Some(ShopSeen { id: shop.id.clone(), keeper: being.id.clone(), wares })
}

fn companions(world: &World, seat: SeatId, eyes: Option<&Hero>) -> Vec<Companion> {
    let others = world.heroes.iter().filter(|(other, _)| **other != seat);
    let companion = |(other, hero): (&SeatId, &Hero)| {
        let state = world.seats.get(other);
        Companion {
            seat: *other,
            preset: hero.preset.clone(),
            name: hero.name.clone(),
            player: state.map(|state| state.name.clone()).unwrap_or_default(),
            away: state.is_none_or(|state| state.away && state.kind != SeatKind::Bot),
            here: eyes.is_some_and(|eyes| eyes.place == hero.place),
            hit_points: hero.hit_points,
            hit_points_max: hero.hit_points_max,
            down: hero.down,
            dead: hero.dead,
            calling: hero.calling.clone(),
            level: hero.level,
        }
    };
    others.map(companion).collect()
}

fn fight_seen(content: &Content, world: &World, seat: SeatId, place: &PlaceId, fight: &Fight) -> Option<FightSeen> {
    let looks_on = fight::of_hero(world, seat).is_some() && !sky::sees_nothing(content, world, seat);
    let seen = |fighter: &crate::Fighter| {
        let ally = fight::is_ally(world, &fighter.actor);
        let aims = looks_on && !ally && fight::attack::can_aim(world, fight, &fighter.actor);
        FighterSeen {
            ally,
            stances: fight::stances(world, fight, &fighter.actor),
            armour_class: aims.then(|| fight::armour_class(content, world, place, &fighter.actor)),
            actor: fighter.actor.clone(),
            spot: fighter.spot.clone(),
            guarding: fighter.guarding,
            wounds: fighter_wounds(content, world, &fighter.actor),
        }
    };
    let fighters = fight.fighters.iter().filter(|fighter| !fighter.out).map(seen);
    let turn = fight::whose_turn(fight)?.clone();
    Some(FightSeen { round: fight.round, fighters: fighters.collect(), turn })
}

fn fighter_wounds(content: &Content, world: &World, actor: &Actor) -> Wounds {
    match actor {
        Actor::Hero(seat) => {
            world.heroes.get(seat).map_or(Wounds::None, |hero| wounds(hero.hit_points, hero.hit_points_max))
        }
        Actor::Being(being) => {
            content.mechanics.beings.get(being).map_or(Wounds::None, |being| being_wounds(content, world, being))
        }
    }
}
