//! [`Memory`]: what this seat was told at a table of a server when it was here before. It is shown again as the story of a save
//! is, and the server is asked only for what was missed.

use crate::folders::Folders;
use gesta_app::{KeptProse, Past};
use gesta_content::{Digest, Language};
use gesta_net::{InviteLink, KeyHash, PROTOCOL_LAST};
use gesta_rules::{SeatId, View, canonical, from_canonical, next_view_hash};
use gesta_saves::{ELSEWHERE_TURNS_MAX, Elsewhere, Remembered, Stood};
use gesta_table::{Turn, Update};

/// Its name, beside the folder of the saves.
const FILE: &str = "elsewhere.sqlite";

/// The memory of a table, and where the seat's view chain stands.
pub(super) struct Memory {
    kept: Elsewhere,
    language: Language,
    seat: Option<SeatId>,
    chain: Option<Digest>,
}

/// What is told to who comes back: the story, and where the seat stood then.
pub(super) struct Back {
    pub(super) past: Past,
    pub(super) stood: Update,
}

/// A table as it is known here: the server by its key, the player by the device's. What another version of the wire has sent
/// is not read.
fn place(link: &InviteLink, device: KeyHash) -> [u8; 32] {
    let version = u64::from(PROTOCOL_LAST).to_le_bytes();
    Digest::of(&[b"gesta elsewhere 1", &version, &link.key.0, &device.0, link.realm.as_bytes()]).0
}

impl Memory {
    /// `None` where nothing can be kept; then it is as if the seat was never here.
    pub(super) fn open(
        folders: &Folders,
        link: &InviteLink,
        device: KeyHash,
        language: Language,
    ) -> Option<(Memory, Option<Remembered>)> {
        let folder = folders.saves.parent().unwrap_or(&folders.saves);
        let kept = Elsewhere::open(&folder.join(FILE), &folders.quarantine, place(link, device))?;
        let remembered = Some(kept.read(language)).filter(|one| one.stood.is_some());
        let chain = remembered.as_ref().and_then(chain_of);
        Some((Memory { kept, language, seat: None, chain }, remembered.filter(|_| chain.is_some())))
    }

    /// Where the view chain stands, as the server knows it, too.
    pub(super) fn chain(&self) -> Option<Digest> {
        self.chain
    }

    /// The seat is known now: what is remembered, if it is of this seat.
    pub(super) fn seated(&mut self, seat: SeatId, remembered: Option<Remembered>) -> Option<Back> {
        self.seat = Some(seat);
        let back = remembered.and_then(|remembered| back(seat, remembered));
        if back.is_none() {
            self.chain = None;
            self.kept.forget();
        }
        back
    }

    /// Keeps what the table says.
    pub(super) fn hears(&mut self, update: &Update) {
        match update {
            Update::Synced { depth, view_hash, .. } => {
                self.chain = Some(*view_hash);
                let Some(seat) = self.seat else { return };
                let body = canonical(update);
                self.kept.stands(&Stood { seat: seat.0, depth: *depth, chain: *view_hash, body });
            }
            Update::Turn(turn) => {
                let Some(chain) = self.chain else { return };
                let body = canonical(&**turn);
                let chain = next_view_hash(&chain, &body);
                self.chain = Some(chain);
                self.kept.told(turn.depth, chain, &body);
            }
            Update::Rewound { depth, .. } => self.kept.rewound(*depth),
            Update::Done { .. } | Update::Refused { .. } | Update::Odds { .. } | Update::Branches { .. } => {}
        }
    }

    /// Keeps what a model told of a turn.
    pub(super) fn keep_prose(&mut self, depth: u64, by: &str, text: &str) {
        self.kept.keep_prose(depth, self.language, by, text);
    }
}

/// Where the chain stood at the end: after the last turn, or where everything was sent anew after it.
fn chain_of(remembered: &Remembered) -> Option<Digest> {
    let stood = remembered.stood.as_ref()?;
    let turn = remembered.turns.last().filter(|(depth, ..)| *depth > stood.depth);
    Some(turn.map_or(stood.chain, |(_, chain, _)| *chain))
}

fn back(seat: SeatId, remembered: Remembered) -> Option<Back> {
    let chain = chain_of(&remembered)?;
    let Remembered { first, stood, turns, prose } = remembered;
    let stood = stood.filter(|stood| stood.seat == seat.0)?;
    let is_whole = (turns.len() as i64) < ELSEWHERE_TURNS_MAX;
    // What cannot be read, however that came about, is not believed in parts.
    let turns: Option<Vec<Turn>> = turns.into_iter().map(|(_, _, body)| from_canonical(&body).ok()).collect();
    let mut turns = turns?;
    let begins = first.filter(|first| is_whole && first.seat == seat.0).and_then(|first| view_of(&first.body));
    begin(&mut turns, begins);
    let stood = match turns.last().filter(|turn| turn.depth > stood.depth) {
        Some(turn) => Update::Synced { depth: turn.depth, view_hash: chain, view: Box::new(turn.view.clone()) },
        None => {
            let (depth, view) = view_of(&stood.body)?;
            Update::Synced { depth, view_hash: chain, view: Box::new(view) }
        }
    };
    let kept = |(depth, by, text): (u64, String, String)| KeptProse { depth, by, text };
    Some(Back { past: Past { turns, prose: prose.into_iter().map(kept).collect(), ..Past::default() }, stood })
}

/// What the seat knew where everything was sent anew.
fn view_of(body: &[u8]) -> Option<(u64, View)> {
    match from_canonical(body).ok()? {
        Update::Synced { depth, view, .. } => Some((depth, *view)),
        _ => None,
    }
}

/// A story begins with how things stood before its first deed: that is no turn of anybody. Where it is not known any more, the
/// oldest turn gives way to what it came to.
fn begin(turns: &mut Vec<Turn>, begins: Option<(u64, View)>) {
    let Some(first) = turns.first_mut() else { return };
    let quiet = |depth, view| Turn { depth, by: None, events: Vec::new(), speech: None, view };
    match begins.filter(|(depth, _)| *depth < first.depth) {
        Some((depth, view)) => turns.insert(0, quiet(depth, view)),
        None => *first = quiet(first.depth, first.view.clone()),
    }
}
