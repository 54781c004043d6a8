//! What a seat can do now, as templates with slots: never the product of their candidates.

use super::combat;
use super::model::Template;
use crate::command::Aim;
use crate::decide::travel_needs;
use crate::seat::{Actor, SeatId};
use crate::whereabouts::{beings_at, in_stock, is_able, is_open, items_on_ground};
use crate::world::{Fight, Hero, World};
use crate::{decide, fight, known, society, talk};
use gesta_content::Content;
use gesta_content::id::{ExitId, ItemId, StuntId};
use gesta_content::model::{Being, Reply};

/// All templates of a seat.
pub(super) fn legal(content: &Content, world: &World, seat: SeatId) -> Vec<Template> {
    let Some(hero) = world.heroes.get(&seat) else { return Vec::new() };
    if world.ended.is_some() {
        return Vec::new();
    }
    let mut templates = Vec::new();
    if let Some(open) = world.proposal.as_ref().filter(|open| open.waiting.contains(&seat)) {
        templates.push(Template::Answer { proposal: open.id });
    }
    templates.push(Template::Speak);
    templates.push(Template::Advance { choices: crate::hero::advancement(content, hero) });
    if hero.down || hero.busy_until > world.tick {
        return templates.into_iter().filter(has_candidates).collect();
    }
    if let Some((_, fight)) = fight::of_hero(world, seat) {
        if fight::whose_turn(fight) == Some(&Actor::Hero(seat)) {
            templates.extend(in_fight(content, world, (seat, hero), fight));
        }
        return templates.into_iter().filter(has_candidates).collect();
    }
    templates.extend(at_peace(content, world, seat, hero));
    templates.into_iter().filter(has_candidates).collect()
}

fn in_fight(content: &Content, world: &World, (seat, hero): (SeatId, &Hero), fight: &Fight) -> Vec<Template> {
    if fight::is_dazed(content, world, seat) {
        return vec![Template::Guard];
    }
    let mut templates = combat::templates(content, world, (seat, hero), fight);
    templates.extend([
        improvise(content, world, seat, hero),
        Template::Cast { spells: decide::castable(content, world, seat) },
        Template::Invoke { talents: decide::invocable(content, world, seat) },
        Template::Use { items: usable(content, world, seat, hero) },
        Template::Wear { items: wearable(content, hero) },
        put_away(hero),
    ]);
    templates
}

fn at_peace(content: &Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<Template> {
    let party = !travel_needs(world, seat, &hero.place).is_empty();
    let beings: Vec<&Being> =
        beings_at(content, world, &hero.place).into_iter().filter(|being| is_able(world, &being.id)).collect();
    let talkers = known::talkers(content, world, seat, hero).into_iter().map(|being| being.id.clone());
    let fighters = beings.iter().map(|being| &being.id);
    let fighters = fighters.filter(|being| fight::attack::may_attack(content, world, seat, being).is_ok()).cloned();
    let others = world.heroes.iter().filter(|(other, there)| **other != seat && there.place == hero.place);
    // A thing whose pack is gone can be kept, but nothing can be done with it.
    let has_content = |item: &&ItemId| content.mechanics.items.contains_key(*item);
    let carried: Vec<ItemId> = hero.items.keys().filter(has_content).cloned().collect();
    let mut templates = Vec::new();
    if let Some(talk) = &hero.talk {
        let replies = talk::replies(content, world, seat, talk).into_iter();
        let (bind, free): (Vec<_>, Vec<_>) = replies.partition(|reply| reply.party && party);
        let names = |replies: Vec<&Reply>| replies.into_iter().map(|reply| reply.name.clone()).collect();
        templates.push(Template::Reply { replies: names(free) });
        templates.push(Template::Bargain { replies: if world.proposal.is_none() { names(bind) } else { Vec::new() } });
        templates.push(Template::Leave);
    }
    let actions = known::actions(content, world, seat, hero);
    let droppable = |item: &&ItemId| content.mechanics.items.get(*item).is_some_and(|item| !item.keep);
    templates.extend([
        Template::Act { actions: actions.into_iter().map(|action| action.id.clone()).collect() },
        Template::Talk { with: talkers.collect() },
        Template::Go {
            exits: known::exits(content, hero, &hero.place).iter().map(|exit| exit.id.clone()).collect(),
            party,
        },
        improvise(content, world, seat, hero),
        Template::Take {
            items: items_on_ground(content, world, &hero.place).into_iter().map(|(item, _)| item).collect(),
        },
        Template::Drop { items: carried.iter().filter(droppable).cloned().collect() },
        Template::Wear { items: wearable(content, hero) },
        Template::Use { items: usable(content, world, seat, hero) },
        Template::Cast { spells: decide::castable(content, world, seat) },
        Template::Invoke { talents: decide::invocable(content, world, seat) },
        Template::Give { items: carried, to: others.map(|(other, _)| *other).collect() },
    ]);
    templates.extend(beings.iter().flat_map(|being| trade(content, world, (seat, hero), being)));
    let hours = decide::most_rest(content, world, seat);
    templates.extend([
        Template::Attack { targets: fighters.collect() },
        Template::Rest { party, hours },
        Template::Wait,
    ]);
    templates.extend(company(content, world, (seat, hero), &beings));
    templates
}

/// What concerns those who go along, keepers of shops, and what is worn.
fn company(content: &Content, world: &World, (seat, hero): (SeatId, &Hero), beings: &[&Being]) -> Vec<Template> {
    let keepers = beings.iter().filter(|being| {
        known::shop(content, world, seat, being).is_some_and(|shop| decide::may_haggle(world, seat, shop))
    });
    let along = beings.iter().filter(|being| society::follows(world, &being.id).is_some());
    let mut templates = vec![
        Template::Haggle { with: keepers.map(|being| being.id.clone()).collect() },
        Template::Dismiss { beings: along.map(|being| being.id.clone()).collect() },
        put_away(hero),
    ];
    if world.heroes.len() > 1 {
        templates.push(Template::StandIn);
    }
    templates
}

fn put_away(hero: &Hero) -> Template {
    Template::PutAway { slots: hero.worn.iter().map(|(slot, item)| (*slot, item.clone())).collect() }
}

fn trade(content: &Content, world: &World, (seat, hero): (SeatId, &Hero), being: &Being) -> Vec<Template> {
    let Some(shop) = known::shop(content, world, seat, being) else { return Vec::new() };
    let stocked = shop.wares.iter().filter(|ware| in_stock(content, world, &shop.id, &ware.item) > 0);
    let wares =
        stocked.filter_map(|ware| Some((ware.item.clone(), known::price(content, world, seat, shop, &ware.item)?)));
    let sold = hero.items.keys().filter_map(|item| Some((item.clone(), known::offer_for(content, shop, item)?)));
    vec![
        Template::Buy { from: being.id.clone(), wares: wares.collect() },
        Template::Sell { to: being.id.clone(), wares: sold.collect() },
    ]
}

fn improvise(content: &Content, world: &World, seat: SeatId, hero: &Hero) -> Template {
    let mut spots: Vec<(StuntId, Vec<Aim>)> = Vec::new();
    for chance in known::chances(content, world, seat, hero) {
        match spots.iter_mut().find(|(stunt, _)| *stunt == chance.stunt.id) {
            Some((_, targets)) => targets.push(chance.target),
            None => spots.push((chance.stunt.id.clone(), vec![chance.target])),
        }
    }
    Template::Improvise { spots }
}

/// The open exits that a hero knows of.
pub(super) fn open_exits(content: &Content, world: &World, hero: &Hero) -> Vec<ExitId> {
    let known = known::exits(content, hero, &hero.place).into_iter();
    known.filter(|exit| is_open(content, world, &exit.id)).map(|exit| exit.id.clone()).collect()
}

/// The open exits through which somebody lets the hero of a seat.
pub(super) fn free_exits(content: &Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<ExitId> {
    let open = open_exits(content, world, hero).into_iter();
    open.filter(|id| {
        known::exit(content, hero, id).is_some_and(|exit| known::guard(content, world, seat, exit).is_none())
    })
    .collect()
}

pub(super) fn usable(content: &Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<ItemId> {
    let can = |item: &&ItemId| {
        let usage = content.mechanics.items.get(*item).and_then(|item| item.usage.as_ref());
        usage.is_some_and(|usage| crate::when::holds(content, world, seat, &usage.when))
    };
    hero.items.keys().filter(can).cloned().collect()
}

fn wearable(content: &Content, hero: &Hero) -> Vec<ItemId> {
    let can = |item: &&ItemId| content.mechanics.items.get(*item).is_some_and(|item| item.slot.is_some());
    hero.items.keys().filter(can).cloned().collect()
}

fn has_candidates(template: &Template) -> bool {
    match template {
        Template::Go { exits, .. } | Template::Flee { exits } => !exits.is_empty(),
        Template::Act { actions } => !actions.is_empty(),
        Template::Improvise { spots } => !spots.is_empty(),
        Template::Talk { with } => !with.is_empty(),
        Template::Reply { replies } => !replies.is_empty(),
        Template::Take { items } | Template::Drop { items } | Template::Wear { items } | Template::Use { items } => {
            !items.is_empty()
        }
        Template::Give { items, to } => !items.is_empty() && !to.is_empty(),
        Template::Buy { wares, .. } | Template::Sell { wares, .. } => !wares.is_empty(),
        Template::Attack { targets } => !targets.is_empty(),
        Template::Shift { to } => !to.is_empty(),
        Template::Cast { spells } => !spells.is_empty(),
        Template::Invoke { talents } => !talents.is_empty(),
        Template::Subdue { targets } | Template::Shove { targets } | Template::Grapple { targets } => {
            !targets.is_empty()
        }
        Template::Help { whom } => !whom.is_empty(),
        Template::Rest { hours, .. } => *hours > 0,
        Template::Parley { with } | Template::Haggle { with } => !with.is_empty(),
        Template::Advance { choices } => !choices.is_empty(),
        Template::PutAway { slots } => !slots.is_empty(),
        Template::Dismiss { beings } => !beings.is_empty(),
        Template::Bargain { replies } => !replies.is_empty(),
        Template::Leave
        | Template::BreakFree
        | Template::Hide
        | Template::Disengage
        | Template::StandIn
        | Template::Guard
        | Template::Wait
        | Template::Answer { .. }
        | Template::Speak => true,
    }
}
