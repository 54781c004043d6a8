//! What is done without asking although it was only guessed: a deed, a way, a person or a reply for which the words speak so
//! clearly, and for nothing else, that a question would only be in the way. What pays, takes or ends something is always asked
//! about, and so is what denies, or asks.

use super::Reading;
use super::deed::Reader;
use super::normal::words_of;
use super::rank::Ranked;
use gesta_rules::Command;

/// Verbs of the rules that are no deed of a pack.
const OTHERS: [&str; 6] = ["hide", "wait", "rest", "guard", "drop", "wear"];
/// So much of the best the next likeliest may have at most, in hundredths.
const NEXT_MAX: u32 = 50;
/// Words of who leaves something alone, or deals.
const REFRAINS: [&str; 22] = [
    "val", "coin", "coins", "moneda", "monedas", "bet", "not", "dont", "wont", "never", "without", "leave", "leaves",
    "no", "nunca", "ni", "dejo", "dejamos", "tampoco", "cannot", "cant", "instead",
];
/// The same where nothing else is asked about.
const NEXT_OF_ONE_MAX: u32 = 65;
/// A slight word of a label.
const HALF: u32 = 45;
/// A whole word of a label, and a whole name of a thing.
const WORD: u32 = 90;
const NAME: u32 = 90;
/// More than one word of a label.
const WORDS: u32 = 130;

impl Reader<'_> {
    /// Readings in which a guess that is as good as certain is done.
    pub(super) fn decided(&mut self, mut readings: Vec<Reading>) -> Vec<Reading> {
        let [Reading::Ask { candidates, .. }, rest @ ..] = readings.as_slice() else { return readings };
        let before = match rest {
            [] => self.text,
            [Reading::Rest { texts }] => match texts.first().and_then(|text| self.text.find(text.as_str())) {
                Some(at) => &self.text[..at],
                None => return readings,
            },
            _ => return readings,
        };
        // What a clause adds that is left out of the readings may change what is meant.
        let clauses = super::clause::clauses(self.text, &self.verbs);
        let deed = |clause: &super::clause::Clause| self.verbs.begins(&clause.words);
        let added = rest.is_empty() && clauses.iter().skip(1).any(deed);
        let words = words_of(before);
        let free = self.view.talk.is_none() && self.view.fight.is_none();
        let refrains = added || words.iter().any(|word| REFRAINS.contains(&word.as_str()));
        if candidates.is_empty() || !free || refrains || self.denies(&words) || self.asks(&words) {
            return readings;
        }
        // Talking with somebody who is named costs nothing.
        if let ([(_, talk @ Command::Talk { .. })], []) = (candidates.as_slice(), rest) {
            let talk = talk.clone();
            let verb = self.verbs.begin(&words).is_some_and(|verb| !verb.guessed);
            let named = self.weighed(&words).iter().any(|one| one.command == talk && one.thing >= NAME);
            return if verb && named { vec![Reading::Act(talk)] } else { readings };
        }
        let asked: Vec<Command> = candidates.iter().map(|(_, command)| command.clone()).collect();
        let way = self.likeliest_way(&words).filter(|way| !asked.contains(way));
        let asked = way.map_or(asked, |way| vec![way]);
        if let Some(command) = self.likeliest(&words, &asked) {
            readings[0] = Reading::Act(command);
        }
        readings
    }

    /// The way that words come to far more than to anything else, where its whole name is said: "climb the steps to the loft".
    fn likeliest_way(&mut self, words: &[String]) -> Option<Command> {
        let ranked = self.weighed(words);
        let first = ranked.first().filter(|one| one.thing >= NAME && one.label >= WORD)?;
        matches!(first.command, Command::Go { .. }).then(|| first.command.clone())
    }

    /// The first of some commands, where words speak for it far more clearly than for any other.
    fn likeliest(&mut self, words: &[String], asked: &[Command]) -> Option<Command> {
        let ranked = self.weighed(words);
        let one = |command: &Command| ranked.iter().find(|one| one.command == *command);
        let first = one(asked.first()?)?;
        let rivals = ranked.iter().filter(|one| one.command != first.command);
        let next = rivals.map(|one| one.score).max().unwrap_or_default();
        let most = if asked.len() == 1 { NEXT_OF_ONE_MAX } else { NEXT_MAX };
        let alone = next * 100 <= first.score * most;
        (alone && self.is_heard(first, words) && !self.spends(std::slice::from_ref(&first.command)))
            .then(|| first.command.clone())
    }

    /// Whether enough of a command is in the words.
    fn is_heard(&self, one: &Ranked, words: &[String]) -> bool {
        let Some(verb) = self.verbs.begin(words).filter(|verb| !verb.guessed) else { return false };
        let begins = |name: &str| verb.names.iter().any(|verb| verb == name);
        // "Hide behind the wall" searches no wall.
        let own = |action: &gesta_content::id::ActionId| {
            self.words.content().action(action).is_some_and(|(_, action)| begins(action.verb.as_str()))
        };
        match &one.command {
            Command::Act { action } if OTHERS.iter().any(|other| begins(other)) && !own(action) => false,
            Command::Act { .. } if begins("look") => false,
            // "Search Mitza" searches no wall.
            Command::Act { .. } if one.thing < HALF && one.label < WORDS => false,
            Command::Act { .. } => one.extra >= WORD || one.extra >= HALF && one.label >= WORD && one.thing >= NAME,
            Command::Go { .. } => begins("go") && (one.thing >= NAME || one.label >= WORDS),
            Command::Talk { .. } => begins("talk") && one.thing >= NAME,
            Command::Take { .. } => begins("take") && one.thing >= NAME,
            _ => false,
        }
    }
}
