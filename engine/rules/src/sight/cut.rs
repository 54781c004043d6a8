//! [`cut`]: an event as one seat may know it. What the seat was not there for, what another hero alone learned and what
//! content hides is taken out.

use crate::command::{Aim, PartyDecision};
use crate::event::{Body, Event, Passage, Purpose, Roll, RolledTerm};
use crate::known::{knows_exit, knows_feature};
use crate::odds::{Adds, Term, TermName};
use crate::seat::{Actor, SeatId};
use crate::when::holds;
use crate::whereabouts::place_of_actor;
use crate::world::{Hero, World};
use gesta_content::Content;
use gesta_content::id::{ActionId, ExitId, PlaceId};
use gesta_content::model::TermDef;
use serde::{Deserialize, Serialize};

/// An event as one seat may know it. Only [`cut`] makes one, so nothing else can leave a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CutEvent(Event);

impl CutEvent {
    /// The event, with everything taken out that the seat may not know.
    pub fn event(&self) -> &Event {
        &self.0
    }
}

/// An event as a seat may know it, given the worlds before and after it. `None`: nothing of it.
///
/// A spectator gets what every hero gets in the same words.
pub fn cut(content: &Content, before: &World, after: &World, event: &Event, seat: SeatId) -> Option<CutEvent> {
    let scene = Scene { content, before, after };
    if after.heroes.contains_key(&seat) {
        return scene.for_hero(event, seat).map(CutEvent);
    }
    // Who goes sees more of it than the others: what those see is what all know.
    let goes = match &event.body {
        Body::Moved { actor: Actor::Hero(seat), .. } if after.heroes.len() > 1 => Some(*seat),
        _ => None,
    };
    let mut heroes = after.heroes.keys().filter(|hero| goes != Some(**hero));
    let first = scene.for_hero(event, *heroes.next()?)?;
    heroes.all(|other| scene.for_hero(event, *other).as_ref() == Some(&first)).then_some(CutEvent(first))
}

/// The worlds around an event.
struct Scene<'a> {
    content: &'a Content,
    before: &'a World,
    after: &'a World,
}

/// Who may know of an event.
enum Audience {
    Nobody,
    Everybody,
    Only(SeatId),
    Among(Vec<SeatId>),
    /// Those at a place, before or after it.
    At(Vec<PlaceId>),
}

impl Scene<'_> {
    fn for_hero(&self, event: &Event, seat: SeatId) -> Option<Event> {
        let hero = self.after.heroes.get(&seat)?;
        let own = owner(&event.body) == Some(seat);
        let within = match self.audience(&event.body) {
            Audience::Nobody => false,
            Audience::Everybody => true,
            Audience::Only(only) => only == seat,
            Audience::Among(seats) => seats.contains(&seat),
            Audience::At(places) => own || places.iter().any(|place| self.is_at(seat, place)),
        };
        let allowed = within && (own || !self.betrays(&event.body, hero));
        allowed.then(|| Event {
            seat: event.seat,
            tick: event.tick,
            body: if own { own_part(&event.body) } else { self.for_observer(&event.body, (seat, hero)) },
        })
    }

    fn is_at(&self, seat: SeatId, place: &PlaceId) -> bool {
        let there = |world: &World| world.heroes.get(&seat).is_some_and(|hero| hero.place == *place);
        there(self.before) || there(self.after)
    }

    fn around(&self, actor: &Actor) -> Audience {
        let places = [self.before, self.after].into_iter();
        Audience::At(places.filter_map(|world| place_of_actor(self.content, world, actor)).collect())
    }

    fn audience(&self, body: &Body) -> Audience {
        match body {
            Body::Began(_)
            | Body::ContentChanged { .. }
            | Body::Renamed { .. }
            | Body::FlagSet { .. }
            | Body::AttitudeChanged { .. }
            | Body::Remembered { .. }
            | Body::Left { .. }
            | Body::Arrived { .. } => Audience::Nobody,
            Body::Seated { .. }
            | Body::PresenceChanged { .. }
            | Body::TimePassed { .. }
            | Body::Occupied { .. }
            | Body::QuestMoved { .. }
            | Body::ReputationChanged { .. }
            | Body::WeatherSet { .. }
            | Body::ChapterClosed { .. }
            | Body::Happened { .. }
            | Body::HeroNamed { .. }
            | Body::StandInChosen { .. }
            | Body::Ended { .. } => Audience::Everybody,
            Body::Proposed { .. } | Body::Answered { .. } | Body::ProposalClosed { .. } => self.asked(),
            Body::HeroJoined { seat, .. }
            | Body::EnergyChanged { seat, .. }
            | Body::ValChanged { seat, .. }
            | Body::Worn { seat, .. }
            | Body::Revealed { seat, .. }
            | Body::Noted { seat, .. }
            | Body::ExperienceGained { seat, .. }
            | Body::HeroMade { seat, .. }
            | Body::AttributeRaised { seat, .. }
            | Body::TalentGained { seat, .. }
            | Body::SpellLearned { seat, .. }
            | Body::SkillTrained { seat, .. }
            | Body::VigourChanged { seat, .. }
            | Body::MostChanged { seat, .. }
            | Body::SlotSpent { seat, .. }
            | Body::UseSpent { seat, .. }
            | Body::Refreshed { seat }
            | Body::CodexLearned { seat, .. }
            | Body::Cued { seat, .. } => Audience::Only(*seat),
            Body::ItemGained { seat, from: passage, .. } | Body::ItemLost { seat, to: passage, .. } => match passage {
                Passage::Story | Passage::Being(_) => Audience::Only(*seat),
                Passage::Ground(_) | Passage::Shop(..) | Passage::Hero(_) => self.around(&Actor::Hero(*seat)),
            },
            Body::ExitSet { exit, .. } => Audience::At(self.ends_of(exit)),
            Body::FightBegan { place, .. }
            | Body::StanceSet { place, .. }
            | Body::LightSet { place, .. }
            | Body::FightJoined { place, .. }
            | Body::TurnBegan { place, .. }
            | Body::Shifted { place, .. }
            | Body::Guarded { place, .. }
            | Body::FightLeft { place, .. }
            | Body::FightEnded { place, .. } => Audience::At(vec![place.clone()]),
            // A way that leads nowhere is only where somebody lies from now on.
            Body::Moved { actor: Actor::Being(_), from: Some(from), to, .. } if from == to => Audience::Nobody,
            Body::BeingGone { being, .. } | Body::Followed { being, .. } => self.around(&Actor::Being(being.clone())),
            Body::Moved { from, to, .. } => Audience::At(from.iter().chain([to]).cloned().collect()),
            Body::Checked { actor, .. }
            | Body::Damaged { actor, .. }
            | Body::Healed { actor, .. }
            | Body::Afflicted { actor, .. }
            | Body::Relieved { actor, .. }
            | Body::Contested { actor, .. }
            | Body::Cast { actor, .. }
            | Body::Attacked { attacker: actor, .. } => self.around(actor),
            Body::Acted { seat, .. }
            | Body::Improvised { seat, .. }
            | Body::Used { seat, .. }
            | Body::HeroDown { seat }
            | Body::HeroUp { seat, .. }
            | Body::PathTaken { seat, .. }
            | Body::Invoked { seat, .. }
            | Body::DeathSaved { seat, .. }
            | Body::HeroStable { seat }
            | Body::HeroDied { seat }
            | Body::Befell { seat, .. }
            | Body::Haggled { seat, .. }
            | Body::Parleyed { seat, .. }
            | Body::LevelReached { seat, .. }
            | Body::TalkBegan { seat, .. }
            | Body::NodeSaid { seat, .. }
            | Body::Replied { seat, .. }
            | Body::TalkEnded { seat }
            | Body::Spoke { seat, .. }
            | Body::Rested { seat, .. }
            | Body::RestBegan { seat, .. }
            | Body::Waited { seat, .. } => self.around(&Actor::Hero(*seat)),
        }
    }

    /// A party decision is the business of who proposed it and who was asked.
    fn asked(&self) -> Audience {
        let open = self.after.proposal.as_ref().or(self.before.proposal.as_ref());
        Audience::Among(open.map(|open| open.asked.iter().copied().chain([open.by]).collect()).unwrap_or_default())
    }

    /// An exit shows at its own place and at the place it leads to.
    fn ends_of(&self, exit: &ExitId) -> Vec<PlaceId> {
        self.content.exit(exit).map(|(place, exit)| vec![place.id.clone(), exit.to.clone()]).unwrap_or_default()
    }

    /// Whether the event speaks of something hidden that this hero does not know of.
    fn betrays(&self, body: &Body, hero: &Hero) -> bool {
        match body {
            Body::ExitSet { exit, .. }
            | Body::Improvised { target: Aim::Exit(exit), .. }
            | Body::Proposed { decision: PartyDecision::Travel { exit }, .. }
            | Body::Checked { purpose: Purpose::Stunt { target: Aim::Exit(exit), .. }, .. }
            | Body::Contested { purpose: Purpose::Stunt { target: Aim::Exit(exit), .. }, .. } => {
                self.hides_exit(exit, hero)
            }
            Body::Improvised { target: Aim::Feature(feature), .. }
            | Body::Checked { purpose: Purpose::Stunt { target: Aim::Feature(feature), .. }, .. }
            | Body::Contested { purpose: Purpose::Stunt { target: Aim::Feature(feature), .. }, .. } => {
                self.content.feature(feature).is_none_or(|(_, feature)| !knows_feature(hero, feature))
            }
            Body::Acted { action, .. }
            | Body::Checked { purpose: Purpose::Action(action), .. }
            | Body::Contested { purpose: Purpose::Action(action), .. } => self.hides_action(action, hero),
            _ => false,
        }
    }

    fn known_aims(&self, aims: &[Aim], hero: &Hero) -> Vec<Aim> {
        let knows = |aim: &&Aim| match aim {
            Aim::Exit(exit) => !self.hides_exit(exit, hero),
            Aim::Feature(feature) => {
                self.content.feature(feature).is_some_and(|(_, feature)| knows_feature(hero, feature))
            }
            Aim::Being(_) | Aim::Hero(_) => true,
        };
        aims.iter().filter(knows).cloned().collect()
    }

    fn hides_exit(&self, exit: &ExitId, hero: &Hero) -> bool {
        self.content.exit(exit).is_none_or(|(_, exit)| !knows_exit(hero, exit))
    }

    fn hides_action(&self, action: &ActionId, hero: &Hero) -> bool {
        let Some((place, action)) = self.content.action(action) else { return true };
        let feature = action.feature.as_ref().and_then(|id| place.features.iter().find(|known| known.id == *id));
        action.exit.as_ref().is_some_and(|exit| self.hides_exit(exit, hero))
            || feature.is_some_and(|feature| !knows_feature(hero, feature))
    }

    /// An event of others, as somebody sees it who is there.
    fn for_observer(&self, body: &Body, (seat, hero): (SeatId, &Hero)) -> Body {
        match body {
            Body::Checked { actor, purpose, roll } => {
                let shows = |rolled: &RolledTerm| !rolled.hidden && self.knows_term(rolled, purpose, seat);
                let roll = Box::new(with_terms_that(roll, shows));
                Body::Checked { actor: actor.clone(), purpose: purpose.clone(), roll }
            }
            Body::Contested { actor, against, purpose, roll, foe } => {
                let shows = |rolled: &RolledTerm| !rolled.hidden && self.knows_term(rolled, purpose, seat);
                let roll = Box::new(with_terms_that(roll, shows));
                let (actor, against, purpose) = (actor.clone(), against.clone(), purpose.clone());
                Body::Contested { actor, against, purpose, roll, foe: foe.clone() }
            }
            // At what a power was aimed is seen by who knows that it is there.
            Body::Cast { actor, spell, rank, targets } => {
                let (actor, spell, targets) = (actor.clone(), spell.clone(), self.known_aims(targets, hero));
                Body::Cast { actor, spell, rank: *rank, targets }
            }
            Body::Invoked { seat, talent, targets } => {
                Body::Invoked { seat: *seat, talent: talent.clone(), targets: self.known_aims(targets, hero) }
            }
            // Who stays behind does not see where somebody goes, and who is there not where somebody comes from; and
            // whoever does not know of the way sees somebody go, and not through what.
            Body::Moved { actor, to, .. } if hero.place == *to => {
                Body::Arrived { actor: actor.clone(), place: to.clone() }
            }
            Body::Moved { actor, exit, .. } => {
                let exit = exit.clone().filter(|exit| !self.hides_exit(exit, hero));
                Body::Left { actor: actor.clone(), place: hero.place.clone(), exit }
            }
            _ => body.clone(),
        }
    }

    /// Whether an observer of a roll may know of one of its terms: as content says, for the observer.
    fn knows_term(&self, rolled: &RolledTerm, purpose: &Purpose, seat: SeatId) -> bool {
        let TermName::Named { name, .. } = &rolled.term.name else { return true };
        let written = terms_of(self.content, purpose).iter().find(|term| term.name == *name);
        written.is_some_and(|term| term.shown_after || holds(self.content, self.after, seat, &term.known))
    }
}

/// The terms that content writes for the check of a deed.
fn terms_of<'c>(content: &'c Content, purpose: &Purpose) -> &'c [TermDef] {
    let check = match purpose {
        Purpose::Action(action) => content.action(action).and_then(|(_, action)| action.check.as_ref()),
        Purpose::Reply { dialogue, node, reply } => {
            let nodes = content.mechanics.dialogues.get(dialogue).map_or(&[][..], |dialogue| &dialogue.nodes);
            let node = nodes.iter().find(|known| known.name == *node);
            let reply = node.and_then(|node| node.replies.iter().find(|known| known.name == *reply));
            reply.and_then(|reply| reply.check.as_ref())
        }
        Purpose::Arrival { place, arrival } => {
            let arrivals = content.mechanics.places.get(place).map_or(&[][..], |place| &place.arrivals);
            arrivals.iter().find(|known| known.name == *arrival).and_then(|arrival| arrival.check.as_ref())
        }
        Purpose::Parley(being) => {
            let stats = content.mechanics.beings.get(being).and_then(|being| being.stats.as_ref());
            stats.and_then(|stats| stats.parley.as_ref()).map(|parley| &parley.check)
        }
        Purpose::Stunt { stunt, .. } => {
            return content.mechanics.stunts.get(stunt).map_or(&[], |stunt| &stunt.terms);
        }
        _ => None,
    };
    check.map_or(&[], |check| &check.terms)
}

/// An event as the one knows it whose it is: all of it, but for what hid in the roll.
fn own_part(body: &Body) -> Body {
    match body {
        Body::Checked { actor, purpose, roll } => {
            let roll = Box::new(with_terms_that(roll, |rolled| !rolled.hidden));
            Body::Checked { actor: actor.clone(), purpose: purpose.clone(), roll }
        }
        Body::Contested { actor, against, purpose, roll, foe } => {
            let roll = Box::new(with_terms_that(roll, |rolled| !rolled.hidden));
            let (actor, against, purpose) = (actor.clone(), against.clone(), purpose.clone());
            Body::Contested { actor, against, purpose, roll, foe: foe.clone() }
        }
        _ => body.clone(),
    }
}

/// The seat that an event is of, which knows of it whatever is hidden from others.
fn owner(body: &Body) -> Option<SeatId> {
    match body {
        Body::Checked { actor: Actor::Hero(seat), .. }
        | Body::Contested { actor: Actor::Hero(seat), .. }
        | Body::Moved { actor: Actor::Hero(seat), .. }
        | Body::Cast { actor: Actor::Hero(seat), .. }
        | Body::Invoked { seat, .. }
        | Body::Acted { seat, .. }
        | Body::Improvised { seat, .. } => Some(*seat),
        _ => None,
    }
}

/// A roll that names only the terms that may be shown. What the others added stays, because the total shows it.
fn with_terms_that(roll: &Roll, shows: impl Fn(&RolledTerm) -> bool) -> Roll {
    let term = |rolled: &RolledTerm| {
        if shows(rolled) {
            return rolled.clone();
        }
        let unknown = Term { name: TermName::Unknown, value: Adds::Between { low: 0, high: 0 } };
        RolledTerm { term: unknown, added: rolled.added, hidden: true }
    };
    Roll { terms: roll.terms.iter().map(term).collect(), ..roll.clone() }
}
