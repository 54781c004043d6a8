//! Going to a place that is known, over known ways, place by place. Each step is a command of its own; the journey ends as
//! soon as anything comes between.

use crate::acting::count_arg;
use crate::app::App;
use gesta_content::TextArg;
use gesta_content::id::{ExitId, PlaceId};
use gesta_rules::{Command, MapPlace, Template, View};
use gesta_speech::Words;
use std::collections::{BTreeMap, VecDeque};

/// Most ways of one journey.
const WAYS_MAX: usize = 64;

/// A way that is being gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Journey {
    /// What is still to be gone: the exit, and the place that it leads to.
    steps: VecDeque<(ExitId, PlaceId)>,
    /// Where the hero must stand for the next step.
    at: PlaceId,
    /// How the hero was when it set out.
    hit_points: u16,
}

/// The places that can be reached over known ways, each with the way there: the fewest ways, and of those the first.
pub(crate) fn ways(map: &[MapPlace], from: &PlaceId) -> BTreeMap<PlaceId, Vec<(ExitId, PlaceId)>> {
    let out: BTreeMap<&PlaceId, &MapPlace> = map.iter().map(|place| (&place.id, place)).collect();
    let mut found: BTreeMap<PlaceId, Vec<(ExitId, PlaceId)>> = BTreeMap::from([(from.clone(), Vec::new())]);
    let mut next = VecDeque::from([from.clone()]);
    while let Some(place) = next.pop_front() {
        let so_far = found.get(&place).cloned().unwrap_or_default();
        if so_far.len() >= WAYS_MAX {
            continue;
        }
        for way in out.get(&place).iter().flat_map(|place| &place.ways) {
            let Some(to) = way.to.as_ref().filter(|to| !found.contains_key(*to) && out.contains_key(*to)) else {
                continue;
            };
            let mut path = so_far.clone();
            path.push((way.exit.clone(), to.clone()));
            found.insert(to.clone(), path);
            next.push_back(to.clone());
        }
    }
    found
}

/// A name as it is compared: small letters, no accents, no article before it.
pub(crate) fn plain_name(text: &str) -> String {
    let small: String = text.to_lowercase().chars().filter_map(plain_letter).collect();
    let mut words: Vec<&str> = small.split_whitespace().collect();
    const ARTICLES: [&str; 11] = ["the", "a", "an", "el", "la", "los", "las", "un", "una", "al", "to"];
    while words.len() > 1 && words.first().is_some_and(|word| ARTICLES.contains(word)) {
        words.remove(0);
    }
    words.join(" ")
}

/// Of several things the one that a plain name names: whole, or (`part`) by some of its words that no other has.
pub(crate) fn one_named<T: Clone>(all: &[T], wanted: &str, part: bool, names: &dyn Fn(&T) -> Vec<String>) -> Option<T> {
    if let Some(whole) = all.iter().find(|one| names(one).iter().any(|name| name == wanted)) {
        return Some(whole.clone());
    }
    let holds = |name: &String| format!(" {name} ").contains(&format!(" {wanted} "));
    let mut parts = all.iter().filter(|one| part && !wanted.is_empty() && names(one).iter().any(holds));
    match (parts.next(), parts.next()) {
        (Some(one), None) => Some(one.clone()),
        _ => None,
    }
}

pub(crate) fn plain_letter(c: char) -> Option<char> {
    Some(match c {
        'á' | 'à' | 'ä' => 'a',
        'é' | 'è' => 'e',
        'í' => 'i',
        'ó' | 'ö' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        '.' | ',' | '!' | '?' | '¡' | '¿' | '"' | '«' | '»' | '“' | '”' => return None,
        c => c,
    })
}

impl App {
    /// How long a way takes, in seconds, where the packs say it.
    pub(crate) fn seconds_of(&self, path: &[(ExitId, PlaceId)]) -> u64 {
        path.iter().filter_map(|(exit, _)| self.content.exit(exit)).map(|(_, exit)| u64::from(exit.seconds)).sum()
    }

    /// The known place that a text names, in either language: whole, or (`part`) by some of its words that no other has.
    fn place_named(&self, text: &str, part: bool) -> Option<PlaceId> {
        let wanted = plain_name(text);
        let places: Vec<PlaceId> = self.view()?.map.iter().map(|place| place.id.clone()).collect();
        let names = |place: &PlaceId| {
            [self.locale.language(), self.other.language()]
                .map(|language| plain_name(&Words::new(&self.content, language).place(place)))
        };
        one_named(&places, &wanted, part, &|place| names(place).to_vec())
    }

    /// "go to X", where X is a known place. `false`: it is none, or nobody can set out now.
    pub(crate) fn travel_words(&mut self, rest: &str, part: bool) -> bool {
        let Some(place) = self.place_named(rest, part) else { return false };
        self.travel(&place)
    }

    /// Sets out for a known place. `false`: nobody can set out now.
    pub(crate) fn travel(&mut self, place: &PlaceId) -> bool {
        let Some(view) = self.view() else { return false };
        let (Some(here), true) = (view.hero.as_ref().map(|hero| hero.place.clone()), can_go(view)) else {
            return false;
        };
        let words = Words::new(&self.content, self.language());
        let name = words.place(place);
        let Some(path) = ways(&view.map, &here).remove(place) else {
            let text = self.locale.say("map-no-way", &[("place", TextArg::Str(&name))]);
            self.tell_notice(text);
            return true;
        };
        if path.is_empty() {
            let text = self.locale.say("map-here-already", &[("place", TextArg::Str(&name))]);
            self.tell_notice(text);
            return true;
        }
        let hit_points = view.hero.as_ref().map_or(0, |hero| hero.hit_points);
        if path.len() > 1 {
            let over: Vec<String> = path.iter().map(|(_, place)| words.place_in_sentence(place)).collect();
            let args = [("place", TextArg::Str(&name)), ("count", count_arg(path.len()))];
            let over = over[..over.len() - 1].join(", ");
            let text = self.locale.say("map-setting-out", &[args[0], args[1], ("over", TextArg::Str(&over))]);
            self.tell_notice(text);
        }
        if let Some(game) = &mut self.game {
            game.asked = None;
            game.queue.clear();
            game.journey = Some(Journey { steps: path.into(), at: here, hit_points });
        }
        true
    }

    /// The next step of the journey, if one is due. `false`: there is none.
    pub(crate) fn next_step(&mut self) -> bool {
        let Some(mut journey) = self.game.as_mut().and_then(|game| game.journey.take()) else { return false };
        let Some(view) = self.view() else { return false };
        let next = journey.steps.pop_front().filter(|(exit, _)| may_go_on(view, &journey, exit));
        let Some((exit, to)) = next else {
            // The last step was the end of it; else something came between.
            return false;
        };
        journey.at = to;
        if let Some(game) = self.game.as_mut().filter(|_| !journey.steps.is_empty()) {
            game.journey = Some(journey);
        }
        self.consider(Command::Go { exit }, None);
        true
    }

    /// Says that a journey broke off, where one did.
    pub(crate) fn say_stopped(&mut self) {
        let Some(view) = self.view() else { return };
        let stopped = self
            .game
            .as_ref()
            .and_then(|game| game.journey.as_ref())
            .is_some_and(|journey| journey.steps.front().is_some_and(|(exit, _)| !may_go_on(view, journey, exit)));
        if stopped {
            if let Some(game) = &mut self.game {
                game.journey = None;
            }
            let text = self.locale.plain("map-stopped");
            self.tell_notice(text);
        }
    }
}

/// Whether the hero can set out at all.
pub(crate) fn can_go(view: &View) -> bool {
    let free = view.fight.is_none() && view.talk.is_none() && view.ended.is_none();
    free && view.legal.iter().any(|template| matches!(template, Template::Go { .. }))
}

fn may_go_on(view: &View, journey: &Journey, exit: &ExitId) -> bool {
    let hero = view.hero.as_ref();
    let stands =
        hero.is_some_and(|hero| hero.place == journey.at && hero.hit_points >= journey.hit_points && !hero.down);
    let open = view.legal.iter().any(|template| matches!(template, Template::Go { exits, .. } if exits.contains(exit)));
    stands && open && can_go(view) && view.proposal.is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use gesta_rules::MapWay;

    fn place(id: &str, ways: &[(&str, Option<&str>)]) -> MapPlace {
        let way = |(exit, to): &(&str, Option<&str>)| MapWay {
            exit: exit.parse().unwrap(),
            to: to.map(|to| to.parse().unwrap()),
            travelled: to.is_some(),
        };
        MapPlace { id: id.parse().unwrap(), ways: ways.iter().map(way).collect() }
    }

    #[test]
    fn the_shortest_known_way_is_found_and_unknown_ends_are_not_ways() {
        let map = [
            place("t:a", &[("t:ab", Some("t:b")), ("t:ax", None)]),
            place("t:b", &[("t:bc", Some("t:c")), ("t:ba", Some("t:a"))]),
            place("t:c", &[("t:ca", Some("t:a"))]),
            place("t:d", &[("t:da", Some("t:a"))]),
        ];
        let ways = ways(&map, &"t:a".parse().unwrap());
        let lengths: Vec<(&str, usize)> = ways.iter().map(|(place, way)| (place.name(), way.len())).collect();
        assert_eq!(lengths, [("a", 0), ("b", 1), ("c", 2)], "nobody knows a way to d");
    }

    #[test]
    fn names_are_compared_without_articles_and_accents() {
        for (typed, name) in [("the Causeway", "Causeway"), ("la calzada", "Calzada"), ("al altillo", "El altillo")] {
            assert_eq!(plain_name(typed), plain_name(name), "{typed}");
        }
        assert_ne!(plain_name("a"), plain_name(""));
    }
}
