//! Looking: a place, a thing, a person, a way out, in words. No command and no event comes of it.

use crate::noun::{Noun, capital, contract, in_order};
use crate::tell::{Told, ToldKind};
use crate::words::Words;
use gesta_content::id::{BeingId, ExitId, FeatureId, ItemId};
use gesta_content::{Content, Digest, Language, TextArg, TextKey};
use gesta_rules::{BeingSeen, Brightness, ExitSeen, PlaceSeen, Regard, SeatId, ShopSeen, View, Wounds};

/// What is looked at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LookAt {
    /// A thing of the place.
    Feature(FeatureId),
    /// A person or creature.
    Being(BeingId),
    /// Something that can be carried.
    Item(ItemId),
    /// A way out.
    Exit(ExitId),
    /// A hero.
    Hero(SeatId),
}

/// What is seen by looking around (`None`) or at something.
pub fn describe(content: &Content, language: Language, view: &View, at: Option<&LookAt>) -> Vec<Told> {
    let words = Words::new(content, language);
    match at {
        None => view.place.as_ref().map_or_else(Vec::new, |place| around(&words, view, place)),
        Some(LookAt::Feature(id)) => prose(text_of(&words, view, &TextKey::of(id), &words.feature_noun(id).the())),
        Some(LookAt::Item(id)) => prose(text_of(&words, view, &TextKey::of(id), &words.item_noun(id).the())),
        Some(LookAt::Exit(id)) => prose(exit(&words, view, id)),
        Some(LookAt::Being(id)) => being(&words, view, id),
        Some(LookAt::Hero(seat)) => hero(&words, view, *seat),
    }
}

fn prose(text: String) -> Vec<Told> {
    vec![Told::new(ToldKind::Prose, text)]
}

/// The `.look` of a text, or a plain sentence where the pack has none.
fn text_of(words: &Words<'_>, view: &View, key: &TextKey, name: &str) -> String {
    let hour = TextArg::Int(i64::from(view.second_of_day / 3_600));
    let look = words.text_with(key, Some("look"), &[("hour", hour)]);
    look.unwrap_or_else(|| words.core_with("look-plain", "thing", name))
}

fn around(words: &Words<'_>, view: &View, place: &PlaceSeen) -> Vec<Told> {
    let mut told = vec![Told::new(ToldKind::Heading, words.place(&place.id))];
    let mut look = text_of(words, view, &TextKey::of(&place.id), &words.named(&place.id));
    for sky in sky(words, view, place) {
        look.push(' ');
        look.push_str(&sky);
    }
    told.extend(prose(look));
    told.extend(there(words, view, place));
    if !place.exits.is_empty() {
        let exits: Vec<String> = place.exits.iter().map(|exit| way(words, view, exit)).collect();
        told.extend(prose(words.core_with("look-exits", "exits", &words.list(&exits))));
    }
    told
}

/// Weather, season and light, as far as they can be seen: under a roof there is no sky.
fn sky(words: &Words<'_>, view: &View, place: &PlaceSeen) -> Vec<String> {
    let weather = place.weather.as_ref().and_then(|weather| words.sky(weather, &place.id));
    let season = view.season.as_ref().filter(|_| place.weather.is_some());
    let season = season.map(|season| words.core_with("look-season", "season", &words.season(season).to_lowercase()));
    weather.into_iter().chain(season).chain(light(words, place.brightness)).collect()
}

/// What there is to say about the light of a place, where it is not bright.
fn light(words: &Words<'_>, brightness: Brightness) -> Option<String> {
    match brightness {
        Brightness::Bright => None,
        Brightness::Dim => Some(words.core("look-light-dim", &[])),
        Brightness::Dark => Some(words.core("look-light-dark", &[])),
    }
}

/// The names of what lies at a place and of who is there.
pub(crate) struct There {
    pub items: Vec<String>,
    /// Who is there and does not go along.
    pub beings: Vec<BeingId>,
    pub followers: Vec<BeingId>,
    pub heroes: Vec<String>,
}

impl There {
    pub(crate) fn of(words: &Words<'_>, view: &View, place: &PlaceSeen) -> There {
        let there = place.beings.iter().filter(|being| being.gone.is_none());
        let (along, others): (Vec<&BeingSeen>, Vec<&BeingSeen>) = there.partition(|being| being.follows);
        let ids = |beings: Vec<&BeingSeen>| beings.iter().map(|being| being.id.clone()).collect();
        There {
            items: place.items.iter().map(|(id, count)| words.items(id, *count)).collect(),
            beings: ids(others),
            followers: ids(along),
            heroes: view.party.iter().filter(|one| one.here).map(|one| words.hero_of(view, one.seat)).collect(),
        }
    }
}

/// The names of those who are here, with their articles, in an order in which none reads as the trade of another.
pub(crate) fn names_of(words: &Words<'_>, view: &View, beings: &[BeingId]) -> Vec<String> {
    let nouns = beings.iter().map(|being| words.being_noun(view, being)).collect();
    in_order(nouns).iter().map(Noun::the).collect()
}

/// What lies at a place and who is there, as lists.
fn there(words: &Words<'_>, view: &View, place: &PlaceSeen) -> Vec<Told> {
    let there = There::of(words, view, place);
    let mut told = Vec::new();
    if !there.items.is_empty() {
        told.extend(prose(words.core_with("look-items", "things", &words.list(&there.items))));
    }
    let [beings, followers] = [there.beings, there.followers].map(|beings| names_of(words, view, &beings));
    for (key, names) in [("look-beings", beings), ("look-followers", followers), ("look-heroes", there.heroes)] {
        if !names.is_empty() {
            told.extend(prose(words.core_with(key, "names", &words.list(&names))));
        }
    }
    told
}

/// "the harbour door (shut)", "the stair, to the net loft".
fn way(words: &Words<'_>, view: &View, exit: &ExitSeen) -> String {
    let name = words.exit(&exit.id);
    if let Some(by) = &exit.guarded {
        let by = words.being(view, by);
        return words.core("look-exit-guarded", &[("exit", TextArg::Str(&name)), ("target", TextArg::Str(&by))]);
    }
    if !exit.open {
        return words.core_with("look-exit-shut", "exit", &name);
    }
    match &exit.to {
        Some(to) => {
            let place = words.named(to);
            // "The path to the net loft" says where to.
            let bare = place.split_once(' ').map_or(place.as_str(), |(_, bare)| bare);
            if name.contains(bare) {
                return name;
            }
            words.core("look-exit-to", &[("exit", TextArg::Str(&name)), ("place", TextArg::Str(&place))])
        }
        None => name,
    }
}

fn exit(words: &Words<'_>, view: &View, id: &ExitId) -> String {
    let seen = view.place.iter().flat_map(|place| &place.exits).find(|exit| exit.id == *id);
    let look = words.text(&TextKey::of(id), Some("look"));
    let shut = seen.is_some_and(|exit| !exit.open).then(|| words.text(&TextKey::of(id), Some("shut"))).flatten();
    let free = seen.filter(|exit| exit.guarded.is_none());
    let state = shut.or_else(|| free.map(|exit| leads(words, exit)));
    let guard = seen
        .and_then(|exit| exit.guarded.as_ref())
        .map(|by| capital(&words.core_with("look-exit-held", "target", &words.being(view, by))));
    let sentences: Vec<String> = look.into_iter().chain(state).chain(guard).collect();
    if sentences.is_empty() { words.core_with("look-plain", "thing", &words.exit(id)) } else { sentences.join(" ") }
}

/// What can be done by a way, and whether it leads where nobody of the party has been, or is shut.
fn leads(words: &Words<'_>, exit: &ExitSeen) -> String {
    let noun = words.exit_noun(&exit.id);
    let (name, go) = (noun.the(), words.going(&exit.id));
    // "By the stair you can climb the stair" says one thing twice.
    let said = noun.bare.split(' ').filter(|word| word.chars().count() > 3).any(|word| go.contains(word));
    let leads = [
        "look-exit-leads",
        "look-exit-leads-2",
        "look-exit-leads-3",
        "look-exit-leads-4",
        "look-exit-leads-5",
        "look-exit-leads-6",
    ];
    let unseen = ["look-exit-unseen", "look-exit-unseen-2", "look-exit-unseen-3", "look-exit-unseen-4"];
    // The same way is told in the same words again.
    let [one, other, ..] = Digest::of(&[exit.id.as_str().as_bytes()]).0.map(usize::from);
    let key = match (exit.open, said) {
        (true, true) => leads[one % leads.len()],
        (true, false) => "look-exit-by",
        (false, _) => "look-exit-closed",
    };
    let many = TextArg::Str(if noun.plural { "yes" } else { "no" });
    let args = [("exit", TextArg::Str(&name)), ("go", TextArg::Str(&go)), ("many", many)];
    let state = capital(&words.core(key, &args));
    match (&exit.to, exit.open) {
        (None, true) => format!("{state} {}", words.core(unseen[other % unseen.len()], &[])),
        _ => state,
    }
}

fn being(words: &Words<'_>, view: &View, id: &BeingId) -> Vec<Told> {
    let name = words.being(view, id);
    let mut told = prose(text_of(words, view, &TextKey::of(id), &name));
    let seen = view.place.iter().flat_map(|place| &place.beings).find(|being| being.id == *id);
    let key = seen.and_then(|being| match (being.gone, being.wounds) {
        (Some(gesta_rules::Gone::Dead), _) => Some("look-dead"),
        (Some(_), _) | (None, Wounds::None) => None,
        (None, Wounds::Light) => Some("look-wounds-light"),
        (None, Wounds::Heavy) => Some("look-wounds-heavy"),
        (None, Wounds::Grave) => Some("look-wounds-grave"),
    });
    if let Some(key) = key {
        told.extend(prose(capital(&words.core_with(key, "target", &name))));
    }
    if let Some(seen) = seen.filter(|being| being.gone.is_none()) {
        told.extend(manner(words, &name, seen).into_iter().flat_map(|text| prose(capital(&text))));
    }
    if let Some(shop) = view.place.iter().flat_map(|place| &place.shops).find(|shop| shop.keeper == *id) {
        let wares = wares_told(words, shop);
        if !wares.is_empty() {
            let args = [("target", TextArg::Str(name.as_str())), ("wares", TextArg::Str(&wares.join(", ")))];
            told.extend(prose(capital(&words.core("look-wares", &args))));
        }
    }
    told
}

/// What somebody sells, each with its price: "3 lockpicks for 4 val".
pub(crate) fn wares_told(words: &Words<'_>, shop: &ShopSeen) -> Vec<String> {
    let told = |(item, count, price): &(ItemId, u16, u32)| {
        let what = words.items(item, *count);
        words.core("look-ware", &[("item", TextArg::Str(&what)), ("val", TextArg::Int(i64::from(*price)))])
    };
    shop.wares.iter().map(told).collect()
}

/// With whom somebody stands, how it regards the party and what it remembers.
fn manner(words: &Words<'_>, name: &str, being: &BeingSeen) -> Vec<String> {
    let target = ("target", TextArg::Str(name));
    let mut told = Vec::new();
    if let Some(faction) = &being.faction {
        told.push(words.core("look-faction", &[target, ("faction", TextArg::Str(&words.named(faction)))]));
    }
    if being.follows {
        told.push(words.core("look-follows", &[target]));
    }
    let regard = match being.regard {
        Regard::Hostile => Some("look-regard-hostile"),
        Regard::Cold => Some("look-regard-cold"),
        Regard::Even => None,
        Regard::Warm => Some("look-regard-warm"),
        Regard::Friendly => Some("look-regard-friendly"),
    };
    told.extend(regard.map(|key| words.core(key, &[target])));
    let deeds: Vec<String> = being.remembers.iter().filter_map(|deed| words.text(&TextKey::of(deed), None)).collect();
    if !deeds.is_empty() {
        told.push(words.core("look-remembers", &[target, ("deeds", TextArg::Str(&deeds.join(" ")))]));
    }
    told
}

fn hero(words: &Words<'_>, view: &View, seat: SeatId) -> Vec<Told> {
    let own = view.hero.as_ref().filter(|_| seat == view.seat).map(|hero| &hero.preset);
    let preset = own.or_else(|| view.party.iter().find(|one| one.seat == seat).map(|one| &one.preset));
    let look = preset.and_then(|preset| words.text(&TextKey::of(preset), Some("look")));
    let name = words.hero_of(view, seat);
    let mut told = prose(look.unwrap_or_else(|| words.core_with("look-plain", "thing", &name)));
    if let Some(hero) = view.hero.as_ref().filter(|_| seat == view.seat) {
        let items: Vec<String> = hero.items.iter().map(|(id, count)| words.items(id, *count)).collect();
        let key = if items.is_empty() { "look-carry-nothing" } else { "look-carry" };
        told.extend(prose(contract(words.language(), &words.core_with(key, "things", &words.list(&items)))));
    }
    told
}

impl Words<'_> {
    /// "a, b and c".
    pub(crate) fn list(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                // Spanish `y` becomes `e` before an `i` sound.
                let sound = last.to_lowercase();
                let key = if sound.starts_with('i') || sound.starts_with("hi") { "word-and-i" } else { "word-and" };
                format!("{} {} {last}", first.join(", "), self.core(key, &[]))
            }
        }
    }
}

/// Who has come to a place and who has gone from it while the hero stayed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Comings {
    /// Who is there now, and was not.
    pub(crate) come: Vec<BeingId>,
    /// Who was there, and is no more.
    pub(crate) gone: Vec<BeingId>,
}

/// Compares two views of one place. Nothing is said where the hero has moved or fights; who is there is known in any light.
pub(crate) fn comings(before: Option<&View>, after: &View) -> Comings {
    let place = |view: &View| view.place.clone().filter(|_| view.hero.is_some() && view.fight.is_none());
    let (Some(was), Some(is)) = (before.and_then(place), place(after)) else { return Comings::default() };
    if was.id != is.id {
        return Comings::default();
    }
    let there = |place: &PlaceSeen, id: &BeingId| place.beings.iter().any(|being| being.id == *id);
    let living = |place: &PlaceSeen| {
        place.beings.iter().filter(|being| being.gone.is_none()).map(|being| being.id.clone()).collect()
    };
    let (come, gone): (Vec<BeingId>, Vec<BeingId>) = (living(&is), living(&was));
    Comings {
        come: come.into_iter().filter(|id| !there(&was, id)).collect(),
        gone: gone.into_iter().filter(|id| !there(&is, id)).collect(),
    }
}
