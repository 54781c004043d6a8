//! [`Draft`]: the events of one command while it is being decided, and the world as it is after them.

use crate::apply::apply;
use crate::event::{Body, Event};
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::world::{EVENTS_PER_COMMAND_MAX, Hero, World};
use gesta_content::Content;
use gesta_content::id::PlaceId;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The events so far, and the world after them. The world is copied only when it is looked at after an event.
pub(crate) struct Draft<'a> {
    pub content: &'a Content,
    before: &'a World,
    world: Cow<'a, World>,
    seat: Option<SeatId>,
    tick: u64,
    events: Vec<Event>,
    applied: usize,
    stands_in: bool,
    refused: Option<Rejection>,
    found: Vec<SeatId>,
}

impl<'a> Draft<'a> {
    pub(crate) fn new(content: &'a Content, world: &'a World, seat: Option<SeatId>) -> Draft<'a> {
        Draft {
            content,
            before: world,
            world: Cow::Borrowed(world),
            seat,
            tick: world.tick,
            events: Vec::new(),
            applied: 0,
            stands_in: false,
            refused: None,
            found: Vec::new(),
        }
    }

    /// Something happens.
    pub(crate) fn emit(&mut self, body: Body) {
        let tick = self.tick;
        if let Body::TimePassed { seconds } = body {
            self.tick = self.tick.saturating_add(seconds);
        }
        self.events.push(Event { seat: self.seat, tick, body });
    }

    /// The command cannot be done after all: what it leads to is not allowed.
    pub(crate) fn refuse(&mut self, why: Rejection) {
        self.refused.get_or_insert(why);
    }

    /// A fallen hero was found and brought where it comes to itself; what befalls it there is still to come.
    pub(crate) fn found(&mut self, seat: SeatId) {
        self.found.push(seat);
    }

    /// Who was found since somebody asked.
    pub(crate) fn take_found(&mut self) -> Vec<SeatId> {
        std::mem::take(&mut self.found)
    }

    /// Whose command all this follows from; `None`: nobody's.
    pub(crate) fn seat(&self) -> Option<SeatId> {
        self.seat
    }

    /// Whether somebody acts in place of an absent player, in the middle of the turns of others.
    pub(crate) fn stands_in(&self) -> bool {
        self.stands_in
    }

    /// Somebody begins or ceases to act in place of an absent player.
    pub(crate) fn set_stands_in(&mut self, stands_in: bool) {
        self.stands_in = stands_in;
    }

    /// Game time now.
    pub(crate) fn tick(&self) -> u64 {
        self.tick
    }

    /// The world before all of it.
    pub(crate) fn before(&self) -> &'a World {
        self.before
    }

    /// The world after all that happened so far.
    pub(crate) fn world(&mut self) -> &World {
        if self.applied < self.events.len() {
            let world = self.world.to_mut();
            for event in &self.events[self.applied..] {
                apply(world, event);
            }
            self.applied = self.events.len();
        }
        &self.world
    }

    /// The hero of a seat, as it is now.
    pub(crate) fn hero(&mut self, seat: SeatId) -> Option<&Hero> {
        self.world().heroes.get(&seat)
    }

    /// Where the hero of a seat is now.
    pub(crate) fn place(&mut self, seat: SeatId) -> Option<PlaceId> {
        self.hero(seat).map(|hero| hero.place.clone())
    }

    /// Whether more happened already than one command may cause.
    pub(crate) fn is_overfull(&self) -> bool {
        self.events.len() > EVENTS_PER_COMMAND_MAX
    }

    /// Whether there is no room for another turn of a fight within the limit of events, and for the defeat of every
    /// hero that may follow from it.
    pub(crate) fn is_nearly_full(&self) -> bool {
        let reserve = 14 + 4 * self.world.heroes.len();
        self.events.len() + reserve > EVENTS_PER_COMMAND_MAX
    }

    /// Whether there is room for so many more events that can as well come with the next command, and for what may
    /// still follow for every hero.
    pub(crate) fn has_room_for(&self, more: usize) -> bool {
        self.events.len() + more + 2 * self.world.heroes.len() <= EVENTS_PER_COMMAND_MAX
    }

    /// How many events there are so far.
    pub(crate) fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether a hero has gone down among these events.
    pub(crate) fn has_fallen(&self, seat: SeatId) -> bool {
        self.has_fallen_since(seat, 0)
    }

    /// Whether a hero has gone down since there were so many of these events.
    pub(crate) fn has_fallen_since(&self, seat: SeatId, since: usize) -> bool {
        let later = self.events.iter().skip(since);
        later.into_iter().any(|event| matches!(event.body, Body::HeroDown { seat: fallen } if fallen == seat))
    }

    /// Whether the story has ended among these events.
    pub(crate) fn has_ended(&self) -> bool {
        self.events.iter().any(|event| matches!(event.body, Body::Ended { .. }))
    }

    /// The heroes that these events took to another place.
    pub(crate) fn travellers(&self) -> BTreeSet<SeatId> {
        let moved = self.events.iter().filter_map(|event| match &event.body {
            Body::Moved { actor: Actor::Hero(seat), .. } => Some(*seat),
            _ => None,
        });
        moved.collect()
    }

    /// All events.
    ///
    /// # Errors
    /// What it was [refused](Draft::refuse) for; [`Rejection::TooManyEvents`] beyond [`EVENTS_PER_COMMAND_MAX`].
    pub(crate) fn finish(self) -> Result<Vec<Event>, Rejection> {
        if let Some(why) = self.refused {
            return Err(why);
        }
        if self.events.len() > EVENTS_PER_COMMAND_MAX {
            return Err(Rejection::TooManyEvents);
        }
        Ok(self.events)
    }
}
