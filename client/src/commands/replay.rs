//! `gesta replay`: the log from its beginning, and the hashes that it leads to.

use super::{print_bytes, print_json};
use crate::failure::Failure;
use crate::library::Shelf;
use crate::trouble;
use gesta_rules::{World, apply, start, world_hash};
use gesta_table::{Head, Log};
use serde_json::json;

/// Replays a saved game up to the event `to`, or to its end.
pub(super) fn run(shelf: &Shelf, name: &str, to: Option<i64>, json: bool) -> Result<(), Failure> {
    let mut save = shelf.look(name)?;
    let line = save.line().map_err(|error| trouble::of_log(shelf, name, &error))?;
    let commands = line.len();
    let events = line.into_iter().flat_map(|command| command.events);
    let mut reached: Option<(World, Head)> = None;
    for (event, head) in events {
        if to.is_some_and(|to| head.seq > to) {
            break;
        }
        reached = match reached {
            None => start(&event).map(|world| (world, head)),
            Some((mut world, _)) => {
                apply(&mut world, &event);
                Some((world, head))
            }
        };
    }
    let Some((world, head)) = reached else {
        let what = shelf.words().say("replay-nothing", &[("name", name)]);
        return Err(Failure::work(what, shelf.words().say("replay-nothing-next", &[])));
    };
    let world_hash = world_hash(&world).to_string();
    if json {
        return print_json(&json!({
            "name": name,
            "seq": head.seq,
            "depth": head.depth,
            "hash": head.hash.to_string(),
            "world_hash": world_hash,
            "tick": world.tick,
            "ended": world.ended,
            "commands": commands,
        }));
    }
    let Head { seq, depth, hash } = head;
    print_bytes(
        format!("seq        {seq}\ndepth      {depth}\nhash       {hash}\nworld_hash {world_hash}\n").as_bytes(),
    )
}
