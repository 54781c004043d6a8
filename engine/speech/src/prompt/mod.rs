//! What a model is told when it is to tell a turn: what never changes first, what is new last, so that providers find the
//! beginning of each prompt in their caches. A model decides nothing: it gets what happened, in words that are already true,
//! and says it better.
//!
//! Order: rules, world, what was summed up, the turns that were told, and last this turn. Lore that came to mind stands with the
//! turn that brought it. All but the last part is only ever
//! appended to, until it grows past [`CONVERSATION_CHARS_MAX`]; then its older half is summed up at once, so that many turns in a
//! row share one beginning.

mod again;
mod intent;
mod lore;
mod review;
mod rules;
mod scene;
mod summary;

pub use again::Rejected;
pub use intent::{ANSWER_BYTES_MAX, DEEDS_MAX, IntentAsked, IntentFault, intent};
pub use lore::{LORE_CONSTANT_TOKENS_MAX, LORE_FIRED_MAX, LORE_TOKENS_MAX, LoreTold, lore_about};
pub use review::{REVIEWED_SENTENCES_MAX, ReviewAsked};
pub use summary::{PART_TOLD_CHARS_MAX, PartAsked, summary};

use crate::tell::{Told, ToldKind};
use crate::words::Words;
use gesta_content::id::LoreId;
use gesta_content::{Content, Language, TextKey};
use gesta_rules::View;
pub(crate) use lore::lore_named;
use lore::{Lorebook, Spoken};
use std::collections::BTreeSet;

/// Most characters of turns that are kept whole; about 4,000 tokens.
pub const CONVERSATION_CHARS_MAX: usize = 16_000;
/// Most characters of what was summed up; the oldest of it is dropped.
pub const SUMMARY_CHARS_MAX: usize = 6_000;
/// Most characters of a player's words that are passed on.
pub const WRITTEN_CHARS_MAX: usize = 300;
/// Turns that stay whole when a part of the story is summed up.
const TURNS_AFTER_PART: usize = 6;
/// Most memories that go into a prompt, and most characters of one.
pub const MEMORIES_MAX: usize = 5;
/// See [`MEMORIES_MAX`].
pub const MEMORY_CHARS_MAX: usize = 280;

/// Who says a part of a prompt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The rules, the world, what was summed up.
    System,
    /// The game: what happened.
    User,
    /// What the model told of it.
    Assistant,
}

/// One part of a prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Who says it.
    pub role: Role,
    /// What is said.
    pub text: String,
}

/// A turn that is to be told.
#[derive(Clone, Copy, Debug)]
pub struct TurnAsked<'a> {
    /// What the seat knew before it, where that is known.
    pub before: Option<&'a View>,
    /// What the seat may know after it.
    pub view: &'a View,
    /// What the player did, as its choice is labelled; empty: somebody else's turn.
    pub deed: &'a str,
    /// What the player wrote for it: a wish, never a fact.
    pub written: Option<&'a str>,
    /// What happened, as the built-in narrator tells it: true, and all there is.
    pub told: &'a [Told],
    /// What of older turns belongs to this one, the best first.
    pub memories: &'a [String],
    /// What came to mind of the world, from [`Conversation::lore`]. It stays where it is told first.
    pub lore: &'a [LoreTold],
}

/// What a model was told so far in one game, by one seat, in one language.
#[derive(Clone, Debug)]
pub struct Conversation {
    language: Language,
    fixed: String,
    world: String,
    lore: Lorebook,
    summary: Vec<String>,
    turns: Vec<Exchange>,
}

/// A turn that was told.
#[derive(Clone, Debug)]
struct Exchange {
    /// What the player did.
    deed: String,
    asked: String,
    told: String,
    /// What came to mind in it: it stands in `asked`.
    lore: Vec<LoreTold>,
}

impl Conversation {
    /// A conversation about a game of which nothing was told yet.
    pub fn new(content: &Content, language: Language, view: &View) -> Conversation {
        let words = Words::new(content, language);
        let key = TextKey::of(&view.scenario);
        let texts = [None, Some("summary"), Some("opening"), Some("voice")];
        let lore = Lorebook::of(content, language);
        let texts = texts.into_iter().filter_map(|facet| words.text(&key, facet)).map(|t| data(&t));
        let world: Vec<String> = texts.chain(lore.constant.iter().cloned()).collect();
        Conversation {
            language,
            fixed: rules::narrator(language).to_owned(),
            world: format!("{}\n{}", rules::world(language), world.join("\n")),
            lore,
            summary: Vec::new(),
            turns: Vec::new(),
        }
    }

    /// What a turn brings to mind of the world: by the words of the player, of what happened and of what was told last, and by
    /// the names of who and what is there. What is in the conversation already does not come again.
    pub fn lore(&self, content: &Content, turn: &TurnAsked<'_>) -> Vec<LoreTold> {
        let words = Words::new(content, self.language);
        let scene = scene::named(&words, turn.view);
        let spoken = |text| Spoken { text, written: false };
        let mut texts = vec![Spoken { text: turn.written.unwrap_or_default(), written: true }, spoken(turn.deed)];
        texts.extend(turn.told.iter().map(|told| spoken(&told.text)));
        texts.extend(self.turns.last().map(|last| spoken(&last.told)));
        texts.extend(scene.lines().map(spoken));
        let told: BTreeSet<&LoreId> = self.turns.iter().flat_map(|turn| &turn.lore).map(|lore| &lore.id).collect();
        self.lore.fired(&words, turn.view, &texts, &told)
    }

    /// What of the world and of what was before stands in the conversation: it may be spoken of.
    pub fn background(&self) -> impl Iterator<Item = &str> {
        let fired = self.turns.iter().flat_map(|turn| &turn.lore).map(|lore| lore.text.as_str());
        self.lore.constant.iter().chain(&self.summary).map(String::as_str).chain(fired)
    }

    /// The prompt for a turn. Nothing is remembered of it until [`Conversation::keep`].
    pub fn prompt(&self, content: &Content, turn: &TurnAsked<'_>) -> Vec<Message> {
        let mut messages = self.beginning();
        messages.push(Message { role: Role::User, text: self.tail(content, turn) });
        messages
    }

    /// Remembers a turn as it was told in the end, by whomever.
    pub fn keep(&mut self, turn: &TurnAsked<'_>, told: &str) {
        let (asked, lore) = (self.happened(turn), turn.lore.to_vec());
        let exchange = Exchange { deed: data(turn.deed), asked, told: data(told), lore };
        self.turns.push(exchange);
        if self.turns.iter().map(Exchange::chars).sum::<usize>() > CONVERSATION_CHARS_MAX {
            self.sum_up();
        }
    }

    /// A part of the story has ended, and this is what it came to: it stands for its turns, but for the last few.
    pub fn part_ended(&mut self, text: &str) {
        self.turns.drain(..self.turns.len().saturating_sub(TURNS_AFTER_PART));
        self.sums(data(text));
    }

    /// Forgets the last turns: they were taken back.
    pub fn take_back(&mut self, turns: usize) {
        self.turns.truncate(self.turns.len().saturating_sub(turns));
    }

    fn beginning(&self) -> Vec<Message> {
        let system = [self.fixed.clone(), self.world.clone()].into_iter().chain(self.summary.iter().cloned());
        let system = system.map(|text| Message { role: Role::System, text });
        let turns = self.turns.iter().flat_map(|turn| {
            let asked = Message { role: Role::User, text: turn.asked.clone() };
            [asked, Message { role: Role::Assistant, text: turn.told.clone() }]
        });
        system.chain(turns).collect()
    }

    /// What happened in a turn, as it stays in the conversation.
    fn happened(&self, turn: &TurnAsked<'_>) -> String {
        let names = rules::names(self.language);
        let mut text = String::new();
        if !turn.deed.is_empty() {
            text += &format!("{}: {}\n", names.deed, data(turn.deed));
        }
        if let Some(written) = turn.written {
            let written: String = data(written).chars().take(WRITTEN_CHARS_MAX).collect();
            text += &format!("{}: {}\n", names.written, quoted(&written));
        }
        if !turn.lore.is_empty() {
            let lore: Vec<&str> = turn.lore.iter().map(|lore| lore.text.as_str()).collect();
            text += &format!("{}:\n- {}\n", names.lore, lore.join("\n- "));
        }
        let (retold, shown): (Vec<Told>, Vec<Told>) = retold_and_shown(turn.told);
        if !shown.is_empty() {
            text += &format!("{}:{}\n", names.shown, list(&shown));
        }
        text + &format!("{}:{}", names.happened, list(&retold))
    }

    /// What is said of this turn only: where it is, who and what is there, what is remembered, and last what happened.
    fn tail(&self, content: &Content, turn: &TurnAsked<'_>) -> String {
        let names = rules::names(self.language);
        let mut text = scene::seen(&Words::new(content, self.language), turn.before, turn.view);
        let memories = turn.memories.iter().take(MEMORIES_MAX);
        let memories: Vec<String> = memories.map(|one| data(one).chars().take(MEMORY_CHARS_MAX).collect()).collect();
        if !memories.is_empty() {
            text += &format!("{}:\n- {}\n", names.before, memories.join("\n- "));
        }
        text += &self.happened(turn);
        text += &format!("\n{}", names.now);
        text
    }

    /// The older half of the turns becomes one paragraph of what was done and how it went.
    fn sum_up(&mut self) {
        let half = self.turns.len().div_ceil(2);
        let older = self.turns.drain(..half).map(|turn| turn.short());
        let paragraph = older.filter(|short| !short.is_empty()).collect::<Vec<_>>().join(" ");
        self.sums(paragraph);
    }

    fn sums(&mut self, paragraph: String) {
        self.summary.push(format!("{}: {paragraph}", rules::names(self.language).earlier));
        while self.summary.len() > 1 && chars(&self.summary) > SUMMARY_CHARS_MAX {
            self.summary.remove(0);
        }
    }
}

impl Exchange {
    fn chars(&self) -> usize {
        self.asked.chars().count() + self.told.chars().count()
    }

    /// What was done, and the first sentence of what came of it.
    fn short(&self) -> String {
        let end = self.told.char_indices().find(|(at, c)| {
            let after = self.told[at + c.len_utf8()..].chars().next();
            matches!(c, '.' | '!' | '?') && after.is_none_or(char::is_whitespace)
        });
        let first = end.map_or(self.told.as_str(), |(at, c)| &self.told[..at + c.len_utf8()]);
        let deed = self.deed.trim_end_matches('.');
        if deed.is_empty() { first.to_owned() } else { format!("{deed}: {first}") }
    }
}

/// What a model retells of a turn, and what its readers are shown beside that as it is: rolls, names of places, speech, the
/// deeds of others, and what the hero has got.
pub fn retold_and_shown(told: &[Told]) -> (Vec<Told>, Vec<Told>) {
    let (mut retold, mut shown) = (Vec::new(), Vec::new());
    for one in told.iter().filter(|one| one.kind != ToldKind::You) {
        if one.kind == ToldKind::Prose {
            retold.extend(one.without_gains());
            shown.extend(one.gains());
        } else {
            shown.push(one.clone());
        }
    }
    (retold, shown)
}

fn list(told: &[Told]) -> String {
    told.iter().map(|one| format!("\n- {}", data(&one.text))).collect()
}

fn chars(texts: &[String]) -> usize {
    texts.iter().map(|text| text.chars().count()).sum()
}

/// A question that any model can answer, to see whether one does.
pub fn trial(language: Language) -> Vec<Message> {
    vec![Message { role: Role::User, text: rules::trial(language).to_owned() }]
}

/// A text as data: one line, without what marks data, so that it can neither end its quotation nor begin a part of its own.
fn data(text: &str) -> String {
    let kept = text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !matches!(c, '⟦' | '⟧'));
    let kept: String = kept.collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The JSON object in an answer, if it is no longer than [`ANSWER_BYTES_MAX`]; local models like to write around it.
fn object_of(answer: &str) -> Option<serde_json::Value> {
    let answer = Some(answer).filter(|answer| answer.len() <= ANSWER_BYTES_MAX)?;
    let (from, to) = (answer.find('{')?, answer.rfind('}')?);
    serde_json::from_str(answer.get(from..=to)?).ok()
}

/// Words that somebody wrote, marked as such.
fn quoted(text: &str) -> String {
    format!("⟦{text}⟧")
}

#[cfg(test)]
pub(crate) mod tests;
