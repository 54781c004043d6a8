//! [`Scene`]: what may be told of a turn, as words: who is there, what is there, which numbers and deeds the rules have made.

use super::cast::Cast;
use super::claims;
use super::dealt::Dealt;
use super::events;
use super::fault::Deed;
use super::judge;
use super::lore::{Lore, content_words, phrase};
use super::numbers;
use super::sums::Sums;
use super::words::{plain, plain_words};
use crate::tell::Happened;
use crate::words::Words;
use gesta_content::id::{BeingId, Id, ItemId, Kind, ShopId};
use gesta_content::{Content, Language};
use gesta_rules::{Actor, Body, View};
use std::collections::BTreeSet;

/// Where somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// Here, and able to act.
    Here,
    /// Known, and somewhere else.
    Absent,
    /// Dead.
    Dead,
}

/// Somebody whom the seat knows of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What they are called, in words: the whole name, and parts of it that mean nobody else.
    pub(super) forms: Vec<Vec<String>>,
    /// Where they are.
    pub presence: Presence,
}

/// What may be told. Made of views, cut events and texts of packs, so it knows no more than the seat, but for the names that must
/// not be told.
#[derive(Clone, Debug)]
pub struct Scene {
    pub(super) language: Language,
    /// Words of names: they may have a capital letter.
    pub(super) names: BTreeSet<String>,
    /// All words of names and of texts of this turn.
    pub(super) known: BTreeSet<String>,
    /// Those texts, word by word, to look for names of several words.
    pub(super) text: String,
    pub(super) people: Vec<Person>,
    /// Names that the seat does not know.
    pub(super) hidden: BTreeSet<String>,
    /// Numbers that the rules made.
    pub(super) sums: Sums,
    /// Items that changed hands, until they are counted.
    pub(super) counted_items: Vec<(ItemId, u64)>,
    /// Items and their prices, until their words are known.
    pub(super) priced_items: Vec<(ItemId, u64)>,
    /// How many are there of those who live.
    pub(super) heads: BTreeSet<u64>,
    /// Numbers of texts, with the word that follows each.
    pub(super) counted: BTreeSet<(u64, String)>,
    /// Words of the names of items of all packs.
    pub(super) items: BTreeSet<String>,
    /// What has happened.
    pub(super) deeds: BTreeSet<Deed>,
    /// Words of what the hero has, of what it got and of what it lost this turn.
    pub(super) held: BTreeSet<String>,
    pub(super) gained: BTreeSet<String>,
    pub(super) lost: BTreeSet<String>,
    /// What the player said.
    pub(super) said: BTreeSet<String>,
    /// Who talks or deals with the hero in this turn, and the words of what packs let them say.
    pub(super) partner: Option<BeingId>,
    pub(super) lines: BTreeSet<String>,
    /// What texts of this turn deny: "without a bark".
    pub(super) denied: BTreeSet<String>,
    /// Words of what texts tell of the hero, where they name nobody else.
    pub(super) own: Vec<BTreeSet<String>>,
    /// The hour of the day.
    pub(super) hour: Option<u64>,
    /// No rain falls here, under the open sky.
    pub(super) dry: bool,
    /// Rain falls here.
    pub(super) wet: bool,
    /// How many slots of spells the hero has left.
    pub(super) slots_left: u64,
    /// What changed hands.
    pub(super) dealt: Vec<Dealt>,
    /// Who there is, and what has become of them.
    pub(super) cast: Cast,
    /// Words of the name of the place where the hero is.
    pub(super) here: BTreeSet<String>,
    /// Names of places where the hero is not.
    pub(super) elsewhere: BTreeSet<String>,
    /// Who is dead by what texts tell, and no being of the story.
    pub(super) late: BTreeSet<String>,
    /// Words of ways out of here that are open, and of those that are shut.
    pub(super) ways: (BTreeSet<String>, BTreeSet<String>),
    /// The hero has coins.
    pub(super) has_coins: bool,
    /// The hero has cast a spell: there are words to it.
    pub(super) casts: bool,
    /// The hero has moved within the place.
    pub(super) shifted: bool,
    /// What the hero tried succeeded.
    pub(super) achieved: bool,
    /// The deed failed or was refused: nothing that succeeds may be told.
    pub(super) strict: bool,
}

impl Scene {
    /// What may be told of a turn. `before` is what the seat knew before it.
    pub fn of(
        content: &Content,
        lore: &Lore,
        language: Language,
        before: Option<&View>,
        happened: &Happened<'_>,
    ) -> Scene {
        let mut scene = Scene::empty(language);
        let view = happened.after;
        for tongue in Language::ALL {
            let words = Words::new(content, tongue);
            scene.things(&words, view);
            scene.seen_before(&words, content, view);
            before.into_iter().chain([view]).for_each(|view| scene.heroes(&words, view));
            scene.texts(&words, view);
        }
        scene.partner = partner(before, happened);
        scene.beings(lore, view);
        scene.cast = Cast::of(content, language, view);
        scene.places(content, view);
        events::read(&mut scene, content, happened);
        scene.comings(content, before, view);
        events::numbers_of_view(&mut scene, content, view);
        before.into_iter().for_each(|view| events::numbers_before(&mut scene, content, view));
        scene.spoken_of(lore, view);
        if let Some(speech) = happened.speech {
            scene.said.extend(plain_words(speech));
        }
        scene.hide(lore);
        scene.bury();
        scene
    }

    /// Words for who is dead by the texts mean nobody who is here.
    fn bury(&mut self) {
        for figure in &mut self.cast.figures {
            figure.words.retain(|word| !self.late.contains(word));
            figure.titles.retain(|word| !self.late.contains(word));
        }
    }

    fn empty(language: Language) -> Scene {
        Scene {
            language,
            names: BTreeSet::new(),
            known: BTreeSet::new(),
            text: " ".to_owned(),
            people: Vec::new(),
            hidden: BTreeSet::new(),
            sums: Sums::default(),
            counted_items: Vec::new(),
            priced_items: Vec::new(),
            heads: BTreeSet::new(),
            counted: BTreeSet::new(),
            items: BTreeSet::new(),
            deeds: BTreeSet::new(),
            held: BTreeSet::new(),
            gained: BTreeSet::new(),
            lost: BTreeSet::new(),
            said: BTreeSet::new(),
            partner: None,
            lines: BTreeSet::new(),
            own: Vec::new(),
            denied: BTreeSet::new(),
            hour: None,
            dry: false,
            wet: false,
            slots_left: 0,
            dealt: Vec::new(),
            cast: Cast::default(),
            here: BTreeSet::new(),
            elsewhere: BTreeSet::new(),
            ways: Default::default(),
            late: BTreeSet::new(),
            has_coins: false,
            casts: false,
            shifted: false,
            achieved: false,
            strict: false,
        }
    }

    /// Adds a text that packs have of this turn: what it names, counts and tells may be told.
    pub fn ground(&mut self, text: &str) {
        self.describe(text);
        self.bury();
        self.lines.extend(content_words(text));
        let words = plain_words(text);
        let denied = words.windows(3).filter(|three| matches!(three[0].as_str(), "without" | "not") && three[1] == "a");
        self.denied.extend(denied.map(|three| three[2].clone()).filter(|word| word.len() > 3));
        for sentence in text.split_inclusive(['.', '!', '?']) {
            let words = plain_words(sentence);
            let yours = words.iter().any(|word| matches!(word.as_str(), "you" | "your"));
            let others = words.iter().any(|word| self.cast.is_anybody(word));
            if yours && !others && self.language == Language::En {
                self.own.push(words.into_iter().filter(|word| word.len() > 3 && word != "your").collect());
            }
        }
        // Of what failed only the very words are true.
        if !self.strict {
            self.deeds.extend(claims::told(self.language, text));
        }
    }

    /// Adds a text of how things are: what it names and counts may be told, but it did not happen now.
    pub(super) fn describe(&mut self, text: &str) {
        for (word, plain) in text.split(|c: char| !c.is_alphanumeric()).map(|word| (word, plain(word))) {
            if word.starts_with(char::is_uppercase) {
                self.names.insert(plain);
            }
        }
        self.late.extend(judge::late(self, text));
        self.counted.extend(numbers::of(text));
        numbers::sums_of(text).into_iter().for_each(|(unit, value)| self.sums.add(unit, [value]));
        let fresh = format!(" {} ", plain_words(text).join(" "));
        // What the packs tell is known, whatever it was before.
        self.hidden.retain(|name| !fresh.contains(name.as_str()));
        self.known.extend(fresh.split_whitespace().map(str::to_owned));
        self.text.push_str(&fresh[1..]);
    }

    /// Adds what is known of the world: it may be spoken of, but it does not happen now, and nobody comes by being named in it.
    pub fn background(&mut self, lore: &Lore, text: &str) {
        self.describe(text);
        let words = format!(" {} ", plain_words(text).join(" "));
        for names in lore.beings.values() {
            for name in names.iter().filter(|name| words.contains(&phrase(name))) {
                let whole = plain_words(name);
                if !self.people.iter().any(|person| person.forms.contains(&whole)) {
                    self.person(name, Presence::Absent);
                }
            }
        }
    }

    /// Somebody whom the seat has met before, and who is not here now.
    pub fn remember(&mut self, content: &Content, being: &BeingId) {
        for language in Language::ALL {
            self.person(&Words::new(content, language).named(being), Presence::Absent);
        }
    }

    /// The deed failed or was refused: nothing that succeeds may be told.
    pub fn strictly(mut self) -> Scene {
        self.strict = true;
        self
    }

    pub(super) fn has_word(&self, plain: &str) -> bool {
        self.known.contains(plain) || self.names.contains(plain)
    }

    /// Whether the texts of the turn have these words.
    pub(super) fn has_text(&self, plain: &str) -> bool {
        self.text.contains(&format!(" {plain} "))
    }

    /// Adds a name that may be told.
    pub(super) fn name(&mut self, name: &str) {
        let words = plain_words(name);
        self.text.push_str(&words.join(" "));
        self.text.push(' ');
        self.names.extend(words.iter().cloned());
        self.known.extend(words);
    }

    pub(super) fn named<K: Kind>(&mut self, words: &Words<'_>, id: &Id<K>) {
        self.name(&words.named(id));
    }

    /// Adds somebody by name.
    pub(super) fn person(&mut self, name: &str, presence: Presence) {
        let whole = plain_words(name);
        self.name(name);
        let proper = name.split_whitespace().filter(|part| part.starts_with(char::is_uppercase));
        let mut forms: Vec<Vec<String>> = proper.map(plain_words).collect();
        forms.push(whole);
        forms.retain(|form| !form.is_empty());
        match self.people.iter_mut().find(|person| person.forms.iter().any(|form| forms.contains(form))) {
            // The same one in the other language, or in another view: the newest holds.
            Some(person) => {
                forms.retain(|form| !person.forms.contains(form));
                person.forms.extend(forms);
                person.presence = presence;
            }
            None => self.people.push(Person { forms, presence }),
        }
    }

    /// Who comes and goes by the hour does so in this turn, though no event says so.
    fn comings(&mut self, content: &Content, before: Option<&View>, after: &View) {
        let comings = crate::look::comings(before, after);
        for being in comings.come.into_iter().chain(comings.gone) {
            self.deeds.insert(Deed::Go);
            for language in Language::ALL {
                let seen = before.filter(|view| sees(view, &being)).unwrap_or(after);
                let name = Words::new(content, language).being(seen, &being);
                let form = plain_words(&name);
                self.people.retain(|person| !person.forms.contains(&form));
                self.ground(&name);
            }
            self.cast.went(&Actor::Being(being));
        }
    }

    /// Whether a word is somebody's name, or part of it.
    pub(super) fn is_proper(&self, word: &str) -> bool {
        self.people.iter().flat_map(|person| &person.forms).any(|form| form.len() == 1 && form[0] == word)
    }

    pub(super) fn is_hero(&self, view: &View, actor: &Actor) -> bool {
        view.hero.is_some() && *actor == Actor::Hero(view.seat)
    }

    /// Gathers the names that the seat does not know: of places, things, ways and people.
    fn hide(&mut self, lore: &Lore) {
        self.items.clone_from(&lore.items);
        self.hidden.extend(lore.phrases.iter().cloned());
        let text = std::mem::take(&mut self.text);
        self.hidden.retain(|name| name.len() > 2 && !text.contains(name.as_str()));
        self.text = text;
    }
}

/// With whom the hero talks in a turn.
fn partner(before: Option<&View>, happened: &Happened<'_>) -> Option<BeingId> {
    let begun = happened.events.iter().find_map(|event| match &event.event().body {
        Body::TalkBegan { with, .. } => Some(with.clone()),
        Body::Haggled { shop, .. } => keeper(happened.after, shop),
        _ => None,
    });
    let talk = before.and_then(|view| view.talk.as_ref()).or(happened.after.talk.as_ref());
    begun.or_else(|| talk.map(|talk| talk.with.clone()))
}

/// Who keeps a shop.
fn keeper(view: &View, shop: &ShopId) -> Option<BeingId> {
    let shops = view.place.iter().flat_map(|place| &place.shops);
    shops.into_iter().find(|seen| seen.id == *shop).map(|seen| seen.keeper.clone())
}

/// Whether somebody is where the hero of a view is.
fn sees(view: &View, being: &BeingId) -> bool {
    view.place.iter().flat_map(|place| &place.beings).any(|seen| seen.id == *being)
}
