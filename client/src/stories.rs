//! The stories on this machine: which packs have one, and what a title page says of it.

use crate::folders::Folders;
use crate::packs::{available, manifest_of, with_needed};
use gesta_app::{StoryElsewhere, StoryTexts};
use gesta_content::model::Scenario;
use gesta_content::{Content, Language, PackFiles, TextKey};
use gesta_paint::of_scenario;
use std::collections::BTreeMap;

/// A story, and the packs that it is played with.
#[derive(Clone, Debug)]
pub struct Story {
    /// What the title page shows.
    pub shown: StoryElsewhere,
    /// The packs that are asked for; what they need comes with them.
    pub packs: Vec<String>,
}

/// All stories: those of `content`, which was loaded for `wanted`, then those of the other packs on this machine. A pack
/// with mistakes has none: `gesta pack check` and `--pack` say why.
pub fn all(folders: &Folders, content: &Content, wanted: &[String]) -> Vec<Story> {
    let mut stories = of_content(content, wanted);
    let available = available(folders);
    for (id, pack) in &available {
        let is_loaded = content.packs.iter().any(|loaded| loaded.id.as_str() == id);
        if is_loaded || !has_story(pack) {
            continue;
        }
        let packs = with_needed(&available, std::slice::from_ref(id));
        if let (Some(other), _) = gesta_assets::content_cached(&packs, &folders.cache) {
            let its = of_content(&other, std::slice::from_ref(id));
            stories.extend(its.into_iter().filter(|story| story.shown.scenario.pack() == id));
        }
    }
    stories
}

/// Whether a pack begins a story of its own, rather than changing those of others.
pub fn has_story(pack: &PackFiles) -> bool {
    manifest_of(pack).is_some_and(|manifest| manifest.start.is_some())
}

/// The packs among `wanted` that have no story of their own: they go along with any game.
pub fn companions(folders: &Folders, wanted: &[String]) -> Vec<String> {
    let available = available(folders);
    let tells = |id: &String| available.get(id).is_some_and(has_story);
    wanted.iter().filter(|id| available.contains_key(*id) && !tells(id)).cloned().collect()
}

fn of_content(content: &Content, wanted: &[String]) -> Vec<Story> {
    let story = |it: &Scenario| {
        let scenario = &it.id;
        let key = TextKey::of(scenario);
        let texts = Language::ALL.map(|language| {
            let name = content.texts.get(language, &key, &[]).unwrap_or_default();
            let opening = content.texts.attribute(language, &key, "opening", &[]).unwrap_or_default();
            (language, StoryTexts { name: name.trim().to_owned(), opening: opening.trim().to_owned() })
        });
        let texts: BTreeMap<_, _> = texts.into_iter().filter(|(_, texts)| !texts.name.is_empty()).collect();
        let picture = of_scenario(content, it);
        Story { shown: StoryElsewhere { scenario: scenario.clone(), texts, picture }, packs: wanted.to_vec() }
    };
    content.mechanics.scenarios.values().map(story).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_story_is_found_with_its_name_in_both_languages() {
        let home = tempfile::tempdir().expect("a folder");
        let folders = Folders::under(home.path());
        let words = crate::words::Words::of(Language::En);
        let wanted = vec![crate::packs::CAMPAIGN.to_owned()];
        let content = crate::packs::load(&folders, &words, &wanted).expect("the shipped packs");
        let stories = all(&folders, &content, &wanted);
        let with_story = gesta_assets::shipped().iter().filter(|pack| has_story(pack)).count();
        assert_eq!(stories.len(), with_story);
        assert!(with_story >= 2);
        for story in &stories {
            assert_eq!(story.shown.texts.len(), 2, "{story:?}");
        }
    }
}
