//! Replaying a long chronicle from its file, event by event, each proved by the chain.

use crate::measure::{Line, resident_mib};
use crate::stage;
use anyhow::{Context, Result};
use gesta_content::{Digest, Language};
use gesta_rules::{Body, DiceSeed, Event, SeatId, World, apply, event_hash, start};
use gesta_saves::{NewSave, Save};
use gesta_table::{CmdId, Head, Log, Record};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

/// How long the chronicle is.
const EVENTS: u64 = 1_000_000;
/// Events of one record of it.
const EVENTS_A_RECORD: u64 = 1_000;

/// The lines of this part.
pub fn lines() -> Result<Vec<Line>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("long.gesta");
    write(&path)?;
    let save = Save::open(&path).context("the long save opens")?;
    let before = resident_mib();
    let begin = Instant::now();
    let mut world: Option<World> = None;
    let mut count = 0_u64;
    save.each_event(None, &mut |event, _| {
        match &mut world {
            Some(world) => apply(world, event),
            None => world = start(event),
        }
        count += 1;
        ControlFlow::Continue(())
    })?;
    let took = begin.elapsed().as_secs_f64();
    anyhow::ensure!(count >= EVENTS, "{count} events were replayed");
    Ok(vec![
        Line::at_most("replay of 1,000,000 events from a file, proved", took, "s", 2.0),
        Line::at_most("memory that this replay adds", resident_mib() - before, "MiB", 16.0),
    ])
}

fn write(path: &Path) -> Result<()> {
    let content = stage::content()?;
    let (_, seed, events) = stage::game(&content, 1)?;
    let new = NewSave {
        name: "long".to_owned(),
        dice_seed: DiceSeed(seed.0),
        language: Language::En,
        created_ms: 0,
        meta: BTreeMap::new(),
    };
    let mut save = Save::create(path, &new)?;
    let mut head: Option<Head> = None;
    let tick = events.last().map_or(0, |event| event.tick);
    let mut written = 0;
    head = append(&mut save, head, events)?;
    while written < EVENTS {
        let walk = (0..EVENTS_A_RECORD).map(|at| walk(written + at, tick)).collect::<Result<Vec<_>>>()?;
        written += EVENTS_A_RECORD;
        head = append(&mut save, head, walk)?;
    }
    save.close()?;
    Ok(())
}

/// Something that a hero did: time passes, energy goes, a flag is set, in turn.
fn walk(at: u64, tick: u64) -> Result<Event> {
    let body = match at % 3 {
        0 => Body::TimePassed { seconds: 0 },
        1 => Body::EnergyChanged { seat: SeatId(0), by: -1, now: (at % 20) as u16 },
        _ => Body::FlagSet { flag: stage::id(&format!("zcountry:f{}", at % 64))?, to: (at % 1_000) as i32 },
    };
    Ok(Event { seat: Some(SeatId(0)), tick, body })
}

fn append(save: &mut Save, parent: Option<Head>, events: Vec<Event>) -> Result<Option<Head>> {
    let (mut hash, mut depth) = parent.map_or((Digest::ZERO, None), |head| (head.hash, Some(head.depth)));
    let mut chained = Vec::with_capacity(events.len());
    for event in events {
        let next = depth.map_or(0, |depth| depth + 1);
        hash = event_hash(&hash, next, &event);
        depth = Some(next);
        chained.push((event, hash));
    }
    let mut id = [0; 16];
    id.copy_from_slice(&hash.0[..16]);
    let record =
        Record { cmd_id: CmdId(id), seat: Some(SeatId(0)), parent, events: chained, utterance: None, wall_time_ms: 0 };
    Ok(Some(save.append(&record)?))
}
