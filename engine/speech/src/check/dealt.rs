//! [`Dealt`]: what changed hands in a turn, from whom and to whom.

use super::events::{is_you, item_words};
use super::scene::Scene;
use gesta_content::Content;
use gesta_rules::{Actor, Body, Passage, SeatId, View};
use std::collections::BTreeSet;

/// Something that changed hands.
#[derive(Clone, Debug)]
pub(super) struct Dealt {
    /// The words of its names; of coins those for coins.
    pub(super) words: BTreeSet<String>,
    /// The reader's hero has it now; else it has it no more.
    pub(super) gained: bool,
    /// With whom; `None`: with nobody, or nobody in particular.
    pub(super) with: Option<Actor>,
    /// It lay there.
    pub(super) lay: bool,
}

/// Reads what changes hands.
pub(super) fn read(scene: &mut Scene, content: &Content, view: &View, body: &Body) {
    let (seat, item, passage, gained) = match body {
        Body::ItemGained { seat, item, from, .. } => (seat, item, from, true),
        Body::ItemLost { seat, item, to, .. } => (seat, item, to, false),
        _ => return,
    };
    if !is_you(view, *seat) {
        return;
    }
    let words = item_words(content, item).collect();
    let (with, lay) = (party(passage, view.seat), matches!(passage, Passage::Ground(_)));
    // Who sells it gets the coins.
    if matches!(passage, Passage::Shop(..)) {
        let coins = ["val", "coin", "coins", "moneda", "monedas"].map(str::to_owned).into();
        scene.dealt.push(Dealt { words: coins, gained: !gained, with: with.clone(), lay: false });
    }
    scene.dealt.push(Dealt { words, gained, with, lay });
}

fn party(passage: &Passage, own: SeatId) -> Option<Actor> {
    match passage {
        Passage::Shop(_, being) | Passage::Being(being) => Some(Actor::Being(being.clone())),
        Passage::Hero(seat) if *seat != own => Some(Actor::Hero(*seat)),
        _ => None,
    }
}
