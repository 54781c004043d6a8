//! What follows of itself from where heroes go and how things stand: arrivals, happenings, quests that go on.

use crate::check;
use crate::command::Aim;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::effect::{self, Cause};
use crate::event::{Body, Purpose};
use crate::resolve;
use crate::seat::SeatId;
use crate::when::holds;
use gesta_content::id::{HappeningId, PlaceId, QuestId};
use gesta_content::model::{Advance, Arrival, Band, Happening, Outcome, Outcomes};
use gesta_content::{Content, Name};
use std::collections::BTreeSet;

/// Most happenings and steps of quests that one command can set off: content may chase itself in a circle.
const STEPS_MAX: usize = 12;

/// Who came where in a command and was greeted there.
pub(crate) type Greeted = BTreeSet<(SeatId, PlaceId)>;

/// What befalls the heroes who came to a place, each in turn; also where an arrival sends somebody on. Who was `seen`
/// there in this command is not greeted again.
pub(crate) fn arrivals(draft: &mut Draft<'_>, seen: &mut Greeted, dice: &mut Dice) {
    loop {
        let travellers: Vec<SeatId> = draft.travellers().into_iter().collect();
        let new = travellers.into_iter().find_map(|seat| {
            let place = draft.place(seat)?;
            (!seen.contains(&(seat, place.clone()))).then_some((seat, place))
        });
        let Some((seat, place)) = new else { return };
        seen.insert((seat, place.clone()));
        if draft.is_overfull() || draft.has_ended() {
            return;
        }
        arrive(draft, seat, &place, dice);
    }
}

fn arrive(draft: &mut Draft<'_>, seat: SeatId, place: &PlaceId, dice: &mut Dice) {
    let content = draft.content;
    let Some(written) = content.mechanics.places.get(place) else { return };
    for arrival in &written.arrivals {
        let is_there = draft.hero(seat).is_some_and(|hero| hero.place == *place && !hero.down);
        let world = draft.world();
        let spent = world.befallen.contains(&(place.clone(), arrival.name.clone()));
        let outcomes =
            || written_outcomes(&arrival.outcomes).all(|outcome| effect::are_open_to(world, &outcome.effects));
        if is_there && !spent && holds(content, world, seat, &arrival.when) && outcomes() {
            befall(draft, seat, (place, arrival), dice);
        }
    }
}

/// What befalls those who fell and were found, where the scenario has something to say of that. Where there is no room for
/// it in this command, they just wake.
pub(crate) fn found(draft: &mut Draft<'_>, dice: &mut Dice) {
    let content = draft.content;
    let found = draft.take_found();
    let scenario = content.mechanics.scenarios.get(&draft.world().scenario);
    let Some(defeat) = scenario.and_then(|scenario| scenario.defeat.as_ref()) else { return };
    let there = content.mechanics.places.get(&defeat.place).map_or(&[][..], |place| &place.arrivals);
    let Some(arrival) = there.iter().find(|arrival| arrival.name == defeat.arrival) else { return };
    for seat in found {
        let is_there = draft.hero(seat).is_some_and(|hero| hero.place == defeat.place && !hero.down);
        if is_there && !draft.is_nearly_full() {
            befall(draft, seat, (&defeat.place, arrival), dice);
        }
    }
}

fn written_outcomes(outcomes: &Outcomes) -> impl Iterator<Item = &Outcome> {
    let rare = [&outcomes.critical, &outcomes.cost, &outcomes.disaster];
    rare.into_iter().flatten().chain([&outcomes.success, &outcomes.failure])
}

fn befall(draft: &mut Draft<'_>, seat: SeatId, (place, arrival): (&PlaceId, &Arrival), dice: &mut Dice) {
    let content = draft.content;
    let band = match (&arrival.check, Name::new(place.pack())) {
        (Some(written), Ok(pack)) => {
            let spot = (&pack, 0, arrival.outcomes.cost.is_some());
            let prepared = check::prepare(content, draft.world(), seat, written, spot);
            let purpose = Purpose::Arrival { place: place.clone(), arrival: arrival.name.clone() };
            resolve::roll(draft, seat, purpose, &prepared, dice)
        }
        _ => Band::Success,
    };
    let (told, outcome) = arrival.outcomes.of(band);
    let (place, name) = (place.clone(), arrival.name.clone());
    draft.emit(Body::Befell { seat, place, arrival: name, told, spent: arrival.once });
    effect::run(draft, &Cause { seat, target: None }, &outcome.effects, dice);
}

/// Lets everything happen whose time has come, and quests go on, until nothing more follows.
pub(crate) fn happenings(draft: &mut Draft<'_>, seat: SeatId, dice: &mut Dice) {
    for _ in 0..STEPS_MAX {
        if draft.is_overfull() || draft.has_ended() || !step(draft, seat, dice) {
            return;
        }
    }
}

/// One step; `false`: nothing follows.
fn step(draft: &mut Draft<'_>, seat: SeatId, dice: &mut Dice) -> bool {
    let content = draft.content;
    let cause = Cause { seat, target: None::<Aim> };
    if let Some(happening) = due(content, draft, seat) {
        let Some(written) = content.mechanics.happenings.get(&happening) else { return false };
        draft.emit(Body::Happened { happening });
        effect::run(draft, &cause, &written.effects, dice);
        return true;
    }
    let Some((quest, advance)) = advance(content, draft, seat) else { return false };
    effect::move_quest(draft, &quest, &advance.to);
    effect::run(draft, &cause, &advance.effects, dice);
    true
}

fn due(content: &Content, draft: &mut Draft<'_>, seat: SeatId) -> Option<HappeningId> {
    if content.mechanics.happenings.is_empty() {
        return None;
    }
    let world = draft.world();
    let mut to_come = content.mechanics.happenings.values().filter(|it| !world.happened.contains(&it.id));
    // What would begin a quest too many waits until there is room for it.
    let can = |it: &&Happening| holds(content, world, seat, &it.when) && effect::are_open_to(world, &it.effects);
    to_come.find(can).map(|it| it.id.clone())
}

/// The first quest that goes on of itself, in the order of ids, and where.
fn advance<'c>(content: &'c Content, draft: &mut Draft<'_>, seat: SeatId) -> Option<(QuestId, &'c Advance)> {
    let world = draft.world();
    let open = world.quests.iter().filter(|(_, state)| !state.closed);
    open.into_iter().find_map(|(id, state)| {
        let stages = &content.mechanics.quests.get(id)?.stages;
        let stage = stages.iter().find(|stage| stage.name == state.stage)?;
        let mut leads = stage.advances.iter().filter(|advance| advance.to != state.stage);
        let advance = leads.find(|advance| {
            holds(content, world, seat, &advance.when) && effect::are_open_to(world, &advance.effects)
        })?;
        Some((id.clone(), advance))
    })
}
