//! What the events of a turn make true: deeds, numbers, and whether the reader's deed failed.

use super::fault::Deed;
use super::lore::content_words;
use super::scene::Scene;
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
        deeds(scene, content, view, body);
        numbers(scene, body);
    }
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

fn is_you(view: &View, seat: SeatId) -> bool {
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
            scene.deeds.extend([Deed::Move, Deed::Open, Deed::Go]);
        }
        Body::Moved { .. }
        | Body::Left { .. }
        | Body::Arrived { .. }
        | Body::Followed { .. }
        | Body::HeroJoined { .. } => {
            scene.deeds.insert(Deed::Go);
        }
        // "You rise" and its like.
        Body::LevelReached { seat, .. } if is_you(view, *seat) => _ = scene.deeds.insert(Deed::Move),
        Body::ExitSet { .. } | Body::Revealed { .. } => _ = scene.deeds.insert(Deed::Open),
        Body::Spoke { seat, .. } if is_you(view, *seat) => _ = scene.deeds.insert(Deed::Say),
        Body::Replied { seat, .. } if is_you(view, *seat) => scene.deeds.extend([Deed::Say, Deed::Decide]),
        Body::Answered { seat, .. } if is_you(view, *seat) => _ = scene.deeds.insert(Deed::Decide),
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
    names.iter().flat_map(|name| content_words(name)).collect()
}

fn roll_numbers(scene: &mut Scene, roll: &Roll) {
    let signed = [roll.total, roll.difficulty, roll.margin()];
    scene.numbers.extend(signed.iter().map(|number| u64::from(number.unsigned_abs())));
    scene.numbers.extend(roll.d20.iter().map(|die| u64::from(*die)));
    let terms = roll.terms.iter().filter(|term| !term.hidden);
    scene.numbers.extend(terms.map(|term| u64::from(term.added.unsigned_abs())));
}

fn numbers(scene: &mut Scene, body: &Body) {
    match body {
        Body::Checked { roll, .. } | Body::Attacked { roll, .. } => roll_numbers(scene, roll),
        Body::Contested { roll, foe, .. } => {
            roll_numbers(scene, roll);
            roll_numbers(scene, foe);
        }
        Body::Damaged { by, .. } | Body::Healed { by, .. } => _ = scene.numbers.insert(u64::from(*by)),
        Body::ItemGained { count, .. } | Body::ItemLost { count, .. } => _ = scene.numbers.insert(u64::from(*count)),
        Body::ValChanged { by, .. } => {
            scene.numbers.insert(by.unsigned_abs());
            scene.paid.insert(by.unsigned_abs());
        }
        Body::ExperienceGained { by, .. } => _ = scene.numbers.insert(u64::from(*by)),
        Body::EnergyChanged { by, .. } => _ = scene.numbers.insert(u64::from(by.unsigned_abs())),
        Body::TimePassed { seconds } => scene.numbers.extend([*seconds, seconds / 60, seconds / 3_600]),
        Body::Rested { hours, .. } | Body::RestBegan { hours, .. } => _ = scene.numbers.insert(u64::from(*hours)),
        Body::Waited { minutes, .. } => scene.numbers.extend([u64::from(*minutes), u64::from(*minutes) / 60]),
        Body::LevelReached { level, .. } => _ = scene.numbers.insert(u64::from(*level)),
        Body::AttributeRaised { now, .. } => _ = scene.numbers.insert(u64::from(*now)),
        Body::Haggled { percent, .. } => _ = scene.numbers.insert(u64::from(percent.unsigned_abs())),
        Body::Parleyed { .. } => {}
        Body::DeathSaved { natural, .. } => _ = scene.numbers.insert(u64::from(*natural)),
        Body::Cast { rank, .. } => _ = scene.numbers.insert(u64::from(*rank)),
        _ => {}
    }
}

/// The numbers that the seat sees besides: its hero's, the clock's, prices, and how many of each are there.
pub(super) fn numbers_of_view(scene: &mut Scene, view: &View) {
    if let Some(hero) = &view.hero {
        let few = [hero.hit_points, hero.hit_points_max, hero.energy, hero.energy_max, u16::from(hero.level)];
        scene.numbers.extend(few.map(u64::from));
        scene.numbers.insert(u64::from(hero.val));
        scene.numbers.extend(hero.items.values().map(|count| u64::from(*count)));
    }
    let (hour, minute) = (view.second_of_day / 3_600, view.second_of_day / 60 % 60);
    scene.numbers.extend([view.day, hour, hour % 12, minute].map(u64::from));
    if let Some(place) = &view.place {
        let living = || place.beings.iter().filter(|being| being.gone.is_none());
        let along = living().filter(|being| being.follows).count();
        let counts = [living().count(), along];
        scene.heads.extend(counts.map(|count| count as u64));
        scene.numbers.extend(place.items.iter().map(|(_, count)| u64::from(*count)));
        let wares = place.shops.iter().flat_map(|shop| &shop.wares);
        scene.numbers.extend(wares.flat_map(|(_, count, price)| [u64::from(*count), u64::from(*price)]));
    }
    if let Some(fight) = &view.fight {
        let foes = fight.fighters.iter().filter(|one| matches!(one.actor, Actor::Being(_)) && !one.ally);
        scene.numbers.insert(u64::from(fight.round));
        scene.heads.insert(foes.count() as u64);
    }
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
