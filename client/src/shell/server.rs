//! A game on a server: the link to it, and what its events mean for a shell.

use super::{Arrival, Doorbell};
use crate::failure::{Failure, Kind};
use crate::words::Words;
use gesta_app::OpenGame;
use gesta_content::{Content, Language};
use gesta_net::{Closed, ContentTag, Identity, InviteLink, Join, LinkEvent, Lost, Refuse, RemoteLink};
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

impl Server {
    pub(super) fn join(
        invitation: Invitation,
        content: &Content,
        language: Language,
        game: u64,
        bell: Doorbell,
    ) -> Result<Server, Failure> {
        let words = Words::of(language);
        let address = format!("{}:{}", invitation.link.host, invitation.link.port);
        let content = ContentTag::of(content);
        let joined = gesta_net::join(Join {
            link: invitation.link,
            identity: invitation.identity,
            player: invitation.player,
            content: content.clone(),
            waker: Box::new(move || bell.bring(Arrival::Heard { game })),
        });
        let link = joined.map_err(|error| {
            let what = words.say("link-bad", &[("what", &error.to_string())]);
            Failure::usage(what, words.say("link-bad-next", &[]))
        })?;
        Ok(Server { link, address, content, words, game, joined: false })
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
                Ok(event) => arrivals.push(self.arrival(event)),
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => return arrivals,
            }
        }
    }

    fn arrival(&mut self, event: LinkEvent) -> Arrival {
        let game = self.game;
        let language = self.words.language();
        match event {
            LinkEvent::Joined(joined) => {
                self.joined = true;
                let open = OpenGame {
                    name: self.address.clone(),
                    seat: joined.seat,
                    remote: true,
                    past: gesta_app::Past::default(),
                };
                Arrival::Opened { game, open }
            }
            LinkEvent::Update(update) => Arrival::Updates { game, updates: vec![update] },
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
        }
    }

    fn gone(&self, why: &str) -> String {
        self.words.say("server-gone", &[("what", why)])
    }
}
