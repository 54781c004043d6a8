//! Odds of a command, and what a seat can do in a crowd.

use crate::measure::{Line, seconds};
use crate::stage;
use anyhow::Result;
use gesta_rules::{Actor, Body, Command, Event, SeatId, apply, odds_of, view};

/// The lines of this part.
pub fn lines() -> Result<Vec<Line>> {
    let content = stage::content()?;
    let (mut world, _, _) = stage::game(&content, 1)?;
    let command = Command::Act { action: stage::id("zcountry:a0")? };
    anyhow::ensure!(odds_of(&content, &world, SeatId(0), &command).is_some(), "the check has odds");
    let odds = seconds(|| _ = odds_of(&content, &world, SeatId(0), &command));
    let (actor, to) = (Actor::Hero(SeatId(0)), stage::id("zcountry:p1")?);
    apply(&mut world, &Event { seat: None, tick: 0, body: Body::Moved { actor, from: None, to, exit: None } });
    let seen = view(&content, &world, SeatId(0));
    let place = seen.place.map_or(0, |place| place.items.len() + place.beings.len());
    anyhow::ensure!(place >= stage::CROWD, "{place} things and people in reach");
    let whole = seconds(|| _ = view(&content, &world, SeatId(0)));
    Ok(vec![
        Line::at_most("odds of a command, all bands", odds * 1e6, "us", 20.0),
        Line::at_most("view with its templates, 500 entities in reach", whole * 1e6, "us", 200.0),
    ])
}
