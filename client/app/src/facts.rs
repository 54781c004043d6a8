//! Rolls as JSON, for every line and document that programs read: `docs/jsonl.md` and `docs/export.md`.

use gesta_rules::{Actor, Body, Event, Roll};
use serde_json::{Value, json};

/// The roll that an event tells of, with everything that it came from; `None` where it tells of none.
pub fn roll_facts(event: &Event) -> Option<Value> {
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
