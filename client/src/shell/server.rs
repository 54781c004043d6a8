//! A game on a server: the link to it, and what its events mean for a shell.

use super::aside::Aside;
use super::elsewhere::Memory;
use super::notebook::TableNotes;
use super::{Arrival, Doorbell};
use crate::failure::{Failure, Kind};
use crate::words::Words;
use gesta_app::{Input, OpenGame};
use gesta_content::{Content, Language};
use gesta_net::{Closed, ContentTag, Identity, InviteLink, Join, Joined, LinkEvent, Lost, Refuse, RemoteLink};
use gesta_saves::Remembered;
use gesta_table::Request;
use std::sync::mpsc::TryRecvError;

/// A game behind a network.
pub(super) struct Server {
    link: RemoteLink,
    address: String,
    content: ContentTag,
    words: Words,
    game: u64,
    joined: bool,
    memory: Option<Memory>,
    /// What was remembered, until the seat is known that it belongs to.
    remembered: Option<Remembered>,
    notes: TableNotes,
}

/// What it takes to sit down at a server's table.
#[derive(Debug)]
pub struct Invitation {
    /// The link.
    pub link: InviteLink,
    /// This device's key.
    pub identity: Identity,
    /// The name that the others see.
    pub player: String,
}

/// A place at a table, with what is kept of it here.
pub(super) struct Seat {
    pub(super) invitation: Invitation,
    /// What was told there, and what is remembered from before.
    pub(super) memory: Option<(Memory, Option<Remembered>)>,
    pub(super) notes: TableNotes,
}

impl Server {
    pub(super) fn join(
        seat: Seat,
        content: &Content,
        language: Language,
        game: u64,
        bell: Doorbell,
    ) -> Result<Server, Failure> {
        let Seat { invitation, memory, notes } = seat;
        let words = Words::of(language);
        let address = format!("{}:{}", invitation.link.host, invitation.link.port);
        let content = ContentTag::of(content);
        let (memory, remembered) = memory.unzip();
        let remembered = remembered.flatten();
        let joined = gesta_net::join(Join {
            link: invitation.link,
            identity: invitation.identity,
            player: invitation.player,
            content: content.clone(),
            known: memory.as_ref().filter(|_| remembered.is_some()).and_then(Memory::chain),
            waker: Box::new(move || bell.bring(Arrival::Heard { game })),
        });
        let link = joined.map_err(|error| {
            let what = words.say("link-bad", &[("what", &error.to_string())]);
            Failure::usage(what, words.say("link-bad-next", &[]))
        })?;
        Ok(Server { link, address, content, words, game, joined: false, memory, remembered, notes })
    }

    pub(super) fn send(&self, request: Request) -> Option<Arrival> {
        let refused = self.link.send(request).err()?;
        Some(Arrival::Trouble { game: self.game, text: self.gone(&refused.to_string()) })
    }

    /// What the server has said since the last call.
    pub(super) fn heard(&mut self) -> Vec<Arrival> {
        let mut arrivals = Vec::new();
        loop {
            match self.link.updates.try_recv() {
                Ok(LinkEvent::Joined(joined)) => arrivals.extend(self.seated(&joined)),
                Ok(event) => arrivals.extend(self.arrival(event)),
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => return arrivals,
            }
        }
    }

    /// The table is open: with the story so far, where this seat was here before. What was missed follows.
    fn seated(&mut self, joined: &Joined) -> Vec<Arrival> {
        let game = self.game;
        self.joined = true;
        let remembered = self.remembered.take();
        let back = self.memory.as_mut().and_then(|memory| memory.seated(joined.seat, remembered));
        let (past, stood) = back.map(|back| (back.past, back.stood)).unzip();
        let (name, past) = (self.address.clone(), past.unwrap_or_default());
        let opened = Arrival::Opened { game, open: OpenGame { name, seat: joined.seat, remote: true, past } };
        stood.iter().for_each(|stood| self.notes.hears(stood));
        let stood = stood.map(|stood| Arrival::Updates { game, updates: vec![stood] });
        std::iter::once(opened).chain(stood).collect()
    }

    /// Does what is asked of the player's notes of this table. `None`: it was something else.
    pub(super) fn note(&self, aside: &Aside) -> Option<Input> {
        self.notes.answer(&self.words, aside)
    }

    /// Keeps what a model told of a turn.
    pub(super) fn keep_prose(&mut self, depth: u64, by: &str, text: &str) {
        if let Some(memory) = &mut self.memory {
            memory.keep_prose(depth, by, text);
        }
    }

    fn arrival(&mut self, event: LinkEvent) -> Option<Arrival> {
        let game = self.game;
        let language = self.words.language();
        let arrival = match event {
            LinkEvent::Joined(_) => return None,
            LinkEvent::Update(update) => {
                if let Some(memory) = &mut self.memory {
                    memory.hears(&update);
                }
                self.notes.hears(&update);
                Arrival::Updates { game, updates: vec![update] }
            }
            LinkEvent::Lost(lost) if self.joined => Arrival::Trouble { game, text: lost.say(language) },
            LinkEvent::Lost(lost) => {
                let why = match &lost {
                    Lost::NoAnswer { text } | Lost::Connection { text } => format!("{} ({text})", self.address),
                    Lost::NoAddress { .. } | Lost::Stopping => self.address.clone(),
                };
                let what = self.words.say("server-unreachable", &[("what", &why)]);
                let next = self.words.say("server-unreachable-next", &[]);
                Arrival::Failed { game, failure: Failure::new(Kind::Server, what, next) }
            }
            LinkEvent::Back => Arrival::Back { game },
            LinkEvent::Closed(closed) if self.joined => {
                Arrival::Trouble { game, text: self.gone(&closed.say(&self.content, language)) }
            }
            LinkEvent::Closed(closed) => {
                let kind = match &closed {
                    Closed::Refused(Refuse::Content { .. }) => Kind::Content,
                    _ => Kind::Server,
                };
                Arrival::Failed { game, failure: Failure::new(kind, closed.say(&self.content, language), "") }
            }
        };
        Some(arrival)
    }

    fn gone(&self, why: &str) -> String {
        self.words.say("server-gone", &[("what", why)])
    }
}
