//! A story as one JSON document, for programs. Described in `docs/export.md`; a field that is written here stays.

use crate::story::{Part, Story, StoryTurn};
use gesta_rules::{Actor, Body, CutEvent, Roll};
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
        "rolls": turn.events.iter().filter_map(roll).collect::<Vec<_>>(),
        "events": turn.events.iter().map(CutEvent::event).collect::<Vec<_>>(),
        "prose": parts(&turn.parts),
    })
}

fn parts(parts: &[Part]) -> Value {
    parts.iter().map(|part| json!({ "kind": part.kind.name(), "text": part.text })).collect()
}

/// A roll with everything that it came from, in the same fields as a line for machines.
fn roll(event: &CutEvent) -> Option<Value> {
    let event = event.event();
    let (actor, purpose, roll): (&Actor, Value, &Roll) = match &event.body {
        Body::Checked { actor, purpose, roll } => (actor, json!(purpose), roll),
        Body::Contested { actor, against, purpose, roll, foe } => {
            let against = json!({ "actor": against, "skill": foe.skill, "natural": foe.natural, "total": foe.total });
            (actor, json!({ "Contest": { "for": purpose, "against": against } }), roll)
        }
        Body::Attacked { attacker, target, weapon, ranged, roll } => {
            (attacker, json!({ "Attack": { "target": target, "weapon": weapon, "ranged": ranged } }), roll)
        }
        _ => return None,
    };
    let terms = roll.terms.iter().map(|rolled| json!({ "name": rolled.term.name, "added": rolled.added }));
    Some(json!({
        "tick": event.tick,
        "actor": actor,
        "for": purpose,
        "skill": roll.skill,
        "d20": roll.d20,
        "natural": roll.natural,
        "advantage": roll.advantage,
        "terms": terms.collect::<Vec<_>>(),
        "total": roll.total,
        "difficulty": roll.difficulty,
        "margin": roll.margin(),
        "band": roll.band,
    }))
}
