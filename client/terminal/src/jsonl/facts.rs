//! What the lines say, as JSON values: pure functions of updates and screens.

use gesta_app::{Screen, Tone, roll_facts};
use gesta_content::Digest;
use gesta_rules::{Event, View};
use gesta_table::{CmdId, Receipt, Refusal, Turn, Update};
use serde_json::{Value, json};

/// The lines of one update, after which the view chain stands at `chain`.
pub(super) fn of_update(update: &Update, chain: Option<Digest>) -> Vec<Value> {
    match update {
        Update::Synced { depth, view_hash, .. } => {
            vec![json!({ "type": "synced", "depth": depth, "view_hash": view_hash.to_string() })]
        }
        Update::Turn(turn) => turn_lines(turn, chain),
        Update::Done { id, receipt } => vec![ack(id, receipt)],
        Update::Refused { id, why } => vec![rejected(id, why)],
        Update::Odds { id, odds } => vec![json!({ "type": "odds", "id": hex(id), "odds": odds })],
        Update::Rewound { by, depth, branch } => {
            vec![json!({ "type": "rewound", "by": by.0, "depth": depth, "branch": branch })]
        }
        Update::Branches { id, branches } => {
            vec![json!({ "type": "branches", "id": hex(id), "branches": branches })]
        }
    }
}

fn turn_lines(turn: &Turn, chain: Option<Digest>) -> Vec<Value> {
    let (by, view_hash) = (turn.by.map(|seat| seat.0), chain.map(|chain| chain.to_string()));
    let mut lines = vec![json!({ "type": "turn", "depth": turn.depth, "by": by, "view_hash": view_hash })];
    lines.extend(turn.events.iter().filter_map(|cut| roll(cut.event())));
    lines
}

fn ack(id: &CmdId, receipt: &Receipt) -> Value {
    let mut line = json!({
        "type": "ack", "id": hex(id), "depth": receipt.depth, "view_hash": receipt.view_hash.to_string(),
    });
    if let Some(chain) = &receipt.chain {
        line["seq"] = json!(chain.seq);
        line["hash"] = json!(chain.hash.to_string());
        line["world_hash"] = json!(chain.world_hash.to_string());
    }
    line
}

fn rejected(id: &CmdId, why: &Refusal) -> Value {
    json!({ "type": "rejected", "id": hex(id), "why": why, "text": why.to_string() })
}

fn roll(event: &Event) -> Option<Value> {
    let mut line = roll_facts(event)?;
    line["type"] = json!("roll");
    Some(line)
}

/// Where the story stands: the words of the screen and the numbers behind them.
pub(super) fn scene(screen: &Screen, view: &View) -> Value {
    let status: Vec<Value> =
        screen.status.iter().map(|fact| json!({ "label": fact.label, "value": fact.value })).collect();
    let hero = view.hero.as_ref().map(|hero| {
        json!({
            "level": hero.level,
            "hit_points": hero.hit_points,
            "hit_points_max": hero.hit_points_max,
            "energy": hero.energy,
            "energy_max": hero.energy_max,
            "val": hero.val,
            "down": hero.down,
        })
    });
    json!({
        "type": "scene",
        "heading": screen.heading,
        "subheading": screen.subheading,
        "status": status,
        "place": view.place.as_ref().map(|place| &place.id),
        "tick": view.tick,
        "hero": hero,
        "talk_with": view.talk.as_ref().map(|talk| &talk.with),
        "fight_round": view.fight.as_ref().map(|fight| fight.round),
        "proposal": view.proposal.as_ref().map(|proposal| proposal.id),
    })
}

/// What can be picked by its number.
pub(super) fn choices(screen: &Screen) -> Value {
    let choices = screen.choices.iter().map(|choice| {
        let chance = choice
            .chance
            .as_ref()
            .map(|chance| json!({ "percent": chance.percent, "skill": chance.skill, "formula": chance.formula }));
        json!({ "number": choice.number, "label": choice.label, "chance": chance, "detail": choice.detail })
    });
    json!({ "type": "choices", "choices": choices.collect::<Vec<_>>() })
}

/// What the player must know now; null where there is nothing.
pub(super) fn notice(screen: &Screen) -> Value {
    let Some(notice) = &screen.notice else { return Value::Null };
    let tone = match notice.tone {
        Tone::Calm => "calm",
        Tone::Grave => "grave",
    };
    json!({ "type": "notice", "tone": tone, "text": notice.text })
}

fn hex(id: &CmdId) -> String {
    id.0.iter().map(|byte| format!("{byte:02x}")).collect()
}
