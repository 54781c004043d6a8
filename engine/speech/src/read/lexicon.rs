//! [`Verbs`]: the words for what can be done, of all packs and both languages. Things have their words in `scene`.

use super::gesture::is_gesture;
use super::normal::nearly;
use super::powers::powers;
use super::stem::stems;
use super::vocabulary::{Form, Phrases, Vocabulary, add};
use gesta_content::{Content, Language};
use gesta_rules::View;
use std::sync::Arc;

/// Spanish pronouns that hang on a verb: "cógelo", "atacarla".
const HANGING: [&str; 7] = ["los", "las", "les", "lo", "la", "le", "me"];
/// Verbs that take something back, end something or send somebody away.
const WEIGHTY: [&str; 9] = ["take_back", "back_to", "quit", "title", "english", "spanish", "export", "note", "dismiss"];
/// Those that may stand before one.
const STANDING: [&str; 11] = ["los", "las", "les", "lo", "la", "le", "me", "te", "se", "nos", "os"];

/// All words for verbs.
pub(crate) struct Verbs {
    /// Those of the packs.
    all: Arc<Phrases>,
    /// Those that only this reader's hero has.
    own: Phrases,
    /// Their forms.
    vocabulary: Arc<Vocabulary>,
    /// The language of the player.
    language: Language,
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
    pub(crate) fn of(content: &Content, vocabulary: &Arc<Vocabulary>, view: &View, language: Language) -> Verbs {
        let mut own = Phrases::new();
        // Who can cast it may say its name as a verb: "kindle the dog".
        for power in powers(view) {
            add(&mut own, power.names(content).into_iter().map(|name| (name, power.verb())));
        }
        Verbs { all: Arc::clone(&vocabulary.phrases), own, vocabulary: Arc::clone(vocabulary), language }
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
        let known = around.or(exact).or_else(|| self.hanging(clause));
        let taken = known.as_ref().map_or(0, |known| known.taken);
        // A longer phrase in another form says more: "me quedo en guardia" is no staying.
        let longer = self
            .before(clause)
            .or_else(|| self.form(clause))
            .filter(|found| known.is_none() || found.taken > taken + 1);
        longer.or(known).or_else(|| self.slip(clause))
    }

    /// Whether the player writes Spanish.
    pub(crate) fn is_spanish(&self) -> bool {
        self.language == Language::Es
    }

    /// Whether a clause begins with a verb, without guessing.
    pub(crate) fn begins(&self, clause: &[String]) -> bool {
        let known = || self.exact(clause).or_else(|| self.hanging(clause)).or_else(|| self.before(clause));
        known().or_else(|| self.form(clause)).is_some()
    }

    /// How many words of politeness or intent stand before the deed: "could I", "a ver si puedo".
    pub(crate) fn frame_len(&self, clause: &[String]) -> usize {
        self.vocabulary.senses(self.language).begins("frame", clause)
    }

    /// Whether a clause begins by looking for something.
    pub(crate) fn searches(&self, clause: &[String]) -> bool {
        let after = clause.iter().take_while(|word| ["i", "im", "am", "yo", "estoy"].contains(&word.as_str())).count();
        let verb = self.begin(&clause[after..]);
        verb.is_some_and(|verb| !verb.guessed && verb.names.iter().any(|name| name == "search" || name == "look"))
    }

    /// How many words at the end of a clause only say how: "como puedo", "con cuidado".
    pub(crate) fn manner_len(&self, clause: &[String]) -> usize {
        self.vocabulary.senses(self.language).ends("manner", clause)
    }

    /// How many words a clause begins with that only say how, when or what for something is done: "sin prisa", "de puntillas".
    pub(crate) fn how_len(&self, clause: &[String]) -> usize {
        let how = self.vocabulary.senses(self.language).begins("how", clause);
        if how > 0 && self.phrase_len(clause) <= how { how } else { 0 }
    }

    /// A verb in another form than the lexicon has: "forcé", "talking".
    fn form(&self, clause: &[String]) -> Option<VerbFound> {
        // "una vela" is no joining: what only stands before a noun begins no clause.
        let first = clause.first().filter(|first| !super::normal::is_small(first))?;
        let stemmed: Vec<Vec<String>> = clause.iter().take(6).map(|word| stems(self.language, word)).collect();
        let fits = |form: &&Form| {
            form.stems.len() <= stemmed.len()
                && form.stems.iter().zip(&stemmed).all(|(stem, typed)| typed.contains(stem))
        };
        let under: Vec<&Form> = stems(self.language, first)
            .iter()
            .flat_map(|stem| self.vocabulary.forms(self.language, stem))
            .filter(fits)
            .collect();
        let longest = under.iter().map(|form| form.stems.len()).max()?;
        let long = || under.iter().filter(|form| form.stems.len() == longest);
        let bare = long().all(|form| form.bare);
        let mut names: Vec<String> = long().filter(|form| bare || !form.bare).map(|form| form.verb.clone()).collect();
        names.sort();
        names.dedup();
        // Speech is only what begins so: "dicen que" tells what others say.
        names.retain(|name| name != "say");
        if names.is_empty() {
            return None;
        }
        // What cannot be had back is asked about, where it is not written as the lexicon has it.
        let weighs = |name: &String| WEIGHTY.contains(&name.as_str());
        let guessed = bare || names.iter().any(weighs);
        Some(VerbFound { names, rest: clause[longest..].to_vec(), guessed, taken: longest })
    }

    /// Whether a clause begins with this verb.
    pub(crate) fn means(&self, clause: &[String], verb: &str) -> bool {
        self.exact(clause).is_some_and(|found| found.names.iter().any(|name| name == verb))
    }

    /// How many words the longest phrase has that a clause begins with.
    pub(crate) fn phrase_len(&self, clause: &[String]) -> usize {
        self.exact(clause).map_or(0, |verb| verb.taken)
    }

    /// Whether a clause begins with a verb as lexicons have it, perhaps behind Spanish pronouns: "le clavo la porra".
    pub(crate) fn is_written(&self, clause: &[String]) -> bool {
        let pronouns =
            clause.iter().take(2).take_while(|word| self.is_spanish() && STANDING.contains(&word.as_str())).count();
        self.phrase_len(clause) > 0 || clause.get(pronouns..).is_some_and(|rest| self.phrase_len(rest) > 0)
    }

    /// The verbs that all words of a clause together are, word for word.
    pub(crate) fn whole(&self, clause: &[String]) -> Vec<String> {
        let found = self.exact(clause).filter(|found| found.taken == clause.len());
        found.map(|found| found.names).unwrap_or_default()
    }

    fn exact(&self, clause: &[String]) -> Option<VerbFound> {
        let first = clause.first()?;
        let fits = |phrase: &Vec<String>| {
            phrase.len() <= clause.len() && phrase.iter().zip(clause).all(|(known, typed)| same(known, typed))
        };
        let longest = self.under(first).filter(|(phrase, _)| fits(phrase)).map(|(phrase, _)| phrase.len()).max()?;
        if longest == 1 && self.is_foreign(first) {
            return None;
        }
        let named = self.under(first).filter(|(phrase, _)| phrase.len() == longest && fits(phrase));
        Some(VerbFound { names: names(named), rest: clause[longest..].to_vec(), guessed: false, taken: longest })
    }

    /// Whether a word is a verb only in the other language, and in the player's own a word that says little: "come".
    fn is_foreign(&self, first: &str) -> bool {
        let own = self.vocabulary.forms(self.language, &super::stem::stem(self.language, first));
        first.len() > 2
            && self.vocabulary.senses(self.language).is_light(first)
            && !own.iter().any(|form| form.stems.len() == 1)
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

    /// "lo cojo", "le doy la porra a Ana", "me acerco": Spanish pronouns before a verb. They say nothing where the object is named.
    fn before(&self, clause: &[String]) -> Option<VerbFound> {
        let pronouns = clause.iter().take(2).take_while(|word| STANDING.contains(&word.as_str())).count();
        let rest = clause.get(pronouns..).filter(|_| pronouns > 0)?;
        let last = &clause[pronouns - 1];
        let me = ["me", "nos", "se"].contains(&clause[0].as_str());
        let form = || self.form(rest).filter(|form| form.names.len() < 3 && rest.len() < 12);
        let mut found = self.exact(rest).or_else(form)?;
        if found.taken == 1 && clause[0] == "me" && pronouns == 1 {
            // "Me guardo la ficha" is "guardarme" as well as "guardar".
            let own = |form: &&Form| form.bare && form.stems.len() == 1;
            let stem = super::stem::stem(self.language, &rest[0]);
            let forms = self.vocabulary.forms(self.language, &stem).iter().filter(own);
            found.names.extend(forms.map(|form| form.verb.clone()).filter(|name| name != "say"));
            found.names.sort();
            found.names.dedup();
        }
        found.guessed &= !me;
        if super::normal::telling(&found.rest).is_empty() && HANGING.contains(&last.as_str()) && last != "me" {
            found.rest.push(last.clone());
        }
        found.taken += pronouns;
        Some(found)
    }

    /// A verb with slips of the hand in it; the longest phrase first.
    fn slip(&self, clause: &[String]) -> Option<VerbFound> {
        let (first, rest) = clause.split_first()?;
        let senses = self.vocabulary.senses(self.language);
        if senses.is_light(first) && first.len() > 3 {
            return None;
        }
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
        names.retain(|name| !is_gesture(name) && name != "say");
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
