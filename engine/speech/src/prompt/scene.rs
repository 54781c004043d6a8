//! Where a turn happens: what a model may name. All of it comes from the seat's view, so nothing hidden is in it.

use super::{data, rules};
use crate::look::{LookAt, describe};
use crate::tell::{Told, ToldKind};
use crate::words::Words;
use gesta_content::TextArg;
use gesta_rules::{Gone, View, sheet};

/// Most things of one kind that are named.
const NAMED_MAX: usize = 24;
/// Most characters of how a place is.
const PLACE_CHARS_MAX: usize = 1_200;
/// Most characters of how one being is.
const BEING_CHARS_MAX: usize = 400;

/// The scene in names only, a part a line: enough to say what is meant.
pub(super) fn named(words: &Words<'_>, view: &View) -> String {
    let names = rules::names(words.language());
    let mut text = String::new();
    if let Some(place) = &view.place {
        part(&mut text, names.place, vec![words.place(&place.id)]);
        part(&mut text, names.time, time(words, view));
        let beings = place.beings.iter().filter(|being| being.gone.is_none());
        let here = beings.map(|being| words.being(view, &being.id)).chain(companions(words, view));
        part(&mut text, names.here, here.collect());
        part(&mut text, names.lies, place.items.iter().map(|(id, count)| words.items(id, *count)).collect());
        part(&mut text, names.ways, place.exits.iter().map(|exit| words.exit(&exit.id)).collect());
    }
    hero(&mut text, words, view);
    text
}

/// The scene as its reader can look at it: how the place is, who is there and how each of them is.
pub(super) fn seen(words: &Words<'_>, before: Option<&View>, view: &View) -> String {
    let names = rules::names(words.language());
    let mut text = String::new();
    if let Some(place) = &view.place {
        let (headings, prose): (Vec<Told>, Vec<Told>) = describe(words.content(), words.language(), view, None)
            .into_iter()
            .partition(|told| told.kind == ToldKind::Heading);
        part(&mut text, names.place, vec![look(&headings, PLACE_CHARS_MAX)]);
        part(&mut text, names.time, time(words, view));
        part(&mut text, names.before_turn, before.map(|view| moment(words, view)).unwrap_or_default());
        part(&mut text, names.looks, vec![look(&prose, PLACE_CHARS_MAX)]);
        let there = place.beings.iter().filter(|being| matches!(being.gone, None | Some(Gone::Dead)));
        let beings = there.map(|being| {
            let how = describe(words.content(), words.language(), view, Some(&LookAt::Being(being.id.clone())));
            format!("{}: {}", words.being(view, &being.id), look(&how, BEING_CHARS_MAX))
        });
        let heroes = view.party.iter().filter(|one| one.here).map(|one| {
            let how = describe(words.content(), words.language(), view, Some(&LookAt::Hero(one.seat)));
            format!("{}: {}", words.hero_of(view, one.seat), look(&how, BEING_CHARS_MAX))
        });
        let here: Vec<String> = beings.chain(heroes).take(NAMED_MAX).collect();
        if !here.is_empty() {
            let here: String = here.iter().map(|one| format!("\n- {}", data(one))).collect();
            text += &format!("{}:{here}\n", names.here);
        }
    }
    hero(&mut text, words, view);
    state(&mut text, words, view);
    text
}

fn look(told: &[Told], chars_max: usize) -> String {
    let texts: Vec<&str> = told.iter().map(|told| told.text.as_str()).collect();
    texts.join(" ").chars().take(chars_max).collect()
}

/// When and where something was.
fn moment(words: &Words<'_>, view: &View) -> Vec<String> {
    let place = view.place.as_ref().map(|place| words.place(&place.id));
    [words.clock(view)].into_iter().chain(place).collect()
}

fn time(words: &Words<'_>, view: &View) -> Vec<String> {
    let weather = view.place.as_ref().and_then(|place| place.weather.as_ref());
    [words.clock(view)].into_iter().chain(weather.map(|weather| words.weather(weather))).collect()
}

fn companions<'a>(words: &'a Words<'_>, view: &'a View) -> impl Iterator<Item = String> + 'a {
    view.party.iter().filter(|one| one.here).map(|one| words.hero_of(view, one.seat))
}

fn hero(text: &mut String, words: &Words<'_>, view: &View) {
    let names = rules::names(words.language());
    let Some(hero) = &view.hero else { return };
    part(text, names.hero, vec![words.hero_name(&hero.preset, hero.name.as_deref())]);
    part(text, names.carried, hero.items.iter().map(|(id, count)| words.items(id, *count)).collect());
}

/// What is worn and held, and what the hero has left.
fn state(text: &mut String, words: &Words<'_>, view: &View) {
    let names = rules::names(words.language());
    let Some(hero) = &view.hero else { return };
    part(text, names.worn, hero.worn.values().map(|id| words.item(id)).collect());
    let points = [("now", TextArg::Int(hero.hit_points.into())), ("most", TextArg::Int(hero.hit_points_max.into()))];
    let points = words.core("told-status-you", &points);
    let purse = format!("{} val", hero.val);
    let casting = sheet(words.content(), hero).casting;
    let slots = casting.iter().flat_map(|casting| &casting.slots);
    let slots = slots.map(|slot| format!("{} {}: {}", names.slots, slot.rank, slot.left));
    let conditions = hero.conditions.keys().map(|id| words.condition(id));
    let all = [points.trim_end_matches('.').to_owned(), purse].into_iter().chain(conditions).chain(slots);
    part(text, names.state, all.collect());
}

fn part(text: &mut String, name: &str, what: Vec<String>) {
    if !what.is_empty() {
        let what: Vec<String> = what.iter().take(NAMED_MAX).map(|one| data(one)).collect();
        *text += &format!("{name}: {}\n", what.join("; "));
    }
}
