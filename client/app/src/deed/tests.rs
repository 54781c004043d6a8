//! What is read of a turn's events.

use super::deed_of;
use crate::tests::stage::{SEAT, content, cut, view};
use gesta_content::id::{BeingId, PlaceId, ShopId};
use gesta_content::model::{Band, Slot};
use gesta_rules::{
    Actor, Advancement, Advantage, Aim, Body, Command, CutEvent, Fighter, Purpose, Roll, SeatId, ShopSeen, Spot, View,
};

fn place() -> PlaceId {
    "quay:steps".parse().unwrap()
}

fn dog() -> BeingId {
    "quay:dog".parse().unwrap()
}

fn shifted() -> Body {
    Body::Shifted { place: place(), actor: Actor::Hero(SEAT), to: Spot::Engaged }
}

fn waited(seat: SeatId) -> Body {
    Body::Waited { seat, minutes: 5 }
}

fn roll() -> Box<Roll> {
    Box::new(Roll {
        skill: None,
        d20: vec![4],
        natural: 4,
        advantage: Advantage::None,
        terms: Vec::new(),
        total: 5,
        difficulty: 12,
        band: Band::Failure,
    })
}

fn checked(purpose: Purpose) -> Body {
    Body::Checked { actor: Actor::Hero(SEAT), purpose, roll: roll() }
}

fn fight() -> Body {
    let fighter = |actor| Fighter { actor, spot: Spot::Near, guarding: false, moved: false, out: false };
    Body::FightBegan { place: place(), fighters: vec![fighter(Actor::Hero(SEAT)), fighter(Actor::Being(dog()))] }
}

fn read(bodies: Vec<Body>, before: Option<&View>) -> Option<Command> {
    let events: Vec<CutEvent> = bodies.into_iter().map(cut).collect();
    deed_of(&content(), &events, SEAT, before)
}

#[test]
fn what_was_decided_comes_before_what_follows_from_it() {
    assert_eq!(read(vec![shifted(), waited(SEAT)], None), Some(Command::Wait { minutes: 5 }));
    assert_eq!(read(vec![shifted()], None), Some(Command::Shift { to: Spot::Engaged }));
}

#[test]
fn what_others_do_is_no_deed_of_the_seat() {
    assert_eq!(read(vec![waited(SeatId(1))], None), None);
    assert_eq!(read(Vec::new(), None), None);
}

#[test]
fn spells_and_talents_are_read_with_what_they_were_aimed_at() {
    let spell = || "core:spark".parse().unwrap();
    let on = |aim: Aim| Body::Cast { actor: Actor::Hero(SEAT), spell: spell(), rank: 0, targets: vec![aim] };
    let cast = Command::Cast { spell: spell(), rank: 0, target: Some(Aim::Being(dog())) };
    assert_eq!(read(vec![on(Aim::Being(dog())), shifted()], None), Some(cast));
    let talent = || "core:second_wind".parse().unwrap();
    let used = Body::Invoked { seat: SEAT, talent: talent(), targets: vec![Aim::Hero(SEAT)] };
    // It is used on nobody but oneself, so nobody is named.
    assert_eq!(read(vec![used], None), Some(Command::Invoke { talent: talent(), target: None }));
}

#[test]
fn a_contest_is_read_from_what_was_rolled_for() {
    let foe = Actor::Being(dog());
    let contested = |purpose| {
        let (actor, against) = (Actor::Hero(SEAT), foe.clone());
        Body::Contested { actor, against, purpose, roll: roll(), foe: roll() }
    };
    for (purpose, command) in [
        (Purpose::Shove(foe.clone()), Command::Shove { target: dog() }),
        (Purpose::Grapple(foe.clone()), Command::Grapple { target: dog() }),
        (Purpose::BreakFree(foe.clone()), Command::BreakFree),
    ] {
        assert_eq!(read(vec![shifted(), contested(purpose)], None), Some(command));
    }
}

#[test]
fn talking_down_a_foe_or_a_price_is_read() {
    let told = Band::Failure;
    let parleyed = Body::Parleyed { seat: SEAT, being: dog(), told };
    assert_eq!(read(vec![parleyed], None), Some(Command::Parley { with: dog() }));
    let shop: ShopId = "quay:stall".parse().unwrap();
    let mut before = view();
    let seen = ShopSeen { id: shop.clone(), keeper: dog(), wares: Vec::new() };
    before.place.as_mut().unwrap().shops.push(seen);
    let bodies =
        vec![checked(Purpose::Haggle(shop.clone())), Body::Haggled { seat: SEAT, shop, told, percent: 0, until: 9 }];
    assert_eq!(read(bodies, Some(&before)), Some(Command::Haggle { with: dog() }));
}

#[test]
fn putting_away_and_what_a_level_brings_are_read() {
    let off = Body::Worn { seat: SEAT, slot: Slot::Body, item: None };
    assert_eq!(read(vec![off], None), Some(Command::PutAway { slot: Slot::Body }));
    let talent = || "core:tough".parse().unwrap();
    let chosen = Body::TalentGained { seat: SEAT, talent: talent(), chosen: true };
    let choice = Advancement::Talent(talent());
    assert_eq!(read(vec![chosen], None), Some(Command::Advance { choice }));
}

#[test]
fn an_attack_that_surprises_nobody_is_still_an_attack() {
    let bodies = vec![checked(Purpose::Hide), fight(), shifted()];
    assert_eq!(read(bodies, Some(&view())), Some(Command::Attack { target: dog() }));
    assert_eq!(read(vec![fight(), shifted()], Some(&view())), Some(Command::Attack { target: dog() }));
    assert_eq!(read(vec![checked(Purpose::Hide)], Some(&view())), Some(Command::Hide));
}

#[test]
fn who_could_not_get_away_ran_all_the_same() {
    let exit = "quay:shed_door".parse().unwrap();
    assert_eq!(read(vec![checked(Purpose::Flight)], Some(&view())), Some(Command::Flee { exit }));
}
