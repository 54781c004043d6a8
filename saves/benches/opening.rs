//! How long a long game takes to be opened, proved, streamed and searched. Prints one JSON object a line: what was done, with
//! how many events, in how many milliseconds, and the most memory of the process until then (0: the system does not say).
//! Numbers of events may be given: `cargo bench -p gesta-saves -- 200000 1000000`.

use gesta_content::{Digest, Language};
use gesta_rules::{
    Body, DiceSeed, EVENT_FORMAT, Event, Genesis, Mode, SeatId, WORLD_FORMAT, apply, event_hash, start, world_hash,
};
use gesta_saves::{NewSave, Proof, Prose, Save};
use gesta_table::{CmdId, Head, Log, Record};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

/// Events of one command: many, because each command waits for the disk.
const EVENTS_PER_COMMAND: u64 = 200;
/// One piece of prose for so many events.
const EVENTS_PER_PROSE: u64 = 20;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let given: Vec<u64> = std::env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    let sizes = if given.is_empty() { vec![200_000] } else { given };
    let folder = tempfile::tempdir()?;
    for events in sizes {
        measure(&folder.path().join(format!("{events}.gesta")), events)?;
    }
    Ok(())
}

fn measure(path: &Path, events: u64) -> Result<(), Failure> {
    timed("written", events, || write(path, events))?;
    timed("opened without snapshot", events, || Ok(Save::open(path)?.close()?))?;
    timed("opened", events, || Ok(Save::open(path)?.close()?))?;
    timed("opened, all proved", events, || Ok(Save::open_proving(path, Proof::Full)?.close()?))?;
    let mut save = Save::open(path)?;
    timed("streamed", events, || {
        let mut seen = 0;
        save.each_event(None, &mut |_, _| {
            seen += 1;
            ControlFlow::Continue(())
        })?;
        if seen == events { Ok(()) } else { Err(format!("{seen} events").into()) }
    })?;
    timed("replayed", events, || {
        let mut world = None;
        save.each_event(None, &mut |event, _| {
            match &mut world {
                Some(world) => apply(world, event),
                None => world = start(event),
            }
            ControlFlow::Continue(())
        })?;
        let same = world.as_ref().map(world_hash) == save.opened_at().map(|(_, world)| world_hash(world));
        if same { Ok(()) } else { Err("another world".into()) }
    })?;
    timed("searched", events, || {
        save.search(SeatId(0), "marea viuda", 50)?;
        Ok(())
    })?;
    timed("exported", events, || Ok(save.export(&path.with_extension("jsonl"))?))?;
    Ok(())
}

fn timed(what: &str, events: u64, work: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
    let begun = Instant::now();
    work()?;
    let ms = begun.elapsed().as_secs_f64() * 1_000.0;
    let peak = peak_kib();
    println!(
        "{{\"bench\": \"saves\", \"what\": \"{what}\", \"events\": {events}, \"ms\": {ms:.1}, \"peak_kib\": {peak}}}"
    );
    Ok(())
}

/// The most memory that this process has had, as Linux tells it.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

fn write(path: &Path, events: u64) -> Result<(), Failure> {
    let dice_seed = DiceSeed::from_number(7);
    let new = NewSave {
        name: "bench".to_owned(),
        dice_seed: dice_seed.clone(),
        language: Language::Es,
        created_ms: 0,
        meta: BTreeMap::new(),
    };
    let mut save = Save::create(path, &new)?;
    let mut head: Option<Head> = None;
    let mut written = 0;
    while written < events {
        let count = EVENTS_PER_COMMAND.min(events - written);
        let mut hash = head.map_or(Digest::ZERO, |head| head.hash);
        let mut record = Record {
            cmd_id: CmdId(u128::from(written).to_be_bytes()),
            seat: Some(SeatId(0)),
            parent: head,
            events: Vec::new(),
            utterance: Some("voy a la calzada y espero a que baje la marea".to_owned()),
            wall_time_ms: 0,
        };
        for depth in written..written + count {
            let event = event(depth, &dice_seed)?;
            hash = event_hash(&hash, depth, &event);
            record.events.push((event, hash));
        }
        let done = save.append(&record)?;
        if written % (EVENTS_PER_PROSE * EVENTS_PER_COMMAND) == 0 {
            tell(&mut save, &done)?;
        }
        head = Some(done);
        written += count;
    }
    Ok(save.close()?)
}

fn event(depth: u64, dice_seed: &DiceSeed) -> Result<Event, Failure> {
    if depth == 0 {
        let genesis = Genesis {
            format: EVENT_FORMAT,
            world_format: WORLD_FORMAT,
            mechanics: Digest::ZERO,
            packs: Vec::new(),
            mode: Mode::Story,
            map_seed: 5,
            dice_commitment: dice_seed.commitment(),
            scenario: "tollhouse:ebb".parse()?,
            dawn: 21_600,
        };
        return Ok(Event { seat: None, tick: 0, body: Body::Began(Box::new(genesis)) });
    }
    let body = if depth.is_multiple_of(2) {
        Body::TimePassed { seconds: 60 }
    } else {
        Body::FlagSet { flag: format!("tollhouse:flag_{}", depth % 50).parse()?, to: (depth % 1_000) as i32 }
    };
    Ok(Event { seat: Some(SeatId(0)), tick: depth * 30, body })
}

/// As much prose as so many events would have, at the events before `head`.
fn tell(save: &mut Save, head: &Head) -> Result<(), Failure> {
    let text = "La marea sube sobre la calzada, y la viuda mira desde la puerta sin decir nada. ".repeat(4);
    for back in 0..EVENTS_PER_COMMAND.min(head.depth) {
        let (event, text, source) = (head.seq - back as i64, text.clone(), "built-in".to_owned());
        let language = Language::Es;
        save.put_prose(&Prose { event, seat: None, language, text, source, tokens: 0, cost_millionths: 0 })?;
    }
    Ok(())
}
