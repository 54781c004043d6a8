//! [`cut`]: an event as one seat may know it. What the seat was not there for, what another hero alone learned and what
//! content hides is taken out.

use crate::command::Aim;
use crate::event::{Body, Event, Passage, Purpose, Roll, RolledTerm};
use crate::known::{knows_exit, knows_feature};
use crate::odds::{Adds, Term, TermName};
use crate::seat::{Actor, SeatId};
use crate::whereabouts::place_of_actor;
use crate::world::{Hero, World};
use gesta_content::Content;
use gesta_content::id::{ActionId, ExitId, PlaceId};
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
    let mut heroes = after.heroes.keys();
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
            Audience::At(places) => own || places.iter().any(|place| self.is_at(seat, place)),
        };
        let allowed = within && (own || !self.betrays(&event.body, hero));
        allowed.then(|| Event { seat: event.seat, tick: event.tick, body: self.without_hidden(&event.body, hero) })
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
            Body::Began(_) | Body::ContentChanged { .. } | Body::FlagSet { .. } | Body::AttitudeChanged { .. } => {
                Audience::Nobody
            }
            Body::Seated { .. }
            | Body::PresenceChanged { .. }
            | Body::TimePassed { .. }
            | Body::Occupied { .. }
            | Body::QuestMoved { .. }
            | Body::Proposed { .. }
            | Body::Answered { .. }
            | Body::ProposalClosed { .. }
            | Body::Ended { .. } => Audience::Everybody,
            Body::HeroJoined { seat, .. }
            | Body::EnergyChanged { seat, .. }
            | Body::ValChanged { seat, .. }
            | Body::Worn { seat, .. }
            | Body::Revealed { seat, .. }
            | Body::Noted { seat, .. }
            | Body::ExperienceGained { seat, .. }
            | Body::Cued { seat, .. } => Audience::Only(*seat),
            Body::ItemGained { seat, from: passage, .. } | Body::ItemLost { seat, to: passage, .. } => match passage {
                Passage::Story | Passage::Being(_) => Audience::Only(*seat),
                Passage::Ground(_) | Passage::Shop(..) | Passage::Hero(_) => self.around(&Actor::Hero(*seat)),
            },
            Body::ExitSet { exit, .. } => Audience::At(self.ends_of(exit)),
            Body::FightBegan { place, .. }
            | Body::FightJoined { place, .. }
            | Body::TurnBegan { place, .. }
            | Body::Shifted { place, .. }
            | Body::Guarded { place, .. }
            | Body::FightLeft { place, .. }
            | Body::FightEnded { place, .. } => Audience::At(vec![place.clone()]),
            Body::BeingGone { being, .. } => self.around(&Actor::Being(being.clone())),
            Body::Moved { actor, .. }
            | Body::Checked { actor, .. }
            | Body::Damaged { actor, .. }
            | Body::Healed { actor, .. }
            | Body::Afflicted { actor, .. }
            | Body::Relieved { actor, .. }
            | Body::Attacked { attacker: actor, .. } => self.around(actor),
            Body::Acted { seat, .. }
            | Body::Improvised { seat, .. }
            | Body::Used { seat, .. }
            | Body::HeroDown { seat }
            | Body::HeroUp { seat, .. }
            | Body::LevelReached { seat, .. }
            | Body::TalkBegan { seat, .. }
            | Body::NodeSaid { seat, .. }
            | Body::Replied { seat, .. }
            | Body::TalkEnded { seat }
            | Body::Spoke { seat, .. }
            | Body::Rested { seat, .. }
            | Body::Waited { seat, .. } => self.around(&Actor::Hero(*seat)),
        }
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
            | Body::Checked { purpose: Purpose::Stunt { target: Aim::Exit(exit), .. }, .. } => {
                self.hides_exit(exit, hero)
            }
            Body::Acted { action, .. } | Body::Checked { purpose: Purpose::Action(action), .. } => {
                self.hides_action(action, hero)
            }
            _ => false,
        }
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

    fn without_hidden(&self, body: &Body, hero: &Hero) -> Body {
        match body {
            Body::Checked { actor, purpose, roll } => {
                let roll = Box::new(without_hidden_terms(roll));
                Body::Checked { actor: actor.clone(), purpose: purpose.clone(), roll }
            }
            // Whoever does not know of the way sees somebody go, and not through what.
            Body::Moved { actor, from, to, exit: Some(exit) } if self.hides_exit(exit, hero) => {
                Body::Moved { actor: actor.clone(), from: from.clone(), to: to.clone(), exit: None }
            }
            _ => body.clone(),
        }
    }
}

/// The seat that an event is of, which knows of it whatever is hidden from others.
fn owner(body: &Body) -> Option<SeatId> {
    match body {
        Body::Checked { actor: Actor::Hero(seat), .. }
        | Body::Moved { actor: Actor::Hero(seat), .. }
        | Body::Acted { seat, .. }
        | Body::Improvised { seat, .. } => Some(*seat),
        _ => None,
    }
}

fn without_hidden_terms(roll: &Roll) -> Roll {
    let term = |rolled: &RolledTerm| {
        if !rolled.hidden {
            return rolled.clone();
        }
        let unknown = Term { name: TermName::Unknown, value: Adds::Between { low: 0, high: 0 } };
        RolledTerm { term: unknown, added: rolled.added, hidden: true }
    };
    Roll { terms: roll.terms.iter().map(term).collect(), ..roll.clone() }
}
