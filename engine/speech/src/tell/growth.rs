//! What heroes become and learn, and what is decided about them at the table.

use super::ToldKind;
use super::fact::Fact;
use super::plan::Telling;
use gesta_content::model::{Cue, Mood};
use gesta_content::{TextArg, TextKey};
use gesta_rules::{Actor, Body, CutEvent, SeatId, Secret, Verdict};

impl Telling<'_> {
    /// Events of what a hero is and can do; `false` when the event is another.
    pub(crate) fn growth(&mut self, body: &Body) -> bool {
        match body {
            Body::AttributeRaised { seat, attribute, .. } => {
                self.learned(*seat, Cue::AttributeRaised, "attribute", self.words.named(attribute));
            }
            Body::TalentGained { seat, talent, .. } => {
                self.learned(*seat, Cue::TalentGained, "talent", self.words.named(talent));
            }
            Body::SpellLearned { seat, spell, .. } => {
                self.learned(*seat, Cue::SpellLearned, "spell", self.words.named(spell));
            }
            Body::SkillTrained { seat, skill, .. } => {
                self.learned(*seat, Cue::SkillTrained, "skill", self.words.named(skill));
            }
            Body::PathTaken { seat, path } => self.learned(*seat, Cue::PathTaken, "path", self.words.named(path)),
            Body::CodexLearned { seat, codex } => {
                self.learned(*seat, Cue::TermLearned, "term", self.words.named(codex));
            }
            Body::ExperienceGained { seat, by, .. } => {
                self.learned(*seat, Cue::GotExperience, "amount", by.to_string());
            }
            Body::Refreshed { seat } if self.is_you(*seat) => {
                self.sentence(Fact::new(Cue::Refreshed, Mood::ByYou), ToldKind::Prose);
            }
            Body::LevelReached { seat, level, .. } => self.rose(*seat, *level),
            Body::Refreshed { .. } => {}
            _ => return false,
        }
        true
    }

    /// Something that the reader's hero has from now on.
    fn learned(&mut self, seat: SeatId, cue: Cue, slot: &'static str, what: String) {
        // What a hero brings along when it enters the story is no news of it.
        let enters =
            |event: &CutEvent| matches!(event.event().body, Body::HeroJoined { seat: other, .. } if other == seat);
        if self.is_you(seat) && !self.happened.events.iter().any(enters) {
            self.gain(&Fact::new(cue, Mood::ByYou).text(slot, what));
        }
    }

    /// A level: of the reader's hero with what it changes in numbers.
    fn rose(&mut self, seat: SeatId, level: u8) {
        if !self.is_you(seat) {
            return self.of_other(Cue::OtherRose, seat, |fact| fact.text("level", level.to_string()));
        }
        self.gain(&Fact::new(Cue::Rose, Mood::ByYou).text("level", level.to_string()));
        // Two levels at once change the numbers once: they are told with the last.
        if self.view.hero.as_ref().is_none_or(|hero| hero.level == level)
            && let Some(numbers) = self.level_numbers()
        {
            self.gain_fixed(numbers);
        }
    }

    /// "Most hit points: 13 (9 before). Proficiency: +3 (+2 before)."; `None`: no number has changed.
    fn level_numbers(&self) -> Option<String> {
        let (before, now) = self.before.and_then(|view| view.hero.as_ref()).zip(self.view.hero.as_ref())?;
        let number = |key: &str, before: i64, now: i64| {
            let args = [("before", TextArg::Int(before)), ("now", TextArg::Int(now))];
            (before != now).then(|| self.words.core(key, &args))
        };
        let numbers = [
            number("told-level-hit-points", before.hit_points_max.into(), now.hit_points_max.into()),
            number("told-level-energy", before.energy_max.into(), now.energy_max.into()),
            number("told-level-proficiency", before.proficiency.into(), now.proficiency.into()),
        ];
        let numbers: Vec<String> = numbers.into_iter().flatten().collect();
        (!numbers.is_empty()).then(|| numbers.join(" "))
    }

    /// After a level: that it leaves something to choose.
    pub(crate) fn open_choices(&mut self) {
        let Some(hero) = &self.view.hero else { return };
        let rose =
            |event: &CutEvent| matches!(event.event().body, Body::LevelReached { seat, .. } if seat == self.view.seat);
        if self.happened.events.iter().any(rose) && !gesta_rules::advancement(self.words.content(), hero).is_empty() {
            self.gain_fixed(self.words.core("told-level-choose", &[]));
        }
    }

    /// What a hero finds out about a place.
    pub(crate) fn revealed(&mut self, secret: &Secret) {
        let fact = match secret {
            Secret::Exit(exit) => Fact::new(Cue::FoundExit, Mood::ByYou).noun("exit", self.words.exit_noun(exit)),
            // A deed that says itself what it found needs no second word for a thing to look at.
            Secret::Feature(_) if self.deed_told => return,
            Secret::Feature(id) => {
                Fact::new(Cue::FoundFeature, Mood::ByYou).noun("feature", self.words.feature_noun(id))
            }
        };
        self.sentence(fact, ToldKind::Prose);
    }

    /// Party decisions, and players who come and go; `false` when the event is another.
    pub(crate) fn table(&mut self, body: &Body) -> bool {
        match body {
            Body::Proposed { by, decision, .. } => {
                let (actor, what) = (Actor::Hero(*by), self.words.decision(decision));
                let mood = if self.is_you(*by) { Mood::ByYou } else { Mood::Others };
                let fact = self.with_actor(Fact::new(Cue::Proposed, mood), &actor).text("what", what);
                self.sentence(fact, self.kind_of(&actor));
            }
            Body::ProposalClosed { verdict, .. } => {
                let cue = match verdict {
                    Verdict::Agreed => Cue::Agreed,
                    Verdict::Declined => Cue::Declined,
                    Verdict::Lapsed | Verdict::Void => Cue::Lapsed,
                };
                self.sentence(Fact::new(cue, Mood::ByYou), ToldKind::Prose);
            }
            Body::PresenceChanged { seat, away } if !self.is_you(*seat) => {
                let cue = if *away { Cue::WentAway } else { Cue::CameBack };
                self.of_other(cue, *seat, |fact| fact);
            }
            Body::StandInChosen { seat, stand_in } if self.is_you(*seat) => {
                let choice = gesta_rules::Command::StandIn { choice: *stand_in };
                let text = self.words.label(self.view, &choice);
                self.piece(ToldKind::Prose, format!("{text}."));
            }
            Body::Ended { ending } => {
                self.flush();
                self.heading(self.words.named(ending));
                if let Some(text) = self.words.text(&TextKey::of(ending), Some("text")) {
                    self.piece(ToldKind::Prose, text);
                }
            }
            _ => return false,
        }
        true
    }

    /// A sentence about another hero.
    pub(crate) fn of_other(&mut self, cue: Cue, seat: SeatId, fill: impl FnOnce(Fact) -> Fact) {
        let actor = Actor::Hero(seat);
        let fact = fill(self.with_actor(Fact::new(cue, Mood::Others), &actor));
        self.sentence_of(fact, ToldKind::Others, Some(&actor));
    }

    /// A chapter ends: its title, and what is said at its end.
    pub(crate) fn chapter(&mut self, chapter: &gesta_content::id::ChapterId) {
        self.flush();
        let title = self.words.named(chapter);
        self.heading(self.words.core("told-chapter", &[("title", TextArg::Str(&title))]));
        if let Some(text) = self.words.text(&TextKey::of(chapter), Some("text")) {
            self.piece(ToldKind::Prose, text);
        }
    }
}
