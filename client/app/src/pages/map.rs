//! The map: the places that the hero knows and the ways between them, as a graph and in words.

use super::{Parts, clock, rows};
use crate::acting::count_arg;
use crate::app::App;
use crate::chart;
use crate::detail::{Detail, MapEdge, MapGraph, MapNode};
use crate::journey::ways;
use gesta_content::TextArg;
use gesta_content::id::PlaceId;
use gesta_rules::View;
use gesta_speech::Words;
use std::collections::BTreeMap;

impl App {
    /// The map as data. Places come in the order of how far they are, then of their names.
    fn map_graph(&self, view: &View) -> MapGraph {
        let words = Words::new(&self.content, self.language());
        let here = view.hero.as_ref().map(|hero| hero.place.clone());
        let paths = here.as_ref().map(|here| ways(&view.map, here)).unwrap_or_default();
        let mut places: Vec<MapNode> = view
            .map
            .iter()
            .map(|place| {
                let path = paths.get(&place.id);
                MapNode {
                    id: place.id.clone(),
                    name: words.place(&place.id),
                    here: here.as_ref() == Some(&place.id),
                    steps: path.map(|path| u16::try_from(path.len()).unwrap_or(u16::MAX)),
                    seconds: path.map_or(0, |path| self.seconds_of(path)),
                    pick: None,
                    cell: (0, 0),
                }
            })
            .collect();
        places.sort_by(|a, b| (a.steps.unwrap_or(u16::MAX), &a.name).cmp(&(b.steps.unwrap_or(u16::MAX), &b.name)));
        let there = places.iter_mut().filter(|place| place.steps.is_some_and(|steps| steps > 0));
        for (at, place) in there.enumerate() {
            place.pick = super::row_number(at);
        }
        let at: BTreeMap<&PlaceId, usize> = places.iter().enumerate().map(|(at, place)| (&place.id, at)).collect();
        let edges = view.map.iter().flat_map(|place| place.ways.iter().map(move |way| (&place.id, way)));
        let ways: Vec<MapEdge> = edges
            .filter_map(|(from, way)| {
                Some(MapEdge {
                    exit: way.exit.clone(),
                    from: *at.get(from)?,
                    to: way.to.as_ref().and_then(|to| at.get(to).copied()),
                    name: words.exit(&way.exit),
                    travelled: way.travelled,
                })
            })
            .collect();
        self.place_on_chart(view, &mut places, &ways);
        MapGraph { places, ways }
    }

    /// Gives every place its cell. They are laid out in the order of their ids from where the story begins, not from where
    /// the hero is: a map does not turn round when one walks.
    fn place_on_chart(&self, view: &View, places: &mut [MapNode], ways: &[MapEdge]) {
        let mut order: Vec<usize> = (0..places.len()).collect();
        order.sort_by(|a, b| places[*a].id.cmp(&places[*b].id));
        let mut rank = vec![0; places.len()];
        order.iter().enumerate().for_each(|(at, place)| rank[*place] = at);
        let mut joined: Vec<(usize, usize)> =
            ways.iter().filter_map(|way| Some((rank[way.from], rank[way.to?]))).collect();
        joined.sort_unstable();
        let start = self.content.mechanics.scenarios.get(&view.scenario).map(|scenario| &scenario.place);
        let root = order.iter().position(|place| Some(&places[*place].id) == start).unwrap_or(0);
        let cells = chart::cells(places.len(), &joined, root);
        order.into_iter().zip(cells).for_each(|(place, cell)| places[place].cell = cell);
    }

    pub(super) fn map_parts(&self) -> Parts {
        let Some(view) = self.view() else { return Parts::default() };
        let graph = self.map_graph(view);
        let reached = graph.places.iter().filter(|place| place.pick.is_some());
        let choices = rows(reached.map(|place| {
            let span = clock::span(&self.locale, place.seconds);
            let args = [("count", count_arg(usize::from(place.steps.unwrap_or(0)))), ("time", TextArg::Str(&span))];
            (place.name.clone(), self.locale.say("map-row", &args))
        }));
        Parts {
            heading: self.locale.plain("page-map"),
            subheading: Words::new(&self.content, self.language()).clock(view),
            choices,
            body: self.map_lines(&graph),
            detail: Detail::Map(graph),
            ..Parts::default()
        }
    }

    /// Every known place with its ways, in words: what a drawn map shows.
    fn map_lines(&self, graph: &MapGraph) -> Vec<String> {
        if graph.places.is_empty() {
            return vec![self.locale.plain("page-map-none")];
        }
        let words = Words::new(&self.content, self.language());
        let mut lines = Vec::new();
        for (at, place) in graph.places.iter().enumerate() {
            let key = if place.here { "map-place-here" } else { "map-place" };
            lines.push(self.locale.say(key, &[("place", TextArg::Str(&place.name))]));
            for way in graph.ways.iter().filter(|way| way.from == at) {
                let to = way.to.and_then(|to| graph.places.get(to)).map(|place| words.place_in_sentence(&place.id));
                let name = to.as_deref().unwrap_or_default();
                let args = [("way", TextArg::Str(&way.name)), ("place", TextArg::Str(name))];
                let key = match (&to, way.travelled) {
                    (None, _) => "map-way-unknown",
                    (Some(_), true) => "map-way-travelled",
                    (Some(_), false) => "map-way",
                };
                lines.push(format!("   {}", words.contracted(&self.locale.say(key, &args))));
            }
        }
        if graph.places.iter().any(|place| place.pick.is_some()) {
            lines.push(String::new());
            lines.push(self.locale.plain("map-how"));
        }
        lines
    }

    pub(super) fn pick_place(&mut self, number: usize) {
        let Some(view) = self.view() else { return };
        let graph = self.map_graph(view);
        let reached = graph.places.iter().filter(|place| place.pick.is_some());
        let places: Vec<PlaceId> = reached.map(|place| place.id.clone()).collect();
        let Some(place) = self.at(number, &places) else { return };
        if self.travel(&place) {
            self.home();
        } else {
            let view = self.view();
            let (talks, fights) = view.map_or((false, false), |view| (view.talk.is_some(), view.fight.is_some()));
            let key = if talks {
                "map-not-now-talk"
            } else if fights {
                "map-not-now-fight"
            } else {
                "map-not-now"
            };
            let text = self.locale.plain(key);
            self.note(text);
        }
    }
}
