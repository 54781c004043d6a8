//! Blows, wounds and what stands around them.

use super::ToldKind;
use super::fact::Fact;
use super::plan::Telling;
use crate::noun::Noun;
use gesta_content::id::ItemId;
use gesta_content::model::{Band, Cue, Mood};
use gesta_rules::{Actor, Body, FightEnd, Roll, Spot, TermName, Wounds};

impl Telling<'_> {
    pub(crate) fn blow<'b, I: Iterator<Item = &'b Body>>(&mut self, body: &'b Body, later: impl Fn() -> I) {
        match body {
            Body::Attacked { attacker, target, weapon, ranged, roll } => {
                let wound =
                    later().take_while(|body| !matches!(body, Body::Attacked { .. })).find_map(|body| match body {
                        Body::Damaged { actor, by, .. } if actor == target => Some(*by),
                        _ => None,
                    });
                let falls = later()
                    .take_while(|body| !matches!(body, Body::Attacked { .. }))
                    .any(|body| is_end_of(body, target));
                self.attacked((attacker, target), (weapon.as_ref(), *ranged), roll, (wound, falls));
            }
            Body::Damaged { actor, by, .. } => self.damaged(actor, *by),
            Body::Healed { actor, by, .. } => {
                self.number_on_roll(actor, "told-healing", i64::from(*by));
                let cue = Fact::new(Cue::Healed, self.mood_of(actor));
                let fact = self.with_target(cue, actor).text("amount", by.to_string());
                self.sentence(fact, self.kind_of(actor));
            }
            _ => {}
        }
    }

    fn attacked(
        &mut self,
        (attacker, target): (&Actor, &Actor),
        (weapon, ranged): (Option<&ItemId>, bool),
        roll: &Roll,
        (wound, falls): (Option<u16>, bool),
    ) {
        self.turn_of(attacker);
        self.roll_line(attacker, roll, wound);
        let cue = match roll.band {
            Band::Critical => Cue::Crit,
            Band::Success | Band::Cost => Cue::Hit,
            Band::Failure | Band::Disaster => Cue::Miss,
        };
        let mood = match (self.is_actor_you(attacker), self.is_actor_you(target)) {
            (true, _) => Mood::ByYou,
            (false, true) => Mood::ToYou,
            (false, false) => Mood::Others,
        };
        let armed = self.weapon(weapon, roll);
        let bare = weapon.is_none() && matches!(attacker, Actor::Hero(_));
        let margin = roll.margin();
        let fact = Fact::new(cue, mood)
            .mood(margin.abs() <= 1, Mood::Narrow)
            .mood(margin.abs() >= 6, Mood::Wide)
            .mood(self.is_grave(target), Mood::Grave)
            .mood(ranged, Mood::Ranged)
            .mood(bare, Mood::Unarmed)
            .mood(!falls, Mood::Standing);
        let again = self.habits().is_same_blow(attacker, cue);
        let fact = fact.mood(again, Mood::Again);
        let mut fact = self.with_target(self.with_actor(fact, attacker), target);
        if let Some(item) = weapon {
            fact = fact.with(item);
        }
        if let Some(noun) = armed {
            fact = fact.noun("weapon", noun);
        }
        self.attacker = Some(attacker.clone());
        self.sentence_of(fact, self.kind_of(attacker), Some(attacker));
    }

    /// What a blow is struck with: a hero's weapon, or the attack of a creature as its roll names it.
    fn weapon(&self, weapon: Option<&ItemId>, roll: &Roll) -> Option<Noun> {
        let named = roll.terms.iter().find_map(|rolled| match &rolled.term.name {
            TermName::Attack { pack, name } => self.words.attack_noun(pack, name),
            _ => None,
        });
        weapon.map(|item| self.words.item_noun(item)).or(named)
    }

    /// Harm that no blow of this turn accounts for.
    fn damaged(&mut self, actor: &Actor, by: u16) {
        let events = self.happened.events;
        let struck = events.iter().any(
            |event| matches!(&event.event().body, Body::Attacked { target, roll, .. } if target == actor && roll.band.achieves()),
        );
        if struck {
            return;
        }
        self.number_on_roll(actor, "told-damage", i64::from(by));
        let fact = Fact::new(Cue::Hurt, self.mood_of(actor)).mood(self.is_grave(actor), Mood::Grave);
        let fact = self.with_target(fact, actor).text("amount", by.to_string());
        self.sentence(fact, self.kind_of(actor));
    }

    pub(crate) fn fighting(&mut self, body: &Body) {
        match body {
            Body::HeroDown { seat } => {
                let actor = Actor::Hero(*seat);
                if self.is_you(*seat) {
                    self.remember_fall();
                }
                let fact = self.with_target(Fact::new(Cue::Felled, self.mood_of(&actor)), &actor);
                self.sentence(fact, self.kind_of(&actor));
            }
            Body::Shifted { actor, to, .. } => self.shifted(actor, to),
            Body::Guarded { actor, .. } => {
                self.turn_of(actor);
                let fact = Fact::new(Cue::Guarded, self.doer(actor));
                let fact = self.with_actor(fact, actor);
                self.sentence_of(fact, self.kind_of(actor), Some(actor));
            }
            _ => {}
        }
    }

    /// Somebody changes the distance. Two who come within reach of each other come so by one step, told once.
    fn shifted(&mut self, actor: &Actor, to: &Spot) {
        if self.shoved.take().as_ref() == Some(actor) {
            return;
        }
        let close = *to == Spot::Engaged;
        if close && self.closing.as_ref().is_some_and(|before| before != actor) {
            return;
        }
        self.turn_of(actor);
        let zone = self.least_told(self.words.ways_to(to)).unwrap_or_default();
        let fact = Fact::new(Cue::Shifted, self.doer(actor)).mood(close, Mood::Close);
        let fact = self.with_actor(fact, actor).text("zone", zone);
        self.sentence_of(fact, self.kind_of(actor), Some(actor));
        self.closing = close.then(|| actor.clone());
    }

    pub(crate) fn fight_frame(&mut self, body: &Body) {
        match body {
            Body::FightBegan { fighters, .. } => {
                let foes = fighters.iter().filter(|one| matches!(one.actor, Actor::Being(_)));
                let names: Vec<String> = foes.clone().map(|one| self.actor_noun(&one.actor).the()).collect();
                let fact = Fact::new(Cue::FightBegan, Mood::ByYou).text("foes", self.words.list(&names));
                self.sentence(foes.fold(fact, |fact, one| fact.of(&one.actor)), ToldKind::Prose);
            }
            Body::FightJoined { fighter, .. } => self.joins(&fighter.actor),
            Body::FightEnded { end, .. } => {
                self.flush();
                match end {
                    FightEnd::Won => self.sentence(Fact::new(Cue::FightWon, Mood::ByYou), ToldKind::Prose),
                    FightEnd::Lost => self.sentence(Fact::new(Cue::FightLost, Mood::ByYou), ToldKind::Prose),
                    FightEnd::Escaped => self.sentence(Fact::new(Cue::Fled, Mood::ByYou), ToldKind::Prose),
                    FightEnd::Parted => self.sentence(Fact::new(Cue::Stopped, Mood::ByYou), ToldKind::Prose),
                }
            }
            _ => {}
        }
    }

    /// One more in a fight: of a foe it is told as a beginning, of who fights along as coming.
    fn joins(&mut self, actor: &Actor) {
        if self.is_actor_you(actor) {
            return;
        }
        let ally = match actor {
            Actor::Hero(_) => true,
            Actor::Being(_) => self.is_ally(actor),
        };
        let fact = match ally {
            true => self.with_actor(Fact::new(Cue::Arrived, Mood::Others), actor),
            false => {
                let who = self.actor_noun(actor).the();
                Fact::new(Cue::FightBegan, Mood::ByYou).text("foes", who).of(actor)
            }
        };
        self.sentence(fact, self.kind_of(actor));
    }

    /// Whether somebody fights on the side of the heroes, as far as the fight is not over.
    pub(crate) fn is_ally(&self, actor: &Actor) -> bool {
        let fight = self.view.fight.as_ref();
        fight.is_some_and(|fight| fight.fighters.iter().any(|one| one.actor == *actor && one.ally))
    }

    pub(crate) fn with_target(&self, fact: Fact, target: &Actor) -> Fact {
        if self.is_actor_you(target) { fact } else { fact.noun("target", self.actor_noun(target)).of(target) }
    }

    /// The mood of something that happens to somebody.
    pub(crate) fn mood_of(&self, actor: &Actor) -> Mood {
        if self.is_actor_you(actor) { Mood::ToYou } else { Mood::Others }
    }

    /// The mood of something that somebody does.
    pub(crate) fn doer(&self, actor: &Actor) -> Mood {
        if self.is_actor_you(actor) { Mood::ByYou } else { Mood::Others }
    }

    fn is_grave(&self, actor: &Actor) -> bool {
        match actor {
            Actor::Hero(seat) if self.is_you(*seat) => {
                self.view.hero.as_ref().is_some_and(|hero| hero.hit_points * 4 <= hero.hit_points_max)
            }
            Actor::Hero(seat) => {
                let one = self.view.party.iter().find(|one| one.seat == *seat);
                one.is_some_and(|one| one.hit_points * 4 <= one.hit_points_max)
            }
            Actor::Being(id) => {
                let seen = self.view.place.iter().flat_map(|place| &place.beings).find(|being| being.id == *id);
                seen.is_some_and(|being| being.wounds == Wounds::Grave)
            }
        }
    }
}

/// Whether somebody is out of the fight by this.
fn is_end_of(body: &Body, who: &Actor) -> bool {
    match body {
        Body::BeingGone { being, .. } => *who == Actor::Being(being.clone()),
        Body::HeroDown { seat } => *who == Actor::Hero(*seat),
        _ => false,
    }
}
