//! What the views of a seat let be told: names of what is known and there, what packs say of how it looks.

use super::fault::Deed;
use super::lore::{Lore, content_words, phrase};
use super::scene::{Presence, Scene};
use crate::words::Words;
use gesta_content::id::{BeingId, ItemId};
use gesta_content::{Content, TextKey};
use gesta_rules::{Gone, PlaceSeen, View};

impl Scene {
    fn item(&mut self, words: &Words<'_>, id: &ItemId) {
        self.named(words, id);
        self.facets(words, &TextKey::of(id), &["plural", "look"]);
    }

    fn facets(&mut self, words: &Words<'_>, key: &TextKey, facets: &[&str]) {
        for facet in facets {
            if let Some(text) = words.text(key, Some(facet)) {
                self.describe(&text);
            }
        }
    }

    pub(super) fn things(&mut self, words: &Words<'_>, view: &View) {
        for known in &view.map {
            self.named(words, &known.id);
            known.ways.iter().for_each(|way| self.named(words, &way.exit));
        }
        view.quests.keys().for_each(|quest| self.named(words, quest));
        view.codex.iter().for_each(|term| self.named(words, term));
        view.reputation.keys().for_each(|faction| self.named(words, faction));
        view.chapters.iter().for_each(|(chapter, _)| self.named(words, chapter));
        if let Some(place) = &view.place {
            self.place(words, place);
        }
        if let Some(hero) = &view.hero {
            for item in hero.items.keys() {
                self.item(words, item);
                self.held.extend(content_words(&words.named(item)));
            }
            hero.conditions.keys().for_each(|condition| self.named(words, condition));
            hero.spells.iter().for_each(|spell| self.named(words, spell));
            hero.talents.iter().for_each(|talent| self.named(words, talent));
        }
    }

    /// What stands at places where the hero has been, as far as it is not hidden there.
    pub(super) fn seen_before(&mut self, words: &Words<'_>, content: &Content, view: &View) {
        let places = view.map.iter().filter_map(|known| content.mechanics.places.get(&known.id));
        for feature in places.flat_map(|place| &place.features).filter(|feature| !feature.hidden) {
            self.named(words, &feature.id);
        }
    }

    fn place(&mut self, words: &Words<'_>, place: &PlaceSeen) {
        self.named(words, &place.id);
        self.facets(words, &TextKey::of(&place.id), &["look", "again"]);
        for exit in &place.exits {
            self.named(words, &exit.id);
            self.facets(words, &TextKey::of(&exit.id), &["shut", "look"]);
            exit.to.iter().for_each(|to| self.named(words, to));
        }
        for feature in &place.features {
            self.named(words, feature);
            self.facets(words, &TextKey::of(feature), &["look"]);
        }
        place.items.iter().for_each(|(item, _)| self.item(words, item));
        place.shops.iter().flat_map(|shop| &shop.wares).for_each(|(item, ..)| self.item(words, item));
        place.weather.iter().for_each(|weather| self.facets(words, &TextKey::of(weather), &["look"]));
        for being in &place.beings {
            self.facets(words, &TextKey::of(&being.id), &["look", "unknown"]);
        }
    }

    pub(super) fn heroes(&mut self, words: &Words<'_>, view: &View) {
        if view.hero.is_some() {
            self.name(&words.hero_of(view, view.seat));
        }
        for companion in &view.party {
            let name = words.hero_of(view, companion.seat);
            let presence = match (companion.dead, companion.here) {
                (true, _) => Presence::Dead,
                (false, true) => Presence::Here,
                (false, false) => Presence::Absent,
            };
            self.person(&name, presence);
            self.facets(words, &TextKey::of(&companion.preset), &["look"]);
        }
    }

    /// What the story has told so far: its opening, and the pages of the journal.
    pub(super) fn texts(&mut self, words: &Words<'_>, view: &View) {
        self.named(words, &view.scenario);
        self.facets(words, &TextKey::of(&view.scenario), &["opening"]);
        let pages = view.hero.iter().flat_map(|hero| &hero.journal);
        let pages: Vec<String> = pages.filter_map(|(page, _)| words.text(&TextKey::of(page), None)).collect();
        let stages = view.quests.iter();
        let stages = stages.filter_map(|(quest, seen)| words.text(&TextKey::of(quest).inner(&seen.stage), None));
        let stages: Vec<String> = stages.collect();
        // They were told before: their names are known, but what they count and tell did not happen now.
        pages.iter().chain(&stages).for_each(|text| self.name(text));
    }

    pub(super) fn beings(&mut self, lore: &Lore, view: &View) {
        let seen = || view.place.iter().flat_map(|place| &place.beings);
        for (id, names) in &lore.beings {
            let here = seen().find(|being| being.id == *id);
            let follows = view.followers.contains(id);
            for name in names {
                match here {
                    Some(being) if being.name_known => {
                        let gone =
                            being.gone.map(|gone| if gone == Gone::Dead { Presence::Dead } else { Presence::Absent });
                        self.person(name, gone.unwrap_or(Presence::Here));
                    }
                    Some(_) => _ = self.hidden.insert(phrase(name)),
                    None if follows => self.person(name, Presence::Absent),
                    // Whom the story has told of can be spoken of.
                    None if self.text.contains(&phrase(name)) => self.person(name, Presence::Absent),
                    None => _ = self.hidden.insert(phrase(name)),
                }
            }
        }
    }

    /// Whom the texts of this turn name without their being here: they can be spoken of, and do nothing.
    pub(super) fn spoken_of(&mut self, lore: &Lore, view: &View) {
        let here = |id: &BeingId| view.place.iter().flat_map(|place| &place.beings).any(|being| being.id == *id);
        for (_, names) in lore.beings.iter().filter(|(id, _)| !here(id)) {
            for name in names.iter().filter(|name| self.text.contains(&phrase(name))).collect::<Vec<_>>() {
                let whole = super::words::plain_words(name);
                // Whoever went this turn acts in it.
                let went = self.deeds.contains(&Deed::Go) || self.deeds.contains(&Deed::Die);
                if !went && !self.people.iter().any(|person| person.forms.contains(&whole)) {
                    self.person(name, Presence::Absent);
                }
            }
        }
    }
}
