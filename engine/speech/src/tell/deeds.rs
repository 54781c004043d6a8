//! Deeds, talk and time: what packs have texts for, and the plain sentences around them.

use super::ToldKind;
use super::fact::Fact;
use super::plan::Telling;
use crate::noun::{capital, contract};
use crate::words::label::own_key;
use gesta_content::Language;
use gesta_content::id::{ActionId, DialogueId, Name, StuntId};
use gesta_content::model::{Band, Cue, Mood};
use gesta_content::{TextArg, TextKey};
use gesta_rules::{Actor, Aim, Gone, SeatId};

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
        if let Some(text) = self.words.text(&TextKey::of(action), Some(band.key())) {
            self.outcome(band, text);
        }
    }

    /// What came of a deed of the reader's. The same failure in the same words twice running is said in few others.
    fn outcome(&mut self, band: Band, text: String) {
        let failure = (!band.achieves()).then_some(text.as_str());
        if self.repeats(failure) {
            return self.sentence(Fact::new(Cue::StuntFailed, Mood::ByYou).mood(true, Mood::Again), ToldKind::Prose);
        }
        self.piece(ToldKind::Prose, text);
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
            let text = contract(self.words.language(), &text);
            return self.outcome(band, text);
        }
        let cue = if band.achieves() { Cue::StuntWorked } else { Cue::StuntFailed };
        let noun = match target {
            Aim::Being(id) => self.words.being_noun(self.view, id),
            Aim::Exit(id) => self.words.exit_noun(id),
            Aim::Hero(seat) => self.words.hero_noun(self.view, *seat),
            Aim::Feature(id) => self.words.feature_noun(id),
        };
        self.sentence(Fact::new(cue, Mood::ByYou).noun("target", noun), ToldKind::Prose);
    }

    pub(crate) fn said_in_talk(&mut self, dialogue: &DialogueId, node: &Name) {
        if let Some(text) = self.words.text(&TextKey::of(dialogue).inner(node), None) {
            self.piece(ToldKind::Speech, text);
        }
    }

    pub(crate) fn replied(&mut self, key: TextKey, band: Band) {
        if let Some(text) = self.words.text(&key, Some(band.key())) {
            self.deed_told = true;
            self.outcome(band, text);
        }
    }

    pub(crate) fn spoke(&mut self, seat: SeatId) {
        let Some(speech) = self.happened.speech else { return };
        // In Spanish the sentence that names the speaker ends what was said.
        let speech = match self.words.language() {
            Language::Es => speech.trim_end_matches('.'),
            Language::En => speech,
        };
        match self.is_you(seat) {
            true => {
                let text = self.words.core_with("told-said-you", "speech", speech);
                self.piece(ToldKind::You, text);
                // Other players answer for themselves.
                if !self.view.party.iter().any(|one| one.here) {
                    let key = if self.is_alone() { "told-nobody-hears" } else { "told-nobody-answers" };
                    self.piece(ToldKind::Prose, self.words.core(key, &[]));
                }
            }
            false => self.others("told-said-other", seat, &[("speech", speech)]),
        }
    }

    /// Nobody is here but the hero.
    fn is_alone(&self) -> bool {
        let mut beings = self.view.place.iter().flat_map(|place| &place.beings);
        beings.all(|being| being.gone.is_some())
    }

    pub(crate) fn condition(&mut self, actor: &Actor, condition: &gesta_content::id::ConditionId, facet: &str) {
        let name = self.words.condition(condition);
        if self.is_actor_you(actor) {
            let cue = if facet == "on" { Cue::ConditionBegan } else { Cue::ConditionEnded };
            return self.sentence(Fact::new(cue, Mood::ToYou).text("condition", name), ToldKind::Prose);
        }
        let Some(does) = self.words.text(&TextKey::of(condition), Some(facet)) else { return };
        let who = capital(&self.words.actor_noun(self.view, actor).the());
        let text = format!("{who} {}.", does.trim_end_matches('.'));
        self.piece_of(self.kind_of(actor), text, actor);
    }

    pub(crate) fn being_gone(&mut self, being: &gesta_content::id::BeingId, why: Gone) {
        let noun = self.words.being_noun(self.view, being);
        let by_you = self.attacker.as_ref().is_some_and(|attacker| self.is_actor_you(attacker));
        let mood = if by_you { Mood::ByYou } else { Mood::Others };
        match why {
            Gone::Dead => self.sentence(Fact::new(Cue::Felled, mood).noun("target", noun), ToldKind::Prose),
            Gone::Fled => self.sentence(Fact::new(Cue::Fled, Mood::Others).noun("actor", noun), ToldKind::Prose),
            Gone::Surrendered => {
                self.sentence(Fact::new(Cue::Surrendered, Mood::Others).noun("target", noun), ToldKind::Prose);
            }
            Gone::Left => self.fixed("told-left", "target", &noun.the()),
            Gone::Subdued => {
                self.sentence(Fact::new(Cue::Subdued, Mood::Others).noun("target", noun), ToldKind::Prose);
            }
        }
    }

    pub(crate) fn passed(&mut self, seat: SeatId, cue: Cue, amount: u64) {
        let (slot, time) = match cue {
            Cue::Rested | Cue::LayDown => ("hours", self.words.hours(amount)),
            _ => ("minutes", self.words.minutes(amount)),
        };
        match self.is_you(seat) {
            true => {
                let fact = self.lit(Fact::new(cue, Mood::ByYou)).text(slot, time);
                self.sentence(fact, ToldKind::Prose);
            }
            false => self.of_other(Cue::OtherRests, seat, |fact| fact),
        }
    }
}
