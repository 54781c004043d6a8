//! How a game begins, and what the driver of a table may cause: seats, presence, lapses, changed packs.

use crate::command::{HeroPlan, SystemCommand};
use crate::decide::{settle, withdraw};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::effect::{self, Cause};
use crate::event::{Body, EVENT_FORMAT, Entrant, Event, Genesis, Made, Verdict};
use crate::hero::{PlanFault, check_plan, from_plan, made_of_preset};
use crate::rejection::Rejection;
use crate::rename::renamings;
use crate::seat::{PLAYERS_MAX, SPECTATORS_MAX, SeatId, SeatKind};
use crate::world::{Mode, WORLD_FORMAT, World};
use gesta_content::id::{PresetId, ScenarioId, TalentId};
use gesta_content::model::{Preset, Scenario};
use gesta_content::{Content, Digest, Name, is_invisible};
use std::collections::{BTreeMap, BTreeSet};

/// Longest name of a player, in characters.
pub const PLAYER_NAME_CHARS_MAX: usize = 40;

/// What a new game is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewGame {
    /// Which scenario (`None`: the one that the last pack starts with).
    pub scenario: Option<ScenarioId>,
    /// How forgiving.
    pub mode: Mode,
    /// Seed of generated places.
    pub map_seed: u64,
    /// Commitment to the dice seed.
    pub dice_commitment: Digest,
}

/// A game cannot begin.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// There is no scenario of this id, or no pack has one.
    #[error("there is no scenario to begin with")]
    NoScenario,
}

/// The genesis event of a new game.
///
/// # Errors
/// [`RuleError::NoScenario`].
pub fn genesis(content: &Content, game: &NewGame) -> Result<Event, RuleError> {
    let scenario = match &game.scenario {
        Some(id) => content.mechanics.scenarios.get(id),
        None => content.start(),
    };
    let scenario = scenario.ok_or(RuleError::NoScenario)?;
    let genesis = Genesis {
        format: EVENT_FORMAT,
        world_format: WORLD_FORMAT,
        mechanics: content.hashes.mechanics,
        packs: packs(content),
        mode: game.mode,
        map_seed: game.map_seed,
        dice_commitment: game.dice_commitment,
        scenario: scenario.id.clone(),
        dawn: u32::from(scenario.hour) * 3_600,
    };
    Ok(Event { seat: None, tick: 0, body: Body::Began(Box::new(genesis)) })
}

/// The packs of a content, as `(id, version)`.
pub fn packs(content: &Content) -> Vec<(Name, String)> {
    content.packs.iter().map(|pack| (pack.id.clone(), pack.version.clone())).collect()
}

/// What a command of the driver leads to. Pure. The dice are for what begins by itself, such as a scenario's opening.
///
/// # Errors
/// The first [`Rejection`] that holds; nothing happens then.
pub fn decide_system(
    content: &Content,
    world: &World,
    command: &SystemCommand,
    dice: &mut Dice,
) -> Result<Vec<Event>, Rejection> {
    let mut draft = Draft::new(content, world, None);
    match command {
        SystemCommand::Seat { seat, kind, name, preset } => {
            take_seat(&mut draft, (*seat, *kind, name), &Newcomer::Ready(preset.as_ref()), dice)?;
        }
        SystemCommand::Presence { seat, away } => presence(&mut draft, *seat, *away, dice)?,
        SystemCommand::Lapse { proposal } => {
            let waits = draft.world().proposal.as_ref().is_some_and(|open| open.id == *proposal);
            if !waits {
                return Err(Rejection::NoProposal);
            }
            draft.emit(Body::ProposalClosed { proposal: *proposal, verdict: Verdict::Lapsed });
        }
        SystemCommand::SeatMade { seat, kind, name, hero_name, plan } => {
            take_seat(&mut draft, (*seat, *kind, name), &Newcomer::Made(plan, hero_name), dice)?;
        }
        SystemCommand::ContentChanged { mechanics, packs } => {
            draft.emit(Body::ContentChanged { mechanics: *mechanics, packs: packs.clone() });
            let ids = renamings(content, draft.world());
            if !ids.is_empty() {
                draft.emit(Body::Renamed { ids });
            }
        }
    }
    draft.finish()
}

/// What a player sits down with.
enum Newcomer<'a> {
    /// A ready hero (`None`: the scenario's).
    Ready(Option<&'a PresetId>),
    /// A hero of its own making, with its name.
    Made(&'a HeroPlan, &'a str),
}

fn take_seat(
    draft: &mut Draft<'_>,
    (seat, kind, name): (SeatId, SeatKind, &str),
    newcomer: &Newcomer<'_>,
    dice: &mut Dice,
) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let scenario = content.mechanics.scenarios.get(&world.scenario).ok_or(Rejection::SeatTaken)?;
    let seats = if kind == SeatKind::Spectator {
        PLAYERS_MAX..PLAYERS_MAX + SPECTATORS_MAX
    } else {
        0..scenario.seats.min(PLAYERS_MAX)
    };
    if !seats.contains(&seat.0) || world.seats.contains_key(&seat) {
        return Err(Rejection::SeatTaken);
    }
    let is_first = world.heroes.is_empty();
    draft.emit(Body::Seated { seat, kind, name: clean(name) });
    match newcomer {
        // Who watches brings no hero, of whatever making.
        Newcomer::Made(..) if kind == SeatKind::Spectator => return Err(Rejection::NotPlaying),
        _ if kind == SeatKind::Spectator => return Ok(()),
        Newcomer::Ready(preset) => enter_ready(draft, (seat, scenario), *preset)?,
        Newcomer::Made(plan, name) => enter_made(draft, (seat, scenario), (plan, name))?,
    }
    if is_first {
        effect::run(draft, &Cause { seat, target: None }, &scenario.opening, dice);
    }
    settle(draft, seat, dice);
    Ok(())
}

/// A name as it may be shown: nothing that cannot be seen, and not too long.
fn clean(name: &str) -> String {
    let seen = name.chars().filter(|letter| !letter.is_control() && !is_invisible(*letter));
    seen.take(PLAYER_NAME_CHARS_MAX).collect()
}

fn enter_ready(
    draft: &mut Draft<'_>,
    (seat, scenario): (SeatId, &Scenario),
    preset: Option<&PresetId>,
) -> Result<(), Rejection> {
    let content = draft.content;
    let ready = preset.or_else(|| scenario.presets.get(usize::from(seat.0)).or_else(|| scenario.presets.first()));
    let ready = ready.and_then(|id| content.mechanics.presets.get(id)).ok_or(Rejection::NotHere)?;
    draft.emit(Body::HeroJoined { seat, hero: Box::new(hero(content, scenario, ready, draft.tick())) });
    if let Some((made, chosen)) = made_of_preset(content, ready) {
        become_made(draft, seat, made, chosen);
    }
    Ok(())
}

fn enter_made(
    draft: &mut Draft<'_>,
    (seat, scenario): (SeatId, &Scenario),
    (plan, name): (&HeroPlan, &str),
) -> Result<(), Rejection> {
    let content = draft.content;
    if let Some(fault) = check_plan(content, plan).into_iter().next() {
        return Err(Rejection::BadPlan(fault));
    }
    let no_such = || Rejection::BadPlan(PlanFault::Calling(plan.calling.clone()));
    let new = from_plan(content, plan, (&scenario.place, draft.tick())).ok_or_else(no_such)?;
    draft.emit(Body::HeroJoined { seat, hero: Box::new(new.entrant) });
    become_made(draft, seat, new.made, new.chosen);
    let name = clean(name).trim().to_owned();
    if !name.is_empty() {
        draft.emit(Body::HeroNamed { seat, name });
    }
    Ok(())
}

fn become_made(draft: &mut Draft<'_>, seat: SeatId, made: Made, chosen: Vec<TalentId>) {
    draft.emit(Body::HeroMade { seat, made: Box::new(made) });
    for talent in chosen {
        draft.emit(Body::TalentGained { seat, talent, chosen: true });
    }
}

fn hero(content: &Content, scenario: &Scenario, preset: &Preset, tick: u64) -> Entrant {
    let levels = &content.mechanics.rules.levels;
    let step = levels.iter().filter(|step| step.level <= preset.level).max_by_key(|step| step.level);
    let mut items = BTreeMap::new();
    for stack in &preset.items {
        let have: &mut u16 = items.entry(stack.item.clone()).or_default();
        *have = have.saturating_add(stack.count);
    }
    let slot_of = |item: &_| content.mechanics.items.get(item).and_then(|item| item.slot);
    Entrant {
        preset: preset.id.clone(),
        // No word of a player goes into an event with consequence, or it would move the dice. A name that a player
        // gives has to come in an event of its own.
        name: None,
        place: scenario.place.clone(),
        busy_until: tick,
        level: preset.level,
        experience: step.map_or(0, |step| step.experience),
        proficiency: step.map_or(0, |step| step.proficiency),
        attributes: preset.attributes.iter().cloned().collect(),
        skills: preset.skills.iter().cloned().collect(),
        hit_points: preset.hit_points,
        hit_points_max: preset.hit_points,
        energy: preset.energy,
        energy_max: preset.energy,
        val: preset.val.min(crate::VAL_MAX),
        items,
        worn: preset.worn.iter().filter_map(|item| Some((slot_of(item)?, item.clone()))).collect(),
        conditions: BTreeMap::new(),
        secrets: BTreeSet::new(),
        visited: BTreeSet::from([scenario.place.clone()]),
        journal: Vec::new(),
        talk: None,
        down: false,
    }
}

fn presence(draft: &mut Draft<'_>, seat: SeatId, away: bool, dice: &mut Dice) -> Result<(), Rejection> {
    let state = draft.world().seats.get(&seat).ok_or(Rejection::NotPlaying)?;
    if state.away == away {
        return Err(Rejection::NotNow);
    }
    draft.emit(Body::PresenceChanged { seat, away });
    if away {
        withdraw(draft, seat);
    }
    settle(draft, seat, dice);
    Ok(())
}
