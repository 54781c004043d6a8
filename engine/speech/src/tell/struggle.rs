//! What is done in fights besides blows, powers, and how somebody lies between life and death.

use super::ToldKind;
use super::fact::Fact;
use super::plan::Telling;
use gesta_content::TextKey;
use gesta_content::id::{SpellId, TalentId};
use gesta_content::model::{Cue, Mood};
use gesta_rules::{Actor, Body, Purpose, Roll, SeatId, Stance};

impl Telling<'_> {
    /// Events of struggles and powers; `false` when the event is another.
    pub(crate) fn struggle(&mut self, body: &Body) -> bool {
        match body {
            Body::Contested { actor, against, purpose, roll, foe } => {
                self.contested((actor, roll), (against, foe), purpose);
            }
            Body::StanceSet { actor, stance, by, on, .. } => self.stance(actor, (*stance, *on), by.as_ref()),
            Body::Cast { actor, spell, .. } => self.cast(actor, spell),
            Body::Invoked { seat, talent, .. } => self.invoked(*seat, talent),
            Body::DeathSaved { seat, natural, failures, .. } => self.death_saved(*seat, *natural, *failures),
            Body::HeroStable { seat } => self.lies(Cue::Stabilised, *seat),
            Body::HeroDied { seat } => self.lies(Cue::Died, *seat),
            Body::HeroUp { seat, .. } if !self.is_up_told(*seat) => self.lies(Cue::GotUp, *seat),
            Body::HeroUp { .. } => {}
            _ => return false,
        }
        true
    }

    fn contested(&mut self, (actor, roll): (&Actor, &Roll), (against, foe): (&Actor, &Roll), purpose: &Purpose) {
        self.turn_of(actor);
        self.roll_line(actor, roll, None);
        self.roll_line(against, foe, None);
        let done = roll.band.achieves();
        let cue = match purpose {
            Purpose::Shove(_) if done => Cue::Shoved,
            Purpose::Shove(_) => Cue::ShoveFailed,
            Purpose::Grapple(_) if done => Cue::Grappled,
            Purpose::Grapple(_) => Cue::GrappleFailed,
            Purpose::BreakFree(_) if done => Cue::BrokeFree,
            Purpose::BreakFree(_) => Cue::StillHeld,
            Purpose::Hide => match actor {
                Actor::Hero(_) => return self.hides(actor, done),
                Actor::Being(_) => return self.seeks(actor, against, done),
            },
            // Everything else has words of its own.
            _ => return,
        };
        self.shoved = (cue == Cue::Shoved).then(|| against.clone());
        let fact = self.between(cue, actor, against);
        self.sentence_of(fact, self.kind_of(actor), Some(actor));
    }

    /// A creature looks for somebody who hides. Where it finds, being out of hiding is told; where not, that is the news.
    fn seeks(&mut self, actor: &Actor, hidden: &Actor, found: bool) {
        if !found {
            let fact = self.between(Cue::Overlooked, actor, hidden);
            self.sentence_of(fact, self.kind_of(actor), Some(actor));
        }
    }

    /// A fact between two, from the reader's side.
    fn between(&self, cue: Cue, actor: &Actor, target: &Actor) -> Fact {
        let mood = match (self.is_actor_you(actor), self.is_actor_you(target)) {
            (true, _) => Mood::ByYou,
            (false, true) => Mood::ToYou,
            (false, false) => Mood::Others,
        };
        self.with_target(self.with_actor(Fact::new(cue, mood), actor), target)
    }

    /// What followed from a check that is no blow.
    pub(crate) fn after_check(&mut self, actor: &Actor, purpose: &Purpose, roll: &Roll) {
        let done = roll.band.achieves();
        match purpose {
            Purpose::Hide => self.hides(actor, done),
            Purpose::Save { .. } => {
                let cue = if done { Cue::Withstood } else { Cue::Succumbed };
                let fact = self.with_target(Fact::new(cue, self.mood_of(actor)), actor);
                self.sentence_of(fact, self.kind_of(actor), Some(actor));
            }
            Purpose::Mend(seat) => {
                let target = Actor::Hero(*seat);
                let cue = if done { Cue::Mended } else { Cue::MendFailed };
                let fact = self.with_target(Fact::new(cue, self.mood_of(&target)), &target);
                self.sentence(fact, self.kind_of(actor));
            }
            Purpose::BreakFree(from) => {
                let cue = if done { Cue::BrokeFree } else { Cue::StillHeld };
                let fact = self.between(cue, actor, from);
                self.sentence_of(fact, self.kind_of(actor), Some(actor));
            }
            _ => {}
        }
    }

    fn hides(&mut self, actor: &Actor, done: bool) {
        // Before a fight it is the roll to take somebody by surprise: whom it takes is told of when the fight has begun.
        let ambush = self.is_actor_you(actor) && self.before.is_some_and(|view| view.fight.is_none());
        match (ambush, done) {
            (true, true) => return,
            (true, false) => return self.sentence(Fact::new(Cue::SurpriseFailed, Mood::ByYou), ToldKind::Prose),
            (false, _) => {}
        }
        let cue = if done { Cue::Hid } else { Cue::HideFailed };
        let fact = self.with_actor(Fact::new(cue, self.doer(actor)), actor);
        self.sentence_of(fact, self.kind_of(actor), Some(actor));
    }

    /// Stances that no roll has told of.
    fn stance(&mut self, actor: &Actor, (stance, on): (Stance, bool), by: Option<&Actor>) {
        let fact = match (stance, on) {
            (Stance::Helped, true) => match by {
                Some(by) => self.between(Cue::Helped, by, actor),
                None => return,
            },
            // Where nobody looks it works without a roll.
            (Stance::Hidden, true) if !self.rolled_to_hide(actor) => {
                self.with_actor(Fact::new(Cue::Hid, self.doer(actor)), actor)
            }
            (Stance::Disengaged, true) => self.with_actor(Fact::new(Cue::Disengaged, self.doer(actor)), actor),
            (Stance::Surprised, true) => self.with_target(Fact::new(Cue::Surprised, self.mood_of(actor)), actor),
            (Stance::Hidden, false) => self.with_actor(Fact::new(Cue::Unhid, self.doer(actor)), actor),
            (Stance::Reacted, true) => match by {
                Some(by) => self.between(Cue::Opening, actor, by),
                None => return,
            },
            _ => return,
        };
        self.sentence(fact, self.kind_of(actor));
    }

    /// Whether a roll of this turn tells whether somebody gets out of sight.
    fn rolled_to_hide(&self, who: &Actor) -> bool {
        self.happens(|body| match body {
            Body::Checked { actor, purpose: Purpose::Hide, .. }
            | Body::Contested { actor, purpose: Purpose::Hide, .. } => actor == who,
            _ => false,
        })
    }

    fn cast(&mut self, actor: &Actor, spell: &SpellId) {
        self.turn_of(actor);
        if self.is_actor_you(actor) {
            self.deed_told = true;
            let again = Fact::new(Cue::PowerAgain, Mood::ByYou).text("what", self.words.named(spell));
            return self.use_of(self.words.text(&TextKey::of(spell), Some("use")), again);
        }
        let fact = Fact::new(Cue::CastByOther, Mood::Others).text("spell", self.words.named(spell));
        let fact = self.with_actor(fact, actor);
        self.sentence_of(fact, self.kind_of(actor), Some(actor));
    }

    fn invoked(&mut self, seat: SeatId, talent: &TalentId) {
        let actor = Actor::Hero(seat);
        self.turn_of(&actor);
        if self.is_you(seat) {
            self.deed_told = true;
            let again = Fact::new(Cue::PowerAgain, Mood::ByYou).text("what", self.words.named(talent));
            return self.use_of(self.words.text(&TextKey::of(talent), Some("use")), again);
        }
        let name = self.words.named(talent);
        self.of_other(Cue::InvokedByOther, seat, |fact| fact.text("talent", name));
    }

    fn death_saved(&mut self, seat: SeatId, natural: u8, failures: u8) {
        let before = self.before.and_then(|view| view.hero.as_ref()).map_or(0, |hero| hero.death_saves.1);
        // Of another hero the count is not seen, only how the die fell.
        let worse = if self.is_you(seat) { failures > before } else { natural < 10 };
        self.number_on_roll(&Actor::Hero(seat), "told-death-save", i64::from(natural));
        self.lies(if worse { Cue::DeathSaveMissed } else { Cue::DeathSaveMade }, seat);
    }

    /// Whether nothing more is to be said of how a fallen hero gets up: the packs tell how it comes to itself, and it has not
    /// been standing before; or it was told where it woke.
    fn is_up_told(&self, seat: SeatId) -> bool {
        let told = self.up_told && self.is_you(seat);
        told || self.happens(|body| matches!(body, Body::Befell { seat: who, .. } if *who == seat))
    }

    /// The reader's hero is on its feet again at the end of the turn in which it fell.
    pub(crate) fn got_up(&mut self) {
        let seat = self.view.seat;
        if self.happens(|body| matches!(body, Body::HeroUp { seat: who, .. } if *who == seat)) {
            self.lies(Cue::GotUp, seat);
            self.up_told = true;
        }
    }

    fn lies(&mut self, cue: Cue, seat: SeatId) {
        let target = Actor::Hero(seat);
        let fact = self.with_target(Fact::new(cue, self.mood_of(&target)), &target);
        self.sentence(fact, self.kind_of(&target));
    }
}
