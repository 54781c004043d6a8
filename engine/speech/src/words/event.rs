//! Events in few words, as a ledger has them: "You: check, Strength (Athletics), success by 1". What an event means is told by
//! the narrator; here it is only named, with its numbers, so that a sentence can be held against it.

use super::Words;
use crate::noun::capital;
use gesta_content::id::{BeingId, Id, Kind};
use gesta_content::model::Band;
use gesta_content::{TextArg, TextKey};
use gesta_rules::{Actor, Body, Gone, Roll, SeatId, Secret, View};

/// What an event says, and whose it is.
type Entry = (Option<Actor>, String);

impl Words<'_> {
    /// An event in few words; `None`: it is bookkeeping that nobody would miss. What is named in it is what the view knows now.
    pub fn event(&self, view: &View, body: &Body) -> Option<String> {
        let (actor, what) = self
            .of_rolls(view, body)
            .or_else(|| self.of_deeds(view, body))
            .or_else(|| self.of_goods(body))
            .or_else(|| self.of_states(view, body))
            .or_else(|| self.of_fights(view, body))
            .or_else(|| self.of_story(view, body))?;
        let Some(actor) = actor else { return Some(capital(&what)) };
        let args = [("actor", TextArg::Str(&self.whose(view, &actor))), ("what", TextArg::Str(&what))];
        Some(self.core("event-of", &args))
    }

    /// Who rolled, and what for: "You: check, Strength (Athletics)"; `None` where nothing was rolled.
    pub fn rolled_by(&self, view: &View, body: &Body) -> Option<String> {
        let (actor, what) = match body {
            Body::Checked { actor, roll, .. } => (actor, self.skilled("event-checked", roll)),
            Body::Contested { actor, roll, .. } => (actor, self.skilled("event-contested", roll)),
            Body::Attacked { attacker, .. } => (attacker, self.core("odds-attack", &[]).to_lowercase()),
            _ => return None,
        };
        let args = [("actor", TextArg::Str(&self.whose(view, actor))), ("what", TextArg::Str(&what))];
        Some(self.core("event-of", &args))
    }

    fn whose(&self, view: &View, actor: &Actor) -> String {
        match actor {
            Actor::Hero(seat) if *seat == view.seat && view.hero.is_some() => self.core("told-roll-you", &[]),
            Actor::Hero(seat) => self.hero_of(view, *seat),
            Actor::Being(id) => capital(&self.who(view, id)),
        }
    }

    /// A being as it is seen; who is not in sight has only the name that everybody could give it.
    fn who(&self, view: &View, id: &BeingId) -> String {
        let seen = view.place.iter().flat_map(|place| &place.beings).any(|being| being.id == *id);
        if seen { self.being_noun(view, id).the() } else { self.being_noun_of(id, false).the() }
    }

    fn anybody(&self, view: &View, actor: &Actor) -> String {
        match actor {
            Actor::Being(id) => self.who(view, id),
            Actor::Hero(_) => self.whose(view, actor),
        }
    }

    /// "check, Strength (Athletics)": without the skill where a roll has none.
    fn skilled(&self, key: &str, roll: &Roll) -> String {
        let name = self.core(key, &[]);
        roll.skill.as_ref().map_or_else(|| name.clone(), |skill| format!("{name}, {}", self.skill(skill)))
    }

    fn with(&self, key: &str, what: &str) -> String {
        self.core_with(key, "what", what)
    }

    fn count(&self, key: &str, n: i64) -> String {
        self.core(key, &[("n", TextArg::Int(n))])
    }

    /// "+5", "-3".
    fn changed(&self, key: &str, by: i64) -> String {
        self.with(key, &format!("{by:+}"))
    }

    fn banded(&self, what: &str, band: Band) -> String {
        format!("{what}, {}", self.band(band).to_lowercase())
    }

    fn titled<K: Kind>(&self, key: &str, id: &Id<K>) -> String {
        self.with(key, &self.named(id))
    }

    fn of_rolls(&self, view: &View, body: &Body) -> Option<Entry> {
        Some(match body {
            Body::Checked { actor, roll, .. } => {
                (Some(actor.clone()), format!("{}, {}", self.skilled("event-checked", roll), self.result(roll)))
            }
            Body::Contested { actor, against, roll, .. } => {
                let against = self.with("event-against", &self.anybody(view, against));
                let what = self.skilled("event-contested", roll);
                (Some(actor.clone()), format!("{what} {against}, {}", self.result(roll)))
            }
            Body::Attacked { attacker, target, weapon, roll, .. } => {
                let target = self.anybody(view, target);
                let with = weapon.as_ref().map(|item| self.item_noun(item).the());
                let args =
                    [("what", TextArg::Str(&target)), ("item", TextArg::Str(with.as_deref().unwrap_or_default()))];
                let what = self.core(if with.is_some() { "event-attacked-with" } else { "event-attacked" }, &args);
                (Some(attacker.clone()), format!("{what}, {}", self.result(roll)))
            }
            Body::DeathSaved { seat, natural, .. } => {
                (Some(Actor::Hero(*seat)), self.count("told-death-save", i64::from(*natural)))
            }
            _ => return None,
        })
    }

    fn of_deeds(&self, view: &View, body: &Body) -> Option<Entry> {
        let hero = |seat: &SeatId| Some(Actor::Hero(*seat));
        Some(match body {
            Body::Acted { seat, action, told, .. } => (hero(seat), self.banded(&self.named(action), *told)),
            Body::Improvised { seat, stunt, told, .. } => (hero(seat), self.banded(&self.named(stunt), *told)),
            Body::Replied { seat, dialogue, node, reply, told, .. } => {
                let text = self.text(&TextKey::of(dialogue).inner(node).inner(reply), None)?;
                (hero(seat), self.banded(&self.with("event-replied", &text), *told))
            }
            Body::NodeSaid { .. } => (None, self.core("event-node", &[])),
            Body::TalkBegan { seat, with, .. } => (hero(seat), self.with("event-talk", &self.who(view, with))),
            Body::TalkEnded { seat } => (hero(seat), self.core("event-talk-ended", &[])),
            Body::Spoke { seat, .. } => (hero(seat), self.core("event-spoke", &[])),
            Body::Moved { actor, to, .. } => {
                (Some(actor.clone()), self.with("event-moved", &self.place_in_sentence(to)))
            }
            Body::Left { actor, .. } => (Some(actor.clone()), self.core("event-left", &[])),
            Body::Arrived { actor, .. } => (Some(actor.clone()), self.core("event-arrived", &[])),
            Body::Cast { actor, spell, .. } => (Some(actor.clone()), self.titled("event-cast", spell)),
            Body::Invoked { seat, talent, .. } => (hero(seat), self.titled("event-invoked", talent)),
            Body::Used { seat, item } => (hero(seat), self.with("event-used", &self.item_noun(item).the())),
            Body::Worn { seat, item: Some(item), .. } => {
                (hero(seat), self.with("event-worn", &self.item_noun(item).the()))
            }
            Body::Worn { seat, slot, item: None } => (hero(seat), self.with("event-bared", &self.slot(*slot))),
            Body::Rested { seat, hours } => (hero(seat), self.with("event-rested", &self.hours(u64::from(*hours)))),
            Body::RestBegan { seat, hours } => (hero(seat), self.with("event-rested", &self.hours(u64::from(*hours)))),
            Body::Waited { seat, minutes } => {
                (hero(seat), self.with("event-waited", &self.minutes(u64::from(*minutes))))
            }
            Body::Haggled { seat, told, .. } => (hero(seat), self.banded(&self.core("event-haggled", &[]), *told)),
            Body::Parleyed { seat, being, told } => {
                (hero(seat), self.banded(&self.with("event-parleyed", &self.who(view, being)), *told))
            }
            Body::Befell { seat, told, .. } => (hero(seat), self.banded(&self.core("event-befell", &[]), *told)),
            _ => return None,
        })
    }

    fn of_goods(&self, body: &Body) -> Option<Entry> {
        let hero = |seat: &SeatId| Some(Actor::Hero(*seat));
        Some(match body {
            Body::ItemGained { seat, item, count, .. } => {
                (hero(seat), self.with("event-gained", &self.items(item, *count)))
            }
            Body::ItemLost { seat, item, count, .. } => {
                (hero(seat), self.with("event-lost", &self.items(item, *count)))
            }
            Body::ValChanged { seat, by, .. } => (hero(seat), self.changed("event-val", *by)),
            Body::ExperienceGained { seat, by, .. } => (hero(seat), self.changed("event-experience", i64::from(*by))),
            Body::LevelReached { seat, level, .. } => (hero(seat), self.count("event-level", i64::from(*level))),
            Body::AttributeRaised { seat, attribute, .. } => (hero(seat), self.titled("event-learned", attribute)),
            Body::TalentGained { seat, talent, .. } => (hero(seat), self.titled("event-learned", talent)),
            Body::SpellLearned { seat, spell, .. } => (hero(seat), self.titled("event-learned", spell)),
            Body::SkillTrained { seat, skill, .. } => (hero(seat), self.titled("event-learned", skill)),
            Body::PathTaken { seat, path } => (hero(seat), self.titled("event-learned", path)),
            Body::CodexLearned { seat, codex } => (hero(seat), self.titled("event-learned", codex)),
            Body::SlotSpent { seat, rank, .. } => (hero(seat), self.count("event-slot", i64::from(*rank))),
            Body::Refreshed { seat } => (hero(seat), self.core("event-refreshed", &[])),
            _ => return None,
        })
    }

    fn of_states(&self, view: &View, body: &Body) -> Option<Entry> {
        let hero = |seat: &SeatId| Some(Actor::Hero(*seat));
        Some(match body {
            Body::EnergyChanged { seat, by, .. } => (hero(seat), self.changed("event-energy", i64::from(*by))),
            Body::Damaged { actor, by, .. } => (Some(actor.clone()), self.count("told-damage", i64::from(*by))),
            Body::Healed { actor, by, .. } => (Some(actor.clone()), self.count("told-healing", i64::from(*by))),
            Body::Afflicted { actor, condition, .. } => {
                (Some(actor.clone()), self.with("event-afflicted", &self.condition(condition)))
            }
            Body::Relieved { actor, condition } => {
                (Some(actor.clone()), self.with("event-relieved", &self.condition(condition)))
            }
            Body::HeroDown { seat } => (hero(seat), self.core("event-down", &[])),
            Body::HeroUp { seat, hit_points } => (hero(seat), self.count("event-up", i64::from(*hit_points))),
            Body::HeroStable { seat } => (hero(seat), self.core("event-stable", &[])),
            Body::HeroDied { seat } => (hero(seat), self.core("event-died", &[])),
            Body::BeingGone { being, why } => (Some(Actor::Being(being.clone())), self.core(gone(*why), &[])),
            Body::AttitudeChanged { being, by } => {
                let key = if *by < 0 { "event-attitude-down" } else { "event-attitude-up" };
                (Some(Actor::Being(being.clone())), self.core(key, &[]))
            }
            Body::Remembered { being, .. } => (Some(Actor::Being(being.clone())), self.core("event-remembered", &[])),
            Body::Followed { being, seat } => {
                let key = if seat.is_some() { "event-followed" } else { "event-stayed" };
                (Some(Actor::Being(being.clone())), self.core(key, &[]))
            }
            Body::ReputationChanged { faction, by, .. } => {
                let args = [("what", self.named(faction)), ("by", format!("{by:+}"))];
                let args: Vec<_> = args.iter().map(|(name, text)| (*name, TextArg::Str(text))).collect();
                (None, self.core("event-reputation", &args))
            }
            Body::StanceSet { actor, stance, on: true, .. } => (Some(actor.clone()), self.stance(*stance)),
            Body::HeroJoined { seat, .. } if *seat != view.seat => (hero(seat), self.core("event-arrived", &[])),
            _ => return None,
        })
    }

    fn of_fights(&self, view: &View, body: &Body) -> Option<Entry> {
        Some(match body {
            Body::FightBegan { .. } => (None, self.core("event-fight", &[])),
            Body::FightJoined { fighter, .. } => (Some(fighter.actor.clone()), self.core("event-fight-joined", &[])),
            Body::FightLeft { actor, .. } => (Some(actor.clone()), self.core("event-fight-left", &[])),
            Body::FightEnded { .. } => (None, self.core("event-fight-ended", &[])),
            Body::Shifted { actor, to, .. } => (Some(actor.clone()), self.with("event-shifted", &self.whither(to))),
            Body::Guarded { actor, .. } => (Some(actor.clone()), self.on_guard()),
            Body::ProposalClosed { .. } => (None, self.core("event-decided", &[])),
            Body::Proposed { by, decision, .. } if *by != view.seat => {
                (Some(Actor::Hero(*by)), self.with("event-proposed", &self.decision(decision)))
            }
            _ => return None,
        })
    }

    fn of_story(&self, view: &View, body: &Body) -> Option<Entry> {
        let what = match body {
            Body::TimePassed { seconds } if *seconds >= 60 => self.with("event-time", &self.minutes(seconds / 60)),
            Body::ExitSet { exit, open: true } => self.with("event-opened", &self.exit(exit)),
            Body::ExitSet { exit, open: false } => self.with("event-shut", &self.exit(exit)),
            Body::Revealed { secret: Secret::Exit(exit), .. } => self.with("event-found", &self.exit(exit)),
            Body::Revealed { secret: Secret::Feature(id), .. } => {
                self.with("event-found", &self.feature_noun(id).the())
            }
            Body::QuestMoved { quest, closed: true, .. } => self.titled("event-quest-closed", quest),
            Body::QuestMoved { quest, .. } => self.titled("event-quest", quest),
            Body::Noted { seat, .. } if *seat == view.seat => self.core("event-noted", &[]),
            Body::WeatherSet { weather, .. } => self.titled("event-weather", weather),
            Body::LightSet { .. } => self.core("event-light", &[]),
            Body::ChapterClosed { chapter } => self.titled("event-chapter", chapter),
            Body::Happened { .. } => self.core("event-happened", &[]),
            Body::Ended { .. } => self.core("event-ended", &[]),
            _ => return None,
        };
        Some((None, what))
    }
}

fn gone(why: Gone) -> &'static str {
    match why {
        Gone::Dead => "event-gone-dead",
        Gone::Fled => "event-gone-fled",
        Gone::Surrendered => "event-gone-surrendered",
        Gone::Left => "event-gone-left",
        Gone::Subdued => "event-gone-subdued",
    }
}
