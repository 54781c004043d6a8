//! Chains whose second half has no verb at its beginning: "bottle in the pocket, and out by the door with me". Each half is
//! read by itself where each comes clearly to another deed.

use super::Reading;
use super::clause::Clause;
use super::deed::Reader;
use super::normal::{COMMA, telling};
use super::rank::Ranked;
use super::senses::Heard;
use gesta_rules::Command;

/// What a half must come to.
const CLEAR: u32 = 80;
/// What must be heard of its thing or of its label.
const NAMED: u32 = 60;
/// Words between two halves.
const JOINS: [&str; 6] = ["and", "then", "y", "e", "luego", COMMA];
/// Verbs of going that stand last: "through it I climb".
const GOING: [&str; 20] = [
    "go", "climb", "crawl", "walk", "step", "head", "march", "run", "creep", "jump", "slip", "ride", "am", "voy",
    "salgo", "entro", "subo", "bajo", "trot", "stroll",
];
/// Words that such a half begins with.
const WHITHER: [&str; 22] = [
    "off", "out", "down", "up", "back", "in", "into", "through", "over", "away", "straight", "on", "across", "inside",
    "outside", "fuera", "abajo", "arriba", "adentro", "afuera", "home", "along",
];

/// Whether words say that somebody goes, the verb last: "off I go into the bowl-house", "back to the square I go".
pub(crate) fn goes(words: &[String]) -> bool {
    let first = words.iter().find(|word| !JOINS.contains(&word.as_str()));
    let begins = first.is_some_and(|word| WHITHER.contains(&word.as_str()));
    let who = |word: &str| ["i", "we", "me", "yo"].contains(&word);
    let goes = words.windows(2).any(|two| who(&two[0]) && GOING.contains(&two[1].as_str()));
    begins && (goes || words.ends_with(&["with".to_owned(), "me".to_owned()]))
}

impl Reader<'_> {
    /// The readings of a clause that is two deeds, each without a verb that the grammar finds.
    pub(crate) fn halves(&mut self, text: &str, clause: &Clause, whole: &[Command]) -> Option<Vec<Reading>> {
        if self.is_beyond() || self.asks(&clause.words) || clause.words.len() > 24 {
            return None;
        }
        // What is said in a talk is one answer, however many commas it has.
        let said = self.view.talk.is_some().then(|| self.gist(&clause.words)).flatten();
        if said.is_some_and(|gist| gist.words >= NAMED && gist.commands.iter().any(super::reply::answers)) {
            return None;
        }
        let joins = (2..clause.words.len().saturating_sub(1)).filter(|at| JOINS.contains(&clause.words[*at].as_str()));
        for at in joins.collect::<Vec<usize>>() {
            let from = (at..clause.words.len()).find(|from| !JOINS.contains(&clause.words[*from].as_str()))?;
            let (left, right) = (part_of(clause, 0, at), part_of(clause, from, clause.words.len()));
            if telling(&left.words).len() < 2 || telling(&right.words).is_empty() {
                continue;
            }
            // "Me acomodo, sin prisa, hasta que se vaya": what only says how is no deed.
            let doing = right.words.first().is_some_and(|word| super::clause::is_doing(word));
            let with = clause.words[at] == COMMA && right.words.first().is_some_and(|word| word == "con");
            if doing || with || self.verbs.how_len(&right.words) > 0 || self.verbs.how_len(&left.words) > 0 {
                continue;
            }
            let Some(done) = self.clear(&left.words, None) else { continue };
            let among =
                |command: &Command| whole.is_empty() || whole.iter().any(|one| super::gist::alike(one, command));
            if !among(&done) {
                continue;
            }
            // "el del gancho, una preguntita": one deed in two halves.
            let again = self.gist(&right.words).and_then(|gist| gist.commands.into_iter().next());
            if again.is_some_and(|again| super::gist::alike(&again, &done)) && !goes(&right.words) {
                return None;
            }
            let verb = self.verbs.begin(&left.words).filter(|verb| !verb.guessed);
            let then = match goes(&right.words) {
                true => right.written(text).to_owned(),
                false => {
                    let next = self.clear(&right.words, Some(&done))?;
                    if !among(&next) && std::mem::discriminant(&next) != std::mem::discriminant(&done) {
                        continue;
                    }
                    let same = std::mem::discriminant(&next) == std::mem::discriminant(&done);
                    match verb.filter(|_| same) {
                        // "I'll take a lockpick off you, and a bandage": the verb counts for both.
                        Some(verb) => format!("{} {}", left.words[..verb.taken].join(" "), right.written(text)),
                        None => right.written(text).to_owned(),
                    }
                }
            };
            let guess = self.guess(vec![done]);
            return Some(vec![guess, Reading::Rest { texts: vec![then] }]);
        }
        None
    }

    /// The deed that half of a text clearly comes to; behind another one, a deed of the same sort comes first.
    fn clear(&mut self, words: &[String], behind: Option<&Command>) -> Option<Command> {
        let heard = Heard::new(self.senses(), words);
        let silent = heard.verbs.values().all(|strength| *strength < 80);
        let ranked = self.weighed(words);
        let clear = |one: &Ranked| one.score >= CLEAR && (one.thing >= NAMED || one.label >= NAMED);
        let other = |one: &&Ranked| behind.is_none_or(|done| !super::gist::alike(done, &one.command));
        let sort = |one: &&Ranked| {
            behind.is_some_and(|done| std::mem::discriminant(done) == std::mem::discriminant(&one.command))
        };
        let like = || ranked.iter().filter(|one| silent && one.thing >= NAMED).filter(other).find(sort);
        let best = like().or_else(|| ranked.first().filter(|one| clear(one)).filter(other))?;
        use Command::{Advance, Leave, Reply, Rest, Wait};
        let named = !matches!(best.command, Reply { .. } | Leave | Advance { .. } | Rest { .. } | Wait { .. });
        named.then(|| best.command.clone())
    }

    /// What is meant by a clause that points back at what was denied: "I won't take his leg off, only tend to it".
    pub(crate) fn meant_instead(
        &mut self,
        denied: &[String],
        clause: &[String],
        read: Option<&Command>,
    ) -> Option<(u32, Reading)> {
        if !clause.iter().any(|word| super::referents::is_pronoun(word)) {
            return None;
        }
        let not = self.weighed(denied).first()?.command.clone();
        if read.is_some_and(|read| !super::gist::alike(read, &not)) {
            return None;
        }
        let all: Vec<String> = denied.iter().chain(clause).cloned().collect();
        let ranked = self.weighed(&all);
        let best = ranked.iter().find(|one| !super::gist::alike(&one.command, &not))?.clone();
        (best.score >= 120).then(|| (best.score, self.guess(vec![best.command])))
    }

    /// Whether a clause behind a farewell is a deed that has nothing to do with the talk.
    pub(crate) fn goes_on(&mut self, words: &[String]) -> bool {
        let ranked = self.weighed(words);
        let best = ranked.iter().find(|one| !super::reply::answers(&one.command) && one.command != Command::Leave);
        goes(words) || best.is_some_and(|one| one.score >= 150 && one.thing >= NAMED)
    }
}

/// Some words of a clause as one of their own.
fn part_of(clause: &Clause, from: usize, to: usize) -> Clause {
    Clause { words: clause.words[from..to].to_vec(), spans: clause.spans[from..to].to_vec(), then: clause.then }
}
