//! Ways between the frames of a map: the cheapest line on the grid that goes round every frame, bends seldom, and crosses
//! other lines only at right angles.

use super::canvas::{Canvas, EAST, Ink, NORTH, SOUTH, WEST};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A frame on the grid: left, top, width, height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// First column.
    pub x: usize,
    /// First row.
    pub y: usize,
    /// How many columns.
    pub width: usize,
    /// How many rows.
    pub height: usize,
}

impl Frame {
    fn holds(self, x: usize, y: usize) -> bool {
        x >= self.x && x < self.x + self.width && y >= self.y && y < self.y + self.height
    }

    /// The cells of the border from which a way can leave, without corners: the cell, the direction, and how far it is
    /// from the middle of its side.
    fn doors(self) -> Vec<(usize, usize, Way, usize)> {
        let (right, bottom) = (self.x + self.width - 1, self.y + self.height - 1);
        let mut doors = Vec::new();
        for x in self.x + 1..right {
            let off = x.abs_diff(self.x + self.width / 2);
            doors.push((x, self.y, Way::North, off));
            doors.push((x, bottom, Way::South, off));
        }
        for y in self.y + 1..bottom {
            let off = y.abs_diff(self.y + self.height / 2);
            doors.push((self.x, y, Way::West, off));
            doors.push((right, y, Way::East, off));
        }
        doors
    }
}

/// A direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// Up.
    North,
    /// To the right.
    East,
    /// Down.
    South,
    /// To the left.
    West,
}

impl Way {
    const ALL: [Way; 4] = [Way::North, Way::East, Way::South, Way::West];

    fn bit(self) -> u8 {
        match self {
            Way::North => NORTH,
            Way::East => EAST,
            Way::South => SOUTH,
            Way::West => WEST,
        }
    }

    fn back(self) -> Way {
        match self {
            Way::North => Way::South,
            Way::East => Way::West,
            Way::South => Way::North,
            Way::West => Way::East,
        }
    }

    fn step(self, x: usize, y: usize) -> Option<(usize, usize)> {
        match self {
            Way::North => Some((x, y.checked_sub(1)?)),
            Way::East => Some((x + 1, y)),
            Way::South => Some((x, y + 1)),
            Way::West => Some((x.checked_sub(1)?, y)),
        }
    }
}

/// What a step, a bend, a crossing and a shared stretch cost. A row is about twice as high as a column is wide.
const ACROSS: u32 = 2;
const DOWN: u32 = 4;
const BEND: u32 = 9;
const CROSSING: u32 = 14;
const SHARED: u32 = 400;

/// Draws a way between two frames, round all frames. Nothing is drawn where there is no room.
pub fn draw(canvas: &mut Canvas, frames: &[Frame], (from, to): (Frame, Frame), dashed: bool) {
    let Some(path) = path(canvas, frames, from, to) else { return };
    for pair in path.windows(2) {
        let [(x, y), (next_x, next_y)] = [pair[0], pair[1]];
        let way = Way::ALL.into_iter().find(|way| way.step(x, y) == Some((next_x, next_y)));
        let Some(way) = way else { continue };
        for (x, y, bit) in [(x, y, way.bit()), (next_x, next_y, way.back().bit())] {
            if let Some(cell) = canvas.at_mut(x, y) {
                // A frame keeps its own stroke.
                let is_new = cell.lines == 0;
                cell.lines |= bit;
                cell.dashed = if is_new { dashed } else { cell.dashed && dashed };
                if is_new && dashed {
                    cell.ink = Ink::Faint;
                } else if cell.ink == Ink::Faint && !dashed {
                    cell.ink = Ink::Plain;
                }
            }
        }
    }
}

/// The cells of the cheapest way, from a border cell of the one frame to a border cell of the other.
fn path(canvas: &Canvas, frames: &[Frame], from: Frame, to: Frame) -> Option<Vec<(usize, usize)>> {
    let index = |x: usize, y: usize, way: Way| (y * canvas.width() + x) * 4 + way as usize;
    let mut best = vec![u32::MAX; canvas.width() * canvas.height() * 4];
    let mut came: Vec<Option<(usize, usize, Way)>> = vec![None; best.len()];
    let mut open = BinaryHeap::new();
    for (x, y, way, off) in from.doors() {
        let cost = door_cost(canvas, (x, y), way, off);
        best[index(x, y, way)] = cost;
        open.push(Reverse((cost, x, y, way)));
    }
    let goals = to.doors();
    while let Some(Reverse((cost, x, y, way))) = open.pop() {
        if cost > best[index(x, y, way)] {
            continue;
        }
        if to.holds(x, y) {
            let mut path = vec![(x, y)];
            let mut at = came[index(x, y, way)];
            while let Some((x, y, way)) = at {
                path.push((x, y));
                at = came[index(x, y, way)];
            }
            return Some(path);
        }
        for turn in Way::ALL.into_iter().filter(|turn| *turn != way.back()) {
            // Out of a door the way goes straight.
            if from.holds(x, y) && turn != way {
                continue;
            }
            let Some((next_x, next_y)) = turn.step(x, y) else { continue };
            let Some(step) = step_cost(canvas, frames, (next_x, next_y), turn, &goals) else { continue };
            let cost = cost + step + if turn == way { 0 } else { BEND };
            let at = index(next_x, next_y, turn);
            if cost < best[at] {
                best[at] = cost;
                came[at] = Some((x, y, way));
                open.push(Reverse((cost, next_x, next_y, turn)));
            }
        }
    }
    None
}

/// Doors in the middle of a side are the handsome ones; one that is used already is as good as none.
fn door_cost(canvas: &Canvas, (x, y): (usize, usize), way: Way, off: usize) -> u32 {
    let used = canvas.at(x, y).is_some_and(|cell| cell.lines & way.bit() != 0);
    u32::try_from(off).unwrap_or(0) + if used { SHARED } else { 0 }
}

/// What it costs to go into a cell; `None`: nothing goes there.
fn step_cost(
    canvas: &Canvas,
    frames: &[Frame],
    (x, y): (usize, usize),
    way: Way,
    goals: &[(usize, usize, Way, usize)],
) -> Option<u32> {
    let cell = canvas.at(x, y)?;
    let length = if matches!(way, Way::North | Way::South) { DOWN } else { ACROSS };
    if frames.iter().any(|frame| frame.holds(x, y)) {
        let goal = goals.iter().find(|(gx, gy, out, _)| (*gx, *gy) == (x, y) && *out == way.back())?;
        return Some(length + door_cost(canvas, (x, y), way.back(), goal.3));
    }
    let along = way.bit() | way.back().bit();
    Some(match cell.lines {
        0 => length,
        lines if lines & along == 0 && (lines == (NORTH | SOUTH) || lines == (EAST | WEST)) => length + CROSSING,
        _ => length + SHARED,
    })
}
