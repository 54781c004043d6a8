//! Other packs in a running client: for a story that was picked from the title page, and for a saved game that was played
//! with others than those that are loaded.

use super::{Link, Shell};
use crate::failure::Failure;
use crate::packs::{available, id_of, with_needed};
use crate::stories;
use gesta_app::Input;
use gesta_content::id::ScenarioId;
use std::collections::BTreeSet;
use std::sync::Arc;

impl Shell {
    /// Lists the saved games, and offers the stories of this machine. A game that the client has left is put away first, so
    /// that its row says where it stands.
    pub(super) fn list(&mut self) {
        if !self.app.plays() && matches!(self.link, Some(Link::Table(_))) {
            self.close();
        }
        if self.stories.is_none() {
            let (folders, content) = (self.library.shelf().folders(), self.library.content());
            let stories = stories::all(folders, content, &self.options.packs);
            self.app.offer_stories(stories.iter().map(|story| story.shown.clone()).collect());
            self.stories = Some(stories);
        }
        let rows = self.library.rows(self.open.as_ref());
        self.feed(Input::Saves(rows));
    }

    /// Loads the packs of a story that was picked.
    pub(super) fn load_story(&mut self, scenario: &ScenarioId) {
        let story = self.stories.iter().flatten().find(|story| story.shown.scenario == *scenario);
        let Some(mut wanted) = story.map(|story| story.packs.clone()) else { return };
        wanted.extend(stories::companions(self.library.shelf().folders(), &self.options.packs));
        self.close();
        match self.use_packs(&wanted) {
            Ok(()) => self.app.choose_story(scenario.clone()),
            Err(failure) => self.feed(Input::Trouble(self.on_screen(&failure))),
        }
    }

    /// Loads the packs that a saved game was played with, where others are loaded. What is missing stays away: whether the
    /// game can go on without it is found out when it is opened.
    ///
    /// # Errors
    /// Why the save cannot be read, or its packs have mistakes.
    pub(super) fn load_packs_of(&mut self, name: &str) -> Result<(), Failure> {
        // Its own lock would shut us out, if it is the one that is open.
        self.close();
        let shelf = self.library.shelf();
        let Some(mut wanted) = shelf.packs_of(name)? else { return Ok(()) };
        wanted.extend(stories::companions(shelf.folders(), &self.options.packs));
        let here = available(shelf.folders());
        wanted.retain(|id| here.contains_key(id));
        if wanted.is_empty() { Ok(()) } else { self.use_packs(&wanted) }
    }

    fn use_packs(&mut self, wanted: &[String]) -> Result<(), Failure> {
        let here = available(self.library.shelf().folders());
        let needed: BTreeSet<String> = with_needed(&here, wanted).iter().filter_map(id_of).collect();
        let loaded: BTreeSet<String> = self.library.content().packs.iter().map(|pack| pack.id.to_string()).collect();
        if needed != loaded {
            self.library = Arc::new(self.library.with_packs(wanted)?);
            self.app.play_with(Arc::clone(self.library.content()));
        }
        Ok(())
    }
}
