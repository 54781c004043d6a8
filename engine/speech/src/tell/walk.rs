//! Going and arriving: one's own way with the place that it leads to, others coming and going.

use super::ToldKind;
use super::fact::Fact;
use super::plan::Telling;
use crate::noun::{Noun, capital, in_order};
use gesta_content::id::{BeingId, ExitId, PlaceId};
use gesta_content::model::{Cue, Mood};
use gesta_content::{Digest, TextArg, TextKey};
use gesta_rules::{Actor, Body, PlaceSeen, View};

/// So many who come or go unseen are told of by name at a time.
const COMINGS_MAX: usize = 4;
/// After so long a time nobody has seen them come or go.
const MEANWHILE_SECONDS: u64 = 2 * 3_600;
/// In so many ways that is said.
const MEANWHILE_WORDINGS: u8 = 3;

impl Telling<'_> {
    pub(crate) fn moved(&mut self, actor: &Actor, to: &PlaceId, exit: Option<&ExitId>) {
        if self.is_actor_you(actor) {
            self.turn_of(actor);
            return self.you_went(to, exit);
        }
        // A spectator of a single hero is told all that the hero is.
        let here = self.view.place.as_ref().is_some_and(|place| place.id == *to);
        self.others_move(if here { Cue::Arrived } else { Cue::Left }, actor, exit);
    }

    /// Somebody else comes or goes.
    pub(crate) fn others_move(&mut self, cue: Cue, actor: &Actor, exit: Option<&ExitId>) {
        // The deed that brought a foe has told it, and the fight says who it is.
        if cue == Cue::Arrived && self.deed_in_full && self.is_foe_now(actor) {
            return;
        }
        self.turn_of(actor);
        let mut fact = self.with_actor(Fact::new(cue, Mood::Others), actor);
        if let Some(exit) = exit {
            fact = fact.noun("exit", self.words.exit_noun(exit));
        }
        self.sentence_of(fact, self.kind_of(actor), Some(actor));
    }

    /// Whether a creature comes into a fight of this turn against the heroes.
    fn is_foe_now(&self, actor: &Actor) -> bool {
        let comes = self.happens(|body| match body {
            Body::FightBegan { fighters, .. } => fighters.iter().any(|fighter| fighter.actor == *actor),
            Body::FightJoined { fighter, .. } => fighter.actor == *actor,
            _ => false,
        });
        comes && matches!(actor, Actor::Being(_)) && !self.is_ally(actor)
    }

    /// Who has come to where the hero stays, and who has gone, by the hour or by what the hero did: no event says so.
    pub(crate) fn come_and_go(&mut self) {
        let stays = crate::look::comings(self.before, self.view);
        let told = |actor: &Actor, telling: &Self| {
            telling.happens(|body| match body {
                Body::Moved { actor: who, .. } | Body::Left { actor: who, .. } | Body::Arrived { actor: who, .. } => {
                    who == actor
                }
                Body::BeingGone { being, .. } | Body::Followed { being, .. } => *actor == Actor::Being(being.clone()),
                _ => false,
            })
        };
        // A deed or an answer that sends somebody away says so in its own words.
        let sent = self.happens(|body| {
            let deed = matches!(body, Body::Acted { .. } | Body::Improvised { .. } | Body::Happened { .. });
            deed || matches!(body, Body::Replied { .. } | Body::NodeSaid { .. } | Body::Befell { .. })
        });
        let gone = if sent { Vec::new() } else { stays.gone };
        let unsaid = |beings: Vec<BeingId>, telling: &Self| -> Vec<Actor> {
            let actors = beings.into_iter().map(Actor::Being);
            actors.filter(|actor| !told(actor, telling)).take(COMINGS_MAX).collect()
        };
        // Within one hour of the clock nobody comes but by what was done, which says so in its own words as well.
        let hour = |view: &View| view.tick / 3_600;
        let brought = self.deed_in_full && self.before.is_some_and(|before| hour(before) == hour(self.view));
        let come = if brought { Vec::new() } else { stays.come };
        let (gone, come) = (unsaid(gone, self), unsaid(come, self));
        let since = self.before.map_or(0, |view| self.view.tick.saturating_sub(view.tick));
        if since >= MEANWHILE_SECONDS {
            self.meanwhile("told-meanwhile-left", &gone);
            return self.meanwhile("told-meanwhile-came", &come);
        }
        gone.iter().for_each(|actor| self.others_move(Cue::Left, actor, None));
        come.iter().for_each(|actor| self.others_move(Cue::Arrived, actor, None));
    }

    /// Who is there that was not, or is there no more, after hours that nobody watched: all in one sentence.
    fn meanwhile(&mut self, key: &str, actors: &[Actor]) {
        let nouns = in_order(actors.iter().map(|actor| self.actor_noun(actor)).collect());
        let Some(first) = nouns.first() else { return };
        let many = if nouns.len() > 1 || first.plural { "yes" } else { "no" };
        let names = self.words.list(&nouns.iter().map(Noun::the).collect::<Vec<_>>());
        // The same turn is told in the same words again.
        let drawn = Digest::of(&[names.as_bytes(), &self.view.tick.to_le_bytes()]).0[0] % MEANWHILE_WORDINGS;
        let args = [("names", TextArg::Str(&names)), ("many", TextArg::Str(many))];
        let text = self.words.core(&format!("{key}-{}", drawn + 1), &args);
        self.piece(ToldKind::Prose, capital(&text));
    }

    fn you_went(&mut self, to: &PlaceId, exit: Option<&ExitId>) {
        let known = |view: &View| view.hero.as_ref().is_some_and(|hero| hero.visited.contains(to));
        let again = self.before.is_some_and(known);
        let walked = self.is_walked_again(to);
        // A deed that leads somewhere by its own words needs no second sentence about going.
        if let Some(fact) = exit.filter(|_| !self.deed_told).and_then(|_| self.flight()) {
            self.sentence(fact, ToldKind::Prose);
        } else if let Some(exit) = exit.filter(|_| !self.deed_told) {
            let recalled = self.way_recalled(exit);
            let place = Noun::read(self.words.language(), &self.words.named(to));
            let fact = Fact::new(Cue::Went, Mood::ByYou)
                .mood(!again, Mood::First)
                .mood(again && walked, Mood::Again)
                .noun("exit", self.words.exit_noun(exit))
                .noun("place", place)
                .text("go", self.words.going(exit));
            self.sentence(recalled.unwrap_or(fact), ToldKind::Prose);
        }
        self.heading(self.words.place(to));
        if exit.is_none() {
            self.wakes(to);
        }
        self.look_around(!again);
        if let Some(fact) = self.place_recalled(to) {
            self.sentence(fact, ToldKind::Prose);
        }
    }

    /// Whether the reader has gone between these two places before, there or back; a place may be known by another way.
    fn is_walked_again(&mut self, to: &PlaceId) -> bool {
        let from = self.before.and_then(|view| view.place.as_ref()).map(|place| place.id.clone());
        from.is_some_and(|from| self.habits().is_walked_again(from, to.clone()))
    }

    /// The reader runs from a fight. Its end is told by it where that comes in the same turn.
    fn flight(&mut self) -> Option<Fact> {
        let fighting = self.before.is_some_and(|view| view.fight.is_some());
        let fled = fighting && !self.happens(|body| matches!(body, Body::FightEnded { .. } | Body::HeroDown { .. }));
        fled.then(|| Fact::new(Cue::Fled, Mood::ByYou))
    }

    /// What is seen on arriving: all of it the first time, less later.
    pub(crate) fn look_around(&mut self, first: bool) {
        let Some(place) = &self.view.place else { return };
        let key = TextKey::of(&place.id);
        let hour = self.hour();
        let again = (!first).then(|| self.words.text_with(&key, Some("again"), &hour)).flatten();
        let look = again.or_else(|| self.words.text_with(&key, Some("look"), &hour));
        // Whoever goes to and fro knows the place.
        if let Some(text) = look.filter(|text| !self.is_told_again(text)) {
            self.piece(ToldKind::Prose, text);
        }
        // The ways out are the choices' job, and the sky is told where it has changed.
        self.company_of(place);
    }

    /// What lies at a place that is come to and who is there, where it is otherwise than it was told there last.
    fn company_of(&mut self, place: &PlaceSeen) {
        let there = crate::look::There::of(&self.words, self.view, place);
        let (foes, others): (Vec<BeingId>, _) = there.beings.into_iter().partition(|being| self.habits().is_foe(being));
        let [foes, others, along] =
            [foes, others, there.followers].map(|beings| crate::look::names_of(&self.words, self.view, &beings));
        let told = [
            (Cue::Lying, "things", "things", there.items),
            (Cue::Present, "names", "names", others),
            (Cue::FoesPresent, "foes", "names", foes),
        ];
        for (cue, scene, slot, names) in told {
            let names = self.words.list(&names);
            if self.is_other_scene(&place.id, scene, &names) {
                self.sentence(Fact::new(cue, Mood::ByYou).text(slot, names), ToldKind::Prose);
            }
        }
        for (key, names) in [("look-followers", along), ("look-heroes", there.heroes)] {
            let names = self.words.list(&names);
            if self.is_other_scene(&place.id, key, &names) {
                let text = self.words.core_with(key, "names", &names);
                self.piece(ToldKind::Prose, text);
            }
        }
    }
}
