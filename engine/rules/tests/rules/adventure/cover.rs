//! What of the adventure was reached, as labels: `place road`, `action lift_wheel`, `reply efis/hire/accept`.

use gesta_content::Content;
use gesta_rules::{Actor, Body, Event};
use std::collections::BTreeSet;

/// Labels of what an event reaches.
pub fn labels(event: &Event) -> Vec<String> {
    match &event.body {
        Body::Moved { actor: Actor::Hero(_), to, exit, .. } => {
            let way = exit.as_ref().map(|exit| format!("exit {}", exit.name()));
            way.into_iter().chain([format!("place {}", to.name())]).collect()
        }
        Body::HeroJoined { hero, .. } => vec![format!("place {}", hero.place.name())],
        Body::Acted { action, told, .. } => {
            let name = action.name();
            vec![format!("action {name}"), format!("told {name} {told:?}")]
        }
        Body::NodeSaid { dialogue, node, .. } | Body::TalkBegan { dialogue, node, .. } => {
            vec![format!("node {}/{node}", dialogue.name())]
        }
        Body::Replied { dialogue, node, reply, .. } => vec![format!("reply {}/{node}/{reply}", dialogue.name())],
        Body::Befell { place, arrival, .. } => vec![format!("arrival {}/{arrival}", place.name())],
        Body::Happened { happening } => vec![format!("happening {}", happening.name())],
        Body::QuestMoved { quest, stage, .. } => vec![format!("stage {}/{stage}", quest.name())],
        Body::Noted { page, .. } => vec![format!("page {}", page.name())],
        Body::CodexLearned { codex, .. } => vec![format!("codex {}", codex.name())],
        Body::ChapterClosed { chapter } => vec![format!("chapter {}", chapter.name())],
        Body::Remembered { deed, .. } => vec![format!("deed {}", deed.name())],
        Body::Ended { ending } => vec![format!("ending {}", ending.name())],
        Body::ItemGained { item, .. } => vec![format!("item {}", item.name())],
        _ => Vec::new(),
    }
}

/// Labels of everything that the adventure has.
pub fn all(content: &Content) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let own = |text: String| text.starts_with("waterbowl:");
    let rules = &content.mechanics;
    for (id, place) in rules.places.iter().filter(|(id, _)| own(id.to_string())) {
        all.insert(format!("place {}", id.name()));
        all.extend(place.exits.iter().map(|exit| format!("exit {}", exit.id.name())));
        all.extend(place.actions.iter().map(|action| format!("action {}", action.id.name())));
        all.extend(place.arrivals.iter().map(|arrival| format!("arrival {}/{}", id.name(), arrival.name)));
    }
    for (id, dialogue) in rules.dialogues.iter().filter(|(id, _)| own(id.to_string())) {
        for node in &dialogue.nodes {
            all.insert(format!("node {}/{}", id.name(), node.name));
            all.extend(node.replies.iter().map(|reply| format!("reply {}/{}/{}", id.name(), node.name, reply.name)));
        }
    }
    for (id, quest) in rules.quests.iter().filter(|(id, _)| own(id.to_string())) {
        all.extend(quest.stages.iter().map(|stage| format!("stage {}/{}", id.name(), stage.name)));
    }
    let named = |kind: &'static str, name: &str| format!("{kind} {name}");
    all.extend(rules.happenings.keys().filter(|id| own(id.to_string())).map(|id| named("happening", id.name())));
    all.extend(rules.endings.keys().filter(|id| own(id.to_string())).map(|id| named("ending", id.name())));
    all.extend(rules.journal.keys().filter(|id| own(id.to_string())).map(|id| named("page", id.name())));
    all.extend(rules.codex.keys().filter(|id| own(id.to_string())).map(|id| named("codex", id.name())));
    all.extend(rules.chapters.keys().filter(|id| own(id.to_string())).map(|id| named("chapter", id.name())));
    all.extend(rules.deeds.keys().filter(|id| own(id.to_string())).map(|id| named("deed", id.name())));
    all.extend(rules.items.keys().filter(|id| own(id.to_string())).map(|id| named("item", id.name())));
    all
}
