//! Deeds, talk and time: what packs have texts for, and the plain sentences around them.

use super::ToldKind;
use super::fact::Fact;
use super::plan::Telling;
use crate::noun::{capital, contract};
use crate::words::label::own_key;
use gesta_content::id::{ActionId, BeingId, DialogueId, Name, StuntId};
use gesta_content::model::{Band, Cue, Mood};
use gesta_content::{TextArg, TextKey};
use gesta_rules::{Actor, Aim, Body, CutEvent, Gone, SeatId};

impl Telling<'_> {
    pub(crate) fn joined(&mut self, seat: SeatId) {
        if !self.is_you(seat) {
            return self.of_other(Cue::Joined, seat, |fact| fact);
        }
        let key = TextKey::of(&self.view.scenario);
        if let Some(title) = self.words.text(&key, None) {
            self.heading(title);
        }
        match self.words.text(&key, Some("opening")) {
            Some(opening) => self.piece(ToldKind::Prose, opening),
            None => self.look_around(true),
        }
    }

    pub(crate) fn acted(&mut self, seat: SeatId, action: &ActionId, band: Band) {
        self.turn_of(&Actor::Hero(seat));
        if !self.is_you(seat) {
            let cue = if band.achieves() { Cue::OtherActed } else { Cue::OtherFailed };
            let what = self.words.named(action);
            return self.of_other(cue, seat, |fact| fact.text("what", what));
        }
        self.deed_told = true;
        if let Some(text) = self.words.text_with(&TextKey::of(action), Some(band.key()), &self.hour()) {
            self.outcome(band, text);
        }
    }

    /// What came of a deed of the reader's. The same in the same words as lately is said in few others.
    fn outcome(&mut self, band: Band, text: String) {
        if !self.is_told_again(&text) {
            self.deed_in_full = true;
            return self.piece(ToldKind::Prose, text);
        }
        // That the hours went by is all that there is to say of sleeping there again.
        if self.happens(|body| matches!(body, Body::Rested { .. })) {
            return;
        }
        let cue = if band.achieves() { Cue::StuntWorked } else { Cue::StuntFailed };
        self.sentence(Fact::new(cue, Mood::ByYou).mood(true, Mood::Again), ToldKind::Prose);
    }

    pub(crate) fn improvised(&mut self, seat: SeatId, (stunt, target): (&StuntId, &Aim), band: Band, own_text: bool) {
        let aim = self.words.aim(self.view, target);
        if !self.is_you(seat) {
            let cue = if band.achieves() { Cue::OtherActed } else { Cue::OtherFailed };
            let what = self.words.text_with(&TextKey::of(stunt), None, &[("target", TextArg::Str(&aim))]);
            let what = contract(self.words.language(), &what.unwrap_or_default());
            return self.of_other(cue, seat, |fact| fact.text("what", what));
        }
        self.deed_told = true;
        let own = if own_text { own_key(stunt, target) } else { None };
        let args = [("target", TextArg::Str(aim.as_str()))];
        let text = own
            .and_then(|key| self.words.text_with(&key, Some(band.key()), &args))
            .or_else(|| self.words.text_with(&TextKey::of(stunt), Some(band.key()), &args));
        if let Some(text) = text {
            let text = capital(&contract(self.words.language(), &text));
            self.outcome(band, text);
            self.stunt_told = self.deed_in_full;
            return;
        }
        let cue = if band.achieves() { Cue::StuntWorked } else { Cue::StuntFailed };
        let noun = match target {
            Aim::Being(id) => self.being_noun(id),
            Aim::Exit(id) => self.words.exit_noun(id),
            Aim::Hero(seat) => self.words.hero_noun(self.view, *seat),
            Aim::Feature(id) => self.words.feature_noun(id),
        };
        self.sentence(Fact::new(cue, Mood::ByYou).noun("target", noun), ToldKind::Prose);
    }

    pub(crate) fn said_in_talk(&mut self, dialogue: &DialogueId, node: &Name) {
        let Some(text) = self.words.text(&TextKey::of(dialogue).inner(node), None) else { return };
        match self.partner().filter(|_| self.is_told_again(&text)) {
            // The reply was told in words of its own, and is no question that is asked again.
            Some(_) if self.deed_in_full => {}
            Some(partner) => self.said_again(&partner),
            None => self.piece(ToldKind::Speech, text),
        }
    }

    /// Somebody says what the reader has read a moment ago.
    fn said_again(&mut self, partner: &BeingId) {
        let begins = |event: &CutEvent| matches!(event.event().body, Body::TalkBegan { .. });
        let cue = match self.happened.events.iter().any(begins) {
            true => Cue::GreetedAgain,
            false => Cue::AnsweredAgain,
        };
        let actor = Actor::Being(partner.clone());
        let fact = self.with_actor(Fact::new(cue, Mood::Others), &actor);
        self.sentence(fact, ToldKind::Speech);
    }

    /// The text of a thing, spell or talent that is used; where it was told lately, `again` instead.
    pub(crate) fn use_of(&mut self, text: Option<String>, again: Fact) {
        match text {
            Some(text) if !self.is_told_again(&text) => self.piece(ToldKind::Prose, text),
            Some(_) => self.sentence(again, ToldKind::Prose),
            None => {}
        }
    }

    pub(crate) fn replied(&mut self, key: TextKey, band: Band) {
        if let Some(text) = self.words.text(&key, Some(band.key())) {
            self.deed_told = true;
            self.outcome(band, text);
        }
    }

    pub(crate) fn condition(&mut self, actor: &Actor, condition: &gesta_content::id::ConditionId, facet: &str) {
        if facet == "off" && !self.was(actor, condition) {
            return;
        }
        let name = self.words.condition(condition);
        if self.is_actor_you(actor) {
            let cue = if facet == "on" { Cue::ConditionBegan } else { Cue::ConditionEnded };
            return self.sentence(Fact::new(cue, Mood::ToYou).text("condition", name), ToldKind::Prose);
        }
        if facet == "on" && self.stunt_told {
            return;
        }
        // What leaves somebody does so when its turn comes, and not in the breath in which it came.
        if facet == "off" {
            self.turn_of(actor);
        }
        let wordings = self.words.wordings(&TextKey::of(condition), facet);
        let Some(does) = self.least_told(wordings) else { return };
        let who = capital(&self.actor_noun(actor).the());
        let text = format!("{who} {}.", does.trim_end_matches('.'));
        self.piece_of(self.kind_of(actor), text, actor);
    }

    /// Whether somebody was in a state that ends: what heals it is used by the hale, too, and ends nothing then.
    fn was(&self, actor: &Actor, condition: &gesta_content::id::ConditionId) -> bool {
        let begins = |body: &Body| matches!(body, Body::Afflicted { actor: who, condition: what, .. } if who == actor && what == condition);
        let Some(before) = self.before else { return true };
        let of_being = |id: &BeingId| {
            let seen = before.place.iter().flat_map(|place| &place.beings).find(|being| being.id == *id);
            seen.is_none_or(|being| being.conditions.contains(condition))
        };
        let known = match actor {
            Actor::Being(id) => of_being(id),
            Actor::Hero(seat) if self.is_you(*seat) => {
                before.hero.as_ref().is_none_or(|hero| hero.conditions.contains_key(condition))
            }
            Actor::Hero(_) => true,
        };
        known || self.happens(begins)
    }

    pub(crate) fn being_gone(&mut self, being: &gesta_content::id::BeingId, why: Gone) {
        let (noun, who) = (self.being_noun(being), Actor::Being(being.clone()));
        let by_you = self.attacker.as_ref().is_some_and(|attacker| self.is_actor_you(attacker));
        let mood = if by_you { Mood::ByYou } else { Mood::Others };
        if by_you {
            self.remember_foe(being, why);
        }
        match why {
            Gone::Dead => self.sentence(Fact::new(Cue::Felled, mood).noun("target", noun).of(&who), ToldKind::Prose),
            Gone::Fled => {
                self.sentence(Fact::new(Cue::Fled, Mood::Others).noun("actor", noun).of(&who), ToldKind::Prose)
            }
            Gone::Surrendered => {
                self.sentence(Fact::new(Cue::Surrendered, Mood::Others).noun("target", noun).of(&who), ToldKind::Prose);
            }
            Gone::Left => self.fixed("told-left", "target", &noun.the()),
            Gone::Subdued => {
                self.sentence(Fact::new(Cue::Subdued, Mood::Others).noun("target", noun).of(&who), ToldKind::Prose);
            }
        }
    }

    pub(crate) fn passed(&mut self, seat: SeatId, cue: Cue, amount: u64) {
        let (slot, time) = match cue {
            Cue::Rested | Cue::LayDown => ("hours", self.words.hours_told(amount)),
            _ => ("minutes", self.words.minutes_told(amount)),
        };
        match self.is_you(seat) {
            // A text of a pack that has one sleep says so itself.
            true if cue == Cue::Rested && self.deed_in_full => {}
            true => {
                let fact = Fact::new(cue, Mood::ByYou).text(slot, time);
                self.sentence(fact, ToldKind::Prose);
            }
            false => self.of_other(Cue::OtherRests, seat, |fact| fact),
        }
    }
}
