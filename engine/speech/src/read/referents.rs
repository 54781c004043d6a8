//! [`Referents`]: what "it", "her", "lo" and "back" stand for.

use super::Reading;
use super::deed::Reader;
use super::program::Meta;
use super::scene::Scene;
use super::senses::Heard;
use super::vocabulary::Kept;
use crate::look::LookAt;
use crate::noun::{Gender, Noun};
use gesta_content::id::PlaceId;
use gesta_rules::{Command, View};

/// How many things are remembered.
const REMEMBERED_MAX: usize = 8;

/// What was named last, and where the hero was before. One a player; it lives as long as the game is open.
#[derive(Clone, Debug, Default)]
pub struct Referents {
    named: Vec<LookAt>,
    here: Option<PlaceId>,
    before: Option<PlaceId>,
    /// How many gestures were answered.
    gestures: usize,
    /// How many refusals were told.
    refused: usize,
    /// What of the packs has been made ready for reading.
    pub(super) kept: Kept,
}

/// What a pronoun can stand for.
struct Pronoun {
    language: usize,
    gender: Option<Gender>,
    plural: bool,
}

impl Referents {
    /// Something was named, by the player or by the narrator.
    pub fn name(&mut self, thing: LookAt) {
        self.named.retain(|known| *known != thing);
        self.named.insert(0, thing);
        self.named.truncate(REMEMBERED_MAX);
    }

    /// What was named last of what fits.
    pub(crate) fn last_of(&self, fits: impl Fn(&LookAt) -> bool) -> Option<&LookAt> {
        self.named.iter().find(|thing| fits(thing))
    }

    /// The number of a gesture's answer, counted on.
    pub(crate) fn next_gesture(&mut self) -> usize {
        self.gestures = self.gestures.wrapping_add(1);
        self.gestures - 1
    }

    /// How many refusals were told: the next one is worded otherwise.
    pub fn refused(&self) -> usize {
        self.refused
    }

    /// A refusal was told.
    pub fn refuse(&mut self) {
        self.refused = self.refused.wrapping_add(1);
    }

    pub(crate) fn arrive(&mut self, view: &View) {
        let here = view.place.as_ref().map(|place| place.id.clone());
        if here != self.here {
            self.before = self.here.take();
            self.here = here;
        }
    }

    /// Where the hero was before it came here.
    pub(crate) fn before(&self) -> Option<&PlaceId> {
        self.before.as_ref()
    }

    /// What a pronoun stands for, of what can be named now.
    pub(crate) fn of(&self, word: &str, scene: &Scene) -> Option<LookAt> {
        let pronoun = pronoun(word)?;
        let mut known = self.named.iter().filter_map(|thing| scene.get(thing));
        known.find(|named| agrees(&pronoun, &named.nouns[pronoun.language])).map(|named| named.thing.clone())
    }
}

impl Reader<'_> {
    /// Looking at or searching what only a pronoun names, without it: the *search* of "search it".
    pub(crate) fn searches_it(&self, words: &[String]) -> Option<String> {
        let it = |word: &String| ["it", "there", "lo", "la"].contains(&word.as_str());
        let (verb, [_]) = words.split_at_checked(1)? else { return None };
        let (verb, pronoun) = if it(&verb[0]) { (&words[1], &words[0]) } else { (&words[0], &words[1]) };
        let found = self.verbs.begin(std::slice::from_ref(verb)).filter(|found| !found.guessed)?;
        let looks = found.names.iter().any(|name| name == "look" || name == "search");
        (looks && it(pronoun)).then(|| verb.clone())
    }

    /// What a clause speaks of by its whole name is what "it" in the next one stands for, where nothing was named: "la cuerda
    /// parece nueva, la miro".
    pub(crate) fn name_spoken_of(&mut self, words: &[String]) {
        if !self.memory.named.is_empty() {
            return;
        }
        let heard = Heard::new(self.senses(), words);
        let whole = self.things_heard(&heard).into_iter().filter(|(_, heard)| heard.whole);
        if let Some((thing, _)) = whole.max_by_key(|(_, heard)| heard.score) {
            self.memory.name(thing);
        }
    }
}

/// What alone a look or a question to the player is about: "it" may mean that from now on.
pub(super) fn subject(reading: &Reading) -> Option<LookAt> {
    match reading {
        Reading::Meta(Meta::Look(thing)) => thing.clone(),
        Reading::Ask { candidates, looks, .. } => {
            // Of replies and one thing to look at it is the thing.
            let said =
                |(_, command): &(String, Command)| matches!(command, Command::Reply { .. } | Command::Speak { .. });
            if candidates.iter().all(said) && looks.len() == 1 {
                return looks.first().map(|(_, thing)| thing.clone());
            }
            let deeds = candidates.iter().map(|(_, command)| object(command));
            let mut all = deeds.chain(looks.iter().map(|(_, thing)| Some(thing.clone())));
            let first = all.next()??;
            all.all(|other| other.as_ref() == Some(&first)).then_some(first)
        }
        _ => None,
    }
}

/// The thing or person that a deed is done to.
fn object(command: &Command) -> Option<LookAt> {
    use Command::{Attack, Buy, Drop, Sell, Subdue, Take, Talk, Use, Wear};
    match command {
        Take { item } | Drop { item } | Wear { item } | Use { item } | Buy { item, .. } | Sell { item, .. } => {
            Some(LookAt::Item(item.clone()))
        }
        Talk { with: being } | Attack { target: being } | Subdue { target: being } => {
            Some(LookAt::Being(being.clone()))
        }
        _ => None,
    }
}

/// Whether a word is a pronoun that stands for something.
pub(crate) fn is_pronoun(word: &str) -> bool {
    pronoun(word).is_some()
}

/// Whether a word stands for one person, and says whether it is a man or a woman.
pub(crate) fn is_personal(word: &str) -> bool {
    ["him", "he", "her", "she", "ella"].contains(&word)
}

/// Whether a pronoun may stand for what is called so, in each language.
pub(crate) fn stands_for(word: &str, nouns: &[Noun; 2]) -> bool {
    pronoun(word).is_some_and(|pronoun| agrees(&pronoun, &nouns[pronoun.language]))
}

fn pronoun(word: &str) -> Option<Pronoun> {
    let (language, gender, plural) = match word {
        "it" => (0, Some(Gender::N), false),
        "him" | "he" => (0, Some(Gender::M), false),
        "her" | "she" => (0, Some(Gender::F), false),
        "them" | "they" => (0, None, true),
        "lo" | "el" => (1, Some(Gender::M), false),
        "la" | "ella" => (1, Some(Gender::F), false),
        "los" | "ellos" => (1, Some(Gender::M), true),
        "las" | "ellas" => (1, Some(Gender::F), true),
        "le" | "ello" => (1, None, false),
        "les" => (1, None, true),
        _ => return None,
    };
    Some(Pronoun { language, gender, plural })
}

fn agrees(pronoun: &Pronoun, noun: &Noun) -> bool {
    let gender = pronoun.gender.is_none_or(|gender| {
        gender == noun.gender || (pronoun.language == 1 && gender == Gender::M && noun.gender == Gender::N)
    });
    gender && pronoun.plural == noun.plural
}
