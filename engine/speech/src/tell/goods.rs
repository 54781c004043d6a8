//! Things and coins changing hands.

use super::ToldKind;
use super::fact::Fact;
use super::line::Slot;
use super::plan::Telling;
use gesta_content::TextKey;
use gesta_content::id::{BeingId, ItemId};
use gesta_content::model::{Cue, Mood, Slot as Place};
use gesta_rules::{Actor, Body, Gone, Passage, SeatId};

impl Telling<'_> {
    pub(crate) fn goods<'b, I: Iterator<Item = &'b Body>>(&mut self, body: &'b Body, later: impl Fn() -> I) {
        match body {
            Body::ItemGained { seat, item, count, from } if self.is_you(*seat) => {
                let val = self.paid(later);
                self.gained(item, *count, from, val);
            }
            Body::ItemLost { seat, item, count, to } if self.is_you(*seat) => {
                let val = self.paid(later);
                self.lost(item, *count, to, val);
            }
            Body::ItemGained { seat, item, count, from } => {
                let from_you = matches!(from, Passage::Hero(giver) if self.is_you(*giver));
                if !from_you {
                    let items = self.words.items(item, *count);
                    self.of_other(Cue::OtherGets, *seat, |fact| fact.text("item", items));
                }
            }
            Body::ItemLost { seat, item, count, to } => {
                let handed = matches!(to, Passage::Hero(_));
                if !handed {
                    let items = self.words.items(item, *count);
                    self.of_other(Cue::OtherLoses, *seat, |fact| fact.text("item", items));
                }
            }
            Body::ValChanged { seat, by, .. } if self.is_you(*seat) && !self.traded() => {
                let cue = if *by >= 0 { Cue::GotVal } else { Cue::LostVal };
                // Who lies on the ground hands over nothing: it is taken.
                let fallen = self.happens(|body| matches!(body, Body::HeroDown { seat: down } if down == seat));
                let mood = if fallen && *by < 0 { Mood::ToYou } else { Mood::ByYou };
                let fact = Fact::new(cue, mood).text("val", self.words.val_told(by.unsigned_abs()));
                self.sentence(fact, ToldKind::Prose);
            }
            Body::Worn { seat, slot, item } => self.worn(*seat, *slot, item.as_ref()),
            Body::Used { seat, item } => self.used(*seat, item),
            _ => {}
        }
    }

    fn traded(&self) -> bool {
        self.happened.events.iter().any(|event| {
            matches!(
                &event.event().body,
                Body::ItemGained { from: Passage::Shop(..), .. } | Body::ItemLost { to: Passage::Shop(..), .. }
            )
        })
    }

    /// Whether somebody was brought down in this turn: who lies there hands over nothing.
    fn is_brought_down(&self, id: &BeingId) -> bool {
        let down = |body: &Body| matches!(body, Body::BeingGone { being, why: Gone::Dead | Gone::Subdued | Gone::Fled } if being == id);
        self.happened.events.iter().any(|event| down(&event.event().body))
    }

    /// What the coins of a trade came to; they may stand before or behind the thing.
    fn paid<'b, I: Iterator<Item = &'b Body>>(&self, later: impl Fn() -> I) -> Option<u64> {
        let sum = |body: &Body| match body {
            Body::ValChanged { seat, by, .. } if self.is_you(*seat) => Some(by.unsigned_abs()),
            _ => None,
        };
        later().find_map(sum).or_else(|| self.happened.events.iter().find_map(|event| sum(&event.event().body)))
    }

    fn item_slot(&self, item: &ItemId, count: u16) -> Slot {
        match count {
            1 => Slot::Noun(self.words.item_noun(item)),
            _ => Slot::Text(self.words.items(item, count)),
        }
    }

    /// What somebody has got: the thing that a text of this turn has spoken of is "the ledger", and not one of several.
    fn got(&self, item: &ItemId, count: u16) -> String {
        let noun = self.words.item_noun(item);
        if count == 1 && self.is_spoken_of(&noun) { noun.the() } else { self.words.items(item, count) }
    }

    fn trade(&mut self, cue: Cue, item: &ItemId, count: u16, (keeper, val): (&BeingId, Option<u64>)) {
        let fact = Fact::new(cue, Mood::ByYou)
            .slot("item", self.item_slot(item, count))
            .with(item)
            .text("val", self.words.val_told(val.unwrap_or_default()))
            .noun("target", self.being_noun(keeper));
        self.sentence(fact, ToldKind::Prose);
    }

    fn gained(&mut self, item: &ItemId, count: u16, from: &Passage, val: Option<u64>) {
        let slot = self.item_slot(item, count);
        match from {
            Passage::Ground(_) => {
                let fact = Fact::new(Cue::Took, Mood::ByYou).slot("item", slot).with(item);
                self.sentence(fact, ToldKind::Prose);
            }
            Passage::Shop(_, keeper) => self.trade(Cue::Bought, item, count, (keeper, val)),
            Passage::Hero(seat) => {
                let noun = self.words.hero_noun(self.view, *seat);
                let fact = Fact::new(Cue::Received, Mood::ToYou).slot("item", slot).with(item).noun("target", noun);
                self.sentence(fact, ToldKind::Prose);
            }
            Passage::Being(id) if !self.deed_told && !self.is_brought_down(id) => {
                let noun = self.being_noun(id);
                let fact = Fact::new(Cue::Received, Mood::ToYou).slot("item", slot).with(item).noun("target", noun);
                self.sentence(fact, ToldKind::Prose);
            }
            // What a hero has from the beginning the opening tells of, or the bag.
            Passage::Story if self.happens(|body| matches!(body, Body::HeroJoined { .. })) => {}
            Passage::Being(_) | Passage::Story => {
                let fact = Fact::new(Cue::GotItem, Mood::ByYou).text("item", self.got(item, count)).with(item);
                self.sentence(fact, ToldKind::Prose);
            }
        }
    }

    fn lost(&mut self, item: &ItemId, count: u16, to: &Passage, val: Option<u64>) {
        let slot = self.item_slot(item, count);
        match to {
            Passage::Ground(_) => {
                let fact = Fact::new(Cue::Dropped, Mood::ByYou).slot("item", slot).with(item);
                self.sentence(fact, ToldKind::Prose);
            }
            Passage::Shop(_, keeper) => self.trade(Cue::Sold, item, count, (keeper, val)),
            Passage::Hero(seat) => {
                let noun = self.words.hero_noun(self.view, *seat);
                let fact = Fact::new(Cue::Gave, Mood::ByYou).slot("item", slot).with(item).noun("target", noun);
                self.sentence(fact, ToldKind::Prose);
            }
            Passage::Being(_) | Passage::Story => {
                let used_up = self
                    .happened
                    .events
                    .iter()
                    .any(|event| matches!(&event.event().body, Body::Used { item: used, .. } if used == item));
                if !used_up {
                    let fact = Fact::new(Cue::LostItem, Mood::ByYou).slot("item", slot).with(item);
                    self.sentence(fact, ToldKind::Prose);
                }
            }
        }
    }

    fn worn(&mut self, seat: SeatId, slot: Place, item: Option<&ItemId>) {
        match (self.is_you(seat), item) {
            (true, Some(item)) => {
                let fact = Fact::new(Cue::Wore, Mood::ByYou).mood(true, kept(slot));
                let fact = fact.noun("item", self.words.item_noun(item)).with(item);
                self.sentence(fact, ToldKind::Prose);
            }
            // What is dropped or sold leaves the hand as well; that is no event of its own.
            (true, None) => self.put_away(slot),
            (false, Some(item)) => {
                let noun = self.words.item_noun(item);
                self.of_other(Cue::OtherWears, seat, |fact| fact.noun("item", noun));
            }
            (false, None) => {}
        }
    }

    fn put_away(&mut self, slot: Place) {
        let worn = self.before.and_then(|view| view.hero.as_ref()).and_then(|hero| hero.worn.get(&slot));
        let Some(item) = worn else { return };
        let fact = Fact::new(Cue::PutAway, Mood::ByYou).mood(true, kept(slot));
        let fact = fact.noun("item", self.words.item_noun(item)).with(item);
        self.sentence(fact, ToldKind::Prose);
    }

    fn used(&mut self, seat: SeatId, item: &ItemId) {
        self.turn_of(&Actor::Hero(seat));
        if !self.is_you(seat) {
            let noun = self.words.item_noun(item);
            return self.of_other(Cue::OtherUses, seat, |fact| fact.noun("item", noun));
        }
        self.deed_told = true;
        let again = Fact::new(Cue::UsedAgain, Mood::ByYou).noun("item", self.words.item_noun(item)).with(item);
        self.use_of(self.words.text(&TextKey::of(item), Some("use")), again);
    }
}

/// Whether what is in a place of the body is held there or worn.
fn kept(slot: Place) -> Mood {
    match slot {
        Place::Hand | Place::OffHand => Mood::InHand,
        Place::Body | Place::Head | Place::Feet | Place::Neck | Place::Ring => Mood::OnBody,
    }
}
