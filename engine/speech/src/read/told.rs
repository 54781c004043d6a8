//! Somebody is asked, begged or told something in the player's own words for speaking ("tell her that I am sorry"): a talk, and
//! what is said in it.

use super::Reading;
use super::deed::Reader;
use super::matter::{BEGS, ENGLISH_TELLS, Matter, PERSON_MAX, TELLS, as_said, matter, to_whom};
use super::normal::words_of;
use super::pick::Pick;
use super::program::Meta;
use gesta_content::TextArg;
use gesta_rules::Command;

/// Spanish verbs of telling somebody something, behind *le*.
const TELLS_THEM: [&str; 7] = ["digo", "cuento", "explico", "aseguro", "aviso", "comento", "advierto"];

impl Reader<'_> {
    /// What somebody is told in a talk by a text: the *I am late* of "tell her I am late".
    pub(crate) fn told_in_talk(&self) -> Option<String> {
        let text = self.text.trim();
        let (first, rest) = text.split_once(' ').filter(|_| self.view.talk.is_some())?;
        let first = words_of(first);
        let at = TELLS.iter().position(|tell| first.first().is_some_and(|word| word == tell))?;
        let said = match rest.split_once(' ')? {
            (whom, said) if at < ENGLISH_TELLS => ["him", "her", "them"].contains(&whom).then_some(said)?,
            _ => rest,
        };
        let that = said.split_once(' ').filter(|(word, _)| ["that", "que"].contains(word));
        let said = that.map_or(said, |(_, said)| said).trim();
        // "Tell her about the tide" asks; "tell him to go" is no speech of this shape.
        let head = words_of(said).into_iter().next()?;
        let other = ["about", "to", "off", "no", "si", "what", "who", "how", "why"];
        // "Tell him a joke" says no joke.
        let thing = ["a", "an", "some", "another", "un", "una", "algo", "otro", "otra"];
        let other = other.contains(&head.as_str()) || thing.contains(&head.as_str()) && words_of(said).len() < 9;
        (!other && words_of(said).len() > 1).then(|| crate::noun::capital(&to_whom(said)))
    }

    /// What is still to be said when a talk has begun that a text begins by asking something.
    pub(crate) fn to_ask(&self, text: &str) -> Option<String> {
        let text = text.trim();
        matter(text).map(|_| format!("\"{}\"", as_said(&self.words, text)))
    }

    /// A clause behind one that asks somebody something, as it is put to them if it asks as well: the "what he has against us" of
    /// "ask her who he is and what he has against us".
    pub(crate) fn asked_on(&self, clause: &str) -> String {
        let first = words_of(clause).into_iter().next().unwrap_or_default();
        let marked = clause.to_lowercase().starts_with("qué ");
        if !marked && !super::matter::QUESTIONS.contains(&first.as_str()) || clause.contains('?') {
            return clause.to_owned();
        }
        let what = clause.trim_end_matches(['.', '!', ' ']);
        let capital = crate::noun::capital(what);
        let said =
            self.words.core("said-question", &[("what", TextArg::Str(what)), ("capital", TextArg::Str(&capital))]);
        format!("\"{said}\"")
    }

    /// A talk that a text begins by asking something: that is said when it has begun.
    pub(crate) fn and_ask(&self, readings: Vec<Reading>) -> Vec<Reading> {
        let talk = match readings.as_slice() {
            [Reading::Act(talk @ Command::Talk { .. })] => talk,
            // "I nod and ask Iske where the key is" asks nobody else.
            [Reading::Ask { candidates, looks, .. }] if candidates.len() == 1 && looks.is_empty() => {
                match &candidates[0].1 {
                    talk @ Command::Talk { .. } if self.asked_behind().is_some() => talk,
                    _ => return readings,
                }
            }
            _ => return readings,
        };
        let said = self.to_ask(self.text).or_else(|| self.asked_behind());
        let rest = said.map(|said| Reading::Rest { texts: vec![said] });
        std::iter::once(Reading::Act(talk.clone())).chain(rest).collect()
    }

    /// Asking something of the only one whom it can be asked of, by a clause of the text: a talk, and what is said in it.
    pub(super) fn asks_somebody(&mut self, clause: &str) -> Option<Vec<Reading>> {
        let free = self.view.talk.is_none() && self.view.fight.is_none();
        let said = self.to_ask(clause).filter(|_| free)?;
        let with = self.talkers();
        let [(only, _)] = with.as_slice() else { return None };
        let talk = Command::Talk { with: only.clone() };
        Some(vec![Reading::Act(talk), Reading::Rest { texts: vec![said] }])
    }

    /// What is to be said of a text whose asking stands behind something else: "I take off my hat and ask her who she is".
    fn asked_behind(&self) -> Option<String> {
        let joins = [" and ", " then ", " y ", " luego "];
        let behind = joins.iter().flat_map(|join| self.text.match_indices(join).map(move |(at, _)| at + join.len()));
        behind.filter_map(|at| self.to_ask(self.text.get(at..)?)).next()
    }

    /// "Pídele a la viuda que abra": a talk with her, and what she is asked for.
    pub(crate) fn begged_of(&mut self) -> Option<Vec<Reading>> {
        let free = self.view.talk.is_none() && self.view.fight.is_none();
        let said = self.to_ask(self.text).filter(|_| free)?;
        matches!(matter(self.text.trim()), Some(Matter::Begged(_))).then_some(())?;
        let with = self.talkers();
        let words = words_of(self.text);
        let end = words.iter().skip(1).position(|word| BEGS.iter().any(|(_, behind)| word == behind))? + 1;
        let whom: Vec<String> = words[1..end].iter().filter(|word| *word != "a").cloned().collect();
        let being = match (self.pick(&whom, &with), with.as_slice()) {
            (Pick::One(being), _) => being,
            (Pick::Unnamed(_), [(only, _)]) => only.clone(),
            _ => return None,
        };
        Some(vec![Reading::Act(Command::Talk { with: being }), Reading::Rest { texts: vec![said] }])
    }

    /// What somebody is to be told, outside a talk: the talk begins, and then it is said. Otherwise what was read.
    pub(crate) fn or_told(&mut self, readings: Vec<Reading>) -> Vec<Reading> {
        let refused = matches!(readings.as_slice(), [Reading::Unknown { .. } | Reading::Lookup { .. }]);
        let asked = matches!(
            readings.as_slice(),
            [Reading::Ask { .. } | Reading::Say { .. } | Reading::Meta(Meta::Look(Some(_)))]
        );
        let free = self.view.talk.is_none() && self.view.fight.is_none() && !self.is_beyond();
        let begun = matches!(readings.as_slice(), [Reading::Act(Command::Talk { .. })]);
        let told = if (refused || asked || begun) && free { self.told_to(asked || begun) } else { None };
        told.unwrap_or(readings)
    }

    /// "Tell her I am sorry": a talk with her, and what is said in it. Where something else may be meant she must be named.
    fn told_to(&mut self, other: bool) -> Option<Vec<Reading>> {
        let word = |text: &str| words_of(text).into_iter().next().unwrap_or_default();
        // "Le miento: le digo que..."
        let told =
            self.text.split_once(": ").filter(|(before, _)| words_of(before).len() < 3).map(|(_, behind)| behind);
        let (mut first, mut rest) = told.unwrap_or(self.text).trim().split_once(' ')?;
        let whom = ["le", "les"].contains(&word(first).as_str());
        if whom || ["i", "yo"].contains(&word(first).as_str()) {
            (first, rest) = rest.split_once(' ')?;
        }
        let first = word(first);
        (TELLS.contains(&first.as_str()) || whom && TELLS_THEM.contains(&first.as_str())).then_some(())?;
        let with = self.talkers();
        let words = words_of(rest);
        let named = (1..=words.len().min(PERSON_MAX)).rev().find_map(|end| match self.pick(&words[..end], &with) {
            Pick::One(being) => Some((being, end)),
            _ => None,
        });
        let (being, taken) = match (named, with.as_slice()) {
            (Some(named), _) => named,
            (None, [(only, _)]) if !other || whom && word(rest) == "que" => (only.clone(), 0),
            _ => return None,
        };
        // "Him the" is no more than "him".
        let taken = words[..taken].iter().rposition(|word| !super::normal::is_small(word)).map_or(0, |at| at + 1);
        for _ in 0..taken {
            rest = rest.split_once(' ')?.1.trim_start();
        }
        let that = rest.split_once(' ').filter(|(word, _)| ["that", "que", "to"].contains(word));
        let said = crate::noun::capital(that.map_or(rest, |(_, said)| said));
        let rest = Reading::Rest { texts: vec![format!("\"{said}\"")] };
        (words_of(&said).len() > 1).then(|| vec![Reading::Act(Command::Talk { with: being }), rest])
    }
}
