//! The order of a talk: what is said to a reply stands before what comes of it, and a talk that ends in silence is told to end.

use super::ToldKind;
use super::fact::Fact;
use super::plan::Telling;
use gesta_content::id::BeingId;
use gesta_content::model::{Cue, Mood};
use gesta_rules::{Actor, Body, CutEvent, View};

impl Telling<'_> {
    /// The order in which the events are told, by their places. Rules carry out what a reply brings before the answer to it is
    /// said; whoever reads hears the answer first, and then has the key in hand.
    pub(crate) fn order(&self) -> Vec<usize> {
        let bodies: Vec<&Body> = self.happened.events.iter().map(|event| &event.event().body).collect();
        let mut order: Vec<usize> = (0..bodies.len()).collect();
        let replied = bodies.iter().position(|body| matches!(body, Body::Replied { seat, .. } if self.is_you(*seat)));
        let Some(replied) = replied else { return order };
        let answers = |body: &&Body| matches!(body, Body::NodeSaid { seat, .. } if self.is_you(*seat));
        let Some(between) = bodies[replied + 1..].iter().position(answers) else { return order };
        let said = replied + 1 + between;
        if bodies[replied + 1..said].iter().any(|body| is_scene(body)) {
            return order;
        }
        order[replied + 1..=said].rotate_right(1);
        order
    }

    /// Whom the reader talks with at the end of the turn, or talked with before it or in it.
    pub(crate) fn partner(&self) -> Option<BeingId> {
        let begun = self.happened.events.iter().find_map(|event| match &event.event().body {
            Body::TalkBegan { with, .. } => Some(with.clone()),
            _ => None,
        });
        let of = |view: &View| view.talk.as_ref().map(|talk| talk.with.clone());
        begun.or_else(|| of(self.view)).or_else(|| self.before.and_then(of))
    }

    /// The reader ends a talk. Where anything else was told of the turn, that has ended it well enough.
    pub(crate) fn talk_ended(&mut self) {
        let ends = |event: &CutEvent| matches!(&event.event().body, Body::TalkEnded { seat } if self.is_you(*seat));
        if self.so_far() > 0 || !self.happened.events.iter().any(ends) {
            return;
        }
        let Some(actor) = self.partner().map(Actor::Being) else { return };
        let fact = self.with_actor(Fact::new(Cue::TalkEnded, Mood::Others), &actor);
        self.sentence(fact, ToldKind::Prose);
    }
}

/// What changes the scene in which somebody speaks: what is said after it is said elsewhere, or otherwise.
fn is_scene(body: &Body) -> bool {
    matches!(
        body,
        Body::Moved { .. }
            | Body::FightBegan { .. }
            | Body::FightEnded { .. }
            | Body::Befell { .. }
            | Body::Happened { .. }
            | Body::Rested { .. }
            | Body::BeingGone { .. }
            | Body::HeroDown { .. }
    )
}
