//! Choosing among the candidates of a template's slot by the words of the player.

use super::normal::telling;
use super::referents::{is_personal, is_pronoun, stands_for};
use super::scene::{Fit, fit};
use super::senses::{Heard, Term};
use crate::look::LookAt;
use gesta_content::Language;

use super::deed::Reader;

/// What words pick of some candidates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Pick<T> {
    /// This one.
    One(T),
    /// One of these: the words fit all of them.
    Many(Vec<T>),
    /// Perhaps one of these: only some of the words fit.
    Perhaps(Vec<T>),
    /// No word names anything.
    Unnamed(Vec<T>),
    /// A pronoun that stands for nothing here.
    Dangling(String),
    /// None.
    None,
}

impl Reader<'_> {
    /// Picks among candidates, each with the thing that names it.
    pub(crate) fn pick<T: Clone>(&mut self, phrase: &[String], candidates: &[(T, LookAt)]) -> Pick<T> {
        let named = telling(phrase);
        let pronoun = pronoun_of(phrase, &named);
        if let Some(word) = pronoun {
            return self.stands_for(&word, candidates);
        }
        if named.is_empty() {
            return Pick::Unnamed(candidates.iter().map(|(value, _)| value.clone()).collect());
        }
        let fits: Vec<(Fit, &(T, LookAt))> = candidates
            .iter()
            .filter_map(|candidate| {
                let names = &self.scene.get(&candidate.1)?.names;
                Some((fit(&named, names)?, candidate))
            })
            .collect();
        let Some(best) = fits.iter().map(|(fit, _)| *fit).max() else {
            let kin = self.kin(&named, candidates);
            return if kin.is_empty() { Pick::None } else { Pick::Perhaps(kin) };
        };
        let top: Vec<&(T, LookAt)> =
            fits.into_iter().filter(|(fit, _)| *fit == best).map(|(_, candidate)| candidate).collect();
        let values = || top.iter().map(|(value, _)| value.clone()).collect();
        match (best, top.as_slice()) {
            (Fit::Partly, _) => Pick::Perhaps(values()),
            (_, [(value, thing)]) => {
                self.memory.name(thing.clone());
                Pick::One(value.clone())
            }
            _ => Pick::Many(values()),
        }
    }

    /// Candidates that no name fits, but words that mean much the same: "fogata" of a "hoguera".
    pub(crate) fn kin<T: Clone>(&self, named: &[String], candidates: &[(T, LookAt)]) -> Vec<T> {
        let at = Language::ALL.iter().position(|one| *one == self.words.language()).unwrap_or_default();
        let senses = self.senses();
        let told = named.iter().filter(|word| !senses.is_light(word));
        let heard: Vec<Heard> = told.map(|word| Heard::new(senses, std::slice::from_ref(word))).collect();
        if heard.is_empty() || heard.len() > 3 {
            return Vec::new();
        }
        let like = |name: &Vec<Term>| heard.iter().all(|word| name.iter().any(|term| word.hit(term).is_some()));
        let is_like =
            |thing: &LookAt| self.scene.get(thing).is_some_and(|named| named.heard[at].names.iter().any(like));
        candidates.iter().filter(|(_, thing)| is_like(thing)).map(|(value, _)| value.clone()).collect()
    }

    fn stands_for<T: Clone>(&mut self, word: &str, candidates: &[(T, LookAt)]) -> Pick<T> {
        let meant = self.memory.of(word, &self.scene);
        if let Some((value, _)) = meant.as_ref().and_then(|meant| candidates.iter().find(|(_, thing)| thing == meant)) {
            return Pick::One(value.clone());
        }
        // In a fight "it" is a foe, whatever foes are called.
        match self.foe_meant(candidates).as_slice() {
            [] => {}
            [one] => return Pick::One(one.clone()),
            several => return Pick::Many(several.to_vec()),
        }
        if meant.is_some() {
            return Pick::None;
        }
        // Nobody was named, but "her" can mean only one of those who are here.
        let agrees = |thing: &LookAt| self.scene.get(thing).is_some_and(|named| stands_for(word, &named.nouns));
        let people = candidates.iter().filter(|(_, thing)| matches!(thing, LookAt::Being(_)) && agrees(thing));
        match (candidates, people.collect::<Vec<_>>().as_slice()) {
            ([], _) => Pick::Dangling(word.to_owned()),
            // A word in quotation marks stands for itself.
            (_, [(value, thing)]) if is_personal(word) && !self.text.contains('"') => {
                self.memory.name(thing.clone());
                Pick::One(value.clone())
            }
            (candidates, _) => Pick::Perhaps(candidates.iter().map(|(value, _)| value.clone()).collect()),
        }
    }
}

/// Of candidates that are no things of the scene, those whose names the words fit best: all that fit equally well.
pub(crate) fn best<T: Clone>(named: &[String], candidates: &[(T, Vec<Vec<String>>)]) -> Vec<T> {
    let fits: Vec<(Fit, &T)> =
        candidates.iter().filter_map(|(value, names)| Some((fit(named, names)?, value))).collect();
    let best = fits.iter().map(|(fit, _)| *fit).max();
    let top = fits.into_iter().filter(|(fit, _)| Some(*fit) == best && *fit > Fit::Partly);
    top.map(|(_, value)| value.clone()).collect()
}

/// The pronoun that a phrase consists of, besides small words.
fn pronoun_of(phrase: &[String], named: &[String]) -> Option<String> {
    match named {
        [] => phrase.last().filter(|word| is_pronoun(word)).cloned(),
        [only] if is_pronoun(only) => Some(only.clone()),
        _ => None,
    }
}
