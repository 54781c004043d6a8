//! Questions of the player that are no speech: what something is, what is carried, how one stands, where one can go. They are
//! answered by looking, which costs nothing.

use super::Meta;
use super::deed::{Found, Reader};
use super::normal::{telling, words_of};
use super::rank::ThingHeard;
use super::senses::{Heard, is_request};
use crate::look::LookAt;
use gesta_content::id::CodexId;
use gesta_content::{Language, TextKey};
use gesta_rules::{Actor, Command, Template};
use std::collections::BTreeMap;

/// What is asked about by a sort of words, and the page that answers it.
const PAGES: [(&str, Page); 6] = [
    ("chances", Page::Why),
    ("goal", Page::Quests),
    ("state", Page::Sheet),
    ("self", Page::Inventory),
    ("ways", Page::Map),
    ("around", Page::Around),
];

/// A page that answers a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    Inventory,
    Why,
    Quests,
    Sheet,
    Map,
    Around,
}

impl Reader<'_> {
    /// Whether a clause asks something, rather than asking for something to be done.
    pub(crate) fn asks(&self, words: &[String]) -> bool {
        let raw = words_of(self.text);
        if is_request(self.senses(), &raw) {
            return false;
        }
        self.text.trim_end().ends_with('?') || self.senses().begins("ask", words) > 0
    }

    /// The answer to a question about what is here, or about the hero.
    pub(crate) fn asked(&mut self, words: &[String]) -> Option<Found> {
        let heard = Heard::new(self.senses(), words);
        let things = self.things_heard(&heard);
        let mut things = things;
        if let Some(fight) = &self.view.fight {
            for one in &fight.fighters {
                if let Actor::Being(id) = &one.actor {
                    things.entry(LookAt::Being(id.clone())).and_modify(|heard| heard.score += 12);
                }
            }
        }
        let best = best_thing(&things);
        let raw = words_of(self.text);
        let page = PAGES.iter().find(|(mark, _)| self.senses().has(mark, &raw)).map(|(_, page)| *page);
        if let Some(term) = self.term_named(&heard) {
            return Some(Found::Meta(Meta::Codex(Some(term))));
        }
        if let Some(talk) = best.as_ref().and_then(|(thing, _)| self.addressed(thing, &heard)) {
            return Some(Found::Which("ask-mean", vec![talk]));
        }
        let whole = best.as_ref().filter(|(_, heard)| heard.whole && page != Some(Page::Why));
        if let Some((thing, _)) = whole {
            return Some(Found::Meta(Meta::Look(Some(thing.clone()))));
        }
        let foe = self.lone_foe().filter(|_| matches!(page, Some(Page::Map | Page::Around)));
        if let Some(page) = page.filter(|_| foe.is_none()) {
            return Some(Found::Meta(self.page(page, words)));
        }
        let close = best.filter(|(_, heard)| heard.score >= 40).map(|(thing, _)| thing);
        close.or_else(|| self.lone_foe()).map(|thing| Found::Meta(Meta::Look(Some(thing))))
    }

    /// Talking to whom a question is put to: "Gavina, have you got a moment?"
    fn addressed(&self, thing: &LookAt, heard: &Heard) -> Option<Command> {
        let LookAt::Being(id) = thing else { return None };
        let talks = heard.verbs.get("talk").is_some_and(|strength| *strength >= 80);
        let legal = self.has(|template| matches!(template, Template::Talk { with } if with.contains(id)));
        (talks && legal).then(|| Command::Talk { with: id.clone() })
    }

    fn page(&self, page: Page, words: &[String]) -> Meta {
        match page {
            Page::Inventory => Meta::Inventory,
            Page::Quests => Meta::Quests,
            Page::Sheet => Meta::Sheet,
            Page::Map => Meta::Map,
            Page::Around => Meta::Look(None),
            Page::Why => Meta::Why(words.iter().find_map(|word| ordinal(word))),
        }
    }

    /// The term of the codex that is named by all its words.
    fn term_named(&self, heard: &Heard) -> Option<CodexId> {
        let senses = self.senses();
        let named = |id: &&CodexId| {
            Language::ALL.iter().any(|language| {
                let text = self.words.content().texts.get(*language, &TextKey::of(*id), &[]).unwrap_or_default();
                let words = telling(&words_of(&text));
                !words.is_empty()
                    && words.iter().all(|word| heard.hit_nearly(&senses.term(word)).is_some_and(|(hit, _)| hit == 100))
            })
        };
        self.view.codex.iter().find(named).cloned()
    }

    /// Whom "is he hurt?" means in a fight with one foe.
    fn lone_foe(&self) -> Option<LookAt> {
        let fight = self.view.fight.as_ref()?;
        let foes = fight.fighters.iter().filter_map(|one| match &one.actor {
            Actor::Being(id)
                if !self
                    .view
                    .place
                    .iter()
                    .flat_map(|place| &place.beings)
                    .any(|seen| seen.id == *id && seen.follows) =>
            {
                Some(id)
            }
            _ => None,
        });
        let mut foes = foes.take(2);
        let first = foes.next()?.clone();
        foes.next().is_none().then_some(LookAt::Being(first))
    }

    /// Looking, where that is what the words come to: at what is named best.
    pub(crate) fn look_heard(&self, heard: &Heard) -> Option<(LookAt, u32)> {
        let looks = heard.verbs.get("look").copied().filter(|strength| *strength >= 60)?;
        let (thing, best) = best_thing(&self.things_heard(heard))?;
        let talks = self.view.talk.is_some() && looks < 100;
        ((best.whole || best.score >= 40 && looks >= 100) && !talks).then_some((thing, looks + best.score))
    }
}

fn best_thing(things: &BTreeMap<LookAt, ThingHeard>) -> Option<(LookAt, ThingHeard)> {
    let somebody = |thing: &LookAt| matches!(thing, LookAt::Being(_) | LookAt::Hero(_));
    let best = things.iter().max_by_key(|(thing, heard)| {
        (heard.whole, heard.score + if somebody(thing) { 20 } else { 0 }, std::cmp::Reverse(*thing))
    })?;
    Some((best.0.clone(), best.1.clone()))
}

/// The number of a choice: "the first", "2", "la tercera".
fn ordinal(word: &str) -> Option<u8> {
    let n = match word {
        "first" | "primera" | "primero" | "primer" => 1,
        "second" | "segunda" | "segundo" => 2,
        "third" | "tercera" | "tercero" => 3,
        "fourth" | "cuarta" | "cuarto" => 4,
        "fifth" | "quinta" | "quinto" => 5,
        word => return super::normal::number(word).and_then(|n| u8::try_from(n).ok()),
    };
    Some(n)
}
