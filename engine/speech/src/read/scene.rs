//! [`Scene`]: everything that the seat can name now, with the words for it in both languages.

use super::normal::{nearly, telling, words_of};
use super::senses::{Senses, Term};
use super::vocabulary::{Kept, Vocabulary};
use crate::look::LookAt;
use crate::noun::Noun;
use crate::words::Words;
use gesta_content::id::PlaceId;
use gesta_content::{Content, Language, TextArg, TextKey};
use gesta_rules::{Actor, View};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Something that can be named.
#[derive(Debug)]
pub(crate) struct Named {
    /// What.
    pub thing: LookAt,
    /// The words for it, without small words.
    pub names: Vec<Vec<String>>,
    /// How the languages see it, for pronouns.
    pub nouns: [Noun; 2],
    /// What it is heard by, in each language.
    pub heard: [Sounds; 2],
}

/// What a thing is heard by: its names, and what it looks like.
#[derive(Debug)]
pub(crate) struct Sounds {
    /// Its names.
    pub names: Vec<Vec<Term>>,
    /// The words of its description.
    pub looks: BTreeSet<Term>,
}

/// Everything that can be named.
pub(crate) struct Scene {
    /// All of it.
    pub named: Vec<Arc<Named>>,
    /// Where each stands among all.
    at: BTreeMap<LookAt, usize>,
    /// The names of everything in the world.
    vocabulary: Arc<Vocabulary>,
    /// What phrases fit, of those that were looked for already: many questions about a text look for the same.
    found: RefCell<BTreeMap<Vec<String>, Vec<usize>>>,
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
    pub(crate) fn of(content: &Content, view: &View, kept: &mut Kept) -> Scene {
        let vocabulary = kept.vocabulary(content);
        let known = Arc::clone(&vocabulary);
        let mut scene = Scene { named: Vec::new(), at: BTreeMap::new(), vocabulary: known, found: RefCell::default() };
        let mut add = |thing: LookAt, way: Option<&PlaceId>, known: bool| {
            let name = || Named::of(content, &vocabulary, view, &thing, way);
            let named = match &thing {
                // Players may call their heroes otherwise.
                LookAt::Hero(_) => Arc::new(name()),
                _ => kept.named((thing.clone(), way.cloned(), known), name),
            };
            scene.add(named);
        };
        if let Some(place) = &view.place {
            place.exits.iter().for_each(|exit| add(LookAt::Exit(exit.id.clone()), exit.to.as_ref(), true));
            place.features.iter().for_each(|id| add(LookAt::Feature(id.clone()), None, true));
            place.items.iter().for_each(|(id, _)| add(LookAt::Item(id.clone()), None, true));
            place.beings.iter().for_each(|being| add(LookAt::Being(being.id.clone()), None, being.name_known));
            let wares = place.shops.iter().flat_map(|shop| &shop.wares);
            wares.for_each(|(id, ..)| add(LookAt::Item(id.clone()), None, true));
        }
        if let Some(hero) = &view.hero {
            hero.items.keys().for_each(|id| add(LookAt::Item(id.clone()), None, true));
        }
        view.party.iter().filter(|one| one.here).for_each(|one| add(LookAt::Hero(one.seat), None, true));
        if view.hero.is_some() {
            add(LookAt::Hero(view.seat), None, true);
        }
        scene
    }

    /// The entry of a thing.
    pub(crate) fn get(&self, thing: &LookAt) -> Option<&Named> {
        self.named.get(*self.at.get(thing)?).map(|named| &**named)
    }

    /// What the words fit best, all that fit equally well.
    pub(crate) fn find(&self, phrase: &[String]) -> Vec<&LookAt> {
        let mut found = self.found.borrow_mut();
        let best = match found.get(phrase) {
            Some(known) => known,
            None => found.entry(phrase.to_vec()).or_insert_with(|| self.best(phrase)),
        };
        best.iter().map(|at| &self.named[*at].thing).collect()
    }

    fn best(&self, phrase: &[String]) -> Vec<usize> {
        let named = self.named.iter().enumerate();
        let fits = named.filter_map(|(at, named)| Some((fit(phrase, &named.names)?, at)));
        let fits: Vec<_> =
            fits.filter(|(fit, at)| *fit != Fit::Nearly || !self.means_another(phrase, &self.named[*at])).collect();
        let best = fits.iter().map(|(fit, _)| *fit).max();
        fits.into_iter().filter(|(fit, _)| Some(*fit) == best && *fit > Fit::Partly).map(|(_, at)| at).collect()
    }

    /// Whether a word that nearly belongs to a name is a name of something else in the world: the widow is no slip for a window.
    fn means_another(&self, phrase: &[String], named: &Named) -> bool {
        let own = |word: &String| {
            let mut words = named.names.iter().flatten();
            words.any(|name| name == word || name.starts_with(word.as_str()) || word.starts_with(name.as_str()))
        };
        phrase.iter().any(|word| self.vocabulary.names(word) && !own(word))
    }

    /// Adds a thing that is not there yet.
    fn add(&mut self, named: Arc<Named>) {
        let next = self.named.len();
        if *self.at.entry(named.thing.clone()).or_insert(next) == next {
            self.named.push(named);
        }
    }
}

impl Named {
    /// The names of a thing in both languages; of a way out also those of where it leads.
    fn of(content: &Content, vocabulary: &Vocabulary, view: &View, thing: &LookAt, way: Option<&PlaceId>) -> Named {
        let nouns = Language::ALL.map(|language| noun(&Words::new(content, language), view, thing));
        let mut names: Vec<Vec<String>> = nouns.iter().map(|noun| telling(&words_of(&noun.bare))).collect();
        let place = way.map(TextKey::of);
        for language in Language::ALL {
            let words = Words::new(content, language);
            let plural = key(thing).and_then(|key| words.text(&key, Some("plural")));
            let place = place.as_ref().and_then(|place| words.text(place, None));
            names.extend(plural.into_iter().chain(place).map(|text| telling(&words_of(&text))));
        }
        for key in [key(thing), place].into_iter().flatten() {
            names.extend(vocabulary.of_thing(&key).iter().cloned());
        }
        names.retain(|name| !name.is_empty());
        names.sort();
        names.dedup();
        let heard = Language::ALL.map(|language| {
            let senses = vocabulary.senses(language);
            let terms = names.iter().map(|name| name.iter().map(|word| senses.term(word)).collect());
            Sounds { names: terms.collect(), looks: looks(&Words::new(content, language), senses, thing) }
        });
        // "Lafichadeplomo": a name of several words without its gaps is written, and never heard among other words.
        let joined =
            nouns.iter().map(|noun| words_of(&noun.bare)).filter(|words| words.len() > 1).map(|words| words.concat());
        let joined: Vec<Vec<String>> = joined.map(|name| vec![name]).collect();
        names.extend(joined);
        Named { thing: thing.clone(), names, nouns, heard }
    }
}

/// The words of what is seen of a thing.
fn looks(words: &Words<'_>, senses: &Senses, thing: &LookAt) -> BTreeSet<Term> {
    let hour = [("hour", TextArg::Int(12))];
    let look = key(thing).and_then(|key| words.text_with(&key, Some("look"), &hour));
    senses.terms(&look.unwrap_or_default()).into_iter().collect()
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
    if same == phrase.len() {
        return Some(if name.len() == same { Fit::Whole } else { Fit::Within });
    }
    let near = phrase.iter().filter(|word| name.iter().any(|known| nearly(word, known))).count();
    if near == phrase.len() {
        return Some(Fit::Nearly);
    }
    (near > 0).then_some(Fit::Partly)
}
