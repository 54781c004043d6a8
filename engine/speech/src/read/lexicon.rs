//! [`Verbs`]: the words for what can be done, of all packs and both languages. Things have their words in `scene`.

use super::normal::{nearly, words_of};
use gesta_content::{Content, Language, TextArg, TextKey};

/// Spanish pronouns that hang on a verb: "cógelo", "atacarla".
const HANGING: [&str; 6] = ["los", "las", "les", "lo", "la", "le"];

/// All words for verbs.
pub(crate) struct Verbs {
    phrases: Vec<(Vec<String>, String)>,
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
    pub(crate) fn of(content: &Content) -> Verbs {
        let mut phrases = Vec::new();
        for entry in &content.lexicon {
            let Some(verb) = &entry.verb else { continue };
            phrases.extend(entry.words.iter().map(|words| (words_of(words), verb.as_str().to_owned())));
        }
        for id in content.mechanics.stunts.keys() {
            for language in Language::ALL {
                let text = content.texts.get(language, &TextKey::of(id), &[("target", TextArg::Str(""))]);
                let words = words_of(&text.unwrap_or_default());
                let kept = words.iter().rposition(|word| !super::normal::is_small(word)).map_or(0, |at| at + 1);
                phrases.push((words[..kept].to_vec(), id.name().to_owned()));
            }
        }
        phrases.retain(|(phrase, _)| !phrase.is_empty());
        Verbs { phrases }
    }

    /// The verb that a clause begins with: the longest phrase that fits, or a slip of one.
    pub(crate) fn begin(&self, clause: &[String]) -> Option<VerbFound> {
        self.exact(clause)
            .or_else(|| self.around(clause))
            .or_else(|| self.hanging(clause))
            .or_else(|| self.slip(clause))
    }

    /// Whether a clause begins with a verb, without guessing.
    pub(crate) fn begins(&self, clause: &[String]) -> bool {
        self.exact(clause).is_some() || self.hanging(clause).is_some()
    }

    fn exact(&self, clause: &[String]) -> Option<VerbFound> {
        let fits = |phrase: &Vec<String>| clause.starts_with(phrase);
        let longest = self.phrases.iter().filter(|(phrase, _)| fits(phrase)).map(|(phrase, _)| phrase.len()).max()?;
        let named = self.phrases.iter().filter(|(phrase, _)| phrase.len() == longest && fits(phrase));
        Some(VerbFound { names: names(named), rest: clause[longest..].to_vec(), guessed: false, taken: longest })
    }

    /// "pick the rope up": a phrase of two words around its object.
    fn around(&self, clause: &[String]) -> Option<VerbFound> {
        let [first, middle @ .., last] = clause else { return None };
        let fits = |phrase: &[String]| matches!(phrase, [a, b] if a == first && b == last) && !middle.is_empty();
        let names = names(self.phrases.iter().filter(|(phrase, _)| fits(phrase)));
        (!names.is_empty()).then(|| VerbFound { names, rest: middle.to_vec(), guessed: false, taken: 1 })
    }

    /// "cógelo", "atacarla": a Spanish verb with its object hanging on it.
    fn hanging(&self, clause: &[String]) -> Option<VerbFound> {
        let (first, rest) = clause.split_first()?;
        let (stem, pronoun) = HANGING.iter().find_map(|pronoun| Some((first.strip_suffix(pronoun)?, *pronoun)))?;
        // "démelo", "dáselo": a second pronoun may stand between.
        let stems = [Some(stem), stem.strip_suffix("se"), stem.strip_suffix("me")];
        let stem = stems.into_iter().flatten().find(|stem| {
            stem.len() > 2 && self.phrases.iter().any(|(phrase, _)| phrase.len() == 1 && phrase[0] == *stem)
        })?;
        let names = names(self.phrases.iter().filter(|(phrase, _)| phrase.len() == 1 && phrase[0] == stem));
        let rest = std::iter::once(pronoun.to_owned()).chain(rest.iter().cloned()).collect();
        Some(VerbFound { names, rest, guessed: false, taken: 1 })
    }

    fn slip(&self, clause: &[String]) -> Option<VerbFound> {
        let (first, rest) = clause.split_first()?;
        let near = self.phrases.iter().filter(|(phrase, _)| phrase.len() == 1 && nearly(first, &phrase[0]));
        let names = names(near);
        (!names.is_empty()).then(|| VerbFound { names, rest: rest.to_vec(), guessed: true, taken: 1 })
    }
}

fn names<'a>(found: impl Iterator<Item = &'a (Vec<String>, String)>) -> Vec<String> {
    let mut names: Vec<String> = found.map(|(_, name)| name.clone()).collect();
    names.sort();
    names.dedup();
    names
}
