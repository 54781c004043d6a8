//! Where the places of a map stand when it is drawn: each in a cell of a grid, next to those that it is joined with. The
//! map has no measures of its own, so only which ways there are counts.

use std::collections::{BTreeSet, VecDeque};

/// Most columns of the grid: what fits beside one another in a column of text.
pub const COLUMNS_MAX: i16 = 4;

/// How far from its neighbours a place is tried.
const REACH: i16 = 3;

/// A cell of the grid: column and row, while it is still open where the first column and row are.
type Cell = (i16, i16);

/// Gives each of `count` places a cell of its own, columns and rows from 0. `ways` joins two places each; what leads out of
/// range is left out. `root` comes first, and the places follow in the order of how far they are from it, so that a map
/// which grows keeps its shape as far as possible.
pub fn cells(count: usize, ways: &[(usize, usize)], root: usize) -> Vec<(u16, u16)> {
    let joined = neighbours(count, ways);
    let mut taken: BTreeSet<Cell> = BTreeSet::new();
    let mut cells: Vec<Option<Cell>> = vec![None; count];
    for at in order(&joined, root) {
        let placed: Vec<Cell> = joined[at].iter().filter_map(|other| cells[*other]).collect();
        let cell = best(&placed, &taken, &joined[at], &cells);
        taken.insert(cell);
        cells[at] = Some(cell);
    }
    let left = taken.iter().map(|cell| cell.0).min().unwrap_or(0);
    let top = taken.iter().map(|cell| cell.1).min().unwrap_or(0);
    cells.into_iter().flatten().map(|(x, y)| (x.abs_diff(left), y.abs_diff(top))).collect()
}

fn neighbours(count: usize, ways: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let mut joined = vec![Vec::new(); count];
    for (from, to) in ways.iter().filter(|(from, to)| from != to && *from < count && *to < count) {
        for (one, other) in [(*from, *to), (*to, *from)] {
            if !joined[one].contains(&other) {
                joined[one].push(other);
            }
        }
    }
    joined
}

/// Every place once: first what can be reached from the root, nearest first, then the rest in the same way.
fn order(joined: &[Vec<usize>], root: usize) -> Vec<usize> {
    let mut seen = vec![false; joined.len()];
    let mut order = Vec::with_capacity(joined.len());
    for start in std::iter::once(root).chain(0..joined.len()).filter(|start| *start < joined.len()) {
        let mut next = VecDeque::from([start]);
        while let Some(at) = next.pop_front() {
            if !std::mem::replace(&mut seen[at], true) {
                order.push(at);
                next.extend(joined[at].iter().copied());
            }
        }
    }
    order
}

/// The free cell that is nearest to what a place is joined with; of several the one with the most room around it, then
/// the one further down and to the right.
fn best(placed: &[Cell], taken: &BTreeSet<Cell>, joined: &[usize], cells: &[Option<Cell>]) -> Cell {
    let lowest = taken.iter().map(|cell| cell.1).max().map_or(0, |row| row + 1);
    let anchors: Vec<Cell> = if placed.is_empty() { vec![(0, lowest)] } else { placed.to_vec() };
    let open = joined.len() - placed.len();
    let around = anchors.iter().flat_map(|(x, y)| {
        (-REACH..=REACH)
            .flat_map(move |dx| (-REACH..=REACH).map(move |dy| (x.saturating_add(dx), y.saturating_add(dy))))
    });
    let free = around.filter(|cell| !taken.contains(cell) && fits(*cell, taken));
    let cost = |cell: &Cell| {
        let far: i32 = anchors.iter().map(|anchor| distance(*anchor, *cell, taken)).sum();
        // A place with ways to come needs room for them.
        let room = sides(*cell).iter().filter(|side| !taken.contains(side) && fits(**side, taken)).count();
        let crowd = i32::try_from(open.saturating_sub(room)).unwrap_or(i32::MAX);
        // It should not stand between two others that are joined with one another.
        let between = i32::from(splits(*cell, cells));
        (far.saturating_add(crowd).saturating_add(between), -cell.1, -cell.0)
    };
    free.min_by_key(cost).unwrap_or((0, lowest))
}

/// Whether the grid stays narrow enough with this cell.
fn fits(cell: Cell, taken: &BTreeSet<Cell>) -> bool {
    let columns = || taken.iter().map(|cell| cell.0);
    let (left, right) = (columns().min().unwrap_or(cell.0), columns().max().unwrap_or(cell.0));
    right.max(cell.0) - left.min(cell.0) < COLUMNS_MAX
}

/// How long a way between two cells would be: bends cost more, and so does what stands between them.
fn distance(from: Cell, to: Cell, taken: &BTreeSet<Cell>) -> i32 {
    let (dx, dy) = (i32::from((from.0 - to.0).abs()), i32::from((from.1 - to.1).abs()));
    let bend = i32::from(dx > 0 && dy > 0);
    // Round a corner there is always a way between two places.
    let inside = |cell: &&Cell| {
        let within = |value: i16, a: i16, b: i16| (a == b && value == a) || (value > a.min(b) && value < a.max(b));
        within(cell.0, from.0, to.0) && within(cell.1, from.1, to.1)
    };
    let between = i32::try_from(taken.iter().filter(inside).count()).unwrap_or(i32::MAX);
    3 * (dx + dy) + 2 * bend + 4 * between
}

fn sides((x, y): Cell) -> [Cell; 4] {
    [(x, y + 1), (x + 1, y), (x - 1, y), (x, y - 1)]
}

/// Whether a cell lies between two places on opposite sides of it.
fn splits((x, y): Cell, cells: &[Option<Cell>]) -> bool {
    let there = |cell: Cell| cells.contains(&Some(cell));
    (there((x - 1, y)) && there((x + 1, y))) || (there((x, y - 1)) && there((x, y + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(cells: &[(u16, u16)], (from, to): (usize, usize)) -> u16 {
        cells[from].0.abs_diff(cells[to].0) + cells[from].1.abs_diff(cells[to].1)
    }

    #[test]
    fn every_place_has_a_cell_of_its_own_and_the_grid_stays_narrow() {
        // A star, a ring, a long line, places without ways, and a thick net.
        let star: Vec<_> = (1..20).map(|at| (0, at)).collect();
        let ring: Vec<_> = (0..17).map(|at| (at, (at + 1) % 17)).collect();
        let net: Vec<_> = (0..12).flat_map(|a| (0..a).map(move |b| (a, b))).collect();
        for (count, ways) in [(20, star), (17, ring), (30, Vec::new()), (12, net), (0, Vec::new()), (1, vec![(0, 0)])] {
            let cells = cells(count, &ways, 0);
            assert_eq!(cells.len(), count);
            assert_eq!(cells.iter().collect::<BTreeSet<_>>().len(), count, "{cells:?}");
            assert!(cells.iter().all(|cell| cell.0 < COLUMNS_MAX.unsigned_abs()), "{cells:?}");
        }
    }

    #[test]
    fn what_is_joined_stands_side_by_side_where_there_is_room() {
        let ways = [(0, 1), (1, 2), (2, 3), (3, 0), (1, 4)];
        let cells = cells(5, &ways, 0);
        assert!(ways.iter().all(|way| steps(&cells, *way) == 1), "{cells:?}");
    }

    #[test]
    fn ways_that_lead_nowhere_are_left_out() {
        assert_eq!(cells(2, &[(0, 9), (9, 9), (0, 1)], 7).len(), 2);
    }

    #[test]
    fn a_map_that_grows_keeps_its_shape() {
        let small = cells(4, &[(0, 1), (1, 2), (2, 3)], 0);
        let grown = cells(5, &[(0, 1), (1, 2), (2, 3), (3, 4)], 0);
        let from_first = |cells: &[(u16, u16)]| {
            let of = |cell: &(u16, u16)| (cell.0.wrapping_sub(cells[0].0), cell.1.wrapping_sub(cells[0].1));
            cells.iter().map(of).collect::<Vec<_>>()
        };
        assert_eq!(from_first(&small), from_first(&grown[..4]));
    }
}
