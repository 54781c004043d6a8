//! Stories of packs that are not loaded, and the change to other packs when one of them is chosen.

use crate::app::App;
use gesta_content::id::ScenarioId;
use gesta_content::{Content, Language};
use gesta_paint::Subject;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A story that can be played once its packs are loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryElsewhere {
    /// What is played.
    pub scenario: ScenarioId,
    /// Its name and its opening, in each language that its packs speak.
    pub texts: BTreeMap<Language, StoryTexts>,
    /// Where it begins.
    pub picture: Subject,
}

/// What a title page says of a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryTexts {
    /// Its name.
    pub name: String,
    /// Its first words.
    pub opening: String,
}

impl App {
    /// The stories that are in no loaded pack. Those in loaded ones the client knows itself.
    pub fn offer_stories(&mut self, stories: Vec<StoryElsewhere>) {
        self.elsewhere = stories;
        self.draw();
    }

    /// Goes on with other packs. The game that was open is closed already.
    pub fn play_with(&mut self, content: Arc<Content>) {
        self.content = content;
        self.making = None;
        self.scenario = None;
        self.draw();
    }

    /// What the next new game plays.
    pub fn choose_story(&mut self, story: ScenarioId) {
        self.scenario = Some(story);
        self.draw();
    }

    /// The stories elsewhere that no loaded pack has, in the order in which they were found.
    pub(crate) fn stories_elsewhere(&self) -> impl Iterator<Item = &StoryElsewhere> {
        let loaded = &self.content.mechanics.scenarios;
        self.elsewhere.iter().filter(|story| !loaded.contains_key(&story.scenario))
    }

    /// What is said of a story elsewhere, in the language that is read or else in any.
    pub(crate) fn texts_elsewhere(&self, scenario: &ScenarioId) -> Option<&StoryTexts> {
        let story = self.elsewhere.iter().find(|story| story.scenario == *scenario)?;
        story.texts.get(&self.language()).or_else(|| story.texts.values().next())
    }
}
