//! What a text comes to that no grammar reads: the likeliest commands, to be asked about.

use super::deed::{Found, Reader, SURE};
use super::rank::Ranked;
use super::senses::Heard;
use super::{Meta, Reading};
use gesta_content::Language;
use gesta_rules::Command;

/// So many answers a question of this kind has at most.
const ANSWERS_MAX: usize = 4;
/// What is less likely than this is not asked about.
const LIKELY: u32 = 90;
/// In a talk a reply needs less: what is written is speech.
const SAID: u32 = 45;
/// What a text must come to that speaks of what is no part of the story.
const IN_SPITE: u32 = 230;

/// What a text comes to.
pub(crate) struct Gist {
    /// The likeliest commands, the likeliest first.
    pub commands: Vec<Command>,
    /// How likely the first is.
    pub score: u32,
    /// How much of that is words of its label.
    pub label: u32,
    /// And how much is names and looks of things.
    pub thing: u32,
}

impl Reader<'_> {
    /// Whether a text speaks of what is no part of the story, or only abuses somebody.
    fn is_beyond(&self) -> bool {
        let words = super::normal::words_of(self.text);
        let both = Language::ALL.map(|language| self.vocabulary.senses(language));
        both.iter().any(|senses| senses.has("beyond", &words)) || self.senses().has("insult", &words)
    }

    /// What words come to.
    pub(crate) fn gist(&mut self, words: &[String]) -> Option<Gist> {
        let heard = Heard::new(self.senses(), words);
        let ranked = self.ranked(&heard);
        let best = ranked.first()?.clone();
        let beyond = self.is_beyond();
        let reply = matches!(best.command, Command::Reply { .. });
        let least = if beyond {
            IN_SPITE
        } else if reply {
            SAID
        } else {
            LIKELY
        };
        if best.score < least {
            return None;
        }
        Some(Gist { commands: answers(&ranked, best.score), score: best.score, label: best.label, thing: best.thing })
    }

    /// What the grammar found, or what all the words come to where it found nothing.
    pub(crate) fn by_all_words(&mut self, words: &[String], found: Found) -> Found {
        let talks = self.view.talk.is_some();
        let asked = match &found {
            Found::Which(_, commands) if talks => Some(commands.clone()),
            Found::No(_) | Found::Lookup(..) | Found::NotThis => None,
            Found::Which("ask-target" | "ask-sure" | "ask-how_long" | "ask-spell" | "ask-advance", _) => return found,
            Found::Do(_) if !talks => return found,
            Found::Which(_, commands) | Found::Do(commands) => Some(commands.clone()),
            _ => return found,
        };
        let beyond = self.is_beyond();
        let looks = !talks && !beyond && matches!(found, Found::Which("ask-mean", _)) && self.asks(words);
        if let Some(Found::Meta(meta)) = looks.then(|| self.asked(words)).flatten() {
            return Found::Meta(meta);
        }
        if let Some(commands) = asked {
            if talks && !beyond && matches!(found, Found::Which(..)) && !commands.iter().any(super::reply::answers) {
                let replies = self.replies(words).into_iter().take(3);
                return Found::Which("ask-mean", commands.into_iter().take(3).chain(replies).collect());
            }
            let Some(gist) = self.gist(words).filter(|gist| !beyond && self.outweighs(gist, &found)) else {
                return found;
            };
            if gist.commands.iter().any(|command| commands.contains(command)) {
                return found;
            }
            let others = gist.commands.into_iter().take(2);
            let all: Vec<Command> = others.chain(commands.iter().cloned()).take(6).collect();
            return if all.len() > commands.len() { Found::Which("ask-mean", all) } else { found };
        }
        self.strength = 0;
        let asks = self.asks(words);
        let gist = self.gist(words);
        let deed = gist.as_ref().is_some_and(|gist| {
            let first = gist.commands.first();
            let acts = matches!(first, Some(Command::Act { .. } | Command::Improvise { .. }));
            acts && gist.score >= 220 && gist.label >= 65
        });
        let answers = asks && !beyond && !talks && !deed;
        if let Some(found) = answers.then(|| self.asked(words)).flatten() {
            self.strength = SURE;
            return found;
        }
        let heard = Heard::new(self.senses(), words);
        let score = gist.as_ref().map_or(0, |gist| gist.score);
        let shown = !beyond && (!asks || !talks);
        let looks = self.look_heard(&heard).filter(|(_, looks)| shown && *looks >= 160 && *looks > score);
        if let Some((thing, looks)) = looks {
            self.strength = looks;
            return Found::Meta(Meta::Look(Some(thing)));
        }
        if let Some(mut gist) = gist {
            self.strength = gist.score;
            if talks {
                // What is written in a talk is mostly speech.
                gist.commands.truncate(ANSWERS_MAX - 1);
                for reply in self.replies(words).into_iter().take(3) {
                    if !gist.commands.contains(&reply) {
                        gist.commands.push(reply);
                    }
                }
                gist.commands.truncate(ANSWERS_MAX + 1);
            }
            return Found::Which("ask-mean", gist.commands);
        }
        if beyond {
            self.strength = 1;
            return found;
        }
        found
    }

    /// The replies of the talk, the likeliest first.
    pub(crate) fn replies(&mut self, words: &[String]) -> Vec<Command> {
        let heard = Heard::new(self.senses(), words);
        let ranked = self.ranked(&heard);
        let mut replies: Vec<Command> =
            ranked.into_iter().map(|one| one.command).filter(super::reply::answers).collect();
        for reply in super::reply::spelled_out(self.view).into_iter().filter(super::reply::answers) {
            if !replies.contains(&reply) {
                replies.push(reply);
            }
        }
        replies
    }

    /// Whether what all words come to is likelier than what the grammar found by some of them.
    fn outweighs(&self, gist: &Gist, found: &Found) -> bool {
        match found {
            // In a talk what is said may be a reply.
            Found::Do(commands) => {
                let reply = matches!(gist.commands.first(), Some(Command::Reply { .. }));
                let deed = commands.iter().any(|command| !matches!(command, Command::Reply { .. } | Command::Leave));
                reply && deed && gist.score >= 110
            }
            _ => gist.score >= 150,
        }
    }

    /// In a talk whatever is said may be one of the replies.
    pub(crate) fn some_reply(&mut self, words: &[String], least: usize) -> Option<Reading> {
        self.view.talk.as_ref()?;
        let beyond = self.is_beyond();
        if beyond || words.len() < least {
            return None;
        }
        let mut replies = self.replies(words);
        replies.truncate(ANSWERS_MAX + 1);
        (!replies.is_empty()).then(|| self.guess(replies))
    }

    /// The question about what a whole text comes to.
    pub(crate) fn whole(&mut self, words: &[String]) -> Option<Reading> {
        match self.by_all_words(words, Found::NotThis) {
            Found::Which(_, commands) => Some(self.guess(commands)),
            Found::Meta(meta) => Some(Reading::Meta(meta)),
            _ => None,
        }
    }
}

/// The likeliest of all, one of each kind: skills and ranks are the player's second thought.
fn answers(ranked: &[Ranked], best: u32) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    let likely = ranked.iter().filter(|one| one.score * 100 >= best * 55);
    for one in likely {
        if commands.len() >= ANSWERS_MAX {
            break;
        }
        if !commands.iter().any(|known| alike(known, &one.command)) {
            commands.push(one.command.clone());
        }
    }
    if commands.len() == 1 {
        let more = ranked.iter().filter(|one| alike(&commands[0], &one.command) && one.command != commands[0]);
        let more: Vec<Command> = more.take(ANSWERS_MAX - 1).map(|one| one.command.clone()).collect();
        commands.extend(more);
    }
    commands
}

/// Whether two commands are the same deed with another skill, rank or length.
fn alike(one: &Command, other: &Command) -> bool {
    match (one, other) {
        (Command::Improvise { stunt: one, target: at, .. }, Command::Improvise { stunt: other, target: there, .. }) => {
            one == other && at == there
        }
        (Command::Cast { spell: one, target: at, .. }, Command::Cast { spell: other, target: there, .. }) => {
            one == other && at == there
        }
        (Command::Rest { .. }, Command::Rest { .. }) | (Command::Wait { .. }, Command::Wait { .. }) => true,
        (one, other) => one == other,
    }
}
