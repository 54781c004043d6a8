//! The map as a drawing.

use crate::draw::map::map_rows;
use crate::draw::rows::{Click, Row};
use crate::look::Look;
use gesta_app::{MapEdge, MapGraph, MapNode};
use gesta_content::id::Id;

fn graph() -> MapGraph {
    let place = |(at, (name, cell)): (usize, (&str, (u16, u16)))| MapNode {
        id: Id::new(&format!("quay:p{at}")).unwrap(),
        name: name.to_owned(),
        here: at == 0,
        steps: Some(at as u16),
        seconds: 60,
        pick: (at > 0).then_some(at as u8),
        cell,
    };
    let places = [
        ("The quay", (0, 0)),
        ("The net loft above the old sail store", (1, 0)),
        ("The well", (1, 1)),
        ("Tower", (0, 2)),
    ];
    let way = |(from, to, travelled): (usize, Option<usize>, bool)| MapEdge {
        exit: Id::new("quay:way").unwrap(),
        from,
        to,
        name: "way".to_owned(),
        travelled,
    };
    let ways = [(0, Some(1), true), (1, Some(0), false), (1, Some(2), true), (0, Some(3), false), (2, None, false)];
    MapGraph { places: places.into_iter().enumerate().map(place).collect(), ways: ways.into_iter().map(way).collect() }
}

fn text(rows: &[Row]) -> String {
    let line = |row: &Row| row.line.spans.iter().map(|span| span.content.as_ref()).collect::<String>();
    rows.iter().map(|row| line(row).trim_end().to_owned() + "\n").collect()
}

#[test]
fn places_are_framed_and_ways_go_round_them() {
    insta::assert_snapshot!("map_60", text(&map_rows(&graph(), 60, Look::PLAIN).unwrap()));
}

#[test]
fn a_place_is_clicked_anywhere_in_its_frame_and_nowhere_else() {
    let rows = map_rows(&graph(), 60, Look::PLAIN).unwrap();
    let picks = |x: u16| -> Vec<Click> {
        rows.iter().flat_map(|row| &row.spots).filter(|spot| spot.columns.contains(&x)).map(|spot| spot.click).collect()
    };
    let all: Vec<Click> = (0..60).flat_map(picks).collect();
    assert!((1..=3).all(|number| all.contains(&Click::Pick(number))), "{all:?}");
    assert!(picks(0).is_empty() && picks(59).is_empty());
}

#[test]
fn where_there_is_no_room_there_is_no_drawing_and_no_width_breaks_it() {
    assert!(map_rows(&graph(), 20, Look::PLAIN).is_none());
    assert!(map_rows(&MapGraph::default(), 80, Look::PLAIN).is_none());
    for width in 0..200 {
        if let Some(rows) = map_rows(&graph(), width, Look::PLAIN) {
            assert!(rows.iter().all(|row| row.line.width() <= width), "{width}");
        }
    }
}
