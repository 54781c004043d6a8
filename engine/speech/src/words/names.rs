//! Names of places, beings, things and heroes.

use super::Words;
use crate::noun::{Gender, Noun};
use gesta_content::id::{
    BeingId, ConditionId, ExitId, FeatureId, Id, ItemId, Kind, Name, PlaceId, PresetId, WeatherId, ZoneId,
};
use gesta_content::{Digest, TextKey};
use gesta_rules::{Actor, SeatId, Spot, View};

/// How many wordings a facet has at most.
const WORDINGS_MAX: usize = 6;

impl Words<'_> {
    /// The name of a place as a heading: "The causeway".
    pub fn place(&self, id: &PlaceId) -> String {
        crate::noun::capital(&self.named(id))
    }

    /// The name of a place inside a sentence: "the causeway".
    pub fn place_in_sentence(&self, id: &PlaceId) -> String {
        self.named(id)
    }

    /// A sentence whose prepositions and articles run together where the language has them so: "a el pozo" is "al pozo".
    pub fn contracted(&self, text: &str) -> String {
        crate::noun::contract(self.language(), text)
    }

    /// The name of a person or creature with its article, as far as the seat knows it.
    pub fn being(&self, view: &View, id: &BeingId) -> String {
        self.being_noun(view, id).the()
    }

    /// The name of a thing without article.
    pub fn item(&self, id: &ItemId) -> String {
        self.item_noun(id).bare
    }

    /// "a knife", "3 candles".
    pub fn items(&self, id: &ItemId, count: u16) -> String {
        if count == 1 {
            return self.item_noun(id).a();
        }
        format!("{count} {}", self.item_noun_of(id, count).bare)
    }

    /// The name of a way out, with its article.
    pub fn exit(&self, id: &ExitId) -> String {
        self.exit_noun(id).the()
    }

    /// The names of everybody and everything in sight and in hand, without articles.
    pub(crate) fn all_here(&self, view: &View) -> Vec<String> {
        let place = view.place.iter();
        let beings = place.clone().flat_map(|place| &place.beings).map(|being| self.being_noun(view, &being.id).bare);
        let exits = place.clone().flat_map(|place| &place.exits).map(|exit| self.exit_noun(&exit.id).bare);
        let features = place.clone().flat_map(|place| &place.features).map(|id| self.feature_noun(id).bare);
        let lying = place.clone().flat_map(|place| &place.items).map(|(id, _)| id);
        let wares = place.flat_map(|place| &place.shops).flat_map(|shop| &shop.wares).map(|(id, ..)| id);
        let carried = view.hero.iter().flat_map(|hero| hero.items.keys());
        let items = lying.chain(wares).chain(carried).map(|id| self.item(id));
        beings.chain(exits).chain(features).chain(items).collect()
    }

    /// The sky over a place. A pack may write several looks of a weather (`.look`, `.look-2`, `.look-3`), so that not every
    /// place has the same.
    pub(crate) fn sky(&self, weather: &WeatherId, place: &PlaceId) -> Option<String> {
        let looks = self.wordings(&TextKey::of(weather), "look");
        let of_place = Digest::of(&[place.as_str().as_bytes()]).0[0];
        looks.get(usize::from(of_place) % looks.len().max(1)).cloned()
    }

    /// The wordings of a facet that may have several: `.on`, `.on-2` and so on.
    pub(crate) fn wordings(&self, key: &TextKey, facet: &str) -> Vec<String> {
        let numbered = (2..=WORDINGS_MAX).map(|number| format!("{facet}-{number}"));
        let facets = std::iter::once(facet.to_owned()).chain(numbered);
        facets.map_while(|facet| self.text(key, Some(&facet))).collect()
    }

    /// The name of a condition.
    pub fn condition(&self, id: &ConditionId) -> String {
        self.named(id)
    }

    /// The name of a hero: the player's own, or the preset's.
    pub fn hero_name(&self, preset: &PresetId, name: Option<&str>) -> String {
        name.map_or_else(|| self.named(preset), str::to_owned)
    }

    /// The name of the hero of a seat, as far as this view has one.
    pub fn hero_of(&self, view: &View, seat: SeatId) -> String {
        if let Some(hero) = view.hero.as_ref().filter(|_| seat == view.seat) {
            return self.hero_name(&hero.preset, hero.name.as_deref());
        }
        match view.party.iter().find(|companion| companion.seat == seat) {
            Some(companion) => self.hero_name(&companion.preset, companion.name.as_deref()),
            None => self.core("word-somebody", &[]),
        }
    }

    pub(crate) fn actor_noun(&self, view: &View, actor: &Actor) -> Noun {
        match actor {
            Actor::Being(id) => self.being_noun(view, id),
            Actor::Hero(seat) => self.hero_noun(view, *seat),
        }
    }

    pub(crate) fn hero_noun(&self, view: &View, seat: SeatId) -> Noun {
        let own = view.hero.as_ref().filter(|_| seat == view.seat);
        let preset = own.map(|hero| &hero.preset);
        let preset = preset.or_else(|| view.party.iter().find(|one| one.seat == seat).map(|one| &one.preset));
        // What a player made of a hero goes before what its preset is.
        let made = own.and_then(|hero| hero.gender).map(|gender| match gender {
            gesta_rules::Gender::Feminine => Gender::F,
            gesta_rules::Gender::Masculine => Gender::M,
            gesta_rules::Gender::Neutral => Gender::N,
        });
        let gender = made.or_else(|| preset.and_then(|id| self.gender(&TextKey::of(id))));
        Noun {
            bare: self.hero_of(view, seat),
            language: self.language,
            gender: gender.unwrap_or(Gender::M),
            plural: false,
            proper: true,
            article: None,
        }
    }

    pub(crate) fn being_noun(&self, view: &View, id: &BeingId) -> Noun {
        let seen = view.place.iter().flat_map(|place| &place.beings).find(|being| being.id == *id);
        self.being_noun_of(id, seen.is_none_or(|being| being.name_known))
    }

    /// The noun of a person or creature whose name is known or not.
    pub(crate) fn being_noun_of(&self, id: &BeingId, known: bool) -> Noun {
        let key = TextKey::of(id);
        let unknown = if known { None } else { self.text(&key, Some("unknown")) };
        let text = unknown.clone().unwrap_or_else(|| self.named(id));
        let mut noun = Noun::read(self.language, &text);
        noun.gender = self.gender(&key).unwrap_or(noun.gender);
        noun.plural = false;
        let marked = self.text(&key, Some("proper")).is_some_and(|mark| mark == "yes");
        noun.proper = unknown.is_none() && marked;
        noun
    }

    pub(crate) fn item_noun(&self, id: &ItemId) -> Noun {
        let key = TextKey::of(id);
        let mut noun = self.thing_noun(id);
        noun.article = self.text(&key, Some("article"));
        match self.text(&key, Some("plural")) {
            Some(plural) => noun.plural = plural == noun.bare,
            None => noun.plural |= noun.article.as_deref() == Some("some") && noun.bare.ends_with('s'),
        }
        noun
    }

    /// The noun for so many of an item.
    pub(crate) fn item_noun_of(&self, id: &ItemId, count: u16) -> Noun {
        let mut noun = self.item_noun(id);
        if count > 1 {
            let many = self.text(&TextKey::of(id), Some("plural"));
            noun.bare = many.unwrap_or(noun.bare);
            noun.plural = true;
        }
        noun
    }

    pub(crate) fn exit_noun(&self, id: &ExitId) -> Noun {
        self.thing_noun(id)
    }

    pub(crate) fn feature_noun(&self, id: &FeatureId) -> Noun {
        self.thing_noun(id)
    }

    pub(crate) fn zone(&self, id: &ZoneId) -> String {
        let name = self.named(id);
        let noun = Noun::read(self.language, &name);
        // "behind the cart" is a place already, and takes no article.
        if noun.bare == name { name } else { noun.the() }
    }

    /// The wordings for where somebody goes in a fight.
    pub(crate) fn ways_to(&self, spot: &Spot) -> Vec<String> {
        let key = match spot {
            Spot::Near => "word-move-near",
            Spot::Far => "word-move-far",
            Spot::Engaged | Spot::Zone(_) => return vec![self.whither(spot)],
        };
        let key = TextKey { pack: "core".to_owned(), key: key.to_owned() };
        let others = (2..=WORDINGS_MAX).map_while(|number| self.text(&key, Some(&format!("v{number}"))));
        std::iter::once(self.whither(spot)).chain(others).collect()
    }

    /// Where to somebody moves: "to the reeds", "behind the cart", "in close".
    pub(crate) fn whither(&self, spot: &Spot) -> String {
        match spot {
            Spot::Engaged => self.core("word-move-engaged", &[]),
            Spot::Near => self.core("word-move-near", &[]),
            Spot::Far => self.core("word-move-far", &[]),
            Spot::Zone(id) => {
                let name = self.zone(id);
                if Noun::read(self.language, &name).bare == name {
                    name
                } else {
                    self.core_with("word-move-zone", "zone", &name)
                }
            }
        }
    }

    /// The noun of an attack of a creature; `None` where the packs give it no text.
    pub(crate) fn attack_noun(&self, pack: &Name, name: &Name) -> Option<Noun> {
        let key = TextKey::named(pack.as_str(), "attack", name);
        let mut noun = Noun::read(self.language, &self.text(&key, None)?);
        noun.gender = self.gender(&key).unwrap_or(noun.gender);
        Some(noun)
    }

    fn thing_noun<K: Kind>(&self, id: &Id<K>) -> Noun {
        let mut noun = Noun::read(self.language, &self.named(id));
        noun.gender = self.gender(&TextKey::of(id)).unwrap_or(noun.gender);
        noun
    }

    fn gender(&self, key: &TextKey) -> Option<Gender> {
        Gender::of(&self.text(key, Some("gender"))?)
    }

    /// The text of a thing, or its name in the id where a pack forgot the text.
    pub(crate) fn named<K: Kind>(&self, id: &Id<K>) -> String {
        self.text(&TextKey::of(id), None).unwrap_or_else(|| id.name().replace('_', " "))
    }
}
