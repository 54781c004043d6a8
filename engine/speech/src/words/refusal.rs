//! Refusals in words: what happened and what can be done.

use super::Words;
use gesta_content::id::ExitId;
use gesta_content::{TextArg, TextKey};
use gesta_rules::{Actor, PlanFault, Rejection, View};

impl Words<'_> {
    /// Why a command was refused and what can be done.
    pub fn rejection(&self, view: &View, why: &Rejection) -> String {
        let number = |n: u32| TextArg::Int(i64::from(n));
        match why {
            Rejection::StoryEnded => self.core("rejection-story_ended", &[]),
            Rejection::NotPlaying => self.core("rejection-not_playing", &[]),
            Rejection::Down => self.core("rejection-down", &[]),
            Rejection::Busy { until } => {
                let minutes = until.saturating_sub(view.tick).div_ceil(60).max(1);
                self.core_with("rejection-busy", "time", &self.minutes(minutes))
            }
            Rejection::NotYourTurn => {
                let turn = view.fight.as_ref().map(|fight| self.actor_noun(view, &fight.turn).the());
                let whose = turn.unwrap_or_else(|| self.core("word-somebody", &[]));
                self.core_with("rejection-not_your_turn", "actor", &whose)
            }
            Rejection::InFight => self.core("rejection-in_fight", &[]),
            Rejection::NoFight => self.core("rejection-no_fight", &[]),
            Rejection::InTalk => {
                let with = view.talk.as_ref().map(|talk| self.actor_noun(view, &Actor::Being(talk.with.clone())).the());
                let with = with.unwrap_or_else(|| self.core("word-somebody", &[]));
                self.core_with("rejection-in_talk", "target", &with)
            }
            Rejection::NoTalk => self.core("rejection-no_talk", &[]),
            Rejection::NotHere => self.core("rejection-not_here", &[]),
            Rejection::Shut { exit } => self.shut(exit),
            Rejection::Guarded { exit, by } => {
                let (exit, by) = (self.exit(exit), crate::noun::capital(&self.being(view, by)));
                self.core("rejection-guarded", &[("exit", TextArg::Str(&exit)), ("target", TextArg::Str(&by))])
            }
            Rejection::HeldFast => self.core("rejection-held_fast", &[]),
            Rejection::Silenced => self.core("rejection-silenced", &[]),
            Rejection::NeedsParty => self.core("rejection-needs_party", &[]),
            Rejection::NotKnown { spell } => self.core_with("rejection-not_known", "spell", &self.named(spell)),
            Rejection::NoSlot { rank } => self.core("rejection-no_slot", &[("rank", number(u32::from(*rank)))]),
            Rejection::Spent { talent } => self.core_with("rejection-spent", "talent", &self.named(talent)),
            Rejection::NoChoice => self.core("rejection-no_choice", &[]),
            Rejection::BadPlan(fault) => self.core_with("rejection-bad_plan", "why", &self.plan_fault(fault)),
            Rejection::NotNow => self.core("rejection-not_now", &[]),
            Rejection::DoneAlready => self.core("rejection-done_already", &[]),
            Rejection::NotCarried { item } => {
                self.core_with("rejection-not_carried", "item", &self.item_noun(item).the())
            }
            Rejection::Unsuitable { item } => {
                self.core_with("rejection-unsuitable", "item", &self.item_noun(item).the())
            }
            Rejection::TooMuch { limit } => self.core("rejection-too_much", &[("limit", number(*limit))]),
            Rejection::TooPoor { need, have } => {
                self.core("rejection-too_poor", &[("need", number(*need)), ("have", number(*have))])
            }
            Rejection::TooTired { need, have } => self
                .core("rejection-too_tired", &[("need", number(u32::from(*need))), ("have", number(u32::from(*have)))]),
            Rejection::OutOfReach => self.core("rejection-out_of_reach", &[]),
            Rejection::MovedAlready => self.core("rejection-moved_already", &[]),
            Rejection::OutOfRange { min, max } => {
                self.core("rejection-out_of_range", &[("min", number(*min)), ("max", number(*max))])
            }
            Rejection::ProposalWaits => self.core("rejection-proposal_waits", &[]),
            Rejection::NoProposal => self.core("rejection-no_proposal", &[]),
            Rejection::Alone => self.core("rejection-alone", &[]),
            Rejection::SeatTaken => self.core("rejection-seat_taken", &[]),
            Rejection::OddsChanged { now } => self.core_with("rejection-odds_changed", "percent", &self.percent(now)),
            Rejection::TooManyEvents => self.core("rejection-too_many_events", &[]),
            Rejection::TooManyQuests { limit } => self.core("rejection-too_many_quests", &[("limit", number(*limit))]),
            Rejection::NoRest { by } => {
                self.core_with("rejection-no_rest", "target", &crate::noun::capital(&self.being(view, by)))
            }
        }
    }

    fn shut(&self, exit: &ExitId) -> String {
        let told = self.text(&TextKey::of(exit), Some("shut"));
        let shut = self.core_with("rejection-shut", "exit", &self.exit(exit));
        told.unwrap_or_else(|| crate::noun::capital(&shut))
    }

    /// What is wrong with a plan of a hero.
    pub fn plan_fault(&self, fault: &PlanFault) -> String {
        let named = |key: &str, name: String| self.core_with(key, "what", &name);
        match fault {
            PlanFault::Calling(id) => named("plan-unknown", self.named(id)),
            PlanFault::Origin(id) => named("plan-unknown", self.named(id)),
            PlanFault::Score(id) => named("plan-score", self.named(id)),
            PlanFault::Points { cost, points } => {
                let args = [("cost", TextArg::Int(i64::from(*cost))), ("points", TextArg::Int(i64::from(*points)))];
                self.core("plan-points", &args)
            }
            PlanFault::Skill(id) => named("plan-choice", self.named(id)),
            PlanFault::Talent(id) => named("plan-choice", self.named(id)),
            PlanFault::Spell(id) => named("plan-choice", self.named(id)),
            PlanFault::Count { chosen, wanted } => {
                let args = [("chosen", TextArg::Int(i64::from(*chosen))), ("wanted", TextArg::Int(i64::from(*wanted)))];
                self.core("plan-count", &args)
            }
        }
    }
}
