//! [`Follower`]: what a client remembers of its seat, so that a lost connection costs nothing: where its view chain
//! stands, and which requests were not answered. Pure.

use gesta_content::Digest;
use gesta_rules::{canonical, next_view_hash};
use gesta_table::{CmdId, Request, Update};
use std::collections::VecDeque;

/// Most requests that are remembered as unanswered; the oldest is forgotten first.
const PENDING_MAX: usize = 256;

/// What is to be done with an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follow {
    /// Give it to the front end.
    Pass,
    /// Give it to the front end, and ask for everything anew: our view and the server's have come apart.
    PassAndSync,
    /// It follows something that we never had: drop it and ask for everything anew.
    DropAndSync,
    /// Everything anew is on its way already: drop it.
    Drop,
}

/// Follows one seat's updates.
#[derive(Clone, Debug, Default)]
pub struct Follower {
    view_hash: Option<Digest>,
    syncing: bool,
    pending: VecDeque<Request>,
}

impl Follower {
    /// Nothing is known yet.
    pub fn new() -> Follower {
        Follower::default()
    }

    /// What was sent up to there is known from before.
    pub fn at(view_hash: Option<Digest>) -> Follower {
        Follower { view_hash, ..Follower::default() }
    }

    /// Where the seat's view chain stands; `None` before the first sync.
    pub fn view_hash(&self) -> Option<Digest> {
        self.view_hash
    }

    /// A request is being sent.
    pub fn asked(&mut self, request: &Request) {
        if id_of_request(request).is_none() {
            return;
        }
        if self.pending.len() >= PENDING_MAX {
            self.pending.pop_front();
        }
        self.pending.push_back(request.clone());
    }

    /// What to send on a new connection: resume first, then whatever was not answered.
    pub fn on_connected(&mut self) -> Vec<Request> {
        self.syncing = self.view_hash.is_none();
        let resume = Request::Resume { view_hash: self.view_hash };
        std::iter::once(resume).chain(self.pending.iter().cloned()).collect()
    }

    /// An update came.
    pub fn received(&mut self, update: &Update) -> Follow {
        if let Some(id) = id_of_answer(update) {
            self.pending.retain(|request| id_of_request(request) != Some(id));
        }
        match update {
            Update::Synced { view_hash, .. } => {
                self.view_hash = Some(*view_hash);
                self.syncing = false;
                Follow::Pass
            }
            Update::Turn(turn) => match self.view_hash {
                Some(view_hash) => {
                    self.view_hash = Some(next_view_hash(&view_hash, &canonical(&**turn)));
                    Follow::Pass
                }
                None => self.sync(Follow::DropAndSync, Follow::Drop),
            },
            Update::Done { receipt, .. } => {
                let is_known = receipt.view_hash != Digest::ZERO;
                if is_known && Some(receipt.view_hash) != self.view_hash {
                    return self.sync(Follow::PassAndSync, Follow::Pass);
                }
                Follow::Pass
            }
            Update::Refused { .. } | Update::Odds { .. } | Update::Rewound { .. } | Update::Branches { .. } => {
                Follow::Pass
            }
        }
    }

    /// Asks for everything anew, unless that was asked already.
    fn sync(&mut self, ask: Follow, already: Follow) -> Follow {
        self.view_hash = None;
        if std::mem::replace(&mut self.syncing, true) { already } else { ask }
    }
}

fn id_of_request(request: &Request) -> Option<CmdId> {
    match request {
        Request::Do { id, .. }
        | Request::Ask { id, .. }
        | Request::TakeBack { id, .. }
        | Request::Switch { id, .. }
        | Request::Branches { id } => Some(*id),
        Request::Resume { .. } => None,
    }
}

fn id_of_answer(update: &Update) -> Option<CmdId> {
    match update {
        Update::Done { id, .. }
        | Update::Refused { id, .. }
        | Update::Odds { id, .. }
        | Update::Branches { id, .. } => Some(*id),
        Update::Synced { .. } | Update::Turn(_) | Update::Rewound { .. } => None,
    }
}
