//! Callbacks: of what the reader's hero did at a place, one thing is remembered when the hero comes there again much later.
//! Each is told once, and not two of them in one scene.

use super::fact::Fact;
use super::line::Slot;
use super::plan::Telling;
use crate::noun::Noun;
use gesta_content::TextArg;
use gesta_content::id::{BeingId, ExitId, PlaceId};
use gesta_content::model::{Cue, Mood};
use gesta_rules::{Actor, Body, Gone};

/// For how many turns a deed is too fresh to be remembered.
const FRESH_TURNS: u64 = 12;
/// Between two callbacks there are so many turns.
const SCENE_TURNS: u64 = 20;
/// How many deeds are kept; the oldest go first.
const DEEDS_MAX: usize = 32;

/// Where a deed comes to mind again.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Where {
    Place(PlaceId),
    Exit(ExitId),
}

/// A deed worth a callback.
#[derive(Clone, Debug)]
struct Deed {
    at: Where,
    cue: Cue,
    noun: Option<(&'static str, Noun)>,
    day: u32,
    turn: u64,
    depth: u64,
}

/// The deeds that may still be told of, and when one was last.
#[derive(Clone, Debug, Default)]
pub(crate) struct Memories {
    deeds: Vec<Deed>,
    last: Option<u64>,
}

impl Memories {
    /// Forgets what has been taken back: all that is as deep as `depth`.
    pub(crate) fn cut(&mut self, depth: u64) {
        self.deeds.retain(|deed| deed.depth < depth);
    }

    fn keep(&mut self, deed: Deed) {
        // What was done twice at a place is remembered as it was last.
        self.deeds.retain(|other| other.at != deed.at || other.cue != deed.cue);
        self.deeds.push(deed);
        if self.deeds.len() > DEEDS_MAX {
            self.deeds.remove(0);
        }
    }

    /// The oldest deed of a place that may be told now.
    fn recall(&mut self, at: &Where, turn: u64) -> Option<Deed> {
        if self.last.is_some_and(|last| turn - last < SCENE_TURNS) {
            return None;
        }
        let found = self.deeds.iter().position(|deed| deed.at == *at && turn - deed.turn >= FRESH_TURNS)?;
        self.last = Some(turn);
        Some(self.deeds.remove(found))
    }
}

impl Telling<'_> {
    /// Somebody was brought down or driven off by the reader's hero.
    pub(crate) fn remember_foe(&mut self, being: &BeingId, why: Gone) {
        let cue = match why {
            Gone::Dead => Cue::RecalledFoe,
            Gone::Fled => Cue::RecalledFlight,
            Gone::Left | Gone::Surrendered | Gone::Subdued => return,
        };
        let noun = self.being_noun(being);
        self.remember(cue, None, Some(("target", noun)));
    }

    /// Who fights in this turn, and who talks.
    pub(crate) fn remember_foes(&mut self) {
        let fights = [self.before, Some(self.view)].into_iter().flatten().filter_map(|view| view.fight.as_ref());
        let seen = fights.flat_map(|fight| &fight.fighters).filter(|one| !one.ally).map(|one| &one.actor);
        let begun = self.happened.events.iter().filter_map(|event| match &event.event().body {
            Body::FightBegan { fighters, .. } => Some(fighters),
            _ => None,
        });
        let begun: Vec<Actor> = begun.flatten().map(|one| one.actor.clone()).collect();
        let actors: Vec<Actor> =
            seen.cloned().chain(begun.iter().filter(|one| !self.is_friend(one)).cloned()).collect();
        for actor in actors {
            if let Actor::Being(being) = actor {
                self.habits().fights(being);
            }
        }
        // Who talks is no foe, unless the talk has come to blows.
        if let Some(partner) = self.partner().filter(|partner| !begun.contains(&Actor::Being(partner.clone()))) {
            self.habits().makes_peace(&partner);
        }
        self.make_peace();
    }

    /// Whether somebody is of the party, now or before this turn.
    fn is_friend(&self, actor: &Actor) -> bool {
        let Actor::Being(being) = actor else { return true };
        let views = [self.before, Some(self.view)].into_iter().flatten();
        let seen = views.filter_map(|view| view.place.as_ref()).flat_map(|place| &place.beings);
        self.is_ally(actor) || seen.into_iter().any(|one| one.id == *being && one.follows)
    }

    /// A fight that words have ended leaves no foes.
    fn make_peace(&mut self) {
        let parleyed = self.happens(|body| matches!(body, Body::Parleyed { told, .. } if told.achieves()));
        let fought = self.before.and_then(|view| view.fight.as_ref()).filter(|_| parleyed && self.view.fight.is_none());
        for one in fought.into_iter().flat_map(|fight| &fight.fighters) {
            if let Actor::Being(being) = &one.actor {
                self.habits().makes_peace(being);
            }
        }
    }

    /// The reader's hero went down.
    pub(crate) fn remember_fall(&mut self) {
        self.remember(Cue::RecalledFall, None, None);
    }

    /// A deed of the reader's opened a way.
    pub(crate) fn remember_way(&mut self, exit: &ExitId) {
        let noun = self.words.exit_noun(exit);
        self.remember(Cue::RecalledWay, Some(exit), Some(("exit", noun)));
    }

    fn remember(&mut self, cue: Cue, exit: Option<&ExitId>, noun: Option<(&'static str, Noun)>) {
        // Where it happened: whoever was carried off since is somewhere else now.
        let place = self.before.unwrap_or(self.view).place.as_ref().map(|place| place.id.clone());
        let Some(at) = exit.cloned().map(Where::Exit).or(place.map(Where::Place)) else { return };
        let (day, depth) = (self.view.day, self.happened.depth);
        let turn = self.habits().turn();
        self.habits().memories.keep(Deed { at, cue, noun, day, turn, depth });
    }

    /// The sentence about going by a way that the reader opened a good while ago.
    pub(crate) fn way_recalled(&mut self, exit: &ExitId) -> Option<Fact> {
        self.recalled(&Where::Exit(exit.clone()))
    }

    /// What happened at a place a good while ago.
    pub(crate) fn place_recalled(&mut self, place: &PlaceId) -> Option<Fact> {
        self.recalled(&Where::Place(place.clone()))
    }

    fn recalled(&mut self, at: &Where) -> Option<Fact> {
        let turn = self.habits().turn();
        let deed = self.habits().memories.recall(at, turn)?;
        let days = self.view.day.saturating_sub(deed.day);
        let when = match days {
            0 => self.words.core("word-when-today", &[]),
            1 => self.words.core("word-when-yesterday", &[]),
            days => self.words.core("word-when-days", &[("n", TextArg::Int(i64::from(days)))]),
        };
        let fact = Fact::new(deed.cue, Mood::ByYou).text("when", when);
        Some(match deed.noun {
            Some((name, noun)) => fact.slot(name, Slot::Noun(noun)),
            None => fact,
        })
    }
}
