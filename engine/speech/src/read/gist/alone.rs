//! What all the words come to where the grammar found nothing.

use super::super::deed::{BEYOND, Found, Reader, SURE};
use super::super::senses::Heard;
use super::super::{Meta, Reading, reply};
use super::{ANSWERS_MAX, Gist};
use gesta_rules::Command;

/// What buying or selling must come to, to be meant by a question.
const TRADED: u32 = 180;
/// Of replies so many, where nothing says which is meant.
const REPLIES_MAX: usize = 7;

impl Reader<'_> {
    /// What all the words come to where the grammar found nothing.
    pub(super) fn by_words_alone(&mut self, words: &[String], found: Found, beyond: bool) -> Found {
        let talks = self.view.talk.is_some();
        self.strength = 0;
        let asks = self.asks(words);
        let mut gist = self.gist(words);
        if let Some(gist) = gist.as_mut().filter(|_| asks && self.wants_to_know(words)) {
            // What somebody wants to know is not answered by walking.
            gist.commands.retain(|command| !matches!(command, Command::Go { .. } | Command::Flee { .. }));
        }
        // "Why does it not bark?" is answered by no deed.
        let of_the_world = !talks && self.view.fight.is_none() && self.asks_of_the_world();
        let gist = gist.filter(|gist| !gist.commands.is_empty() && !of_the_world);
        let deed = gist.as_ref().is_some_and(|gist| self.is_clear_deed(gist));
        let answers = asks && !beyond && !talks && !deed;
        let mine = self.senses().has("mine", words);
        let unsaid = talks && (asks || mine) && !beyond && (mine || gist.as_ref().is_none_or(|gist| gist.words < 65));
        if let Some(page) = unsaid.then(|| self.page_asked(words)).flatten() {
            self.strength = SURE;
            return Found::Meta(page);
        }
        let both = gist.as_ref().is_some_and(|gist| {
            (gist.extra >= 65 && gist.score >= 120)
                || (matches!(gist.commands.first(), Some(Command::Act { .. })) && self.is_done_to(gist, words))
        });
        if let Some(found) = answers.then(|| self.asked(words)).flatten() {
            match found {
                Found::Meta(Meta::Look(Some(thing))) if both => self.looks.push(thing),
                found => {
                    self.strength = SURE;
                    return found;
                }
            }
        }
        let heard = Heard::new(self.senses(), words);
        let score = gist.as_ref().map_or(0, |gist| gist.score);
        let shown = !beyond && (!asks || !talks) && (!talks || self.senses().has("eyes", words));
        let shown = shown && (asks || !self.handles(words));
        let looks = self.look_heard(&heard).filter(|(_, looks)| shown && *looks >= 160 && *looks > score);
        if let Some((thing, looks)) = looks {
            if !both {
                self.strength = looks;
                return Found::Meta(Meta::Look(Some(thing)));
            }
            self.looks.push(thing);
        }
        if let Some(mut gist) = gist {
            self.strength = gist.score;
            self.look_besides(&heard, asks);
            if talks {
                self.add_replies(words, &mut gist.commands);
            }
            return Found::Which("ask-mean", gist.commands);
        }
        if beyond {
            self.strength = BEYOND;
            return found;
        }
        found
    }

    /// Whether what words come to is a deed, although they ask something.
    fn is_clear_deed(&self, gist: &Gist) -> bool {
        match gist.commands.first() {
            Some(Command::Buy { .. } | Command::Sell { .. }) => gist.score >= TRADED,
            Some(Command::Act { .. } | Command::Improvise { .. }) => {
                !self.chances_asked() && gist.score >= 220 && gist.label >= 65
            }
            Some(Command::Propose { .. }) => gist.score >= 150 && self.speaks_of_all(),
            _ => false,
        }
    }

    /// What is written in a talk is mostly speech.
    fn add_replies(&mut self, words: &[String], commands: &mut Vec<Command>) {
        commands.truncate(ANSWERS_MAX - 1);
        for reply in self.replies(words).into_iter().take(3) {
            if !commands.contains(&reply) {
                commands.push(reply);
            }
        }
        commands.truncate(ANSWERS_MAX + 1);
    }

    /// Whether words begin with a verb of handling a thing, which cannot be done: "me como la ballesta" looks at nothing.
    fn handles(&self, words: &[String]) -> bool {
        let verb = self.verbs.begin(words).filter(|verb| !verb.guessed);
        let handles =
            |name: &String| ["take", "drop", "wear", "use", "give", "buy", "sell", "talk"].contains(&name.as_str());
        verb.is_some_and(|verb| verb.names.iter().all(handles)) && !self.senses().has("eyes", words)
    }

    /// The replies of the talk, the likeliest first.
    pub(crate) fn replies(&mut self, words: &[String]) -> Vec<Command> {
        let ranked = self.weighed(words);
        let replies = ranked.iter().map(|one| &one.command).filter(|command| reply::answers(command));
        let mut replies: Vec<Command> = replies.cloned().collect();
        for reply in reply::spelled_out(self.view).into_iter().filter(reply::answers) {
            if !replies.contains(&reply) {
                replies.push(reply);
            }
        }
        replies
    }

    /// In a talk whatever is said may be one of the replies.
    pub(crate) fn some_reply(&mut self, words: &[String], least: usize) -> Option<Reading> {
        self.view.talk.as_ref()?;
        let beyond = self.is_beyond();
        if beyond || words.len() < least {
            return None;
        }
        let mut replies = self.replies(words);
        replies.truncate(REPLIES_MAX);
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
