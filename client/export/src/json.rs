//! A story as one JSON document, for programs. Described in `docs/export.md`; a field that is written here stays.

use crate::story::{Part, Story, StoryTurn};
use gesta_app::roll_facts;
use gesta_rules::CutEvent;
use serde_json::{Value, json};

/// The version of the JSON document. It grows when a field is lost or changes its meaning.
pub const STORY_FORMAT: u32 = 1;

impl Story {
    /// The story as one JSON document.
    pub fn json(&self) -> String {
        let packs = self.packs.iter().map(|pack| {
            json!({ "id": pack.id, "version": pack.version, "title": pack.title, "files": pack.files.to_string() })
        });
        let notes = self
            .notes
            .iter()
            .map(|note| json!({ "depth": note.depth, "seq": note.seq, "written_ms": note.wall_ms, "text": note.text }));
        let last = self.turns.last();
        let document = json!({
            "gesta_story": STORY_FORMAT,
            "program": env!("CARGO_PKG_VERSION"),
            "save": self.save,
            "language": self.language,
            "title": self.title,
            "hero": self.hero,
            "seat": self.seat.0,
            "packs": packs.collect::<Vec<_>>(),
            "mechanics": self.mechanics.to_string(),
            "depth": last.map(|turn| turn.depth),
            "tick": last.map(|turn| turn.tick),
            "clock": last.map(|turn| &turn.clock),
            "ending": self.ending,
            "opening": parts(&self.opening),
            "turns": self.turns.iter().map(turn).collect::<Vec<_>>(),
            "notes": notes.collect::<Vec<_>>(),
        });
        format!("{document:#}\n")
    }
}

fn turn(turn: &StoryTurn) -> Value {
    json!({
        "depth": turn.depth,
        "seq": turn.seq,
        "hash": turn.hash.to_string(),
        "by": turn.by.map(|seat| seat.0),
        "tick": turn.tick,
        "clock": turn.clock,
        "place": turn.place,
        "did": turn.did,
        "wrote": turn.wrote,
        "narrator": turn.narrator,
        "rolls": turn.events.iter().filter_map(|cut| roll_facts(cut.event())).collect::<Vec<_>>(),
        "events": turn.events.iter().map(CutEvent::event).collect::<Vec<_>>(),
        "prose": parts(&turn.parts),
    })
}

fn parts(parts: &[Part]) -> Value {
    parts.iter().map(|part| json!({ "kind": part.kind.name(), "text": part.text })).collect()
}
