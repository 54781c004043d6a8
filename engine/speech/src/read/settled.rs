//! A guess at one deed alone that nearly all words come to, or at one reply: not much of a guess.

use super::Reading;
use super::aside::HALF_MEANT;
use super::deed::Reader;
use super::normal::words_of;
use super::rank::Ranked;
use crate::look::LookAt;
use gesta_rules::Command;

/// What a text must come to: of 200 deeds with so much that were guessed alone in what players wrote, 5 were not meant.
const CLEAR: u32 = 180;
/// So much of it the next likeliest may have, in hundredths.
const NEXT_MAX: u32 = 70;
/// So much of a reply's words a text in a talk must have: of 311 replies that had it and left the next behind, 6 were not meant.
const REPLIED: u32 = 150;
/// So much is one whole word of a reply, and so much is hardly any: a question with only that of a question is it.
const WORD: u32 = 90;
const BARELY: u32 = 20;
/// So much of that the next reply may have, in hundredths.
const NEXT_REPLY_MAX: u32 = 60;
/// So much of it must be names and looks of things.
const HEARD: u32 = 40;
/// Or so much words of the label, which is more than one.
const SAID: u32 = 130;
/// A reply that has so much of the words is likely, and leaves out what has less than so many hundredths of that.
const SPOKEN_FOR: u32 = 130;
const FILLER_MAX: u32 = 30;
/// So much words of the label of a deed that is meant in a talk.
const DEED_SAID: u32 = 90;
/// A thing that some word names; a word of its looks alone is less.
const NAMED_LEAST: u32 = 60;
/// A deed with so much of its label, or a word of it and a whole name, is plain where the next has no more than so many hundredths.
const PLAIN_LABEL: u32 = 180;
const PLAIN_NEXT_MAX: u32 = 40;
/// A greeting of more words says something besides.
const GREETING_WORDS_MAX: usize = 5;
/// A smaller number is hardly a price, and words of who makes one.
const PRICE_MIN: u16 = 5;
const MAKES: [&str; 18] = [
    "make", "want", "give", "pay", "need", "val", "less", "least", "for", "dame", "deme", "quiero", "pague", "pagame",
    "menos", "por", "subelo", "dejalo",
];
/// Somebody who is named by a whole name.
const NAMED: u32 = 100;

impl Reader<'_> {
    /// Readings of which a guess at one clear deed is no guess: Enter does it. Talking with somebody who is named costs nothing and
    /// needs no question.
    pub(crate) fn settled(&mut self, mut readings: Vec<Reading>) -> Vec<Reading> {
        if let Some(reply) = self.clear_reply(&readings) {
            return vec![Reading::Act(reply)];
        }
        if let Some(deeds) = self.clear_deeds(&readings) {
            readings = vec![self.guess(deeds)];
        }
        if let Some(reading) = self.held_out(&readings) {
            return vec![reading];
        }
        self.drop_blows(&mut readings);
        self.drop_unnamed(&mut readings);
        self.drop_fillers(&mut readings);
        let alone = match readings.first() {
            Some(Reading::Ask { candidates, looks, guess: true, .. }) if looks.is_empty() && candidates.len() == 1 => {
                candidates[0].1.clone()
            }
            _ => return readings,
        };
        let words = words_of(self.text);
        let other = self.weighed(&words).first().is_some_and(|best| best.command != alone && best.score >= CLEAR);
        let speaks = self.greets() && words.len() > GREETING_WORDS_MAX;
        if matches!(alone, Command::Talk { .. })
            && readings.len() == 1
            && !other
            && (speaks || self.calls_somebody(&words))
        {
            return self.put_to(alone);
        }
        if !self.is_clear(&alone, &words) {
            return readings;
        }
        if self.is_plain(&alone, &words) {
            readings[0] = Reading::Act(alone);
            return readings;
        }
        if let Some(Reading::Ask { guess, .. }) = readings.first_mut() {
            *guess = false;
        }
        readings
    }

    /// The reply that a text in a talk says far more clearly than any other, where it neither costs nor risks anything.
    fn clear_reply(&mut self, readings: &[Reading]) -> Option<Command> {
        let [Reading::Ask { candidates, guess: true, .. }] = readings else { return None };
        let words = words_of(self.text);
        if self.view.talk.is_none() || self.denies(&words) {
            return None;
        }
        let ranked = self.weighed(&words);
        let first = ranked.first().filter(|first| super::reply::answers(&first.command) && first.label >= WORD)?;
        let next = ranked.iter().skip(1).find(|one| super::reply::answers(&one.command)).map_or(0, |next| next.label);
        let alone = next * 100 <= first.label * NEXT_REPLY_MAX;
        let alone = alone && (first.label >= REPLIED || next <= BARELY && self.alike_in_kind(&first.command, &ranked));
        let asked = candidates.iter().any(|(_, command)| *command == first.command);
        let free = self.view.offers.iter().any(|offer| offer.command == first.command && offer.odds.is_none());
        let pays = self.reply_outcome(&first.command).is_none_or(super::doubt::pays);
        let buys = candidates.iter().any(|(_, command)| matches!(command, Command::Buy { .. }));
        (alone && asked && free && !pays && !buys).then(|| first.command.clone())
    }

    /// The reply with the price that a text in a talk names, or, where it names another, the only one that bargains.
    pub(super) fn bargained(&mut self) -> Option<Reading> {
        self.view.talk.as_ref()?;
        let words = words_of(self.text);
        let priced = |words: &[String]| -> Vec<u16> {
            words.iter().filter_map(|word| super::normal::number(word)).filter(|n| *n >= PRICE_MIN).collect()
        };
        let prices = priced(&words);
        if prices.is_empty() || super::denied::no_deed(&words).is_some() {
            return None;
        }
        let label = |command: &Command| words_of(&self.words.label(self.view, command));
        let replies: Vec<Command> =
            super::reply::spelled_out(self.view).into_iter().filter(super::reply::answers).collect();
        let with_price = |reply: &&Command| priced(&label(reply)).iter().any(|price| prices.contains(price));
        let bargains =
            |reply: &&Command| label(reply).first().is_some_and(|word| super::normal::number(word).is_some());
        let rolls = |reply: &&Command| self.view.offers.iter().any(|one| one.command == **reply && one.odds.is_some());
        let only = |found: Vec<&Command>| match found.as_slice() {
            [only] => Some((*only).clone()),
            _ => None,
        };
        if let Some(same) = only(replies.iter().filter(with_price).collect()) {
            return rolls(&&same).then_some(Reading::Act(same));
        }
        let other = only(replies.iter().filter(bargains).filter(rolls).collect())?;
        let offers = words.iter().any(|said| MAKES.contains(&said.as_str()));
        let more = self
            .weighed(&words)
            .iter()
            .any(|one| super::reply::answers(&one.command) && one.command != other && one.label >= NAMED_LEAST);
        (offers && !more && !self.text.contains('?')).then(|| self.guess(vec![other]))
    }

    /// Whether a text and a reply are both questions, or neither is and no deed has as much of the words.
    fn alike_in_kind(&self, reply: &Command, ranked: &[Ranked]) -> bool {
        let deed = |one: &Ranked| !super::reply::answers(&one.command) && (one.label >= WORD || one.thing >= NAMED);
        let question = self.words.label(self.view, reply).contains('?') || self.text.contains('?');
        self.both_ask(reply) || !question && !ranked.iter().any(deed)
    }

    /// Whether a text and a reply are both questions.
    fn both_ask(&self, reply: &Command) -> bool {
        let said = self.as_said();
        let asks = said.trim_end().ends_with('?') || super::matter::matter(self.text.trim()).is_some();
        let tells = words_of(&said).starts_with(&["tell".to_owned(), "me".to_owned()]);
        (asks || tells) && self.words.label(self.view, reply).contains('?')
    }

    /// Drops from a question in peace the blows that no word speaks of: whoever strokes a dog attacks nobody.
    fn drop_blows(&mut self, readings: &mut [Reading]) {
        use Command::{Attack, Grapple, Shove, Subdue};
        let Some(Reading::Ask { candidates, guess: true, .. }) = readings.first_mut() else { return };
        let words = words_of(self.text);
        let fights = |name: &String| ["attack", "subdue", "shove", "grapple"].contains(&name.as_str());
        let strikes = (0..words.len())
            .filter_map(|at| self.verbs.begin(&words[at..]))
            .any(|verb| !verb.guessed && verb.names.iter().any(fights));
        let blow = |command: &Command| matches!(command, Attack { .. } | Subdue { .. } | Shove { .. } | Grapple { .. });
        if self.view.fight.is_none() && !strikes && candidates.iter().any(|(_, command)| !blow(command)) {
            candidates.retain(|(_, command)| !blow(command));
        }
    }

    /// Drops from a question the handling of things that no word names, where words speak for another answer.
    fn drop_unnamed(&mut self, readings: &mut [Reading]) {
        use Command::{Drop, PutAway, Wear};
        let Some(Reading::Ask { candidates, guess: true, .. }) = readings.first_mut() else { return };
        let ranked = self.weighed(&words_of(self.text));
        let named = |command: &Command| {
            ranked.iter().any(|one| one.command == *command && (one.thing >= NAMED_LEAST || one.label > 0))
        };
        let handles = |command: &Command| matches!(command, Drop { .. } | PutAway { .. } | Wear { .. });
        if candidates.iter().any(|(_, command)| named(command)) {
            candidates.retain(|(_, command)| named(command) || !handles(command));
        }
    }

    /// Drops from a question in a talk what hardly a word speaks for, where words clearly speak for another answer.
    fn drop_fillers(&mut self, readings: &mut [Reading]) {
        let [Reading::Ask { candidates, guess: true, .. }] = readings else { return };
        if self.view.talk.is_none() {
            return;
        }
        let ranked = self.weighed(&words_of(self.text));
        let label = |command: &Command| ranked.iter().find(|one| one.command == *command).map_or(0, |one| one.label);
        // "Give her three val": no word of it speaks for a way out, or for the door.
        let spoken = |command: &Command| {
            ranked.iter().any(|one| one.command == *command && one.label + one.thing >= NAMED_LEAST)
                || !matches!(
                    command,
                    Command::Go { .. }
                        | Command::Act { .. }
                        | Command::Take { .. }
                        | Command::Rest { .. }
                        | Command::Wait { .. }
                )
        };
        if candidates.iter().any(|(_, command)| super::reply::answers(command)) {
            candidates.retain(|(_, command)| spoken(command));
        }
        let replies = candidates.iter().filter(|(_, command)| super::reply::answers(command));
        let best = replies.map(|(_, command)| label(command)).max().unwrap_or_default();
        if best >= SPOKEN_FOR {
            let kept = |command: &Command| match command {
                Command::Speak { .. } | Command::Leave | Command::Buy { .. } => true,
                command => label(command) * 100 >= best * FILLER_MAX,
            };
            candidates.retain(|(_, command)| kept(command));
        }
    }

    /// The deeds that a text in a talk comes to, where no reply has a word of it: "whisper to the mule until it pulls".
    fn clear_deeds(&mut self, readings: &[Reading]) -> Option<Vec<Command>> {
        let [Reading::Ask { candidates, guess: true, .. }] = readings else { return None };
        let words = words_of(self.text);
        if self.view.talk.is_none() || self.reply_words() >= HALF_MEANT || self.asks(&words) {
            return None;
        }
        let ranked = self.weighed(&words);
        // "Help you get the wheel out" goes nowhere by the way out.
        let stays = |one: &&Ranked| !matches!(one.command, Command::Go { .. }) || one.label >= DEED_SAID;
        let first = ranked.iter().find(stays).filter(|first| first.score >= CLEAR && first.label >= DEED_SAID)?;
        let near = ranked.iter().filter(stays).filter(|one| one.score * 100 >= first.score * NEXT_MAX);
        let near: Vec<Command> = near.map(|one| one.command.clone()).collect();
        let asked = |command: &Command| candidates.iter().any(|(_, asked)| asked == command);
        let deed = |command: &Command| matches!(command, Command::Act { .. });
        (asked(&near[0]) && near.iter().all(deed)).then_some(near)
    }

    /// Whether a text denies anything, or speaks of what is no part of the story.
    pub(super) fn denies(&self, words: &[String]) -> bool {
        let denies = !self.denied.is_empty() || super::denied::no_deed(words).is_some();
        denies || self.is_beyond() || self.senses().has("refrain", words)
    }

    /// Whether of all words nearly all come to one command, and none denies anything.
    fn is_clear(&mut self, command: &Command, words: &[String]) -> bool {
        if self.denies(words) {
            return false;
        }
        let ranked = self.weighed(words);
        let Some(first) = ranked.first().filter(|first| first.command == *command) else { return false };
        let next = ranked.get(1).map_or(0, |next| next.score);
        let alone = next * 100 <= first.score * NEXT_MAX;
        match command {
            Command::Talk { .. } => alone && first.thing >= NAMED,
            // A verb alone says little: "search Mitza".
            _ => alone && first.score >= CLEAR && (first.thing >= HEARD || first.label >= SAID),
        }
    }

    /// Whether so many words come to one deed of the place, and hardly any to another, that nobody would ask: nothing is paid for it.
    fn is_plain(&mut self, command: &Command, words: &[String]) -> bool {
        if !matches!(command, Command::Act { .. }) || self.asks(words) || self.spends(std::slice::from_ref(command)) {
            return false;
        }
        let ranked = self.weighed(words);
        let Some(first) = ranked.first().filter(|first| first.command == *command) else { return false };
        let next = ranked.get(1).map_or(0, |next| next.score);
        let said = first.label >= PLAIN_LABEL || first.label >= WORD && first.thing >= NAMED;
        said && next * 100 <= first.score * PLAIN_NEXT_MAX
    }

    /// Whether a text begins by calling somebody and goes on: "hey Iske, who are you?"
    fn calls_somebody(&self, words: &[String]) -> bool {
        let comma = self.text.find(',').and_then(|at| self.text.get(..at)).map(words_of).unwrap_or_default();
        let named = super::normal::telling(&comma);
        let called = |at: usize| matches!(self.scene.find(&named[at..]).as_slice(), [LookAt::Being(_)]);
        let begins = (0..named.len().min(3)).any(called);
        begins && words.len() > comma.len() + 1
    }
}
