//! What there is to be seen: the place of the story, who is talked with, a thing in the hand. As plain data; front ends paint.

use crate::app::App;
use crate::detail::Detail;
use crate::screen::Page;
use gesta_paint::{Lighting, Subject, of_being, of_item, of_place, of_preset};
use gesta_rules::Brightness;

impl App {
    /// The picture of the page.
    pub(super) fn picture(&self, detail: &Detail) -> Option<Subject> {
        let view = self.view()?;
        match (self.page, detail) {
            (page, _) if page.tells_story() => {
                let place = view.place.as_ref()?;
                let lighting = match place.brightness {
                    Brightness::Bright => Lighting::Bright,
                    Brightness::Dim => Lighting::Dim,
                    Brightness::Dark => Lighting::Dark,
                };
                let subject = of_place(&self.content, &place.id, view.second_of_day, place.weather.as_ref(), lighting);
                Some(subject.settled())
            }
            (Page::Item, Detail::Inventory(items)) => Some(of_item(&self.content, &items.first()?.id)),
            (Page::Sheet, _) => Some(of_preset(&self.content, &view.hero.as_ref()?.preset)),
            _ => None,
        }
    }

    /// Who is talked with.
    pub(super) fn sitter(&self) -> Option<Subject> {
        let talk = self.view().filter(|_| self.page == Page::Story)?.talk.as_ref()?;
        Some(of_being(&self.content, &talk.with))
    }
}
