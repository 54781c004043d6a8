//! Models that tell: the gateway of the narrator that was chosen, and what of its answers belongs to which turn. With the
//! built-in narrator nothing here is ever made.

use super::aside::{Aside, RECENT_EVENTS};
use super::{Arrival, Doorbell, Link, Shell};
use crate::chance::now_ms;
use crate::narrators::{Narrators, failed_in_short};
use crate::words::Words;
use gesta_app::{Input, Narrated};
use gesta_gateway::{Block, CacheKey, Finish, Gateway, Message, Purpose, Request, Schema, Ticket, Told};
use gesta_rules::SeatId;
use gesta_saves::{Question, recall_told};
use gesta_speech::prompt;

/// What one turn or trial asks.
#[derive(Clone, Debug)]
pub(super) enum Wanted {
    /// The turn at this depth.
    Turn {
        depth: u64,
        /// The player wants to have it reviewed.
        review: bool,
    },
    /// Whether what was told of the turn at this depth stands, by a JSON Schema.
    Review(u64, String),
    /// What a text means, by a JSON Schema.
    Meaning(String),
    /// A sentence, to see whether somebody answers.
    Trial,
    /// What the part of the story came to that ended at this depth.
    Part(u64),
}

/// A model that tells.
#[derive(Default)]
pub(super) struct Teller {
    /// The narrator's name, and who asks it.
    gateway: Option<(String, Gateway)>,
    /// What is being told.
    now: Option<(Ticket, Wanted)>,
    /// The part that is being summed up beside it, and what was said so far.
    part: Option<(Ticket, u64, String)>,
    /// What a trial or a reading has said so far.
    said: String,
    /// The places of the last telling and of its review in the cache, in case it was not true.
    last: Vec<CacheKey>,
    /// That of the last reading, until it is known whether it was what was meant.
    reading: Option<CacheKey>,
    /// What was stopped because it was not true, until its end is heard: it may have been kept at the last moment.
    untrue: Option<Ticket>,
}

fn request(wanted: &Wanted, prompt: Vec<prompt::Message>) -> Request {
    let (mut system, mut messages) = (Vec::new(), Vec::new());
    for prompt::Message { role, text } in prompt {
        match role {
            prompt::Role::System => system.push(Block { text, stays: true }),
            prompt::Role::User => messages.push(Message::user(text)),
            prompt::Role::Assistant => messages.push(Message::model(text)),
        }
    }
    let (purpose, schema) = match wanted {
        Wanted::Meaning(schema) => (Purpose::Intent, Some(("deed", schema))),
        Wanted::Review(_, schema) => (Purpose::Review, Some(("review", schema))),
        Wanted::Turn { .. } | Wanted::Trial => (Purpose::Narration, None),
        Wanted::Part(_) => (Purpose::Summary, None),
    };
    // Whether somebody answers is asked anew each time.
    let variation = if matches!(wanted, Wanted::Trial) { now_ms() as u32 } else { 0 };
    let schema = schema
        .and_then(|(name, schema)| Some(Schema { name: name.to_owned(), json: serde_json::from_str(schema).ok()? }));
    Request { system, schema, variation, ..Request::new(purpose, messages) }
}

impl Teller {
    /// Begins to ask; what could not be begun, in words.
    pub(super) fn begin(
        &mut self,
        narrators: &Narrators,
        name: &str,
        (wanted, prompt): (Wanted, Vec<prompt::Message>),
        (bell, words): (&Doorbell, &Words),
    ) -> Result<(), String> {
        // A part is summed up beside whatever else is asked, and a review belongs to what was told before it.
        if !matches!(wanted, Wanted::Part(_) | Wanted::Review(..)) {
            self.stop(false);
        }
        if self.gateway.as_ref().is_none_or(|(now, _)| now != name) {
            let (noted, bell) = (bell.clone(), bell.clone());
            let answers = narrators.answers(words, move |text| noted.bring(Arrival::Noted(text)));
            let sink = Box::new(move |ticket, told| bell.bring(Arrival::Told { ticket, told }));
            let started = narrators
                .start(name, sink, Some(answers))
                .map_err(|error| words.say("narrator-not-started", &[("name", name), ("error", &error.to_string())]))?;
            let gateway = started.ok_or_else(|| words.say("narrator-unknown", &[("name", name)]))?;
            self.gateway = Some((name.to_owned(), gateway));
            self.part = None;
            self.reading = None;
        }
        let Some((_, gateway)) = &self.gateway else { return Ok(()) };
        let ticket = gateway.begin(request(&wanted, prompt)).map_err(|failure| failed_in_short(words, &failure))?;
        if let Wanted::Part(depth) = wanted {
            self.part = Some((ticket, depth, String::new()));
            return Ok(());
        }
        self.now = Some((ticket, wanted));
        self.said.clear();
        Ok(())
    }

    /// No more is wanted; `reject`: what was said was not true.
    pub(super) fn stop(&mut self, reject: bool) {
        let Some((_, gateway)) = &self.gateway else { return };
        if let Some((ticket, _)) = self.now.take() {
            gateway.cancel(ticket);
            self.untrue = reject.then_some(ticket);
        }
        let told = std::mem::take(&mut self.last);
        told.iter().filter(|_| reject).for_each(|key| gateway.reject(key));
    }

    /// What was told last has been taken for true: other sessions may have it, too. Not while it is reviewed.
    pub(super) fn accept(&mut self) {
        let is_reviewed = matches!(self.now, Some((_, Wanted::Review(..))));
        let Some((_, gateway)) = self.gateway.as_ref().filter(|_| !is_reviewed) else { return };
        std::mem::take(&mut self.last).iter().for_each(|key| gateway.accept(key));
    }

    /// What a model took a text for last was what was meant: other sessions need not ask. Or it was not.
    pub(super) fn read(&mut self, meant: bool) {
        match (&self.gateway, self.reading.take()) {
            (Some((_, gateway)), Some(key)) if meant => gateway.accept(&key),
            (Some((_, gateway)), Some(key)) => gateway.reject(&key),
            _ => {}
        }
    }

    /// What the client is told of what came; `None`: nothing, or it is not wanted any more.
    pub(super) fn heard(&mut self, ticket: Ticket, told: Told, words: &Words) -> Option<Input> {
        if self.untrue == Some(ticket)
            && let (Some((_, gateway)), Told::Ended(Ok(done))) = (&self.gateway, &told)
        {
            gateway.reject(&done.key);
        }
        if self.part.as_ref().is_some_and(|(now, ..)| *now == ticket) {
            return self.heard_of_part(told, words);
        }
        let (_, wanted) = self.now.as_ref().filter(|(now, _)| *now == ticket)?;
        let piece = match &told {
            Told::By(_) => return None,
            Told::Text(text) => Narrated::Text(text.to_string()),
            Told::Ended(Ok(done)) => match (wanted, done.finish) {
                (Wanted::Turn { .. }, Finish::Cut) => Narrated::Failed(words.say("narrator-cut-length", &[])),
                (Wanted::Turn { .. }, Finish::Filtered) => Narrated::Failed(words.say("narrator-cut-filter", &[])),
                _ => Narrated::Done,
            },
            Told::Ended(Err(failure)) => Narrated::Failed(failed_in_short(words, failure)),
        };
        let input = match (wanted, piece) {
            (Wanted::Turn { depth, .. }, piece) => Some(Input::Narrated { depth: *depth, piece }),
            (Wanted::Trial | Wanted::Meaning(_) | Wanted::Review(..), Narrated::Text(text)) => {
                self.said.push_str(&text);
                None
            }
            (Wanted::Trial, Narrated::Done) => {
                let said = std::mem::take(&mut self.said);
                Some(Input::Said(words.say("narrator-answers", &[("text", said.trim())])))
            }
            (Wanted::Trial, Narrated::Failed(why)) => Some(Input::Said(why)),
            (Wanted::Meaning(_), Narrated::Done) => Some(Input::Interpreted(Ok(std::mem::take(&mut self.said)))),
            (Wanted::Meaning(_), Narrated::Failed(why)) => Some(Input::Interpreted(Err(why))),
            (Wanted::Review(depth, _), Narrated::Done) => {
                Some(Input::Reviewed { depth: *depth, answer: Ok(std::mem::take(&mut self.said)) })
            }
            (Wanted::Review(depth, _), Narrated::Failed(why)) => {
                Some(Input::Reviewed { depth: *depth, answer: Err(why) })
            }
            (Wanted::Part(_), _) | (_, Narrated::Reviewed) => None,
        };
        if let Told::Ended(ended) = told {
            let key = ended.ok().map(|done| done.key);
            match wanted {
                Wanted::Turn { .. } => self.last = key.into_iter().collect(),
                Wanted::Review(..) => self.last.extend(key),
                // What a text means is looked at by the client, and by the player where it is asked about.
                Wanted::Meaning(_) => (self.last, self.reading) = (Vec::new(), key),
                Wanted::Trial | Wanted::Part(_) => self.last.clear(),
            }
            self.now = None;
        }
        input
    }
}

impl Teller {
    /// What came of the part that is summed up; it is told when it is whole.
    fn heard_of_part(&mut self, told: Told, words: &Words) -> Option<Input> {
        let (_, depth, said) = self.part.as_mut()?;
        let depth = *depth;
        let answer = match told {
            Told::By(_) => return None,
            Told::Text(text) => {
                said.push_str(&text);
                return None;
            }
            Told::Ended(Ok(done)) if matches!(done.finish, Finish::Cut | Finish::Filtered) => Err(String::new()),
            Told::Ended(Ok(_)) => Ok(std::mem::take(said)),
            Told::Ended(Err(failure)) => Err(failed_in_short(words, &failure)),
        };
        self.part = None;
        Some(Input::SummedUp { depth, answer })
    }
}

impl Shell {
    /// Asks the save what belongs to a turn. Of a game elsewhere only what was told here since it was joined is remembered.
    pub(super) fn recall(&mut self, depth: u64, texts: Vec<(String, u16)>) {
        match &self.link {
            Some(Link::Table(table)) => {
                table.aside(Aside::Recall { depth, texts, language: self.options.language });
            }
            _ => {
                let seat = self.app.view().map_or(SeatId(0), |view| view.seat);
                // What was told lately stands in the conversation.
                let before = depth.saturating_sub(RECENT_EVENTS);
                let question = Question { seat, language: self.options.language, texts: &texts, before };
                let found = recall_told(&question, self.app.told_so_far(), prompt::MEMORIES_MAX);
                let memories = found.into_iter().map(|one| one.text).collect();
                self.feed(Input::Recalled { depth, memories });
            }
        }
    }

    /// Asks a model; its narrator is looked for first, where that was not done yet.
    pub(super) fn ask(&mut self, narrator: String, wanted: Wanted, prompt: Vec<prompt::Message>) {
        let Some(narrators) = &self.narrators else {
            // Only one question waits for them, and a turn is waited for.
            if let Wanted::Part(depth) = wanted {
                return self.feed(Input::SummedUp { depth, answer: Err(String::new()) });
            }
            self.untold = Some((narrator, wanted, prompt));
            return self.look_for_narrators();
        };
        let begun =
            self.teller.begin(narrators, &narrator, (wanted.clone(), prompt), (&self.bell, self.library.words()));
        match (begun, wanted) {
            (Ok(()), Wanted::Turn { depth, review }) if review || narrators.reviews(&narrator) => {
                self.feed(Input::Narrated { depth, piece: Narrated::Reviewed });
            }
            (Ok(()), _) => {}
            (Err(why), Wanted::Turn { depth, .. }) => {
                self.feed(Input::Narrated { depth, piece: Narrated::Failed(why) });
            }
            (Err(why), Wanted::Review(depth, _)) => self.feed(Input::Reviewed { depth, answer: Err(why) }),
            (Err(why), Wanted::Meaning(_)) => self.feed(Input::Interpreted(Err(why))),
            (Err(why), Wanted::Trial) => self.feed(Input::Said(why)),
            (Err(why), Wanted::Part(depth)) => self.feed(Input::SummedUp { depth, answer: Err(why) }),
        }
    }

    /// Looks beside the game: the look at this machine's servers takes most of a second.
    pub(super) fn look_for_narrators(&self) {
        let (bell, folders) = (self.bell.clone(), self.library.shelf().folders().clone());
        let look = if self.options.narrator.as_deref() == Some("") { Narrators::read } else { Narrators::look };
        let searched = std::thread::Builder::new().name("narrators".to_owned()).spawn(move || {
            let found = look(&folders);
            let found = found.map_err(|(path, error)| format!("{}: {error}", path.display()));
            bell.bring(Arrival::Narrators(Box::new(found)));
        });
        if let Err(error) = searched {
            self.bell.bring(Arrival::Narrators(Box::new(Err(error.to_string()))));
        }
    }

    pub(super) fn narrators_came(&mut self, found: Result<Narrators, String>) {
        match found {
            Ok(narrators) => {
                let rows = narrators.rows(self.library.words());
                let faults = narrators.faults(self.library.words()).join(" ");
                self.narrators = Some(narrators);
                self.feed(Input::Narrators(rows));
                if !faults.is_empty() {
                    self.feed(Input::Said(faults));
                }
            }
            Err(why) => {
                self.feed(Input::Narrators(Vec::new()));
                self.feed(Input::Said(why));
            }
        }
        match (self.untold.take(), self.narrators.is_some()) {
            (Some((narrator, wanted, prompt)), true) => self.ask(narrator, wanted, prompt),
            (Some((_, wanted, _)), false) => {
                let why = self.library.words().say("narrator-none-read", &[]);
                match wanted {
                    Wanted::Turn { depth, .. } => {
                        self.feed(Input::Narrated { depth, piece: Narrated::Failed(why) });
                    }
                    Wanted::Review(depth, _) => self.feed(Input::Reviewed { depth, answer: Err(why) }),
                    Wanted::Meaning(_) => self.feed(Input::Interpreted(Err(why))),
                    Wanted::Trial => self.feed(Input::Said(why)),
                    Wanted::Part(depth) => self.feed(Input::SummedUp { depth, answer: Err(why) }),
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests;
