//! What a hero can do in a fight at its turn, with weapons, hands, feet and words; and the few of it that are offered.

use super::legal::open_exits;
use super::model::Template;
use crate::command::Command;
use crate::decide::{holder_of, may_disengage, may_flee, may_help, moves};
use crate::fight::{self, attack, hide, parley};
use crate::odds_of::odds_of;
use crate::seat::{Actor, SeatId};
use crate::world::{Fight, Hero, Stance, World};
use gesta_content::Content;
use gesta_content::id::{BeingId, ExitId};

/// The templates of a fight, besides things, stunts, spells and talents.
pub(super) fn templates(
    content: &Content,
    world: &World,
    (seat, hero): (SeatId, &Hero),
    fight: &Fight,
) -> Vec<Template> {
    let blade = attack::targets(content, world, (seat, true), fight);
    let held = |being: &&BeingId| fight::has(world, fight, &Actor::Being((*being).clone()), Stance::Grappled);
    vec![
        Template::Attack { targets: attack::targets(content, world, (seat, false), fight) },
        Template::Subdue { targets: if attack::shoots(content, hero) { Vec::new() } else { blade.clone() } },
        Template::Shove { targets: blade.clone() },
        Template::Grapple { targets: blade.iter().filter(|being| !held(being)).cloned().collect() },
        Template::Parley { with: listeners(content, world, seat, fight) },
        Template::Help { whom: helped(world, seat, fight) },
        Template::Shift { to: moves(content, world, seat) },
        Template::Guard,
        Template::Flee { exits: ways_out(content, world, seat, hero) },
    ]
    .into_iter()
    .chain(holder_of(world, seat).map(|_| Template::BreakFree))
    .chain(hide::may_hide(content, world, seat).ok().map(|()| Template::Hide))
    .chain(may_disengage(content, world, seat).ok().map(|_| Template::Disengage))
    .collect()
}

fn listeners(content: &Content, world: &World, seat: SeatId, fight: &Fight) -> Vec<BeingId> {
    let listens = |being: &&BeingId| parley::open(content, world, seat, being).is_ok();
    fight::foes(world, fight).filter(listens).cloned().collect()
}

fn helped(world: &World, seat: SeatId, fight: &Fight) -> Vec<Actor> {
    let others = fight.fighters.iter().map(|fighter| &fighter.actor);
    others.filter(|actor| may_help(world, seat, actor).is_ok()).cloned().collect()
}

/// The exits that a hero can run through.
pub(super) fn ways_out(content: &Content, world: &World, seat: SeatId, hero: &Hero) -> Vec<ExitId> {
    let open = open_exits(content, world, hero).into_iter();
    open.filter(|exit| may_flee(content, world, seat, exit).is_ok()).collect()
}

/// What is offered first: who is down needs help, and who is held must get free.
pub(super) fn urgent(world: &World, seat: SeatId, fight: &Fight) -> Vec<Command> {
    let down = |actor: &Actor| matches!(actor, Actor::Hero(other) if world.heroes.get(other).is_some_and(|it| it.down));
    let lying = helped(world, seat, fight).into_iter().filter(down).take(1).map(|whom| Command::Help { whom });
    lying.chain(holder_of(world, seat).map(|_| Command::BreakFree)).collect()
}

/// The attacks that are offered, the most likely first.
pub(super) fn attacks(content: &Content, world: &World, seat: SeatId, fight: &Fight) -> Vec<Command> {
    let targets = attack::targets(content, world, (seat, false), fight).into_iter();
    let mut commands: Vec<Command> = targets.map(|target| Command::Attack { target }).collect();
    let likely = |command: &Command| {
        odds_of(content, world, seat, command).map_or(0, |odds| odds.basis_points(&odds.achieves).0)
    };
    commands.sort_by_key(|command| std::cmp::Reverse(likely(command)));
    commands
}

/// The first foe that can be talked out of the fight.
pub(super) fn words(content: &Content, world: &World, seat: SeatId, fight: &Fight) -> Option<Command> {
    listeners(content, world, seat, fight).into_iter().next().map(|with| Command::Parley { with })
}

/// How a hero can come nearer when it reaches nobody.
pub(super) fn approach(content: &Content, world: &World, seat: SeatId, fight: &Fight) -> Option<Command> {
    if !attack::targets(content, world, (seat, false), fight).is_empty() {
        return None;
    }
    let spots = moves(content, world, seat);
    let nearer = attack::nearer(world, seat, fight)?;
    spots.contains(&nearer).then_some(Command::Shift { to: nearer })
}
