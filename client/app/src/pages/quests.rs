//! The quests: how each stands, and what is to be done.

use super::Parts;
use crate::app::App;
use crate::detail::{Detail, ObjectiveRow, QuestMark, QuestRow};
use gesta_content::id::QuestId;
use gesta_content::{TextArg, TextKey};
use gesta_rules::{QuestSeen, View};
use gesta_speech::Words;

fn mark(seen: &QuestSeen) -> QuestMark {
    match (seen.closed, seen.failed) {
        (false, false) => QuestMark::Open,
        (false, true) => QuestMark::Failing,
        (true, false) => QuestMark::Done,
        (true, true) => QuestMark::Failed,
    }
}

impl App {
    /// The quests, those that go on first. A stage without words of its own is not told.
    pub(crate) fn quest_rows(&self, view: &View) -> Vec<QuestRow> {
        let mut rows: Vec<QuestRow> = view.quests.iter().filter_map(|(id, seen)| self.quest_row(id, seen)).collect();
        rows.sort_by_key(|row| matches!(row.state, QuestMark::Done | QuestMark::Failed));
        rows
    }

    fn quest_row(&self, id: &QuestId, seen: &QuestSeen) -> Option<QuestRow> {
        let words = Words::new(&self.content, self.language());
        let stage = TextKey::of(id).inner(&seen.stage);
        let objectives = seen.objectives.iter().filter_map(|(name, done, optional)| {
            let text = words.text(&stage.clone().inner(name), None)?;
            let text = match optional {
                true => self.locale.say("objective-optional", &[("text", TextArg::Str(&text))]),
                false => text,
            };
            Some(ObjectiveRow { text, done: *done })
        });
        let (title, state) = (words.text(&TextKey::of(id), None)?, mark(seen));
        let titled = |key: &str| self.locale.say(key, &[("title", TextArg::Str(&title))]);
        Some(QuestRow {
            title: match state {
                QuestMark::Open => title,
                QuestMark::Failing => titled("quest-failing"),
                QuestMark::Done => titled("quest-done"),
                QuestMark::Failed => titled("quest-failed"),
            },
            text: words.text(&stage, None)?,
            state,
            objectives: objectives.collect(),
        })
    }

    pub(super) fn quests_parts(&self) -> Parts {
        let quests = self.view().map(|view| self.quest_rows(view)).unwrap_or_default();
        let mut body: Vec<String> = quests.iter().flat_map(|quest| self.quest_lines(quest)).collect();
        if body.is_empty() {
            body.push(self.locale.plain("page-quests-none"));
        }
        Parts { heading: self.locale.plain("page-quests"), body, detail: Detail::Quests(quests), ..Parts::default() }
    }

    /// A quest in words: how it stands, then what is to be done.
    pub(super) fn quest_lines(&self, quest: &QuestRow) -> Vec<String> {
        let args = [("title", TextArg::Str(&quest.title)), ("text", TextArg::Str(&quest.text))];
        let mut lines = vec![self.locale.say("quest-line", &args)];
        for objective in &quest.objectives {
            let key = if objective.done { "objective-done" } else { "objective-open" };
            lines.push(format!("   {}", self.locale.say(key, &[("text", TextArg::Str(&objective.text))])));
        }
        lines
    }
}
