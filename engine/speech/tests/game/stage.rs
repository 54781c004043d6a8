//! Scenes as data, and how the game comes to stand as one says: `cases/scenes.ron`.

use crate::scenes::{Game, OTHER, SEAT, Story};
use gesta_content::id::{
    BeingId, CodexId, ConditionId, ExitId, FlagId, ItemId, Name, PlaceId, PresetId, QuestId, SpellId, TalentId,
    WeatherId,
};
use gesta_content::model::Slot;
use gesta_rules::{Actor, Body, Command, Event, Fighter, Hero, PartyDecision, Secret, Spot, Stance, World, apply};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// One scene. What is left out stays as the story, or the scene that it is `like`, has it.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Scene {
    /// What cases call it.
    pub name: String,
    /// The scene that it begins from, with everything that was done there.
    like: Option<String>,
    /// What is played, where it is like no other.
    story: Option<Story>,
    /// The ready hero (the story's first).
    hero: Option<PresetId>,
    /// Another player's hero is there, too.
    second: bool,
    /// Where the heroes stand.
    place: Option<PlaceId>,
    /// Other places that they have seen.
    seen: Vec<PlaceId>,
    /// The hour of the day.
    hour: Option<u32>,
    weather: Option<WeatherId>,
    flags: BTreeMap<FlagId, i32>,
    stages: BTreeMap<QuestId, Name>,
    /// Exits that stand open.
    open: Vec<ExitId>,
    secrets: BTreeSet<Secret>,
    codex: BTreeSet<CodexId>,
    /// Who was sent where.
    sent: BTreeMap<BeingId, PlaceId>,
    /// Who goes along with the hero.
    along: Vec<BeingId>,
    /// The hero carries and wears nothing besides what `items` and `worn` say.
    bare: bool,
    /// What it carries besides; 0 takes it away.
    items: BTreeMap<ItemId, u16>,
    worn: BTreeMap<Slot, ItemId>,
    val: Option<u32>,
    spells: BTreeSet<SpellId>,
    talents: BTreeSet<TalentId>,
    slots_spent: BTreeMap<u8, u8>,
    uses_spent: BTreeMap<TalentId, u8>,
    level: Option<u8>,
    experience: Option<u32>,
    hit_points: Option<u16>,
    conditions: Vec<ConditionId>,
    /// Whom the hero talks with, and what it has replied so far.
    talk: Option<BeingId>,
    replies: Vec<Name>,
    /// Whom it has attacked. Who is still there is unhurt and stands close; it is the hero's turn.
    fight: Option<BeingId>,
    /// Who stands elsewhere in the fight, or is in it besides.
    spots: BTreeMap<BeingId, Spot>,
    /// Who is hurt in the fight, by how many points.
    wounds: BTreeMap<BeingId, u16>,
    /// Who holds the hero fast in the fight.
    held_by: Option<BeingId>,
    /// The other hero has proposed to rest for so many hours.
    proposed_rest: Option<u8>,
}

/// All scenes, in the order of the file.
pub fn scenes() -> Vec<Scene> {
    ron::from_str(include_str!("../cases/scenes.ron")).expect("the scenes are RON")
}

/// The game at a scene.
pub fn set(name: &str) -> Game {
    let all = scenes();
    all.iter().find(|scene| scene.name == name).unwrap_or_else(|| panic!("no scene {name}")).set()
}

impl Scene {
    /// The game at the scene.
    pub fn set(&self) -> Game {
        let (scene, name) = (self, &self.name);
        let mut game = match (&scene.like, scene.story) {
            (Some(other), None) => set(other),
            (None, Some(story)) => Game::of(story, 7, scene.hero.as_ref()),
            _ => panic!("{name} has either a story or a scene that it is like"),
        };
        if scene.second {
            game.seat(OTHER, None);
        }
        scene.set_world(&mut game.world);
        for seat in [SEAT, OTHER] {
            if let Some(hero) = game.world.heroes.get_mut(&seat) {
                scene.set_place(hero);
            }
        }
        scene.set_hero(game.world.heroes.get_mut(&SEAT).expect("a hero"));
        scene.begin(&mut game);
        game
    }

    fn set_world(&self, world: &mut World) {
        let tick = world.tick;
        if let Some(hour) = self.hour {
            world.dawn = hour * 3_600;
        }
        if let Some(weather) = &self.weather {
            world.weather = Some((weather.clone(), u64::MAX));
        }
        world.flags.extend(self.flags.clone());
        world.exits.extend(self.open.iter().map(|exit| (exit.clone(), true)));
        let moved = self.stages.iter().map(|(quest, stage)| Body::QuestMoved {
            quest: quest.clone(),
            stage: stage.clone(),
            closed: false,
        });
        let along = self.along.iter().map(|being| Body::Followed { being: being.clone(), seat: Some(SEAT) });
        for body in moved.chain(along) {
            apply(world, &Event { seat: None, tick, body });
        }
        for (being, points) in &self.wounds {
            world.beings.entry(being.clone()).or_default().wounds = *points;
        }
        for (being, place) in &self.sent {
            world.beings.entry(being.clone()).or_default().place = Some(place.clone());
        }
    }

    fn set_place(&self, hero: &mut Hero) {
        if let Some(place) = &self.place {
            hero.place = place.clone();
            hero.visited.insert(place.clone());
        }
        hero.visited.extend(self.seen.iter().cloned());
    }

    fn set_hero(&self, hero: &mut Hero) {
        if self.bare {
            hero.items.clear();
            hero.worn.clear();
        }
        hero.items.extend(self.items.clone());
        hero.items.retain(|_, count| *count > 0);
        hero.worn.extend(self.worn.clone());
        hero.worn.retain(|_, item| hero.items.contains_key(item));
        hero.spells.extend(self.spells.iter().cloned());
        hero.talents.extend(self.talents.iter().cloned());
        hero.slots_spent.extend(self.slots_spent.clone());
        hero.uses_spent.extend(self.uses_spent.clone());
        hero.secrets.extend(self.secrets.iter().cloned());
        hero.codex.extend(self.codex.iter().cloned());
        hero.conditions.extend(self.conditions.iter().map(|condition| (condition.clone(), None)));
        hero.val = self.val.unwrap_or(hero.val);
        hero.level = self.level.unwrap_or(hero.level);
        hero.experience = self.experience.unwrap_or(hero.experience);
        hero.hit_points = self.hit_points.unwrap_or(hero.hit_points);
    }

    /// What is carried out: a talk, a fight, a proposal.
    fn begin(&self, game: &mut Game) {
        let done = |game: &mut Game, command: Command| {
            game.act(&command).unwrap_or_else(|why| panic!("{}: {command:?} is refused: {why:?}", self.name));
        };
        if let Some(with) = &self.talk {
            done(game, Command::Talk { with: with.clone() });
        }
        for reply in &self.replies {
            done(game, Command::Reply { reply: reply.clone() });
        }
        if let Some(target) = &self.fight {
            done(game, Command::Attack { target: target.clone() });
            self.settle(&mut game.world);
        }
        if let Some(holder) = &self.held_by {
            let fight = game.world.fights.values_mut().next().expect("a fight");
            fight.stances.insert((Actor::Hero(SEAT), Stance::Grappled), Some(Actor::Being(holder.clone())));
        }
        if let Some(hours) = self.proposed_rest {
            let command = Command::Propose { decision: PartyDecision::Rest { hours } };
            game.act_of(OTHER, &command).unwrap_or_else(|why| panic!("{}: {why:?}", self.name));
        }
    }

    /// Wherever the dice have put and hurt them, all stand as the scene says when a case begins.
    fn settle(&self, world: &mut World) {
        let fight = world.fights.values_mut().next().unwrap_or_else(|| panic!("the fight of {} is over", self.name));
        for being in self.spots.keys() {
            let actor = Actor::Being(being.clone());
            if fight.fighters.iter().all(|fighter| fighter.actor != actor) {
                fight.fighters.push(Fighter { actor, spot: Spot::Engaged, guarding: false, moved: false, out: false });
            }
        }
        for fighter in &mut fight.fighters {
            let spot = match &fighter.actor {
                Actor::Being(being) => self.spots.get(being).cloned(),
                Actor::Hero(_) => None,
            };
            fighter.spot = spot.unwrap_or(Spot::Engaged);
            fighter.moved = false;
            if let Actor::Being(being) = &fighter.actor
                && let Some(state) = world.beings.get_mut(being).filter(|state| state.gone.is_none())
            {
                state.wounds = self.wounds.get(being).copied().unwrap_or(0);
            }
        }
        let turn = fight.fighters.iter().position(|fighter| fighter.actor == Actor::Hero(SEAT)).expect("the hero");
        fight.turn = u8::try_from(turn).expect("a small fight");
        fight.stances.clear();
        for (seat, hero) in &mut world.heroes {
            let points = self.hit_points.filter(|_| *seat == SEAT);
            hero.hit_points = points.unwrap_or(hero.hit_points_max);
            hero.down = false;
        }
    }
}

#[test]
fn every_scene_stands_as_it_says() {
    let all = scenes();
    let names: BTreeSet<&str> = all.iter().map(|scene| scene.name.as_str()).collect();
    assert_eq!(names.len(), all.len(), "two scenes have one name");
    assert!(all.len() >= 42, "only {} scenes", all.len());
    for scene in &all {
        let (name, view) = (&scene.name, set(&scene.name).view());
        let place = view.place.as_ref().expect("a place");
        assert!(scene.place.as_ref().is_none_or(|wanted| *wanted == place.id), "{name}: {}", place.id);
        assert!(view.ended.is_none() && view.hero.is_some_and(|hero| !hero.down), "{name} is over");
        let talks = view.talk.as_ref().map(|talk| &talk.with);
        assert!(scene.talk.is_none() || talks == scene.talk.as_ref(), "{name}: talks with {talks:?}");
        let turn = view.fight.as_ref().map(|fight| &fight.turn);
        assert!(turn.is_none_or(|turn| *turn == Actor::Hero(SEAT)), "{name}: the turn of {turn:?}");
        assert!(scene.fight.is_none() || turn.is_some(), "{name}: no fight");
        assert!(!view.offers.is_empty(), "{name}: nothing is offered");
        let along: Vec<_> = scene.along.iter().filter(|being| !view.followers.contains(being)).collect();
        assert!(along.is_empty(), "{name}: {along:?} are not along");
    }
}
