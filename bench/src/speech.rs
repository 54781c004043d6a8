//! The built-in narrator and the interpreter, in a crowd.

use crate::measure::{Line, each, p99};
use crate::stage;
use anyhow::Result;
use gesta_content::Language;
use gesta_rules::{Actor, Body, Command, Event, SeatId, apply, cut, decide, view};
use gesta_speech::{Happened, Narrator, Referents, interpret};

/// How many turns and how many lines of text are timed.
const TIMES: usize = 400;

/// What a player might write in a crowded place.
const LINES: [&str; 8] = [
    "look at person 17",
    "take thing 42",
    "talk to the woman by the wall",
    "take thing 3 and then thing 4",
    "go on down the road",
    "what is this place",
    "give the thing to person 9",
    "i want to climb up there",
];

/// The lines of this part.
pub fn lines() -> Result<Vec<Line>> {
    let content = stage::content()?;
    let (mut world, seed, _) = stage::game(&content, 1)?;
    let mut narrator = Narrator::new(Language::En);
    let command = Command::Act { action: stage::id("zcountry:a0")? };
    let mut telling = Vec::with_capacity(TIMES);
    for depth in 0..TIMES {
        let before = view(&content, &world, SeatId(0));
        let events = decide(&content, &world, SeatId(0), &command, &mut seed.dice(&world.fate, &command))?;
        let mut parts = Vec::new();
        for event in &events {
            let earlier = world.clone();
            apply(&mut world, event);
            parts.extend(cut(&content, &earlier, &world, event, SeatId(0)));
        }
        let after = view(&content, &world, SeatId(0));
        let happened =
            Happened { depth: depth as u64, by: Some(SeatId(0)), events: &parts, speech: None, after: &after };
        telling.extend(each(1, |_| _ = narrator.tell(&content, Some(&before), &happened)));
    }
    telling.sort_by(f64::total_cmp);
    let (actor, to) = (Actor::Hero(SeatId(0)), stage::id("zcountry:p1")?);
    apply(&mut world, &Event { seat: None, tick: 0, body: Body::Moved { actor, from: None, to, exit: None } });
    let crowd = view(&content, &world, SeatId(0));
    let mut memory = Referents::default();
    let reading = each(TIMES, |at| {
        _ = interpret(&content, Language::En, &crowd, &mut memory, LINES[at % LINES.len()]);
    });
    Ok(vec![
        Line::at_most("built-in narrator, p99", p99(&telling) * 1_000.0, "ms", 5.0),
        Line::at_most("interpreter, 500 entities in reach, p99", p99(&reading) * 1_000.0, "ms", 5.0),
    ])
}
