//! What a player sees, in words, for those who write cases about it.

use gesta_content::id::{Id, Kind};
use gesta_content::{Content, Language, TextKey};
use gesta_rules::{Actor, View, sheet};
use gesta_speech::{LookAt, Words, describe};
use std::fmt::Write as _;

/// What a seat sees, in one language.
pub struct Sheet<'a> {
    pub content: &'a Content,
    pub view: View,
    pub words: Words<'a>,
}

impl<'a> Sheet<'a> {
    pub fn of(content: &'a Content, view: View, language: Language) -> Sheet<'a> {
        Sheet { content, view, words: Words::new(content, language) }
    }

    /// Everything that is seen.
    pub fn seen(&self, text: &mut String) -> std::fmt::Result {
        self.place(text)?;
        self.hero(text)?;
        self.talk(text)?;
        self.fight(text)
    }

    /// The scene in one line.
    pub fn line(&self) -> String {
        let place = self.view.place.as_ref().map(|place| self.words.place(&place.id));
        let talk =
            self.view.talk.as_ref().map(|talk| format!("talking with {}", self.words.being(&self.view, &talk.with)));
        let fight = self.view.fight.as_ref().map(|_| "in a fight".to_owned());
        let hour = format!("{:02}:00", self.view.second_of_day / 3_600);
        let dark = self.view.place.iter().any(|place| place.dark).then(|| "in the dark".to_owned());
        let parts = [place, Some(hour), dark, talk, fight];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    pub fn name<K: Kind>(&self, id: &Id<K>) -> String {
        self.words.text(&TextKey::of(id), None).unwrap_or_else(|| id.name().to_owned())
    }

    pub fn look(&self, at: Option<&LookAt>) -> String {
        let told = describe(self.content, self.words.language(), &self.view, at);
        told.into_iter().map(|told| told.text).collect::<Vec<_>>().join("\n")
    }

    pub fn place(&self, text: &mut String) -> std::fmt::Result {
        let view = &self.view;
        let (hour, minute) = (view.second_of_day / 3_600, view.second_of_day % 3_600 / 60);
        writeln!(text, "Day {}, {hour:02}:{minute:02}\n{}", view.day, self.look(None))?;
        let Some(place) = &view.place else { return Ok(()) };
        self.list(text, "\nThings to look at", place.features.iter().map(|id| self.name(id)))?;
        for being in &place.beings {
            let look = self.look(Some(&LookAt::Being(being.id.clone())));
            writeln!(text, "\n[{}]\n{look}", self.words.being(view, &being.id))?;
        }
        for companion in view.party.iter().filter(|companion| companion.here) {
            let look = self.look(Some(&LookAt::Hero(companion.seat)));
            writeln!(text, "\n[{}, the hero of another player]\n{look}", self.words.hero_of(view, companion.seat))?;
        }
        Ok(())
    }

    pub fn hero(&self, text: &mut String) -> std::fmt::Result {
        let Some(hero) = &self.view.hero else { return Ok(()) };
        let (words, content) = (&self.words, self.content);
        writeln!(text, "\n--- You: {} ---", words.hero_of(&self.view, self.view.seat))?;
        let points = (hero.hit_points, hero.hit_points_max, hero.energy, hero.energy_max);
        writeln!(
            text,
            "Hit points {}/{}, energy {}/{}, {} val, level {}",
            points.0, points.1, points.2, points.3, hero.val, hero.level
        )?;
        self.list(text, "Carried", hero.items.iter().map(|(id, count)| words.items(id, *count)))?;
        let worn = hero.worn.iter().map(|(slot, id)| format!("{} ({})", words.item(id), words.slot(*slot)));
        self.list(text, "Worn or held", worn)?;
        self.list(text, "Conditions", hero.conditions.keys().map(|id| words.condition(id)))?;
        let casting = sheet(content, hero).casting;
        let slots = casting.iter().flat_map(|casting| &casting.slots);
        self.list(text, "Spells", hero.spells.iter().map(|id| self.name(id)))?;
        self.list(text, "Spell slots left", slots.map(|slot| format!("rank {}: {}", slot.rank, slot.left)))?;
        self.list(text, "Talents", hero.talents.iter().map(|id| self.name(id)))?;
        self.list(text, "Codex", self.view.codex.iter().map(|id| self.name(id)))
    }

    pub fn talk(&self, text: &mut String) -> std::fmt::Result {
        let Some(talk) = &self.view.talk else { return Ok(()) };
        let said = self.words.text(&TextKey::of(&talk.dialogue).inner(&talk.node), None).unwrap_or_default();
        writeln!(text, "\n--- You talk with {} ---\n{said}", self.words.being(&self.view, &talk.with))
    }

    pub fn fight(&self, text: &mut String) -> std::fmt::Result {
        let Some(fight) = &self.view.fight else { return Ok(()) };
        writeln!(text, "\n--- A fight, round {}. It is your turn ---", fight.round)?;
        let own = fight.fighters.iter().find(|fighter| fighter.actor == Actor::Hero(self.view.seat));
        for fighter in &fight.fighters {
            let who = match &fighter.actor {
                Actor::Being(id) => self.words.being(&self.view, id),
                Actor::Hero(seat) => self.words.hero_of(&self.view, *seat),
            };
            let side = if fighter.ally { "with you" } else { "against you" };
            let stands = own.map(|own| self.words.distance(&own.spot, &fighter.spot)).unwrap_or_default();
            let stances: Vec<String> = fighter.stances.iter().map(|stance| self.words.stance(*stance)).collect();
            let wounds = self.words.wounds(fighter.wounds);
            writeln!(text, "- {who} ({side}): {stands}, {wounds} {}", stances.join(", "))?;
        }
        Ok(())
    }

    pub fn list(&self, text: &mut String, what: &str, names: impl Iterator<Item = String>) -> std::fmt::Result {
        let names: Vec<String> = names.collect();
        if names.is_empty() { Ok(()) } else { writeln!(text, "{what}: {}", names.join("; ")) }
    }
}
