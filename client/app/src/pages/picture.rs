//! What there is to be seen: the place of the story, who is talked with, a thing in the hand, the hero. As plain data; front
//! ends paint.

use crate::app::App;
use crate::detail::Detail;
use crate::screen::Page;
use gesta_paint::{Subject, of_item, of_preset, of_talk, of_view};

impl App {
    /// The picture of the page.
    pub(super) fn picture(&self, detail: &Detail) -> Option<Subject> {
        if self.page == Page::Title {
            return self.title_picture();
        }
        let view = self.view()?;
        match (self.page, detail) {
            (page, _) if page.tells_story() => of_view(&self.content, view).map(Subject::settled),
            (Page::Item, Detail::Inventory(items)) => Some(of_item(&self.content, &items.first()?.id)),
            (Page::Sheet, _) => Some(of_preset(&self.content, &view.hero.as_ref()?.preset)),
            _ => None,
        }
    }

    /// Who is talked with.
    pub(super) fn sitter(&self) -> Option<Subject> {
        of_talk(&self.content, self.view().filter(|_| self.page == Page::Story)?)
    }
}
