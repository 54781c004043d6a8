//! The title page: ready heroes by number, and what else can be begun.

use super::{Parts, row_number};
use crate::app::App;
use crate::screen::Choice;
use gesta_content::TextKey;
use gesta_content::id::PresetId;
use gesta_rules::Mode;
use gesta_speech::Words;

impl App {
    /// The ready heroes of the scenario that is begun with.
    pub(crate) fn presets(&self) -> &[PresetId] {
        self.content.start().map_or(&[], |scenario| &scenario.presets)
    }

    pub(super) fn title_parts(&self) -> Parts {
        let words = Words::new(&self.content, self.language());
        let scenario = self.content.start().and_then(|scenario| words.text(&TextKey::of(&scenario.id), None));
        let heroes = self.presets().iter().enumerate().filter_map(|(at, preset)| {
            Some(Choice {
                number: row_number(at)?,
                label: words.hero_name(preset, None),
                chance: None,
                detail: words.text(&TextKey::of(preset), Some("look")).unwrap_or_default(),
            })
        });
        let mode = match self.mode {
            Mode::Story => "title-mode-story",
            Mode::Iron => "title-mode-iron",
        };
        Parts {
            heading: self.locale.plain("page-title"),
            subheading: scenario.unwrap_or_default(),
            choices: heroes.collect(),
            body: ["page-title-sub", "title-heroes", mode].map(|key| self.locale.plain(key)).to_vec(),
            ..Parts::default()
        }
    }
}
