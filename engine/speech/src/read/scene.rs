//! [`Scene`]: everything that the seat can name now, with the words for it in both languages.

use super::normal::{nearly, telling, words_of};
use crate::look::LookAt;
use crate::noun::Noun;
use crate::words::Words;
use gesta_content::{Content, Language, TextKey};
use gesta_rules::{Actor, View};

/// Something that can be named.
pub(crate) struct Named {
    /// What.
    pub thing: LookAt,
    /// The words for it, without small words.
    pub names: Vec<Vec<String>>,
    /// How the languages see it, for pronouns.
    pub nouns: [Noun; 2],
}

/// Everything that can be named.
pub(crate) struct Scene {
    /// All of it.
    pub named: Vec<Named>,
}

/// How well words fit a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// Some of the words belong to the name, others do not.
    Partly,
    /// All words belong to the name, with slips of the hand.
    Nearly,
    /// All words belong to the name.
    Within,
    /// They are the name.
    Whole,
}

impl Scene {
    pub(crate) fn of(content: &Content, view: &View) -> Scene {
        let mut scene = Scene { named: Vec::new() };
        if let Some(place) = &view.place {
            for exit in &place.exits {
                scene.add(content, view, LookAt::Exit(exit.id.clone()), exit.to.as_ref().map(TextKey::of));
            }
            place.features.iter().for_each(|id| scene.add(content, view, LookAt::Feature(id.clone()), None));
            place.items.iter().for_each(|(id, _)| scene.add(content, view, LookAt::Item(id.clone()), None));
            place.beings.iter().for_each(|being| scene.add(content, view, LookAt::Being(being.id.clone()), None));
            for (id, ..) in place.shops.iter().flat_map(|shop| &shop.wares) {
                scene.add(content, view, LookAt::Item(id.clone()), None);
            }
        }
        if let Some(hero) = &view.hero {
            hero.items.keys().for_each(|id| scene.add(content, view, LookAt::Item(id.clone()), None));
        }
        view.party.iter().filter(|one| one.here).for_each(|one| {
            scene.add(content, view, LookAt::Hero(one.seat), None);
        });
        if view.hero.is_some() {
            scene.add(content, view, LookAt::Hero(view.seat), None);
        }
        scene
    }

    /// The entry of a thing.
    pub(crate) fn get(&self, thing: &LookAt) -> Option<&Named> {
        self.named.iter().find(|named| named.thing == *thing)
    }

    /// What the words fit best, all that fit equally well.
    pub(crate) fn find(&self, phrase: &[String]) -> Vec<&LookAt> {
        let fits: Vec<_> = self.named.iter().filter_map(|named| Some((fit(phrase, &named.names)?, named))).collect();
        let best = fits.iter().map(|(fit, _)| *fit).max();
        let best = fits.into_iter().filter(|(fit, _)| Some(*fit) == best && *fit > Fit::Partly);
        best.map(|(_, named)| &named.thing).collect()
    }

    fn add(&mut self, content: &Content, view: &View, thing: LookAt, place: Option<TextKey>) {
        if self.get(&thing).is_some() {
            return;
        }
        let nouns = Language::ALL.map(|language| noun(&Words::new(content, language), view, &thing));
        let mut names: Vec<Vec<String>> = nouns.iter().map(|noun| telling(&words_of(&noun.bare))).collect();
        for language in Language::ALL {
            let words = Words::new(content, language);
            let plural = key(&thing).and_then(|key| words.text(&key, Some("plural")));
            let place = place.as_ref().and_then(|place| words.text(place, None));
            names.extend(plural.into_iter().chain(place).map(|text| telling(&words_of(&text))));
        }
        for place in [key(&thing), place].into_iter().flatten() {
            let written = content.lexicon.iter().filter(|entry| entry.thing.as_ref() == Some(&place.key));
            names.extend(written.flat_map(|entry| &entry.words).map(|words| telling(&words_of(words))));
        }
        names.retain(|name| !name.is_empty());
        self.named.push(Named { thing, names, nouns });
    }
}

/// The text key of a thing; heroes have none.
fn key(thing: &LookAt) -> Option<TextKey> {
    match thing {
        LookAt::Feature(id) => Some(TextKey::of(id)),
        LookAt::Being(id) => Some(TextKey::of(id)),
        LookAt::Item(id) => Some(TextKey::of(id)),
        LookAt::Exit(id) => Some(TextKey::of(id)),
        LookAt::Hero(_) => None,
    }
}

/// The noun of a thing.
pub(crate) fn noun(words: &Words<'_>, view: &View, thing: &LookAt) -> Noun {
    match thing {
        LookAt::Feature(id) => words.feature_noun(id),
        LookAt::Being(id) => words.being_noun(view, id),
        LookAt::Item(id) => words.item_noun(id),
        LookAt::Exit(id) => words.exit_noun(id),
        LookAt::Hero(seat) => words.actor_noun(view, &Actor::Hero(*seat)),
    }
}

/// How well a phrase fits one of the names.
pub(crate) fn fit(phrase: &[String], names: &[Vec<String>]) -> Option<Fit> {
    if phrase.is_empty() {
        return None;
    }
    names.iter().filter_map(|name| fit_one(phrase, name)).max()
}

fn fit_one(phrase: &[String], name: &[String]) -> Option<Fit> {
    let same = phrase.iter().filter(|word| name.contains(word)).count();
    let near = phrase.iter().filter(|word| name.iter().any(|known| nearly(word, known))).count();
    if same == phrase.len() {
        return Some(if name.len() == same { Fit::Whole } else { Fit::Within });
    }
    if near == phrase.len() {
        return Some(Fit::Nearly);
    }
    (near > 0).then_some(Fit::Partly)
}
