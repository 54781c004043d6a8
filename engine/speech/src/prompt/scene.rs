//! Where a turn happens: what a model may name. All of it comes from the seat's view, so nothing hidden is in it.

use super::{data, rules};
use crate::words::Words;
use gesta_rules::View;

/// Most things of one kind that are named.
const NAMED_MAX: usize = 24;

/// The scene, a part a line.
pub(super) fn scene(words: &Words<'_>, view: &View) -> String {
    let names = rules::names(words.language());
    let mut text = String::new();
    let mut part = |name: &str, what: Vec<String>| {
        if !what.is_empty() {
            let what: Vec<String> = what.iter().take(NAMED_MAX).map(|one| data(one)).collect();
            text += &format!("{name}: {}\n", what.join("; "));
        }
    };
    if let Some(place) = &view.place {
        part(names.place, vec![words.place(&place.id)]);
        let weather = place.weather.as_ref().map(|weather| words.weather(weather));
        part(names.time, [words.clock(view)].into_iter().chain(weather).collect());
        let beings = place.beings.iter().filter(|being| being.gone.is_none());
        let companions = view.party.iter().filter(|one| one.here).map(|one| words.hero_of(view, one.seat));
        part(names.here, beings.map(|being| words.being(view, &being.id)).chain(companions).collect());
        part(names.lies, place.items.iter().map(|(id, count)| words.items(id, *count)).collect());
        part(names.ways, place.exits.iter().map(|exit| words.exit(&exit.id)).collect());
    }
    if let Some(hero) = &view.hero {
        part(names.hero, vec![words.hero_name(&hero.preset, hero.name.as_deref())]);
        part(names.carried, hero.items.iter().map(|(id, count)| words.items(id, *count)).collect());
    }
    text
}
