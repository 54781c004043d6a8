//! Questions of the player that are no speech: what something is, what is carried, how one stands, where one can go. They are
//! answered by looking, which costs nothing.

use super::Meta;
use super::deed::{Found, Reader};
use super::normal::{is_small, telling, words_of};
use super::rank::ThingHeard;
use super::senses::{Heard, is_request};
use crate::look::LookAt;
use gesta_content::id::{CodexId, ItemId};
use gesta_content::{Language, TextKey};
use gesta_rules::{Actor, Command, Template};
use std::collections::BTreeMap;

/// What is asked about by a sort of words, and the page that answers it.
const PAGES: [(&str, Page); 7] = [
    ("party", Page::Party),
    ("chances", Page::Why),
    ("goal", Page::Quests),
    ("state", Page::Sheet),
    ("self", Page::Inventory),
    ("ways", Page::Map),
    ("around", Page::Around),
];

/// Words that ask for no thing.
const HOWS: [&str; 6] = ["how", "why", "when", "cuando", "por", "para"];
/// What asks who somebody is, or who is here.
const IS: [&str; 18] = [
    "is", "are", "am", "was", "were", "i", "he", "she", "they", "here", "es", "son", "soy", "eres", "era", "hay",
    "esta", "aqui",
];
/// Words that stand behind what is no question.
const TAGS: [&str; 10] = ["eh", "vale", "verdad", "right", "ok", "okay", "yeah", "huh", "innit", "no"];

/// A page that answers a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    Inventory,
    Why,
    Quests,
    Sheet,
    Map,
    Around,
    Party,
}

impl Reader<'_> {
    /// Whether a clause asks something, rather than asking for something to be done.
    pub(crate) fn asks(&self, words: &[String]) -> bool {
        let raw = words_of(self.text);
        if is_request(self.senses(), &raw) || is_request(self.senses(), words) {
            return false;
        }
        // "..., right?" asks nothing.
        let tag = raw.len() > 3 && raw.last().is_some_and(|last| TAGS.contains(&last.as_str()));
        (self.text.trim_end().ends_with('?') && !tag) || self.senses().begins("ask", words) > 0 || self.is_marked()
    }

    /// Whether the accent of its first word says that a short text asks: "qué tapa esa lona".
    fn is_marked(&self) -> bool {
        let text = self.text.trim_start_matches(['¿', ' ']).to_lowercase();
        let asks =
            ["qué ", "quién ", "quiénes ", "cómo ", "cuánto ", "cuánta ", "cuántos ", "cuántas ", "dónde ", "cuál "];
        asks.iter().any(|word| text.starts_with(word)) && !text.contains(['!', ',', ';']) && words_of(&text).len() < 9
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
        let raw = words_of(self.text);
        let who = raw.first().is_some_and(|word| ["who", "whos", "quien", "quienes"].contains(&word.as_str()));
        // "El hombre del torno" is the man, not the winch.
        let who = who || self.senses().has("somebody", &raw);
        let somebody = |thing: &LookAt| matches!(thing, LookAt::Being(_) | LookAt::Hero(_));
        if who && things.iter().any(|(thing, heard)| somebody(thing) && heard.score >= 40) {
            things.retain(|thing, _| somebody(thing));
        }
        // "How did the keeper die?" is not answered by looking.
        if self.asks_of_the_past(&raw) {
            things.clear();
        } else if HOWS.contains(&raw.first().map_or("", String::as_str)) && self.page_of(&raw).is_none() {
            let near = |thing: &LookAt| matches!(thing, LookAt::Feature(_) | LookAt::Item(_));
            things.retain(|thing, heard| heard.whole || near(thing));
        }
        if let Some(power) = self.power_asked(&raw) {
            return Some(power);
        }
        if let Some(keeper) = self.keeper_asked(&raw) {
            return Some(Found::Meta(Meta::Look(Some(keeper))));
        }
        let best = best_thing(&things);
        let page = self.page_of(&raw);
        let seen = best.as_ref().is_some_and(|(_, heard)| heard.whole);
        if let Some(term) = self.term_named(&heard).filter(|_| !seen) {
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
        let carried = close.as_ref().is_none_or(|thing| self.carries(thing));
        if carried && self.view.fight.is_none() && self.place_heard(&heard) {
            return Some(Found::Meta(Meta::Look(None)));
        }
        // "¿Qué hace esa gente?": a word that says little may still be a name.
        let calls = heard.verbs.get("talk").is_some_and(|strength| *strength >= 80);
        let light = || {
            let mut raw = raw.iter().filter(|_| !calls);
            raw.by_ref().filter(|word| word.len() > 3 && !is_small(word)).find_map(|word| {
                match self.scene.find(std::slice::from_ref(word)).as_slice() {
                    [thing] => Some((*thing).clone()),
                    _ => None,
                }
            })
        };
        close.or_else(|| self.lone_foe()).or_else(light).map(|thing| Found::Meta(Meta::Look(Some(thing))))
    }

    /// Whether a question is how or why something came about: "how did he die?", "¿por qué se fue?"
    pub(super) fn asks_of_the_past(&self, raw: &[String]) -> bool {
        let [first, second, ..] = raw else { return false };
        let english = ["how", "why", "when", "where"].contains(&first.as_str()) && second == "did";
        let past = |word: &str| word.ends_with('ó') || word.ends_with("aron") || word.ends_with("ieron");
        let text = self.text.to_lowercase();
        let spanish = ["como", "cuando", "por"].contains(&first.as_str());
        english || spanish && text.split_whitespace().skip(1).take(3).any(past)
    }

    /// Whether a text asks how or why something is in the world, rather than how something is done.
    pub(crate) fn asks_of_the_world(&self) -> bool {
        let raw = words_of(self.text);
        let [first, second, ..] = raw.as_slice() else { return false };
        let why = ["why", "when", "cuando"].contains(&first.as_str());
        let what_for = ["por", "para"].contains(&first.as_str()) && second == "que";
        self.text.trim_end().ends_with('?') && (why || what_for || self.asks_of_the_past(&raw) || self.asks_who_does())
    }

    /// Whether a text asks who does something, rather than who somebody is: "who has the key?"
    pub(super) fn asks_who_does(&self) -> bool {
        let raw = words_of(self.text);
        let [first, second, third, ..] = raw.as_slice() else { return false };
        let who = ["who", "whose", "quien"].contains(&first.as_str());
        let is = [second, third].iter().any(|word| IS.contains(&word.as_str()));
        who && !is && self.text.trim_end().ends_with('?')
    }

    /// Whether a text asks whose something is.
    pub(super) fn asks_whose(&self) -> bool {
        let raw = words_of(self.text);
        let whose = match raw.as_slice() {
            [first, second, ..] => first == "whose" || first == "de" && second == "quien",
            _ => false,
        };
        whose && self.text.trim_end().ends_with('?')
    }

    /// Who sells here, where somebody asks what there is to be had: "¿qué trae a la venta?"
    fn keeper_asked(&self, raw: &[String]) -> Option<LookAt> {
        let mut shops = self.view.place.iter().flat_map(|place| &place.shops);
        let shop = shops.next().filter(|_| self.senses().has("wares", raw))?;
        Some(LookAt::Being(shop.keeper.clone())).filter(|_| shops.next().is_none())
    }

    /// Somebody asks whoever sells here for a ware: it may be wanted. For what is not sold, all that is is told.
    pub(crate) fn ware_asked(&mut self, words: &[String]) -> Option<Found> {
        let free = self.view.fight.is_none() && self.view.talk.is_none();
        let raw = words_of(self.text);
        let sale = self.senses().has("sale", &raw) && self.senses().has("offers", &raw);
        if free
            && (sale || self.senses().has("wares", &raw))
            && self.view.place.iter().all(|place| place.shops.is_empty())
        {
            return Some(Found::Firm(self.words.core("unknown-no_shop", &[])));
        }
        if !free || !self.senses().has("offers", &raw) || !self.text.trim_end().ends_with('?') {
            return None;
        }
        let mut shops = self.view.place.iter().flat_map(|place| &place.shops);
        let keeper = shops.next().filter(|_| shops.next().is_none())?.keeper.clone();
        let heard = Heard::new(self.senses(), words);
        let things = self.things_heard(&heard);
        let mut whole = things.into_iter().filter(|(_, heard)| heard.whole).map(|(thing, _)| thing);
        let buy = |item: &ItemId| {
            self.view.legal.iter().find_map(|template| match template {
                Template::Buy { from, wares } if wares.iter().any(|(ware, ..)| ware == item) => {
                    Some(Command::Buy { from: from.clone(), item: item.clone() })
                }
                _ => None,
            })
        };
        match whole.next() {
            // "Do you have a minute?" asks for no ware.
            None => (self.senses().has("sale", &raw) || self.names_any_item(&heard))
                .then_some(Found::Meta(Meta::Look(Some(LookAt::Being(keeper))))),
            Some(LookAt::Item(item)) => {
                let bought = buy(&item)?;
                self.looks = vec![LookAt::Item(item)];
                Some(Found::Which("ask-mean", vec![bought]))
            }
            // "Do you have a light?" with a light about asks something else.
            Some(_) => None,
        }
    }

    /// Whether the whole name of something was heard that the packs have anywhere.
    pub(super) fn names_any_item(&self, heard: &Heard) -> bool {
        let mut items = self.words.content().mechanics.items.keys();
        items.any(|item| {
            let name = self.senses().terms(&self.words.item(item));
            !name.is_empty() && name.iter().all(|term| heard.hit(term).is_some_and(|(hit, _)| hit == 100))
        })
    }

    /// What a spell or a talent does, which the hero has or might learn: "¿para qué sirve Buen ojo?"
    fn power_asked(&self, raw: &[String]) -> Option<Found> {
        if !self.senses().has("serves", raw) {
            return None;
        }
        let choices = self.view.legal.iter().filter_map(|template| match template {
            Template::Advance { choices } => Some(choices),
            _ => None,
        });
        let choices = choices.flatten().map(super::growth::choice_key);
        let texts = |key: &TextKey| {
            let text = |language: &Language| self.words.content().texts.get(*language, key, &[]);
            Language::ALL.iter().filter_map(text).map(|text| words_of(&text)).collect::<Vec<_>>()
        };
        let own = self.named_power(raw).map(|(power, _)| power.names(self.words.content()));
        let offered = choices.flat_map(|key| texts(&key)).filter(|name| name.len() > 1);
        let mut names = own.into_iter().flatten().chain(offered);
        let name = names.find(|name| raw.windows(name.len()).any(|window| window == &name[..]))?;
        let shown = self.shown(&name);
        let why = self.words.core_with("unknown-codex", "thing", &shown);
        Some(Found::Lookup(shown, why))
    }

    /// Talking to whom a question is put to: "Gavina, have you got a moment?"
    fn addressed(&self, thing: &LookAt, heard: &Heard) -> Option<Command> {
        let LookAt::Being(id) = thing else { return None };
        let talks = heard.verbs.get("talk").is_some_and(|strength| *strength >= 80);
        let legal = self.has(|template| matches!(template, Template::Talk { with } if with.contains(id)));
        (talks && legal).then(|| Command::Talk { with: id.clone() })
    }

    /// Whether a text asks how likely something is.
    pub(crate) fn chances_asked(&self) -> bool {
        self.page_of(&words_of(self.text)) == Some(Page::Why)
    }

    /// The page whose sort of words a text has most of.
    fn page_of(&self, raw: &[String]) -> Option<Page> {
        // "How long have I got?" asks for nothing that the hero has.
        if self.senses().begins("clock", raw) > 0 {
            return self.view.talk.is_none().then_some(Page::Around);
        }
        let found = PAGES.iter().rev().map(|(mark, page)| (self.senses().longest(mark, raw), *page));
        found.filter(|(length, _)| *length > 0).max_by_key(|(length, _)| *length).map(|(_, page)| page)
    }

    /// The page that answers a question, where one does.
    pub(crate) fn page_asked(&self, words: &[String]) -> Option<Meta> {
        let raw = words_of(self.text);
        let clock = self.senses().begins("clock", &raw) > 0;
        let page = self.page_of(&raw);
        // "¿Cuánto dinero llevo encima?" is asked of nobody.
        let mine = self.senses().has("mine", &raw);
        // "Do you know where the key is?" is asked of whom the talk is with.
        let knows = ["know", "sabes", "sabe", "sabeis", "saben", "dime", "digame", "tell"];
        let told = self.view.talk.is_some() && raw.iter().any(|word| knows.contains(&word.as_str()));
        page.filter(|page| mine || clock || *page == Page::Map && !told).map(|page| self.page(page, words))
    }

    fn page(&self, page: Page, words: &[String]) -> Meta {
        match page {
            Page::Inventory => Meta::Inventory,
            Page::Quests => Meta::Quests,
            Page::Sheet => Meta::Sheet,
            Page::Map => Meta::Map,
            Page::Around => Meta::Look(None),
            Page::Party => Meta::Party,
            Page::Why => Meta::Why(words.iter().find_map(|word| counted(word))),
        }
    }

    /// Whether a thing is carried by the hero.
    fn carries(&self, thing: &LookAt) -> bool {
        let carried = self.view.hero.as_ref().map(|hero| &hero.items);
        matches!((thing, carried), (LookAt::Item(id), Some(items)) if items.contains_key(id))
    }

    /// Whether words speak of what is told of the place: "what are they growing in these strips?"
    fn place_heard(&self, heard: &Heard) -> bool {
        let Some(place) = &self.view.place else { return false };
        let told = self.words.text(&TextKey::of(&place.id), Some("look")).unwrap_or_default();
        self.senses().terms(&told).iter().any(|term| heard.hit(term).is_some_and(|(hit, _)| hit == 100))
    }

    /// The term of the codex that is named by all its words.
    pub(crate) fn term_named(&self, heard: &Heard) -> Option<CodexId> {
        let senses = self.senses();
        let heard_all = |words: &[String]| {
            !words.is_empty()
                && words.iter().all(|word| heard.hit_nearly(&senses.term(word)).is_some_and(|(hit, _)| hit == 100))
        };
        let named = |id: &&CodexId| {
            // Other words for it, as lexicons have them: "a cero puntos".
            let others = self.vocabulary.of_thing(&TextKey::of(*id));
            if others.iter().any(|words| heard_all(words)) {
                return true;
            }
            Language::ALL.iter().any(|language| {
                let text = self.words.content().texts.get(*language, &TextKey::of(*id), &[]).unwrap_or_default();
                heard_all(&telling(&words_of(&text)))
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

    /// Whether somebody wants to know something, and not which way to go.
    pub(crate) fn wants_to_know(&self, words: &[String]) -> bool {
        self.senses().has("know", words) || self.senses().begins("know", &words_of(self.text)) > 0
    }

    /// What may be looked at besides what a question offers to do.
    pub(crate) fn look_besides(&mut self, heard: &Heard, asks: bool) {
        let looks = heard.verbs.get("look").is_some_and(|strength| *strength >= 40);
        let silent = heard.verbs.values().all(|strength| *strength < 80);
        if self.looks.is_empty() && (asks || looks || silent) {
            let best = best_thing(&self.things_heard(heard));
            self.looks.extend(best.filter(|(_, heard)| heard.whole || heard.score >= 75).map(|(thing, _)| thing));
        }
        // "What is she wearing?"
        let third = |word: &String| {
            [
                "she", "he", "her", "him", "his", "hers", "man", "woman", "lady", "fellow", "ella", "el", "le",
                "lleva", "hombre", "mujer", "senora", "senor", "tipo",
            ]
            .contains(&word.as_str())
        };
        if let Some(talk) = self.view.talk.as_ref().filter(|_| asks || looks)
            && self.looks.is_empty()
            && words_of(self.text).iter().any(third)
        {
            self.looks.push(LookAt::Being(talk.with.clone()));
        }
    }

    /// Looking, where that is what the words come to: at what is named best.
    pub(crate) fn look_heard(&self, heard: &Heard) -> Option<(LookAt, u32)> {
        let looks = heard.verbs.get("look").copied().filter(|strength| *strength >= 60)?;
        let (thing, best) = best_thing(&self.things_heard(heard))?;
        let talks = self.view.talk.is_some() && looks < 100;
        let raw = words_of(self.text);
        let begun = self.verbs.begin(&raw).is_some_and(|verb| verb.names.iter().any(|name| name == "look"));
        let sees = begun || best.whole || self.senses().has("eyes", &raw) || self.asks(&raw);
        if self.words.language() == Language::Es && !sees {
            return None;
        }
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
pub(crate) fn counted(word: &str) -> Option<u8> {
    let n = super::normal::ordinal(word).or_else(|| super::normal::number(word))?;
    u8::try_from(n).ok()
}
