//! People and the sky: reputation, who goes along, weather and light, haggling, what befalls and happens of itself.

use super::ToldKind;
use super::fact::Fact;
use super::plan::Telling;
use gesta_content::TextKey;
use gesta_content::id::{BeingId, PlaceId, ShopId};
use gesta_content::model::{Band, Cue, Mood};
use gesta_rules::{Actor, Body, Brightness, PlaceSeen, SeatId, View};

/// How somebody comes to itself where it fell, and where somebody has put it: keys of the core words.
const WOKE_HERE: [&str; 4] = ["told-woke-here", "told-woke-here-2", "told-woke-here-3", "told-woke-here-4"];
const WOKE_ELSEWHERE: [&str; 4] = ["told-woke", "told-woke-2", "told-woke-3", "told-woke-4"];

impl Telling<'_> {
    /// Events of people and the sky; `false` when the event is another.
    pub(crate) fn company(&mut self, body: &Body) -> bool {
        match body {
            Body::ReputationChanged { faction, by, .. } => {
                let cue = if *by > 0 { Cue::ReputationRose } else { Cue::ReputationFell };
                let fact = Fact::new(cue, Mood::ByYou).text("faction", self.words.named(faction));
                // What comes of a deed stands behind it, also where the rules count it first.
                self.gain(&fact);
            }
            Body::Followed { being, seat } => {
                let cue = if seat.is_some() { Cue::FollowBegan } else { Cue::FollowEnded };
                let fact = Fact::new(cue, Mood::Others).noun("actor", self.being_noun(being));
                self.sentence(fact, ToldKind::Prose);
            }
            Body::LightSet { .. } => self.sentence(Fact::new(Cue::LightCame, Mood::ByYou), ToldKind::Prose),
            Body::Befell { seat, place, arrival, told, .. } => self.befell(*seat, place, arrival, *told),
            Body::Happened { happening } => {
                if let Some(text) = self.words.text_with(&TextKey::of(happening), None, &self.hour()) {
                    self.flush();
                    self.piece(ToldKind::Prose, text);
                    self.flush();
                }
            }
            Body::Haggled { seat, shop, told, percent, .. } => self.haggled(*seat, shop, *told, *percent),
            Body::Parleyed { seat, being, told } => self.parleyed(*seat, being, *told),
            Body::ChapterClosed { chapter } => self.chapter(chapter),
            _ => return false,
        }
        true
    }

    fn befell(&mut self, seat: SeatId, place: &PlaceId, arrival: &gesta_content::id::Name, band: Band) {
        if self.waking_told && self.is_you(seat) {
            return;
        }
        // What befalls another at the same place is seen in the same words.
        if let Some(text) = self.words.text_with(&TextKey::of(place).inner(arrival), Some(band.key()), &self.hour()) {
            self.deed_told = true;
            let kind = if self.is_you(seat) { ToldKind::Prose } else { ToldKind::Others };
            self.piece(kind, text);
        }
    }

    /// Whoever comes to itself is told where, and how it got up, before what there is to be seen.
    pub(crate) fn wakes(&mut self, to: &PlaceId) {
        let events = self.happened.events;
        if !self.happens(|body| matches!(body, Body::HeroDown { seat } if self.is_you(*seat))) {
            return;
        }
        let befell = events.iter().find_map(|event| match &event.event().body {
            Body::Befell { seat, place, arrival, told, .. } if self.is_you(*seat) => {
                Some((*seat, place, arrival, *told))
            }
            _ => None,
        });
        match befell {
            Some((seat, place, arrival, told)) => {
                self.befell(seat, place, arrival, told);
                self.waking_told = true;
            }
            None => {
                // Where it fell, which is not where the turn began for who went somewhere first.
                let from = events.iter().rev().find_map(|event| match &event.event().body {
                    Body::Moved { actor, from, to: there, exit: None } if self.is_actor_you(actor) && there == to => {
                        Some(from)
                    }
                    _ => None,
                });
                let stayed = from.is_some_and(|from| from.as_ref() == Some(to));
                let wordings = if stayed { WOKE_HERE } else { WOKE_ELSEWHERE };
                let wordings = wordings.map(|key| self.words.core(key, &[])).to_vec();
                if let Some(text) = self.least_told(wordings) {
                    self.piece(ToldKind::Prose, text);
                }
                self.got_up();
            }
        }
        // What there is to be seen is seen in the light that there is.
        if let Some(place) = &self.view.place {
            self.light(self.before.and_then(|view| view.place.as_ref()), place);
        }
    }

    fn haggled(&mut self, seat: SeatId, shop: &ShopId, told: Band, percent: i16) {
        if !self.is_you(seat) {
            return;
        }
        let key = TextKey { pack: shop.pack().to_owned(), key: format!("{}-haggle", TextKey::of(shop).key) };
        if let Some(text) = self.words.text(&key, Some(told.key())) {
            self.deed_told = true;
            self.piece(ToldKind::Prose, text);
        }
        let cue = match percent {
            0 => return,
            1.. => Cue::PricesFell,
            _ => Cue::PricesRose,
        };
        let amount = format!("{} %", percent.unsigned_abs());
        self.sentence(Fact::new(cue, Mood::ByYou).text("amount", amount), ToldKind::Prose);
    }

    fn parleyed(&mut self, seat: SeatId, being: &BeingId, told: Band) {
        let actor = Actor::Hero(seat);
        self.turn_of(&actor);
        if !self.is_you(seat) {
            let noun = self.being_noun(being);
            return self.of_other(Cue::OtherTalks, seat, |fact| fact.noun("target", noun));
        }
        let key = TextKey { pack: being.pack().to_owned(), key: format!("{}-parley", TextKey::of(being).key) };
        if let Some(text) = self.words.text(&key, Some(told.key())) {
            self.deed_told = true;
            self.piece(ToldKind::Prose, text);
        }
    }

    /// Sky, season and light of the place, where they have changed since the turn before.
    pub(crate) fn sky(&mut self) {
        let Some(now) = &self.view.place else { return };
        let before = self.before.and_then(|view| view.place.as_ref());
        self.season(now);
        self.weather(before, now);
        self.light(before, now);
    }

    fn season(&mut self, now: &PlaceSeen) {
        let seen = |view: &View| view.season.clone().filter(|_| view.place.is_some());
        let (before, season) = (self.before.and_then(seen), self.view.season.as_ref());
        let Some(season) = season.filter(|season| now.weather.is_some() && before.as_ref() != Some(*season)) else {
            return;
        };
        let key = if before.is_some() { "told-season" } else { "look-season" };
        let name = self.words.season(season).to_lowercase();
        self.piece(ToldKind::Prose, self.words.core_with(key, "season", &name));
    }

    /// The light of a place that is not bright is told on arriving; where one stays, every change of it.
    fn light(&mut self, before: Option<&PlaceSeen>, now: &PlaceSeen) {
        if std::mem::replace(&mut self.light_told, true) {
            return;
        }
        let stayed = before.filter(|before| before.id == now.id);
        let lit = self.happened.events.iter().any(|event| matches!(event.event().body, Body::LightSet { .. }));
        let news = self.is_new_light(&now.id, now.brightness);
        let text = match (stayed.map(|before| before.brightness), now.brightness) {
            (Some(before), now) if before == now || lit => None,
            (Some(_), Brightness::Dark) => Some(self.words.core("told-light-dark", &[])),
            (Some(_), Brightness::Dim) => Some(self.words.core("told-light-dim", &[])),
            (Some(_), Brightness::Bright) => Some(self.words.core("told-light-bright", &[])),
            // Whoever has been there under the same light knows it.
            (None, bright) if news => return self.poor_light(bright),
            (None, _) => None,
        };
        if let Some(text) = text {
            self.piece(ToldKind::Prose, text);
        }
    }

    /// The light of a place that is come to.
    fn poor_light(&mut self, brightness: Brightness) {
        let cue = match brightness {
            Brightness::Bright => return,
            Brightness::Dim => Cue::Dim,
            Brightness::Dark => Cue::Unlit,
        };
        self.sentence(Fact::new(cue, Mood::ByYou), ToldKind::Prose);
    }

    fn weather(&mut self, before: Option<&PlaceSeen>, now: &PlaceSeen) {
        let known = before.and_then(|before| before.weather.as_ref());
        let Some(weather) = now.weather.as_ref() else { return };
        // Whoever comes out of a house under the same sky knows it already.
        if !self.is_news(weather) || known == Some(weather) {
            return;
        }
        if before.is_some_and(|before| before.id == now.id) {
            let fact = Fact::new(Cue::WeatherChanged, Mood::ByYou).text("weather", self.words.named(weather));
            return self.sentence(fact, ToldKind::Prose);
        }
        if let Some(look) = self.words.sky(weather, &now.id) {
            self.piece(ToldKind::Prose, look);
        }
    }
}
