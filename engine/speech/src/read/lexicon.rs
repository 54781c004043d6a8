//! [`Verbs`]: the words for what can be done, of all packs and both languages. Things have their words in `scene`.

use super::gesture::is_gesture;
use super::normal::nearly;
use super::powers::powers;
use super::vocabulary::{Phrases, Vocabulary, add};
use gesta_content::Content;
use gesta_rules::View;
use std::sync::Arc;

/// Spanish pronouns that hang on a verb: "cógelo", "atacarla".
const HANGING: [&str; 7] = ["los", "las", "les", "lo", "la", "le", "me"];

/// All words for verbs.
pub(crate) struct Verbs {
    /// Those of the packs.
    all: Arc<Phrases>,
    /// Those that only this reader's hero has.
    own: Phrases,
}

/// A verb at the beginning of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct VerbFound {
    /// The verbs that it can be.
    pub names: Vec<String>,
    /// What follows it.
    pub rest: Vec<String>,
    /// It was mistyped.
    pub guessed: bool,
    /// How many words of the clause it took at its beginning.
    pub taken: usize,
}

impl Verbs {
    pub(crate) fn of(content: &Content, vocabulary: &Vocabulary, view: &View) -> Verbs {
        let mut own = Phrases::new();
        // Who can cast it may say its name as a verb: "kindle the dog".
        for power in powers(view) {
            add(&mut own, power.names(content).into_iter().map(|name| (name, power.verb())));
        }
        Verbs { all: Arc::clone(&vocabulary.phrases), own }
    }

    /// The phrases that begin with a word.
    fn under(&self, first: &str) -> impl Iterator<Item = &(Vec<String>, String)> {
        [&*self.all, &self.own].into_iter().filter_map(move |phrases| phrases.get(first)).flatten()
    }

    /// The phrases that begin with a word like this one.
    fn near(&self, first: &str) -> Vec<&(Vec<String>, String)> {
        let all = [&*self.all, &self.own].into_iter().flatten();
        all.filter(|(known, _)| nearly(first, known)).flat_map(|(_, phrases)| phrases).collect()
    }

    /// The verb that a clause begins with: the longest phrase that fits, or a slip of one.
    pub(crate) fn begin(&self, clause: &[String]) -> Option<VerbFound> {
        let exact = self.exact(clause);
        // "take the coat off" is no taking: a phrase around its object says more than its first word alone.
        let around = self.around(clause).filter(|_| exact.as_ref().is_none_or(|exact| exact.taken == 1));
        around.or(exact).or_else(|| self.hanging(clause)).or_else(|| self.before(clause)).or_else(|| self.slip(clause))
    }

    /// Whether a clause begins with a verb, without guessing.
    pub(crate) fn begins(&self, clause: &[String]) -> bool {
        self.exact(clause).is_some() || self.hanging(clause).is_some()
    }

    /// Whether a clause begins with this verb.
    pub(crate) fn means(&self, clause: &[String], verb: &str) -> bool {
        self.exact(clause).is_some_and(|found| found.names.iter().any(|name| name == verb))
    }

    /// How many words the longest phrase has that a clause begins with.
    pub(crate) fn phrase_len(&self, clause: &[String]) -> usize {
        self.exact(clause).map_or(0, |verb| verb.taken)
    }

    fn exact(&self, clause: &[String]) -> Option<VerbFound> {
        let first = clause.first()?;
        let fits = |phrase: &Vec<String>| {
            phrase.len() <= clause.len() && phrase.iter().zip(clause).all(|(known, typed)| same(known, typed))
        };
        let longest = self.under(first).filter(|(phrase, _)| fits(phrase)).map(|(phrase, _)| phrase.len()).max()?;
        let named = self.under(first).filter(|(phrase, _)| phrase.len() == longest && fits(phrase));
        Some(VerbFound { names: names(named), rest: clause[longest..].to_vec(), guessed: false, taken: longest })
    }

    /// "pick the rope up": a phrase of two words around its object.
    fn around(&self, clause: &[String]) -> Option<VerbFound> {
        let [first, middle @ .., last] = clause else { return None };
        let fits = |phrase: &[String]| matches!(phrase, [a, b] if a == first && b == last) && !middle.is_empty();
        let names = names(self.under(first).filter(|(phrase, _)| fits(phrase)));
        (!names.is_empty()).then(|| VerbFound { names, rest: middle.to_vec(), guessed: false, taken: 1 })
    }

    /// "cógelo", "atacarla": a Spanish verb with its object hanging on it.
    fn hanging(&self, clause: &[String]) -> Option<VerbFound> {
        let (first, rest) = clause.split_first()?;
        let (stem, pronoun) = HANGING.iter().find_map(|pronoun| Some((first.strip_suffix(pronoun)?, *pronoun)))?;
        // "démelo", "dáselo": a second pronoun may stand between.
        let stems = [Some(stem), stem.strip_suffix("se"), stem.strip_suffix("me")];
        let stem = stems
            .into_iter()
            .flatten()
            .find(|stem| stem.len() > 2 && self.under(stem).any(|(phrase, _)| phrase.len() == 1))?;
        let names = names(self.under(stem).filter(|(phrase, _)| phrase.len() == 1));
        let rest = std::iter::once(pronoun.to_owned()).chain(rest.iter().cloned()).collect();
        Some(VerbFound { names, rest, guessed: false, taken: 1 })
    }

    /// "lo cojo", "le doy la porra a Ana": a Spanish pronoun before its verb. It says nothing where the object is named.
    fn before(&self, clause: &[String]) -> Option<VerbFound> {
        let (pronoun, rest) = clause.split_first().filter(|(first, _)| HANGING.contains(&first.as_str()))?;
        let mut found = self.exact(rest)?;
        if super::normal::telling(&found.rest).is_empty() {
            found.rest.push(pronoun.clone());
        }
        found.taken += 1;
        Some(found)
    }

    /// A verb with slips of the hand in it; the longest phrase first.
    fn slip(&self, clause: &[String]) -> Option<VerbFound> {
        let (first, rest) = clause.split_first()?;
        let near = |phrase: &[String]| {
            phrase.len() > 1
                && phrase.len() <= clause.len()
                && phrase.iter().zip(clause).all(|(known, typed)| same(known, typed) || nearly(typed, known))
        };
        let under = self.near(first);
        let long = || under.iter().copied().filter(|(phrase, _)| near(phrase));
        if let Some(longest) = long().map(|(phrase, _)| phrase.len()).max() {
            let names = names(long().filter(|(phrase, _)| phrase.len() == longest));
            return Some(VerbFound { names, rest: clause[longest..].to_vec(), guessed: true, taken: longest });
        }
        let mut names = names(under.iter().copied().filter(|(phrase, _)| phrase.len() == 1));
        // An answer to something that perhaps was not written would only puzzle.
        names.retain(|name| !is_gesture(name));
        (!names.is_empty()).then(|| VerbFound { names, rest: rest.to_vec(), guessed: true, taken: 1 })
    }
}

impl Verbs {
    /// A verb of one word and four letters of which one was left out.
    pub(crate) fn short(&self, clause: &[String]) -> Option<VerbFound> {
        let (first, rest) = clause.split_first().filter(|(first, _)| first.chars().count() == 3)?;
        let near = |known: &str| {
            known.chars().count() == 4
                && known.chars().next() == first.chars().next()
                && strsim::osa_distance(first, known) == 1
        };
        let all = [&*self.all, &self.own].into_iter().flatten().filter(|(known, _)| near(known));
        let names = names(all.flat_map(|(_, phrases)| phrases).filter(|(phrase, _)| phrase.len() == 1));
        (!names.is_empty()).then(|| VerbFound { names, rest: rest.to_vec(), guessed: true, taken: 1 })
    }
}

/// Whether a typed word is one of a phrase; Spanish prepositions may have swallowed an article.
fn same(known: &str, typed: &str) -> bool {
    known == typed || matches!((known, typed), ("a", "al") | ("de", "del"))
}

fn names<'a>(found: impl Iterator<Item = &'a (Vec<String>, String)>) -> Vec<String> {
    let mut names: Vec<String> = found.map(|(_, name)| name.clone()).collect();
    names.sort();
    names.dedup();
    names
}
