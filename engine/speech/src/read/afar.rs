//! What is named and stands somewhere else: where the hero is, and the places behind the ways out that the hero has been to.

use super::deed::Reader;
use super::normal::{telling, words_of};
use super::scene::{Fit, fit, noun};
use crate::look::LookAt;
use gesta_content::id::{ExitId, PlaceId};
use gesta_content::model::When;
use gesta_content::{Language, TextKey};

impl Reader<'_> {
    /// The only way out, behind which a thing stands that is named so and that everybody sees there.
    pub(super) fn leads_to(&self, named: &[String]) -> Option<(ExitId, PlaceId, LookAt)> {
        let exits = self.view.place.iter().flat_map(|place| &place.exits);
        let mut found = exits.filter_map(|exit| {
            let to = exit.to.as_ref()?;
            Some((exit.id.clone(), to.clone(), self.stands_in(to, named)?))
        });
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// What is named so and stands in a place for everybody to see, whatever has happened.
    fn stands_in(&self, place: &PlaceId, named: &[String]) -> Option<LookAt> {
        let content = self.words.content();
        let place = content.mechanics.places.get(place)?;
        let features = place.features.iter().filter(|feature| !feature.hidden && feature.when == When::Always);
        let beings = content.mechanics.beings.values().filter(|being| {
            being.at.as_ref() == Some(&place.id) && being.schedule.is_empty() && being.when == When::Always
        });
        let features = features.map(|feature| LookAt::Feature(feature.id.clone()));
        let mut things = features.chain(beings.map(|being| LookAt::Being(being.id.clone())));
        things.find(|thing| self.is_called(thing, named))
    }

    fn is_called(&self, thing: &LookAt, named: &[String]) -> bool {
        let bare = telling(&words_of(&noun(&self.words, self.view, thing).bare));
        let key = match thing {
            LookAt::Feature(id) => TextKey::of(id),
            LookAt::Being(id) => TextKey::of(id),
            _ => return false,
        };
        let names: Vec<Vec<String>> =
            std::iter::once(bare).chain(self.vocabulary.of_thing(&key).iter().cloned()).collect();
        fit(named, &names).is_some_and(|fit| fit >= Fit::Within)
    }

    /// Whether words name the place where the hero is.
    pub(super) fn is_here_already(&self, named: &[String]) -> bool {
        let Some(place) = &self.view.place else { return false };
        let key = TextKey::of(&place.id);
        let own = Language::ALL.iter().filter_map(|language| {
            let text = crate::words::Words::new(self.words.content(), *language).text(&key, None)?;
            Some(telling(&words_of(&text)))
        });
        let names: Vec<Vec<String>> = own.chain(self.vocabulary.of_thing(&key).iter().cloned()).collect();
        fit(named, &names) == Some(Fit::Whole)
    }
}
