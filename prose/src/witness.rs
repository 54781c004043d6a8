//! What a turn's narration says against what the seat knows: names that it cannot know, and facts that were selected and are
//! not in what was told.

use crate::stage::{Page, Turn};
use gesta_content::id::{Id, Kind};
use gesta_content::model::Cue;
use gesta_content::{Content, Language, TextKey};
use gesta_rules::{Actor, Body, Secret, View};
use gesta_speech::{Noun, Selected, Words};
use std::collections::BTreeSet;

/// Names in the narration of a turn that the seat does not know: of nobody who is or was there, of nothing that is or was there,
/// carried or for sale, and of no way or thing of the place; and ids where a name should stand. A callback may name what the
/// seat has `met` before; what this turn shows it is added to that.
pub fn unknown(
    content: &Content,
    language: Language,
    turn: &Turn,
    page: &Page,
    met: &mut BTreeSet<String>,
) -> Vec<String> {
    let known = known(content, language, turn);
    let mut unknown = Vec::new();
    for fact in &page.selected {
        let recalls = matches!(fact.cue, Cue::RecalledFoe | Cue::RecalledFlight | Cue::RecalledWay);
        let strange = |name: &&String| !(known.contains(*name) || recalls && met.contains(*name));
        unknown.extend(fact.nouns.iter().filter(strange).cloned());
    }
    unknown.extend(page.paragraphs.iter().flat_map(|text| raw(text)));
    met.extend(known);
    unknown
}

/// Words that are ids: `tollhouse:agent`, `net_loft`.
fn raw(text: &str) -> Vec<String> {
    let id = |word: &&str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        bare.contains('_') || bare.split_once(':').is_some_and(|(_, after)| after.starts_with(char::is_alphabetic))
    };
    text.split_whitespace().filter(id).map(str::to_owned).collect()
}

/// Facts that were selected and cannot be read: no line was found for them, or their sentence is not in the narration. A name
/// that opens a sentence may have become a pronoun: then what follows the name has to be there.
pub fn untold(page: &Page) -> Vec<&Selected> {
    let stands = |part: &str| page.paragraphs.iter().any(|text| text.contains(part));
    let told = |fact: &Selected, sentence: &str| {
        let after = |name: &String| {
            let first = name.split(' ').next().unwrap_or_default();
            let (_, rest) = [name.as_str(), first].into_iter().find_map(|name| sentence.split_once(name))?;
            // In Spanish the verb may open the sentence, and has a capital then.
            rest.trim_start().char_indices().nth(1).map(|(at, _)| &rest.trim_start()[at..])
        };
        let mut rests = fact.nouns.iter().filter_map(after).filter(|rest| rest.trim().len() > 1);
        stands(sentence) || rests.any(stands)
    };
    page.selected.iter().filter(|fact| !fact.sentence.as_deref().is_some_and(|it| told(fact, it))).collect()
}

/// All names that the seat knows of in a turn, without articles.
fn known(content: &Content, language: Language, turn: &Turn) -> BTreeSet<String> {
    let mut names = Names { content, language, words: Words::new(content, language), known: BTreeSet::new() };
    for seen in [&turn.before, &turn.after] {
        names.view(seen);
    }
    // What comes and goes within one turn stands in neither view.
    for event in &turn.events {
        match &event.event().body {
            Body::ItemGained { item, .. } | Body::ItemLost { item, .. } | Body::Used { item, .. } => names.item(item),
            Body::Revealed { secret: Secret::Exit(exit), .. } => names.thing(exit),
            Body::Revealed { secret: Secret::Feature(feature), .. } => names.thing(feature),
            Body::Moved { exit: Some(exit), .. } | Body::Left { exit: Some(exit), .. } | Body::ExitSet { exit, .. } => {
                names.thing(exit);
            }
            Body::Arrived { actor: Actor::Being(being), .. } => names.being(&turn.after, being),
            _ => {}
        }
    }
    names.known
}

struct Names<'a> {
    content: &'a Content,
    language: Language,
    words: Words<'a>,
    known: BTreeSet<String>,
}

impl Names<'_> {
    fn view(&mut self, seen: &View) {
        if let Some(hero) = &seen.hero {
            hero.items.keys().for_each(|item| self.item(item));
            hero.worn.values().for_each(|item| self.item(item));
            self.known.insert(self.words.hero_of(seen, seen.seat));
        }
        for companion in &seen.party {
            self.known.insert(self.words.hero_of(seen, companion.seat));
        }
        let fighters = seen.fight.iter().flat_map(|fight| &fight.fighters);
        for fighter in fighters {
            if let Actor::Being(being) = &fighter.actor {
                self.being(seen, being);
            }
        }
        let Some(place) = &seen.place else { return };
        self.thing(&place.id);
        place.exits.iter().for_each(|exit| self.thing(&exit.id));
        place.exits.iter().filter_map(|exit| exit.to.as_ref()).for_each(|to| self.thing(to));
        place.features.iter().for_each(|feature| self.thing(feature));
        place.items.iter().for_each(|(item, _)| self.item(item));
        place.beings.iter().for_each(|being| self.being(seen, &being.id));
        place.shops.iter().flat_map(|shop| &shop.wares).for_each(|(item, ..)| self.item(item));
    }

    fn being(&mut self, seen: &View, id: &gesta_content::id::BeingId) {
        let there = seen.place.iter().flat_map(|place| &place.beings).any(|being| being.id == *id);
        let stranger = self.words.text(&TextKey::of(id), Some("unknown")).filter(|_| !there);
        let name = stranger.unwrap_or_else(|| self.words.being(seen, id));
        self.known.insert(Noun::read(self.language, &name).bare);
        self.known.insert(name);
        let stats = self.content.mechanics.beings.get(id).and_then(|being| being.stats.as_ref());
        for attack in stats.iter().flat_map(|stats| &stats.attacks) {
            let key = TextKey::named(id.pack(), "attack", &attack.name);
            let core = TextKey::named("core", "attack", &attack.name);
            let text = self.words.text(&key, None).or_else(|| self.words.text(&core, None));
            self.known.extend(text.map(|text| Noun::read(self.language, &text).bare));
        }
    }

    fn item(&mut self, id: &gesta_content::id::ItemId) {
        self.known.insert(self.words.item(id));
    }

    fn thing<K: Kind>(&mut self, id: &Id<K>) {
        let text = self.words.text(&TextKey::of(id), None);
        self.known.extend(text.map(|text| Noun::read(self.language, &text).bare));
    }
}

#[cfg(test)]
mod tests {
    use super::{Cue, raw, untold};
    use crate::stage::Page;
    use gesta_speech::Selected;
    use std::time::Duration;

    #[test]
    fn ids_are_no_names() {
        assert_eq!(
            raw("You go to net_loft: tollhouse:agent waits. He says: no. 18:30."),
            ["net_loft:", "tollhouse:agent"]
        );
    }

    #[test]
    fn a_fact_is_told_when_its_sentence_is_or_what_follows_the_name_in_it() {
        let fact = |sentence: Option<&str>| Selected {
            cue: Cue::Hit,
            nouns: vec!["grey dog".to_owned()],
            sentence: sentence.map(str::to_owned),
        };
        let lost = fact(Some("The grey dog is gone and nobody says so."));
        let selected = vec![fact(Some("The grey dog turns and bites.")), fact(None), lost];
        let paragraphs = vec!["You strike. It turns and bites.".to_owned()];
        let page = Page { paragraphs, selected, grounds: Vec::new(), took: Duration::ZERO };
        assert_eq!(untold(&page), [&page.selected[1], &page.selected[2]]);
    }
}
