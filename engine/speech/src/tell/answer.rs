//! What is said in the player's own words, and who answers it. Packs let people speak of what lore names
//! (`Cue::Answered` with `lore`); whatever else is said to them is answered by its manner.

use super::ToldKind;
use super::fact::Fact;
use super::plan::Telling;
use crate::prompt::lore_named;
use crate::read::manners;
use gesta_content::Language;
use gesta_content::id::BeingId;
use gesta_content::model::{Cue, Grammar, Mood};
use gesta_rules::{Actor, BeingSeen, SeatId};

impl Telling<'_> {
    pub(crate) fn spoke(&mut self, seat: SeatId, to: Option<&Actor>) {
        let Some(speech) = self.happened.speech else { return };
        // In Spanish the sentence that names the speaker ends what was said.
        let said = match self.words.language() {
            Language::Es => speech.trim_end_matches('.'),
            Language::En => speech,
        };
        if !self.is_you(seat) {
            return self.others("told-said-other", seat, &[("speech", said)]);
        }
        let text = self.words.core_with("told-said-you", "speech", said);
        self.piece(ToldKind::You, text);
        match self.listener(to) {
            Some(being) => self.answered(&being, speech),
            // Other players answer for themselves.
            None if self.view.party.iter().any(|one| one.here) => {}
            None => {
                let key = if self.is_alone() { "told-nobody-hears" } else { "told-nobody-answers" };
                self.piece(ToldKind::Prose, self.words.core(key, &[]));
            }
        }
    }

    /// Who answers: whom the reader talks with, or speaks to; without a talk the only one here who talks at all.
    fn listener(&self, to: Option<&Actor>) -> Option<BeingId> {
        if let Some(talk) = &self.view.talk {
            return Some(talk.with.clone());
        }
        if self.view.fight.is_some() {
            return None;
        }
        let mut talkers = self.view.place.iter().flat_map(|place| &place.beings).filter(|being| self.talks(being));
        let named = |being: &&BeingSeen| to.is_some_and(|actor| *actor == Actor::Being(being.id.clone()));
        match to {
            Some(_) => talkers.find(named).map(|being| being.id.clone()),
            None => talkers.next().filter(|_| talkers.next().is_none()).map(|being| being.id.clone()),
        }
    }

    fn talks(&self, being: &BeingSeen) -> bool {
        let of_pack = self.words.content().mechanics.beings.get(&being.id);
        being.gone.is_none() && of_pack.is_some_and(|being| being.dialogue.is_some())
    }

    /// Nobody is here but the hero.
    fn is_alone(&self) -> bool {
        let mut beings = self.view.place.iter().flat_map(|place| &place.beings);
        beings.all(|being| being.gone.is_some())
    }

    /// The answer to what was said: of what it speaks of, where a pack has words for that, else by its manner.
    fn answered(&mut self, being: &BeingId, speech: &str) {
        let (content, language) = (self.words.content(), self.words.language());
        let actor = Actor::Being(being.clone());
        let mut fact = self.with_actor(Fact::new(Cue::Answered, Mood::Others), &actor);
        fact.lore = lore_named(content, language, self.view, speech).map(|lore| lore.id.clone()).collect();
        fact.moods.extend(manners(content, speech));
        let of_lore = |grammar: &Grammar| !grammar.lore.is_empty();
        let placed = self.placed(fact.clone());
        match self.habits().has_fresh(content, language, &placed, of_lore) {
            // The words of a pack stand as they are, whoever narrates.
            Some(true) => self.sentence(fact, ToldKind::Speech),
            Some(false) => {
                let again = self.with_actor(Fact::new(Cue::AnsweredAgain, Mood::Others), &actor);
                self.sentence(again, ToldKind::Speech);
            }
            None => self.sentence(fact, ToldKind::Prose),
        }
    }
}
