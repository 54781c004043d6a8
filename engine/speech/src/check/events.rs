//! What the events of a turn make true: deeds, numbers, and whether the reader's deed failed.

use super::dealt;
use super::fault::Deed;
use super::lore::content_words;
use super::scene::Scene;
use super::sums::Unit;
use super::words::plain_words;
use crate::tell::Happened;
use crate::words::Words;
use gesta_content::id::ItemId;
use gesta_content::{Content, Language, TextKey};
use gesta_rules::{Actor, Body, Gone, Roll, SeatId, View};

/// Reads the events of a turn into a scene.
pub(super) fn read(scene: &mut Scene, content: &Content, happened: &Happened<'_>) {
    let view = happened.after;
    for event in happened.events {
        let body = &event.event().body;
        scene.cast.read(body);
        dealt::read(scene, content, view, body);
        deeds(scene, content, view, body);
        numbers(scene, view, body);
    }
    let achieved = |event: &gesta_rules::CutEvent| match &event.event().body {
        Body::Checked { actor, roll, .. } => scene.is_hero(view, actor) && roll.band.achieves(),
        Body::Attacked { attacker, roll, .. } => scene.is_hero(view, attacker) && roll.band.achieves(),
        Body::Haggled { told, .. } => told.achieves(),
        _ => false,
    };
    // What is paid, sold, given, taken and cast has come off; who is attacked meanwhile may be missed.
    let done = |event: &gesta_rules::CutEvent| match &event.event().body {
        Body::ItemGained { seat, .. }
        | Body::ItemLost { seat, .. }
        | Body::ValChanged { seat, .. }
        | Body::SlotSpent { seat, .. } => is_you(view, *seat),
        _ => false,
    };
    let attacked = |event: &gesta_rules::CutEvent| matches!(event.event().body, Body::Attacked { .. });
    let events = || happened.events.iter();
    scene.achieved = events().any(achieved) || (events().any(done) && !events().any(attacked));
    // Texts are read when it is known whether they tell of a failure.
    let yours = |event: &&gesta_rules::CutEvent| match &event.event().body {
        Body::Checked { actor, roll, .. } | Body::Contested { actor, roll, .. } => {
            scene.is_hero(view, actor) && !roll.band.achieves()
        }
        Body::Attacked { attacker, roll, .. } => scene.is_hero(view, attacker) && !roll.band.achieves(),
        _ => false,
    };
    scene.strict = happened.events.iter().any(|event| yours(&event));
    happened.events.iter().for_each(|event| texts(scene, content, &event.event().body));
}

pub(super) fn is_you(view: &View, seat: SeatId) -> bool {
    view.hero.is_some() && view.seat == seat
}

fn deeds(scene: &mut Scene, content: &Content, view: &View, body: &Body) {
    match body {
        Body::ItemGained { seat, item, .. } if is_you(view, *seat) => {
            scene.deeds.extend([Deed::Gain, Deed::Take]);
            let words = named(scene, content, item);
            scene.gained.extend(words);
        }
        Body::ItemLost { seat, item, .. } if is_you(view, *seat) => {
            scene.deeds.insert(Deed::Lose);
            let words = named(scene, content, item);
            scene.lost.extend(words);
        }
        Body::ValChanged { seat, by, .. } if is_you(view, *seat) => {
            let coins = ["val", "coin", "coins", "moneda", "monedas", "purse", "bolsa"].map(str::to_owned);
            if *by > 0 {
                scene.deeds.extend([Deed::Gain, Deed::Take]);
                scene.gained.extend(coins);
            } else {
                scene.deeds.insert(Deed::Lose);
                scene.lost.extend(coins);
            }
        }
        Body::Worn { seat, .. } if is_you(view, *seat) => _ = scene.deeds.insert(Deed::Take),
        Body::Healed { .. } | Body::HeroUp { .. } | Body::Rested { .. } | Body::HeroStable { .. } => {
            scene.deeds.insert(Deed::Heal);
        }
        Body::Damaged { actor, .. } => {
            let hurt = if scene.is_hero(view, actor) { Deed::Hurt } else { Deed::Harm };
            scene.deeds.insert(hurt);
        }
        Body::Attacked { attacker, roll, .. } if scene.is_hero(view, attacker) && roll.band.achieves() => {
            scene.deeds.insert(Deed::Harm);
        }
        Body::HeroDown { seat } if is_you(view, *seat) => _ = scene.deeds.insert(Deed::Hurt),
        Body::HeroDied { .. } => _ = scene.deeds.insert(Deed::Die),
        Body::BeingGone { being, why } => gone(scene, content, being, *why),
        Body::Moved { actor, .. } if scene.is_hero(view, actor) => {
            scene.deeds.extend([Deed::Move, Deed::Open]);
        }
        Body::Moved { .. }
        | Body::Left { .. }
        | Body::Arrived { .. }
        | Body::Followed { .. }
        | Body::HeroJoined { .. } => {
            scene.deeds.insert(Deed::Go);
        }
        Body::ExitSet { .. } | Body::Revealed { .. } => _ = scene.deeds.insert(Deed::Open),
        Body::Spoke { seat, .. } if is_you(view, *seat) => _ = scene.deeds.insert(Deed::Say),
        Body::Replied { seat, .. } if is_you(view, *seat) => _ = scene.deeds.insert(Deed::Say),
        Body::Answered { seat, .. } if is_you(view, *seat) => _ = scene.deeds.insert(Deed::Decide),
        Body::SlotSpent { seat, .. } if is_you(view, *seat) => _ = scene.deeds.insert(Deed::Lose),
        Body::Cast { actor, .. } => scene.casts |= scene.is_hero(view, actor),
        Body::Shifted { actor, .. } => scene.shifted |= scene.is_hero(view, actor),
        Body::FightEnded { .. } => _ = scene.deeds.insert(Deed::End),
        _ => {}
    }
}

fn gone(scene: &mut Scene, content: &Content, being: &gesta_content::id::BeingId, why: Gone) {
    scene.deeds.extend([if why == Gone::Dead { Deed::Die } else { Deed::Go }, Deed::Harm]);
    // Who dies or goes this turn acts in it.
    for language in Language::ALL {
        let name = Words::new(content, language).named(being);
        let form = plain_words(&name);
        scene.people.retain(|person| !person.forms.contains(&form));
        scene.ground(&name);
    }
}

/// An item that changed hands may be named; the words of its name.
fn named(scene: &mut Scene, content: &Content, item: &ItemId) -> Vec<String> {
    let names = Language::ALL.map(|language| Words::new(content, language).named(item));
    names.iter().for_each(|name| scene.name(name));
    let mut words: Vec<String> = names.iter().flat_map(|name| content_words(name)).collect();
    // What a draught is in.
    if ["draught", "potion", "antidote", "oil", "brandy", "gin"]
        .iter()
        .any(|drink| words.iter().any(|word| word == drink))
    {
        let flasks = ["flask", "vial", "phial", "bottle", "frasco", "botella", "redoma"];
        flasks.iter().for_each(|flask| scene.name(flask));
        words.extend(flasks.map(str::to_owned));
    }
    words
}

fn roll_numbers(scene: &mut Scene, roll: &Roll) {
    let signed = [roll.total, roll.difficulty, roll.margin()];
    let rolls = &mut scene.sums.rolls;
    rolls.extend(signed.iter().map(|number| u64::from(number.unsigned_abs())));
    rolls.extend(roll.d20.iter().map(|die| u64::from(*die)));
    let terms = roll.terms.iter().filter(|term| !term.hidden);
    rolls.extend(terms.map(|term| u64::from(term.added.unsigned_abs())));
}

fn numbers(scene: &mut Scene, view: &View, body: &Body) {
    let sums = &mut scene.sums;
    match body {
        Body::Checked { roll, .. } | Body::Attacked { roll, .. } => roll_numbers(scene, roll),
        Body::Contested { roll, foe, .. } => {
            roll_numbers(scene, roll);
            roll_numbers(scene, foe);
        }
        Body::Damaged { actor, by, now, .. } => {
            sums.add(Unit::Life, [u64::from(*by)]);
            sums.add(Unit::Blow, [u64::from(*by)]);
            if *actor == Actor::Hero(view.seat) {
                // All of it, too.
                let most = sums.life_lost + u64::from(*by);
                sums.life_lost = most;
                sums.add(Unit::Life, [u64::from(now.saturating_add(*by)), most]);
            }
        }
        Body::Healed { actor, by, now } => {
            sums.add(Unit::Life, [u64::from(*by)]);
            if *actor == Actor::Hero(view.seat) {
                sums.add(Unit::Life, [u64::from(now.saturating_sub(*by))]);
            }
        }
        Body::ItemGained { item, count, .. } | Body::ItemLost { item, count, .. } => {
            scene.counted_items.push((item.clone(), u64::from(*count)));
        }
        Body::ValChanged { by, now, .. } => {
            let before = u64::try_from(i64::from(*now) - by).unwrap_or_default();
            sums.paid = true;
            sums.paid_sums.insert(by.unsigned_abs());
            sums.add(Unit::Money, [by.unsigned_abs()]);
            sums.add(Unit::Purse, [before]);
        }
        Body::ExperienceGained { by, now, .. } => sums.add(Unit::Experience, [*by, *now].map(u64::from)),
        Body::EnergyChanged { by, now, .. } => {
            sums.add(Unit::Energy, [u64::from(by.unsigned_abs()), u64::from(*now)]);
        }
        Body::TimePassed { seconds } => {
            sums.minutes_passed += seconds / 60;
            sums.add(Unit::Second, [*seconds]);
            sums.add(Unit::Minute, [seconds / 60]);
            sums.add(Unit::Hour, [seconds / 3_600]);
        }
        Body::Rested { hours, .. } | Body::RestBegan { hours, .. } => sums.add(Unit::Hour, [u64::from(*hours)]),
        Body::Waited { minutes, .. } => {
            sums.add(Unit::Minute, [u64::from(*minutes)]);
            sums.add(Unit::Hour, [u64::from(*minutes) / 60]);
        }
        Body::LevelReached { level, .. } => sums.add(Unit::Level, [u64::from(*level)]),
        Body::AttributeRaised { now, .. } => sums.add(Unit::Other, [u64::from(*now)]),
        Body::Haggled { percent, .. } => sums.add(Unit::Percent, [u64::from(percent.unsigned_abs())]),
        Body::DeathSaved { natural, .. } => _ = sums.rolls.insert(u64::from(*natural)),
        Body::SlotSpent { spent, .. } => sums.add(Unit::Slot, [1, u64::from(*spent)]),
        Body::Cast { rank, .. } => sums.add(Unit::Other, [u64::from(*rank)]),
        _ => {}
    }
}

/// The numbers that the seat sees besides: its hero's, the clock's, prices, and how many of each are there.
pub(super) fn numbers_of_view(scene: &mut Scene, content: &Content, view: &View) {
    let mut items: Vec<(ItemId, u64)> = std::mem::take(&mut scene.counted_items);
    let sums = &mut scene.sums;
    if let Some(hero) = &view.hero {
        sums.hit_points(u64::from(hero.hit_points), u64::from(hero.hit_points_max));
        sums.add(Unit::Energy, [hero.energy, hero.energy_max].map(u64::from));
        sums.add(Unit::Level, [u64::from(hero.level)]);
        scene.has_coins = hero.val > 0;
        sums.add(Unit::Purse, [u64::from(hero.val)]);
        sums.add(Unit::Experience, [u64::from(hero.experience)]);
        let casting = gesta_rules::sheet(content, hero).casting;
        let slots = casting.iter().flat_map(|casting| &casting.slots);
        for line in slots {
            scene.slots_left += u64::from(line.left);
            sums.add(Unit::Slot, [u64::from(line.left)]);
            sums.slots_most.insert(u64::from(line.max));
        }
        items.extend(hero.items.iter().map(|(item, count)| (item.clone(), u64::from(*count))));
    }
    let (hour, minute) = (view.second_of_day / 3_600, view.second_of_day / 60 % 60);
    scene.hour = Some(u64::from(hour));
    let wet = ["rain", "storm", "snow", "drizzle", "shower"];
    let weather = view.place.iter().find_map(|place| place.weather.as_ref());
    let falls = |weather: &gesta_content::id::WeatherId| wet.iter().any(|word| weather.to_string().contains(word));
    scene.dry = weather.is_some_and(|weather| !falls(weather));
    scene.wet = weather.is_some_and(falls);
    sums.add(Unit::Clock, [hour, (hour + 11) % 12 + 1, minute].map(u64::from));
    sums.add(Unit::Other, [u64::from(view.day)]);
    if let Some(place) = &view.place {
        let living = || place.beings.iter().filter(|being| being.gone.is_none());
        let along = living().filter(|being| being.follows).count();
        let counts = [living().count(), along];
        scene.heads.extend(counts.map(|count| count as u64));
        items.extend(place.items.iter().map(|(item, count)| (item.clone(), u64::from(*count))));
        for (item, count, price) in place.shops.iter().flat_map(|shop| &shop.wares) {
            items.push((item.clone(), u64::from(*count)));
            scene.priced_items.push((item.clone(), u64::from(*price)));
        }
    }
    if let Some(fight) = &view.fight {
        let foes = fight.fighters.iter().filter(|one| matches!(one.actor, Actor::Being(_)) && !one.ally);
        sums.add(Unit::Other, [u64::from(fight.round)]);
        scene.heads.insert(foes.count() as u64);
    }
    for (item, count) in items {
        scene.counted.extend(item_words(content, &item).map(|word| (count, word)));
    }
    for (item, price) in std::mem::take(&mut scene.priced_items) {
        scene.sums.prices.extend(item_words(content, &item).map(|word| (price, word)));
    }
}

/// What the seat saw before the turn: what wares cost then.
pub(super) fn numbers_before(scene: &mut Scene, content: &Content, before: &View) {
    let hour = before.second_of_day / 3_600;
    scene.sums.add(Unit::Clock, [hour, (hour + 11) % 12 + 1].map(u64::from));
    if let Some(hero) = &before.hero {
        scene.sums.life_before = Some(u64::from(hero.hit_points));
        let casting = gesta_rules::sheet(content, hero).casting;
        let slots = casting.iter().flat_map(|casting| &casting.slots).map(|line| u64::from(line.left));
        scene.sums.add(Unit::Slot, slots.collect::<Vec<_>>());
    }
    let shops = before.place.iter().flat_map(|place| &place.shops);
    for (item, _, price) in shops.flat_map(|shop| &shop.wares) {
        let words = item_words(content, item).map(|word| (u64::from(*price), word));
        scene.sums.prices_before.extend(words);
    }
}

/// The words of an item's names, of one and of many.
pub(super) fn item_words(content: &Content, item: &ItemId) -> impl Iterator<Item = String> {
    let names = Language::ALL.into_iter().flat_map(move |language| {
        let words = Words::new(content, language);
        [words.text(&TextKey::of(item), Some("plural")), Some(words.named(item))]
    });
    names.flatten().flat_map(|name| content_words(&name).collect::<Vec<_>>())
}

/// What packs say of the events: it may be told.
fn texts(scene: &mut Scene, content: &Content, body: &Body) {
    let language = scene.language;
    let words = Words::new(content, language);
    let (key, facet) = match body {
        Body::Acted { action, told, .. } => (TextKey::of(action), Some(told.key())),
        Body::Improvised { stunt, told, .. } => (TextKey::of(stunt), Some(told.key())),
        Body::NodeSaid { dialogue, node, .. } | Body::TalkBegan { dialogue, node, .. } => {
            (TextKey::of(dialogue).inner(node), None)
        }
        Body::Replied { dialogue, node, reply, told, .. } => {
            let key = TextKey::of(dialogue).inner(node).inner(reply);
            if let Some(reply) = words.text(&key, None) {
                scene.said.extend(plain_words(&reply));
                scene.ground(&reply);
            }
            (key, Some(told.key()))
        }
        Body::QuestMoved { quest, stage, .. } => (TextKey::of(quest).inner(stage), None),
        Body::Noted { page, .. } => (TextKey::of(page), None),
        Body::Befell { place, arrival, told, .. } => (TextKey::of(place).inner(arrival), Some(told.key())),
        Body::Happened { happening } => (TextKey::of(happening), None),
        Body::Used { item, .. } => (TextKey::of(item), Some("use")),
        Body::CodexLearned { codex, .. } => (TextKey::of(codex), Some("text")),
        Body::Ended { ending } => (TextKey::of(ending), Some("text")),
        Body::ChapterClosed { chapter } => (TextKey::of(chapter), Some("text")),
        _ => return,
    };
    if let Some(text) = words.text(&key, facet) {
        scene.ground(&text);
    }
}
